//! Written by `cargo xtask codegen`; not to be edited.

#![allow(missing_docs)]

pub mod cloudtrail;
pub mod iam;
pub mod kms;
pub mod organizations;
pub mod sts;
