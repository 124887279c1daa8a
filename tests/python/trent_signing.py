"""Signature Version 4 put together by hand, so that tests can get any part of it wrong.

Written after "Create a signed AWS API request" of the AWS IAM User Guide, independently of botocore's signer.
"""

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import quote

ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True)
class Signing:
    """Who signs what for where. `scope` and `payload_hash` stand in for what would be right."""

    access_key: str
    secret_key: str
    token: str | None = None
    region: str = "us-east-1"
    service: str = "kms"
    at: datetime | None = None
    scope: str | None = None
    payload_hash: str | None = None
    signed: Sequence[str] | None = None
    """Names of the headers to sign; by default all that are given."""

    def changed(self, **changes: object) -> "Signing":
        """The same with other values."""
        return replace(self, **changes)

    def timed(self) -> "Signing":
        """The same with a time that does not go on."""
        return self if self.at is not None else replace(self, at=datetime.now(UTC))

    @property
    def time(self) -> str:
        """The time of the signature as `X-Amz-Date` has it."""
        return (self.at or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def escaped(text: str) -> str:
    """Percent-encoding of everything that is not unreserved."""
    return quote(text, safe="-_.~")


def canonical_query(pairs: Sequence[tuple[str, str]]) -> str:
    """The pairs of a query string, encoded and in order."""
    return "&".join(f"{name}={value}" for name, value in sorted((escaped(n), escaped(v)) for n, v in pairs))


def canonical_request(
    method: str, path: str, query: Sequence[tuple[str, str]], headers: Mapping[str, str], payload_hash: str
) -> str:
    """The canonical request over exactly these headers."""
    lines = sorted((name.lower(), re.sub(" +", " ", value.strip())) for name, value in headers.items())
    return "\n".join(
        [
            method,
            path,
            canonical_query(query),
            *(f"{name}:{value}" for name, value in lines),
            "",
            ";".join(name for name, _ in lines),
            payload_hash,
        ]
    )


def signature(signing: Signing, time: str, scope: str, canonical: str) -> str:
    """The signature of a canonical request. The key is derived from the scope, whatever that says."""
    key = f"AWS4{signing.secret_key}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    to_sign = "\n".join([ALGORITHM, time, scope, digest(canonical.encode())])
    return hmac.digest(key, to_sign.encode(), "sha256").hex()


def sign_headers(
    signing: Signing,
    method: str,
    path: str,
    headers: Mapping[str, str],
    body: bytes,
    query: Sequence[tuple[str, str]] = (),
) -> dict[str, str]:
    """The headers with a date, the session token and an `Authorization`. `Host` has to be among them."""
    signing, headers = signing.timed(), dict(headers)
    # Whoever gives a date of another name or value means it.
    if not any(name.lower() in ("x-amz-date", "date") for name in headers):
        headers["X-Amz-Date"] = signing.time
    if signing.token is not None:
        headers["X-Amz-Security-Token"] = signing.token
    names = {name.lower() for name in (headers if signing.signed is None else signing.signed)}
    signed = {name: value for name, value in headers.items() if name.lower() in names}
    canonical = canonical_request(method, path, query, signed, signing.payload_hash or digest(body))
    scope = signing.scope or f"{signing.time[:8]}/{signing.region}/{signing.service}/aws4_request"
    result = signature(signing, signing.time, scope, canonical)
    listed = ";".join(sorted(name.lower() for name in signed))
    headers["Authorization"] = (
        f"{ALGORITHM} Credential={signing.access_key}/{scope}, SignedHeaders={listed}, Signature={result}"
    )
    return headers


def presigned_path(
    signing: Signing, method: str, path: str, headers: Mapping[str, str], body: bytes, expires: str = "60"
) -> str:
    """The path with a query string that carries the signature. The headers have to be sent as they are given."""
    signing = signing.timed()
    scope = signing.scope or f"{signing.time[:8]}/{signing.region}/{signing.service}/aws4_request"
    query = [
        ("X-Amz-Algorithm", ALGORITHM),
        ("X-Amz-Credential", f"{signing.access_key}/{scope}"),
        ("X-Amz-Date", signing.time),
        ("X-Amz-Expires", expires),
        ("X-Amz-SignedHeaders", ";".join(sorted(name.lower() for name in headers))),
    ]
    if signing.token is not None:
        query.append(("X-Amz-Security-Token", signing.token))
    canonical = canonical_request(method, path, query, headers, signing.payload_hash or digest(body))
    return f"{path}?{canonical_query(query)}&X-Amz-Signature={signature(signing, signing.time, scope, canonical)}"
