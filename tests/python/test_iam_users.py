"""IAM users: their life, access keys, inline policies, boundaries, tags; and what they may."""

import json
import re
from datetime import datetime, timezone

import pytest

from trent_audit import events
from trent_iam import new_user, policy, unique_name
from trent_keys import new_key, refused

CONFLICT = 409
MISSING = 404
DENIED = 403


@pytest.fixture(scope="module")
def iam(shared):
    """A boto3 IAM client of `shared`, as the root user."""
    return shared.client("iam")


@pytest.fixture
def name(iam) -> str:
    """The name of a new user."""
    name = unique_name()
    iam.create_user(UserName=name)
    return name


def account_of(shared) -> str:
    return shared.client("sts").get_caller_identity()["Account"]


def test_a_user_is_made_and_read(shared, iam):
    name = unique_name()
    tags = [{"Key": "Team", "Value": "red"}]
    made = iam.create_user(UserName=name, Path="/division/team/", Tags=tags)["User"]
    assert made["Arn"] == f"arn:aws:iam::{account_of(shared)}:user/division/team/{name}"
    assert re.fullmatch(r"AIDA[A-Z2-7]{17}", made["UserId"])
    assert (made["UserName"], made["Path"], made["Tags"]) == (name, "/division/team/", tags)
    assert abs((datetime.now(timezone.utc) - made["CreateDate"]).total_seconds()) < 120
    assert iam.get_user(UserName=name)["User"] == made
    listed = iam.list_users(PathPrefix="/division/")["Users"]
    assert [user for user in listed if user["UserName"] == name] == [{k: v for k, v in made.items() if k != "Tags"}]


def test_names_are_taken_whatever_their_case(iam, name):
    with refused("EntityAlreadyExists", message=f"User with name {name.upper()} already exists.", status=CONFLICT):
        iam.create_user(UserName=name.upper())


def test_a_user_that_is_not_there(iam):
    message = "The user with name nobody cannot be found."
    for operation, parameters in [
        ("get_user", {}),
        ("delete_user", {}),
        ("update_user", {"NewPath": "/x/"}),
        ("create_access_key", {}),
        ("list_user_tags", {}),
        ("put_user_policy", {"PolicyName": "p", "PolicyDocument": policy("Allow", "kms:*")}),
    ]:
        with refused("NoSuchEntity", message=message, status=MISSING):
            getattr(iam, operation)(UserName="nobody", **parameters)


def test_a_renamed_user_keeps_its_id_and_its_keys(shared, iam):
    user = new_user(shared)
    new_name = unique_name("renamed")
    iam.update_user(UserName=user.name, NewUserName=new_name, NewPath="/new/")
    identity = user.client("sts").get_caller_identity()
    assert (identity["UserId"], identity["Arn"].rpartition(":")[2]) == (user.id, f"user/new/{new_name}")
    with refused("NoSuchEntity", status=MISSING):
        iam.get_user(UserName=user.name)


def test_a_user_with_access_keys_is_not_deleted(shared, iam):
    user = new_user(shared, "kms:*")
    with refused(
        "DeleteConflict", message="Cannot delete entity, must delete access keys first.", status=CONFLICT
    ):
        iam.delete_user(UserName=user.name)
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.credentials.access_key)
    with refused("DeleteConflict", message="Cannot delete entity, must delete policies first.", status=CONFLICT):
        iam.delete_user(UserName=user.name)
    iam.delete_user_policy(UserName=user.name, PolicyName="allow")
    iam.delete_user(UserName=user.name)
    with refused("UnrecognizedClientException", status=DENIED):
        user.client("kms").list_keys()


def test_an_access_key_says_who_calls(shared):
    user = new_user(shared)
    identity = user.client("sts").get_caller_identity()
    assert (identity["UserId"], identity["Arn"], identity["Account"]) == (user.id, user.arn, account_of(shared))


def test_there_are_two_access_keys_at_most(iam, name):
    made = [iam.create_access_key(UserName=name)["AccessKey"] for _ in range(2)]
    with refused("LimitExceeded", message="Cannot exceed quota for AccessKeysPerUser: 2", status=CONFLICT):
        iam.create_access_key(UserName=name)
    for key in made:
        assert re.fullmatch(r"AKIA[A-Z2-7]{16}", key["AccessKeyId"])
        assert len(key["SecretAccessKey"]) == 40
    listed = iam.list_access_keys(UserName=name)["AccessKeyMetadata"]
    assert [key["AccessKeyId"] for key in listed] == [key["AccessKeyId"] for key in made]
    assert all(key["Status"] == "Active" and "SecretAccessKey" not in key for key in listed)


def test_an_inactive_access_key_is_unknown(shared, iam):
    user = new_user(shared, "kms:ListKeys")
    key = {"UserName": user.name, "AccessKeyId": user.credentials.access_key}
    user.client("kms").list_keys()
    iam.update_access_key(**key, Status="Inactive")
    with refused("UnrecognizedClientException", status=DENIED):
        user.client("kms").list_keys()
    with refused("InvalidClientTokenId", status=DENIED):
        user.client("sts").get_caller_identity()
    iam.update_access_key(**key, Status="Active")
    user.client("kms").list_keys()
    iam.delete_access_key(**key)
    with refused("UnrecognizedClientException", status=DENIED):
        user.client("kms").list_keys()


