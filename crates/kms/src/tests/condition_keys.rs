//! Every condition key: a statement that denies under it denies exactly the requests that have the value.
//!
//! Source: AWS KMS Developer Guide, "Condition keys for AWS KMS"; IAM User Guide, "AWS global condition context keys".
//! `docs/condition-keys.md` has the same list for people.

use super::people::user_of;
use super::*;

/// What a request is made to: the key is made with `make`, tagged and given an alias, the operation gets `input` and
/// its `KeyId`.
struct Row {
    make: &'static str,
    operation: &'static str,
    input: &'static str,
    /// Operator, key and value of the condition, and a value that the request does not have.
    condition: (&'static str, &'static str, &'static str, &'static str),
}

const SYMMETRIC: &str = "{}";
const ECC: &str = r#"{"KeySpec":"ECC_NIST_P256","KeyUsage":"SIGN_VERIFY"}"#;
const RSA: &str = r#"{"KeySpec":"RSA_2048","KeyUsage":"ENCRYPT_DECRYPT"}"#;
const ECDH: &str = r#"{"KeySpec":"ECC_NIST_P256","KeyUsage":"KEY_AGREEMENT"}"#;
const KEM: &str = r#"{"KeySpec":"ML_KEM_512","KeyUsage":"ENCAPSULATE_DECAPSULATE"}"#;
const EXTERNAL: &str = r#"{"Origin":"EXTERNAL"}"#;
const HMAC: &str = r#"{"KeySpec":"HMAC_256","KeyUsage":"GENERATE_VERIFY_MAC"}"#;

const ENCRYPT: &str = r#"{"Plaintext":"AA==","EncryptionContext":{"Dept":"IT"}}"#;

/// The peer's public key is the base point of P-256.
const DERIVE: &str = r#"{"KeyAgreementAlgorithm":"ECDH","PublicKey":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q=="}"#;
const PARAMETERS: &str = r#"{"WrappingAlgorithm":"RSAES_OAEP_SHA_256","WrappingKeySpec":"RSA_2048"}"#;

