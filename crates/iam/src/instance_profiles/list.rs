//! `ListInstanceProfiles` and `ListInstanceProfilesForRole`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse, ListInstanceProfilesRequest,
    ListInstanceProfilesResponse, ops,
};

use super::INSTANCE_PROFILES_MAX;
use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{InstanceProfileRecord, RoleRecord, instance_profile_arn};
use crate::{Iam, names, roles};

/// Source: IAM API Reference, `ListInstanceProfiles`.
pub(crate) struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Model = ops::ListInstanceProfiles;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &ListInstanceProfilesRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(input: &ListInstanceProfilesRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        let (account, partition) = (cx.call.principal.account, cx.call.principal.partition);
        let arn = instance_profile_arn(partition, account, input.path_prefix.as_deref().unwrap_or("/"), "");
        vec![Question::of::<Self>(Resource { arn, account, kind: None })]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListInstanceProfilesResponse, Failure> {
        let (input, account) = (proof.input(), proof.account());
        let path_prefix = input.path_prefix.as_deref().unwrap_or("/");
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let view = cx.engine.records.view().await?;
        let all = names::instance_profiles(account);
        let all = view.scan::<InstanceProfileRecord>(&all, None, INSTANCE_PROFILES_MAX).await?;
        let below = all.into_iter().map(|(_, stored)| stored.record).filter(|one| one.path.starts_with(path_prefix));
        let named = below.map(|profile| (names::folded(&profile.name), profile));
        let page = listing::named(wanted, format!("ListInstanceProfiles/{account}{path_prefix}"), named, cx)?;
        let mut instance_profiles = Vec::new();
        for profile in &page.items {
            instance_profiles.push(super::listed(profile, cx.call.principal.partition, &view).await?);
        }
        Ok(ListInstanceProfilesResponse {
            instance_profiles,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

/// Source: IAM API Reference, `ListInstanceProfilesForRole`.
pub(crate) struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Model = ops::ListInstanceProfilesForRole;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListInstanceProfilesForRoleRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &ListInstanceProfilesForRoleRequest, role: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![roles::question::<Self>(role)]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Iam>,
    ) -> Result<ListInstanceProfilesForRoleResponse, Failure> {
        let (input, role) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let view = cx.engine.records.view().await?;
        let profiles = super::of_role(role, cx.call.principal.partition, &view).await?.into_iter();
        let named = profiles.map(|profile| (names::folded(&profile.instance_profile_name), profile));
        let page = listing::named(wanted, format!("ListInstanceProfilesForRole/{}", role.id), named, cx)?;
        Ok(ListInstanceProfilesForRoleResponse {
            instance_profiles: page.items,
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
