"""GetKeyLastUsage."""

from datetime import timedelta

import pytest

from trent_audit import event_of
from trent_keys import NO_SUCH_KEY, new_key, refused, unique_alias


def usage(kms, key) -> dict:
    return kms.get_key_last_usage(KeyId=key.id)["KeyLastUsage"]


def test_a_new_key_was_not_used(shared_kms, key):
    answer = shared_kms.get_key_last_usage(KeyId=key.arn)
    answer.pop("ResponseMetadata")
    assert answer.pop("KeyId") in (key.id, key.arn)
    created = key.metadata["CreationDate"]
    assert answer == {"KeyLastUsage": {}, "KeyCreationDate": created, "TrackingStartDate": created}


USES = {
    "Encrypt": lambda kms, key, sealed: kms.encrypt(KeyId=key.id, Plaintext=b"x"),
    "Decrypt": lambda kms, key, sealed: kms.decrypt(CiphertextBlob=sealed),
    "GenerateDataKey": lambda kms, key, sealed: kms.generate_data_key(KeyId=key.id, KeySpec="AES_256"),
    "GenerateDataKeyWithoutPlaintext": lambda kms, key, sealed: kms.generate_data_key_without_plaintext(
        KeyId=key.id, NumberOfBytes=5
    ),
    "ReEncrypt": lambda kms, key, sealed: kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=key.id),
}


@pytest.mark.parametrize("operation", USES)
def test_uses_are_recorded(shared, shared_kms, key, operation):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    answer = USES[operation](shared_kms, key, sealed)
    request_id = answer["ResponseMetadata"]["RequestId"]
    used = usage(shared_kms, key)
    assert timedelta(0) <= used.pop("Timestamp") - key.metadata["CreationDate"] < timedelta(hours=1)
    event = event_of(shared, request_id)
    assert used == {"Operation": operation, "KmsRequestId": request_id, "CloudTrailEventId": event["eventID"]}


MAC = {"Message": b"x", "MacAlgorithm": "HMAC_SHA_256"}
SIGNATURE = {"Message": b"x", "SigningAlgorithm": "ECDSA_SHA_256"}

# Uses of keys of other kinds: by the kind of key, each with what prepares it.
USES_OF_KINDS = {
    "GenerateMac": ("HMAC_256", "GENERATE_VERIFY_MAC", lambda kms, key: kms.generate_mac(KeyId=key.id, **MAC)),
    "VerifyMac": (
        "HMAC_256",
        "GENERATE_VERIFY_MAC",
        lambda kms, key: kms.verify_mac(KeyId=key.id, Mac=kms.generate_mac(KeyId=key.id, **MAC)["Mac"], **MAC),
    ),
    "Sign": ("ECC_NIST_P256", "SIGN_VERIFY", lambda kms, key: kms.sign(KeyId=key.id, **SIGNATURE)),
    "Verify": (
        "ECC_NIST_P256",
        "SIGN_VERIFY",
        lambda kms, key: kms.verify(
            KeyId=key.id, Signature=kms.sign(KeyId=key.id, **SIGNATURE)["Signature"], **SIGNATURE
        ),
    ),
    "DeriveSharedSecret": (
        "ECC_NIST_P256",
        "KEY_AGREEMENT",
        lambda kms, key: kms.derive_shared_secret(
            KeyId=key.id, KeyAgreementAlgorithm="ECDH", PublicKey=kms.get_public_key(KeyId=key.id)["PublicKey"]
        ),
    ),
    "GenerateDataKeyPair": (
        "SYMMETRIC_DEFAULT",
        "ENCRYPT_DECRYPT",
        lambda kms, key: kms.generate_data_key_pair(KeyId=key.id, KeyPairSpec="ECC_NIST_P256"),
    ),
    "GenerateDataKeyPairWithoutPlaintext": (
        "SYMMETRIC_DEFAULT",
        "ENCRYPT_DECRYPT",
        lambda kms, key: kms.generate_data_key_pair_without_plaintext(KeyId=key.id, KeyPairSpec="ECC_NIST_P256"),
    ),
    "Encapsulate": (
        "ML_KEM_768",
        "ENCAPSULATE_DECAPSULATE",
        lambda kms, key: kms.encapsulate(KeyId=key.id, EncapsulationAlgorithm="ML_KEM"),
    ),
    "Decapsulate": (
        "ML_KEM_768",
        "ENCAPSULATE_DECAPSULATE",
        lambda kms, key: kms.decapsulate(
            KeyId=key.id,
            EncapsulationAlgorithm="ML_KEM",
            SharedSecretCiphertextBlob=kms.encapsulate(KeyId=key.id, EncapsulationAlgorithm="ML_KEM")[
                "SharedSecretCiphertextBlob"
            ],
        ),
    ),
}


