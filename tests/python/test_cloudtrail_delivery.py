"""Delivery of log files and digest files, and what the AWS CLI's `validate-logs` says of them."""

import gzip
import json
import shutil
import threading
from datetime import UTC, datetime, timedelta

import pytest
from botocore.credentials import Credentials

from trent_keys import new_key, refused, wait_for
from trent_s3 import S3

BUCKET = "logs"
HOUR = 3600
CREDENTIALS = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")


@pytest.fixture
def s3(tmp_path):
    (tmp_path / "s3" / BUCKET).mkdir(parents=True)
    s3 = S3(tmp_path / "s3", CREDENTIALS)
    yield s3
    s3.close()


@pytest.fixture
def server(servers, s3):
    """A server that delivers to the directory of `s3`."""
    delivery = f"directory:{s3.directory}"
    return servers("--region", "us-east-1", "--region", "eu-west-1", TRENT_CLOUDTRAIL_DELIVERY=delivery)


def start(server, **more):
    """A trail that is logging. Gives its ARN and a client."""
    client = server.client("cloudtrail")
    settings = {"Name": "trail", "S3BucketName": BUCKET, "EnableLogFileValidation": True}
    arn = client.create_trail(**settings | more)["TrailARN"]
    client.start_logging(Name=arn)
    return arn, client


def logged(s3, part="/CloudTrail/"):
    """The events in log files."""
    files = [json.loads(gzip.decompress(s3.path(f"{BUCKET}/{key}").read_bytes())) for key in s3.keys(part)]
    assert all(list(file) == ["Records"] for file in files)
    return [event for file in files for event in file["Records"]]


def names(events, source="kms.amazonaws.com"):
    return [event["eventName"] for event in events if event["eventSource"] == source]


def validate(server, s3, arn, region="us-east-1", **times):
    """Runs `aws cloudtrail validate-logs`. Gives the exit code and what it says."""
    now = datetime.fromtimestamp(server.clock()["epoch_seconds"], UTC)
    times = {"start-time": now - timedelta(days=30), "end-time": now} | times
    flags = [text for name, time in times.items() for text in (f"--{name}", time.strftime("%Y-%m-%dT%H:%M:%SZ"))]
    result = server.cli(
        "cloudtrail",
        "validate-logs",
        "--trail-arn",
        arn,
        "--verbose",
        # As a flag: the command does not look at the environment's Region.
        "--region",
        region,
        *flags,
        region=region,
        check=False,
        environment={"AWS_ENDPOINT_URL_S3": s3.endpoint},
    )
    return result.code, result.stdout + result.stderr


def test_log_files_are_as_cloudtrail_delivers_them(server, s3):
    arn, client = start(server, S3KeyPrefix="some/prefix")
    account = arn.split(":")[4]
    kms = server.client("kms")
    key = new_key(kms)
    server.advance(301)
    assert names(logged(s3)) == ["CreateKey"]
    assert "StartLogging" in names(logged(s3), "cloudtrail.amazonaws.com")
    (name,) = s3.keys()
    day = datetime.fromtimestamp(server.clock()["epoch_seconds"] - 10, UTC)
    start_of_name = f"some/prefix/AWSLogs/{account}/CloudTrail/us-east-1/{day:%Y/%m/%d}/{account}_CloudTrail_us-east-1_"
    assert name.startswith(start_of_name) and name.endswith(".json.gz")
    status = client.get_trail_status(Name=arn)
    assert status["IsLogging"] and "LatestDeliveryError" not in status
    # What is in the file is what the history says.
    history = client.lookup_events(LookupAttributes=[{"AttributeKey": "ResourceName", "AttributeValue": key.arn}])
    event = json.loads(history["Events"][0]["CloudTrailEvent"])
    assert event in logged(s3)
    # Nothing is delivered twice, and nothing where nothing happened.
    server.advance(1000)
    events = [event["eventID"] for event in logged(s3)]
    assert len(set(events)) == len(events)
    files = s3.keys()
    server.advance(24 * HOUR - 1000)
    assert [name for name in s3.keys() if "Digest" not in name] == files


