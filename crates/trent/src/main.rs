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

fn main() -> ExitCode {
    metrics::started();
    let outcome = settings::arguments::Trent::parse().command.run();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            process::say(&format!("trent: {trouble}"));
            ExitCode::FAILURE
        }
    }
}
