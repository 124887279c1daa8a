use trent_types::{SecretBytes, SecretText, Timestamp};

use super::super::operation::Output;
use super::super::samples::{Colour, Loose, Part};
use super::super::structure::Unit;
use super::push_xml_text;
use crate::sts;

fn check(value: &impl Output, expect: &str) {
    let mut out = String::new();
    value.write_xml(&mut out);
    assert_eq!(out, expect);
}

#[test]
fn absent_members_are_left_out() {
    check(&Loose::default(), "");
    check(&Unit {}, "");
    check(&Loose { part: Some(Part::default()), ..Loose::default() }, "<Part></Part>");
    check(&Loose { text: Some(String::new()), ..Loose::default() }, "<Text></Text>");
}

#[test]
fn scalars() {
    let value = Loose {
        text: Some("a<b".to_owned()),
        colour: Some(Colour::Blue),
        integer: Some(-1),
        long: Some(i64::MIN),
        double: Some(1.5),
        boolean: Some(true),
        time: Some(Timestamp::from_epoch_ms(1_718_901_234_567)),
        blob: Some(vec![0, 0, 0, 0xfb, 0xff]),
        secret_text: Some(SecretText::new("a&b".to_owned())),
        secret_blob: Some(SecretBytes::new(vec![1])),
        ..Loose::default()
    };
    check(
        &value,
        "<Text>a&lt;b</Text><Colour>BLUE</Colour><Integer>-1</Integer><Long>-9223372036854775808</Long><Double>1.5</Double>\
         <Boolean>true</Boolean><Time>2024-06-20T16:33:54Z</Time><Blob>AAAA+/8=</Blob><SecretText>a&amp;b</SecretText>\
         <SecretBlob>AQ==</SecretBlob>",
    );
}

#[test]
fn lists_maps_and_structures() {
    let texts = || Some(vec!["a".to_owned(), String::new()]);
    let part = |key: &str| Part { key: Some(key.to_owned()), ..Part::default() };
    check(
        &Loose { texts: texts(), flat: texts(), named: texts(), ..Loose::default() },
        "<Texts><member>a</member><member></member></Texts><Flat>a</Flat><Flat></Flat>\
         <Named><Item>a</Item><Item></Item></Named>",
    );
    let none = || Some(Vec::new());
    check(&Loose { texts: none(), flat: none(), named: none(), ..Loose::default() }, "<Texts></Texts><Named></Named>");
    let value = Loose {
        parts: Some(vec![part("1"), Part { parts: Some(vec![part("3")]), ..part("2") }]),
        labels: Some([("k".to_owned(), "<v>".to_owned())].into()),
        groups: Some([("g&".to_owned(), vec![part("4")])].into()),
        ..Loose::default()
    };
    check(
        &value,
        "<Parts><member><Key>1</Key></member><member><Key>2</Key><Parts><member><Key>3</Key></member></Parts></member>\
         </Parts><Labels><entry><key>k</key><value>&lt;v&gt;</value></entry></Labels><Groups><entry><key>g&amp;</key>\
         <value><member><Key>4</Key></member></value></entry></Groups>",
    );
}

#[test]
fn text_is_escaped() {
    let check = |text: &str, expect: &str| {
        let mut out = String::new();
        push_xml_text(&mut out, text);
        assert_eq!(out, expect);
    };
    check("plain é\u{1f600}\u{7f}", "plain é\u{1f600}\u{7f}");
    check("<a href=\"x\">&amp;'</a>", "&lt;a href=&quot;x&quot;&gt;&amp;amp;'&lt;/a&gt;");
    check("]]>", "]]&gt;");
    check("a\tb\nc\r", "a\tb\nc&#xD;");
    check("\0\u{b}\u{1f}\u{fffe}\u{ffff}", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}");
}

#[test]
fn an_answer_of_sts() {
    let answer = sts::GetCallerIdentityResponse {
        user_id: Some("123456789012".to_owned()),
        account: Some("123456789012".to_owned()),
        arn: Some("arn:aws:iam::123456789012:root".to_owned()),
    };
    check(
        &answer,
        "<UserId>123456789012</UserId><Account>123456789012</Account><Arn>arn:aws:iam::123456789012:root</Arn>",
    );
}
