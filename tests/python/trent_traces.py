"""A collector of traces, and what it reads out of OTLP."""

import gzip
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from trent_webhooks import WAIT_SECONDS_MAX, Delivery, Receiver

SERVER = 2
"""`SPAN_KIND_SERVER`."""
UNSET, ERROR = 0, 2
"""`STATUS_CODE_UNSET` and `STATUS_CODE_ERROR`."""
SOON = "10"
"""What to wait for further spans, in milliseconds, so that a test doesn't."""


@dataclass
class Span:
    """A span. Numbers of fields here and below: `opentelemetry/proto/trace/v1/trace.proto`."""

    name: str
    trace_id: str
    span_id: str
    parent_id: str
    kind: int
    start_ns: int
    end_ns: int
    status: int
    attributes: dict[str, Any]
    resource: dict[str, Any]
    scope: str


class Collector(Receiver):
    """A server that takes traces."""

    def __init__(self, answers=(), tls: ssl.SSLContext | None = None):
        super().__init__(answers, tls)
        self.base = self.url.removesuffix("/hook")
        self.url = f"{self.base}/v1/traces"

    def spans(self, count: int) -> list[Span]:
        """All spans, once there are as many."""
        with self._news:
            there = self._news.wait_for(lambda: len(self.came) >= count, WAIT_SECONDS_MAX)
            assert there, f"{len(self.came)} of {count} spans came: {self.came}"
        return self.came

    @property
    def came(self) -> list[Span]:
        """The spans that have come."""
        return [span for delivery in list(self.deliveries) for span in read(delivery)]


def read(delivery: Delivery) -> Iterator[Span]:
    """The spans of a request to the collector."""
    assert delivery.headers["content-type"] == "application/x-protobuf"
    compressed = delivery.headers.get("content-encoding") == "gzip"
    request = fields(gzip.decompress(delivery.body) if compressed else delivery.body)
    for of_resource in map(fields, request[1]):
        resource = attributes(fields(of_resource[1][0])[1])
        for of_scope in map(fields, of_resource[2]):
            scope = text(fields(of_scope[1][0])[1])
            for span in map(fields, of_scope[2]):
                status = fields(span[15][0]) if 15 in span else {}
                yield Span(
                    name=text(span[5]),
                    trace_id=span[1][0].hex(),
                    span_id=span[2][0].hex(),
                    parent_id=span.get(4, [b""])[0].hex(),
                    kind=span[6][0],
                    start_ns=span[7][0],
                    end_ns=span[8][0],
                    status=status.get(3, [0])[0],
                    attributes=attributes(span.get(9, [])),
                    resource=resource,
                    scope=scope,
                )


def attributes(pairs: list[bytes]) -> dict[str, Any]:
    """Attributes with values that are texts or whole numbers; none may be there twice."""
    found: dict[str, Any] = {}
    for pair in map(fields, pairs):
        value = fields(pair[2][0])
        name = text(pair[1])
        assert name not in found
        found[name] = text(value[1]) if 1 in value else value[3][0]
    return found


def text(values: list[bytes]) -> str:
    return values[0].decode()


def fields(message: bytes) -> dict[int, list[Any]]:
    """The fields of a message of Protocol Buffers by number: numbers and bytes."""
    found: dict[int, list[Any]] = {}
    at = 0

    def varint() -> int:
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def take(length: int) -> bytes:
        nonlocal at
        assert at + length <= len(message)
        at += length
        return message[at - length : at]

    while at < len(message):
        tag = varint()
        match tag & 7:
            case 0:
                value: Any = varint()
            case 1:
                value = int.from_bytes(take(8), "little")
            case 2:
                value = take(varint())
            case 5:
                value = int.from_bytes(take(4), "little")
            case other:
                raise AssertionError(f"wire type {other}")
        found.setdefault(tag >> 3, []).append(value)
    return found
