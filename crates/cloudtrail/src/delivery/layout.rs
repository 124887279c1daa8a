//! Names of log files and digest files.
//!
//! Source: AWS CloudTrail User Guide, "Finding your CloudTrail log files" and "CloudTrail digest file structure".

use aws_lc_rs::digest::{SHA256, digest};
use trent_types::{AccountId, Region, Timestamp};

/// Characters of the part of a log file's name that tells it from others.
const UNIQUE_CHARS: usize = 16;

/// The key of a log file with events of a Region, the first of which has this sequence in the audit log: always the same.
pub(super) fn log_key(
    prefix: Option<&str>,
    account: AccountId,
    region: &Region,
    at: Timestamp,
    trail_arn: &str,
    sequence: u64,
) -> String {
    // Without the seconds.
    let minute = at.basic();
    let minute = minute.get(..13).unwrap_or_default();
    let unique = unique(&format!("{trail_arn}/{region}/{sequence}"));
    let date = date(at);
    let prefix = below(prefix);
    format!(
        "{prefix}AWSLogs/{account}/CloudTrail/{region}/{date}/{account}_CloudTrail_{region}_{minute}Z_{unique}.json.gz"
    )
}

/// The key of the digest file that ends at this time.
pub(super) fn digest_key(
    prefix: Option<&str>,
    account: AccountId,
    region: &Region,
    trail_name: &str,
    home: &Region,
    end: Timestamp,
) -> String {
    let (prefix, date, end) = (below(prefix), date(end), end.basic());
    format!(
        "{prefix}AWSLogs/{account}/CloudTrail-Digest/{region}/{date}/{account}_CloudTrail-Digest_{region}_{trail_name}_\
         {home}_{end}.json.gz"
    )
}

fn below(prefix: Option<&str>) -> String {
    prefix.map(|prefix| format!("{prefix}/")).unwrap_or_default()
}

fn date(time: Timestamp) -> String {
    let text = time.to_string();
    text.get(..10).unwrap_or_default().replace('-', "/")
}

/// Letters and digits that follow from a text and from no other.
fn unique(text: &str) -> String {
    const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let hash = digest(&SHA256, text.as_bytes());
    let letters = hash.as_ref().iter().take(UNIQUE_CHARS);
    letters.map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stand_where_cloudtrail_puts_them() {
        let account: AccountId = "111122223333".parse().unwrap();
        let (region, home): (Region, Region) = ("us-east-2".parse().unwrap(), "eu-west-1".parse().unwrap());
        // 2015-08-17T15:01:31Z
        let time = Timestamp::from_epoch_ms(1_439_823_691_999);
        assert_eq!(
            digest_key(None, account, &region, "your-trail-name", &home, time),
            "AWSLogs/111122223333/CloudTrail-Digest/us-east-2/2015/08/17/111122223333_CloudTrail-Digest_us-east-2_\
             your-trail-name_eu-west-1_20150817T150131Z.json.gz"
        );
        let key = log_key(Some("a/b"), account, &region, time, "arn", 7);
        let (start, unique) = key.strip_suffix(".json.gz").unwrap().rsplit_once('_').unwrap();
        assert_eq!(
            start,
            "a/b/AWSLogs/111122223333/CloudTrail/us-east-2/2015/08/17/111122223333_CloudTrail_us-east-2_20150817T1501Z"
        );
        assert!(unique.len() == 16 && unique.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        assert_eq!(log_key(Some("a/b"), account, &region, time, "arn", 7), key);
        assert_ne!(log_key(Some("a/b"), account, &region, time, "arn", 8), key);
        assert_ne!(log_key(Some("a/b"), account, &home, time, "arn", 7), key);
    }
}
