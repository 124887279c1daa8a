"""Sign and Verify, each checked by another library where it has the algorithm."""

import os

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from trent_crypto import MLDSA, SIGNING, damaged, digest, is_signature, public_key, signing_key
from trent_keys import new_key, refused, unique_alias

WRONG_SIGNATURE = "KMSInvalidSignatureException"
PAIRS = [(spec, algorithm) for spec, algorithms in SIGNING.items() for algorithm in algorithms]
# pyca/cryptography has no Ed25519ph.
CHECKED_OUTSIDE = [(spec, algorithm) for spec, algorithm in PAIRS if algorithm != "ED25519_PH_SHA_512"]
HASHED = [(spec, algorithm) for spec, algorithm in PAIRS if "SHA_" in algorithm and algorithm != "ED25519_SHA_512"]


@pytest.fixture(scope="module")
def keys(shared_kms):
    """One key of each signing key spec."""
    return {spec: signing_key(shared_kms, spec) for spec in SIGNING}


def form(algorithm: str) -> dict[str, str]:
    """The one message type that an algorithm can't do without."""
    return {"MessageType": "DIGEST"} if algorithm == "ED25519_PH_SHA_512" else {}


def a_message(algorithm: str) -> bytes:
    return os.urandom(64 if algorithm == "ED25519_PH_SHA_512" else 100)


@pytest.mark.parametrize(("spec", "algorithm"), PAIRS)
def test_what_is_signed_is_verified(shared_kms, keys, spec, algorithm):
    message = a_message(algorithm)
    call = {"KeyId": keys[spec].id, "Message": message, "SigningAlgorithm": algorithm, **form(algorithm)}
    signed = shared_kms.sign(**call)
    signature = signed.pop("Signature")
    assert signed.pop("ResponseMetadata")["HTTPStatusCode"] == 200
    assert signed == {"KeyId": keys[spec].arn, "SigningAlgorithm": algorithm}
    verified = shared_kms.verify(**call, Signature=signature)
    verified.pop("ResponseMetadata")
    assert verified == {"KeyId": keys[spec].arn, "SignatureValid": True, "SigningAlgorithm": algorithm}


@pytest.mark.parametrize(("spec", "algorithm"), CHECKED_OUTSIDE)
def test_another_library_verifies(shared_kms, keys, spec, algorithm):
    public = public_key(shared_kms, keys[spec])
    for message in (b"\0", os.urandom(4096)):
        signed = shared_kms.sign(KeyId=keys[spec].id, Message=message, SigningAlgorithm=algorithm)
        assert is_signature(public, algorithm, message, signed["Signature"])
        assert not is_signature(public, algorithm, message + b"x", signed["Signature"])


@pytest.mark.parametrize(("spec", "algorithm"), [pair for pair in HASHED if pair in CHECKED_OUTSIDE])
def test_a_digest_stands_for_its_message(shared_kms, keys, spec, algorithm):
    message, key, public = os.urandom(10_000), keys[spec].id, public_key(shared_kms, keys[spec])
    hashed = {"KeyId": key, "Message": digest(algorithm, message), "SigningAlgorithm": algorithm}
    signature = shared_kms.sign(**hashed, MessageType="DIGEST")["Signature"]
    assert is_signature(public, algorithm, message, signature)
    assert is_signature(public, algorithm, hashed["Message"], signature, hashed=True)
    shared_kms.verify(**hashed, MessageType="DIGEST", Signature=signature)
    # Left out, the type is RAW: the digest is hashed again.
    with refused(WRONG_SIGNATURE):
        shared_kms.verify(**hashed, Signature=signature)


@pytest.mark.parametrize("spec", MLDSA)
def test_a_representative_stands_for_its_message(shared_kms, keys, spec):
    key, public = keys[spec], public_key(shared_kms, keys[spec])
    assert isinstance(public, MLDSA[spec])
    mu = os.urandom(64)
    call = {"KeyId": key.id, "Message": mu, "MessageType": "EXTERNAL_MU", "SigningAlgorithm": "ML_DSA_SHAKE_256"}
    signature = shared_kms.sign(**call)["Signature"]
    public.verify_mu(signature, mu)
    shared_kms.verify(**call, Signature=signature)
    with refused(WRONG_SIGNATURE):
        shared_kms.verify(**call | {"MessageType": "RAW"}, Signature=signature)
    for wrong in (mu[:-1], mu + b"\0", b"\0"):
        with refused("ValidationException"):
            shared_kms.sign(**call | {"Message": wrong})
        with refused("ValidationException"):
            shared_kms.verify(**call | {"Message": wrong}, Signature=signature)


