"""The tags of `CreateKey` with which tests choose a key's id and material, in `trent dev` alone."""

import base64
import json

import pytest

from trent_keys import DAY, described, refused

ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
MULTI = "mrk-1234abcd12ab34cd56ef1234567890ab"
MATERIAL = base64.b64encode(bytes(range(32))).decode()


def tags(key_id: str | None = None, material: str | None = None, **more: str) -> list[dict]:
    values = {"_custom_id_": key_id, "_custom_key_material_": material} | more
    return [{"TagKey": key, "TagValue": value} for key, value in values.items() if value is not None]


def create(kms, key_id: str | None = None, material: str | None = None, tags_=None, **more) -> dict:
    return kms.create_key(Tags=tags_ if tags_ is not None else tags(key_id, material), **more)["KeyMetadata"]


@pytest.fixture
def two(servers):
    """Clients of two servers."""
    return [servers(command="dev").client("kms") for _ in range(2)]


def test_a_key_gets_the_id(dev):
    kms = dev.client("kms")
    key = create(kms, ID)
    assert key["KeyId"] == ID and key["Arn"].endswith(f":key/{ID}")
    assert described(kms, ID)["KeyState"] == "Enabled"
    sealed = kms.encrypt(KeyId=ID, Plaintext=b"x")["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_the_tags_are_not_kept(dev):
    kms = dev.client("kms")
    create(kms, tags_=tags(ID, MATERIAL, team="red"))
    assert kms.list_resource_tags(KeyId=ID)["Tags"] == [{"TagKey": "team", "TagValue": "red"}]
    # Later on they are tags like any other.
    kms.tag_resource(KeyId=ID, Tags=tags("x"))
    assert len(kms.list_resource_tags(KeyId=ID)["Tags"]) == 2
    assert described(kms, ID)["KeyId"] == ID


def test_ciphertexts_outlive_the_server(two):
    one, other = two
    for kms in two:
        create(kms, ID, MATERIAL)
    sealed = one.encrypt(KeyId=ID, Plaintext=b"x")["CiphertextBlob"]
    assert other.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_material_without_an_id(two):
    one, other = [create(kms, material=MATERIAL) for kms in two]
    assert one["KeyId"] != other["KeyId"]
    assert one["CurrentKeyMaterialId"] != other["CurrentKeyMaterialId"]


def test_macs_and_signatures_are_the_same_in_every_server(two):
    mac_key, signing_key = ID, ID.replace("1234abcd", "4321abcd")
    for kms in two:
        create(kms, mac_key, MATERIAL, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
        create(kms, signing_key, MATERIAL, KeySpec="ECC_NIST_EDWARDS25519", KeyUsage="SIGN_VERIFY")
    one, other = two
    call = {"KeyId": mac_key, "Message": b"m", "MacAlgorithm": "HMAC_SHA_256"}
    assert one.generate_mac(**call)["Mac"] == other.generate_mac(**call)["Mac"]
    call = {"KeyId": signing_key, "Message": b"m", "SigningAlgorithm": "ED25519_SHA_512"}
    assert other.verify(**call, Signature=one.sign(**call)["Signature"])["SignatureValid"]


def test_a_multi_region_key_gets_the_id(dev):
    kms = dev.client("kms")
    create(kms, MULTI, MATERIAL, MultiRegion=True)
    kms.replicate_key(KeyId=MULTI, ReplicaRegion="eu-west-1")
    sealed = kms.encrypt(KeyId=MULTI, Plaintext=b"x")["CiphertextBlob"]
    assert dev.client("kms", region="eu-west-1").decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"
    for region in ("us-east-1", "eu-west-1", "us-west-2"):
        with refused("AlreadyExistsException"):
            create(dev.client("kms", region=region), MULTI, MultiRegion=True)


def test_an_id_that_is_taken(dev):
    kms = dev.client("kms")
    create(kms, ID)
    with refused("AlreadyExistsException"):
        create(kms, ID)
    kms.schedule_key_deletion(KeyId=ID, PendingWindowInDays=7)
    with refused("AlreadyExistsException"):
        create(kms, ID)
    # In another Region it is another key.
    create(dev.client("kms", region="eu-west-1"), ID)
    dev.advance(8 * DAY)
    create(kms, ID)
    assert len(kms.list_keys()["Keys"]) == 1


@pytest.mark.parametrize(
    "bad",
    ["", "my-key", "1234", ID.upper(), ID[:-1], ID + "0", ID.replace("-", ""), f"alias/{ID}", MULTI, MULTI[:-1]],
)
def test_ids_that_are_none(dev, bad):
    kms = dev.client("kms")
    with refused("ValidationException") as error:
        create(kms, bad)
    assert "id" in error.message
    assert kms.list_keys()["Keys"] == []


def test_ids_of_the_other_kind(dev):
    with refused("ValidationException"):
        create(dev.client("kms"), ID, MultiRegion=True)


@pytest.mark.parametrize(
    ("material", "parameters"),
    [
        ("", {}),
        ("?", {}),
        ("AAEC", {}),
        (MATERIAL + "\n", {}),
        (MATERIAL[:-1], {}),
        (base64.b64encode(bytes(31)).decode(), {}),
        (base64.b64encode(bytes(33)).decode(), {}),
        (base64.b64encode(bytes(31)).decode(), {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}),
        (base64.b64encode(bytes(129)).decode(), {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}),
        (MATERIAL, {"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"}),
        (MATERIAL, {"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"}),
        (MATERIAL, {"KeySpec": "ML_KEM_768", "KeyUsage": "ENCAPSULATE_DECAPSULATE"}),
    ],
)
def test_material_that_is_none(dev, material, parameters):
    kms = dev.client("kms")
    with refused("ValidationException") as error:
        create(kms, ID, material, **parameters)
    assert material.strip() in ("", "?") or material.strip() not in error.message
    assert kms.list_keys()["Keys"] == []


def test_tags_that_come_twice(dev):
    with refused("TagException"):
        create(dev.client("kms"), tags_=tags(ID) + tags(ID))


def test_the_material_is_not_in_the_audit_log(servers):
    server = servers("--data-dir", "kept", command="dev")
    create(server.client("kms"), ID, MATERIAL)
    with refused("ValidationException"):
        create(server.client("kms"), "no-id", MATERIAL)
    server.stop()
    segments = sorted((server.directory / "kept" / "audit").rglob("*"))
    log = b"".join(path.read_bytes() for path in segments if path.is_file())
    assert log.count(b"CreateKey") == 2 and log.count(b"_custom_key_material_") == 2
    assert MATERIAL.encode() not in log


def test_serve_takes_them_for_tags(server):
    kms = server.client("kms")
    keys = [create(kms, ID, MATERIAL)["KeyId"] for _ in range(2)]
    assert ID not in keys and keys[0] != keys[1]
    given = {tag["TagKey"]: tag["TagValue"] for tag in kms.list_resource_tags(KeyId=keys[0])["Tags"]}
    assert given == {"_custom_id_": ID, "_custom_key_material_": MATERIAL}
    assert json.dumps(described(kms, keys[0]), default=str).count(ID) == 0
    create(kms, "my-key", "x")
