//! `CreateAccountAlias`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{CreateAccountAliasRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::record::{AccountAliasRecord, AliasNameRecord};
use crate::{Iam, anything, errors, names};

/// Source: IAM API Reference, `CreateAccountAlias`; IAM User Guide, "Your AWS account ID and its alias": there is one
/// alias, and a new one takes its place.
pub(crate) struct CreateAccountAlias;

impl Operation for CreateAccountAlias {
    type Model = ops::CreateAccountAlias;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = false;

    async fn load(_: &CreateAccountAliasRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &CreateAccountAliasRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (alias, account, records) = (&proof.input().account_alias, proof.account(), &cx.engine.records);
        let view = records.view().await?;
        if view.read::<AliasNameRecord>(&names::alias_name(alias)).await?.is_some() {
            return Err(errors::alias_taken(alias));
        }
        let old = view.read::<AccountAliasRecord>(&names::alias(account)).await?;
        drop(view);
        let record = AccountAliasRecord { alias: alias.clone() };
        let changes = Changes::default().create(names::alias_name(alias), &AliasNameRecord { account });
        let changes = match old {
            Some(old) => changes.delete(names::alias_name(&old.record.alias)).replace(
                names::alias(account),
                old.revision,
                &record,
            ),
            None => changes.create(names::alias(account), &record),
        };
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
