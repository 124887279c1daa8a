//! A full disk fails commits, changes nothing, and is forgotten when there is room.

use std::process::Command;

use super::*;

/// A small file system of its own, if this process may mount one.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount(size: &str) -> Option<Self> {
        let directory = tempfile::tempdir().unwrap();
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(directory.path())
            .output();
        mount.is_ok_and(|output| output.status.success()).then_some(Self(directory))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

/// Fills `directory` with a file of as many bytes as there is room for.
fn fill(directory: &Path) -> std::path::PathBuf {
    use std::io::Write;
    let path = directory.join("ballast");
    let mut file = std::fs::File::create(&path).unwrap();
    for size in [65536, 4096, 512] {
        while file.write_all(&vec![1; size]).is_ok() {}
    }
    path
}

#[tokio::test]
async fn a_full_database_refuses_and_recovers() {
    let directory = tempfile::tempdir().unwrap();
    let store = SqliteStore::open_limited(directory.path(), WhenMissing::Create, Some(40)).unwrap();
    let mut feed = store.changes();
    let mut count = 0_u8;
    loop {
        match store.commit(put([count], vec![count; 10_000])).await {
            Ok(_) => count += 1,
            Err(CommitError::OutOfSpace) => break,
            Err(error) => panic!("{error:?}"),
        }
    }
    assert!(count > 3);
    let revision = store.revision();
    assert_eq!(store.snapshot().await.unwrap().scan(b"", None, 100).await.unwrap().len(), usize::from(count));
    // In one batch with one that is too large, small ones succeed.
    let (small, large, other) = tokio::join!(
        store.commit(put([0], "small")),
        store.commit(put([200], vec![0; 100_000])),
        store.commit(put([1], "small")),
    );
    assert!(matches!(large, Err(CommitError::OutOfSpace)), "{large:?}");
    assert_eq!((small.unwrap(), other.unwrap()), (Revision(revision.0 + 1), Revision(revision.0 + 2)));
    store.commit(put([201], vec![0; 10_000])).await.unwrap();
    assert_eq!(store.check().await.unwrap(), Integrity::Sound);
    for expected in 1..=revision.0 + 3 {
        assert_eq!(feed.next().await.unwrap().revision, Revision(expected));
    }
}

#[tokio::test]
async fn a_full_disk_refuses_and_recovers() {
    let Some(disk) = SmallDisk::mount("3m") else { return eprintln!("skipped: this process may not mount") };
    let store = open(disk.0.path());
    store.commit(put("first", "1")).await.unwrap();
    for round in 0..3_u8 {
        let ballast = fill(disk.0.path());
        let mut count = 0_u16;
        // The log may have some room of its own left.
        loop {
            match store.commit(put([&[round], count.to_be_bytes().as_slice()].concat(), vec![round; 20_000])).await {
                Ok(_) => count += 1,
                Err(CommitError::OutOfSpace) => break,
                Err(error) => panic!("{error:?}"),
            }
        }
        assert_eq!(value(&store, b"first").await.as_deref(), Some(b"1".as_slice()));
        let found = store.snapshot().await.unwrap().scan(&[round], None, 1000).await.unwrap();
        assert_eq!(found.len(), usize::from(count));
        std::fs::remove_file(ballast).unwrap();
        let delete = found.into_iter().fold(Commit::new(), |commit, entry| commit.delete(entry.key));
        store.commit(delete.put([round], vec![round; 20_000])).await.unwrap();
    }
    assert_eq!(store.check().await.unwrap(), Integrity::Sound);
    drop(store);
    let store = open(disk.0.path());
    assert_eq!(store.snapshot().await.unwrap().scan(b"", None, 1000).await.unwrap().len(), 4);
}
