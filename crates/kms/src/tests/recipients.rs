//! Attested requests: `Recipient`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use trent_attestation::TrustedRoots;
use trent_attestation::testing::{TestDocument, TestPki, TestRecipient};

use super::people::user_of;
use super::*;

const ENCRYPT: &str = "aGVsbG8=";
/// The base point of P-256.
const PEER: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==";

/// The service under a root of the test's own, with an enclave.
struct Attestation {
    kms: Fixture,
    pki: TestPki,
    recipient: TestRecipient,
}

impl Attestation {
    fn new() -> Self {
        let pki = TestPki::new();
        let kms = Fixture::of(Kms::default().with_attestation_roots(pki.roots()), Vec::new());
        Self { kms, pki, recipient: TestRecipient::new() }
    }

    fn enclave(&self) -> TestDocument {
        TestDocument::of_enclave(Some(self.recipient.public_key()))
    }

    fn nitro_tpm(&self) -> TestDocument {
        TestDocument::of_nitro_tpm(Some(self.recipient.public_key()))
    }

    /// `Recipient` with this document, signed.
    fn with(&self, document: &TestDocument) -> Value {
        recipient(&document.signed(&self.pki))
    }

    fn open(&self, answer: &Value) -> Vec<u8> {
        let envelope = STANDARD.decode(answer["CiphertextForRecipient"].as_str().unwrap()).unwrap();
        self.recipient.open(&envelope).unwrap()
    }

    /// `additionalEventData` of the last event.
    fn last_told(&self) -> Value {
        let event: Value = serde_json::from_str(self.kms.test.audit.recorded().last().unwrap()).unwrap();
        event["additionalEventData"].clone()
    }

    async fn random(&self, recipient: Value) -> Result<Value, (&'static str, String)> {
        self.kms.try_call("GenerateRandom", json!({"NumberOfBytes": 32, "Recipient": recipient})).await
    }

    /// Expects that a document is refused for this reason.
    async fn refuses(&self, document: &[u8], reason: &str) {
        let expect = format!("The attestation document is not valid: {reason}.");
        assert_eq!(self.random(recipient(document)).await, Err(("ValidationException", expect)));
    }

    /// A key that `user` can use if the condition holds.
    async fn key_with(&self, user: &Principal, actions: &str, condition: Value) -> String {
        let policy = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:root")}, "Action": "kms:*",
             "Resource": "*"},
            {"Effect": "Allow", "Principal": {"AWS": user.policy_arn().to_string()}, "Action": actions,
             "Resource": "*", "Condition": condition},
        ]});
        let made = self.kms.call("CreateKey", json!({"Policy": policy.to_string()})).await;
        made["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned()
    }

    fn user(&self) -> Principal {
        let user = user_of(ACCOUNT, "enclave", 1);
        self.kms.people.add(&user);
        user
    }
}

fn recipient(document: &[u8]) -> Value {
    json!({"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": STANDARD.encode(document)})
}

fn hex(byte: u8) -> String {
    format!("{byte:02x}").repeat(48)
}

#[tokio::test]
async fn what_decrypt_gives_is_for_the_recipient_alone() {
    let a = Attestation::new();
    let key = a.kms.new_key().await;
    let encrypted = a.kms.call("Encrypt", json!({"KeyId": key, "Plaintext": ENCRYPT})).await;
    let input = json!({"CiphertextBlob": encrypted["CiphertextBlob"], "Recipient": a.with(&a.enclave())});
    let answer = a.kms.call("Decrypt", input).await;
    assert_eq!(a.open(&answer), b"hello");
    assert_eq!(answer.get("Plaintext"), None);
    assert!(answer["KeyId"].as_str().unwrap().ends_with(&key));
    assert_eq!(answer["EncryptionAlgorithm"], "SYMMETRIC_DEFAULT");
}

