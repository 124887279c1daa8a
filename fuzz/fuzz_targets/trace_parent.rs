//! A `traceparent` header is read, or passed over.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trent_wire::fuzzing::trace_parent(bytes));
