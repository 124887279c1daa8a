"""Imported key material of multi-Region keys: the same in each Region, imported into each.

Source: AWS KMS Developer Guide, "Importing key material into multi-Region keys"; AWS KMS API Reference,
`ImportKeyMaterial`, `DeleteImportedKeyMaterial`, `RotateKeyOnDemand`, `RotationsListEntry`.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from trent_imports import import_material
from trent_keys import DAY, Key, refused
from trent_regions import EAST, EU, FLAGS, REGIONS, WEST, Regions
from trent_servers import Servers

INCORRECT = "IncorrectKeyMaterialException"
WAITING = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"


@pytest.fixture(scope="module")
def regions(tmp_path_factory, request) -> Iterator[Regions]:
    servers = Servers(tmp_path_factory.mktemp("regions"))
    request.node.trent_servers = servers.started
    yield Regions(servers(*FLAGS))
    servers.close()


def imported(regions: Regions, material: bytes, *replicas: str, **parameters) -> Key:
    """A primary key with this material, and replicas that lack it."""
    key = regions.key(Origin="EXTERNAL", **parameters)
    import_material(regions[EAST], key, material)
    for region in replicas:
        regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=region)
    return key


def materials(regions: Regions, region: str, key: Key) -> list[tuple[str, str]]:
    """State and import state of all material, oldest first."""
    answer = regions[region].list_key_rotations(KeyId=key.id, IncludeKeyMaterial="ALL_KEY_MATERIAL")
    return [(entry["KeyMaterialState"], entry["ImportState"]) for entry in answer["Rotations"]]


def test_a_replica_begins_without_material_and_takes_the_same(regions):
    material = os.urandom(32)
    key = imported(regions, material, WEST)
    replica = regions.described(WEST, key)
    assert (replica["KeyState"], replica["Enabled"], replica["Origin"]) == ("PendingImport", False, "EXTERNAL")
    with refused("KMSInvalidStateException"):
        regions[WEST].encrypt(KeyId=key.id, Plaintext=b"x")
    assert materials(regions, WEST, key) == [("CURRENT", "PENDING_IMPORT")]
    with refused(INCORRECT):
        import_material(regions[WEST], key, os.urandom(32))
    with refused("UnsupportedOperationException"):
        import_material(regions[WEST], key, os.urandom(32), ImportType="NEW_KEY_MATERIAL")
    assert regions.state(WEST, key) == "PendingImport"
    answer = import_material(regions[WEST], key, material, KeyMaterialDescription="there")
    assert answer["KeyMaterialId"] == regions.described(EAST, key)["CurrentKeyMaterialId"]
    assert regions.state(WEST, key) == "Enabled"
    for here, there in ((EAST, WEST), (WEST, EAST)):
        blob = regions[here].encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
        assert regions[there].decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


@pytest.mark.parametrize("spec,length", [("HMAC_256", 32), ("HMAC_512", 64)])
def test_material_of_other_kinds(regions, spec, length):
    material = os.urandom(length)
    key = imported(regions, material, WEST, KeySpec=spec, KeyUsage="GENERATE_VERIFY_MAC")
    with refused(INCORRECT):
        import_material(regions[WEST], key, os.urandom(length))
    import_material(regions[WEST], key, material)
    call = {"KeyId": key.id, "Message": b"m", "MacAlgorithm": "HMAC_SHA_" + spec.rpartition("_")[2]}
    assert regions[EAST].generate_mac(**call)["Mac"] == regions[WEST].generate_mac(**call)["Mac"]


def test_a_primary_key_without_material_has_no_replicas(regions):
    key = regions.key(Origin="EXTERNAL")
    with refused("KMSInvalidStateException"):
        regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=WEST)


def test_deletion_and_expiry_are_of_one_region(regions):
    material = os.urandom(32)
    key = imported(regions, material, WEST, EU)
    valid_to = datetime.now(UTC) + timedelta(days=300)
    import_material(regions[WEST], key, material, ExpirationModel="KEY_MATERIAL_EXPIRES", ValidTo=valid_to)
    import_material(regions[EU], key, material)
    regions[EAST].delete_imported_key_material(KeyId=key.id)
    assert [regions.state(region, key) for region in REGIONS] == ["PendingImport", "Enabled", "Enabled"]
    with refused(INCORRECT):
        import_material(regions[EAST], key, os.urandom(32))
    import_material(regions[EAST], key, material)
    regions.server.advance(301 * DAY)
    assert [regions.state(region, key) for region in REGIONS] == ["Enabled", "PendingImport", "Enabled"]
    import_material(regions[WEST], key, material)
    assert regions.state(WEST, key) == "Enabled"


def test_a_rotation_waits_until_the_new_material_is_everywhere(regions):
    first, second = os.urandom(32), os.urandom(32)
    key = imported(regions, first, WEST, EU)
    for region in (WEST, EU):
        import_material(regions[region], key, first)
    old = regions[WEST].encrypt(KeyId=key.id, Plaintext=b"old")["CiphertextBlob"]
    with refused("KMSInvalidStateException"):
        regions[EAST].rotate_key_on_demand(KeyId=key.id)
    with refused("UnsupportedOperationException"):
        import_material(regions[WEST], key, second, ImportType="NEW_KEY_MATERIAL")
    with refused(INCORRECT):
        import_material(regions[WEST], key, second)
    import_material(regions[EAST], key, second, ImportType="NEW_KEY_MATERIAL")
    assert materials(regions, EAST, key) == [("CURRENT", "IMPORTED"), (WAITING, "IMPORTED")]
    assert materials(regions, WEST, key) == [("CURRENT", "IMPORTED"), (WAITING, "PENDING_IMPORT")]
    with refused(INCORRECT):
        import_material(regions[WEST], key, os.urandom(32))
    import_material(regions[WEST], key, second, ImportType="EXISTING_KEY_MATERIAL")
    with refused("KMSInvalidStateException"):
        regions[EAST].rotate_key_on_demand(KeyId=key.id)
    import_material(regions[EU], key, second)
    for region in REGIONS:
        assert materials(regions, region, key) == [("CURRENT", "IMPORTED"), ("PENDING_ROTATION", "IMPORTED")]
        assert regions.state(region, key) == "Enabled"
    with refused("UnsupportedOperationException"):
        regions[WEST].rotate_key_on_demand(KeyId=key.id)
    regions[EAST].rotate_key_on_demand(KeyId=key.id)
    new = regions[EU].encrypt(KeyId=key.id, Plaintext=b"new")["CiphertextBlob"]
    for region in REGIONS:
        assert materials(regions, region, key) == [("NON_CURRENT", "IMPORTED"), ("CURRENT", "IMPORTED")]
        assert regions[region].decrypt(CiphertextBlob=old)["Plaintext"] == b"old"
        assert regions[region].decrypt(CiphertextBlob=new)["Plaintext"] == b"new"
    # One of two is missing: the key can't be used, here.
    gone = regions[WEST].list_key_rotations(KeyId=key.id, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"][0]
    regions[WEST].delete_imported_key_material(KeyId=key.id, KeyMaterialId=gone["KeyMaterialId"])
    assert [regions.state(region, key) for region in REGIONS] == ["Enabled", "PendingImport", "Enabled"]
    import_material(regions[WEST], key, first)
    assert regions[WEST].decrypt(CiphertextBlob=old)["Plaintext"] == b"old"


def test_what_waits_can_be_given_up(regions):
    first, second, third = (os.urandom(32) for _ in range(3))
    key = imported(regions, first, WEST)
    import_material(regions[WEST], key, first)
    waiting = import_material(regions[EAST], key, second, ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    import_material(regions[WEST], key, second)
    # The replica's copy is the replica's.
    regions[WEST].delete_imported_key_material(KeyId=key.id, KeyMaterialId=waiting)
    assert materials(regions, EAST, key)[1] == (WAITING, "IMPORTED")
    assert materials(regions, WEST, key)[1] == (WAITING, "PENDING_IMPORT")
    import_material(regions[WEST], key, second)
    assert materials(regions, EAST, key)[1] == ("PENDING_ROTATION", "IMPORTED")
    # The primary key's is everyone's.
    regions[EAST].delete_imported_key_material(KeyId=key.id, KeyMaterialId=waiting)
    for region in (EAST, WEST):
        assert materials(regions, region, key) == [("CURRENT", "IMPORTED")]
    with refused(INCORRECT):
        import_material(regions[WEST], key, second)
    for region in (EAST, WEST):
        import_type = "NEW_KEY_MATERIAL" if region == EAST else "EXISTING_KEY_MATERIAL"
        import_material(regions[region], key, third, ImportType=import_type)
    regions[EAST].rotate_key_on_demand(KeyId=key.id)
    assert materials(regions, WEST, key) == [("NON_CURRENT", "IMPORTED"), ("CURRENT", "IMPORTED")]


def test_what_waits_may_expire(regions):
    first, second = os.urandom(32), os.urandom(32)
    key = imported(regions, first, WEST)
    import_material(regions[WEST], key, first)
    created = key.metadata["CreationDate"]
    expires = {"ExpirationModel": "KEY_MATERIAL_EXPIRES", "ValidTo": created + timedelta(days=20)}
    import_material(regions[EAST], key, second, ImportType="NEW_KEY_MATERIAL", **expires)
    sooner = expires | {"ValidTo": created + timedelta(days=10)}
    import_material(regions[WEST], key, second, **sooner)
    assert materials(regions, EAST, key)[1] == ("PENDING_ROTATION", "IMPORTED")
    regions.server.advance(11 * DAY)
    assert materials(regions, EAST, key)[1] == (WAITING, "IMPORTED")
    assert materials(regions, WEST, key)[1] == (WAITING, "PENDING_IMPORT")
    import_material(regions[WEST], key, second)
    regions.server.advance(10 * DAY)
    for region in (EAST, WEST):
        assert materials(regions, region, key) == [("CURRENT", "IMPORTED")]
        assert regions.state(region, key) == "Enabled"


def test_replicas_come_and_go_while_material_waits(regions):
    first, second = os.urandom(32), os.urandom(32)
    key = imported(regions, first)
    import_material(regions[EAST], key, second, ImportType="NEW_KEY_MATERIAL")
    assert materials(regions, EAST, key)[1] == ("PENDING_ROTATION", "IMPORTED")
    regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=WEST)
    assert materials(regions, WEST, key) == [("CURRENT", "PENDING_IMPORT"), (WAITING, "PENDING_IMPORT")]
    assert materials(regions, EAST, key)[1] == (WAITING, "IMPORTED")
    with refused("KMSInvalidStateException"):
        regions[EAST].rotate_key_on_demand(KeyId=key.id)
    regions[WEST].schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    regions.server.advance(8 * DAY)
    assert materials(regions, EAST, key)[1] == ("PENDING_ROTATION", "IMPORTED")
    regions[EAST].rotate_key_on_demand(KeyId=key.id)


def test_the_primary_region_moves_while_material_waits(regions):
    first, second = os.urandom(32), os.urandom(32)
    key = imported(regions, first, WEST)
    import_material(regions[WEST], key, first)
    waiting = import_material(regions[EAST], key, second, ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    regions[EAST].update_primary_region(KeyId=key.id, PrimaryRegion=WEST)
    assert materials(regions, WEST, key)[1] == (WAITING, "PENDING_IMPORT")
    with refused("KMSInvalidStateException"):
        regions[WEST].rotate_key_on_demand(KeyId=key.id)
    import_material(regions[WEST], key, second)
    regions[WEST].rotate_key_on_demand(KeyId=key.id)
    for region in (EAST, WEST):
        assert regions.described(region, key)["CurrentKeyMaterialId"] == waiting
    # What the new primary key never had, it can give up all the same.
    third = import_material(regions[WEST], key, os.urandom(32), ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    regions[WEST].update_primary_region(KeyId=key.id, PrimaryRegion=EAST)
    regions[EAST].delete_imported_key_material(KeyId=key.id, KeyMaterialId=third)
    assert len(materials(regions, WEST, key)) == len(materials(regions, EAST, key)) == 2
