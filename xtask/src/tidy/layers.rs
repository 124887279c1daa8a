//! Which package may depend on which.

use super::Violation;
use super::metadata::{Dependency, Kind, Package};
use super::repository::Repository;

/// Each package of the workspace and the packages of the workspace that it may use, tests included.
const LAYERS: &[(&str, &[&str])] = &[
    ("trent-types", &[]),
    ("trent-model", &["trent-types"]),
    ("trent-policy", &["trent-types"]),
    ("trent-priority", &[]),
    ("trent-vault", &["trent-types", "trent-priority"]),
    ("trent-store", &["trent-types", "trent-priority"]),
    ("trent-audit", &["trent-types", "trent-priority"]),
    ("trent-egress", &["trent-types"]),
    ("trent-events", &["trent-types", "trent-audit", "trent-egress"]),
    ("trent-attestation", &["trent-types"]),
    ("trent-backup", &["trent-types", "trent-store"]),
    ("trent-engine", &["trent-types", "trent-model", "trent-policy", "trent-vault", "trent-store", "trent-audit"]),
    ("trent-wire", &["trent-types", "trent-model", "trent-engine"]),
    ("trent-iam", &["trent-types", "trent-model", "trent-policy", "trent-vault", "trent-engine"]),
    (
        "trent-kms",
        &[
            "trent-types",
            "trent-attestation",
            "trent-model",
            "trent-policy",
            "trent-priority",
            "trent-vault",
            "trent-engine",
        ],
    ),
    (
        "trent-cloudtrail",
        &[
            "trent-types",
            "trent-model",
            "trent-policy",
            "trent-priority",
            "trent-vault",
            "trent-audit",
            "trent-engine",
            "trent-egress",
        ],
    ),
    (
        "trent",
        &[
            "trent-types",
            "trent-attestation",
            "trent-backup",
            "trent-model",
            "trent-policy",
            "trent-policy",
            "trent-vault",
            "trent-store",
            "trent-audit",
            "trent-engine",
            "trent-wire",
            "trent-iam",
            "trent-kms",
            "trent-egress",
            "trent-events",
            "trent-cloudtrail",
        ],
    ),
    (
        "trent-bench",
        &[
            "trent",
            "trent-types",
            "trent-vault",
            "trent-store",
            "trent-audit",
            "trent-engine",
            "trent-iam",
            "trent-kms",
        ],
    ),
    ("xtask", &[]),
    ("trent-tests", &[]),
];

/// Packages that are kept from others, however many steps lie between: who, from what, why.
const KEPT_APART: &[(&[&str], &[&str], &str)] = &[(
    &["trent-vault", "trent-policy"],
    &[
        "hyper",
        "log",
        "rusqlite",
        "rustls",
        "tokio",
        "tracing",
        "trent-audit",
        "trent-engine",
        "trent-model",
        "trent-store",
    ],
    "secrets and decisions stay away from runtimes, networks, logs and disks",
)];

/// External packages that only some packages may ask for: what, who, why.
const SINGLE_USERS: &[(&[&str], &[&str], &str)] = &[
    (
        &["axum", "h2", "http", "http-body", "http-body-util", "hyper", "hyper-rustls", "hyper-util", "tokio-rustls"],
        &["trent-wire", "trent-egress"],
        "HTTP is known to the wire crate, and to the egress crate for what goes out",
    ),
    (
        &["aws-sigv4", "reqwest", "rustls-native-certs"],
        &["trent-egress"],
        "what goes out goes through the egress crate",
    ),
    (
        &["opentelemetry", "opentelemetry-http", "opentelemetry-otlp", "opentelemetry_sdk"],
        &["trent"],
        "traces are made where the program is put together: everything else is only watched",
    ),
    (&["libsqlite3-sys", "rusqlite"], &["trent-store"], "everything else sees the store's interface"),
    (&["aws-lc-sys"], &["trent-vault"], "the raw bindings of the cryptographic library are not for use elsewhere"),
];

/// Packages that are not shipped and may ask for what they like outside the workspace.
const NOT_SHIPPED: &[&str] = &["trent-bench", "xtask", "trent-tests"];

/// Packages of the workspace use only the layers below them.
pub(super) fn directions(repository: &Repository) -> Vec<Violation> {
    let mut violations = Vec::new();
    for package in &repository.packages {
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == package.name) else {
            let message = format!("`{}` has no place in the table of layers (xtask, tidy, layers)", package.name);
            violations.push(Violation::new(&package.manifest, 1, message));
            continue;
        };
        let inside = package.dependencies.iter().filter(|dependency| !dependency.external);
        for Dependency { name, .. } in inside.filter(|dependency| !allowed.contains(&dependency.name.as_str())) {
            let message = format!("`{}` must not use `{name}`: dependencies point down the layers only", package.name);
            violations.push(at(repository, package, name, message));
        }
    }
    violations
}

/// What is kept apart does not meet through a third package either.
pub(super) fn kept_apart(repository: &Repository) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (packages, strangers, reason) in KEPT_APART {
        for package in repository.packages.iter().filter(|package| packages.contains(&package.name.as_str())) {
            for stranger in strangers.iter().filter(|stranger| package.closure.contains(**stranger)) {
                let message = format!("`{}` is built with `{stranger}`: {reason}", package.name);
                violations.push(at(repository, package, stranger, message));
            }
        }
    }
    violations
}

