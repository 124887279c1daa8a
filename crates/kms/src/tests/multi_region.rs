//! Multi-Region keys and their replicas: what they share, and what each has of its own.
//!
//! Source: AWS KMS Developer Guide, "Multi-Region keys in AWS KMS".

use super::*;

pub(super) const EAST: &str = REGION;
pub(super) const WEST: &str = "us-west-2";
pub(super) const EU: &str = "eu-west-1";

/// Specs and usages, one of each family.
const KINDS: &[(&str, &str)] = &[
    ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"),
    ("RSA_2048", "ENCRYPT_DECRYPT"),
    ("ECC_NIST_P256", "SIGN_VERIFY"),
    ("ECC_NIST_P384", "KEY_AGREEMENT"),
    ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY"),
    ("ML_DSA_44", "SIGN_VERIFY"),
    ("ML_KEM_512", "ENCAPSULATE_DECAPSULATE"),
    ("HMAC_384", "GENERATE_VERIFY_MAC"),
];

impl Fixture {
    /// The answer of an operation in a Region, or code and message of its error.
    pub(super) async fn try_in(
        &self,
        region: &str,
        operation: &str,
        input: Value,
    ) -> Result<Value, (&'static str, String)> {
        self.call_at(region, &root_of(ACCOUNT), operation, input).await
    }

    pub(super) async fn call_in(&self, region: &str, operation: &str, input: Value) -> Value {
        self.try_in(region, operation, input).await.unwrap()
    }

    pub(super) async fn code_in(&self, region: &str, operation: &str, input: Value) -> &'static str {
        self.try_in(region, operation, input).await.unwrap_err().0
    }

    /// The id of a new primary key in [`EAST`] with replicas.
    pub(super) async fn replicated(&self, regions: &[&str]) -> String {
        self.replicated_kind(json!({}), regions).await
    }

    /// The same, of a kind that `CreateKey` is asked for.
    pub(super) async fn replicated_kind(&self, mut create: Value, regions: &[&str]) -> String {
        create["MultiRegion"] = json!(true);
        let key = self.call_in(EAST, "CreateKey", create).await["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned();
        for region in regions {
            self.call_in(EAST, "ReplicateKey", json!({"KeyId": key, "ReplicaRegion": region})).await;
        }
        key
    }

    pub(super) async fn metadata_in(&self, region: &str, key: &str) -> Value {
        self.call_in(region, "DescribeKey", json!({"KeyId": key})).await["KeyMetadata"].clone()
    }

    /// The audit events of a name, in order.
    pub(super) fn events(&self, name: &str) -> Vec<Value> {
        let events = self.test.audit.recorded().into_iter().map(|event| serde_json::from_str(&event).unwrap());
        events.filter(|event: &Value| event["eventName"] == name).collect()
    }

    /// Kind, primary Region and replica Regions, as a Region's key shows them.
    pub(super) async fn configuration_in(&self, region: &str, key: &str) -> (String, String, Vec<String>) {
        let metadata = self.metadata_in(region, key).await;
        let shown = &metadata["MultiRegionConfiguration"];
        let of = |entry: &Value| {
            let region = entry["Region"].as_str().unwrap();
            assert_eq!(entry["Arn"], format!("arn:aws:kms:{region}:{ACCOUNT}:key/{key}"));
            region.to_owned()
        };
        let kind = shown["MultiRegionKeyType"].as_str().unwrap().to_owned();
        (kind, of(&shown["PrimaryKey"]), shown["ReplicaKeys"].as_array().unwrap().iter().map(of).collect())
    }
}

#[tokio::test]
async fn a_primary_key_begins_without_replicas() {
    let kms = Fixture::new();
    for (spec, usage) in KINDS {
        let create = json!({"MultiRegion": true, "KeySpec": spec, "KeyUsage": usage});
        let made = kms.call("CreateKey", create).await["KeyMetadata"].clone();
        let id = made["KeyId"].as_str().unwrap();
        let digits = id.strip_prefix("mrk-").unwrap();
        assert!(digits.len() == 32 && digits.bytes().all(|digit| b"0123456789abcdef".contains(&digit)), "{id}");
        assert_eq!(made["MultiRegion"], true);
        let own = json!({"Arn": made["Arn"], "Region": EAST});
        let expect = json!({"MultiRegionKeyType": "PRIMARY", "PrimaryKey": own, "ReplicaKeys": []});
        assert_eq!(made["MultiRegionConfiguration"], expect);
        assert_eq!(kms.metadata_in(EAST, id).await, made);
    }
    let single = kms.call("CreateKey", json!({"MultiRegion": false})).await["KeyMetadata"].clone();
    assert_eq!((&single["MultiRegion"], &single["MultiRegionConfiguration"]), (&json!(false), &Value::Null));
}

