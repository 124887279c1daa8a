//! Text in XML.

/// Appends `text` as the content of an element. Characters that XML 1.0 can't express become U+FFFD.
///
/// Source: W3C, "Extensible Markup Language (XML) 1.0", sections 2.2 and 2.4.
pub(crate) fn push_text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => out.push(c),
            // A parser would turn it into a line feed if it were not written as a reference.
            '\r' => out.push_str("&#13;"),
            _ => out.push('\u{fffd}'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        let check = |text: &str, expect: &str| {
            let mut out = String::new();
            push_text(&mut out, text);
            assert_eq!(out, expect);
        };
        check("plain\n\t'\"", "plain\n\t'\"");
        check("</Message>&amp;", "&lt;/Message&gt;&amp;amp;");
        check("a\u{0}b\u{1b}\u{ffff}\r", "a\u{fffd}b\u{fffd}\u{fffd}&#13;");
        check("ሴ𝄞", "ሴ𝄞");
    }
}
