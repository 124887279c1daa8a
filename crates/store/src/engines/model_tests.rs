//! Every engine against a map that is copied for each snapshot.

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;

use super::memory::MemoryStore;
use super::sqlite::{SqliteStore, WhenMissing};
use crate::commit::{Commit, Expect, Write};
use crate::error::CommitError;
use crate::interface::{Entry, Revision, Snapshot, Store, Versioned};

type Map = BTreeMap<Vec<u8>, Versioned>;

#[derive(Debug, Clone)]
enum Step {
    Commit { expect: Vec<(Vec<u8>, Guess)>, writes: BTreeMap<Vec<u8>, Write> },
    Scan { prefix: Vec<u8>, after: Option<Vec<u8>>, limit: usize },
    TakeSnapshot,
    DropSnapshot,
    Purge,
    Reopen,
}

#[derive(Debug, Clone, Copy)]
enum Guess {
    Right,
    Absent,
    Version(u64),
}

/// Few keys, so that they meet; long ones and `0xff` among them.
fn key() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![Just(0_u8), Just(1), Just(b'a'), Just(0xfe), Just(0xff)];
    prop_oneof![8 => vec(byte, 1..4), 1 => (0..8_u8).prop_map(|last| [vec![b'k'; 700], vec![last]].concat())]
}

fn write() -> impl Strategy<Value = Write> {
    let length = prop_oneof![4 => 0..50_usize, 2 => 300..1500_usize, 1 => 4000..20_000_usize];
    prop_oneof![
        3 => (any::<u8>(), length).prop_map(|(byte, length)| Write::Put(vec![byte; length])),
        1 => Just(Write::Delete),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let guess =
        prop_oneof![6 => Just(Guess::Right), 1 => Just(Guess::Absent), 1 => (0..30_u64).prop_map(Guess::Version)];
    prop_oneof![
        12 => (vec((key(), guess), 0..3), proptest::collection::btree_map(key(), write(), 0..6))
            .prop_map(|(expect, writes)| Step::Commit { expect, writes }),
        4 => (vec(prop_oneof![Just(b'a'), Just(0xff_u8), Just(b'k')], 0..3), proptest::option::of(key()), 0..6_usize)
            .prop_map(|(prefix, after, limit)| Step::Scan { prefix, after, limit }),
        2 => Just(Step::TakeSnapshot),
        1 => Just(Step::DropSnapshot),
        1 => Just(Step::Purge),
        1 => Just(Step::Reopen),
    ]
}

fn scan(map: &Map, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Vec<Entry> {
    let within =
        map.iter().filter(|(key, _)| key.starts_with(prefix) && after.is_none_or(|after| key.as_slice() > after));
    within
        .take(limit)
        .map(|(key, found)| Entry { key: key.clone(), value: found.value.clone(), version: found.version })
        .collect()
}

async fn compare(snapshot: &dyn Snapshot, map: &Map) {
    assert_eq!(snapshot.scan(b"", None, usize::MAX).await.unwrap(), scan(map, b"", None, usize::MAX));
    for (key, expected) in map {
        assert_eq!(snapshot.get(key).await.unwrap().as_ref(), Some(expected));
    }
}

/// Commits to the store and to the map, and compares the outcomes.
async fn commit(
    store: &dyn Store,
    map: &mut Map,
    newest: &mut Revision,
    expect: Vec<(Vec<u8>, Guess)>,
    writes: BTreeMap<Vec<u8>, Write>,
) {
    let expect: Vec<(Vec<u8>, Expect)> = expect
        .into_iter()
        .map(|(key, guess)| {
            let expect = match (guess, map.get(&key)) {
                (Guess::Right, Some(found)) => Expect::Version(found.version),
                (Guess::Right, None) | (Guess::Absent, _) => Expect::Absent,
                (Guess::Version(version), _) => Expect::Version(Revision(version)),
            };
            (key, expect)
        })
        .collect();
    let holds = |(key, expect): &&(Vec<u8>, Expect)| match expect {
        Expect::Absent => !map.contains_key(key),
        Expect::Version(version) => map.get(key).is_some_and(|found| found.version == *version),
    };
    let conflict = expect.iter().find(|expect| !holds(expect)).map(|(key, _)| key.clone());
    let mut commit = Commit::new();
    for (key, expect) in expect {
        commit = commit.expect(key, expect);
    }
    for (key, write) in writes.clone() {
        commit = match write {
            Write::Put(value) => commit.put(key, value),
            Write::Delete => commit.delete(key),
        };
    }
    match (store.commit(commit).await, conflict) {
        (Err(CommitError::Conflict { key }), Some(expected)) => assert_eq!(key, expected),
        (Ok(revision), None) if writes.is_empty() => assert_eq!(revision, *newest),
        (Ok(version), None) => {
            assert!(version > *newest);
            *newest = version;
            for (key, write) in writes {
                match write {
                    Write::Put(value) => map.insert(key, Versioned { value, version }),
                    Write::Delete => map.remove(&key),
                };
            }
        }
        (outcome, conflict) => panic!("{outcome:?}, where the model has the conflict {conflict:?}"),
    }
}

async fn follow(steps: Vec<Step>, mut store: Arc<dyn Store>, reopen: impl Fn(Arc<dyn Store>) -> Arc<dyn Store>) {
    let (mut map, mut newest) = (Map::new(), Revision(0));
    let mut snapshots: Vec<(Box<dyn Snapshot>, Map)> = Vec::new();
    for step in steps {
        match step {
            Step::Commit { expect, writes } => commit(&*store, &mut map, &mut newest, expect, writes).await,
            Step::Scan { prefix, after, limit } => {
                let found = store.snapshot().await.unwrap().scan(&prefix, after.as_deref(), limit).await.unwrap();
                assert_eq!(found, scan(&map, &prefix, after.as_deref(), limit));
            }
            Step::TakeSnapshot if snapshots.len() < 5 => {
                snapshots.push((store.snapshot().await.unwrap(), map.clone()));
            }
            Step::TakeSnapshot | Step::DropSnapshot => drop((!snapshots.is_empty()).then(|| snapshots.remove(0))),
            Step::Purge => {
                snapshots.clear();
                store.purge().await.unwrap();
            }
            Step::Reopen => {
                snapshots.clear();
                store = reopen(store);
            }
        }
        for (snapshot, map) in &snapshots {
            compare(&**snapshot, map).await;
        }
        let snapshot = store.snapshot().await.unwrap();
        assert_eq!(snapshot.revision(), newest);
        assert_eq!(store.revision(), newest);
        compare(&*snapshot, &map).await;
    }
    assert_eq!(store.check().await.unwrap(), crate::Integrity::Sound);
}

fn block_on(future: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn memory_is_like_a_map(steps in vec(step(), 1..60)) {
        block_on(follow(steps, Arc::new(MemoryStore::new()), |store| store));
    }

    #[test]
    fn sqlite_is_like_a_map(steps in vec(step(), 1..30)) {
        let directory = tempfile::tempdir().unwrap();
        let open = || Arc::new(SqliteStore::open(directory.path(), WhenMissing::Create).unwrap());
        block_on(follow(steps, open(), |store| {
            drop(store);
            open()
        }));
    }
}
