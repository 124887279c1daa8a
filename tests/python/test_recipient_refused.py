"""Recipient: documents that are not believed, and what events tell of those that are."""

import base64
import dataclasses
from datetime import timedelta

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from trent_attestation import ENCLAVE, ES256, INSTANCE, Enclave, Pki, chain, nitro_tpm_registers, recipient
from trent_audit import event_of, events
from trent_crypto import damaged, new_private_key, spki
from trent_keys import new_key, refused
from trent_servers import Servers

HOUR = 60 * 60


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
def good(pki, enclave) -> bytes:
    return pki.document(public_key=enclave.public_key)


def refuses(kms, document: bytes) -> None:
    with refused("ValidationException"):
        kms.generate_random(NumberOfBytes=8, Recipient=recipient(document))


def believes(kms, document: bytes) -> None:
    assert kms.generate_random(NumberOfBytes=8, Recipient=recipient(document))["CiphertextForRecipient"]


def test_damaged_documents(shared_kms, good):
    believes(shared_kms, good)
    for name, document in damaged(good).items():
        with refused("ValidationException"):
            shared_kms.generate_random(NumberOfBytes=8, Recipient=recipient(document))
            pytest.fail(name)


def test_documents_that_are_cut_off(shared_kms, good):
    for length in range(1, len(good), 97):
        refuses(shared_kms, good[:length])


def test_a_document_may_be_tagged(shared_kms, good):
    believes(shared_kms, b"\xd2" + good)
    refuses(shared_kms, b"\xd1" + good)
    refuses(shared_kms, b"\xd2\xd2" + good)


@pytest.mark.parametrize("byte", [0x81, 0x9F, 0xBF, 0xA1, 0xD2, 0x5F])
def test_nesting_without_end(shared_kms, pki, byte):
    refuses(shared_kms, bytes([byte]) * 262_144)
    refuses(shared_kms, pki.sign(bytes([byte]) * 16_384))


@pytest.mark.parametrize("head", ["5bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff", "5affffffff"])
def test_lengths_that_are_not_there(shared_kms, pki, head):
    refuses(shared_kms, bytes.fromhex(head))
    refuses(shared_kms, bytes.fromhex("84" + head))
    refuses(shared_kms, pki.sign(bytes.fromhex(head)))


def test_sizes_of_documents(shared_kms):
    for document in (b"", bytes(262_145)):
        with refused("ValidationException"):
            shared_kms.generate_random(NumberOfBytes=8, Recipient=recipient(document))


def test_both_parts_are_needed(shared_kms, good):
    for part in recipient(good):
        incomplete = recipient(good)
        del incomplete[part]
        with refused("ValidationException"):
            shared_kms.generate_random(NumberOfBytes=8, Recipient=incomplete)
    with refused("ValidationException"):
        shared_kms.generate_random(NumberOfBytes=8, Recipient={})
    for algorithm in ("RSAES_OAEP_SHA_1", "RSAES_PKCS1_V1_5"):
        with refused("ValidationException"):
            shared_kms.generate_random(
                NumberOfBytes=8, Recipient=recipient(good) | {"KeyEncryptionAlgorithm": algorithm}
            )


@pytest.mark.parametrize("protected", [ES256, cbor2.dumps({1: -36}), cbor2.dumps({}), cbor2.dumps({1: -35, 4: b"k"}), b""])
def test_other_headers(shared_kms, pki, enclave, protected):
    refuses(shared_kms, pki.document(protected, public_key=enclave.public_key))


FIELDS = {
    "no module id": {"module_id": ...},
    "an empty module id": {"module_id": ""},
    "a module id that is no text": {"module_id": b"i-1"},
    "another digest": {"digest": "SHA256"},
    "no digest": {"digest": ...},
    "no time": {"timestamp": ...},
    "the time 0": {"timestamp": 0},
    "a time before 1970": {"timestamp": -1},
    "no registers": {"pcrs": ...},
    "null in place of registers": {"pcrs": None},
    "an empty map of registers": {"pcrs": {}},
    "a register 32": {"pcrs": {32: bytes(48)}},
    "a register that is a text": {"pcrs": {"0": bytes(48)}},
    "a register of 47 bytes": {"pcrs": {0: bytes(47)}},
    "registers of both platforms": {"nitrotpm_pcrs": nitro_tpm_registers()},
    "no certificate": {"certificate": ...},
    "a certificate that is none": {"certificate": b"certificate"},
    "no chain": {"cabundle": ...},
    "an empty chain": {"cabundle": []},
    "user data of 513 bytes": {"user_data": bytes(513)},
    "a nonce of 513 bytes": {"nonce": bytes(513)},
    "an unknown field": {"role": "admin"},
}


