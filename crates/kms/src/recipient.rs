//! Attested requests: what comes back is encrypted for an enclave, or an instance with NitroTPM, that a signed document
//! speaks for.
//!
//! Source: AWS KMS Developer Guide, "Cryptographic attestation support in AWS KMS", "AWS KMS condition keys for attested
//! platforms", "Monitoring attested requests"; AWS KMS API Reference, `RecipientInfo`.

use std::borrow::Cow;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use trent_attestation::{Attested, Platform};
use trent_engine::{Cx, Failure};
use trent_model::kms::RecipientInfo;
use trent_policy::{Context, Values};
use trent_types::SecretBytes;
use trent_vault::{RecipientKey, Vault};

use crate::crypto::vault_failure;
use crate::{Kms, errors};

const CONDITION_KEYS: &str = "kms:recipientattestation:";
/// The register with the digest of an enclave's image.
const IMAGE: u8 = 0;
/// Registers of an enclave that events show besides that of the image.
const SHOWN_OF_ENCLAVE: [u8; 5] = [1, 2, 3, 4, 8];
/// Registers of NitroTPM that events show.
const SHOWN_OF_NITRO_TPM: [u8; 6] = [4, 7, 8, 9, 16, 23];

/// Who an answer is encrypted for. Its document is verified.
#[derive(Clone)]
pub(crate) struct Recipient(Arc<Verified>);

struct Verified {
    attested: Attested,
    key: RecipientKey,
}

impl Recipient {
    /// The recipient that a request names.
    ///
    /// # Errors
    /// `ValidationException` if a part is missing, the document is not valid now, or it has no key that can be encrypted
    /// with.
    pub(crate) fn of(info: Option<&RecipientInfo>, cx: &Cx<'_, Kms>) -> Result<Option<Self>, Failure> {
        let Some(info) = info else { return Ok(None) };
        // There is one algorithm, which the model has checked.
        if info.key_encryption_algorithm.is_none() {
            return Err(errors::missing("recipient.keyEncryptionAlgorithm"));
        }
        let document = info.attestation_document.as_deref();
        let document = document.ok_or_else(|| errors::missing("recipient.attestationDocument"))?;
        let attested = cx.service.attestation_roots.verify(document, cx.now);
        let attested =
            attested.map_err(|error| errors::validation(format!("The attestation document is not valid: {error}.")))?;
        let Some(key) = &attested.public_key else {
            return Err(errors::validation("The attestation document has no public key."));
        };
        let key = RecipientKey::parse(key).map_err(|_| {
            let words =
                "The public key in the attestation document is not an RSA public key of 2048 to 4096 bits in DER.";
            errors::validation(words)
        })?;
        Ok(Some(Self(Arc::new(Verified { attested, key }))))
    }

    /// The member of the audit event's `additionalEventData` that tells of the recipient.
    pub(crate) fn told(&self) -> (&'static str, String) {
        let attested = &self.0.attested;
        let mut members = Map::new();
        members.insert("attestationDocumentModuleId".to_owned(), attested.module_id.clone().into());
        let mut show = |member: String, number: u8| {
            if let Some(register) = attested.registers.get(&number) {
                members.insert(member, STANDARD.encode(register).into());
            }
        };
        match attested.platform {
            Platform::NitroEnclave => {
                show("attestationDocumentEnclaveImageDigest".to_owned(), IMAGE);
                for number in SHOWN_OF_ENCLAVE {
                    show(format!("attestationDocumentEnclavePCR{number}"), number);
                }
            }
            Platform::NitroTpm => {
                for number in SHOWN_OF_NITRO_TPM {
                    show(format!("attestationDocumentNitroTPMPCR{number}"), number);
                }
            }
        }
        ("recipient", Value::Object(members).to_string())
    }

    /// The register that a condition key names, whose name is given in lower case.
    fn register(&self, key: &str) -> Option<&[u8]> {
        let name = key.strip_prefix(CONDITION_KEYS)?;
        let number = match self.0.attested.platform {
            Platform::NitroEnclave if name == "imagesha384" => IMAGE,
            Platform::NitroEnclave => number(name.strip_prefix("pcr")?)?,
            Platform::NitroTpm => number(name.strip_prefix("nitrotpmpcr")?)?,
        };
        self.0.attested.registers.get(&number).map(Vec::as_slice)
    }
}

/// The condition keys of attested requests. Values are in lower-case hexadecimal.
impl Context for Recipient {
    fn values(&self, key: &str) -> Option<Values<'_>> {
        let register = self.register(key)?;
        let text: String = register.iter().map(|byte| format!("{byte:02x}")).collect();
        Some(Values::One(Cow::Owned(text)))
    }
}

/// A secret as it goes into an answer: as it is, or encrypted for the recipient.
pub(crate) struct Answer {
    pub(crate) plaintext: Option<SecretBytes>,
    pub(crate) for_recipient: Option<Vec<u8>>,
}

impl Answer {
    /// The answer to a request with or without a recipient.
    pub(crate) fn of(secret: SecretBytes, recipient: Option<&Recipient>, vault: &Vault) -> Result<Self, Failure> {
        Ok(match recipient {
            Some(recipient) => {
                let envelope = vault.envelop(secret, &recipient.0.key).map_err(vault_failure)?;
                Self { plaintext: None, for_recipient: Some(envelope) }
            }
            None => Self { plaintext: Some(secret), for_recipient: None },
        })
    }
}

/// The number of a register, which has one form.
fn number(digits: &str) -> Option<u8> {
    let number: u8 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_registers_have_one_form() {
        for (digits, expect) in [("0", Some(0)), ("8", Some(8)), ("31", Some(31))] {
            assert_eq!(number(digits), expect);
        }
        for digits in ["", "08", "+8", "-1", "256", "8 ", "x", "٨"] {
            assert_eq!(number(digits), None, "{digits}");
        }
    }
}
