//! `ListAttachedUserPolicies`, `ListAttachedGroupPolicies` and `ListAttachedRolePolicies`.

use trent_engine::pages::Page;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{
    AttachedPolicy, ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse,
    ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse, ListAttachedUserPoliciesRequest,
    ListAttachedUserPoliciesResponse, ops,
};

use super::attachment::Attachable;
use crate::Iam;
use crate::find::{self, Named};
use crate::listing::{self, Wanted};
use crate::record::{GroupRecord, RoleRecord, UserRecord};

/// Source: IAM API Reference, `ListAttachedUserPolicies`.
pub(crate) struct ListAttachedUserPolicies;

/// Source: IAM API Reference, `ListAttachedGroupPolicies`.
pub(crate) struct ListAttachedGroupPolicies;

/// Source: IAM API Reference, `ListAttachedRolePolicies`.
pub(crate) struct ListAttachedRolePolicies;

impl Operation for ListAttachedUserPolicies {
    type Model = ops::ListAttachedUserPolicies;
    type Service = Iam;
    type Loaded = Named<UserRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListAttachedUserPoliciesRequest, cx: &Cx<'_, Iam>) -> Result<Named<UserRecord>, Failure> {
        find::by_name(&input.user_name, cx).await
    }

    fn questions(_: &ListAttachedUserPoliciesRequest, entity: &Named<UserRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![question::<Self, _>(entity)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListAttachedUserPoliciesResponse, Failure> {
        let (input, entity) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = attached(entity, wanted, input.path_prefix.as_deref(), cx)?;
        Ok(ListAttachedUserPoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

impl Operation for ListAttachedGroupPolicies {
    type Model = ops::ListAttachedGroupPolicies;
    type Service = Iam;
    type Loaded = Named<GroupRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListAttachedGroupPoliciesRequest, cx: &Cx<'_, Iam>) -> Result<Named<GroupRecord>, Failure> {
        find::by_name(&input.group_name, cx).await
    }

    fn questions(_: &ListAttachedGroupPoliciesRequest, entity: &Named<GroupRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![question::<Self, _>(entity)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListAttachedGroupPoliciesResponse, Failure> {
        let (input, entity) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = attached(entity, wanted, input.path_prefix.as_deref(), cx)?;
        Ok(ListAttachedGroupPoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

impl Operation for ListAttachedRolePolicies {
    type Model = ops::ListAttachedRolePolicies;
    type Service = Iam;
    type Loaded = Named<RoleRecord>;

    const READ_ONLY: bool = true;

    async fn load(input: &ListAttachedRolePoliciesRequest, cx: &Cx<'_, Iam>) -> Result<Named<RoleRecord>, Failure> {
        find::by_name(&input.role_name, cx).await
    }

    fn questions(_: &ListAttachedRolePoliciesRequest, entity: &Named<RoleRecord>, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![question::<Self, _>(entity)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListAttachedRolePoliciesResponse, Failure> {
        let (input, entity) = (proof.input(), &proof.loaded().existing()?.record);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let page = attached(entity, wanted, input.path_prefix.as_deref(), cx)?;
        Ok(ListAttachedRolePoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}

fn question<O: Operation, E: Attachable>(entity: &Named<E>) -> Question {
    let keys = entity.existing().map(|stored| stored.record.keys()).unwrap_or_default();
    entity.question::<O>().with_context(keys)
}

/// The managed policies of an entity, those below a path.
fn attached<E: Attachable>(
    entity: &E,
    wanted: Wanted<'_>,
    path_prefix: Option<&str>,
    cx: &Cx<'_, Iam>,
) -> Result<Page<AttachedPolicy>, Failure> {
    let path_prefix = path_prefix.unwrap_or("/");
    let is_below = |policy: &&String| path_and_name(policy).is_some_and(|text| text.starts_with(path_prefix));
    let arns = entity.policies().attached.iter().filter(is_below).map(String::as_str);
    listing::numbered(wanted, format!("ListAttachedPolicies/{}{path_prefix}", entity.id()), of_arns(arns), cx)
}

/// Attached policies as AWS shows them.
pub(crate) fn of_arns<'a>(arns: impl Iterator<Item = &'a str>) -> impl Iterator<Item = AttachedPolicy> {
    arns.map(|arn| AttachedPolicy {
        policy_name: arn.rsplit('/').next().map(str::to_owned),
        policy_arn: Some(arn.to_owned()),
    })
}

/// `/path/name` in the ARN of a policy.
fn path_and_name(arn: &str) -> Option<&str> {
    arn.split_once(":policy").map(|(_, rest)| rest)
}
