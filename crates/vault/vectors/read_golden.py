#!/usr/bin/env python3
"""Reads golden-v1.txt with Python's `cryptography` alone: a second implementation of the vault's stored forms.

Usage: python3 read_golden.py
"""

import hashlib
import struct
from pathlib import Path

from cryptography.hazmat.primitives import hashes
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


lines = Path(__file__).with_name("golden-v1.txt").read_text(encoding="utf-8").splitlines()
golden = {
    name: bytes.fromhex(digits) for name, digits in (line.split(" = ") for line in lines if line and line[0] != "#")
}

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

print(f"{len(golden)} forms read")
