use trent_engine::Records;
use trent_engine::clockwork::SystemWork;
use trent_engine::domains::Domains;
use trent_engine::{Changes, Record};
use trent_store::faults::{Fault, FaultyStore};
use trent_store::{MemoryStore, SqliteStore, WhenMissing};
use trent_vault::{EphemeralSeal, Vault};

use super::super::create;
use super::*;

/// More than go into one commit.
const RECORDS: usize = 1500;

#[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
struct Sample {
    number: usize,
}

impl Record for Sample {
    const VERSION: u8 = 1;
}

fn name(number: usize) -> Vec<u8> {
    format!("kms/sample/{number:05}").into_bytes()
}

fn entropy() -> Arc<SystemEntropy> {
    Arc::new(SystemEntropy)
}

/// Fills a store whose root key is sealed by `seal`.
async fn fill(store: &Arc<dyn Store>, seal: &dyn Seal, count: usize) {
    let vault = Arc::new(create(store.as_ref(), seal, entropy()).await.unwrap());
    let records = Records::new(Arc::clone(store), vault, 1 << 20);
    Domains::default().ensure(&"us-east-1".parse().unwrap(), &records).await.unwrap();
    for first in (0..count).step_by(500) {
        let numbers = first..count.min(first + 500);
        let changes = numbers.fold(Changes::default(), |all, number| all.create(name(number), &Sample { number }));
        records.commit(&SystemWork::assertion(), changes).await.unwrap();
    }
}

async fn open(store: &dyn Store, seal: &dyn Seal) -> Vault {
    RootKeys::read(store).await.unwrap().unwrap().open(seal, entropy()).unwrap()
}

/// The store opens, and everything in it.
async fn check(store: &Arc<dyn Store>, seal: &dyn Seal, count: usize) {
    let records = Records::new(Arc::clone(store), Arc::new(open(store.as_ref(), seal).await), 1 << 20);
    Domains::default().load_all(&records).await.unwrap();
    let view = records.view().await.unwrap();
    for number in 0..count {
        assert_eq!(view.read::<Sample>(&name(number)).await.unwrap().unwrap().record, Sample { number });
    }
}

/// Nothing is left of older root keys.
async fn check_generation(store: &dyn Store, generation: u32) {
    let entries = store.snapshot().await.unwrap().scan(b"", None, usize::MAX).await.unwrap();
    assert!(entries.iter().all(|entry| entry.key != NEXT_ROOT_KEY));
    for entry in entries {
        let found = match entry.key.as_slice() {
            ROOT_KEY => SealedRootKey::parse(&entry.value).unwrap().generation(),
            _ => trent_vault::RecordHeader::parse(&entry.value).unwrap().generation,
        };
        assert_eq!(found, generation, "{}", String::from_utf8_lossy(&entry.key));
    }
}

#[tokio::test]
async fn one_root_key_follows_the_other() {
    let (store, seal): (Arc<dyn Store>, _) = (Arc::new(MemoryStore::new()), EphemeralSeal::new(&SystemEntropy));
    fill(&store, &seal, RECORDS).await;
    for generation in 2..5 {
        let rotated = rotate(store.as_ref(), &seal, entropy()).await.unwrap();
        assert_eq!(rotated, Rotated { generation, records: RECORDS as u64 + 1, resumed: false });
        check(&store, &seal, RECORDS).await;
        check_generation(store.as_ref(), generation).await;
    }
}

#[tokio::test]
async fn a_rotation_that_is_broken_off_at_any_commit_leaves_a_store_that_opens_and_is_completed() {
    for fault in [Fault::LostBefore, Fault::LostAfter, Fault::OutOfSpace, Fault::Conflict] {
        // The next root key, two batches of records, the replacement, the end.
        for nth in 0..5 {
            let (inner, seal): (Arc<dyn Store>, _) = (Arc::new(MemoryStore::new()), EphemeralSeal::new(&SystemEntropy));
            fill(&inner, &seal, RECORDS).await;
            let store = FaultyStore::new(Arc::clone(&inner));
            store.fail_commit(nth, fault);
            rotate(&store, &seal, entropy()).await.unwrap_err();
            assert_eq!(store.commit_count(), nth + 1);
            check(&inner, &seal, RECORDS).await;

            // A server that was started meanwhile has written.
            let vault = Arc::new(open(inner.as_ref(), &seal).await);
            let records = Records::new(Arc::clone(&inner), vault, 1 << 20);
            let more = Changes::default().create(name(RECORDS), &Sample { number: RECORDS });
            records.commit(&SystemWork::assertion(), more).await.unwrap();

            let rotated = rotate(inner.as_ref(), &seal, entropy()).await.unwrap();
            assert_eq!(rotated.generation, if nth == 4 && fault == Fault::LostAfter { 3 } else { 2 });
            check(&inner, &seal, RECORDS + 1).await;
            check_generation(inner.as_ref(), rotated.generation).await;
        }
    }
}

#[tokio::test]
async fn a_store_without_a_root_key_is_refused() {
    let store = MemoryStore::new();
    let error = rotate(&store, &EphemeralSeal::new(&SystemEntropy), entropy()).await.unwrap_err();
    assert!(error.to_string().contains("not the root key"), "{error}");
    assert_eq!(store.revision().0, 0);
}

#[tokio::test]
async fn another_seal_is_refused_and_changes_nothing() {
    let (store, seal): (Arc<dyn Store>, _) = (Arc::new(MemoryStore::new()), EphemeralSeal::new(&SystemEntropy));
    fill(&store, &seal, 1).await;
    let revision = store.revision();
    rotate(store.as_ref(), &EphemeralSeal::new(&SystemEntropy), entropy()).await.unwrap_err();
    assert_eq!(store.revision(), revision);
    check(&store, &seal, 1).await;
}

#[tokio::test]
async fn the_files_have_nothing_of_the_old_root_key() {
    let directory = tempfile::tempdir().unwrap();
    let seal = EphemeralSeal::new(&SystemEntropy);
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(directory.path(), WhenMissing::Create).unwrap());
    fill(&store, &seal, RECORDS).await;
    let old = RootKeys::read(store.as_ref()).await.unwrap().unwrap().current.sealed;
    let has_old = || {
        let files =
            std::fs::read_dir(directory.path()).unwrap().map(|file| std::fs::read(file.unwrap().path()).unwrap());
        let found = |file: &[u8], what: &[u8]| file.windows(what.len()).any(|window| window == what);
        // Of the root key what the seal made of it; of the records what their headers begin with.
        files.into_iter().any(|file| found(&file, &old[old.len() - 48..]) || found(&file, b"TR\x01\0\0\0\x01"))
    };
    assert!(has_old());
    rotate(store.as_ref(), &seal, entropy()).await.unwrap();
    assert!(!has_old());
    drop(store);
    assert!(!has_old());
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(directory.path(), WhenMissing::Refuse).unwrap());
    check(&store, &seal, RECORDS).await;
}
