"""No plaintext, no secret and no ciphertext is in the audit log, the program's log or the store."""

import base64
import json
import os
from contextlib import suppress

import pytest
from botocore import xform_name
from botocore.exceptions import ClientError, ParamValidationError

from trent_audit import segments, written
from trent_caller import Caller
from trent_iam import new_user
from trent_imports import external_key, parameters
from trent_keys import new_key, refused
from trent_model import ABSENT_KEY
from trent_sessions import new_role, trust
from trent_signing import sign_headers

CONTEXT = {"Department": "Engineering"}


def test_no_secret_is_written_down(server, kms):
    caller = Caller(server)
    key, other = new_key(kms), new_key(kms)
    marked = b"MARKED-PLAINTEXT-4cb1d7"
    secrets = {marked, server.root_credentials()[1].encode()}
    for _ in range(3):
        sealed = kms.encrypt(KeyId=key.id, Plaintext=marked, EncryptionContext=CONTEXT)["CiphertextBlob"]
        kms.decrypt(CiphertextBlob=sealed, EncryptionContext=CONTEXT)
        again = kms.re_encrypt(CiphertextBlob=sealed, SourceEncryptionContext=CONTEXT, DestinationKeyId=other.id)
        kms.decrypt(CiphertextBlob=again["CiphertextBlob"])
        secrets |= {sealed, again["CiphertextBlob"]}
        made = kms.generate_data_key(KeyId=key.id, KeySpec="AES_256")
        secrets |= {made["Plaintext"], kms.generate_random(NumberOfBytes=32)["Plaintext"]}
    # Of other kinds of keys: messages, signatures, secrets that two sides share, private keys.
    signer = new_key(kms, KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    hmac = new_key(kms, KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    agreeing = new_key(kms, KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
    kem = new_key(kms, KeySpec="ML_KEM_768", KeyUsage="ENCAPSULATE_DECAPSULATE")
    signing = {"KeyId": signer.id, "Message": marked, "SigningAlgorithm": "ECDSA_SHA_256"}
    signature = kms.sign(**signing)["Signature"]
    kms.verify(**signing, Signature=signature)
    authenticating = {"KeyId": hmac.id, "Message": marked, "MacAlgorithm": "HMAC_SHA_256"}
    mac = kms.generate_mac(**authenticating)["Mac"]
    kms.verify_mac(**authenticating, Mac=mac)
    peer = kms.get_public_key(KeyId=agreeing.id)["PublicKey"]
    derived = kms.derive_shared_secret(KeyId=agreeing.id, KeyAgreementAlgorithm="ECDH", PublicKey=peer)
    capsule = kms.encapsulate(KeyId=kem.id, EncapsulationAlgorithm="ML_KEM")
    pair = kms.generate_data_key_pair(KeyId=key.id, KeyPairSpec="ECC_NIST_P256")
    secrets |= {signature, mac, derived["SharedSecret"], capsule["SharedSecret"], pair["PrivateKeyPlaintext"]}
    # In requests that fail, too, at every stage.
    blob = base64.b64encode(marked).decode()
    for operation, parameters in (
        ("Encrypt", {"KeyId": ABSENT_KEY, "Plaintext": blob}),
        ("Encrypt", {"KeyId": "x" * 3000, "Plaintext": base64.b64encode(marked * 1000).decode()}),
        ("Encrypt", {"KeyId": 5, "Plaintext": blob}),
        ("Encrypt", {"KeyId": key.id, "Plaintext": marked.decode()}),
        ("Encrypt", b'{"KeyId":"x","Plaintext":"%s"' % blob.encode()),
        ("Decrypt", {"CiphertextBlob": blob}),
        ("GenerateMac", {"KeyId": key.id, "Message": blob, "MacAlgorithm": "HMAC_SHA_256"}),
        ("Sign", {"KeyId": key.id, "Message": blob, "SigningAlgorithm": "RSASSA_PSS_SHA_256"}),
    ):
        assert caller(operation, parameters).status == 400
    token = "MARKED-TOKEN-913c55"
    body = json.dumps({"KeyId": key.id, "Plaintext": blob}).encode()
    signing = caller.signing.changed(token=token)
    caller.send("POST", "/", sign_headers(signing, "POST", "/", caller.headers("Encrypt"), body), body)
    kms.disable_key(KeyId=key.id)
    with refused("DisabledException"):
        kms.encrypt(KeyId=key.id, Plaintext=marked)
    none_is_written(server, {*secrets, token.encode()})


def test_no_secret_of_people_and_of_imports_is_written_down(server, kms):
    user = new_user(server, "sts:*")
    secrets = {user.credentials.secret_key.encode()}
    session = new_role(server, trust(user.arn), "kms:*").assume(user).answer["Credentials"]
    own = server.client("sts", credentials=user.credentials).get_session_token()["Credentials"]
    for given in (session, own):
        secrets |= {given["SecretAccessKey"].encode(), given["SessionToken"].encode()}
    key = new_key(kms)
    grant = kms.create_grant(KeyId=key.id, GranteePrincipal=user.arn, Operations=["Encrypt"])
    secrets.add(grant["GrantToken"].encode())
    user.client().encrypt(KeyId=key.arn, Plaintext=b"MARKED-f11d0c", GrantTokens=[grant["GrantToken"]])
    # Messages say what is wrong with tokens, and not which they are.
    loose = server.client("kms", validate=False)
    for tokens in ([grant["GrantToken"]] * 11, [grant["GrantToken"], ""]):
        with refused("ValidationException"):
            loose.encrypt(KeyId=key.arn, Plaintext=b"MARKED-f11d0c", GrantTokens=tokens)
    secrets |= {b"MARKED-LONG", b"MARK56"}
    with refused("ValidationException"):
        loose.retire_grant(GrantToken="MARKED-LONG" * 1000)
    for code in ("MARK56", "MARK56" * 2):
        with suppress(ClientError):
            server.client("sts", validate=False).get_session_token(
                SerialNumber=f"arn:aws:iam::{user.arn.split(':')[4]}:mfa/phone", TokenCode=code
            )
    material = os.urandom(32)
    importing = parameters(kms, external_key(kms)).call(material)
    kms.import_key_material(**importing)
    secrets |= {material, importing["EncryptedKeyMaterial"], importing["ImportToken"], b"MARKED-f11d0c"}
    none_is_written(server, secrets)


@pytest.mark.parametrize("service", ["kms", "iam", "sts", "organizations"])
def test_what_the_model_calls_sensitive_is_not_written_down_by_any_operation(server, service):
    client = server.client(service, validate=False)
    secrets = set()
    for name in client.meta.service_model.operation_names:
        marks = []
        shape = client.meta.service_model.operation_model(name).input_shape
        if shape is None:
            continue
        call = getattr(client, xform_name(name))
        given = filled(shape, name, marks)
        if not marks:
            continue
        secrets |= set(marks)
        # Most are refused, as nothing that they name is there; one without what names it gets further.
        for parameters in (given, {key: value for key, value in given.items() if key not in ("KeyId", "DryRun")}):
            with suppress(ClientError, ParamValidationError):
                call(**parameters)
    assert len(secrets) >= {"kms": 20, "iam": 2, "sts": 1, "organizations": 0}[service]
    none_is_written(server, secrets)


# What proves something, and is not called sensitive.
TOKENS = ("GrantTokenType", "tokenCodeType", "authenticationCodeType")


def filled(shape, path: str, marks: list[bytes], depth: int = 0):
    """A value for every member of a shape. What is sensitive, a token or a blob is a mark of its own."""
    is_secret = getattr(shape, "metadata", {}).get("sensitive") or shape.name in TOKENS
    if shape.type_name == "blob" or is_secret:
        mark = f"MARK-{len(marks)}-{path}-{os.urandom(6).hex()}".encode()
        marks.append(mark)
        return mark if shape.type_name == "blob" else mark.decode()
    match shape.type_name:
        case "structure":
            members = shape.members.items() if depth < 4 else []
            return {name: filled(member, path + name, marks, depth + 1) for name, member in members}
        case "list":
            return [filled(shape.member, path, marks, depth + 1)]
        case "map":
            return {"k": "v"}
        case "string":
            return shape.enum[0] if shape.enum else "x" * max(8, shape.metadata.get("min", 0))
        case "integer" | "long":
            return max(16, shape.metadata.get("min", 0))
        case "boolean":
            return False
        case "timestamp":
            return "2030-01-01T00:00:00Z"
        case other:
            raise AssertionError(other)


def none_is_written(server, secrets: set[bytes]) -> None:
    """Stops the server, and searches every byte that it has written for the secrets."""
    forms = {form for secret in secrets for form in written(secret)}
    server.stop()
    files = [path for path in server.data.rglob("*") if path.is_file() and path.name != "credentials"]
    assert set(segments(server)) <= set(files)
    searched = [server.log.encode(), *(path.read_bytes() for path in files)]
    assert b"eventName" in b"".join(searched)
    for data in searched:
        assert not [form for form in forms if form in data]
