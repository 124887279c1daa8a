use serde_json::json;
use trent_engine::testing::TestEngine;

use super::*;
use crate::record::Lifecycle;

const ACCOUNT: &str = "111122223333";
const ID: &str = "1234abcd-12ab-34cd-56ef-1234567890ab";

/// A symmetric encryption key with known material.
fn key() -> SeedKey {
    SeedKey {
        account: ACCOUNT.parse().unwrap(),
        region: "eu-west-1".parse().unwrap(),
        primary_region: None,
        key_id: ID.to_owned(),
        create: json!({ "Description": "seeded", "Tags": [{ "TagKey": "team", "TagValue": "red" }] }),
        materials: vec![SecretBytes::new(vec![1; 32]), SecretBytes::new(vec![2; 32])],
        aliases: vec!["alias/app".to_owned(), "alias/more".to_owned()],
        enabled: None,
        rotation_period_days: Some(400),
        grants: vec![json!({
            "Name": "g",
            "GranteePrincipal": "arn:aws:iam::444455556666:root",
            "Operations": ["Encrypt", "Decrypt"],
        })],
    }
}

struct Fixture {
    test: TestEngine,
    kms: Kms,
}

impl Fixture {
    fn new() -> Self {
        Self { test: TestEngine::new(), kms: Kms::default() }
    }

    async fn ensure(&self, key: &SeedKey) -> Result<(), (Part, String)> {
        let made = ensure(&self.test.engine, &self.kms, key).await;
        let made = match made {
            Ok(()) => ensure_grants(&self.test.engine, &self.kms, key).await,
            refused => refused,
        };
        made.map_err(|refusal| (refusal.part, refusal.to_string()))
    }

    async fn record(&self) -> FoundKey {
        let name = names::key(ACCOUNT.parse().unwrap(), &"eu-west-1".parse().unwrap(), &ID.parse().unwrap());
        self.test.engine.records.read::<KeyRecord>(&name).await.unwrap().unwrap()
    }

    async fn count(&self, prefix: &str) -> usize {
        self.test.engine.records.view().await.unwrap().keys(prefix.as_bytes(), None, 100).await.unwrap().len()
    }
}

#[tokio::test]
async fn a_key_is_made_once_and_is_the_same_in_every_store() {
    let (one, other) = (Fixture::new(), Fixture::new());
    one.ensure(&key()).await.unwrap();
    other.ensure(&key()).await.unwrap();
    let (first, second) = (one.record().await, other.record().await);
    assert_eq!(first.record.handle, second.record.handle);
    let ids = |found: &FoundKey| found.record.kind.own_materials().map(|material| material.id).collect::<Vec<_>>();
    assert_eq!((ids(&first).len(), ids(&first)), (2, ids(&second)));
    assert_eq!(first.record.lifecycle, Lifecycle::Enabled);
    assert_eq!(first.record.aliases.len(), 2);
    assert_eq!(first.record.symmetric().unwrap().rotation.unwrap().period_days, 400);

    one.ensure(&key()).await.unwrap();
    assert_eq!(one.record().await.revision, first.revision);
    assert_eq!((one.count("kms/grant/").await, one.count("kms/due/").await), (1, 1));
    compare(&one.test.engine, &one.kms, &key()).await.unwrap();
}

#[tokio::test]
async fn what_is_missing_of_a_key_that_is_there_is_made() {
    let f = Fixture::new();
    f.ensure(&SeedKey { aliases: Vec::new(), grants: Vec::new(), ..key() }).await.unwrap();
    assert_eq!((f.count("kms/alias/").await, f.count("kms/grant/").await), (0, 0));
    f.ensure(&key()).await.unwrap();
    assert_eq!((f.count("kms/alias/").await, f.count("kms/grant/").await), (2, 1));
    assert_eq!(f.record().await.record.aliases.len(), 2);
}

