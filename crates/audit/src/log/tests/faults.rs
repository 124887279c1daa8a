use rustix::io::Errno;

use super::super::room::STEP_BYTES;
use super::*;
use crate::disk::faults::{FaultyDisk, WriteFault};

struct Faulty {
    scratch: Scratch,
    disk: Arc<FaultyDisk>,
    log: AuditLog,
}

fn faulty(settings: LogSettings) -> Faulty {
    let scratch = Scratch::new();
    let disk = Arc::new(FaultyDisk::new(&scratch.path()));
    let log = AuditLog::open_on(Arc::clone(&disk) as Arc<dyn Disk>, settings).unwrap();
    Faulty { scratch, disk, log }
}

impl Faulty {
    async fn append(&self, id: &str) -> Result<(), LogError> {
        append(&self.log, id, Durability::File).await
    }

    /// What is left can be read, verified and opened.
    async fn check(self, expect: &[&str]) {
        self.disk.set(|faults| *faults = Default::default());
        drop(self.log);
        assert_eq!(self.scratch.event_ids(), expect);
        let summary = self.scratch.verify().unwrap();
        assert_eq!((summary.events, summary.unfinished_bytes), (expect.len() as u64, 0));
        append(&self.scratch.open(BIG).unwrap(), "last", Durability::Disk).await.unwrap();
        assert_eq!(self.scratch.verify().unwrap().events, expect.len() as u64 + 1);
    }
}

#[tokio::test]
async fn short_writes_are_finished() {
    let log = faulty(BIG);
    log.disk.set(|faults| faults.writes.extend([WriteFault::Short(1), WriteFault::Fails(0, Errno::INTR)]));
    log.append("0").await.unwrap();
    log.disk.set(|faults| faults.writes.extend([WriteFault::Short(100), WriteFault::Short(3)]));
    log.append("1").await.unwrap();
    log.check(&["0", "1"]).await;
}

#[tokio::test]
async fn what_a_failed_write_leaves_is_taken_away() {
    let check = async |written: usize, errno: Errno, expect: LogError| {
        let log = faulty(BIG);
        log.append("0").await.unwrap();
        log.disk.set(|faults| faults.writes.extend([WriteFault::Short(10), WriteFault::Fails(written, errno)]));
        assert_eq!(log.append("1").await, Err(expect));
        assert_eq!(log.scratch.event_ids(), numbers(1));
        log.append("2").await.unwrap();
        log.check(&["0", "2"]).await;
    };
    let io = |errno: Errno| LogError::Io(io::Error::from(errno).to_string());
    check(0, Errno::NOSPC, LogError::OutOfSpace).await;
    check(200, Errno::NOSPC, LogError::OutOfSpace).await;
    check(200, Errno::DQUOT, LogError::OutOfSpace).await;
    check(200, Errno::IO, io(Errno::IO)).await;
}

#[tokio::test]
async fn nothing_is_appended_to_a_torn_line() {
    let log = faulty(BIG);
    log.append("0").await.unwrap();
    log.disk.set(|faults| {
        faults.writes.push_back(WriteFault::Fails(200, Errno::NOSPC));
        faults.truncate = Some(Errno::IO);
    });
    assert_eq!(log.append("1").await, Err(LogError::OutOfSpace));
    assert!(matches!(log.append("2").await, Err(LogError::Io(_))));
    assert_eq!(log.scratch.verify().unwrap().unfinished_bytes, 200);
    log.disk.set(|faults| faults.truncate = None);
    log.append("3").await.unwrap();
    log.check(&["0", "3"]).await;
}

#[tokio::test]
async fn a_torn_line_does_not_outlive_the_log() {
    let log = faulty(BIG);
    log.append("0").await.unwrap();
    log.disk.set(|faults| {
        faults.writes.push_back(WriteFault::Fails(200, Errno::NOSPC));
        faults.truncate = Some(Errno::IO);
    });
    assert_eq!(log.append("1").await, Err(LogError::OutOfSpace));
    log.check(&["0"]).await;
}

#[tokio::test]
async fn on_a_full_disk_nothing_is_begun_and_what_was_begun_is_written() {
    let log = faulty(SMALL);
    log.disk.set(|faults| faults.room = Some(0));
    let mut places = Vec::new();
    let refused = loop {
        match log.log.reserve().await {
            Ok(place) => places.push(place),
            Err(error) => break error,
        }
        assert!(places.len() as i64 * LINE_BYTES_MAX as i64 <= 2 * STEP_BYTES);
    };
    assert_eq!(refused, LogError::OutOfSpace);
    assert!(!log.log.healthy());
    assert!(places.len() > 10);
    // One gives back what another one takes.
    drop(places.pop());
    assert!(log.log.healthy());
    places.push(log.log.reserve().await.unwrap());
    assert_eq!(log.log.reserve().await.err(), Some(LogError::OutOfSpace));
    // All that have a place are written, though no new segment can be begun.
    let count = places.len();
    for (number, place) in places.into_iter().enumerate() {
        place.fill(&encrypt(&number.to_string()), Durability::File).await.unwrap();
    }
    assert_eq!(log.scratch.segments().len(), 1);
    assert_eq!(log.scratch.event_ids(), numbers(count));
    // When there is room again, it goes on without being told.
    log.disk.set(|faults| faults.room = None);
    assert!(log.log.healthy());
    log.append("later").await.unwrap();
    assert_eq!(log.scratch.segments().len(), 2);
    let expect = [numbers(count), vec!["later".to_owned()]].concat();
    log.check(&expect.iter().map(String::as_str).collect::<Vec<_>>()).await;
}

