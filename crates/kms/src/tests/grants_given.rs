//! What a grant gives, and what it does not: principals without any policy of their own.

use super::people::{session_of, user_of};
use super::*;

const OTHER: &str = "444455556666";
const DENIED: &str = "AccessDeniedException";

/// A fixture with users `bob` and `carol`.
fn people() -> (Fixture, Principal, Principal) {
    let kms = Fixture::new();
    let (bob, carol) = (user_of(ACCOUNT, "bob", 1), user_of(ACCOUNT, "carol", 1));
    kms.people.add(&bob);
    kms.people.add(&carol);
    (kms, bob, carol)
}

impl Fixture {
    /// Grants operations on a key, with whatever else is in `more`; gives id and token.
    async fn grant(&self, key: &str, to: &str, operations: &[&str], more: Value) -> (String, String) {
        let mut input = json!({"KeyId": key, "GranteePrincipal": to, "Operations": operations});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let made = self.call("CreateGrant", input).await;
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        (text("GrantId"), text("GrantToken"))
    }

    /// `Ok` or the code of the error that an operation answers to a principal.
    async fn outcome(&self, caller: &Principal, operation: &str, input: Value) -> Result<(), &'static str> {
        self.call_by(caller, operation, input).await.map(|_| ()).map_err(|(code, _)| code)
    }
}

fn encrypt(key: &str) -> Value {
    json!({"KeyId": key, "Plaintext": "AA=="})
}

fn allow(action: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": action, "Resource": "*"}})
}

#[tokio::test]
async fn a_grant_gives_its_operations_on_its_key_to_its_grantee_until_it_is_revoked() {
    let (kms, bob, carol) = people();
    let (key, other) = (kms.new_key().await, kms.new_key().await);
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&key)).await, Err(DENIED));
    let (id, _) = kms.grant(&key, &bob.arn().to_string(), &["Encrypt", "RetireGrant"], json!({})).await;
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&key)).await, Ok(()));
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&other)).await, Err(DENIED));
    assert_eq!(kms.outcome(&carol, "Encrypt", encrypt(&key)).await, Err(DENIED));
    for operation in ["DescribeKey", "ScheduleKeyDeletion", "ListGrants", "GetKeyPolicy", "DisableKey"] {
        assert_eq!(kms.outcome(&bob, operation, json!({"KeyId": key})).await, Err(DENIED), "{operation}");
    }
    let revoke = json!({"KeyId": key, "GrantId": id});
    assert_eq!(kms.outcome(&bob, "RevokeGrant", revoke.clone()).await, Err(DENIED));
    kms.call("RevokeGrant", revoke).await;
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&key)).await, Err(DENIED));
}

