//! The audit log: CloudTrail events, the hash-chained log with group commit, and its verification.
//!
//! A request takes its [`Place`] in the log before it acts and fills it with one [`Event`] before it is answered.

pub mod event;
pub mod log;

pub use event::{Event, EventError, EventKind, EventResource, Identity, Source, Tls};
pub use log::{AuditLog, Durability, LogError, LogSettings, OpenError, Place};
