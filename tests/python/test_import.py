"""GetParametersForImport, ImportKeyMaterial, DeleteImportedKeyMaterial: material that another library made and wrapped."""

import hashlib
import hmac
import os
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from trent_audit import events
from trent_crypto import CURVES, RSA_SPECS, SIGNING, damaged, is_signature, new_private_key, oaep, pkcs8, sign, spki
from trent_imports import FOREVER, external_key, import_material, parameters
from trent_keys import DAY, described, new_key, refused

AES = "RSA_AES_KEY_WRAP_SHA_256"
DIRECT = ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
WRAPPED = ["RSA_AES_KEY_WRAP_SHA_1", "RSA_AES_KEY_WRAP_SHA_256"]
INCORRECT = "IncorrectKeyMaterialException"
HMAC_BYTES = {"224": 28, "256": 32, "384": 48, "512": 64}


def state(kms, key) -> str:
    return described(kms, key)["KeyState"]


# Symmetric keys


@pytest.mark.parametrize("wrapping_key", RSA_SPECS)
@pytest.mark.parametrize("algorithm", DIRECT)
def test_symmetric_material(shared_kms, algorithm, wrapping_key):
    key, material = external_key(shared_kms), os.urandom(32)
    assert (state(shared_kms, key), key.metadata["Origin"]) == ("PendingImport", "EXTERNAL")
    with refused("KMSInvalidStateException", message=f"{key.arn} is pending import."):
        shared_kms.encrypt(KeyId=key.id, Plaintext=b"x")
    answer = shared_kms.import_key_material(**parameters(shared_kms, key, algorithm, wrapping_key).call(material))
    now = described(shared_kms, key)
    assert (answer["KeyId"], answer["KeyMaterialId"]) == (key.arn, now["CurrentKeyMaterialId"])
    assert (now["KeyState"], now["Enabled"]) == ("Enabled", True)
    assert (now["ExpirationModel"], "ValidTo" in now) == ("KEY_MATERIAL_DOES_NOT_EXPIRE", False)
    blob = shared_kms.encrypt(KeyId=key.id, Plaintext=b"message")["CiphertextBlob"]
    opened = shared_kms.decrypt(CiphertextBlob=blob)
    assert (opened["Plaintext"], opened["KeyMaterialId"]) == (b"message", answer["KeyMaterialId"])


def test_deleted_material_comes_back_and_no_other(shared_kms):
    key, material = external_key(shared_kms), os.urandom(32)
    first = import_material(shared_kms, key, material)["KeyMaterialId"]
    blob = shared_kms.encrypt(KeyId=key.id, Plaintext=b"message")["CiphertextBlob"]
    deleted = shared_kms.delete_imported_key_material(KeyId=key.id)
    assert (deleted["KeyId"], deleted["KeyMaterialId"]) == (key.arn, first)
    assert state(shared_kms, key) == "PendingImport"
    for call in (
        lambda: shared_kms.decrypt(CiphertextBlob=blob),
        lambda: shared_kms.generate_data_key(KeyId=key.id, KeySpec="AES_256"),
        lambda: shared_kms.enable_key(KeyId=key.id),
        lambda: shared_kms.disable_key(KeyId=key.id),
    ):
        with refused("KMSInvalidStateException", message=f"{key.arn} is pending import."):
            call()
    with refused(INCORRECT):
        import_material(shared_kms, key, os.urandom(32))
    assert state(shared_kms, key) == "PendingImport"
    assert import_material(shared_kms, key, material)["KeyMaterialId"] == first
    assert shared_kms.decrypt(CiphertextBlob=blob)["Plaintext"] == b"message"
    # Deleting what is gone is no mistake.
    for _ in range(2):
        shared_kms.delete_imported_key_material(KeyId=key.id)


def test_the_same_material_of_another_key_opens_nothing(shared_kms):
    material = os.urandom(32)
    one, other = external_key(shared_kms), external_key(shared_kms)
    ids = {import_material(shared_kms, key, material)["KeyMaterialId"] for key in (one, other)}
    assert len(ids) == 2
    blob = shared_kms.encrypt(KeyId=one.id, Plaintext=b"x")["CiphertextBlob"]
    with refused("IncorrectKeyException"):
        shared_kms.decrypt(CiphertextBlob=blob, KeyId=other.id)


@pytest.mark.parametrize("length", [1, 16, 24, 31, 33, 64])
def test_symmetric_material_of_the_wrong_length(shared_kms, length):
    key = external_key(shared_kms)
    with refused(INCORRECT):
        import_material(shared_kms, key, os.urandom(length))
    assert described(shared_kms, key) == key.metadata


