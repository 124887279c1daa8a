//! What the vault has written once is read or refused; what is read is written again in the same bytes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_vault::{
    BlobHeader, CredentialHeader, ExportedKeyToken, ImportSlot, ImportToken, RecordHeader, SealedRootKey,
    SealedServiceKey, WrappedDomainKey,
};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(header) = BlobHeader::parse(bytes) {
        assert!(bytes.starts_with(&header.encode()));
    }
    if let Ok(header) = CredentialHeader::parse(bytes) {
        assert!(bytes.starts_with(&header.encode()));
    }
    if let Ok(header) = RecordHeader::parse(bytes) {
        assert!(bytes.starts_with(&header.encode()));
    }
    if let Ok(token) = ExportedKeyToken::parse(bytes) {
        assert_eq!(token.as_bytes(), bytes);
        assert!(ExportedKeyToken::parse(&bytes[1..]).is_err());
        assert!(ExportedKeyToken::parse(&bytes[..bytes.len() - 1]).is_err());
        assert!(ExportedKeyToken::parse(&[bytes, &[0]].concat()).is_err());
    }
    if let Ok(slot) = ImportSlot::parse(bytes) {
        assert_eq!(slot.as_bytes(), bytes);
        assert!(ImportSlot::parse(&bytes[..bytes.len() - 1]).is_err());
        assert!(ImportSlot::parse(&[bytes, &[0]].concat()).is_err());
    }
    if let Ok(token) = ImportToken::parse(bytes) {
        assert_eq!(token.as_bytes(), bytes);
        assert!(ImportToken::parse(&bytes[..bytes.len() - 1]).is_err());
        assert!(ImportToken::parse(&[bytes, &[0]].concat()).is_err());
    }
    if let Ok(key) = SealedRootKey::parse(bytes) {
        assert_eq!(key.as_bytes(), bytes);
        let name = key.seal_name();
        assert!(!name.is_empty() && bytes[10..].starts_with(name.as_bytes()));
    }
    if let Ok(key) = SealedServiceKey::parse(bytes) {
        assert_eq!(key.as_bytes(), bytes);
        assert!(!key.public_key().is_empty());
        assert!(SealedServiceKey::parse(&bytes[1..]).is_err());
    }
    if let Ok(key) = WrappedDomainKey::parse(bytes) {
        assert_eq!(key.as_bytes(), bytes);
        let region = key.region().to_string();
        assert!(bytes.windows(region.len()).any(|part| part == region.as_bytes()));
        assert!(WrappedDomainKey::parse(&bytes[1..]).is_err());
        assert!(WrappedDomainKey::parse(&bytes[..bytes.len() - 1]).is_err());
        assert!(WrappedDomainKey::parse(&[bytes, &[0]].concat()).is_err());
    }
});
