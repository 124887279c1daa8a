//! The one road that every request takes: load, authorize, act, audit, answer.
//!
//! A service is a list of [`Operation`]s; the [`pipeline`] does for each what every request needs, the operation says
//! only what is its own. There is no HTTP here: [`wire`] is what the listener sees of an operation.

pub mod admission;
mod asking;
pub mod auth;
pub mod authorize;
pub mod cache;
pub mod clockwork;
pub mod context;
pub mod domains;
pub mod engine;
mod events;
pub mod failure;
pub mod hypothetical;
pub mod operation;
pub mod pages;
pub mod perform;
mod pipeline;
pub mod records;
pub mod refusals;
pub mod rekey;
mod request_context;
mod service_events;
pub mod service_keys;
pub mod standing;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod turns;
pub mod wire;

pub use authorize::Authorized;
pub use context::{CallContext, Origin, TlsDetails};
pub use engine::Engine;
pub use failure::Failure;
pub use operation::{AuditShape, Cx, GrantGiven, Grants, Operation, Question, Resource, ShownAs};
pub use pipeline::Route;

pub use records::{Changes, Record, Records, Stored, View};
pub use service_events::{Happening, ServiceCall, ServiceEvent};
pub use standing::{Identities, Organization, OwnPolicy, Standing};
pub use turns::Turn;

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
