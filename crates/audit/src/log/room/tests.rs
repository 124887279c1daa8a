use std::sync::Arc;

use super::*;
use crate::disk::Disk;
use crate::disk::faults::FaultyDisk;

fn room(directory: &std::path::Path) -> (Room, Arc<FaultyDisk>) {
    let disk = Arc::new(FaultyDisk::new(directory));
    let file = disk.create(1).unwrap();
    (Room::new(file, 0), disk)
}

fn free(room: &Room) -> i64 {
    room.free.load(Ordering::SeqCst)
}

#[test]
fn what_is_taken_and_given_back_adds_up() {
    let directory = tempfile::tempdir().unwrap();
    let (room, _) = room(directory.path());
    room.take_line().unwrap();
    assert_eq!(free(&room), STEP_BYTES);
    room.take_line().unwrap();
    room.give_rest(1, 700);
    assert_eq!(free(&room), STEP_BYTES - 700);
    room.give_line();
    assert_eq!(free(&room), STEP_BYTES + LINE_BYTES - 700);
}

#[test]
fn who_gets_nothing_takes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let (room, disk) = room(directory.path());
    disk.set(|faults| faults.room = Some(LINE_BYTES as u64 - 1));
    for _ in 0..3 {
        assert_eq!(room.take_line(), Err(LogError::OutOfSpace));
        assert_eq!(free(&room), 0);
    }
    disk.set(|faults| faults.room = Some(LINE_BYTES as u64));
    room.take_line().unwrap();
    assert_eq!(free(&room), 0);
}

#[test]
fn a_new_segment_has_the_room_of_the_old_one() {
    let directory = tempfile::tempdir().unwrap();
    let (room, disk) = room(directory.path());
    room.take_line().unwrap();
    room.give_rest(1, 1000);
    room.take_line().unwrap();
    let before = free(&room);
    disk.set(|faults| faults.room = Some(1000));
    let next = disk.create(2).unwrap();
    assert!(room.move_to(&next, 1000).is_err());
    assert_eq!(free(&room), before);
    disk.set(|faults| faults.room = None);
    room.move_to(&next, 1000).unwrap();
    assert_eq!(free(&room), before);
    assert_eq!(room.allocation.lock().unwrap().end as i64, before + LINE_BYTES);
}

#[test]
fn what_many_places_needed_is_not_kept() {
    let directory = tempfile::tempdir().unwrap();
    let (room, disk) = room(directory.path());
    for _ in 0..1000 {
        room.take_line().unwrap();
    }
    for _ in 0..1000 {
        room.give_line();
    }
    assert!(free(&room) >= 1000 * LINE_BYTES);
    room.move_to(&disk.create(2).unwrap(), 0).unwrap();
    assert_eq!(free(&room), STEP_BYTES);
    assert_eq!(room.allocation.lock().unwrap().end as i64, STEP_BYTES);
}

#[test]
fn what_is_lost_with_a_torn_line_is_allocated_again() {
    let directory = tempfile::tempdir().unwrap();
    let (room, disk) = room(directory.path());
    room.take_line().unwrap();
    let before = free(&room);
    room.cut_off(0);
    assert_eq!(free(&room), before);
    disk.set(|faults| faults.room = Some(0));
    room.cut_off(0);
    assert_eq!(free(&room), -LINE_BYTES);
    assert_eq!(room.take_line(), Err(LogError::OutOfSpace));
    disk.set(|faults| faults.room = None);
    room.take_line().unwrap();
    assert_eq!(free(&room), STEP_BYTES);
}
