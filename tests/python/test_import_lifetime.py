"""What becomes of imported key material: expiry, rotation on demand, and what is written down of it."""

import os
from datetime import timedelta

import pytest

from trent_audit import events
from trent_crypto import new_private_key, pkcs8
from trent_imports import FOREVER, external_key, import_material, parameters
from trent_keys import DAY, described, new_key, refused

INCORRECT = "IncorrectKeyMaterialException"


def state(kms, key) -> str:
    return described(kms, key)["KeyState"]


@pytest.fixture
def waiting(shared_kms):
    """A symmetric key that waits for its material."""
    return external_key(shared_kms)


def test_what_is_said_of_expiry_has_to_fit(shared_kms, waiting):
    given, now = parameters(shared_kms, waiting), waiting.metadata["CreationDate"]
    for more in (
        {"ExpirationModel": "KEY_MATERIAL_EXPIRES"},
        {"ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE", "ValidTo": now + timedelta(days=1)},
        {"ValidTo": now - timedelta(seconds=1)},
        {"ValidTo": now - timedelta(days=400)},
        {"ValidTo": now + timedelta(days=366)},
        {"ExpirationModel": "KEY_MATERIAL_EXPIRES", "ValidTo": now + timedelta(days=366)},
    ):
        with refused("ValidationException"):
            shared_kms.import_key_material(**given.call(os.urandom(32), **more))
    # The default is KEY_MATERIAL_EXPIRES, which needs a date.
    call = given.call(os.urandom(32))
    del call["ExpirationModel"]
    with refused("ValidationException"):
        shared_kms.import_key_material(**call)
    assert described(shared_kms, waiting) == waiting.metadata


@pytest.mark.parametrize("spec", ["SYMMETRIC_DEFAULT", "HMAC_256", "ECC_NIST_P256"])
def test_material_expires(server, kms, spec):
    material = pkcs8(new_private_key(spec)) if spec.startswith("ECC") else os.urandom(32)
    usage = {"SYMMETRIC_DEFAULT": "ENCRYPT_DECRYPT", "HMAC_256": "GENERATE_VERIFY_MAC"}.get(spec, "SIGN_VERIFY")
    key = external_key(kms, KeySpec=spec, KeyUsage=usage)
    valid_to = key.metadata["CreationDate"].replace(microsecond=0) + timedelta(days=10)
    import_material(kms, key, material, ValidTo=valid_to)
    now = described(kms, key)
    assert (now["ExpirationModel"], now["ValidTo"], now["KeyState"]) == ("KEY_MATERIAL_EXPIRES", valid_to, "Enabled")
    server.advance(10 * DAY - 60)
    assert described(kms, key)["KeyState"] == "Enabled"
    server.advance(120)
    now = described(kms, key)
    assert now["KeyState"] == "PendingImport"
    assert not {"ExpirationModel", "ValidTo"} & now.keys()
    other = pkcs8(new_private_key(spec)) if spec.startswith("ECC") else os.urandom(32)
    with refused(INCORRECT):
        import_material(kms, key, other)
    import_material(kms, key, material)
    assert described(kms, key)["KeyState"] == "Enabled"
    server.advance(400 * DAY)
    assert described(kms, key)["KeyState"] == "Enabled"


def test_an_import_anew_moves_the_expiry(server, kms):
    key, material = external_key(kms), os.urandom(32)
    start = key.metadata["CreationDate"].replace(microsecond=0)
    import_material(kms, key, material, ValidTo=start + timedelta(days=5))
    import_material(kms, key, material, ValidTo=start + timedelta(days=50))
    server.advance(10 * DAY)
    assert described(kms, key)["ValidTo"] == start + timedelta(days=50)
    assert described(kms, key)["KeyState"] == "Enabled"
    import_material(kms, key, material)
    server.advance(50 * DAY)
    assert described(kms, key)["ExpirationModel"] == "KEY_MATERIAL_DOES_NOT_EXPIRE"
    assert described(kms, key)["KeyState"] == "Enabled"


def test_expiry_while_disabled_or_pending_deletion(server, kms):
    disabled, doomed = external_key(kms), external_key(kms)
    valid_to = disabled.metadata["CreationDate"] + timedelta(days=5)
    material = os.urandom(32)
    for key in (disabled, doomed):
        import_material(kms, key, material, ValidTo=valid_to)
    kms.disable_key(KeyId=disabled.id)
    kms.schedule_key_deletion(KeyId=doomed.id, PendingWindowInDays=30)
    server.advance(6 * DAY)
    assert (described(kms, disabled)["KeyState"], described(kms, doomed)["KeyState"]) == (
        "PendingImport",
        "PendingDeletion",
    )
    with refused("KMSInvalidStateException"):
        import_material(kms, doomed, material)
    kms.cancel_key_deletion(KeyId=doomed.id)
    assert described(kms, doomed)["KeyState"] == "PendingImport"
    for key in (disabled, doomed):
        import_material(kms, key, material)
        assert described(kms, key)["KeyState"] == "Enabled"


