//! The keys under which records are stored.
//!
//! ```text
//! kms/key/<account>/<region>/<key id>                      a key
//! kms/alias/<account>/<region>/<alias name>                an alias
//! kms/handle/<handle>                                      which key a ciphertext's handle belongs to
//! kms/due/<time>/<account>/<region>/<key id>/<work>        what comes due, in the order of time
//! kms/usage/<account>/<region>/<key id>                    a key's last use
//! kms/grant/<account>/<region>/<key id>/<grant id>         a grant
//! kms/grant-count/<account>/<region>/<key id>              how many grants a key has
//! kms/grants/<account>/<region>/<key id>/<party>/<number>  a key's grants for one grantee
//! kms/retiring/<region>/<party>/<account>/<key id>/<grant id>
//!                                                          that a grant can be retired by a party
//! kms/orphans/<account>/<region>/<key id>                  that a key's grants are to be deleted after it
//! kms/import/<account>/<region>/<key id>/<time>/<slot>     a wrapping key until an import, by the time of its expiry
//! kms/purge                                                that the store's files are to be wiped of deleted material
//! ```
//! Accounts, Regions, key ids, handles and parties (see `grants::party`) hold no `/`; an alias name stands last. Time is 16
//! hexadecimal digits.

use trent_types::{AccountId, AliasName, KeyId, Region, Timestamp};
use trent_vault::{ImportSlotId, KeyHandle};

use crate::record::DueWork;

/// What the names of all keys begin with.
pub(crate) const KEY_PREFIX: &[u8] = b"kms/key/";
/// What all names of the service begin with.
pub(crate) const PREFIX: &[u8] = b"kms/";
/// What the names of due work begin with.
pub(crate) const DUE_PREFIX: &[u8] = b"kms/due/";

pub(crate) fn keys(account: AccountId, region: &Region) -> Vec<u8> {
    format!("kms/key/{account}/{region}/").into_bytes()
}

/// What the names of all of an account's keys begin with.
pub(crate) fn keys_of_account(account: AccountId) -> Vec<u8> {
    format!("kms/key/{account}/").into_bytes()
}

pub(crate) fn key(account: AccountId, region: &Region, key_id: &KeyId) -> Vec<u8> {
    let mut name = Vec::with_capacity(96);
    for part in ["kms/key/", account.as_str(), "/", region.as_str(), "/", key_id.as_str()] {
        name.extend_from_slice(part.as_bytes());
    }
    name
}

pub(crate) fn aliases(account: AccountId, region: &Region) -> Vec<u8> {
    format!("kms/alias/{account}/{region}/").into_bytes()
}

pub(crate) fn alias(account: AccountId, region: &Region, alias: &AliasName) -> Vec<u8> {
    format!("kms/alias/{account}/{region}/{alias}").into_bytes()
}

pub(crate) fn handle(handle: &KeyHandle) -> Vec<u8> {
    format!("kms/handle/{handle}").into_bytes()
}

pub(crate) fn due(at: Timestamp, account: AccountId, region: &Region, key_id: &KeyId, work: DueWork) -> Vec<u8> {
    let work = match work {
        DueWork::Rotation => "rotation",
        DueWork::Deletion => "deletion",
        DueWork::MaterialExpiry => "expiry",
        DueWork::ImportSlots => "import",
        DueWork::Settle => "settle",
    };
    let at = time(at);
    format!("kms/due/{at}/{account}/{region}/{key_id}/{work}").into_bytes()
}

/// The time in the name of due work.
pub(crate) fn due_time(name: &[u8]) -> Option<Timestamp> {
    read_time(name.strip_prefix(DUE_PREFIX)?)
}

/// What the names of a key's import slots begin with.
pub(crate) fn import_slots(account: AccountId, region: &Region, key_id: &KeyId) -> Vec<u8> {
    format!("kms/import/{account}/{region}/{key_id}/").into_bytes()
}

pub(crate) fn import_slot(
    account: AccountId,
    region: &Region,
    key_id: &KeyId,
    valid_to: Timestamp,
    slot: &ImportSlotId,
) -> Vec<u8> {
    let (valid_to, slot) = (time(valid_to), u128::from_be_bytes(*slot));
    format!("kms/import/{account}/{region}/{key_id}/{valid_to}/{slot:032x}").into_bytes()
}

