"""The audit log: every request, allowed or denied, is one CloudTrail event, and no event holds a secret."""

import base64
import json
import re
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from trent_audit import event_of, events, segments
from trent_keys import DAY, new_key, unique_alias
from trent_model import ABSENT_KEY
from trent_signing import sign_headers

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
CONTEXT = {"Department": "Engineering"}


def audited(server, answer) -> dict:
    """The event of an answer of boto3."""
    return event_of(server, answer["ResponseMetadata"]["RequestId"])


def resources(event) -> list[str]:
    assert all(set(resource) >= {"ARN", "accountId"} for resource in event["resources"] or [])
    return [resource["ARN"] for resource in event["resources"] or []]


def test_the_fields_of_an_event(shared, shared_kms, key):
    event = audited(shared, shared_kms.describe_key(KeyId=key.id))
    assert event["eventVersion"].startswith("1.")
    assert event["eventSource"] == "kms.amazonaws.com"
    assert event["eventName"] == "DescribeKey"
    assert event["eventType"] == "AwsApiCall"
    assert event["eventCategory"] == "Management"
    assert event["managementEvent"] is True
    assert event["awsRegion"] == "us-east-1"
    assert event["sourceIPAddress"] == "127.0.0.1"
    assert "Boto3" in event["userAgent"]
    assert event["recipientAccountId"] == key.account
    assert event["readOnly"] is True
    assert event["requestParameters"] == {"keyId": key.id}
    assert event["responseElements"] is None
    assert TIME.fullmatch(event["eventTime"])
    assert abs(datetime.fromisoformat(event["eventTime"]) - datetime.now(UTC)) < timedelta(hours=1)
    assert str(uuid.UUID(event["eventID"])) == event["eventID"]
    identity = event["userIdentity"]
    assert identity["type"] == "Root"
    assert identity["arn"] == f"arn:aws:iam::{key.account}:root"
    assert identity["accountId"] == identity["principalId"] == key.account
    assert identity["accessKeyId"] == shared.root_credentials()[0]
    (resource,) = event["resources"]
    assert resource == {"accountId": key.account, "type": "AWS::KMS::Key", "ARN": key.arn}
    assert not {"errorCode", "errorMessage"} & set(event)


def test_events_have_ids_of_their_own(shared, shared_kms):
    for _ in range(5):
        shared_kms.list_keys()
    ids = [event["eventID"] for event in events(shared)]
    assert len(ids) == len(set(ids)) >= 5


def test_create_key(shared, shared_kms):
    answer = shared_kms.create_key(Description="audited", Tags=[{"TagKey": "a", "TagValue": "b"}])
    metadata = answer["KeyMetadata"]
    event = audited(shared, answer)
    assert event["readOnly"] is False
    assert event["requestParameters"]["description"] == "audited"
    assert event["requestParameters"]["tags"] == [{"tagKey": "a", "tagValue": "b"}]
    elements = event["responseElements"]["keyMetadata"]
    assert (elements["keyId"], elements["arn"]) == (metadata["KeyId"], metadata["Arn"])
    assert elements["keyState"] == "Enabled"
    assert resources(event) == [metadata["Arn"]]


# Operation → what happens, whether it only reads. The developer guide's page "Log entries" has one of each.
CALLS = {
    "EnableKey": (lambda kms, key: kms.enable_key(KeyId=key.id), False),
    "DisableKey": (lambda kms, key: kms.disable_key(KeyId=key.id), False),
    "UpdateKeyDescription": (lambda kms, key: kms.update_key_description(KeyId=key.id, Description="x"), False),
    "PutKeyPolicy": (
        lambda kms, key: kms.put_key_policy(KeyId=key.id, Policy=kms.get_key_policy(KeyId=key.id)["Policy"]),
        False,
    ),
    "TagResource": (lambda kms, key: kms.tag_resource(KeyId=key.id, Tags=[{"TagKey": "a", "TagValue": "b"}]), False),
    "UntagResource": (lambda kms, key: kms.untag_resource(KeyId=key.id, TagKeys=["a"]), False),
    "EnableKeyRotation": (lambda kms, key: kms.enable_key_rotation(KeyId=key.id), False),
    "DisableKeyRotation": (lambda kms, key: kms.disable_key_rotation(KeyId=key.id), False),
    "RotateKeyOnDemand": (lambda kms, key: kms.rotate_key_on_demand(KeyId=key.id), False),
    "ScheduleKeyDeletion": (lambda kms, key: kms.schedule_key_deletion(KeyId=key.id), False),
    "GetKeyPolicy": (lambda kms, key: kms.get_key_policy(KeyId=key.id), True),
    "GetKeyRotationStatus": (lambda kms, key: kms.get_key_rotation_status(KeyId=key.id), True),
    "GetKeyLastUsage": (lambda kms, key: kms.get_key_last_usage(KeyId=key.id), True),
    "ListKeyPolicies": (lambda kms, key: kms.list_key_policies(KeyId=key.id), True),
    "ListKeyRotations": (lambda kms, key: kms.list_key_rotations(KeyId=key.id), True),
    "ListResourceTags": (lambda kms, key: kms.list_resource_tags(KeyId=key.id), True),
    "Encrypt": (lambda kms, key: kms.encrypt(KeyId=key.id, Plaintext=b"x"), True),
    "GenerateDataKey": (lambda kms, key: kms.generate_data_key(KeyId=key.id, KeySpec="AES_256"), True),
    "GenerateDataKeyWithoutPlaintext": (
        lambda kms, key: kms.generate_data_key_without_plaintext(KeyId=key.id, KeySpec="AES_256"),
        True,
    ),
}


