//! Unique ids of identities, and access key ids.
//!
//! Source: IAM User Guide, "IAM identifiers", on the prefixes of unique ids.

use trent_types::chance::random_array;
use trent_types::{AccountId, Entropy};

/// The digits of unique ids: base32 of RFC 4648.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// Digits of a unique id behind its prefix.
const ID_DIGITS: usize = 17;
/// Digits of an access key id behind its prefix.
const ACCESS_KEY_DIGITS: usize = 16;
/// Digits of a temporary access key id that say which account it is of: 40 bits, and an account id is below 2^40.
const ACCOUNT_DIGITS: usize = 8;
/// What temporary access key ids begin with.
const TEMPORARY: &str = "ASIA";

/// What has a unique id, by the prefix of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IdKind {
    /// `AIDA`
    User,
    /// `AGPA`
    Group,
    /// `AROA`
    Role,
    /// `ANPA`
    ManagedPolicy,
    /// `AIPA`
    InstanceProfile,
}

impl IdKind {
    const fn prefix(self) -> &'static str {
        match self {
            Self::User => "AIDA",
            Self::Group => "AGPA",
            Self::Role => "AROA",
            Self::ManagedPolicy => "ANPA",
            Self::InstanceProfile => "AIPA",
        }
    }

    /// What a unique id belongs to, by its prefix.
    pub(crate) fn of(id: &str) -> Option<Self> {
        let kinds = [Self::User, Self::Group, Self::Role, Self::ManagedPolicy, Self::InstanceProfile];
        kinds.into_iter().find(|kind| id.starts_with(kind.prefix()))
    }
}

/// A new unique id: the prefix and 17 random digits, 85 bits.
pub(crate) fn new_id(kind: IdKind, entropy: &dyn Entropy) -> String {
    with_digits(kind.prefix(), ID_DIGITS, random_bits(entropy))
}

/// A new access key id of a user: `AKIA` and 16 random digits, 80 bits.
pub(crate) fn new_access_key_id(entropy: &dyn Entropy) -> String {
    with_digits("AKIA", ACCESS_KEY_DIGITS, random_bits(entropy))
}

/// A new access key id of temporary credentials: `ASIA`, 8 digits that are the account, and 8 random ones, 40 bits.
///
/// There is no record of temporary credentials that could tell their account.
pub(crate) fn new_temporary_access_key_id(account: AccountId, entropy: &dyn Entropy) -> String {
    let account: u128 = account.as_str().parse().unwrap_or_default();
    let random_digits = ACCESS_KEY_DIGITS - ACCOUNT_DIGITS;
    let random = random_bits(entropy) & ((1 << (random_digits * 5)) - 1);
    with_digits(TEMPORARY, ACCESS_KEY_DIGITS, account << (random_digits * 5) | random)
}

/// The account that a temporary access key id names; `None` for what is no such id.
pub(crate) fn account_of_temporary(access_key_id: &str) -> Option<AccountId> {
    let digits = access_key_id.strip_prefix(TEMPORARY).filter(|digits| digits.len() == ACCESS_KEY_DIGITS)?;
    let value = |digit: u8| ALPHABET.iter().position(|other| *other == digit).and_then(|at| u64::try_from(at).ok());
    let all: Option<Vec<u64>> = digits.bytes().map(value).collect();
    let account = all?.iter().take(ACCOUNT_DIGITS).fold(0, |account, digit| account << 5 | digit);
    format!("{account:012}").parse().ok()
}

fn random_bits(entropy: &dyn Entropy) -> u128 {
    u128::from_be_bytes(random_array(entropy))
}

/// `prefix` and the lowest `count` groups of 5 bits, the highest first.
fn with_digits(prefix: &str, count: usize, bits: u128) -> String {
    let mut id = prefix.to_owned();
    for index in (0..count).rev() {
        id.push(char::from(ALPHABET[(bits >> (index * 5) & 31) as usize]));
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Entropy that repeats one byte.
    struct Same(u8);

    impl Entropy for Same {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn ids_have_the_form_of_aws() {
        assert_eq!(new_id(IdKind::User, &Same(0)), "AIDAAAAAAAAAAAAAAAAAA");
        assert_eq!(new_id(IdKind::Role, &Same(255)), "AROA77777777777777777");
        assert_eq!(new_access_key_id(&Same(255)), "AKIA7777777777777777");
        for kind in [IdKind::User, IdKind::Group, IdKind::Role, IdKind::ManagedPolicy] {
            let id = new_id(kind, &Same(0x5a));
            assert_eq!((id.len(), IdKind::of(&id)), (21, Some(kind)));
        }
        assert_eq!(IdKind::of("AKIAIOSFODNN7EXAMPLE"), None);
    }

    #[test]
    fn temporary_access_keys_tell_their_account() {
        for account in ["000000000000", "111122223333", "999999999999"] {
            let account: AccountId = account.parse().unwrap();
            let id = new_temporary_access_key_id(account, &Same(0xc3));
            assert_eq!((id.len(), &id[..4]), (20, "ASIA"));
            assert_eq!(account_of_temporary(&id), Some(account));
        }
        for id in
            ["", "ASIA", "ASIA777777777777777", "ASIA1111111111111111", "AKIAAAAAAAAAAAAAAAAA", "ASIA7777777777777777"]
        {
            assert_eq!(account_of_temporary(id), None, "{id}");
        }
    }
}
