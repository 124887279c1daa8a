"""CreateAlias, UpdateAlias, DeleteAlias, ListAliases."""

from datetime import UTC, datetime, timedelta

import pytest

from trent_keys import NO_SUCH_KEY, NOT_MANAGEABLE, aliases, described, new_key, refused, unique_alias

ABSENT = "00000000-0000-4000-8000-000000000000"

# The model's pattern is `^[a-zA-Z0-9:/_-]+$`.
ILLEGAL = ["alias/a b", "alias/a.b", "alias/a@b", "alias/ä", "alias/a\n", "alias/a*", "alias/a\\b", "alias/"]
WITHOUT_PREFIX = ["name", "Alias/name", "alias", "aliases/name", "/alias/name", "key/name", "aws/s3"]
PREFIX_MESSAGE = (
    'Alias must start with the prefix "alias/". '
    "Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html"
)
ALIASES_PER_KEY_MAX = 50


def entry(kms, key, name):
    entries = [alias for alias in kms.list_aliases(KeyId=key.id)["Aliases"] if alias["AliasName"] == name]
    assert len(entries) == 1
    return entries[0]


def test_an_alias_is_listed_with_its_key_and_dates(shared_kms, key):
    name = unique_alias()
    before = datetime.now(UTC) - timedelta(seconds=1)
    assert set(shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)) == {"ResponseMetadata"}
    alias = entry(shared_kms, key, name)
    created, updated = alias.pop("CreationDate"), alias.pop("LastUpdatedDate")
    assert before <= created == updated <= datetime.now(UTC) + timedelta(seconds=1)
    assert alias == {
        "AliasName": name,
        "AliasArn": f"arn:aws:kms:us-east-1:{key.account}:{name}",
        "TargetKeyId": key.id,
    }


def test_the_target_can_be_named_by_its_arn(shared_kms, key):
    name = unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.arn)
    assert entry(shared_kms, key, name)["TargetKeyId"] == key.id


@pytest.mark.parametrize("name", ["alias/a", "alias/A/b/c", "alias/-_/9", "alias/alias/x", "alias/" + "n" * 250])
def test_legal_names(shared_kms, key, name):
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    assert described(shared_kms, name) == key.metadata
    shared_kms.delete_alias(AliasName=name)


@pytest.mark.parametrize("name", ILLEGAL)
def test_illegal_names(shared, key, name):
    kms = shared.client(validate=False)
    with refused("ValidationException", "InvalidAliasNameException"):
        kms.create_alias(AliasName=name, TargetKeyId=key.id)
    assert aliases(kms, key) == []


@pytest.mark.parametrize("name", WITHOUT_PREFIX)
def test_names_without_the_prefix(shared_kms, key, name):
    # As AWS answers: aws-controllers-k8s/community issue 1878 quotes the message.
    with refused("ValidationException", message=PREFIX_MESSAGE):
        shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    assert aliases(shared_kms, key) == []


@pytest.mark.parametrize("name", ["alias/aws/", "alias/aws/s3", "alias/aws/mine"])
def test_the_reserved_prefix(shared_kms, key, name):
    with refused(*NOT_MANAGEABLE):
        shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    assert aliases(shared_kms, key) == []


@pytest.mark.parametrize("name", ["alias/awsome", "alias/AWS/s3", "alias/aws", "alias/x/aws/s3"])
def test_names_that_only_look_reserved(shared_kms, key, name):
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    assert aliases(shared_kms, key) == [name]
    shared_kms.delete_alias(AliasName=name)


def test_names_are_case_sensitive(shared_kms, key):
    name, other = unique_alias("case"), new_key(shared_kms)
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    shared_kms.create_alias(AliasName=name.replace("case", "CASE"), TargetKeyId=other.id)
    assert described(shared_kms, name)["KeyId"] == key.id
    assert described(shared_kms, name.replace("case", "CASE"))["KeyId"] == other.id


def test_a_name_is_given_once(shared_kms, key):
    name, other = unique_alias(), new_key(shared_kms)
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    for target in (key, other):
        with refused("AlreadyExistsException"):
            shared_kms.create_alias(AliasName=name, TargetKeyId=target.id)
    assert described(shared_kms, name)["KeyId"] == key.id
    assert aliases(shared_kms, other) == []


FOREIGN = f"arn:aws:kms:us-east-1:111122223333:key/{ABSENT}"


@pytest.mark.parametrize("target", [ABSENT, "nonsense", "alias/none", FOREIGN])
def test_an_alias_needs_a_key(shared_kms, target):
    name = unique_alias()
    # A key of another account is not to be told from one that does not exist.
    with refused(*NO_SUCH_KEY, "AccessDeniedException", "ValidationException"):
        shared_kms.create_alias(AliasName=name, TargetKeyId=target)
    with refused("NotFoundException"):
        shared_kms.describe_key(KeyId=name)