#[tokio::test]
async fn what_decrypt_with_rsa_gives() {
    let a = Attestation::new();
    let spec = json!({"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"});
    let key = a.kms.call("CreateKey", spec).await["KeyMetadata"]["KeyId"].clone();
    let input = json!({"KeyId": key, "Plaintext": ENCRYPT, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"});
    let mut input = json!({
        "KeyId": key, "EncryptionAlgorithm": "RSAES_OAEP_SHA_256",
        "CiphertextBlob": a.kms.call("Encrypt", input).await["CiphertextBlob"],
    });
    input["Recipient"] = a.with(&a.nitro_tpm());
    let answer = a.kms.call("Decrypt", input).await;
    assert_eq!((a.open(&answer), answer.get("Plaintext")), (b"hello".to_vec(), None));
}

#[tokio::test]
async fn a_data_key_for_the_recipient_is_the_one_in_the_ciphertext() {
    let a = Attestation::new();
    let key = a.kms.new_key().await;
    for (size, bytes) in [(json!({"KeySpec": "AES_256"}), 32), (json!({"NumberOfBytes": 1024}), 1024)] {
        let mut input = json!({"KeyId": key, "Recipient": a.with(&a.enclave())});
        input.as_object_mut().unwrap().extend(size.as_object().unwrap().clone());
        let answer = a.kms.call("GenerateDataKey", input).await;
        assert_eq!(answer.get("Plaintext"), None);
        let opened = a.kms.call("Decrypt", json!({"CiphertextBlob": answer["CiphertextBlob"]})).await;
        let data_key = STANDARD.decode(opened["Plaintext"].as_str().unwrap()).unwrap();
        assert_eq!((a.open(&answer), data_key.len()), (data_key, bytes));
    }
}

#[tokio::test]
async fn a_private_data_key_for_the_recipient_is_the_one_in_the_ciphertext() {
    let a = Attestation::new();
    let key = a.kms.new_key().await;
    for spec in ["ECC_NIST_P256", "ECC_NIST_EDWARDS25519", "RSA_2048"] {
        let input = json!({"KeyId": key, "KeyPairSpec": spec, "Recipient": a.with(&a.nitro_tpm())});
        let answer = a.kms.call("GenerateDataKeyPair", input).await;
        assert_eq!(answer.get("PrivateKeyPlaintext"), None);
        assert!(answer["PublicKey"].is_string());
        let opened = a.kms.call("Decrypt", json!({"CiphertextBlob": answer["PrivateKeyCiphertextBlob"]})).await;
        let private_key = STANDARD.decode(opened["Plaintext"].as_str().unwrap()).unwrap();
        assert_eq!(a.open(&answer), private_key, "{spec}");
    }
}

#[tokio::test]
async fn a_shared_secret_for_the_recipient_is_the_same_as_without() {
    let a = Attestation::new();
    let spec = json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"});
    let key = a.kms.call("CreateKey", spec).await["KeyMetadata"]["KeyId"].clone();
    let mut input = json!({"KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": PEER});
    let plain = a.kms.call("DeriveSharedSecret", input.clone()).await;
    input["Recipient"] = a.with(&a.enclave());
    let answer = a.kms.call("DeriveSharedSecret", input).await;
    assert_eq!(answer.get("SharedSecret"), None);
    assert_eq!(STANDARD.encode(a.open(&answer)), plain["SharedSecret"].as_str().unwrap());
}

#[tokio::test]
async fn random_bytes_for_the_recipient() {
    let a = Attestation::new();
    let answer = a.random(a.with(&a.enclave())).await.unwrap();
    assert_eq!(answer.as_object().unwrap().keys().collect::<Vec<_>>(), ["CiphertextForRecipient"]);
    assert_eq!(a.open(&answer).len(), 32);
}

#[tokio::test]
async fn both_parts_of_a_recipient_are_needed() {
    let a = Attestation::new();
    let whole = a.with(&a.enclave());
    for member in ["KeyEncryptionAlgorithm", "AttestationDocument"] {
        let mut part = whole.clone();
        part.as_object_mut().unwrap().remove(member);
        let (code, message) = a.random(part).await.unwrap_err();
        assert_eq!(code, "ValidationException");
        assert!(message.to_lowercase().contains(&member.to_lowercase()), "{message}");
    }
    assert_eq!(a.random(json!({})).await.unwrap_err().0, "ValidationException");
    for algorithm in ["RSAES_OAEP_SHA_1", "RSAES_PKCS1_V1_5", ""] {
        let mut other = whole.clone();
        other["KeyEncryptionAlgorithm"] = json!(algorithm);
        assert_eq!(a.random(other).await.unwrap_err().0, "ValidationException", "{algorithm}");
    }
    for document in [String::new(), STANDARD.encode(vec![0; 262_145])] {
        let mut other = whole.clone();
        other["AttestationDocument"] = json!(document);
        assert_eq!(a.random(other).await.unwrap_err().0, "ValidationException");
    }
}

#[tokio::test]
async fn documents_that_are_not_valid_are_refused_by_every_operation() {
    let a = Attestation::new();
    let key = a.kms.new_key().await;
    let data_key = a.kms.call("GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})).await;
    let document = a.enclave().signed(&TestPki::new());
    for (operation, mut input) in [
        ("Decrypt", json!({"CiphertextBlob": data_key["CiphertextBlob"]})),
        ("GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})),
        ("GenerateDataKeyPair", json!({"KeyId": key, "KeyPairSpec": "ECC_NIST_P256"})),
        ("DeriveSharedSecret", json!({"KeyId": key, "KeyAgreementAlgorithm": "ECDH", "PublicKey": PEER})),
        ("GenerateRandom", json!({"NumberOfBytes": 1})),
    ] {
        input["Recipient"] = recipient(&document);
        let (code, message) = a.kms.try_call(operation, input).await.unwrap_err();
        assert_eq!(code, "ValidationException", "{operation}");
        assert!(message.contains("does not begin with a trusted root"), "{operation}: {message}");
        assert_eq!(a.last_told(), Value::Null, "{operation}");
    }
}

#[tokio::test]
async fn each_thing_that_can_be_wrong_with_a_document() {
    let a = Attestation::new();
    let good = a.enclave().signed(&a.pki);
    a.refuses(b"document", "it is not a COSE_Sign1 structure").await;
    a.refuses(&good[..good.len() - 1], "it is not a COSE_Sign1 structure").await;
    let es256 = a.pki.sign_as(&[0xa1, 0x01, 0x26], &a.enclave().payload(&a.pki));
    a.refuses(&es256, "it is not signed with ES384").await;
    a.refuses(&a.pki.sign(b"\x80"), "its payload is not a map of fields").await;
    let mut changed = a.enclave();
    changed.digest = "SHA512".to_owned();
    a.refuses(&changed.signed(&a.pki), "its field digest is missing, repeated or out of bounds").await;
    let forged = TestPki { authorities: a.pki.authorities.clone(), ..TestPki::new() };
    let reason = "a certificate of its chain was not issued by the one before it";
    a.refuses(&a.enclave().signed(&forged), reason).await;
    let mut broken = good.clone();
    *broken.last_mut().unwrap() ^= 1;
    a.refuses(&broken, "its signature is wrong").await;
}

#[tokio::test]
async fn the_public_key_must_be_one_that_can_be_encrypted_with() {
    let a = Attestation::new();
    let with = |key: Option<Vec<u8>>| a.with(&TestDocument::of_enclave(key));
    let none = a.random(with(None)).await.unwrap_err();
    assert_eq!(none, ("ValidationException", "The attestation document has no public key.".to_owned()));
    let rsa = a.recipient.public_key();
    let curve = STANDARD.decode(PEER).unwrap();
    let keys = [curve, b"dummy".to_vec(), rsa[..rsa.len() - 1].to_vec(), [&rsa[..], &[0]].concat(), rsa[24..].to_vec()];
    for key in keys {
        let (code, message) = a.random(with(Some(key))).await.unwrap_err();
        assert_eq!(code, "ValidationException");
        assert!(message.contains("is not an RSA public key of 2048 to 4096 bits"), "{message}");
    }
}

#[tokio::test]
async fn the_chain_must_be_valid_when_the_request_comes() {
    let a = Attestation::new();
    let document = a.with(&a.enclave());
    assert!(a.random(document.clone()).await.is_ok());
    // The certificates end with 2048; the test's clock begins with 2026.
    a.kms.test.clock.advance_ms(22 * 366 * 24 * 60 * 60 * 1000);
    assert!(a.random(document.clone()).await.is_ok());
    a.kms.test.clock.advance_ms(366 * 24 * 60 * 60 * 1000);
    let (code, message) = a.random(document).await.unwrap_err();
    assert_eq!(code, "ValidationException");
    assert!(message.contains("is not valid at this time"), "{message}");
}

#[tokio::test]
async fn without_roots_of_its_own_the_service_believes_awss_alone() {
    let a = Attestation::new();
    let kms = Fixture::of(Kms::default().with_attestation_roots(TrustedRoots::default()), Vec::new());
    let input = json!({"NumberOfBytes": 1, "Recipient": a.with(&a.enclave())});
    assert_eq!(kms.code("GenerateRandom", input.clone()).await, "ValidationException");
    assert_eq!(Fixture::new().code("GenerateRandom", input).await, "ValidationException");
}

#[tokio::test]
async fn a_key_policy_can_ask_for_the_image_and_for_registers() {
    let a = Attestation::new();
    let user = a.user();
    let (one, two) = (hex(1), hex(2));
    let mut enclave = a.enclave();
    enclave.registers.insert(8, vec![0xab; 48]);
    for (operator, key, value, is_met) in [
        ("StringEquals", "kms:RecipientAttestation:ImageSha384", hex(0), true),
        ("StringEquals", "kms:RecipientAttestation:ImageSha384", one.clone(), false),
        ("StringEquals", "kms:RecipientAttestation:PCR0", hex(0), true),
        ("StringEquals", "kms:RecipientAttestation:PCR1", one.clone(), true),
        ("StringEquals", "KMS:recipientattestation:pcr1", one.clone(), true),
        ("StringEquals", "kms:RecipientAttestation:PCR1", two.clone(), false),
        ("StringEquals", "kms:RecipientAttestation:PCR01", one.clone(), false),
        ("StringEquals", "kms:RecipientAttestation:PCR5", hex(5), false),
        ("StringEquals", "kms:RecipientAttestation:NitroTPMPCR4", hex(4), false),
        ("StringEquals", "kms:RecipientAttestation:PCR8", hex(0xab), true),
        ("StringEquals", "kms:RecipientAttestation:PCR8", hex(0xab).to_uppercase(), false),
        ("StringEqualsIgnoreCase", "kms:RecipientAttestation:PCR8", hex(0xab).to_uppercase(), true),
        ("StringLike", "kms:RecipientAttestation:PCR8", "ab*".to_owned(), true),
        ("Null", "kms:RecipientAttestation:PCR8", "false".to_owned(), true),
        ("Null", "kms:RecipientAttestation:PCR7", "true".to_owned(), true),
    ] {
        let key_id = a.key_with(&user, "kms:GenerateDataKey", json!({operator: {key: value}})).await;
        let input = json!({"KeyId": key_id, "KeySpec": "AES_256", "Recipient": a.with(&enclave)});
        let answer = a.kms.call_by(&user, "GenerateDataKey", input).await;
        match is_met {
            true => assert_eq!(a.open(&answer.unwrap()).len(), 32, "{operator} {key}"),
            false => assert_eq!(answer.unwrap_err().0, "AccessDeniedException", "{operator} {key}"),
        }
    }
}

#[tokio::test]
async fn registers_of_nitro_tpm_have_keys_of_their_own() {
    let a = Attestation::new();
    let user = a.user();
    for (key, value, is_met) in [
        ("kms:RecipientAttestation:NitroTPMPCR4", hex(4), true),
        ("kms:RecipientAttestation:NitroTPMPCR23", hex(23), true),
        ("kms:RecipientAttestation:NitroTPMPCR23", hex(22), false),
        ("kms:RecipientAttestation:NitroTPMPCR24", hex(24), false),
        ("kms:RecipientAttestation:PCR4", hex(4), false),
        ("kms:RecipientAttestation:ImageSha384", hex(0), false),
    ] {
        let key_id = a.key_with(&user, "kms:GenerateDataKey", json!({"StringEquals": {key: value}})).await;
        let input = json!({"KeyId": key_id, "KeySpec": "AES_256", "Recipient": a.with(&a.nitro_tpm())});
        let answer = a.kms.call_by(&user, "GenerateDataKey", input).await;
        assert_eq!(answer.is_ok(), is_met, "{key}");
    }
}

#[tokio::test]
async fn a_caller_without_a_document_or_with_a_wrong_one_does_not_decrypt() {
    let a = Attestation::new();
    let user = a.user();
    let condition = json!({"StringEquals": {"kms:RecipientAttestation:ImageSha384": hex(0)}});
    let key = a.key_with(&user, "kms:Decrypt", condition).await;
    let encrypted = a.kms.call("Encrypt", json!({"KeyId": key, "Plaintext": ENCRYPT})).await;
    let decrypt = async |recipient: Option<Value>, dry_run: bool| {
        let mut input = json!({"CiphertextBlob": encrypted["CiphertextBlob"], "DryRun": dry_run});
        if let Some(recipient) = recipient {
            input["Recipient"] = recipient;
        }
        a.kms.call_by(&user, "Decrypt", input).await
    };
    let mut debug = a.enclave();
    debug.registers.insert(0, vec![0xff; 48]);
    for (document, expect) in [
        (None, "AccessDeniedException"),
        (Some(a.with(&debug)), "AccessDeniedException"),
        (Some(a.with(&a.nitro_tpm())), "AccessDeniedException"),
        (Some(recipient(&a.enclave().signed(&TestPki::new()))), "ValidationException"),
        (Some(recipient(b"document")), "ValidationException"),
    ] {
        for dry_run in [false, true] {
            assert_eq!(decrypt(document.clone(), dry_run).await.unwrap_err().0, expect, "{document:?}");
        }
        let told = a.last_told();
        assert_eq!(told.get("recipient"), None);
        assert_eq!(told.get("decision").is_some(), expect == "AccessDeniedException");
    }
    let good = a.with(&a.enclave());
    assert_eq!(decrypt(Some(good.clone()), true).await.unwrap_err().0, "DryRunOperationException");
    assert_eq!(a.open(&decrypt(Some(good), false).await.unwrap()), b"hello");
}

#[tokio::test]
async fn a_policy_can_deny_whoever_is_not_attested() {
    let a = Attestation::new();
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:root")}, "Action": "kms:*",
         "Resource": "*"},
        {"Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*",
         "Condition": {"StringNotEqualsIgnoreCase": {"kms:RecipientAttestation:PCR1": hex(1).to_uppercase()}}},
    ]});
    let made = a.kms.call("CreateKey", json!({"Policy": policy.to_string()})).await;
    let encrypted = a.kms.call("Encrypt", json!({"KeyId": made["KeyMetadata"]["KeyId"], "Plaintext": ENCRYPT})).await;
    let mut input = json!({"CiphertextBlob": encrypted["CiphertextBlob"]});
    assert_eq!(a.kms.code("Decrypt", input.clone()).await, "AccessDeniedException");
    input["Recipient"] = a.with(&a.enclave());
    assert_eq!(a.open(&a.kms.call("Decrypt", input).await), b"hello");
}

