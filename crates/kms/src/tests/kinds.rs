//! Every kind of key: what can be created, what it says of itself, and which operations it is for.

use trent_types::Partition;

use super::*;

/// Key specs, and for each usage that they can have, the algorithms that their metadata lists.
///
/// Sources: AWS KMS API Reference, `CreateKey`; AWS KMS Developer Guide, "Key spec reference".
const KINDS: &[(&str, &str, &str)] = &[
    ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "EncryptionAlgorithms SYMMETRIC_DEFAULT"),
    ("RSA_2048", "ENCRYPT_DECRYPT", OAEP),
    ("RSA_3072", "ENCRYPT_DECRYPT", OAEP),
    ("RSA_4096", "ENCRYPT_DECRYPT", OAEP),
    ("RSA_2048", "SIGN_VERIFY", RSASSA),
    ("RSA_3072", "SIGN_VERIFY", RSASSA),
    ("RSA_4096", "SIGN_VERIFY", RSASSA),
    ("ECC_NIST_P256", "SIGN_VERIFY", "SigningAlgorithms ECDSA_SHA_256"),
    ("ECC_NIST_P384", "SIGN_VERIFY", "SigningAlgorithms ECDSA_SHA_384"),
    ("ECC_NIST_P521", "SIGN_VERIFY", "SigningAlgorithms ECDSA_SHA_512"),
    ("ECC_NIST_P256", "KEY_AGREEMENT", "KeyAgreementAlgorithms ECDH"),
    ("ECC_NIST_P384", "KEY_AGREEMENT", "KeyAgreementAlgorithms ECDH"),
    ("ECC_NIST_P521", "KEY_AGREEMENT", "KeyAgreementAlgorithms ECDH"),
    ("ECC_SECG_P256K1", "SIGN_VERIFY", "SigningAlgorithms ECDSA_SHA_256"),
    ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY", "SigningAlgorithms ED25519_PH_SHA_512 ED25519_SHA_512"),
    ("ML_DSA_44", "SIGN_VERIFY", "SigningAlgorithms ML_DSA_SHAKE_256"),
    ("ML_DSA_65", "SIGN_VERIFY", "SigningAlgorithms ML_DSA_SHAKE_256"),
    ("ML_DSA_87", "SIGN_VERIFY", "SigningAlgorithms ML_DSA_SHAKE_256"),
    ("ML_KEM_512", "ENCAPSULATE_DECAPSULATE", "EncapsulationAlgorithms ML_KEM"),
    ("ML_KEM_768", "ENCAPSULATE_DECAPSULATE", "EncapsulationAlgorithms ML_KEM"),
    ("ML_KEM_1024", "ENCAPSULATE_DECAPSULATE", "EncapsulationAlgorithms ML_KEM"),
    ("HMAC_224", "GENERATE_VERIFY_MAC", "MacAlgorithms HMAC_SHA_224"),
    ("HMAC_256", "GENERATE_VERIFY_MAC", "MacAlgorithms HMAC_SHA_256"),
    ("HMAC_384", "GENERATE_VERIFY_MAC", "MacAlgorithms HMAC_SHA_384"),
    ("HMAC_512", "GENERATE_VERIFY_MAC", "MacAlgorithms HMAC_SHA_512"),
];
const OAEP: &str = "EncryptionAlgorithms RSAES_OAEP_SHA_1 RSAES_OAEP_SHA_256";
const RSASSA: &str = "SigningAlgorithms RSASSA_PKCS1_V1_5_SHA_256 RSASSA_PKCS1_V1_5_SHA_384 \
                      RSASSA_PKCS1_V1_5_SHA_512 RSASSA_PSS_SHA_256 RSASSA_PSS_SHA_384 RSASSA_PSS_SHA_512";
const USAGES: [&str; 5] =
    ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC", "KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"];
const ALGORITHM_MEMBERS: [&str; 5] =
    ["EncryptionAlgorithms", "SigningAlgorithms", "MacAlgorithms", "KeyAgreementAlgorithms", "EncapsulationAlgorithms"];
