//! Layout of generated text.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Lines are this long at most.
const WIDTH: usize = 120;

/// Formats a file with the repository's settings.
pub(super) fn rustfmt(root: &Path, text: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("rustfmt: {error}");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut input = child.stdin.take().ok_or("rustfmt: no standard input")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().map_err(failed)?;
    writer.join().map_err(|_| "rustfmt: the writing thread panicked")?.map_err(failed)?;
    if !output.status.success() {
        return Err("rustfmt refused the generated text".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// Items with commas behind them, as many on a line as fit.
pub(super) fn wrapped(items: impl IntoIterator<Item = String>, indent: usize) -> String {
    let mut text = String::new();
    let mut column = WIDTH;
    for item in items {
        let width = item.chars().count() + 1;
        if column + 1 + width > WIDTH {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(&" ".repeat(indent));
            column = indent;
        } else {
            text.push(' ');
            column += 1;
        }
        text.push_str(&item);
        text.push(',');
        column += width;
    }
    text.push('\n');
    text
}
