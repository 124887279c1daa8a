//! Users, groups, roles and policies with everything that is told of them.

use trent_engine::{Failure, View};
use trent_model::iam::{
    AttachedPolicy, GroupDetail, ManagedPolicyDetail, PolicyDetail, RoleDetail, RoleLastUsed, UserDetail,
};
use trent_types::Partition;

use crate::managed_policies::{self, ManagedPolicy, Uses};
use crate::record::{Document, Entity as _, GroupRecord, Policies, RoleRecord, UserRecord};
use crate::{boundary, instance_profiles};

pub(super) async fn user(user: &UserRecord, partition: Partition, view: &View) -> Result<UserDetail, Failure> {
    let mut groups = Vec::new();
    for id in &user.groups {
        groups.extend(view.read::<GroupRecord>(&GroupRecord::key(id)).await?.map(|group| group.record.name));
    }
    Ok(UserDetail {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn(partition)),
        create_date: Some(user.created),
        user_policy_list: inline(&user.policies),
        group_list: Some(groups),
        attached_managed_policies: attached(&user.policies),
        permissions_boundary: boundary::model(user.boundary.as_deref()),
        tags: user.tags.model_unless_empty(),
    })
}

pub(super) fn group(group: &GroupRecord, partition: Partition) -> GroupDetail {
    GroupDetail {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn(partition)),
        create_date: Some(group.created),
        group_policy_list: inline(&group.policies),
        attached_managed_policies: attached(&group.policies),
    }
}

/// When a role was last used is not kept.
pub(super) async fn role(role: &RoleRecord, partition: Partition, view: &View) -> Result<RoleDetail, Failure> {
    Ok(RoleDetail {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn(partition)),
        create_date: Some(role.created),
        assume_role_policy_document: Some(role.trust.encoded()),
        instance_profile_list: Some(instance_profiles::of_role(role, partition, view).await?),
        role_policy_list: inline(&role.policies),
        attached_managed_policies: attached(&role.policies),
        permissions_boundary: boundary::model(role.boundary.as_deref()),
        tags: role.tags.model_unless_empty(),
        role_last_used: Some(RoleLastUsed::default()),
    })
}

pub(super) fn policy(policy: &ManagedPolicy, uses: Uses, partition: Partition) -> ManagedPolicyDetail {
    let shown = policy.listed(uses, partition);
    ManagedPolicyDetail {
        policy_name: shown.policy_name,
        policy_id: shown.policy_id,
        arn: shown.arn,
        path: shown.path,
        default_version_id: shown.default_version_id,
        attachment_count: shown.attachment_count,
        permissions_boundary_usage_count: shown.permissions_boundary_usage_count,
        is_attachable: shown.is_attachable,
        description: policy.description().map(str::to_owned),
        create_date: shown.create_date,
        update_date: shown.update_date,
        policy_version_list: Some(policy.versions()),
    }
}

fn inline(policies: &Policies) -> Option<Vec<PolicyDetail>> {
    let show = |(name, document): (&String, &Document)| PolicyDetail {
        policy_name: Some(name.clone()),
        policy_document: Some(document.encoded()),
    };
    Some(policies.inline.iter().map(show).collect())
}

fn attached(policies: &Policies) -> Option<Vec<AttachedPolicy>> {
    Some(managed_policies::of_arns(policies.attached.iter().map(String::as_str)).collect())
}
