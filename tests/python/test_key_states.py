"""What each key state allows: the table of the developer guide's page "Key states of AWS KMS keys", cell by cell."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from trent_keys import Key, described, new_key, refused, unique_alias

POLICY = """{"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::%s:root"}, "Action": "kms:*", "Resource": "*"}]}"""

# Footnotes of the table.
DISABLED = ("DisabledException",), "{arn} is disabled."
PENDING = ("KMSInvalidStateException",), "{arn} is pending deletion."
PENDING_OR_DISABLED = ("DisabledException", "KMSInvalidStateException"), "{arn} is pending deletion."
NOT_PENDING = ("KMSInvalidStateException",), "{arn} is not pending deletion."
OK = None


@dataclass
class Subject:
    """A key with all that the operations of the table need."""

    key: Key
    other: Key
    alias: str
    ciphertext: bytes


# Operation → its call, and the cells Enabled, Disabled, Pending deletion.
TABLE: dict[str, tuple[Callable[[Any, Subject], Any], Any, Any, Any]] = {
    "CancelKeyDeletion": (lambda kms, s: kms.cancel_key_deletion(KeyId=s.key.id), NOT_PENDING, NOT_PENDING, OK),
    "CreateAlias": (lambda kms, s: kms.create_alias(AliasName=unique_alias(), TargetKeyId=s.key.id), OK, OK, PENDING),
    "Decrypt": (lambda kms, s: kms.decrypt(CiphertextBlob=s.ciphertext), OK, DISABLED, PENDING_OR_DISABLED),
    "Decrypt with the key's id": (
        lambda kms, s: kms.decrypt(CiphertextBlob=s.ciphertext, KeyId=s.key.id),
        OK,
        DISABLED,
        PENDING_OR_DISABLED,
    ),
    "DeleteAlias": (lambda kms, s: kms.delete_alias(AliasName=s.alias), OK, OK, OK),
    "DescribeKey": (lambda kms, s: kms.describe_key(KeyId=s.alias), OK, OK, OK),
    "DisableKey": (lambda kms, s: kms.disable_key(KeyId=s.key.id), OK, OK, PENDING),
    "DisableKeyRotation": (lambda kms, s: kms.disable_key_rotation(KeyId=s.key.id), OK, DISABLED, PENDING),
    "EnableKey": (lambda kms, s: kms.enable_key(KeyId=s.key.id), OK, OK, PENDING),
    "EnableKeyRotation": (lambda kms, s: kms.enable_key_rotation(KeyId=s.key.id), OK, DISABLED, PENDING),
    "Encrypt": (lambda kms, s: kms.encrypt(KeyId=s.alias, Plaintext=b"x"), OK, DISABLED, PENDING_OR_DISABLED),
    "GenerateDataKey": (
        lambda kms, s: kms.generate_data_key(KeyId=s.key.id, KeySpec="AES_256"),
        OK,
        DISABLED,
        PENDING_OR_DISABLED,
    ),
    "GenerateDataKeyWithoutPlaintext": (
        lambda kms, s: kms.generate_data_key_without_plaintext(KeyId=s.key.id, KeySpec="AES_256"),
        OK,
        DISABLED,
        PENDING_OR_DISABLED,
    ),
    "GetKeyLastUsage": (lambda kms, s: kms.get_key_last_usage(KeyId=s.key.id), OK, OK, OK),
    "GetKeyPolicy": (lambda kms, s: kms.get_key_policy(KeyId=s.key.id), OK, OK, OK),
    "GetKeyRotationStatus": (lambda kms, s: kms.get_key_rotation_status(KeyId=s.key.id), OK, OK, OK),
    "ListAliases": (lambda kms, s: kms.list_aliases(KeyId=s.key.id), OK, OK, OK),
    "ListKeyPolicies": (lambda kms, s: kms.list_key_policies(KeyId=s.key.id), OK, OK, OK),
    "ListKeyRotations": (lambda kms, s: kms.list_key_rotations(KeyId=s.key.id), OK, OK, OK),
    "ListResourceTags": (lambda kms, s: kms.list_resource_tags(KeyId=s.key.id), OK, OK, OK),
    "PutKeyPolicy": (lambda kms, s: kms.put_key_policy(KeyId=s.key.id, Policy=POLICY % s.key.account), OK, OK, OK),
    "ReEncrypt from it": (
        lambda kms, s: kms.re_encrypt(CiphertextBlob=s.ciphertext, DestinationKeyId=s.other.id),
        OK,
        DISABLED,
        PENDING_OR_DISABLED,
    ),
    "ReEncrypt to it": (
        lambda kms, s: kms.re_encrypt(
            CiphertextBlob=kms.encrypt(KeyId=s.other.id, Plaintext=b"x")["CiphertextBlob"], DestinationKeyId=s.key.id
        ),
        OK,
        DISABLED,
        PENDING_OR_DISABLED,
    ),
    "RotateKeyOnDemand": (lambda kms, s: kms.rotate_key_on_demand(KeyId=s.key.id), OK, DISABLED, PENDING),
    "ScheduleKeyDeletion": (lambda kms, s: kms.schedule_key_deletion(KeyId=s.key.id), OK, OK, PENDING),
    "TagResource": (
        lambda kms, s: kms.tag_resource(KeyId=s.key.id, Tags=[{"TagKey": "a", "TagValue": "b"}]),
        OK,
        OK,
        PENDING,
    ),
    "UntagResource": (lambda kms, s: kms.untag_resource(KeyId=s.key.id, TagKeys=["a"]), OK, OK, PENDING),
    # If the source key is pending deletion, the command succeeds; if the destination key is, it fails.
    "UpdateAlias away": (lambda kms, s: kms.update_alias(AliasName=s.alias, TargetKeyId=s.other.id), OK, OK, OK),
    "UpdateAlias to it": (lambda kms, s: update_alias_to(kms, s), OK, OK, PENDING),
    "UpdateKeyDescription": (
        lambda kms, s: kms.update_key_description(KeyId=s.key.id, Description="new"),
        OK,
        OK,
        PENDING,
    ),
}


def update_alias_to(kms, subject: Subject):
    name = unique_alias()
    kms.create_alias(AliasName=name, TargetKeyId=subject.other.id)
    return kms.update_alias(AliasName=name, TargetKeyId=subject.key.id)


def cells() -> list:
    states = ("Enabled", "Disabled", "PendingDeletion")
    return [
        pytest.param(call, state, cell, id=f"{operation}-{state}")
        for operation, (call, *expected) in TABLE.items()
        for state, cell in zip(states, expected, strict=True)
    ]


@pytest.fixture(scope="module")
def other(shared_kms) -> Key:
    return new_key(shared_kms)


@pytest.mark.parametrize(("call", "state", "cell"), cells())
def test_state_and_operation(shared_kms, key, other, call, state, cell):
    subject = Subject(key, other, unique_alias(), shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"])
    shared_kms.create_alias(AliasName=subject.alias, TargetKeyId=key.id)
    if state == "Disabled":
        shared_kms.disable_key(KeyId=key.id)
    elif state == "PendingDeletion":
        shared_kms.schedule_key_deletion(KeyId=key.id)
    before = described(shared_kms, key)
    assert before["KeyState"] == state
    if cell is OK:
        assert call(shared_kms, subject)["ResponseMetadata"]["HTTPStatusCode"] == 200
    else:
        codes, message = cell
        with refused(*codes, message=message.format(arn=key.arn)):
            call(shared_kms, subject)
        assert described(shared_kms, key) == before
