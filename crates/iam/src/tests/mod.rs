//! Tests of the service on an engine in memory.

mod root;
mod sessions;
mod standing;
