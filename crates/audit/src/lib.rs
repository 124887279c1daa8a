//! The audit log: CloudTrail events, the hash-chained log with group commit, and its verification.
//!
//! A request takes its [`Place`] in the log before it acts and fills it with one [`Event`] before it is answered.

pub mod chain;
mod compression;
mod disk;
pub mod event;
mod find;
mod hex;
mod lines;
pub mod log;
mod read;
#[cfg(test)]
mod scratch;
mod segment;
pub mod tree;
pub mod verify;

pub use chain::Damage;
pub use event::{
    EVENT_BYTES_MAX, Event, EventError, EventKind, EventResource, Identity, IssuerKind, Member, SessionContext,
    SessionIssuer, Source, Span, Tls,
};
pub use find::find;
pub use log::{
    AuditLog, Durability, Entry, Feed, FeedError, Location, LogError, LogSettings, OpenError, Place, Progress,
    Retained, Retention,
};
pub use read::read;
pub use tree::{Checkpoint, CheckpointSigner, Proof, Tile, Tree, TreeDamage, TreeError, VerifierKey};
pub use verify::{Summary, TreeSummary, Verification, VerifyError, verify, verify_against};
