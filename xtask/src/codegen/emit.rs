//! The files of a service.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::format::wrapped;
use super::model::{Kind, Operation, Reference, ServiceDescription};
use super::patterns::Patterns;
use super::types::Imports;
use super::{errors, names, shapes, types};

const HEADER: &str = "//! Written by `cargo xtask codegen`; not to be edited.\n\n";

/// The files of a service, by their names.
pub(super) fn service(
    module: &str,
    description: &ServiceDescription,
) -> Result<BTreeMap<&'static str, String>, String> {
    let roles = Roles::of(description)?;
    let mut patterns = Patterns::default();
    let shapes = shapes_file(description, &roles, &mut patterns)?;
    let enums = enums_file(description, &roles)?;
    let mut files = vec![
        ("mod.rs", module_file(module, description, enums.is_some())?),
        ("errors.rs", errors::file(description)),
        ("inputs.rs", structures_file(description, &roles.inputs, Some("Input"))?),
        ("outputs.rs", structures_file(description, &roles.outputs, Some("Output"))?),
        ("structures.rs", structures_file(description, &roles.parts, None)?),
        ("ops.rs", operations_file(description)?),
        ("patterns.rs", patterns.file()),
        ("shapes.rs", shapes),
    ];
    files.extend(enums.map(|enums| ("enums.rs", enums)));
    Ok(files.into_iter().map(|(name, text)| (name, format!("{HEADER}{text}"))).collect())
}

/// What the shapes of a service are there for. Shapes that only errors use are left out.
struct Roles {
    inputs: BTreeSet<String>,
    outputs: BTreeSet<String>,
    /// Structures that stand inside of others and are neither inputs nor outputs.
    parts: BTreeSet<String>,
    /// Everything that inputs and outputs are made of.
    inside: BTreeSet<String>,
}

impl Roles {
    fn of(description: &ServiceDescription) -> Result<Self, String> {
        let operations = || description.operations.0.iter().map(|(_, operation)| operation);
        let named =
            |references: Vec<&Reference>| references.into_iter().map(|reference| reference.shape.clone()).collect();
        let inputs: BTreeSet<String> = named(operations().filter_map(|operation| operation.input.as_ref()).collect());
        let outputs: BTreeSet<String> = named(operations().filter_map(|operation| operation.output.as_ref()).collect());
        if let Some(both) = inputs.intersection(&outputs).next() {
            return Err(format!("{both} is input and output"));
        }
        let mut inside = BTreeSet::new();
        let mut open: Vec<String> = inputs.union(&outputs).cloned().collect();
        while let Some(name) = open.pop() {
            for part in description.shape(&name)?.parts() {
                if inside.insert(part.to_owned()) {
                    open.push(part.to_owned());
                }
            }
        }
        let mut parts = BTreeSet::new();
        for name in &inside {
            let is_part = !inputs.contains(name) && !outputs.contains(name);
            if is_part && description.shape(name)?.kind == Kind::Structure {
                parts.insert(name.clone());
            }
        }
        Ok(Self { inputs, outputs, parts, inside })
    }
}

fn module_file(module: &str, description: &ServiceDescription, has_enums: bool) -> Result<String, String> {
    let metadata = &description.metadata;
    let protocol = match (metadata.protocol.as_str(), metadata.json_version.as_deref()) {
        ("json", Some("1.1")) => {
            let prefix = metadata.target_prefix.as_deref().ok_or("the model has no target prefix")?;
            format!("Protocol::Json11 {{ target_prefix: {prefix:?} }}")
        }
        ("query", None) => {
            let namespace = metadata.xml_namespace.as_deref().ok_or("the model has no XML namespace")?;
            format!("Protocol::Query {{ xml_namespace: {namespace:?} }}")
        }
        (protocol, version) => return Err(format!("protocol {protocol} {version:?} is not supported")),
    };
    let (enums, all_enums) = if has_enums { ("mod enums;\n", "pub use enums::*;\n") } else { ("", "") };
    let prefix = &metadata.endpoint_prefix;
    let signing_name = metadata.signing_name.as_ref().unwrap_or(prefix);
    Ok(format!(
        "//!\n//! {}, API version {}.\n\n\
         use crate::runtime::service::{{Protocol, ServiceModel}};\n\n\
         {enums}pub mod errors;\nmod inputs;\npub mod ops;\nmod outputs;\nmod patterns;\nmod shapes;\nmod structures;\n\n\
         {all_enums}pub use inputs::*;\npub use ops::OperationName;\npub use outputs::*;\npub use structures::*;\n\n\
         pub static SERVICE: ServiceModel = ServiceModel {{ id: {module:?}, signing_name: {signing_name:?}, \
         event_source: \"{prefix}.amazonaws.com\", api_version: {:?}, protocol: {protocol} }};\n",
        metadata.service_full_name, metadata.api_version, metadata.api_version,
    ))
}

