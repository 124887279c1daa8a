//! Files stay short enough to read in one go.

use super::Violation;
use super::repository::{File, Repository};

/// The longest hand-written source file, in lines.
const LINES_MAX: usize = 500;

/// Hand-written source files have at most [`LINES_MAX`] lines.
pub(super) fn short_files(repository: &Repository) -> Vec<Violation> {
    let is_source = |path: &str| path.ends_with(".rs") || path.ends_with(".py");
    let too_long = |file: &File| {
        let lines = file.text.lines().count();
        let message = format!("{lines} lines, {LINES_MAX} at most: a file that long holds more than one concept");
        (is_source(&file.path) && !file.is_generated() && lines > LINES_MAX)
            .then(|| Violation::new(&file.path, LINES_MAX + 1, message))
    };
    repository.files.iter().filter_map(too_long).collect()
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;

    #[test]
    fn only_generated_files_may_be_long() {
        let (long, longest) = ("\n".repeat(501), "\n".repeat(500));
        check(short_files, &[("crates/kms/src/lib.rs", &longest)], &[]);
        check(short_files, &[("crates/model/src/generated/kms.rs", &long), ("Cargo.lock", &long)], &[]);
        check(short_files, &[("crates/kms/src/tests.rs", &long)], &["crates/kms/src/tests.rs:501"]);
        check(short_files, &[("tests/python/test_keys.py", &long)], &["tests/python/test_keys.py:501"]);
        check(short_files, &[("crates/model/src/lib.rs", &long)], &["crates/model/src/lib.rs:501"]);
    }
}
