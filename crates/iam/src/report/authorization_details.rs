//! `GetAccountAuthorizationDetails`.

use std::sync::Arc;

use trent_engine::{Authorized, Cx, Failure, Operation, Question, Stored, View};
use trent_model::iam::{
    EntityType, GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse, GroupDetail,
    ManagedPolicyDetail, RoleDetail, UserDetail, ops,
};
use trent_types::AccountId;

use super::details;
use crate::listing::Wanted;
use crate::managed_policies::{self, ManagedPolicy, Uses};
use crate::record::{Entity, GroupRecord, ManagedPolicyRecord, NameRecord, RoleRecord, UserRecord};
use crate::sections::Sections;
use crate::{Iam, anything, names};

/// Items on a page, whatever is asked for: each can have many policies. IAM may answer fewer than it is asked for.
const ITEMS_MAX: i32 = 200;
/// The sections of the list.
const USERS: u8 = 0;
const GROUPS: u8 = 1;
const ROLES: u8 = 2;
const LOCAL_POLICIES: u8 = 3;
const AWS_POLICIES: u8 = 4;

/// Source: IAM API Reference, `GetAccountAuthorizationDetails`. Of AWS's policies those are told that are in use.
pub(crate) struct GetAccountAuthorizationDetails;

/// One item of the list.
enum Detail {
    User(UserDetail),
    Group(GroupDetail),
    Role(RoleDetail),
    Policy(ManagedPolicyDetail),
}

impl Operation for GetAccountAuthorizationDetails {
    type Model = ops::GetAccountAuthorizationDetails;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &GetAccountAuthorizationDetailsRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &GetAccountAuthorizationDetailsRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Iam>,
    ) -> Result<GetAccountAuthorizationDetailsResponse, Failure> {
        let (input, account, partition) = (proof.input(), proof.account(), cx.call.principal.partition);
        let filter = input.filter.as_deref().unwrap_or_default();
        let wants = |kind: EntityType| filter.is_empty() || filter.contains(&kind);
        let max_items = input.max_items.map(|max| max.min(ITEMS_MAX));
        let wanted = Wanted { marker: input.marker.as_deref(), max_items };
        let mut sections = Sections::new(wanted, format!("AuthorizationDetails/{account}/{filter:?}"), cx)?;
        let view = cx.engine.records.view().await?;
        if wants(EntityType::User) {
            for (name, user) in next::<UserRecord>(&sections, USERS, account, &view).await? {
                let detail = details::user(&user, partition, &view).await?;
                sections.push(USERS, &name, Detail::User(detail));
            }
        }
        if wants(EntityType::Group) {
            for (name, group) in next::<GroupRecord>(&sections, GROUPS, account, &view).await? {
                sections.push(GROUPS, &name, Detail::Group(details::group(&group, partition)));
            }
        }
        if wants(EntityType::Role) {
            for (name, role) in next::<RoleRecord>(&sections, ROLES, account, &view).await? {
                let detail = details::role(&role, partition, &view).await?;
                sections.push(ROLES, &name, Detail::Role(detail));
            }
        }
        if wants(EntityType::LocalManagedPolicy) {
            for (name, stored) in local_policies(&sections, account, &view).await? {
                let uses = Uses::of(&stored.record);
                let policy = ManagedPolicy::Customer(Arc::new(stored));
                sections.push(LOCAL_POLICIES, &name, Detail::Policy(details::policy(&policy, uses, partition)));
            }
        }
        if wants(EntityType::AwsManagedPolicy)
            && let Some(after) = sections.begin(AWS_POLICIES)
        {
            for policy in managed_policies::of_aws() {
                let arn = policy.arn(partition).into_bytes();
                let uses = policy.uses(account, &view).await?;
                let is_next = after.as_ref().is_none_or(|after| arn > *after) && sections.missing() > 0;
                if is_next && uses.is_used() {
                    sections.push(AWS_POLICIES, &arn, Detail::Policy(details::policy(&policy, uses, partition)));
                }
            }
        }
        let page = sections.page();
        let (mut users, mut groups, mut roles, mut policies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for detail in page.items {
            match detail {
                Detail::User(user) => users.push(user),
                Detail::Group(group) => groups.push(group),
                Detail::Role(role) => roles.push(role),
                Detail::Policy(policy) => policies.push(policy),
            }
        }
        Ok(GetAccountAuthorizationDetailsResponse {
            user_detail_list: Some(users),
            group_detail_list: Some(groups),
            role_detail_list: Some(roles),
            policies: Some(policies),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

/// The next entities of a section, as many as the page has room for, in the order of their names.
async fn next<E: Entity>(
    sections: &Sections<'_, Detail>,
    section: u8,
    account: AccountId,
    view: &View,
) -> Result<Vec<(Vec<u8>, E)>, Failure> {
    let Some(after) = sections.begin(section) else { return Ok(Vec::new()) };
    let names = view.scan::<NameRecord>(&E::name_keys(account), after.as_deref(), sections.missing()).await?;
    let mut entities = Vec::with_capacity(names.len());
    for (name, pointer) in names {
        if let Some(stored) = view.read::<E>(&E::key(&pointer.record.id)).await? {
            entities.push((name, stored.record));
        }
    }
    Ok(entities)
}

/// The next customer managed policies, as many as the page has room for, in the order of their names.
async fn local_policies(
    sections: &Sections<'_, Detail>,
    account: AccountId,
    view: &View,
) -> Result<Vec<(Vec<u8>, Stored<ManagedPolicyRecord>)>, Failure> {
    let Some(after) = sections.begin(LOCAL_POLICIES) else { return Ok(Vec::new()) };
    Ok(view.scan(&names::policies(account), after.as_deref(), sections.missing()).await?)
}