# Other keys


@pytest.mark.parametrize("bits", HMAC_BYTES)
def test_hmac_material(shared_kms, bits):
    spec, material = {"KeySpec": f"HMAC_{bits}", "KeyUsage": "GENERATE_VERIFY_MAC"}, os.urandom(HMAC_BYTES[bits])
    key = external_key(shared_kms, **spec)
    answer = import_material(shared_kms, key, material)
    assert "KeyMaterialId" not in answer
    call = {"KeyId": key.id, "Message": b"message", "MacAlgorithm": f"HMAC_SHA_{bits}"}
    mac = hmac.digest(material, b"message", f"sha{bits}")
    assert shared_kms.generate_mac(**call)["Mac"] == mac
    shared_kms.verify_mac(**call, Mac=mac)
    shared_kms.delete_imported_key_material(KeyId=key.id)
    for wrong in (os.urandom(HMAC_BYTES[bits]), material[:-1], material + b"\0"):
        with refused(INCORRECT):
            import_material(shared_kms, key, wrong)
    import_material(shared_kms, key, material)
    assert shared_kms.generate_mac(**call)["Mac"] == mac
    for length in (1, HMAC_BYTES[bits] - 1, 129):
        with refused(INCORRECT):
            import_material(shared_kms, external_key(shared_kms, **spec), os.urandom(length))


@pytest.mark.parametrize("spec", [*RSA_SPECS, *CURVES])
def test_signing_keys(shared_kms, spec):
    private = new_private_key(spec)
    key = external_key(shared_kms, KeySpec=spec, KeyUsage="SIGN_VERIFY")
    import_material(shared_kms, key, pkcs8(private), AES)
    assert state(shared_kms, key) == "Enabled"
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())
    for algorithm in SIGNING[spec]:
        call = {"KeyId": key.id, "Message": b"message", "SigningAlgorithm": algorithm}
        assert is_signature(private.public_key(), algorithm, b"message", shared_kms.sign(**call)["Signature"])
        signature = sign(private, algorithm, b"message")
        shared_kms.verify(**call, Signature=signature)
        for wrong in damaged(signature).values():
            with refused("KMSInvalidSignatureException"):
                shared_kms.verify(**call, Signature=wrong)


def test_an_rsa_key_for_encryption(shared_kms):
    private = new_private_key("RSA_2048")
    key = external_key(shared_kms, KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
    import_material(shared_kms, key, pkcs8(private), WRAPPED[0])
    call = {"KeyId": key.id, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"}
    blob = shared_kms.encrypt(**call, Plaintext=b"message")["CiphertextBlob"]
    assert private.decrypt(blob, oaep("SHA_256")) == b"message"
    # Imported asymmetric keys are portable: what they encrypted, others decrypt.
    blob = private.public_key().encrypt(b"other", oaep("SHA_256"))
    assert shared_kms.decrypt(**call, CiphertextBlob=blob)["Plaintext"] == b"other"


@pytest.mark.parametrize("spec", ["ECC_NIST_P256", "ECC_NIST_P521"])
def test_a_key_for_key_agreement(shared_kms, spec):
    private, peer = new_private_key(spec), new_private_key(spec)
    key = external_key(shared_kms, KeySpec=spec, KeyUsage="KEY_AGREEMENT")
    import_material(shared_kms, key, pkcs8(private), WRAPPED[0])
    derived = shared_kms.derive_shared_secret(
        KeyId=key.id, KeyAgreementAlgorithm="ECDH", PublicKey=spki(peer.public_key())
    )
    assert derived["SharedSecret"] == private.exchange(ec.ECDH(), peer.public_key())
    assert derived["KeyOrigin"] == "EXTERNAL"


@pytest.mark.parametrize("algorithm", [*DIRECT, *WRAPPED])
def test_every_wrapping_of_an_elliptic_curve_key(shared_kms, algorithm):
    private = new_private_key("ECC_NIST_P256")
    key = external_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    import_material(shared_kms, key, pkcs8(private), algorithm)
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())


@pytest.mark.parametrize("spec", ["RSA_2048", "ECC_NIST_P256", "ECC_SECG_P256K1"])
def test_a_key_pair_is_imported_again_only_as_itself(shared_kms, spec):
    private = new_private_key(spec)
    key = external_key(shared_kms, KeySpec=spec, KeyUsage="SIGN_VERIFY")
    import_material(shared_kms, key, pkcs8(private), AES)
    for _ in range(2):
        with refused(INCORRECT):
            import_material(shared_kms, key, pkcs8(new_private_key(spec)), AES)
        shared_kms.delete_imported_key_material(KeyId=key.id)
        with refused("KMSInvalidStateException"):
            shared_kms.get_public_key(KeyId=key.id)
    import_material(shared_kms, key, pkcs8(private), AES)
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())


