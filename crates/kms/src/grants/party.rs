//! Who can be party to a grant: grantee and retiring principals.

use serde::{Deserialize, Serialize};
use trent_engine::{Cx, Failure};
use trent_model::kms::errors::INVALID_ARN_EXCEPTION;
use trent_types::principal::Identity;
use trent_types::{AccountId, Arn, Partition, Principal};

use crate::{Kms, errors};

/// A principal that a grant names.
///
/// Users and roles are known by their unique ids, so that a grant gives nothing to somebody who comes later and has the
/// same name. Source: AWS KMS Developer Guide, "Key policies", on principals that were deleted; in the answer of
/// `ListGrants`, too, AWS KMS shows ids in the place of ARNs then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Party {
    pub(crate) kind: PartyKind,
    /// What finds the party's grants: account id; unique id of a user or role; unique id of the role and name of the
    /// session; account id and name of a federated user; name of a service. There is no `/` in it.
    pub(crate) id: String,
    /// As the request named it: an ARN, or the name of a service.
    pub(crate) text: String,
}

/// The sorts of parties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PartyKind {
    Account,
    /// A user or a role.
    Identity,
    /// A session of a role.
    Session,
    /// A federated user: whoever a user of the account gives that name to.
    Federated,
    Service,
}

impl Party {
    /// The principal that an ARN names.
    ///
    /// # Errors
    /// `InvalidArnException` if it names none that there is.
    pub(crate) async fn of_arn(text: &str, cx: &Cx<'_, Kms>) -> Result<Self, Failure> {
        let named = Named::parse(text).filter(|named| named.partition == cx.call.region.partition());
        let Some(named) = named else { return Err(invalid(text)) };
        let identities = &cx.engine.identities;
        let (kind, id) = match named.kind {
            PartyKind::Account if identities.exists(text).await? => (named.kind, named.account.to_string()),
            // Nobody keeps federated users: any name can be given to one.
            PartyKind::Federated => (named.kind, format!("{}:{}", named.account, named.session.unwrap_or_default())),
            PartyKind::Account | PartyKind::Service => return Err(invalid(text)),
            PartyKind::Identity | PartyKind::Session => {
                let unique_id = identities.unique_id(text).await?.ok_or_else(|| invalid(text))?;
                match named.session {
                    Some(session) => (named.kind, format!("{unique_id}:{session}")),
                    None => (named.kind, unique_id),
                }
            }
        };
        Ok(Self { kind, id, text: text.to_owned() })
    }

    /// The service of a name.
    pub(crate) fn of_service(name: &str) -> Self {
        Self { kind: PartyKind::Service, id: name.to_owned(), text: name.to_owned() }
    }

    /// The party as the policy engine reads principals.
    pub(crate) fn principal(&self) -> &str {
        match self.kind {
            PartyKind::Account | PartyKind::Identity | PartyKind::Service => &self.id,
            // Whoever looks for the id of a session has looked at the id of its role, too.
            PartyKind::Session | PartyKind::Federated => &self.text,
        }
    }

    /// The party as lists show it: by its unique id if it is no more.
    pub(crate) async fn shown(&self, cx: &Cx<'_, Kms>) -> Result<String, Failure> {
        let still_there = match self.kind {
            PartyKind::Account | PartyKind::Federated | PartyKind::Service => true,
            PartyKind::Identity | PartyKind::Session => {
                let unique_id = cx.engine.identities.unique_id(&self.text).await?;
                unique_id.is_some_and(|unique_id| Some(unique_id.as_str()) == self.id.split(':').next())
            }
        };
        Ok(if still_there { self.text.clone() } else { self.id.clone() })
    }
}

/// The account of the principal that an ARN names.
///
/// # Errors
/// `InvalidArnException` if it is no ARN of a principal.
pub(crate) fn account_of(text: &str) -> Result<AccountId, Failure> {
    Named::parse(text).map(|named| named.account).ok_or_else(|| invalid(text))
}

