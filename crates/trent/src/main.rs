//! The server: configuration, composition, commands.

mod clock;
mod commands;
mod endpoints;
mod faults;
mod metrics;
mod node;
mod process;
mod seed;
mod settings;
mod trouble;
mod usage;

use std::process::ExitCode;

use clap::Parser;
use tikv_jemallocator::Jemalloc;

/// A request makes some dozens of small allocations, and what it frees was often made by another thread.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    metrics::started();
    let outcome = settings::arguments::Trent::parse().command.run();
    match outcome {
        Ok(code) => code,
        Err(trouble) => {
            process::say(&format!("trent: {trouble}"));
            ExitCode::FAILURE
        }
    }
}
