//! One question, put to the policies of all who have a say in it.

use std::cell::Cell;

use trent_policy::evaluate::{self, Decision, Denial};
use trent_policy::explain::{Trace, explain};
use trent_policy::{Caller, CallerKind, Context, Issuer};
use trent_types::principal::Identity;
use trent_types::{Principal, Timestamp};

use crate::request_context::{self, RequestContext};
use crate::{
    CallContext, Engine, Failure, GrantGiven, Identities, Organization, OwnPolicy, Question, ShownAs, Standing,
};

/// Why a question is not answered with yes.
pub(crate) struct Refused {
    /// The end of AWS's sentence.
    pub(crate) words: String,
    /// The path of the decision, for administrators.
    pub(crate) path: String,
}

/// A question, with what is known of who asks it.
pub(crate) struct Asking<'a> {
    call: &'a CallContext,
    standing: &'a Standing,
    now: Timestamp,
    question: &'a Question,
    /// What is said of a request that nobody has made.
    given: Option<&'a (dyn Context + Sync)>,
    grant: Option<GrantGiven>,
    owner: Owner,
}

/// The organization of the account that owns the resource.
enum Owner {
    /// The resource is the caller's account's.
    Caller,
    /// It is another account's, of which nothing was looked up: few policies ask for it.
    Unknown,
    /// It is another account's, in this organization or in none.
    Other(Option<Organization>),
}

/// How much of the resource is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sight {
    /// All that is known.
    Whole,
    /// No more than the request says: the resource may not even be there.
    Unseen,
}

impl<'a> Asking<'a> {
    pub(crate) fn new(call: &'a CallContext, standing: &'a Standing, now: Timestamp, question: &'a Question) -> Self {
        let is_own = call.principal.account == question.resource.account;
        let owner = if is_own { Owner::Caller } else { Owner::Unknown };
        Self { call, standing, now, question, given: None, grant: None, owner }
    }

    /// The decision: `None` allows. Grants are looked for only if nothing else allows.
    pub(crate) async fn decide(mut self, engine: &Engine) -> Result<Option<Refused>, Failure> {
        let identities = engine.identities.as_ref();
        let is_explicit = match self.ask(identities, Sight::Whole, denied_explicitly).await? {
            None => return Ok(None),
            Some(is_explicit) => is_explicit,
        };
        let (question, is_foreign) = (self.question, matches!(self.owner, Owner::Unknown | Owner::Other(_)));
        if let Some(grants) = &question.grants
            && (is_foreign || !is_explicit)
        {
            self.grant = grants.find(&self.call.principal, &engine.records).await?;
            if self.grant.is_some() && self.ask(identities, Sight::Whole, denied_explicitly).await?.is_none() {
                return Ok(None);
            }
        }
        let path = self.ask(identities, Sight::Whole, |asked| serde_json::to_string(&explain(asked))).await?;
        let path = path.map_err(Failure::internal)?;
        if !is_foreign || self.ask(identities, Sight::Whole, is_shown).await? {
            let shares = self.shares_organization(identities).await?;
            let words = self.ask(identities, Sight::Whole, |asked| match evaluate::evaluate(asked) {
                Decision::Allowed { .. } => None,
                Decision::Denied { because } => {
                    let names_policy = because.names_policy || shares;
                    Some(Denial { names_policy, ..because }.explanation(asked.action))
                }
            });
            return Ok(words.await?.map(|words| Refused { words, path }));
        }
        let words = self.words_unseen(identities).await?;
        Ok(Some(Refused { words, path }))
    }

    /// The end of AWS's sentence where the resource was not found, or nothing must be learned about it: the same words
    /// for both.
    pub(crate) async fn words_unseen(&mut self, identities: &dyn Identities) -> Result<String, Failure> {
        // Who has a ciphertext does not learn whose it is.
        let is_named = self.question.shown_as != ShownAs::OfCiphertext;
        let names_policy = is_named && self.shares_organization(identities).await?;
        self.ask(identities, Sight::Unseen, |asked| {
            Denial { names_policy, ..evaluate::unseen(asked) }.explanation(asked.action)
        })
        .await
    }

    /// The path of the decision on a question of which `given` says what a request would.
    pub(crate) async fn path(mut self, engine: &Engine, given: &'a (dyn Context + Sync)) -> Result<Trace, Failure> {
        let (identities, question) = (engine.identities.as_ref(), self.question);
        self.given = Some(given);
        if let Some(grants) = &question.grants
            && self.ask(identities, Sight::Whole, denied_explicitly).await? == Some(false)
        {
            self.grant = grants.find(&self.call.principal, &engine.records).await?;
        }
        self.ask(identities, Sight::Whole, explain).await
    }

    /// Whether the policies allow it, without grants.
    ///
    /// # Errors
    /// [`Failure::Internal`] if a policy asks for the organization of another account, which is not looked up.
    pub(crate) fn is_allowed(&self) -> Result<bool, Failure> {
        match self.put(Sight::Whole, |asked| evaluate::evaluate(asked).is_allowed()) {
            (is_allowed, false) => Ok(is_allowed),
            (_, true) => Err(Failure::internal("the organization of another account is not known")),
        }
    }

