//! Where the system may be asked for the time and for randomness.
//!
//! Domain code is handed its clock and its source of randomness, so that a test can move the one and repeat the other.
//! Tests, benchmarks and examples are not bound by these rules.

use super::Violation;
use super::repository::{File, Repository};
use super::tokens::find;

/// Who may read the time of day: the program, which hands it to everything else.
const WALL_CLOCK_ALLOWED: &[&str] = &["bench/", "crates/trent/", "tests/", "xtask/"];

/// Who may measure durations: those who wait for sockets, disks and peers, and who schedules threads. Nothing else has a use
/// for them that isn't a use of the time of day.
const STOPWATCH_ALLOWED: &[&str] = &[
    "bench/",
    "crates/trent/",
    "crates/wire/",
    "crates/store/",
    "crates/audit/",
    "crates/events/",
    "crates/kms/src/slow/",
    "tests/",
    "xtask/",
];

/// Who may ask the system or the cryptographic library for randomness.
const RANDOMNESS_ALLOWED: &[&str] = &["bench/", "crates/trent/", "crates/vault/src/entropy.rs", "tests/", "xtask/"];

/// Types whose `now` reads the time of day, next to `SystemTime` itself.
const CALENDAR_TYPES: &[&str] = &["Local", "OffsetDateTime", "Timestamp", "UtcDateTime", "Utc", "Zoned"];

/// Ways to randomness: of the system, of aws-lc-rs, of the `rand` family.
const RANDOM_SOURCES: &[&[&str]] = &[
    &["OsRng"],
    &["RandomizedNonceKey"],
    &["SystemRandom"],
    &["ThreadRng"],
    &["aws_lc_rs", "::", "rand"],
    &["getrandom"],
    &["rand", "::", "fill"],
    &["thread_rng"],
];

/// The time of day is read only where the program is put together.
///
/// `SystemTime` may not even be named elsewhere: what it is good for has a type of the workspace.
pub(super) fn wall_clock(repository: &Repository) -> Vec<Violation> {
    let mut patterns: Vec<Vec<&str>> = CALENDAR_TYPES.iter().map(|name| vec![*name, "::", "now"]).collect();
    patterns.push(vec!["SystemTime"]);
    outside(repository, WALL_CLOCK_ALLOWED, &patterns, "the time of day: take a `trent_types::Clock`")
}

/// Durations are measured only by what waits for sockets, disks and peers, and by what schedules threads.
pub(super) fn stopwatch(repository: &Repository) -> Vec<Violation> {
    let patterns = [vec!["Instant"]];
    outside(repository, STOPWATCH_ALLOWED, &patterns, "a stopwatch in domain code: take a `trent_types::Clock`")
}

/// Randomness is drawn from the system in the vault's entropy module and in the program.
pub(super) fn randomness(repository: &Repository) -> Vec<Violation> {
    let patterns: Vec<Vec<&str>> = RANDOM_SOURCES.iter().map(|source| source.to_vec()).collect();
    outside(repository, RANDOMNESS_ALLOWED, &patterns, "the system's randomness: take a `trent_types::Entropy`")
}

fn outside(repository: &Repository, allowed: &[&str], patterns: &[Vec<&str>], reason: &str) -> Vec<Violation> {
    let is_bound = |file: &&File| !allowed.iter().any(|prefix| file.path.starts_with(prefix)) && !file.is_test();
    let mut violations = Vec::new();
    for file in repository.rust().filter(is_bound) {
        for pattern in patterns {
            for index in find(&file.tokens, pattern).filter(|index| !file.tokens[*index].in_test) {
                let message = format!("`{}` is {reason}", pattern.concat());
                violations.push(Violation::new(&file.path, file.tokens[index].line, message));
            }
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn the_program_alone_reads_the_time_of_day() {
        let code = "fn f() {\n    SystemTime::now();\n}";
        check(wall_clock, &[("crates/trent/src/clock.rs", code)], &[]);
        check(
            wall_clock,
            &[("crates/kms/src/a.rs", "fn f() { self.clock.now(); Clock::now(c); Timestamp::max(); }")],
            &[],
        );
        check(wall_clock, &[("crates/kms/src/tests.rs", code)], &[]);
        check(wall_clock, &[("crates/wire/src/lib.rs", code)], &["crates/wire/src/lib.rs:2"]);
        for line in [
            "use std::time::SystemTime as S;",
            "fn f() { std::time::SystemTime::UNIX_EPOCH; }",
            "fn f() { jiff::Timestamp\n::now(); }",
            "fn f() { Zoned::now(); }",
        ] {
            check(wall_clock, &[("crates/types/src/time.rs", line)], &["crates/types/src/time.rs:1"]);
        }
    }

    #[test]
    fn the_domain_has_no_stopwatch() {
        let code = "use tokio::time::Instant;";
        for path in
            ["crates/wire/src/a.rs", "crates/store/src/a.rs", "crates/audit/src/log.rs", "crates/kms/benches/a.rs"]
        {
            check(stopwatch, &[(path, code)], &[]);
        }
        check(stopwatch, &[("crates/kms/src/a.rs", "#[cfg(test)] mod tests { use std::time::Instant; }")], &[]);
        check(stopwatch, &[("crates/kms/src/a.rs", code)], &["crates/kms/src/a.rs:1"]);
        check(
            stopwatch,
            &[("crates/engine/src/a.rs", "\nfn f(at: std::time::Instant) {}")],
            &["crates/engine/src/a.rs:2"],
        );
    }

    #[test]
    fn randomness_has_one_source() {
        let code = "use aws_lc_rs::rand::SystemRandom;";
        check(randomness, &[("crates/vault/src/entropy.rs", code)], &[]);
        check(randomness, &[("crates/kms/src/a.rs", "fn f() { self.entropy.fill(bytes); operand::fill(); }")], &[]);
        let places = ["crates/vault/src/blob.rs:1", "crates/vault/src/blob.rs:1"];
        check(randomness, &[("crates/vault/src/blob.rs", code)], &places);
        for line in ["use getrandom::fill;", "fn f() { rand::fill(b); }", "fn f() { aws_lc_rs::rand::fill(b); }"] {
            let found =
                randomness(&Repository { files: vec![File::new("crates/kms/src/a.rs", line)], packages: vec![] });
            assert!(!found.is_empty(), "{line}");
        }
    }
}
