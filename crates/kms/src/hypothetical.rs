//! What a request would ask that nobody has made.

use trent_engine::{Cx, Failure, Question, Resource};
use trent_model::kms::OperationName;
use trent_model::kms::errors::{INVALID_ARN_EXCEPTION, NOT_FOUND_EXCEPTION};
use trent_types::EncryptionContext;
use trent_types::arn::{KmsArn, KmsResource};

use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::record::{AliasRecord, KeyRecord};
use crate::{Kms, errors, names};

/// The action of AWS KMS that is no operation's name, and whose operation it is.
///
/// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service".
const OTHER_ACTIONS: [(&str, OperationName); 3] = [
    ("ReEncryptFrom", OperationName::ReEncrypt),
    ("ReEncryptTo", OperationName::ReEncrypt),
    ("SynchronizeMultiRegionKey", OperationName::ReplicateKey),
];

/// The action of this name as policies know it, and the operation that it belongs to. Upper and lower case don't matter, as
/// in policies.
pub fn action(name: &str) -> Option<(&'static str, OperationName)> {
    let own = OperationName::ALL.iter().map(|operation| (operation.as_str(), *operation));
    // Nobody can allow or deny `ReEncrypt` itself.
    let own = own.filter(|(_, operation)| *operation != OperationName::ReEncrypt);
    own.chain(OTHER_ACTIONS).find(|(known, _)| known.eq_ignore_ascii_case(name))
}

/// The question whether the caller may do an [`action`] to `resource`: the ARN of a key, or of an alias and what it
/// stands for, or `*` for what names none. `context` is the encryption context.
///
/// # Errors
/// `NotFoundException` if there is no such key or alias in the Region of the call, whosever it is; `InvalidArnException` for
/// anything else; [`Failure::Internal`].
pub async fn question(
    (name, operation): (&str, OperationName),
    resource: &str,
    context: EncryptionContext,
    cx: &Cx<'_, Kms>,
) -> Result<Question, Failure> {
    let action = format!("kms:{name}");
    let caller = cx.call.principal.account;
    if resource == "*" {
        return Ok(Question::about(action, Resource { arn: resource.to_owned(), account: caller, kind: None }));
    }
    let arn: KmsArn =
        resource.parse().map_err(|_| errors::aws(&INVALID_ARN_EXCEPTION, format!("Invalid arn {resource}")))?;
    if arn.region != cx.call.region {
        return Err(errors::aws(&NOT_FOUND_EXCEPTION, format!("Invalid arn {}", arn.region)));
    }
    let key_id = match arn.resource {
        KmsResource::Key(key_id) => key_id,
        // The alias itself is what these act on, besides the key.
        KmsResource::Alias(_)
            if matches!(
                operation,
                OperationName::CreateAlias | OperationName::DeleteAlias | OperationName::UpdateAlias
            ) =>
        {
            let resource = Resource { arn: resource.to_owned(), account: arn.account, kind: None };
            return Ok(Question::about(action, resource));
        }
        KmsResource::Alias(alias) => {
            let name = names::alias(arn.account, &arn.region, &alias);
            let found = cx.engine.records.read::<AliasRecord>(&name).await?;
            let missing = || errors::no_such_alias(arn.account, &arn.region, &alias);
            found.ok_or_else(missing)?.record.target.clone()
        }
    };
    let name = names::key(arn.account, &arn.region, &key_id);
    let found: Option<FoundKey> = cx.engine.records.read::<KeyRecord>(&name).await?;
    let missing = || errors::aws(&NOT_FOUND_EXCEPTION, format!("Key '{resource}' does not exist"));
    let question = KeyQuestion::about(&action, operation, &found.ok_or_else(missing)?, cx);
    Ok(question.named(Some(resource)).encryption_context(&context).ask())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_are_those_of_policies() {
        let check = |name: &str, expect: Option<&str>| assert_eq!(action(name).map(|(name, _)| name), expect, "{name}");
        check("Decrypt", Some("Decrypt"));
        check("decrypt", Some("Decrypt"));
        check("ReEncryptFrom", Some("ReEncryptFrom"));
        check("ReEncrypt", None);
        check("Decrypt*", None);
        check("*", None);
        check("", None);
        check("Decrypts", None);
    }
}