    /// Puts the question to the policy engine; once more, if a policy asked for what is looked up only then.
    async fn ask<T: Send>(
        &mut self,
        identities: &dyn Identities,
        sight: Sight,
        answer: impl Fn(&evaluate::Question<'_>) -> T + Send,
    ) -> Result<T, Failure> {
        let (answered, misses_owner) = self.put(sight, &answer);
        if !misses_owner {
            return Ok(answered);
        }
        self.look_up_owner(identities).await?;
        Ok(self.put(sight, &answer).0)
    }

    async fn look_up_owner(&mut self, identities: &dyn Identities) -> Result<(), Failure> {
        if matches!(self.owner, Owner::Unknown) {
            self.owner = Owner::Other(identities.organization(self.question.resource.account).await?);
        }
        Ok(())
    }

    /// Whether the resource's account is the caller's, or one of its organization.
    async fn shares_organization(&mut self, identities: &dyn Identities) -> Result<bool, Failure> {
        self.look_up_owner(identities).await?;
        Ok(match (&self.owner, &self.standing.organization) {
            (Owner::Caller, _) => true,
            (Owner::Other(Some(other)), Some(own)) => other.id == own.id,
            (Owner::Unknown | Owner::Other(_), _) => false,
        })
    }

    /// Puts the question to the policy engine. Also says whether a policy asked for the owner's organization, which is not
    /// known.
    fn put<T>(&self, sight: Sight, answer: impl FnOnce(&evaluate::Question<'_>) -> T) -> (T, bool) {
        let Self { call, standing, now, question, given, .. } = *self;
        let principal = &call.principal;
        let (arn, unique_id) = (principal.arn().text(), principal.unique_id());
        let issuer_arn = principal.issuer_arn();
        let caller = caller(principal, &arn, &unique_id, issuer_arn.as_deref(), standing);
        let is_hidden = sight == Sight::Unseen && question.shown_as == ShownAs::OfCiphertext;
        let misses_owner = Cell::new(false);
        let context = RequestContext {
            call,
            standing,
            now,
            region: question.region.as_ref().unwrap_or(&call.region),
            action: &question.action,
            resource_account: (!is_hidden).then_some(question.resource.account),
            owner: match &self.owner {
                _ if is_hidden => request_context::Owner::Known(None),
                Owner::Caller => request_context::Owner::Known(standing.organization.as_ref()),
                Owner::Unknown => request_context::Owner::NotLookedUp(&misses_owner),
                Owner::Other(organization) => request_context::Owner::Known(organization.as_ref()),
            },
            own: match sight {
                Sight::Whole => question.context.as_deref(),
                Sight::Unseen => None,
            },
            given: given.map(|given| given as &dyn Context),
        };
        let (identity, session) = (all_named(&standing.identity), all_named(&standing.session));
        let levels: Vec<_> = standing.service_control.iter().map(|level| all_named(level)).collect();
        let levels: Vec<_> = levels.iter().map(Vec::as_slice).collect();
        let answered = answer(&evaluate::Question {
            caller: &caller,
            action: &question.action,
            resource: match (sight, &question.shown_as) {
                (Sight::Whole, _) | (Sight::Unseen, ShownAs::Arn) => &question.resource.arn,
                (Sight::Unseen, ShownAs::Name(name)) => name,
                (Sight::Unseen, ShownAs::OfCiphertext) => "*",
            },
            resource_account: question.resource.account,
            context: &context,
            policies: evaluate::Policies {
                service_control: &levels,
                resource: question.policy.as_ref().map(OwnPolicy::named),
                identity: &identity,
                boundary: standing.boundary.as_ref().map(OwnPolicy::named),
                session: &session,
            },
            consent: question.consent,
            grant: self.grant.as_ref().map(|given| evaluate::Grant { id: &given.id, grantee: &given.grantee }),
        });
        (answered, misses_owner.get())
    }
}

/// `None` if it is allowed, otherwise whether a statement denies it.
fn denied_explicitly(asked: &evaluate::Question<'_>) -> Option<bool> {
    match evaluate::evaluate(asked) {
        Decision::Allowed { .. } => None,
        Decision::Denied { because } => Some(because.is_explicit()),
    }
}

/// Whether the caller may know of the resource.
fn is_shown(asked: &evaluate::Question<'_>) -> bool {
    !asked.is_foreign() || evaluate::is_shown(asked)
}

fn all_named(policies: &[OwnPolicy]) -> Vec<evaluate::NamedPolicy<'_>> {
    policies.iter().map(OwnPolicy::named).collect()
}

fn caller<'a>(
    principal: &'a Principal,
    arn: &'a str,
    unique_id: &'a str,
    issuer_arn: Option<&'a str>,
    standing: &Standing,
) -> Caller<'a> {
    let kind = match &principal.identity {
        Identity::Root => CallerKind::Root,
        Identity::User(_) => CallerKind::User,
        Identity::RoleSession(_) => CallerKind::AssumedRole,
        Identity::Federated(_) => CallerKind::FederatedUser,
        Identity::Service(_) => CallerKind::Service,
    };
    let issuer = issuer_arn.zip(principal.issuer_id()).map(|(arn, unique_id)| Issuer { arn, unique_id });
    Caller { kind, account: principal.account, arn, unique_id, issuer, is_bounded: standing.boundary.is_some() }
}