const fn row(
    make: &'static str,
    operation: &'static str,
    input: &'static str,
    condition: (&'static str, &'static str, &'static str, &'static str),
) -> Row {
    Row { make, operation, input, condition }
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:EncryptionContext:Dept", "IT", "HR")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:encryptioncontext:dept", "IT", "it")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("ForAnyValue:StringEquals", "kms:EncryptionContextKeys", "Dept", "Team")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:EncryptionAlgorithm", "SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("ForAnyValue:StringEquals", "kms:ResourceAliases", "alias/a", "alias/b")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:CallerAccount", ACCOUNT, "444455556666")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:KeySpec", "SYMMETRIC_DEFAULT", "RSA_2048")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:CustomerMasterKeySpec", "SYMMETRIC_DEFAULT", "RSA_2048")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:KeyUsage", "ENCRYPT_DECRYPT", "SIGN_VERIFY")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:CustomerMasterKeyUsage", "ENCRYPT_DECRYPT", "SIGN_VERIFY")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "kms:KeyOrigin", "AWS_KMS", "EXTERNAL")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("Bool", "kms:MultiRegion", "false", "true")),
    row(SYMMETRIC, "Encrypt", ENCRYPT, ("StringEquals", "aws:ResourceTag/Team", "Blue", "Red")),
    row(SYMMETRIC, "Encrypt", r#"{"Plaintext":"AA==","KeyId":"alias/a"}"#, ("StringEquals", "kms:RequestAlias", "alias/a", "alias/b")),
    row(SYMMETRIC, "GenerateDataKey", r#"{"KeySpec":"AES_256","KeyId":"alias/a"}"#, ("StringEquals", "kms:RequestAlias", "alias/a", "alias/b")),
    row(SYMMETRIC, "GenerateDataKey", r#"{"KeySpec":"AES_256","EncryptionContext":{"a":"b"}}"#, ("StringEquals", "kms:EncryptionContext:a", "b", "c")),
    row(SYMMETRIC, "GenerateDataKeyPair", r#"{"KeyPairSpec":"ECC_NIST_P256"}"#, ("StringEquals", "kms:DataKeyPairSpec", "ECC_NIST_P256", "RSA_2048")),
    row(SYMMETRIC, "GenerateDataKeyPairWithoutPlaintext", r#"{"KeyPairSpec":"ECC_NIST_P256"}"#, ("StringEquals", "kms:DataKeyPairSpec", "ECC_NIST_P256", "RSA_2048")),
    row(RSA, "Encrypt", r#"{"Plaintext":"AA==","EncryptionAlgorithm":"RSAES_OAEP_SHA_1"}"#, ("StringEquals", "kms:EncryptionAlgorithm", "RSAES_OAEP_SHA_1", "SYMMETRIC_DEFAULT")),
    row(ECDH, "DeriveSharedSecret", DERIVE, ("StringEquals", "kms:KeyAgreementAlgorithm", "ECDH", "ML_KEM")),
    row(KEM, "Encapsulate", r#"{"EncapsulationAlgorithm":"ML_KEM"}"#, ("StringEquals", "kms:EncapsulationAlgorithm", "ML_KEM", "ECDH")),
    row(EXTERNAL, "GetParametersForImport", PARAMETERS, ("StringEquals", "kms:WrappingAlgorithm", "RSAES_OAEP_SHA_256", "RSAES_OAEP_SHA_1")),
    row(EXTERNAL, "GetParametersForImport", PARAMETERS, ("StringEquals", "kms:WrappingKeySpec", "RSA_2048", "RSA_4096")),
    row(EXTERNAL, "GetParametersForImport", PARAMETERS, ("StringEquals", "kms:KeyOrigin", "EXTERNAL", "AWS_KMS")),
    row(SYMMETRIC, "GetKeyPolicy", "{}", ("StringEquals", "kms:PolicyName", "default", "AWS_RAM")),
    row(SYMMETRIC, "GetKeyPolicy", r#"{"PolicyName":"default"}"#, ("StringEquals", "kms:PolicyName", "default", "AWS_RAM")),
    row(SYMMETRIC, "ScheduleKeyDeletion", r#"{"PendingWindowInDays":7}"#, ("NumericEquals", "kms:ScheduleKeyDeletionPendingWindowInDays", "7", "8")),
    row(SYMMETRIC, "ScheduleKeyDeletion", "{}", ("NumericEquals", "kms:ScheduleKeyDeletionPendingWindowInDays", "30", "7")),
    row(SYMMETRIC, "EnableKeyRotation", r#"{"RotationPeriodInDays":90}"#, ("NumericEquals", "kms:RotationPeriodInDays", "90", "365")),
    row(SYMMETRIC, "EnableKeyRotation", "{}", ("NumericEquals", "kms:RotationPeriodInDays", "365", "90")),
    row(SYMMETRIC, "TagResource", r#"{"Tags":[{"TagKey":"Cost","TagValue":"1"}]}"#, ("StringEquals", "aws:RequestTag/Cost", "1", "2")),
    row(SYMMETRIC, "TagResource", r#"{"Tags":[{"TagKey":"Cost","TagValue":"1"}]}"#, ("ForAnyValue:StringEquals", "aws:TagKeys", "Cost", "Team")),
    row(SYMMETRIC, "UntagResource", r#"{"TagKeys":["Cost"]}"#, ("ForAnyValue:StringEquals", "aws:TagKeys", "Cost", "Team")),
    row(ECC, "Sign", r#"{"Message":"AA==","SigningAlgorithm":"ECDSA_SHA_256"}"#, ("StringEquals", "kms:SigningAlgorithm", "ECDSA_SHA_256", "ECDSA_SHA_384")),
    row(ECC, "Sign", r#"{"Message":"AA==","SigningAlgorithm":"ECDSA_SHA_256"}"#, ("StringEquals", "kms:MessageType", "RAW", "DIGEST")),
    row(HMAC, "GenerateMac", r#"{"Message":"AA==","MacAlgorithm":"HMAC_SHA_256"}"#, ("StringEquals", "kms:MacAlgorithm", "HMAC_SHA_256", "HMAC_SHA_512")),
    row(SYMMETRIC, "DescribeKey", "{}", ("ArnEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/bob")),
    row(SYMMETRIC, "DescribeKey", "{}", ("StringEquals", "aws:PrincipalAccount", ACCOUNT, "444455556666")),
    row(SYMMETRIC, "DescribeKey", "{}", ("StringEquals", "aws:PrincipalType", "Account", "User")),
    row(SYMMETRIC, "DescribeKey", "{}", ("StringEquals", "aws:userid", ACCOUNT, "AIDAEXAMPLE")),
    row(SYMMETRIC, "DescribeKey", "{}", ("IpAddress", "aws:SourceIp", "127.0.0.0/8", "192.0.2.0/24")),
    row(SYMMETRIC, "DescribeKey", "{}", ("Bool", "aws:SecureTransport", "false", "true")),
    row(SYMMETRIC, "DescribeKey", "{}", ("Bool", "aws:ViaAWSService", "false", "true")),
    row(SYMMETRIC, "DescribeKey", "{}", ("Bool", "aws:PrincipalIsAWSService", "false", "true")),
    row(SYMMETRIC, "DescribeKey", "{}", ("StringEquals", "aws:RequestedRegion", REGION, "eu-west-1")),
    row(SYMMETRIC, "DescribeKey", "{}", ("StringLike", "aws:UserAgent", "te*", "aws-cli*")),
    row(SYMMETRIC, "DescribeKey", "{}", ("StringEquals", "aws:ResourceAccount", ACCOUNT, "444455556666")),
    row(SYMMETRIC, "DescribeKey", "{}", ("DateGreaterThan", "aws:CurrentTime", "2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z")),
    row(SYMMETRIC, "DescribeKey", "{}", ("NumericGreaterThan", "aws:EpochTime", "1700000000", "1900000000")),
    row(SYMMETRIC, "DescribeKey", "{}", ("Null", "aws:TokenIssueTime", "true", "false")),
    row(SYMMETRIC, "DescribeKey", "{}", ("Null", "aws:PrincipalOrgID", "true", "false")),
    row(SYMMETRIC, "DescribeKey", "{}", ("Null", "kms:ViaService", "true", "false")),
];

fn policy(operation: &str, operator: &str, key: &str, value: &str) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:root")}, "Action": "kms:*", "Resource": "*"},
            {"Effect": "Deny", "Principal": "*", "Action": format!("kms:{operation}"), "Resource": "*",
             "Condition": {operator: {key: value}}},
        ],
    })
    .to_string()
}

/// Whether a request is denied under a policy with the condition.
async fn is_denied(row: &Row, value: &str) -> bool {
    let kms = Fixture::new();
    let made = kms.call("CreateKey", serde_json::from_str(row.make).unwrap()).await;
    let key = made["KeyMetadata"]["KeyId"].as_str().unwrap();
    kms.call("TagResource", json!({"KeyId": key, "Tags": [{"TagKey": "Team", "TagValue": "Blue"}]})).await;
    kms.call("CreateAlias", json!({"AliasName": "alias/a", "TargetKeyId": key})).await;
    let (operator, condition_key, _, _) = row.condition;
    let text = policy(row.operation, operator, condition_key, value);
    kms.call("PutKeyPolicy", json!({"KeyId": key, "Policy": text})).await;
    let mut input: Value = serde_json::from_str(row.input).unwrap();
    if input.get("KeyId").is_none() {
        input["KeyId"] = key.into();
    }
    match kms.try_call(row.operation, input).await {
        Ok(_) => false,
        Err((code, message)) => {
            assert_eq!(code, "AccessDeniedException", "{} {condition_key}: {message}", row.operation);
            assert!(message.ends_with("with an explicit deny in a resource-based policy"), "{message}");
            true
        }
    }
}

#[tokio::test]
async fn every_condition_key_has_its_value() {
    for row in ROWS {
        let (operator, key, value, other) = row.condition;
        assert!(is_denied(row, value).await, "{} {operator} {key} {value}", row.operation);
        assert!(!is_denied(row, other).await, "{} {operator} {key} {other}", row.operation);
    }
}

#[tokio::test]
async fn re_encryption_tells_whether_the_keys_are_the_same() {
    let kms = Fixture::new();
    let (key, other) = (kms.new_key().await, kms.new_key().await);
    let sealed = kms.call("Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    let text = policy("ReEncryptFrom", "Bool", "kms:ReEncryptOnSameKey", "true");
    kms.call("PutKeyPolicy", json!({"KeyId": key, "Policy": text})).await;
    let to = |key: &str| json!({"CiphertextBlob": sealed["CiphertextBlob"], "DestinationKeyId": key});
    assert_eq!(kms.code("ReEncrypt", to(&key)).await, "AccessDeniedException");
    kms.call("ReEncrypt", to(&other)).await;
}

#[tokio::test]
async fn bypassing_the_lockout_check_can_be_denied() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let text = policy("PutKeyPolicy", "Bool", "kms:BypassPolicyLockoutSafetyCheck", "true");
    let put = |bypass: bool| json!({"KeyId": key, "Policy": text, "BypassPolicyLockoutSafetyCheck": bypass});
    kms.call("PutKeyPolicy", put(false)).await;
    assert_eq!(kms.code("PutKeyPolicy", put(true)).await, "AccessDeniedException");
    kms.call("PutKeyPolicy", put(false)).await;
}

/// Source: AWS KMS API Reference, `PutKeyPolicy` and `GetKeyPolicy`, "Required permissions" and parameter `PolicyName`.
#[tokio::test]
async fn a_policy_can_ask_which_policy_is_meant() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let of = |name: &str| policy("*KeyPolicy", "StringEquals", "kms:PolicyName", name);
    let put = |name: &str| json!({"KeyId": key, "PolicyName": name, "Policy": of("AWS_RAM")});
    assert_eq!(kms.code("PutKeyPolicy", put("AWS_RAM")).await, "ValidationException");
    kms.call("PutKeyPolicy", put("default")).await;
    assert_eq!(kms.code("PutKeyPolicy", put("AWS_RAM")).await, "AccessDeniedException");
    let get = |name: &str| json!({"KeyId": key, "PolicyName": name});
    assert_eq!(kms.code("GetKeyPolicy", get("AWS_RAM")).await, "AccessDeniedException");
    kms.call("GetKeyPolicy", get("default")).await;
    kms.call("GetKeyPolicy", json!({"KeyId": key})).await;
    // Nobody could put another one under this.
    let locked_out = json!({"KeyId": key, "Policy": of("default")});
    assert_eq!(kms.code("PutKeyPolicy", locked_out).await, "MalformedPolicyDocumentException");
}

#[tokio::test]
async fn the_old_names_of_spec_and_usage_are_known_when_a_key_is_created() {
    let kms = Fixture::new();
    let user = user_of(ACCOUNT, "alice", 1);
    kms.people.add(&user);
    let rows = [
        ("kms:CustomerMasterKeyUsage", "ENCRYPT_DECRYPT", "SIGN_VERIFY", json!({})),
        ("kms:CustomerMasterKeyUsage", "SIGN_VERIFY", "ENCRYPT_DECRYPT", serde_json::from_str(ECC).unwrap()),
        ("kms:CustomerMasterKeySpec", "SYMMETRIC_DEFAULT", "RSA_2048", json!({})),
    ];
    for (name, value, other, create) in rows {
        for (value, expect) in [(value, None), (other, Some("AccessDeniedException"))] {
            let statement = json!({
                "Effect": "Allow", "Action": "kms:*", "Resource": "*", "Condition": {"StringEquals": {name: value}},
            });
            kms.people.put_policy(&user, &json!({"Version": "2012-10-17", "Statement": statement}));
            let refused = kms.call_by(&user, "CreateKey", create.clone()).await.err().map(|(code, _)| code);
            assert_eq!(refused, expect, "{name} {value}");
        }
    }
}
