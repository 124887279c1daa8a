//! Logs with a tree.

use super::*;
use crate::Checkpoint;
use crate::chain::Link;
use crate::scratch::{BIG, TestSigner};
use crate::tree::proof::prove;

/// A log of 300 events with several checkpoints, and all its files.
struct Whole {
    scratch: Scratch,
    files: Vec<(PathBuf, Vec<u8>)>,
}

impl Whole {
    async fn new() -> Self {
        let scratch = Scratch::new();
        for (from, to) in [(0, 5), (5, 256), (256, 290), (290, 300)] {
            scratch.append_with_tree(LogSettings { segment_bytes_max: 60_000, strict: false }, from, to).await;
        }
        let tree = crate::tree::directory(&scratch.path());
        let mut paths = scratch.segments();
        paths.extend(["checkpoints", "entries", "level-1", "key"].map(|name| tree.join(name)));
        let files = paths.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap())).collect();
        Self { scratch, files }
    }

    fn restore(&self) {
        self.files.iter().for_each(|(path, content)| std::fs::write(path, content).unwrap());
    }

    fn file(&self, name: &str) -> &(PathBuf, Vec<u8>) {
        self.files.iter().find(|(path, _)| path.ends_with(name)).unwrap()
    }

    /// What is found with other content in one file.
    fn with(&self, name: &str, content: &[u8]) -> Result<Summary, VerifyError> {
        let (path, original) = self.file(name);
        std::fs::write(path, content).unwrap();
        let result = self.scratch.verify();
        std::fs::write(path, original).unwrap();
        result
    }
}

