//! Reads an AWS Query form as its shape demands.
//!
//! Source: the AWS Query protocol of Smithy: members by name, nested ones behind a dot, elements of lists as
//! `List.member.N`, entries of maps as `Map.entry.N.key` and `.value`, N from 1.

use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use trent_types::SecretText;

use super::json_input::{blob, double};
use super::json_reader::{DEPTH_MAX, malformed};
use super::operation::InputError;
use super::query::QueryParams;
use super::raw::Raw;
use super::shape::{Kind, Shape, StructureShape};
use super::time;

/// Reads a form as a structure.
pub(super) fn read<'a>(form: &'a QueryParams, shape: &'static StructureShape) -> Result<Raw<'a>, InputError> {
    structure(form, "", shape, 0)
}

/// Reads what stands at `path`, if anything does.
fn value<'a>(
    form: &'a QueryParams,
    path: &str,
    shape: &'static Shape,
    depth: u32,
) -> Result<Option<Raw<'a>>, InputError> {
    if depth > DEPTH_MAX {
        return Err(malformed());
    }
    let raw = match &shape.kind {
        Kind::List { element, element_name, flattened, .. } => {
            if !form.has(path) {
                return Ok(None);
            }
            let elements_path = if *flattened { path.to_owned() } else { format!("{path}.{element_name}") };
            let mut elements = Vec::new();
            for index in indices(form, &elements_path)? {
                let element = value(form, &format!("{elements_path}.{index}"), element, depth + 1)?;
                elements.push(element.ok_or_else(malformed)?);
            }
            Raw::List(elements)
        }
        Kind::Map { value, .. } => {
            if !form.has(path) {
                return Ok(None);
            }
            map(form, path, value, depth)?
        }
        Kind::Structure(shape) => {
            if !form.has(path) {
                return Ok(None);
            }
            structure(form, path, shape, depth + 1)?
        }
        _ => match form.value(path) {
            None => return Ok(None),
            Some(text) => scalar(text, shape)?,
        },
    };
    Ok(Some(raw))
}

fn structure<'a>(
    form: &'a QueryParams,
    path: &str,
    shape: &'static StructureShape,
    depth: u32,
) -> Result<Raw<'a>, InputError> {
    let members = shape.members.iter().map(|member| {
        let path =
            if path.is_empty() { Cow::Borrowed(member.name) } else { Cow::Owned(format!("{path}.{}", member.name)) };
        value(form, &path, member.shape, depth)
    });
    Ok(Raw::Structure(members.collect::<Result<_, _>>()?))
}

fn map<'a>(form: &'a QueryParams, path: &str, shape: &'static Shape, depth: u32) -> Result<Raw<'a>, InputError> {
    let entries_path = format!("{path}.entry");
    let mut entries = BTreeMap::new();
    for index in indices(form, &entries_path)? {
        let key = form.value(&format!("{entries_path}.{index}.key")).ok_or_else(malformed)?;
        let value = value(form, &format!("{entries_path}.{index}.value"), shape, depth + 1)?.ok_or_else(malformed)?;
        match entries.entry(Cow::Borrowed(key)) {
            Entry::Occupied(_) => return Err(malformed()),
            Entry::Vacant(place) => place.insert(value),
        };
    }
    Ok(Raw::Map(entries))
}

/// The indices that occur right below `path`: they have to be 1, 2, 3 and so on, without gaps.
fn indices(form: &QueryParams, path: &str) -> Result<std::ops::RangeInclusive<usize>, InputError> {
    let mut found = BTreeSet::new();
    for segment in form.below(path) {
        let is_canonical = segment.bytes().all(|digit| digit.is_ascii_digit()) && !segment.starts_with('0');
        match segment.parse::<usize>() {
            Ok(index) if is_canonical => found.insert(index),
            _ => return Err(malformed()),
        };
    }
    match found.last() {
        Some(&last) if last != found.len() => Err(malformed()),
        _ => Ok(1..=found.len()),
    }
}

fn scalar<'a>(text: &'a str, shape: &'static Shape) -> Result<Raw<'a>, InputError> {
    match &shape.kind {
        Kind::Text { .. } if shape.sensitive => Ok(Raw::SecretText(SecretText::new(text.to_owned()))),
        Kind::Integer { .. } => {
            text.parse::<i32>().map(|number| Raw::Integer(i64::from(number))).map_err(|_| malformed())
        }
        Kind::Long { .. } => text.parse().map(Raw::Integer).map_err(|_| malformed()),
        Kind::Double => double(text).ok_or_else(malformed),
        Kind::Boolean if text.eq_ignore_ascii_case("true") => Ok(Raw::Boolean(true)),
        Kind::Boolean if text.eq_ignore_ascii_case("false") => Ok(Raw::Boolean(false)),
        Kind::Boolean => Err(malformed()),
        Kind::Timestamp => time::from_iso_8601(text).map(Raw::Timestamp).ok_or_else(malformed),
        Kind::Blob { .. } => blob(Cow::Borrowed(text), shape.sensitive),
        _ => Ok(Raw::Text(Cow::Borrowed(text))),
    }
}

#[cfg(test)]
mod tests;
