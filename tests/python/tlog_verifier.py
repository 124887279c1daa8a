"""An auditor's verifier of the audit log, written from docs/formats.md and C2SP's specifications alone.

It shares no code with the server. It takes what an auditor has: the lines, the checkpoints, the log's key, and a checkpoint
that was kept elsewhere; or what the server serves over HTTP.
"""

import base64
import functools
import gzip
import hashlib
import re
import struct
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

CHECKPOINTS_HEADER = b"TRCK\x01\0\0\0"
CHECKPOINT = struct.Struct(">Q32s64s")
CHAIN = re.compile(
    rb',"chain":\{"version":1,"sequence":([1-9][0-9]*),"previous":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\}\}'
)
TAIL_BYTES = 256


class Rejected(Exception):
    """The log is not as it was written."""


def require(condition: bool, what: str) -> None:
    if not condition:
        raise Rejected(what)


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def leaf_hash(entry: bytes) -> bytes:
    return sha256(b"\0" + entry)


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\1" + left + right)


class Root:
    """The root of a tree that grows: hashes of complete subtrees, the biggest first."""

    def __init__(self) -> None:
        self.size = 0
        self._peaks: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        size = self.size
        while size & 1:
            leaf = node_hash(self._peaks.pop(), leaf)
            size >>= 1
        self._peaks.append(leaf)
        self.size += 1

    @property
    def hash(self) -> bytes:
        if not self._peaks:
            return sha256(b"")
        return functools.reduce(lambda right, left: node_hash(left, right), reversed(self._peaks))


@dataclass(frozen=True)
class Key:
    """A verifier key of C2SP's signed-note."""

    name: str
    id: bytes
    public: bytes

    @classmethod
    def parse(cls, text: str) -> "Key":
        name, key_id, encoded = text.split("+", 2)
        decoded = base64.b64decode(encoded, validate=True)
        require(decoded[0] == 1 and len(decoded) == 33, "no Ed25519 key")
        require(sha256(name.encode() + b"\n" + decoded)[:4].hex() == key_id, "the key's id is wrong")
        return cls(name, bytes.fromhex(key_id), decoded[1:])

    def text(self, size: int, root: bytes) -> bytes:
        """The text of a checkpoint."""
        return f"{self.name}\n{size}\n{base64.b64encode(root).decode()}\n".encode()

    def has_signed(self, text: bytes, signature: bytes) -> bool:
        return _verify(self.public, text, signature)

    def open(self, note: str) -> tuple[int, bytes]:
        """Size and root of a checkpoint, given as a signed note."""
        text, _, signatures = note.rpartition("\n\n")
        text += "\n"
        prefix = f"\u2014 {self.name} "
        own = [line[len(prefix) :] for line in signatures.splitlines() if line.startswith(prefix)]
        decoded = [base64.b64decode(line, validate=True) for line in own]
        mine = [line[4:] for line in decoded if line[:4] == self.id]
        require(bool(mine), "the checkpoint is not signed by the key")
        require(all(self.has_signed(text.encode(), line) for line in mine), "the checkpoint's signature is wrong")
        origin, size, root = text.splitlines()[:3]
        require(origin == self.name and re.fullmatch("0|[1-9][0-9]*", size) is not None, "no checkpoint of the log")
        return int(size), base64.b64decode(root, validate=True)


@functools.cache
def _verify(public: bytes, text: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, text)
    except InvalidSignature:
        return False
    return True


@dataclass
class Log:
    """A log in files."""

    text: bytes
    """All segments, one behind the other, decompressed."""
    checkpoints: bytes

    @classmethod
    def read(cls, directory: Path) -> "Log":
        paths = sorted([*directory.glob("segment-*.jsonl"), *directory.glob("segment-*.jsonl.gz")])
        texts = [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in paths]
        return cls(b"".join(texts), (directory / "tree" / "checkpoints").read_bytes())


def read_lines(text: bytes) -> list[bytes]:
    """The hashes of all lines, which must be whole and chained."""
    *lines, unfinished = text.split(b"\n")
    del unfinished  # What is being written is no line yet.
    hashes, previous = [], bytes(32)
    for number, line in enumerate(lines, 1):
        match = CHAIN.fullmatch(line, max(0, line.rfind(b',"chain":')))
        require(match is not None, f"line {number} is no line of a log")
        sequence, said_previous, said_hash = match.groups()
        require(int(sequence) == number, f"line {number} has sequence {int(sequence)}")
        require(bytes.fromhex(said_previous.decode()) == previous, f"line {number} does not follow the one before")
        hashed = line[: match.start(3) - len(b',"hash":"')]
        require(sha256(hashed).hex().encode() == said_hash, f"line {number} was altered")
        previous = sha256(line)
        hashes.append(previous)
    return hashes


