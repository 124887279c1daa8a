"""GetPublicKey, and what the metadata of key pairs says."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mlkem, rsa

from trent_crypto import CURVES, MLDSA, RSA_SPECS, SIGNING, public_key
from trent_keys import described, new_key, refused

OAEP = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
KINDS = [
    *((spec, "SIGN_VERIFY", "SigningAlgorithms", algorithms) for spec, algorithms in SIGNING.items()),
    *((spec, "ENCRYPT_DECRYPT", "EncryptionAlgorithms", OAEP) for spec in RSA_SPECS),
    *((f"ECC_NIST_P{bits}", "KEY_AGREEMENT", "KeyAgreementAlgorithms", ["ECDH"]) for bits in (256, 384, 521)),
    *((f"ML_KEM_{n}", "ENCAPSULATE_DECAPSULATE", "EncapsulationAlgorithms", ["ML_KEM"]) for n in (512, 768, 1024)),
]
# The old member's enum has no newer key specs.
WITHOUT_OLD_NAME = ("ECC_NIST_EDWARDS25519", "ML_DSA", "ML_KEM")


def kind_of(public) -> str:
    """The key spec that the other library finds in a public key."""
    if isinstance(public, rsa.RSAPublicKey):
        assert public.public_numbers().e == 65537
        return f"RSA_{public.key_size}"
    if isinstance(public, ec.EllipticCurvePublicKey):
        return next(spec for spec, curve in CURVES.items() if curve.name == public.curve.name)
    if isinstance(public, ed25519.Ed25519PublicKey):
        return "ECC_NIST_EDWARDS25519"
    if isinstance(public, mlkem.MLKEM768PublicKey):
        return "ML_KEM_768"
    if isinstance(public, mlkem.MLKEM1024PublicKey):
        return "ML_KEM_1024"
    return next(spec for spec, kind in MLDSA.items() if isinstance(public, kind))


@pytest.mark.parametrize(("spec", "usage", "member", "algorithms"), KINDS)
def test_every_kind(shared_kms, spec, usage, member, algorithms):
    key = new_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    answer = shared_kms.get_public_key(KeyId=key.id)
    answer.pop("ResponseMetadata")
    public = answer.pop("PublicKey")
    expected = {"KeyId": key.arn, "KeySpec": spec, "KeyUsage": usage}
    if not spec.startswith(WITHOUT_OLD_NAME):
        expected["CustomerMasterKeySpec"] = spec
    assert sorted(answer.pop(member)) == sorted(algorithms)
    assert answer == expected
    # pyca/cryptography has no ML-KEM-512: its form is that of the others, with a key of 800 bytes.
    if spec == "ML_KEM_512":
        assert public[:22].hex() == "30820332300b06096086480165030404010382032100"
        assert len(public) == 22 + 800
    else:
        assert kind_of(public_key(shared_kms, key)) == spec
    metadata = described(shared_kms, key)
    assert metadata == key.metadata
    assert metadata["KeyState"] == "Enabled"
    assert sorted(metadata[member]) == sorted(algorithms)
    assert "CurrentKeyMaterialId" not in metadata
    assert {name for name in metadata if name.endswith("Algorithms")} == {member}


def test_the_public_key_stays(server, kms):
    key = new_key(kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    public = kms.get_public_key(KeyId=key.arn)["PublicKey"]
    server.restart()
    assert server.client("kms").get_public_key(KeyId=key.id)["PublicKey"] == public
    other = new_key(kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    assert kms.get_public_key(KeyId=other.id)["PublicKey"] != public


@pytest.mark.parametrize(
    ("spec", "usage"), [("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"), ("HMAC_256", "GENERATE_VERIFY_MAC")]
)
def test_keys_without_a_public_key(shared_kms, spec, usage):
    with refused("UnsupportedOperationException"):
        shared_kms.get_public_key(KeyId=new_key(shared_kms, KeySpec=spec, KeyUsage=usage).id)


def test_states(shared_kms):
    key = new_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        shared_kms.get_public_key(KeyId=key.id)
    shared_kms.schedule_key_deletion(KeyId=key.id)
    with refused("KMSInvalidStateException"):
        shared_kms.get_public_key(KeyId=key.id)
    with refused("NotFoundException"):
        shared_kms.get_public_key(KeyId="alias/none")


@pytest.mark.parametrize("spec", ["RSA_2048", "ECC_NIST_P256", "HMAC_256", "ML_DSA_44", "ML_KEM_768"])
def test_a_usage_is_needed_and_has_to_fit(shared_kms, spec):
    message = "You must specify a KeyUsage value for all KeySpecs except for SYMMETRIC_DEFAULT."
    with refused("ValidationException", message=message):
        shared_kms.create_key(KeySpec=spec)
    usages = {"ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"}
    fitting = {"GENERATE_VERIFY_MAC"} if spec == "HMAC_256" else {usage for kind, usage, *_ in KINDS if kind == spec}
    for usage in usages - fitting:
        with refused("ValidationException", message=f"KeyUsage {usage} is not compatible with KeySpec {spec}"):
            shared_kms.create_key(KeySpec=spec, KeyUsage=usage)


@pytest.mark.parametrize("usage", ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "KEY_AGREEMENT"])
def test_sm2_is_for_china_regions(shared_kms, usage):
    with refused("UnsupportedOperationException"):
        shared_kms.create_key(KeySpec="SM2", KeyUsage=usage)


def test_the_old_name_of_the_key_spec(shared_kms):
    key = new_key(shared_kms, CustomerMasterKeySpec="ECC_NIST_P384", KeyUsage="SIGN_VERIFY")
    assert key.metadata["KeySpec"] == key.metadata["CustomerMasterKeySpec"] == "ECC_NIST_P384"
    with refused("ValidationException"):
        shared_kms.create_key(CustomerMasterKeySpec="ECC_NIST_P384", KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")


@pytest.mark.parametrize(("spec", "usage"), [("RSA_2048", "SIGN_VERIFY"), ("HMAC_256", "GENERATE_VERIFY_MAC")])
def test_these_keys_are_not_rotated(shared_kms, spec, usage):
    key = new_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    for operation in ("enable_key_rotation", "disable_key_rotation", "rotate_key_on_demand", "list_key_rotations"):
        with refused("UnsupportedOperationException"):
            getattr(shared_kms, operation)(KeyId=key.id)
    assert shared_kms.get_key_rotation_status(KeyId=key.id)["KeyRotationEnabled"] is False
