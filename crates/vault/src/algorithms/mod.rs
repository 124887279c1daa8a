//! What keys can do: one file for each family of algorithms, each of the same shape (generate, use, self-test).
//!
//! Nothing here knows of tokens, Regions or permissions: the vault has checked all that and gives the key material.

pub(crate) mod ec;
pub(crate) mod eddsa;
pub(crate) mod hmac;
mod message;
pub(crate) mod mldsa;
pub(crate) mod mlkem;
pub(crate) mod rsa;
pub(crate) mod symmetric;

pub use self::message::{MESSAGE_BYTES_MAX, Message};