@pytest.mark.parametrize("operation", USES_OF_KINDS)
def test_uses_of_other_kinds_of_keys_are_recorded(shared, shared_kms, operation):
    spec, purpose, use = USES_OF_KINDS[operation]
    key = new_key(shared_kms, KeySpec=spec, KeyUsage=purpose)
    request_id = use(shared_kms, key)["ResponseMetadata"]["RequestId"]
    used = usage(shared_kms, key)
    assert (used["Operation"], used["KmsRequestId"]) == (operation, request_id)
    assert used["CloudTrailEventId"] == event_of(shared, request_id)["eventID"]


def test_every_operation_of_the_model_is_recorded(shared_kms):
    shape = shared_kms.meta.service_model.shape_for("KeyLastUsageTrackingOperation")
    assert set(shape.enum) == USES.keys() | USES_OF_KINDS.keys()


def test_a_dry_run_is_no_use(shared_kms, key):
    with refused("DryRunOperationException"):
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x", DryRun=True)
    assert usage(shared_kms, key) == {}


def test_public_keys_are_used_outside(shared_kms):
    key = new_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    shared_kms.get_public_key(KeyId=key.id)
    assert usage(shared_kms, key) == {}


def test_replicas_are_used_each_for_itself(servers):
    server = servers(TRENT_REGIONS="us-east-1,eu-west-1")
    here, there = server.client(), server.client(region="eu-west-1")
    key = new_key(here, MultiRegion=True)
    here.replicate_key(KeyId=key.id, ReplicaRegion="eu-west-1")
    there.encrypt(KeyId=key.id, Plaintext=b"x")
    assert usage(here, key) == {}
    assert usage(there, key)["Operation"] == "Encrypt"
    here.generate_data_key(KeyId=key.id, KeySpec="AES_256")
    assert (usage(here, key)["Operation"], usage(there, key)["Operation"]) == ("GenerateDataKey", "Encrypt")


def test_reencrypt_uses_both_keys(shared_kms, key):
    other = new_key(shared_kms)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    answer = shared_kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=other.id)
    for used in (usage(shared_kms, key), usage(shared_kms, other)):
        assert (used["Operation"], used["KmsRequestId"]) == ("ReEncrypt", answer["ResponseMetadata"]["RequestId"])


def test_only_success_counts(shared_kms, key):
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(KeyId=key.id, CiphertextBlob=b"nonsense")
    with refused("ValidationException"):
        shared_kms.generate_data_key(KeyId=key.id)
    assert usage(shared_kms, key) == {}
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    before = usage(shared_kms, key)
    with refused("InvalidCiphertextException"):
        shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext={"wrong": "context"})
    assert usage(shared_kms, key) == before


def test_managing_a_key_is_no_use_of_it(shared_kms, key):
    shared_kms.describe_key(KeyId=key.id)
    shared_kms.create_alias(AliasName=unique_alias(), TargetKeyId=key.id)
    shared_kms.disable_key(KeyId=key.id)
    shared_kms.enable_key(KeyId=key.id)
    shared_kms.rotate_key_on_demand(KeyId=key.id)
    assert usage(shared_kms, key) == {}


def test_it_survives_a_restart(server, kms):
    key = new_key(kms)
    kms.encrypt(KeyId=key.id, Plaintext=b"x")
    before = usage(kms, key)
    assert before["Operation"] == "Encrypt"
    server.restart()
    assert usage(kms, key) == before


def test_aliases_are_not_supported(shared_kms, key):
    name = unique_alias()
    shared_kms.create_alias(AliasName=name, TargetKeyId=key.id)
    with refused(*NO_SUCH_KEY, "ValidationException"):
        shared_kms.get_key_last_usage(KeyId=name)


def test_absent_keys(shared_kms):
    with refused("NotFoundException"):
        shared_kms.get_key_last_usage(KeyId="00000000-0000-4000-8000-000000000000")
