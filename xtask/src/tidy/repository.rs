//! The repository as the rules see it: the files that git knows and the packages that cargo knows.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Violation;
use super::metadata::{self, Package};
use super::tokens::{self, Token};

/// Where generated code lives: exempt from the rules about how code is written by hand.
const GENERATED: &str = "crates/model/src/generated";

/// Everything that rules look at.
#[derive(Debug)]
pub(super) struct Repository {
    /// Text files that are tracked, or would be if they were added.
    pub(super) files: Vec<File>,
    /// Packages of the workspace.
    pub(super) packages: Vec<Package>,
}

/// A text file.
#[derive(Debug)]
pub(super) struct File {
    /// Path from the root, with `/`.
    pub(super) path: String,
    /// The file's text.
    pub(super) text: String,
    /// For Rust: the tokens. Empty if the text can't be read as Rust, which [`readable`] reports.
    pub(super) tokens: Vec<Token>,
    lex_error: Option<(usize, String)>,
}

impl Repository {
    /// Reads the repository that this program was built in.
    ///
    /// # Errors
    /// What went wrong with `git`, `cargo` or a file.
    pub(super) fn read() -> Result<Self, String> {
        let root = root();
        let listing = output(
            Command::new("git")
                .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"])
                .current_dir(&root),
        )?;
        let mut files = Vec::new();
        for path in listing.split('\0').filter(|path| !path.is_empty()) {
            // A file that is deleted but not yet committed is listed and absent; what is not UTF-8 is not text.
            let Ok(bytes) = std::fs::read(root.join(path)) else { continue };
            if let Ok(text) = String::from_utf8(bytes) {
                files.push(File::new(path, &text));
            }
        }
        Ok(Self { files, packages: metadata::packages(&root)? })
    }

    /// Rust files, generated ones included.
    pub(super) fn rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.path.ends_with(".rs"))
    }

    /// The file at a path.
    pub(super) fn file(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }
}

impl File {
    /// A file out of its path and text.
    pub(super) fn new(path: &str, text: &str) -> Self {
        let lexed = if path.ends_with(".rs") { tokens::tokens(text) } else { Ok(Vec::new()) };
        let (tokens, lex_error) = match lexed {
            Ok(tokens) => (tokens, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        Self { path: path.to_owned(), text: text.to_owned(), tokens, lex_error }
    }

    /// Whether the file is generated.
    pub(super) fn is_generated(&self) -> bool {
        self.path.starts_with(GENERATED)
    }

    /// Whether nothing in the file is shipped: tests, benchmarks, examples.
    pub(super) fn is_test(&self) -> bool {
        let mut parts = self.path.split('/');
        let stem = parts.next_back().and_then(|name| name.strip_suffix(".rs"));
        stem.is_some_and(|stem| stem == "tests" || stem.ends_with("_tests"))
            || parts.any(|directory| matches!(directory, "tests" | "benches" | "examples"))
    }

    /// Tokens outside tests that read `pattern`: their indexes.
    pub(super) fn shipped<'a>(&'a self, pattern: &'a [&str]) -> impl Iterator<Item = usize> + 'a {
        let in_test = self.is_test();
        tokens::find(&self.tokens, pattern).filter(move |index| !in_test && !self.tokens[*index].in_test)
    }
}

/// Rust files can be read as Rust: otherwise the other rules see nothing in them.
pub(super) fn readable(repository: &Repository) -> Vec<Violation> {
    let unreadable = |file: &File| {
        let (line, reason) = file.lex_error.as_ref()?;
        Some(Violation::new(&file.path, *line, format!("not readable as Rust ({reason}), so no rule can be checked")))
    };
    repository.rust().filter_map(unreadable).collect()
}

/// Runs a command and gives what it writes to its standard output.
///
/// # Errors
/// Why it could not run, or what it wrote to its standard error.
pub(super) fn output(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{command:?}: {error}"))
}

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn source_that_is_not_rust_is_reported() {
        check(readable, &[("crates/kms/src/lib.rs", "fn f() {}"), ("README.md", "it's {")], &[]);
        check(readable, &[("crates/kms/src/lib.rs", "fn f() {}\nfn g( {}")], &["crates/kms/src/lib.rs:2"]);
    }

    #[test]
    fn test_files_are_known_by_their_path() {
        for (path, expect) in [
            ("crates/kms/src/keys.rs", false),
            ("crates/kms/src/keys/tests.rs", true),
            ("crates/kms/src/keys/state_tests.rs", true),
            ("crates/kms/tests/keys.rs", true),
            ("crates/kms/src/tests/keys.rs", true),
            ("crates/kms/benches/keys.rs", true),
            ("crates/kms/examples/keys.rs", true),
            ("tests/sdk/src/lib.rs", true),
            ("crates/kms/src/contests.rs", false),
        ] {
            assert_eq!(File::new(path, "").is_test(), expect, "{path}");
        }
    }
}
