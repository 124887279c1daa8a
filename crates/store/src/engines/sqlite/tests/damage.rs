//! Files that are not ours, or not as we left them, are refused and left alone.

use std::collections::BTreeMap;
use std::fs;

use super::*;

/// Every file in a directory but the lock, with its content.
fn content(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap());
    let files = entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()));
    files.filter(|(name, _)| name != "store.lock").collect()
}

/// Opens a directory that must be refused, and checks that it looks as before.
fn refusal(directory: &Path) -> OpenError {
    let before = content(directory);
    let error = SqliteStore::open(directory, WhenMissing::Create).err().expect("it was not refused");
    assert_eq!(content(directory), before, "after {error}");
    error
}

/// A store with `count` entries, closed.
async fn filled(count: u32) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let store = open(directory.path());
    for number in 0..count {
        store.commit(put(format!("key/{number:06}"), vec![b'v'; 300])).await.unwrap();
    }
    directory
}

/// Refusal of a closed store with ten entries after `change` to its file.
async fn refusal_after(change: impl FnOnce(&mut Vec<u8>)) -> OpenError {
    let directory = filled(10).await;
    let path = directory.path().join("trent.db");
    let mut bytes = fs::read(&path).unwrap();
    change(&mut bytes);
    fs::write(&path, bytes).unwrap();
    refusal(directory.path())
}

#[test]
fn other_files_are_foreign() {
    let check = |bytes: &[u8], expected: ForeignFile| {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("trent.db"), bytes).unwrap();
        match refusal(directory.path()) {
            OpenError::Foreign { found, .. } => assert_eq!(found, expected),
            other => panic!("{other:?}"),
        }
    };
    check(b"", ForeignFile::Empty);
    check(b"Dear diary,\n", ForeignFile::NotSqlite);
    check(&[0; 8192], ForeignFile::NotSqlite);

    let other = tempfile::tempdir().unwrap();
    let connection = rusqlite::Connection::open(other.path().join("db")).unwrap();
    connection.execute_batch("PRAGMA application_id = 7; CREATE TABLE records (key, value, version)").unwrap();
    drop(connection);
    check(&fs::read(other.path().join("db")).unwrap(), ForeignFile::OtherApplication { application_id: 7 });
}

#[tokio::test]
async fn later_versions_are_refused() {
    let error = refusal_after(|bytes| bytes[60..64].copy_from_slice(&2_u32.to_be_bytes())).await;
    assert!(matches!(error, OpenError::Newer { found: 2, supported: 1, .. }), "{error:?}");
    assert!(error.to_string().contains("schema version 2"), "{error}");
}

#[tokio::test]
async fn damaged_headers_are_refused() {
    let check = async |change: fn(&mut Vec<u8>)| {
        let error = refusal_after(change).await;
        assert!(matches!(error, OpenError::Corrupt { .. }), "{error:?}");
    };
    check(|bytes| bytes[60..64].fill(0)).await; // no schema version
    check(|bytes| bytes[16] ^= 1).await; // page size
    check(|bytes| bytes[31] ^= 1).await; // page count
    check(|bytes| bytes[18..20].fill(9)).await; // file format version
    check(|bytes| bytes.truncate(50)).await;
    check(|bytes| bytes.truncate(4096)).await;
    check(|bytes| bytes.truncate(bytes.len() - 1)).await;
    check(|bytes| bytes.push(0)).await;
    check(|bytes| bytes.extend([0; 4096])).await;
    check(|bytes| bytes[100..108].fill(0xee)).await; // the schema's tree page
}

#[tokio::test]
async fn other_tables_are_refused() {
    for change in
        ["CREATE TABLE more (a)", "DROP TABLE records", "CREATE TRIGGER t AFTER INSERT ON records BEGIN SELECT 1; END"]
    {
        let directory = filled(1).await;
        let connection = rusqlite::Connection::open(directory.path().join("trent.db")).unwrap();
        connection.execute_batch(change).unwrap();
        drop(connection);
        let error = SqliteStore::open(directory.path(), WhenMissing::Create).err().unwrap();
        assert!(matches!(error, OpenError::Corrupt { .. }), "{change}: {error:?}");
    }
    let directory = filled(1).await;
    let connection = rusqlite::Connection::open(directory.path().join("trent.db")).unwrap();
    connection.execute_batch("DELETE FROM meta").unwrap();
    drop(connection);
    let error = SqliteStore::open(directory.path(), WhenMissing::Create).err().unwrap();
    assert!(matches!(error, OpenError::Corrupt { .. }), "{error:?}");
}

#[tokio::test]
async fn a_missing_database_is_not_replaced_against_the_callers_knowledge() {
    let directory = tempfile::tempdir().unwrap();
    let error = SqliteStore::open(directory.path(), WhenMissing::Refuse).err().unwrap();
    assert!(matches!(error, OpenError::Missing { .. }), "{error:?}");
    assert!(content(directory.path()).is_empty());

    fs::write(directory.path().join("trent.db-wal"), b"a log whose database is gone").unwrap();
    let error = refusal(directory.path());
    assert!(matches!(error, OpenError::Corrupt { .. }), "{error:?}");
}

#[tokio::test]
async fn half_a_creation_is_begun_anew() {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("trent.db.new"), b"half").unwrap();
    fs::write(directory.path().join("trent.db.new-journal"), b"a store").unwrap();
    drop(open(directory.path()));
    assert_eq!(content(directory.path()).into_keys().collect::<Vec<_>>(), ["trent.db"]);
}

#[tokio::test]
async fn damaged_pages_are_found_when_read_and_by_the_check() {
    let directory = filled(200).await;
    let path = directory.path().join("trent.db");
    let sound = fs::read(&path).unwrap();
    let page_count = sound.len() / 4096;
    assert!(page_count > 10);
    let mut damaged_count = 0;
    // The heads of all pages but the first: kind of page, number of cells, cell pointers.
    for page in 1..page_count {
        for at in [0, 3, 9, 13] {
            let mut bytes = sound.clone();
            bytes[page * 4096 + at] ^= 0x55;
            fs::write(&path, &bytes).unwrap();
            match SqliteStore::open(directory.path(), WhenMissing::Create) {
                Err(error) => assert!(matches!(error, OpenError::Corrupt { .. }), "{error:?}"),
                Ok(store) => {
                    // Reading must not panic, whatever it finds.
                    let _ = store.snapshot().await.unwrap().scan(b"", None, 1000).await;
                    if let Integrity::Damaged { findings } = store.check().await.unwrap() {
                        assert!(!findings.is_empty() && findings.len() <= 101);
                        damaged_count += 1;
                    }
                }
            }
        }
    }
    assert!(damaged_count > page_count, "{damaged_count} of {page_count} pages");

    // An interior page that is all wrong makes reads fail rather than come back short.
    let mut bytes = sound.clone();
    let root = (1..page_count).find(|page| bytes[page * 4096] == 2).unwrap();
    bytes[root * 4096..(root + 1) * 4096].fill(0x77);
    fs::write(&path, &bytes).unwrap();
    let store = open(directory.path());
    let error = store.snapshot().await.unwrap().get(b"key/000100").await.unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error:?}");
    let error = store.commit(put("key/000100", "new")).await.unwrap_err();
    assert!(matches!(error, CommitError::Store(StoreError::Corrupt { .. })), "{error:?}");
}
