//! Reading the fields of a stored form one after another.

use crate::error::FormatError;

/// What is left to read.
pub(crate) struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    /// Checks the magic and the version that every stored form starts with.
    pub(crate) fn after_prefix(bytes: &'a [u8], magic: &[u8], version: u8) -> Result<Self, FormatError> {
        let rest = bytes.strip_prefix(magic).ok_or(FormatError::Magic)?;
        let mut fields = Self(rest);
        match fields.byte()? {
            found if found == version => Ok(fields),
            found => Err(FormatError::Version(found)),
        }
    }

    pub(crate) fn byte(&mut self) -> Result<u8, FormatError> {
        self.array().map(|[byte]: [u8; 1]| byte)
    }

    pub(crate) fn number(&mut self) -> Result<u32, FormatError> {
        self.array().map(u32::from_be_bytes)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], FormatError> {
        let (array, rest) = self.0.split_first_chunk().ok_or(FormatError::Length)?;
        self.0 = rest;
        Ok(*array)
    }

    /// Text behind its length, which is one byte.
    pub(crate) fn short_text(&mut self) -> Result<&'a str, FormatError> {
        let length = usize::from(self.byte()?);
        let (text, rest) = self.0.split_at_checked(length).ok_or(FormatError::Length)?;
        self.0 = rest;
        std::str::from_utf8(text).map_err(|_| FormatError::Field)
    }

    /// Everything that is left.
    pub(crate) const fn rest(self) -> &'a [u8] {
        self.0
    }
}
