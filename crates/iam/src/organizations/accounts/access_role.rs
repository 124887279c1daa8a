//! The role in a new account by which the management account gets into it.
//!
//! Source: AWS Organizations API Reference, `CreateAccount`, `RoleName`; AWS Organizations User Guide, "Accessing member
//! accounts in an organization".

use trent_engine::Failure;
use trent_policy::PolicyKind;
use trent_types::{AccountId, Entropy, Partition, Timestamp};

use crate::ids::{self, IdKind};
use crate::record::{Document, Policies, RoleRecord, Tags};

/// The name of the role unless the caller says otherwise.
pub(in crate::organizations) const NAME_DEFAULT: &str = "OrganizationAccountAccessRole";
/// The longest session, in seconds.
const MAX_SESSION_SECONDS: u32 = 3600;
/// Name and text of the policy that allows everything. It lies in the role itself, so that it needs nothing else.
const ADMINISTRATOR: (&str, &str) =
    ("AdministratorAccess", r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#);

/// The role of this name in a new account, which trusts the management account and may everything.
///
/// # Errors
/// [`Failure::Internal`] if the policies are none.
pub(in crate::organizations) fn new(
    account: AccountId,
    name: &str,
    management: AccountId,
    partition: Partition,
    now: Timestamp,
    entropy: &dyn Entropy,
) -> Result<RoleRecord, Failure> {
    let document =
        |kind: PolicyKind, text: &str| Document::parse(kind, text).map_err(|error| Failure::internal(error.detail()));
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"arn:{}:iam::{management}:root"}},"Action":"sts:AssumeRole"}}]}}"#,
        partition.as_str()
    );
    let (policy_name, text) = ADMINISTRATOR;
    let inline = [(policy_name.to_owned(), document(PolicyKind::Identity, text)?)].into();
    Ok(RoleRecord {
        account,
        id: ids::new_id(IdKind::Role, entropy),
        path: "/".to_owned(),
        name: name.to_owned(),
        created: now,
        description: None,
        max_session_seconds: MAX_SESSION_SECONDS,
        trust: document(PolicyKind::Trust, &trust)?,
        tags: Tags::default(),
        policies: Policies { inline, attached: [].into() },
        boundary: None,
    })
}
