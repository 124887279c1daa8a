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
mod traces;
mod trouble;
mod usage;

use std::process::ExitCode;

use clap::Parser;

use self::trouble::Trouble;

/// The program `trent`: does what the command line says.
pub fn main() -> ExitCode {
    metrics::started();
    code_of(settings::arguments::Trent::parse().command.run())
}

/// `trent serve` with these arguments, the program's name first; without an audit log if not `audited`. For the bench
/// alone, which measures what the log costs: the program has no way to it.
#[cfg(feature = "testing")]
pub fn serve_for_bench(arguments: &[String], audited: bool) -> ExitCode {
    metrics::started();
    code_of(settings::arguments::Trent::parse_from(arguments).command.run_for_bench(audited))
}

fn code_of(outcome: Result<ExitCode, Trouble>) -> ExitCode {
    match outcome {
        Ok(code) => code,
        Err(trouble) => {
            process::say(&format!("trent: {trouble}"));
            ExitCode::FAILURE
        }
    }
}
