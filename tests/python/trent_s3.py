"""As much of S3 as CloudTrail's delivery and its validation need, over a directory.

Buckets are directories; the user-defined metadata of `<bucket>/<key>` is in `.metadata/<bucket>/<key>.json`, as Trent
writes it where it delivers to a directory.
"""

import hashlib
import json
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.sax.saxutils import escape

from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

NAMESPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'


class S3:
    """An S3 server. It checks the signatures of what is written, if it is given credentials."""

    def __init__(self, directory: Path, credentials: Credentials | None = None):
        self.directory = directory
        self.credentials = credentials
        self.failing: str | None = None
        """The code of an error that every request to write is answered with."""
        self.hanging: threading.Event | None = None
        """What every request to write waits for."""
        self.waiting = threading.Event()
        """Set once one waits."""
        self.written: list[str] = []
        """Keys in the order in which they were written, with the bucket before them."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (Handler,), {"s3": self}))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def path(self, key: str) -> Path:
        return self.directory / key

    def metadata(self, key: str) -> Path:
        return self.directory / ".metadata" / f"{key}.json"

    def keys(self, part: str = "", bucket: str = "logs") -> list[str]:
        """Keys of a bucket that have a part, in order, without files that are still being written."""
        root = self.directory / bucket
        paths = (path for path in root.rglob("*") if path.is_file() and path.suffix != ".new")
        found = (path.relative_to(root).as_posix() for path in paths)
        return sorted(key for key in found if part in key)

    def accepts(self, handler: BaseHTTPRequestHandler, body: bytes) -> bool:
        """Whether a request is signed as S3 wants it."""
        if self.credentials is None:
            return True
        headers = {name.lower(): value for name, value in handler.headers.items()}
        given = headers.get("authorization", "")
        if headers.get("x-amz-content-sha256") != hashlib.sha256(body).hexdigest() or "SignedHeaders=" not in given:
            return False
        signed = given.split("SignedHeaders=")[1].split(",")[0].split(";")
        request = AWSRequest(handler.command, self.endpoint + handler.path, {n: headers[n] for n in signed}, body)
        request.context["timestamp"] = headers["x-amz-date"]
        auth = S3SigV4Auth(self.credentials, "s3", given.split("/")[2])
        text = auth.string_to_sign(request, auth.canonical_request(request))
        return given.endswith("Signature=" + auth.signature(text, request))


class Handler(BaseHTTPRequestHandler):
    s3: S3
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        bucket, _, _ = self._target()
        self._answer(200 if self.s3.path(bucket).is_dir() else 404, b"")

    def do_GET(self) -> None:
        bucket, key, query = self._target()
        if not self.s3.path(bucket).is_dir():
            self._error(404, "NoSuchBucket")
        elif "location" in query:
            self._answer(200, f"<LocationConstraint {NAMESPACE}></LocationConstraint>".encode())
        elif not key:
            self._list(bucket, query)
        elif not self.s3.path(f"{bucket}/{key}").is_file():
            self._error(404, "NoSuchKey")
        else:
            path = self.s3.metadata(f"{bucket}/{key}")
            metadata = json.loads(path.read_text()) if path.exists() else {}
            headers = {f"x-amz-meta-{name}": value for name, value in metadata.items()}
            self._answer(200, self.s3.path(f"{bucket}/{key}").read_bytes(), headers)

    def do_PUT(self) -> None:
        bucket, key, _ = self._target()
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.s3.hanging is not None:
            self.s3.waiting.set()
            self.s3.hanging.wait()
        if self.s3.failing is not None:
            self._error(503, self.s3.failing)
        elif not self.s3.accepts(self, body):
            self._error(403, "SignatureDoesNotMatch")
        elif not self.s3.path(bucket).is_dir():
            self._error(404, "NoSuchBucket")
        else:
            prefix = "x-amz-meta-"
            headers = {name.lower(): value for name, value in self.headers.items()}
            metadata = {name[len(prefix) :]: value for name, value in headers.items() if name.startswith(prefix)}
            for path, content in [
                (self.s3.metadata(f"{bucket}/{key}"), json.dumps(metadata).encode()),
                (self.s3.path(f"{bucket}/{key}"), body),
            ]:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            self.s3.written.append(f"{bucket}/{key}")
            self._answer(200, b"")

    def _target(self) -> tuple[str, str, dict[str, str]]:
        url = urllib.parse.urlsplit(self.path)
        bucket, _, key = url.path.lstrip("/").partition("/")
        query = urllib.parse.parse_qs(url.query, keep_blank_values=True)
        return bucket, urllib.parse.unquote(key), {name: values[0] for name, values in query.items()}

    def _list(self, bucket: str, query: dict[str, str]) -> None:
        """`ListObjects`: everything on one page."""
        keys = [key for key in self.s3.keys(bucket=bucket) if key.startswith(query.get("prefix", ""))]
        keys = [key for key in keys if key > query.get("marker", "")]
        items = "".join(f"<Contents><Key>{escape(key)}</Key></Contents>" for key in keys)
        text = f"<ListBucketResult {NAMESPACE}><IsTruncated>false</IsTruncated>{items}</ListBucketResult>"
        self._answer(200, text.encode())

    def _error(self, status: int, code: str) -> None:
        self._answer(status, f"<Error><Code>{code}</Code></Error>".encode())

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        headers = {"Content-Length": str(len(body)), "Content-Type": "application/xml"} | (headers or {})
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