def test_a_stopped_trail_delivers_up_to_the_stop(server, s3):
    arn, client = start(server)
    kms = server.client("kms")
    new_key(kms)
    client.stop_logging(Name=arn)
    kms.list_keys()
    stopped = wait_for(lambda: "StopLogging" in names(logged(s3), "cloudtrail.amazonaws.com"), "the last log file")
    assert stopped and names(logged(s3)) == ["CreateKey"]
    wait_for(lambda: s3.keys("Digest"), "the last digest")
    server.advance(2 * HOUR)
    assert names(logged(s3)) == ["CreateKey"] and len(s3.keys("Digest")) == 1
    # Started again, it goes on from there, with a new chain of digests.
    client.start_logging(Name=arn)
    new_key(kms)
    server.advance(HOUR + 1)
    assert names(logged(s3)) == ["CreateKey", "CreateKey"] and len(s3.keys("Digest")) == 2
    code, said = validate(server, s3, arn)
    assert code == 0 and "INVALID" not in said and "2/2 digest files valid" in said, said
    client.delete_trail(Name=arn)
    wait_for(lambda: "DeleteTrail" in names(logged(s3), "cloudtrail.amazonaws.com"), "the last log file")
    wait_for(lambda: len(s3.keys("Digest")) == 3, "the last digest")


def test_trails_deliver_what_they_are_told_to(server, s3):
    client = server.client("cloudtrail")
    for name in ("all", "writes", "without-kms", "reads", "local"):
        multi = name == "all"
        settings = {"IsMultiRegionTrail": multi, "IncludeGlobalServiceEvents": name != "local"}
        client.create_trail(Name=name, S3BucketName=BUCKET, S3KeyPrefix=name, **settings)
        client.start_logging(Name=name)
    management = {"Field": "eventCategory", "Equals": ["Management"]}
    selectors = {
        "writes": {"EventSelectors": [{"ReadWriteType": "WriteOnly"}]},
        "without-kms": {"EventSelectors": [{"ExcludeManagementEventSources": ["kms.amazonaws.com"]}]},
        "reads": {
            "AdvancedEventSelectors": [{"FieldSelectors": [management, {"Field": "readOnly", "Equals": ["true"]}]}]
        },
    }
    for name, selected in selectors.items():
        client.put_event_selectors(TrailName=name, **selected)
    kms = server.client("kms")
    new_key(kms)
    kms.list_keys()
    new_key(server.client("kms", region="eu-west-1"))
    server.client("iam").create_user(UserName="alice")
    server.advance(301)
    delivered = {name: logged(s3, f"{name}/AWSLogs") for name in ("all", "writes", "without-kms", "reads", "local")}
    assert sorted(names(delivered["all"])) == ["CreateKey", "CreateKey", "ListKeys"]
    assert names(delivered["writes"]) == ["CreateKey"]
    assert names(delivered["without-kms"]) == []
    assert names(delivered["without-kms"], "iam.amazonaws.com") == ["CreateUser"]
    assert names(delivered["reads"]) == ["ListKeys"] and names(delivered["reads"], "iam.amazonaws.com") == []
    assert names(delivered["local"]) == ["CreateKey", "ListKeys"]
    assert names(delivered["local"], "iam.amazonaws.com") == []
    assert names(delivered["all"], "iam.amazonaws.com") == ["CreateUser"]
    assert {event["awsRegion"] for event in delivered["all"]} == {"us-east-1", "eu-west-1"}
    assert {key.split("/")[4] for key in s3.keys("all/AWSLogs")} == {"us-east-1", "eu-west-1"}


@pytest.fixture
def validated(server, s3):
    """A trail with some hours of files that `validate-logs` has accepted."""
    arn, _ = start(server, IsMultiRegionTrail=True, S3KeyPrefix="p")
    for _ in range(3):
        new_key(server.client("kms"))
        new_key(server.client("kms", region="eu-west-1"))
        server.advance(HOUR)
    server.advance(2 * HOUR)
    for region in ("us-east-1", "eu-west-1"):
        code, said = validate(server, s3, arn, region)
        assert code == 0 and "INVALID" not in said, said
        assert "5/5 digest files valid" in said and "log files valid" in said, said
    return arn