@pytest.mark.parametrize("fields", FIELDS.values(), ids=FIELDS)
def test_fields_that_are_wrong(shared_kms, pki, enclave, fields):
    refuses(shared_kms, pki.document(**({"public_key": enclave.public_key} | fields)))


def test_fields_just_inside_their_bounds(shared_kms, pki, enclave):
    for fields in (
        {"user_data": bytes(512), "nonce": bytes(512)},
        {"user_data": ..., "nonce": ...},
        {"user_data": b"", "nonce": b""},
        {"pcrs": {31: bytes(64), 0: bytes(32)}},
        {"timestamp": 1},
    ):
        believes(shared_kms, pki.document(public_key=enclave.public_key, **fields))


def test_public_keys_that_can_not_be_encrypted_with(shared_kms, pki, enclave):
    keys = {
        "none": None,
        "absent": ...,
        "empty": b"",
        "text": b"dummy",
        "1024 bits": spki(rsa.generate_private_key(65537, 1024).public_key()),
        "8192 bits": spki(rsa.RSAPublicNumbers(65537, (1 << 8191) + 1).public_key()),
        "a curve": spki(new_private_key("ECC_NIST_P384").public_key()),
        "followed by something": enclave.public_key + b"\0",
        "cut off": enclave.public_key[:-1],
    }
    for name, key in keys.items():
        with refused("ValidationException"):
            shared_kms.generate_random(NumberOfBytes=8, Recipient=recipient(pki.document(public_key=key)))
            pytest.fail(name)


def test_certificates_in_another_order(shared_kms, pki, enclave):
    root, *between = pki.payload()["cabundle"]
    for cabundle in (
        [*reversed(between), root],
        [root, *reversed(between)],
        between,
        [root],
        [root, between[0]],
        [root, between[1]],
        [root, *between, between[-1]],
    ):
        refuses(shared_kms, pki.document(public_key=enclave.public_key, cabundle=cabundle))


def test_a_chain_under_another_root(shared_kms, pki, enclave):
    foreign = Pki()
    refuses(shared_kms, foreign.document(public_key=enclave.public_key))
    # The trusted root in front does not help.
    mixed = [pki.payload()["cabundle"][0], *foreign.payload()["cabundle"][1:]]
    refuses(shared_kms, foreign.document(public_key=enclave.public_key, cabundle=mixed))
    refuses(shared_kms, foreign.document(public_key=enclave.public_key, certificate=pki.payload()["certificate"]))


CHAINS = {
    "an expired signer": (3, {"ends": timedelta(seconds=-1)}),
    "a signer that is not valid yet": (3, {"begins": timedelta(hours=2)}),
    "an expired certificate between": (2, {"ends": timedelta(seconds=-1)}),
    "a certificate between that is not valid yet": (1, {"begins": timedelta(hours=2)}),
    "an expired root": (0, {"ends": timedelta(seconds=-1)}),
    "no authority between": (2, {"authority": False, "path_length": None}),
    "an authority that signs no certificates": (1, {"usage": ("digital_signature",)}),
    "an authority without key usage": (1, {"usage": ()}),
    "a path that is too long": (1, {"path_length": 0}),
    "a root with a path that is too long": (0, {"path_length": 1}),
    "a signer that is an authority": (3, {"authority": True}),
    "a signer that may not sign": (3, {"usage": ("key_agreement",)}),
    "a signer without key usage": (3, {"usage": ()}),
    "a signer on another curve": (3, {"curve": ec.SECP256R1()}),
}


@pytest.mark.parametrize(("index", "change"), CHAINS.values(), ids=CHAINS)
def test_chains_that_are_wrong(servers, tmp_path, enclave, index, change):
    params = chain()
    params[index] = dataclasses.replace(params[index], **change)
    pki = Pki(params)
    (tmp_path / "root.pem").write_bytes(pki.root_pem)
    server = servers("--attestation-root", str(tmp_path / "root.pem"), command="dev")
    refuses(server.client("kms"), pki.document(public_key=enclave.public_key))


