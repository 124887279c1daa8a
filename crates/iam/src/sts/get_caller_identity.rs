//! `GetCallerIdentity`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::sts::{GetCallerIdentityRequest, GetCallerIdentityResponse, ops};

use super::Sts;

/// Source: AWS STS API Reference, `GetCallerIdentity`: it needs no permission, and none can be taken away.
pub(crate) struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Model = ops::GetCallerIdentity;
    type Service = Sts;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &GetCallerIdentityRequest, _: &Cx<'_, Sts>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &GetCallerIdentityRequest, (): &(), _: &Cx<'_, Sts>) -> Vec<Question> {
        Vec::new()
    }

    async fn act(_: Authorized<'_, Self>, cx: &Cx<'_, Sts>) -> Result<GetCallerIdentityResponse, Failure> {
        let caller = &cx.call.principal;
        Ok(GetCallerIdentityResponse {
            user_id: Some(caller.unique_id().into_owned()),
            account: Some(caller.account.to_string()),
            arn: Some(caller.arn().to_string()),
        })
    }
}
