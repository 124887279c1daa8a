//! Whatever is done to a multi-Region key, in whatever order: its Regions agree.

use std::collections::BTreeSet;

use super::multi_region::{EAST, EU, WEST};
use super::*;

const REGIONS: [&str; 4] = [EAST, WEST, EU, "ap-south-1"];
const SEEDS: u64 = 8;
const STEPS: usize = 150;

/// Numbers that are always the same for a seed: a linear congruential generator, Knuth's MMIX.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// What one step does. Most of it is refused somewhere, which changes nothing.
fn step(dice: &mut Dice, key: &str) -> (&'static str, Value) {
    let region = REGIONS[dice.roll(REGIONS.len())];
    match dice.roll(13) {
        0 | 1 => ("ReplicateKey", json!({"KeyId": key, "ReplicaRegion": region})),
        2 | 3 => ("UpdatePrimaryRegion", json!({"KeyId": key, "PrimaryRegion": region})),
        4 => ("RotateKeyOnDemand", json!({"KeyId": key})),
        5 => ("EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 90 + dice.roll(3)})),
        6 => ("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})),
        7..=10 => (["CancelKeyDeletion", "EnableKey"][dice.roll(2)], json!({"KeyId": key})),
        11 => (["DisableKey", "DisableKeyRotation"][dice.roll(2)], json!({"KeyId": key})),
        _ => ("EnableKey", json!({"KeyId": key})),
    }
}

/// The keys that there are agree with each other and with the list of what comes due.
async fn check(kms: &Fixture, key: &str, blobs: &mut Vec<Value>) {
    let mut there: BTreeSet<String> = BTreeSet::new();
    for name in kms.records("kms/key/").await {
        there.insert(name.split('/').nth(3).unwrap().to_owned());
    }
    let Some(any) = there.first().cloned() else { return };
    let (_, primary, replicas) = kms.configuration_in(&any, key).await;
    let shown: BTreeSet<String> = replicas.iter().cloned().chain([primary.clone()]).collect();
    assert_eq!((shown, replicas.len() + 1), (there.clone(), there.len()));
    let shared = async |region: &str| {
        let rotations = json!({"KeyId": key, "IncludeKeyMaterial": "ALL_KEY_MATERIAL"});
        kms.call_in(region, "ListKeyRotations", rotations).await["Rotations"].clone()
    };
    let expect = shared(&primary).await;
    for region in &there {
        let kind = if *region == primary { "PRIMARY" } else { "REPLICA" };
        assert_eq!(kms.configuration_in(region, key).await, (kind.to_owned(), primary.clone(), replicas.clone()));
        assert_eq!(shared(region).await, expect);
        match kms.metadata_in(region, key).await["KeyState"].as_str().unwrap() {
            "Enabled" => {
                let encrypt = json!({"KeyId": key, "Plaintext": "AA=="});
                blobs.push(kms.call_in(region, "Encrypt", encrypt).await["CiphertextBlob"].clone());
                for blob in &*blobs {
                    kms.call_in(region, "Decrypt", json!({"CiphertextBlob": blob})).await;
                }
            }
            "PendingReplicaDeletion" => assert!(*region == primary && !replicas.is_empty()),
            "PendingDeletion" => assert!(*region != primary || replicas.is_empty()),
            state => assert_eq!(state, "Disabled"),
        }
    }
    // Nobody rotates but the primary key, and nothing is left to be ended.
    for due in kms.records("kms/due/").await {
        let parts: Vec<&str> = due.split('/').collect();
        assert!(parts[4] == primary || parts[6] != "rotation", "{due}");
        assert_ne!(parts[6], "settle", "{due}");
    }
    blobs.truncate(20);
}

#[tokio::test]
async fn regions_agree_after_whatever_is_done() {
    let (mut done, mut longest) = (BTreeSet::new(), 0);
    for seed in 1..=SEEDS {
        let kms = Fixture::new();
        let key = kms.replicated(&[]).await;
        let (mut dice, mut blobs) = (Dice(seed), Vec::new());
        for number in 0..STEPS {
            let region = REGIONS[dice.roll(REGIONS.len())];
            let (operation, input) = step(&mut dice, &key);
            match kms.try_in(region, operation, input).await {
                Ok(_) => {
                    done.insert(operation);
                }
                Err((code, message)) => assert_ne!(code, "KMSInternalException", "{operation}: {message}"),
            }
            if dice.roll(4) == 0 {
                kms.advance_days(u64::try_from(dice.roll(9)).unwrap()).await;
            }
            if kms.records("kms/key/").await.is_empty() {
                break;
            }
            check(&kms, &key, &mut blobs).await;
            longest = longest.max(number);
        }
    }
    assert_eq!((done.len(), longest), (9, STEPS - 1), "{done:?}");
}
