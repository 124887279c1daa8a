"""`trent keys rotate-root`: everything is sealed under a new root key, and nothing is lost, wherever it is killed."""

import os
import random
import subprocess
import time

import pytest

from trent_commands import command, contents, refused_command
from trent_iam import new_user
from trent_imports import external_key, import_material, parameters
from trent_keys import new_key, refused
from trent_process import binary, clean_environment
from trent_regions import EAST, EU, FLAGS, Regions
from trent_sessions import new_role, trust

ROUNDS = 10


def rotate(server) -> str:
    return command("keys", "rotate-root", "--data-dir", server.data).stderr


def in_store(server, what: bytes) -> list[str]:
    """The files of the store in which these bytes are."""
    return [name for name, text in contents(server.data / "store").items() if what in text]


def record_header(generation: int) -> bytes:
    """What a sealed record begins with. Source: docs/formats.md."""
    return b"TR\x01" + generation.to_bytes(4, "big")


def root_header(generation: int) -> bytes:
    """What a sealed root key begins with. Source: docs/formats.md."""
    return b"TROO\x01" + generation.to_bytes(4, "big")


def test_everything_works_afterwards(servers):
    server = servers(*FLAGS)
    kms = server.client()
    rotated, imported = new_key(kms), external_key(kms)
    blobs = [kms.encrypt(KeyId=rotated.id, Plaintext=b"first")["CiphertextBlob"]]
    kms.rotate_key_on_demand(KeyId=rotated.id)
    blobs.append(kms.encrypt(KeyId=rotated.id, Plaintext=b"first", EncryptionContext={"a": "b"})["CiphertextBlob"])
    import_material(kms, imported, os.urandom(32))
    blobs.append(kms.encrypt(KeyId=imported.id, Plaintext=b"first")["CiphertextBlob"])
    signing = new_key(kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    given = {"KeyId": signing.id, "Message": b"message", "SigningAlgorithm": "ECDSA_SHA_256"}
    signature = kms.sign(**given)["Signature"]
    hmac = new_key(kms, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    mac = kms.generate_mac(KeyId=hmac.id, Message=b"message", MacAlgorithm="HMAC_SHA_256")["Mac"]
    regions = Regions(server)
    replicated = regions.key(EU)
    blob = regions[EAST].encrypt(KeyId=replicated.id, Plaintext=b"there")["CiphertextBlob"]
    waiting = external_key(kms)
    begun = parameters(kms, waiting)
    user = new_user(server, "kms:Decrypt")

    server.stop()
    assert "root key 2 is in force" in rotate(server)
    server.start()
    for context, blob_of in zip(({}, {"a": "b"}, {}), blobs, strict=True):
        assert kms.decrypt(CiphertextBlob=blob_of, EncryptionContext=context)["Plaintext"] == b"first"
    assert user.client().decrypt(CiphertextBlob=blobs[0])["Plaintext"] == b"first"
    assert kms.verify(**given, Signature=signature)["SignatureValid"]
    assert kms.verify_mac(KeyId=hmac.id, Message=b"message", MacAlgorithm="HMAC_SHA_256", Mac=mac)["MacValid"]
    assert regions[EU].decrypt(CiphertextBlob=blob)["Plaintext"] == b"there"
    # Import tokens and wrapping keys are sealed under domain keys.
    kms.import_key_material(**begun.call(os.urandom(32)))
    blob = kms.encrypt(KeyId=waiting.id, Plaintext=b"imported")["CiphertextBlob"]
    new_user(server)
    kms.rotate_key_on_demand(KeyId=rotated.id)
    server.restart()
    assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"imported"
    assert kms.decrypt(CiphertextBlob=blobs[0])["Plaintext"] == b"first"
    server.stop()
    command("audit", "verify", "--data-dir", server.data)


def test_nothing_is_left_of_the_old_root_key(server, kms):
    for _ in range(20):
        new_key(kms)
    new_user(server)
    server.stop()
    for generation in range(1, 4):
        assert in_store(server, record_header(generation)) and in_store(server, root_header(generation))
        assert f"root key {generation + 1} is in force" in rotate(server)
        assert not in_store(server, record_header(generation))
        assert not in_store(server, root_header(generation))
        # Secret access keys and domain keys stand in records in base64, with this generation in their headers: opening
        # them needs the root key of it.
        server.start()
        kms.list_keys()
        new_key(kms)
        server.stop()


def test_tokens_from_before_are_refused_and_new_ones_are_not(server, kms):
    key = new_key(kms)
    user = new_user(server, "sts:AssumeRole")
    role = new_role(server, trust(user.arn), ["kms:ListKeys"])
    grantee = new_user(server)
    session = role.assume(user)
    session.client().list_keys()
    grant = {"KeyId": key.id, "GranteePrincipal": grantee.arn, "Operations": ["Encrypt"]}
    token = kms.create_grant(**grant)["GrantToken"]
    grantee.client().encrypt(KeyId=key.arn, Plaintext=b"x", GrantTokens=[token])
    server.stop()
    rotate(server)
    server.start()
    with refused("UnrecognizedClientException", status=403):
        session.client().list_keys()
    role.assume(user).client().list_keys()
    with refused("InvalidGrantTokenException"):
        grantee.client().encrypt(KeyId=key.arn, Plaintext=b"x", GrantTokens=[token])
    # The grant itself is in force.
    grantee.client().encrypt(KeyId=key.arn, Plaintext=b"x")
    new = kms.create_grant(**grant, Name="another")["GrantToken"]
    grantee.client().encrypt(KeyId=key.arn, Plaintext=b"x", GrantTokens=[new])


def test_a_rotation_that_is_killed_is_completed_later(server, kms):
    """Killed at whatever point: a server starts on what is there, and the next rotation completes it."""
    keys = [new_key(kms, Description=str(number)) for number in range(150)]
    user = new_user(server, "kms:Decrypt")
    blobs = [kms.encrypt(KeyId=key.id, Plaintext=key.id.encode())["CiphertextBlob"] for key in keys[::10]]
    server.stop()
    begun = time.monotonic()
    rotate(server)
    duration = time.monotonic() - begun
    killed = 0
    for round_number in range(ROUNDS):
        process = subprocess.Popen(
            [binary(), "keys", "rotate-root", "--data-dir", str(server.data)],
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            # Any moment of a rotation will do; nothing depends on which one it is. The first is killed for sure: it has
            # just begun.
            process.communicate(timeout=random.uniform(0, duration) if round_number else 0)
            assert process.returncode == 0
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            killed += 1
        if round_number % 2 == 0:
            server.start()
            for key, blob in zip(keys[:150:10], blobs, strict=True):
                assert user.client().decrypt(CiphertextBlob=blob)["Plaintext"] == key.id.encode()
            # It writes under whichever root key is the newest.
            kms.tag_resource(KeyId=keys[round_number].id, Tags=[{"TagKey": "round", "TagValue": str(round_number)}])
            keys.append(new_key(kms, Description=str(len(keys))))
            server.kill9() if round_number % 4 == 0 else server.stop()
    assert killed, "no rotation took long enough to be killed"
    rotate(server)
    generation = max(number for number in range(1, 100) if in_store(server, root_header(number)))
    for number in range(1, generation):
        assert not in_store(server, root_header(number)) and not in_store(server, record_header(number))
    server.start()
    for number, key in enumerate(keys):
        if number < 150:
            assert kms.describe_key(KeyId=key.id)["KeyMetadata"]["Description"] == str(number)
    for key, blob in zip(keys[:150:10], blobs, strict=True):
        assert user.client().decrypt(CiphertextBlob=blob)["Plaintext"] == key.id.encode()
    assert kms.list_resource_tags(KeyId=keys[0].id)["Tags"] == [{"TagKey": "round", "TagValue": "0"}]


def test_a_running_server_is_left_alone(server, kms):
    before = in_store(server, root_header(1))
    assert "in use" in refused_command("keys", "rotate-root", "--data-dir", server.data)
    assert in_store(server, root_header(1)) == before
    assert not in_store(server, root_header(2))
    new_key(kms)


@pytest.mark.parametrize("what", ["missing", "another's", "damaged", "open to others"])
def test_a_key_file_that_does_not_fit_changes_nothing(servers, what):
    server = servers()
    server.stop()
    key_file = server.data / "root.key"
    right = key_file.read_bytes()
    match what:
        case "missing":
            key_file.unlink()
        case "another's":
            other = servers()
            other.stop()
            key_file.write_bytes((other.data / "root.key").read_bytes())
        case "damaged":
            key_file.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
        case "open to others":
            key_file.chmod(0o644)
    before = (server.data / "store" / "trent.db").read_bytes()
    refused_command("keys", "rotate-root", "--data-dir", server.data)
    assert (server.data / "store" / "trent.db").read_bytes() == before
    key_file.write_bytes(right)
    key_file.chmod(0o600)
    rotate(server)
    server.start()


def test_a_directory_that_is_no_data_directory_is_refused_and_left_as_it_is(tmp_path):
    for path in (tmp_path / "missing", tmp_path):
        assert "not the data directory" in refused_command("keys", "rotate-root", "--data-dir", path)
    assert not list(tmp_path.iterdir())
    (tmp_path / "store").mkdir()
    assert "no store" in refused_command("keys", "rotate-root", "--data-dir", tmp_path)


def test_it_tells_how_it_is_used():
    assert "rotate-root" in command("keys", "--help").stdout
    assert "--data-dir" in command("keys", "rotate-root", "--help").stdout
    assert command("keys", check=False).returncode == 2
