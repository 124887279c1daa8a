"""Encrypt and Decrypt."""

import pytest

from trent_keys import new_key, refused

PLAINTEXT_BYTES_MAX = 4096


@pytest.mark.parametrize("size", [1, 15, 16, 17, 1000, PLAINTEXT_BYTES_MAX])
def test_what_was_encrypted_is_decrypted(shared_kms, key, size):
    plaintext = bytes(number % 251 for number in range(size))
    encrypted = shared_kms.encrypt(KeyId=key.id, Plaintext=plaintext)
    ciphertext = encrypted.pop("CiphertextBlob")
    encrypted.pop("ResponseMetadata")
    assert encrypted == {"KeyId": key.arn, "EncryptionAlgorithm": "SYMMETRIC_DEFAULT"}
    assert size < len(ciphertext) <= 6144
    assert size < 16 or plaintext not in ciphertext
    decrypted = shared_kms.decrypt(CiphertextBlob=ciphertext)
    decrypted.pop("ResponseMetadata")
    assert decrypted == {
        "KeyId": key.arn,
        "Plaintext": plaintext,
        "EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
        "KeyMaterialId": key.metadata["CurrentKeyMaterialId"],
    }


def test_a_plaintext_has_4096_bytes_at_most(shared_kms, key):
    expected = (
        "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: "
        "Member must have length less than or equal to 4096"
    )
    with refused("ValidationException", message=expected):
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x" * (PLAINTEXT_BYTES_MAX + 1))


def test_a_plaintext_is_not_empty(shared, key):
    expected = (
        "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: "
        "Member must have length greater than or equal to 1"
    )
    with refused("ValidationException", message=expected):
        shared.client(validate=False).encrypt(KeyId=key.id, Plaintext=b"")


def test_the_largest_ciphertext_can_be_decrypted(shared_kms, key):
    # A full plaintext under a large context still makes a blob that the model lets Decrypt take.
    context = {f"name-{number}": "v" * 100 for number in range(40)}
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x" * 4096, EncryptionContext=context)["CiphertextBlob"]
    assert len(sealed) <= 6144
    assert shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext=context)["Plaintext"] == b"x" * 4096


def test_no_two_ciphertexts_are_the_same(shared_kms, key):
    blobs = {shared_kms.encrypt(KeyId=key.id, Plaintext=b"same")["CiphertextBlob"] for _ in range(20)}
    assert len(blobs) == 20


def test_the_algorithm_can_be_said(shared_kms, key):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionAlgorithm="SYMMETRIC_DEFAULT")
    opened = shared_kms.decrypt(
        CiphertextBlob=sealed["CiphertextBlob"], KeyId=key.id, EncryptionAlgorithm="SYMMETRIC_DEFAULT"
    )
    assert opened["Plaintext"] == b"x"


@pytest.mark.parametrize("algorithm", ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"])
def test_algorithms_of_other_keys(shared_kms, key, algorithm):
    with refused("InvalidKeyUsageException"):
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionAlgorithm=algorithm)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    with refused("InvalidKeyUsageException"):
        shared_kms.decrypt(KeyId=key.id, CiphertextBlob=sealed, EncryptionAlgorithm=algorithm)


def test_decrypt_with_the_right_key_id(shared_kms, key):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    for name in (key.id, key.arn):
        assert shared_kms.decrypt(CiphertextBlob=sealed, KeyId=name)["KeyId"] == key.arn


def test_decrypt_with_the_wrong_key_id(shared_kms, key):
    other = new_key(shared_kms)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    # Developer guide, "Log entries": the message of a failed Decrypt.
    message = "The key ID in the request does not identify a CMK that can perform this operation."
    with refused("IncorrectKeyException", message=message):
        shared_kms.decrypt(CiphertextBlob=sealed, KeyId=other.id)


def test_decrypt_with_an_absent_key_id(shared_kms, key):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    with refused("NotFoundException"):
        shared_kms.decrypt(CiphertextBlob=sealed, KeyId="00000000-0000-4000-8000-000000000000")


def test_decrypt_needs_a_ciphertext(shared_kms, key):
    for parameters in ({}, {"KeyId": key.id}, {"KeyId": key.id, "DryRun": True}):
        with refused("ValidationException"):
            shared_kms.decrypt(**parameters)


@pytest.mark.parametrize("operation", ["encrypt", "decrypt", "describe_key", "generate_data_key"])
def test_grant_tokens_are_refused(shared_kms, key, operation):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    more = {
        "encrypt": {"Plaintext": b"x"},
        "decrypt": {"CiphertextBlob": sealed},
        "describe_key": {},
        "generate_data_key": {"KeySpec": "AES_256"},
    }[operation]
    call = getattr(shared_kms, operation)
    assert call(KeyId=key.id, GrantTokens=[], **more)["ResponseMetadata"]["HTTPStatusCode"] == 200
    with refused("InvalidGrantTokenException"):
        call(KeyId=key.id, GrantTokens=["AQpAM2RhZTk1MGMyNTk2ZmZm"], **more)


def test_a_recipient_without_a_document_is_refused(shared_kms, key):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    recipient = {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": b"document"}
    with refused("ValidationException"):
        shared_kms.decrypt(CiphertextBlob=sealed, Recipient=recipient)
