"""Calls of AWS JSON operations over one connection, without a client library in between.

For tests that send what no client library would send, and for those that send very much.
"""

import http.client
import json
from typing import Any

from botocore.credentials import Credentials

from trent_clients import REGION, TARGET_PREFIXES, Response, Server
from trent_signing import Signing, sign_headers

JSON = "application/x-amz-json-1.1"


class Caller:
    """One connection to a server. Not for use by several threads."""

    def __init__(
        self, server: Server, region: str = REGION, credentials: Credentials | None = None, service: str = "kms"
    ):
        credentials = credentials or server.credentials()
        self.signing = Signing(credentials.access_key, credentials.secret_key, credentials.token, region, service)
        self._server = server
        self._connection: http.client.HTTPConnection | None = None

    @property
    def host(self) -> str:
        """What stands in the `Host` header."""
        return f"{self._server.host}:{self._server.port}"

    def headers(self, operation: str) -> dict[str, str]:
        """Headers of a call, without the signature."""
        prefix = TARGET_PREFIXES[self.signing.service]
        return {"Host": self.host, "Content-Type": JSON, "X-Amz-Target": f"{prefix}.{operation}"}

    def __call__(self, operation: str, parameters: Any = None) -> Response:
        """Calls an operation. Parameters that are `bytes` are the body."""
        body = parameters if isinstance(parameters, bytes) else json.dumps(parameters or {}).encode()
        return self.send("POST", "/", sign_headers(self.signing, "POST", "/", self.headers(operation), body), body)

    def accepted(self, operation: str, parameters: Any = None) -> Any:
        """Calls an operation that has to succeed; gives its output."""
        response = self(operation, parameters)
        assert response.status == 200, f"{operation}: {response.status} {response.body.decode(errors='replace')}"
        return response.json if response.body else {}

    def send(self, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> Response:
        """Sends a request exactly as it is given; `Content-Length` is added."""
        if self._connection is None:
            self._connection = self._server.connection()
        try:
            self._connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
            for name, value in (headers | {"Content-Length": str(len(body))}).items():
                self._connection.putheader(name, value)
            self._connection.endheaders(body)
            answer = self._connection.getresponse()
            response = Response(answer.status, answer.getheaders(), answer.read())
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        if answer.will_close:
            self.close()
        return response

    def close(self) -> None:
        """Closes the connection; the next call opens another one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
