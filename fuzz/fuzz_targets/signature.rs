//! A request with credentials is judged. Method, path, query, authority, body, then names and values of headers, with zero
//! bytes between them.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trent_wire::fuzzing::sigv4(bytes));
