//! Encryption with RSA keys, data key pairs, key agreement and encapsulation.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::*;

async fn key(kms: &Fixture, spec: &str, usage: &str) -> Value {
    kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage})).await["KeyMetadata"].clone()
}

/// Longest plaintexts: AWS KMS API Reference, `Encrypt`, `Plaintext`.
#[tokio::test]
async fn rsa_keys_encrypt_as_much_as_is_documented() {
    let kms = Fixture::new();
    for (spec, sha_1, sha_256) in [("RSA_2048", 214, 190), ("RSA_3072", 342, 318), ("RSA_4096", 470, 446)] {
        let key = key(&kms, spec, "ENCRYPT_DECRYPT").await;
        for (algorithm, max) in [("RSAES_OAEP_SHA_1", sha_1), ("RSAES_OAEP_SHA_256", sha_256)] {
            let encrypt = |bytes: usize| {
                let plaintext = BASE64.encode(vec![9; bytes]);
                json!({"KeyId": key["KeyId"], "Plaintext": plaintext, "EncryptionAlgorithm": algorithm})
            };
            for bytes in [1, max] {
                let sealed = kms.call("Encrypt", encrypt(bytes)).await;
                assert_eq!(sealed["EncryptionAlgorithm"], algorithm);
                let decrypt = json!({
                    "KeyId": key["KeyId"], "CiphertextBlob": sealed["CiphertextBlob"], "EncryptionAlgorithm": algorithm,
                });
                let opened = kms.call("Decrypt", decrypt).await;
                assert_eq!(opened["Plaintext"], BASE64.encode(vec![9; bytes]));
                assert_eq!((&opened["KeyId"], &opened["KeyMaterialId"]), (&key["Arn"], &Value::Null));
                assert_eq!(opened["EncryptionAlgorithm"], algorithm);
            }
            let message =
                format!("Algorithm {algorithm} and key spec {spec} cannot encrypt data larger than {max} bytes.");
            let mut dry = encrypt(max + 1);
            dry["DryRun"] = true.into();
            for refused in [kms.try_call("Encrypt", encrypt(max + 1)).await, kms.try_call("Encrypt", dry).await] {
                assert_eq!(refused, Err(("ValidationException", message.clone())));
            }
        }
    }
}

