//! JSON with numbers as they are written: patterns compare numbers by their text.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// How deep values may be nested.
pub(crate) const DEPTH_MAX: usize = 64;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// In the order of the text.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    /// In words, what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        // The whole text is checked first, so that the place of a mistake is told.
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| error.to_string())?;
        read(raw, DEPTH_MAX)
    }

    /// The value of a member, if this is an object that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(given, _)| given == name).map(|(_, value)| value),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Text(_) | Self::List(_) => None,
        }
    }
}

fn read(raw: &RawValue, depth: usize) -> Result<Json, String> {
    let (text, in_words) = (raw.get(), |error: serde_json::Error| error.to_string());
    let depth = depth.checked_sub(1).ok_or_else(|| format!("values are nested more than {DEPTH_MAX} deep"))?;
    Ok(match text.as_bytes().first() {
        Some(b'{') => {
            let Members(members) = serde_json::from_str(text).map_err(in_words)?;
            let read = |(name, value)| Ok::<_, String>((name, read(value, depth)?));
            Json::Object(members.into_iter().map(read).collect::<Result<_, _>>()?)
        }
        Some(b'[') => {
            let elements: Vec<&RawValue> = serde_json::from_str(text).map_err(in_words)?;
            Json::List(elements.into_iter().map(|element| read(element, depth)).collect::<Result<_, _>>()?)
        }
        Some(b'"') => Json::Text(serde_json::from_str(text).map_err(in_words)?),
        Some(b't') => Json::Bool(true),
        Some(b'f') => Json::Bool(false),
        Some(b'n') => Json::Null,
        _ => Json::Number(text.to_owned()),
    })
}

/// The members of an object; a name may come twice.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_text() {
        let json =
            Json::parse(r#" {"a": [300, 300.0, 3.0e2, -0, 1E400], "b": {"c": null, "d": "\u00e9\n"}} "#).unwrap();
        let Some(Json::List(numbers)) = json.get("a") else { panic!("{json:?}") };
        let texts = ["300", "300.0", "3.0e2", "-0", "1E400"];
        assert_eq!(*numbers, texts.map(|text| Json::Number(text.to_owned())));
        assert_eq!(json.get("b").unwrap().get("c"), Some(&Json::Null));
        assert_eq!(json.get("b").unwrap().get("d"), Some(&Json::Text("é\n".to_owned())));
        assert_eq!(json.get("c"), None);
    }

    #[test]
    fn what_is_not_json_is_refused_with_its_place() {
        for (text, place) in
            [("", "column 0"), ("{", "column 1"), ("{} x", "column 4"), ("\n[1,]", "line 2"), ("'a'", "")]
        {
            let error = Json::parse(text).unwrap_err();
            assert!(error.contains(place), "{text:?}: {error}");
        }
        for text in ["01", "1.", "\"\\ud800\"", "nul", "{\"a\" 1}", "NaN"] {
            assert!(Json::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Json::parse(&nested(DEPTH_MAX)).is_ok());
        assert!(Json::parse(&nested(DEPTH_MAX + 1)).unwrap_err().contains("deep"));
        assert!(Json::parse(&nested(100_000)).is_err());
    }
}
