//! `RevokeGrant`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question, Stored};
use trent_model::kms::{RevokeGrantRequest, ops};
use trent_model::runtime::structure::Unit;

use super::ledger::Ledger;
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::{Kms, errors};

/// Source: AWS KMS API Reference, `RevokeGrant`.
pub(crate) struct RevokeGrant;

impl Operation for RevokeGrant {
    type Model = ops::RevokeGrant;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = false;

    async fn load(input: &RevokeGrantRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        super::check_id(&input.grant_id)?;
        super::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &RevokeGrantRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).with("kms:grantisforawsresource", "false").alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let (input, key) = (proof.input(), &proof.loaded().record);
        let _turn = cx.service.grants.take(&key.key_id).await?;
        let grant = super::on_key(key, &input.grant_id, cx).await?;
        let grant = grant.ok_or_else(|| super::no_such_grant(&input.grant_id))?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let Stored { record, revision } = grant.as_ref();
        let changes = Ledger::open(record, &cx.engine.records).await?.remove(record, *revision);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}
