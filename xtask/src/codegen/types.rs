//! Rust types for the shapes of a service.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::format::wrapped;
use super::model::{Kind, ServiceDescription, Shape};
use super::names;

/// Names that generated types may not take from Rust's prelude.
const TAKEN: &[&str] = &["Box", "Default", "Input", "Option", "Output", "Result", "String", "Unit", "Vec"];

/// Names that a file of types has to import.
#[derive(Default)]
pub(super) struct Imports {
    service: BTreeSet<String>,
    words: BTreeSet<&'static str>,
    has_map: bool,
}

impl Imports {
    /// The import lines; `own` are types that the file itself defines.
    pub(super) fn lines(&self, own: &BTreeSet<String>) -> String {
        let mut text = String::new();
        if self.has_map {
            text.push_str("use std::collections::BTreeMap;\n\n");
        }
        if !self.words.is_empty() {
            let words: Vec<&str> = self.words.iter().copied().collect();
            let _ = write!(text, "use trent_types::{{{}}};\n\n", words.join(", "));
        }
        let service: Vec<&str> = self.service.difference(own).map(String::as_str).collect();
        if !service.is_empty() {
            let _ = writeln!(text, "use super::{{{}}};", service.join(", "));
        }
        text
    }
}

/// The type of values of a shape.
pub(super) fn rust_type(description: &ServiceDescription, name: &str, imports: &mut Imports) -> Result<String, String> {
    let shape = description.shape(name)?;
    let mut word = |word: &'static str| {
        imports.words.insert(word);
        word.to_owned()
    };
    Ok(match shape.kind {
        Kind::String if shape.values.is_some() => {
            imports.service.insert(names::type_name(name));
            names::type_name(name)
        }
        Kind::String if shape.sensitive => word("SecretText"),
        Kind::String => "String".to_owned(),
        Kind::Blob if shape.sensitive => word("SecretBytes"),
        Kind::Blob => "Vec<u8>".to_owned(),
        Kind::Timestamp => word("Timestamp"),
        Kind::Boolean => "bool".to_owned(),
        // A client can't tell a `float` from a `double` on the wire.
        Kind::Double | Kind::Float => "f64".to_owned(),
        Kind::Integer => "i32".to_owned(),
        Kind::Long => "i64".to_owned(),
        Kind::List => format!("Vec<{}>", rust_type(description, part(shape.member.as_ref(), name)?, imports)?),
        Kind::Map => {
            imports.has_map = true;
            let key = rust_type(description, part(shape.key.as_ref(), name)?, imports)?;
            let value = rust_type(description, part(shape.value.as_ref(), name)?, imports)?;
            format!("BTreeMap<{key}, {value}>")
        }
        Kind::Structure => {
            imports.service.insert(names::type_name(name));
            names::type_name(name)
        }
    })
}

/// The shape of a part of a list or map.
pub(super) fn part<'a>(reference: Option<&'a super::model::Reference>, name: &str) -> Result<&'a str, String> {
    reference.map(|reference| reference.shape.as_str()).ok_or_else(|| format!("{name} does not say of what it is"))
}

/// The definition of a structure.
pub(super) fn structure(description: &ServiceDescription, name: &str, imports: &mut Imports) -> Result<String, String> {
    let shape = description.shape(name)?;
    let type_name = names::type_name(name);
    if TAKEN.contains(&type_name.as_str()) {
        return Err(format!("{name} can't be the name of a type"));
    }
    if contains_itself(description, name, shape, &mut BTreeSet::new())? {
        return Err(format!("{name} contains itself without a list between"));
    }
    let mut fields = String::new();
    let mut names_of_fields = Vec::new();
    for (member, reference) in &shape.members.0 {
        let field = names::field(member);
        if names_of_fields.contains(&field) {
            return Err(format!("{name} has two members {field}"));
        }
        let inner = rust_type(description, &reference.shape, imports)?;
        let outer = if shape.required.contains(member) { inner } else { format!("Option<{inner}>") };
        let _ = writeln!(fields, "    pub {field}: {outer},");
        names_of_fields.push(field);
    }
    let mut derives = "Debug, Clone".to_owned();
    if has_default(description, name)? {
        derives.push_str(", Default");
    }
    if !has_secret(description, name, &mut BTreeSet::new())? {
        derives.push_str(", PartialEq");
    }
    Ok(format!(
        "#[derive({derives})]\npub struct {type_name} {{\n{fields}}}\n\nstructure!({type_name} = {} {{ {} }});\n\n",
        names::constant(name),
        names_of_fields.join(", "),
    ))
}

/// The definition of an enumeration.
pub(super) fn enumeration(name: &str, values: &[String]) -> Result<String, String> {
    let mut variants = BTreeSet::new();
    let mut items = Vec::new();
    for value in values {
        let variant = names::variant(value);
        if !variants.insert(variant.clone()) {
            return Err(format!("{name} has two values {variant}"));
        }
        items.push(format!("{variant} = {value:?}"));
    }
    Ok(format!("enumeration! {{\n    {} {{\n{}    }}\n}}\n\n", names::type_name(name), wrapped(items, 8)))
}

/// Whether a structure has a default value: none of its required members lacks one.
fn has_default(description: &ServiceDescription, name: &str) -> Result<bool, String> {
    let shape = description.shape(name)?;
    for (member, reference) in &shape.members.0 {
        if shape.required.contains(member) {
            let part = description.shape(&reference.shape)?;
            let lacks = match part.kind {
                Kind::String => part.values.is_some() || part.sensitive,
                Kind::Blob => part.sensitive,
                Kind::Timestamp => true,
                Kind::Structure => !has_default(description, &reference.shape)?,
                Kind::Boolean | Kind::Double | Kind::Float | Kind::Integer | Kind::List | Kind::Long | Kind::Map => {
                    false
                }
            };
            if lacks {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// Whether there is a secret anywhere inside.
fn has_secret(description: &ServiceDescription, name: &str, seen: &mut BTreeSet<String>) -> Result<bool, String> {
    let shape = description.shape(name)?;
    if shape.sensitive {
        return Ok(true);
    }
    if !seen.insert(name.to_owned()) {
        return Ok(false);
    }
    for part in shape.parts() {
        if has_secret(description, part, seen)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a structure leads to itself through structures only.
fn contains_itself(
    description: &ServiceDescription,
    name: &str,
    shape: &Shape,
    seen: &mut BTreeSet<String>,
) -> Result<bool, String> {
    for (_, reference) in &shape.members.0 {
        let part = description.shape(&reference.shape)?;
        if part.kind == Kind::Structure
            && (reference.shape == name
                || (seen.insert(reference.shape.clone()) && contains_itself(description, name, part, seen)?))
        {
            return Ok(true);
        }
    }
    Ok(false)
}
