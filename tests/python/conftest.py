"""Fixtures of the black-box tests: servers that run for one test, or for one file of tests."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from trent_caller import Caller
from trent_clients import Server
from trent_keys import Key, new_key
from trent_servers import Servers


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


@pytest.fixture(scope="module")
def shared_kms(shared: Server):
    """A boto3 KMS client of `shared`."""
    return shared.client("kms")


@pytest.fixture(scope="module")
def caller(shared: Server) -> Iterator[Caller]:
    """Calls `shared` without a client library, over one connection."""
    caller = Caller(shared)
    yield caller
    caller.close()


@pytest.fixture
def key(shared_kms) -> Key:
    """A new KMS key of `shared`."""
    return new_key(shared_kms)


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
