//! Opening an index: what its files cover without a gap.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::block::{self, Block};
use super::postings::{self, Postings};

/// Blocks and postings, in the order of the log.
type Files = (Vec<Arc<Block>>, Vec<Arc<Postings>>);

/// The blocks of a directory and their postings, in the order of the log, as far as they cover the log up to `last`.
/// Deletes the files that do not belong to them.
pub(super) fn open(directory: &Path, last: u64) -> io::Result<Files> {
    make_directory(directory)?;
    let (mut blocks, mut postings) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let path = entry.path();
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
        if let Ok(block) = Block::open(&path)
            && block::name(block.first) == name
        {
            blocks.push(Arc::new(block));
        } else if let Ok(found) = Postings::open(&path)
            && postings::name(found.first, found.blocks) == name
        {
            postings.push(Arc::new(found));
        } else if is_of_index(&name) {
            // Unfinished or damaged.
            fs::remove_file(&path)?;
        }
    }
    blocks.sort_by_key(|block| block.first);
    // Merged ones before those that they were merged of.
    postings.sort_by_key(|postings| (postings.first, std::cmp::Reverse(postings.blocks)));
    let covered = cover(&blocks, &postings, last);
    let count: usize = covered.iter().map(|postings| postings.blocks as usize).sum();
    for postings in postings.iter().filter(|postings| !covered.iter().any(|kept| Arc::ptr_eq(kept, postings))) {
        postings.delete()?;
    }
    for block in blocks.drain(count..) {
        block.delete()?;
    }
    Ok((blocks, covered))
}

fn make_directory(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)
}

fn is_of_index(name: &str) -> bool {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str());
    let is_ours = name.starts_with("block-") || name.starts_with("postings-");
    is_ours && matches!(extension, Some("idx" | "new"))
}

/// Postings that cover the blocks from the first one on, as far as there are some and the log goes.
fn cover(blocks: &[Arc<Block>], postings: &[Arc<Postings>], last: u64) -> Vec<Arc<Postings>> {
    let mut covered = Vec::new();
    let mut rest = blocks;
    while let Some(block) = rest.first() {
        let fits = |postings: &&Arc<Postings>| {
            let (first, count) = (postings.first, postings.blocks as usize);
            first == block.first && (1..=rest.len()).contains(&count) && rest[count - 1].end() <= last.saturating_add(1)
        };
        let Some(found) = postings.iter().find(fits) else { break };
        covered.push(Arc::clone(found));
        rest = &rest[found.blocks as usize..];
    }
    covered
}
