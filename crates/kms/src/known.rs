//! What is known of a key before it is made, for tests: its id and its material. `trent dev` alone knows of it.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use trent_engine::{Cx, Failure, Records};
use trent_model::kms::errors::ALREADY_EXISTS_EXCEPTION;
use trent_model::kms::{CreateKeyRequest, Tag};
use trent_types::{AccountId, KeyId, Region, SecretBytes};
use trent_vault::{ImportError, KeyHandle};

use crate::record::KeyRecord;
use crate::{Kms, errors, names};

/// Key of the tag that asks for an id.
const ID_TAG: &str = "_custom_id_";
/// Key of the tag that gives the material in base64.
const MATERIAL_TAG: &str = "_custom_key_material_";
/// What the audit event shows of the material. Source: AWS CloudTrail User Guide, on the values that events leave out.
const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";
/// Names of keys that are read at once.
const BATCH_COUNT: usize = 1000;
/// What the ids of multi-Region keys begin with.
const MULTI_REGION_PREFIX: &str = "mrk-";

/// What is known of a key before it is made.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) key_id: Option<KeyId>,
    pub(crate) material: Option<SecretBytes>,
}

impl Known {
    /// What the tags of a request say of it, where they are heeded.
    ///
    /// # Errors
    /// `ValidationException`, `TagException`.
    pub(crate) fn of_tags(input: &CreateKeyRequest, cx: &Cx<'_, Kms>) -> Result<Self, Failure> {
        if !cx.service.custom_ids {
            return Ok(Self::default());
        }
        // Of tags that come twice none counts.
        crate::tags::check_unique(input.tags.as_deref().unwrap_or_default())?;
        let is_multi_region = input.multi_region == Some(true);
        let key_id = value(input, ID_TAG).map(|text| key_id(text, is_multi_region)).transpose()?;
        let material = value(input, MATERIAL_TAG).map(material).transpose()?;
        Ok(Self { key_id, material })
    }
}

/// The tags of a request that are only tags.
pub(crate) fn plain_tags<'a>(input: &'a CreateKeyRequest, cx: &Cx<'_, Kms>) -> Cow<'a, [Tag]> {
    let tags = input.tags.as_deref().unwrap_or_default();
    let is_plain = |tag: &&Tag| !cx.service.custom_ids || (tag.tag_key != ID_TAG && tag.tag_key != MATERIAL_TAG);
    match tags.iter().all(|tag| is_plain(&tag)) {
        true => Cow::Borrowed(tags),
        false => Cow::Owned(tags.iter().filter(is_plain).cloned().collect()),
    }
}

/// The request as its audit event shows it, if it holds material.
pub(crate) fn without_material(input: &CreateKeyRequest, cx: &Cx<'_, Kms>) -> Option<CreateKeyRequest> {
    if !cx.service.custom_ids || value(input, MATERIAL_TAG).is_none() {
        return None;
    }
    let mut shown = input.clone();
    for tag in shown.tags.iter_mut().flatten().filter(|tag| tag.tag_key == MATERIAL_TAG) {
        HIDDEN.clone_into(&mut tag.tag_value);
    }
    Some(shown)
}

/// The key id in a text.
///
/// # Errors
/// `ValidationException` if it is none, or one of the other kind of keys.
pub(crate) fn key_id(text: &str, is_multi_region: bool) -> Result<KeyId, Failure> {
    let is_lower_case = !text.bytes().any(|byte| byte.is_ascii_uppercase());
    let id = text.parse::<KeyId>().ok().filter(|id| id.has_usual_form() && is_lower_case);
    match id {
        Some(id) if text.starts_with(MULTI_REGION_PREFIX) == is_multi_region => Ok(id),
        Some(_) if is_multi_region => {
            Err(errors::validation(format!("The id of a multi-Region key begins with mrk-, which {text} does not.")))
        }
        Some(_) => Err(errors::validation(format!("{text} is the id of a multi-Region key, which this key is not."))),
        None => Err(errors::validation(format!(
            "{text} is no key id: a UUID is needed, or mrk- and 32 hexadecimal digits, in lower case."
        ))),
    }
}

