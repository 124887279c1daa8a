"""Events that the server sends: their forms, their rules, and that they arrive."""

import json
import socket
import subprocess
import time
from pathlib import Path

import botocore.exceptions
import pytest
from botocore.credentials import Credentials

from trent_iam import new_user
from trent_imports import external_key, import_material
from trent_keys import DAY, new_key
from trent_metrics import wait_for
from trent_process import binary, clean_environment
from trent_webhooks import SECRET, Receiver, config, rule, table, tls, webhook

DELETION = {"source": ["aws.kms"], "detail-type": ["KMS CMK Deletion"]}
LIFECYCLE = {"detail-type": [{"wildcard": "KMS *"}]}


@pytest.fixture
def receiver():
    """A receiver of webhooks."""
    receiver = Receiver()
    yield receiver
    receiver.close()


def delete(server, kms) -> str:
    """Makes a key and deletes it for good."""
    key = new_key(kms)
    kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    server.advance(7 * DAY)
    return key.id


def test_deletion_rotation_and_expiration_are_told(servers, tmp_path, receiver):
    server = servers(*config(tmp_path, webhook(receiver.url), rule(LIFECYCLE)))
    kms = server.client("kms")
    now = server.clock()["epoch_seconds"]
    deleted = delete(server, kms)
    rotated = new_key(kms)
    kms.rotate_key_on_demand(KeyId=rotated.id)
    expiring = external_key(kms)
    import_material(
        kms, expiring, bytes(range(32)), ExpirationModel="KEY_MATERIAL_EXPIRES", ValidTo=now + 8 * DAY
    )
    server.advance(2 * DAY)

    deliveries = receiver.wait(3)
    events = {delivery.event["detail-type"]: delivery.event for delivery in deliveries}
    assert events.keys() == {"KMS CMK Deletion", "KMS CMK Rotation", "KMS Imported Key Material Expiration"}
    for delivery in deliveries:
        assert delivery.path == "/hook" and delivery.is_signed()
        assert not delivery.is_signed(SECRET.replace("AA", "AB"))
        assert delivery.headers["content-type"] == "application/json"
        assert delivery.headers["webhook-id"] == delivery.event["id"]
        # The time of the sending, not the server's moved clock.
        assert abs(int(delivery.headers["webhook-timestamp"]) - time.time()) < 300
    account = server.client("sts").get_caller_identity()["Account"]
    event = events["KMS CMK Deletion"]
    arn = f"arn:aws:kms:us-east-1:{account}:key/{deleted}"
    assert list(event) == [
        "version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail",
    ]
    assert event | {"id": "", "time": ""} == {
        "version": "0", "id": "", "detail-type": "KMS CMK Deletion", "source": "aws.kms", "account": account,
        "time": "", "region": "us-east-1", "resources": [arn], "detail": {"key-id": deleted},
    }
    detail = events["KMS CMK Rotation"]["detail"]
    assert (detail["key-id"], detail["key-origin"], detail["rotation-type"]) == (rotated.id, "AWS_KMS", "ON_DEMAND")
    assert detail["previous-key-material-id"] != detail["current-key-material-id"]
    assert events["KMS Imported Key Material Expiration"]["detail"]["key-id"] == expiring.id


def test_failed_deliveries_are_tried_again_with_the_same_id(servers, tmp_path, receiver):
    receiver.answers.extend([500, 503, 404])
    server = servers(*config(tmp_path, webhook(receiver.url), rule(DELETION)))
    delete(server, server.client("kms"))
    deliveries = receiver.wait(4)
    assert len({delivery.headers["webhook-id"] for delivery in deliveries}) == 1
    assert len({delivery.body for delivery in deliveries}) == 1
    assert all(delivery.is_signed() for delivery in deliveries)
    wait_for(server, "trent_events_total", 1, target="ops", result="delivered")
    wait_for(server, "trent_event_failed_attempts_total", 3, target="ops")
    wait_for(server, "trent_event_backlog_entries", 0, target="ops")


def test_events_that_are_too_old_become_dead_letters(servers, tmp_path, receiver):
    receiver.answers.extend([500] * 10_000)
    server = servers(*config(tmp_path, webhook(receiver.url, max_age_seconds=3600), rule(DELETION)))
    key = delete(server, server.client("kms"))
    receiver.wait(3)
    server.advance(3601)
    wait_for(server, "trent_events_total", 1, target="ops", result="given_up")
    (line,) = (server.data / "events/ops.dead-letter.jsonl").read_text().splitlines()
    letter = json.loads(line)
    assert (letter["target"], letter["rule"], letter["attempts"] >= 3) == ("ops", "rule", True)
    assert "500" in letter["reason"]
    assert letter["event"] == receiver.deliveries[0].event
    assert letter["event"]["detail"] == {"key-id": key}
    assert SECRET not in server.log and "hook" not in server.log


