"""The data directory: who may use it, and what is refused as damaged or foreign."""

import shutil
import sqlite3
import stat

import pytest

from trent_clients import Server
from trent_keys import DAY, described, new_key, refused, unique_alias, wait_for

START_SECONDS_MAX = 30
UNUSABLE = ("KMSInternalException", "KeyUnavailableException", "InternalFailure")


def fails_to_start(server: Server) -> str:
    """Starts a server that must not start; gives what it says."""
    process = server.launch()
    code = process.wait(START_SECONDS_MAX)
    server._process = None
    assert code > 0, server.log
    assert "panicked" not in server.log
    return server.log


@pytest.fixture
def filled(server, kms):
    """A stopped server with a key that has a name and a ciphertext."""
    key = new_key(kms, Description="a description to look for")
    kms.create_alias(AliasName="alias/kept", TargetKeyId=key.id)
    kms.encrypt(KeyId=key.id, Plaintext=b"x")
    server.stop()
    return server, key


def contents(server: Server) -> dict[str, bytes]:
    """All files of the store."""
    return {path.name: path.read_bytes() for path in (server.data / "store").iterdir() if path.name != "store.lock"}


def test_modes(server):
    assert stat.S_IMODE(server.data.stat().st_mode) == 0o700
    for path in server.data.rglob("*"):
        allowed = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) & ~allowed == 0, path


def test_a_second_process_is_refused(server, servers, kms):
    key = new_key(kms)
    second = servers(start=False)
    second.data = server.data
    message = fails_to_start(second)
    assert "is in use by another process" in message
    assert str(server.data) in message
    assert described(kms, key) == key.metadata


def test_the_lock_goes_with_the_process(server, kms):
    key = new_key(kms)
    server.kill9()
    server.start()
    assert described(kms, key) == key.metadata


def test_a_store_that_is_none(filled):
    server, _ = filled
    database = server.data / "store" / "trent.db"
    for content in (b"this is no database" * 1000, b"\0" * 8192):
        for path in (server.data / "store").glob("trent.db*"):
            path.unlink()
        database.write_bytes(content)
        assert "is not a Trent store" in fails_to_start(server)
        assert database.read_bytes() == content


def test_a_database_of_somebody_else(filled):
    server, _ = filled
    database = server.data / "store" / "trent.db"
    for path in (server.data / "store").glob("trent.db*"):
        path.unlink()
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE TABLE theirs (x)")
        connection.execute("INSERT INTO theirs VALUES ('precious')")
    connection.close()
    before = database.read_bytes()
    assert "is not a Trent store" in fails_to_start(server)
    assert database.read_bytes() == before


def test_a_store_of_a_newer_version(filled):
    server, _ = filled
    connection = sqlite3.connect(server.data / "store" / "trent.db")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(f"PRAGMA user_version = {version + 1}")
    connection.commit()
    connection.close()
    assert f"has schema version {version + 1}; this version of Trent reads up to {version}" in fails_to_start(server)
    connection = sqlite3.connect(server.data / "store" / "trent.db")
    assert connection.execute("PRAGMA user_version").fetchone()[0] == version + 1
    connection.close()


def test_a_damaged_database(filled):
    server, _ = filled
    database = server.data / "store" / "trent.db"
    content = bytearray(database.read_bytes())
    page = 4096
    for start in range(page, len(content), page):
        content[start : start + 64] = b"\xff" * 64
    database.write_bytes(content)
    message = fails_to_start(server)
    assert "is damaged" in message
    assert database.read_bytes() == content


def test_a_database_cut_off(filled):
    server, _ = filled
    database = server.data / "store" / "trent.db"
    for path in (server.data / "store").glob("trent.db-*"):
        path.unlink()
    database.write_bytes(database.read_bytes()[: 4096 + 100])
    assert "is damaged" in fails_to_start(server)


def records(server: Server) -> list[tuple[bytes, bytes]]:
    connection = sqlite3.connect(server.data / "store" / "trent.db")
    rows = connection.execute("SELECT key, value FROM records ORDER BY key").fetchall()
    connection.close()
    return rows


def overwrite(server: Server, key: bytes, value: bytes) -> None:
    connection = sqlite3.connect(server.data / "store" / "trent.db")
    connection.execute("UPDATE records SET value = ? WHERE key = ?", (value, key))
    connection.commit()
    connection.close()


def test_records_tell_nothing(filled):
    server, _ = filled
    everything = b"".join([*contents(server).values(), *(value for _, value in records(server))])
    assert b"a description to look for" not in everything
    assert b"kms:*" not in everything


def key_records(server: Server, *keys) -> list[tuple[bytes, bytes]]:
    return [(key, value) for key, value in records(server) if any(each.id.encode() in key for each in keys)]


