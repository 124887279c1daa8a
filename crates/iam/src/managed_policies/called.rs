//! From ARNs to managed policies.

use trent_engine::{Cx, Failure, Operation, Question, Resource, Stored};
use trent_types::{AccountId, Arn};

use super::ManagedPolicy;
use crate::conditions::Keys;
use crate::record::ManagedPolicyRecord;
use crate::{Iam, errors};

/// What a caller calls by the ARN of a managed policy: a policy that it can use, or nothing.
///
/// The decision comes before the answer that there is no such policy, so that only who may ask learns it.
pub(crate) struct Called {
    arn: String,
    account: AccountId,
    policy: Option<ManagedPolicy>,
}

/// What an ARN names. Policies of other accounts are not looked at.
///
/// # Errors
/// `InvalidInput` if it is no ARN of a managed policy.
pub(super) async fn by_arn(arn: &str, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
    if !super::is_arn(arn) {
        return Err(errors::invalid_arn(arn));
    }
    let caller = &cx.call.principal;
    let policy = super::usable(arn, caller.account, caller.partition, &cx.engine.records).await?;
    // AWS's policies are every account's own.
    let account = Arn::parse(arn).ok().and_then(|arn| arn.account.parse().ok()).unwrap_or(caller.account);
    Ok(Called { arn: arn.to_owned(), account, policy })
}

impl Called {
    /// The policy.
    ///
    /// # Errors
    /// `NoSuchEntity` if there is none.
    pub(super) fn existing(&self) -> Result<&ManagedPolicy, Failure> {
        self.policy.as_ref().ok_or_else(|| errors::no_such_policy(&self.arn))
    }

    /// The policy, to be changed.
    ///
    /// # Errors
    /// `NoSuchEntity` if there is none, `AccessDenied` if it is one of AWS's.
    pub(super) fn changeable<O: Operation>(&self, cx: &Cx<'_, Iam>) -> Result<&Stored<ManagedPolicyRecord>, Failure> {
        match self.existing()? {
            ManagedPolicy::Customer(stored) => Ok(stored),
            ManagedPolicy::Aws(_) => {
                let question = self.question::<O>();
                Err(errors::unchangeable_policy(&cx.call.principal, &question.action, &self.arn))
            }
        }
    }

    /// The question whether the caller may do the operation `O` to the policy.
    pub(super) fn question<O: Operation>(&self) -> Question {
        let resource = Resource { arn: self.arn.clone(), account: self.account, kind: None };
        Question::of::<O>(resource).shown_as(format!("policy {}", self.arn)).with_context(self.keys())
    }

    /// The condition keys of the policy.
    pub(super) fn keys(&self) -> Keys {
        match &self.policy {
            Some(ManagedPolicy::Customer(stored)) => Keys::of_resource(&stored.record.tags),
            Some(ManagedPolicy::Aws(_)) | None => Keys::default(),
        }
    }
}
