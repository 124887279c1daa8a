//! The behaviour that every engine must show. An engine's tests call [`run`].

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests, in a module that other crates can use")]

use std::sync::Arc;

use crate::commit::{Commit, Expect, InvalidCommit};
use crate::error::CommitError;
use crate::feed::{Change, FeedError};
use crate::interface::{Integrity, Revision, Store};

/// Runs every case, each on a store of its own that `fresh` makes.
///
/// # Panics
/// When the engine misbehaves.
pub async fn run(fresh: impl Fn() -> Arc<dyn Store>) {
    an_empty_store_is_empty(&*fresh()).await;
    reads_show_what_was_written(&*fresh()).await;
    preconditions_decide(&*fresh()).await;
    a_conflict_changes_nothing(&*fresh()).await;
    invalid_commits_change_nothing(&*fresh()).await;
    a_commit_without_writes_only_checks(&*fresh()).await;
    limits_can_be_reached(&*fresh()).await;
    snapshots_do_not_change(&*fresh()).await;
    scans_are_ordered_and_paged(&*fresh()).await;
    scans_stay_within_their_prefix(&*fresh()).await;
    the_feed_tells_every_commit_in_order(&*fresh()).await;
    the_feed_is_ahead_of_the_answer(fresh()).await;
    a_slow_reader_of_the_feed_is_told(&*fresh()).await;
    the_feed_ends_with_the_store(fresh()).await;
    one_of_many_rivals_wins(fresh()).await;
    commits_take_effect_in_order(fresh()).await;
    purging_leaves_the_rest(&*fresh()).await;
    checks_find_a_store_sound(&*fresh()).await;
}

async fn value(store: &dyn Store, key: &[u8]) -> Option<Vec<u8>> {
    store.snapshot().await.unwrap().get(key).await.unwrap().map(|found| found.value)
}

async fn version(store: &dyn Store, key: &[u8]) -> Revision {
    store.snapshot().await.unwrap().get(key).await.unwrap().unwrap().version
}

async fn keys(store: &dyn Store, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Vec<Vec<u8>> {
    let snapshot = store.snapshot().await.unwrap();
    let entries = snapshot.scan(prefix, after, limit).await.unwrap();
    let keys = snapshot.keys(prefix, after, limit).await.unwrap();
    assert!(entries.iter().map(|entry| &entry.key).eq(&keys), "{prefix:?} after {after:?}, {limit}");
    keys
}

async fn expect_conflict(store: &dyn Store, commit: Commit, key: &[u8]) {
    match store.commit(commit).await {
        Err(CommitError::Conflict { key: found }) => assert_eq!(found, key),
        other => panic!("expected a conflict, not {other:?}"),
    }
}

async fn an_empty_store_is_empty(store: &dyn Store) {
    assert_eq!(store.revision(), Revision(0));
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.revision(), Revision(0));
    assert_eq!(snapshot.get(b"a").await.unwrap(), None);
    assert_eq!(snapshot.get(b"").await.unwrap(), None);
    assert!(snapshot.scan(b"", None, 10).await.unwrap().is_empty());
}

async fn reads_show_what_was_written(store: &dyn Store) {
    let first = store.commit(Commit::new().put("a", "1").put("b", "").put("c", "3")).await.unwrap();
    let second = store.commit(Commit::new().put("a", "2").delete("c").delete("never")).await.unwrap();
    assert!(first < second);
    let snapshot = store.snapshot().await.unwrap();
    assert_eq!(snapshot.revision(), second);
    assert_eq!(store.revision(), second);
    let a = snapshot.get(b"a").await.unwrap().unwrap();
    assert_eq!((a.value.as_slice(), a.version), (b"2".as_slice(), second));
    let b = snapshot.get(b"b").await.unwrap().unwrap();
    assert_eq!((b.value.as_slice(), b.version), (b"".as_slice(), first));
    assert_eq!(snapshot.get(b"c").await.unwrap(), None);
    assert_eq!(snapshot.get(b"A").await.unwrap(), None);
}

