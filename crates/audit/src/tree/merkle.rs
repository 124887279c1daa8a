//! The Merkle tree of RFC 6962, section 2.1: hashes, roots, proofs.

use std::io;

use aws_lc_rs::digest::{Context, Digest, SHA256, digest};

/// Hash of a leaf or a node.
pub type NodeHash = [u8; 32];

/// Complete subtrees of a tree, as they are stored or computed.
pub(crate) trait Subtrees {
    /// Hash of the complete subtree over the leaves from `index * 2^level` to before `(index + 1) * 2^level`.
    fn subtree(&self, level: u32, index: u64) -> io::Result<NodeHash>;
}

/// The root of an empty tree: SHA-256 of nothing.
pub fn empty_root() -> NodeHash {
    hash(digest(&SHA256, &[]))
}

/// Hash of the leaf for an entry.
pub fn leaf_hash(entry: &[u8]) -> NodeHash {
    prefixed(0, [entry, &[]])
}

/// Hash of the node above two others.
pub fn node_hash(left: &NodeHash, right: &NodeHash) -> NodeHash {
    prefixed(1, [left, right])
}

/// Hash of a byte and two parts. Where they are as short as nodes, which is nearly always, they are hashed with one call.
fn prefixed(prefix: u8, [first, second]: [&[u8]; 2]) -> NodeHash {
    let mut bytes = [prefix; 1 + 2 * size_of::<NodeHash>()];
    let middle = 1 + first.len();
    let end = middle + second.len();
    if end <= bytes.len() {
        bytes[1..middle].copy_from_slice(first);
        bytes[middle..end].copy_from_slice(second);
        return hash(digest(&SHA256, &bytes[..end]));
    }
    let mut context = Context::new(&SHA256);
    for part in [&[prefix], first, second] {
        context.update(part);
    }
    hash(context.finish())
}

fn hash(digest: Digest) -> NodeHash {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest.as_ref());
    hash
}

/// Hash of the complete subtree above `nodes`, of which there are a power of two.
pub(crate) fn complete(nodes: &[NodeHash]) -> NodeHash {
    match nodes {
        [] => empty_root(),
        [node] => *node,
        nodes => {
            let (left, right) = nodes.split_at(nodes.len() / 2);
            node_hash(&complete(left), &complete(right))
        }
    }
}

/// Hashes of the complete subtrees that `nodes` make, from the left: the biggest first, one for each bit of their number.
pub(crate) fn peaks(nodes: &[NodeHash]) -> Vec<NodeHash> {
    let (mut rest, mut peaks) = (nodes, Vec::new());
    while !rest.is_empty() {
        let (left, right) = rest.split_at(1 << rest.len().ilog2());
        peaks.push(complete(left));
        rest = right;
    }
    peaks
}

/// Root of the tree of the first `size` leaves.
#[cfg(test)]
pub(crate) fn root(tree: &impl Subtrees, size: u64) -> io::Result<NodeHash> {
    if size == 0 { Ok(empty_root()) } else { range(tree, 0, size) }
}

/// Hash of the tree over the leaves from `start` to before `end`. There is at least one, and `start` is a multiple of the
/// smallest power of two that is not below their number.
fn range(tree: &impl Subtrees, start: u64, end: u64) -> io::Result<NodeHash> {
    let count = end - start;
    if count.is_power_of_two() {
        let level = count.ilog2();
        return tree.subtree(level, start >> level);
    }
    let middle = start + split(count);
    Ok(node_hash(&range(tree, start, middle)?, &range(tree, middle, end)?))
}

/// The largest power of two below `count`, which is at least 2.
fn split(count: u64) -> u64 {
    1 << (count - 1).ilog2()
}

/// The proof that the leaf `index` (from 0) is in the tree of the first `size` leaves: RFC 6962, section 2.1.1. The leaf's
/// sibling comes first.
///
/// # Errors
/// Those of reading the tree; [`io::ErrorKind::InvalidInput`] if there is no such leaf.
pub(crate) fn inclusion_proof(tree: &impl Subtrees, index: u64, size: u64) -> io::Result<Vec<NodeHash>> {
    if index >= size {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let (mut proof, mut start, mut end) = (Vec::new(), 0, size);
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            proof.push(range(tree, middle, end)?);
            end = middle;
        } else {
            proof.push(range(tree, start, middle)?);
            start = middle;
        }
    }
    proof.reverse();
    Ok(proof)
}

/// The proof that the tree of the first `size` leaves goes on from that of the first `old` ones: RFC 6962, section 2.1.2.
///
/// # Errors
/// Those of reading the tree; [`io::ErrorKind::InvalidInput`] if `old` is 0 or above `size`.
pub(crate) fn consistency_proof(tree: &impl Subtrees, old: u64, size: u64) -> io::Result<Vec<NodeHash>> {
    if old == 0 || old > size {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let (mut proof, mut start, mut end) = (Vec::new(), 0, size);
    // Whether the subtree that is left is one of the old tree's from its beginning on, whose root the verifier knows.
    let mut known = true;
    while end != old {
        let middle = start + split(end - start);
        if old <= middle {
            proof.push(range(tree, middle, end)?);
            end = middle;
        } else {
            proof.push(range(tree, start, middle)?);
            start = middle;
            known = false;
        }
    }
    if !known {
        proof.push(range(tree, start, end)?);
    }
    proof.reverse();
    Ok(proof)
}

/// Whether `proof` shows that the leaf with this hash is the one at `index` (from 0) of the tree of `size` leaves with this
/// root. Source: RFC 9162, section 2.1.3.2.
pub fn verify_inclusion(index: u64, size: u64, leaf: &NodeHash, proof: &[NodeHash], root: &NodeHash) -> bool {
    if index >= size {
        return false;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for sibling in proof {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether `proof` shows that the tree of `size` leaves with the root `root` goes on from that of `old` leaves with the root
/// `old_root`. Everything goes on from the empty tree. Source: RFC 9162, section 2.1.4.2.
pub fn verify_consistency(old: u64, old_root: &NodeHash, size: u64, root: &NodeHash, proof: &[NodeHash]) -> bool {
    if old > size {
        return false;
    }
    if old == 0 {
        return proof.is_empty() && *old_root == empty_root();
    }
    if old == size {
        return proof.is_empty() && old_root == root;
    }
    let (first, rest) = if old.is_power_of_two() {
        (*old_root, proof)
    } else {
        match proof.split_first() {
            Some((first, rest)) => (*first, rest),
            None => return false,
        }
    };
    let (mut node, mut last) = (old - 1, size - 1);
    while node & 1 == 1 {
        node >>= 1;
        last >>= 1;
    }
    let (mut old_hash, mut hash) = (first, first);
    for sibling in rest {
        if last == 0 {
            return false;
        }
        if node & 1 == 1 || node == last {
            old_hash = node_hash(sibling, &old_hash);
            hash = node_hash(sibling, &hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    last == 0 && old_hash == *old_root && hash == *root
}

#[cfg(test)]
mod tests;
