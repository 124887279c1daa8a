"""GenerateDataKeyPair and GenerateDataKeyPairWithoutPlaintext: pairs that another library reads and uses."""

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mlkem, rsa
from cryptography.hazmat.primitives.serialization import load_der_private_key, load_der_public_key

from trent_crypto import CURVES, RSA_SPECS, oaep, spki
from trent_keys import new_key, refused

SPECS = [*RSA_SPECS, *CURVES, "ECC_NIST_EDWARDS25519", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"]
OPERATIONS = ["generate_data_key_pair", "generate_data_key_pair_without_plaintext"]
CONTEXT = {"purpose": "test"}


@pytest.mark.parametrize("spec", SPECS)
def test_a_pair(shared_kms, key, spec):
    made = shared_kms.generate_data_key_pair(KeyId=key.id, KeyPairSpec=spec, EncryptionContext=CONTEXT)
    made.pop("ResponseMetadata")
    sealed, private, public = (made.pop(f"P{m}") for m in ("rivateKeyCiphertextBlob", "rivateKeyPlaintext", "ublicKey"))
    assert made == {"KeyId": key.arn, "KeyPairSpec": spec, "KeyMaterialId": key.metadata["CurrentKeyMaterialId"]}
    opened = shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext=CONTEXT)
    assert (opened["Plaintext"], opened["KeyId"]) == (private, key.arn)
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=sealed)
    check_pair(spec, private, public)


def check_pair(spec: str, private: bytes, public: bytes) -> None:
    """Uses a pair with the other library."""
    if spec == "ML_KEM_512":
        # pyca/cryptography does not have it. The seed format has the same length for all ML-KEM key pair specs.
        assert (len(private), len(public)) == (86, 822)
        return
    opened, verifying = load_der_private_key(private, None), load_der_public_key(public)
    assert spki(opened.public_key()) == public
    if isinstance(opened, rsa.RSAPrivateKey):
        assert opened.key_size == int(spec.removeprefix("RSA_"))
        assert opened.decrypt(verifying.encrypt(b"x", oaep("SHA_256")), oaep("SHA_256")) == b"x"
    elif isinstance(opened, ec.EllipticCurvePrivateKey):
        assert opened.curve.name == CURVES[spec].name
        verifying.verify(opened.sign(b"x", ec.ECDSA(hashes.SHA256())), b"x", ec.ECDSA(hashes.SHA256()))
    elif isinstance(opened, ed25519.Ed25519PrivateKey):
        assert spec == "ECC_NIST_EDWARDS25519"
        verifying.verify(opened.sign(b"x"), b"x")
    else:
        assert isinstance(opened, mlkem.MLKEM768PrivateKey | mlkem.MLKEM1024PrivateKey)
        assert len(private) == 86
        secret, ciphertext = verifying.encapsulate()
        assert opened.decapsulate(ciphertext) == secret


@pytest.mark.parametrize("spec", SPECS)
def test_a_pair_without_plaintext(shared_kms, key, spec):
    made = shared_kms.generate_data_key_pair_without_plaintext(KeyId=key.arn, KeyPairSpec=spec)
    made.pop("ResponseMetadata")
    sealed, public = made.pop("PrivateKeyCiphertextBlob"), made.pop("PublicKey")
    assert made == {"KeyId": key.arn, "KeyPairSpec": spec, "KeyMaterialId": key.metadata["CurrentKeyMaterialId"]}
    check_pair(spec, shared_kms.decrypt(CiphertextBlob=sealed)["Plaintext"], public)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_pairs_are_unique(shared_kms, key, operation):
    pairs = [getattr(shared_kms, operation)(KeyId=key.id, KeyPairSpec="RSA_2048") for _ in range(6)]
    assert len({pair["PublicKey"] for pair in pairs}) == len(pairs)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_sm2_is_for_china_regions(shared_kms, key, operation):
    with refused("UnsupportedOperationException"):
        getattr(shared_kms, operation)(KeyId=key.id, KeyPairSpec="SM2")


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(
    ("spec", "usage"),
    [("RSA_2048", "ENCRYPT_DECRYPT"), ("RSA_2048", "SIGN_VERIFY"), ("HMAC_256", "GENERATE_VERIFY_MAC")],
)
def test_keys_that_seal_no_pairs(shared_kms, operation, spec, usage):
    other = new_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    with refused("InvalidKeyUsageException"):
        getattr(shared_kms, operation)(KeyId=other.id, KeyPairSpec="ECC_NIST_P256")


@pytest.mark.parametrize("operation", ["GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext"])
def test_specs_that_data_key_pairs_do_not_have(caller, key, operation):
    for spec in ("ML_DSA_44", "SYMMETRIC_DEFAULT", "HMAC_256", "RSA_1024", "AES_256", ""):
        response = caller(operation, {"KeyId": key.id, "KeyPairSpec": spec})
        assert response.error == "ValidationException"
    assert caller(operation, {"KeyId": key.id}).error == "ValidationException"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_states_and_dry_runs(shared_kms, operation):
    key, call = new_key(shared_kms), getattr(shared_kms, operation)
    with refused("DryRunOperationException"):
        call(KeyId=key.id, KeyPairSpec="RSA_4096", DryRun=True)
    assert shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"] == {}
    call(KeyId=key.id, KeyPairSpec="ECC_NIST_P256")
    used = shared_kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]["Operation"]
    assert used.lower() == operation.replace("_", "")
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        call(KeyId=key.id, KeyPairSpec="ECC_NIST_P256")
    with refused("NotFoundException"):
        call(KeyId="alias/none", KeyPairSpec="ECC_NIST_P256")


def test_a_recipient_without_a_document_is_refused(shared_kms, key):
    recipient = {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": b"document"}
    with refused("ValidationException"):
        shared_kms.generate_data_key_pair(KeyId=key.id, KeyPairSpec="ECC_NIST_P256", Recipient=recipient)
