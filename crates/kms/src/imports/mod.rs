//! Imported key material.
//!
//! Source: AWS KMS Developer Guide, "Importing key material for AWS KMS keys".

mod delete;
mod expiry;
mod import;
mod parameters;
mod slots;

use trent_engine::{Authorized, Changes, Cx, Failure, Operation};

pub(crate) use delete::DeleteImportedKeyMaterial;
pub(crate) use expiry::{expire_one, expired_event, rescheduled};
pub(crate) use import::ImportKeyMaterial;
pub(crate) use parameters::GetParametersForImport;
pub(crate) use slots::{deleted_with, without_expired_slots};

use crate::multi_region::{Notice, spread, synchronized};
use crate::record::{KeyRecord, Origin};
use crate::{Kms, errors};

/// Commits what has become of a key's imported material. Related keys learn `notice`; that something shared has changed is
/// told of.
///
/// # Errors
/// [`Failure::Changed`], [`Failure::Internal`].
async fn keep<O: Operation<Service = Kms>>(
    proof: &Authorized<'_, O>,
    record: &KeyRecord,
    notice: Option<&Notice>,
    mut changes: Changes,
    cx: &Cx<'_, Kms>,
) -> Result<(), Failure> {
    if let Some(notice) = notice {
        changes = spread(notice, record, cx.now, cx.engine, cx.service, changes).await?;
    }
    let commit = async { Ok(cx.engine.records.commit(proof, changes).await?) };
    let is_shared = matches!(notice, Some(Notice::Shared));
    let events = |(): &()| synchronized(record).filter(|_| is_shared).into_iter().collect();
    cx.engine.act_and_tell_all(1, commit, events).await
}

/// Refuses a key whose material is not imported.
///
/// # Errors
/// `UnsupportedOperationException`.
fn check_origin(key: &KeyRecord) -> Result<(), Failure> {
    match key.kind.origin() {
        Origin::External => Ok(()),
        Origin::AwsKms => {
            let arn = key.arn();
            Err(errors::unsupported(format!("{arn} origin is AWS_KMS which is not valid for this operation.")))
        }
    }
}
