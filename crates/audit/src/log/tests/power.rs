//! The power fails: what was promised to be on the disk is there, and every checkpoint that anybody has seen holds.

use std::collections::HashSet;
use std::sync::atomic::AtomicBool;

use super::*;
use crate::disk::power::PowerDisk;
use crate::scratch::{TestSigner, event_ids};
use crate::{Verification, verify_against};

const ROUNDS: usize = 40;
/// Events of one task in a round, at most.
const EVENTS_MAX: usize = 25;

/// Numbers that are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn after_a_power_failure_everything_that_was_promised_is_there() {
    let scratch = tempfile::tempdir().unwrap();
    let mut chance = Chance(1);
    let (mut promised, mut seen) = (Vec::new(), Vec::new());
    let mut directory = scratch.path().join("0").join("audit");
    for round in 0..ROUNDS {
        let disk = Arc::new(PowerDisk::new(&directory));
        // Segments of three events, or of some dozens.
        let settings = LogSettings { segment_bytes_max: [4000, 60_000][round % 2], strict: false };
        let log = Arc::new(AuditLog::open_on(Arc::clone(&disk) as Arc<dyn Disk>, settings).unwrap());
        let tree = log.start_tree(TestSigner::new(1)).await.unwrap().unwrap();
        let until = log.last_sequence() + chance.below(60) as u64;
        let (told, over) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let tasks: Vec<_> = (0..4)
            .map(|task| {
                let (log, told, over) = (Arc::clone(&log), Arc::clone(&told), Arc::clone(&over));
                tokio::spawn(async move {
                    for number in 0..EVENTS_MAX {
                        if over.load(Ordering::Acquire) {
                            return;
                        }
                        let id = format!("{round}/{task}/{number}");
                        let durability = if number % 3 == 0 { Durability::Disk } else { Durability::File };
                        append(&log, &id, durability).await.unwrap();
                        if durability == Durability::Disk {
                            lock(&told).push(id);
                        }
                    }
                })
            })
            .collect();
        // Some time, in terms of what has got to the disk.
        tree.covers(until).await;
        seen.extend(tree.checkpoint().map(|note| note.to_string()));
        let told_before = lock(&told).clone();
        let next = scratch.path().join((round + 1).to_string()).join("audit");
        disk.fail(&next, |bound| chance.below(bound));
        over.store(true, Ordering::Release);
        for task in tasks {
            task.await.unwrap();
        }
        promised.extend(told_before);
        directory = next;

        let opened = AuditLog::open(&directory, settings).unwrap();
        opened.start_tree(TestSigner::new(1)).await.unwrap();
        drop(opened);
        let ids = event_ids(&directory);
        let found: HashSet<&str> = ids.iter().map(String::as_str).collect();
        assert_eq!(found.len(), ids.len(), "an event is there twice");
        let lost: Vec<_> = promised.iter().filter(|id| !found.contains(id.as_str())).collect();
        assert!(lost.is_empty(), "lost in round {round}: {lost:?}");
        for note in seen.iter().rev().take(2) {
            let known = Verification { key: Some(TestSigner::new(1).key()), kept: Some(note.clone()) };
            verify_against(&directory, &known).unwrap();
        }
    }
    assert!(promised.len() > ROUNDS && seen.len() > ROUNDS / 2);
}
