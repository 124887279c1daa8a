use std::fs;

use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
use trent_audit::Location;

use super::*;

const ACCOUNT: &str = "111122223333";
const REGION: &str = "us-east-1";

/// An event of an index under test.
#[derive(Debug, Clone)]
struct Sample {
    time: i64,
    name: &'static str,
    account: &'static str,
    region: &'static str,
    resource: u8,
}

impl Sample {
    fn entry(&self, sequence: u64) -> Entry {
        let Self { name, account, region, resource, .. } = self;
        let time = trent_types::Timestamp::from_epoch_ms(self.time * 1000);
        let json = format!(
            r#"{{"userIdentity":{{"type":"IAMUser","userName":"u{resource}","accessKeyId":"AKIA{resource}"}},
            "eventTime":"{time}","eventSource":"kms.amazonaws.com","eventName":"{name}","awsRegion":"{region}",
            "eventID":"id-{sequence}","readOnly":{},"resources":[{{"type":"AWS::KMS::Key","ARN":"arn:{resource}"}}],
            "recipientAccountId":"{account}"}}"#,
            *name == "Encrypt"
        );
        let location = Location { segment: sequence / 7 * 7, offset: sequence * 100 };
        Entry::new(sequence, location, json.into(), [0; 32])
    }
}

fn sample(time: i64, name: &'static str) -> Sample {
    Sample { time, name, account: ACCOUNT, region: REGION, resource: 0 }
}

fn key(attribute: Attribute, value: &str) -> Key<'_> {
    Key { account: ACCOUNT, region: REGION, attribute, value }
}

fn query(key: Key<'_>) -> Query<'_> {
    Query { key, start: i64::MIN, end: i64::MAX - 1, after: None, limit: 50 }
}

fn sequences(found: &[Found]) -> Vec<u64> {
    found.iter().map(|found| found.sequence).collect()
}

fn entries(samples: &[Sample]) -> Vec<Entry> {
    (1..).zip(samples).map(|(sequence, sample)| sample.entry(sequence)).collect()
}

#[test]
fn every_attribute_finds_its_events() {
    let index = Index::with_blocks_of(None, 0, 3).unwrap();
    let mut samples = vec![sample(100, "Encrypt"); 5];
    samples[3].name = "CreateKey";
    samples[4].account = "444455556666";
    samples.push(Sample { region: "eu-west-1", ..sample(100, "Encrypt") });
    samples.push(Sample { resource: 7, ..sample(100, "Encrypt") });
    index.append(&entries(&samples)).unwrap();
    let check = |attribute, value: &str, expect: &[u64]| {
        assert_eq!(sequences(&index.find(&query(key(attribute, value))).unwrap()), expect, "{attribute:?} {value}");
    };
    check(Attribute::Any, "", &[7, 4, 3, 2, 1]);
    check(Attribute::EventId, "id-2", &[2]);
    check(Attribute::EventId, "id-5", &[]);
    check(Attribute::EventName, "CreateKey", &[4]);
    check(Attribute::EventName, "createKey", &[]);
    check(Attribute::ReadOnly, "true", &[7, 3, 2, 1]);
    check(Attribute::ReadOnly, "false", &[4]);
    check(Attribute::Username, "u7", &[7]);
    check(Attribute::ResourceType, "AWS::KMS::Key", &[7, 4, 3, 2, 1]);
    check(Attribute::ResourceName, "arn:7", &[7]);
    check(Attribute::EventSource, "kms.amazonaws.com", &[7, 4, 3, 2, 1]);
    check(Attribute::AccessKeyId, "AKIA0", &[4, 3, 2, 1]);
    check(Attribute::AccessKeyId, "", &[]);
}

#[test]
fn an_index_in_memory_begins_anew() {
    let entries = entries(&vec![sample(100, "Encrypt"); 10]);
    let index = Index::with_blocks_of(None, 0, 3).unwrap();
    let found = || sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap());
    index.append(&entries[..5]).unwrap();
    assert_eq!(found(), [5, 4, 3, 2, 1]);
    // The last two have not got here yet.
    index.begin_anew(7);
    assert_eq!((found(), index.next()), (vec![], 8));
    index.append(&entries[5..]).unwrap();
    assert_eq!(found(), [10, 9, 8]);
    index.begin_anew(9);
    assert_eq!((found(), index.next()), (vec![], 11));
}

