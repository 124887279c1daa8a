//! Tests of the service on an engine in memory: what can't be seen, or not be timed, from outside.

mod accounts;
mod asymmetric;
mod clockwork;
mod concurrency;
mod condition_keys;
mod grants;
mod grants_conditions;
mod grants_given;
mod grants_left;
mod grants_retired;
mod imports;
mod kinds;
mod lockout;
mod managed;
mod multi_region;
mod multi_region_allowed;
mod multi_region_deleted;
mod multi_region_primary;
mod multi_region_refused;
mod multi_region_states;
mod multi_region_walk;
mod people;
mod quotas;
mod recipients;
mod signing;
mod stores;
mod throttling;

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Value, json};
use trent_engine::admission::Admission;
use trent_engine::authorize::Enforcement;
use trent_engine::clockwork::Clockwork as _;
use trent_engine::testing::{TestEngine, root_of};
use trent_engine::wire::WireOperation;
use trent_types::Principal;

use crate::{Kms, KmsClockwork, Quotas, operations};
use people::People;

const ACCOUNT: &str = "111122223333";
const REGION: &str = "us-east-1";

/// The service on an engine in memory.
struct Fixture {
    test: TestEngine,
    operations: HashMap<&'static str, Box<dyn WireOperation>>,
    kms: Arc<Kms>,
    clockwork: KmsClockwork,
    /// Who there is besides root users.
    people: Arc<People>,
}

impl Fixture {
    fn new() -> Self {
        Self::of(Kms::default(), Vec::new())
    }

    /// The service as it is given, on an engine that asks `admissions`.
    fn of(kms: Kms, admissions: Vec<Arc<dyn Admission>>) -> Self {
        let people = Arc::new(People::default());
        let test = TestEngine::with_admissions(|_| people.clone(), admissions);
        Self::on(test, kms, people)
    }

    /// The service on an engine whose decisions don't bind.
    fn without_enforcement() -> Self {
        let people = Arc::new(People::default());
        let test = TestEngine::with_admissions(|_| people.clone(), Vec::new());
        Self::on(test.with_enforcement(Enforcement::DevelopmentOnly), Kms::default(), people)
    }

    fn on(test: TestEngine, kms: Kms, people: Arc<People>) -> Self {
        let kms = Arc::new(kms);
        let operations = operations::all(&test.engine, &kms).into_iter().map(|row| (row.name(), row)).collect();
        let clockwork = KmsClockwork::new(Arc::clone(&test.engine), Arc::clone(&kms));
        Self { test, operations, kms, clockwork, people }
    }

    /// The service after a restart: with the same records, and nothing in memory.
    fn restarted(self, kms: Kms) -> Self {
        Self::on(self.test, kms, self.people)
    }

    /// The answer of an operation, or code and message of its error.
    async fn call_as(&self, account: &str, operation: &str, input: Value) -> Result<Value, (&'static str, String)> {
        self.call_by(&root_of(account), operation, input).await
    }

    /// The answer of an operation to a principal, or code and message of its error.
    async fn call_by(
        &self,
        caller: &Principal,
        operation: &str,
        input: Value,
    ) -> Result<Value, (&'static str, String)> {
        self.call_at(REGION, caller, operation, input).await
    }

    /// The same in another Region.
    async fn call_at(
        &self,
        region: &str,
        caller: &Principal,
        operation: &str,
        input: Value,
    ) -> Result<Value, (&'static str, String)> {
        let operation = &self.operations[operation];
        match self.test.call_by(operation.as_ref(), caller.clone(), region, &input.to_string()).await {
            Ok(body) if body.is_empty() => Ok(Value::Null),
            Ok(body) => Ok(serde_json::from_str(&body).unwrap()),
            Err(error) => Err((error.shape.code, error.message.unwrap_or_default())),
        }
    }

    async fn try_call(&self, operation: &str, input: Value) -> Result<Value, (&'static str, String)> {
        self.call_as(ACCOUNT, operation, input).await
    }

    async fn call(&self, operation: &str, input: Value) -> Value {
        self.try_call(operation, input).await.unwrap()
    }

    /// The code of the error that an operation answers.
    async fn code(&self, operation: &str, input: Value) -> &'static str {
        self.try_call(operation, input).await.unwrap_err().0
    }

    async fn new_key(&self) -> String {
        let made = self.call("CreateKey", json!({})).await;
        made["KeyMetadata"]["KeyId"].as_str().unwrap().to_owned()
    }

    /// Moves the clock and does what has come due.
    async fn advance_days(&self, days: u64) {
        self.test.clock.advance_ms(days * 24 * 60 * 60 * 1000);
        self.clockwork.run_due().await.unwrap();
    }

    /// Keys of all records that begin with `prefix`.
    async fn records(&self, prefix: &str) -> Vec<String> {
        let names = self.test.engine.records.view().await.unwrap().keys(prefix.as_bytes(), None, 1000).await.unwrap();
        names.into_iter().map(|name| String::from_utf8(name).unwrap()).collect()
    }
}
