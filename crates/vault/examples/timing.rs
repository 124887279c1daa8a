//! Prints how long the vault's calls take: `cargo run --release -p trent-vault --example timing`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use trent_types::{EncryptionContext, Region, Timestamp};
use trent_vault::{
    ExportedKeyToken, FileSeal, KeyFamily, KeySpec, KeyUse, Message, Purpose, RsaEncryptionAlgorithm, SystemEntropy,
    Vault, WrappingAlgorithm,
};

/// How long each call is measured, after a tenth of it to warm up.
const MEASURED: Duration = Duration::from_millis(300);

fn time<T>(what: &str, mut call: impl FnMut() -> T) {
    let run = |call: &mut dyn FnMut(), length: Duration| {
        let (start, mut calls) = (Instant::now(), 0_u32);
        while start.elapsed() < length {
            call();
            calls += 1;
        }
        start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
    };
    let mut call = || drop(black_box(call()));
    run(&mut call, MEASURED / 10);
    println!("{what:45} {:>10.2} µs", run(&mut call, MEASURED));
}

fn once<T>(what: &str, call: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = call();
    println!("{what:45} {:>10.2} µs", start.elapsed().as_secs_f64() * 1e6);
    result
}

struct Bench {
    vault: Vault,
    region: Region,
    token: ExportedKeyToken,
    context: EncryptionContext,
}

fn may(token: &ExportedKeyToken, purpose: Purpose) -> KeyUse {
    KeyUse::assertion(*token.handle(), purpose)
}