async fn preconditions_decide(store: &dyn Store) {
    let first = store.commit(Commit::new().create("a", "1")).await.unwrap();
    expect_conflict(store, Commit::new().create("a", "2"), b"a").await;
    let second = store.commit(Commit::new().replace("a", first, "2")).await.unwrap();
    expect_conflict(store, Commit::new().replace("a", first, "3"), b"a").await;
    expect_conflict(store, Commit::new().remove("a", first), b"a").await;
    expect_conflict(store, Commit::new().replace("a", Revision(u64::MAX), "3"), b"a").await;
    expect_conflict(store, Commit::new().replace("a", Revision(0), "3"), b"a").await;
    store.commit(Commit::new().remove("a", second)).await.unwrap();
    expect_conflict(store, Commit::new().remove("a", second), b"a").await;
    let again = store.commit(Commit::new().create("a", "4")).await.unwrap();
    assert!(again > second, "a key that comes back does not get an old version");
    // Preconditions may speak of keys that aren't written.
    store
        .commit(Commit::new().expect("a", Expect::Version(again)).expect("x", Expect::Absent).put("b", "1"))
        .await
        .unwrap();
}

async fn a_conflict_changes_nothing(store: &dyn Store) {
    let first = store.commit(Commit::new().put("a", "1")).await.unwrap();
    let mut feed = store.changes();
    let commit =
        Commit::new().put("b", "1").delete("a").expect("a", Expect::Version(first)).expect("c", Expect::Version(first));
    expect_conflict(store, commit, b"c").await;
    assert_eq!(value(store, b"a").await, Some(b"1".to_vec()));
    assert_eq!(value(store, b"b").await, None);
    assert_eq!(store.snapshot().await.unwrap().revision(), first);
    assert_eq!(feed.try_next(), Ok(None));
}

async fn invalid_commits_change_nothing(store: &dyn Store) {
    match store.commit(Commit::new().put("a", "1").put("", "1")).await {
        Err(CommitError::Invalid(InvalidCommit::KeyLength { bytes: 0 })) => {}
        other => panic!("expected a refusal, not {other:?}"),
    }
    assert_eq!(value(store, b"a").await, None);
}

async fn a_commit_without_writes_only_checks(store: &dyn Store) {
    let first = store.commit(Commit::new().put("a", "1")).await.unwrap();
    let mut feed = store.changes();
    assert_eq!(store.commit(Commit::new()).await.unwrap(), first);
    assert_eq!(store.commit(Commit::new().expect("a", Expect::Version(first))).await.unwrap(), first);
    expect_conflict(store, Commit::new().expect("a", Expect::Absent), b"a").await;
    assert_eq!(feed.try_next(), Ok(None));
}

async fn limits_can_be_reached(store: &dyn Store) {
    let key = vec![0xff; Commit::KEY_BYTES_MAX];
    let long: Vec<u8> = (0..Commit::VALUE_BYTES_MAX).map(|at| at as u8).collect();
    store.commit(Commit::new().put(key.clone(), long.clone())).await.unwrap();
    assert_eq!(value(store, &key).await, Some(long));
    let many = (0..Commit::OPERATION_COUNT_MAX).fold(Commit::new(), |many, n| many.put(format!("many/{n:04}"), "x"));
    store.commit(many).await.unwrap();
    assert_eq!(keys(store, b"many/", None, usize::MAX).await.len(), Commit::OPERATION_COUNT_MAX);
}

async fn snapshots_do_not_change(store: &dyn Store) {
    let first = store.commit(Commit::new().put("a", "1").put("b", "1")).await.unwrap();
    let before = store.snapshot().await.unwrap();
    store.commit(Commit::new().put("a", "2").delete("b").put("c", "2")).await.unwrap();
    for _ in 0..2 {
        assert_eq!(before.get(b"a").await.unwrap().unwrap().value, b"1");
        assert_eq!(before.get(b"c").await.unwrap(), None);
        let found = before.scan(b"", None, 10).await.unwrap();
        assert_eq!(found.into_iter().map(|entry| entry.key).collect::<Vec<_>>(), [b"a", b"b"]);
        assert_eq!(before.revision(), first);
        store.commit(Commit::new().put("a", "3")).await.unwrap();
    }
    drop(before);
    assert_eq!(keys(store, b"", None, 10).await, [b"a", b"c"]);
}

