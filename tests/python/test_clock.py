"""The test clock: it moves forward, what comes due has happened then, and it is not for everyone."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from trent_keys import DAY, described, new_key, refused

JSON = {"Content-Type": "application/json"}


def advance(server, body: object, **headers: str):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return server.http("POST", "/_trent/clock", JSON | headers, data)


def test_the_clock_tells_the_time(shared, shared_kms, key):
    assert shared.http("GET", "/_trent/clock").status == 200
    seconds = shared.clock()["epoch_seconds"]
    assert abs(seconds - key.metadata["CreationDate"].timestamp()) < 3600


def test_the_clock_moves_what_the_server_sees(server, kms):
    before = new_key(kms)
    server.advance(100 * DAY)
    after = new_key(kms)
    moved = after.metadata["CreationDate"] - before.metadata["CreationDate"]
    assert timedelta(days=100) <= moved < timedelta(days=100, hours=1)
    # Clients' clocks are not moved, and their signatures are good.
    assert kms.list_keys()["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert after.metadata["CreationDate"] - datetime.now(UTC) > timedelta(days=99)


def test_steps_add_up(server):
    start = server.clock()["epoch_seconds"]
    for seconds in (1, 0.5, 3600, 0):
        server.advance(seconds)
    assert 3601.5 <= server.clock()["epoch_seconds"] - start < 7200


def test_what_came_due_has_happened_before_the_answer(server, kms):
    keys = [new_key(kms) for _ in range(20)]
    for key in keys:
        kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    server.advance(9 * DAY)
    assert kms.list_keys()["Keys"] == []
    for key in keys:
        with refused("NotFoundException"):
            kms.describe_key(KeyId=key.id)


BAD = {
    "backwards": {"advance_seconds": -1},
    "text": {"advance_seconds": "5"},
    "nothing": {},
    "null": {"advance_seconds": None},
    "too much": {"advance_seconds": 1e300},
    "an array": [5],
    "no JSON": b"advance_seconds=5",
    "not a number": b'{"advance_seconds":NaN}',
    "empty": b"",
}


@pytest.mark.parametrize("body", BAD.values(), ids=BAD)
def test_what_is_no_step(server, body):
    before = server.clock()["epoch_seconds"]
    assert advance(server, body).status == 400
    assert server.clock()["epoch_seconds"] - before < 3600


def test_web_pages_can_t_move_the_clock(server):
    before = server.clock()["epoch_seconds"]
    response = advance(server, {"advance_seconds": 1_000_000}, Origin="https://example.com")
    assert 400 <= response.status < 500
    assert server.clock()["epoch_seconds"] - before < 3600


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods(shared, method):
    response = shared.http(method, "/_trent/clock", JSON, b'{"advance_seconds":1}')
    assert 400 <= response.status < 500


def test_without_the_flag_there_is_no_clock(servers):
    server = servers(clock=False)
    assert server.http("GET", "/_trent/clock").status == 404
    assert advance(server, {"advance_seconds": 1_000_000}).status == 404
    created = new_key(server.client("kms")).metadata["CreationDate"]
    assert abs(created - datetime.now(UTC)) < timedelta(hours=1)


def test_the_environment_switches_it_on(servers):
    server = servers(clock=False, TRENT_TEST_CLOCK="true")
    server.advance(5)


def test_it_needs_the_loopback_interface(servers):
    server = servers(start=False)
    server.host = "0.0.0.0"
    assert server.launch().wait(30) != 0
    assert "--test-clock" in server.log
    assert "loopback" in server.log
    assert not (server.data / "store").exists()


def test_a_restart_does_not_put_it_back(server, kms):
    server.advance(50 * DAY)
    before = server.clock()["epoch_seconds"]
    server.restart()
    assert 0 <= server.clock()["epoch_seconds"] - before < 3600


def test_aliases_have_dates_of_the_moved_clock(server, kms):
    key = new_key(kms)
    server.advance(DAY)
    kms.create_alias(AliasName="alias/later", TargetKeyId=key.id)
    (alias,) = kms.list_aliases(KeyId=key.id)["Aliases"]
    assert alias["CreationDate"] - described(kms, key)["CreationDate"] >= timedelta(days=1)