#[tokio::test]
async fn each_operation_is_granted_by_itself() {
    let (kms, bob, _) = people();
    let (key, from) = (kms.new_key().await, kms.new_key().await);
    let sealed = kms.call("Encrypt", encrypt(&key)).await["CiphertextBlob"].clone();
    let foreign = kms.call("Encrypt", encrypt(&from)).await["CiphertextBlob"].clone();
    // Keys for both ends of ReEncrypt, of which the grant under test is on one.
    let arn = bob.arn().to_string();
    kms.grant(&from, &arn, &["ReEncryptFrom", "ReEncryptTo"], json!({})).await;
    let calls = [
        ("Encrypt", "Encrypt", encrypt(&key)),
        ("Decrypt", "Decrypt", json!({"CiphertextBlob": sealed})),
        ("GenerateDataKey", "GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})),
        (
            "GenerateDataKeyWithoutPlaintext",
            "GenerateDataKeyWithoutPlaintext",
            json!({"KeyId": key, "KeySpec": "AES_256"}),
        ),
        ("GenerateDataKeyPair", "GenerateDataKeyPair", json!({"KeyId": key, "KeyPairSpec": "ECC_NIST_P256"})),
        (
            "GenerateDataKeyPairWithoutPlaintext",
            "GenerateDataKeyPairWithoutPlaintext",
            json!({"KeyId": key, "KeyPairSpec": "ECC_NIST_P256"}),
        ),
        ("ReEncryptFrom", "ReEncrypt", json!({"CiphertextBlob": sealed, "DestinationKeyId": from})),
        ("ReEncryptTo", "ReEncrypt", json!({"CiphertextBlob": foreign, "DestinationKeyId": key})),
        ("DescribeKey", "DescribeKey", json!({"KeyId": key})),
    ];
    for (granted, _, _) in &calls {
        let (id, token) = kms.grant(&key, &arn, &[granted], json!({})).await;
        for (needed, operation, input) in &calls {
            let expect = if needed == granted { Ok(()) } else { Err(DENIED) };
            assert_eq!(kms.outcome(&bob, operation, input.clone()).await, expect, "{granted}: {operation}");
            let mut with_token = input.clone();
            with_token["GrantTokens"] = json!([token]);
            assert_eq!(kms.outcome(&bob, operation, with_token).await, expect, "{granted}: {operation}, token");
        }
        kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    }
}

#[tokio::test]
async fn keys_of_other_kinds_grant_their_own_operations() {
    let (kms, bob, _) = people();
    let made = kms.call("CreateKey", json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})).await;
    let key = made["KeyMetadata"]["KeyId"].as_str().unwrap();
    let sign = json!({"KeyId": key, "Message": "AA==", "SigningAlgorithm": "ECDSA_SHA_256"});
    let (_, token) = kms.grant(key, &bob.arn().to_string(), &["Sign"], json!({})).await;
    assert_eq!(kms.outcome(&bob, "Sign", sign.clone()).await, Ok(()));
    assert_eq!(kms.outcome(&bob, "GetPublicKey", json!({"KeyId": key})).await, Err(DENIED));
    kms.grant(key, &bob.arn().to_string(), &["GetPublicKey"], json!({})).await;
    assert_eq!(kms.outcome(&bob, "GetPublicKey", json!({"KeyId": key, "GrantTokens": [token]})).await, Ok(()));
}

#[tokio::test]
async fn constraints_must_hold() {
    let (kms, bob, _) = people();
    let key = kms.new_key().await;
    let with = |context: Value| json!({"KeyId": key, "Plaintext": "AA==", "EncryptionContext": context});
    let it = json!({"Department": "IT"});
    let more = json!({"Department": "IT", "Purpose": "Test"});
    for (constraint, accepts_more) in [("EncryptionContextEquals", false), ("EncryptionContextSubset", true)] {
        let constraints = json!({"Constraints": {constraint: it}});
        let operations = ["Encrypt", "DescribeKey"];
        let (id, token) = kms.grant(&key, &bob.arn().to_string(), &operations, constraints).await;
        assert_eq!(kms.outcome(&bob, "Encrypt", with(it.clone())).await, Ok(()));
        assert_eq!(kms.outcome(&bob, "Encrypt", with(json!({"department": "IT"}))).await, Ok(()));
        for refused in [json!({}), json!({"Department": "it"}), json!({"Purpose": "Test"})] {
            assert_eq!(kms.outcome(&bob, "Encrypt", with(refused)).await, Err(DENIED), "{constraint}");
        }
        let expect = if accepts_more { Ok(()) } else { Err(DENIED) };
        assert_eq!(kms.outcome(&bob, "Encrypt", with(more.clone())).await, expect);
        // A token frees from nothing.
        let mut tokened = encrypt(&key);
        tokened["GrantTokens"] = json!([token]);
        assert_eq!(kms.outcome(&bob, "Encrypt", tokened).await, Err(DENIED));
        assert_eq!(kms.outcome(&bob, "DescribeKey", json!({"KeyId": key})).await, Ok(()));
        kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    }
    let constraints = json!({"Constraints": {"SourceArn": "arn:aws:ssm:us-east-1:111122223333:parameter/p"}});
    kms.grant(&key, &bob.arn().to_string(), &["Encrypt", "DescribeKey"], constraints).await;
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&key)).await, Err(DENIED));
    assert_eq!(kms.outcome(&bob, "DescribeKey", json!({"KeyId": key})).await, Err(DENIED));
}

