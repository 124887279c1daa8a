//! Parsed values before they become members of typed structures.

use std::borrow::Cow;
use std::collections::BTreeMap;

use trent_types::{SecretBytes, SecretText, Timestamp};

/// A value that was read as its shape demands, but not yet checked against constraints.
#[derive(Debug)]
pub enum Raw<'a> {
    /// Text, borrowed from the request where it needed no decoding.
    Text(Cow<'a, str>),
    /// Text that is secret.
    SecretText(SecretText),
    /// A number.
    Integer(i64),
    /// A number with a fraction; finite.
    Double(f64),
    /// A truth value.
    Boolean(bool),
    /// A point in time.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(Vec<u8>),
    /// Bytes that are secret.
    SecretBlob(SecretBytes),
    /// A list's elements.
    List(Vec<Raw<'a>>),
    /// A map's entries.
    Map(BTreeMap<Cow<'a, str>, Raw<'a>>),
    /// A structure's members in the shape's order. Members beyond the end are absent.
    Structure(Vec<Option<Raw<'a>>>),
}

/// The members of a structure, handed out one after the other in the shape's order.
pub struct Fields<'a>(std::vec::IntoIter<Option<Raw<'a>>>);

impl<'a> Fields<'a> {
    /// The members of a raw structure; none of any other value.
    pub fn of(raw: Raw<'a>) -> Option<Self> {
        match raw {
            Raw::Structure(members) => Some(Self(members.into_iter())),
            _ => None,
        }
    }

    /// The next member as the type of its field. `None` if it does not fit, which validation has ruled out.
    pub fn field<T: FromRaw>(&mut self) -> Option<T> {
        match self.0.next().flatten() {
            Some(raw) => T::from_raw(raw),
            None => T::absent(),
        }
    }
}

/// Types that validated raw values turn into.
pub trait FromRaw: Sized {
    /// The typed value; `None` if the raw one is of another kind, which validation has ruled out.
    fn from_raw(raw: Raw<'_>) -> Option<Self>;

    /// The value of a member that is absent, if the type has one.
    fn absent() -> Option<Self> {
        None
    }
}

impl<T: FromRaw> FromRaw for Option<T> {
    fn from_raw(raw: Raw<'_>) -> Option<Self> {
        T::from_raw(raw).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromRaw> FromRaw for Box<T> {
    fn from_raw(raw: Raw<'_>) -> Option<Self> {
        T::from_raw(raw).map(Self::new)
    }
}

impl<T: FromRaw> FromRaw for Vec<T> {
    fn from_raw(raw: Raw<'_>) -> Option<Self> {
        match raw {
            Raw::List(elements) => elements.into_iter().map(T::from_raw).collect(),
            _ => None,
        }
    }
}

impl<K: FromRaw + Ord, V: FromRaw> FromRaw for BTreeMap<K, V> {
    fn from_raw(raw: Raw<'_>) -> Option<Self> {
        match raw {
            Raw::Map(entries) => entries
                .into_iter()
                .map(|(key, value)| Some((K::from_raw(Raw::Text(key))?, V::from_raw(value)?)))
                .collect(),
            _ => None,
        }
    }
}

macro_rules! from_raw {
    ($($type:ty: $pattern:pat => $value:expr;)*) => {
        $(impl FromRaw for $type {
            fn from_raw(raw: Raw<'_>) -> Option<Self> {
                match raw {
                    $pattern => $value,
                    _ => None,
                }
            }
        })*
    };
}

from_raw! {
    String: Raw::Text(text) => Some(text.into_owned());
    SecretText: Raw::SecretText(text) => Some(text);
    i32: Raw::Integer(number) => Self::try_from(number).ok();
    i64: Raw::Integer(number) => Some(number);
    f64: Raw::Double(number) => Some(number);
    bool: Raw::Boolean(truth) => Some(truth);
    Timestamp: Raw::Timestamp(time) => Some(time);
    Vec<u8>: Raw::Blob(bytes) => Some(bytes);
    SecretBytes: Raw::SecretBlob(bytes) => Some(bytes);
}
