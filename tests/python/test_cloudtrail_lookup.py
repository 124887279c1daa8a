"""LookupEvents: the event history, by each attribute, page by page, in order, and nobody else's."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from trent_iam import new_user
from trent_keys import DAY, new_key, refused


def lookup(server, region="us-east-1", **attribute):
    """Every event with an attribute: `lookup(server, EventName="Encrypt")`."""
    client = server.client("cloudtrail", region=region)
    attributes = [{"AttributeKey": name, "AttributeValue": value} for name, value in attribute.items()]
    pages = client.get_paginator("lookup_events").paginate(LookupAttributes=attributes)
    return [event for page in pages for event in page["Events"]]


def names(events):
    return [event["EventName"] for event in events]


@pytest.fixture(scope="module")
def history(shared):
    """A server with some history, and what made it."""
    kms = shared.client("kms")
    key, other = new_key(kms), new_key(kms)
    user = new_user(shared, "kms:*")
    for _ in range(3):
        user.client().encrypt(KeyId=key.arn, Plaintext=b"x")
    user.client().describe_key(KeyId=other.arn)
    with refused("NotFoundException"):
        user.client().describe_key(KeyId="12345678-1234-1234-1234-123456789012")
    return key, other, user


def test_an_event_is_answered_as_it_was_logged(shared, history):
    key, _, user = history
    event = lookup(shared, Username=user.name)[-1]
    logged = json.loads(event["CloudTrailEvent"])
    assert event["EventName"] == logged["eventName"] == "Encrypt"
    assert event["EventId"] == logged["eventID"]
    assert event["EventSource"] == logged["eventSource"] == "kms.amazonaws.com"
    assert event["ReadOnly"] == "true" and logged["readOnly"] is True
    assert event["AccessKeyId"] == logged["userIdentity"]["accessKeyId"] == user.credentials.access_key
    assert event["EventTime"] == datetime.fromisoformat(logged["eventTime"])
    assert event["Resources"] == [{"ResourceType": "AWS::KMS::Key", "ResourceName": key.arn}]
    assert "chain" not in logged


def test_each_attribute_finds_its_events(shared, history):
    key, other, user = history
    of_user = ["DescribeKey", "DescribeKey", "Encrypt", "Encrypt", "Encrypt"]
    assert names(lookup(shared, Username=user.name)) == of_user
    assert names(lookup(shared, AccessKeyId=user.credentials.access_key)) == of_user
    assert names(lookup(shared, ResourceName=key.arn)) == ["Encrypt"] * 3 + ["CreateKey"]
    assert names(lookup(shared, ResourceName=other.arn)) == ["DescribeKey", "CreateKey"]
    event = lookup(shared, Username=user.name)[2]
    assert [found["EventId"] for found in lookup(shared, EventId=event["EventId"])] == [event["EventId"]]
    assert set(names(lookup(shared, EventName="CreateUser"))) == {"CreateUser"}
    of_kms = lookup(shared, EventSource="kms.amazonaws.com")
    assert of_kms and all(event["EventSource"] == "kms.amazonaws.com" for event in of_kms)
    with_keys = lookup(shared, ResourceType="AWS::KMS::Key")
    assert with_keys and all(event["Resources"][0]["ResourceType"] == "AWS::KMS::Key" for event in with_keys)
    # What requests to IAM name.
    assert names(lookup(shared, ResourceName=user.name))[-1] == "CreateUser"
    of_users = lookup(shared, ResourceType="AWS::IAM::User")
    assert {"CreateUser", "PutUserPolicy"} <= set(names(of_users))
    assert {"ResourceType": "AWS::IAM::User", "ResourceName": user.name} in of_users[0]["Resources"]
    writes = lookup(shared, ReadOnly="false")
    assert {"CreateKey", "CreateUser", "PutUserPolicy"} <= set(names(writes))
    assert all(event["ReadOnly"] == "false" for event in writes)


def test_a_value_is_found_as_it_is_and_not_otherwise(shared, history):
    key, _, user = history
    for attribute in [
        {"EventName": "encrypt"},
        {"EventName": "Encryp"},
        {"Username": user.name.upper()},
        {"Username": user.name + " "},
        {"ResourceName": key.id},
        {"ResourceName": "*"},
        {"EventId": "12345678-1234-1234-1234-123456789012"},
        {"ReadOnly": "True"},
        {"EventSource": "kms"},
    ]:
        assert lookup(shared, **attribute) == [], attribute


def test_newest_events_come_first_and_pages_fit_together(shared, history):
    client = shared.client("cloudtrail")
    end = datetime.now(UTC) + timedelta(days=1)
    everything = lookup(shared, EventSource="kms.amazonaws.com")
    times = [event["EventTime"] for event in everything]
    assert times == sorted(times, reverse=True)
    wanted = {
        "LookupAttributes": [{"AttributeKey": "EventSource", "AttributeValue": "kms.amazonaws.com"}],
        "EndTime": end,
        "MaxResults": 2,
    }
    found, token = [], {}
    while True:
        page = client.lookup_events(**wanted, **token)
        assert 1 <= len(page["Events"]) <= 2
        found += [event["EventId"] for event in page["Events"]]
        if "NextToken" not in page:
            break
        token = {"NextToken": page["NextToken"]}
    assert found == [event["EventId"] for event in everything]
    assert len(set(found)) == len(found)


def test_a_call_is_in_the_history_at_once(shared):
    kms = shared.client("kms")
    for _ in range(20):
        key = new_key(kms)
        assert names(lookup(shared, ResourceName=key.arn)) == ["CreateKey"]


def test_events_are_those_of_a_region_and_global_ones_of_us_east_1(servers):
    server = servers("--region", "us-east-1", "--region", "eu-west-1")
    key = new_key(server.client("kms", region="eu-west-1"))
    server.client("iam").create_user(UserName="alice")
    assert names(lookup(server, region="eu-west-1", ResourceName=key.arn)) == ["CreateKey"]
    assert lookup(server, ResourceName=key.arn) == []
    assert names(lookup(server, EventName="CreateUser")) == ["CreateUser"]
    assert lookup(server, region="eu-west-1", EventName="CreateUser") == []


def test_accounts_see_their_own_events_only(dev):
    for account in ("111122223333", "444455556666"):
        kms = dev.client("kms", credentials=type(dev.credentials())(account, "test"))
        new_key(kms)
    for account in ("111122223333", "444455556666"):
        client = dev.client("cloudtrail", credentials=type(dev.credentials())(account, "test"))
        events = client.lookup_events()["Events"]
        assert names(events) == ["CreateKey"]
        assert json.loads(events[0]["CloudTrailEvent"])["recipientAccountId"] == account


def test_times_bound_what_is_found(server, kms):
    client = server.client("cloudtrail")

    def found(**times):
        attributes = [{"AttributeKey": "EventName", "AttributeValue": "CreateKey"}]
        return len(client.lookup_events(LookupAttributes=attributes, **times)["Events"])

    first = new_key(kms).metadata["CreationDate"]
    server.advance(3600)
    second = new_key(kms).metadata["CreationDate"]
    minute = timedelta(minutes=1)
    assert found() == 2
    assert found(StartTime=first - minute, EndTime=second + minute) == 2
    assert found(StartTime=first + minute) == found(StartTime=second - minute, EndTime=second + minute) == 1
    assert found(EndTime=second - minute) == 1
    assert found(EndTime=first - minute) == found(StartTime=second + minute) == 0
    # A second is the smallest unit of an event's time, and both ends belong to a range.
    exact = first.replace(microsecond=0)
    assert found(StartTime=exact, EndTime=exact) == 1


def test_the_history_goes_back_ninety_days(server, kms):
    new_key(kms)
    server.advance(89 * DAY)
    assert names(lookup(server, EventName="CreateKey")) == ["CreateKey"]
    new_key(kms)
    server.advance(2 * DAY)
    assert len(lookup(server, EventName="CreateKey")) == 1
    client = server.client("cloudtrail")
    assert len(client.lookup_events(StartTime=datetime(2020, 1, 1, tzinfo=UTC))["Events"]) > 0
    server.advance(91 * DAY)
    assert lookup(server, EventName="CreateKey") == []


def test_the_history_is_there_after_a_restart_and_can_be_made_anew(server, kms):
    keys = [new_key(kms) for _ in range(5)]
    server.restart()
    assert names(lookup(server, ResourceName=keys[0].arn)) == ["CreateKey"]
    server.kill9()
    for file in (server.data / "audit" / "index").iterdir():
        file.unlink()
    server.start()
    assert len(lookup(server, EventName="CreateKey")) == 5


def test_malformed_requests_are_refused(shared):
    client = shared.client("cloudtrail", validate=False)
    event_name = {"AttributeKey": "EventName", "AttributeValue": "Encrypt"}
    now = datetime.now(UTC)
    for code, parameters in [
        ("InvalidMaxResultsException", {"MaxResults": 0}),
        ("InvalidMaxResultsException", {"MaxResults": -1}),
        ("InvalidMaxResultsException", {"MaxResults": 51}),
        ("InvalidLookupAttributesException", {"LookupAttributes": [event_name, event_name]}),
        ("InvalidLookupAttributesException", {"LookupAttributes": [event_name | {"AttributeKey": "eventName"}]}),
        ("InvalidLookupAttributesException", {"LookupAttributes": [event_name | {"AttributeKey": ""}]}),
        ("InvalidLookupAttributesException", {"LookupAttributes": [event_name | {"AttributeValue": ""}]}),
        ("InvalidLookupAttributesException", {"LookupAttributes": [event_name | {"AttributeValue": "x" * 2001}]}),
        ("InvalidLookupAttributesException", {"LookupAttributes": [event_name | {"AttributeValue": "_" * 1001}]}),
        ("ValidationException", {"LookupAttributes": [{"AttributeKey": "EventName"}]}),
        ("InvalidTimeRangeException", {"StartTime": now, "EndTime": now - timedelta(seconds=1)}),
        ("InvalidEventCategoryException", {"EventCategory": "management"}),
        ("InvalidNextTokenException", {"NextToken": "AAAA"}),
        ("InvalidNextTokenException", {"NextToken": ""}),
        ("SerializationException", {"MaxResults": "5"}),
    ]:
        with refused(code):
            client.lookup_events(**parameters)
    longest = {"LookupAttributes": [event_name | {"AttributeValue": "x" * 2000}]}
    assert client.lookup_events(**longest)["Events"] == []
    assert client.lookup_events(EventCategory="insight")["Events"] == []


def test_a_token_belongs_to_its_question(shared, history):
    client = shared.client("cloudtrail")
    wanted = {"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "Encrypt"}], "MaxResults": 1}
    token = client.lookup_events(**wanted)["NextToken"]
    assert client.lookup_events(**wanted | {"MaxResults": 2}, NextToken=token)["Events"]
    other = {"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": "CreateKey"}]}
    for parameters in [{}, other, wanted | {"StartTime": datetime(2026, 1, 1, tzinfo=UTC)}]:
        with refused("InvalidNextTokenException"):
            client.lookup_events(**parameters, NextToken=token)
    with refused("InvalidNextTokenException"):
        client.lookup_events(**wanted, NextToken=token[:-2] + ("AA" if not token.endswith("AA") else "BB"))


def test_only_who_may_looks_events_up(shared):
    nobody = new_user(shared).client("cloudtrail")
    with refused("AccessDeniedException"):
        nobody.lookup_events()
    somebody = new_user(shared, "cloudtrail:LookupEvents").client("cloudtrail")
    assert somebody.lookup_events(MaxResults=1)["Events"]


def test_targets_are_known_by_their_short_name_too(shared):
    for prefix in ("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101", "CloudTrail_20131101"):
        headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"{prefix}.LookupEvents"}
        signed = shared.signed_headers(headers=headers, body=b'{"MaxResults":1}', service="cloudtrail")
        response = shared.http(headers=signed, body=b'{"MaxResults":1}')
        assert response.status == 200 and len(response.json["Events"]) == 1
    for prefix in ("v20131101.CloudTrail_20131101", "CloudTrail", "cloudtrail_20131101", ""):
        headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"{prefix}.LookupEvents"}
        signed = shared.signed_headers(headers=headers, body=b"{}", service="cloudtrail")
        assert shared.http(headers=signed, body=b"{}").error == "UnknownOperationException"


def test_other_operations_are_known_and_not_supported(shared):
    client = shared.client("cloudtrail")
    with refused("UnknownOperationException", status=404):
        client.list_event_data_stores()