#[tokio::test]
async fn a_replica_shares_what_makes_the_key() {
    let kms = Fixture::new();
    for (spec, usage) in KINDS {
        let key = kms.replicated_kind(json!({"KeySpec": spec, "KeyUsage": usage}), &[]).await;
        let answer = kms.call("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": WEST})).await;
        let (replica, primary) = (kms.metadata_in(WEST, &key).await, kms.metadata_in(EAST, &key).await);
        for shared in ["KeyId", "KeySpec", "CustomerMasterKeySpec", "KeyUsage", "Origin", "CurrentKeyMaterialId"] {
            assert_eq!(replica[shared], primary[shared], "{spec} {shared}");
        }
        assert_eq!(replica["Arn"], format!("arn:aws:kms:{WEST}:{ACCOUNT}:key/{key}"));
        assert_eq!((&replica["KeyState"], &replica["Enabled"]), (&json!("Enabled"), &json!(true)));
        // The answer shows the replica as it was created.
        let mut created = replica.clone();
        (created["KeyState"], created["Enabled"]) = (json!("Creating"), json!(false));
        assert_eq!(answer["ReplicaKeyMetadata"], created);
    }
}

#[tokio::test]
async fn every_key_shows_all_of_them() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST, EU]).await;
    let replicas = || vec![WEST.to_owned(), EU.to_owned()];
    assert_eq!(kms.configuration_in(EAST, &key).await, ("PRIMARY".to_owned(), EAST.to_owned(), replicas()));
    for region in [WEST, EU] {
        assert_eq!(kms.configuration_in(region, &key).await, ("REPLICA".to_owned(), EAST.to_owned(), replicas()));
    }
    for region in [EAST, WEST, EU] {
        let listed = kms.call_in(region, "ListKeys", json!({})).await;
        assert_eq!(listed["Keys"], json!([{"KeyId": key, "KeyArn": kms.metadata_in(region, &key).await["Arn"]}]));
    }
    assert_eq!(kms.call_in("ap-south-1", "ListKeys", json!({})).await["Keys"], json!([]));
}

#[tokio::test]
async fn what_one_encrypts_every_other_decrypts() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST, EU]).await;
    let context = json!({"Dept": "IT"});
    for from in [EAST, WEST, EU] {
        let encrypt = json!({"KeyId": key, "Plaintext": "c2VjcmV0", "EncryptionContext": context});
        let blob = kms.call_in(from, "Encrypt", encrypt).await["CiphertextBlob"].clone();
        for to in [EAST, WEST, EU] {
            let decrypt = json!({"CiphertextBlob": blob, "EncryptionContext": context});
            let opened = kms.call_in(to, "Decrypt", decrypt).await;
            assert_eq!(opened["Plaintext"], "c2VjcmV0", "{from} {to}");
            assert_eq!(opened["KeyId"], kms.metadata_in(to, &key).await["Arn"]);
            let named = json!({"CiphertextBlob": blob, "EncryptionContext": context, "KeyId": key});
            kms.call_in(to, "Decrypt", named).await;
            assert_eq!(kms.code_in(to, "Decrypt", json!({"CiphertextBlob": blob})).await, "InvalidCiphertextException");
        }
        // Where the key is not, nobody can tell what it is.
        let elsewhere = json!({"CiphertextBlob": blob, "EncryptionContext": context});
        assert_eq!(kms.code_in("ap-south-1", "Decrypt", elsewhere).await, "AccessDeniedException");
    }
}

