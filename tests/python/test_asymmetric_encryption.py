"""Encrypt, Decrypt and ReEncrypt with RSA keys, both directions checked by another library."""

import os

import pytest

from trent_crypto import RSA_SPECS, damaged, oaep, public_key
from trent_keys import new_key, refused

ALGORITHMS = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
# The longest plaintexts in bytes, as the API reference's page on Encrypt has them.
LONGEST = {
    ("RSA_2048", "RSAES_OAEP_SHA_1"): 214,
    ("RSA_2048", "RSAES_OAEP_SHA_256"): 190,
    ("RSA_3072", "RSAES_OAEP_SHA_1"): 342,
    ("RSA_3072", "RSAES_OAEP_SHA_256"): 318,
    ("RSA_4096", "RSAES_OAEP_SHA_1"): 470,
    ("RSA_4096", "RSAES_OAEP_SHA_256"): 446,
}


@pytest.fixture(scope="module")
def keys(shared_kms):
    """One RSA key of each size."""
    return {spec: new_key(shared_kms, KeySpec=spec, KeyUsage="ENCRYPT_DECRYPT") for spec in RSA_SPECS}


@pytest.mark.parametrize(("spec", "algorithm"), LONGEST)
def test_what_is_encrypted_is_decrypted(shared_kms, keys, spec, algorithm):
    key = keys[spec]
    for length in (1, LONGEST[spec, algorithm]):
        plaintext = os.urandom(length)
        sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=plaintext, EncryptionAlgorithm=algorithm)
        blob = sealed.pop("CiphertextBlob")
        sealed.pop("ResponseMetadata")
        assert sealed == {"KeyId": key.arn, "EncryptionAlgorithm": algorithm}
        assert len(blob) == int(spec.removeprefix("RSA_")) // 8
        opened = shared_kms.decrypt(KeyId=key.id, CiphertextBlob=blob, EncryptionAlgorithm=algorithm)
        opened.pop("ResponseMetadata")
        assert opened == {"KeyId": key.arn, "Plaintext": plaintext, "EncryptionAlgorithm": algorithm}


@pytest.mark.parametrize(("spec", "algorithm"), LONGEST)
def test_another_library_encrypts(shared_kms, keys, spec, algorithm):
    public = public_key(shared_kms, keys[spec])
    for length in (0, 1, LONGEST[spec, algorithm]):
        plaintext = os.urandom(length)
        blob = public.encrypt(plaintext, oaep(algorithm))
        opened = shared_kms.decrypt(KeyId=keys[spec].arn, CiphertextBlob=blob, EncryptionAlgorithm=algorithm)
        assert opened["Plaintext"] == plaintext


@pytest.mark.parametrize(("spec", "algorithm"), LONGEST)
def test_one_byte_too_many(shared_kms, keys, spec, algorithm):
    longest = LONGEST[spec, algorithm]
    message = f"Algorithm {algorithm} and key spec {spec} cannot encrypt data larger than {longest} bytes."
    for length in (longest + 1, 4096):
        for dry in (False, True):
            with refused("ValidationException", message=message):
                shared_kms.encrypt(
                    KeyId=keys[spec].id, Plaintext=bytes(length), EncryptionAlgorithm=algorithm, DryRun=dry
                )