/// The handle of a key whose id is known: the same in every store, so that ciphertexts outlive a store.
pub(crate) fn handle(account: AccountId, region: &Region, key_id: &KeyId) -> KeyHandle {
    // A multi-Region key is one key in all Regions.
    let name = match key_id.as_str().starts_with(MULTI_REGION_PREFIX) {
        true => format!("{account}/{key_id}"),
        false => format!("{account}/{region}/{key_id}"),
    };
    KeyHandle::of_name(name.as_bytes())
}

/// Refuses an id that is taken: in the Region, and that of a multi-Region key in all Regions.
///
/// # Errors
/// `AlreadyExistsException`.
pub(crate) async fn check_free(
    account: AccountId,
    region: &Region,
    key_id: &KeyId,
    records: &Records,
) -> Result<(), Failure> {
    let view = records.view().await?;
    let mut is_taken = view.read::<KeyRecord>(&names::key(account, region, key_id)).await?.is_some();
    if key_id.as_str().starts_with(MULTI_REGION_PREFIX) {
        let (prefix, end) = (names::keys_of_account(account), format!("/{key_id}"));
        let mut after: Option<Vec<u8>> = None;
        while !is_taken {
            let batch = view.keys(&prefix, after.as_deref(), BATCH_COUNT).await?;
            is_taken = batch.iter().any(|name| name.ends_with(end.as_bytes()));
            match batch.into_iter().next_back() {
                Some(last) => after = Some(last),
                None => break,
            }
        }
    }
    match is_taken {
        true => Err(errors::aws(&ALREADY_EXISTS_EXCEPTION, format!("A key with the id {key_id} already exists"))),
        false => Ok(()),
    }
}

/// The refusal of known material that does not fit the key.
pub(crate) fn refused(error: ImportError) -> Failure {
    match error {
        ImportError::Vault(error) => Failure::internal(error),
        error => errors::validation(format!("The key material does not fit the key: {error}.")),
    }
}

fn value<'a>(input: &'a CreateKeyRequest, tag_key: &str) -> Option<&'a str> {
    let tag = input.tags.iter().flatten().find(|tag| tag.tag_key == tag_key)?;
    Some(&tag.tag_value)
}

fn material(text: &str) -> Result<SecretBytes, Failure> {
    let bytes = STANDARD.decode(text).map(SecretBytes::new);
    bytes.map_err(|_| errors::validation(format!("The tag {MATERIAL_TAG} does not hold base64.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_ids_are_of_the_form_of_awss() {
        let check = |text: &str, is_multi_region, expect| {
            assert_eq!(key_id(text, is_multi_region).is_ok(), expect, "{text} {is_multi_region}");
        };
        check("1234abcd-12ab-34cd-56ef-1234567890ab", false, true);
        check("1234abcd-12ab-34cd-56ef-1234567890ab", true, false);
        check("mrk-1234abcd12ab34cd56ef1234567890ab", true, true);
        check("mrk-1234abcd12ab34cd56ef1234567890ab", false, false);
        for bad in [
            "",
            "my-key",
            "1234ABCD-12ab-34cd-56ef-1234567890ab",
            "1234abcd-12ab-34cd-56ef-1234567890a",
            "1234abcd-12ab-34cd-56ef-1234567890abc",
            "1234abcd12ab34cd56ef1234567890ab",
            "mrk-1234abcd12ab34cd56ef1234567890a",
            "alias/x",
            "../../../../../../../../../../../../",
        ] {
            check(bad, false, false);
            check(bad, true, false);
        }
    }

    #[test]
    fn a_multi_region_key_has_one_handle_everywhere() {
        let [east, west] = ["us-east-1", "us-west-2"].map(|region| region.parse::<Region>().unwrap());
        let (one, other) = ("111122223333".parse().unwrap(), "444455556666".parse().unwrap());
        let single: KeyId = "1234abcd-12ab-34cd-56ef-1234567890ab".parse().unwrap();
        let multi: KeyId = "mrk-1234abcd12ab34cd56ef1234567890ab".parse().unwrap();
        assert_ne!(handle(one, &east, &single), handle(one, &west, &single));
        assert_ne!(handle(one, &east, &single), handle(other, &east, &single));
        assert_eq!(handle(one, &east, &multi), handle(one, &west, &multi));
        assert_ne!(handle(one, &east, &multi), handle(other, &east, &multi));
        assert_ne!(handle(one, &east, &single), handle(one, &east, &multi));
    }
}