#[tokio::test]
async fn roles_and_sessions_and_accounts_are_granted_to() {
    let kms = Fixture::new();
    let (key, of_session, of_account) = (kms.new_key().await, kms.new_key().await, kms.new_key().await);
    // A policy that leaves nothing to the account's own policies.
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "kms:*", "Resource": "*",
            "Condition": {"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:root"}},
        },
    });
    kms.call("PutKeyPolicy", json!({"KeyId": of_account, "Policy": policy.to_string()})).await;
    let (one, two) = (session_of("deploy", "one"), session_of("deploy", "two"));
    let bob = user_of(ACCOUNT, "bob", 1);
    kms.people.add(&one);
    kms.people.add(&bob);
    kms.grant(&key, &one.policy_arn().to_string(), &["Encrypt"], json!({})).await;
    kms.grant(&of_session, &one.arn().to_string(), &["Encrypt"], json!({})).await;
    kms.people.put_policy(&bob, &allow("kms:Encrypt"));
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&of_account)).await, Err(DENIED));
    kms.grant(&of_account, "arn:aws:iam::111122223333:root", &["Encrypt"], json!({})).await;
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&of_account)).await, Ok(()));
    kms.people.put_policy(&bob, &allow("kms:Decrypt"));
    for (caller, outcomes) in [(&one, [Ok(()), Ok(())]), (&two, [Ok(()), Err(DENIED)]), (&bob, [Err(DENIED); 2])] {
        assert_eq!(kms.outcome(caller, "Encrypt", encrypt(&key)).await, outcomes[0]);
        assert_eq!(kms.outcome(caller, "Encrypt", encrypt(&of_session)).await, outcomes[1]);
        // What an account is granted, its policies hand on.
        assert_eq!(kms.outcome(caller, "Encrypt", encrypt(&of_account)).await, Err(DENIED));
    }
}

#[tokio::test]
async fn another_account_is_granted_to() {
    let kms = Fixture::new();
    let (bob, carol) = (user_of(OTHER, "bob", 1), user_of(OTHER, "carol", 1));
    kms.people.add(&bob);
    kms.people.add(&carol);
    let key = kms.new_key().await;
    let arn = format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{key}");
    let (id, _) = kms.grant(&key, &format!("arn:aws:iam::{OTHER}:root"), &["Encrypt"], json!({})).await;
    assert!(kms.call_as(OTHER, "Encrypt", encrypt(&arn)).await.is_ok());
    // Both accounts must allow.
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&arn)).await, Err(DENIED));
    kms.people.put_policy(&bob, &allow("kms:Encrypt"));
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&arn)).await, Ok(()));
    kms.people.put_policy(&carol, &allow("kms:Decrypt"));
    assert_eq!(kms.outcome(&carol, "Encrypt", encrypt(&arn)).await, Err(DENIED));
    kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&arn)).await, Err(DENIED));
}

#[tokio::test]
async fn an_explicit_deny_prevails() {
    let (kms, bob, _) = people();
    let key = kms.new_key().await;
    kms.grant(&key, &bob.arn().to_string(), &["Encrypt", "DescribeKey"], json!({})).await;
    let deny =
        json!({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "kms:Encrypt", "Resource": "*"}});
    kms.people.put_policy(&bob, &deny);
    assert_eq!(kms.outcome(&bob, "Encrypt", encrypt(&key)).await, Err(DENIED));
    assert_eq!(kms.outcome(&bob, "DescribeKey", json!({"KeyId": key})).await, Ok(()));
}

