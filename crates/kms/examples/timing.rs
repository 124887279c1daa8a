//! Prints how long whole `Encrypt` calls take on an engine in memory, decisions and audit event included:
//! `cargo run --release -p trent-kms --example timing`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use trent_engine::testing::{TestEngine, root_of};
use trent_engine::wire::WireOperation;
use trent_engine::{BoxFuture, Failure, Identities, Standing};
use trent_kms::{Kms, operations};
use trent_types::Principal;
use trent_types::principal::{Identity, User};

const ACCOUNT: &str = "111122223333";
const GRANTS: usize = 1000;
/// How long each call is measured.
const MEASURED: Duration = Duration::from_secs(1);

/// Knows root users and one user, who has no policies.
struct OneUser;

const USER_ARN: &str = "arn:aws:iam::111122223333:user/bob";
const USER_ID: &str = "AIDABOBAAAAAAAAAAAAAA";

impl Identities for OneUser {
    fn standing<'a>(&'a self, _: &'a Principal) -> BoxFuture<'a, Result<Arc<Standing>, Failure>> {
        Box::pin(async { Ok(Arc::default()) })
    }

    fn exists<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<bool, Failure>> {
        Box::pin(async move { Ok(principal.ends_with(":root") || principal == USER_ARN) })
    }

    fn unique_id<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<Option<String>, Failure>> {
        Box::pin(async move { Ok((principal == USER_ARN).then(|| USER_ID.to_owned())) })
    }
}

struct Bench {
    test: TestEngine,
    operations: HashMap<&'static str, Box<dyn WireOperation>>,
}

impl Bench {
    async fn call(&self, principal: &Principal, operation: &str, input: &Value) -> Value {
        let operation = self.operations[operation].as_ref();
        let answer = self.test.call_by(operation, principal.clone(), "us-east-1", &input.to_string()).await;
        serde_json::from_str(&answer.unwrap()).unwrap_or_default()
    }

    async fn time(&self, what: &str, principal: &Principal, input: &Value) {
        let (start, mut calls) = (Instant::now(), 0_u32);
        while start.elapsed() < MEASURED {
            self.call(principal, "Encrypt", input).await;
            calls += 1;
        }
        println!("{what:60} {:>8.2} µs", start.elapsed().as_secs_f64() * 1e6 / f64::from(calls));
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let test = TestEngine::with_identities(|_| Arc::new(OneUser));
    let kms = Arc::new(Kms::default());
    let operations = operations::all(&test.engine, &kms).into_iter().map(|row| (row.name(), row)).collect();
    let bench = Bench { test, operations };
    let root = root_of(ACCOUNT);
    let user = User { name: "bob".to_owned(), path: "/".to_owned(), id: USER_ID.to_owned() };
    let bob = Principal { identity: Identity::User(Arc::new(user)), ..root.clone() };

    let made = bench.call(&root, "CreateKey", &json!({})).await;
    let key = made["KeyMetadata"]["KeyId"].as_str().unwrap();
    let encrypt = json!({"KeyId": key, "Plaintext": "AAAA", "EncryptionContext": {"Number": (GRANTS - 1).to_string()}});
    bench.time("Encrypt, allowed by the key policy", &root, &encrypt).await;
    for number in 0..GRANTS {
        let constraints = json!({"EncryptionContextSubset": {"Number": number.to_string()}});
        let grant =
            json!({"KeyId": key, "GranteePrincipal": USER_ARN, "Operations": ["Encrypt"], "Constraints": constraints});
        bench.call(&root, "CreateGrant", &grant).await;
    }
    bench.time("Encrypt, allowed by the last of 1,000 constrained grants", &bob, &encrypt).await;
}
