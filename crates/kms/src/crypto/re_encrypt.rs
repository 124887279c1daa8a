//! `ReEncrypt`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{EncryptionAlgorithmSpec, OperationName, ReEncryptRequest, ReEncryptResponse, ops};
use trent_types::{EncryptionContext, Region};
use trent_vault::{
    Ciphertext, Decryption, Encryption, ExportedKeyToken, Purpose, ReEncryptTarget, RsaEncryptionAlgorithm, UseError,
    Vault, VaultError,
};

use super::cipher::{self, Cipher};
use super::decrypt::ignores_ciphertext;
use super::source::{self, Source, SourceInput};
use super::{context, current, use_failure};
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::{KeyRecord, Material};
use crate::slow::Effort;
use crate::{Kms, errors, grants};
use trent_model::kms::KeyLastUsageTrackingOperation as UsedFor;

/// Source: AWS KMS API Reference, `ReEncrypt`.
pub(crate) struct ReEncrypt;

/// The key that decrypts and the key that encrypts, each with its context.
pub(crate) struct BothKeys {
    source: Source,
    source_context: EncryptionContext,
    destination: FoundKey,
    destination_context: EncryptionContext,
}

impl Operation for ReEncrypt {
    type Model = ops::ReEncrypt;
    type Service = Kms;
    type Loaded = BothKeys;

    const READ_ONLY: bool = true;

