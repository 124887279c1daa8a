//! Builds the server and its bench as they are shipped, and runs the bench: `cargo xtask bench`.
//!
//! With `--quick`, where numbers mean nothing, both are built as for tests.

use std::path::PathBuf;
use std::process::Command;

/// Runs `cargo xtask bench`; the arguments are the bench's.
///
/// # Errors
/// If something can't be built, or the bench fails.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let is_quick = arguments.iter().any(|argument| argument == "--quick");
    let (profile, directory) = if is_quick { ("dev", "debug") } else { ("release", "release") };
    let built = Command::new(cargo)
        .args(["build", "--locked", "--profile", profile, "--package", "trent", "--package", "trent-bench"])
        .status()
        .map_err(|error| format!("bench: cargo can't be run: {error}"))?;
    if !built.success() {
        return Err("bench: the build failed".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let program = target.join(directory).join("trent-bench");
    let ended = Command::new(&program)
        .args(arguments)
        .status()
        .map_err(|error| format!("bench: {} can't be run: {error}", program.display()))?;
    if ended.success() { Ok(()) } else { Err("bench: it failed".to_owned()) }
}
