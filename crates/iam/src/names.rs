//! The keys under which records are stored.
//!
//! ```text
//! iam/management                  the management account
//! iam/account/<account>           an account
//! iam/access-key/<access key id>  an access key
//! ```

use trent_types::AccountId;

pub(crate) fn management() -> Vec<u8> {
    b"iam/management".to_vec()
}

pub(crate) fn account(account: AccountId) -> Vec<u8> {
    format!("iam/account/{account}").into_bytes()
}

pub(crate) fn access_key(id: &str) -> Vec<u8> {
    [b"iam/access-key/", id.as_bytes()].concat()
}
