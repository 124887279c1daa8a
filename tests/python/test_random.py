"""GenerateRandom."""

import pytest

from trent_keys import refused


@pytest.mark.parametrize("size", [1, 32, 1024])
def test_random_bytes(shared_kms, size):
    answer = shared_kms.generate_random(NumberOfBytes=size)
    assert len(answer.pop("Plaintext")) == size
    assert set(answer) == {"ResponseMetadata"}


def test_no_two_answers_are_the_same(shared_kms):
    assert len({shared_kms.generate_random(NumberOfBytes=16)["Plaintext"] for _ in range(50)}) == 50


def test_all_bytes_come_up(shared_kms):
    # 8 KiB of random bytes lack a given value with a probability of 1 in 10 to the 14th.
    seen = set().union(*(shared_kms.generate_random(NumberOfBytes=1024)["Plaintext"] for _ in range(8)))
    assert seen == set(range(256))


def test_the_length_is_required(shared_kms):
    with refused("ValidationException"):
        shared_kms.generate_random()


def test_custom_key_stores_are_refused(shared_kms):
    with refused("CustomKeyStoreNotFoundException", "UnsupportedOperationException"):
        shared_kms.generate_random(NumberOfBytes=16, CustomKeyStoreId="cks-1234567890abcdef0")


def test_a_recipient_without_a_document_is_refused(shared_kms):
    recipient = {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": b"document"}
    with refused("ValidationException"):
        shared_kms.generate_random(NumberOfBytes=16, Recipient=recipient)
