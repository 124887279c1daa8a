//! Tests of the service on an engine in memory: what can't be seen, or not be timed, from outside.

mod access_keys;
mod account;
mod concurrency;
mod decisions;
mod events;
mod groups;
mod hypothetical;
mod instance_profiles;
mod managed_policies;
mod pages;
mod report;
mod reset;
mod roles;
mod root;
mod sessions;
mod simulation;
mod standing;
mod users;

use std::collections::HashMap;
use std::sync::Arc;

use trent_engine::clockwork::SystemWork;
use trent_engine::testing::{TestEngine, root_of};
use trent_engine::wire::WireOperation;
use trent_engine::{Changes, Record};
use trent_types::Principal;
use trent_types::principal::{Identity, User};

use crate::record::UserRecord;
use crate::{Credentials, Iam, Principals, find, operations};

const ACCOUNT: &str = "111122223333";

/// Code and message of an error.
type Refused = (&'static str, String);

/// The service on an engine in memory.
struct Fixture {
    test: TestEngine,
    iam: Arc<Iam>,
    operations: HashMap<&'static str, Box<dyn WireOperation>>,
}

impl Fixture {
    fn new() -> Self {
        let test = TestEngine::with_identities(|records| Arc::new(Principals::new(records.clone())));
        let iam = Arc::new(Iam::default());
        let operations = operations::all(&test.engine, &iam).into_iter().map(|row| (row.name(), row)).collect();
        Self { test, iam, operations }
    }

    /// The answer of an operation, or code and message of its error.
    async fn call_as(
        &self,
        principal: Principal,
        operation: &str,
        parameters: &[(&str, &str)],
    ) -> Result<String, Refused> {
        let operation = &self.operations[operation];
        let answer = self.test.query(operation.as_ref(), principal, parameters).await;
        answer.map_err(|error| (error.shape.code, error.message.unwrap_or_default()))
    }

    async fn try_call(&self, operation: &str, parameters: &[(&str, &str)]) -> Result<String, Refused> {
        self.call_as(root_of(ACCOUNT), operation, parameters).await
    }

    async fn call(&self, operation: &str, parameters: &[(&str, &str)]) -> String {
        self.try_call(operation, parameters).await.unwrap()
    }

    /// Demands that an operation is refused in these words.
    async fn refused(&self, operation: &str, parameters: &[(&str, &str)], code: &str, message: &str) {
        let (got, words) = self.try_call(operation, parameters).await.unwrap_err();
        assert_eq!((got, words.as_str()), (code, message), "{operation}");
    }

    async fn user(&self, name: &str) -> UserRecord {
        let account = ACCOUNT.parse().unwrap();
        find::named::<UserRecord>(account, name, &self.test.engine.records).await.unwrap().unwrap().record.clone()
    }

    /// A user as a caller.
    async fn caller(&self, name: &str) -> Principal {
        let UserRecord { id, path, name, .. } = self.user(name).await;
        Principal { identity: Identity::User(Arc::new(User { name, path, id })), ..root_of(ACCOUNT) }
    }

    async fn put<R: Record>(&self, key: Vec<u8>, record: &R) {
        let changes = Changes::default().put(key, record);
        self.test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
    }

    async fn read<R: Record + Clone>(&self, key: &[u8]) -> Option<R> {
        self.test.engine.records.read::<R>(key).await.unwrap().map(|stored| stored.record.clone())
    }

    /// Keys of all records that begin with `prefix`.
    async fn keys(&self, prefix: &str) -> Vec<String> {
        let names = self.test.engine.records.view().await.unwrap().keys(prefix.as_bytes(), None, 10_000).await.unwrap();
        names.into_iter().map(|name| String::from_utf8(name).unwrap()).collect()
    }

    fn credentials(&self) -> Credentials {
        Credentials::new(self.test.engine.records.clone(), self.test.clock.clone(), Arc::clone(&self.iam))
    }
}

/// The texts of all elements of this name, in order.
fn elements<'a>(xml: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(open.as_str()).skip(1).map(|rest| rest.split(close.as_str()).next().unwrap()).collect()
}

/// The text of the first element of this name.
fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    elements(xml, name).first().copied().unwrap_or_else(|| panic!("no {name} in {xml}"))
}
