//! What holds of this engine beyond the suite: files, restarts, crashes, damage, full disks.

mod crash;
mod damage;
mod purge;
mod read_only;
mod space;

use super::*;

fn open(directory: &Path) -> SqliteStore {
    SqliteStore::open(directory, WhenMissing::Create).unwrap()
}

fn put(key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) -> Commit {
    Commit::new().put(key, value)
}

async fn value(store: &dyn Store, key: &[u8]) -> Option<Vec<u8>> {
    store.snapshot().await.unwrap().get(key).await.unwrap().map(|found| found.value)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn passes_the_suite() {
    let directories = std::sync::Mutex::new(Vec::new());
    crate::suite::run(|| {
        let directory = tempfile::tempdir().unwrap();
        let store = open(directory.path());
        directories.lock().unwrap().push(directory);
        Arc::new(store)
    })
    .await;
}

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let directory = tempfile::tempdir().unwrap();
    let mut last = Revision(0);
    for round in 0..5_u8 {
        let store = open(directory.path());
        assert_eq!(store.revision(), last);
        for number in 0..50_u8 {
            last = store.commit(put([round, number], [number])).await.unwrap();
        }
    }
    let store = open(directory.path());
    let found = store.snapshot().await.unwrap().scan(b"", None, 1000).await.unwrap();
    assert_eq!(found.len(), 250);
    assert_eq!(last, Revision(250));
    assert!(store.commit(put("a", "1")).await.unwrap() > last);
}

#[tokio::test]
async fn what_waits_when_the_store_is_dropped_is_done() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    for number in 0..100_u8 {
        let mut future = store.commit(put([number], "x"));
        // Handed over, but nobody waits for the answer.
        let _ = std::future::poll_fn(|context| std::task::Poll::Ready(future.as_mut().poll(context))).await;
    }
    drop(store);
    let store = open(directory.path());
    assert_eq!(store.snapshot().await.unwrap().scan(b"", None, 1000).await.unwrap().len(), 100);
}

#[tokio::test]
async fn one_directory_has_one_owner() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    let refused = || matches!(SqliteStore::open(directory.path(), WhenMissing::Create), Err(OpenError::InUse { .. }));
    assert!(refused());
    let snapshot = store.snapshot().await.unwrap();
    drop(store);
    assert!(refused(), "a snapshot is still reading");
    drop(snapshot);
    open(directory.path());
}

#[tokio::test]
async fn a_store_in_order_leaves_one_file_and_its_lock() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    store.commit(put("a", "1")).await.unwrap();
    store.snapshot().await.unwrap();
    drop(store);
    let mut names: Vec<_> =
        std::fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["store.lock", "trent.db"]);
}

#[tokio::test]
async fn files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let store = open(&directory.path().join("data"));
    store.commit(put("a", "1")).await.unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&directory.path().join("data")), 0o700);
    for entry in std::fs::read_dir(directory.path().join("data")).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[tokio::test]
async fn a_snapshot_waits_for_a_free_connection() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    let mut held = Vec::new();
    for _ in 0..64 {
        held.push(store.snapshot().await.unwrap());
    }
    let mut waiting = store.snapshot();
    let poll = |future: &mut BoxFuture<'_, _>| {
        future.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())).is_ready()
    };
    assert!(!poll(&mut waiting));
    held.pop();
    assert!(poll(&mut waiting));
}

#[tokio::test]
async fn durability_is_switched_on() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("trent.db");
    drop(open(directory.path()));
    let connection = connection::open_writer(&path).unwrap();
    let pragma = |name: &str| {
        connection.query_row(&format!("PRAGMA {name}"), (), |row| row.get::<_, rusqlite::types::Value>(0)).unwrap()
    };
    assert_eq!(pragma("journal_mode"), "wal".to_owned().into());
    assert_eq!(pragma("synchronous"), 2.into());
    assert_eq!(pragma("secure_delete"), 1.into());
    assert_eq!(pragma("mmap_size"), 0.into());
}