def test_no_event_is_lost_when_the_server_is_killed(servers, tmp_path, receiver):
    # The receiver fails all the while, so that every event is under way when the server dies.
    receiver.answers.extend([500] * 1_000_000)
    server = servers(*config(tmp_path, webhook(receiver.url), rule(DELETION)))
    deleted = []
    for round in range(4):
        deleted.append(delete(server, server.client("kms")))
        receiver.wait(len(receiver.deliveries) + 1)
        server.kill9()
        server.start()
    receiver.answers.clear()
    wait_for(server, "trent_event_backlog_entries", 0, target="ops")
    seen = {delivery.event["detail"]["key-id"] for delivery in receiver.deliveries}
    assert seen == set(deleted)
    # One id for each event, however often it came.
    ids = {(delivery.event["detail"]["key-id"], delivery.event["id"]) for delivery in receiver.deliveries}
    assert len(ids) == len(deleted)
    # What has arrived does not come again.
    before = len(receiver.deliveries)
    server.restart()
    delete(server, server.client("kms"))
    assert len(receiver.wait(before + 1)) == before + 1


def test_events_go_over_tls_to_whom_the_certificate_names(servers, tmp_path):
    context, pem = tls(tmp_path)
    receiver = Receiver(tls=context)
    try:
        trusting = webhook(receiver.url, ca_file=str(pem))
        # The same receiver under an address that its certificate does not name.
        address = receiver.url.replace("localhost", "127.0.0.1")
        other = webhook(address, name="other", ca_file=str(pem))
        server = servers(*config(tmp_path, trusting, other, rule(DELETION, "ops", "other")))
        delete(server, server.client("kms"))
        assert receiver.wait(1)[0].is_signed()
        wait_for(server, "trent_events_total", 1, target="ops", result="delivered")
        wait_for(server, "trent_events_total", 0, target="other", result="delivered")
        assert "certificate" in server.log
    finally:
        receiver.close()


def test_files_and_standard_output_get_lines(servers, tmp_path):
    path = tmp_path / "events.jsonl"
    targets = (
        table("events.targets", {"type": "file", "name": "file", "path": str(path)}),
        table("events.targets", {"type": "stdout", "name": "out", "format": "cloudevents"}),
    )
    server = servers(*config(tmp_path, *targets, rule(DELETION, "file", "out")))
    key = delete(server, server.client("kms"))
    wait_for(server, "trent_events_total", 1, target="file", result="delivered")
    wait_for(server, "trent_events_total", 1, target="out", result="delivered")
    (line,) = path.read_text().splitlines()
    assert json.loads(line)["detail"] == {"key-id": key}
    (printed,) = [json.loads(line) for line in server.log.splitlines() if line.startswith("{")]
    assert printed["specversion"] == "1.0"
    assert (printed["type"], printed["source"], printed["data"]) == ("KMS CMK Deletion", "aws.kms", {"key-id": key})
    assert printed["id"] == json.loads(line)["id"]


def test_events_of_the_last_requests_arrive_before_the_server_stops(servers, tmp_path):
    path = tmp_path / "events.jsonl"
    target = table("events.targets", {"type": "file", "name": "file", "path": str(path)})
    server = servers(*config(tmp_path, target, rule({"source": ["aws.kms"]}, "file")))
    for _ in range(20):
        new_key(server.client("kms"))
    assert server.stop() == 0
    assert len(path.read_text().splitlines()) == 20


def test_calls_are_told_unless_they_only_read(servers, tmp_path, receiver):
    calls = {"source": ["aws.kms"], "detail-type": ["AWS API Call via CloudTrail"]}
    file = table("events.targets", {"type": "file", "name": "file", "path": str(tmp_path / "all")})
    rules = rule(calls), rule(calls, "file", name="all", read_only_calls=True)
    server = servers(*config(tmp_path, webhook(receiver.url), file, *rules))
    kms = server.client("kms")
    key = new_key(kms)
    kms.encrypt(KeyId=key.id, Plaintext=b"plaintext")
    kms.disable_key(KeyId=key.id)
    names = [delivery.event["detail"]["eventName"] for delivery in receiver.wait(2)]
    assert names == ["CreateKey", "DisableKey"]
    event = receiver.deliveries[0].event
    assert event["resources"] == [] and event["detail"]["responseElements"]["keyMetadata"]["keyId"] == key.id
    wait_for(server, "trent_events_total", 3, target="file", result="delivered")
    lines = [json.loads(line) for line in (tmp_path / "all").read_text().splitlines()]
    assert [line["detail"]["eventName"] for line in lines] == ["CreateKey", "Encrypt", "DisableKey"]
    assert "plaintext" not in (tmp_path / "all").read_text()