def edit(s3, key, change):
    path = s3.path(f"{BUCKET}/{key}")
    path.write_bytes(gzip.compress(change(gzip.decompress(path.read_bytes()))))


def test_untouched_files_are_valid_for_any_time(server, s3, validated):
    now = datetime.fromtimestamp(server.clock()["epoch_seconds"], UTC)
    code, said = validate(server, s3, validated, **{"start-time": now - timedelta(hours=3), "end-time": now})
    assert code == 0 and "INVALID" not in said, said


def tampered(server, s3, arn, key, said_of_it):
    """Checks that `validate-logs` names a file."""
    code, said = validate(server, s3, arn)
    lines = [line for line in said.splitlines() if "INVALID" in line and key in line]
    assert code == 1 and lines and any(said_of_it in line for line in lines), said
    return said


def test_an_edited_log_file_is_named(server, s3, validated):
    key = s3.keys("/CloudTrail/us-east-1")[1]
    edit(s3, key, lambda text: text.replace(b"CreateKey", b"DeleteKey"))
    said = tampered(server, s3, validated, key, "hash value doesn't match")
    assert "5/5 digest files valid" in said


def test_a_deleted_log_file_is_named(server, s3, validated):
    key = s3.keys("/CloudTrail/us-east-1")[0]
    s3.path(f"{BUCKET}/{key}").unlink()
    tampered(server, s3, validated, key, "not found")


def test_a_log_file_that_is_no_gzip_is_named(server, s3, validated):
    key = s3.keys("/CloudTrail/us-east-1")[0]
    s3.path(f"{BUCKET}/{key}").write_bytes(b"{}")
    tampered(server, s3, validated, key, "invalid format")


def test_an_edited_digest_is_named(server, s3, validated):
    key = s3.keys("Digest/us-east-1")[2]
    edit(s3, key, lambda text: text.replace(b'"newestEventTime"', b'"NewestEventTime"', 1))
    tampered(server, s3, validated, key, "signature verification failed")


def test_a_log_file_can_not_be_taken_out_of_a_digest(server, s3, validated):
    key = s3.keys("Digest/us-east-1")[0]
    edit(s3, key, lambda text: json.dumps(json.loads(text) | {"logFiles": []}).encode())
    tampered(server, s3, validated, key, "signature verification failed")


def test_a_deleted_digest_is_named(server, s3, validated):
    key = s3.keys("Digest/us-east-1")[2]
    s3.path(f"{BUCKET}/{key}").unlink()
    tampered(server, s3, validated, key, "not found")


def test_digests_in_another_order_are_named(server, s3, validated):
    first, second = s3.keys("Digest/us-east-1")[1:3]
    for one, other in [(s3.path, s3.path), (s3.metadata, s3.metadata)]:
        paths = one(f"{BUCKET}/{first}"), other(f"{BUCKET}/{second}")
        aside = paths[0].with_suffix(".aside")
        shutil.move(paths[0], aside)
        shutil.move(paths[1], paths[0])
        shutil.move(aside, paths[1])
    for key in (first, second):
        tampered(server, s3, validated, key, "has been moved from its original location")


def test_a_digest_with_another_signature_is_named(server, s3, validated):
    first, second = s3.keys("Digest/us-east-1")[1:3]
    shutil.copy(s3.metadata(f"{BUCKET}/{first}"), s3.metadata(f"{BUCKET}/{second}"))
    tampered(server, s3, validated, second, "signature verification failed")


def test_digests_of_another_region_do_not_pass(server, s3, validated):
    said = tampered(server, s3, validated, replaced(s3), "has been moved from its original location")
    assert "4/5 digest files valid" in said


def replaced(s3):
    """Puts another Region's digest in the place of one."""
    own, other = s3.keys("Digest/us-east-1")[1], s3.keys("Digest/eu-west-1")[1]
    for path in (s3.path, s3.metadata):
        shutil.copy(path(f"{BUCKET}/{other}"), path(f"{BUCKET}/{own}"))
    return own


