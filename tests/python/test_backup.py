"""`trent backup` and `trent restore`: a copy beside a running server, from which another one goes on."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from trent_commands import command, contents, refused_command
from trent_iam import new_user
from trent_imports import external_key, import_material
from trent_keys import Key, described, new_key, wait_for
from trent_process import binary, clean_environment

ROUNDS = 12


def backup(server, out: Path, *flags: str) -> str:
    return command("backup", out, "--data-dir", server.data, *flags).stderr


def restored(servers, out: Path, of, start: bool = True):
    """A server on a restored backup, with the key file and the credentials of the one that was backed up."""
    server = servers(start=False)
    command("restore", out, "--data-dir", server.data)
    for name in ("root.key", "credentials"):
        if not (server.data / name).exists():
            shutil.copy(of.data / name, server.data / name)
    return server.start() if start else server


def verify(data: Path) -> None:
    command("audit", "verify", "--data-dir", data)


def test_a_restored_server_goes_on_where_the_other_was(servers, tmp_path):
    server = servers()
    kms = server.client()
    key, imported = new_key(kms, Description="kept"), external_key(kms)
    import_material(kms, imported, os.urandom(32))
    kms.create_alias(AliasName="alias/kept", TargetKeyId=key.id)
    user = new_user(server, "kms:Decrypt")
    blobs = [kms.encrypt(KeyId=of.id, Plaintext=b"secret")["CiphertextBlob"] for of in (key, imported)]
    out = tmp_path / "backup"
    assert "root.key is not in the backup" in backup(server, out)
    # What comes later is not in it.
    later = new_key(kms)
    assert server.clock()

    other = restored(servers, out, server, start=False)
    verify(other.data)
    other.start()
    kms = other.client()
    assert described(kms, "alias/kept")["Description"] == "kept"
    for blob in blobs:
        assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"secret"
    again = other.client(credentials=user.credentials)
    assert again.decrypt(CiphertextBlob=blobs[0])["Plaintext"] == b"secret"
    listed = {entry["KeyId"] for entry in kms.list_keys()["Keys"]}
    assert {key.id, imported.id} <= listed and later.id not in listed
    new_key(kms)
    other.stop()
    verify(other.data)


def test_whatever_was_answered_before_the_backup_began_is_in_it(servers, tmp_path):
    server = servers()
    over, made, lock = threading.Event(), [], threading.Lock()
    blobs: list[tuple[Key, bytes]] = []

    def work() -> None:
        kms = server.client()
        while not over.is_set():
            key = new_key(kms)
            blob = kms.encrypt(KeyId=key.id, Plaintext=key.id.encode())["CiphertextBlob"]
            with lock:
                made.append(key)
                blobs.append((key, blob))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    taken: list[tuple[Path, list[tuple[Key, bytes]], str]] = []
    try:
        for number in range(4):
            before = len(made)
            wait_for(lambda: len(made) > before, "keys to be made")  # noqa: B023
            with lock:
                known = list(blobs)
            # A request of which the log must tell.
            request = server.client().describe_key(KeyId=known[-1][0].id)["ResponseMetadata"]["RequestId"]
            out = tmp_path / f"backup-{number}"
            backup(server, out)
            taken.append((out, known, request))
    finally:
        over.set()
        for thread in threads:
            thread.join()
    for out, known, request in taken:
        other = restored(servers, out, server, start=False)
        verify(other.data)
        assert command("explain", request, "--data-dir", other.data).stdout
        other.start()
        kms = other.client()
        for key, blob in known:
            assert kms.decrypt(CiphertextBlob=blob)["Plaintext"] == key.id.encode()
        other.stop()
        verify(other.data)
    server.stop()
    verify(server.data)


def test_what_a_backup_has_and_has_not(servers, tmp_path):
    server = servers()
    new_key(server.client())
    secret = server.credentials().secret_key.encode()
    key_file = (server.data / "root.key").read_bytes()
    plain, whole = tmp_path / "plain", tmp_path / "whole"
    backup(server, plain)
    assert "WARNING" in backup(server, whole, "--with-root-key")
    for out, has_key in ((plain, False), (whole, True)):
        files = contents(out)
        manifest = json.loads(files.pop("manifest.json"))
        assert (manifest["format"], manifest["version"]) == ("trent-backup", 1)
        listed = {part["path"]: (part["bytes"], part["sha256"]) for part in manifest["parts"]}
        assert listed == {name: (len(text), hashlib.sha256(text).hexdigest()) for name, text in files.items()}
        assert "store/trent.db" in files and any(name.startswith("audit/segment-") for name in files)
        assert ("root.key" in files) is has_key
        assert any(key_file in text for text in files.values()) is has_key
        assert not any(secret in text for text in files.values())
        for path in [out, *out.rglob("*")]:
            assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    server.stop()
    verify(server.data)


def test_a_stopped_server_is_backed_up_and_left_as_it_was(servers, tmp_path):
    server = servers()
    blob = server.client().encrypt(KeyId=new_key(server.client()).id, Plaintext=b"x")["CiphertextBlob"]
    server.stop()
    before = (server.data / "store" / "trent.db").read_bytes()
    backup(server, tmp_path / "backup", "--with-root-key")
    assert (server.data / "store" / "trent.db").read_bytes() == before
    other = restored(servers, tmp_path / "backup", server)
    assert other.client().decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    # A backup of what was restored is as good.
    backup(other, tmp_path / "again")
    third = restored(servers, tmp_path / "again", server)
    assert third.client().decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    server.start()
    assert server.client().decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_without_its_key_file_a_restored_server_does_not_start(servers, tmp_path):
    server = servers()
    backup(server, tmp_path / "backup")
    other = servers(start=False)
    told = command("restore", tmp_path / "backup", "--data-dir", other.data)
    assert "root.key" in told.stderr and "restored" in told.stdout
    assert other.launch().wait(30) == 1
    assert "root.key" in other.log
    other.close()
    shutil.copy(server.data / "root.key", other.data / "root.key")
    shutil.copy(server.data / "credentials", other.data / "credentials")
    other.start()
    assert other.client().list_keys()["Keys"] == server.client().list_keys()["Keys"]


def test_deleted_material_goes_while_backups_are_made(servers, tmp_path):
    """A purge that a backup is in the way of is done afterwards."""
    server = servers()
    kms = server.client()
    for number in range(5):
        key = external_key(kms)
        import_material(kms, key, os.urandom(32))
        backup(server, tmp_path / str(number))
        kms.delete_imported_key_material(KeyId=key.id)
        assert described(kms, key)["KeyState"] == "PendingImport"
    server.advance(60)
    server.restart()


def test_nothing_is_replaced(servers, tmp_path):
    server = servers()
    out = tmp_path / "backup"
    out.mkdir()
    assert "there already" in refused_command("backup", out, "--data-dir", server.data)
    assert not list(out.iterdir())
    out.rmdir()
    backup(server, out)
    before = contents(out)
    assert "there already" in refused_command("backup", out, "--data-dir", server.data)
    assert contents(out) == before
    # Neither is a data directory.
    assert "not empty" in refused_command("restore", out, "--data-dir", server.data)
    server.client().list_keys()
    stranger = tmp_path / "stranger"
    stranger.mkdir()
    (stranger / "file").write_text("x")
    assert "not empty" in refused_command("restore", out, "--data-dir", stranger)
    assert contents(stranger) == {"file": b"x"}


def test_what_can_not_be_backed_up_or_restored_is_refused(tmp_path):
    out = tmp_path / "backup"
    for path in (tmp_path / "missing", tmp_path):
        refused_command("backup", out, "--data-dir", path)
        refused_command("restore", path, "--data-dir", out)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("what", ["a bit", "an end", "a file", "the manifest", "a later version", "a path"])
def test_a_damaged_backup_is_refused_whole(servers, tmp_path, what):
    server = servers()
    new_key(server.client())
    out = tmp_path / "backup"
    backup(server, out)
    database, manifest = out / "store" / "trent.db", out / "manifest.json"
    (segment,) = out.glob("audit/segment-*")
    match what:
        case "a bit":
            text = bytearray(database.read_bytes())
            text[len(text) // 2] ^= 1
            database.write_bytes(text)
        case "an end":
            segment.write_bytes(segment.read_bytes()[:-10])
        case "a file":
            segment.unlink()
        case "the manifest":
            manifest.write_text(manifest.read_text()[:-20])
        case "a later version":
            manifest.write_text(manifest.read_text().replace('"version": 1', '"version": 2'))
        case "a path":
            manifest.write_text(manifest.read_text().replace("audit/", "audit/../"))
    target = tmp_path / "target"
    refused_command("restore", out, "--data-dir", target)
    assert not target.exists()
    target.mkdir()
    refused_command("restore", out, "--data-dir", target)
    assert not list(target.iterdir())


def killed(*arguments: str | Path, seconds_max: float) -> bool:
    """Runs a command and kills it at some moment; whether it was not over by then."""
    given = [binary(), *map(str, arguments)]
    devnull = subprocess.DEVNULL
    process = subprocess.Popen(given, env=clean_environment(), stdin=devnull, stdout=devnull, stderr=devnull)
    try:
        # Any moment will do; nothing depends on which one it is.
        assert process.wait(random.uniform(0, seconds_max)) == 0
        return False
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True


def test_a_backup_that_is_killed_is_not_there(servers, tmp_path):
    server = servers()
    kms = server.client()
    for _ in range(50):
        new_key(kms)
    for number in range(ROUNDS):
        out = tmp_path / f"backup-{number}"
        was_killed = killed("backup", out, "--data-dir", server.data, seconds_max=0.3)
        if out.exists():
            target = tmp_path / f"target-{number}"
            command("restore", out, "--data-dir", target)
            verify(target)
        else:
            assert was_killed
            unfinished = tmp_path / f"backup-{number}.unfinished"
            # The manifest comes last: it may have been killed between that and the backup's name.
            if not (unfinished / "manifest.json").exists():
                refused_command("restore", unfinished, "--data-dir", tmp_path / "target")
            if unfinished.exists():
                assert "interrupted" in refused_command("backup", out, "--data-dir", server.data)
                shutil.rmtree(unfinished)
            backup(server, out)
        new_key(kms)


def test_a_restoration_that_is_killed_is_whole_or_told(servers, tmp_path):
    server = servers()
    kms = server.client()
    keys = [new_key(kms) for _ in range(50)]
    out = tmp_path / "backup"
    backup(server, out, "--with-root-key")
    for _ in range(ROUNDS):
        other = servers(start=False)
        was_killed = killed("restore", out, "--data-dir", other.data, seconds_max=0.3)
        if (other.data / "restore.unfinished").exists():
            assert was_killed
            # Nobody takes half of it for a data directory.
            assert other.launch().wait(30) == 1
            assert "interrupted" in other.log
            other.close()
            assert "interrupted" in refused_command("restore", out, "--data-dir", other.data)
            shutil.rmtree(other.data)
        if not (other.data / "store").exists():
            command("restore", out, "--data-dir", other.data)
        shutil.copy(server.data / "credentials", other.data / "credentials")
        other.start()
        listed = {entry["KeyId"] for entry in other.client().list_keys(Limit=1000)["Keys"]}
        assert {key.id for key in keys} == listed
        other.kill9()


def test_they_tell_how_they_are_used():
    assert "--with-root-key" in command("backup", "--help").stdout
    assert "--data-dir" in command("restore", "--help").stdout
    for name in ("backup", "restore"):
        assert command(name, check=False).returncode == 2
