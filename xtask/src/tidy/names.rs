//! Names that say nothing.

use super::Violation;
use super::repository::Repository;
use super::tokens::find;

/// Words that name a drawer for everything rather than a concept.
const DRAWERS: &[&str] = &["common", "helper", "helpers", "prelude", "util", "utils"];

/// Names that hold such a word and do say something: the errors that all services have in common.
const MEANT: &[&str] = &["common_errors"];

/// No Rust file and no directory with Rust files is a drawer for everything.
pub(super) fn files(repository: &Repository) -> Vec<Violation> {
    let says_nothing = |path: &str| path.trim_end_matches(".rs").split('/').any(is_drawer);
    let named = repository.rust().filter(|file| says_nothing(&file.path));
    named.map(|file| Violation::new(&file.path, 1, complaint("file or directory"))).collect()
}

/// No module is a drawer for everything.
pub(super) fn modules(repository: &Repository) -> Vec<Violation> {
    let mut violations = Vec::new();
    for file in repository.rust() {
        for index in find(&file.tokens, &["mod"]) {
            if let Some(name) = file.tokens.get(index + 1).filter(|name| is_drawer(&name.text)) {
                violations.push(Violation::new(&file.path, name.line, complaint("module")));
            }
        }
    }
    violations
}

/// No package is a drawer for everything.
pub(super) fn packages(repository: &Repository) -> Vec<Violation> {
    let named = repository.packages.iter().filter(|package| is_drawer(&package.name));
    named.map(|package| Violation::new(&package.manifest, 1, complaint("package"))).collect()
}

fn complaint(what: &str) -> String {
    format!("a {what} that is named after nothing in it: name the concept")
}

fn is_drawer(name: &str) -> bool {
    !MEANT.contains(&name) && name.split(['_', '-']).any(|word| DRAWERS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::super::metadata::Package;
    use super::super::{check, check_packages};
    use super::*;

    #[test]
    fn files_are_named_after_concepts() {
        check(files, &[("crates/model/src/runtime/common_errors.rs", ""), ("docs/common.md", "")], &[]);
        check(files, &[("crates/kms/src/utility.rs", "")], &[]);
        for path in ["crates/kms/src/util.rs", "crates/kms/src/common/keys.rs", "crates/kms/src/key_helpers.rs"] {
            check(files, &[(path, "")], &[&format!("{path}:1")]);
        }
    }

    #[test]
    fn modules_are_named_after_concepts() {
        check(
            modules,
            &[("crates/kms/src/lib.rs", "mod keys;\nuse proptest::prelude::*;\npub mod common_errors;")],
            &[],
        );
        check(modules, &[("crates/kms/src/lib.rs", "mod keys;\nmod helpers;")], &["crates/kms/src/lib.rs:2"]);
        check(modules, &[("crates/kms/src/lib.rs", "mod keys { pub mod prelude {} }")], &["crates/kms/src/lib.rs:1"]);
    }

    #[test]
    fn packages_are_named_after_concepts() {
        let package = |name: &str| {
            vec![Package { name: name.to_owned(), manifest: "crates/x/Cargo.toml".to_owned(), ..Package::default() }]
        };
        check_packages(packages, &[], package("trent-types"), &[]);
        check_packages(packages, &[], package("trent-utils"), &["crates/x/Cargo.toml:1"]);
    }
}
