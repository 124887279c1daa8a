//! What only an attested enclave or instance can read: a CMS `EnvelopedData` for a public key.
//!
//! AWS KMS answers in BER with indefinite lengths, and readers of its answers count on where these are; so this is to
//! the byte the form of AWS's answers. Indented parts have an indefinite length and are closed by two zero bytes each.
//!
//! ```text
//! SEQUENCE
//!   OBJECT IDENTIFIER id-envelopedData
//!   [0]
//!     SEQUENCE
//!       INTEGER 2
//!       SET { SEQUENCE {                                  one KeyTransRecipientInfo
//!         INTEGER 2,
//!         [0] SHA-256 of the SubjectPublicKeyInfo,        subjectKeyIdentifier
//!         SEQUENCE { id-RSAES-OAEP, SHA-256, MGF1 with SHA-256 },
//!         OCTET STRING the content-encryption key, encrypted } }
//!       SEQUENCE
//!         OBJECT IDENTIFIER id-data
//!         SEQUENCE { aes256-CBC, OCTET STRING the IV }
//!         [0]
//!           OCTET STRING the plaintext, padded and encrypted
//! ```
//!
//! Source: RFC 5652, section 6; RFC 8017, appendices A.2.1 and B; RFC 3565, section 4.1; AWS KMS API Reference,
//! `RecipientInfo`.

use aws_lc_rs::cipher::{AES_256, EncryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, PublicEncryptingKey};
use trent_types::Entropy;
use trent_types::chance::random_array;

use crate::der::{self, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, Reader, SEQUENCE};
use crate::error::{PrimitiveFailed, UseError};
use crate::secret::StackKey;

/// Sizes of the moduli of keys that are taken, in bits.
const MODULUS_BITS: std::ops::RangeInclusive<usize> = 2048..=4096;
const BLOCK_BYTES: usize = 16;

const SET: u8 = 0x31;
/// `[0]`, primitive: the subject key identifier.
const KEY_IDENTIFIER: u8 = 0x80;
/// `[0]`, constructed.
const EXPLICIT: u8 = 0xa0;
/// `INTEGER 2`: the version of an enveloped data and of a recipient info with a key identifier.
const VERSION: &[u8] = &[INTEGER, 1, 2];

/// `id-envelopedData`: RFC 5652, section 6.1.
const ENVELOPED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x03];
/// `id-data`: RFC 5652, section 4.
const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/// `id-aes256-CBC`: RFC 3565, section 4.1.
const AES_256_CBC: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];
/// `id-RSAES-OAEP`: RFC 8017, appendix A.2.1.
const RSAES_OAEP: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x07];
/// `id-mgf1`: RFC 8017, appendix B.2.1.
const MGF1: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x08];
/// `id-sha256`: RFC 8017, appendix B.1.
const ID_SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const NULL: &[u8] = &[0x05, 0x00];
const END_OF_CONTENTS: &[u8] = &[0, 0];

/// A public key out of an attestation document: RSA, 2048 to 4096 bits.
pub struct RecipientKey {
    key: OaepPublicEncryptingKey,
    /// SHA-256 of the `SubjectPublicKeyInfo`.
    identifier: [u8; 32],
}

impl RecipientKey {
    /// Reads a `SubjectPublicKeyInfo` in DER.
    ///
    /// # Errors
    /// [`UseError::InvalidPublicKey`] if it is malformed, followed by something, of another algorithm than RSA, or has a
    /// modulus of less than 2048 or more than 4096 bits.
    pub fn parse(public_key: &[u8]) -> Result<Self, UseError> {
        Self::read(public_key).ok_or(UseError::InvalidPublicKey)
    }

    fn read(public_key: &[u8]) -> Option<Self> {
        let mut info = Reader::only(public_key, SEQUENCE)?;
        if info.inside(SEQUENCE)?.element(OBJECT_IDENTIFIER)? != der::oid::RSA {
            return None;
        }
        let key = PublicEncryptingKey::from_der(public_key).ok()?;
        if !MODULUS_BITS.contains(&key.key_size_bits()) {
            return None;
        }
        let mut identifier = [0; 32];
        identifier.copy_from_slice(digest(&SHA256, public_key).as_ref());
        Some(Self { key: OaepPublicEncryptingKey::new(key).ok()?, identifier })
    }

