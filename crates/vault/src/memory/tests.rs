//! Locked memory.

use std::collections::HashSet;

use super::*;

#[test]
fn dropping_a_slot_wipes_it() {
    let memory = KeyMemory::new();
    let mut slot = memory.slot(SLOT_BYTES).unwrap();
    slot.bytes_mut().fill(0xa5);
    let address = slot.address;
    drop(slot);
    assert_eq!(memory.peek(address, SLOT_BYTES), [0; SLOT_BYTES]);
}

#[test]
fn slots_start_as_zeros_also_when_used_again() {
    let memory = KeyMemory::new();
    let mut slot = memory.slot(SLOT_BYTES).unwrap();
    assert_eq!(slot.bytes(), &[0; SLOT_BYTES]);
    slot.bytes_mut().fill(1);
    let address = slot.address.0;
    drop(slot);
    let again = memory.slot(SLOT_BYTES).unwrap();
    assert_eq!(again.address.0, address);
    assert_eq!(again.bytes(), &[0; SLOT_BYTES]);
}

#[test]
fn slots_do_not_overlap_and_memory_grows() {
    let memory = KeyMemory::new();
    let per_chunk = CHUNK_BYTES / SLOT_BYTES;
    let mut slots: Vec<Slot> = (0..2 * per_chunk + 1).map(|_| memory.slot(SLOT_BYTES).unwrap()).collect();
    for (at, slot) in slots.iter_mut().enumerate() {
        slot.bytes_mut()[..8].copy_from_slice(&(at as u64).to_be_bytes());
    }
    for (at, slot) in slots.iter().enumerate() {
        assert_eq!(slot.bytes()[..8], (at as u64).to_be_bytes());
    }
    let distinct: HashSet<usize> = slots.iter().map(|slot| slot.address.0.addr().get()).collect();
    assert_eq!(distinct.len(), slots.len());
    assert_eq!(memory.state().chunks.len(), 3);
    drop(slots);
    assert_eq!(memory.state().pools[0].free.len(), 3 * per_chunk);
    let _slots: Vec<Slot> = (0..3 * per_chunk).map(|_| memory.slot(SLOT_BYTES).unwrap()).collect();
    assert_eq!(memory.state().chunks.len(), 3);
}

#[test]
fn a_slot_outlives_the_handle_to_its_memory() {
    let memory = KeyMemory::new();
    let mut slot = memory.slot(SLOT_BYTES).unwrap();
    drop(memory);
    slot.bytes_mut().fill(7);
    assert_eq!(slot.bytes(), &[7; SLOT_BYTES]);
}

#[test]
fn threads_can_take_and_give_back_at_once() {
    let memory = KeyMemory::new();
    std::thread::scope(|scope| {
        for thread in 0..4_u8 {
            let memory = &memory;
            scope.spawn(move || {
                for _ in 0..2000 {
                    let mut slot = memory.slot(SLOT_BYTES).unwrap();
                    assert_eq!(slot.bytes(), &[0; SLOT_BYTES]);
                    slot.bytes_mut().fill(thread);
                    assert_eq!(slot.bytes(), &[thread; SLOT_BYTES]);
                }
            });
        }
    });
    assert_eq!(memory.state().pools[0].free.len(), CHUNK_BYTES / SLOT_BYTES);
}

#[cfg(target_os = "linux")]
#[test]
fn pages_are_locked_not_dumped_and_wiped_on_fork() {
    let memory = KeyMemory::new();
    let slot = memory.slot(SLOT_BYTES).unwrap();
    if !memory.is_locked() {
        println!("RLIMIT_MEMLOCK is used up: the flags can't be shown here");
        return;
    }
    let address = slot.address.0.addr().get();
    let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
    let mut inside = false;
    let flags = maps
        .lines()
        .find(|line| {
            if let Some((range, _)) = line.split_once(' ')
                && let Some((from, to)) = range.split_once('-')
                && let (Ok(from), Ok(to)) = (usize::from_str_radix(from, 16), usize::from_str_radix(to, 16))
            {
                inside = (from..to).contains(&address);
            }
            inside && line.starts_with("VmFlags:")
        })
        .unwrap();
    for flag in ["lo", "dd", "wf"] {
        assert!(flags.split_whitespace().any(|word| word == flag), "{flag} is not among {flags}");
    }
}

#[test]
fn slots_of_every_size_are_as_long_as_asked_for_and_wiped_whole() {
    let memory = KeyMemory::new();
    for (length, size) in [(0, 32), (1, 32), (33, 64), (65, 128), (129, 1280), (1281, 1920), (2375, 2560), (2560, 2560)]
    {
        let mut slot = memory.slot(length).unwrap();
        assert_eq!(slot.bytes(), vec![0; length]);
        assert_eq!(SIZES[slot.size], size, "{length}");
        slot.bytes_mut().fill(0xa5);
        let address = slot.address.0;
        drop(slot);
        let mut again = memory.slot(size).unwrap();
        assert_eq!(again.address.0, address);
        assert_eq!(again.bytes(), vec![0; size]);
        again.bytes_mut().fill(0x5a);
        drop(again);
        // A shorter use of the same slot leaves nothing of the longer one behind its end.
        let short = memory.slot(length).unwrap();
        assert_eq!(memory.peek(short.address, size), vec![0; size]);
    }
    assert!(memory.slot(SECRET_BYTES_MAX + 1).is_err());
}

#[test]
fn slots_of_different_sizes_do_not_overlap() {
    let memory = KeyMemory::new();
    let mut slots: Vec<Slot> = (0..600).map(|at| memory.slot(SIZES[at % SIZES.len()]).unwrap()).collect();
    for (at, slot) in slots.iter_mut().enumerate() {
        slot.bytes_mut().fill(at as u8);
    }
    for (at, slot) in slots.iter().enumerate() {
        assert!(slot.bytes().iter().all(|byte| *byte == at as u8));
    }
}
