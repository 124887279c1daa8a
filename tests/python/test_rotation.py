"""Automatic rotation and rotation on demand."""

import itertools
from datetime import timedelta

import pytest

from trent_keys import DAY, described, new_key, refused

ON_DEMAND_ROTATIONS_MAX = 25


def rotations(kms, key, **parameters) -> list[dict]:
    pages = kms.get_paginator("list_key_rotations").paginate(KeyId=key.id, **parameters)
    return [rotation for page in pages for rotation in page["Rotations"]]


def status(kms, key) -> dict:
    answer = kms.get_key_rotation_status(KeyId=key.id)
    answer.pop("ResponseMetadata")
    assert answer.pop("KeyId") in (key.id, key.arn)
    return answer


def material(kms, key) -> str:
    return described(kms, key)["CurrentKeyMaterialId"]


def test_a_new_key_is_not_rotated(shared_kms, key):
    assert status(shared_kms, key) == {"KeyRotationEnabled": False}
    assert rotations(shared_kms, key) == []


@pytest.mark.parametrize(("parameters", "days"), [({}, 365), ({"RotationPeriodInDays": 90}, 90)], ids=str)
def test_enabling_rotation_sets_a_date(shared_kms, key, parameters, days):
    assert set(shared_kms.enable_key_rotation(KeyId=key.id, **parameters)) == {"ResponseMetadata"}
    now = status(shared_kms, key)
    expected = described(shared_kms, key)["CreationDate"] + timedelta(days=days)
    assert abs(now.pop("NextRotationDate") - expected) < timedelta(days=1)
    assert now == {"KeyRotationEnabled": True, "RotationPeriodInDays": days}
    assert set(shared_kms.disable_key_rotation(KeyId=key.arn)) == {"ResponseMetadata"}
    assert status(shared_kms, key)["KeyRotationEnabled"] is False
    assert "NextRotationDate" not in status(shared_kms, key)


@pytest.mark.parametrize("days", [90, 2560])
def test_the_period_s_bounds(shared_kms, key, days):
    shared_kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=days)
    assert status(shared_kms, key)["RotationPeriodInDays"] == days


@pytest.mark.parametrize(("days", "bound"), [(89, "greater than or equal to 90"), (2561, "less than or equal to 2560")])
def test_beyond_the_period_s_bounds(shared, key, days, bound):
    kms = shared.client(validate=False)
    message = (
        f"1 validation error detected: Value '{days}' at 'rotationPeriodInDays' failed to satisfy constraint: "
        f"Member must have value {bound}"
    )
    with refused("ValidationException", message=message):
        kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=days)
    assert status(kms, key) == {"KeyRotationEnabled": False}


def test_the_period_can_be_changed(shared_kms, key):
    shared_kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=400)
    shared_kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=100)
    assert status(shared_kms, key)["RotationPeriodInDays"] == 100


def test_rotation_comes_due(server, kms):
    key = new_key(kms)
    first = material(kms, key)
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"old")["CiphertextBlob"]
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    due = status(kms, key)["NextRotationDate"]
    server.advance(90 * DAY - 3600)
    assert rotations(kms, key) == []
    assert material(kms, key) == first
    server.advance(DAY)
    second = material(kms, key)
    assert second != first
    (rotation,) = rotations(kms, key)
    assert rotation["KeyId"] in (key.id, key.arn)
    assert rotation["KeyMaterialId"] == second
    assert (rotation["RotationType"], rotation["KeyMaterialState"]) == ("AUTOMATIC", "CURRENT")
    assert abs(rotation["RotationDate"] - due) <= timedelta(days=1)
    # Old ciphertexts open under their own material; new ones are under the new one.
    assert kms.decrypt(CiphertextBlob=sealed)["KeyMaterialId"] == first
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"new")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=sealed)["KeyMaterialId"] == second
    assert kms.generate_data_key(KeyId=key.id, KeySpec="AES_256")["KeyMaterialId"] == second
    assert abs(status(kms, key)["NextRotationDate"] - due - timedelta(days=90)) <= timedelta(days=1)


def test_a_long_jump_of_the_clock_rotates_once_for_each_period(server, kms):
    key = new_key(kms)
    sealed = [kms.encrypt(KeyId=key.id, Plaintext=b"first")["CiphertextBlob"]]
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    server.advance(271 * DAY)
    dates = sorted(rotation["RotationDate"] for rotation in rotations(kms, key))
    assert len(dates) == 3
    for earlier, later in itertools.pairwise(dates):
        assert abs(later - earlier - timedelta(days=90)) <= timedelta(days=1)
    assert kms.decrypt(CiphertextBlob=sealed[0])["Plaintext"] == b"first"


def test_rotation_can_be_switched_off_again(server, kms):
    key = new_key(kms)
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    kms.disable_key_rotation(KeyId=key.id)
    server.advance(400 * DAY)
    assert rotations(kms, key) == []


def test_rotation_on_demand(shared_kms, key):
    first = material(shared_kms, key)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"old")["CiphertextBlob"]
    assert shared_kms.rotate_key_on_demand(KeyId=key.id)["KeyId"] in (key.id, key.arn)
    second = material(shared_kms, key)
    assert second != first
    (rotation,) = rotations(shared_kms, key)
    assert (rotation["RotationType"], rotation["KeyMaterialId"]) == ("ON_DEMAND", second)
    assert shared_kms.decrypt(CiphertextBlob=sealed)["KeyMaterialId"] == first
    assert status(shared_kms, key) == {"KeyRotationEnabled": False}


