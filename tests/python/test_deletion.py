"""ScheduleKeyDeletion, CancelKeyDeletion, and what is left of a key when its waiting period has passed."""

from datetime import timedelta

import pytest

from trent_keys import DAY, described, new_key, refused, unique_alias

# The actual waiting period might be up to 24 hours longer (developer guide, "Deleting AWS KMS keys").
TOLERANCE = timedelta(days=1)


def scheduled(kms, key, **parameters) -> dict:
    answer = kms.schedule_key_deletion(KeyId=key.id, **parameters)
    answer.pop("ResponseMetadata")
    return answer


@pytest.mark.parametrize(
    ("parameters", "days"),
    [({}, 30), ({"PendingWindowInDays": 7}, 7), ({"PendingWindowInDays": 30}, 30)],
    ids=["default", "7", "30"],
)
def test_scheduling_sets_a_date(shared_kms, key, parameters, days):
    answer = scheduled(shared_kms, key, **parameters)
    date = answer.pop("DeletionDate")
    assert answer == {"KeyId": key.arn, "KeyState": "PendingDeletion", "PendingWindowInDays": days}
    late = date - key.metadata["CreationDate"] - timedelta(days=days)
    assert timedelta(0) <= late <= TOLERANCE
    assert described(shared_kms, key) == key.metadata | {
        "Enabled": False,
        "KeyState": "PendingDeletion",
        "DeletionDate": date,
    }


@pytest.mark.parametrize("days", [1, 6, 31, 365])
def test_the_window_s_bounds(shared_kms, key, days):
    # Within the model's range, but not within what its text says.
    with refused("ValidationException"):
        shared_kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=days)
    assert described(shared_kms, key) == key.metadata


@pytest.mark.parametrize(("days", "bound"), [(0, "greater than or equal to 1"), (366, "less than or equal to 365")])
def test_beyond_the_model_s_range(shared, key, days, bound):
    kms = shared.client(validate=False)
    message = (
        f"1 validation error detected: Value '{days}' at 'pendingWindowInDays' failed to satisfy constraint: "
        f"Member must have value {bound}"
    )
    with refused("ValidationException", message=message):
        kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=days)
    assert described(kms, key) == key.metadata


def test_cancelling_leaves_the_key_disabled(shared_kms, key):
    name = unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    scheduled(shared_kms, key)
    assert shared_kms.cancel_key_deletion(KeyId=key.arn)["KeyId"] == key.arn
    assert described(shared_kms, name) == key.metadata | {"Enabled": False, "KeyState": "Disabled"}
    shared_kms.enable_key(KeyId=key.id)
    assert described(shared_kms, key) == key.metadata
    assert shared_kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_a_disabled_key_can_be_scheduled(shared_kms, key):
    shared_kms.disable_key(KeyId=key.id)
    assert scheduled(shared_kms, key)["KeyState"] == "PendingDeletion"


def test_a_key_is_scheduled_once(shared_kms, key):
    date = scheduled(shared_kms, key, PendingWindowInDays=30)["DeletionDate"]
    with refused("KMSInvalidStateException", message=f"{key.arn} is pending deletion."):
        shared_kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    assert described(shared_kms, key)["DeletionDate"] == date


def test_only_a_scheduled_deletion_is_cancelled(shared_kms, key):
    with refused("KMSInvalidStateException", message=f"{key.arn} is not pending deletion."):
        shared_kms.cancel_key_deletion(KeyId=key.id)
    assert described(shared_kms, key) == key.metadata


