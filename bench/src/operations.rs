//! What is measured: operations with their inputs.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::client::{Client, text};
use crate::outcome::Outcome;

/// What an operation is held against besides the limit server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Against {
    /// Nothing else: the limit does the same cryptographic work.
    Limit,
    /// The cryptographic library alone, with this algorithm.
    Alone(Primitive),
    /// Nothing: it waits for the disk.
    Disk,
}

/// Asymmetric work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Primitive {
    Sign(Scheme),
    Verify(Scheme),
}

/// Signature schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    EcdsaP256,
    EcdsaP384,
    EcdsaP521,
    RsaPss2048,
    RsaPss4096,
    Ed25519,
    MlDsa65,
}

impl Scheme {
    pub(crate) const ALL: [Self; 7] = [
        Self::EcdsaP256,
        Self::EcdsaP384,
        Self::EcdsaP521,
        Self::RsaPss2048,
        Self::RsaPss4096,
        Self::Ed25519,
        Self::MlDsa65,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::EcdsaP256 => "ECC_NIST_P256",
            Self::EcdsaP384 => "ECC_NIST_P384",
            Self::EcdsaP521 => "ECC_NIST_P521",
            Self::RsaPss2048 => "RSA_2048 PSS",
            Self::RsaPss4096 => "RSA_4096 PSS",
            Self::Ed25519 => "Ed25519",
            Self::MlDsa65 => "ML_DSA_65",
        }
    }

    /// Key spec and signing algorithm.
    const fn of_kms(self) -> (&'static str, &'static str) {
        match self {
            Self::EcdsaP256 => ("ECC_NIST_P256", "ECDSA_SHA_256"),
            Self::EcdsaP384 => ("ECC_NIST_P384", "ECDSA_SHA_384"),
            Self::EcdsaP521 => ("ECC_NIST_P521", "ECDSA_SHA_512"),
            Self::RsaPss2048 => ("RSA_2048", "RSASSA_PSS_SHA_256"),
            Self::RsaPss4096 => ("RSA_4096", "RSASSA_PSS_SHA_256"),
            Self::Ed25519 => ("ECC_NIST_EDWARDS25519", "ED25519_SHA_512"),
            Self::MlDsa65 => ("ML_DSA_65", "ML_DSA_SHAKE_256"),
        }
    }
}

/// The message that is signed, and the plaintext that is encrypted.
pub(crate) const MESSAGE: &[u8; 32] = b"thirty-two bytes to be signed...";

/// An operation with an input.
pub(crate) struct Measured {
    /// As tables show it.
    pub(crate) name: String,
    pub(crate) operation: &'static str,
    pub(crate) input: Value,
    pub(crate) against: Against,
}

/// Makes the keys, and the inputs that go with them.
pub(crate) fn prepare(client: &Client) -> Outcome<Vec<Measured>> {
    let key = |input: Value| text(&client.call("CreateKey", &input)?, "/KeyMetadata/KeyId");
    let message = STANDARD.encode(MESSAGE);
    let context = json!({"purpose": "bench"});
    let (symmetric, other) = (key(json!({}))?, key(json!({}))?);
    let encrypt = json!({"KeyId": symmetric, "Plaintext": message, "EncryptionContext": context});
    let blob = text(&client.call("Encrypt", &encrypt)?, "/CiphertextBlob")?;
    let hmac = key(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}))?;
    let generate_mac = json!({"KeyId": hmac, "Message": message, "MacAlgorithm": "HMAC_SHA_256"});
    let mac = text(&client.call("GenerateMac", &generate_mac)?, "/Mac")?;
    let plain = |operation: &'static str, input: Value| Measured {
        name: operation.to_owned(),
        operation,
        input,
        against: Against::Limit,
    };
    let mut all = vec![
        plain("GenerateRandom", json!({"NumberOfBytes": 32})),
        plain("Encrypt", encrypt),
        plain("Decrypt", json!({"CiphertextBlob": blob, "EncryptionContext": context})),
        plain(
            "ReEncrypt",
            json!({"CiphertextBlob": blob, "SourceEncryptionContext": context, "DestinationKeyId": other}),
        ),
        plain("GenerateDataKey", generate_data_key(&symmetric)),
        plain("GenerateMac", generate_mac),
        plain("VerifyMac", json!({"KeyId": hmac, "Message": message, "MacAlgorithm": "HMAC_SHA_256", "Mac": mac})),
    ];
    for scheme in Scheme::ALL {
        let (spec, algorithm) = scheme.of_kms();
        let key = key(json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY"}))?;
        let sign = json!({"KeyId": key, "Message": message, "SigningAlgorithm": algorithm});
        let signature = text(&client.call("Sign", &sign)?, "/Signature")?;
        let mut verify = sign.clone();
        verify["Signature"] = signature.into();
        let measured = |operation: &'static str, input, primitive| Measured {
            name: format!("{operation} {}", scheme.name()),
            operation,
            input,
            against: Against::Alone(primitive),
        };
        all.push(measured("Sign", sign, Primitive::Sign(scheme)));
        all.push(measured("Verify", verify, Primitive::Verify(scheme)));
    }
    all.push(plain("DescribeKey", json!({"KeyId": symmetric})));
    all.push(Measured { against: Against::Disk, ..plain("CreateKey", json!({})) });
    Ok(all)
}

/// The input of `GenerateDataKey`, which is what the limit answers.
pub(crate) fn generate_data_key(key_id: &str) -> Value {
    json!({"KeyId": key_id, "KeySpec": "AES_256", "EncryptionContext": {"purpose": "bench"}})
}

/// Today, as signatures have it: `YYYYMMDD`.
pub(crate) fn today() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let ms = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    let mut text = trent_types::Timestamp::from_epoch_ms(ms).basic();
    text.truncate(8);
    text
}