#[tokio::test]
async fn signatures_macs_and_public_keys_are_the_same_everywhere() {
    let kms = Fixture::new();
    let signing = json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"});
    let key = kms.replicated_kind(signing, &[WEST]).await;
    let sign = json!({"KeyId": key, "Message": "AA==", "SigningAlgorithm": "ECDSA_SHA_256"});
    let mut verify = sign.clone();
    verify["Signature"] = kms.call_in(WEST, "Sign", sign).await["Signature"].clone();
    assert_eq!(kms.call_in(EAST, "Verify", verify).await["SignatureValid"], true);
    let public = async |region| kms.call_in(region, "GetPublicKey", json!({"KeyId": key})).await["PublicKey"].clone();
    assert_eq!(public(EAST).await, public(WEST).await);

    let key = kms.replicated_kind(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}), &[WEST]).await;
    let generate = json!({"KeyId": key, "Message": "AA==", "MacAlgorithm": "HMAC_SHA_256"});
    let mac = async |region| kms.call_in(region, "GenerateMac", generate.clone()).await["Mac"].clone();
    assert_eq!(mac(EAST).await, mac(WEST).await);
}

#[tokio::test]
async fn a_replica_has_its_own_description_policy_tags_aliases_and_state() {
    let kms = Fixture::new();
    let create = json!({"Description": "first", "Tags": [{"TagKey": "a", "TagValue": "1"}]});
    let key = kms.replicated_kind(create, &[]).await;
    kms.call("CreateAlias", json!({"AliasName": "alias/here", "TargetKeyId": key})).await;
    let policy = json!({"Version": "2012-10-17", "Statement": [
        {"Sid": "there", "Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:root")},
         "Action": "kms:*", "Resource": "*"}]})
    .to_string();
    let tags = json!([{"TagKey": "b", "TagValue": "2"}]);
    let replicate = json!({
        "KeyId": key, "ReplicaRegion": WEST, "Description": "second", "Policy": policy, "Tags": tags,
    });
    let answer = kms.call("ReplicateKey", replicate).await;
    assert_eq!((&answer["ReplicaPolicy"], &answer["ReplicaTags"]), (&json!(policy), &tags));
    assert_eq!(kms.metadata_in(WEST, &key).await["Description"], "second");
    assert_eq!(kms.metadata_in(EAST, &key).await["Description"], "first");
    let of_key = json!({"KeyId": key});
    let policy_in = async |region| kms.call_in(region, "GetKeyPolicy", of_key.clone()).await["Policy"].clone();
    assert_eq!(policy_in(WEST).await, policy);
    assert_ne!(policy_in(EAST).await, policy);
    assert_eq!(kms.call_in(WEST, "ListResourceTags", of_key.clone()).await["Tags"], tags);
    assert_eq!(kms.call_in(WEST, "ListAliases", of_key.clone()).await["Aliases"], json!([]));
    assert_eq!(kms.code_in(WEST, "DescribeKey", json!({"KeyId": "alias/here"})).await, "NotFoundException");

    kms.call_in(WEST, "DisableKey", of_key.clone()).await;
    let encrypt = json!({"KeyId": key, "Plaintext": "AA=="});
    assert_eq!(kms.code_in(WEST, "Encrypt", encrypt.clone()).await, "DisabledException");
    kms.call_in(EAST, "Encrypt", encrypt.clone()).await;
    kms.call_in(EAST, "DisableKey", of_key.clone()).await;
    kms.call_in(WEST, "EnableKey", of_key.clone()).await;
    kms.call_in(WEST, "Encrypt", encrypt).await;
    assert_eq!(kms.metadata_in(EAST, &key).await["KeyState"], "Disabled");
}

#[tokio::test]
async fn a_replica_without_parameters_has_the_default_policy_and_nothing_else() {
    let kms = Fixture::new();
    let created = json!({"Description": "x", "Tags": [{"TagKey": "a", "TagValue": "1"}]});
    let key = kms.replicated_kind(created, &[]).await;
    let answer = kms.call("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": WEST})).await;
    assert_eq!(answer["ReplicaTags"], json!([]));
    assert_eq!(answer["ReplicaKeyMetadata"]["Description"], "");
    let policy: Value = serde_json::from_str(answer["ReplicaPolicy"].as_str().unwrap()).unwrap();
    assert_eq!(policy["Id"], "key-default-1");
}

