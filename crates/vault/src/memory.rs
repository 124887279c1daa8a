//! Memory for keys: pages that are locked into RAM, left out of core dumps and emptied in child processes, cut into
//! slots of 32 bytes.
//!
//! The only module of the project's core with `unsafe` code: the page calls have no safe form, and slots are handed
//! out by address. What holds:
//!
//! - a slot belongs to one [`Slot`] at a time, so a shared borrow of it is read-only and an exclusive one is the only;
//! - pages stay mapped until the last slot is gone, because every slot keeps its [`KeyMemory`] alive;
//! - a slot that no one holds is all zeros.
//!
//! Locking is bounded by `RLIMIT_MEMLOCK` (often 8 MiB; 2048 keys need 64 KiB). Where it fails, work goes on and
//! [`KeyMemory::is_locked`] says so.
#![allow(unsafe_code)]

use std::ffi::c_void;
use std::ptr::{NonNull, null_mut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustix::mm::{MapFlags, MprotectFlags, ProtFlags};
use zeroize::Zeroize;

/// Size of a slot: an AES-256 key, an HMAC-SHA-256 key.
pub(crate) const SLOT_BYTES: usize = 32;

/// Memory is asked for in steps of this many bytes: a multiple of every page size that Linux has.
const CHUNK_BYTES: usize = 64 * 1024;

/// The system gave no more memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no memory for keys")]
pub struct OutOfKeyMemory;

/// Locked pages, cut into slots. Grows when needed and keeps what it has.
pub(crate) struct KeyMemory {
    state: Mutex<State>,
    locked: AtomicBool,
}

struct State {
    /// Only kept for their `Drop`, which gives the pages back.
    chunks: Vec<Chunk>,
    /// Slots that no one holds. Its capacity covers every slot that exists, so giving back never allocates.
    free: Vec<SlotAddress>,
}

/// 32 zeroed bytes of locked memory, wiped when dropped.
pub(crate) struct Slot {
    address: SlotAddress,
    memory: Arc<KeyMemory>,
}

#[derive(Clone, Copy)]
struct SlotAddress(NonNull<[u8; SLOT_BYTES]>);

/// Pages between two pages that can't be touched.
struct Chunk {
    mapping: NonNull<c_void>,
    mapping_bytes: usize,
}

// SAFETY: an address is only read or written through the one `Slot` that holds it, under Rust's borrowing rules;
// which thread does it makes no difference to the memory.
unsafe impl Send for SlotAddress {}
// SAFETY: sharing an address allows reading only (`Slot::bytes`).
unsafe impl Sync for SlotAddress {}
// SAFETY: a chunk is only an owner of pages; `munmap` may be called from any thread.
unsafe impl Send for Chunk {}

impl KeyMemory {
    /// Memory without pages yet.
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            state: Mutex::new(State { chunks: Vec::new(), free: Vec::new() }),
            locked: AtomicBool::new(true),
        })
    }

    /// A slot of zeros.
    ///
    /// # Errors
    /// [`OutOfKeyMemory`] if the system gives no more pages.
    pub(crate) fn slot(self: &Arc<Self>) -> Result<Slot, OutOfKeyMemory> {
        let mut state = self.state();
        if state.free.is_empty() {
            self.grow(&mut state)?;
        }
        let address = state.free.pop().ok_or(OutOfKeyMemory)?;
        Ok(Slot { address, memory: Arc::clone(self) })
    }

    /// Whether every page so far could be locked into RAM.
    pub(crate) fn is_locked(&self) -> bool {
        self.locked.load(Ordering::Relaxed)
    }

    fn grow(&self, state: &mut State) -> Result<(), OutOfKeyMemory> {
        let (chunk, first, locked) = Chunk::map()?;
        if !locked {
            self.locked.store(false, Ordering::Relaxed);
        }
        let slot_count = CHUNK_BYTES / SLOT_BYTES;
        state.free.reserve_exact((state.chunks.len() + 1) * slot_count - state.free.len());
        state.chunks.push(chunk);
        for at in (0..slot_count).rev() {
            // SAFETY: `first` is the start of `CHUNK_BYTES` writable bytes, so every slot lies inside of them.
            state.free.push(SlotAddress(unsafe { first.add(at) }));
        }
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing between lock and unlock can panic half-way through a change that matters.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Slot {
    /// The bytes, for reading.
    pub(crate) fn bytes(&self) -> &[u8; SLOT_BYTES] {
        // SAFETY: the address is valid and initialized (mapped zeroed) while `memory` lives; no one else holds it.
        unsafe { self.address.0.as_ref() }
    }

    /// The bytes, for filling in place.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8; SLOT_BYTES] {
        // SAFETY: as in `bytes`; `&mut self` makes this the only borrow.
        unsafe { self.address.0.as_mut() }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.bytes_mut().zeroize();
        self.memory.state().free.push(self.address);
    }
}

