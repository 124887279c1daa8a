//! The decisions that AWS's documentation describes, one row for each case, with the page that it is from.
//!
//! Statements are written in one line: `Allow kms:Decrypt on arn:… to arn:… if Operator key value`. Without `on`, the
//! resource is `*`; `!` in front of actions, resources or principals means `NotAction` and so on; several are separated
//! by commas. The principal `aws:*` is `{"AWS": "*"}`.
#![allow(clippy::unwrap_used, clippy::panic)]

mod across_accounts;
mod boundaries_and_sessions;
mod conditions;
mod keys;
mod one_account;
mod scene;
