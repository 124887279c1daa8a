"""Multi-Region keys over three Regions of one server, with the clients that people use."""

import json
import os

import pytest

from trent_crypto import is_signature, public_key
from trent_keys import DAY, new_key, refused
from trent_regions import EAST, EU, FLAGS, REGIONS, WEST, Regions

# Key spec, key usage, and the algorithm that the tests use.
SIGNING = [
    ("RSA_2048", "RSASSA_PSS_SHA_256"),
    ("ECC_NIST_P256", "ECDSA_SHA_256"),
    ("ECC_NIST_EDWARDS25519", "ED25519_SHA_512"),
    ("ML_DSA_44", "ML_DSA_SHAKE_256"),
]


@pytest.fixture
def regions(servers) -> Regions:
    return Regions(servers(*FLAGS))


def test_what_one_region_encrypts_the_others_decrypt(regions):
    key = regions.key(WEST, EU)
    context = {"Dept": "IT"}
    for here in REGIONS:
        sealed = regions[here].generate_data_key(KeyId=key.id, KeySpec="AES_256", EncryptionContext=context)
        for there in REGIONS:
            opened = regions[there].decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext=context)
            assert opened["Plaintext"] == sealed["Plaintext"]
            assert opened["KeyId"] == key.arn.replace(EAST, there)
            assert opened["KeyMaterialId"] == sealed["KeyMaterialId"]
            with refused("InvalidCiphertextException"):
                regions[there].decrypt(CiphertextBlob=sealed["CiphertextBlob"])
    # A client of one Region can't name the key of another.
    with refused("NotFoundException", "InvalidArnException"):
        regions[WEST].encrypt(KeyId=key.arn, Plaintext=b"x")


def test_re_encryption_from_one_regions_key_to_anothers(regions):
    key, other = regions.key(WEST), new_key(regions[WEST])
    blob = regions[EAST].encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    moved = regions[WEST].re_encrypt(CiphertextBlob=blob, DestinationKeyId=other.id)
    assert moved["SourceKeyId"] == key.arn.replace(EAST, WEST)
    assert regions[WEST].decrypt(CiphertextBlob=moved["CiphertextBlob"], KeyId=other.id)["Plaintext"] == b"x"
    with refused("AccessDeniedException", "InvalidCiphertextException"):
        regions[EAST].decrypt(CiphertextBlob=moved["CiphertextBlob"])


@pytest.mark.parametrize("spec,algorithm", SIGNING)
def test_signatures_of_all_regions_are_by_one_key(regions, spec, algorithm):
    key = regions.key(WEST, KeySpec=spec, KeyUsage="SIGN_VERIFY")
    public, message = public_key(regions[EAST], key), b"message"
    for region in (EAST, WEST):
        signed = regions[region].sign(KeyId=key.id, Message=message, SigningAlgorithm=algorithm)
        assert is_signature(public, algorithm, message, signed["Signature"])


def test_macs_and_shared_secrets_are_the_same(regions):
    key = regions.key(WEST, KeySpec="HMAC_512", KeyUsage="GENERATE_VERIFY_MAC")
    call = {"KeyId": key.id, "Message": b"m", "MacAlgorithm": "HMAC_SHA_512"}
    assert regions[EAST].generate_mac(**call)["Mac"] == regions[WEST].generate_mac(**call)["Mac"]
    key = regions.key(WEST, KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
    peer = new_key(regions[EAST], KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
    public = regions[EAST].get_public_key(KeyId=peer.id)["PublicKey"]
    call = {"KeyId": key.id, "KeyAgreementAlgorithm": "ECDH", "PublicKey": public}
    secrets = {regions[region].derive_shared_secret(**call)["SharedSecret"] for region in (EAST, WEST)}
    assert len(secrets) == 1


def test_the_aws_cli_replicates_and_moves_the_primary_region(regions):
    server = regions.server
    made = server.cli("kms", "create-key", "--multi-region", "--description", "cli").json["KeyMetadata"]
    assert made["KeyId"].startswith("mrk-") and made["MultiRegionConfiguration"]["ReplicaKeys"] == []
    tags = "TagKey=Purpose,TagValue=Test"
    answer = server.cli(
        "kms", "replicate-key", "--key-id", made["Arn"], "--replica-region", WEST, "--description", "r", "--tags", tags
    ).json
    assert answer["ReplicaTags"] == [{"TagKey": "Purpose", "TagValue": "Test"}]
    assert json.loads(answer["ReplicaPolicy"])["Statement"]
    assert answer["ReplicaKeyMetadata"]["Arn"] == made["Arn"].replace(EAST, WEST)
    described = server.cli("kms", "describe-key", "--key-id", made["KeyId"], region=WEST).json["KeyMetadata"]
    assert (described["KeyState"], described["Description"]) == ("Enabled", "r")
    server.cli("kms", "update-primary-region", "--key-id", made["KeyId"], "--primary-region", WEST)
    described = server.cli("kms", "describe-key", "--key-id", made["KeyId"], region=WEST).json["KeyMetadata"]
    assert described["MultiRegionConfiguration"]["MultiRegionKeyType"] == "PRIMARY"
    refused = server.cli(
        "kms", "replicate-key", "--key-id", made["KeyId"], "--replica-region", EU, region=EAST, check=False
    )
    assert refused.code != 0 and "UnsupportedOperationException" in refused.stderr


def test_only_served_regions_get_replicas(regions):
    key = regions.key(WEST)
    for region in ("ap-south-1", "cn-north-1", "us-gov-west-1"):
        with refused("UnsupportedOperationException"):
            regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=region)
    for region in (EAST, WEST):
        with refused("AlreadyExistsException"):
            regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=region)
    for region in ("us_east_1", "nowhere", "us-east-1/../x"):
        with refused("ValidationException"):
            regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=region)
    assert regions.configuration(EAST, key) == ("PRIMARY", EAST, [WEST])