def test_the_last_use_of_an_access_key(shared, iam):
    user = new_user(shared, "kms:*")
    key_id = user.credentials.access_key
    used = iam.get_access_key_last_used(AccessKeyId=key_id)
    assert used["UserName"] == user.name
    assert used["AccessKeyLastUsed"] == {"ServiceName": "N/A", "Region": "N/A"}
    user.client("kms").list_keys()
    used = iam.get_access_key_last_used(AccessKeyId=key_id)["AccessKeyLastUsed"]
    assert (used["ServiceName"], used["Region"]) == ("kms", "us-east-1")
    assert abs((datetime.now(timezone.utc) - used["LastUsedDate"]).total_seconds()) < 120
    with refused("AccessDenied", status=DENIED) as refusal:
        iam.get_access_key_last_used(AccessKeyId="AKIAIOSFODNN7EXAMPLE")
    assert "AKIAIOSFODNN7EXAMPLE" in refusal.message


def test_access_keys_survive_a_restart(server):
    user = new_user(server, "kms:ListKeys")
    kms = user.client("kms")
    kms.list_keys()
    server.restart()
    user.client("kms").list_keys()
    used = server.client("iam").get_access_key_last_used(AccessKeyId=user.credentials.access_key)
    assert used["AccessKeyLastUsed"]["ServiceName"] == "kms"


def test_users_manage_themselves(shared, iam):
    user = new_user(shared)
    own = policy("Allow", "iam:*", "arn:aws:iam::*:user/${aws:username}")
    iam.put_user_policy(UserName=user.name, PolicyName="self", PolicyDocument=own)
    as_user = user.client("iam")
    assert as_user.get_user()["User"]["UserId"] == user.id
    made = as_user.create_access_key()["AccessKey"]
    assert made["UserName"] == user.name
    assert len(as_user.list_access_keys()["AccessKeyMetadata"]) == 2
    with refused("AccessDenied", status=DENIED):
        as_user.get_user(UserName="somebody-else")


def test_the_root_user_is_a_user_too(shared, iam):
    account = account_of(shared)
    user = iam.get_user()["User"]
    assert (user["Arn"], user["UserId"]) == (f"arn:aws:iam::{account}:root", account)
    listed = iam.list_access_keys()["AccessKeyMetadata"]
    assert shared.credentials().access_key in [key["AccessKeyId"] for key in listed]


def test_inline_policies(iam, name):
    document = policy("Allow", "kms:Encrypt", Condition={"StringEquals": {"aws:PrincipalTag/x": "Ümläut, 100 %"}})
    iam.put_user_policy(UserName=name, PolicyName="b", PolicyDocument=document)
    iam.put_user_policy(UserName=name, PolicyName="a", PolicyDocument=policy("Deny", "s3:*"))
    assert iam.list_user_policies(UserName=name)["PolicyNames"] == ["a", "b"]
    answer = iam.get_user_policy(UserName=name, PolicyName="b")
    # boto3 decodes the document.
    assert (answer["UserName"], answer["PolicyName"]) == (name, "b")
    assert answer["PolicyDocument"] == json.loads(document)
    iam.delete_user_policy(UserName=name, PolicyName="b")
    message = "The user policy with name b cannot be found."
    with refused("NoSuchEntity", message=message, status=MISSING):
        iam.get_user_policy(UserName=name, PolicyName="b")


@pytest.mark.parametrize(
    "document",
    [
        "not json",
        "{}",
        '{"Version":"2012-10-17","Statement":[{"Effect":"allow","Action":"*","Resource":"*"}]}',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}]}',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}',
        '{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
    ],
)
def test_bad_policies(iam, name, document):
    with refused("MalformedPolicyDocument"):
        iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document)
    assert iam.list_user_policies(UserName=name)["PolicyNames"] == []


def test_inline_policies_that_are_too_long(iam, name):
    long = policy("Allow", [f"kms:{'x' * 90}{n}" for n in range(18)])
    iam.put_user_policy(UserName=name, PolicyName="a", PolicyDocument=long)
    message = f"Maximum policy size of 2048 bytes exceeded for user {name}"
    with refused("LimitExceeded", message=message, status=CONFLICT):
        iam.put_user_policy(UserName=name, PolicyName="b", PolicyDocument=long)


def test_tags(iam, name):
    iam.tag_user(UserName=name, Tags=[{"Key": "Team", "Value": "red"}, {"Key": "Cost", "Value": ""}])
    iam.tag_user(UserName=name, Tags=[{"Key": "TEAM", "Value": "blue"}])
    expect = [{"Key": "Cost", "Value": ""}, {"Key": "TEAM", "Value": "blue"}]
    assert iam.list_user_tags(UserName=name)["Tags"] == expect
    assert iam.get_user(UserName=name)["User"]["Tags"] == expect
    iam.untag_user(UserName=name, TagKeys=["team", "none"])
    assert iam.list_user_tags(UserName=name)["Tags"] == expect[:1]
    with refused("InvalidInput"):
        iam.tag_user(UserName=name, Tags=[{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}])


