//! The server over real sockets, with operations that do what a test needs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod authentication;
mod client;
mod connections;
mod dispatch;
mod limits;
mod local;
mod observe;
mod operations;
mod running;
mod signer;
mod tls;