#[tokio::test]
async fn whoever_is_granted_to_create_grants_creates_narrower_ones() {
    let (kms, bob, carol) = people();
    let key = kms.new_key().await;
    let constraints = json!({"Constraints": {"EncryptionContextSubset": {"Department": "IT"}}});
    let (id, _) = kms.grant(&key, &bob.arn().to_string(), &["CreateGrant", "Encrypt"], constraints).await;
    let child = |operations: &[&str], constraints: Value| {
        let to = carol.arn().to_string();
        json!({"KeyId": key, "GranteePrincipal": to, "Operations": operations, "Constraints": constraints})
    };
    let subset = json!({"EncryptionContextSubset": {"department": "IT"}});
    let equals = json!({"EncryptionContextEquals": {"Department": "IT", "Purpose": "Test"}});
    for (operations, constraints, expect) in [
        (&["Encrypt"][..], json!({}), Err(DENIED)),
        (&["Encrypt"], json!({"EncryptionContextSubset": {"Purpose": "Test"}}), Err(DENIED)),
        (&["Encrypt", "Decrypt"], subset.clone(), Err(DENIED)),
        (&["DescribeKey"], subset.clone(), Err(DENIED)),
        (&["Encrypt", "CreateGrant"], subset, Ok(())),
        (&["Encrypt"], equals, Ok(())),
    ] {
        let outcome = kms.outcome(&bob, "CreateGrant", child(operations, constraints.clone())).await;
        assert_eq!(outcome, expect, "{operations:?} {constraints}");
    }
    let used = json!({"KeyId": key, "Plaintext": "AA==", "EncryptionContext": {"Department": "IT"}});
    assert_eq!(kms.outcome(&carol, "Encrypt", used.clone()).await, Ok(()));
    assert_eq!(kms.outcome(&carol, "Encrypt", encrypt(&key)).await, Err(DENIED));
    // Grants that were created under it outlive a grant.
    kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    let equals = json!({"EncryptionContextEquals": {"Department": "IT"}});
    assert_eq!(kms.outcome(&bob, "CreateGrant", child(&["Encrypt"], equals)).await, Err(DENIED));
    assert_eq!(kms.outcome(&carol, "Encrypt", used).await, Ok(()));
}

#[tokio::test]
async fn who_comes_later_with_the_same_name_is_somebody_else() {
    let (kms, bob, _) = people();
    let key = kms.new_key().await;
    let arn = bob.arn().to_string();
    kms.grant(&key, &arn, &["Encrypt"], json!({})).await;
    kms.people.remove(&bob);
    let listed = async || kms.call("ListGrants", json!({"KeyId": key})).await["Grants"][0]["GranteePrincipal"].clone();
    assert_eq!(listed().await, *bob.unique_id());
    let later = user_of(ACCOUNT, "bob", 2);
    kms.people.add(&later);
    assert_eq!(later.arn().to_string(), arn);
    assert_eq!(listed().await, *bob.unique_id());
    assert_eq!(kms.outcome(&later, "Encrypt", encrypt(&key)).await, Err(DENIED));
    // The old one's grants are found by the id, the new one has none.
    let of = async |party: &str| {
        let listed = kms.call("ListGrants", json!({"KeyId": key, "GranteePrincipal": party})).await;
        listed["Grants"].as_array().unwrap().len()
    };
    assert_eq!((of(&bob.unique_id()).await, of(&arn).await), (1, 0));
}