/// Key specs that the old member, `CustomerMasterKeySpec`, does not have: service model.
const WITHOUT_OLD_NAME: [&str; 7] =
    ["ECC_NIST_EDWARDS25519", "ML_DSA_44", "ML_DSA_65", "ML_DSA_87", "ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"];

#[tokio::test]
async fn metadata_says_what_each_kind_is() {
    let kms = Fixture::new();
    for (spec, usage, algorithms) in KINDS {
        let made = kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage})).await;
        let metadata = &made["KeyMetadata"];
        let described = kms.call("DescribeKey", json!({"KeyId": metadata["KeyId"]})).await;
        assert_eq!(&described["KeyMetadata"], metadata);
        assert_eq!((&metadata["KeySpec"], &metadata["KeyUsage"]), (&json!(spec), &json!(usage)));
        assert_eq!(metadata["Origin"], "AWS_KMS");
        let old = if WITHOUT_OLD_NAME.contains(spec) { Value::Null } else { json!(spec) };
        assert_eq!(metadata["CustomerMasterKeySpec"], old, "{spec}");
        let mut words = algorithms.split_whitespace();
        let own = words.next().unwrap();
        assert_eq!(metadata[own], json!(words.collect::<Vec<_>>()), "{spec} {usage}");
        for member in ALGORITHM_MEMBERS.iter().filter(|member| **member != own) {
            assert_eq!(metadata[member], Value::Null, "{spec} {usage} {member}");
        }
        let is_symmetric = *spec == "SYMMETRIC_DEFAULT";
        assert_eq!(metadata["CurrentKeyMaterialId"].is_string(), is_symmetric, "{spec}");
        let public = kms.try_call("GetPublicKey", json!({"KeyId": metadata["KeyId"]})).await;
        if is_symmetric || spec.starts_with("HMAC") {
            assert_eq!(public.unwrap_err().0, "UnsupportedOperationException", "{spec}");
        } else {
            let public = public.unwrap();
            for member in ["KeySpec", "KeyUsage", "CustomerMasterKeySpec", own] {
                assert_eq!(public[member], metadata[member], "{spec} {member}");
            }
            assert_eq!(public["KeyId"], metadata["Arn"]);
        }
    }
}

#[tokio::test]
async fn no_other_combination_of_spec_and_usage_can_be_created() {
    let kms = Fixture::new();
    let specs: std::collections::BTreeSet<&str> = KINDS.iter().map(|(spec, ..)| *spec).collect();
    for spec in specs {
        for usage in USAGES.into_iter().filter(|usage| !KINDS.iter().any(|kind| (kind.0, kind.1) == (spec, *usage))) {
            let refused = kms.try_call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage})).await.unwrap_err();
            let message = format!("KeyUsage {usage} is not compatible with KeySpec {spec}");
            assert_eq!(refused, ("ValidationException", message));
        }
        if spec != "SYMMETRIC_DEFAULT" {
            assert_eq!(kms.code("CreateKey", json!({"KeySpec": spec})).await, "ValidationException", "{spec}");
        }
    }
    for usage in ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "KEY_AGREEMENT"] {
        let sm2 = json!({"KeySpec": "SM2", "KeyUsage": usage});
        assert_eq!(kms.code("CreateKey", sm2).await, "UnsupportedOperationException");
    }
    assert_eq!(kms.records("kms/").await, Vec::<String>::new());
}

