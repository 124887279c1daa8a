//! Grants as their administrators see them: creating, listing, revoking, limits, and what is left of them.

use trent_engine::Changes;
use trent_engine::clockwork::SystemWork;

use super::people::user_of;
use super::*;
use crate::names;

const ROOT: &str = "arn:aws:iam::111122223333:root";

fn create(key: &str, more: Value) -> Value {
    let mut input = json!({"KeyId": key, "GranteePrincipal": ROOT, "Operations": ["Encrypt"]});
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    input
}

impl Fixture {
    /// Ids of grants that `ListGrants` gives, page by page.
    async fn listed(&self, mut input: Value) -> Vec<String> {
        let mut ids = Vec::new();
        loop {
            let page = self.call("ListGrants", input.clone()).await;
            let grants = page["Grants"].as_array().unwrap();
            ids.extend(grants.iter().map(|grant| grant["GrantId"].as_str().unwrap().to_owned()));
            match page.get("NextMarker") {
                Some(marker) => input["Marker"] = marker.clone(),
                None => return ids,
            }
        }
    }

    async fn created(&self, input: Value) -> String {
        self.call("CreateGrant", input).await["GrantId"].as_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn a_grant_is_listed_as_it_was_created() {
    let kms = Fixture::new();
    let bob = user_of(ACCOUNT, "bob", 1);
    kms.people.add(&bob);
    let key = kms.new_key().await;
    let arn = bob.arn().to_string();
    let id = kms
        .created(json!({
            "KeyId": key, "GranteePrincipal": arn, "RetiringPrincipal": ROOT, "Name": "one",
            "Operations": ["RetireGrant", "Encrypt", "Decrypt", "Encrypt"],
            "Constraints": {"EncryptionContextSubset": {"Department": "IT"}, "EncryptionContextEquals": {}},
        }))
        .await;
    assert!(id.len() == 64 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)), "{id}");
    let listed = kms.call("ListGrants", json!({"KeyId": key})).await;
    let expect = json!({
        "Grants": [{
            "KeyId": format!("arn:aws:kms:{REGION}:{ACCOUNT}:key/{key}"), "GrantId": id, "Name": "one",
            "CreationDate": 1_767_225_600, "GranteePrincipal": arn, "RetiringPrincipal": ROOT, "IssuingAccount": ROOT,
            "Operations": ["Decrypt", "Encrypt", "RetireGrant"],
            "Constraints": {"EncryptionContextSubset": {"Department": "IT"}},
        }],
        "Truncated": false,
    });
    assert_eq!(listed, expect);
    let service = json!({
        "KeyId": key, "GranteeServicePrincipal": "sns.amazonaws.com", "RetiringServicePrincipal": "sqs.amazonaws.com",
        "Operations": ["Decrypt"], "Constraints": {"SourceArn": "arn:aws:sns:us-east-1:111122223333:topic"},
    });
    let id = kms.created(service).await;
    let listed = kms.call("ListGrants", json!({"KeyId": key, "GrantId": id})).await["Grants"][0].clone();
    assert_eq!(listed["GranteeServicePrincipal"], "sns.amazonaws.com");
    assert_eq!(listed["RetiringServicePrincipal"], "sqs.amazonaws.com");
    assert_eq!(listed["Constraints"], json!({"SourceArn": "arn:aws:sns:us-east-1:111122223333:topic"}));
    assert_eq!((listed.get("GranteePrincipal"), &listed["Name"]), (None, &json!("")));
}

#[tokio::test]
async fn a_request_with_a_name_is_repeated_without_effect() {
    let kms = Fixture::new();
    let (key, other) = (kms.new_key().await, kms.new_key().await);
    let named = |key: &str| create(key, json!({"Name": "n"}));
    let first = kms.call("CreateGrant", named(&key)).await;
    let again = kms.call("CreateGrant", named(&key)).await;
    assert_eq!(first["GrantId"], again["GrantId"]);
    assert_ne!(first["GrantToken"], again["GrantToken"]);
    for token in [&first["GrantToken"], &again["GrantToken"]] {
        kms.call("DescribeKey", json!({"KeyId": key, "GrantTokens": [token]})).await;
    }
    // Anything else makes another grant.
    for different in [
        create(&key, json!({})),
        create(&key, json!({})),
        create(&key, json!({"Name": "m"})),
        create(&key, json!({"Name": "n", "Operations": ["Decrypt"]})),
        create(&key, json!({"Name": "n", "RetiringPrincipal": ROOT})),
        create(&key, json!({"Name": "n", "Constraints": {"EncryptionContextEquals": {"a": "b"}}})),
        create(&key, json!({"Name": "n", "GranteePrincipal": "arn:aws:iam::444455556666:root"})),
        named(&other),
    ] {
        assert_ne!(kms.call("CreateGrant", different).await["GrantId"], first["GrantId"]);
    }
    assert_eq!(kms.listed(json!({"KeyId": key})).await.len(), 8);
    kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": first["GrantId"]})).await;
    assert_ne!(kms.call("CreateGrant", named(&key)).await["GrantId"], first["GrantId"]);
}

