//! Signatures of webhooks.
//!
//! Source: Standard Webhooks specification, "Verifying webhook authenticity" and "Signature scheme", for symmetric
//! signatures.

use std::fmt;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use trent_types::SecretText;
use zeroize::Zeroizing;

/// What secrets begin with.
const PREFIX: &str = "whsec_";
/// Least and greatest size of a secret, in bytes.
const SECRET_BYTES: std::ops::RangeInclusive<usize> = 24..=64;

/// The secrets that a target's requests are signed with.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<hmac::Key>);

/// Why a text is no secret. The secret is not told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a secret is `whsec_` and 24 to 64 bytes in base64")]
pub(crate) struct SecretError;

impl Secrets {
    pub(crate) fn parse<'a>(secrets: impl IntoIterator<Item = &'a SecretText>) -> Result<Self, SecretError> {
        secrets.into_iter().map(key).collect::<Result<_, _>>().map(Self)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of the header `webhook-signature`: one signature for each secret.
    pub(crate) fn sign(&self, id: &str, timestamp_seconds: i64, body: &[u8]) -> String {
        let mut signatures = String::new();
        for key in &self.0 {
            let mut context = hmac::Context::with_key(key);
            context.update(format!("{id}.{timestamp_seconds}.").as_bytes());
            context.update(body);
            if !signatures.is_empty() {
                signatures.push(' ');
            }
            signatures.push_str("v1,");
            STANDARD.encode_string(context.sign(), &mut signatures);
        }
        signatures
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} secrets]", self.0.len())
    }
}

fn key(secret: &SecretText) -> Result<hmac::Key, SecretError> {
    let encoded = secret.expose().strip_prefix(PREFIX).ok_or(SecretError)?;
    let bytes = Zeroizing::new(STANDARD.decode(encoded).map_err(|_| SecretError)?);
    if !SECRET_BYTES.contains(&bytes.len()) {
        return Err(SecretError);
    }
    Ok(hmac::Key::new(hmac::HMAC_SHA256, &bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(texts: &[&str]) -> Result<Secrets, SecretError> {
        let texts: Vec<_> = texts.iter().map(|text| SecretText::new((*text).to_owned())).collect();
        Secrets::parse(&texts)
    }

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /// Source: the example of the Standard Webhooks libraries' tests.
    #[test]
    fn the_published_example_comes_out() {
        let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        let sign = |texts: &[&str]| {
            let secrets = secrets(texts).unwrap();
            secrets.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, br#"{"test": 2432232314}"#)
        };
        assert_eq!(sign(&[SECRET]), signature);
        let other = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let both = sign(&[other, SECRET]);
        assert!(both.ends_with(&format!(" {signature}")) && both.starts_with("v1,"), "{both}");
        assert_eq!(sign(&[]), "");
    }

    #[test]
    fn what_is_no_secret_is_refused() {
        let with = |bytes: usize| format!("whsec_{}", STANDARD.encode(vec![7; bytes]));
        assert!(secrets(&[&with(24), &with(64)]).is_ok());
        for text in ["", "whsec_", &SECRET[6..], "whsec_!!!", &with(23), &with(65), &format!("{SECRET} ")] {
            assert_eq!(secrets(&[text]).unwrap_err(), SecretError, "{text}");
        }
    }

    #[test]
    fn secrets_are_not_printed() {
        assert_eq!(format!("{:?}", secrets(&[SECRET]).unwrap()), "[1 secrets]");
    }
}