/// The ids of parties that a caller is, the most direct first: itself, its role (of a federated user, the user who
/// federated it), its account.
pub(crate) fn ids_of(principal: &Principal) -> impl Iterator<Item = (PartyKind, String)> {
    let own = principal.unique_id().into_owned();
    let account = (PartyKind::Account, principal.account.to_string());
    let (first, second, third) = match &principal.identity {
        Identity::Root => (account, None, None),
        Identity::User(_) => ((PartyKind::Identity, own), Some(account), None),
        Identity::RoleSession(session) => {
            ((PartyKind::Session, own), Some((PartyKind::Identity, session.role_id.clone())), Some(account))
        }
        Identity::Federated(federated) => {
            let by = federated.by.as_ref().map(|user| (PartyKind::Identity, user.id.clone()));
            ((PartyKind::Federated, own), by, Some(account))
        }
        Identity::Service(_) => ((PartyKind::Service, own), None, None),
    };
    [Some(first), second, third].into_iter().flatten()
}

/// What the ARN of a principal says.
struct Named<'a> {
    partition: Partition,
    account: AccountId,
    kind: PartyKind,
    /// Name of the session, or of the federated user.
    session: Option<&'a str>,
}

impl<'a> Named<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let arn = Arn::parse(text).ok().filter(|arn| arn.region.is_empty())?;
        let (kind, session) = match (arn.service, arn.resource.split_once('/')) {
            ("iam", None) if arn.resource == "root" => (PartyKind::Account, None),
            ("iam", Some(("user" | "role", name))) if !name.is_empty() => (PartyKind::Identity, None),
            ("sts", Some(("assumed-role", name))) => {
                let (role, session) = name.split_once('/')?;
                if role.is_empty() || session.is_empty() || session.contains('/') {
                    return None;
                }
                (PartyKind::Session, Some(session))
            }
            ("sts", Some(("federated-user", name))) if !name.is_empty() && !name.contains('/') => {
                (PartyKind::Federated, Some(name))
            }
            _ => return None,
        };
        let partition = Partition::from_arn_field(arn.partition)?;
        Some(Self { partition, account: arn.account.parse().ok()?, kind, session })
    }
}

fn invalid(text: &str) -> Failure {
    errors::aws(&INVALID_ARN_EXCEPTION, format!("ARN does not refer to a valid principal: {text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arns_of_principals_are_told_from_others() {
        let check = |text: &str, expect: Option<(PartyKind, Option<&str>)>| {
            assert_eq!(Named::parse(text).map(|named| (named.kind, named.session)), expect, "{text}");
        };
        check("arn:aws:iam::111122223333:root", Some((PartyKind::Account, None)));
        check("arn:aws:iam::111122223333:user/bob", Some((PartyKind::Identity, None)));
        check("arn:aws:iam::111122223333:role/a/b/Deploy", Some((PartyKind::Identity, None)));
        check("arn:aws:sts::111122223333:assumed-role/Deploy/build-7", Some((PartyKind::Session, Some("build-7"))));
        check("arn:aws:sts::111122223333:federated-user/Bob", Some((PartyKind::Federated, Some("Bob"))));
        for bad in [
            "",
            "bob",
            "111122223333",
            "*",
            "sns.amazonaws.com",
            "arn:aws:iam::111122223333:root/",
            "arn:aws:iam::111122223333:user/",
            "arn:aws:iam::111122223333:group/g",
            "arn:aws:iam:us-east-1:111122223333:user/bob",
            "arn:aws:iam::1111:user/bob",
            "arn:aws:iam::*:user/bob",
            "arn:mars:iam::111122223333:user/bob",
            "arn:aws:sts::111122223333:assumed-role/Deploy",
            "arn:aws:sts::111122223333:assumed-role/Deploy/a/b",
            "arn:aws:sts::111122223333:assumed-role//a",
            "arn:aws:sts::111122223333:federated-user/",
            "arn:aws:sts::111122223333:federated-user/a/b",
            "arn:aws:s3:::bucket",
        ] {
            check(bad, None);
        }
    }
}
