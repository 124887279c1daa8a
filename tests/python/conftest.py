"""Fixtures of the black-box tests: servers that run for one test, or for one file of tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from trent_clients import Server


class Servers:
    """Starts servers, each in a directory of its own, and ends them."""

    def __init__(self, directory: Path):
        self._directory = directory
        self.started: list[Server] = []

    def __call__(self, *arguments: str, command: str = "serve", start: bool = True, **environment: str) -> Server:
        """A server: `servers("--region", "eu-west-1", TRENT_ACCOUNT_ID="111122223333")`.

        `start=False` leaves the start to the caller. `serve` gets the test clock.
        """
        directory = self._directory / f"trent-{len(self.started)}"
        directory.mkdir()
        clock = ("--test-clock",) if command == "serve" and "--test-clock" not in arguments else ()
        server = Server(directory, command, (*clock, *arguments), environment)
        self.started.append(server)
        return server.start() if start else server

    def close(self) -> None:
        for server in self.started:
            server.close()


@pytest.fixture
def servers(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Server]]:
    """Starts servers that end with the test."""
    servers = Servers(tmp_path)
    request.node.trent_servers = servers.started
    yield servers
    servers.close()


@pytest.fixture
def server(servers: Servers) -> Server:
    """A fresh `trent serve` with the test clock."""
    return servers()


@pytest.fixture
def dev(servers: Servers) -> Server:
    """A fresh `trent dev`."""
    return servers(command="dev")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Server]:
    """A `trent serve` with the test clock that all tests of a file use. They must not disturb each other."""
    servers = Servers(tmp_path_factory.mktemp("shared"))
    request.node.trent_servers = servers.started
    yield servers()
    servers.close()


@pytest.fixture
def kms(server: Server):
    """A boto3 KMS client of `server`."""
    return server.client("kms")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo):
    """Shows what the servers of a failed test wrote."""
    report = yield
    if report.failed:
        module = item.getparent(pytest.Module)
        nodes = [item] if module is None else [item, module]
        for server in [server for node in nodes for server in getattr(node, "trent_servers", [])]:
            report.sections.append((f"{server.command} in {server.directory.name}", server.log))
    return report
