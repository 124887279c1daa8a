use aws_lc_rs::digest::digest;
use proptest::prelude::{any, proptest};

use super::*;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sealed(head: Head, event: &str) -> (Vec<u8>, Head) {
    let mut out = event.as_bytes().to_vec();
    let next = head.seal(&mut out, 0);
    assert_eq!(out.pop(), Some(b'\n'));
    assert!(out.len() + 1 - event.len() <= CHAIN_BYTES_MAX);
    (out, next)
}

#[test]
fn a_line_has_the_documented_form() {
    let (first, head) = sealed(Head::START, "{\"a\":1}");
    let hashed = format!("{{\"a\":1,\"chain\":{{\"version\":1,\"sequence\":1,\"previous\":\"{}\"", "0".repeat(64));
    let hash = hex(digest(&SHA256, hashed.as_bytes()).as_ref());
    assert_eq!(String::from_utf8(first.clone()).unwrap(), format!("{hashed},\"hash\":\"{hash}\"}}}}"));

    let (second, _) = sealed(head, "{\"b\":2}");
    let previous = hex(digest(&SHA256, &first).as_ref());
    let begin = format!("{{\"b\":2,\"chain\":{{\"version\":1,\"sequence\":2,\"previous\":\"{previous}\",\"hash\":\"");
    assert!(second.starts_with(begin.as_bytes()));
    let value: serde_json::Value = serde_json::from_slice(&second).unwrap();
    assert_eq!(value["chain"]["sequence"], 2);
}

#[test]
fn the_longest_chain_member_fits() {
    let head = Head { sequence: u64::MAX - 1, hash: Hash::ZERO };
    let (line, next) = sealed(head, "{\"a\":1}");
    assert!(head.follow(&line) == Ok(next));
    assert_eq!(next.sequence, u64::MAX);
}

#[test]
fn damage_is_told_apart() {
    let (first, one) = sealed(Head::START, "{\"a\":1}");
    let (second, two) = sealed(one, "{\"b\":2}");
    let (third, _) = sealed(two, "{\"c\":3}");
    let (other, _) = sealed(Head { sequence: 1, hash: Hash::ZERO }, "{\"b\":2}");
    let check = |head: Head, line: &[u8], expect: Damage| assert_eq!(head.follow(line).err(), Some(expect));
    check(one, &third, Damage::Gap { expected: 2, found: 3 });
    check(two, &first, Damage::Moved { expected: 3, found: 1 });
    check(two, &second, Damage::Moved { expected: 3, found: 2 });
    check(one, &other, Damage::Unchained);
    let text = String::from_utf8(second).unwrap();
    check(one, text.replace("\"b\":2", "\"b\":3").as_bytes(), Damage::Altered);
    check(one, text.replace("\"version\":1", "\"version\":2").as_bytes(), Damage::UnknownVersion { found: 2 });
    check(one, text.replace("\"sequence\":2", "\"sequence\":02").as_bytes(), Damage::NotALine);
    check(one, text.replace("\"sequence\":2", "\"sequence\":0").as_bytes(), Damage::NotALine);
    check(one, text.replace("\"version\":1", "\"version\":01").as_bytes(), Damage::NotALine);
    for line in ["", "{}", "\"}}", "{\"a\":1}", &text[..text.len() - 1], &text[1..], &format!("{text} ")] {
        check(one, line.as_bytes(), Damage::NotALine);
    }
}

proptest! {
    #[test]
    fn every_flipped_bit_is_found(text in "[ -~]{0,40}", at in any::<proptest::sample::Index>(), bit in 0..8_u32) {
        let event = serde_json::json!({ "a": text }).to_string();
        let (_, head) = sealed(Head::START, "{\"first\":true}");
        let (mut line, next) = sealed(head, &event);
        assert!(head.follow(&line) == Ok(next));
        let at = at.index(line.len());
        line[at] ^= 1 << bit;
        assert!(head.follow(&line).is_err());
        assert!(Link::read(&line).is_err());
    }

    #[test]
    fn decimals_are_read_as_written(number in any::<u64>()) {
        let mut out = Vec::new();
        push_decimal(&mut out, number);
        assert_eq!(out, number.to_string().into_bytes());
        assert_eq!(decimal(&out), Some(number));
    }
}
