//! Written by `cargo xtask codegen`; not to be edited.

//!
//! AWS Security Token Service, API version 2011-06-15.

use crate::runtime::service::{Protocol, ServiceModel};

pub mod errors;
mod inputs;
pub mod ops;
mod outputs;
mod patterns;
mod shapes;
mod structures;

pub use inputs::*;
pub use ops::OperationName;
pub use outputs::*;
pub use structures::*;

pub static SERVICE: ServiceModel = ServiceModel {
    id: "sts",
    signing_name: "sts",
    event_source: "sts.amazonaws.com",
    api_version: "2011-06-15",
    protocol: Protocol::Query { xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
};