async fn scans_are_ordered_and_paged(store: &dyn Store) {
    let mut expected: Vec<Vec<u8>> = (0..=255_u8).flat_map(|byte| [vec![b'p', byte], vec![b'p', byte, 0]]).collect();
    expected.push(b"p".to_vec());
    let commit = expected.iter().rev().fold(Commit::new(), |commit, key| commit.put(key.clone(), "x"));
    store.commit(commit.put("o", "x").put("q", "x")).await.unwrap();
    expected.sort();
    for limit in [1, 7, 512, 513, 514, usize::MAX] {
        let (mut found, mut after) = (Vec::new(), None::<Vec<u8>>);
        loop {
            let page = keys(store, b"p", after.as_deref(), limit).await;
            assert!(page.len() <= limit);
            after = page.last().cloned().or(after);
            let last = page.len() < limit;
            found.extend(page);
            if last {
                break;
            }
        }
        assert_eq!(found, expected, "limit {limit}");
    }
    assert!(keys(store, b"p", None, 0).await.is_empty());
}

async fn scans_stay_within_their_prefix(store: &dyn Store) {
    let all: [&[u8]; 7] = [b"a", b"a\xfe", b"a\xff", b"a\xff\xff", b"b", b"\xff", b"\xff\xff\x01"];
    store.commit(all.iter().fold(Commit::new(), |commit, key| commit.put(*key, "x"))).await.unwrap();
    let check = async |prefix: &[u8], after: Option<&[u8]>, expected: &[&[u8]]| {
        assert_eq!(keys(store, prefix, after, 10).await, expected, "{prefix:?} after {after:?}");
    };
    check(b"", None, &all).await;
    check(b"a", None, &all[..4]).await;
    check(b"a\xff", None, &all[2..4]).await;
    check(b"\xff", None, &all[5..]).await;
    check(b"\xff\xff", None, &all[6..]).await;
    check(b"\xff\xff\xff", None, &[]).await;
    check(b"c", None, &[]).await;
    check(b"a", Some(b"a\xff"), &all[3..4]).await;
    check(b"a", Some(b"a\xff\x01"), &all[3..4]).await;
    check(b"a", Some(b"a\xff\xff"), &[]).await;
    check(b"a", Some(b"b"), &[]).await;
    check(b"b", Some(b"a"), &all[4..5]).await;
    check(b"\xff", Some(b"\xff"), &all[6..]).await;
    check(b"", Some(b"\xff\xff\xff"), &[]).await;
    check(b"", Some(b""), &all).await;
}

async fn the_feed_tells_every_commit_in_order(store: &dyn Store) {
    store.commit(Commit::new().put("before", "1")).await.unwrap();
    let mut feed = store.changes();
    assert_eq!(feed.try_next(), Ok(None));
    let mut expected = Vec::new();
    for number in 0..10_u8 {
        let revision = store.commit(Commit::new().put([number], "1").delete([number + 100])).await.unwrap();
        expected.push(Change { revision, keys: [vec![number], vec![number + 100]].into() });
    }
    for change in expected {
        assert_eq!(feed.next().await, Ok(change));
    }
    assert_eq!(feed.try_next(), Ok(None));
}

async fn the_feed_is_ahead_of_the_answer(store: Arc<dyn Store>) {
    let rivals: Vec<_> = (0..8_u8)
        .map(|rival| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let mut feed = store.changes();
                for _ in 0..20 {
                    let revision = store.commit(Commit::new().put([rival], "x")).await.unwrap();
                    assert!(store.revision() >= revision);
                    let mut seen = Revision(0);
                    while let Some(change) = feed.try_next().unwrap() {
                        assert!(change.revision > seen);
                        seen = change.revision;
                    }
                    assert!(seen >= revision, "the answer {revision} came before the change");
                }
            })
        })
        .collect();
    for rival in rivals {
        rival.await.unwrap();
    }
}

