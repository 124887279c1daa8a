"""A full disk: what can't be written is refused, nothing is half done, and the server goes on when there is room."""

import subprocess

import pytest

from trent_caller import Caller
from trent_clients import Server
from trent_keys import wait_for
from trent_process import binary, clean_environment

SIZE = "6m"
# Faults that tell a client to try again.
FAULTS = {
    "DependencyTimeoutException",
    "InternalFailure",
    "KMSInternalException",
    "KeyUnavailableException",
    "ServiceUnavailableException",
}
CALLS_MAX = 5000


@pytest.fixture
def small(servers, tmp_path):
    """A server whose data directory is a small file system."""
    directory = tmp_path / "small"
    directory.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0700", "trent-test", str(directory)],
        capture_output=True,
        text=True,
    )
    if mounted.returncode != 0:
        pytest.skip(f"a file system can't be mounted here: {mounted.stderr.strip()}")
    server = servers(start=False)
    server.data = directory / "data"
    try:
        server.start()
        yield server
    finally:
        server.close()
        subprocess.run(["umount", str(directory)], check=True)


def fill(server: Server) -> None:
    """Takes all room that is left."""
    with (server.data.parent / "filler").open("ab", buffering=0) as filler:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    filler.write(b"x" * size)
            except OSError:
                continue


def make_room(server: Server) -> None:
    (server.data.parent / "filler").unlink()


def until_refused(caller: Caller, operation: str, parameters) -> list[dict]:
    """Calls until the disk is full for the server, too; gives the answers up to then."""
    answers = []
    for number in range(CALLS_MAX):
        response = caller(operation, parameters(number))
        if response.status != 200:
            assert response.status in (500, 503), response.body
            assert response.error in FAULTS, response.body
            assert response.header("x-amzn-requestid")
            return answers
        answers.append(response.json if response.body else {})
    raise AssertionError(f"{CALLS_MAX} calls of {operation} on a full disk")


def health(server: Server) -> int:
    return server.http("GET", "/_trent/health").status


def test_changes_are_refused_and_go_on_when_there_is_room(small):
    caller = Caller(small)
    kept = caller.accepted("CreateKey", {"Description": "from before"})["KeyMetadata"]
    sealed = caller.accepted("Encrypt", {"KeyId": kept["KeyId"], "Plaintext": "eA=="})["CiphertextBlob"]
    fill(small)
    made = until_refused(caller, "CreateKey", lambda number: {"Description": "x" * 4000})
    # Everything that writes or has to be recorded is refused now.
    fill(small)
    until_refused(caller, "UpdateKeyDescription", lambda number: {"KeyId": kept["KeyId"], "Description": "x" * 4000})
    assert caller("DescribeKey", {"KeyId": kept["KeyId"]}).status in (200, 500, 503)
    make_room(small)
    wait_for(lambda: caller("CreateKey").status == 200, "a change to be taken")
    keys = [key["KeyId"] for key in caller.accepted("ListKeys", {"Limit": 1000})["Keys"]]
    assert {kept["KeyId"], *(each["KeyMetadata"]["KeyId"] for each in made)} <= set(keys)
    for key in keys:
        assert caller.accepted("DescribeKey", {"KeyId": key})["KeyMetadata"]["KeyState"] == "Enabled"
    assert caller.accepted("Decrypt", {"CiphertextBlob": sealed})["Plaintext"] == "eA=="
    caller.close()
    small.restart()
    assert [key["KeyId"] for key in caller.accepted("ListKeys", {"Limit": 1000})["Keys"]] == keys


def test_health_says_so(small):
    # docs/operations.md, "When the disk is full".
    assert health(small) == 200
    fill(small)
    until_refused(Caller(small), "CreateKey", lambda number: {"Description": "x" * 4000})
    wait_for(lambda: health(small) == 503, "health to say not ready")
    make_room(small)
    wait_for(lambda: health(small) == 200, "health to say ready")


def test_calls_that_can_t_be_recorded_are_refused(small):
    caller = Caller(small)
    key = caller.accepted("CreateKey")["KeyMetadata"]["KeyId"]
    context = {"context": "x" * 4000}
    fill(small)
    call = {"KeyId": key, "Plaintext": "eA==", "EncryptionContext": context}
    answers = until_refused(caller, "Encrypt", lambda number: call)
    make_room(small)
    wait_for(lambda: caller("Encrypt", call).status == 200, "a call to be taken")
    for answer in answers[:20]:
        opened = caller.accepted("Decrypt", {"CiphertextBlob": answer["CiphertextBlob"], "EncryptionContext": context})
        assert opened["Plaintext"] == "eA=="
    result = verified(small)
    assert result.returncode == 0, result.stdout + result.stderr


def verified(server: Server) -> subprocess.CompletedProcess:
    server.stop()
    command = [binary(), "audit", "verify", "--data-dir", str(server.data)]
    return subprocess.run(command, env=clean_environment(), capture_output=True, text=True, timeout=60)


def test_a_kill_on_a_full_disk_loses_nothing(small):
    caller = Caller(small)
    kept = [caller.accepted("CreateKey")["KeyMetadata"] for _ in range(5)]
    fill(small)
    made = until_refused(caller, "CreateKey", lambda number: {"Description": "x" * 4000})
    small.kill9()
    caller.close()
    make_room(small)
    small.start()
    keys = {key["KeyId"] for key in caller.accepted("ListKeys", {"Limit": 1000})["Keys"]}
    expected = {each["KeyId"] for each in kept} | {each["KeyMetadata"]["KeyId"] for each in made}
    assert expected <= keys
    assert len(keys) <= len(expected) + 1


def test_no_first_start_on_a_full_disk(servers, tmp_path):
    directory = tmp_path / "full"
    directory.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k,mode=0700", "trent-test", str(directory)],
        capture_output=True,
        text=True,
    )
    if mounted.returncode != 0:
        pytest.skip(f"a file system can't be mounted here: {mounted.stderr.strip()}")
    server = servers(start=False)
    server.data = directory / "data"
    try:
        assert server.launch().wait(30) > 0
        assert "panicked" not in server.log
        assert server.log.strip()
    finally:
        server.close()
        subprocess.run(["umount", str(directory)], check=True)
