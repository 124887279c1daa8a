"""AWS managed keys: there on first use, and nobody's to manage."""

import json

import pytest
from botocore.credentials import Credentials

from trent_keys import DAY, NOT_MANAGEABLE, Key, described, new_key, refused, unique_alias

ALIAS = "alias/aws/s3"


@pytest.fixture(scope="module")
def managed(shared_kms) -> Key:
    return Key(described(shared_kms, ALIAS))


def test_describing_the_alias_makes_the_key(kms):
    assert kms.list_keys()["Keys"] == []
    metadata = described(kms, ALIAS)
    assert metadata["KeyManager"] == "AWS"
    assert (metadata["KeyState"], metadata["Enabled"], metadata["Origin"]) == ("Enabled", True, "AWS_KMS")
    assert (metadata["KeySpec"], metadata["KeyUsage"]) == ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT")
    assert [key["KeyArn"] for key in kms.list_keys()["Keys"]] == [metadata["Arn"]]
    assert described(kms, ALIAS) == described(kms, metadata["KeyId"]) == metadata
    listed = {alias["AliasName"]: alias for alias in kms.list_aliases()["Aliases"]}
    assert listed[ALIAS]["TargetKeyId"] == metadata["KeyId"]
    assert listed[ALIAS]["AliasArn"] == f"arn:aws:kms:us-east-1:{metadata['AWSAccountId']}:{ALIAS}"


def test_the_alias_arn_makes_the_key_too(kms):
    account = new_key(kms).account
    metadata = described(kms, f"arn:aws:kms:us-east-1:{account}:alias/aws/ebs")
    assert metadata["KeyManager"] == "AWS"
    assert described(kms, "alias/aws/ebs") == metadata


@pytest.mark.parametrize(
    "service", ["s3", "ebs", "rds", "dynamodb", "secretsmanager", "ssm", "sns", "sqs", "lambda", "kinesis", "backup"]
)
def test_services_that_have_one(shared_kms, service):
    assert described(shared_kms, f"alias/aws/{service}")["KeyManager"] == "AWS"


@pytest.mark.parametrize("name", ["alias/aws/", "alias/aws/no-such-service-x", "alias/aws/S3", "alias/aws/s3/x"])
def test_services_that_have_none(shared_kms, name):
    with refused("NotFoundException"):
        shared_kms.describe_key(KeyId=name)


def test_each_region_has_its_own(servers):
    server = servers("--region", "us-east-1", "--region", "eu-west-1")
    here, there = (described(server.client(region=region), ALIAS) for region in ("us-east-1", "eu-west-1"))
    assert here["KeyId"] != there["KeyId"]


def test_it_survives_a_restart(server, kms):
    before = described(kms, ALIAS)
    server.restart()
    assert described(kms, ALIAS) == before


MANAGEMENT = {
    "CancelKeyDeletion": lambda kms, key: kms.cancel_key_deletion(KeyId=key.id),
    "CreateAlias": lambda kms, key: kms.create_alias(AliasName=unique_alias(), TargetKeyId=key.id),
    "CreateAlias with a reserved name": lambda kms, key: kms.create_alias(AliasName="alias/aws/x", TargetKeyId=key.id),
    "DeleteAlias": lambda kms, key: kms.delete_alias(AliasName=ALIAS),
    "DisableKey": lambda kms, key: kms.disable_key(KeyId=key.id),
    "DisableKeyRotation": lambda kms, key: kms.disable_key_rotation(KeyId=key.id),
    "EnableKey": lambda kms, key: kms.enable_key(KeyId=key.id),
    "EnableKeyRotation": lambda kms, key: kms.enable_key_rotation(KeyId=key.id),
    "PutKeyPolicy": lambda kms, key: kms.put_key_policy(
        KeyId=key.id, Policy=kms.get_key_policy(KeyId=new_key(kms).id)["Policy"]
    ),
    "RotateKeyOnDemand": lambda kms, key: kms.rotate_key_on_demand(KeyId=key.id),
    "ScheduleKeyDeletion": lambda kms, key: kms.schedule_key_deletion(KeyId=key.id),
    "TagResource": lambda kms, key: kms.tag_resource(KeyId=key.id, Tags=[{"TagKey": "a", "TagValue": "b"}]),
    "UntagResource": lambda kms, key: kms.untag_resource(KeyId=key.id, TagKeys=["a"]),
    "UpdateAlias": lambda kms, key: kms.update_alias(AliasName=ALIAS, TargetKeyId=new_key(kms).id),
    "UpdateKeyDescription": lambda kms, key: kms.update_key_description(KeyId=key.id, Description="mine"),
}


@pytest.mark.parametrize("manage", MANAGEMENT.values(), ids=MANAGEMENT)
def test_users_can_t_manage_it(shared_kms, managed, manage):
    policy = shared_kms.get_key_policy(KeyId=managed.id)["Policy"]
    with refused(*NOT_MANAGEABLE, "KMSInvalidStateException"):
        manage(shared_kms, managed)
    assert described(shared_kms, ALIAS) == managed.metadata
    assert shared_kms.get_key_policy(KeyId=managed.id)["Policy"] == policy
    assert shared_kms.list_resource_tags(KeyId=managed.id)["Tags"] == []
    assert [alias["AliasName"] for alias in shared_kms.list_aliases(KeyId=managed.id)["Aliases"]] == [ALIAS]


def test_no_alias_of_a_user_s_can_be_moved_to_it(shared_kms, managed, key):
    name = unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    with refused(*NOT_MANAGEABLE):
        shared_kms.update_alias(AliasName=name, TargetKeyId=managed.id)
    assert described(shared_kms, name)["KeyId"] == key.id


def test_what_can_be_looked_at(shared_kms, managed):
    assert json.loads(shared_kms.get_key_policy(KeyId=managed.id)["Policy"])["Statement"]
    assert shared_kms.list_key_policies(KeyId=managed.id)["PolicyNames"] == ["default"]
    status = shared_kms.get_key_rotation_status(KeyId=managed.id)
    # "The key rotation status for AWS managed KMS keys is always true."
    assert status["KeyRotationEnabled"] is True
    assert shared_kms.get_key_last_usage(KeyId=managed.id)["KeyLastUsage"] == {}


def test_it_is_rotated_every_year(server, kms):
    before = described(kms, ALIAS)
    server.advance(364 * DAY)
    assert described(kms, ALIAS) == before
    server.advance(3 * DAY)
    after = described(kms, ALIAS)
    assert after.pop("CurrentKeyMaterialId") != before.pop("CurrentKeyMaterialId")
    assert after == before
    rotations = kms.list_key_rotations(KeyId=before["KeyId"])["Rotations"]
    assert [rotation["RotationType"] for rotation in rotations] == ["AUTOMATIC"]


def test_users_can_t_manage_it_where_authorization_is_off(dev):
    kms = dev.client("kms", credentials=Credentials("test", "test"))
    managed = Key(described(kms, ALIAS))
    for manage in MANAGEMENT.values():
        with refused("AccessDeniedException", "InvalidAliasNameException"):
            manage(kms, managed)
    assert described(kms, ALIAS) == managed.metadata
    # Services use it, which tests play.
    sealed = kms.encrypt(KeyId=ALIAS, Plaintext=b"x")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=sealed)["KeyId"] == managed.arn