def accept(log: Log, key: Key, kept: tuple[int, bytes]) -> int:
    """Checks a log against its key and a checkpoint that was kept elsewhere; gives the number of its lines."""
    hashes = read_lines(log.text)
    require(log.checkpoints.startswith(CHECKPOINTS_HEADER), "no file of checkpoints")
    records = log.checkpoints[len(CHECKPOINTS_HEADER) :]
    whole = len(records) // CHECKPOINT.size * CHECKPOINT.size
    checkpoints = list(CHECKPOINT.iter_unpack(records[:whole]))
    tree, seen = Root(), kept[0] == 0
    for number, (size, root, signature) in enumerate(checkpoints, 1):
        require(size > tree.size, f"checkpoint {number} does not go on from the one before")
        require(size <= len(hashes), f"checkpoint {number} has more lines than there are")
        while tree.size < size:
            tree.add(leaf_hash(hashes[tree.size]))
            if tree.size == kept[0]:
                require(tree.hash == kept[1], "the log does not go on from the checkpoint that was kept")
                seen = True
        require(tree.hash == root, f"checkpoint {number} has another root")
        require(key.has_signed(key.text(size, root), signature), f"checkpoint {number} is not signed")
    require(seen, "the log is shorter than the checkpoint that was kept")
    return len(hashes)


class Served:
    """A log as a server serves it: C2SP's tlog-tiles."""

    def __init__(self, prefix: str):
        self.prefix = prefix

    def get(self, path: str) -> bytes:
        with urllib.request.urlopen(f"{self.prefix}/{path}", timeout=10) as answer:
            return answer.read()

    def missing(self, path: str) -> bool:
        try:
            self.get(path)
        except urllib.error.HTTPError as error:
            return error.code == 404
        return False

    @staticmethod
    def path(level: int | str, index: int, width: int) -> str:
        groups = [f"{index % 1000:03}"]
        while index >= 1000:
            index //= 1000
            groups.insert(0, f"x{index % 1000:03}")
        return f"tile/{level}/{'/'.join(groups)}{'' if width == 256 else f'.p/{width}'}"

    def tiles(self, level: int, size: int) -> list[bytes]:
        """All hashes of a level of the tree of `size` leaves."""
        count, hashes = size >> (8 * level), []
        for index in range((count + 255) // 256):
            width = min(256, count - 256 * index)
            tile = self.get(self.path(level, index, width))
            require(len(tile) == 32 * width, "a tile of another length")
            hashes += [tile[at : at + 32] for at in range(0, len(tile), 32)]
        return hashes

    def entries(self, size: int) -> list[bytes]:
        """All entries of the tree of `size` leaves."""
        entries = []
        for index in range((size + 255) // 256):
            bundle = self.get(self.path("entries", index, min(256, size - 256 * index)))
            while bundle:
                (length,) = struct.unpack(">H", bundle[:2])
                require(len(bundle) >= 2 + length, "a bundle that is cut off")
                entries.append(bundle[2 : 2 + length])
                bundle = bundle[2 + length :]
        require(len(entries) == size, "another number of entries")
        return entries


def accept_served(served: Served, key: Key) -> tuple[int, bytes, list[bytes]]:
    """Checks what a server serves; gives size and root of its checkpoint, and all entries."""
    size, root = key.open(served.get("checkpoint").decode())
    entries, leaves = served.entries(size), served.tiles(0, size)
    require([leaf_hash(entry) for entry in entries] == leaves, "entries and leaves differ")
    tree = Root()
    for leaf in leaves:
        tree.add(leaf)
    require(tree.hash == root, "another root than the checkpoint's")
    level, below = 1, leaves
    while size >> (8 * level):
        full = [below[at : at + 256] for at in range(0, len(below) // 256 * 256, 256)]
        below = [subtree(hashes) for hashes in full]
        require(served.tiles(level, size) == below, f"the tiles of level {level} differ")
        level += 1
    return size, root, entries


def subtree(hashes: list[bytes]) -> bytes:
    """The hash above a power of two of hashes."""
    while len(hashes) > 1:
        hashes = [node_hash(left, right) for left, right in zip(hashes[::2], hashes[1::2], strict=True)]
    return hashes[0]


def accept_proof(text: str, key: Key) -> bytes:
    """Checks a proof file (C2SP's tlog-proof); gives the line that is proven to be in the log."""
    head, _, note = text.partition("\n\n")
    magic, extra, index, *hashes = head.split("\n")
    require(magic == "c2sp.org/tlog-proof@v1" and extra.startswith("extra ") and index.startswith("index "), "no proof")
    line = base64.b64decode(extra.removeprefix("extra "), validate=True)
    number, size_root = int(index.removeprefix("index ")), key.open(note)
    size, root = size_root
    require(number < size, "the leaf is not in the tree")
    node, last, found = number, size - 1, leaf_hash(sha256(line))
    for sibling in [base64.b64decode(text, validate=True) for text in hashes]:
        require(last > 0 and len(sibling) == 32, "the proof is too long")
        if node & 1 or node == last:
            found = node_hash(sibling, found)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        node, last = node >> 1, last >> 1
    require(last == 0 and found == root, "the event is not in the log")
    match = CHAIN.search(line)
    require(match is not None and int(match[1]) == number + 1, "the event has another place")
    return line