def test_kills_lose_and_double_nothing(server, s3):
    arn, _ = start(server)
    kms = server.client("kms")
    made = []
    for turn in range(6):
        made += [new_key(kms).arn for _ in range(3)]
        if turn % 2:
            server.advance(1200)
        server.kill9()
        server.start()
    server.advance(2 * HOUR)
    created = [event for event in logged(s3) if event["eventName"] == "CreateKey"]
    assert sorted(event["resources"][0]["ARN"] for event in created) == sorted(made)
    code, said = validate(server, s3, arn)
    assert code == 0 and "INVALID" not in said, said


def test_delivery_to_s3(servers, s3):
    server = servers(
        "--cloudtrail-delivery",
        f"s3:{s3.endpoint}",
        TRENT_CLOUDTRAIL_ACCESS_KEY_ID=CREDENTIALS.access_key,
        TRENT_CLOUDTRAIL_SECRET_ACCESS_KEY=CREDENTIALS.secret_key,
    )
    client = server.client("cloudtrail")
    with refused("S3BucketDoesNotExistException"):
        client.create_trail(Name="trail", S3BucketName="no-such-bucket")
    arn, _ = start(server, S3KeyPrefix="a b/ü")
    new_key(server.client("kms"))
    s3.failing = "SlowDown"
    server.advance(301)
    assert client.get_trail_status(Name=arn)["LatestDeliveryError"] == "SlowDown"
    assert s3.written == []
    s3.failing = None
    wait_for(lambda: s3.written, "the delivery that failed")
    assert names(logged(s3)) == ["CreateKey"]
    wait_for(lambda: "LatestDeliveryError" not in client.get_trail_status(Name=arn), "the status")
    server.advance(2 * HOUR)
    assert len(set(s3.written)) == len(s3.written)
    code, said = validate(server, s3, arn)
    assert code == 0 and "INVALID" not in said and "digest files valid" in said, said


def test_a_store_that_does_not_answer_holds_nothing_up(servers, s3):
    server = servers(
        "--cloudtrail-delivery",
        f"s3:{s3.endpoint}",
        TRENT_CLOUDTRAIL_ACCESS_KEY_ID=CREDENTIALS.access_key,
        TRENT_CLOUDTRAIL_SECRET_ACCESS_KEY=CREDENTIALS.secret_key,
    )
    arn, client = start(server)
    new_key(server.client("kms"))
    s3.hanging = threading.Event()
    client.stop_logging(Name=arn)
    assert s3.waiting.wait(30)
    assert client.get_trail_status(Name=arn)["IsLogging"] is False
    assert server.stop() == 0
    s3.hanging.set()
    s3.hanging = None
    server.start()
    wait_for(lambda: "StopLogging" in names(logged(s3), "cloudtrail.amazonaws.com"), "the last log file")
    wait_for(lambda: s3.keys("Digest"), "the last digest")
    code, said = validate(server, s3, arn)
    assert code == 0 and "INVALID" not in said, said


def test_a_bucket_that_goes_away_is_told_of(server, s3):
    arn, client = start(server)
    shutil.move(s3.path(BUCKET), s3.path("aside"))
    server.advance(301)
    assert client.get_trail_status(Name=arn)["LatestDeliveryError"] == "NoSuchBucket"
    shutil.move(s3.path("aside"), s3.path(BUCKET))
    wait_for(lambda: s3.keys(), "the delivery that failed")
    assert "StartLogging" in names(logged(s3), "cloudtrail.amazonaws.com")


def test_settings_that_make_no_sense_are_refused(servers):
    for settings in [{"TRENT_CLOUDTRAIL_DELIVERY": "/srv"}, {"TRENT_CLOUDTRAIL_DELIVERY": "s3:https://s3.example.com"}]:
        server = servers(start=False, **settings)
        assert server.launch().wait(30) == 1
        assert "CloudTrail" in server.log
        server._process = None
