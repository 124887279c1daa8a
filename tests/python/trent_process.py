"""Runs the real `trent` program: starts it, waits until it is healthy, stops or kills it, starts it again."""

import configparser
import http.client
import json
import os
import re
import signal
import ssl
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# The line on standard error that says where the server listens.
LISTENING = re.compile(r"^trent: listening on https?://(?P<host>[0-9.]+):(?P<port>\d+)\s*$", re.MULTILINE)

START_SECONDS_MAX = 30
STOP_SECONDS_MAX = 10
POLL_SECONDS = 0.005


class TrentProcess:
    """One server with its data directory, over any number of starts.

    The first start takes a port that is free; later ones take the same port, so that clients stay usable.
    """

    def __init__(
        self,
        directory: Path,
        command: str = "serve",
        arguments: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
    ):
        self.directory = directory
        self.data = directory / "data"
        self.command = command
        self.arguments = list(arguments)
        self.environment = dict(environment or {})
        self.host = "127.0.0.1"
        self.port = 0
        self.tls: ssl.SSLContext | None = None
        """How to trust the server's certificate, if it speaks TLS."""
        self._process: subprocess.Popen[bytes] | None = None
        self._log = directory / "trent.log"

    @property
    def endpoint(self) -> str:
        """The URL that clients are given."""
        return f"{'http' if self.tls is None else 'https'}://{self.host}:{self.port}"

    @property
    def pid(self) -> int:
        """Process id of the running server."""
        assert self._process is not None, "the server is not running"
        return self._process.pid

    @property
    def log(self) -> str:
        """What the program has written to its standard output and standard error since it was last started."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def start(self) -> "TrentProcess":
        """Starts the program and waits until it is healthy."""
        self.launch()
        deadline = time.monotonic() + START_SECONDS_MAX
        while not self._is_healthy():
            assert self._process is not None
            if (code := self._process.poll()) is not None:
                raise AssertionError(f"trent exited with {code} before it was healthy:\n{self.log}")
            if time.monotonic() > deadline:
                self.kill9()
                raise AssertionError(f"trent was not healthy within {START_SECONDS_MAX} s:\n{self.log}")
            time.sleep(POLL_SECONDS)
        return self

    def launch(self) -> subprocess.Popen[bytes]:
        """Starts the program without waiting for it."""
        assert self._process is None, "the server is running already"
        command = [binary(), self.command, "--listen", f"{self.host}:{self.port}"]
        if self.command == "serve":
            command += ["--data-dir", str(self.data)]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command + self.arguments,
                cwd=self.directory,
                env=clean_environment() | self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        return self._process

    def stop(self) -> int:
        """Asks the server to stop and gives its exit code."""
        assert self._process is not None, "the server is not running"
        self._process.send_signal(signal.SIGTERM)
        try:
            return self._process.wait(STOP_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise AssertionError(f"trent did not stop within {STOP_SECONDS_MAX} s:\n{self.log}") from None
        finally:
            self._process = None

    def kill9(self) -> None:
        """Kills the server without a chance to clean up."""
        assert self._process is not None, "the server is not running"
        self._process.kill()
        self._process.wait()
        self._process = None

    def restart(self) -> None:
        """Stops the server properly and starts it again."""
        code = self.stop()
        assert code == 0, f"trent exited with {code} when asked to stop:\n{self.log}"
        self.start()

    def close(self) -> None:
        """Ends the server if it still runs."""
        if self._process is not None:
            self.kill9()

    def root_credentials(self) -> tuple[str, str]:
        """Access key id and secret access key that the server wrote on its first start."""
        credentials = configparser.RawConfigParser()
        assert credentials.read(self.data / "credentials"), "no credentials file"
        default = credentials["default"]
        return default["aws_access_key_id"], default["aws_secret_access_key"]

    def advance(self, seconds: float) -> None:
        """Moves the server's clock forward; what comes due has happened when this returns."""
        body = json.dumps({"advance_seconds": seconds})
        status, answer = self._administer("POST", "/_trent/clock", body)
        assert status == 200, f"{status}: {answer!r}"

    def clock(self) -> dict:
        """What the server says about its clock."""
        status, answer = self._administer("GET", "/_trent/clock")
        assert status == 200, f"{status}: {answer!r}"
        return json.loads(answer)

    def reset(self, account: str | None = None) -> None:
        """Empties a `trent dev` server, or one account of it."""
        body = json.dumps({"account": account} if account else {})
        status, answer = self._administer("POST", "/_trent/reset", body)
        assert status in (200, 204), f"{status}: {answer!r}"

    def _is_healthy(self) -> bool:
        if self.port == 0:
            match = LISTENING.search(self.log)
            if match is None:
                return False
            self.port = int(match["port"])
        try:
            return self._administer("GET", "/_trent/health")[0] == 200
        except (OSError, http.client.HTTPException):
            return False

    def connection(self, timeout: float = 30) -> http.client.HTTPConnection:
        """A connection to the server, not yet open."""
        if self.tls is not None:
            return http.client.HTTPSConnection(self.host, self.port, timeout=timeout, context=self.tls)
        return http.client.HTTPConnection(self.host, self.port, timeout=timeout)

    def _administer(self, method: str, path: str, body: str | None = None) -> tuple[int, bytes]:
        connection = self.connection()
        try:
            headers = {"Content-Type": "application/json"} if body is not None else {}
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()


def binary() -> str:
    """Path of the program under test: `TRENT_BIN`, or what `cargo build` makes."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target"))
    path = Path(os.environ.get("TRENT_BIN", target / "debug" / "trent")).resolve()
    assert path.exists(), f"{path} is missing: run `cargo build`, or set TRENT_BIN"
    return str(path)


def clean_environment() -> dict[str, str]:
    """This process's environment without settings of AWS clients, of OpenTelemetry and of Trent."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "OTEL_", "TRENT_"))}
