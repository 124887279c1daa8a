"""`trent dev --seed`: what there is from the start."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from botocore.credentials import Credentials
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from trent_keys import DAY, described, refused
from trent_process import REPOSITORY

ACCOUNT = "111122223333"
OWNER = Credentials(ACCOUNT, "test")
ALICE = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
BOB = Credentials("AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")
APP = "1234abcd-12ab-34cd-56ef-1234567890ab"
MULTI = "mrk-4567def045de67f089124567890123de"
EXAMPLE = re.search(r"^```yaml\n(.*?)^```$", (REPOSITORY / "docs/testing.md").read_text(), re.M | re.S)[1]

PRIVATE_KEYS = {
    "RSA_2048": rsa.generate_private_key(65537, 2048),
    "ECC_NIST_P256": ec.generate_private_key(ec.SECP256R1()),
    "ECC_NIST_P384": ec.generate_private_key(ec.SECP384R1()),
    "ECC_NIST_P521": ec.generate_private_key(ec.SECP521R1()),
    "ECC_SECG_P256K1": ec.generate_private_key(ec.SECP256K1()),
}
SIGNING = {
    "RSA_2048": "RSASSA_PSS_SHA_256",
    "ECC_NIST_P256": "ECDSA_SHA_256",
    "ECC_NIST_P384": "ECDSA_SHA_384",
    "ECC_NIST_P521": "ECDSA_SHA_512",
    "ECC_SECG_P256K1": "ECDSA_SHA_256",
    "ECC_NIST_EDWARDS25519": "ED25519_SHA_512",
    "ML_DSA_44": "ML_DSA_SHAKE_256",
    "ML_DSA_65": "ML_DSA_SHAKE_256",
    "ML_DSA_87": "ML_DSA_SHAKE_256",
}


@pytest.fixture
def seeded(servers, tmp_path: Path):
    """Starts `trent dev` with a seed: text, or what becomes JSON."""

    def start(seed, *arguments: str, **more):
        path = tmp_path / "seed.yaml"
        path.write_text(seed if isinstance(seed, str) else json.dumps(seed, indent=1))
        return servers("--seed", str(path), *arguments, command="dev", **more)

    return start


def client(server, service: str = "kms", credentials: Credentials = OWNER, **more):
    return server.client(service, credentials=credentials, **more)


def of_account(**things) -> dict:
    return {"accounts": [{"id": ACCOUNT, **things}]}


def of_key(**fields) -> dict:
    return of_account(keys=[{"id": APP, **fields}])


def key_id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012}"


def pem(key) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def refusal(server) -> str:
    """What a server says that does not start."""
    assert server.launch().wait(30) == 1, server.log
    assert "listening" not in server.log
    return server.log


def test_the_example_of_the_documentation(seeded):
    server = seeded(EXAMPLE)
    kms = client(server)
    key = described(kms, "alias/app")
    assert (key["KeyId"], key["Description"], key["KeyState"]) == (APP, "what the application encrypts with", "Enabled")
    assert kms.list_resource_tags(KeyId=APP)["Tags"] == [{"TagKey": "team", "TagValue": "red"}]
    assert kms.get_key_rotation_status(KeyId=APP)["RotationPeriodInDays"] == 365
    assert len(kms.list_key_rotations(KeyId=APP, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]) == 2
    (grant,) = kms.list_grants(KeyId=APP)["Grants"]
    assert (grant["Name"], grant["Operations"]) == ("for-bob", ["Decrypt"])
    assert grant["GranteePrincipal"] == f"arn:aws:iam::{ACCOUNT}:user/bob"
    iam = client(server, "iam")
    assert {user["UserName"] for user in iam.list_users()["Users"]} == {"alice", "bob"}
    role = iam.get_role(RoleName="deploy")["Role"]
    assert role["MaxSessionDuration"] == 7200
    assert role["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] == {"AWS": f"arn:aws:iam::{ACCOUNT}:user/alice"}
    (attached,) = iam.list_attached_group_policies(GroupName="clerks")["AttachedPolicies"]
    assert attached["PolicyName"] == "UseAppKey"
    management = server.client("organizations")
    assert ACCOUNT in {account["Id"] for account in management.list_accounts()["Accounts"]}
    for credentials, name in ((ALICE, "alice"), (BOB, "bob")):
        arn = client(server, "sts", credentials).get_caller_identity()["Arn"]
        assert arn == f"arn:aws:iam::{ACCOUNT}:user/{name}"
    west = client(server, region="us-west-2")
    configuration = described(west, "alias/everywhere")["MultiRegionConfiguration"]
    assert configuration["MultiRegionKeyType"] == "REPLICA"


def test_what_one_process_has_made_another_takes(seeded):
    one, other = client(seeded(EXAMPLE)), seeded(EXAMPLE)
    context = {"department": "10103423"}
    sealed = one.encrypt(KeyId=APP, Plaintext=b"kept", EncryptionContext=context)["CiphertextBlob"]
    data_key = one.generate_data_key(KeyId=APP, KeySpec="AES_256")
    mac = one.generate_mac(KeyId="alias/mac", Message=b"m", MacAlgorithm="HMAC_SHA_256")["Mac"]
    there = client(other)
    opened = there.decrypt(CiphertextBlob=sealed, EncryptionContext=context)
    assert (opened["Plaintext"], opened["KeyId"]) == (b"kept", f"arn:aws:kms:us-east-1:{ACCOUNT}:key/{APP}")
    assert there.decrypt(CiphertextBlob=data_key["CiphertextBlob"])["Plaintext"] == data_key["Plaintext"]
    with refused("InvalidCiphertextException"):
        there.decrypt(CiphertextBlob=sealed)
    assert there.verify_mac(KeyId="alias/mac", Message=b"m", Mac=mac, MacAlgorithm="HMAC_SHA_256")["MacValid"]
    with refused("KMSInvalidMacException"):
        there.verify_mac(KeyId="alias/mac", Message=b"n", Mac=mac, MacAlgorithm="HMAC_SHA_256")


def test_what_was_encrypted_before_a_rotation_decrypts(seeded):
    first, second = "01" * 32, "02" * 32
    before = client(seeded(of_key(material=first)))
    sealed = before.encrypt(KeyId=APP, Plaintext=b"x")["CiphertextBlob"]
    after = client(seeded(of_key(material=second, earlier_materials=[first])))
    assert after.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    assert described(after, APP)["CurrentKeyMaterialId"] != described(before, APP)["CurrentKeyMaterialId"]
    without = client(seeded(of_key(material=second)))
    with refused("InvalidCiphertextException", "IncorrectKeyException"):
        without.decrypt(CiphertextBlob=sealed)


@pytest.mark.parametrize("change", [{"id": key_id(1)}, {"region": "eu-west-1"}])
def test_another_key_of_the_same_material_is_another_key(seeded, change):
    sealed = client(seeded(of_key(material="01" * 32))).encrypt(KeyId=APP, Plaintext=b"x")["CiphertextBlob"]
    other = seeded(of_key(material="01" * 32, **change))
    with refused("InvalidCiphertextException", "NotFoundException", "AccessDeniedException"):
        client(other, region=change.get("region", "us-east-1")).decrypt(CiphertextBlob=sealed)


def test_a_multi_region_key_decrypts_in_every_region_of_every_process(seeded):
    one, other = seeded(EXAMPLE), seeded(EXAMPLE)
    sealed = client(one).encrypt(KeyId=MULTI, Plaintext=b"x")["CiphertextBlob"]
    for server in (one, other):
        assert client(server, region="us-west-2").decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    sealed = client(other, region="us-west-2").encrypt(KeyId="alias/everywhere", Plaintext=b"y")["CiphertextBlob"]
    assert client(one).decrypt(CiphertextBlob=sealed)["Plaintext"] == b"y"


def test_keys_of_every_kind_are_the_same_in_every_process(seeded):
    def material(spec: str) -> str:
        if spec in PRIVATE_KEYS:
            return pem(PRIVATE_KEYS[spec])
        return "07" * (64 if spec.startswith(("ML_KEM", "HMAC")) else 32)

    kinds = {spec: "SIGN_VERIFY" for spec in SIGNING}
    kinds |= {f"HMAC_{size}": "GENERATE_VERIFY_MAC" for size in (224, 256, 384, 512)}
    kinds |= {f"ML_KEM_{size}": "ENCAPSULATE_DECAPSULATE" for size in (512, 768, 1024)}
    ids = {spec: key_id(number) for number, spec in enumerate(kinds)}
    keys = [{"id": ids[spec], "spec": spec, "usage": usage, "material": material(spec)} for spec, usage in kinds.items()]
    keys.append({"id": key_id(98), "spec": "RSA_2048", "usage": "ENCRYPT_DECRYPT", "material": material("RSA_2048")})
    keys.append({"id": key_id(99), "spec": "ECC_NIST_P256", "usage": "KEY_AGREEMENT", "material": material("ECC_NIST_P256")})
    one, other = client(seeded(of_account(keys=keys))), client(seeded(of_account(keys=keys)))
    for spec, usage in kinds.items():
        key = ids[spec]
        assert described(one, key)["KeySpec"] == described(other, key)["KeySpec"] == spec
        match usage:
            case "SIGN_VERIFY":
                call = {"KeyId": key, "Message": b"m", "SigningAlgorithm": SIGNING[spec]}
                signature = one.sign(**call)["Signature"]
                assert other.verify(**call, Signature=signature)["SignatureValid"]
                with refused("KMSInvalidSignatureException"):
                    other.verify(**(call | {"Message": b"n"}), Signature=signature)
            case "GENERATE_VERIFY_MAC":
                call = {"KeyId": key, "Message": b"m", "MacAlgorithm": spec.replace("HMAC", "HMAC_SHA")}
                assert one.generate_mac(**call)["Mac"] == other.generate_mac(**call)["Mac"]
        if spec.startswith(("RSA", "ECC", "ML")):
            public_key = one.get_public_key(KeyId=key)["PublicKey"]
            assert public_key == other.get_public_key(KeyId=key)["PublicKey"]
            if spec in PRIVATE_KEYS:
                known = PRIVATE_KEYS[spec].public_key()
                assert public_key == known.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    call = {"KeyId": key_id(98), "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    sealed = one.encrypt(**call, Plaintext=b"x")["CiphertextBlob"]
    assert other.decrypt(**call, CiphertextBlob=sealed)["Plaintext"] == b"x"
    peer = ec.generate_private_key(ec.SECP256R1()).public_key()
    peer = peer.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    call = {"KeyId": key_id(99), "KeyAgreementAlgorithm": "ECDH", "PublicKey": peer}
    assert one.derive_shared_secret(**call)["SharedSecret"] == other.derive_shared_secret(**call)["SharedSecret"]


def test_materials_of_an_external_key_are_there(seeded):
    kms = client(seeded(of_key(origin="EXTERNAL", material="01" * 32)))
    key = described(kms, APP)
    assert (key["Origin"], key["KeyState"], key["ExpirationModel"]) == ("EXTERNAL", "Enabled", "KEY_MATERIAL_DOES_NOT_EXPIRE")
    kms.delete_imported_key_material(KeyId=APP)
    assert described(kms, APP)["KeyState"] == "PendingImport"
    empty = client(seeded(of_key(origin="EXTERNAL")))
    assert described(empty, APP)["KeyState"] == "PendingImport"


def test_decisions_are_made_with_what_is_seeded(seeded):
    server = seeded(EXAMPLE, "--enforce-iam")
    owner, alice, bob = client(server), client(server, credentials=ALICE), client(server, credentials=BOB)
    # Alice by the policy of her group.
    sealed = alice.encrypt(KeyId="alias/app", Plaintext=b"x", EncryptionContext={"department": "10103423"})
    other = alice.encrypt(KeyId=APP, Plaintext=b"x", EncryptionContext={"department": "2"})
    with refused("AccessDeniedException"):
        alice.schedule_key_deletion(KeyId=APP)
    assert alice.list_keys()["Keys"]
    # Bob by the grant, within its constraint.
    opened = bob.decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext={"department": "10103423"})
    assert opened["Plaintext"] == b"x"
    with refused("AccessDeniedException"):
        bob.decrypt(CiphertextBlob=other["CiphertextBlob"], EncryptionContext={"department": "2"})
    with refused("AccessDeniedException"):
        bob.encrypt(KeyId=APP, Plaintext=b"x")
    with refused("AccessDeniedException"):
        bob.list_keys()
    assert owner.list_grants(KeyId=APP)["Grants"]
    # The role trusts Alice alone.
    role = f"arn:aws:iam::{ACCOUNT}:role/deploy"
    with refused("AccessDenied", status=403):
        client(server, "sts", BOB).assume_role(RoleArn=role, RoleSessionName="session")
    session = client(server, "sts", ALICE).assume_role(RoleArn=role, RoleSessionName="session")["Credentials"]
    session = Credentials(session["AccessKeyId"], session["SecretAccessKey"], session["SessionToken"])
    deploying = client(server, credentials=session, region="eu-west-1")
    deploying.sign(KeyId="3456cdef-34cd-56ef-7801-3456789012cd", Message=b"m", SigningAlgorithm="ED25519_SHA_512")
    with refused("AccessDeniedException"):
        client(server, credentials=session).encrypt(KeyId=APP, Plaintext=b"x")


def test_a_key_policy_that_shuts_its_account_out_binds(seeded):
    statement = {"Effect": "Allow", "Principal": {"AWS": "444455556666"}, "Action": "kms:*", "Resource": "*"}
    policy = {"Version": "2012-10-17", "Statement": [statement]}
    words = refusal(seeded(of_key(policy=policy), start=False))
    assert "will not allow you to update the key policy" in words and "line 8" in words
    server = seeded(of_key(policy=policy, bypass_policy_lockout_safety_check=True, aliases=["alias/x"]), "--enforce-iam")
    with refused("AccessDeniedException"):
        client(server).describe_key(KeyId=APP)
    arn = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/{APP}"
    assert described(client(server, credentials=Credentials("444455556666", "x")), arn)["KeyId"] == APP


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
    (of_key(material=pem(PRIVATE_KEYS["ECC_NIST_P384"]), spec="ECC_NIST_P256", usage="SIGN_VERIFY"), 8, "another curve"),
    (of_key(material=pem(PRIVATE_KEYS["RSA_2048"]), spec="RSA_3072", usage="SIGN_VERIFY"), 8, "another size"),
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
