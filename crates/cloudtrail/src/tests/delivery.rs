//! Delivery, and what a crash in the middle of it comes to.

use trent_engine::Changes;
use trent_engine::clockwork::SystemWork;

use super::{ACCOUNT, REGION, Scene};
use crate::names;
use crate::record::DeliveryRecord;

const TRAIL: &str = r#"{"Name":"trail","S3BucketName":"logs","EnableLogFileValidation":true}"#;
const NAME: &str = r#"{"Name":"trail"}"#;

async fn logging() -> Scene {
    let scene = Scene::new();
    scene.call("CreateTrail", TRAIL).await.unwrap();
    scene.call("StartLogging", NAME).await.unwrap();
    scene.call("ListTrails", "{}").await.unwrap();
    scene
}

async fn session(scene: &Scene) -> Option<DeliveryRecord> {
    let view = scene.engine.engine.records.view().await.unwrap();
    let found = view.scan::<DeliveryRecord>(names::DELIVERIES, None, 10).await.unwrap();
    found.into_iter().next().map(|(_, stored)| stored.record)
}

async fn put_back(scene: &Scene, record: &DeliveryRecord) {
    let changes = Changes::default().put(record.key(), record);
    scene.engine.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
}

#[tokio::test]
async fn what_was_being_delivered_is_delivered_again_the_same() {
    let scene = logging().await;
    scene.advance(0).await;
    let before = session(&scene).await.unwrap();
    scene.advance(301).await;
    let files = scene.files();
    assert_eq!(files.len(), 1);
    let delivered = session(&scene).await.unwrap();
    // As if the process had died after the file was there, and before that was written down.
    let plan = crate::record::Plan {
        at: delivered.chains[&REGION.parse().unwrap()].files[0].delivered,
        end: delivered.next,
        settings: crate::record::Settings {
            bucket: "logs".to_owned(),
            prefix: None,
            global_services: true,
            multi_region: false,
            validation: true,
            recursive: true,
            selectors: None,
        },
    };
    put_back(&scene, &DeliveryRecord { plan: Some(plan), ..before.clone() }).await;
    // More happens meanwhile, and belongs to the next file.
    scene.call("ListTrails", "{}").await.unwrap();
    scene.advance(0).await;
    assert_eq!(scene.files(), files);
    assert_eq!(session(&scene).await.unwrap(), delivered);
    scene.advance(301).await;
    assert_eq!(scene.files().len(), 2);
}

#[tokio::test]
async fn a_digest_that_was_being_delivered_is_delivered_again_the_same() {
    let scene = logging().await;
    scene.advance(301).await;
    let before = session(&scene).await.unwrap();
    scene.advance(3600).await;
    let (files, after) = (scene.files(), session(&scene).await.unwrap());
    let region = REGION.parse().unwrap();
    let mut torn = before.clone();
    torn.visited = after.visited;
    let (bucket, prefix) = ("logs".to_owned(), None);
    torn.chains.get_mut(&region).unwrap().closing =
        Some(crate::record::Closing { end: after.chains[&region].since, bucket, prefix });
    put_back(&scene, &torn).await;
    scene.advance(0).await;
    assert_eq!(scene.files(), files);
    assert_eq!(session(&scene).await.unwrap().chains, after.chains);
}

#[tokio::test]
async fn digests_follow_each_other_over_hours_and_after_a_long_time() {
    let scene = logging().await;
    for _ in 0..5 {
        scene.advance(3600).await;
    }
    let digests = |scene: &Scene| scene.files().into_keys().filter(|key| key.contains("Digest")).count();
    assert_eq!(digests(&scene), 5);
    // Ten years without anything are told of by a few digests.
    scene.advance(10 * 365 * 24 * 3600).await;
    assert!((6..40).contains(&digests(&scene)), "{}", digests(&scene));
    let chain = session(&scene).await.unwrap().chains[&REGION.parse().unwrap()].clone();
    let now = scene.engine.engine.clock.now();
    assert!(now.epoch_ms() - chain.since.epoch_ms() < 3600 * 1000 && chain.files.is_empty());
}

#[tokio::test]
async fn a_session_ends_with_its_trail() {
    let scene = logging().await;
    scene.call("DeleteTrail", NAME).await.unwrap();
    scene.advance(1).await;
    assert!(session(&scene).await.is_none());
    assert_eq!(scene.files().len(), 2);
    // A trail of the same name begins anew.
    scene.call("CreateTrail", TRAIL).await.unwrap();
    let status = scene.call("GetTrailStatus", NAME).await.unwrap();
    assert_eq!(status["IsLogging"], false);
    assert!(status.get("LatestDeliveryTime").is_none(), "{status}");
}

#[tokio::test]
async fn without_validation_there_are_no_digests() {
    let scene = logging().await;
    scene.advance(3700).await;
    scene.call("UpdateTrail", r#"{"Name":"trail","EnableLogFileValidation":false}"#).await.unwrap();
    scene.advance(0).await;
    let count = scene.files().into_keys().filter(|key| key.contains("Digest")).count();
    scene.call("ListTrails", "{}").await.unwrap();
    scene.advance(5 * 3600).await;
    assert_eq!(scene.files().into_keys().filter(|key| key.contains("Digest")).count(), count);
    assert!(session(&scene).await.unwrap().chains.is_empty());
    // On again, a new chain begins.
    scene.call("UpdateTrail", r#"{"Name":"trail","EnableLogFileValidation":true}"#).await.unwrap();
    scene.advance(0).await;
    assert!(session(&scene).await.unwrap().chains[&REGION.parse().unwrap()].previous.is_none());
}

#[tokio::test]
async fn a_deleted_trail_waits_for_no_bucket() {
    let scene = logging().await;
    let bucket = scene.directory.path().join(super::BUCKET);
    std::fs::remove_dir(&bucket).unwrap();
    // A stopped one does: somebody may make it again.
    scene.call("StopLogging", NAME).await.unwrap();
    scene.advance(1).await;
    scene.advance(301).await;
    let status = scene.call("GetTrailStatus", NAME).await.unwrap();
    assert_eq!(status["LatestDeliveryError"], "NoSuchBucket");
    assert!(session(&scene).await.is_some());
    scene.call("DeleteTrail", NAME).await.unwrap();
    for _ in 0..10 {
        scene.advance(1).await;
    }
    assert!(session(&scene).await.is_none());
    std::fs::create_dir(&bucket).unwrap();
    scene.advance(301).await;
    assert!(scene.files().is_empty());
}

#[tokio::test]
async fn a_reset_ends_everything() {
    let scene = logging().await;
    crate::reset(&scene.engine.engine, &scene.service, Some("444455556666".parse().unwrap())).await.unwrap();
    assert!(session(&scene).await.is_some());
    crate::reset(&scene.engine.engine, &scene.service, Some(ACCOUNT.parse().unwrap())).await.unwrap();
    assert!(session(&scene).await.is_none());
    scene.advance(301).await;
    assert!(scene.files().is_empty());
}
