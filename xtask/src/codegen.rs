//! Generates `crates/model/src/generated` from AWS's service models.
//!
//! `cargo xtask codegen` writes the files; `cargo xtask codegen --check` fails if it would change one. To add a service,
//! add a line to [`SERVICES`].

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::codegen::model::ServiceDescription;

mod automaton;
mod emit;
mod errors;
mod format;
mod model;
mod names;
mod patterns;
mod shapes;
mod source;
mod types;

/// Services to generate: name in the package of models (also the module's name) and version of the API.
const SERVICES: &[(&str, &str)] = &[
    ("cloudtrail", "2013-11-01"),
    ("iam", "2010-05-08"),
    ("kms", "2014-11-01"),
    ("organizations", "2016-11-28"),
    ("sts", "2011-06-15"),
];

/// Shapes (service, name) whose constraints are not checked with the others, as the operation answers with an error of its
/// own. Source: AWS CloudTrail API Reference, `LookupEvents`, "Errors".
const CHECKED_BY_THE_OPERATION: &[(&str, &str)] = &[
    ("cloudtrail", "EventCategory"),
    ("cloudtrail", "LookupAttributeKey"),
    ("cloudtrail", "LookupAttributeValue"),
    ("cloudtrail", "MaxResults"),
];

/// Where the generated files stand, below the root of the repository.
const GENERATED: &str = "crates/model/src/generated";

/// Files by their path below [`GENERATED`].
type Files = BTreeMap<PathBuf, String>;

/// Runs `cargo xtask codegen`.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let is_check = match arguments {
        [] => false,
        [argument] if argument == "--check" => true,
        _ => return Err("usage: cargo xtask codegen [--check]".to_owned()),
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask has no parent directory")?;
    let wanted = generate(root)?;
    let present = read_tree(&root.join(GENERATED))?;
    if is_check {
        return compare(&wanted, &present);
    }
    for path in present.keys().filter(|path| !wanted.contains_key(*path)) {
        let path = root.join(GENERATED).join(path);
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    for (path, text) in wanted.iter().filter(|(path, text)| present.get(*path) != Some(text)) {
        let path = root.join(GENERATED).join(path);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn generate(root: &Path) -> Result<Files, String> {
    let wheel = source::wheel(&root.join("target").join("codegen"))?;
    let mut files = Files::new();
    let mut modules = String::new();
    for (service, version) in SERVICES {
        let in_service = |message: String| format!("{service}: {message}");
        let json = source::service_model(&wheel, service, version).map_err(in_service)?;
        let mut description: ServiceDescription =
            serde_json::from_slice(&json).map_err(|error| in_service(error.to_string()))?;
        for (_, shape) in CHECKED_BY_THE_OPERATION.iter().filter(|(of, _)| of == service) {
            description.without_constraints(shape).map_err(in_service)?;
        }
        for (name, text) in emit::service(service, &description).map_err(in_service)? {
            files.insert(Path::new(service).join(name), text);
        }
        modules.push_str(&format!("pub mod {service};\n"));
    }
    let header = "//! Written by `cargo xtask codegen`; not to be edited.\n\n#![allow(missing_docs)]\n\n";
    files.insert(PathBuf::from("mod.rs"), format!("{header}{modules}"));
    files.into_iter().map(|(path, text)| Ok((path, format::rustfmt(root, &text)?))).collect()
}

fn compare(wanted: &Files, present: &Files) -> Result<(), String> {
    let paths: BTreeSet<&PathBuf> = wanted.keys().chain(present.keys()).collect();
    let stale: Vec<String> = paths
        .into_iter()
        .filter(|path| wanted.get(*path) != present.get(*path))
        .map(|path| format!("  {GENERATED}/{}", path.display()))
        .collect();
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!("generated files are not current; run `cargo xtask codegen`:\n{}", stale.join("\n")))
}

/// Every file below a directory, if there is one.
fn read_tree(root: &Path) -> Result<Files, String> {
    let mut files = Files::new();
    let mut directories = if root.exists() { vec![root.to_owned()] } else { Vec::new() };
    while let Some(directory) = directories.pop() {
        let failed = |error: std::io::Error| format!("{}: {error}", directory.display());
        for entry in fs::read_dir(&directory).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                directories.push(path);
            } else {
                let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                files.insert(path.strip_prefix(root).map_err(|error| error.to_string())?.to_owned(), text);
            }
        }
    }
    Ok(files)
}
