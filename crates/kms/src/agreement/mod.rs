//! Key agreement.

mod derive_shared_secret;

pub(crate) use derive_shared_secret::DeriveSharedSecret;
