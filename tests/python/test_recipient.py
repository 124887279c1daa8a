"""Recipient: answers that only an attested enclave, or an instance with NitroTPM, can read."""

import json
import shutil
import subprocess

import pytest

from trent_attestation import INSTANCE, Enclave, Pki, nitro_tpm_registers, recipient
from trent_crypto import new_private_key, spki
from trent_iam import new_user, policy
from trent_keys import new_key, refused
from trent_servers import Servers

DENIED = "AccessDeniedException"


@pytest.fixture(scope="module")
def pki() -> Pki:
    return Pki()


@pytest.fixture(scope="module")
def shared(tmp_path_factory, request, pki):
    """A server that believes documents under the root of the tests."""
    directory = tmp_path_factory.mktemp("attested")
    (directory / "root.pem").write_bytes(pki.root_pem)
    servers = Servers(directory)
    request.node.trent_servers = servers.started
    yield servers("--attestation-root", str(directory / "root.pem"))
    servers.close()


@pytest.fixture(scope="module")
def enclave() -> Enclave:
    return Enclave()


@pytest.fixture(scope="module")
def attested(pki, enclave) -> dict:
    """`Recipient` of an enclave."""
    return recipient(pki.document(public_key=enclave.public_key))


@pytest.fixture(scope="module")
def of_instance(pki, enclave) -> dict:
    """`Recipient` of an instance with NitroTPM."""
    fields = {"module_id": INSTANCE, "pcrs": ..., "nitrotpm_pcrs": nitro_tpm_registers()}
    return recipient(pki.document(public_key=enclave.public_key, **fields))


@pytest.fixture(params=["enclave", "instance"])
def either(request, attested, of_instance) -> dict:
    return attested if request.param == "enclave" else of_instance


def test_decrypt(shared_kms, key, enclave, either):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"for the enclave")["CiphertextBlob"]
    answer = shared_kms.decrypt(CiphertextBlob=sealed, Recipient=either)
    assert enclave.open(answer["CiphertextForRecipient"]) == b"for the enclave"
    assert not answer.get("Plaintext")
    assert (answer["KeyId"], answer["EncryptionAlgorithm"]) == (key.arn, "SYMMETRIC_DEFAULT")


@pytest.mark.parametrize("length", [1, 15, 16, 17, 4096])
def test_decrypt_gives_every_length(shared_kms, key, enclave, attested, length):
    plaintext = bytes(length)
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=plaintext, EncryptionContext={"a": "b"})["CiphertextBlob"]
    answer = shared_kms.decrypt(CiphertextBlob=sealed, EncryptionContext={"a": "b"}, Recipient=attested)
    assert enclave.open(answer["CiphertextForRecipient"]) == plaintext


