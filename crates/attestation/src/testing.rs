//! Documents and certificates made up for tests: what AWS's attestation PKI and the Nitro hypervisor do, under a root of
//! the test's own.

#![allow(clippy::missing_panics_doc, clippy::unwrap_used, reason = "for tests")]

mod recipient;

use std::collections::BTreeMap;

use minicbor::Encoder;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P384_SHA384, SigningKey as _, date_time_ymd,
};
use x509_cert::der::asn1::UintRef;
use x509_cert::der::{Decode as _, Reader as _, SliceReader};

pub use self::recipient::TestRecipient;
use crate::cose::to_be_signed;
use crate::roots::TrustedRoots;

/// The protected header that says ES384.
pub const ES384: &[u8] = &[0xa1, 0x01, 0x38, 0x22];

/// Names of the certificates of a chain, in their order: root, two between, signer.
pub const CHAIN: [&str; 4] = ["root", "regional", "instance", "signer"];

/// A root, two certificates between, and a signer with its key. Valid from 2020 to 2049.
pub struct TestPki {
    /// Certificates of the authorities from the root on, in DER.
    pub authorities: Vec<Vec<u8>>,
    /// Certificate of the signer, in DER.
    pub signer: Vec<u8>,
    /// Private key of the signer.
    pub key: KeyPair,
}

impl Default for TestPki {
    fn default() -> Self {
        Self::new()
    }
}

impl TestPki {
    /// A chain like AWS's.
    pub fn new() -> Self {
        Self::with(|_| ())
    }

    /// The same with other certificates, in the order of [`CHAIN`].
    pub fn with(change: impl FnOnce(&mut [CertificateParams; 4])) -> Self {
        let mut all =
            [authority("root", None), authority("regional", Some(1)), authority("instance", Some(0)), signer()];
        change(&mut all);
        let [root, between @ .., signer] = all;
        Self::of(root, between, signer)
    }

    /// A chain of any length.
    pub fn of(
        root: CertificateParams,
        between: impl IntoIterator<Item = CertificateParams>,
        signer: CertificateParams,
    ) -> Self {
        let key = || KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap();
        let root_key = key();
        let mut authorities = vec![root.self_signed(&root_key).unwrap().der().to_vec()];
        let mut issuer = Issuer::new(root, root_key);
        for params in between {
            let own = key();
            authorities.push(params.signed_by(&own, &issuer).unwrap().der().to_vec());
            issuer = Issuer::new(params, own);
        }
        let own = key();
        let signer = signer.signed_by(&own, &issuer).unwrap().der().to_vec();
        Self { authorities, signer, key: own }
    }

    /// The root alone, trusted.
    pub fn roots(&self) -> TrustedRoots {
        TrustedRoots::from_der(self.authorities[0].clone())
    }

    /// A payload, signed as a document is.
    pub fn sign(&self, payload: &[u8]) -> Vec<u8> {
        self.sign_as(ES384, payload)
    }

    /// A payload, signed with ES384, whatever the protected header says.
    pub fn sign_as(&self, protected: &[u8], payload: &[u8]) -> Vec<u8> {
        let message = to_be_signed(protected, payload).ok().unwrap();
        let signature = fixed(&self.key.sign(&message).unwrap());
        let mut out = Encoder::new(Vec::new());
        out.array(4).unwrap().bytes(protected).unwrap().map(0).unwrap();
        out.bytes(payload).unwrap().bytes(&signature).unwrap();
        out.into_writer()
    }
}

/// An ECDSA signature in the form of COSE: r and s, 48 bytes each.
fn fixed(der: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; 96];
    let numbers = SliceReader::new(der)
        .unwrap()
        .sequence(|reader| Ok::<_, x509_cert::der::Error>([UintRef::decode(reader)?, UintRef::decode(reader)?]));
    for (number, half) in numbers.unwrap().iter().zip(signature.chunks_mut(48)) {
        let digits = number.as_bytes();
        half[48 - digits.len()..].copy_from_slice(digits);
    }
    signature
}

/// What a document says, to be changed.
#[derive(Debug, Clone)]
pub struct TestDocument {
    /// `module_id`.
    pub module_id: String,
    /// `timestamp`.
    pub timestamp_ms: u64,
    /// `digest`.
    pub digest: String,
    /// The field of the registers: `pcrs` or `nitrotpm_pcrs`.
    pub registers_field: &'static str,
    /// The registers.
    pub registers: BTreeMap<u64, Vec<u8>>,
    /// `public_key`.
    pub public_key: Option<Vec<u8>>,
    /// `user_data`.
    pub user_data: Option<Vec<u8>>,
    /// `nonce`.
    pub nonce: Option<Vec<u8>>,
}

impl TestDocument {
    /// A document of an enclave whose register `n` holds 48 times the byte `n`, for 0 to 4 and 8.
    pub fn of_enclave(public_key: Option<Vec<u8>>) -> Self {
        Self {
            module_id: "i-1234567890abcdef0-enc9876543210abcde".to_owned(),
            timestamp_ms: 1_767_225_600_000,
            digest: "SHA384".to_owned(),
            registers_field: "pcrs",
            registers: [0, 1, 2, 3, 4, 8].into_iter().map(|number| (number, vec![number as u8; 48])).collect(),
            public_key,
            user_data: None,
            nonce: None,
        }
    }

    /// A document of an instance with NitroTPM; all 24 registers are there.
    pub fn of_nitro_tpm(public_key: Option<Vec<u8>>) -> Self {
        Self {
            module_id: "i-1234567890abcdef0-tpm0000000000000000".to_owned(),
            registers_field: "nitrotpm_pcrs",
            registers: (0..24).map(|number| (number, vec![number as u8; 48])).collect(),
            ..Self::of_enclave(public_key)
        }
    }

    /// The payload with the chain of `pki`. The outer map has an indefinite length, as documents have.
    pub fn payload(&self, pki: &TestPki) -> Vec<u8> {
        let mut out = Encoder::new(Vec::new());
        out.begin_map().unwrap();
        out.str("module_id").unwrap().str(&self.module_id).unwrap();
        out.str("digest").unwrap().str(&self.digest).unwrap();
        out.str("timestamp").unwrap().u64(self.timestamp_ms).unwrap();
        out.str(self.registers_field).unwrap().map(self.registers.len() as u64).unwrap();
        for (number, value) in &self.registers {
            out.u64(*number).unwrap().bytes(value).unwrap();
        }
        out.str("certificate").unwrap().bytes(&pki.signer).unwrap();
        out.str("cabundle").unwrap().array(pki.authorities.len() as u64).unwrap();
        for authority in &pki.authorities {
            out.bytes(authority).unwrap();
        }
        for (name, value) in [("public_key", &self.public_key), ("user_data", &self.user_data), ("nonce", &self.nonce)]
        {
            out.str(name).unwrap();
            match value {
                Some(bytes) => out.bytes(bytes).unwrap(),
                None => out.null().unwrap(),
            };
        }
        out.end().unwrap();
        out.into_writer()
    }

    /// The document, signed by the signer of `pki`.
    pub fn signed(&self, pki: &TestPki) -> Vec<u8> {
        pki.sign(&self.payload(pki))
    }
}

/// A certificate authority.
pub fn authority(name: &str, path_length: Option<u8>) -> CertificateParams {
    let mut params = named(name);
    params.is_ca = IsCa::Ca(path_length.map_or(BasicConstraints::Unconstrained, BasicConstraints::Constrained));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

/// A signer.
pub fn signer() -> CertificateParams {
    let mut params = named("signer");
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params
}

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 1, 1);
    params
}
