//! Who makes a request.

mod session;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

pub use session::Session;

use crate::{AccountId, Partition};

/// An authenticated caller.
///
/// Source: IAM User Guide, "AWS JSON policy elements: Principal".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principal {
    /// Account that the caller belongs to.
    pub account: AccountId,
    /// Partition of the Region that the caller called.
    pub partition: Partition,
    /// Who in that account.
    pub identity: Identity,
    /// Access key id that signed the request.
    pub access_key_id: String,
    /// What is known of the temporary credentials that signed the request; none for long-lived access keys.
    pub session: Option<Arc<Session>>,
}

/// Who in an account makes a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// The account's root user.
    Root,
    /// An IAM user.
    User(Arc<User>),
    /// A session of an IAM role. [`Principal::session`] says more of it.
    RoleSession(Arc<RoleSession>),
    /// A session of `GetFederationToken`. [`Principal::session`] says more of it.
    Federated(Arc<FederatedUser>),
    /// A service of this server that acts for the account, such as the rotation and deletion clockwork.
    Service(&'static str),
}

/// An IAM user, as it was called when the request came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Friendly name, in its own upper and lower case.
    pub name: String,
    /// Path: `/`, or text that begins and ends with it.
    pub path: String,
    /// Unique id: `AIDA` and 17 more.
    pub id: String,
}

/// A session of an IAM role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleSession {
    /// Friendly name of the role.
    pub role_name: String,
    /// Path of the role: `/`, or text that begins and ends with it.
    pub role_path: String,
    /// Unique id of the role: `AROA` and 17 more.
    pub role_id: String,
    /// The name that was given to the session.
    pub session_name: String,
}

/// Whom a user, or the root user, gave credentials to with `GetFederationToken`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FederatedUser {
    /// The name that was given to it.
    pub name: String,
    /// The user who federated it; none if it was the account's root user.
    pub by: Option<User>,
}

impl Principal {
    /// The caller's ARN, as `GetCallerIdentity` gives it: of a role session, the session's.
    pub fn arn(&self) -> PrincipalArn<'_> {
        PrincipalArn { principal: self, issuer: false }
    }

    /// The ARN that `aws:PrincipalArn` holds: of a role session, the role's with its path; else [`Self::arn`], of a
    /// federated user too.
    ///
    /// Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalArn`.
    pub fn policy_arn(&self) -> PrincipalArn<'_> {
        PrincipalArn { principal: self, issuer: true }
    }

    /// ARN of whom a session belongs to: of a role session the role, of a federated user the user who federated it.
    /// None for others.
    pub fn issuer_arn(&self) -> Option<String> {
        let (partition, account) = (self.partition.as_str(), self.account.as_str());
        match &self.identity {
            Identity::RoleSession(_) => Some(self.policy_arn().text()),
            Identity::Federated(federated) => Some(match &federated.by {
                Some(user) => user.arn(partition, account),
                None => root_arn(partition, account),
            }),
            Identity::Root | Identity::User(_) | Identity::Service(_) => None,
        }
    }

    /// Unique id of whom a session belongs to; see [`Self::issuer_arn`].
    pub fn issuer_id(&self) -> Option<&str> {
        match &self.identity {
            Identity::RoleSession(role) => Some(&role.role_id),
            Identity::Federated(federated) => {
                Some(federated.by.as_ref().map_or(self.account.as_str(), |user| user.id.as_str()))
            }
            Identity::Root | Identity::User(_) | Identity::Service(_) => None,
        }
    }

    /// The caller's unique id, as `GetCallerIdentity` gives it in `UserId`: of a role session,
    /// `<role id>:<session name>`; of a federated user, `<account id>:<name>`.
    ///
    /// Source: IAM User Guide, "IAM JSON policy elements: Variables and tags", the table of `aws:userid`.
    pub fn unique_id(&self) -> Cow<'_, str> {
        match &self.identity {
            Identity::Root => Cow::Borrowed(self.account.as_str()),
            Identity::User(user) => Cow::Borrowed(&user.id),
            Identity::RoleSession(role) => Cow::Owned(format!("{}:{}", role.role_id, role.session_name)),
            Identity::Federated(federated) => Cow::Owned(format!("{}:{}", self.account, federated.name)),
            Identity::Service(name) => Cow::Borrowed(name),
        }
    }
}

