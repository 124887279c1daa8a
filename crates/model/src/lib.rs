//! Request and response types of AWS services, generated from the service models, with their constraints and errors.
//!
//! `generated` is written by `cargo xtask codegen`; `runtime` is the small hand-written half that it stands on.

mod generated;
pub mod runtime;

pub use generated::*;

pub use runtime::error::{AwsError, ErrorShape, Fault};
pub use runtime::operation::{Input, InputError, OperationModel, Output};
pub use runtime::query::QueryParams;
pub use runtime::service::{Protocol, ServiceModel};
