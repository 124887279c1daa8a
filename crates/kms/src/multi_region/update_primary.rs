//! `UpdatePrimaryRegion`.

use trent_engine::{Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::kms::errors::NOT_FOUND_EXCEPTION;
use trent_model::kms::{OperationName, UpdatePrimaryRegionRequest, ops};
use trent_model::runtime::structure::Unit;
use trent_types::Region;

use super::notice::{Notice, promote};
use super::replicate::region;
use super::{events, of_primary, settle, spread};
use crate::identify::{self, FoundKey};
use crate::question::KeyQuestion;
use crate::{Kms, errors, lifecycle, rotation};

/// Source: AWS KMS API Reference, `UpdatePrimaryRegion`.
pub(crate) struct UpdatePrimaryRegion;

/// The key of the request, and the one that shall take its place.
pub(crate) struct Handover {
    primary: FoundKey,
    /// The related key in the Region that the request names, if there is one.
    successor: Option<FoundKey>,
    target: Region,
}

impl Operation for UpdatePrimaryRegion {
    type Model = ops::UpdatePrimaryRegion;
    type Service = Kms;
    type Loaded = Handover;

    const READ_ONLY: bool = false;

    async fn load(input: &UpdatePrimaryRegionRequest, cx: &Cx<'_, Kms>) -> Result<Handover, Failure> {
        let target = region(&input.primary_region)?;
        let primary = identify::key::<Self>(&input.key_id, cx).await?;
        let is_other = primary.record.multi_region.is_some() && target != primary.record.region;
        let successor = match is_other {
            true => cx.service.path.find(&primary.record, &target, cx.engine).await?,
            false => None,
        };
        Ok(Handover { primary, successor, target })
    }

    /// On both keys, each in its Region.
    fn questions(
        _: &UpdatePrimaryRegionRequest,
        Handover { primary, successor, target }: &Handover,
        cx: &Cx<'_, Kms>,
    ) -> Vec<Question> {
        let question =
            |key| KeyQuestion::of::<Self>(key, cx).with("kms:primaryregion", target.as_str().to_owned()).ask();
        let there = successor.as_ref().map(|key| {
            let mut question = question(key).in_region(target.clone());
            // The event lists the key of its own Region alone.
            question.resource.kind = None;
            question
        });
        std::iter::once(question(primary)).chain(there).collect()
    }

    fn response_key(loaded: &Self::Loaded) -> Option<String> {
        Some(loaded.primary.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<Unit, Failure> {
        let Handover { primary: found, successor, target } = proof.loaded();
        let key = &found.record;
        of_primary(key)?;
        if *target == key.region {
            return Err(errors::unsupported(format!("{target} is the primary Region of {} already.", key.arn())));
        }
        lifecycle::check(OperationName::UpdatePrimaryRegion, &key.arn(), key.lifecycle.state())?;
        let Some(successor) = successor else {
            let message = format!("{} does not exist.", key.arn_in(target));
            return Err(errors::aws(&NOT_FOUND_EXCEPTION, message));
        };
        let promoted = successor.record.arn();
        lifecycle::check(OperationName::UpdatePrimaryRegion, &promoted, successor.record.lifecycle.state())?;
        let mut former = key.clone();
        promote(&mut former, target);
        let changes = Changes::default()
            .replace(former.name(), found.revision, &former)
            // What was decided on.
            .unchanged(successor.record.name(), successor.revision);
        let changes = match former.symmetric().and_then(|symmetric| symmetric.rotation) {
            Some(rotation) => rotation::unscheduled(&former, rotation, changes),
            None => changes,
        };
        let changes = settle::scheduled(&former, cx.now, changes);
        let told = Notice::Promoted(target.clone());
        let changes = spread(&told, &former, cx.now, cx.engine, cx.service, changes).await?;
        let commit = async { Ok(cx.engine.records.commit(&proof, changes).await?) };
        cx.engine.act_and_tell_all(1, commit, |()| vec![events::promoted(key, &promoted, cx.call)]).await?;
        for key in [&former, &successor.record] {
            settle::settle_now(key, cx.now, cx.engine).await;
        }
        Ok(Unit {})
    }
}
