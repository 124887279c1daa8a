//! `AddRoleToInstanceProfile` and `RemoveRoleFromInstanceProfile`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{AddRoleToInstanceProfileRequest, RemoveRoleFromInstanceProfileRequest, ops};
use trent_model::runtime::structure::Unit;

use super::called::{self, Called};
use crate::find::{self, Named};
use crate::record::{Entity as _, IndexEntry, InstanceProfileRecord, RoleRecord};
use crate::{Iam, errors, names, roles};

/// Roles of one instance profile. Source: IAM API Reference, `AddRoleToInstanceProfile`.
const ROLES_MAX: usize = 1;

/// An instance profile, and a role that comes into it or leaves it.
pub(crate) struct Pair {
    profile: Called,
    role: Named<RoleRecord>,
}

impl Pair {
    async fn load(profile: &str, role: &str, cx: &Cx<'_, Iam>) -> Result<Self, Failure> {
        Ok(Self { profile: called::by_name(profile, cx).await?, role: find::by_name(role, cx).await? })
    }
}

/// Source: IAM API Reference, `AddRoleToInstanceProfile`: the caller must be allowed to pass the role.
pub(crate) struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Model = ops::AddRoleToInstanceProfile;
    type Service = Iam;
    type Loaded = Pair;

    const READ_ONLY: bool = false;

    async fn load(input: &AddRoleToInstanceProfileRequest, cx: &Cx<'_, Iam>) -> Result<Pair, Failure> {
        Pair::load(&input.instance_profile_name, &input.role_name, cx).await
    }

    fn questions(_: &AddRoleToInstanceProfileRequest, pair: &Pair, _: &Cx<'_, Iam>) -> Vec<Question> {
        let keys = roles::keys(&pair.role).with_service("ec2.amazonaws.com");
        let pass = pair.role.question_by_arn::<Self>().with_action("iam:PassRole").with_context(keys);
        vec![pair.profile.question::<Self>(), pass]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let Pair { profile, role } = proof.loaded();
        let (profile, role) = (profile.existing()?, role.existing()?);
        if profile.record.role.is_some() {
            return Err(errors::quota("InstanceSessionsPerInstanceProfile", ROLES_MAX));
        }
        let changed = InstanceProfileRecord { role: Some(role.record.id.clone()), ..profile.record.clone() };
        let index = names::role_profile(proof.account(), &role.record.id, &changed.name);
        // The role is written anew so that it is not deleted meanwhile.
        let changes = Changes::default()
            .replace(changed.key(), profile.revision, &changed)
            .replace(RoleRecord::key(&role.record.id), role.revision, &role.record)
            .put(index, &IndexEntry {});
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

/// Source: IAM API Reference, `RemoveRoleFromInstanceProfile`.
pub(crate) struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Model = ops::RemoveRoleFromInstanceProfile;
    type Service = Iam;
    type Loaded = Pair;

    const READ_ONLY: bool = false;

    async fn load(input: &RemoveRoleFromInstanceProfileRequest, cx: &Cx<'_, Iam>) -> Result<Pair, Failure> {
        Pair::load(&input.instance_profile_name, &input.role_name, cx).await
    }

    fn questions(_: &RemoveRoleFromInstanceProfileRequest, pair: &Pair, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![pair.profile.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let Pair { profile, role } = proof.loaded();
        let (profile, role) = (profile.existing()?, role.existing()?);
        if profile.record.role.as_ref() != Some(&role.record.id) {
            return Err(errors::no_such_entity(RoleRecord::KIND, &role.record.name));
        }
        let changed = InstanceProfileRecord { role: None, ..profile.record.clone() };
        let index = names::role_profile(proof.account(), &role.record.id, &changed.name);
        let changes = Changes::default().replace(changed.key(), profile.revision, &changed).delete(index);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
