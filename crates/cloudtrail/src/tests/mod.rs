//! Tests of the service on an engine in memory.

mod delivery;
mod keys;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use trent_engine::clockwork::Clockwork as _;
use trent_engine::testing::TestEngine;
use trent_engine::wire::WireOperation;
use trent_model::AwsError;
use trent_types::Timestamp;
use trent_types::time::FixedClock;

use crate::{CloudTrail, CloudTrailClockwork, CloudTrailSettings, DeliverySettings, operations};

pub(crate) const ACCOUNT: &str = "111122223333";
pub(crate) const REGION: &str = "us-east-1";
pub(crate) const BUCKET: &str = "logs";

/// The service on an engine, delivering to a directory.
pub(crate) struct Scene {
    pub(crate) engine: TestEngine,
    pub(crate) service: Arc<CloudTrail>,
    pub(crate) clockwork: CloudTrailClockwork,
    operations: Vec<Box<dyn WireOperation>>,
    pub(crate) directory: tempfile::TempDir,
}

impl Scene {
    pub(crate) fn new() -> Self {
        let (engine, directory) = (TestEngine::new(), tempfile::tempdir().unwrap());
        fs::create_dir(directory.path().join(BUCKET)).unwrap();
        let settings = CloudTrailSettings {
            index: None,
            delivery: Some(Arc::new(DeliverySettings::Directory(directory.path().to_owned()))),
            regions: vec![REGION.parse().unwrap()],
            signing_clock: Arc::new(FixedClock(Timestamp::from_epoch_ms(0))),
        };
        let service = Arc::new(CloudTrail::open(Arc::clone(&engine.audit), settings).unwrap());
        let clockwork = CloudTrailClockwork::new(Arc::clone(&engine.engine), Arc::clone(&service));
        let operations = operations::all(&engine.engine, &service);
        Self { engine, service, clockwork, operations, directory }
    }

    pub(crate) async fn call(&self, name: &str, body: &str) -> Result<serde_json::Value, AwsError> {
        let operation = self.operations.iter().find(|operation| operation.name() == name).unwrap();
        let answer = self.engine.call(operation.as_ref(), ACCOUNT, REGION, body).await?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    /// Moves the clock and does what comes due.
    pub(crate) async fn advance(&self, seconds: u64) {
        self.engine.clock.advance_ms(seconds * 1000);
        self.clockwork.run_due().await.unwrap();
    }

    /// Files of the bucket, with their content.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let (root, mut files) = (self.directory.path().join(BUCKET), BTreeMap::new());
        collect(&root, &root, &mut files);
        files
    }
}

fn collect(root: &Path, directory: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}
