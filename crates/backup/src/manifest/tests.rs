use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn hash() -> String {
    "0123456789abcdef".repeat(4)
}

fn part(path: &str) -> Value {
    json!({"path": path, "bytes": 1, "sha256": hash()})
}

fn manifest() -> Value {
    json!({
        "format": "trent-backup", "version": 1, "made_at": "2026-01-01T00:00:00Z", "made_by": "0.1.0",
        "store_revision": 42, "parts": [part("store/trent.db"), part("audit/segment-1.jsonl")],
    })
}

fn parse(value: &Value) -> Result<Manifest, ManifestError> {
    Manifest::parse(value.to_string().as_bytes())
}

#[test]
fn what_was_written_is_read() {
    let read = parse(&manifest()).unwrap();
    assert_eq!((read.store_revision, read.bytes(), read.has_root_key()), (42, 2, false));
    assert_eq!(Manifest::parse(read.encode().as_bytes()), Ok(read));
    let mut with_key = manifest();
    with_key["parts"].as_array_mut().unwrap().push(part("root.key"));
    assert!(parse(&with_key).unwrap().has_root_key());
}

#[test]
fn parts_are_files_of_a_data_directory() {
    for (path, expect) in [
        ("root.key", true),
        ("store/trent.db", true),
        ("audit/a", true),
        ("audit/tree/level-1", true),
        ("audit/a/b/c", true),
        ("audit/a/b/c/d", false),
        ("events/ops.cursor", true),
        ("audit", false),
        ("audit/", false),
        ("audit//a", false),
        ("audit/..", false),
        ("audit/../root.key", false),
        ("audit/.hidden", false),
        ("audit/a b", false),
        ("audit/ä", false),
        ("audit/a\\b", false),
        ("audit/a\0", false),
        ("/audit/a", false),
        ("/etc/passwd", false),
        ("../audit/a", false),
        ("./audit/a", false),
        ("store/other.db", false),
        ("store/trent.db-wal", false),
        ("store/trent.db/a", false),
        ("credentials", false),
        ("manifest.json", false),
        ("restore.unfinished", false),
        ("", false),
    ] {
        assert_eq!(is_part(path), expect, "{path:?}");
        let mut changed = manifest();
        changed["parts"][1] = part(path);
        assert_eq!(parse(&changed).is_ok(), expect && path != "store/trent.db", "{path:?}");
    }
    assert!(is_name(&"a".repeat(255)) && !is_name(&"a".repeat(256)));
}

#[test]
fn damage_is_told_apart_from_other_versions() {
    let check = |change: &dyn Fn(&mut Value), expect: fn(&ManifestError) -> bool| {
        let mut changed = manifest();
        change(&mut changed);
        let error = parse(&changed).unwrap_err();
        assert!(expect(&error), "{error:?}");
    };
    let form: fn(&ManifestError) -> bool = |error| matches!(error, ManifestError::Form(_));
    let damaged: fn(&ManifestError) -> bool = |error| matches!(error, ManifestError::Damaged(_));
    check(&|it| it["version"] = 2.into(), |error| *error == ManifestError::Version(2));
    // A later version may say whatever it likes.
    let later = |it: &mut Value| *it = json!({"format": "trent-backup", "version": 3, "parts": {}});
    check(&later, |error| *error == ManifestError::Version(3));
    check(&|it| it["format"] = "other".into(), form);
    check(&|it| it["version"] = "1".into(), form);
    check(&|it| it["more"] = 1.into(), form);
    check(&|it| it["store_revision"] = (-1).into(), form);
    check(&|it| it["parts"][0]["bytes"] = (-1).into(), form);
    check(&|it| it["parts"][0]["bytes"] = 1.5.into(), form);
    check(&|it| it["parts"][0]["mode"] = 1.into(), form);
    check(&|it| *it = Value::Null, form);
    check(&|it| it["made_at"] = "x".repeat(65).into(), damaged);
    check(&|it| it["made_by"] = "\u{1b}[0m".into(), damaged);
    check(&|it| it["parts"] = json!([]), damaged);
    check(&|it| it["parts"][0] = part("audit/a"), damaged);
    check(&|it| it["parts"][1] = part("store/trent.db"), damaged);
    for hash in ["", "0", &"0".repeat(63), &"0".repeat(65), &"g".repeat(64), &"A".repeat(64)] {
        check(&|it| it["parts"][0]["sha256"] = hash.into(), damaged);
    }
    for member in ["format", "version", "made_at", "made_by", "store_revision", "parts"] {
        check(
            &|it| {
                it.as_object_mut().unwrap().remove(member);
            },
            form,
        );
    }
    let long = [manifest().to_string().as_bytes(), &vec![b' '; MANIFEST_BYTES_MAX]].concat();
    assert!(form(&Manifest::parse(&long).unwrap_err()));
    assert!(form(&Manifest::parse(b"").unwrap_err()));
}

#[test]
fn lengths_that_can_not_be_are_no_overflow() {
    let mut changed = manifest();
    for at in 0..2 {
        changed["parts"][at]["bytes"] = u64::MAX.into();
    }
    assert_eq!(parse(&changed).unwrap().bytes(), u64::MAX);
}

proptest! {
    #[test]
    fn what_is_read_is_written_again(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut text = manifest().to_string().into_bytes();
        let at = at.index(text.len());
        text[at] = byte;
        if let Ok(read) = Manifest::parse(&text) {
            prop_assert!(read.parts.iter().all(|part| is_part(&part.path)));
            prop_assert_eq!(Manifest::parse(read.encode().as_bytes()), Ok(read));
        }
    }
}
