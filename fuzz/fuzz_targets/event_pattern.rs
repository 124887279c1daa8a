//! An event pattern, and an event that it is compared with, with a zero byte between them.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| trent_events::fuzzing::pattern(bytes));