fn tree_damage(result: Result<Summary, VerifyError>) -> TreeDamage {
    match result {
        Err(VerifyError::Tree { damage, .. }) => damage,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_whole_log_has_the_tree_of_its_lines() {
    let whole = Whole::new().await;
    let summary = whole.scratch.verify().unwrap();
    let tree = summary.tree.unwrap();
    assert_eq!((summary.events, tree.size), (300, 300));
    assert!(tree.checkpoints >= 4 && tree.key == TestSigner::new(1).key());
    assert_eq!(Checkpoint::open(&tree.checkpoint.unwrap(), &tree.key).unwrap().size, 300);
    // Events that no checkpoint covers yet.
    whole.scratch.append(BIG, 300, 305).await;
    let summary = whole.scratch.verify().unwrap();
    assert_eq!((summary.events, summary.tree.unwrap().size), (305, 300));
    // A tree that is just begun.
    let empty = Scratch::new();
    empty.append_with_tree(BIG, 0, 0).await;
    let tree = empty.verify().unwrap().tree.unwrap();
    assert_eq!((tree.size, tree.checkpoints, tree.checkpoint), (0, 0, None));
}

#[tokio::test]
async fn every_changed_byte_of_the_tree_is_found() {
    let whole = Whole::new().await;
    for (name, step) in [("checkpoints", 1), ("entries", 61), ("level-1", 1), ("key", 1)] {
        let content = whole.file(name).1.clone();
        for at in (0..content.len()).step_by(step) {
            let mut changed = content.clone();
            changed[at] ^= 1 << (at % 7);
            // The line break behind the key is for people.
            let expect = name == "key" && at + 1 == content.len();
            let found = whole.with(name, &changed);
            assert!(found.is_err() || expect, "byte {at} of {name}: {found:?}");
        }
    }
    assert_eq!(whole.scratch.verify().unwrap().events, 300);
}

#[tokio::test]
async fn removed_added_and_exchanged_checkpoints_are_found() {
    let whole = Whole::new().await;
    let content = whole.file("checkpoints").1.clone();
    let (header, records) = content.split_at(8);
    let records: Vec<_> = records.chunks(104).collect();
    let with = |records: &[&[u8]]| whole.with("checkpoints", &[header, &records.concat()].concat());
    for at in 0..records.len() - 1 {
        let mut exchanged = records.clone();
        exchanged.swap(at, at + 1);
        assert!(matches!(tree_damage(with(&exchanged)), TreeDamage::Order { .. }));
        let mut repeated = records.clone();
        repeated.insert(at, records[at]);
        assert!(matches!(tree_damage(with(&repeated)), TreeDamage::Order { .. }));
    }
    // One that is not complete is being written. Fewer checkpoints are as good a log: those that were seen elsewhere tell.
    assert!(whole.with("checkpoints", &content[..content.len() - 50]).is_ok());
    assert!(with(&records[..2]).is_ok());
    // A checkpoint of more events than there are.
    let more = Scratch::new();
    more.append_with_tree(BIG, 0, 400).await;
    let other = std::fs::read(crate::tree::directory(&more.path()).join("checkpoints")).unwrap();
    let last = &other[other.len() - 104..];
    let found = tree_damage(with(&[&records[..], &[last]].concat()));
    assert_eq!(found, TreeDamage::CutOff { size: 400, last: 300 });
}

#[tokio::test]
async fn lines_that_are_cut_off_or_made_anew_are_found() {
    let whole = Whole::new().await;
    let newest = whole.scratch.segments().pop().unwrap();
    let content = std::fs::read_to_string(&newest).unwrap();
    let lines: Vec<_> = content.split_inclusive('\n').collect();
    std::fs::write(&newest, lines[..lines.len() - 1].concat()).unwrap();
    assert_eq!(tree_damage(whole.scratch.verify()), TreeDamage::CutOff { size: 300, last: 299 });
    whole.restore();

    // Somebody who can write everything but can't sign makes a new chain, with one event changed.
    let other = Scratch::new();
    let log = other.open(LogSettings { segment_bytes_max: 60_000, strict: false }).unwrap();
    for number in 0..300 {
        let id = if number == 7 { "forged".to_owned() } else { number.to_string() };
        crate::scratch::append(&log, &id, Durability::File).await.unwrap();
    }
    log.close().await.unwrap();
    whole.scratch.segments().iter().for_each(|path| std::fs::remove_file(path).unwrap());
    for path in other.segments() {
        std::fs::copy(&path, whole.scratch.path().join(path.file_name().unwrap())).unwrap();
    }
    other.verify().unwrap();
    assert_eq!(tree_damage(whole.scratch.verify()), TreeDamage::Entry { sequence: 8 });
    // And a new tree with another key.
    let log = other.open(BIG).unwrap();
    log.start_tree(TestSigner::new(9)).await.unwrap();
    drop(log);
    let known = Verification { key: Some(TestSigner::new(1).key()), kept: None };
    assert_eq!(tree_damage(verify_against(&other.path(), &known)), TreeDamage::OtherKey);
}

#[tokio::test]
async fn a_log_must_go_on_from_the_checkpoint_that_was_kept() {
    let whole = Whole::new().await;
    let scratch = Scratch::new();
    let against = |scratch: &Scratch, note: &str| {
        verify_against(&scratch.path(), &Verification { key: None, kept: Some(note.to_owned()) })
    };
    scratch.append_with_tree(BIG, 0, 20).await;
    let kept = scratch.verify().unwrap().tree.unwrap().checkpoint.unwrap();
    scratch.append_with_tree(BIG, 20, 30).await;
    assert!(against(&scratch, &kept).is_ok());
    // The other log has other events with the same key.
    let other = Scratch::new();
    other.append_with_tree(BIG, 1, 31).await;
    assert_eq!(tree_damage(against(&other, &kept)), TreeDamage::Kept { size: 20 });
    // Shorter than it was.
    let short = Scratch::new();
    short.append_with_tree(BIG, 0, 19).await;
    assert_eq!(tree_damage(against(&short, &kept)), TreeDamage::Kept { size: 20 });
    assert_eq!(tree_damage(against(&whole.scratch, "no note")), TreeDamage::OtherKey);
    assert_eq!(tree_damage(against(&whole.scratch, &kept.replace("20", "21"))), TreeDamage::OtherKey);
}

#[tokio::test]
async fn events_that_have_expired_are_in_the_tree() {
    let whole = Whole::new().await;
    let segments = whole.scratch.segments();
    assert!(segments.len() > 3);
    std::fs::remove_file(&segments[0]).unwrap();
    std::fs::remove_file(&segments[1]).unwrap();
    let first = segment::list(&whole.scratch.path()).unwrap()[0].first;
    let summary = whole.scratch.verify().unwrap();
    assert_eq!((summary.first_sequence, summary.events), (first, 301 - first));
    assert_eq!(summary.tree.unwrap().size, 300);
    // Their hashes are still checked.
    let entries = whole.file("entries").1.clone();
    let mut changed = entries.clone();
    changed[32 * 3] ^= 1;
    assert!(matches!(tree_damage(whole.with("entries", &changed)), TreeDamage::Root { .. }));
    // And what is left must follow them.
    let content = std::fs::read(&segments[2]).unwrap();
    let other = Scratch::new();
    other.append(LogSettings { segment_bytes_max: 60_000, strict: false }, 1000, 1300).await;
    let other_content = std::fs::read(other.path().join(segments[2].file_name().unwrap())).unwrap_or_default();
    let line = other_content.split(|byte| *byte == b'\n').next().unwrap_or_default();
    if Link::read(line).is_ok() {
        std::fs::write(&segments[2], &other_content).unwrap();
        assert_eq!(damage(whole.scratch.verify()).2, Damage::Unchained);
        std::fs::write(&segments[2], &content).unwrap();
    }
    // What has expired can't be proven to be there any more, but what is left can.
    let line = std::fs::read_to_string(&segments[2]).unwrap();
    let line = line.lines().next().unwrap();
    assert!(prove(&whole.scratch.path(), line).unwrap().check(&TestSigner::new(1).key()).is_ok());
    // More is gone than the tree knows.
    let tree = crate::tree::directory(&whole.scratch.path());
    std::fs::write(tree.join("checkpoints"), &whole.file("checkpoints").1[..8 + 104]).unwrap();
    assert_eq!(tree_damage(whole.scratch.verify()), TreeDamage::Gap { first });
}