/// Source: AWS KMS API Reference, `CreateKey`, `KeySpec`; `GenerateDataKeyPair`, `KeyPairSpec`; `Encapsulate`,
/// `Decapsulate`.
#[tokio::test]
async fn there_is_no_ml_kem_in_china_regions() {
    let kms = Fixture::new();
    let elsewhere =
        kms.call("CreateKey", json!({"KeySpec": "ML_KEM_768", "KeyUsage": "ENCAPSULATE_DECAPSULATE"})).await;
    for region in ["cn-north-1", "cn-northwest-1"] {
        let caller = Principal { partition: Partition::AwsCn, ..root_of(ACCOUNT) };
        let call = async |operation: &str, input: Value| kms.call_at(region, &caller, operation, input).await;
        let refused = async |operation: &str, input: Value| call(operation, input).await.unwrap_err();
        let key = call("CreateKey", json!({})).await.unwrap()["KeyMetadata"]["KeyId"].clone();
        for spec in ["ML_KEM_512", "ML_KEM_768", "ML_KEM_1024"] {
            let create = json!({"KeySpec": spec, "KeyUsage": "ENCAPSULATE_DECAPSULATE"});
            let message = format!("KeySpec {spec} is not supported in this region.");
            assert_eq!(refused("CreateKey", create).await, ("UnsupportedOperationException", message), "{region}");
            for operation in ["GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext"] {
                let message = format!("KeyPairSpec {spec} is not supported in this region.");
                let pair = json!({"KeyId": key, "KeyPairSpec": spec});
                assert_eq!(refused(operation, pair).await, ("UnsupportedOperationException", message), "{region}");
            }
        }
        let encapsulate = json!({"KeyId": key, "EncapsulationAlgorithm": "ML_KEM"});
        let mut decapsulate = encapsulate.clone();
        decapsulate["SharedSecretCiphertextBlob"] = json!("AA==");
        for (operation, input) in [("Encapsulate", encapsulate), ("Decapsulate", decapsulate)] {
            let message = format!("{operation} is not supported in this region.");
            assert_eq!(refused(operation, input).await, ("UnsupportedOperationException", message), "{region}");
        }
        call("CreateKey", json!({"KeySpec": "ML_DSA_44", "KeyUsage": "SIGN_VERIFY"})).await.unwrap();
    }
    let encapsulate = json!({"KeyId": elsewhere["KeyMetadata"]["KeyId"], "EncapsulationAlgorithm": "ML_KEM"});
    kms.call("Encapsulate", encapsulate).await;
}

#[tokio::test]
async fn each_usage_has_its_operations() {
    let kms = Fixture::new();
    // One key of each usage, and the operations that are for it.
    let kinds = [
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"),
        ("RSA_2048", "ENCRYPT_DECRYPT"),
        ("ECC_NIST_P256", "SIGN_VERIFY"),
        ("ECC_NIST_P256", "KEY_AGREEMENT"),
        ("HMAC_256", "GENERATE_VERIFY_MAC"),
        ("ML_KEM_512", "ENCAPSULATE_DECAPSULATE"),
    ];
    let operations = [
        ("Encrypt", "ENCRYPT_DECRYPT", json!({"Plaintext": "AA=="})),
        ("GenerateDataKey", "ENCRYPT_DECRYPT", json!({"KeySpec": "AES_256"})),
        ("GenerateDataKeyWithoutPlaintext", "ENCRYPT_DECRYPT", json!({"KeySpec": "AES_256"})),
        ("GenerateDataKeyPair", "ENCRYPT_DECRYPT", json!({"KeyPairSpec": "ECC_NIST_P256"})),
        ("GenerateDataKeyPairWithoutPlaintext", "ENCRYPT_DECRYPT", json!({"KeyPairSpec": "ECC_NIST_P256"})),
        ("Sign", "SIGN_VERIFY", json!({"Message": "AA==", "SigningAlgorithm": "ECDSA_SHA_256"})),
        ("Verify", "SIGN_VERIFY", json!({"Message": "AA==", "SigningAlgorithm": "ECDSA_SHA_256", "Signature": "AA=="})),
        ("GenerateMac", "GENERATE_VERIFY_MAC", json!({"Message": "AA==", "MacAlgorithm": "HMAC_SHA_256"})),
        ("VerifyMac", "GENERATE_VERIFY_MAC", json!({"Message": "AA==", "MacAlgorithm": "HMAC_SHA_256", "Mac": "AA=="})),
        ("DeriveSharedSecret", "KEY_AGREEMENT", json!({"KeyAgreementAlgorithm": "ECDH", "PublicKey": "AA=="})),
        ("Encapsulate", "ENCAPSULATE_DECAPSULATE", json!({"EncapsulationAlgorithm": "ML_KEM"})),
        (
            "Decapsulate",
            "ENCAPSULATE_DECAPSULATE",
            json!({"EncapsulationAlgorithm": "ML_KEM", "SharedSecretCiphertextBlob": "AA=="}),
        ),
    ];
    for (spec, usage) in kinds {
        let metadata = kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage})).await;
        let metadata = &metadata["KeyMetadata"];
        for (operation, for_usage, input) in &operations {
            let mut input = input.clone();
            input["KeyId"] = metadata["KeyId"].clone();
            let answer = kms.try_call(operation, input).await;
            if *for_usage == usage {
                // Its data may be wrong, its usage is not; only symmetric keys make data keys.
                let code = answer.map_or_else(|(code, _)| code, |_| "");
                let wants_symmetric = usage == "ENCRYPT_DECRYPT" && spec != "SYMMETRIC_DEFAULT";
                assert_eq!(code == "InvalidKeyUsageException", wants_symmetric, "{operation} {spec} {code}");
            } else {
                let arn = metadata["Arn"].as_str().unwrap();
                let message = format!("{arn} key usage is {usage} which is not valid for {operation}.");
                assert_eq!(answer.unwrap_err(), ("InvalidKeyUsageException", message));
            }
        }
    }
}

