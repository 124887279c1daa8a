//! Signatures and MACs: every algorithm with every key, every form of a message, and what is not a signature.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::*;

const KEYS: [&str; 11] = [
    "RSA_2048",
    "RSA_3072",
    "ECC_NIST_P256",
    "ECC_NIST_P384",
    "ECC_NIST_P521",
    "ECC_SECG_P256K1",
    "ECC_NIST_EDWARDS25519",
    "ML_DSA_44",
    "ML_DSA_65",
    "ML_DSA_87",
    "RSA_4096",
];

/// Signing algorithms: the keys that have them, whether they take a message whole, and the hash that they take, in bytes.
const ALGORITHMS: &[(&str, &str, bool, Option<usize>)] = &[
    ("RSASSA_PSS_SHA_256", "RSA", true, Some(32)),
    ("RSASSA_PSS_SHA_384", "RSA", true, Some(48)),
    ("RSASSA_PSS_SHA_512", "RSA", true, Some(64)),
    ("RSASSA_PKCS1_V1_5_SHA_256", "RSA", true, Some(32)),
    ("RSASSA_PKCS1_V1_5_SHA_384", "RSA", true, Some(48)),
    ("RSASSA_PKCS1_V1_5_SHA_512", "RSA", true, Some(64)),
    ("ECDSA_SHA_256", "ECC_NIST_P256 ECC_SECG_P256K1", true, Some(32)),
    ("ECDSA_SHA_384", "ECC_NIST_P384", true, Some(48)),
    ("ECDSA_SHA_512", "ECC_NIST_P521", true, Some(64)),
    ("ED25519_SHA_512", "ECC_NIST_EDWARDS25519", true, None),
    ("ED25519_PH_SHA_512", "ECC_NIST_EDWARDS25519", false, Some(64)),
    ("ML_DSA_SHAKE_256", "ML_DSA", true, None),
    ("SM2DSA", "SM2", true, Some(32)),
];

async fn signing_key(kms: &Fixture, spec: &str) -> Value {
    let made = kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": "SIGN_VERIFY"})).await;
    made["KeyMetadata"]["KeyId"].clone()
}

