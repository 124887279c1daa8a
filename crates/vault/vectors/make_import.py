#!/usr/bin/env python3
"""Makes private keys that must not be imported, with the `openssl` command and arithmetic.

Made once; the keys come out differently every time. Usage: python3 make_import.py
"""

import secrets
import subprocess
from math import gcd, lcm, prod
from pathlib import Path

IMPORT = Path(__file__).with_name("import")
IMPORT.mkdir(exist_ok=True)
SMALL_PRIMES = [p for p in range(3, 168) if all(p % d for d in range(2, p))]


def openssl(name, algorithm, *options):
    arguments = ["openssl", "genpkey", "-algorithm", algorithm]
    arguments += [part for option in options for part in ("-pkeyopt", option)]
    key = subprocess.run(arguments, check=True, capture_output=True).stdout
    convert = ["openssl", "pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-out", str(IMPORT / name)]
    subprocess.run(convert, input=key, check=True)


def is_prime(n):
    if n % 2 == 0 or any(n % p == 0 and n != p for p in SMALL_PRIMES):
        return False
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for _ in range(20):
        x = pow(secrets.randbelow(n - 3) + 2, odd, n)
        if x in (1, n - 1):
            continue
        for _ in range(twos - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def prime(bits):
    """A random prime with its two highest bits set."""
    while True:
        n = secrets.randbits(bits) | 3 << (bits - 2) | 1
        if is_prime(n):
            return n


def element(tag, content):
    length = len(content)
    if length < 0x80:
        return bytes([tag, length]) + content
    digits = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(digits)]) + digits + content


def integer(n):
    return element(2, n.to_bytes(n.bit_length() // 8 + 1, "big"))


def write_rsa(name, p, q, e=65537):
    assert gcd(e, (p - 1) * (q - 1)) == 1 and (p * q).bit_length() == 2048
    d = pow(e, -1, lcm(p - 1, q - 1))
    numbers = [0, p * q, e, d, p, q, d % (p - 1), d % (q - 1), pow(q, -1, p)]
    key = element(0x30, b"".join(map(integer, numbers)))
    algorithm = bytes.fromhex("300d06092a864886f70d0101010500")
    (IMPORT / name).write_bytes(element(0x30, integer(0) + algorithm + element(4, key)))


openssl("p256-explicit.pkcs8", "EC", "ec_paramgen_curve:P-256", "ec_param_enc:explicit")
openssl("rsa-2048-e3.pkcs8", "RSA", "rsa_keygen_bits:2048", "rsa_keygen_pubexp:3")
openssl("rsa-2048-three-primes.pkcs8", "RSA", "rsa_keygen_bits:2048", "rsa_keygen_primes:3")
openssl("rsa-2047.pkcs8", "RSA", "rsa_keygen_bits:2047")
openssl("rsa-1024.pkcs8", "RSA", "rsa_keygen_bits:1024")
openssl("rsa-2048-pss.pkcs8", "RSA-PSS", "rsa_keygen_bits:2048")

p = prime(1024)
q = p + (secrets.randbits(900) | 1) + 1
while not is_prime(q):
    q += 2
write_rsa("rsa-2048-close.pkcs8", p, q)

# A factor that is a product of two primes. The numbers fit together all the same, as nothing asks for primes.
while True:
    factors = prime(512), prime(512)
    composite = factors[0] * factors[1]
    q = prime(1024)
    if composite.bit_length() == 1024 and gcd(65537, (composite - 1) * (q - 1)) == 1:
        break
write_rsa("rsa-2048-composite.pkcs8", composite, q)


def generated(bits=1024):
    """A prime of the structure that CVE-2017-15361 is about."""
    base = 2 * prod(SMALL_PRIMES)
    while True:
        k = secrets.randbits(bits - base.bit_length() + 1)
        n = k * base + pow(65537, secrets.randbits(200), base)
        if n >> (bits - 2) == 3 and n.bit_length() == bits and is_prime(n):
            return n


write_rsa("rsa-2048-generator.pkcs8", generated(), generated())
