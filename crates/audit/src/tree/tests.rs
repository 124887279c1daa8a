use std::error::Error as _;

use super::history::History;
use super::merkle::{leaf_hash, root};
use super::*;
use crate::scratch::{BIG, SMALL, Scratch, TestSigner, append};
use crate::{AuditLog, Durability, Entry};

/// All events of a log.
async fn entries(log: &AuditLog) -> Vec<Entry> {
    let (mut feed, mut entries) = (log.feed(1), Vec::new());
    while entries.len() < log.last_sequence() as usize {
        entries.extend(feed.next().await.unwrap());
    }
    entries
}

/// The root over some events, as RFC 6962 defines it.
fn root_of(entries: &[Entry]) -> NodeHash {
    fn mth(leaves: &[NodeHash]) -> NodeHash {
        match leaves.len() {
            0 => merkle::empty_root(),
            1 => leaves[0],
            count => {
                let (left, right) = leaves.split_at(count.next_power_of_two() / 2);
                merkle::node_hash(&mth(left), &mth(right))
            }
        }
    }
    mth(&entries.iter().map(|entry| leaf_hash(&entry.hash)).collect::<Vec<_>>())
}

fn opened(tree: &Tree) -> Checkpoint {
    Checkpoint::open(&tree.checkpoint().unwrap(), &TestSigner::new(1).key()).unwrap()
}

#[tokio::test]
async fn every_event_gets_into_the_tree() {
    let scratch = Scratch::new();
    let (log, tree) = scratch.open_with_tree(SMALL).await;
    assert_eq!((tree.checkpoint(), tree.size()), (None, 0));
    let mut sizes = Vec::new();
    for count in 1..=3 {
        for number in 0..count {
            append(&log, &number.to_string(), Durability::File).await.unwrap();
        }
        tree.covers(log.last_sequence()).await;
        let checkpoint = opened(&tree);
        assert_eq!(checkpoint.size, log.last_sequence());
        assert_eq!(checkpoint.root, root_of(&entries(&log).await));
        sizes.push(checkpoint.size);
    }
    append(&log, "last", Durability::File).await.unwrap();
    log.close().await.unwrap();
    assert_eq!((opened(&tree).size, tree.failure()), (7, None));
    let mut history = History::open(&directory(&scratch.path())).unwrap();
    let stored: Vec<_> = (0..history.count).map(|_| history.next().unwrap()).collect();
    assert!(sizes.iter().all(|size| stored.iter().any(|stored| stored.size == *size)));
    assert!(stored.iter().all(|stored| stored.is_signed_by(&TestSigner::new(1).key())));
    assert!(stored.is_sorted_by(|one, next| one.size < next.size));
}

#[tokio::test]
async fn the_tree_goes_on_after_a_restart() {
    let scratch = Scratch::new();
    for from in (0..600).step_by(200) {
        scratch.append_with_tree(BIG, from, from + 200).await;
    }
    let (log, tree) = scratch.open_with_tree(BIG).await;
    let entries = entries(&log).await;
    assert_eq!((opened(&tree).size, opened(&tree).root), (600, root_of(&entries)));
    let mut history = History::open(&directory(&scratch.path())).unwrap();
    for _ in 0..history.count {
        let stored = history.next().unwrap();
        assert_eq!(stored.root, root_of(&entries[..stored.size as usize]), "{}", stored.size);
    }
    let levels = Levels::new(&directory(&scratch.path()));
    assert_eq!(root(&levels, 600).unwrap(), opened(&tree).root);
    assert_eq!(tree.tile(Tile::parse("0/002.p/88").unwrap()).unwrap().unwrap().len(), 88 * 32);
    assert_eq!(tree.tile(Tile::parse("0/002.p/89").unwrap()).unwrap(), None);
}

#[tokio::test]
async fn a_log_without_a_tree_gets_one() {
    let scratch = Scratch::with_events(SMALL, 300).await;
    let (log, tree) = scratch.open_with_tree(SMALL).await;
    assert_eq!((opened(&tree).size, opened(&tree).root), (300, root_of(&entries(&log).await)));
    // What was appended while there was none counts too.
    drop(log);
    scratch.append(SMALL, 300, 310).await;
    let (log, tree) = scratch.open_with_tree(SMALL).await;
    assert_eq!((opened(&tree).size, opened(&tree).root), (310, root_of(&entries(&log).await)));
    assert!(Arc::ptr_eq(&log.tree().unwrap(), &tree));
    assert!(log.start_tree(TestSigner::new(1)).await.is_err(), "it is kept already");
}

