"""CreateKey, DescribeKey, ListKeys, UpdateKeyDescription, EnableKey, DisableKey."""

import re
import uuid
from datetime import UTC, datetime, timedelta

import pytest

from trent_keys import described, new_key, refused, tags

MATERIAL = re.compile(r"[a-f0-9]{64}")


def test_a_new_key_is_described_in_full(shared_kms):
    before = datetime.now(UTC) - timedelta(seconds=1)
    metadata = shared_kms.create_key()["KeyMetadata"]
    created = metadata.pop("CreationDate")
    assert before <= created <= datetime.now(UTC) + timedelta(seconds=1)
    assert MATERIAL.fullmatch(metadata.pop("CurrentKeyMaterialId"))
    key_id, account = metadata.pop("KeyId"), metadata.pop("AWSAccountId")
    assert str(uuid.UUID(key_id)) == key_id
    assert re.fullmatch(r"\d{12}", account)
    assert metadata == {
        "Arn": f"arn:aws:kms:us-east-1:{account}:key/{key_id}",
        "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT",
        "Description": "",
        "Enabled": True,
        "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"],
        "KeyManager": "CUSTOMER",
        "KeySpec": "SYMMETRIC_DEFAULT",
        "KeyState": "Enabled",
        "KeyUsage": "ENCRYPT_DECRYPT",
        "MultiRegion": False,
        "Origin": "AWS_KMS",
    }


def test_describe_key_gives_what_create_key_gave(shared_kms):
    key = new_key(shared_kms, Description="Schlüssel für Δ-Daten 🔑")
    assert described(shared_kms, key) == key.metadata
    assert key.metadata["Description"] == "Schlüssel für Δ-Daten 🔑"


@pytest.mark.parametrize(
    "parameters",
    [
        {"KeySpec": "SYMMETRIC_DEFAULT"},
        {"CustomerMasterKeySpec": "SYMMETRIC_DEFAULT"},
        {"KeyUsage": "ENCRYPT_DECRYPT"},
        {"Origin": "AWS_KMS"},
        {"MultiRegion": False},
        {"BypassPolicyLockoutSafetyCheck": True},
        {"Tags": []},
        {"Description": ""},
        {"KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT", "Origin": "AWS_KMS", "MultiRegion": False},
    ],
    ids=lambda parameters: "+".join(parameters),
)
def test_defaults_can_be_said(shared_kms, parameters):
    metadata = new_key(shared_kms, **parameters).metadata
    assert metadata["KeySpec"] == metadata["CustomerMasterKeySpec"] == "SYMMETRIC_DEFAULT"
    assert metadata["KeyState"] == "Enabled"


def test_two_keys_have_nothing_in_common(shared_kms):
    one, other = new_key(shared_kms), new_key(shared_kms)
    assert one.id != other.id
    assert one.metadata["CurrentKeyMaterialId"] != other.metadata["CurrentKeyMaterialId"]


def test_a_key_can_be_created_with_tags(shared_kms):
    key = new_key(shared_kms, Tags=[{"TagKey": "Team", "TagValue": "A"}, {"TagKey": "team", "TagValue": ""}])
    assert tags(shared_kms, key) == {"Team": "A", "team": ""}


@pytest.mark.parametrize(
    ("parameters", "codes"),
    [
        # What the model knows and Trent does not do yet (docs/compatibility.md).
        ({"KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY"}, ["UnsupportedOperationException"]),
        # What goes together with no key spec.
        ({"KeyUsage": "SIGN_VERIFY"}, ["ValidationException"]),
        ({"KeyUsage": "GENERATE_VERIFY_MAC", "KeySpec": "SYMMETRIC_DEFAULT"}, ["ValidationException"]),
        ({"KeySpec": "SYMMETRIC_DEFAULT", "CustomerMasterKeySpec": "RSA_2048"}, ["ValidationException"]),
        ({"XksKeyId": "key-1"}, ["ValidationException", "UnsupportedOperationException"]),
        (
            {"CustomKeyStoreId": "cks-1234567890abcdef0"},
            ["CustomKeyStoreNotFoundException", "UnsupportedOperationException", "ValidationException"],
        ),
        (
            {"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": "cks-1234567890abcdef0", "MultiRegion": True},
            ["UnsupportedOperationException"],
        ),
        (
            {"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": "cks-1234567890abcdef0"},
            ["CustomKeyStoreNotFoundException", "UnsupportedOperationException"],
        ),
        (
            {"Origin": "EXTERNAL_KEY_STORE", "CustomKeyStoreId": "cks-1234567890abcdef0", "XksKeyId": "key-1"},
            ["CustomKeyStoreNotFoundException", "UnsupportedOperationException"],
        ),
    ],
    ids=lambda value: "+".join(f"{k}={v}" for k, v in value.items()) if isinstance(value, dict) else "",
)
def test_keys_of_other_kinds_are_refused_and_not_made(shared_kms, parameters, codes):
    before = all_key_ids(shared_kms)
    with refused(*codes):
        shared_kms.create_key(**parameters)
    assert all_key_ids(shared_kms) == before


