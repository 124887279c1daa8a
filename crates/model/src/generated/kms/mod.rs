//! Written by `cargo xtask codegen`; not to be edited.

//!
//! AWS Key Management Service, API version 2014-11-01.

use crate::runtime::service::{Protocol, ServiceModel};

mod enums;
pub mod errors;
mod inputs;
pub mod ops;
mod outputs;
mod patterns;
mod shapes;
mod structures;

pub use enums::*;
pub use inputs::*;
pub use ops::OperationName;
pub use outputs::*;
pub use structures::*;

pub static SERVICE: ServiceModel = ServiceModel {
    id: "kms",
    signing_name: "kms",
    event_source: "kms.amazonaws.com",
    api_version: "2014-11-01",
    protocol: Protocol::Json11 { target_prefix: "TrentService" },
};
