"""Requests that cross accounts: the caller's account and the owner's are told, each with an event of its own."""

import json

import pytest

from trent_audit import events
from trent_iam import new_user
from trent_keys import new_key, refused
from trent_sessions import new_account, new_role, organization, trust


@pytest.fixture(scope="module")
def account(shared) -> str:
    return shared.client("sts").get_caller_identity()["Account"]


@pytest.fixture(scope="module")
def elsewhere(shared):
    """A session of the administrator of another account."""
    return new_account(shared, organization(shared))


def key_for(owner, caller: str, *actions: str):
    """A key of the owner's that another account's principal may use."""
    own = f"arn:aws:iam::{owner.account}:root"
    statements = [
        {"Effect": "Allow", "Principal": {"AWS": own}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Allow", "Principal": {"AWS": caller}, "Action": actions, "Resource": "*"},
    ]
    return new_key(owner.client(), Policy=json.dumps({"Version": "2012-10-17", "Statement": statements}))


def told(server, request_id: str) -> dict[str, dict]:
    """The events of a request, by the account that gets them."""
    found = [event for event in events(server) if event.get("requestID") == request_id]
    by_account = {event["recipientAccountId"]: event for event in found}
    assert len(by_account) == len(found), "an account is told twice"
    return by_account


def request_id(answer) -> str:
    return answer["ResponseMetadata"]["RequestId"]


def test_both_accounts_are_told(shared, account, elsewhere):
    user = new_user(shared, "kms:*")
    key = key_for(elsewhere, user.arn, "kms:Encrypt")
    answer = user.client().encrypt(KeyId=key.arn, Plaintext=b"x", EncryptionContext={"a": "b"})
    found = told(shared, request_id(answer))
    assert set(found) == {account, elsewhere.account}
    callers, owners = found[account], found[elsewhere.account]
    assert callers["userIdentity"]["arn"] == user.arn
    assert owners["userIdentity"] == {
        "type": "AWSAccount",
        "principalId": callers["userIdentity"]["principalId"],
        "accountId": account,
    }
    assert callers["sharedEventID"] == owners["sharedEventID"]
    assert len({callers["eventID"], owners["eventID"], owners["sharedEventID"]}) == 3
    used = elsewhere.client().get_key_last_usage(KeyId=key.id)["KeyLastUsage"]
    assert (used["KmsRequestId"], used["CloudTrailEventId"]) == (request_id(answer), owners["eventID"])
    for event in (callers, owners):
        assert event["requestParameters"]["keyId"] == key.arn
        assert [resource["ARN"] for resource in event["resources"]] == [key.arn]


def test_a_denied_request_is_told_to_the_caller_alone(shared, account, elsewhere):
    user = new_user(shared, "kms:*")
    key = key_for(elsewhere, user.arn, "kms:Encrypt")
    with refused("AccessDeniedException") as refusal:
        user.client().generate_data_key(KeyId=key.arn, KeySpec="AES_256")
    (event,) = told(shared, refusal.request_id).values()
    assert (event["recipientAccountId"], event["errorCode"]) == (account, "AccessDenied")
    assert "sharedEventID" not in event


def test_a_request_that_fails_for_another_reason_is_told_to_both(shared, account, elsewhere):
    user = new_user(shared, "kms:*")
    key = key_for(elsewhere, user.arn, "kms:Encrypt")
    elsewhere.client().disable_key(KeyId=key.id)
    with refused("DisabledException") as refusal:
        user.client().encrypt(KeyId=key.arn, Plaintext=b"x")
    found = told(shared, refusal.request_id)
    assert {event["errorCode"] for event in found.values()} == {"DisabledException"}
    assert set(found) == {account, elsewhere.account}


def test_within_an_account_there_is_one_event(shared, shared_kms, account, key):
    (event,) = told(shared, request_id(shared_kms.encrypt(KeyId=key.id, Plaintext=b"x"))).values()
    assert "sharedEventID" not in event


def test_each_owner_is_told_of_what_is_its_own(shared, shared_kms, account, elsewhere):
    user = new_user(shared, "kms:*")
    there = key_for(elsewhere, user.arn, "kms:ReEncryptTo")
    here = new_key(shared_kms)
    sealed = shared_kms.encrypt(KeyId=here.id, Plaintext=b"x")["CiphertextBlob"]
    found = told(shared, request_id(user.client().re_encrypt(CiphertextBlob=sealed, DestinationKeyId=there.arn)))
    listed = {to: sorted(resource["ARN"] for resource in event["resources"]) for to, event in found.items()}
    assert listed == {account: sorted([here.arn, there.arn]), elsewhere.account: [there.arn]}


def test_a_role_of_another_account(shared, account, elsewhere):
    user = new_user(shared, "sts:AssumeRole")
    role = new_role(shared, trust(user.arn), iam=elsewhere.client("iam"))
    found = told(shared, request_id(role.assume(user).answer))
    assert set(found) == {account, elsewhere.account}
    owners = found[elsewhere.account]
    assert owners["userIdentity"]["type"] == "AWSAccount"
    assert owners["resources"][0]["ARN"] == role.arn