def test_a_server_for_tests_replicates_into_any_region(dev):
    kms = dev.client("kms", "eu-central-1")
    key = new_key(kms, MultiRegion=True)
    blob = kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    for region in ("ap-south-1", "ca-central-1", "me-south-1"):
        kms.replicate_key(KeyId=key.id, ReplicaRegion=region)
        assert dev.client("kms", region).decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_keys_of_all_regions_are_there_after_a_restart(regions):
    key = regions.key(WEST)
    regions[EAST].rotate_key_on_demand(KeyId=key.id)
    blob = regions[WEST].encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    regions[EAST].replicate_key(KeyId=key.id, ReplicaRegion=EU)
    regions[EAST].update_primary_region(KeyId=key.id, PrimaryRegion=EU)
    before = [regions.described(region, key) for region in REGIONS]
    regions.server.restart()
    assert [regions.described(region, key) for region in REGIONS] == before
    for region in REGIONS:
        assert regions[region].decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_a_region_that_is_served_no_more_still_has_its_keys(servers):
    server = servers(*FLAGS)
    regions = Regions(server)
    key = regions.key(WEST)
    server.stop()
    server.arguments[:] = ["--test-clock", "--region", EAST]
    server.start()
    # They rotate with the primary key, and are there when the Region is served again.
    regions[EAST].rotate_key_on_demand(KeyId=key.id)
    blob = regions[EAST].encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    server.stop()
    server.arguments[:] = ["--test-clock", *FLAGS]
    server.start()
    assert regions[WEST].decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_rotation_by_the_clock_and_deletion_of_all(regions):
    key = regions.key(WEST, EU)
    regions[EAST].enable_key_rotation(KeyId=key.id, RotationPeriodInDays=90)
    old = regions[EU].encrypt(KeyId=key.id, Plaintext=os.urandom(8))["CiphertextBlob"]
    regions.server.advance(91 * DAY)
    ids = {regions.described(region, key)["CurrentKeyMaterialId"] for region in REGIONS}
    assert len(ids) == 1
    for region in REGIONS:
        rotations = regions[region].list_key_rotations(KeyId=key.id)["Rotations"]
        assert [rotation["RotationType"] for rotation in rotations] == ["AUTOMATIC"]
        assert regions[region].decrypt(CiphertextBlob=old)["KeyMaterialId"] not in ids
    scheduled = regions[EAST].schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    assert "DeletionDate" not in scheduled and scheduled["KeyState"] == "PendingReplicaDeletion"
    for region in (WEST, EU):
        regions[region].schedule_key_deletion(KeyId=key.id, PendingWindowInDays=7)
    regions.server.advance(8 * DAY)
    waiting = regions.described(EAST, key)
    assert waiting["KeyState"] == "PendingDeletion" and "DeletionDate" in waiting
    regions.server.advance(7 * DAY)
    for region in REGIONS:
        with refused("NotFoundException"):
            regions[region].describe_key(KeyId=key.id)