@pytest.mark.parametrize("operation", CALLS)
def test_operations_on_a_key(shared, shared_kms, key, operation):
    call, read_only = CALLS[operation]
    event = audited(shared, call(shared_kms, key))
    assert event["eventName"] == operation
    assert event["readOnly"] is read_only
    assert event["requestParameters"]["keyId"] in (key.id, key.arn)
    assert resources(event) == [key.arn]


# Operations that answer nothing, of which the event names the key nonetheless; and those of which it does not.
NAMED = {"EnableKey", "DisableKey", "EnableKeyRotation", "UntagResource"}
UNNAMED = {"DisableKeyRotation", "PutKeyPolicy", "TagResource", "UpdateKeyDescription", "GetKeyPolicy"}


@pytest.mark.parametrize("operation", sorted(NAMED | UNNAMED))
def test_response_elements_name_the_key_where_the_answer_is_empty(shared, shared_kms, key, operation):
    event = audited(shared, CALLS[operation][0](shared_kms, key))
    assert event["responseElements"] == ({"keyId": key.arn} if operation in NAMED else None)


def test_grants(shared, shared_kms, key):
    root = f"arn:aws:iam::{key.account}:root"
    terms = {"GranteePrincipal": root, "RetiringPrincipal": root, "Operations": ["Encrypt", "RetireGrant"]}
    constraints = {"EncryptionContextSubset": CONTEXT}
    answer = shared_kms.create_grant(KeyId=key.id, Constraints=constraints, **terms)
    event = audited(shared, answer)
    assert event["requestParameters"] == {
        "keyId": key.id,
        "granteePrincipal": root,
        "retiringPrincipal": root,
        "operations": ["Encrypt", "RetireGrant"],
        "constraints": {"encryptionContextSubset": CONTEXT},
    }
    assert event["responseElements"] == {"grantId": answer["GrantId"], "keyId": key.arn}
    event = audited(shared, shared_kms.retire_grant(GrantToken=answer["GrantToken"]))
    assert event["requestParameters"] is None
    assert event["responseElements"] is None
    assert event["additionalEventData"] == {"grantId": answer["GrantId"]}
    assert resources(event) == [key.arn]
    answer = shared_kms.create_grant(KeyId=key.id, **terms)
    event = audited(shared, shared_kms.revoke_grant(KeyId=key.id, GrantId=answer["GrantId"]))
    assert event["requestParameters"] == {"keyId": key.id, "grantId": answer["GrantId"]}
    assert event["responseElements"] is None


def test_defaults_are_shown_where_the_caller_left_them_out(shared, shared_kms, key):
    created = audited(shared, shared_kms.create_key())["requestParameters"]
    assert created == {
        "description": "",
        "keyUsage": "ENCRYPT_DECRYPT",
        "customerMasterKeySpec": "SYMMETRIC_DEFAULT",
        "keySpec": "SYMMETRIC_DEFAULT",
        "origin": "AWS_KMS",
        "bypassPolicyLockoutSafetyCheck": False,
    }
    signer = new_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    how = {"KeyId": signer.id, "SigningAlgorithm": "ECDSA_SHA_256"}
    answer = shared_kms.sign(Message=b"x", **how)
    verified = shared_kms.verify(Message=b"x", Signature=answer["Signature"], **how)
    shown = {"keyId": signer.id, "messageType": "RAW", "signingAlgorithm": "ECDSA_SHA_256"}
    assert audited(shared, answer)["requestParameters"] == audited(shared, verified)["requestParameters"] == shown
    policy = shared_kms.get_key_policy(KeyId=key.id)
    assert audited(shared, policy)["requestParameters"] == {"keyId": key.id, "policyName": "default"}
    put = audited(shared, shared_kms.put_key_policy(KeyId=key.id, Policy=policy["Policy"]))["requestParameters"]
    assert put.pop("policy") == policy["Policy"]
    assert put == {"keyId": key.id, "policyName": "default", "bypassPolicyLockoutSafetyCheck": False}
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    again = shared_kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=key.id)
    assert audited(shared, again)["requestParameters"] == {
        "destinationKeyId": key.id,
        "sourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
        "destinationEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
    }


