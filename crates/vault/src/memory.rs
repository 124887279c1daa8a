//! Memory for keys: pages that are locked into RAM, left out of core dumps and emptied in child processes, cut into
//! slots of a few fixed sizes.
//!
//! With `unsafe` code, because the page calls have no safe form, and slots are handed out by address. What holds:
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

/// Size of the smallest slot: an AES-256 key, an HMAC-SHA-256 key, a seed.
pub(crate) const SLOT_BYTES: usize = 32;

/// Sizes of slots, in bytes, ascending: keys and seeds of 32; ML-KEM seeds and HMAC keys; scalars of P-521 and long HMAC
/// keys; private keys of RSA with 2048, 3072 and 4096 bits in PKCS#8.
const SIZES: [usize; 6] = [SLOT_BYTES, 64, 128, 1280, 1920, 2560];

/// The longest secret that a slot can hold, in bytes.
pub(crate) const SECRET_BYTES_MAX: usize = SIZES[SIZES.len() - 1];

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
    /// For each size, the slots that no one holds.
    pools: [SlotPool; SIZES.len()],
}

#[derive(Default)]
struct SlotPool {
    /// Slots that no one holds. Its capacity covers every slot that exists, so giving back never allocates.
    free: Vec<SlotAddress>,
    /// How many slots exist.
    slot_count: usize,
}

/// Zeroed bytes of locked memory, wiped when dropped.
pub(crate) struct Slot {
    address: SlotAddress,
    /// Which of [`SIZES`] the slot has.
    size: usize,
    /// How many of its bytes are in use.
    length: usize,
    memory: Arc<KeyMemory>,
}

/// The first byte of a slot. Aligned to 32 bytes, as all sizes are multiples of it.
#[derive(Clone, Copy)]
struct SlotAddress(NonNull<u8>);

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
            state: Mutex::new(State { chunks: Vec::new(), pools: Default::default() }),
            locked: AtomicBool::new(true),
        })
    }

    /// A slot of `length` zeros.
    ///
    /// # Errors
    /// [`OutOfKeyMemory`] if the system gives no more pages, or if no slot is that long.
    pub(crate) fn slot(self: &Arc<Self>, length: usize) -> Result<Slot, OutOfKeyMemory> {
        let size = SIZES.iter().position(|size| *size >= length).ok_or(OutOfKeyMemory)?;
        let mut state = self.state();
        if state.pools[size].free.is_empty() {
            self.grow(&mut state, size)?;
        }
        let address = state.pools[size].free.pop().ok_or(OutOfKeyMemory)?;
        Ok(Slot { address, size, length, memory: Arc::clone(self) })
    }

    /// Whether every page so far could be locked into RAM.
    pub(crate) fn is_locked(&self) -> bool {
        self.locked.load(Ordering::Relaxed)
    }

    fn grow(&self, state: &mut State, size: usize) -> Result<(), OutOfKeyMemory> {
        let (chunk, first, locked) = Chunk::map()?;
        if !locked {
            self.locked.store(false, Ordering::Relaxed);
        }
        let added = CHUNK_BYTES / SIZES[size];
        let pool = &mut state.pools[size];
        pool.slot_count += added;
        pool.free.reserve_exact(pool.slot_count - pool.free.len());
        state.chunks.push(chunk);
        for at in (0..added).rev() {
            // SAFETY: `first` is the start of `CHUNK_BYTES` writable bytes, so every slot lies inside of them.
            pool.free.push(SlotAddress(unsafe { first.add(at * SIZES[size]) }));
        }
        Ok(())
    }

    /// The bytes of a slot that may have been given back.
    #[cfg(test)]
    fn peek(&self, address: SlotAddress, length: usize) -> Vec<u8> {
        // SAFETY: the pages stay mapped while `self` lives, and tests look only where no one writes.
        unsafe { std::slice::from_raw_parts(address.0.as_ptr(), length) }.to_vec()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing between lock and unlock can panic half-way through a change that matters.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Slot {
    /// The bytes, for reading.
    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: `length` bytes from the address on are the slot's own, valid and initialized (mapped zeroed) while
        // `memory` lives; no one else holds them.
        unsafe { std::slice::from_raw_parts(self.address.0.as_ptr(), self.length) }
    }

    /// The bytes, for filling in place.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as in `bytes`; `&mut self` makes this the only borrow.
        unsafe { std::slice::from_raw_parts_mut(self.address.0.as_ptr(), self.length) }
    }

    /// The first 32 bytes, for reading. A slot in use for less ends in zeros.
    pub(crate) fn first(&self) -> &[u8; SLOT_BYTES] {
        // SAFETY: as in `bytes`; every slot is at least that long.
        unsafe { self.address.0.cast().as_ref() }
    }

    /// The first 32 bytes, for filling in place.
    pub(crate) fn first_mut(&mut self) -> &mut [u8; SLOT_BYTES] {
        // SAFETY: as in `first`; `&mut self` makes this the only borrow.
        unsafe { self.address.0.cast().as_mut() }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.length = SIZES[self.size];
        self.bytes_mut().zeroize();
        self.memory.state().pools[self.size].free.push(self.address);
    }
}

impl Chunk {
    /// Maps `CHUNK_BYTES` usable bytes. Gives the owner, the first slot, and whether the pages are locked.
    fn map() -> Result<(Self, NonNull<u8>, bool), OutOfKeyMemory> {
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
mod tests;
