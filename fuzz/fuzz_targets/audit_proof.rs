//! Checkpoints, signed notes, verifier keys, proof files and paths of tiles: what is read is written again in the same bytes,
//! and nothing is signed by a key that nobody has.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trent_audit::{Checkpoint, Proof, Tile, VerifierKey};

/// Source: C2SP, `signed-note`, "Example".
const KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
/// What that key has signed: the example, and nothing else that anybody knows.
const SIGNED: &str = "This is an example message.\n";

fuzz_target!(|text: &str| {
    let key: VerifierKey = KEY.parse().expect("the published key");
    if let Ok(opened) = key.open(text) {
        assert_eq!(opened, SIGNED);
        assert!(text.starts_with(opened));
    }
    assert!(Checkpoint::open(text, &key).is_err());
    if let Ok(checkpoint) = Checkpoint::parse(text) {
        assert!(text.starts_with(&checkpoint.text()));
    }
    if let Ok(key) = text.parse::<VerifierKey>() {
        assert_eq!(key.to_string(), text);
    }
    if let Ok(proof) = Proof::parse(text) {
        assert_eq!(proof.to_string(), text);
        assert!(proof.check(&key).is_err());
    }
    if let Some(tile) = Tile::parse(text) {
        assert_eq!(tile.path(), text);
        assert!((1..=256).contains(&tile.width));
    }
});
