"""`trent audit verify`: a log that was changed is told from one that was not."""

import subprocess

import pytest

from trent_audit import segments
from trent_process import binary, clean_environment


@pytest.fixture
def stopped(server, kms):
    """A stopped server with some events in its log."""
    for _ in range(10):
        kms.list_keys()
    server.stop()
    return server


def verify(server) -> subprocess.CompletedProcess:
    command = [binary(), "audit", "verify", "--data-dir", str(server.data)]
    return subprocess.run(command, env=clean_environment(), capture_output=True, text=True, timeout=60)


def test_an_untouched_log(stopped):
    result = verify(stopped)
    assert result.returncode == 0, result.stderr
    assert not result.stderr


def test_a_log_over_several_starts(stopped):
    for _ in range(3):
        stopped.start()
        stopped.client("kms").list_keys()
        stopped.kill9()
    assert verify(stopped).returncode == 0


def lines(server) -> list[bytes]:
    (path,) = segments(server)
    return path.read_bytes().splitlines(keepends=True)


CHANGES = {
    "a letter": lambda lines: [*lines[:4], lines[4].replace(b"ListKeys", b"ListKeyz"), *lines[5:]],
    "a line less": lambda lines: [*lines[:4], *lines[5:]],
    "the first line less": lambda lines: lines[1:],
    "a line twice": lambda lines: [*lines[:4], lines[4], *lines[4:]],
    "two lines exchanged": lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]],
    "a line of one's own": lambda lines: [*lines[:4], b'{"eventName":"ListKeys"}\n', *lines[4:]],
    "a line that is no JSON": lambda lines: [*lines[:4], b"nothing\n", *lines[4:]],
    "white space": lambda lines: [*lines[:4], lines[4].replace(b":", b": ", 1), *lines[5:]],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_changed_log(stopped, change):
    before = lines(stopped)
    after = change(before)
    assert after != before
    segments(stopped)[0].write_bytes(b"".join(after))
    result = verify(stopped)
    assert result.returncode != 0
    assert segments(stopped)[0].name in result.stdout + result.stderr


def test_a_line_that_a_crash_cut_off_is_no_change(stopped):
    whole = lines(stopped)
    segments(stopped)[0].write_bytes(b"".join(whole) + whole[-1][:-20])
    assert verify(stopped).returncode == 0
    stopped.start()
    stopped.client("kms").list_keys()
    stopped.stop()
    assert verify(stopped).returncode == 0


def test_a_line_that_a_checkpoint_covers_is_not_cut_off_by_a_crash(stopped):
    segments(stopped)[0].write_bytes(b"".join(lines(stopped))[:-20])
    result = verify(stopped)
    assert result.returncode != 0
    assert "cut off" in result.stderr


def test_no_log(tmp_path):
    command = [binary(), "audit", "verify", "--data-dir", str(tmp_path / "none")]
    result = subprocess.run(command, env=clean_environment(), capture_output=True, text=True, timeout=60)
    assert result.returncode != 0
    assert result.stderr
