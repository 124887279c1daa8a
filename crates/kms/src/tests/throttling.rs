//! How often an account may call. Source: AWS KMS Developer Guide, "Request quotas".

use super::*;
use crate::rates::{Rates, RequestQuotas};

const OTHER: &str = "444455556666";
const THROTTLED: &str = "ThrottlingException";

/// The service with these rates.
fn with_rates(rates: &[(&str, f64)]) -> Fixture {
    let with = |quotas: RequestQuotas, (class, rate): &(&str, f64)| quotas.with(class.parse().unwrap(), *rate).unwrap();
    let rates = Arc::new(Rates::new(rates.iter().fold(RequestQuotas::default(), with)));
    Fixture::of(Kms::default().with_rates(Arc::clone(&rates)), vec![rates])
}

/// `ok`, or the code of the error.
async fn outcome(kms: &Fixture, account: &str, operation: &str, input: Value) -> &'static str {
    kms.call_as(account, operation, input).await.err().map_or("ok", |(code, _)| code)
}

#[tokio::test]
async fn who_comes_too_often_is_throttled_and_told_of() {
    let kms = with_rates(&[("DescribeKey", 2.0)]);
    let key = kms.new_key().await;
    let describe = json!({"KeyId": key});
    for _ in 0..2 {
        kms.call("DescribeKey", describe.clone()).await;
    }
    let throttled = kms.try_call("DescribeKey", describe.clone()).await.unwrap_err();
    let message = "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.";
    assert_eq!(throttled, (THROTTLED, message.to_owned()));
    let event: Value = serde_json::from_str(kms.test.audit.recorded().last().unwrap()).unwrap();
    assert_eq!((&event["eventName"], &event["errorCode"]), (&json!("DescribeKey"), &json!(THROTTLED)));
    assert_eq!(event["errorMessage"], message);
    assert_eq!(event["resources"][0]["ARN"].as_str().unwrap().rsplit('/').next(), Some(key.as_str()));
    // Half a second is one request at two per second.
    kms.test.clock.advance_ms(500);
    kms.call("DescribeKey", describe.clone()).await;
    assert_eq!(kms.code("DescribeKey", describe).await, THROTTLED);
}

