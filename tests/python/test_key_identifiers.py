"""The four forms in which a key is named, and what is no name of a key."""

import pytest
from botocore.credentials import Credentials

from trent_keys import NO_SUCH_KEY, Key, described, new_key, refused, unique_alias
from trent_servers import Servers

ABSENT = "00000000-0000-4000-8000-000000000000"
FORMS = ["key id", "key ARN", "alias name", "alias ARN"]

# Operations that take all four forms (API reference: "To specify a KMS key, use its key ID, key ARN, alias name, or
# alias ARN"), each with what else it needs.
BY_ALIAS_TOO = {
    "describe_key": {},
    "encrypt": {"Plaintext": b"x"},
    "generate_data_key": {"KeySpec": "AES_256"},
    "generate_data_key_without_plaintext": {"KeySpec": "AES_256"},
    "decrypt": {},
}
# Operations that take a key id or key ARN only.
BY_KEY_ONLY = {
    "enable_key": {},
    "disable_key": {},
    "update_key_description": {"Description": "x"},
    "schedule_key_deletion": {},
    "cancel_key_deletion": {},
    "get_key_policy": {},
    "list_key_policies": {},
    "tag_resource": {"Tags": [{"TagKey": "a", "TagValue": "b"}]},
    "untag_resource": {"TagKeys": ["a"]},
    "list_resource_tags": {},
    "enable_key_rotation": {},
    "disable_key_rotation": {},
    "get_key_rotation_status": {},
    "rotate_key_on_demand": {},
    "list_key_rotations": {},
    "get_key_last_usage": {},
    "list_aliases": {},
}


def forms(key: Key, alias: str) -> dict[str, str]:
    return dict(zip(FORMS, [key.id, key.arn, alias, key.arn.partition(":key/")[0] + f":{alias}"], strict=True))


@pytest.fixture
def alias(shared_kms, key) -> str:
    name = unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    return name


def call(kms, operation: str, key_id: str, sealed: bytes = b""):
    more = BY_ALIAS_TOO | BY_KEY_ONLY
    blob = {"CiphertextBlob": sealed} if operation == "decrypt" else {}
    return getattr(kms, operation)(KeyId=key_id, **more[operation], **blob)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("operation", BY_ALIAS_TOO)
def test_all_four_forms(shared_kms, key, alias, operation, form):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    answer = call(shared_kms, operation, forms(key, alias)[form], sealed)
    assert (answer["KeyMetadata"]["Arn"] if operation == "describe_key" else answer["KeyId"]) == key.arn


@pytest.mark.parametrize("operation", BY_KEY_ONLY)
def test_no_alias_where_a_key_is_managed(shared_kms, key, alias, operation):
    names = forms(key, alias)
    for form in ("alias name", "alias ARN"):
        with refused(*NO_SUCH_KEY, "ValidationException"):
            call(shared_kms, operation, names[form])
    assert described(shared_kms, key) == key.metadata


MALFORMED = {
    "nothing of the kind": "nonsense",
    "an id in capitals and too long": ABSENT + "0",
    "an id without dashes": ABSENT.replace("-", ""),
    "a path": "../" + ABSENT,
    "an id with a null byte": ABSENT + "\0",
    "white space around": f" {ABSENT} ",
    "a star": "*",
    "an empty alias": "alias/",
    "an alias with spaces": "alias/a b",
    "an ARN of another service": "arn:aws:s3:us-east-1:{account}:key/{id}",
    "an ARN of another partition": "arn:aws-cn:kms:us-east-1:{account}:key/{id}",
    "an ARN without an account": "arn:aws:kms:us-east-1::key/{id}",
    "an ARN without a Region": "arn:aws:kms::{account}:key/{id}",
    "an ARN with a short account": "arn:aws:kms:us-east-1:123:key/{id}",
    "an ARN with an account of letters": "arn:aws:kms:us-east-1:abcdefghijkl:key/{id}",
    "an ARN of another resource": "arn:aws:kms:us-east-1:{account}:keys/{id}",
    "an ARN without a resource": "arn:aws:kms:us-east-1:{account}",
    "an ARN with an empty id": "arn:aws:kms:us-east-1:{account}:key/",
    "an ARN with more behind it": "arn:aws:kms:us-east-1:{account}:key/{id}/x",
    "an ARN with a colon for the slash": "arn:aws:kms:us-east-1:{account}:key:{id}",
    "an ARN in capitals": "ARN:AWS:KMS:US-EAST-1:{account}:KEY/{id}",
    "an ARN of an ARN": "arn:aws:kms:us-east-1:{account}:key/arn:aws:kms:us-east-1:{account}:key/{id}",
    "an alias ARN without the prefix": "arn:aws:kms:us-east-1:{account}:{id}",
}


