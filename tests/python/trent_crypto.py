"""What another library says of Trent's keys: pyca/cryptography checks signatures, opens and wraps."""

import hashlib
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, mldsa, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.serialization import load_der_public_key

from trent_keys import Key, new_key

HASHES = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}
CURVES = {
    "ECC_NIST_P256": ec.SECP256R1(),
    "ECC_NIST_P384": ec.SECP384R1(),
    "ECC_NIST_P521": ec.SECP521R1(),
    "ECC_SECG_P256K1": ec.SECP256K1(),
}
RSA_SPECS = ["RSA_2048", "RSA_3072", "RSA_4096"]
RSA_ALGORITHMS = [f"{scheme}_SHA_{bits}" for scheme in ("RSASSA_PSS", "RSASSA_PKCS1_V1_5") for bits in HASHES]
# Key spec → its signing algorithms.
SIGNING = {spec: RSA_ALGORITHMS for spec in RSA_SPECS} | {
    "ECC_NIST_P256": ["ECDSA_SHA_256"],
    "ECC_NIST_P384": ["ECDSA_SHA_384"],
    "ECC_NIST_P521": ["ECDSA_SHA_512"],
    "ECC_SECG_P256K1": ["ECDSA_SHA_256"],
    "ECC_NIST_EDWARDS25519": ["ED25519_SHA_512", "ED25519_PH_SHA_512"],
    "ML_DSA_44": ["ML_DSA_SHAKE_256"],
    "ML_DSA_65": ["ML_DSA_SHAKE_256"],
    "ML_DSA_87": ["ML_DSA_SHAKE_256"],
}
MLDSA = {
    "ML_DSA_44": mldsa.MLDSA44PublicKey,
    "ML_DSA_65": mldsa.MLDSA65PublicKey,
    "ML_DSA_87": mldsa.MLDSA87PublicKey,
}


def signing_key(kms, spec: str) -> Key:
    return new_key(kms, KeySpec=spec, KeyUsage="SIGN_VERIFY")


def public_key(kms, key: Key) -> Any:
    """The public key of a KMS key, read by the other library."""
    return load_der_public_key(kms.get_public_key(KeyId=key.id)["PublicKey"])


def digest(algorithm: str, message: bytes) -> bytes:
    """The hash of a message that an algorithm takes in place of it."""
    return hashlib.new("sha" + algorithm.rpartition("_")[2], message).digest()


def is_signature(public: Any, algorithm: str, message: bytes, signature: bytes, hashed: bool = False) -> bool:
    """Whether the other library takes it for a signature of the message, or of what a message was hashed to."""
    try:
        if algorithm in ("ED25519_SHA_512", "ML_DSA_SHAKE_256"):
            public.verify(signature, message)
        else:
            chosen = HASHES[algorithm.rpartition("_")[2]]
            how = Prehashed(chosen) if hashed else chosen
            if algorithm.startswith("ECDSA"):
                public.verify(signature, message, ec.ECDSA(how))
            else:
                public.verify(signature, message, rsa_padding(algorithm), how)
    except InvalidSignature:
        return False
    return True


def sign(private: Any, algorithm: str, message: bytes) -> bytes:
    """A signature that the other library makes with RSA or ECDSA."""
    chosen = HASHES[algorithm.rpartition("_")[2]]
    if algorithm.startswith("ECDSA"):
        return private.sign(message, ec.ECDSA(chosen))
    return private.sign(message, rsa_padding(algorithm), chosen)


def rsa_padding(algorithm: str) -> Any:
    if algorithm.startswith("RSASSA_PKCS1"):
        return padding.PKCS1v15()
    chosen = HASHES[algorithm.rpartition("_")[2]]
    return padding.PSS(mgf=padding.MGF1(chosen), salt_length=chosen.digest_size)


def oaep(algorithm: str) -> padding.OAEP:
    """OAEP with the hash function that the name of an algorithm ends in."""
    chosen = hashes.SHA1() if algorithm.endswith("SHA_1") else hashes.SHA256()
    return padding.OAEP(mgf=padding.MGF1(chosen), algorithm=chosen, label=None)


def pkcs8(private: Any) -> bytes:
    """A private key in the form in which it is imported."""
    form = serialization.PrivateFormat.PKCS8
    return private.private_bytes(serialization.Encoding.DER, form, serialization.NoEncryption())


def spki(public: Any) -> bytes:
    """A public key in the form in which the API has it."""
    return public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def new_private_key(spec: str) -> Any:
    """A private key of this spec that no KMS key has."""
    if spec.startswith("RSA"):
        return rsa.generate_private_key(65537, int(spec.removeprefix("RSA_")))
    return ec.generate_private_key(CURVES[spec])


def damaged(data: bytes) -> dict[str, bytes]:
    """The same bytes with faults."""
    middle = len(data) // 2
    return {
        "first bit": bytes([data[0] ^ 0x80]) + data[1:],
        "a bit in the middle": data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :],
        "last bit": data[:-1] + bytes([data[-1] ^ 1]),
        "cut at the end": data[:-1],
        "cut at the start": data[1:],
        "longer": data + b"\0",
        "longer in front": b"\0" + data,
        "twice": data + data if len(data) < 3000 else data + b"\0\0",
        "zeros": bytes(len(data)),
        "one byte": b"\0",
    }
