"""AWS STS: federated users, as callers of AWS KMS and as principals of key policies and grants.

Sources: AWS STS API Reference, "GetFederationToken"; IAM User Guide, "Permissions for GetFederationToken", "Pass session
tags in AWS STS", "AWS global condition context keys", "IAM JSON policy elements: Variables and tags".
"""

import json
from typing import Any

import pytest

from trent_audit import events
from trent_clients import Server
from trent_iam import User, new_user, policy, unique_name
from trent_keys import DAY, Key, new_key, refused
from trent_sessions import Session, new_account, organization, tags

GET = "sts:GetFederationToken"
ALL_OF_KMS = policy("Allow", "kms:*")


class Federated(Session):
    """What GetFederationToken answered."""

    @property
    def arn(self) -> str:
        return self.answer["FederatedUser"]["Arn"]


def federate(caller, server: Server, **parameters: Any) -> Federated:
    """A federated user of whoever has a `client()`."""
    given = {"Name": "Bob"} | parameters
    return Federated(caller.client("sts", validate=False).get_federation_token(**given), server)


@pytest.fixture
def alice(shared: Server) -> User:
    """A user who may federate, and do everything with keys."""
    return new_user(shared, [GET, "kms:*"])


def put(kms, key: Key, *statements: dict) -> None:
    """Sets a key policy: the account's, and these statements."""
    root = f"arn:aws:iam::{key.account}:root"
    own = {"Effect": "Allow", "Principal": {"AWS": root}, "Action": "kms:*", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [own, *statements]})
    kms.put_key_policy(KeyId=key.id, Policy=document)


