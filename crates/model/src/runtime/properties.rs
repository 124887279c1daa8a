//! Laws that hold for every input of every operation of KMS and STS.

use std::borrow::Cow;
use std::collections::BTreeMap;

use proptest::prelude::{ProptestConfig, RngExt as _, any, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::{RngAlgorithm, TestRng};
use trent_types::{SecretBytes, SecretText, Timestamp};

use super::operation::{Input, Output};
use super::query::QueryParams;
use super::raw::Raw;
use super::samples::{Loose, json, typed};
use super::shape::{Kind, Shape, StructureShape};
use super::structure::Structure;
use super::{json_input, query_input, xml_output};
use crate::{kms, sts};

/// A value of a shape, within its type but not within its constraints.
fn raw(shape: &'static Shape, rng: &mut TestRng, depth: u32) -> Raw<'static> {
    let count = if depth > 4 { 0 } else { rng.random_range(0..4) };
    match &shape.kind {
        Kind::Text { .. } if shape.sensitive => Raw::SecretText(SecretText::new(text(rng))),
        Kind::Text { .. } => Raw::Text(Cow::Owned(text(rng))),
        Kind::Enum { values } => Raw::Text(Cow::Borrowed(values[rng.random_range(0..values.len())])),
        Kind::Integer { .. } => Raw::Integer(rng.random::<i32>().into()),
        Kind::Long { .. } => Raw::Integer(rng.random()),
        Kind::Double => Raw::Double(f64::from(rng.random::<i32>()) / 64.0),
        Kind::Boolean => Raw::Boolean(rng.random()),
        Kind::Timestamp => {
            Raw::Timestamp(Timestamp::from_epoch_ms(rng.random_range(-62_167_219_200_000..=253_402_300_799_000)))
        }
        Kind::Blob { .. } => {
            let bytes = (0..rng.random_range(0..40)).map(|_| rng.random()).collect();
            if shape.sensitive { Raw::SecretBlob(SecretBytes::new(bytes)) } else { Raw::Blob(bytes) }
        }
        Kind::List { element, .. } => Raw::List((0..count).map(|_| raw(element, rng, depth + 1)).collect()),
        Kind::Map { key, value, .. } => {
            let mut entries = BTreeMap::new();
            for _ in 0..count {
                if let Raw::Text(key) = raw(key, rng, depth + 1) {
                    entries.insert(key, raw(value, rng, depth + 1));
                }
            }
            Raw::Map(entries)
        }
        Kind::Structure(shape) => structure(shape, rng, depth + 1),
    }
}

fn structure(shape: &'static StructureShape, rng: &mut TestRng, depth: u32) -> Raw<'static> {
    let mut member =
        |member: &super::shape::Member| (member.required || rng.random()).then(|| raw(member.shape, rng, depth));
    Raw::Structure(shape.members.iter().map(&mut member).collect())
}

fn text(rng: &mut TestRng) -> String {
    let letter = |rng: &mut TestRng| match rng.random_range(0..4) {
        0 => char::from(rng.random_range(b'a'..=b'z')),
        1 => char::from(rng.random_range(0_u8..0x80)),
        2 => ['"', '\\', '/', '\n', '\0', '.', '=', '&', '<', 'é', '\u{2028}', '\u{fffd}'][rng.random_range(0..12)],
        _ => char::from_u32(rng.random_range(0..0x11_0000)).unwrap_or('\u{d7ff}'),
    };
    (0..rng.random_range(0..12)).map(|_| letter(rng)).collect()
}

/// JSON output read as input gives the same value: it is written in the same way again.
fn json_survives<T: Structure>(rng: &mut TestRng) {
    let written = json(&typed::<T>(structure(T::SHAPE, rng, 0)));
    assert!(serde_json::from_str::<serde_json::Value>(&written).is_ok_and(|value| value.is_object()), "{written}");
    let read = json_input::read(written.as_bytes(), T::SHAPE).unwrap_or_else(|error| panic!("{written}: {error}"));
    assert_eq!(json(&typed::<T>(read)), written);
}

/// The same through a form: AWS Query writes what JSON shows.
fn query_survives<T: Structure>(rng: &mut TestRng) {
    let value = typed::<T>(structure(T::SHAPE, rng, 0));
    let members: serde_json::Value = serde_json::from_str(&json(&value)).unwrap();
    let mut pairs = Vec::new();
    push_members(&mut pairs, "", T::SHAPE, &members);
    let form = QueryParams::new(pairs);
    let read = query_input::read(&form, T::SHAPE).unwrap_or_else(|error| panic!("{form:?}: {error}"));
    assert_eq!(json(&typed::<T>(read)), json(&value));
}

fn push_members(
    pairs: &mut Vec<(String, String)>,
    path: &str,
    shape: &'static StructureShape,
    members: &serde_json::Value,
) {
    let before = pairs.len();
    for member in shape.members {
        if let Some(value) = members.get(member.name) {
            let name = if path.is_empty() { member.name.to_owned() } else { format!("{path}.{}", member.name) };
            push_value(pairs, name, member.shape, value);
        }
    }
    if pairs.len() == before && !path.is_empty() {
        pairs.push((path.to_owned(), String::new()));
    }
}

fn push_value(pairs: &mut Vec<(String, String)>, path: String, shape: &'static Shape, value: &serde_json::Value) {
    match &shape.kind {
        Kind::List { element, element_name, flattened, .. } => {
            let elements = value.as_array().unwrap();
            let name = if *flattened { path.clone() } else { format!("{path}.{element_name}") };
            if elements.is_empty() {
                pairs.push((path, String::new()));
            }
            for (index, value) in elements.iter().enumerate() {
                push_value(pairs, format!("{name}.{}", index + 1), element, value);
            }
        }
        Kind::Map { value: shape, .. } => {
            let entries = value.as_object().unwrap();
            if entries.is_empty() {
                pairs.push((path.clone(), String::new()));
            }
            for (index, (key, value)) in entries.iter().enumerate() {
                pairs.push((format!("{path}.entry.{}.key", index + 1), key.clone()));
                push_value(pairs, format!("{path}.entry.{}.value", index + 1), shape, value);
            }
        }
        Kind::Structure(shape) => push_members(pairs, &path, shape, value),
        Kind::Timestamp => {
            let time = super::time::from_epoch_seconds(&value.to_string()).unwrap();
            let (whole, ms) = (time.to_string(), time.epoch_ms().rem_euclid(1000));
            pairs.push((path, format!("{}.{ms:03}Z", whole.trim_end_matches('Z'))));
        }
        Kind::Text { .. }
        | Kind::Enum { .. }
        | Kind::Integer { .. }
        | Kind::Long { .. }
        | Kind::Double
        | Kind::Boolean
        | Kind::Blob { .. } => {
            pairs.push((path, value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
        }
    }
}

/// XML is well-formed whatever the text: every element is closed, and nothing else begins with `<`.
fn xml_is_well_formed<T: Structure>(rng: &mut TestRng) {
    let mut xml = String::new();
    xml_output::write(&typed::<T>(structure(T::SHAPE, rng, 0)), &mut xml);
    let mut open = Vec::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{xml}"),
            None => open.push(tag),
        }
        assert!(!text.contains('>') && tag.bytes().all(|byte| byte == b'/' || byte.is_ascii_alphanumeric()), "{xml}");
    }
    assert!(open.is_empty(), "{xml}");
}

macro_rules! for_types {
    ($law:ident($rng:expr): $($module:ident :: { $($type:ident),* $(,)? })*) => {
        $($($law::<$module::$type>($rng);)*)*
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn json_can_be_read_again(seed in any::<[u8; 32]>()) {
        let rng = &mut TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        json_survives::<Loose>(rng);
        for_types!(json_survives(rng):
            kms::{
                CancelKeyDeletionRequest, CreateAliasRequest, CreateCustomKeyStoreRequest, CreateGrantRequest,
                CreateKeyRequest, CreateKeyResponse, DecryptRequest, DecryptResponse, DescribeCustomKeyStoresResponse,
                DescribeKeyResponse, EncryptRequest, EncryptResponse, GenerateDataKeyPairRequest,
                GenerateDataKeyPairResponse, GenerateDataKeyRequest, GenerateDataKeyResponse, GenerateMacRequest,
                GetParametersForImportResponse, GetPublicKeyResponse, ImportKeyMaterialRequest, ListAliasesResponse,
                ListGrantsRequest, ListGrantsResponse, ListKeyRotationsResponse, ListKeysResponse,
                ListResourceTagsResponse, ReEncryptRequest, ReplicateKeyRequest, ScheduleKeyDeletionRequest,
                SignRequest, TagResourceRequest, UpdateCustomKeyStoreRequest, VerifyMacRequest, VerifyRequest,
            }
            sts::{ AssumeRoleRequest, AssumeRoleResponse, GetCallerIdentityResponse, GetSessionTokenResponse }
        );
    }

    #[test]
    fn forms_can_be_read_again(seed in any::<[u8; 32]>()) {
        let rng = &mut TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        query_survives::<Loose>(rng);
        for_types!(query_survives(rng):
            sts::{ AssumeRoleRequest, AssumeRoleResponse, GetSessionTokenRequest, GetFederationTokenRequest }
            kms::{ CreateGrantRequest, CreateKeyRequest, ListGrantsResponse }
        );
    }

    #[test]
    fn xml_closes_what_it_opens(seed in any::<[u8; 32]>()) {
        let rng = &mut TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        xml_is_well_formed::<Loose>(rng);
        for_types!(xml_is_well_formed(rng):
            sts::{ AssumeRoleResponse, GetCallerIdentityResponse, GetSessionTokenResponse }
            kms::{ ListGrantsResponse, DescribeKeyResponse }
        );
    }

    #[test]
    fn events_are_json_without_secrets(seed in any::<[u8; 32]>()) {
        let rng = &mut TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        let mut loose = typed::<Loose>(structure(Loose::SHAPE, rng, 0));
        loose.secret_text = Some(SecretText::new("hunter2 hunter2".to_owned()));
        loose.secrets = Some(vec![SecretText::new("hunter2 hunter2".to_owned())]);
        let mut out = String::new();
        Input::audit_json(&loose, &mut out, &["Labels"]);
        let event: serde_json::Value = serde_json::from_str(&out).unwrap();
        prop_assert!(!out.contains("hunter2 hunter2"));
        for absent in ["secretText", "secretBlob", "secrets", "blob", "blobs", "labels"] {
            prop_assert_eq!(event.get(absent), None);
        }
    }

    /// Bytes that begin like an input, and bytes that don't, are read or refused, by every operation of KMS.
    #[test]
    fn no_bytes_are_too_strange(
        bytes in any::<Vec<u8>>(),
        seed in any::<[u8; 32]>(),
        at in any::<proptest::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let rng = &mut TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        for operation in &kms::ops::OPERATIONS {
            let _ = (operation.check_json)(&bytes);
        }
        let mut body = Vec::new();
        typed::<Loose>(structure(Loose::SHAPE, rng, 0)).write_json(&mut body);
        let at = at.index(body.len());
        let _ = Loose::from_json(&body[..at]);
        body[at] = byte;
        let _ = Loose::from_json(&body);
        body.remove(at);
        let _ = Loose::from_json(&body);
    }

    #[test]
    fn no_form_is_too_strange(
        pairs in proptest::collection::vec(
            ("(Part|Texts|Flat|Labels|Groups)(\\.(member|entry|1|2|key|value|Key|Parts|)){0,6}", any::<String>()),
            0..6,
        ),
        strange in any::<Vec<(String, String)>>(),
    ) {
        let _ = Loose::from_query(&QueryParams::new(pairs));
        let _ = Loose::from_query(&QueryParams::new(strange));
    }
}