    /// Encrypts a plaintext for the holder of the private key, under a new key and IV.
    pub(crate) fn envelop(&self, plaintext: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, PrimitiveFailed> {
        let mut key = StackKey::zeroed();
        entropy.fill(key.expose_mut());
        let iv: [u8; BLOCK_BYTES] = random_array(entropy);
        let content = encrypt_content(key.expose(), iv, plaintext)?;
        let mut encrypted_key = vec![0; self.key.ciphertext_size()];
        let encrypted_key = self
            .key
            .encrypt(&OAEP_SHA256_MGF1SHA256, key.expose(), &mut encrypted_key, None)
            .map_err(|_| PrimitiveFailed)?;
        Ok(encode(&self.identifier, encrypted_key, &iv, &content))
    }
}

/// AES-256-CBC with the padding of RFC 5652, section 6.3.
fn encrypt_content(key: &[u8; 32], iv: [u8; BLOCK_BYTES], plaintext: &[u8]) -> Result<Vec<u8>, PrimitiveFailed> {
    let key = UnboundCipherKey::new(&AES_256, key).map_err(|_| PrimitiveFailed)?;
    let key = PaddedBlockEncryptingKey::cbc_pkcs7(key).map_err(|_| PrimitiveFailed)?;
    // Room for the padding: a plaintext that had to move would leave a copy behind.
    let mut in_out = Vec::with_capacity(plaintext.len() + BLOCK_BYTES);
    in_out.extend_from_slice(plaintext);
    let iv = EncryptionContext::Iv128(FixedLength::from(iv));
    match key.less_safe_encrypt(&mut in_out, iv) {
        Ok(_) => Ok(in_out),
        Err(_) => {
            zeroize::Zeroize::zeroize(&mut in_out);
            Err(PrimitiveFailed)
        }
    }
}

fn encode(identifier: &[u8; 32], encrypted_key: &[u8], iv: &[u8; BLOCK_BYTES], content: &[u8]) -> Vec<u8> {
    let oid = |contents| der::element(OBJECT_IDENTIFIER, &[contents]);
    let sha_256 = der::element(SEQUENCE, &[&oid(ID_SHA256), NULL]);
    let hash = der::element(EXPLICIT, &[&sha_256]);
    let mask = der::element(EXPLICIT | 1, &[&der::element(SEQUENCE, &[&oid(MGF1), &sha_256])]);
    let oaep = der::element(SEQUENCE, &[&oid(RSAES_OAEP), &der::element(SEQUENCE, &[&hash, &mask])]);
    let recipient = der::element(
        SEQUENCE,
        &[VERSION, &der::element(KEY_IDENTIFIER, &[identifier]), &oaep, &der::element(OCTET_STRING, &[encrypted_key])],
    );
    let cipher = der::element(SEQUENCE, &[&oid(AES_256_CBC), &der::element(OCTET_STRING, &[iv])]);
    let content = indefinite(EXPLICIT, &[&der::element(OCTET_STRING, &[content])]);
    let content = indefinite(SEQUENCE, &[&oid(DATA), &cipher, &content]);
    let enveloped = indefinite(SEQUENCE, &[VERSION, &der::element(SET, &[&recipient]), &content]);
    indefinite(SEQUENCE, &[&oid(ENVELOPED_DATA), &indefinite(EXPLICIT, &[&enveloped])])
}

/// An element of indefinite length: X.690, section 8.1.3.6.
fn indefinite(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    [&[tag, 0x80][..], &contents.concat(), END_OF_CONTENTS].concat()
}

/// AES-256 in the mode CBC: NIST SP 800-38A, F.2.5, the first two blocks. RSA has a test of its own.
pub(crate) fn self_test() -> bool {
    const KEY: [u8; 32] = [
        0x60, 0x3d, 0xeb, 0x10, 0x15, 0xca, 0x71, 0xbe, 0x2b, 0x73, 0xae, 0xf0, 0x85, 0x7d, 0x77, 0x81, 0x1f, 0x35,
        0x2c, 0x07, 0x3b, 0x61, 0x08, 0xd7, 0x2d, 0x98, 0x10, 0xa3, 0x09, 0x14, 0xdf, 0xf4,
    ];
    const IV: [u8; BLOCK_BYTES] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    const PLAINTEXT: [u8; 32] = [
        0x6b, 0xc1, 0xbe, 0xe2, 0x2e, 0x40, 0x9f, 0x96, 0xe9, 0x3d, 0x7e, 0x11, 0x73, 0x93, 0x17, 0x2a, 0xae, 0x2d,
        0x8a, 0x57, 0x1e, 0x03, 0xac, 0x9c, 0x9e, 0xb7, 0x6f, 0xac, 0x45, 0xaf, 0x8e, 0x51,
    ];
    const EXPECT: [u8; 32] = [
        0xf5, 0x8c, 0x4c, 0x04, 0xd6, 0xe5, 0xf1, 0xba, 0x77, 0x9e, 0xab, 0xfb, 0x5f, 0x7b, 0xfb, 0xd6, 0x9c, 0xfc,
        0x4e, 0x96, 0x7e, 0xdb, 0x80, 0x8d, 0x67, 0x9f, 0x77, 0x7b, 0xc6, 0x70, 0x2c, 0x7d,
    ];
    let encrypted = encrypt_content(&KEY, IV, &PLAINTEXT);
    encrypted.is_ok_and(|content| content.len() == 48 && content.starts_with(&EXPECT))
}

#[cfg(test)]
mod tests;
