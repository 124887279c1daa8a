//! `GetFederationToken`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question, Resource};
use trent_model::sts::{FederatedUser, GetFederationTokenRequest, GetFederationTokenResponse, ops};
use trent_policy::MapContext;
use trent_types::Principal;
use trent_types::principal::{Identity, Session};

use super::session_policies::{self, SessionPolicies};
use super::session_tags::SessionTags;
use super::{Sts, credentials, errors};
use crate::session_token::Bearer;

/// Sources of these: AWS STS API Reference, `GetFederationToken`, `DurationSeconds`.
const SECONDS_DEFAULT: i32 = 12 * 60 * 60;
/// The longest session that a root user gives; a longer one is cut to it.
const ROOT_SECONDS_MAX: i32 = 60 * 60;

/// Source: AWS STS API Reference, `GetFederationToken`; IAM User Guide, "Permissions for GetFederationToken" and "Pass
/// session tags in AWS STS".
pub(crate) struct GetFederationToken;

/// What a request gives to the session.
pub(crate) struct Loaded {
    policies: SessionPolicies,
    tags: SessionTags,
}

impl Operation for GetFederationToken {
    type Model = ops::GetFederationToken;
    type Service = Sts;
    type Loaded = Loaded;

    const READ_ONLY: bool = true;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &GetFederationTokenRequest, _: &Cx<'_, Sts>) -> Result<Loaded, Failure> {
        let policies = SessionPolicies::new(input.policy.as_deref(), input.policy_arns.as_deref())?;
        let tags = SessionTags::new(input.tags.as_deref(), None, None)?;
        Ok(Loaded { policies, tags })
    }

    fn questions(input: &GetFederationTokenRequest, loaded: &Loaded, cx: &Cx<'_, Sts>) -> Vec<Question> {
        let caller = &cx.call.principal;
        let ask = || {
            let resource = Resource { arn: arn(caller, &input.name), account: caller.account, kind: None };
            let mut keys = MapContext::new();
            loaded.tags.conditions(&mut keys);
            Question::of::<Self>(resource).with_context(keys)
        };
        let mut questions = vec![ask()];
        if !loaded.tags.is_empty() {
            questions.push(ask().with_action("sts:TagSession"));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Sts>) -> Result<GetFederationTokenResponse, Failure> {
        let (input, loaded, caller) = (proof.input(), proof.loaded(), &cx.call.principal);
        if caller.session.is_some() {
            return Err(errors::session_credentials("GetFederationToken"));
        }
        let seconds = input.duration_seconds.unwrap_or(SECONDS_DEFAULT);
        let (by, seconds) = match &caller.identity {
            Identity::Root => (None, seconds.min(ROOT_SECONDS_MAX)),
            Identity::User(user) => (Some(user.id.clone()), seconds),
            Identity::RoleSession(_) | Identity::Federated(_) | Identity::Service(_) => {
                return Err(errors::session_credentials("GetFederationToken"));
            }
        };
        loaded.policies.check_arns(caller.account, &cx.engine.records).await?;
        let packed_policy_size = session_policies::packed_percent(&loaded.policies, &loaded.tags)?;
        let session = Session {
            issued: cx.now,
            expires: cx.now.plus_ms(i64::from(seconds) * 1000),
            mfa: false,
            tags: loaded.tags.all().clone(),
            transitive_tag_keys: [].into(),
            source_identity: None,
            policy: input.policy.clone(),
            policy_arns: loaded.policies.arns().to_vec(),
        };
        let bearer = Bearer::Federated { name: input.name.clone(), by };
        let credentials = credentials::issue(caller.account, bearer, session, cx)?;
        Ok(GetFederationTokenResponse {
            credentials: Some(credentials),
            federated_user: Some(FederatedUser {
                federated_user_id: format!("{}:{}", caller.account, input.name),
                arn: arn(caller, &input.name),
            }),
            packed_policy_size,
            session_token_utilization: None,
            session_token_size: None,
        })
    }
}

/// The ARN of a federated user of the caller's account.
fn arn(caller: &Principal, name: &str) -> String {
    format!("arn:{}:sts::{}:federated-user/{name}", caller.partition.as_str(), caller.account)
}
