//! Black-box tests: the AWS SDK for Rust, unmodified, against the real `trent` program.
//!
//! Each test starts servers of its own on free ports. `TRENT_BIN` names another program than `target/debug/trent`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "everything is a test"
)]

mod aliases;
mod concurrency;
mod data_keys;
mod durability;
mod encryption;
mod identity;
mod key_states;
mod keys;
mod pages;
mod rotation;
mod server;
mod tags;