#[tokio::test]
async fn the_last_room_is_used_up() {
    let log = faulty(BIG);
    // Less than a step, but enough for one place more than there are.
    let step = (STEP_BYTES / LINE_BYTES_MAX as i64) as usize;
    let mut places = Vec::new();
    log.disk.set(|faults| faults.room = Some(LINE_BYTES_MAX as u64));
    while let Ok(place) = log.log.reserve().await {
        places.push(place);
    }
    assert!((step + 1..=step + 2).contains(&places.len()), "{}", places.len());
    drop(places);
    log.append("0").await.unwrap();
    log.check(&["0"]).await;
}

#[tokio::test]
async fn a_full_disk_at_the_start_only_refuses_requests() {
    let scratch = Scratch::with_events(BIG, 3).await;
    let disk = Arc::new(FaultyDisk::new(&scratch.path()));
    disk.set(|faults| faults.room = Some(100));
    let log = AuditLog::open_on(Arc::clone(&disk) as Arc<dyn Disk>, BIG).unwrap();
    assert!(!log.healthy());
    assert_eq!(append(&log, "3", Durability::File).await, Err(LogError::OutOfSpace));
    disk.set(|faults| faults.room = None);
    append(&log, "3", Durability::File).await.unwrap();
    log.close().await.unwrap();
    assert_eq!(scratch.event_ids(), numbers(4));
}

#[tokio::test]
async fn a_segment_grows_while_no_other_can_be_begun() {
    let log = faulty(SMALL);
    log.disk.set(|faults| faults.create = Some(Errno::MFILE));
    for id in numbers(20) {
        log.append(&id).await.unwrap();
    }
    assert_eq!(log.scratch.segments().len(), 1);
    log.disk.set(|faults| faults.create = None);
    log.append("20").await.unwrap();
    assert_eq!(log.scratch.segments().len(), 2);
    let expect = numbers(21);
    log.check(&expect.iter().map(String::as_str).collect::<Vec<_>>()).await;
}

#[tokio::test]
async fn a_failed_write_at_the_begin_of_a_segment_leaves_it_empty() {
    let log = faulty(LogSettings { segment_bytes_max: 1, ..SMALL });
    log.append("0").await.unwrap();
    log.disk.set(|faults| faults.writes.push_back(WriteFault::Fails(7, Errno::NOSPC)));
    assert_eq!(log.append("1").await, Err(LogError::OutOfSpace));
    assert_eq!(log.scratch.segments().len(), 2);
    log.append("2").await.unwrap();
    assert_eq!(log.scratch.segments().len(), 2);
    log.check(&["0", "2"]).await;
}

#[tokio::test]
async fn after_a_failed_sync_the_log_takes_nothing_more() {
    let failed = LogError::Failed(io::Error::from(Errno::IO).to_string());
    let log = faulty(BIG);
    append(&log.log, "0", Durability::Disk).await.unwrap();
    let place = log.log.reserve().await.unwrap();
    log.disk.set(|faults| faults.sync = Some(Errno::IO));
    assert_eq!(append(&log.log, "1", Durability::Disk).await, Err(failed.clone()));
    log.disk.set(|faults| faults.sync = None);
    // Though the disk says that all is well.
    assert!(!log.log.healthy());
    assert_eq!(log.log.reserve().await.err(), Some(failed.clone()));
    assert_eq!(place.fill(&encrypt("2"), Durability::File).await, Err(failed.clone()));
    assert_eq!(log.log.close().await, Err(failed));
    log.check(&["0", "1"]).await;
}

#[tokio::test]
async fn the_names_of_segments_must_get_to_the_disk_too() {
    let log = faulty(LogSettings { segment_bytes_max: 1, ..SMALL });
    append(&log.log, "0", Durability::Disk).await.unwrap();
    log.disk.set(|faults| faults.sync_directory = Some(Errno::IO));
    assert!(matches!(append(&log.log, "1", Durability::Disk).await, Err(LogError::Failed(_))));
    log.check(&["0"]).await;
}

#[tokio::test]
async fn events_for_which_nobody_waits_get_to_the_disk_soon() {
    let log = faulty(BIG);
    let synced = log.disk.syncs();
    log.append("0").await.unwrap();
    while log.disk.syncs() == synced {
        tokio::task::yield_now().await;
    }
    log.check(&["0"]).await;
}

#[tokio::test]
async fn in_strict_mode_every_event_waits_for_the_disk() {
    let log = faulty(LogSettings { strict: true, ..BIG });
    log.append("0").await.unwrap();
    log.disk.set(|faults| faults.sync = Some(Errno::IO));
    assert!(matches!(log.append("1").await, Err(LogError::Failed(_))));
    log.check(&["0", "1"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn failed_writes_among_many_tasks_lose_nothing_else() {
    let log = Arc::new(faulty(SMALL));
    let tasks: Vec<_> = (0..32)
        .map(|task| {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                let mut written = Vec::new();
                for number in 0..50 {
                    // Fewer faults than writes: a task's events are written one after the other.
                    if number == task {
                        log.disk.set(|faults| faults.writes.push_back(WriteFault::Fails(task * 9, Errno::NOSPC)));
                    }
                    let id = format!("{task}/{number}");
                    if log.append(&id).await.is_ok() {
                        written.push(id);
                    }
                }
                written
            })
        })
        .collect();
    let mut written = Vec::new();
    for task in tasks {
        written.extend(task.await.unwrap());
    }
    assert!((1..1600).contains(&written.len()));
    written.sort();
    let mut found = log.scratch.event_ids();
    found.sort();
    assert_eq!(found, written);
    assert!(log.log.healthy());
    log.scratch.verify().unwrap();
}
