"""Trails: what is made, changed, seen and refused."""

import json

import pytest

from trent_iam import new_user, policy, unique_name
from trent_keys import refused

BUCKET = "logs"


@pytest.fixture
def trails(servers, tmp_path):
    """A server that delivers to a directory with one bucket, in two Regions."""
    (tmp_path / "s3" / BUCKET).mkdir(parents=True)
    delivery = f"directory:{tmp_path}/s3"
    return servers("--region", "us-east-1", "--region", "eu-west-1", TRENT_CLOUDTRAIL_DELIVERY=delivery)


@pytest.fixture
def client(trails):
    return trails.client("cloudtrail", validate=False)


@pytest.fixture
def elsewhere(trails):
    return trails.client("cloudtrail", region="eu-west-1", validate=False)


def test_a_trail_is_what_it_was_made_as(trails, client):
    made = client.create_trail(Name="my.trail-1", S3BucketName=BUCKET, S3KeyPrefix="a/b", EnableLogFileValidation=True)
    account = trails.client("sts").get_caller_identity()["Account"]
    arn = f"arn:aws:cloudtrail:us-east-1:{account}:trail/my.trail-1"
    assert (made["Name"], made["TrailARN"]) == ("my.trail-1", arn)
    assert (made["S3BucketName"], made["S3KeyPrefix"]) == (BUCKET, "a/b")
    assert made["LogFileValidationEnabled"] and made["IncludeGlobalServiceEvents"]
    assert not made["IsMultiRegionTrail"] and not made["IsOrganizationTrail"]
    for name in ("my.trail-1", arn):
        trail = client.get_trail(Name=name)["Trail"]
        assert {name: made[name] for name in trail.keys() & made.keys()} == {
            name: trail[name] for name in trail.keys() & made.keys()
        }
        assert trail["HomeRegion"] == "us-east-1" and not trail["HasCustomEventSelectors"]
    assert client.describe_trails()["trailList"] == [client.get_trail(Name=arn)["Trail"]]
    assert client.list_trails()["Trails"] == [{"TrailARN": arn, "Name": "my.trail-1", "HomeRegion": "us-east-1"}]
    status = client.get_trail_status(Name=arn)
    assert status["IsLogging"] is False and "StartLoggingTime" not in status


def test_a_trail_is_changed_where_it_is_at_home(client, elsewhere, trails):
    arn = client.create_trail(Name="trail", S3BucketName=BUCKET)["TrailARN"]
    updated = client.update_trail(Name=arn, S3KeyPrefix="p", IsMultiRegionTrail=True, EnableLogFileValidation=True)
    assert (updated["S3KeyPrefix"], updated["IsMultiRegionTrail"], updated["S3BucketName"]) == ("p", True, BUCKET)
    assert "S3KeyPrefix" not in client.update_trail(Name="trail", S3KeyPrefix="")
    for change in [
        lambda: elsewhere.update_trail(Name=arn, S3KeyPrefix="q"),
        lambda: elsewhere.start_logging(Name=arn),
        lambda: elsewhere.stop_logging(Name=arn),
        lambda: elsewhere.delete_trail(Name=arn),
        lambda: elsewhere.put_event_selectors(TrailName=arn, EventSelectors=[{}]),
    ]:
        with refused("InvalidHomeRegionException"):
            change()
    with refused("TrailNotFoundException"):
        elsewhere.update_trail(Name="trail", S3KeyPrefix="q")
    client.delete_trail(Name="trail")
    with refused("TrailNotFoundException", message=f"Unknown trail: {arn} for the user: {arn.split(':')[4]}"):
        client.get_trail(Name=arn)


def test_trails_of_all_regions_are_seen_in_all(client, elsewhere):
    single = client.create_trail(Name="single", S3BucketName=BUCKET)["TrailARN"]
    multi = client.create_trail(Name="multi", S3BucketName=BUCKET, IsMultiRegionTrail=True)["TrailARN"]
    seen = lambda client, **more: {trail["Name"] for trail in client.describe_trails(**more)["trailList"]}  # noqa: E731
    assert seen(client) == {"single", "multi"}
    assert seen(elsewhere) == {"multi"}
    assert seen(elsewhere, includeShadowTrails=False) == set()
    assert seen(client, trailNameList=["single"]) == {"single"}
    assert seen(elsewhere, trailNameList=["multi"]) == set()
    assert seen(elsewhere, trailNameList=[multi, single]) == {"multi", "single"}
    assert elsewhere.get_trail(Name=multi)["Trail"]["HomeRegion"] == "us-east-1"
    assert elsewhere.get_trail_status(Name=multi)["IsLogging"] is False
    for name in (single, "single", "multi"):
        with refused("TrailNotFoundException"):
            elsewhere.get_trail(Name=name)
    assert {trail["Name"] for trail in elsewhere.list_trails()["Trails"]} == {"single", "multi"}