async fn a_slow_reader_of_the_feed_is_told(store: &dyn Store) {
    let mut feed = store.changes();
    let mut last = Revision(0);
    for _ in 0..3000 {
        last = store.commit(Commit::new().put("a", "x")).await.unwrap();
    }
    let Err(FeedError::Lagged { missed }) = feed.next().await else { panic!("the reader was not told") };
    assert!(missed > 0 && missed < 3000);
    let mut newest = None;
    while let Some(change) = feed.try_next().unwrap() {
        newest = Some(change.revision);
    }
    assert_eq!(newest, Some(last));
}

async fn the_feed_ends_with_the_store(store: Arc<dyn Store>) {
    let mut feed = store.changes();
    let revision = store.commit(Commit::new().put("a", "x")).await.unwrap();
    drop(store);
    assert_eq!(feed.next().await.map(|change| change.revision), Ok(revision));
    assert_eq!(feed.next().await, Err(FeedError::Closed));
}

async fn one_of_many_rivals_wins(store: Arc<dyn Store>) {
    for round in 0..10_u8 {
        let rivals: Vec<_> = (0..16_u8)
            .map(|rival| {
                let store = Arc::clone(&store);
                tokio::spawn(async move { store.commit(Commit::new().create([round], [rival])).await })
            })
            .collect();
        let mut winners = Vec::new();
        for (rival, outcome) in (0..16_u8).zip(rivals) {
            match outcome.await.unwrap() {
                Ok(revision) => winners.push((rival, revision)),
                Err(CommitError::Conflict { .. }) => {}
                Err(error) => panic!("{error}"),
            }
        }
        let [(winner, revision)] = winners[..] else { panic!("{} rivals won", winners.len()) };
        assert_eq!(value(&*store, &[round]).await, Some(vec![winner]));
        assert_eq!(version(&*store, &[round]).await, revision);
    }
}

async fn commits_take_effect_in_order(store: Arc<dyn Store>) {
    // Polled in order, not one after the other's answer.
    let futures: Vec<_> = (0..200_u8)
        .map(|number| {
            let store = Arc::clone(&store);
            async move { store.commit(Commit::new().put("a", [number])).await }
        })
        .collect();
    let mut set = tokio::task::JoinSet::new();
    let local = async {
        let mut pending: Vec<_> = futures.into_iter().map(Box::pin).collect();
        let mut answers = vec![None; pending.len()];
        std::future::poll_fn(|context| {
            for (future, answer) in pending.iter_mut().zip(&mut answers) {
                if answer.is_none()
                    && let std::task::Poll::Ready(outcome) = future.as_mut().poll(context)
                {
                    *answer = Some(outcome.unwrap());
                }
            }
            if answers.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        })
        .await;
        answers
    };
    set.spawn(local);
    let answers = set.join_next().await.unwrap().unwrap();
    assert!(answers.is_sorted_by(|a, b| a < b), "{answers:?}");
    assert_eq!(value(&*store, b"a").await, Some(vec![199]));
}

async fn purging_leaves_the_rest(store: &dyn Store) {
    let revision = store.commit(Commit::new().put("a", "1").put("b", "2")).await.unwrap();
    store.commit(Commit::new().delete("b")).await.unwrap();
    store.purge().await.unwrap();
    assert_eq!(keys(store, b"", None, 10).await, [b"a"]);
    assert_eq!(version(store, b"a").await, revision);
    store.commit(Commit::new().replace("a", revision, "3")).await.unwrap();
    store.purge().await.unwrap();
    assert_eq!(value(store, b"a").await, Some(b"3".to_vec()));
}

async fn checks_find_a_store_sound(store: &dyn Store) {
    assert_eq!(store.check().await.unwrap(), Integrity::Sound);
    for number in 0..100_u8 {
        store.commit(Commit::new().put([number], vec![number; 100 * usize::from(number)])).await.unwrap();
    }
    assert_eq!(store.check().await.unwrap(), Integrity::Sound);
}