def allow(principal: str, *actions: str, **more: Any) -> dict:
    return {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": list(actions), "Resource": "*"} | more


def test_who_a_federated_user_is(shared, alice):
    account = alice.arn.split(":")[4]
    bob = federate(alice, shared, Policy=ALL_OF_KMS)
    assert bob.answer["FederatedUser"] == {
        "FederatedUserId": f"{account}:Bob",
        "Arn": f"arn:aws:sts::{account}:federated-user/Bob",
    }
    assert 0 < bob.answer["PackedPolicySize"] <= 100
    identity = bob.client("sts").get_caller_identity()
    assert (identity["UserId"], identity["Account"], identity["Arn"]) == (f"{account}:Bob", account, bob.arn)
    assert "PackedPolicySize" not in federate(alice, shared).answer


def test_a_federated_user_may_what_both_the_user_and_the_session_policies_allow(shared, shared_kms, alice, key):
    bob = federate(alice, shared, Policy=policy("Allow", ["kms:Encrypt", "s3:*"])).client()
    bob.encrypt(KeyId=key.id, Plaintext=b"x")
    with refused("AccessDeniedException") as refusal:
        bob.describe_key(KeyId=key.id)
    assert refusal.message == (
        f"User: arn:aws:sts::{key.account}:federated-user/Bob is not authorized to perform: kms:DescribeKey on resource: "
        f"{key.arn} because no session policy allows the kms:DescribeKey action"
    )
    poor = new_user(shared, GET)
    with refused("AccessDeniedException") as refusal:
        federate(poor, shared, Policy=ALL_OF_KMS).client().encrypt(KeyId=key.id, Plaintext=b"x")
    assert "because no identity-based policy allows the kms:Encrypt action" in refusal.message


def test_managed_policies_are_session_policies_too(shared, alice, key):
    arns = [{"arn": "arn:aws:iam::aws:policy/AdministratorAccess"}]
    federate(alice, shared, PolicyArns=arns).client().encrypt(KeyId=key.id, Plaintext=b"x")
    with refused("ValidationError"):
        federate(alice, shared, PolicyArns=[{"arn": "arn:aws:iam::aws:policy/NoSuchPolicy"}])


def test_without_session_policies_a_federated_user_may_nothing(shared, alice, key):
    bob = federate(alice, shared).client()
    with refused("AccessDeniedException"):
        bob.encrypt(KeyId=key.id, Plaintext=b"x")
    with refused("AccessDeniedException"):
        bob.list_keys()


def test_a_key_policy_can_name_the_federated_user(shared, shared_kms, alice, key):
    bob = federate(alice, shared)
    put(shared_kms, key, allow(bob.arn, "kms:Encrypt"))
    bob.client().encrypt(KeyId=key.id, Plaintext=b"x")
    carol = federate(alice, shared, Name="Carol")
    with refused("AccessDeniedException"):
        carol.client().encrypt(KeyId=key.id, Plaintext=b"x")
    put(shared_kms, key, allow(bob.arn, "kms:Encrypt"), allow(alice.arn, "kms:*") | {"Effect": "Deny"})
    with refused("AccessDeniedException"):
        bob.client().encrypt(KeyId=key.id, Plaintext=b"x")


def test_what_a_key_policy_gives_to_the_user_is_limited_by_the_session(shared, shared_kms, key):
    alice = new_user(shared, GET)
    put(shared_kms, key, allow(alice.arn, "kms:Encrypt", "kms:DescribeKey"))
    bob = federate(alice, shared, Policy=policy("Allow", "kms:Encrypt")).client()
    bob.encrypt(KeyId=key.id, Plaintext=b"x")
    with refused("AccessDeniedException"):
        bob.describe_key(KeyId=key.id)


def test_a_grant_can_be_for_a_federated_user(shared, shared_kms, alice, key):
    bob = federate(alice, shared)
    granted = shared_kms.create_grant(
        KeyId=key.id, GranteePrincipal=bob.arn, RetiringPrincipal=bob.arn, Operations=["Encrypt"]
    )
    [listed] = shared_kms.list_grants(KeyId=key.id, GranteePrincipal=bob.arn)["Grants"]
    assert (listed["GranteePrincipal"], listed["RetiringPrincipal"]) == (bob.arn, bob.arn)
    bob.client().encrypt(KeyId=key.id, Plaintext=b"x", GrantTokens=[granted["GrantToken"]])
    with refused("AccessDeniedException"):
        federate(alice, shared, Name="Carol").client().encrypt(KeyId=key.id, Plaintext=b"x")
    assert shared_kms.list_retirable_grants(RetiringPrincipal=bob.arn)["Grants"] == [listed]
    bob.client().retire_grant(GrantToken=granted["GrantToken"])
    with refused("AccessDeniedException"):
        bob.client().encrypt(KeyId=key.id, Plaintext=b"x")


def test_a_federated_user_of_another_account(servers):
    server = servers()
    other = new_account(server, organization(server))
    admin = new_user_of(other)
    kms = server.client("kms")
    key = new_key(kms)
    bob = federate(admin, server, Policy=ALL_OF_KMS)
    put(kms, key, allow(bob.arn, "kms:Encrypt"))
    bob.client().encrypt(KeyId=key.arn, Plaintext=b"x")
    # Across accounts both sides must allow.
    with refused("AccessDeniedException"):
        federate(admin, server).client().encrypt(KeyId=key.arn, Plaintext=b"x")


def new_user_of(account: Session) -> User:
    """A user of another account, who may everything."""
    iam, name = account.client("iam"), unique_name()
    user = iam.create_user(UserName=name)["User"]
    iam.put_user_policy(UserName=name, PolicyName="allow", PolicyDocument=policy("Allow", "*"))
    key = iam.create_access_key(UserName=name)["AccessKey"]
    credentials = type(account.credentials)(key["AccessKeyId"], key["SecretAccessKey"])
    return User(name, user["Arn"], user["UserId"], credentials, account.server)


@pytest.mark.parametrize(
    ("condition", "is_met"),
    [
        ({"StringEquals": {"aws:PrincipalType": "FederatedUser"}}, True),
        ({"StringLike": {"aws:userid": "*:Bob"}}, True),
        ({"ArnLike": {"aws:PrincipalArn": "arn:aws:sts::*:federated-user/Bob"}}, True),
        ({"Null": {"aws:username": "true"}}, True),
        ({"Null": {"aws:TokenIssueTime": "false"}}, True),
        ({"StringEquals": {"aws:PrincipalTag/team": "blue"}}, True),
        ({"StringEquals": {"aws:PrincipalTag/site": "here"}}, True),
        ({"StringEquals": {"aws:PrincipalTag/team": "red"}}, False),
        ({"Bool": {"aws:MultiFactorAuthPresent": "true"}}, False),
    ],
)
def test_conditions(shared, key, condition, is_met):
    own = [{"Key": "Team", "Value": "red"}, {"Key": "site", "Value": "here"}]
    alice = new_user(shared, [GET, "sts:TagSession", "kms:*"], Tags=own)
    limit = policy("Allow", "kms:Encrypt", Condition=condition)
    bob = federate(alice, shared, Policy=limit, Tags=tags(team="blue")).client()
    if is_met:
        bob.encrypt(KeyId=key.id, Plaintext=b"x")
    else:
        with refused("AccessDeniedException"):
            bob.encrypt(KeyId=key.id, Plaintext=b"x")


def test_federating_needs_a_permission(shared):
    nobody = new_user(shared)
    account = nobody.arn.split(":")[4]
    with refused("AccessDenied", status=403) as refusal:
        federate(nobody, shared)
    assert refusal.message == (
        f"User: {nobody.arn} is not authorized to perform: {GET} on resource: "
        f"arn:aws:sts::{account}:federated-user/Bob because no identity-based policy allows the {GET} action"
    )
    someone = new_user(shared, GET)
    with refused("AccessDenied", status=403) as refusal:
        federate(someone, shared, Tags=tags(team="blue"))
    assert "sts:TagSession" in refusal.message


@pytest.mark.parametrize(
    "parameters",
    [
        {"Name": "B"},
        {"Name": "B" * 33},
        {"Name": "Bob Builder"},
        {"DurationSeconds": 899},
        {"DurationSeconds": 129601},
        {"Tags": tags(a="1", A="2")},
    ],
)
def test_what_is_no_request(shared, alice, parameters):
    with refused("ValidationError"):
        federate(alice, shared, **parameters)


@pytest.mark.parametrize("text", ["{}", "x", policy("Allow", "kms:*") + "x"])
def test_what_is_no_session_policy(shared, alice, text):
    with refused("MalformedPolicyDocument"):
        federate(alice, shared, Policy=text)


def test_sessions_cannot_federate(shared, alice):
    session = Session(alice.client("sts").get_session_token(), shared)
    with refused("AccessDenied", status=403, message="Cannot call GetFederationToken with session credentials"):
        federate(session, shared)


@pytest.mark.parametrize(
    ("service", "operation", "parameters"),
    [
        ("iam", "list_users", {}),
        ("iam", "get_user", {"UserName": "Bob"}),
        ("sts", "get_federation_token", {"Name": "Carol"}),
        ("sts", "get_session_token", {}),
        ("sts", "get_access_key_info", {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE"}),
        ("sts", "assume_role", {"RoleArn": "arn:aws:iam::111122223333:role/Deploy", "RoleSessionName": "s-1"}),
    ],
)
def test_what_federated_users_cannot_call(shared, service, operation, parameters):
    bob = federate(new_user(shared, "*"), shared, Policy=policy("Allow", "*"))
    with refused("AccessDenied", status=403):
        getattr(bob.client(service), operation)(**parameters)


def test_how_long_a_session_lasts(server):
    alice = new_user(server, [GET, "kms:ListKeys"])
    bob = federate(alice, server, Policy=ALL_OF_KMS)
    server.advance(DAY / 2 - 60)
    bob.client().list_keys()
    server.advance(120)
    with refused("ExpiredTokenException", status=403):
        bob.client().list_keys()


def test_the_root_user_can_federate_for_an_hour(server):
    bob = federate(server, server, Policy=policy("Allow", "kms:ListKeys"), DurationSeconds=7200)
    bob.client().list_keys()
    with refused("AccessDeniedException"):
        bob.client().create_key()
    server.advance(3660)
    with refused("ExpiredTokenException", status=403):
        bob.client().list_keys()


def test_a_session_ends_with_its_user(shared, alice, key):
    bob = federate(alice, shared, Policy=ALL_OF_KMS)
    iam = shared.client("iam")
    iam.delete_user_policy(UserName=alice.name, PolicyName="allow")
    with refused("AccessDeniedException"):
        bob.client().encrypt(KeyId=key.id, Plaintext=b"x")
    iam.delete_access_key(UserName=alice.name, AccessKeyId=alice.credentials.access_key)
    iam.delete_user(UserName=alice.name)
    with refused("UnrecognizedClientException", status=403):
        bob.client().encrypt(KeyId=key.id, Plaintext=b"x")


def test_the_audit_log_tells_who_federated(server):
    """AWS CloudTrail User Guide, "CloudTrail userIdentity element"."""
    alice = new_user(server, [GET, "kms:*"])
    bob = federate(alice, server, Policy=ALL_OF_KMS)
    bob.client().create_key()
    event = next(event for event in events(server) if event["eventName"] == "CreateKey")
    identity = event["userIdentity"]
    account = alice.arn.split(":")[4]
    context = identity.pop("sessionContext")
    assert identity == {
        "type": "FederatedUser",
        "principalId": f"{account}:Bob",
        "arn": bob.arn,
        "accountId": account,
        "accessKeyId": bob.credentials.access_key,
    }
    assert context["sessionIssuer"] == {
        "type": "IAMUser",
        "principalId": alice.id,
        "arn": alice.arn,
        "accountId": account,
        "userName": alice.name,
    }


def test_a_token_is_for_its_credentials_alone(shared, alice):
    bob, carol = federate(alice, shared, Policy=ALL_OF_KMS), federate(alice, shared, Name="Carol", Policy=ALL_OF_KMS)
    mixed = type(bob.credentials)(bob.credentials.access_key, bob.credentials.secret_key, carol.credentials.token)
    with refused("UnrecognizedClientException", status=403):
        shared.client(credentials=mixed).list_keys()
