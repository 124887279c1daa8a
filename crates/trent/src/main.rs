//! The program.

use std::process::ExitCode;

use tikv_jemallocator::Jemalloc;

/// A request makes some dozens of small allocations, and what it frees was often made by another thread.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    trent::main()
}
