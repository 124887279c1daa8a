use trent_types::{SecretBytes, SecretText, Timestamp};

use super::super::operation::{Input, Output};
use super::super::samples::{Colour, Loose, Part};
use crate::{kms, sts};

fn check(value: &Loose, hide: &[&str], expect: &str) {
    let mut out = String::new();
    Input::audit_json(value, &mut out, hide);
    assert_eq!(out, expect);
    let _: serde_json::Value = serde_json::from_str(&out).unwrap();
}

fn secret(text: &str) -> SecretText {
    SecretText::new(text.to_owned())
}

#[test]
fn names_begin_with_a_lower_case_letter() {
    let value = Loose {
        text: Some("a\"b".to_owned()),
        colour: Some(Colour::Red),
        integer: Some(7),
        boolean: Some(true),
        time: Some(Timestamp::from_epoch_ms(1_718_901_234_567)),
        texts: Some(vec!["x".to_owned()]),
        parts: Some(vec![Part { key: Some("k".to_owned()), ..Part::default() }]),
        // Keys of maps are the caller's, and stay as they are.
        labels: Some([("Department".to_owned(), "Finance".to_owned())].into()),
        ..Loose::default()
    };
    check(
        &value,
        &[],
        r#"{"text":"a\"b","colour":"RED","integer":7,"boolean":true,"time":"Jun 20, 2024, 4:33:54 PM","texts":["x"],"parts":[{"key":"k"}],"labels":{"Department":"Finance"}}"#,
    );
    check(&Loose::default(), &[], "{}");
}

#[test]
fn secrets_and_blobs_are_left_out() {
    let value = Loose {
        text: Some("t".to_owned()),
        blob: Some(vec![1]),
        secret_text: Some(secret("hunter2")),
        secret_blob: Some(SecretBytes::new(vec![2])),
        secrets: Some(vec![secret("hunter2")]),
        blobs: Some(vec![vec![1]]),
        part: Some(Part {
            value: Some("v".to_owned()),
            password: Some(secret("hunter2")),
            parts: Some(vec![Part { password: Some(secret("hunter2")), ..Part::default() }]),
            ..Part::default()
        }),
        ..Loose::default()
    };
    check(&value, &[], r#"{"text":"t","part":{"value":"v","parts":[{}]}}"#);
}

#[test]
fn hidden_members_are_left_out_at_every_depth() {
    let part = || Part { key: Some("k".to_owned()), value: Some("v".to_owned()), ..Part::default() };
    let value = Loose {
        text: Some("t".to_owned()),
        parts: Some(vec![part()]),
        groups: Some([("Value".to_owned(), vec![part()])].into()),
        ..Loose::default()
    };
    check(&value, &["Text", "Value"], r#"{"parts":[{"key":"k"}],"groups":{"Value":[{"key":"k"}]}}"#);
    check(&value, &["Parts", "Groups"], r#"{"text":"t"}"#);
    // Names are the model's.
    check(
        &value,
        &["text", "parts", "groups"],
        r#"{"text":"t","parts":[{"key":"k","value":"v"}],"groups":{"Value":[{"key":"k","value":"v"}]}}"#,
    );
}

#[test]
fn requests_and_answers_of_services() {
    let mut out = String::new();
    let body =
        br#"{"KeyId":"alias/a","Plaintext":"aHVudGVyMg==","EncryptionContext":{"Department":"IT"},"DryRun":true}"#;
    kms::EncryptRequest::from_json(body).unwrap().audit_json(&mut out, &[]);
    assert_eq!(out, r#"{"keyId":"alias/a","encryptionContext":{"Department":"IT"},"dryRun":true}"#);

    let answer = sts::AssumeRoleResponse {
        credentials: Some(sts::Credentials {
            access_key_id: "ASIA".to_owned(),
            secret_access_key: secret("hunter2"),
            session_token: "token".to_owned(),
            expiration: Timestamp::from_epoch_ms(0),
        }),
        ..sts::AssumeRoleResponse::default()
    };
    let mut out = String::new();
    answer.audit_json(&mut out, &[]);
    assert_eq!(out, r#"{"credentials":{"accessKeyId":"ASIA","expiration":"Jan 1, 1970, 12:00:00 AM"}}"#);
}

#[test]
fn tokens_are_left_out() {
    let request = kms::RetireGrantRequest {
        grant_token: Some("token".to_owned()),
        grant_id: Some("id".to_owned()),
        ..kms::RetireGrantRequest::default()
    };
    let mut out = String::new();
    Input::audit_json(&request, &mut out, &[]);
    assert_eq!(out, r#"{"grantId":"id"}"#);
}
