//! Writes outputs as the XML of AWS Query answers.
//!
//! Written out because it is elements with text and nothing else: no attributes, comments or namespaces below the root.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::shape::{Kind, Shape};
use super::structure::{Members, View};

/// Appends the members of a structure as elements: in the model's order, absent ones left out.
pub fn write(structure: &dyn Members, out: &mut String) {
    let mut members = structure.shape().members.iter();
    structure.each(&mut |view| {
        if let Some(member) = members.next() {
            write_element(member.name, member.shape, view, out);
        }
    });
}

fn write_element(name: &str, shape: &'static Shape, view: View<'_>, out: &mut String) {
    match (view, &shape.kind) {
        (View::Absent, _) => {}
        (View::List(list), Kind::List { element, flattened: true, .. }) => {
            list.each(&mut |view| write_element(name, element, view, out));
        }
        (view, kind) => {
            open(name, out);
            match (view, kind) {
                (View::List(list), Kind::List { element, element_name, .. }) => {
                    list.each(&mut |view| write_element(element_name, element, view, out));
                }
                (View::Map(map), Kind::Map { key, value, .. }) => map.each(&mut |text, view| {
                    open("entry", out);
                    write_element("key", key, View::Text(text), out);
                    write_element("value", value, view, out);
                    close("entry", out);
                }),
                (View::Structure(structure), _) => write(structure, out),
                (view, _) => write_scalar(view, out),
            }
            close(name, out);
        }
    }
}

fn write_scalar(view: View<'_>, out: &mut String) {
    match view {
        View::Text(text) => push_xml_text(out, text),
        View::SecretText(text) => push_xml_text(out, text.expose()),
        View::Integer(number) => out.push_str(&number.to_string()),
        View::Double(number) => out.push_str(&number.to_string()),
        View::Boolean(truth) => out.push_str(if truth { "true" } else { "false" }),
        View::Timestamp(time) => out.push_str(&time.to_string()),
        View::Blob(bytes) => STANDARD.encode_string(bytes, out),
        View::SecretBlob(bytes) => STANDARD.encode_string(bytes.expose(), out),
        View::Absent | View::List(_) | View::Map(_) | View::Structure(_) => {}
    }
}

fn open(name: &str, out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push('>');
}

fn close(name: &str, out: &mut String) {
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Appends character data with `&`, `<`, `>`, quotation marks and carriage returns escaped. Characters that XML 1.0
/// can't carry at all become U+FFFD.
pub fn push_xml_text(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(letter),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests;
