"""Signatures, ciphertexts and imports, with the `openssl` command at the other end."""

import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_public_key

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl command")

MESSAGE = b"Meet me at the usual place."
OAEP_SHA_256 = ["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha256", "-pkeyopt", "rsa_mgf1_md:sha256"]


def openssl(directory: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess:
    return subprocess.run(["openssl", *arguments], cwd=directory, input=stdin, capture_output=True, timeout=60)


def write_pem(directory: Path, public_key: bytes) -> None:
    key = load_der_public_key(public_key)
    (directory / "public.pem").write_bytes(key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def new_key(kms, spec: str, usage: str, directory: Path) -> str:
    """Makes a key pair, and writes its public key to a file."""
    key_id = kms.create_key(KeySpec=spec, KeyUsage=usage)["KeyMetadata"]["KeyId"]
    write_pem(directory, kms.get_public_key(KeyId=key_id)["PublicKey"])
    return key_id


@pytest.mark.parametrize(
    ("spec", "algorithm", "options"),
    [
        ("RSA_2048", "RSASSA_PKCS1_V1_5_SHA_256", ["-sha256"]),
        ("RSA_3072", "RSASSA_PKCS1_V1_5_SHA_512", ["-sha512"]),
        ("RSA_2048", "RSASSA_PSS_SHA_256", ["-sha256", "-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32"]),
        ("ECC_NIST_P256", "ECDSA_SHA_256", ["-sha256"]),
        ("ECC_NIST_P384", "ECDSA_SHA_384", ["-sha384"]),
        ("ECC_NIST_P521", "ECDSA_SHA_512", ["-sha512"]),
        ("ECC_SECG_P256K1", "ECDSA_SHA_256", ["-sha256"]),
    ],
)
def test_signatures_verify(shared_kms, tmp_path, spec, algorithm, options):
    key_id = new_key(shared_kms, spec, "SIGN_VERIFY", tmp_path)
    signature = shared_kms.sign(KeyId=key_id, Message=MESSAGE, SigningAlgorithm=algorithm)["Signature"]
    (tmp_path / "signature").write_bytes(signature)
    verify = ["dgst", *options, "-verify", "public.pem", "-signature", "signature"]
    assert openssl(tmp_path, *verify, stdin=MESSAGE).stdout == b"Verified OK\n"
    other = openssl(tmp_path, *verify, stdin=MESSAGE + b"!")
    assert other.returncode != 0 and other.stdout != b"Verified OK\n"


def test_an_ed25519_signature_verifies(shared_kms, tmp_path):
    key_id = new_key(shared_kms, "ECC_NIST_EDWARDS25519", "SIGN_VERIFY", tmp_path)
    signature = shared_kms.sign(KeyId=key_id, Message=MESSAGE, SigningAlgorithm="ED25519_SHA_512")["Signature"]
    (tmp_path / "signature").write_bytes(signature)
    (tmp_path / "message").write_bytes(MESSAGE)
    verify = ["pkeyutl", "-verify", "-pubin", "-inkey", "public.pem", "-rawin", "-in", "message", "-sigfile", "signature"]
    assert openssl(tmp_path, *verify).returncode == 0
    (tmp_path / "message").write_bytes(MESSAGE + b"!")
    assert openssl(tmp_path, *verify).returncode != 0


def test_what_is_encrypted_to_the_public_key_decrypts(shared_kms, tmp_path):
    key_id = new_key(shared_kms, "RSA_2048", "ENCRYPT_DECRYPT", tmp_path)
    encrypt = ["pkeyutl", "-encrypt", "-pubin", "-inkey", "public.pem", *OAEP_SHA_256]
    ciphertext = openssl(tmp_path, *encrypt, stdin=MESSAGE).stdout
    decrypted = shared_kms.decrypt(
        KeyId=key_id, CiphertextBlob=ciphertext, EncryptionAlgorithm="RSAES_OAEP_SHA_256"
    )
    assert decrypted["Plaintext"] == MESSAGE


def test_material_that_is_wrapped_for_import_is_taken(shared_kms, tmp_path):
    key_id = shared_kms.create_key(Origin="EXTERNAL")["KeyMetadata"]["KeyId"]
    parameters = shared_kms.get_parameters_for_import(
        KeyId=key_id, WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_2048"
    )
    write_pem(tmp_path, parameters["PublicKey"])
    material = openssl(tmp_path, "rand", "32").stdout
    wrap = ["pkeyutl", "-encrypt", "-pubin", "-inkey", "public.pem", *OAEP_SHA_256]
    shared_kms.import_key_material(
        KeyId=key_id,
        ImportToken=parameters["ImportToken"],
        EncryptedKeyMaterial=openssl(tmp_path, *wrap, stdin=material).stdout,
        ExpirationModel="KEY_MATERIAL_DOES_NOT_EXPIRE",
    )
    assert shared_kms.describe_key(KeyId=key_id)["KeyMetadata"]["KeyState"] == "Enabled"
    sealed = shared_kms.encrypt(KeyId=key_id, Plaintext=MESSAGE)["CiphertextBlob"]
    assert shared_kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == MESSAGE
