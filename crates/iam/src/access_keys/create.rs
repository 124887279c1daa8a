//! `CreateAccessKey`.

use trent_engine::{AuditShape, Authorized, Changes, Cx, Failure, Operation, Question};
use trent_model::iam::{AccessKey, CreateAccessKeyRequest, CreateAccessKeyResponse, ops};
use trent_types::{SecretText, Timestamp};

use crate::caller::{self, Subject};
use crate::record::{AccessKeyRecord, AccessKeyStatus};
use crate::{Iam, errors, ids, names};

/// Access keys of one user. Source: IAM User Guide, "IAM and AWS STS quotas".
pub(crate) const ACCESS_KEYS_MAX: usize = 2;
/// What the root user is called where there must be a name.
const ROOT: &str = "root";

/// Source: IAM API Reference, `CreateAccessKey`. The only time that the secret access key is told.
pub(crate) struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Model = ops::CreateAccessKey;
    type Service = Iam;
    type Loaded = Subject;

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &CreateAccessKeyRequest, cx: &Cx<'_, Iam>) -> Result<Subject, Failure> {
        caller::subject(input.user_name.as_deref(), cx).await
    }

    fn questions(_: &CreateAccessKeyRequest, subject: &Subject, cx: &Cx<'_, Iam>) -> Vec<Question> {
        vec![subject.question::<Self>(cx)]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Iam>) -> Result<CreateAccessKeyResponse, Failure> {
        let subject = proof.loaded();
        let vault = &cx.engine.vault;
        let access_key_id = ids::new_access_key_id(cx.engine.entropy.as_ref());
        let secret_access_key = vault.new_secret_access_key();
        let status = AccessKeyStatus::Active;
        let changes = Changes::default();
        let (created, changes) = new_access_key(subject, &access_key_id, &secret_access_key, status, changes, cx)?;
        cx.engine.records.commit(&proof, changes).await?;
        Ok(CreateAccessKeyResponse {
            access_key: AccessKey {
                user_name: subject.name()?.unwrap_or(ROOT).to_owned(),
                access_key_id,
                status: status.model(),
                secret_access_key,
                create_date: Some(created),
            },
        })
    }
}

/// The changes that give a user of the caller's account, or its root user, one more access key; and when it is made.
///
/// # Errors
/// `NoSuchEntity`, `LimitExceeded`.
pub(crate) fn new_access_key(
    subject: &Subject,
    access_key_id: &str,
    secret_access_key: &SecretText,
    status: AccessKeyStatus,
    changes: Changes,
    cx: &Cx<'_, Iam>,
) -> Result<(Timestamp, Changes), Failure> {
    let mut access_keys = subject.access_keys()?.to_vec();
    if access_keys.len() >= ACCESS_KEYS_MAX {
        return Err(errors::quota("AccessKeysPerUser", ACCESS_KEYS_MAX));
    }
    let sealed_secret =
        cx.engine.vault.seal_secret_access_key(access_key_id, secret_access_key).map_err(Failure::internal)?;
    let (account, owner, created) = (cx.call.principal.account, subject.owner()?, cx.now);
    let record = AccessKeyRecord { account, owner, status, sealed_secret, created };
    access_keys.push(access_key_id.to_owned());
    let changes = changes.create(names::access_key(access_key_id), &record);
    Ok((created, subject.with_access_keys(access_keys, changes)?))
}
