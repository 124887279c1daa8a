//! `GetSessionToken`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question};
use trent_model::sts::{GetSessionTokenRequest, GetSessionTokenResponse, ops};
use trent_types::principal::{Identity, Session};

use super::{Sts, credentials, errors};
use crate::session_token::Bearer;

/// Sources of these: AWS STS API Reference, `GetSessionToken`.
const SECONDS_DEFAULT: i32 = 12 * 60 * 60;
/// The longest session of a root user, which is also the default; a longer one is cut to it.
const ROOT_SECONDS_MAX: i32 = 60 * 60;

/// Source: AWS STS API Reference, `GetSessionToken`: it needs no permission, and none can be taken away.
pub(crate) struct GetSessionToken;

impl Operation for GetSessionToken {
    type Model = ops::GetSessionToken;
    type Service = Sts;
    type Loaded = ();

    const READ_ONLY: bool = true;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(_: &GetSessionTokenRequest, _: &Cx<'_, Sts>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &GetSessionTokenRequest, (): &(), _: &Cx<'_, Sts>) -> Vec<Question> {
        Vec::new()
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Sts>) -> Result<GetSessionTokenResponse, Failure> {
        let (input, caller) = (proof.input(), &cx.call.principal);
        if caller.session.is_some() {
            return Err(errors::session_credentials("GetSessionToken"));
        }
        if input.serial_number.is_some() || input.token_code.is_some() {
            return Err(errors::no_mfa());
        }
        let (bearer, seconds) = match &caller.identity {
            Identity::Root => (Bearer::Root, input.duration_seconds.unwrap_or(ROOT_SECONDS_MAX).min(ROOT_SECONDS_MAX)),
            Identity::User(user) => (Bearer::User(user.id.clone()), input.duration_seconds.unwrap_or(SECONDS_DEFAULT)),
            Identity::RoleSession(_) | Identity::Federated(_) | Identity::Service(_) => {
                return Err(errors::session_credentials("GetSessionToken"));
            }
        };
        let session = Session {
            issued: cx.now,
            expires: cx.now.plus_ms(i64::from(seconds) * 1000),
            mfa: false,
            tags: [].into(),
            transitive_tag_keys: [].into(),
            source_identity: None,
            policy: None,
            policy_arns: Vec::new(),
        };
        let credentials = credentials::issue(caller.account, bearer, session, cx)?;
        Ok(GetSessionTokenResponse {
            credentials: Some(credentials),
            session_token_utilization: None,
            session_token_size: None,
        })
    }
}
