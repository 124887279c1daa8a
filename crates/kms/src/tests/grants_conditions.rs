//! Condition keys of requests about grants: a statement that denies under one denies the requests that have the value.
//!
//! Source: AWS KMS Developer Guide, "AWS KMS condition keys" and "Controlling access to grants".

use super::people::user_of;
use super::*;

const OTHER: &str = "arn:aws:iam::444455556666:root";
const TOPIC: &str = "arn:aws:sns:us-east-1:111122223333:topic";

/// Whether a request is denied under a condition of a statement that denies.
async fn is_denied(operation: &str, input: &Value, operator: &str, condition_key: &str, value: &str) -> bool {
    let kms = Fixture::new();
    let bob = user_of(ACCOUNT, "bob", 1);
    kms.people.add(&bob);
    let key = kms.new_key().await;
    let made =
        kms.call("CreateGrant", json!({"KeyId": key, "GranteePrincipal": OTHER, "Operations": ["Encrypt"]})).await;
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "kms:*", "Resource": "*"},
            {"Effect": "Deny", "Principal": "*", "Action": format!("kms:{operation}"), "Resource": "*",
             "Condition": {operator: {condition_key: value}}},
        ],
    });
    kms.call("PutKeyPolicy", json!({"KeyId": key, "Policy": policy.to_string()})).await;
    let mut input = input.clone();
    input["KeyId"] = key.into();
    if operation == "RevokeGrant" {
        input["GrantId"] = made["GrantId"].clone();
    }
    match kms.try_call(operation, input).await {
        Ok(_) => false,
        Err((code, message)) => {
            assert_eq!(code, "AccessDeniedException", "{operation} {condition_key}: {message}");
            true
        }
    }
}

#[tokio::test]
async fn every_condition_key_of_grants_has_its_value() {
    let bob = user_of(ACCOUNT, "bob", 1).arn().to_string();
    let plain = json!({"GranteePrincipal": bob, "RetiringPrincipal": OTHER, "Operations": ["Encrypt", "Decrypt"]});
    let mut constrained = plain.clone();
    constrained["Constraints"] = json!({"EncryptionContextSubset": {"Department": "IT"}});
    let mut both = constrained.clone();
    both["Constraints"]["SourceArn"] = TOPIC.into();
    let mut equal = plain.clone();
    equal["Constraints"] = json!({"EncryptionContextEquals": {"Department": "IT"}});
    let service = json!({
        "GranteeServicePrincipal": "sns.amazonaws.com", "RetiringServicePrincipal": "sqs.amazonaws.com",
        "Operations": ["Decrypt"], "Constraints": {"SourceArn": TOPIC},
    });
    let (create, nothing) = ("CreateGrant", json!({}));
    let rows = [
        (create, &plain, "StringEquals", "kms:GranteePrincipal", bob.as_str(), OTHER),
        (create, &plain, "StringEquals", "kms:RetiringPrincipal", OTHER, bob.as_str()),
        (create, &plain, "Null", "kms:GranteeServicePrincipal", "true", "false"),
        (create, &service, "StringEquals", "kms:GranteeServicePrincipal", "sns.amazonaws.com", "sqs.amazonaws.com"),
        (create, &service, "StringEquals", "kms:RetiringServicePrincipal", "sqs.amazonaws.com", "sns.amazonaws.com"),
        (create, &service, "Null", "kms:GranteePrincipal", "true", "false"),
        (create, &service, "ArnLike", "kms:GrantConstraintSourceArn", "arn:aws:sns:*:*:*", "arn:aws:sqs:*:*:*"),
        (create, &plain, "ForAnyValue:StringEquals", "kms:GrantOperations", "Encrypt", "Sign"),
        (create, &plain, "ForAllValues:StringLike", "kms:GrantOperations", "*crypt", "Enc*"),
        (create, &plain, "Null", "kms:GrantConstraintType", "true", "false"),
        (
            create,
            &constrained,
            "StringEquals",
            "kms:GrantConstraintType",
            "EncryptionContextSubset",
            "EncryptionContextEquals",
        ),
        (
            create,
            &equal,
            "StringEquals",
            "kms:GrantConstraintType",
            "EncryptionContextEquals",
            "EncryptionContextSubset",
        ),
        (create, &service, "StringEquals", "kms:GrantConstraintType", "SourceArn", "EncryptionContextSubset"),
        (create, &both, "ForAnyValue:StringEquals", "kms:GrantConstraintType", "SourceArn", "EncryptionContextEquals"),
        (create, &constrained, "StringEquals", "kms:EncryptionContext:Department", "IT", "HR"),
        (create, &equal, "ForAnyValue:StringEquals", "kms:EncryptionContextKeys", "Department", "Team"),
        (create, &plain, "Null", "kms:EncryptionContextKeys", "true", "false"),
        (create, &plain, "Bool", "kms:GrantIsForAWSResource", "false", "true"),
        ("ListGrants", &nothing, "Bool", "kms:GrantIsForAWSResource", "false", "true"),
        ("RevokeGrant", &nothing, "Bool", "kms:GrantIsForAWSResource", "false", "true"),
    ];
    for (operation, input, operator, key, value, other) in rows {
        assert!(is_denied(operation, input, operator, key, value).await, "{operation} {operator} {key} {value}");
        assert!(!is_denied(operation, input, operator, key, other).await, "{operation} {operator} {key} {other}");
    }
}