def test_what_can_not_be_made_is_refused(client):
    client.create_trail(Name="trail", S3BucketName=BUCKET)
    good = {"Name": "other", "S3BucketName": BUCKET}
    for code, changed in [
        ("TrailAlreadyExistsException", {"Name": "trail"}),
        ("S3BucketDoesNotExistException", {"S3BucketName": "no-such-bucket"}),
        ("InvalidS3BucketNameException", {"S3BucketName": "Logs"}),
        ("InvalidS3BucketNameException", {"S3BucketName": ".."}),
        ("InvalidS3BucketNameException", {"S3BucketName": ".metadata"}),
        ("InvalidS3BucketNameException", {"S3BucketName": "192.168.5.4"}),
        ("InvalidS3PrefixException", {"S3KeyPrefix": "x" * 201}),
        ("InvalidS3PrefixException", {"S3KeyPrefix": "../x"}),
        ("InvalidS3PrefixException", {"S3KeyPrefix": "/x"}),
        ("InvalidParameterCombinationException", {"IsMultiRegionTrail": True, "IncludeGlobalServiceEvents": False}),
        ("UnsupportedOperationException", {"IsOrganizationTrail": True}),
        ("UnsupportedOperationException", {"KmsKeyId": "alias/a"}),
        ("UnsupportedOperationException", {"SnsTopicName": "topic"}),
        ("InvalidTagParameterException", {"TagsList": [{"Key": "a"}, {"Key": "a"}]}),
        ("InvalidTagParameterException", {"TagsList": [{"Key": "aws:a"}]}),
        ("TagsLimitExceededException", {"TagsList": [{"Key": str(number)} for number in range(51)]}),
        ("ValidationException", {"TagsList": [{"Key": ""}]}),
        ("ValidationException", {"S3BucketName": None}),
    ]:
        with refused(code):
            client.create_trail(**good | changed)
    for name in ["", "ab", "-abc", "abc-", "a--b", "a b", "a/b", "192.168.5.4", "x" * 129]:
        with refused("InvalidTrailNameException"):
            client.create_trail(**good | {"Name": name})
    assert len(client.describe_trails()["trailList"]) == 1


def test_a_region_has_five_trails(client, elsewhere):
    for number in range(4):
        client.create_trail(Name=f"trail-{number}", S3BucketName=BUCKET)
    elsewhere.create_trail(Name="multi", S3BucketName=BUCKET, IsMultiRegionTrail=True)
    with refused("MaximumNumberOfTrailsExceededException"):
        client.create_trail(Name="trail-5", S3BucketName=BUCKET)
    elsewhere.create_trail(Name="trail-0", S3BucketName=BUCKET)
    client.delete_trail(Name="trail-0")
    client.create_trail(Name="trail-5", S3BucketName=BUCKET)


def test_names_that_mean_nothing_are_refused(client):
    for code, name in [
        ("TrailNotFoundException", "no-such-trail"),
        ("TrailNotFoundException", "arn:aws:cloudtrail:us-east-1:111122223333:trail/abc"),
        ("InvalidTrailNameException", "a"),
        ("CloudTrailARNInvalidException", "arn:aws:cloudtrail:us-east-1:111122223333:channel/abc"),
        ("CloudTrailARNInvalidException", "arn:aws:kms:us-east-1:111122223333:trail/abc"),
        ("CloudTrailARNInvalidException", "arn:aws"),
    ]:
        for call in (client.get_trail, client.get_trail_status, client.start_logging, client.delete_trail):
            with refused(code, "AccessDeniedException") as refusal:
                call(Name=name)
            # Other accounts' trails are nobody else's business.
            assert refusal.code == code or "111122223333" in name