def test_a_ciphertext_of_another_key_is_told_with_the_key_that_was_named(shared, shared_kms, caller, key):
    other = new_key(shared_kms)
    sealed = shared_kms.encrypt(KeyId=other.id, Plaintext=b"x")["CiphertextBlob"]
    response = caller("Decrypt", {"KeyId": key.arn, "CiphertextBlob": base64.b64encode(sealed).decode()})
    assert response.error == "IncorrectKeyException"
    event = event_of(shared, response.header("x-amzn-requestid"))
    assert event["errorCode"] == "IncorrectKeyException"
    assert event["errorMessage"] == "The key ID in the request does not identify a CMK that can perform this operation."
    assert event["requestParameters"] == {"keyId": key.arn, "encryptionAlgorithm": "SYMMETRIC_DEFAULT"}
    assert resources(event) == [key.arn]


def test_deletion_is_scheduled_and_cancelled(shared, shared_kms, key):
    event = audited(shared, shared_kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=20))
    assert event["requestParameters"] == {"keyId": key.id, "pendingWindowInDays": 20}
    assert event["responseElements"]["keyId"] == key.arn
    assert event["responseElements"]["keyState"] == "PendingDeletion"
    assert event["responseElements"]["deletionDate"]
    event = audited(shared, shared_kms.cancel_key_deletion(KeyId=key.id))
    assert event["responseElements"] == {"keyId": key.arn}


def test_aliases(shared, shared_kms, key):
    name, other = unique_alias(), new_key(shared_kms)
    alias = f"arn:aws:kms:us-east-1:{key.account}:{name}"
    event = audited(shared, shared_kms.create_alias(AliasName=name, TargetKeyId=key.id))
    assert event["requestParameters"] == {"aliasName": name, "targetKeyId": key.id}
    assert event["responseElements"] == {"keyId": key.arn}
    assert resources(event) == [key.arn, alias]
    event = audited(shared, shared_kms.encrypt(KeyId=name, Plaintext=b"x"))
    assert key.arn in resources(event)
    event = audited(shared, shared_kms.update_alias(AliasName=name, TargetKeyId=other.id))
    assert resources(event) == [alias, other.arn]
    assert event["responseElements"] == {"keyId": other.arn}
    event = audited(shared, shared_kms.delete_alias(AliasName=name))
    assert event["responseElements"] == {"keyId": other.arn}
    assert event["requestParameters"] == {"aliasName": name}
    assert resources(event) == [alias, other.arn]


def test_cryptographic_operations_show_the_context_and_the_algorithm(shared, shared_kms, key):
    answer = shared_kms.encrypt(KeyId=key.arn, Plaintext=b"x", EncryptionContext=CONTEXT)
    parameters = audited(shared, answer)["requestParameters"]
    assert parameters["encryptionContext"] == CONTEXT
    assert parameters["encryptionAlgorithm"] == "SYMMETRIC_DEFAULT"
    assert parameters["keyId"] == key.arn
    material = {"keyMaterialId": shared_kms.describe_key(KeyId=key.id)["KeyMetadata"]["CurrentKeyMaterialId"]}
    assert audited(shared, answer)["additionalEventData"] == material
    sealed = answer["CiphertextBlob"]
    event = audited(shared, shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext=CONTEXT))
    assert event["requestParameters"]["encryptionContext"] == CONTEXT
    assert event["requestParameters"]["encryptionAlgorithm"] == "SYMMETRIC_DEFAULT"
    # The key that the ciphertext names.
    assert resources(event) == [key.arn]
    other = new_key(shared_kms)
    event = audited(
        shared,
        shared_kms.re_encrypt(CiphertextBlob=sealed, SourceEncryptionContext=CONTEXT, DestinationKeyId=other.id),
    )
    assert event["requestParameters"]["destinationKeyId"] == other.id
    assert event["requestParameters"]["sourceEncryptionContext"] == CONTEXT
    assert event["responseElements"] is None
    assert resources(event) == [key.arn, other.arn]


def test_operations_without_a_key(shared, shared_kms):
    for answer in (
        shared_kms.list_keys(Limit=5),
        shared_kms.list_aliases(),
        shared_kms.generate_random(NumberOfBytes=9),
    ):
        event = audited(shared, answer)
        assert resources(event) == []
        assert event["readOnly"] is True
        assert event["responseElements"] is None
    assert audited(shared, shared_kms.list_keys(Limit=5))["requestParameters"] == {"limit": 5}
    assert audited(shared, shared_kms.generate_random(NumberOfBytes=9))["requestParameters"] is None


