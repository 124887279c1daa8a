//! The manifest of a backup that somebody else has written: refused, or read and written again, and no path leads elsewhere.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_backup::Manifest;

fuzz_target!(|bytes: &[u8]| {
    let Ok(manifest) = Manifest::parse(bytes) else { return };
    for part in &manifest.parts {
        assert!(!part.path.starts_with('/') && part.path.split('/').all(|name| !matches!(name, "" | "." | "..")));
    }
    assert_eq!(Manifest::parse(manifest.encode().as_bytes()), Ok(manifest));
});
