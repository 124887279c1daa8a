//! Events that reach people: what AWS would send through Amazon EventBridge, for rules in the server's settings.
//!
//! Events are made of the entries of the audit log ([`Delivery`]), so that there are as many as entries, whatever becomes of
//! the server, and no request waits for one.

mod cursor;
mod delivery;
mod event;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
mod json;
mod lines;
mod pattern;
mod plan;
mod recorded;
mod settings;
mod signature;
mod sinks;

pub use cursor::CursorError;
pub use delivery::{Delivery, StartError, Surroundings, TargetStatus};
pub use event::{Format, OWN_SOURCE};
pub use pattern::{PATTERN_BYTES_MAX, Pattern, PatternError};
pub use plan::{Plan, PlanError};
pub use settings::{EventSettings, FileSettings, RuleSettings, StdoutSettings, TargetSettings, WebhookSettings};