/// The file of enumerations, if the service has any.
fn enums_file(description: &ServiceDescription, roles: &Roles) -> Result<Option<String>, String> {
    let mut text = String::new();
    for name in &roles.inside {
        if let Some(values) = &description.shape(name)?.values {
            text.push_str(&types::enumeration(name, values)?);
        }
    }
    Ok((!text.is_empty()).then(|| format!("use crate::runtime::structure::enumeration;\n\n{text}")))
}

fn structures_file(
    description: &ServiceDescription,
    names: &BTreeSet<String>,
    role: Option<&str>,
) -> Result<String, String> {
    let mut imports = Imports::default();
    let mut definitions = String::new();
    let mut tables = Vec::new();
    for name in names {
        definitions.push_str(&types::structure(description, name, &mut imports)?);
        if let Some(role) = role {
            let _ = write!(definitions, "impl {role} for {} {{}}\n\n", names::type_name(name));
        }
        tables.push(names::constant(name));
    }
    let own = names.iter().map(|name| names::type_name(name)).collect();
    let role = role.map(|role| format!("use crate::runtime::operation::{role};\n")).unwrap_or_default();
    Ok(format!(
        "{}use super::shapes::{{{}}};\n{role}use crate::runtime::structure::structure;\n\n{definitions}",
        imports.lines(&own),
        tables.join(", "),
    ))
}

fn shapes_file(description: &ServiceDescription, roles: &Roles, patterns: &mut Patterns) -> Result<String, String> {
    let mut tables = String::new();
    for name in roles.inputs.iter().chain(&roles.outputs).chain(&roles.parts) {
        tables.push_str(&shapes::structure(description, name, roles.inside.contains(name))?);
        tables.push('\n');
    }
    for name in &roles.inside {
        let shape = description.shape(name)?;
        if shape.kind != Kind::Structure {
            tables.push_str(&shapes::simple(name, shape, patterns)?);
        }
    }
    let used = |module: &str| {
        if tables.contains(&format!("{module}::")) { format!("use super::{module};\n") } else { String::new() }
    };
    Ok(format!(
        "{}{}use crate::runtime::shape::{{Bounds, Member, Shape, StructureShape}};\n\n{tables}",
        used("enums"),
        used("patterns"),
    ))
}

fn operations_file(description: &ServiceDescription) -> Result<String, String> {
    let operations: Vec<&Operation> = description.operations.0.iter().map(|(_, operation)| operation).collect();
    let mut imports = BTreeSet::from(["SERVICE".to_owned(), "errors".to_owned()]);
    let mut text = String::new();
    for operation in &operations {
        let mut type_of = |reference: &Option<Reference>| {
            reference.as_ref().map_or_else(
                || "Unit".to_owned(),
                |reference| {
                    imports.insert(names::type_name(&reference.shape));
                    names::type_name(&reference.shape)
                },
            )
        };
        let (input, output) = (type_of(&operation.input), type_of(&operation.output));
        let wrapper = operation.output.as_ref().and_then(|output| output.result_wrapper.as_deref());
        if wrapper.is_some_and(|wrapper| wrapper != format!("{}Result", operation.name)) {
            return Err(format!("{} has an unusual result wrapper", operation.name));
        }
        let errors: BTreeSet<String> = operation.errors.iter().map(|error| names::constant(&error.shape)).collect();
        let errors = if errors.is_empty() { String::new() } else { format!("\n{}    ", wrapped(errors, 8)) };
        let unsigned = match operation.authtype.as_deref() {
            None => "",
            Some("none") => " unsigned",
            Some(other) => return Err(format!("{} has the unknown authtype {other}", operation.name)),
        };
        let name = &operation.name;
        let _ = write!(text, "operation! {{\n    {name}({input}) -> {output} [{errors}]{unsigned}\n}}\n\n");
    }
    let names = operations.iter().map(|operation| format!("{0} = {0:?}", operation.name));
    let _ = write!(
        text,
        "enumeration! {{\n    /// Every operation of the service.\n    OperationName {{\n{}    }}\n}}\n\n",
        wrapped(names, 8)
    );
    let rows: Vec<String> =
        operations.iter().map(|operation| format!("OperationShape::of::<{}>(),", operation.name)).collect();
    let _ = write!(
        text,
        "/// What the model says about each operation.\npub static OPERATIONS: [OperationShape; {}] = [{}];\n",
        rows.len(),
        rows.concat(),
    );
    let unit = if text.contains("(Unit)") || text.contains("-> Unit ") { ", Unit" } else { "" };
    let imports: Vec<String> = imports.into_iter().collect();
    Ok(format!(
        "use super::{{{}}};\nuse crate::runtime::operation::{{OperationShape, operation}};\n\
         use crate::runtime::structure::{{enumeration{unit}}};\n\n{text}",
        imports.join(", "),
    ))
}
