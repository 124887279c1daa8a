//! Reading and copying a store beside the one that writes.

use std::os::unix::fs::PermissionsExt as _;

use super::*;
use crate::error::CommitError;

fn reader(directory: &Path) -> SqliteReader {
    SqliteReader::open(directory).unwrap()
}

async fn entries(store: &dyn Store) -> Vec<(Vec<u8>, Vec<u8>, Revision)> {
    let found = store.snapshot().await.unwrap().scan(b"", None, usize::MAX).await.unwrap();
    found.into_iter().map(|entry| (entry.key, entry.value, entry.version)).collect()
}

#[tokio::test]
async fn what_the_other_commits_is_seen() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    store.commit(put("a", "1")).await.unwrap();
    let reader = reader(directory.path());
    assert_eq!(reader.revision(), Revision(1));
    let before = reader.snapshot().await.unwrap();
    store.commit(put("a", "2")).await.unwrap();
    assert_eq!(value(&reader, b"a").await.as_deref(), Some(&b"2"[..]));
    assert_eq!(before.get(b"a").await.unwrap().unwrap().value, b"1");
    assert_eq!(reader.check().await.unwrap(), Integrity::Sound);
    drop((before, reader));
    store.commit(put("a", "3")).await.unwrap();
    store.purge().await.unwrap();
}

#[tokio::test]
async fn nothing_is_written_through_it() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    store.commit(put("a", "1")).await.unwrap();
    let reader = reader(directory.path());
    assert!(matches!(reader.commit(put("a", "2")).await, Err(CommitError::Store(StoreError::ReadOnly))));
    assert!(matches!(reader.purge().await, Err(StoreError::ReadOnly)));
    assert_eq!(value(&store, b"a").await.as_deref(), Some(&b"1"[..]));
}

#[tokio::test]
async fn a_store_that_nobody_has_open_is_read_and_stays_as_it_is() {
    let directory = tempfile::tempdir().unwrap();
    drop(open(directory.path()));
    let path = directory.path().join("trent.db");
    let before = std::fs::read(&path).unwrap();
    let reader = reader(directory.path());
    assert_eq!(entries(&reader).await, []);
    drop(reader);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    open(directory.path()).commit(put("a", "1")).await.unwrap();
}

#[test]
fn what_is_no_store_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let check = |expect: fn(&OpenError) -> bool| {
        let error = SqliteReader::open(directory.path()).err().unwrap();
        assert!(expect(&error), "{error:?}");
    };
    check(|error| matches!(error, OpenError::Missing { .. }));
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
    let path = directory.path().join("trent.db");
    std::fs::write(&path, "").unwrap();
    check(|error| matches!(error, OpenError::Foreign { found: ForeignFile::Empty, .. }));
    std::fs::write(&path, "x".repeat(5000)).unwrap();
    check(|error| matches!(error, OpenError::Foreign { found: ForeignFile::NotSqlite, .. }));
    std::fs::remove_file(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE a (b)").unwrap();
    drop(other);
    check(|error| matches!(error, OpenError::Foreign { found: ForeignFile::OtherApplication { .. }, .. }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_has_what_the_store_had_at_one_moment() {
    let directory = tempfile::tempdir().unwrap();
    let store = Arc::new(open(directory.path()));
    for number in 0..200_u64 {
        let pair = Commit::new().put("a", number.to_be_bytes()).put("b", number.to_be_bytes());
        store.commit(pair.put(format!("n/{number:03}"), vec![7; 3000])).await.unwrap();
    }
    let reader = reader(directory.path());
    for round in 0..5 {
        let acknowledged = store.revision();
        let (other, target) = (Arc::clone(&store), tempfile::tempdir().unwrap());
        let writer = tokio::spawn(async move {
            for number in 0..100_u64 {
                let number = 1000 * (round + 1) + number;
                other
                    .commit(Commit::new().put("a", number.to_be_bytes()).put("b", number.to_be_bytes()))
                    .await
                    .unwrap();
            }
        });
        let path = target.path().join("trent.db");
        let revision = tokio::task::block_in_place(|| reader.copy_to(&path)).unwrap();
        assert!(revision >= acknowledged);
        writer.await.unwrap();
        let copy = open(target.path());
        assert_eq!(copy.revision(), revision);
        assert_eq!(value(&copy, b"a").await, value(&copy, b"b").await);
        assert_eq!(copy.check().await.unwrap(), Integrity::Sound);
        assert_eq!(entries(&copy).await.len(), 202);
    }
}

#[tokio::test]
async fn a_copy_is_the_same_store_without_what_was_deleted() {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    for number in 0..100 {
        store.commit(put(format!("k/{number:03}"), format!("SECRET-{number}-{}", "x".repeat(200)))).await.unwrap();
    }
    for number in 0..100 {
        store.commit(Commit::new().delete(format!("k/{number:03}"))).await.unwrap();
    }
    store.commit(put("kept", "value")).await.unwrap();
    let target = tempfile::tempdir().unwrap();
    let path = target.path().join("trent.db");
    assert_eq!(reader(directory.path()).copy_to(&path).unwrap(), Revision(201));
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let text = std::fs::read(&path).unwrap();
    assert!(!text.windows(7).any(|window| window == b"SECRET-"));
    assert_eq!(std::fs::read_dir(target.path()).unwrap().count(), 1, "nothing lies beside it");
    let copy = open(target.path());
    assert_eq!(entries(&copy).await, entries(&store).await);
}

#[test]
fn a_copy_replaces_nothing() {
    let directory = tempfile::tempdir().unwrap();
    drop(open(directory.path()));
    let reader = reader(directory.path());
    let path = directory.path().join("there");
    std::fs::write(&path, "something").unwrap();
    reader.copy_to(&path).unwrap_err();
    assert_eq!(std::fs::read(&path).unwrap(), b"something");
    reader.copy_to(&directory.path().join("missing/copy")).unwrap_err();
}
