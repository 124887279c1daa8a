//! `GetAccessKeyLastUsed`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question, Resource};
use trent_model::iam::{AccessKeyLastUsed, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse, ops};

use crate::record::{AccessKeyRecord, Entity as _, Owner, UserRecord};
use crate::{Iam, errors, names};

/// What stands for the service and the Region of an access key that was never used.
const NOT_AVAILABLE: &str = "N/A";

/// Source: IAM API Reference, `GetAccessKeyLastUsed`.
pub(crate) struct GetAccessKeyLastUsed;

/// The owner of an access key.
pub(crate) struct Holder {
    arn: String,
    name: Option<String>,
}

impl Operation for GetAccessKeyLastUsed {
    type Model = ops::GetAccessKeyLastUsed;
    type Service = Iam;
    type Loaded = Holder;

    const READ_ONLY: bool = true;

    async fn load(input: &GetAccessKeyLastUsedRequest, cx: &Cx<'_, Iam>) -> Result<Holder, Failure> {
        let (caller, records, id) = (&cx.call.principal, &cx.engine.records, &input.access_key_id);
        let foreign = || errors::foreign_access_key(caller, "iam:GetAccessKeyLastUsed", id);
        let key = records.read::<AccessKeyRecord>(&names::access_key(id)).await?;
        let key = key.filter(|key| key.record.account == caller.account).ok_or_else(foreign)?;
        match &key.record.owner {
            Owner::Root => {
                let arn = format!("arn:{}:iam::{}:root", caller.partition.as_str(), caller.account);
                Ok(Holder { arn, name: None })
            }
            Owner::User(user_id) => {
                let user = records.read::<UserRecord>(&names::user(user_id)).await?.ok_or_else(foreign)?;
                let (arn, name) = (user.record.arn(caller.partition), user.record.name.clone());
                Ok(Holder { arn, name: Some(name) })
            }
        }
    }

    fn questions(_: &GetAccessKeyLastUsedRequest, holder: &Holder, cx: &Cx<'_, Iam>) -> Vec<Question> {
        let account = cx.call.principal.account;
        vec![Question::of::<Self>(Resource { arn: holder.arn.clone(), account, kind: None })]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<GetAccessKeyLastUsedResponse, Failure> {
        let last = cx.service.usage.last(&proof.input().access_key_id, &cx.engine.records).await?;
        let told = match last {
            Some(used) => {
                AccessKeyLastUsed { last_used_date: Some(used.at), service_name: used.service, region: used.region }
            }
            None => AccessKeyLastUsed {
                last_used_date: None,
                service_name: NOT_AVAILABLE.to_owned(),
                region: NOT_AVAILABLE.to_owned(),
            },
        };
        Ok(GetAccessKeyLastUsedResponse { user_name: proof.loaded().name.clone(), access_key_last_used: Some(told) })
    }
}