#[test]
fn an_index_with_files_does_not_begin_anew() {
    let directory = tempfile::tempdir().unwrap();
    let index = Index::with_blocks_of(Some(directory.path()), 0, 3).unwrap();
    index.append(&entries(&vec![sample(100, "Encrypt"); 5])).unwrap();
    index.begin_anew(5);
    assert_eq!(sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap()), [5, 4, 3, 2, 1]);
}

#[test]
fn an_index_goes_on_where_its_files_end() {
    let directory = tempfile::tempdir().unwrap();
    let open = |last| Index::with_blocks_of(Some(directory.path()), last, 4).unwrap();
    let entries = entries(&vec![sample(100, "Encrypt"); 10]);
    let index = open(0);
    index.append(&entries).unwrap();
    assert_eq!(index.next(), 11);
    drop(index);
    let index = open(10);
    assert_eq!(index.next(), 9);
    index.append(&entries[8..]).unwrap();
    let all: Vec<u64> = (1..=10).rev().collect();
    assert_eq!(sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap()), all);
    drop(index);
    // A log that is shorter than the index is another one.
    assert_eq!(open(7).next(), 5);
    assert_eq!(open(10).next(), 5);
}

#[test]
fn damaged_and_unfinished_files_are_made_again() {
    let directory = tempfile::tempdir().unwrap();
    let open = || Index::with_blocks_of(Some(directory.path()), 12, 4).unwrap();
    let entries = entries(&vec![sample(100, "Encrypt"); 12]);
    for (name, bytes) in [
        ("block-00000000000000000005.idx", &b""[..]),
        ("block-00000000000000000005.idx", b"TLEV\x02"),
        ("block-00000000000000000005.idx", b"TLEV\x01 and something else that is long enough for a header"),
        ("postings-00000000000000000005-000001.idx", b"TLPO\x01"),
        ("postings-00000000000000000005-000001.idx", b""),
    ] {
        let index = open();
        let next = usize::try_from(index.next()).unwrap();
        index.append(&entries[next - 1..]).unwrap();
        drop(index);
        fs::write(directory.path().join(name), bytes).unwrap();
        fs::write(directory.path().join("block-00000000000000000099.new"), "x").unwrap();
        assert_eq!(open().next(), 5, "{name}");
        assert!(!directory.path().join("block-00000000000000000099.new").exists());
    }
}

#[test]
fn merged_postings_find_the_same() {
    let directory = tempfile::tempdir().unwrap();
    let open = |last| Index::with_blocks_of(Some(directory.path()), last, 3).unwrap();
    let samples: Vec<Sample> = (0_u8..=255)
        .cycle()
        .take(700)
        .enumerate()
        .map(|(at, resource)| Sample { resource, ..sample(i64::try_from(at).unwrap(), "Encrypt") })
        .collect();
    let index = open(0);
    index.append(&entries(&samples)).unwrap();
    let ask = |index: &Index| {
        let ask = |attribute, value: &str| sequences(&index.find(&query(key(attribute, value))).unwrap());
        vec![
            ask(Attribute::Any, ""),
            ask(Attribute::ResourceName, "arn:0"),
            ask(Attribute::ResourceName, "arn:200"),
            ask(Attribute::EventId, "id-1"),
            ask(Attribute::EventId, "id-444"),
            ask(Attribute::EventId, "id-701"),
        ]
    };
    let before = ask(&index);
    assert_eq!(before[1], [513, 257, 1]);
    assert_eq!(before[4], [444]);
    index.merge().unwrap();
    assert!(index.read().postings.len() < 25, "{}", index.read().postings.len());
    assert_eq!(ask(&index), before);
    drop(index);
    let index = open(700);
    index.append(&entries(&samples)[699..]).unwrap();
    assert_eq!(ask(&index), before);
}

#[test]
fn what_is_too_old_goes() {
    let directory = tempfile::tempdir().unwrap();
    let index = Index::with_blocks_of(Some(directory.path()), 0, 2).unwrap();
    let samples: Vec<Sample> = (0..9).map(|at| sample(at * 10, "Encrypt")).collect();
    index.append(&entries(&samples)).unwrap();
    index.expire(30);
    assert_eq!(sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap()), [9, 8, 7, 6, 5, 4, 3]);
    assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 6);
    index.expire(1000);
    assert_eq!(sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap()), [9]);
}

