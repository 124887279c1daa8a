//! Things of one machine that have no place in a repository.

use super::Violation;
use super::repository::Repository;

/// This file, which has to name what it looks for.
const HERE: &str = "xtask/src/tidy/wording.rs";

/// Directories of one machine or one person.
const PRIVATE_PATHS: &[&str] = &["/work/", "/root/", "/home/", "/Users/"];

/// Marks of a package registry that a machine was told to use: hosts, and settings that name one.
const REGISTRIES: &[&str] = &[
    "extra-index-url",
    "files.pythonhosted.org",
    "find-links",
    "index-url",
    "index.crates.io",
    "pypi.org/simple",
    "replace-with",
    "static.crates.io",
];

/// The one registry that the lock file may name.
const LOCKED_SOURCE: &str = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";

/// No tracked file names a path of one machine.
pub(super) fn private_paths(repository: &Repository) -> Vec<Violation> {
    // Inside a longer path, the name is a directory of the project.
    let begins = |before: &str| !before.ends_with(|c: char| c.is_alphanumeric() || "._-*}".contains(c));
    lines_with(repository, |line| {
        let path = PRIVATE_PATHS.iter().find(|path| line.match_indices(**path).any(|(at, _)| begins(&line[..at])))?;
        Some(format!("`{path}` is a path of one machine"))
    })
}

/// No tracked file names a package registry: where packages come from is a setting of the machine that builds.
pub(super) fn registries(repository: &Repository) -> Vec<Violation> {
    let mut violations = lines_with(repository, |line| {
        let mark = REGISTRIES.iter().find(|mark| line.contains(**mark))?;
        Some(format!("`{mark}`: where packages come from is a setting of the machine that builds"))
    });
    for file in repository.files.iter().filter(|file| file.path.ends_with("Cargo.lock")) {
        let foreign = |line: &str| line.starts_with("source = ") && line != LOCKED_SOURCE;
        let lines = file.text.lines().enumerate().filter(|(_, line)| foreign(line));
        violations.extend(lines.map(|(at, _)| Violation::new(&file.path, at + 1, "a package of an unusual source")));
    }
    violations
}

fn lines_with(repository: &Repository, complaint: impl Fn(&str) -> Option<String>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for file in repository.files.iter().filter(|file| file.path != HERE) {
        for (index, line) in file.text.lines().enumerate() {
            violations.extend(complaint(line).map(|message| Violation::new(&file.path, index + 1, message)));
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn paths_of_one_machine_are_found() {
        let text = "network/root/key, a framework/x, ${dir}/work/x, src/home/mod.rs, /var/lib/trent";
        check(private_paths, &[("docs/a.md", text)], &[]);
        for line in ["see /work/x", "`/root/.cargo`", "cd /home/me", "\"/Users/me\"", "PATH=/root/bin"] {
            check(private_paths, &[("docs/a.md", &format!("\n{line}"))], &["docs/a.md:2"]);
        }
    }

    #[test]
    fn registries_are_found() {
        let lock = "[[package]]\nname = \"a\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
        check(registries, &[("Cargo.lock", lock), ("docs/a.md", "published on crates.io and PyPI")], &[]);
        check(registries, &[("Cargo.lock", "source = \"registry+https://mirror.example/index\"")], &["Cargo.lock:1"]);
        check(registries, &[("Cargo.lock", "source = \"git+https://example.org/a\"")], &["Cargo.lock:1"]);
        for line in ["pip install --index-url https://x", "replace-with = \"mirror\"", "https://pypi.org/simple/x"] {
            check(registries, &[("scripts/test", line)], &["scripts/test:1"]);
        }
    }
}
