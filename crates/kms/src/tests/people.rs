//! Users and roles for tests, and what their policies say.

use std::collections::BTreeMap;
use std::sync::Mutex;

use trent_engine::{BoxFuture, Failure, Identities, OwnPolicy, Standing};
use trent_policy::{Policy, PolicyKind};
use trent_types::principal::{Identity, RoleSession, User};

use super::*;

/// Root users, and the users and roles that a test has added.
#[derive(Default)]
pub(super) struct People {
    /// Unique ids by ARN.
    ids: Mutex<BTreeMap<String, String>>,
    /// What the policies say of a principal, by its unique id (of a session: its role's).
    standings: Mutex<BTreeMap<String, Arc<Standing>>>,
}

/// A user of an account. `generation` tells users of the same name apart.
pub(super) fn user_of(account: &str, name: &str, generation: u32) -> Principal {
    let id = format!("AIDA{:A<12}{generation:04}", name.to_uppercase());
    let user = User { name: name.to_owned(), path: "/".to_owned(), id };
    Principal { identity: Identity::User(Arc::new(user)), ..root_of(account) }
}

/// A session of a role of [`ACCOUNT`].
pub(super) fn session_of(role: &str, session: &str) -> Principal {
    let session = RoleSession {
        role_name: role.to_owned(),
        role_path: "/".to_owned(),
        role_id: format!("AROA{:A<16}", role.to_uppercase()),
        session_name: session.to_owned(),
    };
    Principal { identity: Identity::RoleSession(Arc::new(session)), ..root_of(ACCOUNT) }
}

/// The unique id that policies are found by.
fn identity_id(principal: &Principal) -> String {
    principal.unique_id().split(':').next().unwrap().to_owned()
}

impl People {
    /// Lets a user or role come to be, in the place of one that had the same name.
    pub(super) fn add(&self, principal: &Principal) {
        self.ids.lock().unwrap().insert(principal.policy_arn().to_string(), identity_id(principal));
    }

    /// Lets a user or role be no more.
    pub(super) fn remove(&self, principal: &Principal) {
        self.ids.lock().unwrap().remove(&principal.policy_arn().to_string());
    }

    /// Gives a user or role a policy.
    pub(super) fn put_policy(&self, principal: &Principal, text: &Value) {
        let policy = Policy::parse(PolicyKind::Identity, &text.to_string()).unwrap();
        let policy = OwnPolicy { name: "p".into(), policy: Arc::new(policy) };
        let standing = Standing { identity: vec![policy], ..Standing::default() };
        self.standings.lock().unwrap().insert(identity_id(principal), Arc::new(standing));
    }
}

impl Identities for People {
    fn standing<'a>(&'a self, principal: &'a Principal) -> BoxFuture<'a, Result<Arc<Standing>, Failure>> {
        let standing = self.standings.lock().unwrap().get(&identity_id(principal)).cloned();
        Box::pin(async { Ok(standing.unwrap_or_default()) })
    }

    fn exists<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<bool, Failure>> {
        let is_root = principal == "*" || principal.ends_with(":root") || principal == ACCOUNT;
        Box::pin(async move { Ok(is_root || self.unique_id(principal).await?.is_some()) })
    }

    fn unique_id<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<Option<String>, Failure>> {
        let arn = match principal.split_once(":assumed-role/") {
            Some((start, rest)) => {
                let role = rest.split('/').next().unwrap();
                format!("{}:role/{role}", start.replace(":sts:", ":iam:"))
            }
            None => principal.to_owned(),
        };
        let id = self.ids.lock().unwrap().get(&arn).cloned();
        Box::pin(async { Ok(id) })
    }
}