def test_an_alias_is_no_target(shared_kms, key):
    name, second = unique_alias(), unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    with refused(*NO_SUCH_KEY, "ValidationException"):
        shared_kms.create_alias(AliasName=second, TargetKeyId=name)
    assert aliases(shared_kms, key) == [name]


def test_update_alias_moves_the_name(server, kms):
    key, other, name = new_key(kms), new_key(kms), unique_alias()
    kms.create_alias(AliasName=name, TargetKeyId=key.id)
    created = entry(kms, key, name)["CreationDate"]
    server.advance(60)
    assert set(kms.update_alias(AliasName=name, TargetKeyId=other.arn)) == {"ResponseMetadata"}
    assert aliases(kms, key) == []
    alias = entry(kms, other, name)
    assert alias["CreationDate"] == created
    assert alias["LastUpdatedDate"] - created >= timedelta(seconds=60)
    assert kms.encrypt(KeyId=name, Plaintext=b"x")["KeyId"] == other.arn


def test_update_alias_to_the_same_key(shared_kms, key):
    name = unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    shared_kms.update_alias(AliasName=name, TargetKeyId=key.id)
    assert aliases(shared_kms, key) == [name]


def test_an_absent_alias_can_be_neither_updated_nor_deleted(shared_kms, key):
    with refused("NotFoundException"):
        shared_kms.update_alias(AliasName=unique_alias(), TargetKeyId=key.id)
    with refused("NotFoundException"):
        shared_kms.delete_alias(AliasName=unique_alias())


def test_an_alias_stays_when_its_new_target_is_none(shared_kms, key):
    name = unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    with refused(*NO_SUCH_KEY):
        shared_kms.update_alias(AliasName=name, TargetKeyId=ABSENT)
    assert aliases(shared_kms, key) == [name]


def test_a_deleted_alias_names_nothing_and_can_be_made_anew(shared_kms, key):
    name, other = unique_alias(), new_key(shared_kms)
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    ciphertext = shared_kms.encrypt(KeyId=name, Plaintext=b"kept")["CiphertextBlob"]
    assert set(shared_kms.delete_alias(AliasName=name)) == {"ResponseMetadata"}
    for call in (shared_kms.describe_key, lambda KeyId: shared_kms.encrypt(KeyId=KeyId, Plaintext=b"x")):
        with refused("NotFoundException"):
            call(KeyId=name)
    assert shared_kms.decrypt(CiphertextBlob=ciphertext)["Plaintext"] == b"kept"
    shared_kms.create_alias(AliasName=name, TargetKeyId=other.id)
    assert described(shared_kms, name)["KeyId"] == other.id


def test_an_alias_is_not_deleted_by_its_arn(shared, key):
    kms, name = shared.client(validate=False), unique_alias()
    kms.create_alias(AliasName=name, TargetKeyId=key.id)
    with refused("ValidationException", "NotFoundException", "InvalidAliasNameException"):
        kms.delete_alias(AliasName=f"arn:aws:kms:us-east-1:{key.account}:{name}")
    assert aliases(kms, key) == [name]


def test_a_key_has_fifty_aliases_at_most(shared_kms, key):
    # Developer guide, "Resource quotas": aliases per KMS key.
    names = [unique_alias() for _ in range(ALIASES_PER_KEY_MAX)]
    for name in names:
        shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    with refused("LimitExceededException"):
        shared_kms.create_alias(AliasName=unique_alias(), TargetKeyId=key.id)
    elsewhere = unique_alias()
    shared_kms.create_alias(AliasName=elsewhere, TargetKeyId=new_key(shared_kms).id)
    with refused("LimitExceededException"):
        shared_kms.update_alias(AliasName=elsewhere, TargetKeyId=key.id)
    assert sorted(aliases(shared_kms, key)) == sorted(names)
    shared_kms.update_alias(AliasName=names[0], TargetKeyId=key.id)
    shared_kms.delete_alias(AliasName=names[0])
    shared_kms.update_alias(AliasName=elsewhere, TargetKeyId=key.id)


def test_list_aliases_of_an_absent_key(shared_kms):
    with refused("NotFoundException"):
        shared_kms.list_aliases(KeyId=ABSENT)


def test_list_aliases_without_a_key_has_all(kms):
    one, other = new_key(kms), new_key(kms)
    kms.create_alias(AliasName="alias/one", TargetKeyId=one.id)
    kms.create_alias(AliasName="alias/other", TargetKeyId=other.id)
    listed = {alias["AliasName"]: alias.get("TargetKeyId") for alias in kms.list_aliases()["Aliases"]}
    # AWS's own aliases may be listed before they have a key.
    mine = {name: target for name, target in listed.items() if not name.startswith("alias/aws/")}
    assert mine == {"alias/one": one.id, "alias/other": other.id}
