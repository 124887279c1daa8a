//! Imports, as far as they go without wrapped material: parameters, tokens, wrapping keys. Whole imports are black-box
//! tests, where another library wraps.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use trent_engine::Changes;
use trent_engine::clockwork::SystemWork;
use trent_types::{KeyId, Timestamp};

use super::*;
use crate::names;
use crate::record::ImportSlotRecord;

const IMPORTABLE: &[(&str, &str)] = &[
    ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"),
    ("HMAC_256", "GENERATE_VERIFY_MAC"),
    ("RSA_2048", "SIGN_VERIFY"),
    ("RSA_4096", "ENCRYPT_DECRYPT"),
    ("ECC_NIST_P256", "KEY_AGREEMENT"),
    ("ECC_NIST_P521", "SIGN_VERIFY"),
    ("ECC_SECG_P256K1", "SIGN_VERIFY"),
];
const NOT_IMPORTABLE: &[(&str, &str)] = &[
    ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY"),
    ("ML_DSA_65", "SIGN_VERIFY"),
    ("ML_KEM_768", "ENCAPSULATE_DECAPSULATE"),
];
const ALGORITHMS: [&str; 6] = [
    "RSAES_OAEP_SHA_1",
    "RSAES_OAEP_SHA_256",
    "RSA_AES_KEY_WRAP_SHA_1",
    "RSA_AES_KEY_WRAP_SHA_256",
    "RSAES_PKCS1_V1_5",
    "SM2PKE",
];

async fn external(kms: &Fixture, spec: &str, usage: &str) -> Value {
    let create = json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"});
    kms.call("CreateKey", create).await["KeyMetadata"].clone()
}

fn parameters(key: &Value, algorithm: &str, wrapping_key: &str) -> Value {
    json!({"KeyId": key["KeyId"], "WrappingAlgorithm": algorithm, "WrappingKeySpec": wrapping_key})
}

#[tokio::test]
async fn a_key_for_imported_material_begins_without() {
    let kms = Fixture::new();
    for (spec, usage) in IMPORTABLE {
        let key = external(&kms, spec, usage).await;
        assert_eq!((&key["KeyState"], &key["Enabled"]), (&json!("PendingImport"), &json!(false)), "{spec}");
        assert_eq!(key["Origin"], "EXTERNAL");
        for absent in ["CurrentKeyMaterialId", "ExpirationModel", "ValidTo"] {
            assert_eq!(key[absent], Value::Null, "{spec} {absent}");
        }
    }
    for (spec, usage) in NOT_IMPORTABLE {
        let create = json!({"KeySpec": spec, "KeyUsage": usage, "Origin": "EXTERNAL"});
        assert_eq!(kms.code("CreateKey", create).await, "UnsupportedOperationException", "{spec}");
    }
}

