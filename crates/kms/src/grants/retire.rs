//! `RetireGrant`.

use std::sync::Arc;

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question, Stored};
use trent_model::kms::{RetireGrantRequest, ops};
use trent_model::runtime::structure::Unit;

use super::find::Retirers;
use super::ledger::Ledger;
use super::record::GrantRecord;
use super::token::{self, Token};
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, errors};

/// Source: AWS KMS API Reference, `RetireGrant`; AWS KMS Developer Guide, "Retiring and revoking grants".
pub(crate) struct RetireGrant;

impl Operation for RetireGrant {
    type Model = ops::RetireGrant;
    type Service = Kms;
    type Loaded = (FoundKey, Arc<Stored<GrantRecord>>);

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: false };

    async fn load(input: &RetireGrantRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        match (&input.grant_token, &input.key_id, &input.grant_id) {
            (Some(token), None, None) => of_token(token, cx).await,
            (None, Some(key_id), Some(grant_id)) => of_id(key_id, grant_id, cx).await,
            _ => Err(errors::validation(
                "You must specify either a grant token, or a grant ID and the key ARN of its KMS key.",
            )),
        }
    }

    fn questions(_: &RetireGrantRequest, (key, grant): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let question = KeyQuestion::of::<Self>(key, cx).without_policy().with_grants(Retirers::of(&grant.record));
        grant.record.terms.told_to(question).alone()
    }

    fn additional_member((_, grant): &Self::Loaded) -> Option<(&'static str, String)> {
        Some(("grantId", format!(r#""{}""#, grant.record.grant_id)))
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let (_, grant) = proof.loaded();
        let Stored { record, revision } = grant.as_ref();
        if proof.input().dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let _turn = cx.service.grants.take(&record.key_id).await?;
        let changes = Ledger::open(record, &cx.engine.records).await?.remove(record, *revision);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(Unit {})
    }
}

async fn of_token(text: &str, cx: &Cx<'_, Kms>) -> Result<(FoundKey, Arc<Stored<GrantRecord>>), Failure> {
    let Token { account, region, key_id, grant_id } = Token::open(text, &cx.engine.vault)?;
    if region != cx.call.region {
        return Err(token::invalid());
    }
    let key = identify::existing_key::<RetireGrant>(account, key_id, cx).await?;
    let grant = super::on_key(&key.record, &grant_id, cx).await?;
    Ok((key, grant.ok_or_else(token::invalid)?))
}

async fn of_id(
    key_id: &str,
    grant_id: &str,
    cx: &Cx<'_, Kms>,
) -> Result<(FoundKey, Arc<Stored<GrantRecord>>), Failure> {
    super::check_id(grant_id)?;
    let key = super::key::<RetireGrant>(key_id, cx).await?;
    match super::on_key(&key.record, grant_id, cx).await? {
        Some(grant) => Ok((key, grant)),
        None => {
            let unseen = identify::unseen::<RetireGrant>(key.record.account, &key.record.arn().to_string(), cx).await;
            Err(unseen.unwrap_or_else(|| super::no_such_grant(grant_id)))
        }
    }
}
