//! The one road that every request takes: load, authorize, act, audit, answer.
//!
//! No HTTP here: [`wire`] is what the listener sees of an operation.

pub mod auth;
pub mod context;
pub mod wire;

pub use context::{CallContext, TlsDetails};

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