#[tokio::test]
async fn what_is_there_and_is_different_is_refused() {
    let f = Fixture::new();
    f.ensure(&key()).await.unwrap();
    let before = f.record().await.revision;
    let material = |bytes: &[u8]| bytes.iter().map(|byte| SecretBytes::new(vec![*byte; 32])).collect::<Vec<_>>();
    let policy =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}]}"#;
    let other = "4321abcd-12ab-34cd-56ef-1234567890ab".to_owned();
    let cases = [
        (Part::Key, SeedKey { create: json!({ "Description": "other" }), ..key() }),
        (Part::Key, SeedKey { create: json!({ "Origin": "EXTERNAL" }), ..key() }),
        (Part::Key, SeedKey { create: json!({ "KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC" }), ..key() }),
        (Part::Key, SeedKey { enabled: Some(false), ..key() }),
        (Part::Tags, SeedKey { create: json!({ "Tags": [{ "TagKey": "team", "TagValue": "blue" }] }), ..key() }),
        (Part::Policy, SeedKey { create: json!({ "Policy": policy }), ..key() }),
        (Part::Rotation, SeedKey { rotation_period_days: Some(365), ..key() }),
        (Part::Material(0), SeedKey { materials: material(&[2]), ..key() }),
        (Part::Material(1), SeedKey { materials: material(&[1, 3]), ..key() }),
        (Part::Material(2), SeedKey { materials: material(&[1, 2, 3]), ..key() }),
        (Part::Alias(0), SeedKey { key_id: other, ..key() }),
    ];
    for (part, key) in cases {
        let refusal = compare(&f.test.engine, &f.kms, &key).await.unwrap_err();
        assert_eq!(refusal.part, part, "{refusal}");
        assert_eq!(f.ensure(&key).await.unwrap_err().0, part);
    }
    assert_eq!((f.record().await.revision, f.count("kms/key/").await), (before, 1));
}

/// Keys that are not made: nothing of them is there afterwards.
#[tokio::test]
async fn what_the_operations_refuse_is_refused() {
    let material =
        |lengths: &[usize]| lengths.iter().map(|length| SecretBytes::new(vec![1; *length])).collect::<Vec<_>>();
    let create = |create: Value| SeedKey { create, materials: Vec::new(), rotation_period_days: None, ..key() };
    let mac = json!({ "KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC" });
    let foreign = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"kms:*","Resource":"*"}]}"#;
    let missing = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/nobody"},"Action":"kms:*","Resource":"*"}]}"#;
    let cases = [
        (Part::Key, SeedKey { key_id: "my-key".to_owned(), ..key() }),
        (Part::Key, SeedKey { key_id: ID.to_uppercase(), ..key() }),
        (Part::Key, SeedKey { key_id: "mrk-1234abcd12ab34cd56ef1234567890ab".to_owned(), ..key() }),
        (Part::Key, create(json!({ "KeySpec": "HMAC_256" }))),
        (Part::Key, create(json!({ "KeySpec": "AES_256" }))),
        (Part::Key, create(json!({ "KeySpec": "ML_DSA_44", "KeyUsage": "ENCRYPT_DECRYPT" }))),
        (Part::Key, create(json!({ "KeySpec": "SM2", "KeyUsage": "SIGN_VERIFY" }))),
        (Part::Key, create(json!({ "Description": "x".repeat(8193) }))),
        (Part::Key, SeedKey { enabled: Some(true), ..create(json!({ "Origin": "EXTERNAL" })) }),
        (Part::Key, SeedKey { enabled: Some(false), ..create(json!({ "Origin": "EXTERNAL" })) }),
        (Part::Tags, create(json!({ "Tags": [{ "TagKey": "aws:x", "TagValue": "" }] }))),
        (Part::Policy, create(json!({ "Policy": "{}" }))),
        (Part::Policy, create(json!({ "Policy": foreign }))),
        (Part::Policy, create(json!({ "Policy": missing }))),
        (Part::Material(0), SeedKey { materials: material(&[31]), ..key() }),
        (Part::Material(0), SeedKey { materials: material(&[0]), ..key() }),
        (Part::Material(1), SeedKey { materials: material(&[32, 33]), ..key() }),
        (Part::Material(1), SeedKey { materials: material(&[32, 32]), ..key() }),
        (Part::Material(0), SeedKey { materials: material(&[27]), ..create(mac.clone()) }),
        (Part::Material(1), SeedKey { materials: material(&[32, 33]), ..create(mac) }),
        (Part::Alias(0), SeedKey { aliases: vec!["app".to_owned()], ..key() }),
        (Part::Alias(1), SeedKey { aliases: vec!["alias/app".to_owned(), "alias/aws/s3".to_owned()], ..key() }),
        (Part::Rotation, SeedKey { rotation_period_days: Some(89), ..key() }),
        (Part::Rotation, SeedKey { rotation_period_days: Some(2561), ..key() }),
        (Part::Rotation, SeedKey { rotation_period_days: Some(365), ..create(json!({ "Origin": "EXTERNAL" })) }),
        (Part::Grant(0), SeedKey { grants: vec![json!({ "Operations": ["Fly"] })], ..key() }),
    ];
    for (part, key) in cases {
        let f = Fixture::new();
        let refused = f.ensure(&key).await;
        assert_eq!(refused.as_ref().map_err(|(part, _)| *part), Err(part), "{key:?}: {refused:?}");
        assert_eq!((f.count("kms/key/").await, f.count("kms/alias/").await), (0, 0), "{key:?}");
    }
    // With the policy that would lock its account out, if that is meant.
    let f = Fixture::new();
    f.ensure(&create(json!({ "Policy": foreign, "BypassPolicyLockoutSafetyCheck": true }))).await.unwrap();
}

