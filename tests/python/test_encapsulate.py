"""Encapsulate and Decapsulate, with another library on the other side."""

import pytest

from trent_crypto import damaged, public_key
from trent_keys import new_key, refused

# Key spec → length of its ciphertexts in bytes.
SPECS = {"ML_KEM_512": 768, "ML_KEM_768": 1088, "ML_KEM_1024": 1568}


@pytest.fixture(scope="module")
def keys(shared_kms):
    """One key of each ML-KEM key spec."""
    return {spec: new_key(shared_kms, KeySpec=spec, KeyUsage="ENCAPSULATE_DECAPSULATE") for spec in SPECS}


def encapsulate(kms, key, **more):
    return kms.encapsulate(KeyId=key.id, EncapsulationAlgorithm="ML_KEM", **more)


def decapsulate(kms, key, blob: bytes, **more):
    return kms.decapsulate(
        KeyId=key.id, EncapsulationAlgorithm="ML_KEM", SharedSecretCiphertextBlob=blob, **more
    )


@pytest.mark.parametrize("spec", SPECS)
def test_the_secret_comes_back(shared_kms, keys, spec):
    key = keys[spec]
    made = encapsulate(shared_kms, key)
    made.pop("ResponseMetadata")
    secret, blob = made.pop("SharedSecret"), made.pop("SharedSecretCiphertextBlob")
    assert made == {"KeyId": key.arn, "EncapsulationAlgorithm": "ML_KEM"}
    assert (len(secret), len(blob)) == (32, SPECS[spec])
    opened = decapsulate(shared_kms, key, blob)
    opened.pop("ResponseMetadata")
    assert opened == {"KeyId": key.arn, "SharedSecret": secret, "EncapsulationAlgorithm": "ML_KEM"}
    assert encapsulate(shared_kms, key)["SharedSecret"] != secret


@pytest.mark.parametrize("spec", ["ML_KEM_768", "ML_KEM_1024"])
def test_another_library_encapsulates(shared_kms, keys, spec):
    secret, blob = public_key(shared_kms, keys[spec]).encapsulate()
    assert decapsulate(shared_kms, keys[spec], blob)["SharedSecret"] == secret


@pytest.mark.parametrize("spec", SPECS)
def test_altered_ciphertexts_give_another_secret(shared_kms, keys, spec):
    made = encapsulate(shared_kms, keys[spec])
    blob, secrets = made["SharedSecretCiphertextBlob"], {made["SharedSecret"]}
    same_length = [wrong for wrong in damaged(blob).values() if len(wrong) == len(blob)]
    for wrong in same_length:
        secret = decapsulate(shared_kms, keys[spec], wrong)["SharedSecret"]
        assert len(secret) == 32
        assert decapsulate(shared_kms, keys[spec], wrong)["SharedSecret"] == secret
        secrets.add(secret)
    other = new_key(shared_kms, KeySpec=spec, KeyUsage="ENCAPSULATE_DECAPSULATE")
    secrets.add(decapsulate(shared_kms, other, blob)["SharedSecret"])
    assert len(secrets) == len(same_length) + 2


@pytest.mark.parametrize("spec", SPECS)
def test_ciphertexts_of_the_wrong_length(shared_kms, keys, spec):
    blob = encapsulate(shared_kms, keys[spec])["SharedSecretCiphertextBlob"]
    wrong = [bytes(length) for length in SPECS.values() if length != SPECS[spec]]
    wrong += [data for data in damaged(blob).values() if len(data) != len(blob)]
    for data in [*wrong, bytes(6144)]:
        with refused("InvalidCiphertextException"):
            decapsulate(shared_kms, keys[spec], data)


@pytest.mark.parametrize(
    ("spec", "usage"), [("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"), ("ECC_NIST_P256", "KEY_AGREEMENT")]
)
def test_keys_of_another_usage(shared_kms, spec, usage):
    key = new_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    message = f"{key.arn} key usage is {usage} which is not valid for Encapsulate."
    with refused("InvalidKeyUsageException", message=message):
        encapsulate(shared_kms, key)
    message = f"{key.arn} key usage is {usage} which is not valid for Decapsulate."
    with refused("InvalidKeyUsageException", message=message):
        decapsulate(shared_kms, key, bytes(768))


def test_states_and_dry_runs(shared_kms):
    key = new_key(shared_kms, KeySpec="ML_KEM_512", KeyUsage="ENCAPSULATE_DECAPSULATE")
    with refused("DryRunOperationException"):
        encapsulate(shared_kms, key, DryRun=True)
    with refused("DryRunOperationException"):
        decapsulate(shared_kms, key, bytes(768), DryRun=True)
    with refused("InvalidCiphertextException"):
        decapsulate(shared_kms, key, bytes(767), DryRun=True)
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"] == {}
    blob = encapsulate(shared_kms, key)["SharedSecretCiphertextBlob"]
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]["Operation"] == "Encapsulate"
    decapsulate(shared_kms, key, blob)
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]["Operation"] == "Decapsulate"
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        encapsulate(shared_kms, key)
    with refused("DisabledException"):
        decapsulate(shared_kms, key, blob)
