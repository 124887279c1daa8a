//! Disks that fail under the tree: the log goes on, and so does the tree when they work again.

use rustix::io::Errno;

use super::*;
use crate::disk::faults::{FaultyDisk, WriteFault};
use crate::scratch::TestSigner;

async fn with_tree() -> (Scratch, Arc<FaultyDisk>, AuditLog, Arc<Tree>) {
    let scratch = Scratch::new();
    let disk = Arc::new(FaultyDisk::new(&scratch.path()));
    let log = AuditLog::open_on(Arc::clone(&disk) as Arc<dyn Disk>, SMALL).unwrap();
    let tree = log.start_tree(TestSigner::new(1)).await.unwrap().unwrap();
    (scratch, disk, log, tree)
}

/// Waits until the tree says that it can't go on.
async fn failing(tree: &Tree) -> String {
    loop {
        if let Some(failure) = tree.failure() {
            return failure;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn after_failed_writes_the_tree_goes_on() {
    for errno in [Errno::NOSPC, Errno::IO] {
        let (scratch, disk, log, tree) = with_tree().await;
        append(&log, "0", Durability::File).await.unwrap();
        tree.covers(1).await;
        disk.set(|faults| {
            faults.tree_writes.extend([WriteFault::Short(5), WriteFault::Fails(3, errno)]);
            faults.sync_tree = Some(errno);
        });
        append(&log, "1", Durability::File).await.unwrap();
        assert!(failing(&tree).await.contains(&io::Error::from(errno).to_string()));
        assert_eq!(tree.size(), 1);
        disk.set(|faults| faults.sync_tree = None);
        append(&log, "2", Durability::Disk).await.unwrap();
        tree.covers(3).await;
        log.close().await.unwrap();
        assert_eq!(scratch.verify().unwrap().tree.unwrap().size, 3);
    }
}

#[tokio::test]
async fn no_checkpoint_is_shown_that_is_not_on_the_disk() {
    let (scratch, disk, log, tree) = with_tree().await;
    append(&log, "0", Durability::File).await.unwrap();
    tree.covers(1).await;
    disk.set(|faults| faults.sync_tree = Some(Errno::IO));
    append(&log, "1", Durability::Disk).await.unwrap();
    failing(&tree).await;
    assert_eq!(tree.size(), 1);
    // The log itself is written as ever.
    assert!(log.healthy());
    assert!(log.close().await.is_err());
    assert_eq!(tree.size(), 1);
    drop(log);
    disk.set(|faults| faults.sync_tree = None);
    scratch.append_with_tree(SMALL, 2, 3).await;
    assert_eq!(scratch.verify().unwrap().tree.unwrap().size, 3);
    assert_eq!(scratch.event_ids(), numbers(3));
}

#[tokio::test]
async fn a_tree_that_can_not_be_begun_is_told_of() {
    let scratch = Scratch::new();
    let disk = Arc::new(FaultyDisk::new(&scratch.path()));
    let log = AuditLog::open_on(Arc::clone(&disk) as Arc<dyn Disk>, SMALL).unwrap();
    disk.set(|faults| faults.sync_tree = Some(Errno::IO));
    assert!(log.start_tree(TestSigner::new(1)).await.is_err());
    disk.set(|faults| faults.sync_tree = None);
    let tree = log.start_tree(TestSigner::new(1)).await.unwrap().unwrap();
    append(&log, "0", Durability::File).await.unwrap();
    tree.covers(1).await;
}