#[tokio::test]
async fn who_keeps_to_the_rate_is_never_throttled() {
    let kms = with_rates(&[("DescribeKey", 5.0), ("Cryptographic operations (symmetric)", 8.0)]);
    let key = kms.new_key().await;
    for _ in 0..30 {
        for _ in 0..5 {
            kms.call("DescribeKey", json!({"KeyId": key})).await;
        }
        for _ in 0..8 {
            kms.call("GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})).await;
        }
        kms.test.clock.advance_ms(1000);
    }
}

#[tokio::test]
async fn nobody_else_suffers() {
    let kms = with_rates(&[("ListKeys", 1.0)]);
    assert_eq!(outcome(&kms, ACCOUNT, "ListKeys", json!({})).await, "ok");
    for _ in 0..100 {
        assert_eq!(outcome(&kms, ACCOUNT, "ListKeys", json!({})).await, THROTTLED);
    }
    // Another account, and another operation.
    assert_eq!(outcome(&kms, OTHER, "ListKeys", json!({})).await, "ok");
    assert_eq!(outcome(&kms, ACCOUNT, "ListAliases", json!({})).await, "ok");
    // Another Region.
    let list = &kms.operations["ListKeys"];
    let elsewhere = kms.test.call_by(list.as_ref(), root_of(ACCOUNT), "eu-west-1", "{}").await;
    assert!(elsewhere.is_ok());
    // Those who were refused have not made it worse.
    kms.test.clock.advance_ms(1000);
    assert_eq!(outcome(&kms, ACCOUNT, "ListKeys", json!({})).await, "ok");
}

#[tokio::test]
async fn what_is_throttled_changes_nothing() {
    let kms = with_rates(&[("CreateKey", 1.0), ("ScheduleKeyDeletion", 1.0)]);
    let key = kms.new_key().await;
    let before = kms.records("").await;
    assert_eq!(kms.code("CreateKey", json!({})).await, THROTTLED);
    assert_eq!(kms.records("").await, before);
    kms.test.clock.advance_ms(1000);
    let other = kms.new_key().await;
    kms.call("ScheduleKeyDeletion", json!({"KeyId": other})).await;
    assert_eq!(kms.code("ScheduleKeyDeletion", json!({"KeyId": key})).await, THROTTLED);
    let key = kms.call("DescribeKey", json!({"KeyId": key})).await;
    assert_eq!(key["KeyMetadata"]["KeyState"], "Enabled");
}

#[tokio::test]
async fn a_request_for_another_account_s_key_counts_for_the_caller() {
    let kms = with_rates(&[("DescribeKey", 1.0), ("Cryptographic operations (symmetric)", 1.0)]);
    let statement = json!({"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:*", "Resource": "*"});
    let policy = json!({"Version": "2012-10-17", "Statement": [statement]}).to_string();
    let made = kms.call("CreateKey", json!({"Policy": policy, "BypassPolicyLockoutSafetyCheck": true})).await;
    let arn = made["KeyMetadata"]["Arn"].as_str().unwrap();
    assert_eq!(outcome(&kms, OTHER, "DescribeKey", json!({"KeyId": arn})).await, "ok");
    assert_eq!(outcome(&kms, OTHER, "DescribeKey", json!({"KeyId": arn})).await, THROTTLED);
    assert_eq!(outcome(&kms, ACCOUNT, "DescribeKey", json!({"KeyId": arn})).await, "ok");
    let data_key = json!({"KeyId": arn, "KeySpec": "AES_256"});
    assert_eq!(outcome(&kms, OTHER, "GenerateDataKey", data_key.clone()).await, "ok");
    assert_eq!(outcome(&kms, OTHER, "GenerateDataKey", data_key.clone()).await, THROTTLED);
    assert_eq!(outcome(&kms, ACCOUNT, "GenerateDataKey", data_key).await, "ok");
}

#[tokio::test]
async fn cryptographic_operations_share_a_quota_by_the_type_of_the_key() {
    let kms = with_rates(&[
        ("Cryptographic operations (symmetric)", 5.0),
        ("Cryptographic operations (RSA)", 2.0),
        ("Cryptographic operations (ECC)", 1.0),
        ("Cryptographic operations (ML-DSA)", 1.0),
    ]);
    let new = async |spec: &str, usage: &str| {
        let made = kms.call("CreateKey", json!({"KeySpec": spec, "KeyUsage": usage})).await;
        made["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned()
    };
    let (aes, hmac) = (kms.new_key().await, new("HMAC_256", "GENERATE_VERIFY_MAC").await);
    let sign = |key: &str, algorithm: &str| json!({"KeyId": key, "Message": "AAAA", "MessageType": "RAW", "SigningAlgorithm": algorithm});
    kms.call("Encrypt", json!({"KeyId": aes, "Plaintext": "AAAA"})).await;
    kms.call("GenerateDataKey", json!({"KeyId": aes, "KeySpec": "AES_256"})).await;
    kms.call("GenerateDataKeyWithoutPlaintext", json!({"KeyId": aes, "KeySpec": "AES_256"})).await;
    kms.call("GenerateMac", json!({"KeyId": hmac, "Message": "AAAA", "MacAlgorithm": "HMAC_SHA_256"})).await;
    kms.call("GenerateRandom", json!({"NumberOfBytes": 8})).await;
    for (operation, input) in [
        ("Encrypt", json!({"KeyId": aes, "Plaintext": "AAAA"})),
        ("GenerateMac", json!({"KeyId": hmac, "Message": "AAAA", "MacAlgorithm": "HMAC_SHA_256"})),
        ("GenerateRandom", json!({"NumberOfBytes": 8})),
    ] {
        assert_eq!(kms.code(operation, input).await, THROTTLED, "{operation}");
    }
    let p256 = new("ECC_NIST_P256", "SIGN_VERIFY").await;
    let ed25519 = new("ECC_NIST_EDWARDS25519", "SIGN_VERIFY").await;
    kms.call("Sign", sign(&p256, "ECDSA_SHA_256")).await;
    assert_eq!(kms.code("Sign", sign(&ed25519, "ED25519_SHA_512")).await, THROTTLED);
    let ml_dsa = new("ML_DSA_44", "SIGN_VERIFY").await;
    kms.call("Sign", sign(&ml_dsa, "ML_DSA_SHAKE_256")).await;
    assert_eq!(kms.code("Sign", sign(&ml_dsa, "ML_DSA_SHAKE_256")).await, THROTTLED);
    // ReEncrypt is a request of each of its two types.
    let rsa = new("RSA_2048", "ENCRYPT_DECRYPT").await;
    kms.test.clock.advance_ms(1000);
    let blob = kms.call("Encrypt", json!({"KeyId": aes, "Plaintext": "AAAA"})).await["CiphertextBlob"].clone();
    let re_encrypt = json!({"CiphertextBlob": blob, "DestinationKeyId": rsa,
                            "DestinationEncryptionAlgorithm": "RSAES_OAEP_SHA_256"});
    for _ in 0..2 {
        kms.call("ReEncrypt", re_encrypt.clone()).await;
    }
    assert_eq!(kms.code("ReEncrypt", re_encrypt).await, THROTTLED);
    // Three of the symmetric ones are taken: the refused one has none.
    kms.call("GenerateRandom", json!({"NumberOfBytes": 8})).await;
    kms.call("GenerateRandom", json!({"NumberOfBytes": 8})).await;
    assert_eq!(kms.code("GenerateRandom", json!({"NumberOfBytes": 8})).await, THROTTLED);
}

#[tokio::test]
async fn data_key_pairs_have_a_quota_for_each_spec() {
    let kms = with_rates(&[("GenerateDataKeyPair (ECC_NIST_P256)", 2.0), ("GenerateDataKeyPair (ML_KEM_768)", 1.0)]);
    let key = kms.new_key().await;
    let pair = |spec: &str| json!({"KeyId": key, "KeyPairSpec": spec});
    kms.call("GenerateDataKeyPair", pair("ECC_NIST_P256")).await;
    kms.call("GenerateDataKeyPairWithoutPlaintext", pair("ECC_NIST_P256")).await;
    assert_eq!(kms.code("GenerateDataKeyPair", pair("ECC_NIST_P256")).await, THROTTLED);
    assert_eq!(kms.code("GenerateDataKeyPairWithoutPlaintext", pair("ECC_NIST_P256")).await, THROTTLED);
    kms.call("GenerateDataKeyPair", pair("ECC_NIST_P384")).await;
    kms.call("GenerateDataKeyPairWithoutPlaintext", pair("ML_KEM_768")).await;
    assert_eq!(kms.code("GenerateDataKeyPair", pair("ML_KEM_768")).await, THROTTLED);
}

#[tokio::test]
async fn requests_for_keys_that_are_not_there_count_too() {
    let kms = with_rates(&[("DescribeKey", 1.0), ("Cryptographic operations (symmetric)", 2.0)]);
    let missing = json!({"KeyId": "11111111-2222-3333-4444-555555555555"});
    assert_eq!(kms.code("DescribeKey", missing.clone()).await, "NotFoundException");
    assert_eq!(kms.code("DescribeKey", missing).await, THROTTLED);
    let pair = json!({"KeyId": "11111111-2222-3333-4444-555555555555", "KeyPairSpec": "RSA_2048"});
    assert_eq!(kms.code("GenerateDataKeyPair", pair).await, "NotFoundException");
    let decrypt = json!({"CiphertextBlob": "AAAA"});
    assert_eq!(kms.code("Decrypt", decrypt.clone()).await, "InvalidCiphertextException");
    assert_eq!(kms.code("Decrypt", decrypt.clone()).await, THROTTLED);
    // What can't be read is no request.
    assert_eq!(kms.code("DescribeKey", json!({})).await, "ValidationException");
}

#[tokio::test]
async fn a_reset_fills_the_buckets() {
    let kms = with_rates(&[("ListKeys", 1.0)]);
    for account in [ACCOUNT, OTHER] {
        assert_eq!(outcome(&kms, account, "ListKeys", json!({})).await, "ok");
        assert_eq!(outcome(&kms, account, "ListKeys", json!({})).await, THROTTLED);
    }
    crate::reset(&kms.test.engine, &kms.kms, Some(ACCOUNT.parse().unwrap())).await.unwrap();
    assert_eq!(outcome(&kms, ACCOUNT, "ListKeys", json!({})).await, "ok");
    assert_eq!(outcome(&kms, OTHER, "ListKeys", json!({})).await, THROTTLED);
    crate::reset(&kms.test.engine, &kms.kms, None).await.unwrap();
    assert_eq!(outcome(&kms, OTHER, "ListKeys", json!({})).await, "ok");
}

#[tokio::test]
async fn a_replica_counts_as_two_keys_where_it_is_created() {
    let kms = with_rates(&[("CreateKey", 3.0), ("ReplicateKey", 2.0), ("UpdatePrimaryRegion", 1.0)]);
    let (root, there) = (root_of(ACCOUNT), "eu-west-1");
    let mut keys = Vec::new();
    for _ in 0..3 {
        let made = kms.call("CreateKey", json!({"MultiRegion": true})).await;
        keys.push(made["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned());
    }
    let replicate = |key: &str| json!({"KeyId": key, "ReplicaRegion": there});
    kms.call("ReplicateKey", replicate(&keys[0])).await;
    // One of three is left in the replica's Region, and two are needed.
    assert_eq!(kms.code("ReplicateKey", replicate(&keys[1])).await, THROTTLED);
    kms.call_at(there, &root, "CreateKey", json!({})).await.unwrap();
    assert_eq!(kms.call_at(there, &root, "CreateKey", json!({})).await.unwrap_err().0, THROTTLED);
    kms.test.clock.advance_ms(1000);
    // The one that was refused did not count where it was asked for, either.
    kms.call("ReplicateKey", replicate(&keys[1])).await;
    kms.call("UpdatePrimaryRegion", json!({"KeyId": keys[0], "PrimaryRegion": there})).await;
    let back = json!({"KeyId": keys[0], "PrimaryRegion": REGION});
    assert_eq!(kms.call_at(there, &root, "UpdatePrimaryRegion", back).await.unwrap_err().0, THROTTLED);
}
