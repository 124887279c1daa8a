"""`trent dev --seed`: what there is from the start, in every process the same."""

from pathlib import Path

import pytest
from botocore.credentials import Credentials
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from trent_keys import described, refused
from trent_seeds import (
    ACCOUNT,
    ALICE,
    APP,
    BOB,
    EXAMPLE,
    MULTI,
    Seeded,
    client,
    key_id,
    of_account,
    of_key,
    pem,
    refusal,
)

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
def seeded(servers, tmp_path: Path) -> Seeded:
    return Seeded(servers, tmp_path)


def test_the_example_of_the_documentation(seeded):
    server = seeded(EXAMPLE)
    kms = client(server)
    key = described(kms, "alias/app")
    assert (key["KeyId"], key["KeyState"]) == (APP, "Enabled")
    assert key["Description"] == "what the application encrypts with"
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
    (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Principal"] == {"AWS": f"arn:aws:iam::{ACCOUNT}:user/alice"}
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
    rows = [(ids[spec], spec, usage) for spec, usage in kinds.items()]
    rows += [(key_id(98), "RSA_2048", "ENCRYPT_DECRYPT"), (key_id(99), "ECC_NIST_P256", "KEY_AGREEMENT")]
    keys = [{"id": key, "spec": spec, "usage": usage, "material": material(spec)} for key, spec, usage in rows]
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
    assert (key["Origin"], key["KeyState"]) == ("EXTERNAL", "Enabled")
    assert key["ExpirationModel"] == "KEY_MATERIAL_DOES_NOT_EXPIRE"
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
    server = seeded(of_key(policy=policy, bypass_policy_lockout_safety_check=True), "--enforce-iam")
    with refused("AccessDeniedException"):
        client(server).describe_key(KeyId=APP)
    arn = f"arn:aws:kms:us-east-1:{ACCOUNT}:key/{APP}"
    assert described(client(server, credentials=Credentials("444455556666", "x")), arn)["KeyId"] == APP
