"""The audit log as a reader of the data directory sees it."""

import base64
import json
from pathlib import Path
from typing import Any

from trent_process import TrentProcess


def segments(server: TrentProcess) -> list[Path]:
    """The log's files, oldest first."""
    return sorted((server.data / "audit").glob("*.jsonl"))


def events(server: TrentProcess) -> list[dict[str, Any]]:
    """All events, in the order in which they were written."""
    lines = [line for path in segments(server) for line in path.read_bytes().split(b"\n")]
    return [event for line in lines if line and "eventName" in (event := json.loads(line))]


def event_of(server: TrentProcess, request_id: str) -> dict[str, Any]:
    """The one event of a request."""
    found = [event for event in events(server) if event.get("requestID") == request_id]
    assert len(found) == 1, f"{len(found)} events of request {request_id}"
    return found[0]


def written(secret: bytes) -> set[bytes]:
    """How a secret may have been written; of base64, what is the same at any place of a longer text."""
    text = base64.b64encode(secret)
    return {
        secret,
        text,
        text.rstrip(b"=")[:-1],
        base64.b64encode(text),
        secret.hex().encode(),
        secret[:12].hex().encode(),
    }