#[tokio::test]
async fn random_bytes_are_decided_with_the_registers_too() {
    let a = Attestation::new();
    let user = a.user();
    let condition = json!({"StringEquals": {"kms:RecipientAttestation:PCR2": hex(2)}});
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "kms:GenerateRandom", "Resource": "*", "Condition": condition},
    ]});
    a.kms.people.put_policy(&user, &policy);
    let random = async |recipient: Option<Value>| {
        let mut input = json!({"NumberOfBytes": 8});
        if let Some(recipient) = recipient {
            input["Recipient"] = recipient;
        }
        a.kms.call_by(&user, "GenerateRandom", input).await
    };
    assert_eq!(random(None).await.unwrap_err().0, "AccessDeniedException");
    assert_eq!(random(Some(a.with(&a.nitro_tpm()))).await.unwrap_err().0, "AccessDeniedException");
    assert_eq!(a.open(&random(Some(a.with(&a.enclave()))).await.unwrap()).len(), 8);
}

#[tokio::test]
async fn operations_without_a_recipient_have_no_such_keys() {
    let a = Attestation::new();
    let user = a.user();
    let condition = json!({"Null": {"kms:RecipientAttestation:PCR0": "false"}});
    let key = a.key_with(&user, "kms:*", condition).await;
    let input = json!({"KeyId": key, "Plaintext": ENCRYPT, "Recipient": a.with(&a.enclave())});
    assert_eq!(a.kms.call_by(&user, "Encrypt", input).await.unwrap_err().0, "AccessDeniedException");
}