#[tokio::test]
async fn tokens_are_of_a_grant_that_is_there_on_the_key() {
    let (kms, bob, _) = people();
    let (key, other) = (kms.new_key().await, kms.new_key().await);
    let arn = bob.arn().to_string();
    let (id, token) = kms.grant(&key, &arn, &["Encrypt", "DescribeKey"], json!({})).await;
    let (_, of_other) = kms.grant(&other, &arn, &["Encrypt"], json!({})).await;
    let (_, second) = kms.grant(&key, &arn, &["Decrypt"], json!({})).await;
    let with = |tokens: Value| json!({"KeyId": key, "Plaintext": "AA==", "GrantTokens": tokens});
    let altered = format!("{}A{}", &token[..20], &token[21..]);
    for bad in ["x", "AA==", &altered, &token[..40], &of_other, &id, "\u{e9}"] {
        let refused = kms.outcome(&bob, "Encrypt", with(json!([token, bad]))).await;
        assert_eq!(refused, Err("InvalidGrantTokenException"), "{bad}");
    }
    assert_eq!(kms.outcome(&bob, "Encrypt", with(json!([token, second]))).await, Ok(()));
    // Whoever holds a token is not the grantee for that.
    assert_eq!(kms.outcome(&user_of(ACCOUNT, "dave", 1), "Encrypt", with(json!([token]))).await, Err(DENIED));
    kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    assert_eq!(kms.outcome(&bob, "Encrypt", with(json!([token]))).await, Err("InvalidGrantTokenException"));
    // For the root user, too, who needs none.
    assert_eq!(kms.code("Encrypt", with(json!([token]))).await, "InvalidGrantTokenException");
}

#[tokio::test]
async fn every_operation_that_takes_tokens_checks_them() {
    let kms = Fixture::new();
    let key = async |input: Value| kms.call("CreateKey", input).await["KeyMetadata"]["KeyId"].clone();
    let symmetric = key(json!({})).await;
    let sealed = kms.call("Encrypt", encrypt(symmetric.as_str().unwrap())).await["CiphertextBlob"].clone();
    let ecc = key(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})).await;
    let hmac = key(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"})).await;
    let agreement = key(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "KEY_AGREEMENT"})).await;
    let kem = key(json!({"KeySpec": "ML_KEM_768", "KeyUsage": "ENCAPSULATE_DECAPSULATE"})).await;
    let mac = json!({"KeyId": hmac, "Message": "AA==", "MacAlgorithm": "HMAC_SHA_256", "Mac": "AA=="});
    let signature = json!({"KeyId": ecc, "Message": "AA==", "SigningAlgorithm": "ECDSA_SHA_256", "Signature": "AA=="});
    let peer = kms.call("GetPublicKey", json!({"KeyId": agreement})).await["PublicKey"].clone();
    let encapsulation = json!({"KeyId": kem, "EncapsulationAlgorithm": "ML_KEM", "SharedSecretCiphertextBlob": "AA=="});
    for (operation, mut input) in [
        (
            "CreateGrant",
            json!({"KeyId": symmetric, "GranteePrincipal": "arn:aws:iam::1:root", "Operations": ["Encrypt"]}),
        ),
        ("Decrypt", json!({"CiphertextBlob": sealed})),
        ("DescribeKey", json!({"KeyId": symmetric})),
        ("Encrypt", encrypt(symmetric.as_str().unwrap())),
        ("GenerateDataKey", json!({"KeyId": symmetric, "KeySpec": "AES_256"})),
        ("GenerateDataKeyPair", json!({"KeyId": symmetric, "KeyPairSpec": "ECC_NIST_P256"})),
        ("GenerateDataKeyPairWithoutPlaintext", json!({"KeyId": symmetric, "KeyPairSpec": "ECC_NIST_P256"})),
        ("GenerateDataKeyWithoutPlaintext", json!({"KeyId": symmetric, "KeySpec": "AES_256"})),
        ("ReEncrypt", json!({"CiphertextBlob": sealed, "DestinationKeyId": symmetric})),
        ("Sign", signature.clone()),
        ("Verify", signature),
        ("GetPublicKey", json!({"KeyId": ecc})),
        ("GenerateMac", mac.clone()),
        ("VerifyMac", mac),
        ("DeriveSharedSecret", json!({"KeyId": agreement, "KeyAgreementAlgorithm": "ECDH", "PublicKey": peer})),
        ("Encapsulate", encapsulation.clone()),
        ("Decapsulate", encapsulation),
    ] {
        input["GrantTokens"] = json!(["AA=="]);
        let refused = kms.try_call(operation, input).await.unwrap_err();
        assert_eq!(refused.0, "InvalidGrantTokenException", "{operation}: {}", refused.1);
    }
}