/// The expiry in the name of an import slot that begins with `prefix`.
pub(crate) fn import_slot_time(name: &[u8], prefix: &[u8]) -> Option<Timestamp> {
    read_time(name.strip_prefix(prefix)?)
}

/// A time, so that texts sort as times do.
fn time(at: Timestamp) -> String {
    // Times before 1970 don't come due; they would sort behind all others.
    let at = u64::try_from(at.epoch_ms()).unwrap_or(0);
    format!("{at:016x}")
}

fn read_time(text: &[u8]) -> Option<Timestamp> {
    let digits = text.get(..16)?;
    let ms = u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    Some(Timestamp::from_epoch_ms(i64::try_from(ms).ok()?))
}

pub(crate) fn usage(account: AccountId, region: &Region, key_id: &KeyId) -> Vec<u8> {
    format!("kms/usage/{account}/{region}/{key_id}").into_bytes()
}

/// What the names of a key's grants begin with.
pub(crate) fn grants(account: AccountId, region: &Region, key_id: &KeyId) -> Vec<u8> {
    format!("kms/grant/{account}/{region}/{key_id}/").into_bytes()
}

pub(crate) fn grant(account: AccountId, region: &Region, key_id: &KeyId, grant_id: &str) -> Vec<u8> {
    format!("kms/grant/{account}/{region}/{key_id}/{grant_id}").into_bytes()
}

/// What the names of all of an account's grants begin with.
pub(crate) fn grants_of_account(account: AccountId) -> Vec<u8> {
    format!("kms/grant/{account}/").into_bytes()
}

pub(crate) fn grant_count(account: AccountId, region: &Region, key_id: &KeyId) -> Vec<u8> {
    format!("kms/grant-count/{account}/{region}/{key_id}").into_bytes()
}

/// What the names of the index over a key's grants begin with.
pub(crate) fn grant_index(account: AccountId, region: &Region, key_id: &KeyId) -> Vec<u8> {
    format!("kms/grants/{account}/{region}/{key_id}/").into_bytes()
}

/// The record of a number, from 0, in the index over a key's grants for a party.
pub(crate) fn grants_for(account: AccountId, region: &Region, key_id: &KeyId, party: &str, number: usize) -> Vec<u8> {
    format!("kms/grants/{account}/{region}/{key_id}/{party}/{number:04}").into_bytes()
}

/// What the names of the grants that a party can retire begin with.
pub(crate) fn retirables(region: &Region, party: &str) -> Vec<u8> {
    format!("kms/retiring/{region}/{party}/").into_bytes()
}

pub(crate) fn retirable(region: &Region, party: &str, account: AccountId, key_id: &KeyId, grant_id: &str) -> Vec<u8> {
    format!("kms/retiring/{region}/{party}/{account}/{key_id}/{grant_id}").into_bytes()
}

/// What the names of destroyed keys whose grants are to be deleted begin with.
pub(crate) const ORPHANS_PREFIX: &[u8] = b"kms/orphans/";

pub(crate) fn orphans(account: AccountId, region: &Region, key_id: &KeyId) -> Vec<u8> {
    format!("kms/orphans/{account}/{region}/{key_id}").into_bytes()
}

/// That deleted material may still be in the store's files.
pub(crate) fn purge() -> Vec<u8> {
    b"kms/purge".to_vec()
}

/// What the names of an account's records begin with. What comes due is left: it finds no key any more.
pub(crate) fn of_account(account: AccountId) -> Vec<Vec<u8>> {
    ["key", "alias", "usage", "import", "grant", "grant-count", "grants", "orphans"]
        .map(|kind| format!("kms/{kind}/{account}/").into_bytes())
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn due_names_sort_by_time_and_tell_it() {
        let name = |ms| {
            let (region, key_id) = ("us-east-1".parse().unwrap(), "k".parse().unwrap());
            due(Timestamp::from_epoch_ms(ms), "111122223333".parse().unwrap(), &region, &key_id, DueWork::Rotation)
        };
        assert!(name(9) < name(10) && name(255) < name(256));
        assert_eq!(due_time(&name(1_790_000_000_123)), Some(Timestamp::from_epoch_ms(1_790_000_000_123)));
        assert_eq!(due_time(b"kms/due/xyz"), None);
    }
}
