//! IAM policies: parsing and the decision, as pure functions.
//!
//! [`Policy::parse`] reads and compiles a policy when it is stored; [`evaluate::evaluate`] answers a
//! [`evaluate::Question`] with a decision and what decided it; [`explain::explain`] writes down the whole path. What is
//! known about a request comes through [`Context`], which is asked only for the condition keys that matter.

pub mod evaluate;
pub mod explain;
pub mod parse;

mod arn_pattern;
mod caller;
mod condition;
mod context;
mod index;
mod letters;
mod pattern;
mod policy;
mod principal;
mod request;
mod template;

pub use caller::{Caller, CallerKind, Issuer, Naming};
pub use context::{Context, MapContext, Values};
pub use letters::{fold, same_ignoring_case};
pub use parse::PolicyKind;
pub use policy::{Effect, Policy};