def test_an_import_into_a_disabled_key_does_not_enable_it(shared_kms, waiting):
    material = os.urandom(32)
    import_material(shared_kms, waiting, material)
    shared_kms.disable_key(KeyId=waiting.id)
    import_material(shared_kms, waiting, material)
    assert state(shared_kms, waiting) == "Disabled"


def rotations(kms, key) -> list[dict]:
    return kms.list_key_rotations(KeyId=key.id, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]


def test_new_material_waits_for_its_rotation(shared_kms, waiting):
    first, second = os.urandom(32), os.urandom(32)
    one = import_material(shared_kms, waiting, first, KeyMaterialDescription="the first")["KeyMaterialId"]
    old = shared_kms.encrypt(KeyId=waiting.id, Plaintext=b"old")["CiphertextBlob"]
    with refused("KMSInvalidStateException"):
        shared_kms.rotate_key_on_demand(KeyId=waiting.id)
    two = import_material(shared_kms, waiting, second, ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    assert described(shared_kms, waiting)["CurrentKeyMaterialId"] == one
    listed = rotations(shared_kms, waiting)
    assert [(entry["KeyMaterialId"], entry["KeyMaterialState"]) for entry in listed] == [
        (one, "CURRENT"),
        (two, "PENDING_ROTATION"),
    ]
    assert [entry.get("KeyMaterialDescription") for entry in listed] == ["the first", None]
    assert all(entry["ImportState"] == "IMPORTED" for entry in listed)
    assert all(entry["ExpirationModel"] == "KEY_MATERIAL_DOES_NOT_EXPIRE" for entry in listed)
    assert not any("RotationDate" in entry or "RotationType" in entry for entry in listed)
    assert shared_kms.list_key_rotations(KeyId=waiting.id)["Rotations"] == []
    shared_kms.rotate_key_on_demand(KeyId=waiting.id)
    assert described(shared_kms, waiting)["CurrentKeyMaterialId"] == two
    listed = rotations(shared_kms, waiting)
    assert [entry["KeyMaterialState"] for entry in listed] == ["NON_CURRENT", "CURRENT"]
    assert listed[1]["RotationType"] == "ON_DEMAND"
    new = shared_kms.encrypt(KeyId=waiting.id, Plaintext=b"new")["CiphertextBlob"]
    assert [shared_kms.decrypt(CiphertextBlob=blob)["KeyMaterialId"] for blob in (old, new)] == [one, two]
    with refused("KMSInvalidStateException"):
        shared_kms.rotate_key_on_demand(KeyId=waiting.id)


def test_all_material_of_a_key_is_needed(shared_kms, waiting):
    materials = [os.urandom(32), os.urandom(32)]
    one = import_material(shared_kms, waiting, materials[0])["KeyMaterialId"]
    two = import_material(shared_kms, waiting, materials[1], ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    shared_kms.rotate_key_on_demand(KeyId=waiting.id)
    blob = shared_kms.encrypt(KeyId=waiting.id, Plaintext=b"x")["CiphertextBlob"]
    assert shared_kms.delete_imported_key_material(KeyId=waiting.id, KeyMaterialId=one)["KeyMaterialId"] == one
    assert state(shared_kms, waiting) == "PendingImport"
    assert [entry["ImportState"] for entry in rotations(shared_kms, waiting)] == ["PENDING_IMPORT", "IMPORTED"]
    with refused("KMSInvalidStateException"):
        shared_kms.decrypt(CiphertextBlob=blob)
    shared_kms.delete_imported_key_material(KeyId=waiting.id)
    assert [entry["ImportState"] for entry in rotations(shared_kms, waiting)] == ["PENDING_IMPORT"] * 2
    import_material(shared_kms, waiting, materials[1], KeyMaterialId=two)
    assert state(shared_kms, waiting) == "PendingImport"
    import_material(shared_kms, waiting, materials[0], KeyMaterialId=one, ImportType="EXISTING_KEY_MATERIAL")
    assert state(shared_kms, waiting) == "Enabled"
    assert shared_kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"
    assert described(shared_kms, waiting)["CurrentKeyMaterialId"] == two


def test_import_types_that_do_not_fit(shared_kms, waiting):
    first, second, third = (os.urandom(32) for _ in range(3))
    with refused(INCORRECT):
        import_material(shared_kms, waiting, first, ImportType="EXISTING_KEY_MATERIAL")
    with refused("ValidationException"):
        import_material(shared_kms, waiting, first, ImportType="NEW_KEY_MATERIAL", KeyMaterialId="0" * 64)
    with refused(INCORRECT):
        import_material(shared_kms, waiting, first, KeyMaterialId="0" * 64)
    one = import_material(shared_kms, waiting, first, ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    with refused(INCORRECT):
        import_material(shared_kms, waiting, first, ImportType="NEW_KEY_MATERIAL")
    with refused(INCORRECT):
        import_material(shared_kms, waiting, second)
    with refused(INCORRECT):
        import_material(shared_kms, waiting, second, ImportType="EXISTING_KEY_MATERIAL", KeyMaterialId=one)
    two = import_material(shared_kms, waiting, second, ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    # One waits; it can be imported again, and another one takes its place after it was deleted.
    with refused("KMSInvalidStateException"):
        import_material(shared_kms, waiting, third, ImportType="NEW_KEY_MATERIAL")
    import_material(shared_kms, waiting, second, KeyMaterialDescription="again")
    assert rotations(shared_kms, waiting)[1]["KeyMaterialDescription"] == "again"
    shared_kms.delete_imported_key_material(KeyId=waiting.id, KeyMaterialId=two)
    assert state(shared_kms, waiting) == "Enabled"
    assert [entry["KeyMaterialId"] for entry in rotations(shared_kms, waiting)] == [one]
    with refused("NotFoundException"):
        shared_kms.delete_imported_key_material(KeyId=waiting.id, KeyMaterialId=two)
    import_material(shared_kms, waiting, third, ImportType="NEW_KEY_MATERIAL")
    shared_kms.rotate_key_on_demand(KeyId=waiting.id)
    assert len(rotations(shared_kms, waiting)) == 2


def test_descriptions_stay_unless_said_anew(shared_kms, waiting):
    material = os.urandom(32)
    for more, expected in (
        ({"KeyMaterialDescription": "a:b/c_d e.f-1"}, "a:b/c_d e.f-1"),
        ({}, "a:b/c_d e.f-1"),
        ({"KeyMaterialDescription": "other"}, "other"),
    ):
        import_material(shared_kms, waiting, material, **more)
        assert rotations(shared_kms, waiting)[0]["KeyMaterialDescription"] == expected


@pytest.mark.parametrize(
    "more",
    [
        {"ImportType": "NEW_KEY_MATERIAL"},
        {"ImportType": "EXISTING_KEY_MATERIAL"},
        {"KeyMaterialDescription": "a"},
        {"KeyMaterialId": "0" * 64},
    ],
    ids=lambda more: next(iter(more.items())),
)
def test_what_is_for_symmetric_keys_alone(shared_kms, more):
    key = external_key(shared_kms, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    with refused("UnsupportedOperationException"):
        import_material(shared_kms, key, os.urandom(32), **more)
    assert state(shared_kms, key) == "PendingImport"


def test_imported_material_is_not_rotated_automatically(shared_kms, waiting):
    import_material(shared_kms, waiting, os.urandom(32))
    message = f"{waiting.arn} origin is EXTERNAL which is not valid for this operation."
    for operation in ("enable_key_rotation", "disable_key_rotation", "get_key_rotation_status"):
        with refused("UnsupportedOperationException", message=message):
            getattr(shared_kms, operation)(KeyId=waiting.id)


def test_what_the_audit_log_and_the_store_hold(server, kms):
    key, material = external_key(kms), os.urandom(32)
    valid_to = key.metadata["CreationDate"] + timedelta(days=2)
    given = parameters(kms, key)
    wrapped = given.call(material, ValidTo=valid_to, KeyMaterialDescription="mine")
    material_id = kms.import_key_material(**wrapped)["KeyMaterialId"]
    server.advance(3 * DAY)
    import_material(kms, key, material)
    kms.delete_imported_key_material(KeyId=key.id)
    server.stop()
    by_name = {event["eventName"]: event for event in events(server)}
    asked = by_name["GetParametersForImport"]
    assert asked["readOnly"] is True
    assert asked["requestParameters"] == {
        "keyId": key.id,
        "wrappingAlgorithm": "RSAES_OAEP_SHA_256",
        "wrappingKeySpec": "RSA_2048",
    }
    imported = next(event for event in events(server) if event["eventName"] == "ImportKeyMaterial")
    assert imported["requestParameters"].keys() == {"keyId", "validTo", "keyMaterialDescription"}
    assert imported["responseElements"] == {"keyId": key.arn, "keyMaterialId": material_id}
    assert imported["readOnly"] is False
    expired = by_name["DeleteExpiredKeyMaterial"]
    assert expired["eventType"] == "AwsServiceEvent"
    assert expired["serviceEventDetails"] == {"keyId": key.id, "keyMaterialId": material_id}
    deleted = by_name["DeleteImportedKeyMaterial"]
    assert deleted["responseElements"] == {"keyId": key.arn, "keyMaterialId": material_id}
    for path in (path for path in server.data.rglob("*") if path.is_file()):
        data = path.read_bytes()
        assert material not in data
        assert wrapped["EncryptedKeyMaterial"] not in data


def test_forever_is_said(shared_kms, waiting):
    given = parameters(shared_kms, waiting)
    shared_kms.import_key_material(**given.call(os.urandom(32), **FOREVER))
    assert described(shared_kms, waiting)["ExpirationModel"] == "KEY_MATERIAL_DOES_NOT_EXPIRE"


def test_a_key_without_material_is_deleted_as_any_other(server, kms):
    key = external_key(kms)
    parameters(kms, key)
    kms.schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    with refused("KMSInvalidStateException"):
        parameters(kms, key)
    server.advance(8 * DAY)
    with refused("NotFoundException"):
        described(kms, key)
    assert new_key(kms).metadata["KeyState"] == "Enabled"