def test_event_selectors(client):
    arn = client.create_trail(Name="trail", S3BucketName=BUCKET)["TrailARN"]
    get = lambda: client.get_event_selectors(TrailName="trail")  # noqa: E731
    standard = {
        "ReadWriteType": "All",
        "IncludeManagementEvents": True,
        "DataResources": [],
        "ExcludeManagementEventSources": [],
    }
    assert get()["EventSelectors"] == [standard] and get()["TrailARN"] == arn
    wanted = {
        "ReadWriteType": "WriteOnly",
        "IncludeManagementEvents": True,
        "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3"]}],
        "ExcludeManagementEventSources": ["kms.amazonaws.com"],
    }
    answer = client.put_event_selectors(TrailName="trail", EventSelectors=[wanted])
    assert answer["EventSelectors"] == [wanted] == get()["EventSelectors"]
    assert client.get_trail(Name="trail")["Trail"]["HasCustomEventSelectors"]
    category = {"Field": "eventCategory", "Equals": ["Management"]}
    advanced = {"Name": "n", "FieldSelectors": [category, {"Field": "eventSource", "NotEquals": ["kms.amazonaws.com"]}]}
    client.put_event_selectors(TrailName=arn, AdvancedEventSelectors=[advanced])
    assert get()["AdvancedEventSelectors"] == [advanced] and "EventSelectors" not in get()
    read_only = {"Field": "readOnly", "Equals": ["yes"]}
    for selectors in [
        {},
        {"EventSelectors": []},
        {"EventSelectors": [wanted] * 6},
        {"EventSelectors": [wanted], "AdvancedEventSelectors": [advanced]},
        {"EventSelectors": [wanted | {"ExcludeManagementEventSources": ["iam.amazonaws.com"]}]},
        {"EventSelectors": [{"IncludeManagementEvents": False}]},
        {"EventSelectors": [wanted | {"DataResources": [{"Type": "AWS::EC2::Instance", "Values": []}]}]},
        {"EventSelectors": [wanted | {"DataResources": [{"Type": "AWS::S3::Object", "Values": ["a"] * 251}]}]},
        {"AdvancedEventSelectors": []},
        {"AdvancedEventSelectors": [{"FieldSelectors": [read_only]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [category, category]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [category, read_only]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [{"Field": "eventCategory"}]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [category | {"Equals": ["Other"]}]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [category | {"Equals": ["Data"]}]}]},
        {"AdvancedEventSelectors": [{"FieldSelectors": [category, {"Field": "colour", "Equals": ["red"]}]}]},
    ]:
        with refused("InvalidEventSelectorsException"):
            client.put_event_selectors(TrailName="trail", **selectors)
    with refused("ValidationException"):
        client.put_event_selectors(TrailName="trail", EventSelectors=[wanted | {"ReadWriteType": "read-only"}])
    assert get()["AdvancedEventSelectors"] == [advanced]


def test_tags(client, elsewhere):
    arn = client.create_trail(Name="trail", S3BucketName=BUCKET, TagsList=[{"Key": "a", "Value": "1"}])["TrailARN"]
    tags = lambda: client.list_tags(ResourceIdList=[arn])["ResourceTagList"][0]["TagsList"]  # noqa: E731
    assert tags() == [{"Key": "a", "Value": "1"}]
    client.add_tags(ResourceId=arn, TagsList=[{"Key": "b"}, {"Key": "a", "Value": "2"}])
    assert tags() == [{"Key": "a", "Value": "2"}, {"Key": "b"}]
    client.remove_tags(ResourceId=arn, TagsList=[{"Key": "a"}, {"Key": "c"}])
    assert tags() == [{"Key": "b"}]
    with refused("TagsLimitExceededException"):
        client.add_tags(ResourceId=arn, TagsList=[{"Key": str(number)} for number in range(50)])
    account = arn.split(":")[4]
    for code, name in [
        ("ResourceNotFoundException", arn + "-2"),
        ("ResourceNotFoundException", f"arn:aws:cloudtrail:us-east-1:{account}:eventdatastore/e"),
        ("CloudTrailARNInvalidException", "trail"),
        ("CloudTrailARNInvalidException", f"arn:aws:kms:us-east-1:{account}:key/k"),
    ]:
        for call in (
            lambda: client.add_tags(ResourceId=name, TagsList=[]),
            lambda: client.remove_tags(ResourceId=name, TagsList=[]),
            lambda: client.list_tags(ResourceIdList=[name]),
        ):
            with refused(code):
                call()
    with refused("ResourceNotFoundException"):
        elsewhere.list_tags(ResourceIdList=[arn])
    for parameters in [{"ResourceIdList": [arn] * 21}, {"ResourceIdList": []}]:
        with refused("ValidationException"):
            client.list_tags(**parameters)
    with refused("InvalidTokenException"):
        client.list_tags(ResourceIdList=[arn], NextToken="t")
    assert tags() == [{"Key": "b"}]


