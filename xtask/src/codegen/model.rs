//! The form of botocore's service models.
//!
//! Everything that the generator does not know makes it fail: a trait that nobody thought about must not be lost.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

/// A service model.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ServiceDescription {
    #[serde(rename = "version")]
    _version: IgnoredAny,
    pub metadata: Metadata,
    pub operations: Ordered<Operation>,
    pub shapes: BTreeMap<String, Shape>,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
}

/// What is known of the service as a whole. The fields that matter are few, and none of the others is a constraint.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Metadata {
    pub api_version: String,
    pub endpoint_prefix: String,
    pub json_version: Option<String>,
    pub protocol: String,
    pub service_full_name: String,
    pub signing_name: Option<String>,
    pub target_prefix: Option<String>,
    pub xml_namespace: Option<String>,
}

/// An operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Operation {
    pub name: String,
    #[serde(rename = "http")]
    _http: IgnoredAny,
    pub input: Option<Reference>,
    pub output: Option<Reference>,
    #[serde(default)]
    pub errors: Vec<Reference>,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
    #[serde(rename = "auth")]
    _auth: Option<IgnoredAny>,
    /// `none` for an operation that takes requests that nobody has signed.
    pub authtype: Option<String>,
    // What a client may do by itself: repeat a call.
    #[serde(rename = "idempotent")]
    _idempotent: Option<IgnoredAny>,
    #[serde(rename = "readonly")]
    _readonly: Option<IgnoredAny>,
}

/// A use of a shape.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Reference {
    pub shape: String,
    pub location_name: Option<String>,
    pub result_wrapper: Option<String>,
    // Clients fill such a member in; to the service it is a member like any other.
    #[serde(rename = "idempotencyToken")]
    _idempotency_token: Option<IgnoredAny>,
    #[serde(rename = "box")]
    _boxed: Option<IgnoredAny>,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
    #[serde(rename = "deprecated")]
    _deprecated: Option<IgnoredAny>,
    #[serde(rename = "deprecatedMessage")]
    _deprecated_message: Option<IgnoredAny>,
    #[serde(rename = "deprecatedSince")]
    _deprecated_since: Option<IgnoredAny>,
}

/// A type.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Shape {
    #[serde(rename = "type")]
    pub kind: Kind,
    #[serde(default)]
    pub members: Ordered<Reference>,
    #[serde(default)]
    pub required: Vec<String>,
    pub member: Option<Reference>,
    pub key: Option<Reference>,
    pub value: Option<Reference>,
    #[serde(rename = "enum")]
    pub values: Option<Vec<String>>,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub pattern: Option<String>,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub flattened: bool,
    #[serde(default)]
    pub exception: bool,
    #[serde(default)]
    pub fault: bool,
    pub error: Option<ErrorTrait>,
    // Optional members are optional here anyway, and a union is a structure whose members are all optional.
    #[serde(rename = "box")]
    _boxed: Option<IgnoredAny>,
    #[serde(rename = "union")]
    _union: Option<IgnoredAny>,
    #[serde(rename = "documentation")]
    _documentation: Option<IgnoredAny>,
    #[serde(rename = "deprecated")]
    _deprecated: Option<IgnoredAny>,
    #[serde(rename = "deprecatedMessage")]
    _deprecated_message: Option<IgnoredAny>,
}

/// The kinds of types that services in use have.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Blob,
    Boolean,
    Double,
    Float,
    Integer,
    List,
    Long,
    Map,
    String,
    Structure,
    Timestamp,
}

/// How an error shows on the wire of an AWS Query service.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct ErrorTrait {
    pub code: Option<String>,
    pub http_status_code: u16,
    #[serde(default)]
    pub sender_fault: bool,
    #[serde(default)]
    pub fault: bool,
}

/// A JSON object in its order.
pub(super) struct Ordered<T>(pub Vec<(String, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Vec<(String, T)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(entries)
            }
        }

        deserializer.deserialize_map(Entries(PhantomData)).map(Self)
    }
}

impl ServiceDescription {
    /// Drops what a shape demands of its values beyond their type.
    pub(super) fn without_constraints(&mut self, name: &str) -> Result<(), String> {
        let shape = self.shapes.get_mut(name).ok_or_else(|| format!("the model has no shape {name}"))?;
        (shape.values, shape.min, shape.max, shape.pattern) = (None, None, None, None);
        Ok(())
    }

    /// The shape of a name.
    pub(super) fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes.get(name).ok_or_else(|| format!("the model has no shape {name}"))
    }
}

impl Shape {
    /// The shapes that this one is made of.
    pub(super) fn parts(&self) -> impl Iterator<Item = &str> {
        let parts = [&self.member, &self.key, &self.value].into_iter().flatten();
        self.members.0.iter().map(|(_, reference)| reference).chain(parts).map(|reference| reference.shape.as_str())
    }
}