def test_list_keys_has_ids_and_arns(shared_kms, key):
    entries = {entry["KeyId"]: entry for page in pages(shared_kms) for entry in page["Keys"]}
    assert entries[key.id] == {"KeyId": key.id, "KeyArn": key.arn}


def test_list_keys_by_owner(shared_kms, key):
    assert key.id in all_key_ids(shared_kms, ResourceOwners=["SELF"])
    assert key.id in all_key_ids(shared_kms, ResourceOwners=["OTHER_ACCOUNTS_VIA_RAM", "SELF"])
    assert all_key_ids(shared_kms, ResourceOwners=["OTHER_ACCOUNTS_VIA_RAM"]) == set()


def test_a_description_can_be_changed_and_emptied(shared_kms):
    key = new_key(shared_kms, Description="before")
    assert set(shared_kms.update_key_description(KeyId=key.id, Description="after")) == {"ResponseMetadata"}
    assert described(shared_kms, key)["Description"] == "after"
    shared_kms.update_key_description(KeyId=key.arn, Description="")
    assert described(shared_kms, key) == key.metadata | {"Description": ""}


def test_the_longest_description_is_kept(shared_kms, key):
    description = "é" * 8192
    shared_kms.update_key_description(KeyId=key.id, Description=description)
    assert described(shared_kms, key)["Description"] == description


def test_disabling_and_enabling_change_the_state_only(shared_kms, key):
    shared_kms.disable_key(KeyId=key.id)
    assert described(shared_kms, key) == key.metadata | {"Enabled": False, "KeyState": "Disabled"}
    shared_kms.disable_key(KeyId=key.arn)
    assert described(shared_kms, key)["KeyState"] == "Disabled"
    shared_kms.enable_key(KeyId=key.id)
    assert described(shared_kms, key) == key.metadata
    shared_kms.enable_key(KeyId=key.arn)
    assert described(shared_kms, key) == key.metadata


def test_a_disabled_key_is_of_no_use_until_it_is_enabled_again(shared_kms, key):
    ciphertext = shared_kms.encrypt(KeyId=key.id, Plaintext=b"secret")["CiphertextBlob"]
    shared_kms.disable_key(KeyId=key.id)
    with refused("DisabledException", message=f"{key.arn} is disabled."):
        shared_kms.decrypt(CiphertextBlob=ciphertext)
    shared_kms.enable_key(KeyId=key.id)
    assert shared_kms.decrypt(CiphertextBlob=ciphertext)["Plaintext"] == b"secret"


def test_a_region_has_its_own_keys(servers):
    server = servers("--region", "us-east-1", "--region", "eu-central-1")
    here, there = server.client(region="us-east-1"), server.client(region="eu-central-1")
    key = new_key(there)
    assert key.arn.startswith(f"arn:aws:kms:eu-central-1:{key.account}:key/")
    assert all_key_ids(here) == set()
    assert all_key_ids(there) == {key.id}
    with refused("NotFoundException"):
        here.describe_key(KeyId=key.id)


def all_key_ids(kms, **parameters) -> set[str]:
    return {entry["KeyId"] for page in pages(kms, **parameters) for entry in page["Keys"]}


def pages(kms, **parameters):
    return kms.get_paginator("list_keys").paginate(**parameters)