def test_a_boundary_must_be_a_policy(shared, iam, name):
    arn = f"arn:aws:iam::{account_of(shared)}:policy/none"
    message = f"Scope ARN: {arn} does not exist or is not attachable."
    with refused("NoSuchEntity", message=message, status=MISSING):
        iam.put_user_permissions_boundary(UserName=name, PermissionsBoundary=arn)


def test_users_are_listed_page_by_page(server):
    iam = server.client("iam")
    names = sorted((f"{letter}{n}" for n in range(5) for letter in "aB"), key=str.lower)
    for user_name in names:
        iam.create_user(UserName=user_name, Path="/a/" if user_name < "a" else "/")
    pages = list(iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 3}))
    assert [len(page["Users"]) for page in pages] == [3, 3, 3, 1]
    assert [user["UserName"] for page in pages for user in page["Users"]] == names
    below = iam.list_users(PathPrefix="/a/")
    assert [user["UserName"] for user in below["Users"]] == [name for name in names if name[0] == "B"]
    assert below["IsTruncated"] is False
    with refused("ValidationError"):
        iam.list_groups(Marker=pages[0]["Marker"])


@pytest.mark.parametrize("bad", ["", "a/b", "ä", "x" * 65, "a b"])
def test_bad_names(shared, bad):
    iam = shared.client("iam", validate=False)
    with refused("ValidationError") as refusal:
        iam.create_user(UserName=bad)
    assert "userName" in refusal.message


def test_a_user_may_what_its_policies_allow(shared, iam):
    key = new_key(shared.client("kms"))
    user = new_user(shared)
    kms = user.client("kms")
    with refused("AccessDeniedException") as refusal:
        kms.encrypt(KeyId=key.arn, Plaintext=b"x")
    assert refusal.message == (
        f"User: {user.arn} is not authorized to perform: kms:Encrypt on resource: {key.arn} "
        "because no identity-based policy allows the kms:Encrypt action"
    )
    iam.put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=policy("Allow", "kms:Encrypt", key.arn))
    kms.encrypt(KeyId=key.arn, Plaintext=b"x")
    with refused("AccessDeniedException"):
        kms.describe_key(KeyId=key.arn)
    iam.put_user_policy(UserName=user.name, PolicyName="q", PolicyDocument=policy("Deny", "kms:*"))
    with refused("AccessDeniedException") as refusal:
        kms.encrypt(KeyId=key.arn, Plaintext=b"x")
    assert refusal.message.endswith("with an explicit deny in an identity-based policy")


def test_a_new_user_of_an_old_name_may_nothing_of_the_old_one(shared, iam):
    old = new_user(shared, "kms:*")
    iam.delete_user_policy(UserName=old.name, PolicyName="allow")
    iam.delete_access_key(UserName=old.name, AccessKeyId=old.credentials.access_key)
    iam.delete_user(UserName=old.name)
    new = new_user(shared, UserName=old.name)
    assert new.id != old.id
    with refused("AccessDeniedException"):
        new.client("kms").list_keys()


def test_events_name_the_user_and_keep_the_secret(server):
    user = new_user(server, "kms:ListKeys")
    user.client("kms").list_keys()
    found = next(event for event in events(server) if event["eventName"] == "ListKeys")
    assert found["userIdentity"] == {
        "type": "IAMUser",
        "principalId": user.id,
        "arn": user.arn,
        "accountId": found["recipientAccountId"],
        "accessKeyId": user.credentials.access_key,
        "userName": user.name,
    }
    made = next(event for event in events(server) if event["eventName"] == "CreateAccessKey")
    assert made["eventSource"] == "iam.amazonaws.com"
    assert made["responseElements"]["accessKey"]["accessKeyId"] == user.credentials.access_key
    assert user.credentials.secret_key not in json.dumps(events(server))


def test_the_aws_cli_knows_users(server):
    made = server.cli("iam", "create-user", "--user-name", "alice").json["User"]
    key = server.cli("iam", "create-access-key", "--user-name", "alice").json["AccessKey"]
    as_alice = {"AWS_ACCESS_KEY_ID": key["AccessKeyId"], "AWS_SECRET_ACCESS_KEY": key["SecretAccessKey"]}
    identity = server.cli("sts", "get-caller-identity", environment=as_alice).json
    assert identity["Arn"] == made["Arn"]
    denied = server.cli("kms", "list-keys", environment=as_alice, check=False)
    assert denied.code != 0 and "AccessDeniedException" in denied.stderr
    document = policy("Allow", "kms:ListKeys")
    put = ("iam", "put-user-policy", "--user-name", "alice", "--policy-name", "p", "--policy-document", document)
    server.cli(*put)
    assert server.cli("kms", "list-keys", environment=as_alice).json == {"Keys": []}
