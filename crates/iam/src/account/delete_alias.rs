//! `DeleteAccountAlias`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{DeleteAccountAliasRequest, ops};
use trent_model::runtime::structure::Unit;

use crate::record::AccountAliasRecord;
use crate::{Iam, anything, errors, names};

/// Source: IAM API Reference, `DeleteAccountAlias`.
pub(crate) struct DeleteAccountAlias;

impl Operation for DeleteAccountAlias {
    type Model = ops::DeleteAccountAlias;
    type Service = Iam;
    type Loaded = ();

    const READ_ONLY: bool = false;

    async fn load(_: &DeleteAccountAliasRequest, _: &Cx<'_, Iam>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &DeleteAccountAliasRequest, (): &(), cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<Unit, Failure> {
        let (alias, records) = (&proof.input().account_alias, &cx.engine.records);
        let name = names::alias(proof.account());
        let old = records.view().await?.read::<AccountAliasRecord>(&name).await?;
        let old = old.filter(|old| old.record.alias == *alias).ok_or_else(|| errors::no_such_alias(alias))?;
        let changes = Changes::default().remove(name, old.revision).delete(names::alias_name(alias));
        records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
