//! `docs/dependencies.md` says of every external dependency why it is there.

use std::collections::{BTreeMap, BTreeSet};

use super::Violation;
use super::repository::Repository;

/// Where dependencies are justified: a table with the package's name in backticks in the first column.
const LEDGER: &str = "docs/dependencies.md";

/// Package whose dependencies are the clients that it drives; they need no line.
const BLACK_BOX_TESTS: &str = "trent-tests";

/// Every external dependency that a manifest asks for has a line.
pub(super) fn justified(repository: &Repository) -> Vec<Violation> {
    let listed: BTreeSet<&str> = ledger(repository).into_iter().map(|(_, name)| name).collect();
    let missing = |(name, manifest): (&str, &str)| {
        let message = format!("`{name}` (asked for by {manifest}) has no line: every dependency says why it is there");
        (!listed.contains(name)).then(|| Violation::new(LEDGER, 1, message))
    };
    asked_for(repository).into_iter().filter_map(missing).collect()
}

/// Every line is about a dependency that there is, and there is one line for each.
pub(super) fn current(repository: &Repository) -> Vec<Violation> {
    let asked_for = asked_for(repository);
    let mut seen = BTreeSet::new();
    let stale = |(line, name): (usize, &str)| {
        let message = if !seen.insert(name.to_owned()) {
            format!("`{name}` has a line already")
        } else if !asked_for.contains_key(name) {
            format!("`{name}` is no dependency of any package any more: drop the line")
        } else {
            return None;
        };
        Some(Violation::new(LEDGER, line, message))
    };
    ledger(repository).into_iter().filter_map(stale).collect()
}

/// Names of the external dependencies, each with one manifest that asks for it.
fn asked_for(repository: &Repository) -> BTreeMap<&str, &str> {
    let packages = repository.packages.iter().filter(|package| package.name != BLACK_BOX_TESTS);
    packages
        .flat_map(|package| {
            let external = package.dependencies.iter().filter(|dependency| dependency.external);
            external.map(|dependency| (dependency.name.as_str(), package.manifest.as_str()))
        })
        .collect()
}

/// Lines and names of the table's rows.
fn ledger(repository: &Repository) -> Vec<(usize, &str)> {
    let lines = repository.file(LEDGER).into_iter().flat_map(|file| file.text.lines().enumerate());
    lines.filter_map(|(index, line)| Some((index + 1, name_of(line)?))).collect()
}

/// The name in a row ``| `name` | … |``.
fn name_of(line: &str) -> Option<&str> {
    line.strip_prefix("| `")?.split_once("` |").map(|(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::super::check_packages;
    use super::super::metadata::{Dependency, Kind, Package};
    use super::*;

    fn packages() -> Vec<Package> {
        let dependency = |name: &str, kind, external| Dependency { name: name.to_owned(), kind, external };
        let kms = vec![
            dependency("serde", Kind::Normal, true),
            dependency("proptest", Kind::Development, true),
            dependency("trent-types", Kind::Normal, false),
        ];
        let tests = vec![dependency("aws-sdk-kms", Kind::Normal, true)];
        let package = |name: &str, dependencies| Package {
            name: name.to_owned(),
            manifest: format!("crates/{name}/Cargo.toml"),
            dependencies,
            ..Package::default()
        };
        vec![package("trent-kms", kms), package("trent-tests", tests)]
    }

    const HEAD: &str = "# Dependencies\n\n| crate | why |\n| --- | --- |\n";

    #[test]
    fn every_dependency_is_justified() {
        let check = |rows: &str, expect: &[&str]| {
            check_packages(justified, &[(LEDGER, &format!("{HEAD}{rows}"))], packages(), expect);
        };
        check("| `proptest` | laws |\n| `serde` | records |\n", &[]);
        check("| `serde` | records |\n", &["docs/dependencies.md:1"]);
        check("serde and `proptest`\n", &["docs/dependencies.md:1", "docs/dependencies.md:1"]);
        check_packages(justified, &[], packages(), &["docs/dependencies.md:1", "docs/dependencies.md:1"]);
    }

    #[test]
    fn no_line_outlives_its_dependency() {
        let check = |rows: &str, expect: &[&str]| {
            check_packages(current, &[(LEDGER, &format!("{HEAD}{rows}"))], packages(), expect);
        };
        check("| `proptest` | laws |\n| `serde` | records |\n", &[]);
        check("| `serde` | records |\n| `gone` | was nice |\n", &["docs/dependencies.md:6"]);
        check("| `aws-sdk-kms` | a client |\n", &["docs/dependencies.md:5"]);
        check("| `serde` | records |\n| `serde` | again |\n", &["docs/dependencies.md:6"]);
    }
}
