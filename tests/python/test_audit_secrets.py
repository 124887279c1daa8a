"""No plaintext, no secret and no ciphertext is in the audit log, the program's log or the store."""

import base64
import json

from trent_audit import segments
from trent_caller import Caller
from trent_keys import new_key, refused
from trent_model import ABSENT_KEY
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
    forms = {form for secret in (*secrets, token.encode()) for form in written(secret)}
    server.stop()
    files = [
        *segments(server),
        *(path for path in server.data.rglob("*") if path.is_file() and path.name != "credentials"),
    ]
    searched = [server.log.encode(), *(path.read_bytes() for path in files)]
    assert b"Encrypt" in b"".join(searched)
    for data in searched:
        assert not [form for form in forms if form in data]


def written(secret: bytes) -> set[bytes]:
    """How a secret may have been written; of base64, what is the same at any place of a longer text."""
    text = base64.b64encode(secret)
    return {
        secret,
        text,
        text.rstrip(b"=")[:-1],
        base64.b64encode(text),
        secret.hex().encode(),
        secret[:12].hex().encode(),
    }
