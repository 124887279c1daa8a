//! Reads JSON (RFC 8259) token by token, without building values.
//!
//! Not serde: AWS's messages depend on which token stands where which type is expected, a repeated member has to be
//! refused, and what is skipped has to be well-formed and within the depth limit too.

use std::borrow::Cow;

use super::operation::InputError;

/// Lists and structures may be nested this deep.
pub(super) const DEPTH_MAX: u32 = 128;

/// What a value is, by its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Null,
    True,
    False,
    Number,
    Text,
    List,
    Structure,
}

/// A position in a JSON text.
pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: u32,
}

/// The text is not JSON. AWS gives no message.
pub(super) const fn malformed() -> InputError {
    InputError::Serialization(String::new())
}

impl<'a> Reader<'a> {
    pub(super) fn new(body: &'a [u8]) -> Result<Self, InputError> {
        let text = std::str::from_utf8(body).map_err(|_| malformed())?;
        Ok(Self { text, at: 0, depth: 0 })
    }

    /// What comes next, without moving past it.
    pub(super) fn peek(&mut self) -> Result<Token, InputError> {
        self.skip_space();
        match self.byte() {
            Some(b'n') => Ok(Token::Null),
            Some(b't') => Ok(Token::True),
            Some(b'f') => Ok(Token::False),
            Some(b'"') => Ok(Token::Text),
            Some(b'[') => Ok(Token::List),
            Some(b'{') => Ok(Token::Structure),
            Some(b'-' | b'0'..=b'9') => Ok(Token::Number),
            _ => Err(malformed()),
        }
    }

    /// Moves past `null`, `true` or `false`.
    pub(super) fn literal(&mut self, word: &str) -> Result<(), InputError> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(malformed());
        }
        self.at += word.len();
        Ok(())
    }

    /// Moves past a number and gives its text.
    pub(super) fn number(&mut self) -> Result<&'a str, InputError> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    /// Moves past a string and gives its value.
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, InputError> {
        self.expect(b'"')?;
        let start = self.at;
        self.plain_letters()?;
        if self.byte() == Some(b'"') {
            let value = &self.text[start..self.at];
            self.at += 1;
            return Ok(Cow::Borrowed(value));
        }
        let mut value = self.text[start..self.at].to_owned();
        loop {
            if self.eat(b'"') {
                return Ok(Cow::Owned(value));
            }
            self.expect(b'\\')?;
            value.push(self.escaped()?);
            let start = self.at;
            self.plain_letters()?;
            value.push_str(&self.text[start..self.at]);
        }
    }

    /// Moves past the opening bracket of a list or structure. Whether it has anything inside.
    pub(super) fn open(&mut self, open: u8, close: u8) -> Result<bool, InputError> {
        self.expect(open)?;
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return Err(malformed());
        }
        self.skip_space();
        if self.eat(close) {
            self.depth -= 1;
            return Ok(false);
        }
        Ok(true)
    }

    /// Moves past the comma or closing bracket behind an element. Whether another element follows.
    pub(super) fn another(&mut self, close: u8) -> Result<bool, InputError> {
        self.skip_space();
        if self.eat(b',') {
            self.skip_space();
            return Ok(true);
        }
        self.expect(close)?;
        self.depth = self.depth.saturating_sub(1);
        Ok(false)
    }

    /// Moves past a member's name and its colon.
    pub(super) fn name(&mut self) -> Result<Cow<'a, str>, InputError> {
        let name = self.text()?;
        self.skip_space();
        self.expect(b':')?;
        Ok(name)
    }

    /// Moves past a value of any type. The recursion is bounded by the depth limit.
    pub(super) fn skip_value(&mut self) -> Result<(), InputError> {
        match self.peek()? {
            Token::Null => self.literal("null"),
            Token::True => self.literal("true"),
            Token::False => self.literal("false"),
            Token::Number => self.number().map(drop),
            Token::Text => self.text().map(drop),
            Token::List => {
                let mut more = self.open(b'[', b']')?;
                while more {
                    self.skip_value()?;
                    more = self.another(b']')?;
                }
                Ok(())
            }
            Token::Structure => {
                let mut more = self.open(b'{', b'}')?;
                while more {
                    self.name()?;
                    self.skip_value()?;
                    more = self.another(b'}')?;
                }
                Ok(())
            }
        }
    }

    /// Nothing but white space may be left.
    pub(super) fn end(&mut self) -> Result<(), InputError> {
        self.skip_space();
        if self.at == self.text.len() { Ok(()) } else { Err(malformed()) }
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.byte() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Result<(), InputError> {
        if self.eat(byte) { Ok(()) } else { Err(malformed()) }
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), InputError> {
        let start = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(malformed()) }
    }

    /// Moves up to the next quotation mark or backslash.
    fn plain_letters(&mut self) -> Result<(), InputError> {
        loop {
            match self.byte() {
                None | Some(..0x20) => return Err(malformed()),
                Some(b'"' | b'\\') => return Ok(()),
                Some(_) => self.at += 1,
            }
        }
    }

    /// The character of an escape whose backslash has been read.
    fn escaped(&mut self) -> Result<char, InputError> {
        let letter = self.byte().ok_or_else(malformed)?;
        self.at += 1;
        match letter {
            b'"' => Ok('"'),
            b'\\' => Ok('\\'),
            b'/' => Ok('/'),
            b'b' => Ok('\u{8}'),
            b'f' => Ok('\u{c}'),
            b'n' => Ok('\n'),
            b'r' => Ok('\r'),
            b't' => Ok('\t'),
            b'u' => {
                let unit = self.utf16_unit()?;
                if !(0xD800..0xDC00).contains(&unit) {
                    return char::from_u32(unit).ok_or_else(malformed); // a low surrogate alone
                }
                self.expect(b'\\')?;
                self.expect(b'u')?;
                let low = self.utf16_unit()?;
                if !(0xDC00..0xE000).contains(&low) {
                    return Err(malformed());
                }
                char::from_u32(0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00)).ok_or_else(malformed)
            }
            _ => Err(malformed()),
        }
    }

    fn utf16_unit(&mut self) -> Result<u32, InputError> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).ok_or_else(malformed)?;
        let mut unit = 0;
        for &digit in digits {
            unit = unit * 16 + char::from(digit).to_digit(16).ok_or_else(malformed)?;
        }
        self.at += 4;
        Ok(unit)
    }
}

#[cfg(test)]
mod tests;
