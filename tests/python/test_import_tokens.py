"""GetParametersForImport: wrapping keys and import tokens, and material that does not open."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from trent_crypto import damaged, new_private_key, pkcs8, spki
from trent_imports import external_key, parameters
from trent_keys import DAY, described, refused

AES = "RSA_AES_KEY_WRAP_SHA_256"
DIRECT = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
INCORRECT = "IncorrectKeyMaterialException"


@pytest.fixture
def waiting(shared_kms):
    """A symmetric key that waits for its material."""
    return external_key(shared_kms)


def test_parameters(shared_kms, waiting):
    call = {"KeyId": waiting.arn, "WrappingAlgorithm": DIRECT[1], "WrappingKeySpec": "RSA_3072"}
    before = datetime.now(UTC)
    answer = shared_kms.get_parameters_for_import(**call)
    again = shared_kms.get_parameters_for_import(**call)
    assert answer["KeyId"] == waiting.arn
    assert answer["PublicKey"] != again["PublicKey"]
    assert answer["ImportToken"] != again["ImportToken"]
    assert abs(answer["ParametersValidTo"] - before - timedelta(days=1)) < timedelta(hours=1)


@pytest.mark.parametrize(
    ("spec", "usage", "algorithm", "wrapping_key"),
    [
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "RSAES_PKCS1_V1_5", "RSA_2048"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "SM2PKE", "RSA_2048"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "RSAES_OAEP_SHA_256", "SM2"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"),
        ("HMAC_256", "GENERATE_VERIFY_MAC", "RSA_AES_KEY_WRAP_SHA_1", "RSA_2048"),
        ("RSA_2048", "SIGN_VERIFY", "RSAES_OAEP_SHA_256", "RSA_4096"),
        ("RSA_2048", "ENCRYPT_DECRYPT", "RSAES_OAEP_SHA_1", "RSA_4096"),
        ("ECC_NIST_P521", "SIGN_VERIFY", "RSAES_OAEP_SHA_256", "RSA_2048"),
        ("ECC_NIST_P521", "SIGN_VERIFY", "RSAES_OAEP_SHA_1", "RSA_2048"),
    ],
)
def test_wrappings_that_do_not_fit(shared_kms, spec, usage, algorithm, wrapping_key):
    key = external_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    with refused("UnsupportedOperationException"):
        parameters(shared_kms, key, algorithm, wrapping_key)


def test_a_longer_wrapping_key_takes_p521(shared_kms):
    private = new_private_key("ECC_NIST_P521")
    key = external_key(shared_kms, KeySpec="ECC_NIST_P521", KeyUsage="SIGN_VERIFY")
    given = parameters(shared_kms, key, DIRECT[1], "RSA_3072")
    shared_kms.import_key_material(**given.call(pkcs8(private)))
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())


@pytest.mark.parametrize(
    ("spec", "usage"),
    [
        ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY"),
        ("ML_DSA_44", "SIGN_VERIFY"),
        ("ML_KEM_768", "ENCAPSULATE_DECAPSULATE"),
        ("SM2", "SIGN_VERIFY"),
    ],
)
def test_specs_that_are_not_imported(shared_kms, spec, usage):
    with refused("UnsupportedOperationException"):
        external_key(shared_kms, KeySpec=spec, KeyUsage=usage)


def test_a_token_is_used_once(shared_kms, waiting):
    material = os.urandom(32)
    call = parameters(shared_kms, waiting).call(material)
    shared_kms.import_key_material(**call)
    with refused("InvalidImportTokenException"):
        shared_kms.import_key_material(**call)
    shared_kms.delete_imported_key_material(KeyId=waiting.id)
    with refused("InvalidImportTokenException"):
        shared_kms.import_key_material(**call)
    assert described(shared_kms, waiting)["KeyState"] == "PendingImport"


def test_a_refused_import_leaves_its_token(shared_kms, waiting):
    given, material = parameters(shared_kms, waiting), os.urandom(32)
    with refused(INCORRECT):
        shared_kms.import_key_material(**given.call(material[:-1]))
    shared_kms.import_key_material(**given.call(material))


def test_tokens_of_other_parameters(shared_kms, waiting):
    material, other = os.urandom(32), external_key(shared_kms)
    one, two, foreign = parameters(shared_kms, waiting), parameters(shared_kms, waiting), parameters(shared_kms, other)
    call = one.call(material)
    with refused("InvalidImportTokenException"):
        shared_kms.import_key_material(**call | {"ImportToken": foreign.token})
    # Another token of the same key: what was wrapped does not open.
    with refused("InvalidCiphertextException"):
        shared_kms.import_key_material(**call | {"ImportToken": two.token})
    for wrong in damaged(one.token).values():
        with refused("InvalidImportTokenException"):
            shared_kms.import_key_material(**call | {"ImportToken": wrong})
    assert described(shared_kms, waiting) == waiting.metadata
    shared_kms.import_key_material(**call)


def test_material_that_does_not_open(shared_kms, waiting):
    given, material = parameters(shared_kms, waiting), os.urandom(32)
    right = given.wrap(material)
    for wrong in [*damaged(right).values(), given.wrap(material, hash="SHA_1"), material]:
        with refused("InvalidCiphertextException"):
            shared_kms.import_key_material(**given.call(material) | {"EncryptedKeyMaterial": wrong})
    assert described(shared_kms, waiting) == waiting.metadata


def test_wrapped_keys_that_do_not_open(shared_kms):
    key = external_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    given, material = parameters(shared_kms, key, AES), pkcs8(new_private_key("ECC_NIST_P256"))
    right = given.wrap(material)
    wrong = [*damaged(right).values(), right[:256], right[:255], right[256:]]
    wrong += [given.wrap(material, aes_bytes=size) for size in (16, 24)] + [given.wrap(material, hash="SHA_1")]
    for data in wrong:
        with refused("InvalidCiphertextException"):
            shared_kms.import_key_material(**given.call(material) | {"EncryptedKeyMaterial": data})
    assert described(shared_kms, key) == key.metadata


def test_tokens_expire(server, kms):
    key = external_key(kms)
    early, late = parameters(kms, key), parameters(kms, key)
    server.advance(DAY - 60)
    kms.import_key_material(**early.call(os.urandom(32)))
    server.advance(120)
    with refused("ExpiredImportTokenException"):
        kms.import_key_material(**late.call(os.urandom(32)))
    with refused("InvalidImportTokenException"):
        kms.import_key_material(**late.call(os.urandom(32)) | {"ImportToken": late.token[:-1] + b"\0\0"})


def test_tokens_survive_a_restart(server, kms):
    key, material = external_key(kms), os.urandom(32)
    given = parameters(kms, key)
    server.restart()
    again = server.client("kms")
    again.import_key_material(**given.call(material))
    blob = again.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    server.restart()
    assert server.client("kms").decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_keys_with_material_of_kms_take_none(shared_kms, key, waiting):
    message = f"{key.arn} origin is AWS_KMS which is not valid for this operation."
    with refused("UnsupportedOperationException", message=message):
        parameters(shared_kms, key)
    call = parameters(shared_kms, waiting).call(os.urandom(32))
    with refused("UnsupportedOperationException", message=message):
        shared_kms.import_key_material(**call | {"KeyId": key.id})
    with refused("UnsupportedOperationException", message=message):
        shared_kms.delete_imported_key_material(KeyId=key.id)
