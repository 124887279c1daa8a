//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::structure::enumeration;
