//! Prints values as they stand in AWS's validation messages, which is as Java prints them.

use std::fmt::Write as _;

use super::raw::Raw;
use super::shape::{Kind, Shape, push_lower_camel};

/// No more than this of a value is printed.
pub(super) const VALUE_BYTES_MAX: usize = 8 * 1024;

/// Whether nothing of a value may be printed: it is secret, or a list or map of secrets.
pub(super) fn is_secret(shape: &Shape) -> bool {
    let parts = match &shape.kind {
        Kind::List { element, .. } => element.sensitive,
        Kind::Map { key, value, .. } => key.sensitive || value.sensitive,
        _ => false,
    };
    shape.sensitive || parts
}

/// Appends a value, or as much of it as is going to be shown.
pub(super) fn push(out: &mut String, shape: &Shape, raw: &Raw<'_>) {
    if out.len() > VALUE_BYTES_MAX {
        return;
    }
    if is_secret(shape) {
        out.push_str("***");
        return;
    }
    match (raw, &shape.kind) {
        (Raw::Text(text), _) => push_capped(out, text),
        (Raw::Integer(number), _) => write(out, format_args!("{number}")),
        (Raw::Double(number), _) => write(out, format_args!("{number:?}")),
        (Raw::Boolean(truth), _) => write(out, format_args!("{truth}")),
        (Raw::Timestamp(time), _) => write(out, format_args!("{time}")),
        (Raw::Blob(bytes), _) => {
            let length = bytes.len();
            write(out, format_args!("java.nio.HeapByteBuffer[pos=0 lim={length} cap={length}]"));
        }
        (Raw::List(elements), Kind::List { element, .. }) => {
            out.push('[');
            for (index, raw) in elements.iter().enumerate().take(VALUE_BYTES_MAX) {
                separate(out, index);
                push(out, element, raw);
            }
            out.push(']');
        }
        (Raw::Map(entries), Kind::Map { value, .. }) => {
            out.push('{');
            for (index, (key, raw)) in entries.iter().enumerate().take(VALUE_BYTES_MAX) {
                separate(out, index);
                push_capped(out, key);
                out.push('=');
                push(out, value, raw);
            }
            out.push('}');
        }
        (Raw::Structure(values), Kind::Structure(shape)) => {
            out.push_str(shape.name);
            out.push('(');
            for (index, member) in shape.members.iter().enumerate() {
                separate(out, index);
                push_lower_camel(out, member.name);
                out.push('=');
                match values.get(index).and_then(Option::as_ref) {
                    Some(raw) => push(out, member.shape, raw),
                    None => out.push_str("null"),
                }
            }
            out.push(')');
        }
        _ => out.push_str("***"),
    }
}

/// Appends as much of a text as may be shown.
pub(super) fn push_capped(out: &mut String, text: &str) {
    let end = text.floor_char_boundary(VALUE_BYTES_MAX);
    out.push_str(&text[..end]);
    if end < text.len() {
        out.push('…');
    }
}

fn separate(out: &mut String, index: usize) {
    if index > 0 {
        out.push_str(", ");
    }
}

fn write(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text); // writing to a String can't fail
}