#[tokio::test]
async fn only_symmetric_keys_rotate() {
    let kms = Fixture::new();
    for (spec, usage) in [("ECC_NIST_P256", "SIGN_VERIFY"), ("HMAC_256", "GENERATE_VERIFY_MAC")] {
        let made = kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage})).await;
        let key = json!({"KeyId": made["KeyMetadata"]["KeyId"]});
        for operation in ["EnableKeyRotation", "DisableKeyRotation", "RotateKeyOnDemand", "ListKeyRotations"] {
            assert_eq!(kms.code(operation, key.clone()).await, "UnsupportedOperationException", "{spec} {operation}");
        }
        assert_eq!(kms.call("GetKeyRotationStatus", key.clone()).await["KeyRotationEnabled"], false);
        kms.call("DisableKey", key.clone()).await;
        assert_eq!(kms.code("RotateKeyOnDemand", key.clone()).await, "UnsupportedOperationException", "{spec}");
        kms.call("EnableKey", key).await;
        // Nor does a key that waits for its material.
        let made = kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"})).await;
        let (code, message) =
            kms.try_call("RotateKeyOnDemand", json!({"KeyId": made["KeyMetadata"]["KeyId"]})).await.unwrap_err();
        assert_eq!(code, "UnsupportedOperationException", "{spec}");
        assert!(message.ends_with(&format!(" key spec is {spec} which is not valid for this operation.")), "{message}");
    }
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
}

#[tokio::test]
async fn an_alias_stays_with_keys_of_one_type_and_usage() {
    let kms = Fixture::new();
    let kinds = [
        ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "symmetric"),
        ("RSA_2048", "ENCRYPT_DECRYPT", "asymmetric"),
        ("ECC_NIST_P256", "SIGN_VERIFY", "asymmetric"),
        ("ECC_NIST_P384", "SIGN_VERIFY", "asymmetric"),
        ("ECC_NIST_P256", "KEY_AGREEMENT", "asymmetric"),
        ("HMAC_256", "GENERATE_VERIFY_MAC", "HMAC"),
        ("HMAC_512", "GENERATE_VERIFY_MAC", "HMAC"),
    ];
    let mut keys = Vec::new();
    for (spec, usage, kind) in kinds {
        let made = kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage})).await;
        let key = made["KeyMetadata"]["KeyId"].clone();
        kms.call("CreateAlias", json!({"AliasName": format!("alias/{}", keys.len()), "TargetKeyId": key})).await;
        keys.push((key, usage, kind));
    }
    for (from, (_, from_usage, from_kind)) in keys.iter().enumerate() {
        for (to, to_usage, to_kind) in &keys {
            let alias = format!("alias/{from}");
            let moved = kms.try_call("UpdateAlias", json!({"AliasName": alias, "TargetKeyId": to})).await;
            if (from_usage, from_kind) == (to_usage, to_kind) {
                moved.unwrap();
            } else {
                assert_eq!(moved.unwrap_err().0, "ValidationException", "{from_usage} {from_kind} {to_usage}");
            }
        }
    }
}