def test_a_forged_record_does_not_open(filled):
    server, key = filled
    names = [name for name, _ in key_records(server, key)]
    assert names
    for name, value in key_records(server, key):
        overwrite(server, name, value[:-1] + bytes([value[-1] ^ 1]))
    server.start()
    kms = server.client("kms")
    with refused(*UNUSABLE, status=500) as refusal:
        kms.encrypt(KeyId=key.id, Plaintext=b"x")
    assert "record" not in refusal.message
    wait_for(lambda: "a record does not open" in server.log, "the log to say so")


def test_records_can_t_be_exchanged(server, kms):
    one, other = new_key(kms), new_key(kms)
    server.stop()
    ours, theirs = (dict(key_records(server, key)) for key in (one, other))
    exchanged = 0
    for name, value in ours.items():
        counterpart = name.replace(one.id.encode(), other.id.encode())
        if counterpart in theirs:
            overwrite(server, name, theirs[counterpart])
            overwrite(server, counterpart, value)
            exchanged += 1
    assert exchanged
    server.start()
    for key in (one, other):
        with refused(*UNUSABLE, status=500):
            kms.encrypt(KeyId=key.id, Plaintext=b"x")


def test_a_missing_key_file(filled):
    server, _ = filled
    before = contents(server)
    kept = (server.data / "root.key").read_bytes()
    (server.data / "root.key").unlink()
    assert fails_to_start(server)
    assert not (server.data / "root.key").exists()
    assert contents(server)["trent.db"] == before["trent.db"]
    (server.data / "root.key").write_bytes(kept)
    (server.data / "root.key").chmod(0o600)
    server.start()
    assert described(server.client("kms"), "alias/kept")


def test_damaged_key_files(filled):
    server, key = filled
    path = server.data / "root.key"
    kept = path.read_bytes()
    flipped = [kept[:at] + bytes([kept[at] ^ 1]) + kept[at + 1 :] for at in (0, 20)]
    for content in (b"", kept[:-1], kept + b"x", *flipped):
        path.write_bytes(content)
        assert fails_to_start(server)
        assert path.read_bytes() == content
    path.write_bytes(kept)
    server.start()
    assert described(server.client("kms"), key)["KeyId"] == key.id


def test_the_key_file_of_another_installation(filled, servers):
    server, _ = filled
    other = servers()
    other.stop()
    shutil.copy(other.data / "root.key", server.data / "root.key")
    assert fails_to_start(server)


def test_a_key_file_that_others_can_read(filled):
    server, _ = filled
    (server.data / "root.key").chmod(0o644)
    assert "chmod 600" in fails_to_start(server) or "others" in server.log


def test_a_directory_that_can_t_be_made(servers, tmp_path):
    server = servers(start=False)
    (tmp_path / "file").write_text("")
    server.data = tmp_path / "file" / "data"
    assert str(server.data) in fails_to_start(server)


def test_a_directory_that_can_be_moved(filled):
    server, key = filled
    moved = server.directory / "moved"
    server.data.rename(moved)
    server.data = moved
    server.start()
    assert described(server.client("kms"), key)["KeyId"] == key.id


def test_a_restored_copy_is_a_valid_state(filled):
    # docs/operations.md, "Backup": a stopped server's directory is a backup, and brings deleted things back.
    server, key = filled
    copy = server.directory / "copy"
    shutil.copytree(server.data, copy)
    server.start()
    server.client("kms").delete_alias(AliasName="alias/kept")
    server.client("kms").create_alias(AliasName=unique_alias(), TargetKeyId=key.id)
    server.stop()
    shutil.rmtree(server.data)
    copy.rename(server.data)
    server.start()
    listed = server.client("kms").list_aliases(KeyId=key.id)["Aliases"]
    assert [alias["AliasName"] for alias in listed] == ["alias/kept"]


def test_deleted_keys_are_not_in_the_files(server, kms):
    key = new_key(kms)
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    server.stop()
    values = [value for _, value in key_records(server, key)]
    server.start()
    kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    server.stop()
    values += [value for _, value in key_records(server, key)]
    server.start()
    server.advance(9 * DAY)
    with refused("InvalidCiphertextException", "AccessDeniedException", "NotFoundException"):
        kms.decrypt(CiphertextBlob=sealed)
    files = b"".join(contents(server).values())
    server.stop()
    assert not [value for value in values if value in files or value[23:] in files]
    assert not key_records(server, key)
    # None of the sealed bytes is left, wherever they were.
    after = b"".join(contents(server).values())
    assert not [value for value in values if value in after or any(piece in after for piece in pieces(value))]


def pieces(value: bytes, size: int = 32) -> list[bytes]:
    return [value[start : start + size] for start in range(0, len(value) - size + 1, size)]
