//! Where CloudTrail delivers to.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Deserialize;
use trent_cloudtrail::{DeliverySettings, S3Settings};
use trent_types::SecretText;

use super::secret::Secret;
use crate::trouble::Trouble;

/// Environment variables with the access key; not flags, as others can see a command line.
const ACCESS_KEY_ID: &str = "TRENT_CLOUDTRAIL_ACCESS_KEY_ID";
const SECRET_ACCESS_KEY: &str = "TRENT_CLOUDTRAIL_SECRET_ACCESS_KEY";

/// The Region that requests to S3 are signed for, unless the settings say otherwise.
const REGION_DEFAULT: &str = "us-east-1";

/// The table `[cloudtrail]` of the file of settings.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CloudTrailTable {
    /// `directory:<path>` or `s3:<URL>`.
    delivery: Option<String>,
    region: Option<String>,
    access_key_id: Option<String>,
    secret_access_key: Option<Secret>,
    ca_file: Option<PathBuf>,
}

impl CloudTrailTable {
    /// Where to deliver to, if anywhere; `flag` wins over the file, and the environment's access key over the file's.
    pub(super) fn delivery(self, flag: Option<String>) -> Result<Option<Arc<DeliverySettings>>, Trouble> {
        let Some(delivery) = flag.or(self.delivery) else { return Ok(None) };
        let settings = match delivery.split_once(':') {
            Some(("directory", path)) if !path.is_empty() => DeliverySettings::Directory(PathBuf::from(path)),
            Some(("s3", url)) => {
                let endpoint =
                    url.parse().map_err(|error| Trouble::while_doing("the delivery of CloudTrail", &error))?;
                let access_key_id = variable(ACCESS_KEY_ID).or(self.access_key_id);
                let secret = variable(SECRET_ACCESS_KEY).or(self.secret_access_key.map(|secret| secret.0));
                let (Some(access_key_id), Some(secret)) = (access_key_id, secret) else {
                    return Err(Trouble::new(format!(
                        "the delivery of CloudTrail to S3 needs an access key: {ACCESS_KEY_ID} and {SECRET_ACCESS_KEY}, or \
                         access_key_id and secret_access_key in [cloudtrail]"
                    )));
                };
                DeliverySettings::S3(S3Settings {
                    endpoint,
                    region: self.region.unwrap_or_else(|| REGION_DEFAULT.to_owned()),
                    access_key_id,
                    secret_access_key: SecretText::new(secret),
                    ca_file: self.ca_file,
                })
            }
            _ => {
                return Err(Trouble::new(
                    "the delivery of CloudTrail has the form directory:/path or s3:https://s3.example.com",
                ));
            }
        };
        Ok(Some(Arc::new(settings)))
    }
}

/// The value of an environment variable; one that is empty counts as absent.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<Arc<DeliverySettings>>, String> {
        let table: CloudTrailTable = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        table.delivery(None).map_err(|trouble| trouble.to_string())
    }

    #[test]
    fn deliveries_go_to_a_directory_or_to_s3() {
        assert!(read("").unwrap().is_none());
        let directory = read("delivery = \"directory:/srv/trail\"").unwrap();
        assert!(
            matches!(directory.as_deref(), Some(DeliverySettings::Directory(path)) if path.as_os_str() == "/srv/trail")
        );
        let s3 = "delivery = \"s3:https://s3.example.com\"\naccess_key_id = \"AKIA\"\nsecret_access_key = \"s3cret\"";
        let s3 = read(s3).unwrap();
        assert!(matches!(s3.as_deref(), Some(DeliverySettings::S3(s3)) if s3.region == "us-east-1"));
        assert!(!format!("{s3:?}").contains("s3cret"));
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        for (text, expect) in [
            ("delivery = \"\"", "directory:/path"),
            ("delivery = \"directory:\"", "directory:/path"),
            ("delivery = \"/srv\"", "directory:/path"),
            ("delivery = \"s3:example.com\"\naccess_key_id = \"a\"\nsecret_access_key = \"b\"", "https://"),
            ("delivery = \"s3:https://example.com\"", "access key"),
            ("delivery = \"s3:https://example.com\"\naccess_key_id = \"a\"", "access key"),
            ("bucket = \"b\"", "unknown field"),
        ] {
            let refusal = read(text).unwrap_err();
            assert!(refusal.contains(expect), "{text}: {refusal}");
        }
    }
}
