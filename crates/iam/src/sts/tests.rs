//! The service on an engine in memory.

use std::collections::HashMap;
use std::sync::Arc;

use trent_engine::Changes;
use trent_engine::auth::{Authenticator as _, CredentialError, Scope};
use trent_engine::clockwork::SystemWork;
use trent_engine::testing::{TestEngine, root_of};
use trent_engine::wire::{WireInput, WireOperation};
use trent_model::QueryParams;
use trent_policy::PolicyKind;
use trent_types::principal::{Identity, RoleSession, User};
use trent_types::{AccountId, Principal};

use super::{Sts, all};
use crate::record::{Document, Entity as _, NameRecord, Policies, RoleRecord, Tags, UserRecord};
use crate::session_token::{self, Bearer, Token};
use crate::{Credentials, Iam, Principals, names};

mod chains;
mod federation;
mod others;
mod roles;
mod session_policies;

const ACCOUNT: &str = "111122223333";
const OTHER: &str = "444455556666";
const DEPLOY: &str = "arn:aws:iam::111122223333:role/ci/Deploy";

type Refused = (&'static str, String);

struct Fixture {
    test: TestEngine,
    operations: HashMap<&'static str, Box<dyn WireOperation>>,
    credentials: Credentials,
}

/// A trust policy: who may do what under which condition.
fn trust(principal: &str, actions: &str, condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},
        "Action":{actions},"Condition":{condition}}}]}}"#
    )
}

/// A policy of a user or role.
fn allow(action: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"*"}}]}}"#)
}

fn policies(text: Option<&str>) -> Policies {
    let document = |text: &str| ("p".to_owned(), Document::parse(PolicyKind::Identity, text).unwrap());
    Policies { inline: text.into_iter().map(document).collect(), attached: [].into() }
}

impl Fixture {
    fn new() -> Self {
        let test = TestEngine::with_identities(|records| Arc::new(Principals::new(records.clone())));
        let operations =
            all(&test.engine, &Arc::new(Sts::default())).into_iter().map(|row| (row.name(), row)).collect();
        let credentials = Credentials::new(test.engine.records.clone(), test.clock.clone(), Arc::new(Iam::default()));
        Self { test, operations, credentials }
    }

    async fn commit(&self, changes: Changes) {
        self.test.engine.records.commit(&SystemWork::assertion(), changes).await.unwrap();
    }

    /// A user of an account, with a policy.
    async fn user(&self, account: &str, name: &str, policy: Option<&str>) -> Principal {
        let user = UserRecord {
            account: account.parse().unwrap(),
            id: format!("AIDA{name}{account}"),
            path: "/".to_owned(),
            name: name.to_owned(),
            created: self.test.engine.clock.now(),
            tags: Tags::default(),
            policies: policies(policy),
            boundary: None,
            groups: [].into(),
            access_keys: Vec::new(),
        };
        self.commit(Changes::default().put(names::user(&user.id), &user)).await;
        let identity = Identity::User(Arc::new(User { name: user.name, path: user.path, id: user.id }));
        Principal { identity, ..root_of(account) }
    }

    /// A role of `ACCOUNT` with the path `/ci/`, which allows everything.
    async fn role(&self, name: &str, trust: &str) {
        let account: AccountId = ACCOUNT.parse().unwrap();
        let role = RoleRecord {
            account,
            id: format!("AROA{name}"),
            path: "/ci/".to_owned(),
            name: name.to_owned(),
            created: self.test.engine.clock.now(),
            description: None,
            max_session_seconds: 7200,
            trust: Document::parse(PolicyKind::Trust, trust).unwrap(),
            tags: Tags::default(),
            policies: policies(Some(&allow("*"))),
            boundary: None,
        };
        let name = NameRecord { id: role.id.clone() };
        let changes = Changes::default().put(names::role_name(account, &role.name), &name);
        self.commit(changes.put(RoleRecord::key(&role.id), &role)).await;
    }

    async fn call(&self, caller: &Principal, operation: &str, parameters: &[(&str, &str)]) -> Result<String, Refused> {
        let answer = self.test.query(self.operations[operation].as_ref(), caller.clone(), parameters).await;
        answer.map_err(|error| (error.shape.code, error.message.unwrap_or_default()))
    }

    async fn assume(&self, caller: &Principal, parameters: &[(&str, &str)]) -> Result<String, Refused> {
        let given = [("RoleArn", DEPLOY), ("RoleSessionName", "s-1")];
        let is_new = |name: &str| parameters.iter().all(|(other, _)| *other != name);
        let given = given.into_iter().filter(|(name, _)| is_new(name));
        let all: Vec<_> = given.chain(parameters.iter().copied()).collect();
        self.call(caller, "AssumeRole", &all).await
    }

    /// What the token in an answer says.
    fn token(&self, answer: &str) -> Token {
        let (id, token) = (element(answer, "AccessKeyId"), element(answer, "SessionToken"));
        session_token::open(id, token, &self.test.engine.vault).unwrap()
    }

    /// The caller who has a role's credentials, out of an answer.
    fn holder(&self, answer: &str) -> Principal {
        let token = self.token(answer);
        let Bearer::Role { id, session_name } = token.bearer else { panic!("no role's credentials") };
        let role = RoleSession {
            role_name: id.trim_start_matches("AROA").to_owned(),
            role_path: "/ci/".to_owned(),
            role_id: id,
            session_name,
        };
        Principal {
            account: token.account,
            identity: Identity::RoleSession(Arc::new(role)),
            session: Some(Arc::new(token.session)),
            ..root_of(ACCOUNT)
        }
    }

    /// Why the credentials in an answer are refused, if they are.
    async fn refusal(&self, answer: &str) -> Option<CredentialError> {
        let (id, token) = (element(answer, "AccessKeyId"), element(answer, "SessionToken"));
        let scope = Scope { date: "20260101", region: "us-east-1", service: "kms" };
        self.credentials.signer(id, Some(token), scope).await.err()
    }
}

/// The text of the first element of this name.
fn element<'a>(xml: &'a str, name: &str) -> &'a str {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let rest = xml.split(open.as_str()).nth(1).unwrap_or_else(|| panic!("no {name} in {xml}"));
    rest.split(close.as_str()).next().unwrap()
}

/// A denial of an action on a role.
fn denied(caller: &str, action: &str, role: &str, why: &str) -> Refused {
    let message = format!("User: {caller} is not authorized to perform: {action} on resource: {role} {why}");
    ("AccessDenied", message)
}
