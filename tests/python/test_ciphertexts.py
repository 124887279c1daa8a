"""What is no ciphertext, or another one's, is refused: every bit of a blob counts."""

import base64

import pytest

from trent_keys import new_key, refused

CONTEXT = {"purpose": "tamper with it"}
# AWS answers the second when a blob names a key that is not there for the caller.
UNREADABLE = {"InvalidCiphertextException", "AccessDeniedException"}
TAG_BYTES = 16


@pytest.fixture(scope="module")
def sealed(shared_kms) -> bytes:
    key = new_key(shared_kms)
    return shared_kms.encrypt(KeyId=key.id, Plaintext=b"sixteen bytes 16", EncryptionContext=CONTEXT)["CiphertextBlob"]


def decrypt(caller, blob: bytes, **more) -> str | None:
    """The error that Decrypt answers."""
    parameters = {"CiphertextBlob": base64.b64encode(blob).decode(), "EncryptionContext": CONTEXT} | more
    response = caller("Decrypt", parameters)
    assert response.status in (200, 400), response.body
    return response.error


def test_untouched_it_decrypts(caller, sealed):
    assert decrypt(caller, sealed) is None


def test_every_bit_counts(caller, sealed):
    for place in range(len(sealed)):
        for bit in range(8):
            changed = bytearray(sealed)
            changed[place] ^= 1 << bit
            assert decrypt(caller, bytes(changed)) in UNREADABLE, f"bit {bit} of byte {place}"


def test_the_end_of_a_blob_is_its_own_business(caller, sealed):
    # Whatever stands at the beginning, the last bytes can't name a key.
    for place in range(len(sealed) - TAG_BYTES - 1, len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 0xFF
        assert decrypt(caller, bytes(changed)) == "InvalidCiphertextException"


def test_every_bit_counts_in_reencrypt(caller, shared_kms, sealed):
    target = new_key(shared_kms).id
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 0x80
        parameters = {
            "CiphertextBlob": base64.b64encode(bytes(changed)).decode(),
            "SourceEncryptionContext": CONTEXT,
            "DestinationKeyId": target,
        }
        assert caller("ReEncrypt", parameters).error in UNREADABLE


def test_truncated_anywhere(caller, sealed):
    for length in range(1, len(sealed)):
        assert decrypt(caller, sealed[:length]) in UNREADABLE, length
        assert decrypt(caller, sealed[length:]) in UNREADABLE, length


@pytest.mark.parametrize("more", [b"\0", b"x", b"\0" * 16, b"x" * 1000], ids=len)
def test_extended(caller, sealed, more):
    assert decrypt(caller, sealed + more) == "InvalidCiphertextException"
    assert decrypt(caller, more + sealed) in UNREADABLE
    middle = len(sealed) // 2
    assert decrypt(caller, sealed[:middle] + more + sealed[middle:]) in UNREADABLE


@pytest.mark.parametrize("blob", [b"\0", b"x" * 6144, b"\xff" * 200, b'{"a":1}', bytes(range(256))], ids=len)
def test_what_never_was_a_ciphertext(caller, blob):
    assert decrypt(caller, blob) in UNREADABLE


def test_halves_of_two_ciphertexts(caller, shared_kms):
    key = new_key(shared_kms)
    one, other = (
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x" * 64, EncryptionContext=CONTEXT)["CiphertextBlob"]
        for _ in range(2)
    )
    for place in range(1, len(one)):
        mixed = one[:place] + other[place:]
        # What all blobs of a key have in common can be exchanged freely.
        assert mixed in (one, other) or decrypt(caller, mixed) in UNREADABLE, place


def test_of_another_key_with_the_same_context(caller, shared_kms, sealed):
    other = new_key(shared_kms)
    theirs = shared_kms.encrypt(KeyId=other.id, Plaintext=b"sixteen bytes 16", EncryptionContext=CONTEXT)
    theirs = theirs["CiphertextBlob"]
    assert decrypt(caller, sealed, KeyId=other.id) == "IncorrectKeyException"
    for place in range(1, len(sealed)):
        mixed = sealed[:place] + theirs[place:]
        assert mixed in (sealed, theirs) or decrypt(caller, mixed) in UNREADABLE, place


def test_of_another_trent(servers, caller, sealed):
    stranger = servers().client("kms")
    key = new_key(stranger)
    theirs = stranger.encrypt(KeyId=key.id, Plaintext=b"x", EncryptionContext=CONTEXT)["CiphertextBlob"]
    assert decrypt(caller, theirs) in UNREADABLE
    with refused(*UNREADABLE):
        stranger.decrypt(CiphertextBlob=sealed, EncryptionContext=CONTEXT)
    with refused("IncorrectKeyException", "InvalidCiphertextException"):
        stranger.decrypt(CiphertextBlob=sealed, EncryptionContext=CONTEXT, KeyId=key.id)


def test_of_another_region(servers):
    server = servers("--region", "us-east-1", "--region", "eu-west-1")
    here, there = server.client(region="us-east-1"), server.client(region="eu-west-1")
    key = new_key(here)
    sealed = here.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    with refused(*UNREADABLE):
        there.decrypt(CiphertextBlob=sealed)
    assert here.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