@pytest.mark.parametrize(("spec", "algorithm"), PAIRS)
def test_damaged_signatures(shared_kms, keys, spec, algorithm):
    message = a_message(algorithm)
    call = {"KeyId": keys[spec].id, "Message": message, "SigningAlgorithm": algorithm, **form(algorithm)}
    signature = shared_kms.sign(**call)["Signature"]
    for wrong in damaged(signature).values():
        with refused(WRONG_SIGNATURE, message=""):
            shared_kms.verify(**call, Signature=wrong)


@pytest.mark.parametrize("spec", ["ECC_NIST_P256", "ECC_SECG_P256K1"])
def test_ecdsa_signatures_have_one_encoding(shared_kms, keys, spec):
    call = {"KeyId": keys[spec].id, "Message": b"message", "SigningAlgorithm": "ECDSA_SHA_256"}
    r, s = decode_dss_signature(shared_kms.sign(**call)["Signature"])

    def integer(value: int, padded: int = 0) -> bytes:
        body = bytes(padded) + value.to_bytes(value.bit_length() // 8 + 1)
        return bytes([2, len(body)]) + body

    def sequence(body: bytes) -> bytes:
        return bytes([0x30, len(body)]) + body

    shared_kms.verify(**call, Signature=sequence(integer(r) + integer(s)))
    body = integer(r) + integer(s)
    for wrong in (
        r.to_bytes(32) + s.to_bytes(32),
        sequence(integer(r, 1) + integer(s)),
        sequence(integer(r) + integer(s, 1)),
        bytes([0x30, 0x81, len(body)]) + body,
        bytes([0x30, 0x80]) + body + b"\0\0",
        sequence(body + b"\5\0"),
        sequence(integer(s) + integer(r)),
        sequence(integer(0) + integer(s)),
        sequence(integer(r) + integer(0)),
    ):
        with refused(WRONG_SIGNATURE):
            shared_kms.verify(**call, Signature=wrong)


@pytest.mark.parametrize(("spec", "algorithm"), PAIRS)
def test_a_signature_belongs_to_message_and_algorithm(shared_kms, keys, spec, algorithm):
    message = a_message(algorithm)
    call = {"KeyId": keys[spec].id, "Message": message, "SigningAlgorithm": algorithm, **form(algorithm)}
    signature = shared_kms.sign(**call)["Signature"]
    with refused(WRONG_SIGNATURE):
        shared_kms.verify(**call | {"Message": message[:-1] + bytes([message[-1] ^ 1])}, Signature=signature)
    for other in (other for other in SIGNING[spec] if other != algorithm):
        changed = {**call, "SigningAlgorithm": other, "MessageType": form(other).get("MessageType", "RAW")}
        with refused(WRONG_SIGNATURE):
            shared_kms.verify(**changed | {"Message": message[:64]}, Signature=signature)


@pytest.mark.parametrize("spec", ["ECC_NIST_P384", "ECC_NIST_EDWARDS25519", "ML_DSA_44", "RSA_2048"])
def test_the_signature_of_another_key(shared_kms, keys, spec):
    algorithm = SIGNING[spec][0]
    call = {"Message": b"message", "SigningAlgorithm": algorithm}
    signature = shared_kms.sign(KeyId=signing_key(shared_kms, spec).id, **call)["Signature"]
    with refused(WRONG_SIGNATURE):
        shared_kms.verify(KeyId=keys[spec].id, **call, Signature=signature)


@pytest.mark.parametrize("operation", ["sign", "verify"])
@pytest.mark.parametrize("spec", SIGNING)
def test_algorithms_of_other_keys(shared_kms, keys, spec, operation):
    more = {"Signature": b"\0"} if operation == "verify" else {}
    every = sorted({algorithm for algorithms in SIGNING.values() for algorithm in algorithms} | {"SM2DSA"})
    for algorithm in (algorithm for algorithm in every if algorithm not in SIGNING[spec]):
        message = f"Algorithm {algorithm} is incompatible with key spec {spec}."
        with refused("InvalidKeyUsageException", message=message):
            getattr(shared_kms, operation)(KeyId=keys[spec].id, Message=b"\0", SigningAlgorithm=algorithm, **more)


@pytest.mark.parametrize(("spec", "algorithm"), HASHED)
def test_digests_of_the_wrong_length(shared_kms, keys, spec, algorithm):
    size = int(algorithm.rpartition("_")[2]) // 8
    for length in {1, 20, 28, 32, 48, 64, size - 1, size + 1, 4096} - {size}:
        call = {"KeyId": keys[spec].id, "Message": bytes(length), "SigningAlgorithm": algorithm}
        message = f"Digest is invalid length for algorithm {algorithm}."
        with refused("ValidationException", message=message):
            shared_kms.sign(**call, MessageType="DIGEST")
        with refused("ValidationException", message=message):
            shared_kms.verify(**call, MessageType="DIGEST", Signature=b"\0")


@pytest.mark.parametrize(
    ("spec", "algorithm", "message_type"),
    [
        ("ECC_NIST_EDWARDS25519", "ED25519_SHA_512", "DIGEST"),
        ("ECC_NIST_EDWARDS25519", "ED25519_SHA_512", "EXTERNAL_MU"),
        ("ECC_NIST_EDWARDS25519", "ED25519_PH_SHA_512", "RAW"),
        ("ECC_NIST_EDWARDS25519", "ED25519_PH_SHA_512", None),
        ("ECC_NIST_EDWARDS25519", "ED25519_PH_SHA_512", "EXTERNAL_MU"),
        ("ML_DSA_65", "ML_DSA_SHAKE_256", "DIGEST"),
        ("RSA_2048", "RSASSA_PSS_SHA_512", "EXTERNAL_MU"),
        ("ECC_NIST_P521", "ECDSA_SHA_512", "EXTERNAL_MU"),
    ],
)
def test_message_types_that_do_not_fit(shared_kms, keys, spec, algorithm, message_type):
    call = {"KeyId": keys[spec].id, "Message": bytes(64), "SigningAlgorithm": algorithm}
    call |= {"MessageType": message_type} if message_type else {}
    with refused("ValidationException"):
        shared_kms.sign(**call)
    with refused("ValidationException"):
        shared_kms.verify(**call, Signature=b"\0")


def test_messages_above_the_limit(caller, keys):
    key = keys["ECC_NIST_P256"].id
    for operation, more in (("Sign", {}), ("Verify", {"Signature": "AA=="})):
        call = {"KeyId": key, "Message": "A" * 4 * 1366, "SigningAlgorithm": "ECDSA_SHA_256", **more}
        response = caller(operation, call)
        assert response.error == "ValidationException"
        assert "Member must have length less than or equal to 4096" in response.json["message"]


@pytest.mark.parametrize(
    ("spec", "usage"),
    [
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"),
        ("RSA_2048", "ENCRYPT_DECRYPT"),
        ("ECC_NIST_P256", "KEY_AGREEMENT"),
        ("HMAC_256", "GENERATE_VERIFY_MAC"),
        ("ML_KEM_512", "ENCAPSULATE_DECAPSULATE"),
    ],
)
def test_keys_that_do_not_sign(shared_kms, spec, usage):
    key = new_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    for operation, more in (("Sign", {}), ("Verify", {"Signature": b"\0"})):
        message = f"{key.arn} key usage is {usage} which is not valid for {operation}."
        with refused("InvalidKeyUsageException", message=message):
            call = {"KeyId": key.id, "Message": b"\0", "SigningAlgorithm": "ECDSA_SHA_256", **more}
            getattr(shared_kms, operation.lower())(**call)


def test_by_alias_while_enabled(shared_kms):
    key, alias = signing_key(shared_kms, "ECC_NIST_P256"), unique_alias()
    shared_kms.create_alias(AliasName=alias, TargetKeyId=key.id)
    call = {"KeyId": alias, "Message": b"message", "SigningAlgorithm": "ECDSA_SHA_256"}
    signature = shared_kms.sign(**call)["Signature"]
    assert shared_kms.verify(**call, Signature=signature)["KeyId"] == key.arn
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException", message=f"{key.arn} is disabled."):
        shared_kms.sign(**call)
    with refused("DisabledException", message=f"{key.arn} is disabled."):
        shared_kms.verify(**call, Signature=signature)
    shared_kms.enable_key(KeyId=key.id)
    shared_kms.verify(**call, Signature=signature)


def test_dry_runs(shared_kms, keys):
    call = {"KeyId": keys["ECC_NIST_P521"].id, "Message": b"message", "SigningAlgorithm": "ECDSA_SHA_512"}
    signature = shared_kms.sign(**call)["Signature"]
    with refused("DryRunOperationException"):
        shared_kms.sign(**call, DryRun=True)
    with refused("DryRunOperationException"):
        shared_kms.verify(**call, Signature=signature, DryRun=True)
    with refused(WRONG_SIGNATURE):
        shared_kms.verify(**call, Signature=signature[:-1], DryRun=True)


def test_the_last_use_is_told(shared_kms):
    key = signing_key(shared_kms, "ECC_NIST_P256")
    call = {"KeyId": key.id, "Message": b"message", "SigningAlgorithm": "ECDSA_SHA_256"}
    signature = shared_kms.sign(**call)["Signature"]
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]["Operation"] == "Sign"
    shared_kms.verify(**call, Signature=signature)
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]["Operation"] == "Verify"
    shared_kms.get_public_key(KeyId=key.id)
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]["Operation"] == "Verify"