#[tokio::test]
async fn grants_to_nobody_are_refused() {
    let f = Fixture::new();
    let grant = json!({ "GranteePrincipal": "arn:aws:iam::111122223333:user/nobody", "Operations": ["Encrypt"] });
    let (part, words) = f.ensure(&SeedKey { grants: vec![grant], ..key() }).await.unwrap_err();
    assert_eq!(part, Part::Grant(0), "{words}");
    let grant = json!({ "GranteePrincipal": "arn:aws:iam::444455556666:root", "Operations": ["Sign"] });
    let (part, words) = f.ensure(&SeedKey { grants: vec![grant], ..key() }).await.unwrap_err();
    assert_eq!(part, Part::Grant(0), "{words}");
}

#[tokio::test]
async fn disabled_keys_have_grants_too() {
    let f = Fixture::new();
    let key = SeedKey { enabled: Some(false), ..key() };
    f.ensure(&key).await.unwrap();
    assert_eq!(f.record().await.record.lifecycle, Lifecycle::Disabled);
    assert_eq!(f.count("kms/grant/").await, 1);
    f.ensure(&key).await.unwrap();
    assert_eq!(f.count("kms/grant/").await, 1);
}

/// Material of every kind of key that needs none of a length.
#[tokio::test]
async fn imported_material_is_there_from_the_start() {
    let f = Fixture::new();
    let key = SeedKey { create: json!({ "Origin": "EXTERNAL" }), rotation_period_days: None, ..key() };
    f.ensure(&key).await.unwrap();
    let found = f.record().await;
    assert_eq!(found.record.lifecycle, Lifecycle::Enabled);
    assert!(found.record.kind.own_materials().all(|material| material.imported.is_some()));
    f.ensure(&key).await.unwrap();
}

#[tokio::test]
async fn a_key_can_come_back_after_it_was_destroyed() {
    let f = Fixture::new();
    f.ensure(&key()).await.unwrap();
    // The record that says whose ciphertexts these are outlives the key.
    crate::reset(&f.test.engine, &f.kms, Some(ACCOUNT.parse().unwrap())).await.unwrap();
    assert_eq!((f.count("kms/key/").await, f.count("kms/handle/").await), (0, 1));
    f.ensure(&key()).await.unwrap();
    assert_eq!((f.count("kms/key/").await, f.count("kms/grant/").await), (1, 1));
}

#[tokio::test]
async fn multi_region_keys_are_replicated() {
    const MULTI: &str = "mrk-1234abcd12ab34cd56ef1234567890ab";
    let f = Fixture::new();
    let create = || json!({ "MultiRegion": true, "Description": "primary" });
    let primary = || SeedKey { key_id: MULTI.to_owned(), create: create(), ..key() };
    let replica = || SeedKey {
        region: "us-west-2".parse().unwrap(),
        primary_region: Some("eu-west-1".parse().unwrap()),
        key_id: MULTI.to_owned(),
        create: json!({ "MultiRegion": true, "Description": "replica" }),
        enabled: Some(false),
        rotation_period_days: None,
        ..key()
    };
    assert_eq!(f.ensure(&replica()).await.unwrap_err().0, Part::Key);
    for _ in 0..2 {
        f.ensure(&primary()).await.unwrap();
        f.ensure(&replica()).await.unwrap();
    }
    assert_eq!((f.count("kms/key/").await, f.count("kms/alias/").await, f.count("kms/grant/").await), (2, 4, 2));
    let name = names::key(ACCOUNT.parse().unwrap(), &"us-west-2".parse().unwrap(), &MULTI.parse().unwrap());
    let found = f.test.engine.records.read::<KeyRecord>(&name).await.unwrap().unwrap();
    assert_eq!((found.record.lifecycle, found.record.description.as_str()), (Lifecycle::Disabled, "replica"));
    assert_eq!(found.record.kind.own_materials().count(), 2);
    // One is not the other, and neither stands alone.
    let swapped = SeedKey { primary_region: None, ..replica() };
    assert_eq!(f.ensure(&swapped).await.unwrap_err().0, Part::Key);
    let swapped = SeedKey { primary_region: Some("us-west-2".parse().unwrap()), ..primary() };
    assert_eq!(f.ensure(&swapped).await.unwrap_err().0, Part::Key);
    let elsewhere = SeedKey { region: "eu-west-2".parse().unwrap(), ..primary() };
    assert_eq!(f.ensure(&elsewhere).await.unwrap_err().0, Part::Key);
}
