//! Imported key material.
//!
//! Source: AWS KMS Developer Guide, "Importing key material for AWS KMS keys".

mod delete;
mod expiry;
mod import;
mod parameters;
mod slots;

use trent_engine::Failure;

pub(crate) use delete::DeleteImportedKeyMaterial;
pub(crate) use expiry::{expire_one, expired_event, rescheduled};
pub(crate) use import::ImportKeyMaterial;
pub(crate) use parameters::GetParametersForImport;
pub(crate) use slots::{deleted_with, without_expired_slots};

use crate::errors;
use crate::record::{KeyRecord, Origin};

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
