//! Typed structures and the view of their values that writers walk.

use std::collections::BTreeMap;

use trent_types::{SecretBytes, SecretText, Timestamp};

use super::raw::{Fields, FromRaw};
use super::shape::StructureShape;

/// A structure of a service model as a Rust type. Implemented by the generated code.
pub trait Structure: FromRaw + Viewed + Send + Sync {
    /// What the model says about the structure.
    const SHAPE: &'static StructureShape;

    /// Takes the members in the shape's order. `None` if one does not fit, which validation has ruled out.
    fn from_fields(fields: &mut Fields<'_>) -> Option<Self>;

    /// Shows the value of every member, also of absent ones, in the shape's order.
    fn each_value<'a>(&'a self, visit: &mut dyn FnMut(View<'a>));
}

/// A look at a typed value, for writing it down.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// The member is absent.
    Absent,
    /// Text.
    Text(&'a str),
    /// Text that is secret.
    SecretText(&'a SecretText),
    /// A number.
    Integer(i64),
    /// A number with a fraction.
    Double(f64),
    /// A truth value.
    Boolean(bool),
    /// A point in time.
    Timestamp(Timestamp),
    /// Bytes.
    Blob(&'a [u8]),
    /// Bytes that are secret.
    SecretBlob(&'a SecretBytes),
    /// A list.
    List(&'a dyn Elements),
    /// A map.
    Map(&'a dyn Entries),
    /// A structure.
    Structure(&'a dyn Members),
}

/// The elements of a list.
pub trait Elements {
    /// Shows each element.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(View<'a>));
}

/// The entries of a map.
pub trait Entries {
    /// Shows each entry: key and value.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>));
}

/// The members of a structure.
pub trait Members {
    /// What the model says about the structure.
    fn shape(&self) -> &'static StructureShape;

    /// Shows the value of every member, in the shape's order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(View<'a>));
}

/// Types whose values can be viewed.
pub trait Viewed {
    /// A look at the value.
    fn view(&self) -> View<'_>;
}

/// Types of a map's keys.
pub trait Key {
    /// The key as text.
    fn text(&self) -> &str;
}

impl Key for String {
    fn text(&self) -> &str {
        self
    }
}

impl<T: Structure> Members for T {
    fn shape(&self) -> &'static StructureShape {
        T::SHAPE
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(View<'a>)) {
        self.each_value(visit);
    }
}

impl<T: Viewed> Elements for Vec<T> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(View<'a>)) {
        for element in self {
            visit(element.view());
        }
    }
}

impl<K: Key, V: Viewed> Entries for BTreeMap<K, V> {
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>)) {
        for (key, value) in self {
            visit(key.text(), value.view());
        }
    }
}

impl<T: Viewed> Viewed for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }
}

impl<T: Viewed> Viewed for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T: Viewed> Viewed for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<K: Key, V: Viewed> Viewed for BTreeMap<K, V> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

macro_rules! viewed {
    ($($type:ty: $value:ident => $view:expr;)*) => {
        $(impl Viewed for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        })*
    };
}

viewed! {
    String: text => View::Text(text);
    SecretText: text => View::SecretText(text);
    i32: number => View::Integer(i64::from(*number));
    i64: number => View::Integer(*number);
    f64: number => View::Double(*number);
    bool: truth => View::Boolean(*truth);
    Timestamp: time => View::Timestamp(*time);
    Vec<u8>: bytes => View::Blob(bytes);
    SecretBytes: bytes => View::SecretBlob(bytes);
}

/// Joins a generated structure to its shape. The fields stand in the order of the shape's members.
macro_rules! structure {
    ($type:ident = $shape:ident { $($field:ident),* $(,)? }) => {
        impl $crate::runtime::structure::Structure for $type {
            const SHAPE: &'static $crate::runtime::shape::StructureShape = &$shape;

            #[allow(unused_variables, reason = "a structure may have no members")]
            fn from_fields(fields: &mut $crate::runtime::raw::Fields<'_>) -> Option<Self> {
                Some(Self { $($field: fields.field()?),* })
            }

            #[allow(unused_variables, reason = "a structure may have no members")]
            fn each_value<'a>(&'a self, visit: &mut dyn FnMut($crate::runtime::structure::View<'a>)) {
                $(visit($crate::runtime::structure::Viewed::view(&self.$field));)*
            }
        }

        impl $crate::runtime::raw::FromRaw for $type {
            fn from_raw(raw: $crate::runtime::raw::Raw<'_>) -> Option<Self> {
                $crate::runtime::structure::Structure::from_fields(&mut $crate::runtime::raw::Fields::of(raw)?)
            }
        }

        impl $crate::runtime::structure::Viewed for $type {
            fn view(&self) -> $crate::runtime::structure::View<'_> {
                $crate::runtime::structure::View::Structure(self)
            }
        }
    };
}
pub(crate) use structure;

/// Makes an enumeration out of a closed set of strings.
macro_rules! enumeration {
    ($(#[$attribute:meta])* $type:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        $(#[$attribute])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $type {
            $($variant),*
        }

        impl $type {
            /// Every value, in the model's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// Every value as it is written, in the model's order.
            pub const NAMES: &'static [&'static str] = &[$($text),*];

            /// The value as it is written.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text),*
                }
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::runtime::structure::UnknownValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($text => Ok(Self::$variant),)*
                    _ => Err($crate::runtime::structure::UnknownValue),
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::raw::FromRaw for $type {
            fn from_raw(raw: $crate::runtime::raw::Raw<'_>) -> Option<Self> {
                match raw {
                    $crate::runtime::raw::Raw::Text(text) => text.parse().ok(),
                    _ => None,
                }
            }
        }

        impl $crate::runtime::structure::Viewed for $type {
            fn view(&self) -> $crate::runtime::structure::View<'_> {
                $crate::runtime::structure::View::Text(self.as_str())
            }
        }

        impl $crate::runtime::structure::Key for $type {
            fn text(&self) -> &str {
                self.as_str()
            }
        }
    };
}
pub(crate) use enumeration;

/// The text is none of an enumeration's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a value of the enumeration")]
pub struct UnknownValue;

/// Input or output of an operation that has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unit {}

static UNIT: StructureShape = StructureShape { name: "Unit", members: &[] };
structure!(Unit = UNIT {});
