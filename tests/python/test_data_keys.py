"""GenerateDataKey and GenerateDataKeyWithoutPlaintext."""

import pytest

from trent_keys import refused

CONTEXT = {"table": "customers"}
LENGTHS = [
    ({"KeySpec": "AES_128"}, 16),
    ({"KeySpec": "AES_256"}, 32),
    ({"NumberOfBytes": 1}, 1),
    ({"NumberOfBytes": 64}, 64),
    ({"NumberOfBytes": 1024}, 1024),
]
OPERATIONS = ["generate_data_key", "generate_data_key_without_plaintext"]


@pytest.mark.parametrize(("length", "size"), LENGTHS, ids=str)
def test_a_data_key_comes_in_the_clear_and_encrypted(shared_kms, key, length, size):
    answer = shared_kms.generate_data_key(KeyId=key.id, EncryptionContext=CONTEXT, **length)
    sealed, plaintext = answer.pop("CiphertextBlob"), answer.pop("Plaintext")
    answer.pop("ResponseMetadata")
    assert answer == {"KeyId": key.arn, "KeyMaterialId": key.metadata["CurrentKeyMaterialId"]}
    assert len(plaintext) == size
    assert shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext=CONTEXT)["Plaintext"] == plaintext
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=sealed)


@pytest.mark.parametrize(("length", "size"), LENGTHS, ids=str)
def test_a_data_key_can_stay_encrypted(shared_kms, key, length, size):
    answer = shared_kms.generate_data_key_without_plaintext(KeyId=key.arn, EncryptionContext=CONTEXT, **length)
    sealed = answer.pop("CiphertextBlob")
    answer.pop("ResponseMetadata")
    assert answer == {"KeyId": key.arn, "KeyMaterialId": key.metadata["CurrentKeyMaterialId"]}
    assert len(shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext=CONTEXT)["Plaintext"]) == size


def test_no_two_data_keys_are_the_same(shared_kms, key):
    keys = {shared_kms.generate_data_key(KeyId=key.id, KeySpec="AES_256")["Plaintext"] for _ in range(20)}
    assert len(keys) == 20


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("length", [{}, {"KeySpec": "AES_256", "NumberOfBytes": 32}], ids=str)
def test_the_length_is_given_in_one_way(shared_kms, key, operation, length):
    with refused("ValidationException"):
        getattr(shared_kms, operation)(KeyId=key.id, **length)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(
    ("length", "message"),
    [
        (
            0,
            "Value '0' at 'numberOfBytes' failed to satisfy constraint: "
            "Member must have value greater than or equal to 1",
        ),
        (
            1025,
            "Value '1025' at 'numberOfBytes' failed to satisfy constraint: "
            "Member must have value less than or equal to 1024",
        ),
    ],
    ids=["0", "1025"],
)
def test_the_length_has_bounds(shared, key, operation, length, message):
    with refused("ValidationException", message=f"1 validation error detected: {message}"):
        getattr(shared.client(validate=False), operation)(KeyId=key.id, NumberOfBytes=length)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_disabled_key_makes_no_data_keys(shared_kms, key, operation):
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException", message=f"{key.arn} is disabled."):
        getattr(shared_kms, operation)(KeyId=key.id, KeySpec="AES_256")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_absent_key_makes_no_data_keys(shared_kms, operation):
    with refused("NotFoundException"):
        getattr(shared_kms, operation)(KeyId="alias/none", KeySpec="AES_256")


def test_a_recipient_without_a_document_is_refused(shared_kms, key):
    recipient = {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": b"document"}
    with refused("ValidationException"):
        shared_kms.generate_data_key(KeyId=key.id, KeySpec="AES_256", Recipient=recipient)


def test_data_keys_can_be_reencrypted(shared_kms, key):
    made = shared_kms.generate_data_key(KeyId=key.id, KeySpec="AES_256")
    again = shared_kms.re_encrypt(
        CiphertextBlob=made["CiphertextBlob"], DestinationKeyId=key.id, DestinationEncryptionContext=CONTEXT
    )
    opened = shared_kms.decrypt(CiphertextBlob=again["CiphertextBlob"], EncryptionContext=CONTEXT)
    assert opened["Plaintext"] == made["Plaintext"]
