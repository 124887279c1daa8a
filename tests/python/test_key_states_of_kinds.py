"""What each key state allows, for the operations of keys that are not symmetric, and for imported key material."""

import os
from collections.abc import Callable
from typing import Any

import pytest

from trent_crypto import new_private_key, pkcs8
from trent_imports import external_key, import_material, parameters
from trent_keys import Key, described, refused

OK = None
DISABLED = ("DisabledException", "{arn} is disabled.")
DOOMED = ("KMSInvalidStateException", "{arn} is pending deletion.")
WAITING = ("KMSInvalidStateException", "{arn} is pending import.")
# Cells Enabled, Disabled, Pending deletion, Pending import.
USE = (OK, DISABLED, DOOMED, WAITING)

ECC = {"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}
HMAC = {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}
ECDH = {"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"}
RSA = {"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"}
SYMMETRIC: dict[str, str] = {}

MESSAGE = {"Message": b"message"}
SIGNING = MESSAGE | {"SigningAlgorithm": "ECDSA_SHA_256"}
MACKING = MESSAGE | {"MacAlgorithm": "HMAC_SHA_256"}
OAEP = {"EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}


class Subject:
    """A key with imported material, and what its operations gave while it was enabled."""

    def __init__(self, kms, kind: dict[str, str]):
        self.kms, self.key = kms, external_key(kms, **kind)
        spec = kind.get("KeySpec", "")
        is_pair = spec.startswith(("RSA", "ECC"))
        self.material = pkcs8(new_private_key(spec)) if is_pair else os.urandom(32)
        self.algorithm = "RSA_AES_KEY_WRAP_SHA_256" if is_pair else "RSAES_OAEP_SHA_256"
        self.given = [parameters(kms, self.key, self.algorithm) for _ in range(2)]
        self.import_again()
        self.proof = b""
        if kind is ECC:
            self.proof = kms.sign(KeyId=self.key.id, **SIGNING)["Signature"]
        elif kind is HMAC:
            self.proof = kms.generate_mac(KeyId=self.key.id, **MACKING)["Mac"]
        elif kind is RSA:
            self.proof = kms.encrypt(KeyId=self.key.id, Plaintext=b"x", **OAEP)["CiphertextBlob"]
        elif kind is ECDH:
            self.proof = kms.get_public_key(KeyId=self.key.id)["PublicKey"]

    def import_again(self):
        return self.kms.import_key_material(**self.given.pop().call(self.material))


TABLE: dict[str, tuple[dict[str, str], Callable[[Any, Subject], Any], tuple]] = {
    "Sign": (ECC, lambda kms, s: kms.sign(KeyId=s.key.id, **SIGNING), USE),
    "Verify": (ECC, lambda kms, s: kms.verify(KeyId=s.key.id, Signature=s.proof, **SIGNING), USE),
    "GetPublicKey": (ECC, lambda kms, s: kms.get_public_key(KeyId=s.key.id), USE),
    "GenerateMac": (HMAC, lambda kms, s: kms.generate_mac(KeyId=s.key.id, **MACKING), USE),
    "VerifyMac": (HMAC, lambda kms, s: kms.verify_mac(KeyId=s.key.id, Mac=s.proof, **MACKING), USE),
    "DeriveSharedSecret": (
        ECDH,
        lambda kms, s: kms.derive_shared_secret(KeyId=s.key.id, KeyAgreementAlgorithm="ECDH", PublicKey=s.proof),
        USE,
    ),
    "Encrypt": (RSA, lambda kms, s: kms.encrypt(KeyId=s.key.id, Plaintext=b"x", **OAEP), USE),
    "Decrypt": (RSA, lambda kms, s: kms.decrypt(KeyId=s.key.id, CiphertextBlob=s.proof, **OAEP), USE),
    "GenerateDataKeyPair": (
        SYMMETRIC,
        lambda kms, s: kms.generate_data_key_pair(KeyId=s.key.id, KeyPairSpec="ECC_NIST_P256"),
        USE,
    ),
    "GenerateDataKeyPairWithoutPlaintext": (
        SYMMETRIC,
        lambda kms, s: kms.generate_data_key_pair_without_plaintext(KeyId=s.key.id, KeyPairSpec="ECC_NIST_P256"),
        USE,
    ),
    "GetParametersForImport": (HMAC, lambda kms, s: parameters(kms, s.key), (OK, OK, DOOMED, OK)),
    "ImportKeyMaterial": (HMAC, lambda kms, s: s.import_again(), (OK, OK, DOOMED, OK)),
    "ImportKeyMaterial of a pair": (ECC, lambda kms, s: s.import_again(), (OK, OK, DOOMED, OK)),
    "DeleteImportedKeyMaterial": (
        HMAC,
        lambda kms, s: kms.delete_imported_key_material(KeyId=s.key.id),
        (OK, OK, OK, OK),
    ),
    "EnableKey": (HMAC, lambda kms, s: kms.enable_key(KeyId=s.key.id), (OK, OK, DOOMED, WAITING)),
    "DisableKey": (HMAC, lambda kms, s: kms.disable_key(KeyId=s.key.id), (OK, OK, DOOMED, WAITING)),
    "ScheduleKeyDeletion": (HMAC, lambda kms, s: kms.schedule_key_deletion(KeyId=s.key.id), (OK, OK, DOOMED, OK)),
    "DescribeKey": (HMAC, lambda kms, s: kms.describe_key(KeyId=s.key.id), (OK, OK, OK, OK)),
    "ListKeyRotations": (SYMMETRIC, lambda kms, s: kms.list_key_rotations(KeyId=s.key.id), (OK, OK, OK, OK)),
}
STATES = ("Enabled", "Disabled", "PendingDeletion", "PendingImport")


def cells() -> list:
    return [
        pytest.param(kind, call, state, cell, id=f"{operation}-{state}")
        for operation, (kind, call, expected) in TABLE.items()
        for state, cell in zip(STATES, expected, strict=True)
    ]


@pytest.mark.parametrize(("kind", "call", "state", "cell"), cells())
def test_state_and_operation(shared_kms, kind, call, state, cell):
    subject = Subject(shared_kms, kind)
    key: Key = subject.key
    if state == "Disabled":
        shared_kms.disable_key(KeyId=key.id)
    elif state == "PendingDeletion":
        shared_kms.schedule_key_deletion(KeyId=key.id)
    elif state == "PendingImport":
        shared_kms.delete_imported_key_material(KeyId=key.id)
    before = described(shared_kms, key)
    assert before["KeyState"] == state
    if cell is OK:
        call(shared_kms, subject)
    else:
        code, message = cell
        with refused(code, message=message.format(arn=key.arn)):
            call(shared_kms, subject)
        assert described(shared_kms, key) == before


def test_deleting_material_of_a_key_that_is_pending_deletion(shared_kms):
    subject = Subject(shared_kms, HMAC)
    shared_kms.schedule_key_deletion(KeyId=subject.key.id)
    shared_kms.delete_imported_key_material(KeyId=subject.key.id)
    assert described(shared_kms, subject.key)["KeyState"] == "PendingDeletion"
    shared_kms.cancel_key_deletion(KeyId=subject.key.id)
    assert described(shared_kms, subject.key)["KeyState"] == "PendingImport"
    import_material(shared_kms, subject.key, subject.material)
    assert described(shared_kms, subject.key)["KeyState"] == "Enabled"
