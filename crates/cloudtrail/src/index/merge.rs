//! Merging postings, so that there are few files.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{Index, postings};

/// Postings that are merged at once.
const MERGED: usize = 10;
/// Blocks of postings that are not merged any more.
const BLOCKS_MAX: u32 = 100;

impl Index {
    /// Whether there are enough postings of a size to be merged, and nobody does it.
    pub(crate) fn is_mergeable(&self) -> bool {
        let sizes = || self.read().postings.iter().map(|postings| postings.blocks).collect::<Vec<u32>>();
        self.directory.is_some() && !self.merging.load(Ordering::SeqCst) && mergeable(&sizes()).is_some()
    }

    /// Merges postings as long as there are enough of a size; nothing if that is being done already.
    ///
    /// # Errors
    /// What the operating system refuses. The index is as good as before.
    pub(crate) fn merge(&self) -> io::Result<()> {
        if self.merging.swap(true, Ordering::SeqCst) {
            return Ok(());
        }
        let done = loop {
            match self.merge_once() {
                Ok(true) => {}
                Ok(false) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.merging.store(false, Ordering::SeqCst);
        done
    }

    fn merge_once(&self) -> io::Result<bool> {
        let Some(directory) = &self.directory else { return Ok(false) };
        let (inputs, bases) = {
            let state = self.read();
            let sizes: Vec<u32> = state.postings.iter().map(|postings| postings.blocks).collect();
            let Some(at) = mergeable(&sizes) else { return Ok(false) };
            let inputs = state.postings[at..at + MERGED].to_vec();
            let before: usize = sizes[..at].iter().map(|blocks| *blocks as usize).sum();
            let mut rest = state.blocks.iter().skip(before);
            let (mut bases, mut base) = (Vec::new(), 0_u32);
            for postings in &inputs {
                bases.push(base);
                base += rest.by_ref().take(postings.blocks as usize).map(|block| block.count).sum::<u32>();
            }
            (inputs, bases)
        };
        let parts: Vec<_> = inputs.iter().map(Arc::as_ref).zip(bases).collect();
        let merged = Arc::new(postings::merge(directory, &parts)?);
        let mut state = self.write();
        // It may have expired meanwhile.
        let at = state
            .postings
            .windows(MERGED)
            .position(|window| window.iter().zip(&inputs).all(|(current, input)| Arc::ptr_eq(current, input)));
        let Some(at) = at else {
            drop(state);
            return merged.delete().map(|()| false);
        };
        state.postings.splice(at..at + MERGED, [merged]);
        drop(state);
        inputs.iter().try_for_each(|postings| postings.delete())?;
        Ok(true)
    }
}

/// Where enough postings of the same size follow each other.
fn mergeable(sizes: &[u32]) -> Option<usize> {
    sizes.windows(MERGED).position(|window| {
        let size = window.first().copied().unwrap_or(BLOCKS_MAX);
        size < BLOCKS_MAX && window.iter().all(|other| *other == size)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_of_a_size_are_merged() {
        assert_eq!(mergeable(&[1; 9]), None);
        assert_eq!(mergeable(&[1; 10]), Some(0));
        assert_eq!(mergeable(&[&[100, 10][..], &[1; 10]].concat()), Some(2));
        assert_eq!(mergeable(&[10; 10]), Some(0));
        assert_eq!(mergeable(&[100; 50]), None);
        assert_eq!(mergeable(&[&[10; 9][..], &[1; 9]].concat()), None);
    }
}
