"""The audit log as a transparency log: an auditor with nothing but the log's key accepts it, and nothing else."""

import random
import re
import subprocess
import time

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tlog_verifier import (
    CHECKPOINT,
    CHECKPOINTS_HEADER,
    Key,
    Log,
    Rejected,
    Root,
    Served,
    accept,
    accept_proof,
    accept_served,
    leaf_hash,
    read_lines,
    sha256,
)
from trent_audit import events
from trent_process import binary, clean_environment

TAMPERINGS = 10_000
DAY_SECONDS = 24 * 60 * 60


def trent(*arguments: str) -> subprocess.CompletedProcess:
    command = [binary(), "audit", *arguments]
    return subprocess.run(command, env=clean_environment(), capture_output=True, text=True, timeout=60)


def key_of(server) -> Key:
    return Key.parse(trent("key", "--data-dir", str(server.data)).stdout.strip())


def until(condition, seconds: float = 30):
    """Waits for something that comes of its own accord."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.05)
    return found


def served(server) -> Served:
    return Served(f"{server.endpoint}/_trent/audit")


def is_covered(server, events_min: int) -> bool:
    """Whether a checkpoint covers so many events."""
    place = served(server)
    return not place.missing("checkpoint") and int(place.get("checkpoint").split(b"\n")[1]) >= events_min


@pytest.fixture(scope="module")
def audited(shared, shared_kms):
    """A server that has made several checkpoints, and was stopped."""
    for count in (3, 9, 20, 1):
        for _ in range(count):
            shared_kms.list_keys()
        until(lambda: is_covered(shared, len(events(shared))))
    shared.stop()
    return shared


@pytest.fixture(scope="module")
def log(audited) -> Log:
    return Log.read(audited.data / "audit")


@pytest.fixture(scope="module")
def kept(log) -> tuple[int, bytes]:
    """The last checkpoint, as somebody elsewhere has kept it."""
    size, root, _ = CHECKPOINT.unpack(log.checkpoints[-CHECKPOINT.size :])
    return size, root


def test_an_auditor_accepts_the_log(audited, log, kept):
    assert accept(log, key_of(audited), kept) == len(events(audited)) == kept[0]
    assert (len(log.checkpoints) - len(CHECKPOINTS_HEADER)) // CHECKPOINT.size >= 4


class Tampering:
    """Everything that somebody who can write the files, and can't sign, may do to them."""

    def __init__(self, log: Log, key: Key, seed: int):
        self.log, self.key, self.random = log, key, random.Random(seed)
        self.lines = log.text.splitlines(keepends=True)
        start = len(CHECKPOINTS_HEADER)
        self.records = [
            log.checkpoints[at : at + CHECKPOINT.size] for at in range(start, len(log.checkpoints), CHECKPOINT.size)
        ]
        self.own = Ed25519PrivateKey.generate()

    def of_lines(self, lines: list[bytes]) -> Log:
        return Log(b"".join(lines), self.log.checkpoints)

    def of_records(self, records: list[bytes]) -> Log:
        return Log(self.log.text, CHECKPOINTS_HEADER + b"".join(records))

    def flip(self, data: bytes) -> bytes:
        at = self.random.randrange(len(data))
        return data[:at] + bytes([data[at] ^ 1 << self.random.randrange(8)]) + data[at + 1 :]

    def a_bit_of_a_line(self) -> Log:
        return Log(self.flip(self.log.text), self.log.checkpoints)

    def a_bit_of_a_checkpoint(self) -> Log:
        return Log(self.log.text, self.flip(self.log.checkpoints))

    def a_line_less(self) -> Log:
        lines = list(self.lines)
        del lines[self.random.randrange(len(lines))]
        return self.of_lines(lines)

    def a_line_twice(self) -> Log:
        lines = list(self.lines)
        lines.insert(self.random.randrange(len(lines)), self.random.choice(lines))
        return self.of_lines(lines)

    def two_lines_exchanged(self) -> Log:
        lines = list(self.lines)
        one, other = self.random.sample(range(len(lines)), 2)
        lines[one], lines[other] = lines[other], lines[one]
        return self.of_lines(lines)

    def the_end_cut_off(self) -> Log:
        return Log(self.log.text[: self.random.randrange(len(self.log.text))], self.log.checkpoints)

    def the_end_cut_off_with_its_checkpoints(self) -> Log:
        keep = self.random.randrange(len(self.records))
        size = CHECKPOINT.unpack(self.records[keep - 1])[0] if keep else 0
        return Log(b"".join(self.lines[:size]), CHECKPOINTS_HEADER + b"".join(self.records[:keep]))

    def two_checkpoints_exchanged(self) -> Log:
        records = list(self.records)
        one, other = self.random.sample(range(len(records)), 2)
        records[one], records[other] = records[other], records[one]
        return self.of_records(records)

    def a_checkpoint_twice(self) -> Log:
        records = list(self.records)
        records.insert(self.random.randrange(len(records)), self.random.choice(records))
        return self.of_records(records)

    def a_checkpoint_with_another_size(self) -> Log:
        records, at = list(self.records), self.random.randrange(len(self.records))
        size, root, signature = CHECKPOINT.unpack(records[at])
        other = self.random.choice([number for number in range(len(self.lines) + 2) if number != size])
        records[at] = CHECKPOINT.pack(other, root, signature)
        return self.of_records(records)

    def a_checkpoint_under_another_key(self) -> Log:
        records, at = list(self.records), self.random.randrange(len(self.records))
        size, root, _ = CHECKPOINT.unpack(records[at])
        records[at] = CHECKPOINT.pack(size, root, self.own.sign(self.key.text(size, root)))
        return self.of_records(records)

    def everything_made_anew(self) -> Log:
        """Another event in a line, and a chain, a tree and checkpoints that fit it; only the key is another."""
        changed = self.random.randrange(len(self.lines))
        lines, previous = [], bytes(32)
        for number, line in enumerate(self.lines):
            event = line[: line.rfind(b',"chain":')]
            if number == changed:
                event = event.replace(b"ListKeys", b"ListKexs").replace(b'"eventVersion":"1.', b'"eventVersion":"2.')
            chain = f',"chain":{{"version":1,"sequence":{number + 1},"previous":"{previous.hex()}"'.encode()
            hashed = event + chain
            whole = hashed + f',"hash":"{sha256(hashed).hex()}"}}}}'.encode()
            previous = sha256(whole)
            lines.append(whole + b"\n")
        tree, records = Root(), []
        sizes = {CHECKPOINT.unpack(record)[0] for record in self.records}
        for entry in read_lines(b"".join(lines)):
            tree.add(leaf_hash(entry))
            if tree.size in sizes:
                signature = self.own.sign(self.key.text(tree.size, tree.hash))
                records.append(CHECKPOINT.pack(tree.size, tree.hash, signature))
        return Log(b"".join(lines), CHECKPOINTS_HEADER + b"".join(records))


