"""Starting, settings, credentials, health, metrics, stopping."""

import re
import signal
import socket
import stat
import threading

import pytest

from trent_caller import Caller
from trent_keys import new_key, wait_for
from trent_signing import sign_headers


def fails_to_start(server) -> str:
    """What a server says that can't start."""
    assert server.launch().wait(30) > 0, server.log
    assert "panicked" not in server.log
    return server.log


def test_the_credentials_file(shared):
    path = shared.data / "credentials"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert re.fullmatch(
        r"\[default\]\naws_access_key_id = [A-Z0-9]{20}\naws_secret_access_key = [A-Za-z0-9/+]{40}\n", path.read_text()
    )


def test_two_servers_have_nothing_in_common(servers):
    one, other = servers(), servers()
    assert one.root_credentials() != other.root_credentials()
    assert new_key(one.client()).account != new_key(other.client()).account


GIVEN = {
    "TRENT_ACCOUNT_ID": "123456789012",
    "TRENT_ROOT_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "TRENT_ROOT_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
}


def test_account_and_credentials_can_be_given(servers):
    server = servers(**GIVEN)
    assert server.root_credentials() == (GIVEN["TRENT_ROOT_ACCESS_KEY_ID"], GIVEN["TRENT_ROOT_SECRET_ACCESS_KEY"])
    assert new_key(server.client()).account == "123456789012"
    assert GIVEN["TRENT_ROOT_SECRET_ACCESS_KEY"] not in server.log


def test_account_and_credentials_count_at_the_first_start_only(servers):
    server = servers(TRENT_ACCOUNT_ID="111111111111")
    before = server.root_credentials()
    server.stop()
    server.environment |= GIVEN
    server.start()
    assert server.root_credentials() == before
    assert new_key(server.client()).account == "111111111111"


def test_the_credentials_file_may_be_removed(server, kms):
    key = new_key(kms)
    (server.data / "credentials").unlink()
    server.restart()
    assert kms.describe_key(KeyId=key.id)["KeyMetadata"] == key.metadata
    assert not (server.data / "credentials").exists()


@pytest.mark.parametrize("account", ["1", "12345678901a", "1234567890123", "-12345678901"])
def test_account_ids_that_are_none(servers, account):
    server = servers(start=False, TRENT_ACCOUNT_ID=account)
    assert fails_to_start(server)
    assert not (server.data / "credentials").exists()


def test_a_secret_that_was_given_is_not_told(servers):
    server = servers(start=False, TRENT_ROOT_ACCESS_KEY_ID="x", TRENT_ROOT_SECRET_ACCESS_KEY="MARKED-SECRET")
    server.launch()
    wait_for(lambda: server._process.poll() is not None or "listening on" in server.log, "a start or an end")
    assert "MARKED-SECRET" not in server.log


def region_is_served(server, region: str) -> bool:
    return server.call("ListKeys", {}, region=region).status == 200


def test_a_flag_wins_over_the_environment_over_the_file(servers, tmp_path):
    config = tmp_path / "trent.toml"
    config.write_text('regions = ["eu-north-1", "eu-south-1"]\n')
    by_file = servers("--config", str(config))
    assert region_is_served(by_file, "eu-north-1") and region_is_served(by_file, "eu-south-1")
    assert not region_is_served(by_file, "us-east-1")
    by_environment = servers("--config", str(config), TRENT_REGIONS="ap-east-1,ap-east-2")
    assert region_is_served(by_environment, "ap-east-1") and region_is_served(by_environment, "ap-east-2")
    assert not region_is_served(by_environment, "eu-north-1")
    by_flag = servers("--region", "ca-west-1", TRENT_REGIONS="ap-east-1", TRENT_CONFIG=str(config))
    assert region_is_served(by_flag, "ca-west-1")
    assert not region_is_served(by_flag, "ap-east-1") and not region_is_served(by_flag, "eu-north-1")


def test_the_data_directory_can_be_set_in_the_file(servers, tmp_path):
    config = tmp_path / "trent.toml"
    config.write_text(f'data_dir = "{tmp_path}/from-file"\n')
    server = servers("--config", str(config))
    assert (server.data / "credentials").exists()
    assert not (tmp_path / "from-file").exists()


CONFIGS = {
    "no TOML": "regions = [",
    "an unknown setting": 'regoins = ["us-east-1"]',
    "a wrong type": "regions = 5",
    "a Region that is none": 'regions = ["US EAST"]',
}