def test_a_document_ends_with_its_certificate(servers, tmp_path, enclave):
    pki = Pki()
    (tmp_path / "root.pem").write_bytes(pki.root_pem)
    server = servers("--attestation-root", str(tmp_path / "root.pem"), command="dev")
    kms, document = server.client("kms"), pki.document(public_key=enclave.public_key)
    believes(kms, document)
    server.advance(2 * HOUR)
    believes(kms, document)
    server.advance(2 * HOUR)
    refuses(kms, document)


def test_awss_root_is_the_default(dev, good):
    refuses(dev.client("kms"), good)


def test_roots_are_set_by_flags_by_the_environment_and_by_the_file(servers, tmp_path, enclave):
    first, second = Pki(), Pki()
    documents = [pki.document(public_key=enclave.public_key) for pki in (first, second)]
    paths = [tmp_path / "first.pem", tmp_path / "second.pem"]
    for path, pki in zip(paths, (first, second), strict=True):
        path.write_bytes(pki.root_pem)
    both = ",".join(map(str, paths))
    config = tmp_path / "trent.toml"
    config.write_text(f'attestation_root = ["{paths[0]}", "{paths[1]}"]\n')
    for server in (
        servers("--attestation-root", str(paths[0]), "--attestation-root", str(paths[1]), command="dev"),
        servers(command="dev", TRENT_ATTESTATION_ROOT=both),
        servers("--config", str(config), command="dev"),
    ):
        for document in documents:
            believes(server.client("kms"), document)
    one = servers("--config", str(config), "--attestation-root", str(paths[1]), command="dev").client("kms")
    refuses(one, documents[0])
    believes(one, documents[1])


@pytest.mark.parametrize("contents", [None, b"", b"root", "key", "signer"])
def test_a_server_does_not_start_with_roots_that_are_none(servers, tmp_path, contents):
    path = tmp_path / "root.pem"
    if contents == "key":
        contents = Enclave().pem()
    if contents == "signer":
        only = Pki(chain()[3:])
        contents = only.root_pem
    if contents is not None:
        path.write_bytes(contents)
    server = servers("--attestation-root", str(path), start=False)
    process = server.launch()
    assert process.wait(30) != 0
    assert "root.pem" in server.log
    assert not server.data.exists()


def base64_of(number: int) -> str:
    return base64.b64encode(bytes([number]) * 48).decode()


def test_events_show_the_recipient(shared, shared_kms, pki, enclave, good):
    key = new_key(shared_kms)
    answer = shared_kms.generate_data_key(KeyId=key.id, KeySpec="AES_256", Recipient=recipient(good))
    event = event_of(shared, answer["ResponseMetadata"]["RequestId"])
    assert event["additionalEventData"]["recipient"] == {
        "attestationDocumentModuleId": ENCLAVE,
        "attestationDocumentEnclaveImageDigest": base64_of(0),
    } | {f"attestationDocumentEnclavePCR{number}": base64_of(number) for number in (1, 2, 3, 4, 8)}
    assert event["additionalEventData"]["keyMaterialId"] == answer["KeyMaterialId"]
    assert event["requestParameters"] == {"keyId": key.id, "keySpec": "AES_256"}
    assert event["responseElements"] is None

    fields = {"module_id": INSTANCE, "pcrs": ..., "nitrotpm_pcrs": nitro_tpm_registers()}
    document = pki.document(public_key=enclave.public_key, **fields)
    answer = shared_kms.generate_random(NumberOfBytes=8, Recipient=recipient(document))
    event = event_of(shared, answer["ResponseMetadata"]["RequestId"])
    assert event["additionalEventData"] == {
        "recipient": {"attestationDocumentModuleId": INSTANCE}
        | {f"attestationDocumentNitroTPMPCR{number}": base64_of(number) for number in (4, 7, 8, 9, 16, 23)}
    }


def test_events_of_refused_documents_show_no_recipient(shared, shared_kms):
    refuses(shared_kms, Pki().document())
    event = events(shared)[-1]
    assert (event["eventName"], event["errorCode"]) == ("GenerateRandom", "ValidationException")
    assert "recipient" not in (event.get("additionalEventData") or {})
