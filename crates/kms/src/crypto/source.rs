//! The key that a ciphertext names: what `Decrypt` and `ReEncrypt` begin with.

use trent_engine::{Cx, Failure, Operation};
use trent_vault::BlobHeader;

use crate::identify::{self, FoundKey};
use crate::record::{HandleRecord, KeyRecord, Material, SymmetricKey};
use crate::{Kms, errors, names};

/// What decrypts, and how the request named it.
pub(crate) struct Source {
    pub(crate) key: FoundKey,
    ciphertext: Ciphertext,
}

/// What is known of a ciphertext by looking at it.
enum Ciphertext {
    /// This is a dry run that ignores the ciphertext.
    Ignored,
    /// One of a symmetric key: its header.
    Symmetric(BlobHeader),
    /// One of another key than the one that was named.
    OfAnother,
    /// The key that was named is no symmetric key; its ciphertexts don't say where they come from.
    Opaque,
}

/// How a request names the key that shall decrypt.
pub(crate) struct SourceInput<'a> {
    pub(crate) blob: Option<&'a [u8]>,
    /// Name of the blob's member, for messages.
    pub(crate) blob_member: &'static str,
    pub(crate) key_id: Option<&'a str>,
    pub(crate) key_id_member: &'static str,
    /// Whether this is a dry run with `IGNORE_CIPHERTEXT`.
    pub(crate) ignore_ciphertext: bool,
    /// The action on the key: that of the operation, but for `ReEncrypt`.
    pub(crate) action: &'static str,
}

/// Finds the key: the one that the ciphertext names, which must be the one that the request names, if it names one.
pub(crate) async fn find<O: Operation<Service = Kms>>(
    input: SourceInput<'_>,
    cx: &Cx<'_, Kms>,
) -> Result<Source, Failure> {
    if input.ignore_ciphertext {
        let key_id = input.key_id.ok_or_else(|| errors::missing(input.key_id_member))?;
        return Ok(Source {
            key: identify::key_or_alias_to::<O>(input.action, key_id, cx).await?,
            ciphertext: Ciphertext::Ignored,
        });
    }
    let blob = input.blob.ok_or_else(|| errors::missing(input.blob_member))?;
    let named = match input.key_id {
        Some(key_id) => Some(identify::key_or_alias_to::<O>(input.action, key_id, cx).await?),
        None => None,
    };
    let named = match named {
        Some(key) if key.record.symmetric().is_none() => return Ok(Source { key, ciphertext: Ciphertext::Opaque }),
        named => named,
    };
    let header = BlobHeader::parse(blob).map_err(|_| errors::invalid_ciphertext())?;
    let belongs = cx.engine.records.read::<HandleRecord>(&names::handle(&header.handle)).await?;
    // A handle that was never given out: altered, or made elsewhere.
    let belongs = belongs.ok_or_else(errors::invalid_ciphertext)?;
    let key = match named {
        // Said to those who may use the key that they named.
        Some(key) if key.record.handle != header.handle => {
            return Ok(Source { key, ciphertext: Ciphertext::OfAnother });
        }
        Some(named) => named,
        None => {
            let HandleRecord { account, key_id } = &belongs.record;
            let name = names::key(*account, &cx.call.region, key_id);
            match cx.engine.records.read::<KeyRecord>(&name).await? {
                Some(key) => key,
                None => return Err(identify::ciphertext_of_unknown_key(input.action, cx).await),
            }
        }
    };
    Ok(Source { key, ciphertext: Ciphertext::Symmetric(header) })
}

impl Source {
    /// Whether this is a dry run that ignores the ciphertext.
    pub(super) const fn is_ignored(&self) -> bool {
        matches!(self.ciphertext, Ciphertext::Ignored)
    }

    /// The material that the ciphertext of a symmetric key was made with.
    pub(super) fn material<'k>(&self, key: &'k SymmetricKey) -> Result<&'k Material, Failure> {
        let header = match &self.ciphertext {
            Ciphertext::Symmetric(header) => header,
            Ciphertext::OfAnother => return Err(errors::incorrect_key()),
            Ciphertext::Ignored | Ciphertext::Opaque => return Err(errors::invalid_ciphertext()),
        };
        let found = key.materials.iter().rev().find(|material| material.id.reference() == header.material);
        // The key is right and the material is not: bits have been changed.
        found.ok_or_else(errors::invalid_ciphertext)
    }
}
