//! Written by `cargo xtask codegen`; not to be edited.

//!
//! AWS Organizations, API version 2016-11-28.

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
    id: "organizations",
    signing_name: "organizations",
    event_source: "organizations.amazonaws.com",
    api_version: "2016-11-28",
    protocol: Protocol::Json11 { target_prefix: "AWSOrganizationsV20161128" },
};
