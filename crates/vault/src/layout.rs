//! Reading the fields of a stored form one after another.

use crate::error::FormatError;

/// What is left to read.
pub(crate) struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    /// Checks the magic and the version that every stored form starts with.
    pub(crate) fn after_prefix(bytes: &'a [u8], magic: &[u8], version: u8) -> Result<Self, FormatError> {
        let (fields, found) = Self::after_magic(bytes, magic)?;
        if found == version { Ok(fields) } else { Err(FormatError::Version(found)) }
    }

    /// Checks the magic, and gives the version, for forms that have several.
    pub(crate) fn after_magic(bytes: &'a [u8], magic: &[u8]) -> Result<(Self, u8), FormatError> {
        let rest = bytes.strip_prefix(magic).ok_or(FormatError::Magic)?;
        let mut fields = Self(rest);
        let version = fields.byte()?;
        Ok((fields, version))
    }

    pub(crate) fn byte(&mut self) -> Result<u8, FormatError> {
        self.array().map(|[byte]: [u8; 1]| byte)
    }

    pub(crate) fn number(&mut self) -> Result<u32, FormatError> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn short(&mut self) -> Result<u16, FormatError> {
        self.array().map(u16::from_be_bytes)
    }

    /// Milliseconds and other numbers with a sign.
    pub(crate) fn long(&mut self) -> Result<i64, FormatError> {
        self.array().map(i64::from_be_bytes)
    }

    /// The next `length` bytes.
    pub(crate) fn take(&mut self, length: usize) -> Result<&'a [u8], FormatError> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(FormatError::Length)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], FormatError> {
        let (array, rest) = self.0.split_first_chunk().ok_or(FormatError::Length)?;
        self.0 = rest;
        Ok(*array)
    }

    /// Text behind its length, which is one byte.
    pub(crate) fn short_text(&mut self) -> Result<&'a str, FormatError> {
        let length = usize::from(self.byte()?);
        let text = self.take(length)?;
        std::str::from_utf8(text).map_err(|_| FormatError::Field)
    }

    /// Everything that is left.
    pub(crate) const fn rest(self) -> &'a [u8] {
        self.0
    }
}
