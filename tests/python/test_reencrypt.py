"""ReEncrypt."""

import pytest

from trent_keys import new_key, refused, unique_alias

FROM, TO = {"purpose": "before"}, {"purpose": "after"}


@pytest.fixture
def other(shared_kms):
    return new_key(shared_kms)


@pytest.fixture
def sealed(shared_kms, key) -> bytes:
    """A ciphertext under `key` and the context `FROM`."""
    return shared_kms.encrypt(KeyId=key.id, Plaintext=b"message", EncryptionContext=FROM)["CiphertextBlob"]


def test_from_one_key_to_another(shared_kms, key, other, sealed):
    answer = shared_kms.re_encrypt(
        CiphertextBlob=sealed,
        SourceEncryptionContext=FROM,
        DestinationKeyId=other.id,
        DestinationEncryptionContext=TO,
    )
    again = answer.pop("CiphertextBlob")
    answer.pop("ResponseMetadata")
    assert answer == {
        "SourceKeyId": key.arn,
        "KeyId": other.arn,
        "SourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
        "DestinationEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
        "SourceKeyMaterialId": key.metadata["CurrentKeyMaterialId"],
        "DestinationKeyMaterialId": other.metadata["CurrentKeyMaterialId"],
    }
    opened = shared_kms.decrypt(CiphertextBlob=again, EncryptionContext=TO)
    assert (opened["Plaintext"], opened["KeyId"]) == (b"message", other.arn)
    # The old one is as good as before.
    assert shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext=FROM)["KeyId"] == key.arn


def test_under_the_same_key_with_another_context(shared_kms, key, sealed):
    again = shared_kms.re_encrypt(
        CiphertextBlob=sealed, SourceEncryptionContext=FROM, DestinationKeyId=key.arn, DestinationEncryptionContext=TO
    )["CiphertextBlob"]
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=again, EncryptionContext=FROM)
    assert shared_kms.decrypt(CiphertextBlob=again, EncryptionContext=TO)["Plaintext"] == b"message"


def test_contexts_are_not_carried_over(shared_kms, other, sealed):
    again = shared_kms.re_encrypt(CiphertextBlob=sealed, SourceEncryptionContext=FROM, DestinationKeyId=other.id)
    assert shared_kms.decrypt(CiphertextBlob=again["CiphertextBlob"])["Plaintext"] == b"message"


def test_keys_by_their_aliases(shared_kms, key, other, sealed):
    source, destination = unique_alias(), unique_alias()
    shared_kms.create_alias(AliasName=source, TargetKeyId=key.id)
    shared_kms.create_alias(AliasName=destination, TargetKeyId=other.id)
    answer = shared_kms.re_encrypt(
        CiphertextBlob=sealed, SourceEncryptionContext=FROM, SourceKeyId=source, DestinationKeyId=destination
    )
    assert (answer["SourceKeyId"], answer["KeyId"]) == (key.arn, other.arn)


@pytest.mark.parametrize("context", [None, {}, TO, {"Purpose": "before"}, FROM | {"more": "x"}], ids=str)
def test_the_wrong_source_context(shared_kms, other, sealed, context):
    more = {} if context is None else {"SourceEncryptionContext": context}
    with refused("InvalidCiphertextException"):
        shared_kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=other.id, **more)


def test_the_wrong_source_key(shared_kms, other, sealed):
    with refused("IncorrectKeyException"):
        shared_kms.re_encrypt(
            CiphertextBlob=sealed, SourceEncryptionContext=FROM, SourceKeyId=other.id, DestinationKeyId=other.id
        )


def test_absent_keys(shared_kms, key, sealed):
    absent = "00000000-0000-4000-8000-000000000000"
    for keys in (
        {"DestinationKeyId": absent},
        {"DestinationKeyId": "alias/none"},
        {"DestinationKeyId": key.id, "SourceKeyId": absent},
    ):
        with refused("NotFoundException"):
            shared_kms.re_encrypt(CiphertextBlob=sealed, SourceEncryptionContext=FROM, **keys)


def test_both_keys_have_to_be_enabled(shared_kms, key, other, sealed):
    shared_kms.disable_key(KeyId=other.id)
    with refused("DisabledException", message=f"{other.arn} is disabled."):
        shared_kms.re_encrypt(CiphertextBlob=sealed, SourceEncryptionContext=FROM, DestinationKeyId=other.id)
    shared_kms.enable_key(KeyId=other.id)
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException", message=f"{key.arn} is disabled."):
        shared_kms.re_encrypt(CiphertextBlob=sealed, SourceEncryptionContext=FROM, DestinationKeyId=other.id)


@pytest.mark.parametrize("member", ["SourceEncryptionAlgorithm", "DestinationEncryptionAlgorithm"])
def test_algorithms(shared_kms, key, other, sealed, member):
    call = {"CiphertextBlob": sealed, "SourceEncryptionContext": FROM, "DestinationKeyId": other.id}
    shared_kms.re_encrypt(**call, **{member: "SYMMETRIC_DEFAULT"})
    with refused("InvalidKeyUsageException"):
        shared_kms.re_encrypt(**call, **{member: "RSAES_OAEP_SHA_256"}, SourceKeyId=key.id)


def test_a_ciphertext_is_needed(shared_kms, other):
    with refused("ValidationException"):
        shared_kms.re_encrypt(DestinationKeyId=other.id)
