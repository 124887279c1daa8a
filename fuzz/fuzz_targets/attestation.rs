//! An attestation document is believed or refused: as it is, and as the payload of a structure that has the right form,
//! which nobody has signed. A public key out of it is taken or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_attestation::TrustedRoots;
use trent_types::Timestamp;
use trent_vault::RecipientKey;

/// 2026-01-01.
const NOW: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

fuzz_target!(|bytes: &[u8]| {
    let roots = TrustedRoots::default();
    assert!(roots.verify(bytes, NOW).is_err());
    let length = u32::try_from(bytes.len()).unwrap_or_default().to_be_bytes();
    let mut document = vec![0x84, 0x44, 0xa1, 0x01, 0x38, 0x22, 0xa0, 0x5a];
    document.extend_from_slice(&length);
    document.extend_from_slice(bytes);
    document.extend_from_slice(&[0x58, 0x60]);
    document.extend_from_slice(&[7; 96]);
    assert!(roots.verify(&document, NOW).is_err());
    let _ = TrustedRoots::from_pem(bytes);
    let _ = RecipientKey::parse(bytes);
});
