"""Seeds of `trent dev` for tests."""

import json
import re
from typing import Any

from botocore.credentials import Credentials
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from trent_clients import Server
from trent_process import REPOSITORY

ACCOUNT = "111122223333"
OWNER = Credentials(ACCOUNT, "test")
ALICE = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
BOB = Credentials("AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")
APP = "1234abcd-12ab-34cd-56ef-1234567890ab"
MULTI = "mrk-4567def045de67f089124567890123de"
EXAMPLE = re.search(r"^```yaml\n(.*?)^```$", (REPOSITORY / "docs/testing.md").read_text(), re.M | re.S)[1]
"""The seed that the documentation shows."""


class Seeded:
    """Starts `trent dev` with a seed: text, or what becomes JSON."""

    def __init__(self, servers, directory):
        self._servers = servers
        self._path = directory / "seed.yaml"

    def __call__(self, seed: Any, *arguments: str, **more: Any) -> Server:
        self._path.write_text(seed if isinstance(seed, str) else json.dumps(seed, indent=1))
        return self._servers("--seed", str(self._path), *arguments, command="dev", **more)


def client(server, service: str = "kms", credentials: Credentials = OWNER, **more):
    return server.client(service, credentials=credentials, **more)


def of_account(**things) -> dict:
    return {"accounts": [{"id": ACCOUNT, **things}]}


def of_key(**fields) -> dict:
    return of_account(keys=[{"id": APP, **fields}])


def key_id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012}"


def pem(key) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def refusal(server) -> str:
    """What a server says that does not start."""
    assert server.launch().wait(30) == 1, server.log
    assert "listening" not in server.log
    return server.log
