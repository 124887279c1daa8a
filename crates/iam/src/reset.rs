//! Emptying the service, for `trent dev`.

use trent_engine::clockwork::SystemWork;
use trent_engine::{Changes, Engine, Failure, Record, Records};
use trent_types::AccountId;

use crate::record::{AccessKeyRecord, AliasNameRecord, Entity, GroupRecord, Owner, RoleRecord, UserRecord};
use crate::{Iam, names};

/// Records that are looked at at once.
const BATCH_COUNT: usize = 1000;

/// Deletes every user, group, role, policy and alias: of one account, or of all. Accounts and the access keys of their
/// root users stay.
///
/// # Errors
/// [`Failure::Internal`] if the store refuses; some records may be gone then.
pub async fn reset(engine: &Engine, iam: &Iam, account: Option<AccountId>) -> Result<(), Failure> {
    let records = &engine.records;
    let is_meant = |of: AccountId| account.is_none_or(|account| account == of);
    let nothing_else = |_: &str| Vec::new();
    delete::<AccessKeyRecord>(
        records,
        b"iam/access-key/",
        |key| is_meant(key.account) && key.owner != Owner::Root,
        |id| vec![names::access_key_usage(id)],
    )
    .await?;
    delete::<UserRecord>(records, &UserRecord::key(""), |user| is_meant(user.account), nothing_else).await?;
    delete::<GroupRecord>(
        records,
        &GroupRecord::key(""),
        |group| is_meant(group.account),
        |id| vec![names::members(id)],
    )
    .await?;
    delete::<RoleRecord>(records, &RoleRecord::key(""), |role| is_meant(role.account), nothing_else).await?;
    delete::<AliasNameRecord>(records, &names::alias_name(""), |name| is_meant(name.account), nothing_else).await?;
    for prefix in names::of_account(account) {
        records.delete_all(&SystemWork::assertion(), &prefix).await?;
    }
    iam.usage.forget_all();
    Ok(())
}

/// Deletes the records below `prefix` that are meant, and before each everything below the names that `also` gives for
/// the rest of its name.
async fn delete<R: Record>(
    records: &Records,
    prefix: &[u8],
    is_meant: impl Fn(&R) -> bool,
    also: impl Fn(&str) -> Vec<Vec<u8>>,
) -> Result<(), Failure> {
    let work = SystemWork::assertion();
    let mut after: Option<Vec<u8>> = None;
    loop {
        let batch = records.view().await?.scan::<R>(prefix, after.as_deref(), BATCH_COUNT).await?;
        let Some((last, _)) = batch.last() else { return Ok(()) };
        after = Some(last.clone());
        for (name, stored) in batch {
            if !is_meant(&stored.record) {
                continue;
            }
            let rest = name.get(prefix.len()..).and_then(|rest| std::str::from_utf8(rest).ok()).unwrap_or_default();
            for below in also(rest) {
                records.delete_all(&work, &below).await?;
            }
            records.commit(&work, Changes::default().delete(name)).await?;
        }
    }
}