    async fn load(input: &ReEncryptRequest, cx: &Cx<'_, Kms>) -> Result<BothKeys, Failure> {
        let source_context = context::of(input.source_encryption_context.as_ref())?;
        let destination_context = context::of(input.destination_encryption_context.as_ref())?;
        let algorithm = input.source_encryption_algorithm.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault);
        if algorithm != EncryptionAlgorithmSpec::SymmetricDefault && input.source_key_id.is_none() {
            return Err(errors::missing("sourceKeyId"));
        }
        let source = SourceInput {
            blob: input.ciphertext_blob.as_deref(),
            blob_member: "ciphertextBlob",
            key_id: input.source_key_id.as_deref(),
            key_id_member: "sourceKeyId",
            ignore_ciphertext: ignores_ciphertext(input.dry_run, input.dry_run_modifiers.as_deref())?,
            action: "ReEncryptFrom",
        };
        let source = source::find::<Self>(source, cx).await?;
        let destination = identify::key_or_alias_to::<Self>("ReEncryptTo", &input.destination_key_id, cx).await?;
        let keys = [&source.key.record, &destination.record];
        grants::check_tokens(input.grant_tokens.as_deref(), &keys, cx).await?;
        Ok(BothKeys { source, source_context, destination, destination_context })
    }

    fn questions(input: &ReEncryptRequest, keys: &BothKeys, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let same = keys.source.key.record.handle == keys.destination.record.handle;
        let same = if same { "true" } else { "false" };
        let algorithm = |asked: Option<EncryptionAlgorithmSpec>| {
            asked.unwrap_or(EncryptionAlgorithmSpec::SymmetricDefault).as_str()
        };
        let from = KeyQuestion::of::<Self>(&keys.source.key, cx)
            .action("kms:ReEncryptFrom")
            .named_by_ciphertext(input.source_key_id.as_deref())
            .encryption_context(&keys.source_context)
            .with("kms:encryptionalgorithm", algorithm(input.source_encryption_algorithm))
            .with("kms:reencryptonsamekey", same);
        let to = KeyQuestion::of::<Self>(&keys.destination, cx)
            .action("kms:ReEncryptTo")
            .named(Some(&input.destination_key_id))
            .encryption_context(&keys.destination_context)
            .with("kms:encryptionalgorithm", algorithm(input.destination_encryption_algorithm))
            .with("kms:reencryptonsamekey", same);
        vec![from.ask(), to.ask()]
    }

    fn additional_event_data(output: &ReEncryptResponse) -> Option<String> {
        let members = [
            (r#""sourceKeyMaterialId":""#, &output.source_key_material_id),
            (r#""destinationKeyMaterialId":""#, &output.destination_key_material_id),
        ];
        let mut json = String::new();
        for (name, id) in members {
            if let Some(id) = id {
                let before = if json.is_empty() { "{" } else { "," };
                json.extend([before, name, id, "\""]);
            }
        }
        (!json.is_empty()).then(|| json + "}")
    }

    fn implied_parameter(input: &ReEncryptRequest) -> Option<&'static str> {
        const SOURCE: &str = r#""sourceEncryptionAlgorithm":"SYMMETRIC_DEFAULT""#;
        const DESTINATION: &str = r#""destinationEncryptionAlgorithm":"SYMMETRIC_DEFAULT""#;
        const BOTH: &str = concat!(
            r#""sourceEncryptionAlgorithm":"SYMMETRIC_DEFAULT","#,
            r#""destinationEncryptionAlgorithm":"SYMMETRIC_DEFAULT""#,
        );
        match (input.source_encryption_algorithm, input.destination_encryption_algorithm) {
            (None, None) => Some(BOTH),
            (None, Some(_)) => Some(SOURCE),
            (Some(_), None) => Some(DESTINATION),
            (Some(_), Some(_)) => None,
        }
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ReEncryptResponse, Failure> {
        let BothKeys { source, source_context, destination, destination_context } = proof.loaded();
        let (input, from, to) = (proof.input(), &source.key.record, &destination.record);
        let operation = OperationName::ReEncrypt;
        let opening = cipher::of(from, operation, input.source_encryption_algorithm, source_context)?;
        let closing = cipher::of(to, operation, input.destination_encryption_algorithm, destination_context)?;
        let (false, Some(blob)) = (source.is_ignored(), input.ciphertext_blob.as_deref()) else {
            return Err(errors::dry_run());
        };
        let uses = (proof.key_use(from.handle, Purpose::ReEncryptFrom), proof.key_use(to.handle, Purpose::ReEncryptTo));
        let from_material = match opening {
            Cipher::Symmetric(symmetric) => Some(source.material(symmetric)?),
            Cipher::Rsa(..) => None,
        };
        let to_material = match closing {
            Cipher::Symmetric(symmetric) => Some(current(symmetric)?),
            Cipher::Rsa(..) => None,
        };
        let sealed = match (from_material, to_material) {
            (Some(from_material), Some(to_material)) => {
                let token = from_material.token()?;
                let ciphertext = Ciphertext { blob, context: source_context, region: &from.region, token };
                let token = to_material.token()?;
                let target = ReEncryptTarget { context: destination_context, region: &to.region, token };
                cx.engine.vault.re_encrypt(&uses.0, ciphertext, &uses.1, target).map_err(UseError::from)
            }
            (from_material, _) => {
                let opening = Opening::of(&opening, from, from_material, blob, source_context)?;
                let closing = Closing::of(&closing, to, to_material, destination_context)?;
                let effort = opening.effort;
                let work = move |vault: &Vault| {
                    vault.re_encrypt_any(&uses.0, opening.as_source(), &uses.1, closing.as_target())
                };
                cx.service.slow.run(effort, &cx.engine.vault, work).await?
            }
        };
        let ciphertext_blob = sealed.map_err(|error| match error {
            UseError::Vault(VaultError::LengthOutOfRange { .. }) => closing.too_long(),
            error => use_failure(error),
        })?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        cx.service.usage.note(from, UsedFor::ReEncrypt, &proof, cx);
        cx.service.usage.note(to, UsedFor::ReEncrypt, &proof, cx);
        Ok(ReEncryptResponse {
            ciphertext_blob: Some(ciphertext_blob),
            source_key_id: Some(from.arn_text()),
            key_id: Some(to.arn_text()),
            source_encryption_algorithm: Some(opening.algorithm()),
            destination_encryption_algorithm: Some(closing.algorithm()),
            source_key_material_id: from_material.map(|material| material.id.text()),
            destination_key_material_id: to_material.map(|material| material.id.text()),
        })
    }
}

/// What decrypts, with all that it needs, for another thread.
struct Opening {
    region: Region,
    token: ExportedKeyToken,
    blob: Vec<u8>,
    how: Option<RsaEncryptionAlgorithm>,
    context: EncryptionContext,
    effort: Effort,
}

/// What encrypts, with all that it needs, for another thread.
struct Closing {
    region: Region,
    token: ExportedKeyToken,
    how: Option<RsaEncryptionAlgorithm>,
    context: EncryptionContext,
}

impl Opening {
    fn of(
        cipher: &Cipher<'_>,
        key: &KeyRecord,
        material: Option<&Material>,
        blob: &[u8],
        context: &EncryptionContext,
    ) -> Result<Self, Failure> {
        let (token, how) = token_and_algorithm(cipher, material)?;
        let effort = Effort::of_use(key.kind.spec());
        let (region, blob, context) = (key.region.clone(), blob.to_vec(), context.clone());
        Ok(Self { region, token, blob, how, context, effort })
    }

    fn as_source(&self) -> (&Region, &ExportedKeyToken, Decryption<'_>) {
        let decryption = match self.how {
            Some(algorithm) => Decryption::Rsa(&self.blob, algorithm),
            None => Decryption::Symmetric(&self.blob, &self.context),
        };
        (&self.region, &self.token, decryption)
    }
}

impl Closing {
    fn of(
        cipher: &Cipher<'_>,
        key: &KeyRecord,
        material: Option<&Material>,
        context: &EncryptionContext,
    ) -> Result<Self, Failure> {
        let (token, how) = token_and_algorithm(cipher, material)?;
        Ok(Self { region: key.region.clone(), token, how, context: context.clone() })
    }

    fn as_target(&self) -> (&Region, &ExportedKeyToken, Encryption<'_>) {
        let encryption = match self.how {
            Some(algorithm) => Encryption::Rsa(algorithm),
            None => Encryption::Symmetric(&self.context),
        };
        (&self.region, &self.token, encryption)
    }
}

fn token_and_algorithm(
    cipher: &Cipher<'_>,
    material: Option<&Material>,
) -> Result<(ExportedKeyToken, Option<RsaEncryptionAlgorithm>), Failure> {
    match (cipher, material) {
        (Cipher::Rsa(rsa, algorithm), _) => Ok((rsa.token()?.clone(), Some(*algorithm))),
        (Cipher::Symmetric(_), Some(material)) => Ok((material.token()?.clone(), None)),
        (Cipher::Symmetric(_), None) => Err(Failure::internal("a symmetric key without its material")),
    }
}
