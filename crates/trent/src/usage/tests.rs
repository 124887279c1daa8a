use serde_json::{Value, json};

use super::*;

const A: &str = "111111111111";
const B: &str = "222222222222";

fn arn(account: &str, key: &str) -> String {
    format!("arn:aws:kms:us-east-1:{account}:key/{key}")
}

fn event(time: &str, name: &str, payer: &str, kind: &str, more: &Value) -> String {
    let mut event = json!({
        "userIdentity": { "accountId": payer }, "eventTime": time, "eventSource": "kms.amazonaws.com",
        "eventName": name, "eventType": kind, "recipientAccountId": payer,
    });
    event.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    event.to_string()
}

/// A log that is read for November 2026, which has 720 hours.
#[derive(Default)]
struct Log(Meter);

impl Log {
    fn take(&mut self, json: &str) {
        self.0.take(json, "2026-11".parse().unwrap());
    }

    fn call(&mut self, time: &str, name: &str, payer: &str, more: Value) {
        self.take(&event(time, name, payer, "AwsApiCall", &more));
    }

    fn service(&mut self, time: &str, name: &str, account: &str, key: &str) {
        let touched = json!({ "resources": [{ "ARN": arn(account, key) }] });
        self.take(&event(time, name, account, "AwsServiceEvent", &touched));
    }

    fn of_key(&mut self, time: &str, name: &str, account: &str, key: &str) {
        self.call(time, name, account, json!({ "resources": [{ "ARN": arn(account, key) }] }));
    }

    fn make(&mut self, time: &str, account: &str, key: &str, spec: &str) {
        let made = json!({ "keyMetadata": { "arn": arn(account, key), "keySpec": spec } });
        self.call(time, "CreateKey", account, json!({ "responseElements": made }));
    }

    fn report(self, now: &str) -> Value {
        let prices = Prices::read(None).unwrap();
        let usage = self.0.usage("2026-11".parse().unwrap(), now.parse().unwrap(), &prices);
        let report: Value = serde_json::from_str(&usage.report(&prices, Format::Json)).unwrap();
        // All forms tell the same.
        let (text, csv) = (usage.report(&prices, Format::Text), usage.report(&prices, Format::Csv));
        assert!(text.contains(&format!("all accounts: {} USD\n", report["cost"].as_str().unwrap())), "{text}");
        for account in report["accounts"].as_array().unwrap() {
            assert!(text.contains(&format!("account {}\n", account["account"].as_str().unwrap())), "{text}");
            assert!(text.contains(account["cost"].as_str().unwrap()), "{text}");
        }
        assert_eq!(csv.lines().count(), 1 + 7 * report["accounts"].as_array().unwrap().len());
        report
    }

    fn account(self) -> Value {
        self.report("2027-01-01T00:00:00Z")["accounts"][0].clone()
    }
}

