//! `AssumeRole`.

use std::sync::{Arc, LazyLock};

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, OwnPolicy, Question, Resource, Stored};
use trent_model::sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, ops};
use trent_policy::{MapContext, Policy, PolicyKind};
use trent_types::principal::{Identity, Session};
use trent_types::{AccountId, Arn, Partition};

use super::session_policies::{self, SessionPolicies};
use super::session_tags::SessionTags;
use super::{Sts, credentials, errors};
use crate::errors::validation;
use crate::find;
use crate::record::{Entity as _, RoleRecord};
use crate::session_token::Bearer;

/// Source: AWS STS API Reference, `AssumeRole`, `DurationSeconds`. The longest session in a chain of roles is as long.
const SECONDS_DEFAULT: i32 = 60 * 60;
/// What no source identity begins with. Source: AWS STS API Reference, `AssumeRole`, `SourceIdentity`.
const RESERVED_PREFIX: &str = "aws:";
/// The trust policy that is decided on where there is no role: it allows nobody.
const NOBODY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"nobody.invalid"},"Action":"sts:AssumeRole"}]}"#;

/// Source: AWS STS API Reference, `AssumeRole`; IAM User Guide, "Pass session tags in AWS STS" and "Monitor and control
/// actions taken with assumed roles".
pub(crate) struct AssumeRole;

/// What a request is about.
pub(crate) struct Loaded {
    account: AccountId,
    role: Option<Arc<Stored<RoleRecord>>>,
    trust: OwnPolicy,
    policies: SessionPolicies,
    tags: SessionTags,
    /// The source identity of the new session: the one that is given, or the caller's.
    source_identity: Option<String>,
}

impl Operation for AssumeRole {
    type Model = ops::AssumeRole;
    type Service = Sts;
    type Loaded = Loaded;

    const READ_ONLY: bool = true;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &AssumeRoleRequest, cx: &Cx<'_, Sts>) -> Result<Loaded, Failure> {
        // Whatever a trust policy says.
        if cx.call.principal.identity == Identity::Root && cx.engine.is_enforcing() {
            return Err(errors::root_can_not_assume());
        }
        let (account, partition, name) = role_arn(&input.role_arn)?;
        if input.provided_contexts.is_some() {
            return Err(validation("ProvidedContexts: there is no context provider."));
        }
        let session = cx.call.principal.session.as_deref();
        let policies = SessionPolicies::new(input.policy.as_deref(), input.policy_arns.as_deref())?;
        let tags = SessionTags::new(input.tags.as_deref(), input.transitive_tag_keys.as_deref(), session)?;
        let source_identity = source_identity(input.source_identity.as_deref(), session)?;
        let role = find::named::<RoleRecord>(account, name, &cx.engine.records).await?;
        let role = role.filter(|role| role.record.arn(partition) == input.role_arn);
        let policy = match &role {
            Some(role) => role.record.trust.policy(PolicyKind::Trust)?,
            // The same words as for a role that doesn't trust the caller: nobody learns which roles there are.
            None => nobody()?,
        };
        let trust = OwnPolicy { name: format!("trust policy of {}", input.role_arn).into(), policy };
        Ok(Loaded { account, role, trust, policies, tags, source_identity })
    }

    fn questions(input: &AssumeRoleRequest, loaded: &Loaded, _: &Cx<'_, Sts>) -> Vec<Question> {
        let ask = |action: Option<&str>| {
            let (arn, kind) = (input.role_arn.clone(), Some("AWS::IAM::Role"));
            let question = Question::of::<Self>(Resource { arn, account: loaded.account, kind });
            let question = question.with_policy(Some(loaded.trust.clone())).with_context(loaded.conditions(input));
            match action {
                Some(action) => question.with_action(action),
                None => question,
            }
        };
        let mut questions = vec![ask(None)];
        // A session that inherits tags or a source identity needs these, too.
        if !loaded.tags.is_empty() {
            questions.push(ask(Some("sts:TagSession")));
        }
        if loaded.source_identity.is_some() {
            questions.push(ask(Some("sts:SetSourceIdentity")));
        }
        questions
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Sts>) -> Result<AssumeRoleResponse, Failure> {
        let (input, loaded, caller) = (proof.input(), proof.loaded(), &cx.call.principal);
        let Some(role) = loaded.role.as_ref().map(|stored| &stored.record) else {
            return Err(errors::no_role(caller, &input.role_arn));
        };
        if input.serial_number.is_some() || input.token_code.is_some() {
            return Err(errors::no_mfa());
        }
        let seconds = input.duration_seconds.unwrap_or(SECONDS_DEFAULT);
        if matches!(caller.identity, Identity::RoleSession(_)) && seconds > SECONDS_DEFAULT {
            return Err(errors::longer_than_a_chain_allows());
        }
        if u32::try_from(seconds).is_ok_and(|seconds| seconds > role.max_session_seconds) {
            return Err(errors::longer_than_the_role_allows());
        }
        loaded.policies.check_arns(role.account, &cx.engine.records).await?;
        let packed_policy_size = session_policies::packed_percent(&loaded.policies, &loaded.tags)?;
        let session = Session {
            issued: cx.now,
            expires: cx.now.plus_ms(i64::from(seconds) * 1000),
            // A code that was given for the caller's own session counts for that session alone.
            mfa: false,
            tags: loaded.tags.all().clone(),
            transitive_tag_keys: loaded.tags.transitive().clone(),
            source_identity: loaded.source_identity.clone(),
            policy: input.policy.clone(),
            policy_arns: loaded.policies.arns().to_vec(),
        };
        let name = &input.role_session_name;
        let bearer = Bearer::Role { id: role.id.clone(), session_name: name.clone() };
        let credentials = credentials::issue(role.account, bearer, session, cx)?;
        let partition = caller.partition.as_str();
        Ok(AssumeRoleResponse {
            credentials: Some(credentials),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: format!("{}:{name}", role.id),
                arn: format!("arn:{partition}:sts::{}:assumed-role/{}/{name}", role.account, role.name),
            }),
            packed_policy_size,
            source_identity: loaded.source_identity.clone(),
            session_token_utilization: None,
            session_token_size: None,
        })
    }
}

