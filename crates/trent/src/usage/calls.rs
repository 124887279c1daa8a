//! Calls, by what they cost.

use std::collections::BTreeMap;

use super::keys::Keys;
use super::recorded::Recorded;

/// Classes of calls that have a price of their own. Source: AWS KMS pricing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// All others.
    Requests,
    /// Use of a key of the spec `RSA_2048`.
    Rsa2048,
    /// Use of another asymmetric key.
    Asymmetric,
    /// A pair of data keys on an elliptic curve.
    EccDataKeyPairs,
    /// A pair of RSA data keys.
    RsaDataKeyPairs,
}

impl Class {
    /// All classes.
    pub(crate) const ALL: [Self; 5] =
        [Self::Requests, Self::Rsa2048, Self::Asymmetric, Self::EccDataKeyPairs, Self::RsaDataKeyPairs];

    /// The name in the file of prices.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Requests => "requests",
            Self::Rsa2048 => "rsa_2048",
            Self::Asymmetric => "asymmetric",
            Self::EccDataKeyPairs => "ecc_data_key_pairs",
            Self::RsaDataKeyPairs => "rsa_data_key_pairs",
        }
    }
}

/// Operations that cost more with an asymmetric key.
const USES: &[&str] = &[
    "Decapsulate",
    "Decrypt",
    "DeriveSharedSecret",
    "Encapsulate",
    "Encrypt",
    "GetPublicKey",
    "ReEncrypt",
    "Sign",
    "Verify",
];

/// An account's calls.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    by_class: [u64; Class::ALL.len()],
    /// Successful calls by operation.
    pub(crate) by_operation: BTreeMap<String, u64>,
    /// Calls that failed; they are not charged.
    pub(crate) failed: u64,
}

impl Calls {
    /// How many of a class succeeded.
    pub(crate) fn of(&self, class: Class) -> u64 {
        self.by_class[class as usize]
    }

    pub(super) fn add(&mut self, call: &Recorded<'_>, class: Class) {
        if !call.has_succeeded() {
            self.failed += 1;
            return;
        }
        self.by_class[class as usize] += 1;
        *self.by_operation.entry(call.event_name.to_string()).or_default() += 1;
    }
}

/// The class of a call, and whether it is a guess: a key's spec is known if the log has the making of the key.
pub(super) fn class(call: &Recorded<'_>, keys: &Keys) -> (Class, bool) {
    let name = &*call.event_name;
    if name.starts_with("GenerateDataKeyPair") {
        let spec = call.request_parameters.as_ref().and_then(|parameters| parameters.key_pair_spec.as_deref());
        let is_rsa = spec.is_some_and(|spec| spec.starts_with("RSA_"));
        return (if is_rsa { Class::RsaDataKeyPairs } else { Class::EccDataKeyPairs }, false);
    }
    if !USES.contains(&name) {
        return (Class::Requests, false);
    }
    let known = call.resources.iter().filter_map(|resource| keys.spec(&resource.arn)).map(of_spec).max();
    known.map_or_else(|| guess(call), |class| (class, false))
}

fn of_spec(spec: &str) -> Class {
    match spec {
        "RSA_2048" => Class::Rsa2048,
        "SYMMETRIC_DEFAULT" => Class::Requests,
        _ if spec.starts_with("HMAC_") => Class::Requests,
        _ => Class::Asymmetric,
    }
}

/// By the algorithm. How long an RSA key is, it does not tell: the dearer one is assumed.
fn guess(call: &Recorded<'_>) -> (Class, bool) {
    let is_asymmetric = |algorithm: &str| algorithm != "SYMMETRIC_DEFAULT";
    if !call.has_succeeded() {
        return (Class::Requests, false);
    }
    match &*call.event_name {
        "Encrypt" | "Decrypt" | "ReEncrypt" if !call.algorithms().any(is_asymmetric) => (Class::Requests, false),
        _ => (Class::Asymmetric, call.algorithms().all(|algorithm| algorithm.starts_with("RSA"))),
    }
}
