use super::*;

fn accepts(body: &[u8]) -> bool {
    Reader::new(body).is_ok_and(|mut reader| reader.skip_value().and_then(|()| reader.end()).is_ok())
}

#[test]
fn the_grammar_is_that_of_rfc_8259() {
    #[rustfmt::skip]
    let good = [
        "null", "true", "false", "0", "-0", "1", "-1", "10", "1.0", "1.50", "1e3", "1E+3", "1e-3", "-1.5e10", "0e0",
        "123456789012345678901234567890", r#""""#, r#""a""#, "[]", "[ ]", "[1,2]", "[[],[[]],{}]", "{}", "{ }",
        r#"{"a":1,"b":[true]}"#, " \t\r\n{ \"a\" : 1 , \"b\" : 2 }\n", "\"\u{7f}\u{2028}é\u{10ffff}\"", r#"{"":0}"#,
        r#""\"\\\/\b\f\n\r\t\u0000\uD83D\ude00""#,
    ];
    for text in good {
        assert!(accepts(text.as_bytes()), "{text:?} should be read");
    }
    #[rustfmt::skip]
    let bad = [
        "", " ", "nul", "nullx", "True", "tru", "NaN", "Infinity", "-Infinity", "-", "+1", "01", "-01", "1.", ".5",
        "1e", "1e+", "1.e1", "0x10", "1_000", "--1", "'a'", "\"", "\"a", "\"\n\"", "\"\u{0}\"", "\"\t\"", r#""\""#,
        r#""\a""#, r#""\u12""#, r#""\u12g4""#, r#""\u+123""#, "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", "}",
        r#"{"a"}"#, r#"{"a":}"#, r#"{"a":1,}"#, r#"{"a" 1}"#, r#"{"a":1 "b":2}"#, "{a:1}", "{1:1}", "{null:1}", "[}",
        "{]", r#"{"a":1]"#, "1 2", "{} {}", "null,", "/* */ 1", "// x\n1", "1 //", "\u{a0}1", "\u{feff}1", "\u{c}1",
    ];
    for text in bad {
        assert!(!accepts(text.as_bytes()), "{text:?} should be refused");
    }
}

#[test]
fn bytes_have_to_be_utf_8() {
    for bad in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"\xc0\xaf\"",         // overlong
        b"\"\xed\xa0\x80\"",     // a surrogate
        b"\"\xf4\x90\x80\x80\"", // beyond U+10FFFF
        b"\xff\xfe\"\0a\0\"\0",  // UTF-16
        b"\"\xe4\xf6\xfc\"",     // Latin-1
        b"{\"unknown\":\"\x80\x80\"}",
    ] {
        assert!(!accepts(bad), "{bad:?} should be refused");
    }
}

#[test]
fn escapes_become_characters() {
    let check = |text: &str, expect: Option<&str>| {
        let mut reader = Reader::new(text.as_bytes()).unwrap();
        let found = reader.text().and_then(|value| reader.end().map(|()| value));
        assert_eq!(found.ok().as_deref(), expect, "{text}");
    };
    check(r#""plain""#, Some("plain"));
    check(r#""a\"\\\/\b\f\n\r\tz""#, Some("a\"\\/\u{8}\u{c}\n\r\tz"));
    check(r#""\u0041\u00e9\u20AC\u0000""#, Some("Aé€\0"));
    check(r#""x\ud83d\ude00y""#, Some("x\u{1f600}y"));
    check(r#""\uDBFF\uDFFF""#, Some("\u{10ffff}"));
    check(r#""\ud800""#, None);
    check(r#""\udc00""#, None);
    check(r#""\ud800x""#, None);
    check(r#""\ud800\n""#, None);
    check(r#""\ud800\u0041""#, None);
    check(r#""\ud800\ud800""#, None);
    check(r#""\udc00\ud800""#, None);
}

#[test]
fn texts_without_escapes_are_borrowed() {
    let text = |body: &'static str| Reader::new(body.as_bytes()).unwrap().text().unwrap();
    assert!(matches!(text(r#""alias/a""#), Cow::Borrowed("alias/a")));
    assert!(matches!(text(r#""alias\/a""#), Cow::Owned(_)));
}

#[test]
fn depth_is_bounded() {
    let check = |open: &str, close: &str, depth: usize, expect: bool| {
        let text = open.repeat(depth) + "1" + &close.repeat(depth);
        assert_eq!(accepts(text.as_bytes()), expect, "{depth} levels of {open}");
    };
    let depth_max = DEPTH_MAX as usize;
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), (" [ ", " ] ")] {
        check(open, close, depth_max, true);
        check(open, close, depth_max + 1, false);
        check(open, close, 10_000, false);
        assert!(!accepts(open.repeat(1_000_000).as_bytes()));
    }
    // What is closed does not count, empty or not.
    assert!(accepts(format!("[{}1]", "[1],[],{},".repeat(10_000)).as_bytes()));
}
