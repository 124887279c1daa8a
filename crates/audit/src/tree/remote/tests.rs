use std::collections::BTreeMap;

use super::*;
use crate::scratch::{BIG, Scratch, TestSigner};
use crate::tree::Tree;

/// What a log serves, which can be changed.
struct Copy(BTreeMap<String, Vec<u8>>);

impl Source for Copy {
    type Error = std::io::Error;

    async fn get(&self, path: &str) -> Result<Vec<u8>, Self::Error> {
        self.0.get(path).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into())
    }
}

/// Everything that a tree of this size has.
fn served(tree: &Tree) -> Copy {
    let mut all = BTreeMap::new();
    all.insert("key".to_owned(), format!("{}\n", tree.verifier_key()).into_bytes());
    all.insert("checkpoint".to_owned(), tree.checkpoint().unwrap().as_bytes().to_vec());
    let kinds = [TileKind::Entries, TileKind::Hashes { level: 0 }, TileKind::Hashes { level: 1 }];
    for kind in kinds {
        let level = if let TileKind::Hashes { level } = kind { level as usize } else { 0 };
        let hashes = count(level, tree.size());
        for index in 0..hashes.div_ceil(TILE_WIDTH) {
            let tile = Tile { kind, index, width: TILE_WIDTH.min(hashes - index * TILE_WIDTH) };
            all.insert(format!("tile/{}", tile.path()), tree.tile(tile).unwrap().unwrap());
        }
    }
    Copy(all)
}

#[tokio::test]
async fn what_is_served_is_checked_whole() {
    let scratch = Scratch::new();
    scratch.append_with_tree(BIG, 0, 100).await;
    let kept = scratch.verify().unwrap().tree.unwrap().checkpoint;
    scratch.append_with_tree(BIG, 100, 600).await;
    let (_log, tree) = scratch.open_with_tree(BIG).await;
    let served = served(&tree);
    assert_eq!(served.0.len(), 2 + 3 + 3 + 1);
    let key = TestSigner::new(1).key();
    for known in [
        Verification::default(),
        Verification { key: Some(key.clone()), kept: kept.clone() },
        Verification { key: None, kept: Some(tree.checkpoint().unwrap().to_string()) },
    ] {
        let found = verify_served(&served, &known).await.unwrap();
        assert_eq!((found.key, found.checkpoint.size), (key.clone(), 600));
    }
    let other = Verification { key: Some(TestSigner::new(2).key()), kept: None };
    assert!(matches!(verify_served(&served, &other).await, Err(ServedError::Checkpoint(NoteError::NotSigned))));
    // Another log with the same key.
    let another = Scratch::new();
    another.append_with_tree(BIG, 5, 105).await;
    let kept = another.verify().unwrap().tree.unwrap().checkpoint;
    let found = verify_served(&served, &Verification { key: None, kept }).await;
    assert!(matches!(found, Err(ServedError::Tree(TreeDamage::Kept { size: 100 }))));
    // One that was longer.
    another.append_with_tree(BIG, 105, 706).await;
    let kept = another.verify().unwrap().tree.unwrap().checkpoint;
    let found = verify_served(&served, &Verification { key: None, kept }).await;
    assert!(matches!(found, Err(ServedError::Tree(TreeDamage::Kept { size: 701 }))));
}

#[tokio::test]
async fn every_change_of_what_is_served_is_found() {
    let scratch = Scratch::new();
    scratch.append_with_tree(BIG, 0, 300).await;
    let (_log, tree) = scratch.open_with_tree(BIG).await;
    let mut served = served(&tree);
    let known = Verification { key: Some(TestSigner::new(1).key()), kept: None };
    for path in served.0.keys().cloned().collect::<Vec<_>>() {
        let content = served.0[&path].clone();
        for at in (0..content.len()).step_by(101) {
            let mut changed = content.clone();
            changed[at] ^= 1;
            served.0.insert(path.clone(), changed);
            let found = verify_served(&served, &known).await;
            // The key is known.
            assert_eq!(found.is_ok(), path == "key", "byte {at} of {path}");
        }
        for wrong in [&content[..content.len() - 1], &[&content[..], b"x"].concat(), b""] {
            served.0.insert(path.clone(), wrong.to_vec());
            assert_eq!(verify_served(&served, &known).await.is_ok(), path == "key", "{path}");
        }
        served.0.remove(&path);
        assert_eq!(verify_served(&served, &known).await.is_ok(), path == "key", "{path}");
        served.0.insert(path, content);
    }
    assert!(verify_served(&served, &known).await.is_ok());
}