#[tokio::test]
async fn algorithms_and_contexts_that_do_not_fit_are_refused() {
    let kms = Fixture::new();
    let rsa = key(&kms, "RSA_2048", "ENCRYPT_DECRYPT").await["KeyId"].clone();
    let symmetric = key(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await["KeyId"].clone();
    let usage = "InvalidKeyUsageException";
    for (key, algorithm) in [
        (&rsa, json!(null)),
        (&rsa, json!("SYMMETRIC_DEFAULT")),
        (&rsa, json!("SM2PKE")),
        (&symmetric, json!("RSAES_OAEP_SHA_1")),
        (&symmetric, json!("RSAES_OAEP_SHA_256")),
        (&symmetric, json!("SM2PKE")),
    ] {
        let encrypt = json!({"KeyId": key, "Plaintext": "AA==", "EncryptionAlgorithm": algorithm});
        assert_eq!(kms.code("Encrypt", encrypt).await, usage);
    }
    let sealed = kms.call("Encrypt", json!({"KeyId": symmetric, "Plaintext": "AA=="})).await["CiphertextBlob"].clone();
    let oaep = "RSAES_OAEP_SHA_256";
    let encrypt = json!({"KeyId": rsa, "Plaintext": "AA==", "EncryptionAlgorithm": oaep});
    let rsa_sealed = kms.call("Encrypt", encrypt).await["CiphertextBlob"].clone();
    for (input, code) in [
        (json!({"KeyId": symmetric, "CiphertextBlob": sealed, "EncryptionAlgorithm": oaep}), usage),
        (json!({"KeyId": rsa, "CiphertextBlob": rsa_sealed}), usage),
        (json!({"KeyId": rsa, "CiphertextBlob": sealed}), usage),
        (json!({"KeyId": rsa, "CiphertextBlob": sealed, "EncryptionAlgorithm": oaep}), "InvalidCiphertextException"),
        (json!({"CiphertextBlob": rsa_sealed}), "InvalidCiphertextException"),
        (json!({"CiphertextBlob": rsa_sealed, "EncryptionAlgorithm": oaep}), "ValidationException"),
        (
            json!({"KeyId": rsa, "CiphertextBlob": rsa_sealed, "EncryptionAlgorithm": "RSAES_OAEP_SHA_1"}),
            "InvalidCiphertextException",
        ),
        (
            json!({
                "KeyId": rsa, "CiphertextBlob": rsa_sealed, "EncryptionAlgorithm": oaep, "EncryptionContext": {"a": "b"},
            }),
            "ValidationException",
        ),
    ] {
        assert_eq!(kms.code("Decrypt", input.clone()).await, code, "{input}");
    }
    let with_context = json!({
        "KeyId": rsa, "Plaintext": "AA==", "EncryptionAlgorithm": oaep, "EncryptionContext": {"a": "b"},
    });
    assert_eq!(kms.code("Encrypt", with_context).await, "ValidationException");
}

#[tokio::test]
async fn re_encryption_between_symmetric_and_rsa_keys() {
    let kms = Fixture::new();
    let (rsa, other) = (key(&kms, "RSA_2048", "ENCRYPT_DECRYPT").await, key(&kms, "RSA_2048", "ENCRYPT_DECRYPT").await);
    let symmetric = key(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await;
    let (oaep, plain) = ("RSAES_OAEP_SHA_256", "SYMMETRIC_DEFAULT");
    let seal = async |key: &Value, algorithm: &str, bytes: usize| {
        let plaintext = BASE64.encode(vec![5; bytes]);
        let input = json!({"KeyId": key["KeyId"], "Plaintext": plaintext, "EncryptionAlgorithm": algorithm});
        kms.call("Encrypt", input).await["CiphertextBlob"].clone()
    };
    let pairs = [(&rsa, oaep), (&other, oaep), (&symmetric, plain)];
    for (from, from_algorithm) in pairs {
        for (to, to_algorithm) in pairs {
            let moved = json!({
                "CiphertextBlob": seal(from, from_algorithm, 190).await,
                "SourceKeyId": from["KeyId"], "SourceEncryptionAlgorithm": from_algorithm,
                "DestinationKeyId": to["KeyId"], "DestinationEncryptionAlgorithm": to_algorithm,
            });
            let mut dry = moved.clone();
            dry["DryRun"] = true.into();
            assert_eq!(kms.code("ReEncrypt", dry).await, "DryRunOperationException");
            let moved = kms.call("ReEncrypt", moved).await;
            assert_eq!((&moved["SourceKeyId"], &moved["KeyId"]), (&from["Arn"], &to["Arn"]));
            assert_eq!(moved["SourceEncryptionAlgorithm"], from_algorithm);
            assert_eq!(moved["DestinationEncryptionAlgorithm"], to_algorithm);
            assert_eq!(moved["SourceKeyMaterialId"], from["CurrentKeyMaterialId"]);
            assert_eq!(moved["DestinationKeyMaterialId"], to["CurrentKeyMaterialId"]);
            let decrypt = json!({
                "KeyId": to["KeyId"], "CiphertextBlob": moved["CiphertextBlob"], "EncryptionAlgorithm": to_algorithm,
            });
            assert_eq!(kms.call("Decrypt", decrypt).await["Plaintext"], BASE64.encode([5; 190]));
        }
    }
    let too_long = json!({
        "CiphertextBlob": seal(&symmetric, plain, 191).await,
        "DestinationKeyId": rsa["KeyId"], "DestinationEncryptionAlgorithm": oaep,
    });
    assert_eq!(kms.code("ReEncrypt", too_long).await, "ValidationException");
    let foreign = json!({
        "CiphertextBlob": seal(&rsa, oaep, 1).await, "SourceKeyId": other["KeyId"], "SourceEncryptionAlgorithm": oaep,
        "DestinationKeyId": symmetric["KeyId"],
    });
    assert_eq!(kms.code("ReEncrypt", foreign).await, "InvalidCiphertextException");
    let nameless = json!({
        "CiphertextBlob": seal(&rsa, oaep, 1).await, "SourceEncryptionAlgorithm": oaep,
        "DestinationKeyId": symmetric["KeyId"],
    });
    assert_eq!(kms.code("ReEncrypt", nameless).await, "ValidationException");
}

#[tokio::test]
async fn data_key_pairs_of_every_kind() {
    let kms = Fixture::new();
    let symmetric = key(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await;
    let context = json!({"a": "b"});
    for spec in [
        "RSA_2048",
        "RSA_3072",
        "ECC_NIST_P256",
        "ECC_NIST_P384",
        "ECC_NIST_P521",
        "ECC_SECG_P256K1",
        "ECC_NIST_EDWARDS25519",
        "ML_KEM_512",
        "ML_KEM_768",
        "ML_KEM_1024",
    ] {
        let input = json!({"KeyId": symmetric["KeyId"], "KeyPairSpec": spec, "EncryptionContext": context});
        let made = kms.call("GenerateDataKeyPair", input.clone()).await;
        let opened = kms
            .call("Decrypt", json!({"CiphertextBlob": made["PrivateKeyCiphertextBlob"], "EncryptionContext": context}))
            .await;
        assert_eq!(opened["Plaintext"], made["PrivateKeyPlaintext"], "{spec}");
        assert_eq!((&made["KeyPairSpec"], &made["KeyId"]), (&json!(spec), &symmetric["Arn"]));
        assert_eq!(made["KeyMaterialId"], symmetric["CurrentKeyMaterialId"]);
        let without = kms.call("GenerateDataKeyPairWithoutPlaintext", input).await;
        assert!(without["PrivateKeyPlaintext"].is_null() && without["PublicKey"] != made["PublicKey"]);
        let wrong = json!({"CiphertextBlob": without["PrivateKeyCiphertextBlob"]});
        assert_eq!(kms.code("Decrypt", wrong).await, "InvalidCiphertextException");
    }
    for operation in ["GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext"] {
        let sm2 = json!({"KeyId": symmetric["KeyId"], "KeyPairSpec": "SM2"});
        assert_eq!(kms.code(operation, sm2).await, "UnsupportedOperationException");
        let dry = json!({"KeyId": symmetric["KeyId"], "KeyPairSpec": "RSA_4096", "DryRun": true});
        assert_eq!(kms.code(operation, dry).await, "DryRunOperationException");
    }
}

#[tokio::test]
async fn both_sides_derive_the_same_secret_and_other_points_are_refused() {
    let kms = Fixture::new();
    let public = async |key: &Value| {
        kms.call("GetPublicKey", json!({"KeyId": key["KeyId"]})).await["PublicKey"].as_str().unwrap().to_owned()
    };
    let derive =
        |key: &Value, peer: &str| json!({"KeyId": key["KeyId"], "KeyAgreementAlgorithm": "ECDH", "PublicKey": peer});
    let curves = ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"];
    for spec in curves {
        let (one, two) = (key(&kms, spec, "KEY_AGREEMENT").await, key(&kms, spec, "KEY_AGREEMENT").await);
        let a = kms.call("DeriveSharedSecret", derive(&one, &public(&two).await)).await;
        let b = kms.call("DeriveSharedSecret", derive(&two, &public(&one).await)).await;
        assert_eq!(a["SharedSecret"], b["SharedSecret"]);
        assert_eq!((&a["KeyOrigin"], &a["KeyAgreementAlgorithm"]), (&json!("AWS_KMS"), &json!("ECDH")));
        let good = BASE64.decode(public(&two).await).unwrap();
        let mut off_curve = good.clone();
        *off_curve.last_mut().unwrap() ^= 1;
        let wrong =
            [off_curve, good[..good.len() - 1].to_vec(), [&good[..], &[0]].concat(), vec![0x30], good[1..].to_vec()];
        for wrong in wrong {
            let refused = kms.code("DeriveSharedSecret", derive(&one, &BASE64.encode(wrong))).await;
            assert_eq!(refused, "ValidationException");
        }
        for foreign in curves.into_iter().filter(|foreign| *foreign != spec).chain(["ECC_SECG_P256K1", "RSA_2048"]) {
            let usage =
                if foreign == "ECC_SECG_P256K1" || foreign == "RSA_2048" { "SIGN_VERIFY" } else { "KEY_AGREEMENT" };
            let peer = public(&key(&kms, foreign, usage).await).await;
            assert_eq!(kms.code("DeriveSharedSecret", derive(&one, &peer)).await, "ValidationException", "{foreign}");
        }
    }
}

#[tokio::test]
async fn encapsulated_secrets_come_back_and_wrong_lengths_are_refused() {
    let kms = Fixture::new();
    for (spec, bytes) in [("ML_KEM_512", 768), ("ML_KEM_768", 1088), ("ML_KEM_1024", 1568)] {
        let kem = key(&kms, spec, "ENCAPSULATE_DECAPSULATE").await;
        let made = kms.call("Encapsulate", json!({"KeyId": kem["KeyId"], "EncapsulationAlgorithm": "ML_KEM"})).await;
        let blob = BASE64.decode(made["SharedSecretCiphertextBlob"].as_str().unwrap()).unwrap();
        assert_eq!(blob.len(), bytes);
        let open = |blob: &[u8]| {
            let blob = BASE64.encode(blob);
            json!({"KeyId": kem["KeyId"], "EncapsulationAlgorithm": "ML_KEM", "SharedSecretCiphertextBlob": blob})
        };
        let opened = kms.call("Decapsulate", open(&blob)).await;
        assert_eq!((&opened["SharedSecret"], &opened["KeyId"]), (&made["SharedSecret"], &kem["Arn"]));
        // Implicit rejection: another secret, and always the same.
        let mut flipped = blob.clone();
        flipped[0] ^= 1;
        let first = kms.call("Decapsulate", open(&flipped)).await["SharedSecret"].clone();
        assert_ne!(first, made["SharedSecret"]);
        assert_eq!(kms.call("Decapsulate", open(&flipped)).await["SharedSecret"], first);
        for wrong in [&blob[..bytes - 1], &[&blob[..], &[0]].concat()[..], &[0]] {
            assert_eq!(kms.code("Decapsulate", open(wrong)).await, "InvalidCiphertextException", "{spec}");
        }
    }
}
