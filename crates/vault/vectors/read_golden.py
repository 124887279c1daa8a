#!/usr/bin/env python3
"""Reads golden-v1.txt and golden-v2.txt with Python's `cryptography` alone: a second implementation of the vault's
stored forms.

Usage: python3 read_golden.py
"""

import hashlib
import struct
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mldsa, mlkem
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.kbkdf import KBKDFHMAC, CounterLocation, Mode


def kdf(key, label, context):
    """NIST SP 800-108r1, counter mode, HMAC-SHA-256, 32-bit counter first, 32 bytes."""
    return KBKDFHMAC(
        algorithm=hashes.SHA256(), mode=Mode.CounterMode, length=32, rlen=4, llen=4,
        location=CounterLocation.BeforeFixed, label=label, context=context, fixed=None,
    ).derive(key)


def open_sealed(parent, label, nonce, sealed, aad):
    return AESGCM(kdf(parent, label, nonce)).decrypt(bytes(12), sealed, aad)


def canonical(context):
    def text(t):
        return struct.pack(">I", len(t.encode())) + t.encode()

    pairs = sorted(context.items(), key=lambda pair: pair[0].encode())
    return struct.pack(">I", len(pairs)) + b"".join(text(name) + text(value) for name, value in pairs)


def forms(name):
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" = ") for line in lines if line and line[0] != "#")
    return {name: bytes.fromhex(digits) for name, digits in pairs}


golden = forms("golden-v1.txt")

form = golden["key_file"]
assert form[:9] == b"TRENTKEY\x01" and hashlib.sha256(form[:41]).digest()[:8] == form[41:]
file_key = form[9:41]

form = golden["sealed_root_key"]
assert form[:14] == b"TROO\x01" + bytes([0, 0, 0, 1]) + b"\x04file"
root = open_sealed(file_key, b"trent v1 file seal", form[14:30], form[30:], form[:14])

form = golden["wrapped_domain_key"]
assert form[:26] == b"TDOM\x01" + bytes([0, 0, 0, 1, 0, 0, 0, 1]) + b"\x0ceu-central-1"
wrapping = kdf(root, b"trent v1 domain wrapping", b"")
domain = open_sealed(wrapping, b"trent v1 domain key", form[26:42], form[42:], form[:26])

form = golden["exported_key_token"]
assert form[:10] == b"TEKT\x01\x01" + bytes([0, 0, 0, 1]) and len(form) == 122
handle, material_id = form[10:26], form[26:58]
backing = open_sealed(domain, b"trent v1 exported key token", form[58:74], form[74:], form[:58] + b"eu-central-1")
assert kdf(backing, b"trent v1 key material id", handle) == material_id

form = golden["ciphertext"]
assert form[:4] == b"TC\x01\x01" and form[4:20] == handle and form[20:28] == material_id[:8]
aad = form[:44] + canonical({"department": "finance", "größe": "10 µm"})
assert open_sealed(backing, b"trent v1 symmetric call", form[28:44], form[44:], aad) == b"attack at dawn"

form = golden["record"]
assert form[:7] == b"TR\x01" + bytes([0, 0, 0, 1])
records = kdf(root, b"trent v1 records", b"")
assert open_sealed(records, b"trent v1 record", form[7:23], form[23:], form[:23] + b"key/1234") == b"a record"

form = golden["credential"]
assert form[:9] == b"TSAK\x01" + bytes([0, 0, 0, 1])
credentials = kdf(root, b"trent v1 credentials", b"")
aad = form[:25] + b"AKIAIOSFODNN7EXAMPLE"
secret = open_sealed(credentials, b"trent v1 credential", form[9:25], form[25:], aad)
assert secret == b"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

print(f"{len(golden)} forms of version 1 read")

golden = forms("golden-v2.txt")
region, handle = b"eu-central-1", b"\x11" * 16
known = Path(__file__).with_name("known")


def open_token(name, kind):
    """Gives the secret and the public key of a token in version 2."""
    form = golden[name]
    assert form[:10] == b"TEKT\x02" + bytes([kind, 0, 0, 0, 1]) and form[10:26] == handle
    public_bytes, secret_bytes = struct.unpack(">HH", form[58:62])
    header, rest = form[: 62 + public_bytes], form[62 + public_bytes :]
    assert len(rest) == 16 + secret_bytes + 16
    secret = open_sealed(domain, b"trent v1 exported key token", rest[:16], rest[16:], header + region)
    digest = hashlib.sha256(b"trent v1 key material\0" + bytes([kind]) + secret).digest()
    assert kdf(digest, b"trent v1 key material id", handle) == form[26:58]
    return secret, header[62:]


def spki(public_key):
    return public_key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


assert open_token("token_hmac_384", 4) == (b"\x2a" * 100, b"")
secret, public = open_token("token_rsa_2048", 16)
assert secret == (known / "rsa-2048.pkcs8").read_bytes()
assert spki(serialization.load_der_private_key(secret, None).public_key()) == public
secret, public = open_token("token_ecc_nist_p521", 34)
assert len(secret) == 66
assert spki(ec.derive_private_key(int.from_bytes(secret, "big"), ec.SECP521R1()).public_key()) == public
assert public == (known / "p521.spki").read_bytes()
secret, public = open_token("token_ecc_nist_edwards25519", 36)
assert spki(ed25519.Ed25519PrivateKey.from_private_bytes(secret).public_key()) == public
secret, public = open_token("token_ml_dsa_44", 48)
assert spki(mldsa.MLDSA44PrivateKey.from_seed_bytes(secret).public_key()) == public
secret, public = open_token("token_ml_kem_768", 65)
assert spki(mlkem.MLKEM768PrivateKey.from_seed_bytes(secret).public_key()) == public

slot, token = golden["import_slot"], golden["import_token"]
assert slot[:11] == b"TIMS\x01" + bytes([0, 0, 0, 1, 16, 2]) and slot[11:27] == handle
assert token[:10] == b"TIMT\x01" + bytes([0, 0, 0, 1, 2]) and token[10:26] == handle
assert slot[27:51] == token[26:50] and struct.unpack(">q", slot[43:51]) == (1800000000000,)
(secret_bytes,) = struct.unpack(">H", slot[51:53])
secret = open_sealed(domain, b"trent v1 import slot", slot[53:69], slot[69:], slot[:53] + region)
assert len(secret) == secret_bytes and secret == (known / "rsa-2048.pkcs8").read_bytes()
assert open_sealed(domain, b"trent v1 import token", token[50:66], token[66:], token[:50] + region) == b""

print(f"{len(golden)} forms of version 2 read")
