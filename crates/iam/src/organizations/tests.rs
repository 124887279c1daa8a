//! The service on an engine in memory.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Value, json};
use trent_engine::testing::TestEngine;
use trent_engine::wire::WireOperation;

use super::{Organizations, all};
use crate::Principals;

mod accounts;
mod control;
mod policies;
mod units;

/// The account that manages the organization.
const MANAGEMENT: &str = "111122223333";
const SERVICE_CONTROL: &str = "SERVICE_CONTROL_POLICY";
const FULL: &str = "p-FullAWSAccess";

type Refused = (&'static str, String);

struct Fixture {
    test: TestEngine,
    operations: HashMap<&'static str, Box<dyn WireOperation>>,
}

impl Fixture {
    /// No organization.
    fn empty() -> Self {
        let test = TestEngine::with_identities(|records| Arc::new(Principals::new(records.clone())));
        let rows = all(&test.engine, &Arc::new(Organizations::default()));
        Self { test, operations: rows.into_iter().map(|row| (row.name(), row)).collect() }
    }

    /// An organization.
    async fn new() -> Self {
        let fixture = Self::empty();
        fixture.call("CreateOrganization", json!({})).await;
        fixture
    }

    async fn call_as(&self, account: &str, operation: &str, input: Value) -> Result<Value, Refused> {
        let answer =
            self.test.call(self.operations[operation].as_ref(), account, "us-east-1", &input.to_string()).await;
        match answer {
            Ok(text) if text.is_empty() => Ok(Value::Null),
            Ok(text) => Ok(serde_json::from_str(&text).unwrap()),
            Err(error) => Err((error.shape.code, error.message.unwrap_or_default())),
        }
    }

    async fn try_call(&self, operation: &str, input: Value) -> Result<Value, Refused> {
        self.call_as(MANAGEMENT, operation, input).await
    }

    async fn call(&self, operation: &str, input: Value) -> Value {
        self.try_call(operation, input).await.unwrap_or_else(|refused| panic!("{operation}: {refused:?}"))
    }

    /// Demands that an operation is refused with this error.
    async fn refused(&self, operation: &str, input: Value, code: &str) {
        assert_eq!(self.try_call(operation, input).await.unwrap_err().0, code, "{operation}");
    }

    async fn root(&self) -> String {
        text(&self.call("ListRoots", json!({})).await["Roots"][0]["Id"])
    }

    /// A new account; its id.
    async fn account(&self, name: &str) -> String {
        let input = json!({"AccountName": name, "Email": format!("{name}@example.com")});
        text(&self.call("CreateAccount", input).await["CreateAccountStatus"]["AccountId"])
    }

    async fn unit(&self, parent: &str, name: &str) -> String {
        let unit = self.call("CreateOrganizationalUnit", json!({"ParentId": parent, "Name": name})).await;
        text(&unit["OrganizationalUnit"]["Id"])
    }

    async fn policy(&self, name: &str, content: &str) -> String {
        let input = json!({"Name": name, "Description": "", "Type": SERVICE_CONTROL, "Content": content});
        text(&self.call("CreatePolicy", input).await["Policy"]["PolicySummary"]["Id"])
    }

    /// Service control policies are enabled.
    async fn with_policies() -> (Self, String) {
        let fixture = Self::new().await;
        let root = fixture.root().await;
        fixture.call("EnablePolicyType", json!({"RootId": root, "PolicyType": SERVICE_CONTROL})).await;
        (fixture, root)
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// A member of every item of a list.
fn each(list: &Value, member: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|item| text(&item[member])).collect()
}

/// A policy with one statement.
fn statement(effect: &str, action: &str) -> String {
    json!({"Version": "2012-10-17", "Statement": [{"Effect": effect, "Action": action, "Resource": "*"}]}).to_string()
}