impl Bench {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let seal = FileSeal::create(&directory.path().join("root.key"), &SystemEntropy).unwrap();
        let (vault, _) =
            once("create a vault, with self-tests", || Vault::create(&seal, Arc::new(SystemEntropy), 100_000).unwrap());
        let region: Region = "us-east-1".parse().unwrap();
        vault.load_domain_key(&region, vault.new_domain_key(&region, 1).unwrap().as_bytes()).unwrap();
        let token = vault.generate_backing_key(&region, &vault.new_key_handle()).unwrap().token;
        let context = [("department".to_owned(), "finance".to_owned())].into_iter().collect();
        Self { vault, region, token, context }
    }

    fn symmetric(&self) {
        let Self { vault, region, token, context } = self;
        let blob = vault.encrypt(&may(token, Purpose::Encrypt), region, token, &[7; 32], context).unwrap();
        for bytes in [32, 4096] {
            time(&format!("Encrypt {bytes} bytes"), || {
                vault.encrypt(&may(token, Purpose::Encrypt), region, token, &vec![7; bytes], context)
            });
        }
        let decrypt = || vault.decrypt(&may(token, Purpose::Decrypt), region, token, &blob, context);
        time("Decrypt 32 bytes", decrypt);
        time("Decrypt 32 bytes, key not cached", || {
            vault.forget_all();
            decrypt()
        });
        time("GenerateDataKey 32 bytes", || {
            vault.generate_data_key(&may(token, Purpose::GenerateDataKey), region, token, 32, context)
        });
        time("generate a backing key", || vault.generate_backing_key(region, token.handle()));
    }

    fn records(&self) {
        let vault = &self.vault;
        let record = vault.seal_record(b"key/1234", &[7; 400]).unwrap();
        let credential = vault.seal_secret_access_key("AKIA", &vault.new_secret_access_key()).unwrap();
        let derive = || vault.signing_key("AKIA", &credential, "20240101", "us-east-1", "kms").unwrap();
        let (signing_key, signature) = (derive(), "00".repeat(32));
        time("seal a record of 400 bytes", || vault.seal_record(b"key/1234", &[7; 400]));
        time("open a record of 400 bytes", || vault.open_record(b"key/1234", &record));
        time("derive a signing key", derive);
        time("verify a signature (300 bytes to sign)", || signing_key.verify(&[7; 300], &signature));
    }

    /// Every algorithm of every kind of key.
    fn kinds(&self) {
        let Self { vault, region, .. } = self;
        let mut tested = Vec::new();
        for spec in KeySpec::ALL.iter().copied().filter(|spec| *spec != KeySpec::SymmetricDefault) {
            let handle = vault.new_key_handle();
            if !tested.contains(&spec.family()) && spec.family() != KeyFamily::Rsa {
                once(&format!("{spec}: first key of the family, self-test"), || {
                    vault.generate_key(region, &handle, spec).unwrap()
                });
                tested.push(spec.family());
            }
            let generate = || vault.generate_key(region, &handle, spec).unwrap().token;
            let token = once(&format!("{spec}: CreateKey, once"), generate);
            if spec.family() != KeyFamily::Rsa {
                time(&format!("{spec}: CreateKey"), generate);
            }
            self.uses(spec, &token);
        }
    }

    fn uses(&self, spec: KeySpec, token: &ExportedKeyToken) {
        let Self { vault, region, .. } = self;
        for algorithm in spec.signing_algorithms() {
            let message =
                if algorithm.name().contains("_PH_") { Message::Digest(&[7; 64]) } else { Message::Raw(b"m") };
            let sign = || vault.sign(&may(token, Purpose::Sign), region, token, *algorithm, message);
            let signature = sign().unwrap();
            time(&format!("{spec}: Sign {algorithm}"), sign);
            let verify = may(token, Purpose::Verify);
            time(&format!("{spec}: Verify {algorithm}"), || {
                vault.verify(&verify, region, token, *algorithm, message, &signature).unwrap();
            });
        }
        if let Some(algorithm) = spec.mac_algorithm() {
            let mac = may(token, Purpose::GenerateMac);
            time(&format!("{spec}: GenerateMac"), || vault.generate_mac(&mac, region, token, algorithm, b"message"));
        }
        if spec.agrees() {
            let peer = vault.public_key(&may(token, Purpose::GetPublicKey), region, token).unwrap();
            let derive = may(token, Purpose::DeriveSharedSecret);
            time(&format!("{spec}: DeriveSharedSecret"), || vault.derive_shared_secret(&derive, region, token, &peer));
        }
        if spec.family() == KeyFamily::MlKem {
            let encapsulate = || vault.encapsulate(&may(token, Purpose::Encapsulate), region, token).unwrap();
            let (ciphertext, _) = encapsulate();
            time(&format!("{spec}: Encapsulate"), encapsulate);
            let decapsulate = may(token, Purpose::Decapsulate);
            time(&format!("{spec}: Decapsulate"), || vault.decapsulate(&decapsulate, region, token, &ciphertext));
        }
        if spec.family() == KeyFamily::Rsa {
            let algorithm = RsaEncryptionAlgorithm::RsaesOaepSha256;
            let encrypt =
                || vault.encrypt_rsa(&may(token, Purpose::Encrypt), region, token, algorithm, &[7; 32]).unwrap();
            let ciphertext = encrypt();
            time(&format!("{spec}: Encrypt"), encrypt);
            let decrypt = may(token, Purpose::Decrypt);
            time(&format!("{spec}: Decrypt"), || vault.decrypt_rsa(&decrypt, region, token, algorithm, &ciphertext));
        }
    }

    /// Data key pairs: RSA out of the pool, and without it.
    fn pairs(&self) {
        let Self { vault, region, token, context } = self;
        let pair = |spec| {
            let generate = may(token, Purpose::GenerateDataKeyPair);
            vault.generate_data_key_pair(&generate, region, token, spec, context).unwrap()
        };
        for spec in KeySpec::ALL.iter().copied().filter(|spec| spec.is_data_key_pair()) {
            if spec.family() != KeyFamily::Rsa {
                time(&format!("{spec}: GenerateDataKeyPair"), || pair(spec));
                continue;
            }
            vault.prepare_rsa(spec);
            while vault.rsa_keys_ready(spec) < 4 {
                std::thread::sleep(Duration::from_millis(10));
            }
            for _ in 0..3 {
                once(&format!("{spec}: GenerateDataKeyPair, one ready"), || pair(spec));
            }
            while vault.rsa_keys_ready(spec) > 0 {
                pair(spec);
            }
            once(&format!("{spec}: GenerateDataKeyPair, none ready"), || pair(spec));
        }
    }

    fn import(&self) {
        let Self { vault, region, token, .. } = self;
        let spec = KeySpec::Rsa4096;
        while vault.rsa_keys_ready(spec) == 0 {
            std::thread::sleep(Duration::from_millis(10));
        }
        let algorithm = WrappingAlgorithm::Rsaes(RsaEncryptionAlgorithm::RsaesOaepSha256);
        once("GetParametersForImport, RSA_4096 ready", || {
            let valid_to = Timestamp::from_epoch_ms(i64::MAX);
            vault.import_parameters(region, token.handle(), KeySpec::SymmetricDefault, spec, algorithm, valid_to)
        })
        .unwrap();
    }
}

fn main() {
    let bench = Bench::new();
    bench.symmetric();
    bench.records();
    bench.kinds();
    bench.pairs();
    bench.import();
    once("all self-tests", Vault::self_test).unwrap();
    println!("memory locked: {}", bench.vault.memory_locked());
}
