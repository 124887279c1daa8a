//! A key policy is read or refused; the same document without white space is read like it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_policy::KeyPolicy;

fuzz_target!(|text: &str| {
    let Ok(policy) = KeyPolicy::parse(text) else { return };
    assert!(policy.statement_count() > 0);
    let Ok(document) = serde_json::from_str::<serde_json::Value>(text) else {
        panic!("what is read is JSON: {text}");
    };
    let compact = document.to_string();
    if compact.len() <= KeyPolicy::BYTES_MAX {
        let again = KeyPolicy::parse(&compact).map(|policy| policy.statement_count());
        assert_eq!(again, Ok(policy.statement_count()));
    }
});
