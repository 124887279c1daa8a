//! `GetPolicyVersion` and `ListPolicyVersions`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::iam::{
    GetPolicyVersionRequest, GetPolicyVersionResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse,
    PolicyVersion, ops,
};

use super::called::{self, Called};
use crate::listing::{self, Wanted};
use crate::{Iam, errors};

/// Source: IAM API Reference, `GetPolicyVersion`.
pub(crate) struct GetPolicyVersion;

/// Source: IAM API Reference, `ListPolicyVersions`: the documents are left out.
pub(crate) struct ListPolicyVersions;

impl Operation for GetPolicyVersion {
    type Model = ops::GetPolicyVersion;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = true;

    async fn load(input: &GetPolicyVersionRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &GetPolicyVersionRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Iam>) -> Result<GetPolicyVersionResponse, Failure> {
        let (input, policy) = (proof.input(), proof.loaded().existing()?);
        let is_meant = |version: &PolicyVersion| version.version_id.as_ref() == Some(&input.version_id);
        match policy.versions().into_iter().find(is_meant) {
            Some(version) => Ok(GetPolicyVersionResponse { policy_version: Some(version) }),
            None => Err(errors::no_such_version(&input.policy_arn, &input.version_id)),
        }
    }
}

impl Operation for ListPolicyVersions {
    type Model = ops::ListPolicyVersions;
    type Service = Iam;
    type Loaded = Called;

    const READ_ONLY: bool = true;

    async fn load(input: &ListPolicyVersionsRequest, cx: &Cx<'_, Iam>) -> Result<Called, Failure> {
        called::by_arn(&input.policy_arn, cx).await
    }

    fn questions(_: &ListPolicyVersionsRequest, policy: &Called, _: &Cx<'_, Iam>) -> Vec<Question> {
        vec![policy.question::<Self>()]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<ListPolicyVersionsResponse, Failure> {
        let (input, policy) = (proof.input(), proof.loaded().existing()?);
        let wanted = Wanted { marker: input.marker.as_deref(), max_items: input.max_items };
        let list = format!("ListPolicyVersions/{}", policy.id());
        let versions = policy.versions().into_iter().map(|version| PolicyVersion { document: None, ..version });
        let page = listing::numbered(wanted, list, versions, cx)?;
        Ok(ListPolicyVersionsResponse {
            versions: Some(page.items),
            is_truncated: Some(page.next_marker.is_some()),
            marker: page.next_marker,
        })
    }
}