def test_private_keys_that_do_not_fit(shared_kms):
    right = pkcs8(new_private_key("ECC_NIST_P256"))
    wrong = {
        "another curve": pkcs8(new_private_key("ECC_SECG_P256K1")),
        "a longer curve": pkcs8(new_private_key("ECC_NIST_P384")),
        "another family": pkcs8(new_private_key("RSA_2048")),
        "Ed25519": pkcs8(ed25519.Ed25519PrivateKey.generate()),
        "a public key": spki(new_private_key("ECC_NIST_P256").public_key()),
        "the bare number": os.urandom(32),
        "cut": right[:-1],
        "longer": right + b"\0",
        "nothing but zeros": bytes(len(right)),
    }
    key = external_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    for what, material in wrong.items():
        with refused(INCORRECT):
            import_material(shared_kms, key, material, AES)
            pytest.fail(what)
    assert described(shared_kms, key) == key.metadata


def test_rsa_keys_that_do_not_fit(shared_kms):
    key = external_key(shared_kms, KeySpec="RSA_3072", KeyUsage="SIGN_VERIFY")
    weak = rsa.generate_private_key(3, 3072)
    for material in (
        pkcs8(new_private_key("RSA_2048")),
        pkcs8(new_private_key("RSA_4096")),
        pkcs8(new_private_key("ECC_NIST_P256")),
        pkcs8(weak),
        os.urandom(1800),
    ):
        with refused(INCORRECT):
            import_material(shared_kms, key, material, AES)
    assert described(shared_kms, key) == key.metadata


# Tokens and wrapping


@pytest.fixture
def waiting(shared_kms):
    """A symmetric key that waits for its material."""
    return external_key(shared_kms)


def test_parameters(shared_kms, waiting):
    call = {"KeyId": waiting.arn, "WrappingAlgorithm": DIRECT[1], "WrappingKeySpec": "RSA_3072"}
    before = datetime.now(UTC)
    answer = shared_kms.get_parameters_for_import(**call)
    again = shared_kms.get_parameters_for_import(**call)
    assert answer["KeyId"] == waiting.arn
    assert answer["PublicKey"] != again["PublicKey"]
    assert answer["ImportToken"] != again["ImportToken"]
    assert abs(answer["ParametersValidTo"] - before - timedelta(days=1)) < timedelta(hours=1)


@pytest.mark.parametrize(
    ("spec", "usage", "algorithm", "wrapping_key"),
    [
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "RSAES_PKCS1_V1_5", "RSA_2048"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "SM2PKE", "RSA_2048"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "RSAES_OAEP_SHA_256", "SM2"),
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"),
        ("HMAC_256", "GENERATE_VERIFY_MAC", "RSA_AES_KEY_WRAP_SHA_1", "RSA_2048"),
        ("RSA_2048", "SIGN_VERIFY", "RSAES_OAEP_SHA_256", "RSA_4096"),
        ("RSA_2048", "ENCRYPT_DECRYPT", "RSAES_OAEP_SHA_1", "RSA_4096"),
        ("ECC_NIST_P521", "SIGN_VERIFY", "RSAES_OAEP_SHA_256", "RSA_2048"),
        ("ECC_NIST_P521", "SIGN_VERIFY", "RSAES_OAEP_SHA_1", "RSA_2048"),
    ],
)
def test_wrappings_that_do_not_fit(shared_kms, spec, usage, algorithm, wrapping_key):
    key = external_key(shared_kms, KeySpec=spec, KeyUsage=usage)
    with refused("UnsupportedOperationException"):
        parameters(shared_kms, key, algorithm, wrapping_key)


def test_a_longer_wrapping_key_takes_p521(shared_kms):
    private = new_private_key("ECC_NIST_P521")
    key = external_key(shared_kms, KeySpec="ECC_NIST_P521", KeyUsage="SIGN_VERIFY")
    given = parameters(shared_kms, key, DIRECT[1], "RSA_3072")
    shared_kms.import_key_material(**given.call(pkcs8(private)))
    assert shared_kms.get_public_key(KeyId=key.id)["PublicKey"] == spki(private.public_key())


@pytest.mark.parametrize(
    ("spec", "usage"),
    [
        ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY"),
        ("ML_DSA_44", "SIGN_VERIFY"),
        ("ML_KEM_768", "ENCAPSULATE_DECAPSULATE"),
        ("SM2", "SIGN_VERIFY"),
    ],
)
def test_specs_that_are_not_imported(shared_kms, spec, usage):
    with refused("UnsupportedOperationException"):
        external_key(shared_kms, KeySpec=spec, KeyUsage=usage)


