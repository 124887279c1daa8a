"""ImportKeyMaterial and DeleteImportedKeyMaterial: material of every kind that another library made and wrapped."""

import hmac
import os

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from trent_crypto import CURVES, RSA_SPECS, SIGNING, damaged, is_signature, new_private_key, oaep, pkcs8, sign, spki
from trent_imports import external_key, import_material, parameters
from trent_keys import described, refused

AES = "RSA_AES_KEY_WRAP_SHA_256"
DIRECT = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
WRAPPED = ["RSA_AES_KEY_WRAP_SHA_1", "RSA_AES_KEY_WRAP_SHA_256"]
INCORRECT = "IncorrectKeyMaterialException"
HMAC_BYTES = {"224": 28, "256": 32, "384": 48, "512": 64}


def state(kms, key) -> str:
    return described(kms, key)["KeyState"]


@pytest.mark.parametrize("wrapping_key", RSA_SPECS)
@pytest.mark.parametrize("algorithm", DIRECT)
def test_symmetric_material(shared_kms, algorithm, wrapping_key):
    key, material = external_key(shared_kms), os.urandom(32)
    assert (state(shared_kms, key), key.metadata["Origin"]) == ("PendingImport", "EXTERNAL")
    with refused("KMSInvalidStateException", message=f"{key.arn} is pending import."):
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")
    answer = shared_kms.import_key_material(**parameters(shared_kms, key, algorithm, wrapping_key).call(material))
    now = described(shared_kms, key)
    assert (answer["KeyId"], answer["KeyMaterialId"]) == (key.arn, now["CurrentKeyMaterialId"])
    assert (now["KeyState"], now["Enabled"]) == ("Enabled", True)
    assert (now["ExpirationModel"], "ValidTo" in now) == ("KEY_MATERIAL_DOES_NOT_EXPIRE", False)
    blob = shared_kms.encrypt(KeyId=key.id, Plaintext=b"message")["CiphertextBlob"]
    opened = shared_kms.decrypt(CiphertextBlob=blob)
    assert (opened["Plaintext"], opened["KeyMaterialId"]) == (b"message", answer["KeyMaterialId"])


def test_deleted_material_comes_back_and_no_other(shared_kms):
    key, material = external_key(shared_kms), os.urandom(32)
    first = import_material(shared_kms, key, material)["KeyMaterialId"]
    blob = shared_kms.encrypt(KeyId=key.id, Plaintext=b"message")["CiphertextBlob"]
    deleted = shared_kms.delete_imported_key_material(KeyId=key.id)
    assert (deleted["KeyId"], deleted["KeyMaterialId"]) == (key.arn, first)
    assert state(shared_kms, key) == "PendingImport"
    for call in (
        lambda: shared_kms.decrypt(CiphertextBlob=blob),
        lambda: shared_kms.generate_data_key(KeyId=key.id, KeySpec="AES_256"),
        lambda: shared_kms.enable_key(KeyId=key.id),
        lambda: shared_kms.disable_key(KeyId=key.id),
    ):
        with refused("KMSInvalidStateException", message=f"{key.arn} is pending import."):
            call()
    with refused(INCORRECT):
        import_material(shared_kms, key, os.urandom(32))
    assert state(shared_kms, key) == "PendingImport"
    assert import_material(shared_kms, key, material)["KeyMaterialId"] == first
    assert shared_kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"message"
    # Deleting what is gone is no mistake.
    for _ in range(2):
        shared_kms.delete_imported_key_material(KeyId=key.id)


def test_the_same_material_of_another_key_opens_nothing(shared_kms):
    material = os.urandom(32)
    one, other = external_key(shared_kms), external_key(shared_kms)
    ids = {import_material(shared_kms, key, material)["KeyMaterialId"] for key in (one, other)}
    assert len(ids) == 2
    blob = shared_kms.encrypt(KeyId=one.id, Plaintext=b"x")["CiphertextBlob"]
    with refused("IncorrectKeyException"):
        shared_kms.decrypt(CiphertextBlob=blob, KeyId=other.id)


@pytest.mark.parametrize("length", [1, 16, 24, 31, 33, 64])
def test_symmetric_material_of_the_wrong_length(shared_kms, length):
    key = external_key(shared_kms)
    with refused(INCORRECT):
        import_material(shared_kms, key, os.urandom(length))
    assert described(shared_kms, key) == key.metadata


@pytest.mark.parametrize("bits", HMAC_BYTES)
def test_hmac_material(shared_kms, bits):
    spec, material = {"KeySpec": f"HMAC_{bits}", "KeyUsage": "GENERATE_VERIFY_MAC"}, os.urandom(HMAC_BYTES[bits])
    key = external_key(shared_kms, **spec)
    answer = import_material(shared_kms, key, material)
    assert "KeyMaterialId" not in answer
    call = {"KeyId": key.id, "Message": b"message", "MacAlgorithm": f"HMAC_SHA_{bits}"}
    mac = hmac.digest(material, b"message", f"sha{bits}")
    assert shared_kms.generate_mac(**call)["Mac"] == mac
    shared_kms.verify_mac(**call, Mac=mac)
    shared_kms.delete_imported_key_material(KeyId=key.id)
    for wrong in (os.urandom(HMAC_BYTES[bits]), material[:-1], material + b"\0"):
        with refused(INCORRECT):
            import_material(shared_kms, key, wrong)
    import_material(shared_kms, key, material)
    assert shared_kms.generate_mac(**call)["Mac"] == mac
    for length in (1, HMAC_BYTES[bits] - 1, 129):
        with refused(INCORRECT):
            import_material(shared_kms, external_key(shared_kms, **spec), os.urandom(length))


