//! `GetAccessKeyInfo`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::sts::{GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, ops};

use super::{Sts, anything, credentials};
use crate::record::AccessKeyRecord;
use crate::{errors, ids, names};

/// Source: AWS STS API Reference, `GetAccessKeyInfo`: the account of any access key, one of another account too,
/// whatever its state.
pub(crate) struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Model = ops::GetAccessKeyInfo;
    type Service = Sts;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &GetAccessKeyInfoRequest, _: &Cx<'_, Sts>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &GetAccessKeyInfoRequest, (): &(), cx: &Cx<'_, Sts>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Sts>) -> Result<GetAccessKeyInfoResponse, Failure> {
        credentials::refuse_session_credentials("GetAccessKeyInfo", cx)?;
        let id = &proof.input().access_key_id;
        let stored = cx.engine.records.read::<AccessKeyRecord>(&names::access_key(id)).await?;
        let account = stored.map(|stored| stored.record.account).or_else(|| ids::account_of_temporary(id));
        let account = account.ok_or_else(|| errors::validation("The access key ID does not exist."))?;
        Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) })
    }
}
