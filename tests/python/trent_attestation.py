"""Attestation documents under a root of the tests' own, as Nitro enclaves and instances with NitroTPM have them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives import hashes, padding, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.x509.oid import NameOID

from trent_crypto import oaep, spki

# The protected header that names ES384, and those that name others.
ES384, ES256 = cbor2.dumps({1: -35}), cbor2.dumps({1: -7})

ENCLAVE = "i-1234567890abcdef0-enc9876543210abcde"
INSTANCE = "i-1234567890abcdef0-tpm0000000000000000"


@dataclass
class Params:
    """What a certificate says."""

    name: str
    authority: bool = True
    path_length: int | None = None
    usage: Sequence[str] = ("key_cert_sign",)
    begins: timedelta = timedelta(days=-1)
    ends: timedelta = timedelta(days=30)
    curve: ec.EllipticCurve = field(default_factory=ec.SECP384R1)


def chain() -> list[Params]:
    """A chain like AWS's: the root, two between, the signer."""
    return [
        Params("root", ends=timedelta(days=10_000)),
        Params("regional", path_length=1),
        Params("instance", path_length=0),
        Params("signer", authority=False, usage=("digital_signature",), ends=timedelta(hours=3)),
    ]


class Pki:
    """A chain of certificates, and the signer's private key."""

    def __init__(self, params: Sequence[Params] | None = None):
        now = datetime.now(UTC)
        self.certificates: list[x509.Certificate] = []
        issuer: tuple[x509.Name, ec.EllipticCurvePrivateKey] | None = None
        for wanted in params or chain():
            key = ec.generate_private_key(wanted.curve)
            name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, wanted.name)])
            issuer_name, issuer_key = issuer or (name, key)
            builder = (
                x509.CertificateBuilder()
                .subject_name(name)
                .issuer_name(issuer_name)
                .public_key(key.public_key())
                .serial_number(x509.random_serial_number())
                .not_valid_before(now + wanted.begins)
                .not_valid_after(now + wanted.ends)
                .add_extension(x509.BasicConstraints(wanted.authority, wanted.path_length), critical=True)
            )
            if wanted.usage:
                builder = builder.add_extension(key_usage(wanted.usage), critical=True)
            self.certificates.append(builder.sign(issuer_key, hashes.SHA384()))
            issuer = (name, key)
        self.key = key

    @property
    def root_pem(self) -> bytes:
        return self.certificates[0].public_bytes(serialization.Encoding.PEM)

    def payload(self, **fields: Any) -> dict[str, Any]:
        """The fields of an enclave's document; register `n` holds 48 times the byte `n`. A field that is `...` is left out."""
        *authorities, signer = [it.public_bytes(serialization.Encoding.DER) for it in self.certificates]
        whole = {
            "module_id": ENCLAVE,
            "digest": "SHA384",
            "timestamp": int(datetime.now(UTC).timestamp() * 1000),
            "pcrs": {number: bytes([number]) * 48 for number in range(16)},
            "certificate": signer,
            "cabundle": authorities,
            "public_key": None,
            "user_data": None,
            "nonce": None,
        }
        return {name: value for name, value in (whole | fields).items() if value is not ...}

    def document(self, protected: bytes = ES384, **fields: Any) -> bytes:
        """A signed document."""
        return self.sign(cbor2.dumps(self.payload(**fields)), protected)

    def sign(self, payload: bytes, protected: bytes = ES384) -> bytes:
        message = cbor2.dumps(["Signature1", protected, b"", payload])
        r, s = decode_dss_signature(self.key.sign(message, ec.ECDSA(hashes.SHA384())))
        size = (self.key.key_size + 7) // 8
        signature = r.to_bytes(size, "big") + s.to_bytes(size, "big")
        return cbor2.dumps([protected, {}, payload, signature])


def key_usage(names: Sequence[str]) -> x509.KeyUsage:
    every = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{name: name in names for name in every})


def nitro_tpm_registers() -> dict[int, bytes]:
    return {number: bytes([number]) * 48 for number in range(24)}


class Enclave:
    """The holder of a private key."""

    def __init__(self, bits: int = 2048):
        self.key = rsa.generate_private_key(65537, bits)

    @property
    def public_key(self) -> bytes:
        return spki(self.key.public_key())

    def pem(self) -> bytes:
        form = serialization.PrivateFormat.PKCS8
        return self.key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())

    def open(self, answer: bytes) -> bytes:
        """The secret in a `CiphertextForRecipient`, which is checked for its form."""
        content_type, (version, recipients, content) = unwrap(ber(answer), 0)
        assert content_type == oid("1.2.840.113549.1.7.3") and version == b"\2"
        ((recipient_version, _, algorithm, encrypted_key),) = recipients
        assert recipient_version == b"\2" and algorithm[0] == oid("1.2.840.113549.1.1.7")
        data_type, (cipher, iv), parts = content
        assert data_type == oid("1.2.840.113549.1.7.1") and cipher == oid("2.16.840.1.101.3.4.1.42")
        key = self.key.decrypt(encrypted_key, oaep("RSAES_OAEP_SHA_256"))
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
        padded = decryptor.update(b"".join(parts)) + decryptor.finalize()
        unpadder = padding.PKCS7(128).unpadder()
        return unpadder.update(padded) + unpadder.finalize()


def recipient(document: bytes) -> dict[str, Any]:
    """The parameter `Recipient`."""
    return {"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": document}


def oid(dotted: str) -> bytes:
    """The contents of an object identifier."""
    first, second, *rest = map(int, dotted.split("."))
    out = bytearray([40 * first + second])
    for number in rest:
        digits = [number & 0x7F]
        while number := number >> 7:
            digits.append(0x80 | number & 0x7F)
        out += bytes(reversed(digits))
    return bytes(out)


def unwrap(value: list, tag: int) -> tuple[bytes, list]:
    """The two elements of a sequence, of which the second is tagged."""
    name, tagged = value
    return name, tagged[tag]


def ber(data: bytes) -> Any:
    """The one element in `data`: constructed ones as lists, primitive ones as bytes."""
    value, rest = element(data)
    assert not rest, "something follows"
    return value


def element(data: bytes) -> tuple[Any, bytes]:
    """An element of definite or indefinite length, and what follows it. Source: ITU-T X.690, section 8.1."""
    tag, length, body = data[0], data[1], data[2:]
    assert tag & 0x1F != 0x1F
    if length == 0x80:
        parts = []
        while not body.startswith(b"\0\0"):
            part, body = element(body)
            parts.append(part)
        return parts, body[2:]
    if length > 0x80:
        digits = length & 0x7F
        length, body = int.from_bytes(body[:digits], "big"), body[digits:]
    contents, rest = body[:length], body[length:]
    assert len(contents) == length, "cut off"
    if not tag & 0x20:
        return contents, rest
    parts = []
    while contents:
        part, contents = element(contents)
        parts.append(part)
    return parts, rest
