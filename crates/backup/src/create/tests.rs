use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::sync::atomic::{AtomicBool, Ordering};

use trent_store::{Commit, SqliteStore, Store as _, WhenMissing};

use super::*;

const NOW: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

/// A data directory with a store of one record and these other files.
async fn data_dir(others: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&directory.path().join("store"), WhenMissing::Create).unwrap();
    store.commit(Commit::new().put("k", "v")).await.unwrap();
    drop(store);
    for (path, text) in others {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    directory
}

fn make(data_dir: &Path, out: &Path, with_root_key: bool) -> Result<Created, BackupError> {
    create(data_dir, out, with_root_key, NOW, "0.1.0")
}

fn paths(created: &Created) -> Vec<&str> {
    created.manifest.parts.iter().map(|part| part.path.as_str()).collect()
}

fn segment(first: u64) -> String {
    format!("audit/segment-{first:020}.jsonl")
}

#[tokio::test]
async fn everything_is_copied_in_the_order_in_which_it_fits_together() {
    let (first, second) = (segment(1), segment(3));
    let data = data_dir(&[
        (&first, "{}\n{}\n"),
        (&second, "{}\n{\"torn"),
        ("audit/tree/entries", "e"),
        ("audit/tree/checkpoints", "c"),
        ("audit/tree/level-1", "l"),
        ("audit/index/1.idx", "derived"),
        ("audit/segment-1.jsonl.gz.new", "unfinished"),
        ("events/ops.cursor", "cursor"),
        ("events/given-up/ops.jsonl", "{}"),
        ("root.key", "secret"),
        ("credentials", "secret"),
        ("tls.pem", "secret"),
    ])
    .await;
    let target = tempfile::tempdir().unwrap();
    let out = target.path().join("backup");
    let created = make(data.path(), &out, false).unwrap();
    assert_eq!(
        paths(&created),
        [
            "events/given-up/ops.jsonl",
            "events/ops.cursor",
            "store/trent.db",
            "audit/tree/checkpoints",
            "audit/tree/entries",
            "audit/tree/level-1",
            &first,
            &second,
        ]
    );
    assert_eq!((created.manifest.store_revision, created.manifest.made_at.as_str()), (1, "2026-01-01T00:00:00Z"));
    assert_eq!(created.left_out, Vec::<String>::new());
    assert_eq!(fs::read_to_string(out.join(&second)).unwrap(), "{}\n", "a line that is being written is not copied");
    assert_eq!(Manifest::parse(&fs::read(out.join("manifest.json")).unwrap()).unwrap(), created.manifest);
    for name in ["root.key", "credentials", "tls.pem", "audit/index"] {
        assert!(!out.join(name).exists(), "{name}");
    }
    for part in &created.manifest.parts {
        let path = out.join(&part.path);
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(path.parent().unwrap()), mode(&out)), (0o600, 0o700, 0o700));
        let Copied { bytes, sha256 } = files::hash(&path).unwrap();
        assert_eq!((bytes, &sha256), (part.bytes, &part.sha256));
    }
    assert_eq!(fs::read_dir(target.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn the_key_file_is_copied_when_it_is_asked_for() {
    let data = data_dir(&[("root.key", "secret")]).await;
    let target = tempfile::tempdir().unwrap();
    let created = make(data.path(), &target.path().join("with/"), true).unwrap();
    assert!(created.manifest.has_root_key());
    assert_eq!(fs::read(target.path().join("with/root.key")).unwrap(), b"secret");
    fs::remove_file(data.path().join("root.key")).unwrap();
    let error = make(data.path(), &target.path().join("without"), true).unwrap_err();
    assert!(matches!(error, BackupError::Io { .. }), "{error}");
    assert_eq!(fs::read_dir(target.path()).unwrap().count(), 1, "nothing is left of it");
}

#[tokio::test]
async fn what_is_not_the_servers_is_left_out_and_told() {
    let data = data_dir(&[("audit/my notes.txt", "x"), ("audit/.hidden", "x"), ("audit/a/b/c/d", "x")]).await;
    symlink("/etc/passwd", data.path().join("audit/link")).unwrap();
    symlink("/etc", data.path().join("audit/links")).unwrap();
    let target = tempfile::tempdir().unwrap();
    let mut created = make(data.path(), &target.path().join("backup"), false).unwrap();
    assert_eq!(paths(&created), ["store/trent.db"]);
    created.left_out.sort();
    assert_eq!(created.left_out, ["audit/.hidden", "audit/a/b/c", "audit/link", "audit/links", "audit/my notes.txt"]);
}

#[tokio::test]
async fn nothing_is_replaced() {
    let data = data_dir(&[]).await;
    let target = tempfile::tempdir().unwrap();
    let out = target.path().join("backup");
    fs::write(&out, "something").unwrap();
    assert!(matches!(make(data.path(), &out, false), Err(BackupError::Exists(_))));
    assert_eq!(fs::read(&out).unwrap(), b"something");
    fs::remove_file(&out).unwrap();
    symlink("nowhere", &out).unwrap();
    assert!(matches!(make(data.path(), &out, false), Err(BackupError::Exists(_))));
    fs::remove_file(&out).unwrap();
    fs::create_dir(target.path().join("backup.unfinished")).unwrap();
    assert!(matches!(make(data.path(), &out, false), Err(BackupError::Unfinished(_))));
    fs::remove_dir(target.path().join("backup.unfinished")).unwrap();
    make(data.path(), &out, false).unwrap();
    let missing = target.path().join("missing/backup");
    assert!(matches!(make(data.path(), &missing, false), Err(BackupError::Io { .. })));
}

#[test]
fn a_directory_without_a_store_is_refused() {
    let data = tempfile::tempdir().unwrap();
    let target = tempfile::tempdir().unwrap();
    let error = make(data.path(), &target.path().join("backup"), false).unwrap_err();
    assert!(matches!(error, BackupError::Open(trent_store::OpenError::Missing { .. })), "{error}");
    assert_eq!(fs::read_dir(target.path()).unwrap().count() + fs::read_dir(data.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn segments_that_go_away_meanwhile_leave_no_gap() {
    let data = data_dir(&[]).await;
    let (audit, over) = (data.path().join("audit"), AtomicBool::new(false));
    fs::create_dir(&audit).unwrap();
    for first in 1..=40 {
        fs::write(data.path().join(segment(first)), "{}\n").unwrap();
    }
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // As a log does that keeps the newest segments only.
            for first in 41.. {
                if over.load(Ordering::SeqCst) {
                    return;
                }
                fs::write(data.path().join(segment(first)), "{}\n").unwrap();
                fs::remove_file(data.path().join(segment(first - 40))).unwrap();
                std::thread::yield_now();
            }
        });
        for number in 0..20 {
            let target = tempfile::tempdir().unwrap();
            match make(data.path(), &target.path().join(number.to_string()), false) {
                Ok(created) => {
                    let names = paths(&created);
                    let firsts: Vec<u64> = names[1..].iter().map(|name| name[14..34].parse().unwrap()).collect();
                    assert!(firsts.windows(2).all(|pair| pair[1] == pair[0] + 1), "{firsts:?}");
                    assert!(!firsts.is_empty());
                }
                Err(error) => {
                    assert!(matches!(error, BackupError::Moving), "{error}");
                    assert_eq!(fs::read_dir(target.path()).unwrap().count(), 0);
                }
            }
        }
        over.store(true, Ordering::SeqCst);
    });
}