#[tokio::test]
async fn logs_in_memory_have_no_tree() {
    let log = AuditLog::in_memory();
    assert!(log.start_tree(TestSigner::new(1)).await.unwrap().is_none() && log.tree().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_busy_log_gets_many_checkpoints_and_all_fit() {
    let scratch = Scratch::new();
    let (log, tree) = scratch.open_with_tree(BIG).await;
    let log = Arc::new(log);
    let tasks: Vec<_> = (0..8)
        .map(|task| {
            let (log, tree) = (Arc::clone(&log), Arc::clone(&tree));
            tokio::spawn(async move {
                // Until a third checkpoint is there.
                let mut seen = std::collections::BTreeSet::new();
                while seen.len() < 3 {
                    append(&log, &task.to_string(), Durability::File).await.unwrap();
                    seen.insert(tree.size());
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    log.close().await.unwrap();
    let log = scratch.open(BIG).unwrap();
    let entries = entries(&log).await;
    let mut history = History::open(&directory(&scratch.path())).unwrap();
    assert!(history.count >= 3);
    for _ in 0..history.count {
        let stored = history.next().unwrap();
        assert_eq!(stored.root, root_of(&entries[..stored.size as usize]));
    }
    assert_eq!(tree.size(), entries.len() as u64);
}

#[tokio::test]
async fn what_a_crash_leaves_behind_the_last_checkpoint_is_made_anew() {
    let scratch = Scratch::new();
    scratch.append_with_tree(SMALL, 0, 10).await;
    let tree_directory = directory(&scratch.path());
    let append_to = |name: &str, bytes: &[u8]| {
        let path = tree_directory.join(name);
        let mut content = std::fs::read(&path).unwrap();
        content.extend_from_slice(bytes);
        std::fs::write(path, content).unwrap();
    };
    for (name, left) in [("entries", &[7; 100][..]), ("checkpoints", &[7; 50]), ("checkpoints", &[0; 104])] {
        append_to(name, left);
        let (log, tree) = scratch.open_with_tree(SMALL).await;
        append(&log, "x", Durability::File).await.unwrap();
        log.close().await.unwrap();
        assert_eq!(opened(&tree).root, root_of(&entries(&scratch.open(SMALL).unwrap()).await), "{name}");
    }
    // Nothing of the tree, or its beginning.
    for keep in [None, Some(0), Some(3), Some(8)] {
        let checkpoints = std::fs::read(tree_directory.join("checkpoints")).unwrap();
        std::fs::remove_dir_all(&tree_directory).unwrap();
        if let Some(bytes) = keep {
            std::fs::create_dir(&tree_directory).unwrap();
            std::fs::write(tree_directory.join("checkpoints"), &checkpoints[..bytes]).unwrap();
        }
        let (log, tree) = scratch.open_with_tree(SMALL).await;
        assert_eq!((opened(&tree).size, opened(&tree).root), (13, root_of(&entries(&log).await)), "{keep:?}");
    }
}

/// Opens the log and its tree; gives what is wrong.
async fn damage(scratch: &Scratch) -> TreeDamage {
    match scratch.open(SMALL).unwrap().start_tree(TestSigner::new(1)).await.map(|_| ()) {
        Err(TreeError::Damaged { damage, .. }) => damage,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_tree_that_does_not_fit_its_log_is_refused() {
    let scratch = Scratch::new();
    scratch.append_with_tree(BIG, 0, 300).await;
    scratch.append_with_tree(BIG, 300, 310).await;
    let tree_directory = directory(&scratch.path());
    let segment = scratch.segments().remove(0);
    let originals: Vec<_> = ["entries", "level-1", "checkpoints", "key"]
        .into_iter()
        .map(|name| tree_directory.join(name))
        .chain([segment.clone()])
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect();
    let restore = || originals.iter().for_each(|(path, content)| std::fs::write(path, content).unwrap());
    let change = |path: &Path, at: usize| {
        let mut content = std::fs::read(path).unwrap();
        content[at] ^= 1;
        std::fs::write(path, content).unwrap();
    };

    // The log was cut off.
    let content = std::fs::read_to_string(&segment).unwrap();
    let lines: Vec<_> = content.split_inclusive('\n').collect();
    std::fs::write(&segment, lines[..309].concat()).unwrap();
    assert_eq!(damage(&scratch).await, TreeDamage::CutOff { size: 310, last: 309 });
    restore();
    // The log is another's.
    let other = Scratch::new();
    other.append(BIG, 1000, 1310).await;
    std::fs::copy(other.segments().remove(0), &segment).unwrap();
    assert_eq!(damage(&scratch).await, TreeDamage::Entry { sequence: 310 });
    other.append(BIG, 1310, 1311).await;
    std::fs::copy(other.segments().remove(0), &segment).unwrap();
    let found = damage(&scratch).await;
    assert!(matches!(found, TreeDamage::Line { sequence: 311, damage: crate::Damage::Unchained }), "{found}");
    restore();
    // Hashes of the right edge: all others are found by who verifies.
    change(&tree_directory.join("level-1"), 40);
    assert_eq!(damage(&scratch).await, TreeDamage::Root { size: 310 });
    restore();
    change(&tree_directory.join("entries"), 32 * 300 + 5);
    assert_eq!(damage(&scratch).await, TreeDamage::Root { size: 310 });
    restore();
    // A checkpoint that is not the last and is not signed.
    for at in [8, 16, 48, 111] {
        change(&tree_directory.join("checkpoints"), at);
        let length = std::fs::metadata(tree_directory.join("checkpoints")).unwrap().len() as usize;
        change(&tree_directory.join("checkpoints"), length - 1);
        if length == 8 + 2 * 104 {
            assert_eq!(damage(&scratch).await, TreeDamage::Signature { number: 1 });
        }
        restore();
    }
    // Files that are too short, or of another kind; another key.
    for (name, content) in [
        ("entries", &b""[..]),
        ("level-1", b""),
        ("entries", b"TRENTREE"),
        ("key", b"other\n"),
        ("checkpoints", b"TRCK\x02\0\0\0"),
    ] {
        std::fs::write(tree_directory.join(name), content).unwrap();
        let error = scratch.open(SMALL).unwrap().start_tree(TestSigner::new(1)).await.map(|_| ()).unwrap_err();
        assert!(matches!(error, TreeError::Io { .. }), "{name}: {error}");
        restore();
    }
    let error = scratch.open(SMALL).unwrap().start_tree(TestSigner::new(2)).await.map(|_| ()).unwrap_err();
    assert!(error.source().unwrap().to_string().contains("not this server's"), "{error:?}");
    restore();
    let (_log, tree) = scratch.open_with_tree(SMALL).await;
    assert_eq!(opened(&tree).size, 310);
}

#[tokio::test]
async fn a_log_whose_beginning_is_gone_needs_the_tree_that_has_it() {
    let scratch = Scratch::new();
    scratch.append_with_tree(SMALL, 0, 20).await;
    std::fs::remove_file(&scratch.segments()[0]).unwrap();
    scratch.append_with_tree(SMALL, 20, 25).await;
    let (log, tree) = scratch.open_with_tree(SMALL).await;
    assert_eq!(tree.size(), 25);
    drop(log);
    std::fs::remove_dir_all(directory(&scratch.path())).unwrap();
    let error = scratch.open(SMALL).unwrap().start_tree(TestSigner::new(1)).await.map(|_| ()).unwrap_err();
    assert!(matches!(error, TreeError::Log(crate::FeedError::Lost { wanted: 1, .. })), "{error}");
}

#[tokio::test]
async fn a_log_with_a_hole_gets_no_tree() {
    let scratch = Scratch::with_events(SMALL, 20).await;
    let path = scratch.segments().remove(1);
    let content = std::fs::read(&path).unwrap();
    let half = &content[..content.len() / 2];
    for left in [None, Some(&b""[..]), Some(half)] {
        match left {
            Some(left) => std::fs::write(&path, left).unwrap(),
            None => std::fs::remove_file(&path).unwrap(),
        }
        let found = damage(&scratch).await;
        assert!(matches!(found, TreeDamage::Line { .. }), "{found}");
        std::fs::write(&path, &content).unwrap();
        let _ = std::fs::remove_dir_all(directory(&scratch.path()));
    }
    scratch.open_with_tree(SMALL).await;
}