/// Source: AWS KMS API Reference, `GetParametersForImport`, `WrappingAlgorithm` and `WrappingKeySpec`.
#[tokio::test]
async fn which_algorithm_wraps_which_material() {
    let kms = Fixture::new();
    for (spec, usage) in IMPORTABLE {
        let key = external(&kms, spec, usage).await;
        for algorithm in ALGORITHMS {
            for wrapping_key in ["RSA_2048", "SM2"] {
                let direct = algorithm.starts_with("RSAES_OAEP");
                let fits = wrapping_key == "RSA_2048"
                    && match spec.split('_').next().unwrap() {
                        "RSA" => algorithm.starts_with("RSA_AES"),
                        "ECC" => algorithm.starts_with("RSA_AES") || direct && *spec != "ECC_NIST_P521",
                        _ => direct,
                    };
                let answer = kms.try_call("GetParametersForImport", parameters(&key, algorithm, wrapping_key)).await;
                match answer {
                    Ok(answer) => {
                        assert!(fits, "{spec} {algorithm} {wrapping_key}");
                        assert_eq!(answer["KeyId"], key["Arn"]);
                        let in_24_hours = key["CreationDate"].as_f64().unwrap() + 86_400.0;
                        assert_eq!(answer["ParametersValidTo"].as_f64().unwrap(), in_24_hours);
                    }
                    Err((code, message)) => {
                        assert_eq!(code, "UnsupportedOperationException", "{message}");
                        assert!(!fits, "{spec} {algorithm} {wrapping_key}: {message}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn keys_with_material_made_here_take_none() {
    let kms = Fixture::new();
    let key = json!({"KeyId": kms.new_key().await});
    let answer = kms.try_call("GetParametersForImport", parameters(&key, "RSAES_OAEP_SHA_256", "RSA_2048")).await;
    let (code, message) = answer.unwrap_err();
    assert_eq!(code, "UnsupportedOperationException");
    assert!(message.ends_with("origin is AWS_KMS which is not valid for this operation."), "{message}");
    let import = json!({
        "KeyId": key["KeyId"], "ImportToken": "AA==", "EncryptedKeyMaterial": "AA==",
        "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
    });
    assert_eq!(kms.code("ImportKeyMaterial", import).await, "UnsupportedOperationException");
    assert_eq!(kms.code("DeleteImportedKeyMaterial", key).await, "UnsupportedOperationException");
}

#[tokio::test]
async fn tokens_that_are_none_of_this_key_are_refused() {
    let kms = Fixture::new();
    let (key, other) = (external(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await, {
        external(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await
    });
    let made = kms.call("GetParametersForImport", parameters(&key, "RSAES_OAEP_SHA_256", "RSA_2048")).await;
    let import = |key: &Value, token: &Value| {
        json!({
            "KeyId": key["KeyId"], "ImportToken": token, "EncryptedKeyMaterial": "AA==",
            "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
        })
    };
    let token = &made["ImportToken"];
    // What is wrong with the material is told only to who has a token.
    assert_eq!(kms.code("ImportKeyMaterial", import(&key, token)).await, "InvalidCiphertextException");
    assert_eq!(kms.code("ImportKeyMaterial", import(&other, token)).await, "InvalidImportTokenException");
    let bytes = BASE64.decode(token.as_str().unwrap()).unwrap();
    let flipped = (0..bytes.len()).map(|at| {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        changed
    });
    let cut = [vec![0], bytes[1..].to_vec(), bytes[..bytes.len() - 1].to_vec(), [&bytes[..], &[0]].concat()];
    for wrong in flipped.chain(cut) {
        let refused = kms.code("ImportKeyMaterial", import(&key, &json!(BASE64.encode(&wrong)))).await;
        assert_eq!(refused, "InvalidImportTokenException", "{wrong:x?}");
    }
    kms.advance_days(1).await;
    assert_eq!(kms.code("ImportKeyMaterial", import(&key, token)).await, "ExpiredImportTokenException");
    assert_eq!(kms.records("kms/import/").await, Vec::<String>::new());
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
}

#[tokio::test]
async fn when_material_expires_is_checked() {
    let kms = Fixture::new();
    let key = external(&kms, "HMAC_256", "GENERATE_VERIFY_MAC").await;
    let made = kms.call("GetParametersForImport", parameters(&key, "RSAES_OAEP_SHA_256", "RSA_2048")).await;
    let now = key["CreationDate"].as_f64().unwrap();
    let year = 365.0 * 86_400.0;
    let validation = "ValidationException";
    for (more, code) in [
        (json!({}), validation),
        (json!({"ExpirationModel": "KEY_MATERIAL_EXPIRES"}), validation),
        (json!({"ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE", "ValidTo": now + 60.0}), validation),
        (json!({"ValidTo": now}), validation),
        (json!({"ValidTo": now - 60.0}), validation),
        (json!({"ValidTo": now + year + 1.0}), validation),
        (json!({"ValidTo": now + 1.0}), "InvalidCiphertextException"),
        (json!({"ValidTo": now + year}), "InvalidCiphertextException"),
        (json!({"ValidTo": now + 1.0, "ImportType": "NEW_KEY_MATERIAL"}), "UnsupportedOperationException"),
        (json!({"ValidTo": now + 1.0, "KeyMaterialDescription": "a"}), "UnsupportedOperationException"),
        (json!({"ValidTo": now + 1.0, "KeyMaterialId": "0".repeat(64)}), "UnsupportedOperationException"),
    ] {
        let mut import = json!({
            "KeyId": key["KeyId"], "ImportToken": made["ImportToken"], "EncryptedKeyMaterial": "AA==",
        });
        import.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        assert_eq!(kms.code("ImportKeyMaterial", import).await, code, "{more}");
    }
}

#[tokio::test]
async fn a_key_has_100_wrapping_keys_and_they_go_with_it() {
    let kms = Fixture::new();
    let key = external(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await;
    let (account, region) = (ACCOUNT.parse().unwrap(), REGION.parse().unwrap());
    let key_id: KeyId = key["KeyId"].as_str().unwrap().parse().unwrap();
    let fake = |n: u8| {
        let valid_to = Timestamp::from_epoch_ms(1_767_225_600_000 + i64::from(n));
        names::import_slot(account, &region, &key_id, valid_to, &[n; 16])
    };
    let record = ImportSlotRecord { slot: vec![1] };
    let changes = (0..100).fold(Changes::default(), |changes, n| changes.create(fake(n), &record));
    kms.test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
    kms.call("GetParametersForImport", parameters(&key, "RSAES_OAEP_SHA_256", "RSA_2048")).await;
    let slots = kms.records("kms/import/").await;
    assert_eq!(slots.len(), 100);
    let gone = String::from_utf8(fake(0)).unwrap();
    let stays = String::from_utf8(fake(1)).unwrap();
    assert!(!slots.contains(&gone) && slots.contains(&stays));
    kms.call("ScheduleKeyDeletion", json!({"KeyId": key["KeyId"], "PendingWindowInDays": 7})).await;
    let refused = kms.code("GetParametersForImport", parameters(&key, "RSAES_OAEP_SHA_256", "RSA_2048")).await;
    assert_eq!(refused, "KMSInvalidStateException");
    kms.call("CancelKeyDeletion", json!({"KeyId": key["KeyId"]})).await;
    let described = kms.call("DescribeKey", json!({"KeyId": key["KeyId"]})).await;
    assert_eq!(described["KeyMetadata"]["KeyState"], "PendingImport");
    kms.call("ScheduleKeyDeletion", json!({"KeyId": key["KeyId"], "PendingWindowInDays": 7})).await;
    kms.advance_days(7).await;
    assert_eq!(kms.records("kms/import/").await, Vec::<String>::new());
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_key_that_waits_for_its_material_is_not_used() {
    let kms = Fixture::new();
    let key = external(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await;
    let with = |more: Value| {
        let mut input = json!({"KeyId": key["KeyId"]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let state = "KMSInvalidStateException";
    let unsupported = "UnsupportedOperationException";
    for (operation, more, code) in [
        ("Encrypt", json!({"Plaintext": "AA=="}), state),
        ("GenerateDataKey", json!({"KeySpec": "AES_256"}), state),
        ("GenerateDataKeyPair", json!({"KeyPairSpec": "ECC_NIST_P256"}), state),
        ("EnableKey", json!({}), state),
        ("DisableKey", json!({}), state),
        ("RotateKeyOnDemand", json!({}), state),
        ("EnableKeyRotation", json!({}), unsupported),
        ("DisableKeyRotation", json!({}), unsupported),
        ("GetKeyRotationStatus", json!({}), unsupported),
    ] {
        let refused = kms.try_call(operation, with(more)).await.unwrap_err();
        assert_eq!(refused.0, code, "{operation} {}", refused.1);
    }
    let all = kms.call("ListKeyRotations", with(json!({"IncludeKeyMaterial": "ALL_KEY_MATERIAL"}))).await;
    assert_eq!(all["Rotations"], json!([]));
    let deleted = kms.call("DeleteImportedKeyMaterial", with(json!({}))).await;
    assert_eq!((&deleted["KeyId"], &deleted["KeyMaterialId"]), (&key["Arn"], &Value::Null));
    let absent = with(json!({"KeyMaterialId": "0".repeat(64)}));
    assert_eq!(kms.code("DeleteImportedKeyMaterial", absent).await, "NotFoundException");
    for (operation, more) in [
        ("CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key["KeyId"]})),
        ("TagResource", with(json!({"Tags": [{"TagKey": "a", "TagValue": "b"}]}))),
        ("UpdateKeyDescription", with(json!({"Description": "new"}))),
    ] {
        kms.call(operation, more).await;
    }
}

#[tokio::test]
async fn policies_can_ask_when_material_expires() {
    let kms = Fixture::new();
    let key = external(&kms, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT").await;
    let import = |more: Value| {
        let mut input = json!({"KeyId": key["KeyId"], "ImportToken": "AA==", "EncryptedKeyMaterial": "AA=="});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let forever = import(json!({"ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE"}));
    // The clock stands at 2026-01-01.
    let march = import(json!({"ValidTo": 1_772_323_200}));
    let denied = "AccessDeniedException";
    let allowed = "InvalidImportTokenException";
    for (condition, to_march, to_forever) in [
        (json!({"StringEquals": {"kms:ExpirationModel": "KEY_MATERIAL_EXPIRES"}}), denied, allowed),
        (json!({"StringEquals": {"kms:ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE"}}), allowed, denied),
        (json!({"DateLessThan": {"kms:ValidTo": "2026-03-02T00:00:00Z"}}), denied, allowed),
        (json!({"DateLessThan": {"kms:ValidTo": "2026-03-01T00:00:00Z"}}), allowed, allowed),
        (json!({"Null": {"kms:ValidTo": "true"}}), allowed, denied),
    ] {
        let everyone = json!({"AWS": format!("arn:aws:iam::{ACCOUNT}:root")});
        let policy = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": everyone, "Action": "kms:*", "Resource": "*"},
            {
                "Effect": "Deny", "Principal": "*", "Action": "kms:ImportKeyMaterial", "Resource": "*",
                "Condition": condition,
            },
        ]});
        kms.call("PutKeyPolicy", json!({"KeyId": key["KeyId"], "Policy": policy.to_string()})).await;
        assert_eq!(kms.code("ImportKeyMaterial", march.clone()).await, to_march, "{condition}");
        assert_eq!(kms.code("ImportKeyMaterial", forever.clone()).await, to_forever, "{condition}");
    }
}

/// Source: AWS KMS Developer Guide, "Key states of AWS KMS keys", note 9.
#[tokio::test]
async fn a_key_of_another_origin_takes_no_material_whatever_its_state() {
    let kms = Fixture::new();
    let key = kms.call("CreateKey", json!({})).await["KeyMetadata"].clone();
    let of_key = json!({"KeyId": key["KeyId"]});
    let import = json!({
        "KeyId": key["KeyId"], "ImportToken": "AA==", "EncryptedKeyMaterial": "AA==",
        "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
    });
    for change in ["EnableKey", "DisableKey", "ScheduleKeyDeletion"] {
        kms.call(change, of_key.clone()).await;
        for (operation, input) in [
            ("GetParametersForImport", parameters(&key, "RSAES_OAEP_SHA_256", "RSA_2048")),
            ("ImportKeyMaterial", import.clone()),
            ("DeleteImportedKeyMaterial", of_key.clone()),
        ] {
            let (code, message) = kms.try_call(operation, input).await.unwrap_err();
            assert_eq!(code, "UnsupportedOperationException", "{operation} after {change}: {message}");
            assert!(message.ends_with(" origin is AWS_KMS which is not valid for this operation."), "{message}");
        }
    }
}