#[tokio::test]
async fn events_show_the_recipient_of_what_succeeded() {
    let a = Attestation::new();
    let key = a.kms.new_key().await;
    let base64 = |byte: u8| STANDARD.encode([byte; 48]);
    let input = json!({"KeyId": key, "KeySpec": "AES_256", "Recipient": a.with(&a.enclave())});
    let answer = a.kms.call("GenerateDataKey", input).await;
    let told = a.last_told();
    assert_eq!(told["keyMaterialId"], answer["KeyMaterialId"]);
    let expect = json!({
        "attestationDocumentModuleId": "i-1234567890abcdef0-enc9876543210abcde",
        "attestationDocumentEnclaveImageDigest": base64(0),
        "attestationDocumentEnclavePCR1": base64(1),
        "attestationDocumentEnclavePCR2": base64(2),
        "attestationDocumentEnclavePCR3": base64(3),
        "attestationDocumentEnclavePCR4": base64(4),
        "attestationDocumentEnclavePCR8": base64(8),
    });
    assert_eq!(told["recipient"], expect);

    a.random(a.with(&a.nitro_tpm())).await.unwrap();
    let expect = json!({"recipient": {
        "attestationDocumentModuleId": "i-1234567890abcdef0-tpm0000000000000000",
        "attestationDocumentNitroTPMPCR4": base64(4),
        "attestationDocumentNitroTPMPCR7": base64(7),
        "attestationDocumentNitroTPMPCR8": base64(8),
        "attestationDocumentNitroTPMPCR9": base64(9),
        "attestationDocumentNitroTPMPCR16": base64(16),
        "attestationDocumentNitroTPMPCR23": base64(23),
    }});
    assert_eq!(a.last_told(), expect);

    let event: Value = serde_json::from_str(a.kms.test.audit.recorded().last().unwrap()).unwrap();
    assert_eq!(event["requestParameters"].get("recipient"), None);
    a.kms.call("GenerateRandom", json!({"NumberOfBytes": 1})).await;
    assert_eq!(a.last_told(), Value::Null);
}

#[tokio::test]
async fn a_module_id_is_told_as_it_is() {
    let a = Attestation::new();
    let mut document = a.enclave();
    document.module_id = "quote \" backslash \\ line\nbreak é".to_owned();
    a.random(a.with(&document)).await.unwrap();
    assert_eq!(a.last_told()["recipient"]["attestationDocumentModuleId"], document.module_id.as_str());
}
