"""Seeds over restarts, and seeds that are refused."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from trent_keys import DAY, described, refused
from trent_seeds import ACCOUNT, ALICE, APP, EXAMPLE, Seeded, client, key_id, of_account, of_key, pem, refusal

P384 = ec.generate_private_key(ec.SECP384R1())
RSA = rsa.generate_private_key(65537, 2048)


@pytest.fixture
def seeded(servers, tmp_path: Path) -> Seeded:
    return Seeded(servers, tmp_path)


def test_the_second_start_changes_nothing(seeded):
    server = seeded(EXAMPLE, "--data-dir", "kept")
    kms, iam = client(server), client(server, "iam")

    def all_of_it() -> str:
        keys = [described(kms, key["KeyId"]) for key in kms.list_keys()["Keys"]]
        grants = [grant for key in keys for grant in kms.list_grants(KeyId=key["KeyId"])["Grants"]]
        details = iam.get_account_authorization_details()
        things = [keys, grants, kms.list_aliases()["Aliases"]]
        things += [details[part] for part in ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")]
        return json.dumps(things, default=str, sort_keys=True)

    before = all_of_it()
    sealed = kms.encrypt(KeyId=APP, Plaintext=b"x")["CiphertextBlob"]
    for _ in range(2):
        server.restart()
        assert all_of_it() == before
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    # What was deleted comes back, what was added stays.
    kms.delete_alias(AliasName="alias/app")
    kms.create_alias(AliasName="alias/mine", TargetKeyId=APP)
    kms.revoke_grant(KeyId=APP, GrantId=kms.list_grants(KeyId=APP)["Grants"][0]["GrantId"])
    iam.delete_user_policy(UserName="alice", PolicyName="SeeKeys")
    iam.tag_user(UserName="alice", Tags=[{"Key": "more", "Value": "x"}])
    server.restart()
    assert described(kms, "alias/app")["KeyId"] == described(kms, "alias/mine")["KeyId"] == APP
    assert [grant["Name"] for grant in kms.list_grants(KeyId=APP)["Grants"]] == ["for-bob"]
    assert iam.list_user_policies(UserName="alice")["PolicyNames"] == ["SeeKeys"]
    assert len(iam.list_user_tags(UserName="alice")["Tags"]) == 2


def change_key(kms, iam) -> None:
    kms.disable_key(KeyId=APP)


def change_policy(kms, iam) -> None:
    policy = json.loads(kms.get_key_policy(KeyId=APP)["Policy"])
    policy["Id"] = "changed"
    kms.put_key_policy(KeyId=APP, Policy=json.dumps(policy))


def change_tag(kms, iam) -> None:
    kms.tag_resource(KeyId=APP, Tags=[{"TagKey": "team", "TagValue": "blue"}])


def change_description(kms, iam) -> None:
    kms.update_key_description(KeyId=APP, Description="changed")


def change_rotation(kms, iam) -> None:
    kms.enable_key_rotation(KeyId=APP, RotationPeriodInDays=100)


def change_alias(kms, iam) -> None:
    kms.update_alias(AliasName="alias/app", TargetKeyId=kms.create_key()["KeyMetadata"]["KeyId"])


def delete_key(kms, iam) -> None:
    kms.schedule_key_deletion(KeyId=APP, PendingWindowInDays=7)


def change_user_policy(kms, iam) -> None:
    statement = {"Effect": "Deny", "Action": "*", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    iam.put_user_policy(UserName="alice", PolicyName="p", PolicyDocument=document)


def change_access_key(kms, iam) -> None:
    iam.update_access_key(UserName="alice", AccessKeyId=ALICE.access_key, Status="Inactive")


CHANGES = [
    (change_key, "key state"),
    (change_policy, "key policy"),
    (change_tag, "tags"),
    (change_description, "description"),
    (change_rotation, "rotation"),
    (change_alias, "another key"),
    (delete_key, "key state"),
    (change_user_policy, "inline policy p"),
    (change_access_key, "another status"),
]


@pytest.mark.parametrize(("change", "what"), CHANGES, ids=[change.__name__ for change, _ in CHANGES])
def test_what_is_there_and_differs_is_refused(seeded, change, what):
    statement = {"Effect": "Allow", "Action": "kms:*", "Resource": "*"}
    own = statement | {"Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}}
    seed = of_key(
        enabled=True,
        description="d",
        tags={"team": "red"},
        aliases=["alias/app"],
        rotation_period_days=400,
        policy={"Version": "2012-10-17", "Statement": [own]},
    )
    document = {"Version": "2012-10-17", "Statement": [statement]}
    access_key = {"id": ALICE.access_key, "secret": ALICE.secret_key}
    user = {"name": "alice", "inline_policies": {"p": document}, "access_keys": [access_key]}
    seed["accounts"][0]["users"] = [user]
    server = seeded(seed, "--data-dir", "kept")
    change(client(server), client(server, "iam"))
    server.stop()
    words = refusal(server)
    assert what in words and re.search(r"seed.yaml: line \d+: ", words), words


BAD = [
    ("acounts: []\n", 1, "acounts"),
    ("accounts: [\n", 1, ""),
    ("accounts:\n  - id: '1'\n", 2, "12 digits"),
    (of_account(user=[]), 5, "user"),
    (of_key(material="01" * 31), 8, "31 bytes"),
    (of_key(material="01" * 33), 8, "33 bytes"),
    (of_key(material="nothing!"), 8, "hexadecimal"),
    (of_key(material="01" * 32, spec="RSA_2048", usage="SIGN_VERIFY"), 8, "private key"),
    (of_key(material=pem(P384), spec="ECC_NIST_P256", usage="SIGN_VERIFY"), 8, "another curve"),
    (of_key(material=pem(RSA), spec="RSA_3072", usage="SIGN_VERIFY"), 8, "another size"),
    (of_key(material="01" * 27, spec="HMAC_224", usage="GENERATE_VERIFY_MAC"), 8, "27 bytes"),
    (of_key(material="01" * 129, spec="HMAC_224", usage="GENERATE_VERIFY_MAC"), 8, "129 bytes"),
    (of_key(material="01" * 32, spec="ML_KEM_512", usage="ENCAPSULATE_DECAPSULATE"), 8, "32 bytes"),
    (of_key(earlier_materials=["01" * 32]), 9, "came after"),
    (of_key(earlier_materials=["01" * 32], material="01" * 32), 11, "already"),
    (of_key(spec="HMAC_256"), 6, "KeyUsage"),
    (of_key(spec="AES_128"), 6, "keySpec"),
    (of_key(id="my-key"), 6, "no key id"),
    (of_key(region="mars"), 8, "no Region"),
    (of_key(aliases=["app"]), 9, "alias/"),
    (of_key(aliases=["alias/aws/app"]), 9, "reserved"),
    (of_key(aliases=["alias/app", "alias/app"]), 10, "line 9 already"),
    (of_key(policy={"Version": "2012-10-17"}), 8, "Malformed"),
    (of_key(policy="{}"), 8, "Malformed"),
    (of_key(tags={"aws:x": "y"}), 8, "reserved"),
    (of_key(rotation_period_days=30), 8, "90"),
    (of_key(rotation_period_days=365, spec="RSA_2048", usage="SIGN_VERIFY"), 8, "RSA_2048"),
    (of_key(grants=[{"operations": ["Encrypt"]}]), 9, "Grantee"),
    (of_key(grants=[{"operations": ["Fly"], "grantee": f"arn:aws:iam::{ACCOUNT}:root"}]), 9, "perations"),
    (of_key(grants=[{"operations": ["Sign"], "grantee": f"arn:aws:iam::{ACCOUNT}:root"}]), 9, "Sign"),
    (of_key(grants=[{"operations": ["Encrypt"], "grantee": f"arn:aws:iam::{ACCOUNT}:user/x"}]), 9, "valid principal"),
    (of_account(keys=[{"id": APP}, {"id": APP}]), 9, "line 6 already"),
    (of_account(keys=[{"id": APP, "aliases": ["alias/a"]}, {"id": key_id(1), "aliases": ["alias/a"]}]), 15, "already"),
    (of_account(users=[{"name": "a", "groups": ["none"]}]), 9, "none"),
    (of_account(users=[{"name": "a", "managed_policies": [f"arn:aws:iam::{ACCOUNT}:policy/none"]}]), 9, "NoSuchEntity"),
    (of_account(users=[{"name": "a", "inline_policies": {"p": {}}}]), 9, "Malformed"),
    (of_account(users=[{"name": "a b"}]), 6, "userName"),
    (of_account(users=[{"name": "a", "access_keys": [{"id": "a b"}]}]), 9, "access key id"),
    (of_account(users=[{"name": "a", "access_keys": [{"id": "K"}, {"id": "K"}]}]), 12, "line 9 already"),
    (of_account(access_keys=[{"id": "K", "secret": ""}]), 6, "secret access key"),
    (of_account(roles=[{"name": "r", "trust_policy": {}}]), 6, "Malformed"),
    (of_account(organization={"name": "n", "email": "e"}), 5, "email"),
]


@pytest.mark.parametrize(("seed", "line", "what"), BAD, ids=[f"{line}-{what}" for _, line, what in BAD])
def test_a_bad_seed_is_refused_with_its_line(seeded, seed, line, what):
    words = refusal(seeded(seed, start=False))
    assert f"line {line}" in words and what in words, words
    assert "panicked" not in words


def test_a_refused_seed_leaves_nothing_behind(seeded):
    seed = of_account(users=[{"name": "alice"}], keys=[{"id": APP}, {"id": key_id(1), "material": "00"}])
    server = seeded(seed, "--data-dir", "kept", start=False)
    assert "1 bytes" in refusal(server)
    server.close()
    # Without the seed: nothing of it is there.
    server.arguments = ["--data-dir", "kept"]
    server._process = None
    server.start()
    assert client(server).list_keys()["Keys"] == [] and client(server, "iam").list_users()["Users"] == []


def test_reset_goes_back_to_the_seed(seeded):
    server = seeded(EXAMPLE)
    kms, iam = client(server), client(server, "iam")
    sealed = kms.encrypt(KeyId=APP, Plaintext=b"x")["CiphertextBlob"]
    for account in (None, ACCOUNT):
        other = kms.create_key()["KeyMetadata"]["KeyId"]
        kms.update_alias(AliasName="alias/app", TargetKeyId=other)
        kms.delete_alias(AliasName="alias/mac")
        kms.schedule_key_deletion(KeyId=APP, PendingWindowInDays=7)
        iam.create_user(UserName="mallory")
        iam.delete_user_policy(UserName="alice", PolicyName="SeeKeys")
        server.reset(account)
        key = described(kms, "alias/app")
        assert (key["KeyId"], key["KeyState"]) == (APP, "Enabled")
        assert described(kms, "alias/mac")["KeySpec"] == "HMAC_256"
        assert {user["UserName"] for user in iam.list_users()["Users"]} == {"alice", "bob"}
        assert iam.list_user_policies(UserName="alice")["PolicyNames"] == ["SeeKeys"]
        assert [grant["Name"] for grant in kms.list_grants(KeyId=APP)["Grants"]] == ["for-bob"]
        assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
        with refused("NotFoundException"):
            kms.describe_key(KeyId=other)
        assert client(server, "sts", ALICE).get_caller_identity()["Arn"].endswith(":user/alice")


def test_a_seeded_key_comes_back_after_it_was_destroyed(seeded):
    server = seeded(of_key(material="01" * 32), "--data-dir", "kept")
    kms = client(server)
    sealed = kms.encrypt(KeyId=APP, Plaintext=b"x")["CiphertextBlob"]
    kms.schedule_key_deletion(KeyId=APP, PendingWindowInDays=7)
    server.advance(8 * DAY)
    with refused("NotFoundException"):
        kms.describe_key(KeyId=APP)
    server.restart()
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_the_environment_names_a_seed_too(servers, tmp_path):
    path = tmp_path / "seed.json"
    path.write_text(json.dumps(of_key(aliases=["alias/app"])))
    server = servers(command="dev", TRENT_SEED=str(path))
    assert described(client(server), "alias/app")["KeyId"] == APP
    missing = servers(command="dev", start=False, TRENT_SEED=str(tmp_path / "none.yaml"))
    assert "none.yaml" in refusal(missing)


def test_serve_knows_no_seed(servers, tmp_path):
    path = tmp_path / "seed.yaml"
    path.write_text(EXAMPLE)
    server = servers("--seed", str(path), start=False)
    assert server.launch().wait(30) == 2
    assert "--seed" in server.log
    server = servers(TRENT_SEED=str(path))
    assert server.client("kms").list_keys()["Keys"] == []
    assert server.client("iam").list_users()["Users"] == []


def test_material_is_in_no_file_in_clear(seeded):
    material = hashlib.sha256(b"a material that is easily found").digest()
    server = seeded(of_key(material=material.hex()), "--data-dir", "kept")
    client(server).encrypt(KeyId=APP, Plaintext=b"x")
    server.stop()
    for path in (server.directory / "kept").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert material not in content and material.hex().encode() not in content, path
