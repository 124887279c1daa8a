//! Events for tests.

use trent_types::{AccountId, Timestamp};

use super::{Event, EventKind, EventResource, Identity, Source, Tls};

/// The key that was used.
pub const KEY_ARN: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/// The account of all that the events are about.
///
/// # Panics
/// Never: it is one.
#[expect(clippy::expect_used, reason = "for tests")]
pub fn account() -> AccountId {
    "111122223333".parse().expect("an account")
}

/// The event of an `Encrypt` that succeeded.
pub fn encrypt(event_id: &str) -> Event<'_> {
    Event {
        time: Timestamp::from_epoch_ms(1_747_773_976_123),
        event_id,
        identity: Identity::Root {
            account: account(),
            arn: "arn:aws:iam::111122223333:root".to_owned(),
            access_key_id: "AKIAIOSFODNN7EXAMPLE",
            session: None,
        },
        event_source: "kms.amazonaws.com",
        event_name: "Encrypt",
        region: "us-east-1",
        source: Source::Address([192, 0, 2, 0].into()),
        user_agent: Some("aws-cli/2.31.0"),
        error: None,
        request_parameters: Some(r#"{"keyId":"alias/a","encryptionAlgorithm":"SYMMETRIC_DEFAULT"}"#),
        response_elements: None,
        additional_event_data: Some(r#"{"keyMaterialId":"1234"}"#),
        service_event_details: None,
        request_id: Some("f3423043-63bc-11e4-bc2b-4198b6150d5c"),
        read_only: true,
        resources: Some(vec![EventResource { arn: KEY_ARN, account: account(), kind: "AWS::KMS::Key" }]),
        kind: EventKind::ApiCall,
        recipient: account(),
        shared_event_id: None,
        tls: Some(Tls {
            version: "TLSv1.3",
            cipher_suite: "TLS_AES_256_GCM_SHA384",
            host: Some("kms.us-east-1.amazonaws.com"),
            key_exchange: Some("X25519MLKEM768"),
        }),
    }
}
