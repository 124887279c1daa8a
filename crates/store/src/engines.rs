//! The engines.

pub mod memory;
pub mod sqlite;

#[cfg(test)]
mod model_tests;
