"""Clients of a running server: boto3, the AWS CLI, and requests put together by hand."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import botocore.session
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials

from trent_process import TrentProcess, clean_environment

REGION = "us-east-1"
TARGET_PREFIXES = {"kms": "TrentService", "organizations": "AWSOrganizationsV20161128"}


@dataclass
class Response:
    """An HTTP response."""

    status: int
    headers: list[tuple[str, str]]
    """Names as they came, in the order in which they came."""
    body: bytes

    def header(self, name: str) -> str | None:
        """The value of a header, whatever the case of its name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def json(self) -> Any:
        """The body read as JSON."""
        return json.loads(self.body)

    @property
    def error(self) -> str | None:
        """The error code of an awsJson answer, without a namespace."""
        if self.status == 200:
            return None
        return self.json["__type"].rpartition("#")[2]


@dataclass
class CliResult:
    """What a command of the AWS CLI came to."""

    code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        """Standard output read as JSON."""
        return json.loads(self.stdout)


class Server(TrentProcess):
    """A server and the means to call it, as its root user unless other credentials are given."""

    def credentials(self) -> Credentials:
        """Credentials that the server accepts."""
        if self.command == "dev":
            return Credentials("test", "test")
        return Credentials(*self.root_credentials())

    def client(
        self,
        service: str = "kms",
        region: str = REGION,
        credentials: Credentials | None = None,
        validate: bool = True,
        **config: Any,
    ) -> Any:
        """A boto3 client. `validate=False` sends parameters that boto3 itself would refuse. It does not retry."""
        credentials = credentials or self.credentials()
        settings = {"retries": {"total_max_attempts": 1}, "parameter_validation": validate} | config
        # A session of its own, which takes no settings from the files of whoever runs the tests.
        core = botocore.session.Session()
        core.set_config_variable("config_file", "/dev/null")
        core.set_config_variable("credentials_file", "/dev/null")
        return boto3.Session(botocore_session=core).client(
            service,
            region_name=region,
            endpoint_url=self.endpoint,
            aws_access_key_id=credentials.access_key,
            aws_secret_access_key=credentials.secret_key,
            aws_session_token=credentials.token,
            config=Config(**settings),
        )

    def cli(
        self,
        *arguments: str,
        region: str = REGION,
        check: bool = True,
        cwd: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> CliResult:
        """Runs `aws ARGUMENTS…`, by default in the server's directory, and expects success unless `check` is off."""
        credentials = self.credentials()
        settings = {
            "AWS_ACCESS_KEY_ID": credentials.access_key,
            "AWS_SECRET_ACCESS_KEY": credentials.secret_key,
            "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_DEFAULT_REGION": region,
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_PAGER": "",
        }
        result = subprocess.run(
            [sys.executable, "-m", "awscli", *arguments],
            cwd=cwd or self.directory,
            env=clean_environment() | settings | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
        )
        if check:
            assert result.returncode == 0, f"aws {' '.join(arguments)}: {result.returncode}\n{result.stderr}"
        return CliResult(result.returncode, result.stdout, result.stderr)

    def http(
        self,
        method: str = "POST",
        path: str = "/",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        timeout: float = 30,
    ) -> Response:
        """Sends a request as it is given; only `Host` and `Content-Length` are added where they are missing."""
        connection = self.connection(timeout)
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            return Response(response.status, response.getheaders(), response.read())
        finally:
            connection.close()

    def signed_headers(
        self,
        method: str = "POST",
        path: str = "/",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        service: str = "kms",
        region: str = REGION,
        credentials: Credentials | None = None,
    ) -> dict[str, str]:
        """The headers with a Signature Version 4 by botocore."""
        request = AWSRequest(method=method, url=self.endpoint + path, headers=dict(headers or {}), data=body)
        SigV4Auth(credentials or self.credentials(), service, region).add_auth(request)
        return dict(request.headers.items())

    def call(
        self,
        operation: str,
        parameters: Any,
        service: str = "kms",
        region: str = REGION,
        credentials: Credentials | None = None,
    ) -> Response:
        """Calls an awsJson1.1 operation without a client library. Parameters that are `bytes` are sent as the body."""
        body = parameters if isinstance(parameters, bytes) else json.dumps(parameters).encode()
        headers = {
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"{TARGET_PREFIXES[service]}.{operation}",
        }
        headers = self.signed_headers("POST", "/", headers, body, service, region, credentials)
        return self.http("POST", "/", headers, body)
