"""DryRun and DryRunModifiers: a request that would succeed is answered with an error, too, and does nothing."""

import pytest

from trent_keys import new_key, refused

DRY = "DryRunOperationException"


@pytest.fixture(scope="module")
def lasting(shared_kms):
    """A key, another one, and a ciphertext under the first."""
    key, other = new_key(shared_kms), new_key(shared_kms)
    return key, other, shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext={"a": "b"})["CiphertextBlob"]


def calls(kms, key, other, sealed) -> dict:
    """Each operation with `DryRun` of symmetric keys, ready to be called with further parameters."""

    def ready(operation, **parameters):
        return lambda **more: operation(**(parameters | more))

    return {
        "Encrypt": ready(kms.encrypt, KeyId=key.id, Plaintext=b"x"),
        "Decrypt": ready(kms.decrypt, KeyId=key.id, CiphertextBlob=sealed, EncryptionContext={"a": "b"}),
        "ReEncrypt": ready(
            kms.re_encrypt, CiphertextBlob=sealed, SourceEncryptionContext={"a": "b"}, DestinationKeyId=other.id
        ),
        "GenerateDataKey": ready(kms.generate_data_key, KeyId=key.id, KeySpec="AES_256"),
        "GenerateDataKeyWithoutPlaintext": ready(
            kms.generate_data_key_without_plaintext, KeyId=key.id, KeySpec="AES_256"
        ),
    }


OPERATIONS = ["Encrypt", "Decrypt", "ReEncrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext"]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_would_succeed(shared_kms, lasting, operation):
    with refused(DRY):
        calls(shared_kms, *lasting)[operation](DryRun=True)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_dry_run_can_be_off(shared_kms, lasting, operation):
    assert calls(shared_kms, *lasting)[operation](DryRun=False)["ResponseMetadata"]["HTTPStatusCode"] == 200


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_dry_run_is_no_use_of_the_key(shared_kms, operation):
    key, other = new_key(shared_kms), new_key(shared_kms)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext={"a": "b"})["CiphertextBlob"]
    before = [shared_kms.get_key_last_usage(KeyId=k.id)["KeyLastUsage"] for k in (key, other)]
    with refused(DRY):
        calls(shared_kms, key, other, sealed)[operation](DryRun=True)
    assert [shared_kms.get_key_last_usage(KeyId=k.id)["KeyLastUsage"] for k in (key, other)] == before


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_would_fail_fails_alike(shared_kms, operation):
    key, other = new_key(shared_kms), new_key(shared_kms)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext={"a": "b"})["CiphertextBlob"]
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException", message=f"{key.arn} is disabled."):
        calls(shared_kms, key, other, sealed)[operation](DryRun=True)


def test_ciphertexts_are_looked_at(shared_kms, lasting):
    ready = calls(shared_kms, *lasting)
    for operation, context in (("Decrypt", "EncryptionContext"), ("ReEncrypt", "SourceEncryptionContext")):
        with refused("InvalidCiphertextException"):
            ready[operation](DryRun=True, **{context: {"a": "c"}})
        with refused("InvalidCiphertextException"):
            ready[operation](DryRun=True, CiphertextBlob=b"no ciphertext")


@pytest.mark.parametrize("operation", ["Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext"])
def test_absent_keys(shared_kms, lasting, operation):
    with refused("NotFoundException"):
        calls(shared_kms, *lasting)[operation](DryRun=True, KeyId="alias/none")


def test_parameters_are_validated(shared_kms, lasting):
    key, _, _ = lasting
    with refused("ValidationException"):
        shared_kms.generate_data_key(KeyId=key.id, DryRun=True)


IGNORE = {"DryRun": True, "DryRunModifiers": ["IGNORE_CIPHERTEXT"]}


def test_ciphertexts_can_be_left_out(shared_kms, lasting):
    key, other, _ = lasting
    with refused(DRY):
        shared_kms.decrypt(KeyId=key.id, **IGNORE)
    with refused(DRY):
        shared_kms.re_encrypt(SourceKeyId=key.id, DestinationKeyId=other.id, **IGNORE)


def test_ciphertexts_can_be_ignored(shared_kms, lasting):
    key, other, _ = lasting
    with refused(DRY):
        shared_kms.decrypt(KeyId=key.id, CiphertextBlob=b"no ciphertext", **IGNORE)
    with refused(DRY):
        shared_kms.re_encrypt(SourceKeyId=key.id, DestinationKeyId=other.id, CiphertextBlob=b"no ciphertext", **IGNORE)


def test_without_a_ciphertext_the_key_is_required(shared_kms, lasting):
    _, other, _ = lasting
    with refused("ValidationException"):
        shared_kms.decrypt(**IGNORE)
    with refused("ValidationException"):
        shared_kms.re_encrypt(DestinationKeyId=other.id, **IGNORE)


def test_without_a_ciphertext_the_key_still_counts(shared_kms, key):
    with refused("NotFoundException"):
        shared_kms.decrypt(KeyId="alias/none", **IGNORE)
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        shared_kms.decrypt(KeyId=key.id, **IGNORE)


@pytest.mark.parametrize("dry", [{}, {"DryRun": False}], ids=["left out", "off"])
def test_modifiers_do_not_make_a_ciphertext_optional_in_earnest(shared_kms, lasting, dry):
    key, _, _ = lasting
    with refused("ValidationException"):
        shared_kms.decrypt(KeyId=key.id, DryRunModifiers=["IGNORE_CIPHERTEXT"], **dry)
