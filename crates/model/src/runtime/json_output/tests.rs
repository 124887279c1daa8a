use trent_types::{SecretBytes, SecretText, Timestamp};

use super::super::operation::Output;
use super::super::samples::{Colour, Loose, Part, json};
use super::super::structure::Unit;
use super::push_json_text;
use crate::kms;

fn check(value: &Loose, expect: &str) {
    assert_eq!(json(value), expect);
}

#[test]
fn absent_members_are_left_out() {
    check(&Loose::default(), "{}");
    check(&Loose { part: Some(Part::default()), ..Loose::default() }, r#"{"Part":{}}"#);
    check(&Loose { texts: Some(Vec::new()), ..Loose::default() }, r#"{"Texts":[]}"#);
}

#[test]
fn members_stand_in_the_order_of_the_model() {
    let value = Loose {
        text: Some("t".to_owned()),
        colour: Some(Colour::DarkGreen),
        integer: Some(i32::MIN),
        long: Some(i64::MAX),
        double: Some(-0.5),
        boolean: Some(false),
        time: Some(Timestamp::from_epoch_ms(1_718_901_234_567)),
        blob: Some(vec![0, 0, 0, 0xfb, 0xff]),
        secret_text: Some(SecretText::new("s".to_owned())),
        secret_blob: Some(SecretBytes::new(vec![1])),
        texts: Some(vec![String::new(), "b".to_owned()]),
        labels: Some([("b".to_owned(), "1".to_owned()), ("a".to_owned(), "2".to_owned())].into()),
        parts: Some(vec![Part { key: Some("k".to_owned()), ..Part::default() }, Part::default()]),
        ..Loose::default()
    };
    check(
        &value,
        r#"{"Text":"t","Colour":"DARK_GREEN","Integer":-2147483648,"Long":9223372036854775807,"Double":-0.5,"Boolean":false,"Time":1718901234.567,"Blob":"AAAA+/8=","SecretText":"s","SecretBlob":"AQ==","Texts":["","b"],"Parts":[{"Key":"k"},{}],"Labels":{"a":"2","b":"1"}}"#,
    );
}

#[test]
fn texts_are_escaped_where_they_have_to_be() {
    let check = |text: &str, expect: &str| {
        let mut out = Vec::new();
        push_json_text(&mut out, text);
        assert_eq!(String::from_utf8(out).unwrap(), expect);
        let mut out = String::new();
        push_json_text(&mut out, text);
        assert_eq!(out, expect);
        assert_eq!(serde_json::from_str::<String>(&out).unwrap(), text);
    };
    check("", r#""""#);
    check("plain /é\u{1f600}\u{7f}\u{2028}", "\"plain /é\u{1f600}\u{7f}\u{2028}\"");
    check("\"\\", r#""\"\\""#);
    check("a\nb\r\tc", r#""a\nb\r\tc""#);
    check("\0\u{1}\u{8}\u{c}\u{1f} ", r#""\u0000\u0001\u0008\u000c\u001f ""#);
    check("é\"é", "\"é\\\"é\"");
}

#[test]
fn blobs_of_every_length_are_base64() {
    for length in 0..50 {
        let bytes: Vec<u8> = (0..length).map(|at| 255 - at).collect();
        let value =
            Loose { blob: Some(bytes.clone()), secret_blob: Some(SecretBytes::new(bytes.clone())), ..Loose::default() };
        let found: serde_json::Value = serde_json::from_str(&json(&value)).unwrap();
        assert_eq!(found["Blob"], found["SecretBlob"]);
        assert_eq!(found["Blob"].as_str().unwrap().len(), bytes.len().div_ceil(3) * 4);
    }
}

#[test]
fn an_operation_without_output_has_an_empty_body() {
    let mut out = Vec::new();
    Unit {}.write_json(&mut out);
    assert!(out.is_empty());
    kms::ListKeysResponse::default().write_json(&mut out);
    assert_eq!(out, b"{}");
}

#[test]
fn an_answer_of_kms() {
    let answer = kms::DecryptResponse {
        key_id: Some("arn:aws:kms:us-east-1:123456789012:key/k".to_owned()),
        plaintext: Some(SecretBytes::new(b"hello".to_vec())),
        encryption_algorithm: Some(kms::EncryptionAlgorithmSpec::SymmetricDefault),
        ciphertext_for_recipient: None,
        key_material_id: None,
    };
    assert_eq!(
        json(&answer),
        r#"{"KeyId":"arn:aws:kms:us-east-1:123456789012:key/k","Plaintext":"aGVsbG8=","EncryptionAlgorithm":"SYMMETRIC_DEFAULT"}"#
    );
}