def test_decrypt_with_an_asymmetric_key(shared_kms, enclave, attested):
    key = new_key(shared_kms, KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
    how = {"KeyId": key.id, "EncryptionAlgorithm": "RSAES_OAEP_SHA_1"}
    sealed = shared_kms.encrypt(Plaintext=b"x", **how)["CiphertextBlob"]
    answer = shared_kms.decrypt(CiphertextBlob=sealed, Recipient=attested, **how)
    assert enclave.open(answer["CiphertextForRecipient"]) == b"x" and not answer.get("Plaintext")


def test_generate_data_key(shared_kms, key, enclave, either):
    answer = shared_kms.generate_data_key(KeyId=key.id, KeySpec="AES_256", Recipient=either)
    assert not answer.get("Plaintext")
    data_key = shared_kms.decrypt(CiphertextBlob=answer["CiphertextBlob"])["Plaintext"]
    assert enclave.open(answer["CiphertextForRecipient"]) == data_key and len(data_key) == 32


@pytest.mark.parametrize("spec", ["RSA_2048", "ECC_NIST_P384", "ECC_NIST_EDWARDS25519"])
def test_generate_data_key_pair(shared_kms, key, enclave, attested, spec):
    answer = shared_kms.generate_data_key_pair(KeyId=key.id, KeyPairSpec=spec, Recipient=attested)
    assert not answer.get("PrivateKeyPlaintext") and answer["PublicKey"]
    private_key = shared_kms.decrypt(CiphertextBlob=answer["PrivateKeyCiphertextBlob"])["Plaintext"]
    assert enclave.open(answer["CiphertextForRecipient"]) == private_key


def test_derive_shared_secret(shared_kms, enclave, either):
    key = new_key(shared_kms, KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
    peer = spki(new_private_key("ECC_NIST_P256").public_key())
    how = {"KeyId": key.id, "KeyAgreementAlgorithm": "ECDH", "PublicKey": peer}
    answer = shared_kms.derive_shared_secret(Recipient=either, **how)
    assert not answer.get("SharedSecret")
    assert enclave.open(answer["CiphertextForRecipient"]) == shared_kms.derive_shared_secret(**how)["SharedSecret"]


@pytest.mark.parametrize("length", [1, 1024])
def test_generate_random(shared_kms, enclave, attested, length):
    answers = [shared_kms.generate_random(NumberOfBytes=length, Recipient=attested) for _ in range(2)]
    assert all(not answer.get("Plaintext") for answer in answers)
    assert all(len(enclave.open(answer["CiphertextForRecipient"])) == length for answer in answers)
    assert answers[0]["CiphertextForRecipient"] != answers[1]["CiphertextForRecipient"]


@pytest.mark.parametrize("bits", [2048, 3072, 4096])
def test_sizes_of_the_recipients_key(shared_kms, pki, bits):
    enclave = Enclave(bits)
    document = pki.document(public_key=enclave.public_key)
    answer = shared_kms.generate_random(NumberOfBytes=24, Recipient=recipient(document))
    assert len(enclave.open(answer["CiphertextForRecipient"])) == 24


def test_another_key_does_not_open_the_answer(shared_kms, attested):
    answer = shared_kms.generate_random(NumberOfBytes=24, Recipient=attested)
    with pytest.raises(ValueError):
        Enclave().open(answer["CiphertextForRecipient"])


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl command")
def test_openssl_opens_the_answer(shared_kms, key, enclave, attested, tmp_path):
    sealed = shared_kms.encrypt(KeyId=key.id, Plaintext=b"for the enclave")["CiphertextBlob"]
    answer = shared_kms.decrypt(CiphertextBlob=sealed, Recipient=attested)
    (tmp_path / "key.pem").write_bytes(enclave.pem())
    command = ["openssl", "cms", "-decrypt", "-inform", "DER", "-inkey", "key.pem"]
    opened = subprocess.run(
        command, cwd=tmp_path, input=answer["CiphertextForRecipient"], capture_output=True, timeout=60
    )
    assert (opened.returncode, opened.stdout) == (0, b"for the enclave"), opened.stderr


def test_a_dry_run_checks_the_document_and_does_nothing(shared_kms, key, pki, attested):
    how = {"KeyId": key.id, "KeySpec": "AES_256", "DryRun": True}
    with refused("DryRunOperationException"):
        shared_kms.generate_data_key(Recipient=attested, **how)
    with refused("ValidationException"):
        shared_kms.generate_data_key(Recipient=recipient(Pki().document()), **how)


# The key policy, and who may use the key under which condition.


def key_for(shared, kms, user, actions, condition: dict) -> str:
    account = shared.client("sts").get_caller_identity()["Account"]
    root = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{account}:root"}, "Action": "kms:*", "Resource": "*"}
    own = {"Effect": "Allow", "Principal": {"AWS": user.arn}, "Action": actions, "Resource": "*"}
    document = {"Version": "2012-10-17", "Statement": [root, own | {"Condition": condition}]}
    return new_key(kms, Policy=json.dumps(document)).id


def register(number: int) -> str:
    return (bytes([number]) * 48).hex()


def test_only_the_right_enclave_decrypts(shared, shared_kms, pki, enclave, attested, of_instance):
    user = new_user(shared)
    condition = {"StringEqualsIgnoreCase": {"kms:RecipientAttestation:ImageSha384": register(0)}}
    key = key_for(shared, shared_kms, user, "kms:Decrypt", condition)
    sealed = shared_kms.encrypt(KeyId=key, Plaintext=b"secret")["CiphertextBlob"]
    registers = {number: bytes([number]) * 48 for number in range(16)} | {0: bytes([0xFF]) * 48}
    other_image = recipient(pki.document(public_key=enclave.public_key, pcrs=registers))
    kms = user.client()
    with refused(DENIED):
        kms.decrypt(CiphertextBlob=sealed)
    for wrong in (other_image, of_instance):
        with refused(DENIED):
            kms.decrypt(CiphertextBlob=sealed, Recipient=wrong)
        with refused(DENIED):
            kms.decrypt(CiphertextBlob=sealed, Recipient=wrong, DryRun=True)
    with refused("ValidationException"):
        kms.decrypt(CiphertextBlob=sealed, Recipient=recipient(Pki().document(public_key=enclave.public_key)))
    answer = kms.decrypt(CiphertextBlob=sealed, Recipient=attested)
    assert enclave.open(answer["CiphertextForRecipient"]) == b"secret"


@pytest.mark.parametrize(
    ("key", "number", "is_allowed"),
    [
        ("PCR0", 0, True),
        ("PCR3", 3, True),
        ("PCR8", 8, True),
        ("PCR15", 15, True),
        ("PCR3", 4, False),
        ("PCR16", 16, False),
        ("NitroTPMPCR3", 3, False),
        ("ImageSha384", 1, False),
    ],
)
def test_registers_of_an_enclave(shared, shared_kms, attested, key, number, is_allowed):
    user = new_user(shared)
    condition = {"StringEquals": {f"kms:RecipientAttestation:{key}": register(number)}}
    key_id = key_for(shared, shared_kms, user, "kms:GenerateDataKey", condition)
    how = {"KeyId": key_id, "NumberOfBytes": 16, "Recipient": attested}
    if is_allowed:
        assert user.client().generate_data_key(**how)["CiphertextForRecipient"]
    else:
        with refused(DENIED):
            user.client().generate_data_key(**how)


@pytest.mark.parametrize(
    ("key", "number", "is_allowed"),
    [("NitroTPMPCR4", 4, True), ("NitroTPMPCR12", 12, True), ("NitroTPMPCR4", 7, False), ("PCR4", 4, False)],
)
def test_registers_of_an_instance(shared, shared_kms, of_instance, key, number, is_allowed):
    user = new_user(shared)
    condition = {"StringEqualsIgnoreCase": {f"kms:RecipientAttestation:{key}": register(number).upper()}}
    key_id = key_for(shared, shared_kms, user, "kms:GenerateDataKey", condition)
    how = {"KeyId": key_id, "NumberOfBytes": 16, "Recipient": of_instance}
    if is_allowed:
        assert user.client().generate_data_key(**how)["CiphertextForRecipient"]
    else:
        with refused(DENIED):
            user.client().generate_data_key(**how)


def test_random_bytes_for_attested_callers_only(shared, enclave, attested):
    user = new_user(shared)
    document = json.loads(policy("Allow", "kms:GenerateRandom"))
    condition = {"StringEquals": {"kms:RecipientAttestation:PCR1": register(1)}}
    for statement in document["Statement"] if isinstance(document["Statement"], list) else [document["Statement"]]:
        statement["Condition"] = condition
    shared.client("iam").put_user_policy(UserName=user.name, PolicyName="p", PolicyDocument=json.dumps(document))
    with refused(DENIED):
        user.client().generate_random(NumberOfBytes=8)
    answer = user.client().generate_random(NumberOfBytes=8, Recipient=attested)
    assert len(enclave.open(answer["CiphertextForRecipient"])) == 8
