//! From the text in a request to the key that it means.
//!
//! Source: AWS KMS Developer Guide, "Key identifiers (KeyId)", and the parameter `KeyId` of each operation: management
//! operations take a key id or key ARN, cryptographic operations and `DescribeKey` an alias name or alias ARN as well.

use std::sync::Arc;

use trent_engine::authorize::denied_unseen;
use trent_engine::{Cx, Failure, Operation, Question, Resource, Stored};
use trent_model::kms::SERVICE;
use trent_model::kms::errors::{INVALID_ARN_EXCEPTION, NOT_FOUND_EXCEPTION};
use trent_model::{ErrorShape, OperationModel as _};
use trent_types::arn::{KmsArn, KmsResource};
use trent_types::{AccountId, AliasName, KeyArn, KeyId, Region};

use crate::question::crosses_accounts;
use crate::record::{AliasRecord, KeyRecord};
use crate::{Kms, errors, names};

/// A key as it was read.
pub(crate) type FoundKey = Arc<Stored<KeyRecord>>;

/// The operation that asks for a key, without its types: what finds keys exists once for all of them.
#[derive(Clone, Copy)]
struct Asker {
    operation: &'static str,
    /// The name of the action, which is the operation's but for `ReEncrypt`.
    action: &'static str,
    /// The errors that the model documents for the operation.
    errors: &'static [&'static ErrorShape],
}

impl Asker {
    const fn of<O: Operation<Service = Kms>>() -> Self {
        Self { operation: O::Model::NAME, action: O::Model::NAME, errors: O::Model::ERRORS }
    }
}

/// The key that a key id or a key ARN names.
pub(crate) fn key<O: Operation<Service = Kms>>(
    text: &str,
    cx: &Cx<'_, Kms>,
) -> impl Future<Output = Result<FoundKey, Failure>> + Send {
    key_for(Asker::of::<O>(), text, cx)
}

async fn key_for(asker: Asker, text: &str, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
    match parse(asker, text, cx).await? {
        Target { account, resource: KmsResource::Key(key_id) } => existing_key_for(asker, account, key_id, cx).await,
        Target { resource: KmsResource::Alias(_), .. } => Err(errors::invalid_key_id(text)),
    }
}

/// The key that a key id, key ARN, alias name or alias ARN names.
pub(crate) fn key_or_alias<O: Operation<Service = Kms>>(
    text: &str,
    cx: &Cx<'_, Kms>,
) -> impl Future<Output = Result<FoundKey, Failure>> + Send {
    key_or_alias_for(Asker::of::<O>(), text, cx)
}

/// The same for an operation that does an action of another name to the key.
pub(crate) fn key_or_alias_to<O: Operation<Service = Kms>>(
    action: &'static str,
    text: &str,
    cx: &Cx<'_, Kms>,
) -> impl Future<Output = Result<FoundKey, Failure>> + Send {
    key_or_alias_for(Asker { action, ..Asker::of::<O>() }, text, cx)
}

/// The denial of an action on the key of a ciphertext that is not to be had in this Region.
pub(crate) async fn ciphertext_of_unknown_key(action: &str, cx: &Cx<'_, Kms>) -> Failure {
    let resource = Resource { arn: "*".to_owned(), account: cx.call.principal.account, kind: None };
    let question = Question::about(format!("{}:{action}", SERVICE.id), resource).shown_by_ciphertext();
    denied(&question, cx).await.unwrap_or_else(errors::ciphertext_of_unknown_key)
}

async fn key_or_alias_for(asker: Asker, text: &str, cx: &Cx<'_, Kms>) -> Result<FoundKey, Failure> {
    let Target { account, resource } = parse(asker, text, cx).await?;
    match resource {
        KmsResource::Key(key_id) => existing_key_for(asker, account, key_id, cx).await,
        KmsResource::Alias(alias) => {
            let name = names::alias(account, &cx.call.region, &alias);
            let target = match cx.engine.records.read::<AliasRecord>(&name).await? {
                Some(stored) => stored.record.target.clone(),
                None => return Err(missing_alias(asker, account, &alias, cx).await),
            };
            existing_key_for(asker, account, target, cx).await
        }
    }
}

/// The predefined alias of this account that a text names, if it names one.
pub(crate) fn reserved_alias(text: &str, cx: &Cx<'_, Kms>) -> Option<AliasName> {
    let name = match text.parse::<KmsArn>() {
        Ok(KmsArn { account, region, resource: KmsResource::Alias(alias), .. })
            if account == cx.call.principal.account && region == cx.call.region =>
        {
            alias
        }
        Ok(_) => return None,
        Err(_) => text.parse().ok()?,
    };
    name.is_reserved().then_some(name)
}

/// What a text names, where that is of valid form and in the Region that was called.
struct Target {
    account: AccountId,
    resource: KmsResource,
}

