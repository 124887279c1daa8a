//! Enforces the rules of the repository: `cargo xtask tidy`.
//!
//! A rule is one function from the repository, as `git ls-files` and `cargo metadata` show it, to the places that break
//! it. Code is judged by its tokens, so comments and strings never trip a rule.

mod clock;
mod layers;
mod ledger;
mod length;
mod metadata;
mod names;
mod proofs;
mod repository;
mod tokens;
mod unfinished;
mod unsafety;
mod wording;

use std::fmt;
use std::io::Write;

use repository::Repository;

/// Runs `cargo xtask tidy`.
///
/// # Errors
/// One line per violation, or why the repository could not be read.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    if let Some(argument) = arguments.first() {
        return Err(format!("tidy takes no arguments, not {argument:?}"));
    }
    let repository = Repository::read()?;
    let mut violations: Vec<Violation> = RULES.iter().flat_map(|rule| rule(&repository)).collect();
    violations.sort();
    violations.dedup();
    if violations.is_empty() {
        let (rules, files) = (RULES.len(), repository.files.len());
        return writeln!(std::io::stdout(), "tidy: {rules} rules hold in {files} files")
            .map_err(|error| format!("tidy: {error}"));
    }
    let lines: Vec<String> = violations.iter().map(Violation::to_string).collect();
    Err(format!("{}\ntidy: {} violations", lines.join("\n"), violations.len()))
}

/// A rule of the repository.
type Rule = fn(&Repository) -> Vec<Violation>;

const RULES: &[Rule] = &[
    repository::readable,
    layers::directions,
    layers::kept_apart,
    layers::single_users,
    layers::lint_table,
    ledger::justified,
    ledger::current,
    length::short_files,
    unsafety::unsafe_code,
    unsafety::lint_exceptions,
    clock::wall_clock,
    clock::stopwatch,
    clock::randomness,
    names::files,
    names::modules,
    names::packages,
    proofs::key_use,
    proofs::authorized,
    proofs::enforcement,
    unfinished::macros,
    wording::private_paths,
    wording::registries,
];

/// A place that breaks a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Violation {
    path: String,
    line: usize,
    message: String,
}

impl Violation {
    fn new(path: &str, line: usize, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, message: message.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.message)
    }
}

/// Runs `rule` on a repository of `files`, given as path and text, and expects violations at the places `expect`,
/// written `path:line`.
#[cfg(test)]
fn check(rule: Rule, files: &[(&str, &str)], expect: &[&str]) {
    check_packages(rule, files, Vec::new(), expect);
}

/// [`check`], with packages.
#[cfg(test)]
fn check_packages(rule: Rule, files: &[(&str, &str)], packages: Vec<metadata::Package>, expect: &[&str]) {
    let files = files.iter().map(|(path, text)| repository::File::new(path, text)).collect();
    let violations = rule(&Repository { files, packages });
    let found: Vec<String> = violations.iter().map(|v| format!("{}:{}", v.path, v.line)).collect();
    assert_eq!(found, expect, "{violations:#?}");
}
