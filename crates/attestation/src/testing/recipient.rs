//! The holder of a private key.

use aws_lc_rs::cipher::{AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};
use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
};

/// An enclave's key pair: RSA, 2048 bits.
pub struct TestRecipient(PrivateDecryptingKey);

impl Default for TestRecipient {
    fn default() -> Self {
        Self::new()
    }
}

impl TestRecipient {
    /// A new key pair.
    pub fn new() -> Self {
        Self(PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap())
    }

    /// The public key, as a document has it.
    pub fn public_key(&self) -> Vec<u8> {
        let key: PublicEncryptingKey = self.0.public_key();
        let der: PublicKeyX509Der<'_> = key.as_der().unwrap();
        der.as_ref().to_vec()
    }

    /// The secret in an answer, whose parts have the places that they have with a key of 2048 bits.
    pub fn open(&self, answer: &[u8]) -> Option<Vec<u8>> {
        let (encrypted_key, iv) = (answer.get(131..387)?, answer.get(415..431)?);
        let content = answer.get(433..)?.strip_suffix(&[0; 10])?;
        let header = match content {
            [4, 0x81, ..] => 3,
            [4, 0x82, ..] => 4,
            [4, ..] => 2,
            _ => return None,
        };
        let private_key = OaepPrivateDecryptingKey::new(self.0.clone()).unwrap();
        let mut key = vec![0; private_key.min_output_size()];
        let key = private_key.decrypt(&OAEP_SHA256_MGF1SHA256, encrypted_key, &mut key, None).ok()?;
        let key = PaddedBlockDecryptingKey::cbc_pkcs7(UnboundCipherKey::new(&AES_256, key).ok()?).ok()?;
        let iv = DecryptionContext::Iv128(FixedLength::from(<[u8; 16]>::try_from(iv).ok()?));
        let mut content = content[header..].to_vec();
        key.decrypt(&mut content, iv).ok().map(|plaintext| plaintext.to_vec())
    }
}
