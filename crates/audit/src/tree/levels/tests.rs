use proptest::prelude::*;

use super::*;
use crate::tree::merkle::{self, root};

struct InMemory(Vec<NodeHash>);

impl Subtrees for InMemory {
    fn subtree(&self, level: u32, index: u64) -> io::Result<NodeHash> {
        Ok(complete(&self.0[(index << level) as usize..((index + 1) << level) as usize]))
    }
}

fn entry(number: u64) -> NodeHash {
    leaf_hash(&number.to_be_bytes())
}

/// Adds leaves up to `size` and writes the files.
fn grow(directory: &Path, tree: &mut Growing, size: u64) {
    while tree.size < size {
        tree.push(&entry(tree.size));
    }
    for (level, before, added) in tree.added() {
        let path = path(directory, level);
        if !path.exists() {
            std::fs::write(&path, header(level)).unwrap();
        }
        let file = std::fs::OpenOptions::new().write(true).open(path).unwrap();
        file.write_all_at(&added.concat(), (before + 1) * HASH_BYTES).unwrap();
    }
    tree.written();
}

fn expected(size: u64) -> InMemory {
    InMemory((0..size).map(|number| leaf_hash(&entry(number))).collect())
}

#[test]
fn files_hold_every_tree_that_was_there() {
    let scratch = tempfile::tempdir().unwrap();
    let (mut tree, levels) = (Growing::default(), Levels::new(scratch.path()));
    let sizes = [1, 2, 255, 256, 257, 511, 512, 1000, 65_535, 65_536, 65_537, 70_000];
    for size in sizes {
        grow(scratch.path(), &mut tree, size);
        assert_eq!(tree.root(), root(&levels, size).unwrap(), "{size}");
        // As it would be loaded after a restart.
        assert_eq!(Growing::load(&levels, size).unwrap().root(), tree.root());
    }
    let expect = expected(70_000);
    for size in sizes {
        let top = root(&expect, size).unwrap();
        assert_eq!(root(&levels, size).unwrap(), top);
        for index in [0, size / 3, size / 2, size - 1] {
            let proof = merkle::inclusion_proof(&levels, index, size).unwrap();
            assert!(merkle::verify_inclusion(index, size, &expect.0[index as usize], &proof, &top));
            let proof = merkle::consistency_proof(&levels, index + 1, size).unwrap();
            let old_root = root(&expect, index + 1).unwrap();
            assert!(merkle::verify_consistency(index + 1, &old_root, size, &top, &proof));
        }
    }
}

/// Source: C2SP, `tlog-tiles`, "Partial Tiles": the example of a tree of 70,000 leaves.
#[test]
fn tiles_are_those_of_the_specification() {
    let scratch = tempfile::tempdir().unwrap();
    let (mut tree, levels) = (Growing::default(), Levels::new(scratch.path()));
    grow(scratch.path(), &mut tree, 70_000);
    let get = |path: &str| levels.tile(Tile::parse(path).unwrap(), 70_000).unwrap();
    let expect = expected(70_000);
    for (path, level, first, width) in [
        ("0/000", 0, 0, 256),
        ("0/272", 0, 272 * 256, 256),
        ("0/273.p/112", 0, 273 * 256, 112),
        ("0/273.p/1", 0, 273 * 256, 1),
        ("1/000", 8, 0, 256),
        ("1/001.p/17", 8, 256, 17),
        ("2/000.p/1", 16, 0, 1),
    ] {
        let hashes: Vec<_> = (first..first + width).map(|index| expect.subtree(level, index).unwrap()).collect();
        assert_eq!(get(path).unwrap(), hashes.concat(), "{path}");
    }
    for path in [
        "0/273",
        "0/273.p/113",
        "0/274.p/1",
        "1/001.p/18",
        "2/000",
        "2/000.p/2",
        "3/000.p/1",
        "8/000.p/1",
        "63/000",
        "entries/273",
        "entries/273.p/113",
        "0/x018/x446/x744/x073/x709/x551/615",
    ] {
        assert_eq!(get(path), None, "{path}");
    }
    let bundle = get("entries/273.p/2").unwrap();
    let (first, second) = (entry(273 * 256), entry(273 * 256 + 1));
    assert_eq!(bundle, [&[0, 32], &first[..], &[0, 32], &second[..]].concat());
    assert_eq!(get("entries/001").unwrap().len(), 256 * 34);
    // A smaller tree has less, whatever lies in the files.
    assert_eq!(levels.tile(Tile::parse("0/001.p/1").unwrap(), 256).unwrap(), None);
}

#[test]
fn other_files_are_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let (mut tree, levels) = (Growing::default(), Levels::new(scratch.path()));
    grow(scratch.path(), &mut tree, 300);
    let file = path(scratch.path(), 0);
    let content = std::fs::read(&file).unwrap();
    for at in 0..32 {
        let mut changed = content.clone();
        changed[at] ^= 1;
        std::fs::write(&file, changed).unwrap();
        assert_eq!(levels.read(0, 0, 1).unwrap_err().kind(), io::ErrorKind::InvalidData, "byte {at}");
    }
    std::fs::write(&file, &content[..content.len() - 1]).unwrap();
    assert_eq!(levels.read(0, 299, 1).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    assert!(levels.read(0, 298, 1).is_ok());
    assert!(levels.read(0, u64::MAX, 1).is_err());
    std::fs::remove_file(path(scratch.path(), 1)).unwrap();
    assert!(Growing::load(&levels, 298).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn growing_in_any_steps_gives_the_same_tree(steps in proptest::collection::vec(0..400_u64, 1..12)) {
        let scratch = tempfile::tempdir().unwrap();
        let mut tree = Growing::default();
        for step in steps {
            let size = tree.size + step;
            grow(scratch.path(), &mut tree, size);
            prop_assert_eq!(tree.root(), root(&expected(size), size).unwrap());
            if size > 0 {
                tree = Growing::load(&Levels::new(scratch.path()), size).unwrap();
            }
        }
    }
}
