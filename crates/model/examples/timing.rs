//! Prints how long it takes to read requests and to write answers:
//! `cargo run --release -p trent-model --example timing`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::Instant;

use trent_model::{Input, Output, QueryParams, kms, sts};
use trent_types::SecretBytes;

const CALLS: u32 = 200_000;

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
    let key_id = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let context = r#"{"department":"finance","purpose":"backups"}"#;
    let encrypt = |plaintext: &str| {
        format!(r#"{{"KeyId":"{key_id}","Plaintext":"{plaintext}","EncryptionContext":{context}}}"#).into_bytes()
    };
    let small = encrypt("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    let large = encrypt(&format!("{}AA==", "AAAA".repeat(1365)));
    let decrypt = format!(r#"{{"CiphertextBlob":"{}","EncryptionContext":{context}}}"#, "AQID".repeat(50)).into_bytes();
    let data_key = format!(r#"{{"KeyId":"{key_id}","KeySpec":"AES_256","EncryptionContext":{context}}}"#).into_bytes();
    let describe = br#"{"KeyId":"alias/application"}"#;
    let refused = br#"{"KeyId":"","NumberOfBytes":0,"KeySpec":"AES_512"}"#;
    let identity = QueryParams::new([
        ("Action".to_owned(), "GetCallerIdentity".to_owned()),
        ("Version".to_owned(), "2011-06-15".to_owned()),
    ]);
    let decrypted = kms::DecryptResponse {
        key_id: Some(key_id.to_owned()),
        plaintext: Some(SecretBytes::new(vec![7; 32])),
        encryption_algorithm: Some(kms::EncryptionAlgorithmSpec::SymmetricDefault),
        ..kms::DecryptResponse::default()
    };

    time("read Encrypt, 32 bytes", || kms::EncryptRequest::from_json(&small).unwrap());
    time("read Encrypt, 4096 bytes", || kms::EncryptRequest::from_json(&large).unwrap());
    time("read Decrypt", || kms::DecryptRequest::from_json(&decrypt).unwrap());
    time("read GenerateDataKey", || kms::GenerateDataKeyRequest::from_json(&data_key).unwrap());
    time("read DescribeKey", || kms::DescribeKeyRequest::from_json(describe).unwrap());
    time("refuse GenerateDataKey", || kms::GenerateDataKeyRequest::from_json(refused).err());
    time("read GetCallerIdentity", || sts::GetCallerIdentityRequest::from_query(&identity).unwrap());
    time("write Decrypt", || {
        let mut out = Vec::with_capacity(512);
        decrypted.write_json(&mut out);
        out
    });
    time("write Decrypt's event", || {
        let mut out = String::with_capacity(512);
        Output::audit_json(&decrypted, &mut out, &[]);
        out
    });
}