KINDS = [name for name in vars(Tampering) if re.match("a_|two_|the_|everything_", name)]


def test_an_auditor_rejects_every_tampering(audited, log, kept):
    key = key_of(audited)
    tampering = Tampering(log, key, seed=6962)
    rejected = dict.fromkeys(KINDS, 0)
    while sum(rejected.values()) < TAMPERINGS:
        kind = tampering.random.choice(KINDS)
        changed = getattr(tampering, kind)()
        if changed == log:
            continue
        with pytest.raises(Rejected):
            accept(changed, key, kept)
        rejected[kind] += 1
    assert len(rejected) == 12 and min(rejected.values()) > TAMPERINGS // 24, rejected
    assert accept(log, key, kept) == kept[0]


def test_trent_rejects_what_an_auditor_rejects(audited, log, kept):
    """A hundredth of it, as each is a run of the program."""
    directory = audited.data / "audit"
    (segment,) = directory.glob("segment-*.jsonl")
    checkpoint = audited.directory / "kept"
    arguments = ("verify", "--data-dir", str(audited.data))
    assert trent(*arguments, "--checkpoint", str(checkpoint)).returncode == 0
    key = trent("key", "--data-dir", str(audited.data)).stdout.strip()
    tampering = Tampering(log, key_of(audited), seed=9162)
    try:
        for number in range(TAMPERINGS // 100):
            changed = getattr(tampering, KINDS[number % len(KINDS)])()
            if changed == log:
                continue
            segment.write_bytes(changed.text)
            (directory / "tree" / "checkpoints").write_bytes(changed.checkpoints)
            result = trent(*arguments, "--key", key, "--since", str(checkpoint))
            assert result.returncode != 0, KINDS[number % len(KINDS)]
            assert result.stderr and not result.stdout
    finally:
        segment.write_bytes(log.text)
        (directory / "tree" / "checkpoints").write_bytes(log.checkpoints)
    result = trent(*arguments, "--key", key, "--since", str(checkpoint))
    assert result.returncode == 0, result.stderr


def test_the_tree_is_served_in_tiles(server):
    client = server.client("kms")
    for _ in range(300):
        client.list_keys()
    size = len(events(server))
    until(lambda: is_covered(server, size))
    place = served(server)
    key = Key.parse(place.get("key").decode().strip())
    assert key == key_of(server)
    size, root, entries = accept_served(place, key)
    assert size >= 300
    assert entries == read_lines(Log.read(server.data / "audit").text)[:size]
    for path in ("", "tile/0/001", "tile/0/000.p/0", "tile/2/000", "tile/entries/002", "tile/0/../0/000", "checkpoints"):
        assert place.missing(path), path
    result = trent("verify", "--url", server.endpoint, "--key", trent("key", "--data-dir", str(server.data)).stdout.strip())
    assert result.returncode == 0, result.stderr
    assert f"{size} events" in result.stdout or int(result.stdout.split()[0]) > size
    server.stop()
    result = trent("verify", "--url", server.endpoint)
    assert result.returncode != 0 and result.stderr


def test_a_log_in_memory_has_no_tree(dev):
    dev.client("kms").list_keys()
    assert all(served(dev).missing(path) for path in ("key", "checkpoint", "tile/0/000.p/1"))


def test_checkpoints_come_while_events_do_and_survive_a_kill(server):
    client, place = server.client("kms"), served(server)
    client.list_keys()
    until(lambda: is_covered(server, 1))
    key = key_of(server)
    seen = {}
    while len(seen) < 3:
        client.list_keys()
        size, root = key.open(place.get("checkpoint").decode())
        seen[size] = root
    server.kill9()
    assert trent("verify", "--data-dir", str(server.data)).returncode == 0
    server.start()
    server.stop()
    log = Log.read(server.data / "audit")
    for kept in seen.items():
        assert accept(log, key, kept) > 0
    result = trent("verify", "--data-dir", str(server.data))
    assert result.returncode == 0 and "have no checkpoint" not in result.stdout


def test_a_log_that_was_cut_off_is_not_gone_on_with(server, kms):
    for _ in range(5):
        kms.list_keys()
    server.stop()
    (segment,) = (server.data / "audit").glob("segment-*.jsonl")
    content = segment.read_bytes()
    segment.write_bytes(b"".join(content.splitlines(keepends=True)[:-1]))
    result = trent("verify", "--data-dir", str(server.data))
    assert result.returncode != 0 and "cut off" in result.stderr
    with pytest.raises(AssertionError, match="cut off"):
        server.start()
    server.close()
    segment.write_bytes(content)
    server.start()


@pytest.fixture(scope="module")
def proof(audited) -> tuple[dict, str]:
    """An event and the proof of it."""
    event = events(audited)[7]
    result = trent("prove", event["eventID"], "--data-dir", str(audited.data))
    assert result.returncode == 0, result.stderr
    return event, result.stdout


class TestProofs:
    def test_an_auditor_accepts_it(self, audited, proof):
        event, text = proof
        assert event["eventID"].encode() in accept_proof(text, key_of(audited))

    def test_the_key_alone_checks_it(self, audited, proof, tmp_path):
        event, text = proof
        path, key = tmp_path / "event.tlog-proof", trent("key", "--data-dir", str(audited.data)).stdout.strip()
        path.write_text(text)
        result = trent("check-proof", "--key", key, str(path))
        assert result.returncode == 0 and event["eventID"] in result.stdout
        other = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
        assert trent("check-proof", "--key", other, str(path)).returncode != 0
        assert trent("check-proof", "--key", "nonsense", str(path)).returncode != 0
        chance = random.Random(1)
        for _ in range(50):
            at = chance.randrange(len(text.encode()))
            changed = bytearray(text.encode())
            changed[at] ^= 1 << chance.randrange(7)
            path.write_bytes(changed)
            result = trent("check-proof", "--key", key, str(path))
            assert result.returncode != 0 and not result.stdout, f"byte {at}"

    def test_what_is_not_there_is_not_proven(self, audited, tmp_path):
        result = trent("prove", "91235988-eb87-476a-ac2c-0cdc244e6dca", "--data-dir", str(audited.data))
        assert result.returncode != 0 and "no event" in result.stderr
        assert trent("prove", "x", "--data-dir", str(tmp_path)).returncode != 0
        assert trent("key", "--data-dir", str(tmp_path)).returncode != 0

    def test_a_proof_is_written_to_a_file(self, audited, proof, tmp_path):
        path = tmp_path / "proof"
        event, text = proof
        assert trent("prove", event["eventID"], "--data-dir", str(audited.data), "-o", str(path)).returncode == 0
        assert path.read_text() == text


class TestRetention:
    def days(self, server, count: int) -> None:
        """Some events on each of so many days."""
        client = server.client("kms")
        for day in range(count):
            if day:
                server.advance(DAY_SECONDS)
            for _ in range(3):
                client.list_keys()
        until(lambda: is_covered(server, 3 * count))

    def files(self, server) -> list[str]:
        names = [path.name for path in (server.data / "audit").glob("segment-*")]
        return sorted(name for name in names if name.endswith((".jsonl", ".jsonl.gz")))

    def test_old_files_are_compressed_and_read_like_others(self, servers):
        server = servers()
        self.days(server, 4)
        files = until(lambda: [name for name in self.files(server) if name.endswith(".gz")] and self.files(server))
        assert [name.endswith(".gz") for name in files[-2:]] == [False, False]
        until(lambda: all(name.endswith(".gz") for name in self.files(server)[:-2]))
        result = trent("verify", "--data-dir", str(server.data))
        assert result.returncode == 0, result.stderr
        log, key = Log.read(server.data / "audit"), key_of(server)
        first = re.search(rb'"requestID":"([^"]+)"', log.text)
        assert first is not None
        explained = subprocess.run(
            [binary(), "explain", first[1].decode(), "--data-dir", str(server.data)],
            env=clean_environment(),
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert explained.returncode == 0, explained.stderr
        server.stop()
        assert accept(Log.read(server.data / "audit"), key, (0, b"")) >= 12
        server.start()

    def test_files_are_left_as_they_are_if_asked(self, servers):
        server = servers(TRENT_AUDIT_COMPRESS="false", TRENT_AUDIT_RETENTION_BYTES="1")
        self.days(server, 4)
        until(lambda: len(self.files(server)) == 2)
        assert not [name for name in self.files(server) if name.endswith(".gz")]

    def test_old_events_expire_and_stay_in_the_tree(self, servers):
        server = servers("--audit-retention-days", "2")
        self.days(server, 6)
        until(lambda: not any(name.startswith(f"segment-{1:020}") for name in self.files(server)))
        result = trent("verify", "--data-dir", str(server.data))
        assert result.returncode == 0 and "have expired, and are in the tree" in result.stdout, result.stderr
        size, _, entries = accept_served(served(server), key_of(server))
        assert size == len(entries) >= 18
        server.kill9()
        server.start()
        server.client("kms").list_keys()
        server.stop()
        assert trent("verify", "--data-dir", str(server.data)).returncode == 0

    @pytest.mark.parametrize("value", ["0", "-1", "x"])
    def test_no_number_of_days(self, servers, value):
        server = servers(f"--audit-retention-days={value}", start=False)
        with pytest.raises(AssertionError, match="audit-retention-days"):
            server.start()