@pytest.mark.parametrize("form", MALFORMED.values(), ids=MALFORMED)
@pytest.mark.parametrize("operation", [*BY_ALIAS_TOO, *BY_KEY_ONLY])
def test_malformed_identifiers(shared_kms, lasting_key, operation, form):
    key, sealed = lasting_key
    with refused(*NO_SUCH_KEY):
        call(shared_kms, operation, form.format(account=key.account, id=key.id), sealed)


@pytest.mark.parametrize("operation", [*BY_ALIAS_TOO, *BY_KEY_ONLY])
@pytest.mark.parametrize("region", ["eu-west-1", "us-east-2", "xx-nowhere-9"])
def test_keys_of_other_regions(shared_kms, lasting_key, operation, region):
    key, sealed = lasting_key
    with refused(*NO_SUCH_KEY):
        call(shared_kms, operation, key.arn.replace("us-east-1", region), sealed)


def test_what_is_refused_changes_nothing(shared_kms, lasting_key):
    key, _ = lasting_key
    assert described(shared_kms, key) == key.metadata
    assert shared_kms.list_resource_tags(KeyId=key.id)["Tags"] == []


@pytest.fixture(scope="module")
def lasting_key(shared_kms) -> tuple[Key, bytes]:
    """A key that no test changes, and a ciphertext under it."""
    key = new_key(shared_kms)
    return key, shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]


@pytest.mark.parametrize("operation", ["describe_key", "encrypt", "generate_data_key", "get_key_rotation_status"])
def test_keys_of_accounts_that_are_not_there(shared_kms, key, operation):
    for name in (f"key/{ABSENT}", f"key/{key.id}"):
        with refused("AccessDeniedException", "NotFoundException"):
            call(shared_kms, operation, f"arn:aws:kms:us-east-1:111122223333:{name}")


@pytest.fixture(scope="module")
def accounts(tmp_path_factory):
    """Clients of two accounts of a server that decides who may do what."""
    servers = Servers(tmp_path_factory.mktemp("accounts"))
    server = servers("--enforce-iam", command="dev")
    yield tuple(
        server.client("kms", credentials=Credentials(account, "test")) for account in ("111111111111", "222222222222")
    )
    servers.close()


@pytest.mark.parametrize("operation", [*BY_ALIAS_TOO, *BY_KEY_ONLY])
def test_a_key_of_another_account_is_denied_in_the_same_words_as_one_that_is_not_there(accounts, operation):
    mine, theirs = accounts
    key = new_key(theirs)
    sealed = theirs.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    absent = key.arn.replace(key.id, ABSENT)
    with refused("AccessDeniedException", *NO_SUCH_KEY) as there:
        call(mine, operation, key.arn, sealed)
    with refused("AccessDeniedException", *NO_SUCH_KEY) as nowhere:
        call(mine, operation, absent, sealed)
    assert there.code == nowhere.code
    assert there.message.replace(key.id, ABSENT) == nowhere.message
    assert described(theirs, key) == key.metadata


def test_an_alias_of_another_account_is_denied_in_the_same_words_as_one_that_is_not_there(accounts):
    mine, theirs = accounts
    key = new_key(theirs)
    theirs.create_alias(AliasName="alias/there", TargetKeyId=key.id)
    prefix = key.arn.partition(":key/")[0]
    with refused("AccessDeniedException", "NotFoundException") as there:
        mine.encrypt(KeyId=f"{prefix}:alias/there", Plaintext=b"x")
    with refused("AccessDeniedException", "NotFoundException") as nowhere:
        mine.encrypt(KeyId=f"{prefix}:alias/where", Plaintext=b"x")
    assert there.code == nowhere.code
    assert there.message.replace("alias/there", "alias/where").replace(key.id, ABSENT) == nowhere.message
    assert key.id not in there.message


def test_a_ciphertext_of_another_account_does_not_open(accounts):
    mine, theirs = accounts
    key = new_key(theirs)
    sealed = theirs.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    with refused("AccessDeniedException", "InvalidCiphertextException"):
        mine.decrypt(CiphertextBlob=sealed)
    with refused("AccessDeniedException", "InvalidCiphertextException"):
        mine.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=new_key(mine).id)
    assert theirs.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_an_id_alone_means_the_caller_s_account(accounts):
    mine, theirs = accounts
    key = new_key(theirs)
    with refused("NotFoundException"):
        mine.describe_key(KeyId=key.id)
    assert key.id not in [entry["KeyId"] for entry in mine.list_keys()["Keys"]]
