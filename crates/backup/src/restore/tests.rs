use std::os::unix::fs::{PermissionsExt as _, symlink};

use trent_store::{Commit, SqliteStore, WhenMissing};
use trent_types::Timestamp;

use super::*;
use crate::create;

const SEGMENT: &str = "audit/segment-00000000000000000001.jsonl";

/// A data directory, and a backup of it.
struct Test {
    data: tempfile::TempDir,
    target: tempfile::TempDir,
}

impl Test {
    async fn new() -> Self {
        let test = Self { data: tempfile::tempdir().unwrap(), target: tempfile::tempdir().unwrap() };
        let store = SqliteStore::open(&test.data.path().join("store"), WhenMissing::Create).unwrap();
        for number in 0..300 {
            store.commit(Commit::new().put(format!("k/{number}"), vec![7; 500])).await.unwrap();
        }
        drop(store);
        fs::create_dir_all(test.data.path().join("audit/tree")).unwrap();
        for (path, text) in [(SEGMENT, "{}\n"), ("audit/tree/entries", "e"), ("root.key", "key")] {
            fs::write(test.data.path().join(path), text).unwrap();
        }
        create(test.data.path(), &test.backup(), true, Timestamp::from_epoch_ms(0), "0.1.0").unwrap();
        test
    }

    fn backup(&self) -> PathBuf {
        self.target.path().join("backup")
    }

    fn restored(&self) -> PathBuf {
        self.target.path().join("restored")
    }

    fn restore(&self) -> Result<Restored, RestoreError> {
        restore(&self.backup(), &self.restored())
    }

    fn change(&self, part: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let path = self.backup().join(part);
        let mut bytes = fs::read(&path).unwrap();
        change(&mut bytes);
        fs::write(path, bytes).unwrap();
    }
}

async fn entries(data_dir: &Path) -> Vec<(Vec<u8>, Vec<u8>)> {
    let store = SqliteStore::open(&data_dir.join("store"), WhenMissing::Refuse).unwrap();
    let found = store.snapshot().await.unwrap().scan(b"", None, usize::MAX).await.unwrap();
    found.into_iter().map(|entry| (entry.key, entry.value)).collect()
}

#[tokio::test]
async fn what_was_backed_up_is_restored() {
    let test = Test::new().await;
    let restored = test.restore().unwrap();
    assert_eq!((restored.manifest.store_revision, restored.manifest.parts.len()), (300, 4));
    let directory = test.restored();
    for path in [SEGMENT, "audit/tree/entries", "root.key"] {
        let path_in = |directory: &Path| fs::read(directory.join(path)).unwrap();
        assert_eq!(path_in(&directory), path_in(test.data.path()));
        assert_eq!(fs::metadata(directory.join(path)).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(fs::metadata(&directory).unwrap().permissions().mode() & 0o777, 0o700);
    let mut names: Vec<_> = fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["audit", "root.key", "store"]);
    assert_eq!(entries(&directory).await, entries(test.data.path()).await);
    assert!(matches!(test.restore(), Err(RestoreError::NotEmpty(_))));
}

#[tokio::test]
async fn only_an_empty_directory_is_restored_into() {
    let test = Test::new().await;
    let directory = test.restored();
    for (name, expect) in [("file", false), (".hidden", false), ("lost+found", true)] {
        fs::create_dir(&directory).unwrap();
        fs::create_dir(directory.join(name)).unwrap();
        match test.restore() {
            Ok(_) => assert!(expect, "{name}"),
            Err(error) => {
                assert!(!expect && matches!(error, RestoreError::NotEmpty(_)), "{error}");
                assert_eq!(fs::read_dir(&directory).unwrap().count(), 1);
            }
        }
        fs::remove_dir_all(&directory).unwrap();
    }
    fs::create_dir_all(directory.join(RESTORE_UNFINISHED)).unwrap();
    assert!(matches!(test.restore(), Err(RestoreError::Interrupted(_))));
    fs::remove_dir(directory.join(RESTORE_UNFINISHED)).unwrap();
    test.restore().unwrap();
}

#[tokio::test]
async fn damage_is_named_and_nothing_is_restored() {
    let test = Test::new().await;
    let check = |part: &str, expect: &str| {
        let error = test.restore().unwrap_err();
        assert!(matches!(error, RestoreError::Damaged { .. } | RestoreError::Manifest { .. }), "{error:?}");
        let text = error.to_string();
        assert!(text.contains(part) && (expect.is_empty() || text.contains(expect)), "{text}");
        assert!(!test.restored().exists());
    };
    for part in ["store/trent.db", SEGMENT, "audit/tree/entries", "root.key"] {
        let before = fs::read(test.backup().join(part)).unwrap();
        for at in [0, before.len() / 2, before.len() - 1] {
            test.change(part, |bytes| bytes[at] ^= 1);
            check(part, "is not what was backed up");
            fs::write(test.backup().join(part), &before).unwrap();
        }
        test.change(part, |bytes| bytes.push(b'x'));
        check(part, "bytes");
        fs::write(test.backup().join(part), &before[1..]).unwrap();
        check(part, "bytes");
        fs::remove_file(test.backup().join(part)).unwrap();
        check(part, "is missing");
        symlink("/etc/passwd", test.backup().join(part)).unwrap();
        check(part, "is no file");
        fs::remove_file(test.backup().join(part)).unwrap();
        fs::write(test.backup().join(part), &before).unwrap();
    }
    test.restore().unwrap();
}

#[tokio::test]
async fn a_manifest_that_does_not_fit_is_refused() {
    let test = Test::new().await;
    let manifest = fs::read_to_string(test.backup().join(MANIFEST)).unwrap();
    let check = |text: &str| {
        fs::write(test.backup().join(MANIFEST), text).unwrap();
        let error = test.restore().unwrap_err();
        assert!(!test.restored().exists());
        error
    };
    assert!(matches!(check(""), RestoreError::Manifest { .. }));
    assert!(matches!(check(&manifest.replace("audit/tree/", "audit/../")), RestoreError::Manifest { .. }));
    // Right in every hash, but another store than that of which it speaks.
    let other = manifest.replace("\"store_revision\": 300", "\"store_revision\": 301");
    assert!(matches!(check(&other), RestoreError::Damaged { .. }));
    fs::remove_file(test.backup().join(MANIFEST)).unwrap();
    assert!(matches!(test.restore(), Err(RestoreError::Io { .. })));
    assert!(!test.restored().exists());
}

#[tokio::test]
async fn a_store_that_is_not_sound_is_refused_though_its_hash_is_right() {
    let test = Test::new().await;
    // In the middle of a page of the tree.
    test.change("store/trent.db", |bytes| {
        let page = 4096 * 3;
        bytes[page..page + 200].fill(0xff);
    });
    let hash = files::hash(&test.backup().join("store/trent.db")).unwrap();
    let mut manifest = Manifest::parse(&fs::read(test.backup().join(MANIFEST)).unwrap()).unwrap();
    let part = manifest.parts.iter_mut().find(|part| part.path == "store/trent.db").unwrap();
    part.sha256 = hash.sha256;
    fs::write(test.backup().join(MANIFEST), manifest.encode()).unwrap();
    let error = test.restore().unwrap_err();
    assert!(
        matches!(error, RestoreError::Damaged { .. } | RestoreError::Open(_) | RestoreError::Store(_)),
        "{error:?}"
    );
    assert!(!test.restored().exists());
}