def test_two_ciphertexts_of_the_same_are_different(shared_kms, keys):
    call = {"KeyId": keys["RSA_2048"].id, "Plaintext": b"same", "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    assert shared_kms.encrypt(**call)["CiphertextBlob"] != shared_kms.encrypt(**call)["CiphertextBlob"]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_damaged_ciphertexts(shared_kms, keys, algorithm):
    key = keys["RSA_3072"].id
    blob = shared_kms.encrypt(KeyId=key, Plaintext=b"message", EncryptionAlgorithm=algorithm)["CiphertextBlob"]
    for wrong in [*damaged(blob).values(), b"\xff" * len(blob)]:
        with refused("InvalidCiphertextException"):
            shared_kms.decrypt(KeyId=key, CiphertextBlob=wrong, EncryptionAlgorithm=algorithm)


def test_a_ciphertext_belongs_to_its_key_and_algorithm(shared_kms, keys):
    key = keys["RSA_2048"]
    other = new_key(shared_kms, KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
    for algorithm, wrong in (ALGORITHMS, reversed(ALGORITHMS)):
        blob = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionAlgorithm=algorithm)["CiphertextBlob"]
        for call in (
            {"KeyId": other.id, "EncryptionAlgorithm": algorithm},
            {"KeyId": keys["RSA_4096"].id, "EncryptionAlgorithm": algorithm},
            {"KeyId": key.id, "EncryptionAlgorithm": wrong},
        ):
            with refused("InvalidCiphertextException"):
                shared_kms.decrypt(CiphertextBlob=blob, **call)


def test_key_and_algorithm_have_to_be_said(shared_kms, keys):
    key, algorithm = keys["RSA_2048"], "RSAES_OAEP_SHA_256"
    message = "Algorithm SYMMETRIC_DEFAULT is incompatible with key spec RSA_2048."
    with refused("InvalidKeyUsageException", message=message):
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")
    blob = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionAlgorithm=algorithm)["CiphertextBlob"]
    with refused("InvalidKeyUsageException", message=message):
        shared_kms.decrypt(KeyId=key.id, CiphertextBlob=blob)
    with refused("ValidationException"):
        shared_kms.decrypt(CiphertextBlob=blob, EncryptionAlgorithm=algorithm)
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=blob)
    with refused("InvalidKeyUsageException"):
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionAlgorithm="SM2PKE")


def test_there_are_no_encryption_contexts(shared_kms, keys):
    call = {"KeyId": keys["RSA_2048"].id, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    blob = shared_kms.encrypt(**call, Plaintext=b"x", EncryptionContext={})["CiphertextBlob"]
    with refused("ValidationException"):
        shared_kms.encrypt(**call, Plaintext=b"x", EncryptionContext={"a": "b"})
    with refused("ValidationException"):
        shared_kms.decrypt(**call, CiphertextBlob=blob, EncryptionContext={"a": "b"})


@pytest.mark.parametrize(
    "operation",
    [
        "generate_data_key",
        "generate_data_key_without_plaintext",
        "generate_data_key_pair",
        "generate_data_key_pair_without_plaintext",
    ],
)
def test_data_keys_need_a_symmetric_key(shared_kms, keys, operation):
    more = {"KeyPairSpec": "ECC_NIST_P256"} if "pair" in operation else {"KeySpec": "AES_256"}
    with refused("InvalidKeyUsageException"):
        getattr(shared_kms, operation)(KeyId=keys["RSA_2048"].id, **more)


@pytest.mark.parametrize("usage", ["SIGN_VERIFY"])
def test_keys_that_do_not_encrypt(shared_kms, usage):
    key = new_key(shared_kms, KeySpec="RSA_2048", KeyUsage=usage)
    for operation, call in (
        ("Encrypt", lambda: shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionAlgorithm=ALGORITHMS[0])),
        ("Decrypt", lambda: shared_kms.decrypt(KeyId=key.id, CiphertextBlob=b"x", EncryptionAlgorithm=ALGORITHMS[0])),
    ):
        message = f"{key.arn} key usage is {usage} which is not valid for {operation}."
        with refused("InvalidKeyUsageException", message=message):
            call()