def test_refused_requests_raise_an_alarm(servers, tmp_path, receiver):
    detail = {"event-source": ["kms.amazonaws.com"], "source-ip-address": [{"cidr": "127.0.0.0/8"}]}
    alarm = {"source": ["trent"], "detail": detail}
    server = servers(*config(tmp_path, webhook(receiver.url), rule(alarm)))
    mallory = new_user(server)
    with pytest.raises(botocore.exceptions.ClientError):
        mallory.client("kms").create_key()
    forged = Credentials(mallory.credentials.access_key, "x" * 40)
    with pytest.raises(botocore.exceptions.ClientError):
        server.client("kms", credentials=forged).create_key()
    denied, unauthenticated = [delivery.event for delivery in receiver.wait(2)]
    assert denied["detail-type"] == "Trent Request Denied"
    assert (denied["detail"]["event-name"], denied["detail"]["error-code"]) == ("CreateKey", "AccessDenied")
    assert denied["detail"]["user-identity"]["userName"] == mallory.name
    assert unauthenticated["detail-type"] == "Trent Authentication Failed"
    assert unauthenticated["detail"]["error-code"] == "InvalidSignatureException"


def test_a_receiver_that_hangs_holds_nothing_up(servers, tmp_path):
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    server = servers(*config(tmp_path, webhook(url), rule({"source": ["aws.kms"]})))
    kms = server.client("kms")
    new_key(kms)
    connection, _ = listener.accept()
    for _ in range(50):
        new_key(kms)
    assert server.stop() == 0
    connection.close()
    listener.close()


def refusal(directory: Path, *parts: str, **environment: str) -> str:
    """What a server says that does not start."""
    flags = ["--data-dir", str(directory / "data"), "--listen", "127.0.0.1:0", *config(directory, *parts)]
    done = subprocess.run(
        [binary(), "serve", *flags],
        env=clean_environment() | environment,
        cwd=directory,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    # Nothing is made before the settings are understood.
    assert not (directory / "data").exists()
    return done.stderr


def test_settings_that_make_no_sense_are_refused_before_anything_is_done(tmp_path):
    good = webhook("https://example.com/")
    cases = [
        (good + rule({}), 'event rule "rule": the pattern: an object without fields'),
        (good + rule({"source": "aws.kms"}), "at source: a field needs a list"),
        (good + rule({"detail": {"a": [{"prefx": "b"}]}}), "at detail.a: there is no operator `prefx`"),
        (good + rule({"a": [{"numeric": [">", 5, "<", 1]}]}), "lower bound"),
        (good + rule(DELETION, "nobody"), 'there is no target "nobody"'),
        (good + good, "there are two of this name"),
        (webhook("http://192.0.2.1/"), "http:// sends events unencrypted"),
        (webhook("https://example.com/", secrets=["s3cret"]), "a secret is `whsec_`"),
        (webhook("https://example.com/", secrets=[]), "a webhook needs a secret"),
        (webhook("https://example.com/", colour="red"), "unknown field `colour`"),
        ("[[events.targets]]\nname = 'a'", "missing field `type`"),
        ("[events]\nrules = 1", "line 2, rules: invalid type"),
    ]
    for text, expected in cases:
        told = refusal(tmp_path, text)
        assert expected in told, f"{text}\n{told}"
        assert "s3cret" not in told and SECRET not in told
    # A broken line of the file is not shown.
    assert "s3cret" not in refusal(tmp_path, '[[events.targets]]\nsecrets = ["whsec_s3cret')


def test_secrets_can_come_from_the_environment(servers, tmp_path, receiver):
    target = webhook(receiver.url, secrets=[], secrets_env="TRENT_TEST_SECRETS")
    server = servers(*config(tmp_path, target, rule(DELETION)), TRENT_TEST_SECRETS=f"whsec_{'A' * 32} {SECRET}")
    delete(server, server.client("kms"))
    (delivery,) = receiver.wait(1)
    assert delivery.is_signed() and delivery.is_signed("whsec_" + "A" * 32)
