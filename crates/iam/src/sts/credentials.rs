//! Temporary credentials as answers show them.

use trent_engine::{Cx, Failure};
use trent_model::sts::Credentials;
use trent_types::AccountId;
use trent_types::principal::{Identity, Session};

use super::{Sts, errors};
use crate::session_token::{self, Bearer};

/// Makes temporary credentials of `bearer` in `account`.
pub(super) fn issue(
    account: AccountId,
    bearer: Bearer,
    session: Session,
    cx: &Cx<'_, Sts>,
) -> Result<Credentials, Failure> {
    let expiration = session.expires;
    let made = session_token::issue(account, bearer, session, &cx.engine.vault, cx.engine.entropy.as_ref())?;
    Ok(Credentials {
        access_key_id: made.access_key_id,
        secret_access_key: made.secret_access_key,
        session_token: made.session_token,
        expiration,
    })
}

/// Refuses credentials that `GetSessionToken` or `GetFederationToken` gave out.
///
/// Source: AWS STS API Reference, `GetSessionToken`: of AWS STS they can call `AssumeRole` and `GetCallerIdentity` alone;
/// `GetFederationToken`: `GetCallerIdentity` alone.
pub(super) fn refuse_session_credentials(operation: &str, cx: &Cx<'_, Sts>) -> Result<(), Failure> {
    let caller = &cx.call.principal;
    match (&caller.identity, &caller.session) {
        (Identity::Root | Identity::User(_), Some(_)) | (Identity::Federated(_), _) => {
            Err(errors::session_credentials(operation))
        }
        (Identity::Root | Identity::User(_), None) | (Identity::RoleSession(_) | Identity::Service(_), _) => Ok(()),
    }
}
