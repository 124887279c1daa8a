//! `ListKeyRotations`.

use trent_engine::pages::Pages;
use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{
    ExpirationModelType, ImportState, IncludeKeyMaterial, KeyMaterialState, ListKeyRotationsRequest,
    ListKeyRotationsResponse, OperationName, RotationType, RotationsListEntry, ops,
};

use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::record::{KeyRecord, Material, RotationTrigger, SymmetricKey};
use crate::{Kms, errors, lifecycle};

/// Rotations on a page unless the caller says otherwise. Source: AWS KMS API Reference, `ListKeyRotations`.
const LIMIT_DEFAULT: usize = 100;

/// Source: AWS KMS API Reference, `ListKeyRotations`.
pub(crate) struct ListKeyRotations;

impl Operation for ListKeyRotations {
    type Model = ops::ListKeyRotations;
    type Service = Kms;
    type Loaded = FoundKey;

    const READ_ONLY: bool = true;

    async fn load(input: &ListKeyRotationsRequest, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
        identify::key::<Self>(&input.key_id, cx).await
    }

    fn questions(_: &ListKeyRotationsRequest, key: &FoundKey, cx: &Cx<'_, Kms>) -> Vec<Question> {
        KeyQuestion::of::<Self>(key, cx).alone()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<ListKeyRotationsResponse, Failure> {
        let input = proof.input();
        let key = &proof.loaded().record;
        lifecycle::check(OperationName::ListKeyRotations, &key.arn(), key.lifecycle.state())?;
        let all = match input.include_key_material {
            Some(IncludeKeyMaterial::AllKeyMaterial) => true,
            Some(IncludeKeyMaterial::RotationsOnly) | None => false,
        };
        let list = format!("ListKeyRotations/{all}/{}", key.arn());
        let pages = Pages::new(&cx.engine.vault, list, crate::limit(input.limit, LIMIT_DEFAULT));
        let after = pages.after(input.marker.as_deref()).map_err(|_| errors::invalid_marker())?;
        let symmetric = key.symmetric().ok_or_else(|| super::unrotatable(key))?;
        let listed = symmetric.materials.iter().chain(&symmetric.next);
        let listed = listed.filter(|material| all || material.rotated.is_some());
        // Material is named by its id; what comes behind the last named one is the next page.
        let rest: Vec<&Material> = match after {
            None => listed.collect(),
            Some(last) => listed.skip_while(|material| material.id.as_bytes() != last.as_slice()).skip(1).collect(),
        };
        let read = rest.into_iter().take(pages.read_limit());
        let read = read.map(|material| (material.id.as_bytes().to_vec(), entry(key, symmetric, material)));
        let page = pages.page(read.collect());
        Ok(ListKeyRotationsResponse {
            rotations: Some(page.items),
            truncated: Some(page.next_marker.is_some()),
            next_marker: page.next_marker,
        })
    }
}

fn entry(key: &KeyRecord, symmetric: &SymmetricKey, material: &Material) -> RotationsListEntry {
    let is = |other: Option<&Material>| other.is_some_and(|other| other.id == material.id);
    let state = match () {
        () if is(symmetric.current()) => KeyMaterialState::Current,
        () if is(symmetric.next.as_ref()) => match &key.multi_region {
            Some(multi_region) if !multi_region.is_ready_to_rotate() => {
                KeyMaterialState::PendingMultiRegionImportAndRotation
            }
            Some(_) | None => KeyMaterialState::PendingRotation,
        },
        () => KeyMaterialState::NonCurrent,
    };
    let imported = material.imported.as_ref();
    let is_there = material.token.is_some();
    RotationsListEntry {
        key_id: Some(key.key_id.to_string()),
        key_material_id: Some(material.id.to_string()),
        key_material_description: imported.and_then(|imported| imported.description.clone()),
        import_state: imported.map(|_| if is_there { ImportState::Imported } else { ImportState::PendingImport }),
        key_material_state: Some(state),
        expiration_model: imported.filter(|_| is_there).map(|imported| match imported.expires {
            Some(_) => ExpirationModelType::KeyMaterialExpires,
            None => ExpirationModelType::KeyMaterialDoesNotExpire,
        }),
        valid_to: material.expires(),
        rotation_date: material.rotated.map(|rotated| rotated.at),
        rotation_type: material.rotated.map(|rotated| match rotated.how {
            RotationTrigger::Automatic => RotationType::Automatic,
            RotationTrigger::OnDemand => RotationType::OnDemand,
        }),
    }
}
