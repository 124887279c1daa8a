//! What the generated code stands on.

mod audit;
pub mod common_errors;
pub mod error;
mod json_input;
mod json_output;
mod json_reader;
pub mod operation;
pub mod pattern;
mod print;
#[cfg(test)]
mod properties;
pub mod query;
mod query_input;
pub mod raw;
#[cfg(test)]
mod samples;
pub mod service;
pub mod shape;
pub mod structure;
mod time;
mod validate;
mod xml_output;

pub use audit::write as write_audit_json;
pub use json_output::write as write_json;
pub use xml_output::{push_xml_text, write as write_xml};
