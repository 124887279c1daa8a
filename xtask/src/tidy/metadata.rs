//! The packages of the workspace, as `cargo metadata` describes them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::repository::output;

/// A package of the workspace.
#[derive(Debug, Clone, Default)]
pub(super) struct Package {
    /// The package's name.
    pub(super) name: String,
    /// Path of its manifest from the root.
    pub(super) manifest: String,
    /// What the manifest asks for.
    pub(super) dependencies: Vec<Dependency>,
    /// Names of all packages that end up in a build of this one, itself and development dependencies left out.
    pub(super) closure: BTreeSet<String>,
}

/// A dependency that a manifest asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dependency {
    /// Name of the package.
    pub(super) name: String,
    /// What it is for.
    pub(super) kind: Kind,
    /// Whether it comes from a registry rather than from the workspace.
    pub(super) external: bool,
}

/// What a dependency is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The package itself.
    Normal,
    /// Its build script.
    Build,
    /// Its tests and benchmarks.
    Development,
}

/// Reads the packages of the workspace at `root`.
///
/// # Errors
/// Why cargo could not be run, or what in its answer was not understood.
pub(super) fn packages(root: &Path) -> Result<Vec<Package>, String> {
    let version = output(Command::new("rustc").arg("-vV").current_dir(root))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc -vV names no host")?;
    let arguments = ["metadata", "--format-version", "1", "--filter-platform", host];
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let text = output(Command::new(cargo).args(arguments).current_dir(root))?;
    let metadata: Value = serde_json::from_str(&text).map_err(|error| format!("cargo metadata: {error}"))?;
    parse(&metadata).ok_or_else(|| "cargo metadata: an answer of unknown form".to_owned())
}

fn parse(metadata: &Value) -> Option<Vec<Package>> {
    let root = metadata["workspace_root"].as_str()?;
    let names: BTreeMap<&str, &str> = metadata["packages"]
        .as_array()?
        .iter()
        .map(|package| Some((package["id"].as_str()?, package["name"].as_str()?)))
        .collect::<Option<_>>()?;
    let edges: BTreeMap<&str, Vec<&str>> = metadata["resolve"]["nodes"]
        .as_array()?
        .iter()
        .map(|node| Some((node["id"].as_str()?, built_with(node)?)))
        .collect::<Option<_>>()?;
    let members: BTreeSet<&str> =
        metadata["workspace_members"].as_array()?.iter().map(Value::as_str).collect::<Option<_>>()?;
    let mut packages = Vec::new();
    for package in metadata["packages"].as_array()? {
        let id = package["id"].as_str()?;
        if !members.contains(id) {
            continue;
        }
        let manifest = package["manifest_path"].as_str()?.strip_prefix(root)?.trim_start_matches('/').to_owned();
        packages.push(Package {
            name: package["name"].as_str()?.to_owned(),
            manifest,
            dependencies: package["dependencies"].as_array()?.iter().map(dependency).collect::<Option<_>>()?,
            closure: closure(id, &edges).into_iter().filter_map(|id| names.get(id)).map(|&name| name.into()).collect(),
        });
    }
    Some(packages)
}

/// Ids of the packages that a node of the resolved graph is built with.
fn built_with(node: &Value) -> Option<Vec<&str>> {
    let is_built_in = |dependency: &&Value| {
        let kinds = dependency["dep_kinds"].as_array();
        kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
    };
    node["deps"].as_array()?.iter().filter(is_built_in).map(|dependency| dependency["pkg"].as_str()).collect()
}

fn dependency(value: &Value) -> Option<Dependency> {
    let kind = match value["kind"].as_str() {
        None => Kind::Normal,
        Some("build") => Kind::Build,
        Some("dev") => Kind::Development,
        Some(_) => return None,
    };
    Some(Dependency { name: value["name"].as_str()?.to_owned(), kind, external: !value["source"].is_null() })
}

fn closure<'a>(start: &'a str, edges: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        for &next in edges.get(id).into_iter().flatten() {
            if reached.insert(next) {
                open.push(next);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn packages_are_read_with_what_they_are_built_with() {
        let metadata = json!({
            "workspace_root": "/src",
            "workspace_members": ["a-id"],
            "packages": [
                {"id": "a-id", "name": "a", "manifest_path": "/src/crates/a/Cargo.toml", "dependencies": [
                    {"name": "b", "source": "registry", "kind": null},
                    {"name": "d", "source": null, "kind": "dev"},
                ]},
                {"id": "b-id", "name": "b", "manifest_path": "/b/Cargo.toml", "dependencies": []},
                {"id": "c-id", "name": "c", "manifest_path": "/c/Cargo.toml", "dependencies": []},
                {"id": "d-id", "name": "d", "manifest_path": "/d/Cargo.toml", "dependencies": []},
            ],
            "resolve": {"nodes": [
                {"id": "a-id", "deps": [
                    {"pkg": "b-id", "dep_kinds": [{"kind": null}]},
                    {"pkg": "d-id", "dep_kinds": [{"kind": "dev"}]},
                ]},
                {"id": "b-id", "deps": [{"pkg": "c-id", "dep_kinds": [{"kind": null}, {"kind": "build"}]}]},
                {"id": "c-id", "deps": []},
                {"id": "d-id", "deps": []},
            ]},
        });
        let packages = parse(&metadata).unwrap();
        assert_eq!(packages.len(), 1);
        assert_eq!(packages[0].manifest, "crates/a/Cargo.toml");
        assert_eq!(packages[0].closure, BTreeSet::from(["b".to_owned(), "c".to_owned()]));
        let kinds: Vec<_> = packages[0].dependencies.iter().map(|d| (d.kind, d.external)).collect();
        assert_eq!(kinds, [(Kind::Normal, true), (Kind::Development, false)]);
    }

    #[test]
    fn an_answer_of_another_form_is_not_understood() {
        for metadata in [json!({}), json!({"workspace_root": "/src"}), json!([])] {
            assert!(parse(&metadata).is_none(), "{metadata}");
        }
    }
}
