use proptest::prelude::*;

use super::*;

/// The documentation, with the example.
const DOCUMENTATION: &str = include_str!("../../../../docs/testing.md");

/// The example of the documentation.
fn example() -> &'static str {
    let (_, rest) = DOCUMENTATION.split_once("```yaml\n").unwrap();
    rest.split_once("```").unwrap().0
}

fn parse(text: &str) -> Result<Seed, String> {
    Seed::parse("seed.yaml", text, &"us-east-1".parse().unwrap()).map_err(|trouble| trouble.to_string())
}

/// A seed of one key, with `lines` in it.
fn of_key(lines: &str) -> String {
    format!("accounts:\n  - id: '111122223333'\n    keys:\n      - id: 1234abcd-12ab-34cd-56ef-1234567890ab\n{lines}")
}

#[test]
fn the_example_is_a_seed() {
    let seed = parse(example()).unwrap();
    assert!(seed.plan.steps.len() > 5 && seed.plan.keys.len() > 2);
}

#[test]
fn json_is_read_too() {
    let seed = parse(r#"{"accounts": [{"id": "111122223333", "users": [{"name": "alice"}]}]}"#).unwrap();
    assert_eq!((seed.plan.steps.len(), seed.plan.keys.len()), (1, 0));
    assert!(parse("{\"accounts\": []}").unwrap().plan.steps.is_empty());
}

#[test]
fn what_is_malformed_is_refused_with_its_line() {
    let check = |text: &str, line: u64, expect: &str| {
        let words = parse(text).unwrap_err();
        assert!(words.contains(&format!("line {line}")) && words.contains(expect), "{text}\n{words}");
    };
    let account = "accounts:\n  - id: '111122223333'\n";
    check("", 1, "");
    check("accounts: 5\n", 1, "");
    check("acounts: []\n", 1, "acounts");
    check(&format!("{account}    user: []\n"), 3, "user");
    check("accounts:\n  - id: 11112222333\n", 2, "12 digits");
    check("accounts:\n  - users: []\n", 2, "id");
    check(&format!("{account}  - id: '111122223333'\n"), 3, "line 2 already");
    check(&format!("{account}    users:\n      - name: a\n      - name: A\n"), 5, "line 4 already");
    check(&format!("{account}    groups:\n      - name: a\n      - name: a\n"), 5, "line 4 already");
    check(&format!("{account}    users:\n      - name: a\n        name: b\n"), 5, "name");
    check(&format!("{account}    users:\n      - nam: a\n"), 4, "nam");
    check(&format!("{account}    roles:\n      - name: r\n"), 4, "trust_policy");
    check(
        &format!(
            "{account}    access_keys:\n      - id: K\n    users:\n      - name: a\n        access_keys: [{{id: K}}]\n"
        ),
        7,
        "line 4 already",
    );
    check(&format!("{account}---\n"), 3, "");
    check(&of_key("        size: 5\n"), 5, "size");
    check(&of_key("        enabled: maybe\n"), 5, "");
    check(&of_key("        region: nowhere\n"), 5, "nowhere is no Region");
    check(&of_key("        material: '0g'\n"), 5, "hexadecimal");
    check(&of_key("        material: [1]\n"), 5, "");
    check(&of_key("        earlier_materials:\n          - '00'\n"), 6, "came after");
    check(&of_key("        rotation_period_days: -1\n"), 5, "");
    check(&of_key("        aliases:\n          - alias/a\n          - alias/a\n"), 7, "line 6 already");
    check(&of_key("        replicas:\n          - region: eu-west-1\n"), 6, "mrk-");
    check(&of_key("        grants:\n          - grantee: x\n"), 6, "operations");
    check(&of_key("      - id: 1234abcd-12ab-34cd-56ef-1234567890ab\n"), 5, "line 4 already");
}

#[test]
fn the_same_id_in_another_region_is_another_key() {
    let again = "      - id: 1234abcd-12ab-34cd-56ef-1234567890ab\n        region: eu-west-1\n";
    assert_eq!(parse(&of_key(again)).unwrap().plan.keys.len(), 2);
    let multi = of_key(again).replace("1234abcd-12ab-34cd-56ef-1234567890ab", "mrk-1234abcd12ab34cd56ef1234567890ab");
    assert!(parse(&multi).unwrap_err().contains("already"));
}

/// Nobody finds key material in a terminal or a log of CI.
#[test]
fn refusals_do_not_show_secrets() {
    const MATERIAL: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    for more in ["        size: 5\n", "        enabled: maybe\n", "      - id: [1]\n"] {
        let words = parse(&of_key(&format!("        material: {MATERIAL}\n{more}"))).unwrap_err();
        assert!(!words.contains(&MATERIAL[..8]), "{words}");
    }
    let words = parse(&of_key(&format!("        material: {MATERIAL}x\n"))).unwrap_err();
    assert!(!words.contains(&MATERIAL[..8]), "{words}");
    let seed = parse(&of_key(&format!("        material: {MATERIAL}\n"))).unwrap();
    assert!(!format!("{seed:?}").contains("[0, 1, 2") && !format!("{seed:?}").contains(&MATERIAL[..8]));
}

#[test]
fn policies_are_text_or_objects() {
    let policy = |seed: &Seed| seed.plan.keys[0].key.create["Policy"].as_str().unwrap().to_owned();
    let object = parse(&of_key("        policy: {Version: 2012-10-17, Statement: []}\n")).unwrap();
    assert_eq!(policy(&object), r#"{"Statement":[],"Version":"2012-10-17"}"#);
    let text = parse(&of_key("        policy: |\n          {\"Version\": \"2012-10-17\"}\n")).unwrap();
    assert_eq!(policy(&text), "{\"Version\": \"2012-10-17\"}\n");
}

#[test]
fn long_and_unreadable_files_are_refused() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("seed.yaml");
    let read = || Seed::read(&path, &"us-east-1".parse().unwrap()).map(drop).map_err(|trouble| trouble.to_string());
    assert!(read().unwrap_err().contains("seed.yaml"));
    std::fs::write(&path, b"accounts: []\n# \xff\n").unwrap();
    assert!(read().unwrap_err().contains("utf-8"));
    let comment = "#".repeat(usize::try_from(BYTES_MAX).unwrap() - 13);
    std::fs::write(&path, format!("accounts: []\n{comment}")).unwrap();
    read().unwrap();
    std::fs::write(&path, format!("accounts: []\n{comment}#")).unwrap();
    assert!(read().unwrap_err().contains("longer"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever stands in a file, it is read or refused.
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = parse(&text);
    }

    /// The same with what looks like a seed: the example, with a part of it taken out, doubled or replaced.
    #[test]
    fn damaged_seeds_are_read_or_refused(
        at in any::<prop::sample::Index>(),
        length in 0_usize..40,
        instead in prop_oneof![
            "[-:\\[\\]{}&*!|>'\"%@`,? \n0-9a-z]{0,8}",
            Just("*a".to_owned()),
            Just("&a [*a]".to_owned()),
            Just("!!binary x".to_owned()),
            Just("null".to_owned()),
            Just("1e999".to_owned()),
        ],
        doubled in any::<bool>(),
    ) {
        let characters: Vec<char> = example().chars().collect();
        let from = at.index(characters.len());
        let to = (from + length).min(characters.len());
        let part: String = characters[from..to].iter().collect();
        let middle = if doubled { format!("{part}{part}") } else { instead };
        let text: String = characters[..from].iter().copied().chain(middle.chars()).chain(characters[to..].iter().copied()).collect();
        let _ = parse(&text);
    }
}