impl Target {
    fn arn(&self, region: &Region) -> String {
        match &self.resource {
            KmsResource::Key(key_id) => {
                KeyArn { region: region.clone(), account: self.account, key_id: key_id.clone() }.to_string()
            }
            KmsResource::Alias(alias) => errors::alias_arn(self.account, region, alias),
        }
    }
}

async fn parse(asker: Asker, text: &str, cx: &Cx<'_, Kms>) -> Result<Target, Failure> {
    let target = parse_any(asker, text, cx)?;
    let own = cx.call.principal.account;
    // Operations that stay within the account don't even look at others' keys.
    if target.account != own && !asker.operation.parse().is_ok_and(crosses_accounts) {
        let arn = target.arn(&cx.call.region);
        if let Some(denied) = unseen_by(asker, target.account, &arn, cx).await {
            return Err(denied);
        }
    }
    Ok(target)
}

fn parse_any(asker: Asker, text: &str, cx: &Cx<'_, Kms>) -> Result<Target, Failure> {
    let account = cx.call.principal.account;
    if text.starts_with("arn:") {
        let arn: KmsArn = text.parse().map_err(|_| malformed_arn(asker, text))?;
        if arn.region != cx.call.region || arn.partition != cx.call.region.partition() {
            return Err(errors::aws(&NOT_FOUND_EXCEPTION, format!("Invalid arn {}", arn.region)));
        }
        return Ok(Target { account: arn.account, resource: arn.resource });
    }
    let resource = if text.starts_with(AliasName::PREFIX) {
        text.parse().map(KmsResource::Alias).map_err(|_| errors::invalid_key_id(text))?
    } else {
        let key_id: KeyId = text.parse().map_err(|_| errors::invalid_key_id(text))?;
        KmsResource::Key(key_id)
    };
    Ok(Target { account, resource })
}

/// Only operations that document `InvalidArnException` answer with it; the others don't find what isn't an ARN.
fn malformed_arn(asker: Asker, text: &str) -> Failure {
    if asker.errors.iter().any(|shape| shape.code == INVALID_ARN_EXCEPTION.code) {
        errors::aws(&INVALID_ARN_EXCEPTION, format!("Invalid arn {text}"))
    } else {
        errors::aws(&NOT_FOUND_EXCEPTION, "Invalid arn")
    }
}

/// The key of an account that has an id.
pub(crate) fn existing_key<O: Operation<Service = Kms>>(
    account: AccountId,
    key_id: KeyId,
    cx: &Cx<'_, Kms>,
) -> impl Future<Output = Result<FoundKey, Failure>> + Send {
    existing_key_for(Asker::of::<O>(), account, key_id, cx)
}

async fn existing_key_for(
    asker: Asker,
    account: AccountId,
    key_id: KeyId,
    cx: &Cx<'_, Kms>,
) -> Result<FoundKey, Failure> {
    let name = names::key(account, &cx.call.region, &key_id);
    match cx.engine.records.read::<KeyRecord>(&name).await? {
        Some(stored) => Ok(stored),
        None => {
            // Only what looks like an id is missed as a key.
            let looks_like_an_id = key_id.has_usual_form();
            let arn = KeyArn { region: cx.call.region.clone(), account, key_id };
            let missing = || match looks_like_an_id {
                true => errors::no_such_key(&arn),
                false => errors::invalid_key_id(arn.key_id.as_str()),
            };
            Err(unseen_by(asker, account, &arn.to_string(), cx).await.unwrap_or_else(missing))
        }
    }
}

async fn missing_alias(asker: Asker, account: AccountId, alias: &AliasName, cx: &Cx<'_, Kms>) -> Failure {
    let arn = errors::alias_arn(account, &cx.call.region, alias);
    let unseen = unseen_by(asker, account, &arn, cx).await;
    unseen.unwrap_or_else(|| errors::no_such_alias(account, &cx.call.region, alias))
}

/// What is missing in another account is denied like what is there, so that nobody can probe for it.
pub(crate) async fn unseen<O: Operation<Service = Kms>>(
    account: AccountId,
    arn: &str,
    cx: &Cx<'_, Kms>,
) -> Option<Failure> {
    unseen_by(Asker::of::<O>(), account, arn, cx).await
}

async fn unseen_by(asker: Asker, account: AccountId, arn: &str, cx: &Cx<'_, Kms>) -> Option<Failure> {
    if account == cx.call.principal.account {
        return None;
    }
    let resource = Resource { arn: arn.to_owned(), account, kind: None };
    denied(&Question::about(format!("{}:{}", SERVICE.id, asker.action), resource), cx).await
}

/// The denial of what was asked about something that was not found; none where decisions don't bind.
async fn denied(question: &Question, cx: &Cx<'_, Kms>) -> Option<Failure> {
    // Few requests come here: theirs is not the room that all take.
    match Box::pin(denied_unseen(cx, &SERVICE, question)).await {
        Ok(denied) => denied.map(Failure::Aws),
        Err(failure) => Some(failure),
    }
}