def test_public_keys_are_each_regions_own(client, elsewhere):
    keys = client.list_public_keys()["PublicKeyList"]
    assert len(keys) == 1 and len(keys[0]["Value"]) == 270 and len(keys[0]["Fingerprint"]) == 32
    assert client.list_public_keys()["PublicKeyList"] == keys
    other = elsewhere.list_public_keys()["PublicKeyList"]
    assert other[0]["Fingerprint"] != keys[0]["Fingerprint"]
    assert client.list_public_keys(StartTime=0, EndTime=1)["PublicKeyList"] == []
    with refused("InvalidTimeRangeException"):
        client.list_public_keys(StartTime=2, EndTime=1)
    with refused("InvalidTokenException"):
        client.list_public_keys(NextToken="t")


def test_permissions_are_for_trails(trails, client):
    arn = client.create_trail(Name="trail", S3BucketName=BUCKET)["TrailARN"]
    client.create_trail(Name="other", S3BucketName=BUCKET)
    user = new_user(trails)
    allow = policy("Allow", ["cloudtrail:*"], arn)
    trails.client("iam").put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=allow)
    own = user.client("cloudtrail")
    own.get_trail(Name="trail")
    own.start_logging(Name=arn)
    own.stop_logging(Name=arn)
    own.add_tags(ResourceId=arn, TagsList=[{"Key": "a"}])
    for call in [
        lambda: own.get_trail(Name="other"),
        lambda: own.start_logging(Name="other"),
        lambda: own.create_trail(Name="third", S3BucketName=BUCKET),
        lambda: own.describe_trails(),
        lambda: own.list_trails(),
        lambda: own.list_public_keys(),
        lambda: own.lookup_events(),
        lambda: own.list_tags(ResourceIdList=[arn, arn.replace("/trail", "/other")]),
    ]:
        with refused("AccessDeniedException"):
            call()
    tagged = policy("Allow", "cloudtrail:CreateTrail", "*", Condition={"StringEquals": {"aws:RequestTag/team": "red"}})
    trails.client("iam").put_user_policy(UserName=user.name, PolicyName=unique_name(), PolicyDocument=tagged)
    with refused("AccessDeniedException"):
        own.create_trail(Name="third", S3BucketName=BUCKET, TagsList=[{"Key": "team", "Value": "blue"}])
    own.create_trail(Name="third", S3BucketName=BUCKET, TagsList=[{"Key": "team", "Value": "red"}])


def test_trails_are_in_the_audit_log(trails, client):
    arn = client.create_trail(Name="trail", S3BucketName=BUCKET)["TrailARN"]
    events = client.lookup_events(LookupAttributes=[{"AttributeKey": "ResourceName", "AttributeValue": arn}])["Events"]
    event = json.loads(events[0]["CloudTrailEvent"])
    assert (event["eventName"], event["eventSource"]) == ("CreateTrail", "cloudtrail.amazonaws.com")
    assert event["responseElements"]["trailARN"] == arn and event["requestParameters"]["name"] == "trail"
    assert event["readOnly"] is False


def test_trails_are_kept_and_reset(dev, trails, client):
    client.create_trail(Name="trail", S3BucketName=BUCKET, TagsList=[{"Key": "a"}])
    client.start_logging(Name="trail")
    trails.restart()
    assert client.get_trail_status(Name="trail")["IsLogging"] is True
    in_memory = dev.client("cloudtrail")
    in_memory.create_trail(Name="trail", S3BucketName="any-bucket")
    in_memory.start_logging(Name="trail")
    # There is nowhere to deliver to.
    assert in_memory.get_trail_status(Name="trail")["LatestDeliveryError"] == "NoSuchBucket"
    dev.reset()
    assert in_memory.describe_trails()["trailList"] == []