#[test]
fn what_it_has_already_is_passed_over() {
    let index = Index::with_blocks_of(None, 0, 4).unwrap();
    let entries = entries(&vec![sample(100, "Encrypt"); 10]);
    index.append(&entries[..7]).unwrap();
    index.append(&entries[2..5]).unwrap();
    index.append(&entries[3..]).unwrap();
    assert_eq!(index.next(), 11);
    let all: Vec<u64> = (1..=10).rev().collect();
    assert_eq!(sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap()), all);
}

#[test]
fn a_gap_and_a_leap_of_time_end_a_block() {
    let index = Index::with_blocks_of(None, 0, 100).unwrap();
    let event = |sequence, time| sample(time, "Encrypt").entry(sequence);
    index.append(&[event(1, 10), event(2, 20), event(9, 30), event(10, 1 << 33), event(11, 40)]).unwrap();
    assert_eq!(index.read().blocks.len(), 3);
    assert_eq!(sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap()), [10, 11, 9, 2, 1]);
}

#[test]
fn what_is_no_event_is_counted_and_not_found() {
    let index = Index::with_blocks_of(None, 0, 2).unwrap();
    let mut entries = entries(&vec![sample(1, "Encrypt"); 3]);
    entries[1].json = (&b"{}"[..]).into();
    index.append(&entries).unwrap();
    assert_eq!((index.next(), sequences(&index.find(&query(key(Attribute::Any, ""))).unwrap())), (4, vec![3, 1]));
}

fn any_sample() -> impl Strategy<Value = Sample> {
    let name = prop_oneof![Just("Encrypt"), Just("Decrypt"), Just("CreateKey")];
    let account = prop_oneof![4 => Just(ACCOUNT), 1 => Just("444455556666")];
    (0_i64..60, name, account, 0_u8..4).prop_map(|(time, name, account, resource)| Sample {
        time,
        name,
        account,
        region: REGION,
        resource,
    })
}

proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
    /// The index finds what a look at every event finds, in the same order, page by page.
    #[test]
    fn agrees_with_looking_at_every_event(
        samples in proptest::collection::vec(any_sample(), 0..160),
        block_events in 1_usize..12,
        merged in any::<bool>(),
        (start, end) in (-5_i64..65, -5_i64..65),
        limit in 1_usize..9,
        name in prop_oneof![Just(None), Just(Some("Encrypt")), Just(Some("None"))],
    ) {
        let directory = tempfile::tempdir().unwrap();
        let index = Index::with_blocks_of(Some(directory.path()), 0, block_events).unwrap();
        // Times go on, but not in order.
        let samples: Vec<Sample> = (0_i64..).zip(samples)
            .map(|(at, sample)| Sample { time: sample.time / 8 + at / 3, ..sample })
            .collect();
        for chunk in entries(&samples).chunks(37) {
            index.append(chunk).unwrap();
        }
        if merged {
            index.merge().unwrap();
        }
        let key = name.map_or_else(|| key(Attribute::Any, ""), |name| key(Attribute::EventName, name));
        let mut expect: Vec<(i64, u64)> = (1..).zip(&samples)
            .filter(|(_, sample)| sample.account == ACCOUNT && name.is_none_or(|name| name == sample.name))
            .filter(|(_, sample)| (start..=end).contains(&sample.time))
            .map(|(sequence, sample)| (sample.time, sequence))
            .collect();
        expect.sort_unstable();
        expect.reverse();
        let (mut found, mut after) = (Vec::new(), None);
        loop {
            let page = index.find(&Query { key, start, end, after, limit }).unwrap();
            found.extend(page.iter().map(|event| (event.time, event.sequence)));
            for event in &page {
                prop_assert_eq!(event.offset, event.sequence * 100);
                prop_assert_eq!(event.segment, event.sequence / 7 * 7);
            }
            after = found.last().copied();
            if page.len() < limit {
                break;
            }
        }
        prop_assert_eq!(found, expect);
    }
}