@pytest.mark.parametrize("spec", [*RSA_SPECS, *CURVES])
def test_signing_keys(shared_kms, spec):
    private = new_private_key(spec)
    key = external_key(shared_kms, KeySpec=spec, KeyUsage="SIGN_VERIFY")
    import_material(shared_kms, key, pkcs8(private), AES)
    assert state(shared_kms, key) == "Enabled"
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())
    for algorithm in SIGNING[spec]:
        call = {"KeyId": key.id, "Message": b"message", "SigningAlgorithm": algorithm}
        assert is_signature(private.public_key(), algorithm, b"message", shared_kms.sign(**call)["Signature"])
        signature = sign(private, algorithm, b"message")
        shared_kms.verify(**call, Signature=signature)
        for wrong in damaged(signature).values():
            with refused("KMSInvalidSignatureException"):
                shared_kms.verify(**call, Signature=wrong)


def test_an_rsa_key_for_encryption(shared_kms):
    private = new_private_key("RSA_2048")
    key = external_key(shared_kms, KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
    import_material(shared_kms, key, pkcs8(private), WRAPPED[0])
    call = {"KeyId": key.id, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    blob = shared_kms.encrypt(**call, Plaintext=b"message")["CiphertextBlob"]
    assert private.decrypt(blob, oaep("SHA_256")) == b"message"
    # Imported asymmetric keys are portable: what they encrypted, others decrypt.
    blob = private.public_key().encrypt(b"other", oaep("SHA_256"))
    assert shared_kms.decrypt(**call, CiphertextBlob=blob)["Plaintext"] == b"other"


@pytest.mark.parametrize("spec", ["ECC_NIST_P256", "ECC_NIST_P521"])
def test_a_key_for_key_agreement(shared_kms, spec):
    private, peer = new_private_key(spec), new_private_key(spec)
    key = external_key(shared_kms, KeySpec=spec, KeyUsage="KEY_AGREEMENT")
    import_material(shared_kms, key, pkcs8(private), WRAPPED[0])
    derived = shared_kms.derive_shared_secret(
        KeyId=key.id, KeyAgreementAlgorithm="ECDH", PublicKey=spki(peer.public_key())
    )
    assert derived["SharedSecret"] == private.exchange(ec.ECDH(), peer.public_key())
    assert derived["KeyOrigin"] == "EXTERNAL"


@pytest.mark.parametrize("algorithm", [*DIRECT, *WRAPPED])
def test_every_wrapping_of_an_elliptic_curve_key(shared_kms, algorithm):
    private = new_private_key("ECC_NIST_P256")
    key = external_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    import_material(shared_kms, key, pkcs8(private), algorithm)
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())


@pytest.mark.parametrize("spec", ["RSA_2048", "ECC_NIST_P256", "ECC_SECG_P256K1"])
def test_a_key_pair_is_imported_again_only_as_itself(shared_kms, spec):
    private = new_private_key(spec)
    key = external_key(shared_kms, KeySpec=spec, KeyUsage="SIGN_VERIFY")
    import_material(shared_kms, key, pkcs8(private), AES)
    for _ in range(2):
        with refused(INCORRECT):
            import_material(shared_kms, key, pkcs8(new_private_key(spec)), AES)
        shared_kms.delete_imported_key_material(KeyId=key.id)
        with refused("KMSInvalidStateException"):
            shared_kms.get_public_key(KeyId=key.id)
    import_material(shared_kms, key, pkcs8(private), AES)
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())


def test_private_keys_that_do_not_fit(shared_kms):
    right = pkcs8(new_private_key("ECC_NIST_P256"))
    wrong = {
        "another curve": pkcs8(new_private_key("ECC_SECG_P256K1")),
        "a longer curve": pkcs8(new_private_key("ECC_NIST_P384")),
        "another family": pkcs8(new_private_key("RSA_2048")),
        "Ed25519": pkcs8(ed25519.Ed25519PrivateKey.generate()),
        "a public key": spki(new_private_key("ECC_NIST_P256").public_key()),
        "the bare number": os.urandom(32),
        "cut": right[:-1],
        "longer": right + b"\0",
        "nothing but zeros": bytes(len(right)),
    }
    key = external_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    for what, material in wrong.items():
        with refused(INCORRECT):
            import_material(shared_kms, key, material, AES)
            pytest.fail(what)
    assert described(shared_kms, key) == key.metadata


def test_rsa_keys_that_do_not_fit(shared_kms):
    key = external_key(shared_kms, KeySpec="RSA_3072", KeyUsage="SIGN_VERIFY")
    weak = rsa.generate_private_key(3, 3072)
    for material in (
        pkcs8(new_private_key("RSA_2048")),
        pkcs8(new_private_key("RSA_4096")),
        pkcs8(new_private_key("ECC_NIST_P256")),
        pkcs8(weak),
        os.urandom(1800),
    ):
        with refused(INCORRECT):
            import_material(shared_kms, key, material, AES)
    assert described(shared_kms, key) == key.metadata
