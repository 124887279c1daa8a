//! Repository chores: `cargo xtask <command>`.
//!
//! `bench` measures the server; `codegen` writes the generated half of `trent-model`; `tidy` enforces the repository's
//! rules.

use std::io::Write;
use std::process::ExitCode;

mod bench;
mod codegen;
mod tidy;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.first().map(String::as_str) {
        Some("bench") => bench::run(&arguments[1..]),
        Some("codegen") => codegen::run(&arguments[1..]),
        Some("tidy") => tidy::run(&arguments[1..]),
        _ => Err("usage: cargo xtask bench [--help] | codegen [--check] | tidy".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Nothing is left to do if even standard error is closed.
            let _ = writeln!(std::io::stderr(), "{message}");
            ExitCode::FAILURE
        }
    }
}
