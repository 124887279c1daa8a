//! The body of every operation of KMS is read and checked, or refused; what is read is JSON. The first byte chooses the
//! operation, the rest is the body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde::de::IgnoredAny;
use trent_model::InputError;
use trent_model::kms::ops::OPERATIONS;

/// No message is longer: 64 violations with a value, a path and the words of a constraint each.
const MESSAGE_BYTES_MAX: usize = 64 * 20 * 1024;

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, body)) = bytes.split_first() else { return };
    let operation = &OPERATIONS[usize::from(which) % OPERATIONS.len()];
    match (operation.check_json)(body) {
        Ok(()) => assert!(body.is_empty() || serde_json::from_slice::<IgnoredAny>(body).is_ok()),
        Err(InputError::Serialization(message)) => assert!(message.len() < 100),
        Err(
            InputError::Validation(message)
            | InputError::ValidationOfName { message, .. }
            | InputError::ValidationOfTokens { message, .. },
        ) => {
            assert!(message.len() < MESSAGE_BYTES_MAX && message.contains(" detected: Value "), "{message}");
        }
    }
});
