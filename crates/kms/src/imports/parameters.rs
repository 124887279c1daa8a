//! `GetParametersForImport`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::{
    AlgorithmSpec, GetParametersForImportRequest, GetParametersForImportResponse, OperationName, WrappingKeySpec, ops,
};
use trent_types::SecretBytes;
use trent_vault::{ImportError, KeySpec, Vault, VaultError, WrappingAlgorithm};

use super::{check_origin, slots};
use crate::crypto::vault_failure;
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::slow::Effort;
use crate::{Kms, errors, lifecycle};

/// How long a wrapping key and its import token are valid. Source: AWS KMS API Reference, `GetParametersForImport`.
const VALID_MS: i64 = 24 * 60 * 60 * 1000;

/// Source: AWS KMS API Reference, `GetParametersForImport`.
pub(crate) struct GetParametersForImport;

impl Operation for GetParametersForImport {
    type Model = ops::GetParametersForImport;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &GetParametersForImportRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(input: &GetParametersForImportRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx)
            .with("kms:wrappingalgorithm", input.wrapping_algorithm.as_str())
            .with("kms:wrappingkeyspec", input.wrapping_key_spec.as_str())
            .alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<GetParametersForImportResponse, Failure> {
        let (input, found) = (proof.input(), proof.loaded());
        let key = &found.record;
        // Before the state, whatever it is: note 9 of the table of key states.
        check_origin(key)?;
        lifecycle::check(OperationName::GetParametersForImport, &key.arn(), key.lifecycle.state())?;
        let (algorithm, wrapping_key) = wrapping(input.wrapping_algorithm, input.wrapping_key_spec)?;
        let valid_to = cx.now.plus_ms(VALID_MS);
        let (handle, spec) = (key.handle, key.kind.spec());
        let make = async || {
            let region = key.region.clone();
            let make =
                move |vault: &Vault| vault.import_parameters(&region, &handle, spec, wrapping_key, algorithm, valid_to);
            cx.service.slow.run(Effort::of_making(wrapping_key, &cx.engine.vault), &cx.engine.vault, make).await
        };
        let made = match make().await? {
            // The Region's first key.
            Err(ImportError::Vault(VaultError::UnknownDomainKey { .. })) => {
                cx.engine.domains.ensure(&key.region, &cx.engine.records).await?;
                make().await?
            }
            made => made,
        };
        let made = made.map_err(|error| match error {
            ImportError::UnsupportedSpec(_) | ImportError::UnsupportedWrapping(_) => errors::unsupported(format!(
                "Key material of key spec {spec} cannot be wrapped with wrapping algorithm {} and wrapping key spec \
                 {wrapping_key}.",
                algorithm.name()
            )),
            ImportError::Vault(error) => vault_failure(error),
            error => Failure::internal(error),
        })?;
        let view = cx.engine.records.view().await?;
        let changes = slots::with_room(key, &view, Changes::default()).await?;
        drop(view);
        // The key must still be there, so that nothing is stored for one that is gone.
        let changes = slots::stored(key, &made.slot, changes).unchanged(key.name(), found.revision);
        cx.engine.records.commit(&proof, changes).await?;
        Ok(GetParametersForImportResponse {
            key_id: Some(key.arn().to_string()),
            import_token: Some(made.token.as_bytes().to_vec()),
            public_key: Some(SecretBytes::new(made.public_key)),
            parameters_valid_to: Some(valid_to),
        })
    }
}

/// The vault's names for a wrapping algorithm and a wrapping key.
///
/// # Errors
/// `UnsupportedOperationException`: `RSAES_PKCS1_V1_5` has not been supported since October 10, 2023; `SM2PKE` and `SM2`
/// are for China Regions.
fn wrapping(algorithm: AlgorithmSpec, key: WrappingKeySpec) -> Result<(WrappingAlgorithm, KeySpec), Failure> {
    let unsupported = |what: &str, name: &str| errors::unsupported(format!("{what} {name} is not supported."));
    let known = algorithm.as_str().parse().map_err(|_| unsupported("WrappingAlgorithm", algorithm.as_str()))?;
    let key_spec = key.as_str().parse().map_err(|_| unsupported("WrappingKeySpec", key.as_str()))?;
    Ok((known, key_spec))
}
