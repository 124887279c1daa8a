//! What keys can do: one file for each family of algorithms, each of the same shape (use, then self-test).
//!
//! Nothing here knows of tokens, Regions or permissions: the vault has checked all that and gives the key.

pub(crate) mod symmetric;
