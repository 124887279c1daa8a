#!/usr/bin/env python3
"""Makes the known answers of the vault's self-tests and the fixed keys of its tests, with Python's `cryptography` alone.

Made once; signatures and RSA keys come out differently every time. Usage: python3 make_known.py
"""

import hashlib
import hmac
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, mldsa, mlkem, padding, rsa

KNOWN = Path(__file__).with_name("known")
MESSAGE = b"known answer"


def write(name, content):
    (KNOWN / name).write_bytes(content)


def pkcs8(key):
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def spki(key):
    return key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


KNOWN.mkdir(exist_ok=True)
for bits in [224, 384, 512]:  # RFC 4231, test case 1
    write(f"hmac-sha{bits}.bin", hmac.digest(b"\x0b" * 20, b"Hi There", f"sha{bits}"))

for bits in [2048, 3072, 4096]:
    key = rsa.generate_private_key(65537, bits)
    write(f"rsa-{bits}.pkcs8", pkcs8(key))
    if bits == 2048:
        write("rsa-pkcs1-sha256.sig", key.sign(MESSAGE, padding.PKCS1v15(), hashes.SHA256()))
        pss = padding.PSS(padding.MGF1(hashes.SHA384()), 48)
        write("rsa-pss-sha384.sig", key.sign(MESSAGE, pss, hashes.SHA384()))
        oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
        write("rsa-oaep-sha256.bin", key.public_key().encrypt(MESSAGE, oaep))

curves = [
    ("p256", ec.SECP256R1(), hashes.SHA256()),
    ("p384", ec.SECP384R1(), hashes.SHA384()),
    ("p521", ec.SECP521R1(), hashes.SHA512()),
    ("p256k1", ec.SECP256K1(), hashes.SHA256()),
]
for name, curve, hash_function in curves:
    key = ec.generate_private_key(curve)
    write(f"{name}.pkcs8", pkcs8(key))
    write(f"{name}.spki", spki(key.public_key()))
    write(f"{name}.sig", key.sign(MESSAGE, ec.ECDSA(hash_function)))
    if name != "p256k1":
        peer = ec.generate_private_key(curve)
        write(f"{name}-peer.spki", spki(peer.public_key()))
        write(f"{name}-ecdh.bin", key.exchange(ec.ECDH(), peer.public_key()))

# RFC 8032, section 7.1, test 3, and section 7.3.
seed = bytes.fromhex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
write("ed25519.seed", seed)
write("ed25519.sig", ed25519.Ed25519PrivateKey.from_private_bytes(seed).sign(b"\xaf\x82"))
write("ed25519ph.seed", bytes.fromhex("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42"))
signature = (
    "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41"
    "31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406"
)
write("ed25519ph.sig", bytes.fromhex(signature))

for bits in [44, 65, 87]:
    key = getattr(mldsa, f"MLDSA{bits}PrivateKey").from_seed_bytes(b"\x2a" * 32)
    write(f"mldsa{bits}.spki", spki(key.public_key()))
    write(f"mldsa{bits}.sig", key.sign(MESSAGE))
    # FIPS 204, algorithm 7, line 6, with the message of algorithm 2: pure, empty context.
    tr = hashlib.shake_256(key.public_key().public_bytes_raw()).digest(64)
    write(f"mldsa{bits}.mu", hashlib.shake_256(tr + b"\x00\x00" + MESSAGE).digest(64))

for bits in [768, 1024]:
    key = getattr(mlkem, f"MLKEM{bits}PrivateKey").from_seed_bytes(b"\x2a" * 64)
    write(f"mlkem{bits}.spki", spki(key.public_key()))
    write(f"mlkem{bits}.pkcs8", pkcs8(key))
    secret, ciphertext = key.public_key().encapsulate()
    write(f"mlkem{bits}.secret", secret)
    write(f"mlkem{bits}.ct", ciphertext)
