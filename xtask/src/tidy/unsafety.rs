//! Where `unsafe` may stand.

use super::Violation;
use super::repository::{File, Repository};
use super::tokens::{closing, find};

/// The only files with `unsafe` code: pages that are locked in memory and wiped, the few calls of the cryptographic library
/// that have no safe form, and the one of the system that has none.
const UNSAFE_ALLOWED: &[&str] =
    &["crates/vault/src/memory.rs", "crates/vault/src/raw.rs", "crates/priority/src/idle.rs"];

/// `unsafe` stands only in modules that do nothing else.
pub(super) fn unsafe_code(repository: &Repository) -> Vec<Violation> {
    let message = format!("`unsafe` outside {}: it is reviewed in few places", UNSAFE_ALLOWED.join(" and "));
    elsewhere(repository)
        .flat_map(|file| find(&file.tokens, &["unsafe"]).map(move |index| (file, file.tokens[index].line)))
        .map(|(file, line)| Violation::new(&file.path, line, &*message))
        .collect()
}

/// The lint against `unsafe` is switched off only where it may stand.
pub(super) fn lint_exceptions(repository: &Repository) -> Vec<Violation> {
    let message = format!("an exception from the lint `unsafe_code` outside {}", UNSAFE_ALLOWED.join(" and "));
    let mut violations = Vec::new();
    for file in elsewhere(repository) {
        for level in ["allow", "expect", "warn"] {
            for index in find(&file.tokens, &[level, "("]) {
                let arguments = &file.tokens[index + 1..closing(&file.tokens, index + 1)];
                if arguments.iter().any(|token| token.text == "unsafe_code") {
                    violations.push(Violation::new(&file.path, file.tokens[index].line, &*message));
                }
            }
        }
    }
    violations
}

fn elsewhere(repository: &Repository) -> impl Iterator<Item = &File> {
    repository.rust().filter(|file| !UNSAFE_ALLOWED.contains(&file.path.as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn unsafe_stands_in_two_files() {
        let code = "// unsafe\nfn f() {\n    unsafe { g() }\n}";
        check(unsafe_code, &[("crates/vault/src/memory.rs", code), ("crates/vault/src/raw.rs", code)], &[]);
        check(unsafe_code, &[("crates/vault/src/raw/tests.rs", code)], &["crates/vault/src/raw/tests.rs:3"]);
        check(unsafe_code, &[("crates/kms/src/lib.rs", "// unsafe\nconst S: &str = \"unsafe\";")], &[]);
        check(unsafe_code, &[("crates/vault/src/lib.rs", code)], &["crates/vault/src/lib.rs:3"]);
        check(unsafe_code, &[("crates/wire/src/memory.rs", "unsafe fn f() {}")], &["crates/wire/src/memory.rs:1"]);
        check(unsafe_code, &[("xtask/src/main.rs", "#[unsafe(no_mangle)] fn f() {}")], &["xtask/src/main.rs:1"]);
    }

    #[test]
    fn the_lint_is_switched_off_where_unsafe_may_stand() {
        let inner = "#![allow(unsafe_code)]";
        check(lint_exceptions, &[("crates/vault/src/memory.rs", inner)], &[]);
        check(lint_exceptions, &[("crates/kms/src/lib.rs", "#![allow(clippy::panic)]\n#![deny(unsafe_code)]")], &[]);
        check(lint_exceptions, &[("crates/vault/src/lib.rs", inner)], &["crates/vault/src/lib.rs:1"]);
        for line in [
            "#[expect(unsafe_code)] mod m;",
            "#[allow(missing_docs, unsafe_code)] mod m;",
            "#[cfg_attr(unix, allow(unsafe_code))] mod m;",
            "#[warn(unsafe_code)] mod m;",
        ] {
            check(lint_exceptions, &[("crates/kms/src/lib.rs", line)], &["crates/kms/src/lib.rs:1"]);
        }
    }
}
