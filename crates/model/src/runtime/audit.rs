//! Writes inputs and outputs as CloudTrail events show them.
//!
//! Source: AWS KMS Developer Guide, "Logging AWS KMS API calls with AWS CloudTrail", the examples of events.

use super::json_output::{double_text, push_json_text};
use super::shape::{Kind, Shape, TOKENS, push_lower_camel};
use super::structure::{Members, View};
use super::time;

/// Appends a structure as a JSON object. Secrets, tokens, blobs, absent members and the members named in `hide` are left
/// out.
pub fn write(structure: &dyn Members, out: &mut String, hide: &[&str]) {
    out.push('{');
    let mut members = structure.shape().members.iter();
    let mut is_first = true;
    structure.each(&mut |view| {
        let Some(member) = members.next() else { return };
        let is_hidden = TOKENS.contains(&member.name) || hide.contains(&member.name);
        if matches!(view, View::Absent) || is_left_out(member.shape) || is_hidden {
            return;
        }
        separate(out, &mut is_first);
        let mut name = String::with_capacity(member.name.len());
        push_lower_camel(&mut name, member.name);
        push_json_text(out, &name);
        out.push(':');
        write_value(view, out, hide);
    });
    out.push('}');
}

/// Whether values are secret or blobs, or lists or maps of such.
fn is_left_out(shape: &Shape) -> bool {
    let parts = match &shape.kind {
        Kind::Blob { .. } => true,
        Kind::List { element, .. } => is_left_out(element),
        Kind::Map { key, value, .. } => is_left_out(key) || is_left_out(value),
        _ => false,
    };
    shape.sensitive || parts
}

fn write_value(view: View<'_>, out: &mut String, hide: &[&str]) {
    match view {
        View::Text(text) => push_json_text(out, text),
        View::Integer(number) => out.push_str(&number.to_string()),
        View::Double(number) => out.push_str(&double_text(number)),
        View::Boolean(truth) => out.push_str(if truth { "true" } else { "false" }),
        View::Timestamp(time) => push_json_text(out, &time::audit_form(time)),
        View::List(list) => {
            out.push('[');
            let mut is_first = true;
            list.each(&mut |view| {
                separate(out, &mut is_first);
                write_value(view, out, hide);
            });
            out.push(']');
        }
        View::Map(map) => {
            out.push('{');
            let mut is_first = true;
            map.each(&mut |key, view| {
                separate(out, &mut is_first);
                push_json_text(out, key);
                out.push(':');
                write_value(view, out, hide);
            });
            out.push('}');
        }
        View::Structure(structure) => write(structure, out, hide),
        View::Absent | View::SecretText(_) | View::Blob(_) | View::SecretBlob(_) => out.push_str("null"),
    }
}

fn separate(out: &mut String, is_first: &mut bool) {
    if !std::mem::take(is_first) {
        out.push(',');
    }
}

#[cfg(test)]
mod tests;
