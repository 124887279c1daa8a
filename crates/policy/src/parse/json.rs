//! JSON, more strictly than serde's own reading of it: no key twice, and no deeper than a policy can be.

use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

/// A JSON value. Objects keep their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Json {
    Null,
    Bool(bool),
    /// A number as it would be written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// The deepest that a value may lie. A policy needs six: document, statements, statement, condition, operator, values.
const DEPTH_MAX: usize = 10;

impl Json {
    /// Reads one JSON value.
    pub(super) fn read(text: &str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let value = Level(DEPTH_MAX).deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok(value)
    }

    /// The elements of a list; any other value is a list of itself, as policies may leave the brackets out.
    pub(super) fn into_list(self) -> Vec<Self> {
        match self {
            Self::List(list) => list,
            Self::Null => Vec::new(),
            value => vec![value],
        }
    }

    /// One string or a list of strings.
    pub(super) fn into_texts(self) -> Option<Vec<String>> {
        let text = |value| match value {
            Self::Text(text) => Some(text),
            _ => None,
        };
        match self {
            Self::Text(text) => Some(vec![text]),
            Self::List(list) => list.into_iter().map(text).collect(),
            _ => None,
        }
    }

    /// One string, number or boolean, or a list of them, as text: quotation marks are optional for numbers and
    /// booleans.
    pub(super) fn into_scalars(self) -> Option<Vec<String>> {
        let scalar = |value| match value {
            Self::Text(text) | Self::Number(text) => Some(text),
            Self::Bool(flag) => Some(flag.to_string()),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        };
        match self {
            Self::List(list) => list.into_iter().map(scalar).collect(),
            value => scalar(value).map(|text| vec![text]),
        }
    }
}

/// Reads a value that may be so many levels deep.
#[derive(Clone, Copy)]
struct Level(usize);

impl Level {
    fn below<E: Error>(self) -> Result<Self, E> {
        self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom("nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Json;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let below = self.below()?;
        let mut list = Vec::new();
        while let Some(value) = sequence.next_element_seed(below)? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let below = self.below()?;
        let mut members: Vec<(String, Json)> = Vec::new();
        let mut names = std::collections::HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(format_args!("{name} stands twice in one object")));
            }
            members.push((name, map.next_value_seed(below)?));
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read() {
        let expect = Json::Object(vec![
            ("b".to_owned(), Json::List(vec![Json::Number("1".to_owned()), Json::Number("-2.5".to_owned())])),
            ("a".to_owned(), Json::Text("x".to_owned())),
            ("c".to_owned(), Json::Null),
            ("d".to_owned(), Json::Bool(true)),
        ]);
        assert_eq!(Json::read(r#" {"b": [1, -2.5], "a": "x", "c": null, "d": true} "#).unwrap(), expect);
    }

    #[test]
    fn what_is_not_strictly_json_is_refused() {
        let deep = format!("{}{}", "[".repeat(11), "]".repeat(11));
        let deepest = format!("{}{}", "[".repeat(10), "]".repeat(10));
        assert!(Json::read(&deepest).is_ok());
        let abyss = "[".repeat(100_000);
        for text in
            ["", "{", "{} {}", "{'a':1}", r#"{"a":1,}"#, r#"{"a":1,"a":1}"#, r#"{"a":1,"\u0061":2}"#, &deep, &abyss]
        {
            assert!(Json::read(text).is_err(), "{}", &text[..text.len().min(20)]);
        }
    }

    #[test]
    fn brackets_may_be_left_out() {
        let texts = |text: &str| Json::read(text).unwrap().into_texts();
        assert_eq!(texts(r#""a""#), Some(vec!["a".to_owned()]));
        assert_eq!(texts(r#"["a","b"]"#), Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(texts("[1]"), None);
        assert_eq!(texts("{}"), None);
        let scalars = |text: &str| Json::read(text).unwrap().into_scalars();
        assert_eq!(scalars(r#"["a",1,false]"#), Some(vec!["a".to_owned(), "1".to_owned(), "false".to_owned()]));
        assert_eq!(scalars("true"), Some(vec!["true".to_owned()]));
        assert_eq!(scalars("[[1]]"), None);
        assert_eq!(scalars("null"), None);
    }
}
