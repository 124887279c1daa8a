//! Structures with a member of every kind, for the tests of readers, writers and the validator.
#![allow(unreachable_pub, dead_code, reason = "enumerations are made public, with all that belongs to them")]

use std::collections::BTreeMap;

use trent_types::{SecretBytes, SecretText, Timestamp};

use super::operation::{Input, InputError, Output};
use super::pattern::{Automaton, Pattern};
use super::shape::{Bounds, Member, Shape, StructureShape};
use super::structure::{Structure, enumeration, structure};
use super::{json_output, raw};

enumeration! {
    /// An enumeration whose values do not stand in the order of the alphabet.
    Colour { Red = "RED", DarkGreen = "DARK_GREEN", Blue = "BLUE" }
}

/// Nothing but letters from `a` to `z`.
static LOWER: Pattern = Pattern {
    text: "[a-z]*",
    automata: &[&Automaton {
        classes: &[('\0', 0), ('a', 1), ('{', 0)],
        class_count: 2,
        next: &[Automaton::DEAD, 0],
        accepting: &[true],
    }],
};

static TEXT: Shape = Shape::text(Bounds::NONE);
static COLOUR: Shape = Shape::one_of(Colour::NAMES);
static INTEGER: Shape = Shape::integer(Bounds::NONE);
static LONG: Shape = Shape::long(Bounds::NONE);
static BLOB: Shape = Shape::blob(Bounds::NONE);
static SECRET_TEXT: Shape = Shape::text(Bounds::NONE).secret();
static SECRET_BLOB: Shape = Shape::blob(Bounds::NONE).secret();
static TEXTS: Shape = Shape::list(&TEXT, Bounds::NONE);
static FLAT: Shape = Shape::list_named(&TEXT, "Unused", true, Bounds::NONE);
static NAMED: Shape = Shape::list_named(&TEXT, "Item", false, Bounds::NONE);
static SECRETS: Shape = Shape::list(&SECRET_TEXT, Bounds::NONE);
static BLOBS: Shape = Shape::list(&BLOB, Bounds::NONE);
static PART_SHAPE: Shape = Shape::structure(&PART);
static PARTS: Shape = Shape::list(&PART_SHAPE, Bounds::NONE);
static LABELS: Shape = Shape::map(&TEXT, &TEXT, Bounds::NONE);
static GROUPS: Shape = Shape::map(&TEXT, &PARTS, Bounds::NONE);

static PART: StructureShape = StructureShape {
    name: "Part",
    members: &[
        Member::optional("Key", &TEXT),
        Member::optional("Value", &TEXT),
        Member::optional("Password", &SECRET_TEXT),
        Member::optional("Parts", &PARTS),
    ],
};

/// A structure inside of others, and of itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Part {
    pub(super) key: Option<String>,
    pub(super) value: Option<String>,
    pub(super) password: Option<SecretText>,
    pub(super) parts: Option<Vec<Part>>,
}

structure!(Part = PART { key, value, password, parts });

static LOOSE: StructureShape = StructureShape {
    name: "Loose",
    members: &[
        Member::optional("Text", &TEXT),
        Member::optional("Colour", &COLOUR),
        Member::optional("Integer", &INTEGER),
        Member::optional("Long", &LONG),
        Member::optional("Double", &Shape::DOUBLE),
        Member::optional("Boolean", &Shape::BOOLEAN),
        Member::optional("Time", &Shape::TIMESTAMP),
        Member::optional("Blob", &BLOB),
        Member::optional("SecretText", &SECRET_TEXT),
        Member::optional("SecretBlob", &SECRET_BLOB),
        Member::optional("Texts", &TEXTS),
        Member::optional("Flat", &FLAT),
        Member::optional("Named", &NAMED),
        Member::optional("Secrets", &SECRETS),
        Member::optional("Blobs", &BLOBS),
        Member::optional("Parts", &PARTS),
        Member::optional("Labels", &LABELS),
        Member::optional("Groups", &GROUPS),
        Member::optional("Part", &PART_SHAPE),
    ],
};

/// A member of every kind, and no constraint but the enumeration.
#[derive(Debug, Clone, Default)]
pub(super) struct Loose {
    pub(super) text: Option<String>,
    pub(super) colour: Option<Colour>,
    pub(super) integer: Option<i32>,
    pub(super) long: Option<i64>,
    pub(super) double: Option<f64>,
    pub(super) boolean: Option<bool>,
    pub(super) time: Option<Timestamp>,
    pub(super) blob: Option<Vec<u8>>,
    pub(super) secret_text: Option<SecretText>,
    pub(super) secret_blob: Option<SecretBytes>,
    pub(super) texts: Option<Vec<String>>,
    pub(super) flat: Option<Vec<String>>,
    pub(super) named: Option<Vec<String>>,
    pub(super) secrets: Option<Vec<SecretText>>,
    pub(super) blobs: Option<Vec<Vec<u8>>>,
    pub(super) parts: Option<Vec<Part>>,
    pub(super) labels: Option<BTreeMap<String, String>>,
    pub(super) groups: Option<BTreeMap<String, Vec<Part>>>,
    pub(super) part: Option<Part>,
}

