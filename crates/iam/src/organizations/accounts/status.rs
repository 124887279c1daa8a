//! `DescribeCreateAccountStatus`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::organizations::{CreateAccountFailureReason, CreateAccountState, CreateAccountStatus};
use trent_model::organizations::{DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse, ops};
use trent_types::SecretText;

use crate::organizations::Organizations;
use crate::organizations::record::RequestRecord;
use crate::organizations::seen::Seen;
use crate::organizations::{errors, names};

/// Source: AWS Organizations API Reference, `DescribeCreateAccountStatus`.
pub(crate) struct DescribeCreateAccountStatus;

impl Operation for DescribeCreateAccountStatus {
    type Model = ops::DescribeCreateAccountStatus;
    type Service = Organizations;
    type Loaded = Seen;

    const READ_ONLY: bool = true;

    async fn load(_: &DescribeCreateAccountStatusRequest, cx: &Cx<'_, Organizations>) -> Result<Seen, Failure> {
        Seen::load(cx).await
    }

    fn questions(_: &DescribeCreateAccountStatusRequest, seen: &Seen, _: &Cx<'_, Organizations>) -> Vec<Question> {
        vec![seen.general_question::<Self>()]
    }

    async fn act(
        proof: Authorized<'_, Self>,
        cx: &Cx<'_, Organizations>,
    ) -> Result<DescribeCreateAccountStatusResponse, Failure> {
        let tree = &proof.loaded().managed()?.record;
        let name = names::request(&tree.organization, &proof.input().create_account_request_id);
        let stored = cx.engine.records.read::<RequestRecord>(&name).await?.ok_or_else(errors::no_request)?;
        Ok(DescribeCreateAccountStatusResponse { create_account_status: Some(model(&stored.record)) })
    }
}

/// What became of a request, as it is answered.
pub(super) fn model(request: &RequestRecord) -> CreateAccountStatus {
    let (state, failure_reason) = match request.account {
        Some(_) => (CreateAccountState::Succeeded, None),
        None => (CreateAccountState::Failed, Some(CreateAccountFailureReason::EmailAlreadyExists)),
    };
    CreateAccountStatus {
        id: Some(request.id.clone()),
        account_name: Some(SecretText::new(request.account_name.clone())),
        state: Some(state),
        requested_timestamp: Some(request.requested),
        completed_timestamp: Some(request.requested),
        account_id: request.account.map(|account| account.to_string()),
        gov_cloud_account_id: None,
        failure_reason,
    }
}