@pytest.mark.parametrize("text", CONFIGS.values(), ids=CONFIGS)
def test_files_of_settings_that_are_none(servers, tmp_path, text):
    config = tmp_path / "trent.toml"
    config.write_text(text)
    assert str(config) in fails_to_start(servers("--config", str(config), start=False))


def test_a_file_of_settings_that_is_not_there(servers, tmp_path):
    assert str(tmp_path / "none.toml") in fails_to_start(servers("--config", str(tmp_path / "none.toml"), start=False))


@pytest.mark.parametrize(
    "arguments", [("--no-such-flag",), ("--region", ""), ("--region", "a b"), ("extra",)], ids=" ".join
)
def test_arguments_that_are_none(servers, arguments):
    assert fails_to_start(servers(*arguments, start=False))


def test_an_address_that_is_taken(servers, server):
    second = servers(start=False)
    second.port = server.port
    assert f"127.0.0.1:{server.port}" in fails_to_start(second)


def test_health(shared):
    for _ in range(3):
        assert shared.http("GET", "/_trent/health").status == 200
    assert 400 <= shared.http("POST", "/_trent/health").status < 500


def test_metrics(shared, caller):
    caller.accepted("ListKeys")
    response = shared.http("GET", "/_trent/metrics")
    assert response.status == 200
    assert response.header("content-type").startswith("text/plain; version=0.0.4")
    names = set()
    for line in response.body.decode().splitlines():
        if line.startswith("#"):
            assert re.match(r"# (HELP|TYPE) (trent|process)_[a-z_]+ \S", line)
        else:
            match = re.fullmatch(r"([a-z_]+)(\{[^}]*\})? [0-9.eE+-]+|NaN", line)
            assert match, line
            names.add(match[1])
    assert any("request" in name for name in names)
    assert "ListKeys" in response.body.decode()


def test_metrics_tell_nothing_about_keys(shared, shared_kms, key):
    shared_kms.create_alias(AliasName="alias/do-not-tell", TargetKeyId=key.id)
    text = shared.http("GET", "/_trent/metrics").body.decode()
    for told in (key.id, key.account, "do-not-tell", shared.root_credentials()[0]):
        assert told not in text


def test_unknown_operations_make_no_metrics_of_their_own(shared, caller):
    headers = caller.headers("ListKeys") | {"X-Amz-Target": "TrentService.MarkedOperation"}
    caller.send("POST", "/", sign_headers(caller.signing, "POST", "/", headers, b"{}"), b"{}")
    assert "MarkedOperation" not in shared.http("GET", "/_trent/metrics").body.decode()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_it_ends_when_asked(servers, sign):
    server = servers()
    process = server._process
    process.send_signal(sign)
    assert process.wait(10) == 0


def test_it_ends_with_idle_connections(server):
    connections = [socket.create_connection((server.host, server.port)) for _ in range(5)]
    caller = Caller(server)
    caller.accepted("ListKeys")
    assert server.stop() == 0
    for connection in connections:
        connection.close()


def test_requests_in_flight_are_finished(server):
    caller = Caller(server)
    body = b'{"Description":"in flight"}'
    headers = sign_headers(caller.signing, "POST", "/", caller.headers("CreateKey"), body)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    connection = socket.create_connection((server.host, server.port), timeout=30)
    connection.sendall(f"POST / HTTP/1.1\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode() + body[:10])
    wait_for(lambda: caller("ListKeys").status == 200, "the server to have seen it")
    caller.close()
    codes: list[int] = []
    stopping = threading.Thread(target=lambda: codes.append(server.stop()))
    stopping.start()
    wait_for(lambda: not connects(server), "new connections to be refused")
    connection.sendall(body[10:])
    answer = b""
    while chunk := connection.recv(65536):
        answer += chunk
    connection.close()
    stopping.join()
    assert codes == [0]
    assert answer.startswith(b"HTTP/1.1 200 ")
    server.start()
    keys = [
        Caller(server).accepted("DescribeKey", {"KeyId": key["KeyId"]})
        for key in Caller(server).accepted("ListKeys")["Keys"]
    ]
    assert [key["KeyMetadata"]["Description"] for key in keys] == ["in flight"]


def connects(server) -> bool:
    try:
        socket.create_connection((server.host, server.port), timeout=1).close()
    except OSError:
        return False
    return True


def test_a_request_that_never_ends_does_not_keep_it(server):
    connection = socket.create_connection((server.host, server.port))
    connection.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    assert server.http("GET", "/_trent/health").status == 200
    assert server.stop() == 0
    connection.close()


def test_the_log_has_no_requests(server, kms):
    new_key(kms, Description="not for the log")
    assert "not for the log" not in server.log
