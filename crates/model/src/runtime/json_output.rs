//! Writes outputs as AWS JSON, and JSON texts in general.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::structure::{Members, View};
use super::time;

/// Appends a structure: members in the model's order, absent ones left out.
pub fn write(structure: &dyn Members, out: &mut Vec<u8>) {
    out.push(b'{');
    let mut names = structure.shape().members.iter();
    let mut is_first = true;
    structure.each(&mut |view| {
        let name = names.next().map_or("", |member| member.name);
        if matches!(view, View::Absent) {
            return;
        }
        separate(out, &mut is_first);
        push_json_text(out, name);
        out.push(b':');
        write_value(view, out);
    });
    out.push(b'}');
}

fn write_value(view: View<'_>, out: &mut Vec<u8>) {
    match view {
        View::Absent => out.extend_from_slice(b"null"),
        View::Text(text) => push_json_text(out, text),
        View::SecretText(text) => push_json_text(out, text.expose()),
        View::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
        View::Double(number) => out.extend_from_slice(double_text(number).as_bytes()),
        View::Boolean(truth) => out.extend_from_slice(if truth { b"true" } else { b"false" }),
        View::Timestamp(time) => out.extend_from_slice(time::epoch_seconds(time).as_bytes()),
        View::Blob(bytes) => write_blob(bytes, out),
        View::SecretBlob(bytes) => write_blob(bytes.expose(), out),
        View::List(list) => {
            out.push(b'[');
            let mut is_first = true;
            list.each(&mut |view| {
                separate(out, &mut is_first);
                write_value(view, out);
            });
            out.push(b']');
        }
        View::Map(map) => {
            out.push(b'{');
            let mut is_first = true;
            map.each(&mut |key, view| {
                separate(out, &mut is_first);
                push_json_text(out, key);
                out.push(b':');
                write_value(view, out);
            });
            out.push(b'}');
        }
        View::Structure(structure) => write(structure, out),
    }
}

/// A number with a fraction as JSON writes it. What is not finite has no form there.
pub(super) fn double_text(number: f64) -> String {
    if number.is_finite() { format!("{number:?}") } else { "null".to_owned() }
}

fn separate(out: &mut Vec<u8>, is_first: &mut bool) {
    if !std::mem::take(is_first) {
        out.push(b',');
    }
}

/// Appends base64 in quotation marks, without a copy elsewhere.
fn write_blob(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    let start = out.len();
    out.resize(start + bytes.len().div_ceil(3) * 4, b'=');
    let written = STANDARD.encode_slice(bytes, &mut out[start..]).unwrap_or(0); // the room is exactly what it takes
    out.truncate(start + written);
    out.push(b'"');
}

/// A text that grows.
pub(super) trait Append {
    /// Adds to the end.
    fn append(&mut self, text: &str);
}

impl Append for String {
    fn append(&mut self, text: &str) {
        self.push_str(text);
    }
}

impl Append for Vec<u8> {
    fn append(&mut self, text: &str) {
        self.extend_from_slice(text.as_bytes());
    }
}

/// Appends a JSON string: only what has to be escaped is.
pub(super) fn push_json_text(out: &mut impl Append, text: &str) {
    out.append("\"");
    if is_plain(text) {
        out.append(text);
        out.append("\"");
        return;
    }
    let mut plain_from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            ..0x20 => "",
            _ => continue,
        };
        out.append(&text[plain_from..at]);
        if escape.is_empty() {
            out.append(&format!("\\u{byte:04x}"));
        } else {
            out.append(escape);
        }
        plain_from = at + 1;
    }
    out.append(&text[plain_from..]);
    out.append("\"");
}

/// Whether nothing has to be escaped. Looks at all bytes whatever it finds, which is quicker than looking for the first.
fn is_plain(text: &str) -> bool {
    let is_special = |byte: u8| (byte < 0x20) | (byte == b'"') | (byte == b'\\');
    !text.bytes().fold(false, |found, byte| found | is_special(byte))
}

#[cfg(test)]
mod tests;