#[test]
fn keys_cost_by_the_hour() {
    // Made on the 16th: 15 of 30 days.
    let mut log = Log::default();
    log.make("2026-11-16T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    assert_eq!(log.account()["keys"], json!({ "count": 1, "keyMonths": "0.5000", "cost": "0.5000" }));
    // The whole month, the whole month, and 36 hours of 720.
    let mut log = Log::default();
    log.make("2026-10-05T10:00:00Z", A, "k1", "RSA_4096");
    log.make("2026-11-01T00:00:00Z", A, "k2", "HMAC_256");
    log.make("2026-11-29T12:00:00Z", A, "k3", "ECC_NIST_P256");
    assert_eq!(log.account()["keys"], json!({ "count": 3, "keyMonths": "2.0500", "cost": "2.0500" }));
    // Later ones don't count.
    let mut log = Log::default();
    log.make("2026-12-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    assert_eq!(log.report("2027-01-01T00:00:00Z")["accounts"], json!([]));
}

#[test]
fn a_month_that_is_not_over_is_counted_so_far() {
    let mut log = Log::default();
    log.make("2026-11-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    let report = log.report("2026-11-04T00:00:00Z");
    assert_eq!(
        (&report["accounts"][0]["keys"]["cost"], &report["until"]),
        (&json!("0.1000"), &json!("2026-11-04T00:00:00Z"))
    );
    assert!(report["notes"][0].as_str().unwrap().contains("up to 2026-11-04"));
    // A server whose clock was moved is ahead of the time.
    let mut log = Log::default();
    log.make("2026-11-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    log.of_key("2026-12-24T00:00:00Z", "DescribeKey", A, "k");
    assert_eq!(log.report("2026-11-04T00:00:00Z")["accounts"][0]["keys"]["cost"], "1.0000");
}

#[test]
fn two_rotations_of_a_key_cost_more() {
    let mut log = Log::default();
    log.make("2026-09-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    log.service("2026-10-01T00:00:00Z", "RotateKey", A, "k");
    log.service("2026-11-16T00:00:00Z", "RotateKey", A, "k");
    log.service("2026-11-20T00:00:00Z", "RotateKey", A, "k");
    // The call that asks for a rotation is none.
    log.of_key("2026-11-20T00:00:00Z", "RotateKeyOnDemand", A, "k");
    // AWS managed keys are free.
    log.service("2026-11-02T00:00:00Z", "RotateKey", A, "managed");
    let account = log.account();
    assert_eq!(account["keys"]["cost"], "1.0000");
    assert_eq!(account["rotations"], json!({ "keyMonths": "1.5000", "cost": "1.5000" }));
    assert_eq!(account["cost"], "2.5000");
}

#[test]
fn keys_that_wait_for_their_deletion_are_free() {
    // Three days of thirty.
    let mut log = Log::default();
    log.make("2026-10-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    log.service("2026-10-02T00:00:00Z", "RotateKey", A, "k");
    log.of_key("2026-11-04T00:00:00Z", "ScheduleKeyDeletion", A, "k");
    log.service("2026-11-11T00:00:00Z", "DeleteKey", A, "k");
    let account = log.account();
    assert_eq!((&account["keys"]["cost"], &account["rotations"]["cost"]), (&json!("0.1000"), &json!("0.1000")));
    // Cancelled: as though it had never been scheduled.
    let mut log = Log::default();
    log.make("2026-10-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    log.of_key("2026-11-04T00:00:00Z", "ScheduleKeyDeletion", A, "k");
    log.of_key("2026-11-08T00:00:00Z", "CancelKeyDeletion", A, "k");
    assert_eq!(log.account()["keys"]["cost"], "1.0000");
    // Gone before the month, and an attempt that failed.
    let mut log = Log::default();
    log.make("2026-10-01T00:00:00Z", A, "gone", "SYMMETRIC_DEFAULT");
    log.of_key("2026-10-05T00:00:00Z", "ScheduleKeyDeletion", A, "gone");
    log.make("2026-10-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    let failed = json!({ "resources": [{ "ARN": arn(A, "k") }], "errorCode": "AccessDenied" });
    log.call("2026-11-04T00:00:00Z", "ScheduleKeyDeletion", A, failed);
    assert_eq!(log.account()["keys"], json!({ "count": 1, "keyMonths": "1.0000", "cost": "1.0000" }));
}

#[test]
fn every_replica_is_a_key() {
    let mut log = Log::default();
    log.make("2026-11-01T00:00:00Z", A, "mrk-1", "ECC_NIST_P256");
    let replica = "arn:aws:kms:eu-west-1:111111111111:key/mrk-1";
    let made = json!({ "replicaKeyMetadata": { "arn": replica, "keySpec": "ECC_NIST_P256" } });
    log.call("2026-11-16T00:00:00Z", "ReplicateKey", A, json!({ "responseElements": made }));
    // The same, told in the replica's Region.
    let made = json!({ "keyMetadata": { "arn": replica, "keySpec": "ECC_NIST_P256" } });
    let service = json!({ "accountId": A, "invokedBy": "kms.amazonaws.com" });
    let told = json!({ "responseElements": made, "userIdentity": service });
    log.call("2026-11-15T23:59:59Z", "CreateKey", A, told);
    let internal = json!({ "userIdentity": { "accountId": A, "invokedBy": "AWS Internal" } });
    log.call("2026-11-20T00:00:00Z", "SynchronizeMultiRegionKey", A, internal);
    // Another service that acts for a caller is charged.
    let storage = json!({ "userIdentity": { "accountId": A, "invokedBy": "s3.amazonaws.com" } });
    log.call("2026-11-20T00:00:00Z", "GenerateDataKey", A, storage);
    let account = log.account();
    assert_eq!(account["keys"], json!({ "count": 2, "keyMonths": "1.5000", "cost": "1.5000" }));
    assert_eq!(account["operations"], json!({ "CreateKey": 1, "GenerateDataKey": 1, "ReplicateKey": 1 }));
}

#[test]
fn calls_cost_beyond_those_that_are_free() {
    let mut log = Log::default();
    log.make("2026-10-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    for _ in 0..25_000 {
        log.of_key("2026-11-05T00:00:00Z", "Encrypt", A, "k");
    }
    let failed = json!({ "resources": [{ "ARN": arn(A, "k") }], "errorCode": "AccessDenied" });
    log.call("2026-11-05T00:00:00Z", "Decrypt", A, failed);
    // Another month's.
    log.of_key("2026-10-31T23:59:59Z", "Encrypt", A, "k");
    log.of_key("2026-12-01T00:00:00Z", "Encrypt", A, "k");
    let account = log.account();
    // 5,000 of 10,000 at 0.03.
    assert_eq!(account["calls"]["requests"], json!({ "count": 25_000, "charged": 5000, "cost": "0.0150" }));
    assert_eq!((&account["operations"], &account["failedCalls"]), (&json!({ "Encrypt": 25_000 }), &json!(1)));
    assert_eq!(account["cost"], "1.0150");
}

#[test]
fn calls_are_priced_by_the_keys_that_they_use() {
    let mut log = Log::default();
    for (key, spec) in [
        ("rsa2", "RSA_2048"),
        ("rsa4", "RSA_4096"),
        ("ecc", "ECC_NIST_P256"),
        ("mac", "HMAC_256"),
        ("sym", "SYMMETRIC_DEFAULT"),
    ] {
        log.make("2026-10-01T00:00:00Z", A, key, spec);
    }
    let time = "2026-11-05T00:00:00Z";
    for (name, key) in [
        ("Sign", "rsa2"),
        ("GetPublicKey", "rsa2"),
        ("Verify", "rsa4"),
        ("DeriveSharedSecret", "ecc"),
        ("GenerateMac", "mac"),
        ("Encrypt", "sym"),
        ("DescribeKey", "rsa4"),
    ] {
        log.of_key(time, name, A, key);
    }
    // The dearer of two keys counts.
    let both = json!([{ "ARN": arn(A, "sym") }, { "ARN": arn(A, "rsa4") }]);
    log.call(time, "ReEncrypt", A, json!({ "resources": both }));
    for spec in ["RSA_2048", "RSA_4096", "ECC_NIST_P521", "ECC_SECG_P256K1", "ECC_NIST_EDWARDS25519"] {
        log.call(time, "GenerateDataKeyPair", A, json!({ "requestParameters": { "keyPairSpec": spec } }));
    }
    log.call(time, "GenerateRandom", A, json!({ "requestParameters": null, "responseElements": null }));
    let report = log.report("2027-01-01T00:00:00Z");
    let calls = &report["accounts"][0]["calls"];
    let counts = Class::ALL.map(|class| calls[class.name()]["count"].as_u64().unwrap());
    assert_eq!(counts, [4, 2, 3, 3, 2]);
    let costs = Class::ALL.map(|class| calls[class.name()]["cost"].as_str().unwrap());
    // 2 × 0.03 ÷ 10,000 and so on; RSA pairs: 2 × 12 ÷ 10,000.
    assert_eq!(costs, ["0.0000", "0.0000", "0.0000", "0.0000", "0.0024"]);
    assert_eq!(report["notes"], json!([]));
}

#[test]
fn keys_that_the_log_does_not_know_are_told_by_algorithms() {
    let mut log = Log::default();
    log.of_key("2026-10-01T00:00:00Z", "DescribeKey", A, "old");
    for (name, parameters) in [
        ("Encrypt", json!({ "encryptionAlgorithm": "SYMMETRIC_DEFAULT" })),
        ("Decrypt", json!({})),
        ("Sign", json!({ "signingAlgorithm": "RSASSA_PSS_SHA_256" })),
        ("Sign", json!({ "signingAlgorithm": "ECDSA_SHA_256" })),
        (
            "ReEncrypt",
            json!({ "sourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT", "destinationEncryptionAlgorithm": "RSAES_OAEP_SHA_256" }),
        ),
    ] {
        log.call("2026-11-05T00:00:00Z", name, A, json!({ "requestParameters": parameters }));
    }
    let report = log.report("2027-01-01T00:00:00Z");
    let calls = &report["accounts"][0]["calls"];
    assert_eq!((&calls["requests"]["count"], &calls["asymmetric"]["count"]), (&json!(2), &json!(3)));
    assert!(report["notes"][0].as_str().unwrap().starts_with("1 calls used RSA keys"), "{report}");
}

#[test]
fn the_caller_pays() {
    let mut log = Log::default();
    log.make("2026-11-01T00:00:00Z", A, "k", "SYMMETRIC_DEFAULT");
    // B uses A's key: both get an event.
    let touched = json!([{ "ARN": arn(A, "k") }]);
    log.call("2026-11-05T00:00:00Z", "Encrypt", B, json!({ "resources": touched }));
    log.call("2026-11-05T00:00:00Z", "Encrypt", B, json!({ "resources": touched, "recipientAccountId": A }));
    let report = log.report("2027-01-01T00:00:00Z");
    let operations: Vec<&Value> =
        report["accounts"].as_array().unwrap().iter().map(|account| &account["operations"]).collect();
    assert_eq!(operations, [&json!({ "CreateKey": 1 }), &json!({ "Encrypt": 1 })]);
    assert_eq!(report["cost"], "1.0000");
}

#[test]
fn what_is_not_of_kms_or_not_an_event_is_passed_over() {
    let mut log = Log::default();
    for text in ["", "{", "[]", "null", "{}", "{\"eventSource\":\"kms.amazonaws.com\"}"] {
        log.take(text);
    }
    let other = json!({ "eventSource": "iam.amazonaws.com" });
    log.take(&event("2026-11-05T00:00:00Z", "CreateUser", A, "AwsApiCall", &other));
    log.take(&event("yesterday", "Encrypt", A, "AwsApiCall", &json!({})));
    let report = log.report("2027-01-01T00:00:00Z");
    assert_eq!((&report["accounts"], &report["cost"]), (&json!([]), &json!("0.0000")));
}

#[test]
fn a_log_that_begins_late_is_told() {
    let mut log = Log::default();
    log.of_key("2026-11-05T00:00:00Z", "DescribeKey", A, "k");
    let report = log.report("2027-01-01T00:00:00Z");
    assert!(report["notes"][0].as_str().unwrap().contains("begins at 2026-11-05"), "{report}");
}
