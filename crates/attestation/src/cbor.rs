//! As much of CBOR as attestation documents need: no value is built, so nothing in the input decides how much memory or
//! stack reading it takes.
//!
//! Source: RFC 8949.

use minicbor::Decoder;
use minicbor::data::Type;

/// Not the value that is asked for, or not well-formed.
pub(crate) struct Unexpected;

/// What is left to read.
pub(crate) struct Reader<'a>(Decoder<'a>);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    /// A byte string of definite length.
    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Unexpected> {
        self.0.bytes().map_err(|_| Unexpected)
    }

    /// A text string of definite length.
    pub(crate) fn text(&mut self) -> Result<&'a str, Unexpected> {
        self.0.str().map_err(|_| Unexpected)
    }

    /// A number that is not negative.
    pub(crate) fn unsigned(&mut self) -> Result<u64, Unexpected> {
        match self.next() {
            Ok(Type::U8 | Type::U16 | Type::U32 | Type::U64) => self.0.u64().map_err(|_| Unexpected),
            _ => Err(Unexpected),
        }
    }

    /// A number.
    pub(crate) fn integer(&mut self) -> Result<i64, Unexpected> {
        self.0.i64().map_err(|_| Unexpected)
    }

    /// A byte string of definite length, or null.
    pub(crate) fn bytes_or_null(&mut self) -> Result<Option<&'a [u8]>, Unexpected> {
        match self.next()? {
            Type::Null => self.0.null().map(|()| None).map_err(|_| Unexpected),
            _ => self.bytes().map(Some),
        }
    }

    /// Skips a tag, if there is one and it is this one.
    pub(crate) fn optional_tag(&mut self, tag: u64) -> Result<(), Unexpected> {
        match self.next()? {
            Type::Tag if self.0.tag().is_ok_and(|found| found.as_u64() == tag) => Ok(()),
            Type::Tag => Err(Unexpected),
            _ => Ok(()),
        }
    }

    /// The head of an array of definite length: the number of its elements.
    pub(crate) fn array_head(&mut self) -> Result<u64, Unexpected> {
        self.0.array().ok().flatten().ok_or(Unexpected)
    }

    /// The head of a map of definite length: the number of its entries.
    pub(crate) fn map_head(&mut self) -> Result<u64, Unexpected> {
        self.0.map().ok().flatten().ok_or(Unexpected)
    }

    /// Reads an array of at most `elements_max` elements, of definite or indefinite length.
    pub(crate) fn array<E: From<Unexpected>>(
        &mut self,
        elements_max: u64,
        element: impl FnMut(&mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let length = self.0.array().map_err(|_| Unexpected)?;
        self.items(length, elements_max, element)
    }

    /// Reads a map of at most `entries_max` entries, of definite or indefinite length. `entry` reads a key and its value.
    pub(crate) fn map<E: From<Unexpected>>(
        &mut self,
        entries_max: u64,
        entry: impl FnMut(&mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let length = self.0.map().map_err(|_| Unexpected)?;
        self.items(length, entries_max, entry)
    }

    /// Nothing may be left.
    pub(crate) fn finish(self) -> Result<(), Unexpected> {
        if self.0.position() == self.0.input().len() { Ok(()) } else { Err(Unexpected) }
    }

    fn items<E: From<Unexpected>>(
        &mut self,
        length: Option<u64>,
        items_max: u64,
        mut item: impl FnMut(&mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut count = 0;
        loop {
            match length {
                Some(length) if count == length => return Ok(()),
                None if self.next()? == Type::Break => {
                    self.0.set_position(self.0.position() + 1);
                    return Ok(());
                }
                Some(_) | None if count == items_max => return Err(Unexpected.into()),
                Some(_) | None => item(self)?,
            }
            count += 1;
        }
    }

    fn next(&self) -> Result<Type, Unexpected> {
        self.0.datatype().map_err(|_| Unexpected)
    }
}
