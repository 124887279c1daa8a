use proptest::prelude::*;

use super::*;
use crate::hex;

/// Leaves in memory; every hash is computed as RFC 6962 defines it.
struct Leaves(Vec<NodeHash>);

impl Leaves {
    fn numbered(count: u64) -> Self {
        Self((0..count).map(|number| leaf_hash(&number.to_be_bytes())).collect())
    }

    /// MTH, as it is written down in RFC 6962, section 2.1.
    fn mth(&self, start: usize, end: usize) -> NodeHash {
        match end - start {
            0 => empty_root(),
            1 => self.0[start],
            count => {
                let mut middle = 1;
                while middle * 2 < count {
                    middle *= 2;
                }
                node_hash(&self.mth(start, start + middle), &self.mth(start + middle, end))
            }
        }
    }
}

impl Subtrees for Leaves {
    fn subtree(&self, level: u32, index: u64) -> io::Result<NodeHash> {
        let (start, end) = ((index << level) as usize, ((index + 1) << level) as usize);
        assert!(end <= self.0.len(), "a subtree that is not complete");
        Ok(self.mth(start, end))
    }
}

/// Source: the reference tree of the Certificate Transparency project (`merkle_tree_test`), eight leaves.
const INPUTS: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn hash(text: &str) -> NodeHash {
    hex::decode(text).unwrap().try_into().unwrap()
}

fn reference() -> Leaves {
    Leaves(INPUTS.iter().map(|input| leaf_hash(&hex::decode(input).unwrap())).collect())
}

#[test]
fn published_roots() {
    assert_eq!(empty_root(), hash("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    let tree = reference();
    assert_eq!(root(&tree, 0).unwrap(), empty_root());
    for (size, expect) in (1..).zip(ROOTS) {
        assert_eq!(root(&tree, size).unwrap(), hash(expect), "{size} leaves");
    }
}

#[test]
fn published_proofs() {
    let tree = reference();
    let check = |proof: io::Result<Vec<NodeHash>>, expect: &[&str]| {
        assert_eq!(proof.unwrap(), expect.iter().map(|text| hash(text)).collect::<Vec<_>>());
    };
    check(inclusion_proof(&tree, 0, 1), &[]);
    check(
        inclusion_proof(&tree, 0, 8),
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    );
    check(
        inclusion_proof(&tree, 5, 8),
        &[
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    );
    check(inclusion_proof(&tree, 2, 3), &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]);
    check(consistency_proof(&tree, 1, 1), &[]);
    check(
        consistency_proof(&tree, 1, 8),
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    );
    check(
        consistency_proof(&tree, 6, 8),
        &[
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    );
}

#[test]
fn every_proof_of_small_trees_is_right_and_no_other() {
    let tree = Leaves::numbered(33);
    for size in 1..=33_u64 {
        let top = root(&tree, size).unwrap();
        for index in 0..size {
            let proof = inclusion_proof(&tree, index, size).unwrap();
            let leaf = &tree.0[index as usize];
            assert!(verify_inclusion(index, size, leaf, &proof, &top));
            for other in (0..40).filter(|other| *other != index) {
                assert!(!verify_inclusion(other, size, leaf, &proof, &top), "{index} as {other} of {size}");
            }
            damage(&proof, |proof| assert!(!verify_inclusion(index, size, leaf, proof, &top)));
            assert!(!verify_inclusion(index, size, &[0; 32], &proof, &top));
            assert!(!verify_inclusion(index, size, leaf, &proof, &[0; 32]));
        }
        assert!(inclusion_proof(&tree, size, size).is_err());
        for old in 1..=size {
            let old_root = root(&tree, old).unwrap();
            let proof = consistency_proof(&tree, old, size).unwrap();
            assert!(verify_consistency(old, &old_root, size, &top, &proof), "{old} to {size}");
            damage(&proof, |proof| assert!(!verify_consistency(old, &old_root, size, &top, proof)));
            assert!(!verify_consistency(old, &[0; 32], size, &top, &proof));
            assert!(!verify_consistency(old, &old_root, size, &[0; 32], &proof));
            assert!(old == size || !verify_consistency(size, &top, old, &old_root, &proof));
        }
        assert!(consistency_proof(&tree, 0, size).is_err() && consistency_proof(&tree, size + 1, size).is_err());
        assert!(verify_consistency(0, &empty_root(), size, &top, &[]));
        assert!(!verify_consistency(0, &empty_root(), size, &top, &[[0; 32]]));
    }
}

/// The proof with a hash changed, missing or too many.
fn damage(proof: &[NodeHash], check: impl Fn(&[NodeHash])) {
    for at in 0..proof.len() {
        let mut changed = proof.to_vec();
        changed[at][at % 32] ^= 1;
        check(&changed);
        changed.remove(at);
        check(&changed);
    }
    check(&[proof, &[[7; 32]]].concat());
    check(&[&[[7; 32]], proof].concat());
}

proptest! {
    #[test]
    fn roots_are_those_of_the_definition(count in 0..2000_u64, cut in any::<proptest::sample::Index>()) {
        let tree = Leaves::numbered(count);
        prop_assert_eq!(root(&tree, count).unwrap(), tree.mth(0, count as usize));
        let folded = peaks(&tree.0).into_iter().rev().reduce(|right, left| node_hash(&left, &right));
        prop_assert_eq!(folded.unwrap_or_else(empty_root), tree.mth(0, count as usize));
        if count > 0 {
            let index = cut.index(count as usize) as u64;
            let proof = inclusion_proof(&tree, index, count).unwrap();
            let top = root(&tree, count).unwrap();
            prop_assert!(verify_inclusion(index, count, &tree.0[index as usize], &proof, &top));
            let proof = consistency_proof(&tree, index + 1, count).unwrap();
            let old_root = root(&tree, index + 1).unwrap();
            prop_assert!(verify_consistency(index + 1, &old_root, count, &top, &proof));
        }
    }

    #[test]
    fn any_numbers_are_refused_without_harm(
        index in any::<u64>(), size in any::<u64>(), old in any::<u64>(), count in 0..70_usize,
    ) {
        let proof = vec![[1; 32]; count];
        prop_assert!(!verify_inclusion(index, size, &[2; 32], &proof, &[3; 32]));
        prop_assert!(!verify_consistency(old, &[2; 32], size, &[3; 32], &proof));
    }
}