def test_sts(shared):
    event = audited(shared, shared.client("sts").get_caller_identity())
    assert (event["eventSource"], event["eventName"]) == ("sts.amazonaws.com", "GetCallerIdentity")


def failures(caller, key) -> dict:
    """Calls that are refused, each for another reason."""
    listed = {"limit": 0}
    return {
        "NotFoundException": lambda: caller("DescribeKey", {"KeyId": ABSENT_KEY}),
        "ValidationException": lambda: caller("ListKeys", {"Limit": listed["limit"]}),
        "SerializationException": lambda: caller("ListKeys", b"{"),
        "InvalidCiphertextException": lambda: caller("Decrypt", {"CiphertextBlob": "eHh4eA=="}),
        "KMSInvalidStateException": lambda: caller("CancelKeyDeletion", {"KeyId": key.id}),
        "UnsupportedOperationException": lambda: caller("ReplicateKey", {"KeyId": key.id, "ReplicaRegion": "eu-west-1"}),
        "DryRunOperationException": lambda: caller("Encrypt", {"KeyId": key.id, "Plaintext": "eA==", "DryRun": True}),
        "InvalidMarkerException": lambda: caller("ListKeys", {"Marker": "x"}),
    }


REASONS = [
    "NotFoundException",
    "ValidationException",
    "SerializationException",
    "InvalidCiphertextException",
    "KMSInvalidStateException",
    "UnsupportedOperationException",
    "DryRunOperationException",
    "InvalidMarkerException",
]


@pytest.mark.parametrize("code", REASONS)
def test_refused_requests_have_events_too(shared, caller, key, code):
    response = failures(caller, key)[code]()
    assert response.error == code
    event = event_of(shared, response.header("x-amzn-requestid"))
    assert event["errorCode"] == code
    assert event.get("errorMessage", "") == response.json.get("message", "")
    assert event["responseElements"] is None
    assert event["userIdentity"]["accountId"] == key.account


def test_requests_that_nobody_signed_have_events_too(shared, caller):
    body = b'{"NumberOfBytes":16}'
    wrong = caller.signing.changed(secret_key="wrong")
    unknown = caller.signing.changed(access_key="AKIAAAAAAAAAAAAAAAAA")
    for signing, code in (
        (wrong, "InvalidSignatureException"),
        (unknown, "UnrecognizedClientException"),
        (None, "MissingAuthenticationTokenException"),
    ):
        headers = caller.headers("GenerateRandom")
        sent = headers if signing is None else sign_headers(signing, "POST", "/", headers, body)
        response = caller.send("POST", "/", sent, body)
        event = event_of(shared, response.header("x-amzn-requestid"))
        assert (event["eventName"], event["errorCode"]) == ("GenerateRandom", code)


def test_what_the_server_does_by_itself_is_recorded(server, kms):
    key, doomed = new_key(kms), new_key(kms)
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    kms.schedule_key_deletion(KeyId=doomed.id, PendingWindowInDays=7)
    server.advance(91 * DAY)
    found = {event["eventName"]: event for event in events(server) if event["eventType"] == "AwsServiceEvent"}
    for name, arn in (("RotateKey", key.arn), ("DeleteKey", doomed.arn)):
        event = found[name]
        assert event["userIdentity"] == {"accountId": key.account, "invokedBy": "AWS Internal"}
        assert event["sourceIPAddress"] == event["userAgent"] == "AWS Internal"
        assert event["requestParameters"] is None
        assert event["responseElements"] == ({"keyId": arn} if name == "DeleteKey" else None)
        assert resources(event) == [arn]
        assert event["readOnly"] is False


def test_events_are_in_the_order_of_answers(server, kms):
    expected = [kms.list_keys()["ResponseMetadata"]["RequestId"] for _ in range(50)]
    assert [event["requestID"] for event in events(server) if event["eventName"] == "ListKeys"] == expected


def test_lines_are_chained(shared, shared_kms):
    shared_kms.list_keys()
    for path in segments(shared):
        assert path.stat().st_mode & 0o777 == 0o600
        lines = path.read_bytes().split(b"\n")
        assert lines[-1] == b""
        chains = [json.loads(line)["chain"] for line in lines[:-1]]
        assert len(chains) == len({json.dumps(chain) for chain in chains})


def test_strict_mode(servers):
    server = servers("--audit-strict")
    kms = server.client("kms")
    assert audited(server, kms.list_keys())["eventName"] == "ListKeys"


def test_events_survive_a_killed_process(server, kms):
    ids = [kms.list_keys()["ResponseMetadata"]["RequestId"] for _ in range(20)]
    server.kill9()
    server.start()
    ids.append(kms.list_keys()["ResponseMetadata"]["RequestId"])
    recorded = [event["requestID"] for event in events(server) if event["eventName"] == "ListKeys"]
    assert recorded == ids
