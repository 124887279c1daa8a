//! Inputs of AWS CloudTrail are read and checked, or refused. The first byte chooses the operation, the rest is its JSON body.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_model::{Input, InputError, cloudtrail};

fn read<T: Input>(body: &[u8]) -> Result<(), InputError> {
    let mut event = String::new();
    T::from_json(body)?.audit_json(&mut event, &[]);
    assert!(serde_json::from_str::<serde_json::Value>(&event).is_ok_and(|event| event.is_object()), "{event}");
    Ok(())
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, body)) = bytes.split_first() else { return };
    let readers: &[fn(&[u8]) -> Result<(), InputError>] = &[
        read::<cloudtrail::AddTagsRequest>,
        read::<cloudtrail::CreateEventDataStoreRequest>,
        read::<cloudtrail::CreateTrailRequest>,
        read::<cloudtrail::DescribeTrailsRequest>,
        read::<cloudtrail::GetTrailRequest>,
        read::<cloudtrail::ListPublicKeysRequest>,
        read::<cloudtrail::ListTagsRequest>,
        read::<cloudtrail::LookupEventsRequest>,
        read::<cloudtrail::PutEventSelectorsRequest>,
        read::<cloudtrail::UpdateTrailRequest>,
    ];
    if let Err(InputError::Validation(message)) = readers[usize::from(which) % readers.len()](body) {
        assert!(message.contains(" detected: "), "{message}");
    }
});
