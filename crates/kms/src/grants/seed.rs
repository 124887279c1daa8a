//! Grants that a seed describes.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Cx, Failure};
use trent_model::kms::CreateGrantRequest;

use super::create::{asked_for, check_parties};
use super::ledger::Ledger;
use super::record::GrantRecord;
use super::terms::Terms;
use crate::identify::FoundKey;
use crate::{Kms, names};

/// Grants that are read at once.
const BATCH_COUNT: usize = 500;

/// Makes the grant that `input` asks for on a key, unless the key has one with the same parameters. Its key may be in any
/// state.
///
/// # Errors
/// Those of `CreateGrant`.
pub(crate) async fn ensure(input: &CreateGrantRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Result<(), Failure> {
    check_parties(input)?;
    let grant = asked_for(input, &key.record, &Terms::of(input)?, cx).await?;
    let _turn = cx.service.grants.take(&grant.key_id).await?;
    let ledger = Ledger::open(&grant, &cx.engine.records).await?;
    if is_there(&grant, cx).await? {
        return Ok(());
    }
    let changes = ledger.add(&grant, &cx.service.quotas)?.unchanged(key.record.name(), key.revision);
    Ok(cx.engine.records.commit(&SystemWork::assertion(), changes).await?)
}

async fn is_there(grant: &GrantRecord, cx: &Cx<'_, Kms>) -> Result<bool, Failure> {
    let (view, prefix) = (cx.engine.records.view().await?, names::grants(grant.account, &grant.region, &grant.key_id));
    let mut after: Option<Vec<u8>> = None;
    loop {
        let batch = view.scan::<GrantRecord>(&prefix, after.as_deref(), BATCH_COUNT).await?;
        if batch.iter().any(|(_, stored)| stored.record.is_repeated_by(grant)) {
            return Ok(true);
        }
        match batch.last() {
            Some((last, _)) if batch.len() == BATCH_COUNT => after = Some(last.clone()),
            Some(_) | None => return Ok(false),
        }
    }
}
