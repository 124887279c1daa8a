//! What a managed policy is attached to.

use std::sync::Arc;

use trent_engine::{Changes, Cx, Failure, Operation, Question, Stored};

use super::ManagedPolicy;
use crate::conditions::Keys;
use crate::find::{self, Named};
use crate::record::{GroupRecord, HasPolicies, IndexEntry, RoleRecord, UserRecord};
use crate::{Iam, errors, names};

/// Managed policies that can be attached to one user, group or role. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const POLICIES_PER_ENTITY_MAX: usize = 10;

/// An entity that managed policies can be attached to.
pub(crate) trait Attachable: HasPolicies {
    /// Name of the quota of policies.
    const QUOTA: &'static str;

    /// The condition keys of the entity: tags and boundary.
    fn keys(&self) -> Keys;
}

impl Attachable for UserRecord {
    const QUOTA: &'static str = "PoliciesPerUser";

    fn keys(&self) -> Keys {
        Keys::of_resource(&self.tags).with_boundary(self.boundary.as_deref())
    }
}

impl Attachable for RoleRecord {
    const QUOTA: &'static str = "PoliciesPerRole";

    fn keys(&self) -> Keys {
        Keys::of_resource(&self.tags).with_boundary(self.boundary.as_deref())
    }
}

impl Attachable for GroupRecord {
    const QUOTA: &'static str = "PoliciesPerGroup";

    fn keys(&self) -> Keys {
        Keys::default()
    }
}

/// An entity, and a policy that is to be attached to it or detached.
pub(crate) struct Pair<E> {
    entity: Named<E>,
    arn: String,
    policy: Option<ManagedPolicy>,
}

impl<E: Attachable> Pair<E> {
    /// The entity of the caller's account that has a name, and the policy that an ARN names.
    ///
    /// # Errors
    /// `InvalidInput` if it is no ARN of a managed policy.
    pub(super) async fn load(name: &str, arn: &str, cx: &Cx<'_, Iam>) -> Result<Self, Failure> {
        if !super::is_arn(arn) {
            return Err(errors::invalid_arn(arn));
        }
        let caller = &cx.call.principal;
        let policy = super::usable(arn, caller.account, caller.partition, &cx.engine.records).await?;
        Ok(Self { entity: find::by_name(name, cx).await?, arn: arn.to_owned(), policy })
    }

    /// The question whether the caller may do the operation `O` to the entity with the policy.
    pub(super) fn question<O: Operation>(&self) -> Question {
        let keys = self.entity.existing().map(|stored| stored.record.keys()).unwrap_or_default();
        self.entity.question::<O>().with_context(keys.with_policy(&self.arn))
    }

    /// The change that attaches the policy; `None` if it is attached already.
    ///
    /// # Errors
    /// `NoSuchEntity` if there is no such entity or policy; `LimitExceeded`.
    pub(super) fn attached(&self) -> Result<Option<Changes>, Failure> {
        let entity = self.entity.existing()?;
        let policy = self.policy.as_ref().ok_or_else(|| errors::not_attachable("Policy", &self.arn))?;
        let mut changed = entity.record.clone();
        if !changed.policies_mut().attached.insert(self.arn.clone()) {
            return Ok(None);
        }
        if changed.policies().attached.len() > POLICIES_PER_ENTITY_MAX {
            return Err(errors::quota(E::QUOTA, POLICIES_PER_ENTITY_MAX));
        }
        let index = names::attachment(changed.account(), policy.id(), changed.id());
        let changes = counted(policy, |count| count + 1).put(index, &IndexEntry {});
        Ok(Some(changes.replace(E::key(changed.id()), entity.revision, &changed)))
    }

    /// The change that detaches the policy.
    ///
    /// # Errors
    /// `NoSuchEntity` if there is no such entity, or the policy is not attached to it.
    pub(super) fn detached(&self) -> Result<Changes, Failure> {
        let entity = self.entity.existing()?;
        let mut changed = entity.record.clone();
        let is_attached = changed.policies_mut().attached.remove(&self.arn);
        let Some(policy) = self.policy.as_ref().filter(|_| is_attached) else {
            return Err(errors::no_such_policy(&self.arn));
        };
        let index = names::attachment(changed.account(), policy.id(), changed.id());
        let changes = counted(policy, |count| count.saturating_sub(1)).delete(index);
        Ok(changes.replace(E::key(changed.id()), entity.revision, &changed))
    }
}

/// The change of a policy's count. AWS's policies have none: theirs are in the index alone.
fn counted(policy: &ManagedPolicy, count: impl Fn(u32) -> u32) -> Changes {
    let ManagedPolicy::Customer(stored) = policy else { return Changes::default() };
    let stored: &Arc<Stored<_>> = stored;
    let mut policy = stored.record.clone();
    policy.attachment_count = count(policy.attachment_count);
    Changes::default().replace(policy.key(), stored.revision, &policy)
}