#[tokio::test]
async fn every_algorithm_with_every_key_and_every_form_of_a_message() {
    let kms = Fixture::new();
    for spec in KEYS {
        let key = signing_key(&kms, spec).await;
        for (algorithm, keys, whole, hash_bytes) in ALGORITHMS {
            for form in ["RAW", "DIGEST", "EXTERNAL_MU"] {
                for bytes in [1, 31, 32, 33, 48, 63, 64, 65, 4096] {
                    let message = BASE64.encode(vec![7; bytes]);
                    let input = json!({
                        "KeyId": key, "Message": message, "MessageType": form, "SigningAlgorithm": algorithm,
                    });
                    let (what, answer) =
                        (format!("{spec} {algorithm} {form} {bytes}"), kms.try_call("Sign", input.clone()).await);
                    let fits_key = keys.split_whitespace().any(|prefix| spec.starts_with(prefix));
                    let fits_form = match form {
                        "RAW" => *whole,
                        "DIGEST" => *hash_bytes == Some(bytes),
                        _ => *algorithm == "ML_DSA_SHAKE_256" && bytes == 64,
                    };
                    let mut verify = input;
                    match answer {
                        Ok(signed) => {
                            assert!(fits_key && fits_form, "{what}");
                            assert_eq!(signed["SigningAlgorithm"], *algorithm);
                            verify["Signature"] = signed["Signature"].clone();
                            assert_eq!(kms.call("Verify", verify).await["SignatureValid"], true, "{what}");
                        }
                        Err((code, message)) => {
                            let expect = if fits_key { "ValidationException" } else { "InvalidKeyUsageException" };
                            assert!(code == expect && !(fits_key && fits_form), "{what}: {code} {message}");
                            verify["Signature"] = "AA==".into();
                            assert_eq!(kms.code("Verify", verify).await, expect, "{what}");
                        }
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn a_message_and_its_hash_are_the_same_message() {
    let kms = Fixture::new();
    // SHA-256 of "abc" (FIPS 180-4).
    let hash = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    for (spec, algorithm) in [("RSA_2048", "RSASSA_PSS_SHA_256"), ("ECC_NIST_P256", "ECDSA_SHA_256")] {
        let key = signing_key(&kms, spec).await;
        let whole = json!({"KeyId": key, "Message": "YWJj", "SigningAlgorithm": algorithm});
        let hashed = json!({"KeyId": key, "Message": hash, "MessageType": "DIGEST", "SigningAlgorithm": algorithm});
        let hashed_again = json!({"KeyId": key, "Message": hash, "SigningAlgorithm": algorithm});
        for (sign, verify) in [(&whole, &hashed), (&hashed, &whole)] {
            let signature = kms.call("Sign", sign.clone()).await["Signature"].clone();
            let with = |input: &Value| {
                let mut input = input.clone();
                input["Signature"] = signature.clone();
                input
            };
            kms.call("Verify", with(verify)).await;
            assert_eq!(kms.code("Verify", with(&hashed_again)).await, "KMSInvalidSignatureException");
        }
    }
}

#[tokio::test]
async fn what_is_not_the_signature_is_refused_without_a_message() {
    let kms = Fixture::new();
    for (spec, algorithm) in [
        ("RSA_2048", "RSASSA_PSS_SHA_256"),
        ("RSA_2048", "RSASSA_PKCS1_V1_5_SHA_512"),
        ("ECC_NIST_P384", "ECDSA_SHA_384"),
        ("ECC_SECG_P256K1", "ECDSA_SHA_256"),
        ("ECC_NIST_EDWARDS25519", "ED25519_SHA_512"),
        ("ML_DSA_44", "ML_DSA_SHAKE_256"),
    ] {
        let (key, other) = (signing_key(&kms, spec).await, signing_key(&kms, spec).await);
        let sign = json!({"KeyId": key, "Message": "AAEC", "SigningAlgorithm": algorithm});
        let signature = BASE64.decode(kms.call("Sign", sign).await["Signature"].as_str().unwrap()).unwrap();
        let verify = async |key: &Value, message: &str, signature: &[u8]| {
            let signature = BASE64.encode(signature);
            let input =
                json!({"KeyId": key, "Message": message, "SigningAlgorithm": algorithm, "Signature": signature});
            kms.try_call("Verify", input).await
        };
        verify(&key, "AAEC", &signature).await.unwrap();
        let flipped = |at: usize| {
            let mut changed = signature.clone();
            changed[at] ^= 1;
            changed
        };
        let last = signature.len() - 1;
        let wrong = [
            flipped(0),
            flipped(last / 2),
            flipped(last),
            signature[..last].to_vec(),
            signature[1..].to_vec(),
            [&signature[..], &[0]].concat(),
            [&[0], &signature[..]].concat(),
            [&signature[..], &signature[..]].concat(),
            vec![0; signature.len()],
            vec![0],
        ];
        let refused = Err(("KMSInvalidSignatureException", String::new()));
        for wrong in wrong {
            assert_eq!(verify(&key, "AAEC", &wrong).await, refused, "{spec}");
        }
        assert_eq!(verify(&key, "AAED", &signature).await, refused, "{spec}");
        assert_eq!(verify(&other, "AAEC", &signature).await, refused, "{spec}");
    }
}

#[tokio::test]
async fn macs() {
    let kms = Fixture::new();
    let sizes = [("224", 28), ("256", 32), ("384", 48), ("512", 64)];
    for (size, bytes) in sizes {
        let create = json!({"KeySpec": format!("HMAC_{size}"), "KeyUsage": "GENERATE_VERIFY_MAC"});
        let key = kms.call("CreateKey", create.clone()).await["KeyMetadata"]["KeyId"].clone();
        let other = kms.call("CreateKey", create).await["KeyMetadata"]["KeyId"].clone();
        for (algorithm, _) in sizes.iter().filter(|(other, _)| *other != size) {
            let algorithm = format!("HMAC_SHA_{algorithm}");
            let input = json!({"KeyId": key, "Message": "AAEC", "MacAlgorithm": algorithm});
            let message = format!("Algorithm {algorithm} is incompatible with key spec HMAC_{size}.");
            assert_eq!(kms.try_call("GenerateMac", input).await, Err(("InvalidKeyUsageException", message)));
        }
        let algorithm = format!("HMAC_SHA_{size}");
        let made = kms.call("GenerateMac", json!({"KeyId": key, "Message": "AAEC", "MacAlgorithm": algorithm})).await;
        let mac = BASE64.decode(made["Mac"].as_str().unwrap()).unwrap();
        assert_eq!(mac.len(), bytes);
        let verify = async |key: &Value, message: &str, mac: &[u8]| {
            let mac = BASE64.encode(mac);
            kms.try_call("VerifyMac", json!({"KeyId": key, "Message": message, "MacAlgorithm": algorithm, "Mac": mac}))
                .await
        };
        assert_eq!(verify(&key, "AAEC", &mac).await.unwrap()["MacValid"], true);
        let refused = Err(("KMSInvalidMacException", String::new()));
        let mut flipped = mac.clone();
        flipped[bytes - 1] ^= 0x80;
        for wrong in [flipped, mac[..bytes - 1].to_vec(), [&mac[..], &[0]].concat(), vec![0; bytes], vec![0]] {
            assert_eq!(verify(&key, "AAEC", &wrong).await, refused);
        }
        assert_eq!(verify(&key, "AAED", &mac).await, refused);
        assert_eq!(verify(&other, "AAEC", &mac).await, refused);
    }
}

#[tokio::test]
async fn dry_runs_check_and_use_nothing() {
    let kms = Fixture::new();
    let key = signing_key(&kms, "ECC_NIST_P256").await;
    let sign = |more: Value| {
        let mut input = json!({"KeyId": key, "Message": "AA==", "SigningAlgorithm": "ECDSA_SHA_256", "DryRun": true});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    assert_eq!(kms.code("Sign", sign(json!({}))).await, "DryRunOperationException");
    assert_eq!(kms.code("Sign", sign(json!({"MessageType": "DIGEST"}))).await, "ValidationException");
    assert_eq!(kms.code("Sign", sign(json!({"SigningAlgorithm": "ECDSA_SHA_384"}))).await, "InvalidKeyUsageException");
    assert_eq!(kms.code("Verify", sign(json!({"Signature": "AA=="}))).await, "KMSInvalidSignatureException");
    assert_eq!(kms.call("GetKeyLastUsage", json!({"KeyId": key})).await["KeyLastUsage"], json!({}));
    kms.call("Sign", sign(json!({"DryRun": false}))).await;
    assert_eq!(kms.call("GetKeyLastUsage", json!({"KeyId": key})).await["KeyLastUsage"]["Operation"], "Sign");
}
