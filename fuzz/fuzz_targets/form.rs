//! The parameters of an address or of a form are decoded, or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trent_wire::fuzzing::form(bytes));
