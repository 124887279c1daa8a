//! Where the statements of a policy stand in its text.

use trent_model::iam::Position;

/// Where a statement begins and ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Span {
    pub(super) start: Position,
    pub(super) end: Position,
}

/// Where the statements of a policy stand, in order.
///
/// They are told as AWS tells them (AWS CLI Command Reference, the examples of `simulate-custom-policy` and
/// `simulate-principal-policy`): a statement begins behind the bracket that opens the list, or behind the end of the
/// statement before it; one that stands alone behind its own opening brace. It ends behind its closing brace. Lines and
/// columns count from 1.
pub(super) fn of_statements(policy: &str) -> Vec<Span> {
    let mut cursor = Cursor { rest: policy.chars().peekable(), line: 1, column: 1 };
    let mut spans = Vec::new();
    cursor.skip_past('{');
    while let Some(name) = cursor.next_name() {
        cursor.skip_past(':');
        cursor.skip_space();
        match cursor.rest.peek() {
            Some('[') if name == "Statement" => {
                cursor.advance();
                cursor.list(&mut spans);
            }
            Some('{') if name == "Statement" => {
                cursor.advance();
                let start = cursor.position();
                cursor.skip_to_close();
                spans.push(Span { start, end: cursor.position() });
            }
            _ => cursor.skip_value(),
        }
    }
    spans
}

/// A place in a text that is known to be JSON.
struct Cursor<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    line: i32,
    column: i32,
}

impl Cursor<'_> {
    fn position(&self) -> Position {
        Position { line: Some(self.line), column: Some(self.column) }
    }

    fn advance(&mut self) -> Option<char> {
        let next = self.rest.next()?;
        if next == '\n' {
            (self.line, self.column) = (self.line + 1, 1);
        } else {
            self.column += 1;
        }
        Some(next)
    }

    fn skip_space(&mut self) {
        while self.rest.next_if(char::is_ascii_whitespace).map(|c| self.count(c)).is_some() {}
    }

    /// Counts a character that was taken already.
    fn count(&mut self, taken: char) {
        if taken == '\n' {
            (self.line, self.column) = (self.line + 1, 1);
        } else {
            self.column += 1;
        }
    }

    /// Goes behind the next `wanted` outside of strings.
    fn skip_past(&mut self, wanted: char) {
        while let Some(next) = self.advance() {
            if next == wanted {
                return;
            }
            if next == '"' {
                self.string();
            }
        }
    }

    /// The name of the next member of the object that the cursor is in; `None` at its end.
    fn next_name(&mut self) -> Option<String> {
        loop {
            match self.advance()? {
                '"' => return Some(self.string()),
                '}' => return None,
                _ => {}
            }
        }
    }

    /// What is left of a string whose opening quote is taken, without escapes.
    fn string(&mut self) -> String {
        let mut raw = String::from("\"");
        while let Some(next) = self.advance() {
            raw.push(next);
            match next {
                '\\' => raw.extend(self.advance()),
                '"' => break,
                _ => {}
            }
        }
        serde_json::from_str(&raw).unwrap_or_default()
    }

    /// Goes behind the bracket that closes the one that is taken.
    fn skip_to_close(&mut self) {
        let mut depth = 1_u32;
        while depth > 0 {
            match self.advance() {
                Some('"') => drop(self.string()),
                Some('{' | '[') => depth += 1,
                Some('}' | ']') => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    /// Goes behind the value that begins here.
    fn skip_value(&mut self) {
        match self.rest.peek() {
            Some('{' | '[') => {
                self.advance();
                self.skip_to_close();
            }
            Some('"') => {
                self.advance();
                self.string();
            }
            // Numbers and words have no quotes and brackets.
            _ => {}
        }
    }

    /// The statements of a list whose opening bracket is taken.
    fn list(&mut self, spans: &mut Vec<Span>) {
        let mut start = self.position();
        loop {
            match self.advance() {
                Some('{') => {
                    self.skip_to_close();
                    let end = self.position();
                    spans.push(Span { start, end: end.clone() });
                    start = end;
                }
                Some(']') | None => return,
                Some(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(policy: &str, expect: &[[(i32, i32); 2]]) {
        let place = |Position { line, column }: &Position| (line.unwrap(), column.unwrap());
        let found: Vec<_> = of_statements(policy).iter().map(|span| [place(&span.start), place(&span.end)]).collect();
        assert_eq!(found, expect, "{policy}");
    }

    #[test]
    fn statements_are_where_the_documentation_says() {
        check(
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}"#,
            &[[(1, 38), (1, 167)]],
        );
        let listed = "{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Effect\": \"Allow\",\n            \
                      \"Action\": \"a:b\",\n            \"Resource\": \"*\"\n            \n        }\n    ]\n}";
        check(listed, &[[(3, 19), (9, 10)]]);
    }

    #[test]
    fn what_looks_like_a_statement_inside_of_strings_is_none() {
        check(
            r#"{"Id":"\"Statement\":{","Statement":[{"Sid":"}]"},{"a":[{}]}]}"#,
            &[[(1, 38), (1, 50)], [(1, 50), (1, 61)]],
        );
        check(r#"{"Condition":{"Statement":[{}]},"\u0053tatement":{}}"#, &[[(1, 51), (1, 52)]]);
        check("{}", &[]);
    }
}