def test_when_the_time_has_come_the_key_is_gone(server, kms):
    key, other, name = new_key(kms, Tags=[{"TagKey": "a", "TagValue": "b"}]), new_key(kms), unique_alias()
    kms.create_alias(AliasName=name, TargetKeyId=key.id)
    kms.create_alias(AliasName="alias/other", TargetKeyId=other.id)
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"lost")["CiphertextBlob"]
    kms.rotate_key_on_demand(KeyId=key.id)
    newer = kms.encrypt(KeyId=key.id, Plaintext=b"lost too")["CiphertextBlob"]
    date = scheduled(kms, key, PendingWindowInDays=7)["DeletionDate"]
    seconds = (date - key.metadata["CreationDate"]).total_seconds()
    server.advance(seconds - 600)
    assert described(kms, key)["KeyState"] == "PendingDeletion"
    assert described(kms, name)["KeyId"] == key.id
    server.advance(601)
    gone(kms, key, name, [sealed, newer])
    assert described(kms, "alias/other") == other.metadata
    # For good.
    server.restart()
    gone(kms, key, name, [sealed, newer])
    kms.create_alias(AliasName=name, TargetKeyId=other.id)
    assert described(kms, name)["KeyId"] == other.id


def gone(kms, key, name: str, ciphertexts: list[bytes]) -> None:
    """Whether nothing is left of a key, its alias and what it encrypted."""
    for identifier in (key.id, key.arn, name):
        with refused("NotFoundException"):
            kms.describe_key(KeyId=identifier)
        with refused("NotFoundException"):
            kms.encrypt(KeyId=identifier, Plaintext=b"x")
    for call in (
        kms.cancel_key_deletion,
        kms.enable_key,
        kms.list_resource_tags,
        kms.get_key_policy,
        kms.list_key_rotations,
        kms.get_key_last_usage,
        lambda KeyId: kms.tag_resource(KeyId=KeyId, Tags=[{"TagKey": "a", "TagValue": "b"}]),
    ):
        with refused("NotFoundException"):
            call(KeyId=key.id)
    assert key.id not in [entry["KeyId"] for entry in kms.list_keys()["Keys"]]
    assert name not in [alias["AliasName"] for alias in kms.list_aliases()["Aliases"]]
    with refused("NotFoundException"):
        kms.delete_alias(AliasName=name)
    for ciphertext in ciphertexts:
        with refused("InvalidCiphertextException", "AccessDeniedException", "NotFoundException"):
            kms.decrypt(CiphertextBlob=ciphertext)


def test_a_cancelled_deletion_does_not_come_due(server, kms):
    key = new_key(kms)
    scheduled(kms, key, PendingWindowInDays=7)
    kms.cancel_key_deletion(KeyId=key.id)
    server.advance(40 * DAY)
    assert described(kms, key)["KeyState"] == "Disabled"


def test_scheduling_again_counts_from_the_start(server, kms):
    key = new_key(kms)
    scheduled(kms, key, PendingWindowInDays=7)
    server.advance(5 * DAY)
    kms.cancel_key_deletion(KeyId=key.id)
    scheduled(kms, key, PendingWindowInDays=7)
    server.advance(5 * DAY)
    assert described(kms, key)["KeyState"] == "PendingDeletion"
    server.advance(3 * DAY + 1)
    with refused("NotFoundException"):
        kms.describe_key(KeyId=key.id)


def test_a_scheduled_deletion_survives_a_restart(servers):
    server = servers()
    kms = server.client("kms")
    key = new_key(kms)
    scheduled(kms, key, PendingWindowInDays=7)
    server.restart()
    assert described(kms, key)["KeyState"] == "PendingDeletion"
    server.advance(8 * DAY + 1)
    with refused("NotFoundException"):
        kms.describe_key(KeyId=key.id)


def test_many_keys_come_due_at_once(server, kms):
    keys = [new_key(kms) for _ in range(30)]
    for number, key in enumerate(keys):
        scheduled(kms, key, PendingWindowInDays=7 + number % 3)
    server.advance(40 * DAY)
    assert kms.list_keys()["Keys"] == []


def test_an_absent_key_is_not_scheduled(shared_kms):
    for call in (shared_kms.schedule_key_deletion, shared_kms.cancel_key_deletion):
        with refused("NotFoundException"):
            call(KeyId="00000000-0000-4000-8000-000000000000")