def test_rotation_on_demand_leaves_the_schedule_alone(shared_kms, key):
    shared_kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=730)
    before = status(shared_kms, key)
    shared_kms.rotate_key_on_demand(KeyId=key.id)
    assert status(shared_kms, key) == before


def test_a_key_is_rotated_on_demand_25_times_at_most(shared_kms, key):
    sealed = []
    for number in range(ON_DEMAND_ROTATIONS_MAX):
        sealed.append(shared_kms.encrypt(KeyId=key.id, Plaintext=b"%d" % number)["CiphertextBlob"])
        shared_kms.rotate_key_on_demand(KeyId=key.id)
    current = material(shared_kms, key)
    with refused("LimitExceededException"):
        shared_kms.rotate_key_on_demand(KeyId=key.id)
    assert material(shared_kms, key) == current
    assert len(rotations(shared_kms, key)) == ON_DEMAND_ROTATIONS_MAX
    opened = [shared_kms.decrypt(CiphertextBlob=blob) for blob in sealed]
    assert [answer["Plaintext"] for answer in opened] == [b"%d" % number for number in range(25)]
    assert len({answer["KeyMaterialId"] for answer in opened} | {current}) == ON_DEMAND_ROTATIONS_MAX + 1
    # Automatic rotation has no such bound.
    shared_kms.enable_key_rotation(KeyId=key.id)


def test_all_key_material_is_listed_when_asked_for(shared_kms, key):
    first = material(shared_kms, key)
    (only,) = rotations(shared_kms, key, IncludeKeyMaterial="ALL_KEY_MATERIAL")
    assert only.pop("KeyId") in (key.id, key.arn)
    assert only == {"KeyMaterialId": first, "KeyMaterialState": "CURRENT"}
    shared_kms.rotate_key_on_demand(KeyId=key.id)
    entries = rotations(shared_kms, key, IncludeKeyMaterial="ALL_KEY_MATERIAL")
    listed = {entry["KeyMaterialId"]: entry for entry in entries}
    assert set(listed) == {first, material(shared_kms, key)}
    assert listed[first]["KeyMaterialState"] == "NON_CURRENT"
    assert not {"RotationDate", "RotationType"} & set(listed[first])
    assert listed[material(shared_kms, key)]["KeyMaterialState"] == "CURRENT"
    (rotation,) = rotations(shared_kms, key, IncludeKeyMaterial="ROTATIONS_ONLY")
    assert rotation == listed[material(shared_kms, key)]
    assert rotations(shared_kms, key) == [rotation]


def test_no_rotation_on_demand_shortly_before_an_automatic_one(server, kms):
    # The model's text about ConflictException: within the next 20 minutes.
    key = new_key(kms)
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    due = status(kms, key)["NextRotationDate"]
    elapsed = (due - described(kms, key)["CreationDate"]).total_seconds()
    server.advance(elapsed - 3600)
    kms.rotate_key_on_demand(KeyId=key.id)
    server.advance(3600 - 600)
    with refused("ConflictException"):
        kms.rotate_key_on_demand(KeyId=key.id)
    assert [rotation["RotationType"] for rotation in rotations(kms, key)] == ["ON_DEMAND"]


def test_a_disabled_key_is_rotated_once_it_is_enabled_again(server, kms):
    key = new_key(kms)
    kms.enable_key_rotation(KeyId=key.id)
    kms.disable_key(KeyId=key.id)
    for change in (kms.enable_key_rotation, kms.disable_key_rotation, kms.rotate_key_on_demand):
        with refused("DisabledException", message=f"{key.arn} is disabled."):
            change(KeyId=key.id)
    assert status(kms, key)["KeyRotationEnabled"] is True
    server.advance(400 * DAY)
    assert rotations(kms, key) == []
    kms.enable_key(KeyId=key.id)
    server.advance(1)
    assert [rotation["RotationType"] for rotation in rotations(kms, key)] == ["AUTOMATIC"]


def test_a_key_that_was_disabled_for_a_while_keeps_its_schedule(server, kms):
    key = new_key(kms)
    kms.enable_key_rotation(KeyId=key.id)
    due = status(kms, key)["NextRotationDate"]
    kms.disable_key(KeyId=key.id)
    server.advance(100 * DAY)
    kms.enable_key(KeyId=key.id)
    assert status(kms, key)["NextRotationDate"] == due


def test_a_key_pending_deletion_is_not_rotated(server, kms):
    key = new_key(kms)
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    server.advance(80 * DAY)
    kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=30)
    assert status(kms, key)["KeyRotationEnabled"] is False
    server.advance(20 * DAY)
    assert rotations(kms, key) == []
    kms.cancel_key_deletion(KeyId=key.id)
    assert status(kms, key)["KeyRotationEnabled"] is True


OPERATIONS = [
    "enable_key_rotation",
    "disable_key_rotation",
    "get_key_rotation_status",
    "rotate_key_on_demand",
    "list_key_rotations",
]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_absent_key_is_not_rotated(shared_kms, operation):
    with refused("NotFoundException"):
        getattr(shared_kms, operation)(KeyId="00000000-0000-4000-8000-000000000000")


def test_rotation_survives_a_restart(server, kms):
    key = new_key(kms)
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"before")["CiphertextBlob"]
    kms.enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    kms.rotate_key_on_demand(KeyId=key.id)
    before = (status(kms, key), rotations(kms, key), material(kms, key))
    server.restart()
    assert (status(kms, key), rotations(kms, key), material(kms, key)) == before
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"before"
