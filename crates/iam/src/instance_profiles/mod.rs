//! Instance profiles.

mod called;
mod create;
mod delete;
mod list;
mod read;
mod roles;
mod tags;

use trent_engine::{Failure, View};
use trent_model::iam::InstanceProfile;
use trent_types::Partition;

pub(crate) use create::{CreateInstanceProfile, INSTANCE_PROFILES_MAX};
pub(crate) use delete::DeleteInstanceProfile;
pub(crate) use list::{ListInstanceProfiles, ListInstanceProfilesForRole};
pub(crate) use read::GetInstanceProfile;
pub(crate) use roles::{AddRoleToInstanceProfile, RemoveRoleFromInstanceProfile};
pub(crate) use tags::{ListInstanceProfileTags, TagInstanceProfile, UntagInstanceProfile};

use crate::record::{Entity as _, InstanceProfileRecord, RoleRecord};
use crate::{names, roles as iam_roles};

/// An instance profile as lists show it: without tags.
async fn listed(
    profile: &InstanceProfileRecord,
    partition: Partition,
    view: &View,
) -> Result<InstanceProfile, Failure> {
    let role = match &profile.role {
        Some(id) => view.read::<RoleRecord>(&RoleRecord::key(id)).await?,
        None => None,
    };
    Ok(InstanceProfile {
        path: profile.path.clone(),
        instance_profile_name: profile.name.clone(),
        instance_profile_id: profile.id.clone(),
        arn: profile.arn(partition),
        create_date: profile.created,
        roles: role.iter().map(|stored| iam_roles::listed(&stored.record, partition)).collect(),
        tags: None,
    })
}

/// The instance profiles that have a role, in the order of their names.
pub(crate) async fn of_role(
    role: &RoleRecord,
    partition: Partition,
    view: &View,
) -> Result<Vec<InstanceProfile>, Failure> {
    let index = names::role_profiles(role.account, &role.id);
    let mut profiles = Vec::new();
    for key in view.keys(&index, None, INSTANCE_PROFILES_MAX).await? {
        let name = key.get(index.len()..).and_then(|rest| std::str::from_utf8(rest).ok()).unwrap_or_default();
        if let Some(stored) = view.read(&names::instance_profile(role.account, name)).await? {
            profiles.push(listed(&stored.record, partition, view).await?);
        }
    }
    Ok(profiles)
}
