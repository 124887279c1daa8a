//! From names and ARNs to the entities that they mean.

use std::sync::Arc;

use trent_engine::{Cx, Failure, Operation, Question, Records, Resource, Stored};
use trent_types::{AccountId, Arn, Partition};

use crate::record::{Entity, ManagedPolicyRecord, NameRecord, arn};
use crate::{Iam, errors, names};

/// What a caller calls by a name: an entity, or nothing.
///
/// The decision comes before the answer that there is no such entity, so that only who may ask learns it.
pub(crate) struct Named<E> {
    name: String,
    arn: String,
    account: AccountId,
    stored: Option<Arc<Stored<E>>>,
}

/// The entity of the caller's account that has a name, in whatever case.
pub(crate) async fn by_name<E: Entity>(name: &str, cx: &Cx<'_, Iam>) -> Result<Named<E>, Failure> {
    let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
    let stored = named::<E>(account, name, &cx.engine.records).await?;
    Ok(Named::new(name, account, partition, stored))
}

/// The entity of an account that has a name, in whatever case.
pub(crate) async fn named<E: Entity>(
    account: AccountId,
    name: &str,
    records: &Records,
) -> Result<Option<Arc<Stored<E>>>, Failure> {
    let Some(pointer) = records.read::<NameRecord>(&E::name_key(account, name)).await? else { return Ok(None) };
    let stored = records.read::<E>(&E::key(&pointer.record.id)).await?;
    // Between the two reads it may have been given another name.
    Ok(stored.filter(|stored| stored.record.name().eq_ignore_ascii_case(name)))
}

/// The customer managed policy that an ARN names.
pub(crate) async fn managed_policy(
    text: &str,
    records: &Records,
) -> Result<Option<Arc<Stored<ManagedPolicyRecord>>>, Failure> {
    let Some((account, partition, name)) = policy_arn(text) else { return Ok(None) };
    let stored = records.read::<ManagedPolicyRecord>(&names::policy(account, name)).await?;
    Ok(stored.filter(|stored| stored.record.arn(partition) == text))
}

/// Account, partition and name in the ARN of a customer managed policy.
fn policy_arn(text: &str) -> Option<(AccountId, Partition, &str)> {
    let arn = Arn::parse(text).ok()?;
    let path_and_name = arn.resource.strip_prefix("policy/").filter(|_| arn.service == "iam" && arn.region.is_empty());
    let name = path_and_name?.rsplit('/').next()?;
    Some((arn.account.parse().ok()?, Partition::from_arn_field(arn.partition)?, name))
}

impl<E: Entity> Named<E> {
    /// What a caller calls `name`.
    pub(crate) fn new(name: &str, account: AccountId, partition: Partition, stored: Option<Arc<Stored<E>>>) -> Self {
        let arn = match &stored {
            Some(stored) => stored.record.arn(partition),
            None => arn::<E>(partition, account, "/", name),
        };
        Self { name: name.to_owned(), arn, account, stored }
    }

    /// The entity as it was read.
    ///
    /// # Errors
    /// `NoSuchEntity` if there is none.
    pub(crate) fn existing(&self) -> Result<&Stored<E>, Failure> {
        self.stored.as_deref().ok_or_else(|| errors::no_such_entity(E::KIND, &self.name))
    }

    /// The question whether the caller may do the operation `O` to it.
    pub(crate) fn question<O: Operation>(&self) -> Question {
        self.question_by_arn::<O>().shown_as(format!("{} {}", E::KIND, self.name))
    }

    /// The same question, in whose denial its ARN stands.
    pub(crate) fn question_by_arn<O: Operation>(&self) -> Question {
        Question::of::<O>(Resource { arn: self.arn.clone(), account: self.account, kind: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies_are_named_by_arns() {
        let check = |text: &str, expect: Option<&str>| {
            let found = policy_arn(text).map(|(account, _, name)| format!("{account} {name}"));
            assert_eq!(found.as_deref(), expect, "{text}");
        };
        check("arn:aws:iam::111122223333:policy/p", Some("111122223333 p"));
        check("arn:aws:iam::111122223333:policy/a/b/p", Some("111122223333 p"));
        check("arn:aws:iam::aws:policy/p", None);
        check("arn:aws:iam::111122223333:user/p", None);
        check("arn:aws:iam:us-east-1:111122223333:policy/p", None);
        check("arn:aws:kms::111122223333:policy/p", None);
        check("p", None);
    }
}
