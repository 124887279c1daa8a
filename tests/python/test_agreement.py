"""DeriveSharedSecret: the secret is the one that the peer derives, and points that are none are refused."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, x25519

from trent_crypto import CURVES, damaged, new_private_key, public_key, spki
from trent_keys import new_key, refused

SPECS = {"ECC_NIST_P256": 32, "ECC_NIST_P384": 48, "ECC_NIST_P521": 66}


@pytest.fixture(scope="module")
def keys(shared_kms):
    """One key for key agreement on each curve."""
    return {spec: new_key(shared_kms, KeySpec=spec, KeyUsage="KEY_AGREEMENT") for spec in SPECS}


def derive(kms, key, peer: bytes, **more):
    return kms.derive_shared_secret(KeyId=key.id, KeyAgreementAlgorithm="ECDH", PublicKey=peer, **more)


@pytest.mark.parametrize("spec", SPECS)
def test_the_peer_derives_the_same(shared_kms, keys, spec):
    key = keys[spec]
    for _ in range(3):
        peer = new_private_key(spec)
        answer = derive(shared_kms, key, spki(peer.public_key()))
        answer.pop("ResponseMetadata")
        secret = answer.pop("SharedSecret")
        assert secret == peer.exchange(ec.ECDH(), public_key(shared_kms, key))
        assert len(secret) == SPECS[spec]
        assert answer == {"KeyId": key.arn, "KeyAgreementAlgorithm": "ECDH", "KeyOrigin": "AWS_KMS"}


@pytest.mark.parametrize("spec", SPECS)
def test_the_peer_can_be_a_kms_key(shared_kms, keys, spec):
    peer = new_key(shared_kms, KeySpec=spec, KeyUsage="KEY_AGREEMENT")
    one = derive(shared_kms, keys[spec], shared_kms.get_public_key(KeyId=peer.id)["PublicKey"])
    other = derive(shared_kms, peer, shared_kms.get_public_key(KeyId=keys[spec].id)["PublicKey"])
    assert one["SharedSecret"] == other["SharedSecret"]


@pytest.mark.parametrize("spec", SPECS)
def test_damaged_public_keys(shared_kms, keys, spec):
    peer = spki(new_private_key(spec).public_key())
    for wrong in [*damaged(peer).values(), peer + peer, b"\x30\x00", bytes(8192)]:
        with refused("ValidationException"):
            derive(shared_kms, keys[spec], wrong)


@pytest.mark.parametrize("spec", SPECS)
def test_points_that_are_none(shared_kms, keys, spec):
    size = SPECS[spec]
    peer = spki(new_private_key(spec).public_key())
    header, x = peer[: -2 * size], peer[-2 * size : -size]
    assert header[-1] == 4
    prime = {
        "ECC_NIST_P256": 2**256 - 2**224 + 2**192 + 2**96 - 1,
        "ECC_NIST_P384": 2**384 - 2**128 - 2**96 + 2**32 - 1,
        "ECC_NIST_P521": 2**521 - 1,
    }[spec]
    for name, wrong in {
        "the origin": header + bytes(2 * size),
        "off the curve": header + x + bytes(size),
        "x is the prime": header + prime.to_bytes(size) + bytes(size),
        "all bits": header + b"\xff" * (2 * size),
        "x and y swapped": header + peer[-size:] + x,
        "a coordinate less": header + x,
        "uncompressed said to be hybrid": header[:-1] + b"\x06" + peer[-2 * size :],
    }.items():
        with refused("ValidationException"):
            derive(shared_kms, keys[spec], wrong)
            pytest.fail(name)


@pytest.mark.parametrize("spec", SPECS)
def test_keys_of_other_curves(shared_kms, keys, spec):
    for other in CURVES:
        if other != spec:
            with refused("ValidationException"):
                derive(shared_kms, keys[spec], spki(new_private_key(other).public_key()))
    p224 = ec.generate_private_key(ec.SECP224R1())
    for other in (x25519.X25519PrivateKey.generate(), new_private_key("RSA_2048"), p224):
        with refused("ValidationException"):
            derive(shared_kms, keys[spec], spki(other.public_key()))


@pytest.mark.parametrize(
    ("spec", "usage"),
    [
        ("ECC_NIST_P256", "SIGN_VERIFY"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"),
        ("ML_KEM_768", "ENCAPSULATE_DECAPSULATE"),
    ],
)
def test_keys_of_another_usage(shared_kms, spec, usage):
    key = new_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    message = f"{key.arn} key usage is {usage} which is not valid for DeriveSharedSecret."
    with refused("InvalidKeyUsageException", message=message):
        derive(shared_kms, key, spki(new_private_key("ECC_NIST_P256").public_key()))


@pytest.mark.parametrize("spec", ["ECC_SECG_P256K1", "ECC_NIST_EDWARDS25519", "RSA_2048", "ML_KEM_768"])
def test_specs_that_agree_on_nothing(shared_kms, spec):
    with refused("ValidationException", message=f"KeyUsage KEY_AGREEMENT is not compatible with KeySpec {spec}"):
        shared_kms.create_key(KeySpec=spec, KeyUsage="KEY_AGREEMENT")


def test_states_and_dry_runs(shared_kms):
    key = new_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
    peer = spki(new_private_key("ECC_NIST_P256").public_key())
    with refused("DryRunOperationException"):
        derive(shared_kms, key, peer, DryRun=True)
    with refused("ValidationException"):
        derive(shared_kms, key, peer[:-1], DryRun=True)
    derive(shared_kms, key, peer)
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]["Operation"] == "DeriveSharedSecret"
    recipient = {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": b"document"}
    with refused("ValidationException"):
        derive(shared_kms, key, peer, Recipient=recipient)
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        derive(shared_kms, key, peer)