@pytest.fixture(scope="module")
def symmetric(shared_kms):
    return new_key(shared_kms)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_from_symmetric_to_rsa_and_back(shared_kms, keys, symmetric, algorithm):
    rsa, context, plaintext = keys["RSA_2048"], {"a": "b"}, os.urandom(LONGEST["RSA_2048", algorithm])
    blob = shared_kms.encrypt(KeyId=symmetric.id, Plaintext=plaintext, EncryptionContext=context)["CiphertextBlob"]
    there = shared_kms.re_encrypt(
        CiphertextBlob=blob,
        SourceEncryptionContext=context,
        DestinationKeyId=rsa.id,
        DestinationEncryptionAlgorithm=algorithm,
    )
    there.pop("ResponseMetadata")
    blob = there.pop("CiphertextBlob")
    assert there == {
        "SourceKeyId": symmetric.arn,
        "KeyId": rsa.arn,
        "SourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
        "DestinationEncryptionAlgorithm": algorithm,
        "SourceKeyMaterialId": symmetric.metadata["CurrentKeyMaterialId"],
    }
    opened = shared_kms.decrypt(KeyId=rsa.id, CiphertextBlob=blob, EncryptionAlgorithm=algorithm)
    assert opened["Plaintext"] == plaintext
    back = shared_kms.re_encrypt(
        CiphertextBlob=blob,
        SourceKeyId=rsa.id,
        SourceEncryptionAlgorithm=algorithm,
        DestinationKeyId=symmetric.id,
        DestinationEncryptionContext=context,
    )
    assert back["DestinationKeyMaterialId"] == symmetric.metadata["CurrentKeyMaterialId"]
    assert "SourceKeyMaterialId" not in back
    opened = shared_kms.decrypt(CiphertextBlob=back["CiphertextBlob"], EncryptionContext=context)
    assert opened["Plaintext"] == plaintext


def test_re_encryption_that_does_not_fit(shared_kms, keys, symmetric):
    rsa, algorithm = keys["RSA_2048"], "RSAES_OAEP_SHA_256"
    rsa_blob = shared_kms.encrypt(KeyId=rsa.id, Plaintext=b"x", EncryptionAlgorithm=algorithm)["CiphertextBlob"]
    blob = shared_kms.encrypt(KeyId=symmetric.id, Plaintext=b"x")["CiphertextBlob"]
    longer = shared_kms.encrypt(KeyId=symmetric.id, Plaintext=bytes(191))["CiphertextBlob"]
    from_rsa = {"CiphertextBlob": rsa_blob, "SourceKeyId": rsa.id, "SourceEncryptionAlgorithm": algorithm}
    to_rsa = {"DestinationKeyId": rsa.id, "DestinationEncryptionAlgorithm": algorithm}
    to_symmetric = {"DestinationKeyId": symmetric.id}
    for code, call in (
        ("ValidationException", {"CiphertextBlob": longer, **to_rsa}),
        ("ValidationException", {"CiphertextBlob": rsa_blob, "SourceEncryptionAlgorithm": algorithm, **to_symmetric}),
        ("ValidationException", {**from_rsa, **to_symmetric, "SourceEncryptionContext": {"a": "b"}}),
        ("ValidationException", {"CiphertextBlob": blob, **to_rsa, "DestinationEncryptionContext": {"a": "b"}}),
        ("InvalidKeyUsageException", {"CiphertextBlob": blob, "DestinationKeyId": rsa.id}),
        ("InvalidKeyUsageException", {"CiphertextBlob": rsa_blob, "SourceKeyId": rsa.id, **to_symmetric}),
        ("InvalidKeyUsageException", {**from_rsa, **to_symmetric, "DestinationEncryptionAlgorithm": algorithm}),
        ("InvalidCiphertextException", {"CiphertextBlob": rsa_blob, **to_symmetric}),
        ("InvalidCiphertextException", {**from_rsa, "CiphertextBlob": blob, **to_symmetric}),
        ("InvalidCiphertextException", {**from_rsa, "SourceKeyId": keys["RSA_3072"].id, **to_symmetric}),
        ("InvalidCiphertextException", {"CiphertextBlob": blob, "SourceEncryptionContext": {"a": "b"}, **to_rsa}),
        ("DryRunOperationException", {**from_rsa, **to_symmetric, "DryRun": True}),
        ("DryRunOperationException", {"CiphertextBlob": blob, **to_rsa, "DryRun": True}),
    ):
        with refused(code):
            shared_kms.re_encrypt(**call)
