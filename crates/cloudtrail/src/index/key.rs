//! What events are found by.

use aws_lc_rs::digest::{SHA256, digest};

use crate::event::EventView;

/// Longest value that can be looked for, in bytes: 2,000 characters.
const VALUE_BYTES_MAX: usize = 8000;

/// What of an event is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attribute {
    /// Nothing: every event of an account and Region.
    Any,
    EventId,
    EventName,
    ReadOnly,
    Username,
    ResourceType,
    ResourceName,
    EventSource,
    AccessKeyId,
}

impl Attribute {
    /// The attribute of this name. Source: AWS CloudTrail API Reference, `LookupAttribute`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "EventId" => Self::EventId,
            "EventName" => Self::EventName,
            "ReadOnly" => Self::ReadOnly,
            "Username" => Self::Username,
            "ResourceType" => Self::ResourceType,
            "ResourceName" => Self::ResourceName,
            "EventSource" => Self::EventSource,
            "AccessKeyId" => Self::AccessKeyId,
            _ => return None,
        })
    }

    const fn code(self) -> u8 {
        match self {
            Self::Any => 0,
            Self::EventId => 1,
            Self::EventName => 2,
            Self::ReadOnly => 3,
            Self::Username => 4,
            Self::ResourceType => 5,
            Self::ResourceName => 6,
            Self::EventSource => 7,
            Self::AccessKeyId => 8,
        }
    }
}

/// A value of an attribute in an account and Region.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key<'a> {
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    pub(crate) attribute: Attribute,
    pub(crate) value: &'a str,
}

impl Key<'_> {
    /// Appends the key as bytes; no two keys have the same ones, as Regions have no zero bytes.
    pub(crate) fn append_to(&self, out: &mut Vec<u8>) {
        out.push(self.attribute.code());
        out.extend_from_slice(self.account.as_bytes());
        out.extend_from_slice(self.region.as_bytes());
        out.push(0);
        out.extend_from_slice(self.value.as_bytes());
    }

    /// The number by which files know the key.
    pub(crate) fn fingerprint(&self) -> u64 {
        let mut bytes = Vec::with_capacity(128);
        self.append_to(&mut bytes);
        fingerprint(&bytes)
    }

    /// Whether an event has the value.
    pub(crate) fn is_of(&self, event: &EventView<'_>) -> bool {
        let mut found = false;
        each_key(event, |key| {
            found |= key.attribute == self.attribute
                && (key.account, key.region, key.value) == (self.account, self.region, self.value);
        });
        found
    }
}

/// The number by which files know a key: the first 8 bytes of its SHA-256.
pub(crate) fn fingerprint(key: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&digest(&SHA256, key).as_ref()[..8]);
    u64::from_be_bytes(bytes)
}

/// Shows every key that an event has, each once.
pub(crate) fn each_key(event: &EventView<'_>, mut visit: impl FnMut(Key<'_>)) {
    let (account, region) = (&*event.recipient_account_id, &*event.aws_region);
    let mut show = |attribute, value: &str| {
        if value.len() <= VALUE_BYTES_MAX {
            visit(Key { account, region, attribute, value });
        }
    };
    show(Attribute::Any, "");
    show(Attribute::EventId, &event.event_id);
    show(Attribute::EventName, &event.event_name);
    show(Attribute::ReadOnly, if event.read_only { "true" } else { "false" });
    show(Attribute::EventSource, &event.event_source);
    if let Some(name) = event.user_name() {
        show(Attribute::Username, name);
    }
    if let Some(id) = event.access_key_id() {
        show(Attribute::AccessKeyId, id);
    }
    for (at, (kind, arn)) in event.resources().enumerate() {
        let earlier = || event.resources().take(at);
        if let Some(kind) = kind.filter(|kind| !earlier().any(|(before, _)| before == Some(kind))) {
            show(Attribute::ResourceType, kind);
        }
        if let Some(arn) = arn.filter(|arn| !earlier().any(|(_, before)| before == Some(arn))) {
            show(Attribute::ResourceName, arn);
        }
    }
}
