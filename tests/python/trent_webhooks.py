"""A receiver of webhooks, and settings that send events to it."""

import base64
import datetime
import hashlib
import hmac
import json
import ssl
import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()
WAIT_SECONDS_MAX = 30


@dataclass
class Delivery:
    """A request that came."""

    path: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes

    @property
    def event(self) -> dict[str, Any]:
        return json.loads(self.body)

    def is_signed(self, secret: str = SECRET) -> bool:
        """Whether one of its signatures is made with a secret, as Standard Webhooks has it."""
        key = base64.b64decode(secret.removeprefix("whsec_"))
        signed = f"{self.headers['webhook-id']}.{self.headers['webhook-timestamp']}.".encode() + self.body
        expected = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        return expected in self.headers["webhook-signature"].split(" ")


class Receiver:
    """An HTTP or HTTPS server that keeps what is posted to it, and answers as told."""

    def __init__(self, answers: Iterable[int] = (), tls: ssl.SSLContext | None = None):
        self.deliveries: list[Delivery] = []
        self.answers = deque(answers)
        """Statuses of the next answers; 204 if there are none."""
        self._news = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                status = receiver._take(Delivery(self.path, headers, body))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        scheme, host = ("http", "127.0.0.1") if tls is None else ("https", "localhost")
        self.url = f"{scheme}://{host}:{self._server.server_address[1]}/hook"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def _take(self, delivery: Delivery) -> int:
        with self._news:
            self.deliveries.append(delivery)
            self._news.notify_all()
            return self.answers.popleft() if self.answers else 204

    def wait(self, count: int) -> list[Delivery]:
        """The deliveries, once there are as many."""
        with self._news:
            there = self._news.wait_for(lambda: len(self.deliveries) >= count, WAIT_SECONDS_MAX)
            assert there, f"{len(self.deliveries)} of {count} deliveries came: {self.deliveries}"
            return list(self.deliveries)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def tls(directory: Path) -> tuple[ssl.SSLContext, Path]:
    """What a server needs to speak TLS as `localhost`, and the file with its certificate for those who trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = directory / "receiver.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context, pem


def table(name: str, settings: dict[str, Any]) -> str:
    """A table of an array in TOML; what TOML and JSON write alike."""
    return "".join([f"[[{name}]]\n", *(f"{key} = {json.dumps(value)}\n" for key, value in settings.items())])


def webhook(url: str, **more: Any) -> str:
    """A target that is tried again at once."""
    settings = {"type": "webhook", "name": "ops", "url": url, "secrets": [SECRET]}
    return table("events.targets", settings | {"retry_ms_min": 1, "retry_ms_max": 50} | more)


def rule(pattern: dict[str, Any], *targets: str, **more: Any) -> str:
    """A rule for events that match a pattern."""
    settings = {"name": "rule", "pattern": json.dumps(pattern), "targets": list(targets or ("ops",))}
    return table("events.rules", settings | more)


def config(directory: Path, *parts: str) -> tuple[str, str]:
    """The flag for a file with these settings."""
    path = directory / "trent.toml"
    path.write_text("\n".join(parts))
    return "--config", str(path)