structure!(
    Loose = LOOSE {
        text,
        colour,
        integer,
        long,
        double,
        boolean,
        time,
        blob,
        secret_text,
        secret_blob,
        texts,
        flat,
        named,
        secrets,
        blobs,
        parts,
        labels,
        groups,
        part,
    }
);

impl Input for Loose {}
impl Output for Loose {}

static NAME: Shape = Shape::text_like(&LOWER, Bounds::between(2, 4));
static COUNT: Shape = Shape::integer(Bounds::between(1, 10));
static SIZE: Shape = Shape::long(Bounds::at_least(-5));
static BYTES: Shape = Shape::blob(Bounds::between(1, 3));
static PASSWORD: Shape = Shape::text_like(&LOWER, Bounds::at_least(3)).secret();
static KEY: Shape = Shape::blob(Bounds::at_most(2)).secret();
static NAMES: Shape = Shape::list(&NAME, Bounds::between(1, 2));
static COLOURS: Shape = Shape::list(&COLOUR, Bounds::NONE);
static PASSWORDS: Shape = Shape::list(&PASSWORD, Bounds::NONE);
static TAG_SHAPE: Shape = Shape::structure(&TAG);
static TAGS: Shape = Shape::list(&TAG_SHAPE, Bounds::at_most(3));
static NAME_MAP: Shape = Shape::map(&NAME, &NAME, Bounds::at_most(2));
static TAG_MAP: Shape = Shape::map(&TEXT, &TAG_SHAPE, Bounds::NONE);
static NAMES_OF_NAMES: Shape = Shape::list(&NAMES, Bounds::NONE);

static TAG: StructureShape = StructureShape {
    name: "Tag",
    members: &[Member::required("TagKey", &NAME), Member::optional("TagValue", &PASSWORD)],
};

/// A structure with a required and a secret member, inside of others.
#[derive(Debug, Clone)]
pub(super) struct Tag {
    pub(super) tag_key: String,
    pub(super) tag_value: Option<SecretText>,
}

structure!(Tag = TAG { tag_key, tag_value });

static STRICT: StructureShape = StructureShape {
    name: "Strict",
    members: &[
        Member::required("Name", &NAME),
        Member::optional("Colour", &COLOUR),
        Member::optional("Count", &COUNT),
        Member::optional("Size", &SIZE),
        Member::optional("Bytes", &BYTES),
        Member::optional("Password", &PASSWORD),
        Member::optional("Key", &KEY),
        Member::optional("Names", &NAMES),
        Member::optional("Colours", &COLOURS),
        Member::optional("Passwords", &PASSWORDS),
        Member::optional("Tags", &TAGS),
        Member::optional("NameMap", &NAME_MAP),
        Member::optional("TagMap", &TAG_MAP),
        Member::optional("NamesOfNames", &NAMES_OF_NAMES),
        Member::optional("Tag", &TAG_SHAPE),
    ],
};

/// Constraints of every kind.
#[derive(Debug, Clone)]
pub(super) struct Strict {
    pub(super) name: String,
    pub(super) colour: Option<Colour>,
    pub(super) count: Option<i32>,
    pub(super) size: Option<i64>,
    pub(super) bytes: Option<Vec<u8>>,
    pub(super) password: Option<SecretText>,
    pub(super) key: Option<SecretBytes>,
    pub(super) names: Option<Vec<String>>,
    pub(super) colours: Option<Vec<Colour>>,
    pub(super) passwords: Option<Vec<SecretText>>,
    pub(super) tags: Option<Vec<Tag>>,
    pub(super) name_map: Option<BTreeMap<String, String>>,
    pub(super) tag_map: Option<BTreeMap<String, Tag>>,
    pub(super) names_of_names: Option<Vec<Vec<String>>>,
    pub(super) tag: Option<Tag>,
}

structure!(
    Strict = STRICT {
        name,
        colour,
        count,
        size,
        bytes,
        password,
        key,
        names,
        colours,
        passwords,
        tags,
        name_map,
        tag_map,
        names_of_names,
        tag,
    }
);

impl Input for Strict {}

/// A typed value as the JSON text that the writer makes of it.
pub(super) fn json(value: &impl Structure) -> String {
    let mut out = Vec::new();
    json_output::write(value, &mut out);
    String::from_utf8(out).unwrap()
}

/// Reads a typed value out of raw fields, without validation.
pub(super) fn typed<T: Structure>(raw: raw::Raw<'_>) -> T {
    T::from_raw(raw).unwrap()
}

/// What became of an input: the JSON text of the typed value, or the error as it prints.
pub(super) fn outcome(read: Result<impl Structure, InputError>) -> Result<String, String> {
    read.map(|value| json(&value)).map_err(|error| error.to_string())
}