impl Loaded {
    /// Source: IAM User Guide, "IAM and AWS STS condition context keys".
    fn conditions(&self, input: &AssumeRoleRequest) -> MapContext {
        let mut keys = MapContext::new().with("sts:RoleSessionName", &input.role_session_name);
        if let Some(id) = &input.external_id {
            keys.set("sts:ExternalId", id);
        }
        if let Some(identity) = &self.source_identity {
            keys.set("sts:SourceIdentity", identity);
        }
        self.tags.conditions(&mut keys);
        if let Some(role) = &self.role {
            for (key, value) in role.record.tags.iter() {
                keys.set(&format!("aws:ResourceTag/{key}"), value);
                keys.set(&format!("iam:ResourceTag/{key}"), value);
            }
        }
        keys
    }
}

/// Account, partition and name of a role.
fn role_arn(text: &str) -> Result<(AccountId, Partition, &str), Failure> {
    let parsed = || {
        let arn = Arn::parse(text).ok().filter(|arn| arn.service == "iam" && arn.region.is_empty())?;
        let name = arn.resource.strip_prefix("role/")?.rsplit('/').next().filter(|name| !name.is_empty())?;
        Some((arn.account.parse().ok()?, Partition::from_arn_field(arn.partition)?, name))
    };
    parsed().ok_or_else(|| validation("Request ARN is invalid"))
}

/// The source identity of the new session. One that was set is kept along a chain of roles.
fn source_identity(given: Option<&str>, session: Option<&Session>) -> Result<Option<String>, Failure> {
    let inherited = session.and_then(|session| session.source_identity.as_deref());
    match (given, inherited) {
        (Some(given), _) if given.starts_with(RESERVED_PREFIX) => {
            Err(validation("SourceIdentity must not begin with aws:."))
        }
        (Some(given), Some(inherited)) if given != inherited => {
            Err(validation("SourceIdentity is set in the calling session and can't be changed."))
        }
        (given, inherited) => Ok(given.or(inherited).map(str::to_owned)),
    }
}

fn nobody() -> Result<Arc<Policy>, Failure> {
    static COMPILED: LazyLock<Option<Arc<Policy>>> =
        LazyLock::new(|| Policy::parse(PolicyKind::Trust, NOBODY).ok().map(Arc::new));
    COMPILED.clone().ok_or_else(|| Failure::internal("the trust policy that allows nobody is none"))
}
