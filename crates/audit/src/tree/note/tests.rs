use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};

use super::*;

/// Source: C2SP, `signed-note`, "Example".
const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo \
    Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

fn key() -> VerifierKey {
    KEY.parse().unwrap()
}

#[test]
fn the_published_note_is_signed_by_the_published_key() {
    assert_eq!(key().name(), "example.com/foo");
    assert_eq!(key().to_string(), KEY);
    assert_eq!(key().open(NOTE), Ok("This is an example message.\n"));
}

#[test]
fn every_changed_byte_of_a_note_is_refused() {
    for at in 0..NOTE.len() {
        for bit in 0..7 {
            let mut bytes = NOTE.as_bytes().to_vec();
            bytes[at] ^= 1 << bit;
            // What is no text is no note.
            if let Ok(text) = std::str::from_utf8(&bytes) {
                assert!(key().open(text).is_err(), "bit {bit} of byte {at}: {text}");
            }
        }
    }
    for end in (0..NOTE.len()).filter(|end| NOTE.is_char_boundary(*end)) {
        assert!(key().open(&NOTE[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn other_signatures_are_passed_over_and_forged_ones_are_not() {
    let (text, line) = NOTE.split_once("\n\n").unwrap();
    let other = "\u{2014} witness.example/w Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlT\n";
    let long = format!("\u{2014} example.com/foo {}\n", BASE64.encode([9; 3000]));
    for lines in [format!("{other}{line}"), format!("{line}{other}"), format!("{long}{line}")] {
        assert_eq!(key().open(&format!("{text}\n\n{lines}")), Ok("This is an example message.\n"));
    }
    assert_eq!(key().open(&format!("{text}\n\n{other}")), Err(NoteError::NotSigned));
    let forged = "\u{2014} example.com/foo Uw2QOgAA\n";
    assert_eq!(key().open(&format!("{text}\n\n{line}{forged}")), Err(NoteError::WrongSignature));
    // With the name of another key.
    assert_eq!(key().open(&NOTE.replace("example.com/foo", "example.com/fop")), Err(NoteError::NotSigned));
}

#[test]
fn what_is_no_note_is_refused() {
    let line = "\u{2014} example.com/foo Uw2QOkn8srV1";
    for text in [
        String::new(),
        "\n\n".to_owned(),
        "text\n".to_owned(),
        format!("text\n{line}\n"),
        format!("text\n\n{line}"),
        format!("text\n\n{line}\n\n"),
        format!("text\n\n{line} \n"),
        format!("text\n\n-{line}\n"),
        "text\n\n\u{2014} example.com/foo\n".to_owned(),
        "text\n\n\u{2014} example.com/foo Uw2Q\n".to_owned(),
        "text\n\n\u{2014} example.com/foo !!\n".to_owned(),
        "text\n\n\u{2014}  Uw2QOkn8srV1\n".to_owned(),
        "text\n\n\u{2014} a+b Uw2QOkn8srV1\n".to_owned(),
        format!("te\txt\n\n{line}\n"),
        format!("te\rxt\n\n{line}\n"),
        format!("text\n\n{}", "\u{2014} other Uw2QOkn8srV1\n".repeat(65)),
    ] {
        let found = key().open(&text);
        assert!(matches!(found, Err(NoteError::Malformed)), "{text:?}: {found:?}");
    }
    assert_eq!(key().open(&"x".repeat(NOTE_BYTES_MAX + 1)), Err(NoteError::TooLong));
    assert_eq!(
        key().open(&format!("text\n\n{}", "\u{2014} other Uw2QOkn8srV1\n".repeat(64))),
        Err(NoteError::NotSigned)
    );
}

#[test]
fn keys_are_read_as_they_are_written() {
    for seed in 0..50_u8 {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap();
        let public_key: [u8; 32] = pair.public_key().as_ref().try_into().unwrap();
        let key = VerifierKey::new("example.com/log", public_key).unwrap();
        assert_eq!(key.to_string().parse(), Ok(key.clone()));
        let text = "a\n\nb\n";
        let note = key.note(text, pair.sign(text.as_bytes()).as_ref());
        assert_eq!(key.open(&note), Ok(text));
    }
    for wrong in [
        "",
        "example.com/foo",
        "example.com/foo+530d903a",
        "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2",
        "example.com/foo+530d903a+Aeky",
        "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    ] {
        assert_eq!(wrong.parse::<VerifierKey>(), Err(ParseVerifierKey), "{wrong}");
    }
    for name in ["", " ", "a b", "a+b", "a\nb", "a\u{a0}b", &"x".repeat(256)] {
        assert!(VerifierKey::new(name, [0; 32]).is_err(), "{name:?}");
    }
}
