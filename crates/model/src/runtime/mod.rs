//! What the generated code stands on.

pub mod common_errors;
pub mod error;
pub mod operation;
pub mod query;
pub mod service;
