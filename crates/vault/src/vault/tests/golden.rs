//! Every stored form as version 1 of it was first written: later versions must still read these bytes.
//!
//! `golden-v1.txt` was made with repeatable randomness and read by an independent program,
//! `vectors/read_golden.py`. Don't change it; add a file for a new version.

use std::collections::BTreeMap;

use super::*;
use crate::seal::FileSeal;
use crate::testing::RepeatableEntropy;
use crate::{RecordHeader, hex};

const GOLDEN: &str = include_str!("../../../vectors/golden-v1.txt");

fn golden() -> BTreeMap<&'static str, Vec<u8>> {
    parse(GOLDEN)
}

/// The forms of a golden file by their names.
pub(super) fn parse(golden: &'static str) -> BTreeMap<&'static str, Vec<u8>> {
    let lines = golden.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (name, digits) = line.split_once(" = ").unwrap();
            (name, hex::decode(digits).unwrap())
        })
        .collect()
}

/// The encryption context of `ciphertext`.
fn golden_context() -> EncryptionContext {
    context(&[("department", "finance"), ("größe", "10 µm")])
}

/// The vault that wrote the golden file, and its Region.
pub(super) fn golden_vault(entropy: Arc<dyn Entropy>) -> (Vault, trent_types::Region) {
    let golden = golden();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("root.key");
    FileSeal::create(&path, &SystemEntropy).unwrap();
    std::fs::write(&path, &golden["key_file"]).unwrap();
    let seal = FileSeal::existing(&path).unwrap();
    let vault = Vault::open(&seal, &golden["sealed_root_key"], entropy, 10).unwrap();
    let region = region("eu-central-1");
    vault.load_domain_key(&region, &golden["wrapped_domain_key"]).unwrap();
    (vault, region)
}

#[test]
fn version_1_of_every_form_is_read() {
    let golden = golden();
    let (vault, region) = golden_vault(Arc::new(SystemEntropy));
    let token = ExportedKeyToken::parse(&golden["exported_key_token"]).unwrap();
    let header = BlobHeader::parse(&golden["ciphertext"]).unwrap();
    assert_eq!((header.handle, header.material), (*token.handle(), token.material_id().reference()));
    let f = Fixture { vault, region, handle: header.handle, token };
    assert_eq!(f.decrypt(&golden["ciphertext"], &golden_context()).unwrap(), b"attack at dawn");
    assert!(f.decrypt(&golden["ciphertext"], &EncryptionContext::default()).is_err());

    assert_eq!(RecordHeader::parse(&golden["record"]).unwrap().generation, 1);
    assert_eq!(f.vault.open_record(b"key/1234", &golden["record"]).unwrap(), b"a record");
    let key = f.vault.signing_key("AKIAIOSFODNN7EXAMPLE", &golden["credential"], "20150830", "us-east-1", "iam");
    let key = key.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(hex::encode(key.expose()), "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
}

#[test]
fn version_1_is_still_written_to_the_byte() {
    assert_eq!(written(), golden());
}

/// Writes one of each form with repeatable randomness.
fn written() -> BTreeMap<&'static str, Vec<u8>> {
    let entropy: Arc<dyn Entropy> = Arc::new(RepeatableEntropy::default());
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("root.key");
    let seal = FileSeal::create(&path, &*entropy).unwrap();
    let (vault, sealed_root_key) = Vault::create(&seal, entropy, 10).unwrap();
    let region = region("eu-central-1");
    let wrapped = vault.new_domain_key(&region, 1).unwrap();
    vault.load_domain_key(&region, wrapped.as_bytes()).unwrap();
    let handle = vault.new_key_handle();
    let token = vault.generate_backing_key(&region, &handle).unwrap().token;
    let f = Fixture { vault, region, handle, token };
    let ciphertext = f.encrypt(b"attack at dawn", &golden_context());
    let record = f.vault.seal_record(b"key/1234", b"a record").unwrap();
    let secret = SecretText::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".into());
    let credential = f.vault.seal_secret_access_key("AKIAIOSFODNN7EXAMPLE", &secret).unwrap();
    BTreeMap::from([
        ("key_file", std::fs::read(&path).unwrap()),
        ("sealed_root_key", sealed_root_key.as_bytes().to_vec()),
        ("wrapped_domain_key", wrapped.as_bytes().to_vec()),
        ("exported_key_token", f.token.as_bytes().to_vec()),
        ("ciphertext", ciphertext),
        ("record", record),
        ("credential", credential),
    ])
}

/// Prints the lines of a golden file: `cargo test -p trent-vault print_golden -- --ignored --nocapture`.
#[test]
#[ignore = "prints the file for a new version"]
fn print_golden() {
    for (name, bytes) in written() {
        println!("{name} = {}", hex::encode(&bytes));
    }
}
