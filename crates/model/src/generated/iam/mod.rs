//! Written by `cargo xtask codegen`; not to be edited.

//!
//! AWS Identity and Access Management, API version 2010-05-08.

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
    id: "iam",
    signing_name: "iam",
    event_source: "iam.amazonaws.com",
    api_version: "2010-05-08",
    protocol: Protocol::Query { xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/" },
};
