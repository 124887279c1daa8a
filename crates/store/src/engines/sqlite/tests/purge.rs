//! What was deleted is gone from the files.

use std::fs;

use proptest::prelude::*;

use super::*;

/// A value that is found by its marker in whatever file and form it is left.
fn marked(number: u32, length: usize) -> Vec<u8> {
    let marker = format!("<marker {number:08}>");
    marker.into_bytes().into_iter().cycle().take(length).collect()
}

/// Numbers of the values of which a whole marker is left in some file.
fn found(directory: &Path) -> Vec<u32> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        for window in bytes.windows(17).filter(|window| window.starts_with(b"<marker ") && window[16] == b'>') {
            found.extend(std::str::from_utf8(&window[8..16]).ok().and_then(|digits| digits.parse::<u32>().ok()));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

#[tokio::test]
async fn a_deleted_value_is_gone_from_all_files() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    store.commit(put("a", marked(1, 500)).put("b", marked(2, 50_000)).put("c", marked(3, 500))).await.unwrap();
    store.commit(Commit::new().delete("a").delete("b")).await.unwrap();
    assert_eq!(found(directory.path()), [1, 2, 3], "the log still has them");
    store.purge().await.unwrap();
    assert_eq!(found(directory.path()), [3]);
    store.commit(put("c", marked(4, 100))).await.unwrap();
    store.purge().await.unwrap();
    assert_eq!(found(directory.path()), [4]);
    drop(store);
    assert_eq!(found(directory.path()), [4]);
}

#[tokio::test]
async fn purging_waits_for_snapshots_that_see_what_was_deleted() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    store.commit(put("a", marked(1, 500))).await.unwrap();
    let snapshots = [store.snapshot().await.unwrap(), store.snapshot().await.unwrap()];
    store.commit(Commit::new().delete("a")).await.unwrap();
    let mut purge = store.purge();
    let poll = |future: &mut BoxFuture<'_, _>| {
        future.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())).is_ready()
    };
    assert!(!poll(&mut purge));
    // Commits go on meanwhile, and are behind the attempt in the writer's queue.
    store.commit(put("b", marked(2, 500))).await.unwrap();
    assert!(!poll(&mut purge));
    for snapshot in snapshots {
        assert_eq!(snapshot.get(b"a").await.unwrap().unwrap().value, marked(1, 500));
        drop(snapshot);
    }
    purge.await.unwrap();
    assert_eq!(found(directory.path()), [2]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn purging_goes_on_under_load() {
    let directory = tempfile::tempdir().unwrap();
    let store = Arc::new(open(directory.path()));
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let load: Vec<_> = (0..4_u8)
        .map(|task| {
            let (store, stop) = (Arc::clone(&store), Arc::clone(&stop));
            tokio::spawn(async move {
                while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                    store.commit(put(vec![b'k', task], vec![task; 1000])).await.unwrap();
                    store.snapshot().await.unwrap().scan(b"", None, 100).await.unwrap();
                }
            })
        })
        .collect();
    for number in 0..10 {
        store.commit(put("a", marked(number, 600))).await.unwrap();
        store.commit(Commit::new().delete("a")).await.unwrap();
        let (first, second) = tokio::join!(store.purge(), store.purge());
        first.and(second).unwrap();
        assert_eq!(found(directory.path()), Vec::<u32>::new());
    }
    stop.store(true, std::sync::atomic::Ordering::Relaxed);
    for task in load {
        task.await.unwrap();
    }
}

#[tokio::test]
async fn balancing_leaves_remains_that_purging_wipes() {
    // Enough of a workload for SQLite to move entries between pages before they are deleted.
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    let key = |number: u32| number.wrapping_mul(2_654_435_761).to_be_bytes();
    for number in 0..600 {
        store.commit(put(key(number), marked(number, 60 + (number as usize * 97) % 700))).await.unwrap();
    }
    for number in (0..600).filter(|number| number % 5 != 0) {
        store.commit(Commit::new().delete(key(number))).await.unwrap();
    }
    let kept: Vec<u32> = (0..600).filter(|number| number % 5 == 0).collect();
    store.purge().await.unwrap();
    assert_eq!(found(directory.path()), kept);
    assert_eq!(store.check().await.unwrap(), Integrity::Sound);
    // The writer's own cache must not bring them back either.
    for number in 0..600 {
        store.commit(put(key(number), "short")).await.unwrap();
    }
    store.purge().await.unwrap();
    assert_eq!(found(directory.path()), Vec::<u32>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn exactly_the_live_values_are_left(
        steps in proptest::collection::vec((0..40_u16, proptest::option::of(20..3000_usize)), 1..300),
        rest in 1..50_usize,
    ) {
        let directory = tempfile::tempdir().unwrap();
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
            let store = open(directory.path());
            let mut live = std::collections::BTreeMap::new();
            for (number, chunk) in (0_u32..).zip(steps.chunks(rest)) {
                let mut writes = std::collections::BTreeMap::new();
                for (at, (key, length)) in (0_u32..).zip(chunk) {
                    writes.insert(*key, length.map(|length| (number * 1000 + at, length)));
                }
                let mut commit = Commit::new();
                for (key, write) in writes {
                    commit = match write {
                        Some((marker, length)) => {
                            live.insert(key, marker);
                            commit.put(key.to_be_bytes(), marked(marker, length))
                        }
                        None => {
                            live.remove(&key);
                            commit.delete(key.to_be_bytes())
                        }
                    };
                }
                store.commit(commit).await.unwrap();
            }
            store.purge().await.unwrap();
            let mut expected: Vec<u32> = live.into_values().collect();
            expected.sort_unstable();
            assert_eq!(found(directory.path()), expected);
            assert_eq!(store.check().await.unwrap(), Integrity::Sound);
        });
    }
}