impl Chunk {
    /// Maps `CHUNK_BYTES` usable bytes. Gives the owner, the first slot, and whether the pages are locked.
    fn map() -> Result<(Self, NonNull<[u8; SLOT_BYTES]>, bool), OutOfKeyMemory> {
        let guard_bytes = rustix::param::page_size();
        let mapping_bytes = CHUNK_BYTES + 2 * guard_bytes;
        // SAFETY: a new private mapping at an address of the system's choice touches no existing memory.
        let mapping =
            unsafe { rustix::mm::mmap_anonymous(null_mut(), mapping_bytes, ProtFlags::empty(), MapFlags::PRIVATE) }
                .map_err(|_| OutOfKeyMemory)?;
        let chunk = Self { mapping: NonNull::new(mapping).ok_or(OutOfKeyMemory)?, mapping_bytes };
        // SAFETY: one page into a mapping that is two pages and a chunk long.
        let usable = unsafe { chunk.mapping.byte_add(guard_bytes) };
        // SAFETY: the range lies inside the mapping just made, which nothing refers to yet.
        unsafe {
            rustix::mm::mprotect(usable.as_ptr(), CHUNK_BYTES, MprotectFlags::READ | MprotectFlags::WRITE)
                .map_err(|_| OutOfKeyMemory)?;
            #[cfg(target_os = "linux")]
            for advice in [rustix::mm::Advice::LinuxDontDump, rustix::mm::Advice::LinuxWipeOnFork] {
                // Kernels before 4.14 don't know the second; neither is a reason to stop.
                let _ = rustix::mm::madvise(usable.as_ptr(), CHUNK_BYTES, advice);
            }
        }
        // SAFETY: as above. Unmapping unlocks.
        let locked = unsafe { rustix::mm::mlock(usable.as_ptr(), CHUNK_BYTES) }.is_ok();
        Ok((chunk, usable.cast(), locked))
    }
}

impl Drop for Chunk {
    fn drop(&mut self) {
        // SAFETY: the mapping is this chunk's own; slots keep their `KeyMemory`, and so its chunks, alive. There is
        // nothing to do about an error.
        let _ = unsafe { rustix::mm::munmap(self.mapping.as_ptr(), self.mapping_bytes) };
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn dropping_a_slot_wipes_it() {
        let memory = KeyMemory::new();
        let mut slot = memory.slot().unwrap();
        slot.bytes_mut().fill(0xa5);
        let address = slot.address;
        drop(slot);
        // SAFETY: the pages stay mapped while `memory` lives, and no slot was taken since.
        assert_eq!(unsafe { address.0.read_volatile() }, [0; SLOT_BYTES]);
    }

    #[test]
    fn slots_start_as_zeros_also_when_used_again() {
        let memory = KeyMemory::new();
        let mut slot = memory.slot().unwrap();
        assert_eq!(slot.bytes(), &[0; SLOT_BYTES]);
        slot.bytes_mut().fill(1);
        let address = slot.address.0;
        drop(slot);
        let again = memory.slot().unwrap();
        assert_eq!(again.address.0, address);
        assert_eq!(again.bytes(), &[0; SLOT_BYTES]);
    }

    #[test]
    fn slots_do_not_overlap_and_memory_grows() {
        let memory = KeyMemory::new();
        let per_chunk = CHUNK_BYTES / SLOT_BYTES;
        let mut slots: Vec<Slot> = (0..2 * per_chunk + 1).map(|_| memory.slot().unwrap()).collect();
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
        assert_eq!(memory.state().free.len(), 3 * per_chunk);
        let _slots: Vec<Slot> = (0..3 * per_chunk).map(|_| memory.slot().unwrap()).collect();
        assert_eq!(memory.state().chunks.len(), 3);
    }

    #[test]
    fn a_slot_outlives_the_handle_to_its_memory() {
        let memory = KeyMemory::new();
        let mut slot = memory.slot().unwrap();
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
                        let mut slot = memory.slot().unwrap();
                        assert_eq!(slot.bytes(), &[0; SLOT_BYTES]);
                        slot.bytes_mut().fill(thread);
                        assert_eq!(slot.bytes(), &[thread; SLOT_BYTES]);
                    }
                });
            }
        });
        assert_eq!(memory.state().free.len(), CHUNK_BYTES / SLOT_BYTES);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn pages_are_locked_not_dumped_and_wiped_on_fork() {
        let memory = KeyMemory::new();
        let slot = memory.slot().unwrap();
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
}
