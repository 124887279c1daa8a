//! Prints how long the vault's calls take: `cargo run --release -p trent-vault --example timing`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use trent_types::{EncryptionContext, Region};
use trent_vault::{FileSeal, KeyUse, Purpose, SystemEntropy, Vault};

const CALLS: u32 = 20_000;

fn time<T>(what: &str, mut call: impl FnMut() -> T) {
    for _ in 0..CALLS / 10 {
        black_box(call());
    }
    let start = Instant::now();
    for _ in 0..CALLS {
        black_box(call());
    }
    println!("{what:45} {:>8.2} µs", start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS));
}

fn main() {
    let directory = tempfile::tempdir().unwrap();
    let seal = FileSeal::create(&directory.path().join("root.key"), &SystemEntropy).unwrap();
    let start = Instant::now();
    let (vault, _) = Vault::create(&seal, Arc::new(SystemEntropy), 100_000).unwrap();
    println!("create, with self-tests: {:.0} µs", start.elapsed().as_secs_f64() * 1e6);

    let region: Region = "us-east-1".parse().unwrap();
    vault.load_domain_key(&region, vault.new_domain_key(&region, 1).unwrap().as_bytes()).unwrap();
    let handle = vault.new_key_handle();
    let token = vault.generate_backing_key(&region, &handle).unwrap().token;
    let context: EncryptionContext = [("department".to_owned(), "finance".to_owned())].into_iter().collect();
    let may = |purpose| KeyUse::assertion(handle, purpose);
    let blob = vault.encrypt(&may(Purpose::Encrypt), &region, &token, &[7; 32], &context).unwrap();
    let record = vault.seal_record(b"key/1234", &[7; 400]).unwrap();
    let credential = vault.seal_secret_access_key("AKIA", &vault.new_secret_access_key()).unwrap();
    let signing_key = vault.signing_key("AKIA", &credential, "20240101", "us-east-1", "kms").unwrap();
    let signature = "00".repeat(32);

    time("Encrypt 32 bytes", || vault.encrypt(&may(Purpose::Encrypt), &region, &token, &[7; 32], &context));
    time("Encrypt 4096 bytes", || vault.encrypt(&may(Purpose::Encrypt), &region, &token, &[7; 4096], &context));
    time("Decrypt 32 bytes", || vault.decrypt(&may(Purpose::Decrypt), &region, &token, &blob, &context));
    time("Decrypt 32 bytes, key not cached", || {
        vault.forget_all();
        vault.decrypt(&may(Purpose::Decrypt), &region, &token, &blob, &context)
    });
    time("GenerateDataKey 32 bytes", || {
        vault.generate_data_key(&may(Purpose::GenerateDataKey), &region, &token, 32, &context)
    });
    time("seal a record of 400 bytes", || vault.seal_record(b"key/1234", &[7; 400]));
    time("open a record of 400 bytes", || vault.open_record(b"key/1234", &record));
    time("derive a signing key", || vault.signing_key("AKIA", &credential, "20240101", "us-east-1", "kms").map(drop));
    time("verify a signature (300 bytes to sign)", || signing_key.verify(&[7; 300], &signature));
    time("generate a backing key", || vault.generate_backing_key(&region, &handle));
    println!("memory locked: {}", vault.memory_locked());
}
