"""CreateGrant, ListGrants, ListRetirableGrants, RetireGrant, RevokeGrant, and grant tokens."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from trent_audit import event_of
from trent_iam import new_user
from trent_keys import DAY, Key, new_key, refused

OTHER = "arn:aws:iam::444455556666:root"
TOPIC = "arn:aws:sns:us-east-1:111122223333:topic"
ABSENT = "0" * 64


def root(key: Key) -> str:
    return f"arn:aws:iam::{key.account}:root"


def grants(kms, key: Key, **more) -> list[dict]:
    pages = kms.get_paginator("list_grants").paginate(KeyId=key.id, **more)
    return [grant for page in pages for grant in page["Grants"]]


def grant(kms, key: Key, **more) -> dict:
    return kms.create_grant(**({"KeyId": key.id, "GranteePrincipal": OTHER, "Operations": ["Encrypt"]} | more))


def test_a_grant_is_listed_with_everything_it_was_created_with(shared_kms, key):
    before = datetime.now(UTC) - timedelta(seconds=1)
    made = grant(
        shared_kms,
        key,
        RetiringPrincipal=root(key),
        Operations=["Decrypt", "Encrypt", "RetireGrant"],
        Constraints={"EncryptionContextSubset": {"Department": "IT"}},
        Name="a-grant",
    )
    assert re.fullmatch("[0-9a-f]{64}", made["GrantId"])
    assert re.fullmatch("[A-Za-z0-9+/=]+", made["GrantToken"])
    (listed,) = grants(shared_kms, key)
    assert before <= listed.pop("CreationDate") <= datetime.now(UTC) + timedelta(seconds=1)
    operations = listed.pop("Operations")
    assert sorted(operations) == ["Decrypt", "Encrypt", "RetireGrant"]
    assert listed == {
        "KeyId": key.arn,
        "GrantId": made["GrantId"],
        "Name": "a-grant",
        "GranteePrincipal": OTHER,
        "RetiringPrincipal": root(key),
        "IssuingAccount": root(key),
        "Constraints": {"EncryptionContextSubset": {"Department": "IT"}},
    }


def test_a_grant_for_a_service(shared_kms, key):
    grant_to = {"GranteeServicePrincipal": "sns.amazonaws.com", "Constraints": {"SourceArn": TOPIC}}
    made = shared_kms.create_grant(
        KeyId=key.arn, Operations=["Decrypt"], RetiringServicePrincipal="sqs.amazonaws.com", **grant_to
    )
    (listed,) = grants(shared_kms, key)
    assert listed["GrantId"] == made["GrantId"]
    assert listed["GranteeServicePrincipal"] == "sns.amazonaws.com"
    assert listed["RetiringServicePrincipal"] == "sqs.amazonaws.com"
    assert listed["Constraints"] == {"SourceArn": TOPIC}
    assert not {"GranteePrincipal", "RetiringPrincipal"} & set(listed)
    with refused("ValidationException"):
        shared_kms.create_grant(KeyId=key.id, Operations=["Decrypt"], **grant_to)
    with refused("ValidationException"):
        shared_kms.create_grant(
            KeyId=key.id, Operations=["Decrypt"], GranteeServicePrincipal="sns.amazonaws.com", RetiringPrincipal=OTHER
        )


def test_a_name_makes_requests_repeatable(shared_kms, key):
    first, again = (grant(shared_kms, key, Name="n") for _ in range(2))
    assert first["GrantId"] == again["GrantId"]
    assert first["GrantToken"] != again["GrantToken"]
    others = [grant(shared_kms, key), grant(shared_kms, key), grant(shared_kms, key, Name="n", Operations=["Decrypt"])]
    assert len({made["GrantId"] for made in [first, *others]}) == 4
    assert len(grants(shared_kms, key)) == 4


def test_filters(shared_kms, key):
    mine, other = grant(shared_kms, key, GranteePrincipal=root(key)), grant(shared_kms, key)
    ids = lambda **filters: [listed["GrantId"] for listed in grants(shared_kms, key, **filters)]  # noqa: E731
    assert ids(GranteePrincipal=OTHER) == [other["GrantId"]]
    assert ids(GrantId=mine["GrantId"]) == [mine["GrantId"]]
    assert ids(GrantId=mine["GrantId"], GranteePrincipal=OTHER) == []
    assert ids(GrantId=ABSENT) == []
    assert sorted(ids()) == sorted([mine["GrantId"], other["GrantId"]])


def test_retirable_grants_of_all_keys_are_listed(shared_kms):
    keys = [new_key(shared_kms) for _ in range(2)]
    retiring = {"RetiringPrincipal": root(keys[0])}
    made = [grant(shared_kms, key, **retiring)["GrantId"] for key in keys for _ in range(2)]
    grant(shared_kms, keys[0], RetiringPrincipal=OTHER)
    pages = shared_kms.get_paginator("list_retirable_grants").paginate(**retiring, PaginationConfig={"PageSize": 3})
    listed = [listed for page in pages for listed in page["Grants"] if listed["KeyId"] in {key.arn for key in keys}]
    assert sorted(listed["GrantId"] for listed in listed) == sorted(made)
    with refused("AccessDeniedException"):
        shared_kms.list_retirable_grants(RetiringPrincipal=OTHER)
    for bad, code in [
        ({}, "ValidationException"),
        ({"RetiringPrincipal": "bob"}, "InvalidArnException"),
        (retiring | {"RetiringServicePrincipal": "sns.amazonaws.com"}, "ValidationException"),
        (retiring | {"Limit": 101}, "ValidationException"),
        (retiring | {"Marker": "x"}, "InvalidMarkerException"),
    ]:
        with refused(code):
            shared_kms.list_retirable_grants(**bad)


def test_grants_end(shared_kms, key):
    revoked, by_token, by_id = (grant(shared_kms, key) for _ in range(3))
    shared_kms.revoke_grant(KeyId=key.id, GrantId=revoked["GrantId"])
    shared_kms.retire_grant(GrantToken=by_token["GrantToken"])
    shared_kms.retire_grant(KeyId=key.arn, GrantId=by_id["GrantId"])
    assert grants(shared_kms, key) == []
    for made in (revoked, by_token, by_id):
        with refused("NotFoundException"):
            shared_kms.revoke_grant(KeyId=key.id, GrantId=made["GrantId"])
        with refused("NotFoundException"):
            shared_kms.retire_grant(KeyId=key.arn, GrantId=made["GrantId"])
        with refused("InvalidGrantTokenException"):
            shared_kms.retire_grant(GrantToken=made["GrantToken"])
        with refused("InvalidGrantTokenException"):
            shared_kms.describe_key(KeyId=key.id, GrantTokens=[made["GrantToken"]])


def test_tokens_are_for_their_key(shared_kms, key):
    token, second = (grant(shared_kms, key)["GrantToken"] for _ in range(2))
    other = new_key(shared_kms)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", GrantTokens=[token, second])["CiphertextBlob"]
    assert shared_kms.decrypt(CiphertextBlob=sealed, GrantTokens=[token])["Plaintext"] == b"x"
    # Of either key of two.
    shared_kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=other.id, GrantTokens=[token])
    for bad in ([token + "A"], [token[:-4]], [token, "AQpAM2RhZTk1MGMyNTk2ZmZm"], [ABSENT]):
        with refused("InvalidGrantTokenException"):
            shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", GrantTokens=bad)
    with refused("InvalidGrantTokenException"):
        shared_kms.encrypt(KeyId=other.id, Plaintext=b"x", GrantTokens=[token])


def test_dry_runs(shared_kms, key):
    made = grant(shared_kms, key)
    for call, parameters in [
        (shared_kms.create_grant, {"GranteePrincipal": OTHER, "Operations": ["Encrypt"]}),
        (shared_kms.revoke_grant, {"GrantId": made["GrantId"]}),
        (shared_kms.retire_grant, {"GrantId": made["GrantId"]}),
    ]:
        with refused("DryRunOperationException"):
            call(KeyId=key.id, DryRun=True, **parameters)
    with refused("InvalidArnException"):
        grant(shared_kms, key, GranteePrincipal=f"arn:aws:iam::{key.account}:user/nobody", DryRun=True)
    assert [listed["GrantId"] for listed in grants(shared_kms, key)] == [made["GrantId"]]


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"Operations": []}, "ValidationException"),
        ({"Operations": ["CreateGrant"]}, "ValidationException"),
        ({"Operations": ["Sign"]}, "ValidationException"),
        ({"Operations": ["ListGrants"]}, "ValidationException"),
        ({"Name": "a b"}, "ValidationException"),
        ({"Name": "n" * 257}, "ValidationException"),
        ({"RetiringPrincipal": OTHER, "RetiringServicePrincipal": "sns.amazonaws.com"}, "ValidationException"),
        ({"GranteeServicePrincipal": "sns.amazonaws.com", "Constraints": {"SourceArn": TOPIC}}, "ValidationException"),
        ({"Constraints": {"SourceArn": "topic"}}, "ValidationException"),
        (
            {"Constraints": {"EncryptionContextEquals": {"a": "b"}, "EncryptionContextSubset": {"a": "b"}}},
            "ValidationException",
        ),
        ({"Constraints": {"EncryptionContextEquals": {str(n): "" for n in range(9)}}}, "LimitExceededException"),
        ({"Constraints": {"EncryptionContextSubset": {"a": "b" * 384}}}, "LimitExceededException"),
        ({"GranteePrincipal": "444455556666"}, "InvalidArnException"),
        ({"GranteePrincipal": "arn:aws:iam::444455556666:group/g"}, "InvalidArnException"),
        ({"GranteePrincipal": "arn:aws:s3:::bucket"}, "InvalidArnException"),
        ({"GranteePrincipal": "sns.amazonaws.com"}, "InvalidArnException"),
        ({"GranteePrincipal": "no principal"}, "ValidationException"),
        ({"RetiringPrincipal": "arn:aws:iam::444455556666:user/"}, "InvalidArnException"),
        ({"KeyId": "alias/a"}, "InvalidArnException"),
        ({"KeyId": "00000000-0000-4000-8000-000000000000"}, "NotFoundException"),
        ({"GrantTokens": ["x"]}, "InvalidGrantTokenException"),
    ],
)
def test_what_is_no_grant(shared, shared_kms, key, parameters, code):
    kms = shared.client("kms", validate=False)
    with refused(code):
        grant(kms, key, **parameters)
    assert grants(shared_kms, key) == []


@pytest.mark.parametrize("grant_id", ["x", "0" * 63, "0" * 65, "A" * 64, "g" * 64])
def test_what_is_no_grant_id(shared_kms, key, grant_id):
    for call in (shared_kms.list_grants, shared_kms.revoke_grant, shared_kms.retire_grant):
        with refused("InvalidGrantIdException"):
            call(KeyId=key.id, GrantId=grant_id)


@pytest.mark.parametrize("parameters", [{}, {"GrantId": ABSENT}, {"GrantToken": "x", "GrantId": ABSENT}])
def test_a_grant_to_retire_is_named_in_one_of_two_ways(shared_kms, key, parameters):
    for more in ({}, {"KeyId": key.id}):
        if more and "GrantToken" not in parameters and "GrantId" in parameters:
            continue
        with refused("ValidationException"):
            shared_kms.retire_grant(**parameters, **more)


def test_grants_of_keys_that_are_not_enabled(shared_kms, key):
    made = [grant(shared_kms, key) for _ in range(2)]
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        grant(shared_kms, key)
    shared_kms.revoke_grant(KeyId=key.id, GrantId=made[0]["GrantId"])
    shared_kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    with refused("KMSInvalidStateException"):
        grant(shared_kms, key)
    assert [listed["GrantId"] for listed in grants(shared_kms, key)] == [made[1]["GrantId"]]
    shared_kms.retire_grant(GrantToken=made[1]["GrantToken"])


def test_a_user_may_what_it_was_granted(shared, shared_kms, key):
    user = new_user(shared)
    kms = user.client()
    constraints = {"EncryptionContextSubset": {"Department": "IT"}}
    encrypt = {"KeyId": key.id, "Plaintext": b"x", "EncryptionContext": {"Department": "IT", "Purpose": "Test"}}
    with refused("AccessDeniedException"):
        kms.encrypt(**encrypt)
    made = grant(shared_kms, key, GranteePrincipal=user.arn, Constraints=constraints)
    sealed = kms.encrypt(**encrypt)["CiphertextBlob"]
    kms.encrypt(**encrypt, GrantTokens=[made["GrantToken"]])
    for call in (
        lambda: kms.encrypt(KeyId=key.id, Plaintext=b"x"),
        lambda: kms.decrypt(CiphertextBlob=sealed, EncryptionContext=encrypt["EncryptionContext"]),
        lambda: kms.describe_key(KeyId=key.id),
        lambda: kms.list_grants(KeyId=key.id),
        lambda: kms.revoke_grant(KeyId=key.id, GrantId=made["GrantId"]),
        lambda: kms.retire_grant(GrantToken=made["GrantToken"]),
    ):
        with refused("AccessDeniedException"):
            call()
    shared_kms.revoke_grant(KeyId=key.id, GrantId=made["GrantId"])
    with refused("AccessDeniedException"):
        kms.encrypt(**encrypt)


def test_a_grant_is_not_for_the_next_user_of_the_same_name(shared, shared_kms, key):
    user = new_user(shared)
    grant(shared_kms, key, GranteePrincipal=user.arn)
    user.client().encrypt(KeyId=key.id, Plaintext=b"x")
    iam = shared.client("iam")
    iam.delete_access_key(UserName=user.name, AccessKeyId=user.credentials.access_key)
    iam.delete_user(UserName=user.name)
    assert grants(shared_kms, key)[0]["GranteePrincipal"] == user.id
    namesake = new_user(shared, UserName=user.name)
    assert namesake.arn == user.arn
    with refused("AccessDeniedException"):
        namesake.client().encrypt(KeyId=key.id, Plaintext=b"x")


def test_a_grantee_that_may_grants_less(shared, shared_kms, key):
    user, other = new_user(shared), new_user(shared)
    made = grant(shared_kms, key, GranteePrincipal=user.arn, Operations=["CreateGrant", "Encrypt"])
    kms = user.client()
    child = grant(kms, key, GranteePrincipal=other.arn, RetiringPrincipal=user.arn)
    other.client().encrypt(KeyId=key.id, Plaintext=b"x", GrantTokens=[child["GrantToken"]])
    with refused("AccessDeniedException"):
        grant(kms, key, GranteePrincipal=other.arn, Operations=["Encrypt", "Decrypt"])
    with refused("AccessDeniedException"):
        other.client().retire_grant(GrantToken=child["GrantToken"])
    kms.retire_grant(GrantToken=child["GrantToken"])
    with refused("AccessDeniedException"):
        other.client().encrypt(KeyId=key.id, Plaintext=b"x")
    shared_kms.revoke_grant(KeyId=key.id, GrantId=made["GrantId"])
    with refused("AccessDeniedException"):
        grant(kms, key, GranteePrincipal=other.arn)


def test_grants_are_kept(servers):
    server = servers()
    kms = server.client("kms")
    key = new_key(kms)
    made = grant(kms, key, RetiringPrincipal=root(key))
    server.restart()
    kms = server.client("kms")
    assert [listed["GrantId"] for listed in grants(kms, key)] == [made["GrantId"]]
    assert len(kms.list_retirable_grants(RetiringPrincipal=root(key))["Grants"]) == 1
    kms.describe_key(KeyId=key.id, GrantTokens=[made["GrantToken"]])
    kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    server.advance(8 * DAY)
    assert kms.list_retirable_grants(RetiringPrincipal=root(key))["Grants"] == []


def test_the_audit_log_shows_grants_without_their_tokens(shared, shared_kms, key):
    made = grant(shared_kms, key)
    event = event_of(shared, made["ResponseMetadata"]["RequestId"])
    assert event["requestParameters"] == {"keyId": key.id, "granteePrincipal": OTHER, "operations": ["Encrypt"]}
    assert event["responseElements"] == {"grantId": made["GrantId"], "keyId": key.arn}
    assert [resource["ARN"] for resource in event["resources"]] == [key.arn]
    assert event["readOnly"] is False
    retired = shared_kms.retire_grant(GrantToken=made["GrantToken"])
    event = event_of(shared, retired["ResponseMetadata"]["RequestId"])
    assert event["requestParameters"] is None
    assert [resource["ARN"] for resource in event["resources"]] == [key.arn]