impl User {
    fn arn(&self, partition: &str, account: &str) -> String {
        ["arn:", partition, ":iam::", account, ":user", &self.path, &self.name].concat()
    }
}

fn root_arn(partition: &str, account: &str) -> String {
    ["arn:", partition, ":iam::", account, ":root"].concat()
}

/// Writes a principal's ARN.
#[derive(Debug)]
pub struct PrincipalArn<'a> {
    principal: &'a Principal,
    /// Whether a session is called by the role that it belongs to.
    issuer: bool,
}

impl PrincipalArn<'_> {
    /// The ARN as text, made in one piece: every request needs it.
    pub fn text(&self) -> String {
        let Principal { account, partition, identity, .. } = self.principal;
        let (partition, account) = (partition.as_str(), account.as_str());
        match identity {
            Identity::Root => root_arn(partition, account),
            Identity::User(user) => user.arn(partition, account),
            Identity::RoleSession(role) if self.issuer => {
                ["arn:", partition, ":iam::", account, ":role", &role.role_path, &role.role_name].concat()
            }
            Identity::RoleSession(role) => {
                ["arn:", partition, ":sts::", account, ":assumed-role/", &role.role_name, "/", &role.session_name]
                    .concat()
            }
            Identity::Federated(federated) => {
                ["arn:", partition, ":sts::", account, ":federated-user/", &federated.name].concat()
            }
            Identity::Service(name) => (*name).to_owned(),
        }
    }
}

impl fmt::Display for PrincipalArn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(identity: Identity, arn: &str, policy_arn: &str, unique_id: &str) {
        let principal = Principal {
            account: "111122223333".parse().unwrap(),
            partition: Partition::Aws,
            identity,
            access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            session: None,
        };
        assert_eq!(principal.arn().to_string(), arn);
        assert_eq!(principal.policy_arn().to_string(), policy_arn);
        assert_eq!(principal.unique_id(), unique_id);
    }

    #[test]
    fn principals_are_called_as_aws_calls_them() {
        let root = "arn:aws:iam::111122223333:root";
        check(Identity::Root, root, root, "111122223333");

        let user = |path: &str| {
            let (name, id) = ("Zhang".to_owned(), "AIDAXXXXXXXXXXXXXXXXX".to_owned());
            Identity::User(Arc::new(User { name, path: path.to_owned(), id }))
        };
        let arn = "arn:aws:iam::111122223333:user/Zhang";
        check(user("/"), arn, arn, "AIDAXXXXXXXXXXXXXXXXX");
        let arn = "arn:aws:iam::111122223333:user/division_abc/engineering/Zhang";
        check(user("/division_abc/engineering/"), arn, arn, "AIDAXXXXXXXXXXXXXXXXX");

        let session = RoleSession {
            role_name: "Deploy".to_owned(),
            role_path: "/ci/".to_owned(),
            role_id: "AROAXXXXXXXXXXXXXXXXX".to_owned(),
            session_name: "build-7".to_owned(),
        };
        check(
            Identity::RoleSession(Arc::new(session)),
            "arn:aws:sts::111122223333:assumed-role/Deploy/build-7",
            "arn:aws:iam::111122223333:role/ci/Deploy",
            "AROAXXXXXXXXXXXXXXXXX:build-7",
        );

        let by = User { name: "alice".to_owned(), path: "/".to_owned(), id: "AIDAXXXXXXXXXXXXXXXXX".to_owned() };
        for by in [Some(by), None] {
            let federated = Identity::Federated(Arc::new(FederatedUser { name: "Bob".to_owned(), by }));
            let arn = "arn:aws:sts::111122223333:federated-user/Bob";
            check(federated, arn, arn, "111122223333:Bob");
        }
    }
}
