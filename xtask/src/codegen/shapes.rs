//! Shapes as tables for the runtime.

use std::fmt::Write as _;

use super::model::{Kind, ServiceDescription, Shape};
use super::names;
use super::patterns::Patterns;
use super::types::part;

/// The runtime keeps track of members in 128 bits.
const MEMBERS_MAX: usize = 128;

/// The static for a shape that is not a structure.
pub(super) fn simple(name: &str, shape: &Shape, patterns: &mut Patterns) -> Result<String, String> {
    check(name, shape)?;
    let bounds = bounds(shape);
    let part = |reference| part(reference, name);
    let expression = match shape.kind {
        Kind::String => match (&shape.values, &shape.pattern) {
            (Some(_), _) => format!("Shape::one_of(enums::{}::NAMES)", names::type_name(name)),
            (None, Some(pattern)) => {
                format!("Shape::text_like(&patterns::{}, {bounds})", patterns.name(pattern, &names::constant(name))?)
            }
            (None, None) => format!("Shape::text({bounds})"),
        },
        Kind::Integer => format!("Shape::integer({bounds})"),
        Kind::Long => format!("Shape::long({bounds})"),
        Kind::Boolean => "Shape::BOOLEAN".to_owned(),
        Kind::Double | Kind::Float => "Shape::DOUBLE".to_owned(),
        Kind::Timestamp => "Shape::TIMESTAMP".to_owned(),
        Kind::Blob => format!("Shape::blob({bounds})"),
        Kind::List => {
            let element = constant_of_part(part(shape.member.as_ref())?);
            let element_name = shape.member.as_ref().and_then(|member| member.location_name.as_deref());
            match (element_name, shape.flattened) {
                (None, false) => format!("Shape::list(&{element}, {bounds})"),
                (element_name, flattened) => {
                    let element_name = element_name.unwrap_or("member");
                    format!("Shape::list_named(&{element}, {element_name:?}, {flattened}, {bounds})")
                }
            }
        }
        Kind::Map => {
            let (key, value) = (part(shape.key.as_ref())?, part(shape.value.as_ref())?);
            format!("Shape::map(&{}, &{}, {bounds})", constant_of_part(key), constant_of_part(value))
        }
        Kind::Structure => return Err(format!("{name} is a structure")),
    };
    let secret = if shape.sensitive { ".secret()" } else { "" };
    Ok(format!("pub(super) static {}: Shape = {expression}{secret};\n", constant_of_part(name)))
}

/// The statics for a structure; `is_part` if it stands inside of others too.
pub(super) fn structure(description: &ServiceDescription, name: &str, is_part: bool) -> Result<String, String> {
    let shape = description.shape(name)?;
    check(name, shape)?;
    let mut members = String::new();
    for (member, reference) in &shape.members.0 {
        let wire_name = reference.location_name.as_deref().unwrap_or(member);
        let presence = if shape.required.contains(member) { "required" } else { "optional" };
        let constant = constant_of_part(&reference.shape);
        let _ = write!(members, "Member::{presence}({wire_name:?}, &{constant}),");
    }
    let constant = names::constant(name);
    let mut text = format!(
        "pub(super) static {constant}: StructureShape = StructureShape {{ name: {name:?}, members: &[{members}] }};\n"
    );
    if is_part {
        let _ = writeln!(text, "pub(super) static {}: Shape = Shape::structure(&{constant});", constant_of_part(name));
    }
    Ok(text)
}

/// The name of the static that a shape has as part of others.
fn constant_of_part(name: &str) -> String {
    format!("{}_SHAPE", names::constant(name))
}

fn bounds(shape: &Shape) -> String {
    match (shape.min, shape.max) {
        (None, None) => "Bounds::NONE".to_owned(),
        (Some(min), None) => format!("Bounds::at_least({min})"),
        (None, Some(max)) => format!("Bounds::at_most({max})"),
        (Some(min), Some(max)) => format!("Bounds::between({min}, {max})"),
    }
}

/// Refuses what the runtime does not do.
fn check(name: &str, shape: &Shape) -> Result<(), String> {
    let is_scalar_text = shape.kind == Kind::String && shape.values.is_none();
    let is_bounded = shape.min.is_some() || shape.max.is_some();
    let objection = if shape.sensitive && !is_scalar_text && shape.kind != Kind::Blob {
        "can't be sensitive"
    } else if shape.pattern.is_some() && shape.kind != Kind::String {
        "can't have a pattern"
    } else if is_bounded
        && matches!(shape.kind, Kind::Boolean | Kind::Double | Kind::Float | Kind::Structure | Kind::Timestamp)
    {
        "can't have bounds"
    } else if shape.flattened && shape.kind != Kind::List {
        "can't be flattened"
    } else if shape.members.0.len() > MEMBERS_MAX {
        "has too many members"
    } else if shape.required.iter().any(|required| !shape.members.0.iter().any(|(member, _)| member == required)) {
        "requires a member that it does not have"
    } else if [&shape.key, &shape.value].into_iter().flatten().any(|part| part.location_name.is_some()) {
        "can't name the parts of its entries"
    } else {
        return Ok(());
    };
    Err(format!("{name} {objection}"))
}
