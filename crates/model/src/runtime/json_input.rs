//! Reads an AWS JSON body as its shape demands, in one pass.
//!
//! Source of the messages: what AWS services answer to values of the wrong type.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use trent_types::{SecretBytes, SecretText};

use super::json_reader::{Reader, Token, malformed};
use super::operation::InputError;
use super::raw::Raw;
use super::shape::{Kind, Shape, StructureShape};
use super::time;

/// Reads a body as a structure. An empty body is an empty structure.
pub(super) fn read<'a>(body: &'a [u8], shape: &'static StructureShape) -> Result<Raw<'a>, InputError> {
    if body.is_empty() {
        return Ok(Raw::Structure(Vec::new()));
    }
    let mut reader = Reader::new(body)?;
    let raw = match reader.peek()? {
        Token::Structure => structure(&mut reader, shape)?,
        found => return Err(unexpected(&mut reader, found, "structure")),
    };
    reader.end()?;
    Ok(raw)
}

/// Reads a value that is not `null`.
fn value<'a>(reader: &mut Reader<'a>, shape: &'static Shape) -> Result<Raw<'a>, InputError> {
    let found = reader.peek()?;
    match (&shape.kind, found) {
        (Kind::Text { .. }, Token::Text) if shape.sensitive => {
            Ok(Raw::SecretText(SecretText::new(reader.text()?.into_owned())))
        }
        (Kind::Text { .. } | Kind::Enum { .. }, Token::Text) => Ok(Raw::Text(reader.text()?)),
        (Kind::Integer { .. }, Token::Number) => match reader.number()?.parse::<i32>() {
            Ok(number) => Ok(Raw::Integer(i64::from(number))),
            Err(_) => Err(wrong("NUMBER_VALUE", "an Integer")),
        },
        (Kind::Long { .. }, Token::Number) => match reader.number()?.parse::<i64>() {
            Ok(number) => Ok(Raw::Integer(number)),
            Err(_) => Err(wrong("NUMBER_VALUE", "a Long")),
        },
        (Kind::Double, Token::Number) => double(reader.number()?).ok_or_else(|| wrong("NUMBER_VALUE", "a Double")),
        (Kind::Boolean, Token::True) => reader.literal("true").map(|()| Raw::Boolean(true)),
        (Kind::Boolean, Token::False) => reader.literal("false").map(|()| Raw::Boolean(false)),
        (Kind::Timestamp, Token::Number) => {
            time::from_epoch_seconds(reader.number()?).map(Raw::Timestamp).ok_or_else(malformed)
        }
        (Kind::Blob { .. }, Token::Text) => blob(reader.text()?, shape.sensitive),
        (Kind::List { element, .. }, Token::List) => list(reader, element),
        (Kind::Map { value, .. }, Token::Structure) => map(reader, value),
        (Kind::Structure(shape), Token::Structure) => structure(reader, shape),
        (kind, found) => Err(unexpected(reader, found, wanted(kind))),
    }
}

fn structure<'a>(reader: &mut Reader<'a>, shape: &'static StructureShape) -> Result<Raw<'a>, InputError> {
    let mut members = Vec::new();
    let mut seen = 0_u128; // members that have occurred, also with `null`; the generator holds shapes to 128 members
    let mut more = reader.open(b'{', b'}')?;
    while more {
        let name = reader.name()?;
        match shape.members.iter().position(|member| member.name == name) {
            None => reader.skip_value()?,
            Some(index) => {
                let bit = 1_u128 << index;
                if seen & bit != 0 {
                    return Err(malformed());
                }
                seen |= bit;
                if reader.peek()? == Token::Null {
                    reader.literal("null")?;
                } else {
                    if members.is_empty() {
                        // Not before the first member: a list of many empty structures stays small.
                        members.resize_with(shape.members.len(), || None);
                    }
                    let value = value(reader, shape.members[index].shape)?;
                    members[index] = Some(value);
                }
            }
        }
        more = reader.another(b'}')?;
    }
    Ok(Raw::Structure(members))
}

fn list<'a>(reader: &mut Reader<'a>, element: &'static Shape) -> Result<Raw<'a>, InputError> {
    let mut elements = Vec::new();
    let mut more = reader.open(b'[', b']')?;
    while more {
        elements.push(value(reader, element)?);
        more = reader.another(b']')?;
    }
    Ok(Raw::List(elements))
}

/// Reads a map. A key that occurs twice is refused: whoever authenticates the map could mean either value.
fn map<'a>(reader: &mut Reader<'a>, shape: &'static Shape) -> Result<Raw<'a>, InputError> {
    let mut entries = BTreeMap::new();
    let mut more = reader.open(b'{', b'}')?;
    while more {
        match entries.entry(reader.name()?) {
            Entry::Occupied(_) => return Err(malformed()),
            Entry::Vacant(place) => place.insert(value(reader, shape)?),
        };
        more = reader.another(b'}')?;
    }
    Ok(Raw::Map(entries))
}

/// Reads a number with a fraction; one that is too large for the type is none.
pub(super) fn double(text: &str) -> Option<Raw<'static>> {
    text.parse().ok().filter(|number: &f64| number.is_finite()).map(Raw::Double)
}

/// Decodes base64: the standard alphabet, padded, without white space.
pub(super) fn blob(text: Cow<'_, str>, sensitive: bool) -> Result<Raw<'static>, InputError> {
    if !sensitive {
        return STANDARD.decode(text.as_bytes()).map(Raw::Blob).map_err(|_| malformed());
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let decoded = STANDARD.decode_vec(text.as_bytes(), &mut bytes);
    let bytes = SecretBytes::new(bytes);
    if let Cow::Owned(text) = text {
        drop(SecretText::new(text)); // wiped
    }
    decoded.map(|()| Raw::SecretBlob(bytes)).map_err(|_| malformed())
}

/// What a value of another type can't be converted to, in AWS's words.
const fn wanted(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } | Kind::Enum { .. } => "a String",
        Kind::Integer { .. } => "an Integer",
        Kind::Long { .. } => "a Long",
        Kind::Double => "a Double",
        Kind::Boolean => "a Boolean",
        Kind::Timestamp => "milliseconds since epoch",
        Kind::Blob { .. } => "a Blob",
        Kind::List { .. } => "list",
        Kind::Map { .. } => "map",
        Kind::Structure(_) => "structure",
    }
}

/// The error for a value of the wrong type. A value that is not even JSON is that first.
fn unexpected(reader: &mut Reader<'_>, found: Token, wanted: &str) -> InputError {
    if let Err(error) = reader.skip_value() {
        return error;
    }
    let is_container = matches!(wanted, "list" | "map" | "structure");
    match found {
        Token::Structure => InputError::Serialization("Start of structure or map found where not expected.".to_owned()),
        Token::List => InputError::Serialization("Start of list found where not expected.".to_owned()),
        Token::Null => malformed(), // as an element of a list or map, or as the body
        _ if is_container => InputError::Serialization(format!("Expected {wanted} or null")),
        Token::Text => wrong("STRING_VALUE", wanted),
        Token::Number => wrong("NUMBER_VALUE", wanted),
        Token::True => wrong("TRUE_VALUE", wanted),
        Token::False => wrong("FALSE_VALUE", wanted),
    }
}

fn wrong(found: &str, wanted: &str) -> InputError {
    InputError::Serialization(format!("{found} can not be converted to {wanted}"))
}

#[cfg(test)]
mod tests;
