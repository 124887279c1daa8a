//! `DescribeKey`, and the metadata of a key.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{DescribeKeyRequest, DescribeKeyResponse, ExpirationModelType, KeyMetadata, ops};

use crate::algorithms::Algorithms;
use crate::identify::{self, FoundKey};
use crate::managed::NewManagedKey;
use crate::question::KeyQuestion;
use crate::record::{KeyRecord, Lifecycle, Material, SymmetricKey};
use crate::{Kms, grants, managed};

/// Source: AWS KMS API Reference, `DescribeKey`.
pub(crate) struct DescribeKey;

impl Operation for DescribeKey {
    type Model = ops::DescribeKey;
    type Service = Kms;
    type Loaded = Described;

    const READ_ONLY: bool = true;

    async fn load(input: &DescribeKeyRequest, cx: &Cx<'_, Kms>) -> Result<Described, Failure> {
        let described = match identify::key_or_alias::<Self>(&input.key_id, cx).await {
            Ok(key) => Described::Found(key),
            Err(failure) => match managed::first_use(&input.key_id, cx).await? {
                Some(new) => Described::FirstUse(Box::new(new)),
                None => return Err(failure),
            },
        };
        grants::check_tokens(input.grant_tokens.as_deref(), &[&described.key().record], cx).await?;
        Ok(described)
    }

    fn questions(input: &DescribeKeyRequest, described: &Described, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let question = KeyQuestion::of::<Self>(described.key(), cx).named(Some(&input.key_id));
        match described {
            Described::Found(_) => question.alone(),
            // A denial names no key that comes to be with the request that it refuses.
            Described::FirstUse(new) => question.shown_as(new.alias_arn()).alone(),
        }
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<DescribeKeyResponse, Failure> {
        if let Described::FirstUse(new) = proof.loaded() {
            cx.engine.records.commit(&proof, new.stored(cx.now)).await?;
        }
        Ok(DescribeKeyResponse { key_metadata: Some(metadata(&proof.loaded().key().record)) })
    }
}

/// The key that a request describes.
pub(crate) enum Described {
    /// It is there.
    Found(FoundKey),
    /// It is the AWS managed key of a predefined alias, and comes to be with this request.
    FirstUse(Box<NewManagedKey>),
}

impl Described {
    const fn key(&self) -> &FoundKey {
        match self {
            Self::Found(key) => key,
            Self::FirstUse(new) => new.key(),
        }
    }
}

/// A key's metadata, as `CreateKey` and `DescribeKey` answer it.
pub(crate) fn metadata(key: &KeyRecord) -> KeyMetadata {
    let (deletion_date, pending_deletion_window_in_days) = match key.lifecycle {
        Lifecycle::PendingDeletion { due } => (Some(due), None),
        Lifecycle::PendingReplicaDeletion { window_days } => (None, i32::try_from(window_days).ok()),
        Lifecycle::Enabled
        | Lifecycle::Disabled
        | Lifecycle::PendingImport
        | Lifecycle::Creating
        | Lifecycle::Updating => (None, None),
    };
    let algorithms = Algorithms::of(key);
    let valid_to = key.kind.own_materials().filter_map(Material::expires).min();
    let current = key.symmetric().and_then(SymmetricKey::current);
    KeyMetadata {
        aws_account_id: Some(key.account.to_string()),
        key_id: key.key_id.to_string(),
        arn: Some(key.arn_text()),
        creation_date: Some(key.created),
        // A key that is being updated can be used.
        enabled: Some(matches!(key.lifecycle, Lifecycle::Enabled | Lifecycle::Updating)),
        description: Some(key.description.clone()),
        key_usage: Some(key.key_usage()),
        key_state: Some(key.lifecycle.state()),
        deletion_date,
        origin: Some(key.origin()),
        key_manager: Some(key.manager.model()),
        customer_master_key_spec: key.key_spec().as_str().parse().ok(),
        key_spec: Some(key.key_spec()),
        encryption_algorithms: algorithms.encryption,
        signing_algorithms: algorithms.signing,
        mac_algorithms: algorithms.mac,
        key_agreement_algorithms: algorithms.key_agreement,
        encapsulation_algorithms: algorithms.encapsulation,
        multi_region: Some(key.multi_region.is_some()),
        multi_region_configuration: key.multi_region_configuration(),
        pending_deletion_window_in_days,
        valid_to,
        expiration_model: expiration_model(key),
        current_key_material_id: current.map(|material| material.id.to_string()),
        ..KeyMetadata::default()
    }
}

/// Whether the imported material expires; none where nothing is imported.
fn expiration_model(key: &KeyRecord) -> Option<ExpirationModelType> {
    let mut there = key.kind.own_materials().filter(|material| material.imported.is_some() && material.token.is_some());
    let first = there.next()?;
    match first.expires().is_some() || there.any(|material| material.expires().is_some()) {
        true => Some(ExpirationModelType::KeyMaterialExpires),
        false => Some(ExpirationModelType::KeyMaterialDoesNotExpire),
    }
}
