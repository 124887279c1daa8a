//! Key encapsulation.

mod decapsulate;
mod encapsulate;

pub(crate) use decapsulate::Decapsulate;
pub(crate) use encapsulate::Encapsulate;
