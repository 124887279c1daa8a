//! Written by `cargo xtask codegen`; not to be edited.

//!
//! AWS CloudTrail, API version 2013-11-01.

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
    id: "cloudtrail",
    signing_name: "cloudtrail",
    event_source: "cloudtrail.amazonaws.com",
    api_version: "2013-11-01",
    protocol: Protocol::Json11 { target_prefix: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101" },
};
