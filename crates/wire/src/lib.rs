//! HTTP, TLS, Signature Version 4 and the AWS protocols.
//!
//! The only crate that knows HTTP. A request comes in through [`server`] with every limit applied, the handler finds
//! the operation that it names ([`protocol`]), proves who sent it (`sigv4`, [`authenticate`]), hands the bytes to the
//! operation and writes the answer. Nothing here knows what an operation does.

mod answer;
pub mod authenticate;
mod body;
mod call;
mod connection;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
mod handler;
mod header_case;
pub mod limits;
pub mod local;
pub mod metrics;
pub mod observe;
pub mod protocol;
pub mod regions;
pub mod server;
mod sigv4;
pub mod tls;
pub mod trace_parent;

pub use authenticate::{Authentication, TrustedIdentity};
pub use limits::Limits;
pub use local::{LocalAnswer, LocalEndpoints};
pub use metrics::Metrics;
pub use observe::{Answered, RequestObserver, Seen};
pub use regions::ServedRegions;
pub use server::{BindError, Drain, Parts, Server, ServerConfig};
pub use tls::{Reload, TlsCertificates, TlsError, TlsFiles};
pub use trace_parent::TraceParent;