#[tokio::test]
async fn requests_that_make_no_sense_are_refused() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let bob = user_of(ACCOUNT, "bob", 1);
    kms.people.add(&bob);
    let (validation, invalid_arn, limit) = ("ValidationException", "InvalidArnException", "LimitExceededException");
    let service = |more: Value| {
        let mut input =
            json!({"KeyId": key, "GranteeServicePrincipal": "sns.amazonaws.com", "Operations": ["Decrypt"]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let pairs = |count: usize, value: &str| {
        let pairs: serde_json::Map<_, _> = (0..count).map(|n| (n.to_string(), value.into())).collect();
        create(&key, json!({"Constraints": {"EncryptionContextEquals": pairs}}))
    };
    let source_arn = json!({"SourceArn": "arn:aws:sns:us-east-1:111122223333:topic"});
    let equals = json!({"EncryptionContextEquals": {"a": "b"}});
    for (input, expect) in [
        (json!({"KeyId": key, "Operations": ["Encrypt"]}), Err(validation)),
        (
            create(&key, json!({"GranteeServicePrincipal": "sns.amazonaws.com", "Constraints": source_arn})),
            Err(validation),
        ),
        (
            create(&key, json!({"RetiringPrincipal": ROOT, "RetiringServicePrincipal": "sns.amazonaws.com"})),
            Err(validation),
        ),
        (service(json!({"RetiringPrincipal": ROOT})), Err(validation)),
        (service(json!({"Constraints": source_arn})), Err(validation)),
        (service(json!({"RetiringPrincipal": ROOT, "Constraints": equals})), Err(validation)),
        (service(json!({"RetiringPrincipal": ROOT, "Constraints": source_arn})), Ok(())),
        (create(&key, json!({"Operations": []})), Err(validation)),
        (create(&key, json!({"Operations": ["CreateGrant"]})), Err(validation)),
        (create(&key, json!({"Operations": ["CreateGrant", "RetireGrant"]})), Ok(())),
        (create(&key, json!({"Operations": ["Sign"]})), Err(validation)),
        (create(&key, json!({"Operations": ["Encrypt", "GenerateMac"]})), Err(validation)),
        (create(&key, json!({"Operations": ["ScheduleKeyDeletion"]})), Err(validation)),
        (create(&key, json!({"Constraints": {"EncryptionContextEquals": {}, "EncryptionContextSubset": {}}})), Ok(())),
        (
            create(
                &key,
                json!({"Constraints": {"EncryptionContextEquals": {"a": "b"}, "EncryptionContextSubset": {"a": "b"}}}),
            ),
            Err(validation),
        ),
        (pairs(8, "v"), Ok(())),
        (pairs(9, "v"), Err(limit)),
        (pairs(1, &"v".repeat(383)), Ok(())),
        (pairs(1, &"v".repeat(384)), Err(limit)),
        (create(&key, json!({"GranteePrincipal": bob.arn().to_string()})), Ok(())),
        (create(&key, json!({"GranteePrincipal": "arn:aws:iam::111122223333:user/nobody"})), Err(invalid_arn)),
        (create(&key, json!({"GranteePrincipal": "arn:aws:iam::111122223333:group/g"})), Err(invalid_arn)),
        (create(&key, json!({"GranteePrincipal": "arn:aws-cn:iam::111122223333:root"})), Err(invalid_arn)),
        (create(&key, json!({"GranteePrincipal": "111122223333"})), Err(invalid_arn)),
        (create(&key, json!({"GranteePrincipal": "sns.amazonaws.com"})), Err(invalid_arn)),
        (create(&key, json!({"RetiringPrincipal": "arn:aws:iam::111122223333:user/nobody"})), Err(invalid_arn)),
        (create("alias/a", json!({})), Err(invalid_arn)),
        (create("00000000-0000-4000-8000-000000000000", json!({})), Err("NotFoundException")),
    ] {
        let got = kms.try_call("CreateGrant", input.clone()).await.map(|_| ()).map_err(|(code, _)| code);
        assert_eq!(got, expect, "{input}");
    }
    let rsa = kms.call("CreateKey", json!({"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"})).await;
    let rsa = rsa["KeyMetadata"]["KeyId"].as_str().unwrap();
    assert_eq!(kms.code("CreateGrant", create(rsa, json!({"Constraints": equals}))).await, validation);
    assert_eq!(kms.code("CreateGrant", create(rsa, json!({"Operations": ["GenerateDataKey"]}))).await, validation);
    kms.created(create(rsa, json!({"Operations": ["Encrypt", "GetPublicKey"], "Constraints": source_arn}))).await;
}

#[tokio::test]
async fn lists_and_revocations_name_grants_that_there_are() {
    let kms = Fixture::new();
    let (key, other) = (kms.new_key().await, kms.new_key().await);
    let id = kms.created(create(&key, json!({}))).await;
    let (missing, token) = ("0".repeat(64), "InvalidGrantIdException");
    for (operation, input, expect) in [
        ("RevokeGrant", json!({"KeyId": key, "GrantId": missing}), "NotFoundException"),
        ("RevokeGrant", json!({"KeyId": other, "GrantId": id}), "NotFoundException"),
        ("RevokeGrant", json!({"KeyId": key, "GrantId": id.to_uppercase()}), token),
        ("RevokeGrant", json!({"KeyId": key, "GrantId": "x"}), token),
        ("RevokeGrant", json!({"KeyId": key, "GrantId": id, "DryRun": true}), "DryRunOperationException"),
        ("RetireGrant", json!({"KeyId": key, "GrantId": id, "DryRun": true}), "DryRunOperationException"),
        ("RetireGrant", json!({"KeyId": key, "GrantId": missing}), "NotFoundException"),
        ("RetireGrant", json!({"KeyId": key, "GrantId": "x"}), token),
        ("RetireGrant", json!({"GrantToken": "x"}), "InvalidGrantTokenException"),
        ("RetireGrant", json!({"KeyId": key}), "ValidationException"),
        ("RetireGrant", json!({"GrantId": id}), "ValidationException"),
        ("RetireGrant", json!({}), "ValidationException"),
        ("RetireGrant", json!({"GrantToken": "x", "KeyId": key, "GrantId": id}), "ValidationException"),
        ("CreateGrant", create(&key, json!({"DryRun": true})), "DryRunOperationException"),
        ("ListGrants", json!({"KeyId": key, "GrantId": "x"}), token),
        ("ListGrants", json!({"KeyId": key, "Limit": 101}), "ValidationException"),
        ("ListGrants", json!({"KeyId": key, "Marker": "x"}), "InvalidMarkerException"),
        (
            "ListGrants",
            json!({"KeyId": key, "GranteePrincipal": "arn:aws:iam::111122223333:user/nobody"}),
            "InvalidArnException",
        ),
        ("ListGrants", json!({"KeyId": key, "GranteeServicePrincipal": "sns.amazonaws.com"}), "AccessDeniedException"),
        ("ListRetirableGrants", json!({}), "ValidationException"),
        ("ListRetirableGrants", json!({"RetiringPrincipal": "bob"}), "InvalidArnException"),
        ("ListRetirableGrants", json!({"RetiringServicePrincipal": "sns.amazonaws.com"}), "AccessDeniedException"),
    ] {
        assert_eq!(kms.code(operation, input.clone()).await, expect, "{operation} {input}");
    }
    assert_eq!(kms.listed(json!({"KeyId": key, "GrantId": id})).await, [id]);
    assert_eq!(kms.listed(json!({"KeyId": key, "GrantId": missing})).await, Vec::<String>::new());
    assert_eq!(kms.listed(json!({"KeyId": other})).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_key_has_to_be_enabled_for_new_grants() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let id = kms.created(create(&key, json!({}))).await;
    kms.call("DisableKey", json!({"KeyId": key})).await;
    assert_eq!(kms.code("CreateGrant", create(&key, json!({}))).await, "DisabledException");
    kms.call("ScheduleKeyDeletion", json!({"KeyId": key})).await;
    assert_eq!(kms.code("CreateGrant", create(&key, json!({}))).await, "KMSInvalidStateException");
    assert_eq!(kms.listed(json!({"KeyId": key})).await, std::slice::from_ref(&id));
    kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    let managed = kms.call("DescribeKey", json!({"KeyId": "alias/aws/s3"})).await;
    let managed = managed["KeyMetadata"]["KeyId"].as_str().unwrap();
    assert_eq!(kms.code("CreateGrant", create(managed, json!({}))).await, "AccessDeniedException");
}

#[tokio::test]
async fn a_key_has_50000_grants() {
    let kms = Fixture::new();
    let key = kms.new_key().await;
    let id = kms.created(create(&key, json!({}))).await;
    let name = names::grant_count(ACCOUNT.parse().unwrap(), &REGION.parse().unwrap(), &key.parse().unwrap());
    let count = |all| crate::grants::CountRecord { all, of_sessions: 0, of_accounts: all };
    let put = async |all| {
        let changes = Changes::default().put(name.clone(), &count(all));
        kms.test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
    };
    put(49_999).await;
    kms.created(create(&key, json!({}))).await;
    assert_eq!(kms.code("CreateGrant", create(&key, json!({}))).await, "LimitExceededException");
    kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    kms.created(create(&key, json!({}))).await;
    assert_eq!(kms.code("CreateGrant", create(&key, json!({}))).await, "LimitExceededException");
}

#[tokio::test]
async fn a_grantee_has_many_grants_on_one_key_and_all_count() {
    let kms = Fixture::new();
    let (bob, carol) = (user_of(ACCOUNT, "bob", 1), user_of(ACCOUNT, "carol", 1));
    kms.people.add(&bob);
    kms.people.add(&carol);
    let key = kms.new_key().await;
    let grant = |to: &Principal, n: usize| {
        let constraints = json!({"EncryptionContextEquals": {"n": n.to_string()}});
        create(&key, json!({"GranteePrincipal": to.arn().to_string(), "Constraints": constraints}))
    };
    let mut ids = Vec::new();
    for n in 0..300 {
        ids.push(kms.created(grant(&bob, n)).await);
    }
    let of_carol = kms.created(grant(&carol, 0)).await;
    let allowed = async |n: usize| {
        let input = json!({"KeyId": key, "Plaintext": "AA==", "EncryptionContext": {"n": n.to_string()}});
        kms.call_by(&bob, "Encrypt", input).await.is_ok()
    };
    for n in [0, 127, 128, 255, 256, 299] {
        assert!(allowed(n).await, "{n}");
    }
    assert!(!allowed(300).await);
    let index = format!("kms/grants/{ACCOUNT}/{REGION}/{key}/{}/", bob.unique_id());
    assert_eq!(kms.records(&index).await.len(), 3);
    // Pages, all of them and those of one grantee.
    let mut sorted = ids.clone();
    sorted.sort();
    let filter = json!({"KeyId": key, "GranteePrincipal": bob.arn().to_string(), "Limit": 70});
    assert_eq!(kms.listed(filter).await, sorted);
    sorted.push(of_carol.clone());
    sorted.sort();
    assert_eq!(kms.listed(json!({"KeyId": key})).await, sorted);
    // Gaps are filled again, and the end gets shorter.
    let revoke = async |id: &str| kms.call("RevokeGrant", json!({"KeyId": key, "GrantId": id})).await;
    revoke(&ids[5]).await;
    assert!(!allowed(5).await && allowed(6).await);
    ids[5] = kms.created(grant(&bob, 5)).await;
    assert!(allowed(5).await);
    for id in &ids[128..256] {
        revoke(id).await;
    }
    assert_eq!(kms.records(&index).await.len(), 3);
    assert!(!allowed(128).await && allowed(299).await && allowed(0).await);
    for id in &ids[256..] {
        revoke(id).await;
    }
    assert_eq!(kms.records(&index).await.len(), 1);
    for id in &ids[..128] {
        revoke(id).await;
    }
    revoke(&of_carol).await;
    assert_eq!(kms.records("kms/grant").await, Vec::<String>::new());
}
