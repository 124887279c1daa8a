"""GenerateMac and VerifyMac."""

import os

import pytest

from trent_crypto import damaged
from trent_keys import new_key, refused

SIZES = {"224": 28, "256": 32, "384": 48, "512": 64}
WRONG_MAC = "KMSInvalidMacException"


@pytest.fixture(scope="module")
def keys(shared_kms):
    """One HMAC key of each size."""
    return {bits: hmac_key(shared_kms, bits) for bits in SIZES}


def hmac_key(kms, bits: str):
    return new_key(kms, KeySpec=f"HMAC_{bits}", KeyUsage="GENERATE_VERIFY_MAC")


def call_of(key, bits: str, message: bytes = b"message") -> dict:
    return {"KeyId": key.id, "Message": message, "MacAlgorithm": f"HMAC_SHA_{bits}"}


@pytest.mark.parametrize("bits", SIZES)
def test_what_is_made_is_verified(shared_kms, keys, bits):
    key = keys[bits]
    for message in (b"\0", b"message", os.urandom(4096)):
        made = shared_kms.generate_mac(**call_of(key, bits, message))
        mac = made.pop("Mac")
        made.pop("ResponseMetadata")
        assert len(mac) == SIZES[bits]
        assert made == {"KeyId": key.arn, "MacAlgorithm": f"HMAC_SHA_{bits}"}
        assert shared_kms.generate_mac(**call_of(key, bits, message))["Mac"] == mac
        verified = shared_kms.verify_mac(**call_of(key, bits, message), Mac=mac)
        verified.pop("ResponseMetadata")
        assert verified == {"KeyId": key.arn, "MacValid": True, "MacAlgorithm": f"HMAC_SHA_{bits}"}


@pytest.mark.parametrize("bits", SIZES)
def test_damaged_macs(shared_kms, keys, bits):
    mac = shared_kms.generate_mac(**call_of(keys[bits], bits))["Mac"]
    for wrong in [*damaged(mac).values(), mac[: len(mac) // 2], mac[:4], bytes(6144)]:
        with refused(WRONG_MAC, message=""):
            shared_kms.verify_mac(**call_of(keys[bits], bits), Mac=wrong)


@pytest.mark.parametrize("bits", SIZES)
def test_a_mac_belongs_to_key_and_message(shared_kms, keys, bits):
    mac = shared_kms.generate_mac(**call_of(keys[bits], bits))["Mac"]
    for message in (b"massage", b"message\0", b"messag"):
        with refused(WRONG_MAC):
            shared_kms.verify_mac(**call_of(keys[bits], bits, message), Mac=mac)
    other = hmac_key(shared_kms, bits)
    assert shared_kms.generate_mac(**call_of(other, bits))["Mac"] != mac
    with refused(WRONG_MAC):
        shared_kms.verify_mac(**call_of(other, bits), Mac=mac)


@pytest.mark.parametrize("algorithm", SIZES)
@pytest.mark.parametrize("bits", SIZES)
def test_algorithms_of_other_keys(shared_kms, keys, bits, algorithm):
    if algorithm == bits:
        shared_kms.generate_mac(**call_of(keys[bits], algorithm))
        return
    message = f"Algorithm HMAC_SHA_{algorithm} is incompatible with key spec HMAC_{bits}."
    with refused("InvalidKeyUsageException", message=message):
        shared_kms.generate_mac(**call_of(keys[bits], algorithm))
    with refused("InvalidKeyUsageException", message=message):
        shared_kms.verify_mac(**call_of(keys[bits], algorithm), Mac=bytes(SIZES[algorithm]))


@pytest.mark.parametrize(
    ("spec", "usage"),
    [("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"), ("RSA_2048", "SIGN_VERIFY"), ("ECC_NIST_P256", "KEY_AGREEMENT")],
)
def test_keys_of_another_usage(shared_kms, spec, usage):
    key = new_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    message = f"{key.arn} key usage is {usage} which is not valid for GenerateMac."
    with refused("InvalidKeyUsageException", message=message):
        shared_kms.generate_mac(**call_of(key, "256"))
    message = f"{key.arn} key usage is {usage} which is not valid for VerifyMac."
    with refused("InvalidKeyUsageException", message=message):
        shared_kms.verify_mac(**call_of(key, "256"), Mac=bytes(32))


def test_messages_above_the_limit(caller, keys):
    call = {"KeyId": keys["256"].id, "Message": "A" * 4 * 1366, "MacAlgorithm": "HMAC_SHA_256"}
    for operation, more in (("GenerateMac", {}), ("VerifyMac", {"Mac": "AA=="})):
        response = caller(operation, call | more)
        assert response.error == "ValidationException"
        assert "Member must have length less than or equal to 4096" in response.json["message"]


def test_states_and_dry_runs(shared_kms):
    key = hmac_key(shared_kms, "384")
    call = call_of(key, "384")
    mac = shared_kms.generate_mac(**call)["Mac"]
    with refused("DryRunOperationException"):
        shared_kms.generate_mac(**call, DryRun=True)
    with refused("DryRunOperationException"):
        shared_kms.verify_mac(**call, Mac=mac, DryRun=True)
    with refused(WRONG_MAC):
        shared_kms.verify_mac(**call, Mac=mac[:-1], DryRun=True)
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        shared_kms.generate_mac(**call)
    with refused("DisabledException"):
        shared_kms.verify_mac(**call, Mac=mac)
    shared_kms.schedule_key_deletion(KeyId=key.id)
    with refused("KMSInvalidStateException"):
        shared_kms.generate_mac(**call)
    shared_kms.cancel_key_deletion(KeyId=key.id)
    shared_kms.enable_key(KeyId=key.id)
    assert shared_kms.generate_mac(**call)["Mac"] == mac


def test_macs_are_the_same_after_a_restart(server, kms):
    key = hmac_key(kms, "512")
    mac = kms.generate_mac(**call_of(key, "512"))["Mac"]
    server.restart()
    again = server.client("kms")
    assert again.generate_mac(**call_of(key, "512"))["Mac"] == mac
    again.verify_mac(**call_of(key, "512"), Mac=mac)