#[tokio::test]
async fn grants_and_last_uses_are_of_one_region() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    let grantee = format!("arn:aws:iam::{ACCOUNT}:root");
    let grant = json!({"KeyId": key, "GranteePrincipal": grantee, "Operations": ["Encrypt"]});
    kms.call_in(WEST, "CreateGrant", grant).await;
    let grants = async |region| kms.call_in(region, "ListGrants", json!({"KeyId": key})).await["Grants"].clone();
    assert_eq!(grants(WEST).await.as_array().unwrap().len(), 1);
    assert_eq!(grants(EAST).await, json!([]));

    kms.call_in(EAST, "Encrypt", json!({"KeyId": key, "Plaintext": "AA=="})).await;
    kms.call_in(WEST, "GenerateDataKey", json!({"KeyId": key, "KeySpec": "AES_256"})).await;
    for written in [false, true] {
        let last = async |region| {
            kms.call_in(region, "GetKeyLastUsage", json!({"KeyId": key})).await["KeyLastUsage"]["Operation"].clone()
        };
        assert_eq!((last(EAST).await, last(WEST).await), (json!("Encrypt"), json!("GenerateDataKey")), "{written}");
        kms.advance_days(0).await;
    }
}

#[tokio::test]
async fn a_rotation_of_the_primary_key_is_everywhere_at_once() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    let of_key = json!({"KeyId": key, "IncludeKeyMaterial": "ALL_KEY_MATERIAL"});
    let encrypt = json!({"KeyId": key, "Plaintext": "AA=="});
    let old = kms.call_in(WEST, "Encrypt", encrypt.clone()).await["CiphertextBlob"].clone();
    kms.call_in(EAST, "EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 100})).await;
    let status = async |region| {
        let mut status = kms.call_in(region, "GetKeyRotationStatus", json!({"KeyId": key})).await;
        status["KeyId"] = Value::Null;
        status
    };
    assert_eq!(status(WEST).await, status(EAST).await);
    assert_eq!(status(WEST).await["RotationPeriodInDays"], 100);
    kms.advance_days(201).await;
    kms.call_in(EAST, "RotateKeyOnDemand", json!({"KeyId": key})).await;
    // A replica that comes later has all of it too, and one that is disabled misses nothing.
    kms.call_in(EAST, "ReplicateKey", json!({"KeyId": key, "ReplicaRegion": EU})).await;
    kms.call_in(WEST, "DisableKey", json!({"KeyId": key})).await;
    kms.advance_days(100).await;
    kms.call_in(WEST, "EnableKey", json!({"KeyId": key})).await;
    let rotations = async |region| kms.call_in(region, "ListKeyRotations", of_key.clone()).await["Rotations"].clone();
    let expect = rotations(EAST).await;
    let kinds: Vec<&Value> = expect.as_array().unwrap().iter().map(|entry| &entry["RotationType"]).collect();
    assert_eq!(json!(kinds), json!([null, "AUTOMATIC", "AUTOMATIC", "ON_DEMAND", "AUTOMATIC"]));
    assert_eq!((rotations(WEST).await, rotations(EU).await), (expect.clone(), expect));
    assert_eq!(status(WEST).await, status(EAST).await);
    let new = kms.call_in(WEST, "Encrypt", encrypt).await["CiphertextBlob"].clone();
    for blob in [old, new] {
        for region in [EAST, WEST, EU] {
            kms.call_in(region, "Decrypt", json!({"CiphertextBlob": blob})).await;
        }
    }
    kms.call_in(EAST, "DisableKeyRotation", json!({"KeyId": key})).await;
    assert_eq!(status(EU).await["KeyRotationEnabled"], false);
    assert_eq!(kms.records("kms/due/").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_replica_that_is_enabled_again_does_not_rotate_for_itself() {
    let kms = Fixture::new();
    let key = kms.replicated(&[WEST]).await;
    kms.call_in(EAST, "EnableKeyRotation", json!({"KeyId": key})).await;
    for region in [EAST, WEST] {
        kms.call_in(region, "DisableKey", json!({"KeyId": key})).await;
    }
    kms.advance_days(366).await;
    kms.call_in(WEST, "EnableKey", json!({"KeyId": key})).await;
    kms.advance_days(1).await;
    let rotations = async |region| {
        let answer = kms.call_in(region, "ListKeyRotations", json!({"KeyId": key})).await;
        answer["Rotations"].as_array().unwrap().len()
    };
    assert_eq!((rotations(EAST).await, rotations(WEST).await), (0, 0));
    kms.call_in(EAST, "EnableKey", json!({"KeyId": key})).await;
    kms.advance_days(1).await;
    assert_eq!((rotations(EAST).await, rotations(WEST).await), (1, 1));
}
