//! Rust source as a flat list of tokens with their lines.

use proc_macro2::{Delimiter, LexError, Spacing, TokenStream, TokenTree};

/// A token of Rust source. Doc comments come as the attributes that they stand for; other comments don't come at all.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// The token as written. `::`, `->` and `=>` are one token, every other punctuation character is its own.
    pub(super) text: String,
    /// Line, from 1.
    pub(super) line: usize,
    /// Whether the token belongs to an item under `#[cfg(test)]`.
    pub(super) in_test: bool,
}

/// Splits `source` into tokens.
///
/// # Errors
/// The line and the reason if it is not Rust.
pub(super) fn tokens(source: &str) -> Result<Vec<Token>, (usize, String)> {
    let stream: TokenStream =
        source.parse().map_err(|error: LexError| (error.span().start().line, error.to_string()))?;
    let mut flat = Flat { tokens: Vec::new(), in_test: false };
    flat.stream(stream);
    Ok(flat.tokens)
}

/// Indexes at which the tokens read `pattern`.
pub(super) fn find<'a>(tokens: &'a [Token], pattern: &'a [&str]) -> impl Iterator<Item = usize> + 'a {
    let matches = move |window: &[Token]| window.iter().zip(pattern).all(|(token, text)| token.text == *text);
    tokens.windows(pattern.len()).enumerate().filter(move |(_, window)| matches(window)).map(|(index, _)| index)
}

/// Index behind the generic arguments that start at `index` (`<…>` or `::<…>`), or `index` if none do.
pub(super) fn skip_generics(tokens: &[Token], index: usize) -> usize {
    let text = |index: usize| tokens.get(index).map(|token| token.text.as_str());
    let start = if text(index) == Some("::") && text(index + 1) == Some("<") { index + 1 } else { index };
    if text(start) != Some("<") {
        return index;
    }
    let mut depth = 0;
    for (offset, token) in tokens[start..].iter().enumerate() {
        match token.text.as_str() {
            "<" => depth += 1,
            ">" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return start + offset + 1;
        }
    }
    index
}

/// Index of the bracket that closes the one at `open`; the number of tokens if there is none.
pub(super) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, token) in tokens[open..].iter().enumerate() {
        match token.text.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return open + offset;
        }
    }
    tokens.len()
}

struct Flat {
    tokens: Vec<Token>,
    in_test: bool,
}

impl Flat {
    fn stream(&mut self, stream: TokenStream) {
        let outside = self.in_test;
        let mut trees = stream.into_iter().peekable();
        while let Some(tree) = trees.next() {
            let line = tree.span().start().line;
            match tree {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::None => ("", ""),
                    };
                    self.push(open, line);
                    self.stream(group.stream());
                    self.push(close, group.span_close().start().line);
                    if open == "{" {
                        self.in_test = outside;
                    }
                }
                TokenTree::Punct(punct) => {
                    let mut text = punct.as_char().to_string();
                    if let (Spacing::Joint, Some(TokenTree::Punct(next))) = (punct.spacing(), trees.peek())
                        && matches!((punct.as_char(), next.as_char()), (':', ':') | ('-' | '=', '>'))
                    {
                        text.push(next.as_char());
                        trees.next();
                    }
                    self.push(&text, line);
                    match text.as_str() {
                        "#" if trees.peek().is_some_and(is_cfg_test) => self.in_test = true,
                        ";" => self.in_test = outside,
                        _ => {}
                    }
                }
                TokenTree::Ident(ident) => self.push(&ident.to_string(), line),
                TokenTree::Literal(literal) => self.push(&literal.to_string(), line),
            }
        }
        self.in_test = outside;
    }

    fn push(&mut self, text: &str, line: usize) {
        if !text.is_empty() {
            self.tokens.push(Token { text: text.to_owned(), line, in_test: self.in_test });
        }
    }
}

/// Whether the tree behind a `#` is `[cfg(test)]` or `[cfg(all(test, …))]`.
fn is_cfg_test(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else { return false };
    let text: String = group.stream().to_string().chars().filter(|c| !c.is_whitespace()).collect();
    text == "cfg(test)" || text.starts_with("cfg(all(test,")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        tokens(source).unwrap().into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn comments_and_strings_are_not_code() {
        assert_eq!(texts("a // unsafe\n /* unsafe /* unsafe */ */ b"), ["a", "b"]);
        assert_eq!(texts("a = \"unsafe\""), ["a", "=", "\"unsafe\""]);
        assert_eq!(texts("r#\"unsafe \" x\"# 'a' b'\\'' 'life"), ["r#\"unsafe \" x\"#", "'a'", "b'\\''", "'", "life"]);
    }

    #[test]
    fn two_character_punctuation_is_one_token() {
        assert_eq!(texts("a::b -> c => d::<e>"), ["a", "::", "b", "->", "c", "=>", "d", "::", "<", "e", ">"]);
        assert_eq!(texts("a::\n  b"), ["a", "::", "b"]);
    }

    #[test]
    fn lines_are_counted_from_one() {
        let lines: Vec<usize> = tokens("a\n{ b\n}").unwrap().iter().map(|token| token.line).collect();
        assert_eq!(lines, [1, 2, 2, 3]);
    }

    #[test]
    fn items_under_cfg_test_are_marked() {
        for (source, expect) in [
            ("#[cfg(test)] mod tests { x } y", "x"),
            ("#[cfg(test)] fn f() { x } y", "x"),
            ("#[cfg(test)] use x; y", "x"),
            ("#[cfg(all(test, unix))] fn f() -> u8 { x } y", "x"),
            ("mod a { #[cfg(test)] mod b { x } y }", "x"),
            ("#[cfg(not(test))] mod a { y }", ""),
            ("#[test] fn f() { y }", ""),
        ] {
            let tokens = tokens(source).unwrap();
            let marked = |name: &str| tokens.iter().find(|token| token.text == name).map(|token| token.in_test);
            assert!(!marked("y").unwrap_or(false), "{source}");
            assert_eq!(marked("x"), (expect == "x").then_some(true), "{source}");
        }
    }

    #[test]
    fn what_is_not_rust_is_an_error() {
        assert!(tokens("fn f() {").is_err());
        assert!(tokens("\"").is_err());
    }

    #[test]
    fn generics_and_brackets_are_skipped() {
        let tokens = tokens("A::<B<C>> { ( ) } x").unwrap();
        let behind = skip_generics(&tokens, 1);
        assert_eq!(tokens[behind].text, "{");
        assert_eq!(tokens[closing(&tokens, behind) + 1].text, "x");
        assert_eq!(skip_generics(&tokens, 0), 0);
    }
}