/// External packages with a fixed set of users are asked for by nobody else.
pub(super) fn single_users(repository: &Repository) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (dependencies, users, reason) in SINGLE_USERS {
        let others = |package: &&Package| ![*users, NOT_SHIPPED].concat().contains(&package.name.as_str());
        for package in repository.packages.iter().filter(others) {
            let shipped = package.dependencies.iter().filter(|dependency| dependency.kind != Kind::Development);
            for Dependency { name, .. } in shipped.filter(|found| dependencies.contains(&found.name.as_str())) {
                let message = format!("`{}` must not use `{name}`: {reason}", package.name);
                violations.push(at(repository, package, name, message));
            }
        }
    }
    violations
}

/// Every package takes over the lints of the workspace.
pub(super) fn lint_table(repository: &Repository) -> Vec<Violation> {
    let inherits = |text: &str| {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.any(|line| line == "[lints]") && lines.next() == Some("workspace = true")
    };
    let without = |package: &Package| {
        let manifest = repository.file(&package.manifest)?;
        let message = "no `[lints] workspace = true`: the lints of the workspace hold in every package";
        (!inherits(&manifest.text)).then(|| Violation::new(&manifest.path, 1, message))
    };
    repository.packages.iter().filter_map(without).collect()
}

/// A violation at the line of `package`'s manifest that asks for `dependency`, or at the first line.
fn at(repository: &Repository, package: &Package, dependency: &str, message: String) -> Violation {
    let asks = |line: &str| {
        let behind = line.trim_start().strip_prefix(dependency);
        behind.is_some_and(|behind| behind.starts_with(['.', ' ', '=']))
    };
    let line = repository.file(&package.manifest).and_then(|file| file.text.lines().position(asks));
    Violation::new(&package.manifest, line.map_or(1, |line| line + 1), message)
}

#[cfg(test)]
mod tests {
    use super::super::check_packages;
    use super::*;

    fn package(name: &str, dependencies: &[&str], closure: &[&str]) -> Package {
        let dependency = |name: &&str| Dependency {
            name: (*name).to_owned(),
            kind: Kind::Normal,
            external: !name.starts_with("trent"),
        };
        Package {
            name: name.to_owned(),
            manifest: "crates/x/Cargo.toml".to_owned(),
            dependencies: dependencies.iter().map(dependency).collect(),
            closure: closure.iter().map(|&name| name.to_owned()).collect(),
        }
    }

    const MANIFEST: &str = "[dependencies]\ntrent-store.workspace = true\nhyper = \"1\"\nrusqlite.workspace = true\n";

    fn check(rule: super::super::Rule, package: Package, expect: &[&str]) {
        check_packages(rule, &[("crates/x/Cargo.toml", MANIFEST)], vec![package], expect);
    }

    #[test]
    fn dependencies_point_down() {
        check(directions, package("trent-engine", &["trent-types", "trent-store", "tokio"], &[]), &[]);
        check(directions, package("trent-store", &["trent-types"], &[]), &[]);
        check(directions, package("xtask", &["syn"], &[]), &[]);
        for (name, dependency) in [
            ("trent-types", "trent-model"),
            ("trent-store", "trent-vault"),
            ("trent-vault", "trent-engine"),
            ("trent-wire", "trent-vault"),
            ("trent-kms", "trent-wire"),
            ("trent-kms", "trent-iam"),
            ("trent-iam", "trent-audit"),
            ("trent-tests", "trent-types"),
            ("trent-nameless", "trent-types"),
        ] {
            check(directions, package(name, &[dependency], &[]), &["crates/x/Cargo.toml:1"]);
        }
        check(directions, package("trent-kms", &["trent-store"], &[]), &["crates/x/Cargo.toml:2"]);
    }

    #[test]
    fn the_vault_and_the_policies_stay_alone() {
        check(kept_apart, package("trent-vault", &[], &["zeroize", "aws-lc-rs"]), &[]);
        check(kept_apart, package("trent-engine", &[], &["tokio"]), &[]);
        check(kept_apart, package("trent-vault", &[], &["tokio"]), &["crates/x/Cargo.toml:1"]);
        check(kept_apart, package("trent-policy", &[], &["log"]), &["crates/x/Cargo.toml:1"]);
        check(kept_apart, package("trent-policy", &["rusqlite"], &["rusqlite"]), &["crates/x/Cargo.toml:4"]);
    }

    #[test]
    fn some_packages_have_one_user() {
        check(single_users, package("trent-wire", &["hyper", "http"], &[]), &[]);
        check(single_users, package("trent-store", &["rusqlite"], &[]), &[]);
        check(single_users, package("trent-egress", &["hyper", "aws-sigv4"], &[]), &[]);
        check(single_users, package("trent-tests", &["hyper"], &[]), &[]);
        check(single_users, package("trent-kms", &["hyper"], &[]), &["crates/x/Cargo.toml:3"]);
        check(single_users, package("trent", &["http"], &[]), &["crates/x/Cargo.toml:1"]);
        check(single_users, package("trent-audit", &["rusqlite"], &[]), &["crates/x/Cargo.toml:4"]);
        check(single_users, package("trent-wire", &["aws-sigv4"], &[]), &["crates/x/Cargo.toml:1"]);
        check(single_users, package("trent-iam", &["aws-lc-sys"], &[]), &["crates/x/Cargo.toml:1"]);
    }

    #[test]
    fn lints_are_taken_over() {
        let check = |text: &str, expect: &[&str]| {
            check_packages(lint_table, &[("crates/x/Cargo.toml", text)], vec![package("trent-kms", &[], &[])], expect);
        };
        check("[package]\n\n[lints]\nworkspace = true\n", &[]);
        check("[package]\n", &["crates/x/Cargo.toml:1"]);
        check("[package]\nworkspace = true\n[lints]\nrust.unsafe_code = \"allow\"\n", &["crates/x/Cargo.toml:1"]);
    }
}