def test_a_token_is_used_once(shared_kms, waiting):
    material = os.urandom(32)
    call = parameters(shared_kms, waiting).call(material)
    shared_kms.import_key_material(**call)
    with refused("InvalidImportTokenException"):
        shared_kms.import_key_material(**call)
    shared_kms.delete_imported_key_material(KeyId=waiting.id)
    with refused("InvalidImportTokenException"):
        shared_kms.import_key_material(**call)
    assert state(shared_kms, waiting) == "PendingImport"


def test_a_refused_import_leaves_its_token(shared_kms, waiting):
    given, material = parameters(shared_kms, waiting), os.urandom(32)
    with refused(INCORRECT):
        shared_kms.import_key_material(**given.call(material[:-1]))
    shared_kms.import_key_material(**given.call(material))


def test_tokens_of_other_parameters(shared_kms, waiting):
    material, other = os.urandom(32), external_key(shared_kms)
    one, two, foreign = parameters(shared_kms, waiting), parameters(shared_kms, waiting), parameters(shared_kms, other)
    call = one.call(material)
    with refused("InvalidImportTokenException"):
        shared_kms.import_key_material(**call | {"ImportToken": foreign.token})
    # Another token of the same key: what was wrapped does not open.
    with refused("InvalidCiphertextException"):
        shared_kms.import_key_material(**call | {"ImportToken": two.token})
    for wrong in damaged(one.token).values():
        with refused("InvalidImportTokenException"):
            shared_kms.import_key_material(**call | {"ImportToken": wrong})
    assert described(shared_kms, waiting) == waiting.metadata
    shared_kms.import_key_material(**call)


def test_material_that_does_not_open(shared_kms, waiting):
    given, material = parameters(shared_kms, waiting), os.urandom(32)
    right = given.wrap(material)
    for wrong in [*damaged(right).values(), given.wrap(material, hash="SHA_1"), material]:
        with refused("InvalidCiphertextException"):
            shared_kms.import_key_material(**given.call(material) | {"EncryptedKeyMaterial": wrong})
    assert described(shared_kms, waiting) == waiting.metadata


def test_wrapped_keys_that_do_not_open(shared_kms):
    key = external_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    given, material = parameters(shared_kms, key, AES), pkcs8(new_private_key("ECC_NIST_P256"))
    right = given.wrap(material)
    wrong = [*damaged(right).values(), right[:256], right[:255], right[256:]]
    wrong += [given.wrap(material, aes_bytes=16), given.wrap(material, aes_bytes=24), given.wrap(material, hash="SHA_1")]
    for data in wrong:
        with refused("InvalidCiphertextException"):
            shared_kms.import_key_material(**given.call(material) | {"EncryptedKeyMaterial": data})
    assert described(shared_kms, key) == key.metadata


def test_tokens_expire(server, kms):
    key = external_key(kms)
    early, late = parameters(kms, key), parameters(kms, key)
    server.advance(DAY - 60)
    kms.import_key_material(**early.call(os.urandom(32)))
    server.advance(120)
    with refused("ExpiredImportTokenException"):
        kms.import_key_material(**late.call(os.urandom(32)))
    with refused("InvalidImportTokenException"):
        kms.import_key_material(**late.call(os.urandom(32)) | {"ImportToken": late.token[:-1] + b"\0\0"})


def test_tokens_survive_a_restart(server, kms):
    key, material = external_key(kms), os.urandom(32)
    given = parameters(kms, key)
    server.restart()
    again = server.client("kms")
    again.import_key_material(**given.call(material))
    blob = again.encrypt(KeyId=key.id, Plaintext=b"x")["CiphertextBlob"]
    server.restart()
    assert server.client("kms").decrypt(CiphertextBlob=blob)["Plaintext"] == b"x"


def test_keys_with_material_of_kms_take_none(shared_kms, key, waiting):
    message = f"{key.arn} origin is AWS_KMS which is not valid for this operation."
    with refused("UnsupportedOperationException", message=message):
        parameters(shared_kms, key)
    call = parameters(shared_kms, waiting).call(os.urandom(32))
    with refused("UnsupportedOperationException", message=message):
        shared_kms.import_key_material(**call | {"KeyId": key.id})
    with refused("UnsupportedOperationException", message=message):
        shared_kms.delete_imported_key_material(KeyId=key.id)


# Expiry


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


# Rotation of imported material


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


# What is written down


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
        assert hashlib.sha256(material).digest() not in data
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
