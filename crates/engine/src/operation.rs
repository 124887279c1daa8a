//! What an operation says about itself.

use std::fmt::Write as _;

use trent_model::{AwsError, OperationModel};
use trent_policy::Context;
use trent_policy::evaluate::ResourceConsent;
use trent_types::{AccountId, Principal, Region, Timestamp};

use crate::{Authorized, BoxFuture, CallContext, Engine, Failure, OwnPolicy, Records, Standing};

/// An operation of a service: one zero-sized type each, read from top to bottom like AWS's page about it.
pub trait Operation: Sized + Send + Sync + 'static {
    /// The generated types of the operation.
    type Model: OperationModel;
    /// The service that the operation belongs to: its state beside the engine's.
    type Service: Send + Sync + 'static;
    /// What the operation touches, as it stands when the request comes.
    type Loaded: Send + Sync;

    /// Whether CloudTrail counts the operation as reading only. Source: the operation's example in the developer
    /// guide's chapter on logging.
    const READ_ONLY: bool;
    /// What of the input and the output goes into the audit event.
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: false };
    /// What is answered to a request without a signature whose input is valid, if the operation takes such requests: they
    /// are all refused so far.
    const UNSIGNED: Option<fn() -> AwsError> = None;

    /// Reads what the request touches. Nothing is decided yet.
    fn load(
        input: &<Self::Model as OperationModel>::Input,
        cx: &Cx<'_, Self::Service>,
    ) -> impl Future<Output = Result<Self::Loaded, Failure>> + Send;

    /// Asks for what the caller wants to do, once for each resource that must allow it.
    fn questions(
        input: &<Self::Model as OperationModel>::Input,
        loaded: &Self::Loaded,
        cx: &Cx<'_, Self::Service>,
    ) -> Vec<Question>;

    /// Does it. The proof that every question was answered with yes carries what was loaded.
    fn act(
        authorized: Authorized<'_, Self>,
        cx: &Cx<'_, Self::Service>,
    ) -> impl Future<Output = Result<<Self::Model as OperationModel>::Output, Failure>> + Send;

    /// A parameter that the caller left out and that the audit event shows nonetheless, with its default: the text of a
    /// JSON object's member.
    fn implied_parameter(_input: &<Self::Model as OperationModel>::Input) -> Option<&'static str> {
        None
    }

    /// The request as its audit event shows it, where that is not as it was sent: a member holds a secret of which the model
    /// knows nothing.
    fn shown(
        _input: &<Self::Model as OperationModel>::Input,
        _cx: &Cx<'_, Self::Service>,
    ) -> Option<<Self::Model as OperationModel>::Input> {
        None
    }

    /// `additionalEventData` of the audit event when the request succeeded with `output`: the text of a JSON object.
    fn additional_event_data(_output: &<Self::Model as OperationModel>::Output) -> Option<String> {
        None
    }

    /// A member of `additionalEventData` when the request succeeded that what was loaded tells, not the output: its name,
    /// and its value as the text of JSON. For instance `recipient`: whom the answer is encrypted for.
    fn additional_member(_loaded: &Self::Loaded) -> Option<(&'static str, String)> {
        None
    }

    /// ARN of the key that `responseElements` names as `keyId` when the request succeeded, though the answer does not.
    ///
    /// Source: AWS KMS Developer Guide, "Logging AWS KMS API calls with AWS CloudTrail", and the examples of log entries
    /// for which of the operations it is so.
    fn response_key(_loaded: &Self::Loaded) -> Option<String> {
        None
    }

    /// The resources of the audit event when the request succeeded with `output`; by default those of the questions.
    fn touched(
        _output: &<Self::Model as OperationModel>::Output,
        _cx: &Cx<'_, Self::Service>,
    ) -> Option<Vec<Resource>> {
        None
    }
}

/// What of an operation's input and output goes into its audit event. Blobs and sensitive members never do.
#[derive(Debug, Clone, Copy)]
pub struct AuditShape {
    /// Members of the input and output that are left out, by the names in the model.
    pub hidden: &'static [&'static str],
    /// Whether `responseElements` shows the output.
    pub response: bool,
}

/// What an operation can use while a request is under way.
pub struct Cx<'a, S> {
    /// The engine: records, vault, entropy.
    pub engine: &'a Engine,
    /// The operation's service.
    pub service: &'a S,
    /// Who calls, from where, for which Region.
    pub call: &'a CallContext,
    /// Id of the audit event that the request ends in.
    pub event_id: &'a str,
    /// What the policies of its account say of the caller.
    pub standing: &'a Standing,
    /// The time of the request: read once, the same for all of it.
    pub now: Timestamp,
}

/// A resource, as policies and audit events name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// The resource's ARN, or `*` where the operation names none.
    pub arn: String,
    /// Account that owns the resource.
    pub account: AccountId,
    /// CloudTrail's type of the resource, for instance `AWS::KMS::Key`; none where the event lists no resource.
    pub kind: Option<&'static str>,
}

/// "May the caller do this to that?"
pub struct Question {
    /// The IAM action, for instance `kms:Encrypt`.
    pub action: String,
    /// The resource that is acted on.
    pub resource: Resource,
    /// The resource's own policy, with the name by which explanations call it.
    pub policy: Option<OwnPolicy>,
    /// Whether the resource's own policy must agree within its account too.
    pub consent: ResourceConsent,
    /// Condition keys of the operation and of the resource, besides those that every request has.
    pub context: Option<Box<dyn Context + Send + Sync>>,
    /// Where grants for the resource are found. They are looked for if no policy allows and none denies.
    pub grants: Option<Box<dyn Grants>>,
    /// Region in which it is done; none where that is the one that was called.
    pub region: Option<Region>,
    /// What the resource is called in a denial.
    pub shown_as: ShownAs,
    /// Whether the decision binds even where decisions don't: what is asked for is nobody's to allow.
    pub binds_always: bool,
}

/// What a denial calls a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownAs {
    /// Its ARN.
    Arn,
    /// Another name: AWS IAM says `user bob`, and who names a key of another account by an alias is told the alias.
    Name(String),
    /// What a ciphertext belongs to: the request names no key, and whoever has a ciphertext is not told which it is.
    ///
    /// Source: IAM Identity Center User Guide, "Troubleshoot customer managed keys in IAM Identity Center".
    OfCiphertext,
}

/// A grant that allows a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantGiven {
    /// The grant's id.
    pub id: String,
    /// The grantee principal.
    pub grantee: String,
}

/// Finds grants for one request.
pub trait Grants: Send + Sync {
    /// A grant that allows the request to this principal, constraints included.
    fn find<'a>(
        &'a self,
        principal: &'a Principal,
        records: &'a Records,
    ) -> BoxFuture<'a, Result<Option<GrantGiven>, Failure>>;
}

impl Question {
    /// Asks for the operation `O`'s own action on `resource`, which has no policy of its own.
    pub fn of<O: Operation>(resource: Resource) -> Self {
        Self::about(action(O::Model::SERVICE.id, O::Model::NAME), resource)
    }

    /// Asks for an action on `resource`, which has no policy of its own.
    pub const fn about(action: String, resource: Resource) -> Self {
        let consent = ResourceConsent::NotNeeded;
        Self {
            action,
            resource,
            policy: None,
            consent,
            context: None,
            grants: None,
            region: None,
            shown_as: ShownAs::Arn,
            binds_always: false,
        }
    }

    /// The same question with another action.
    #[must_use]
    pub fn with_action(mut self, action: &str) -> Self {
        action.clone_into(&mut self.action);
        self
    }

    /// The same question about a resource whose own policy must agree; nothing is allowed where it has none.
    #[must_use]
    pub fn with_policy(mut self, policy: Option<OwnPolicy>) -> Self {
        self.policy = policy;
        self.consent = ResourceConsent::Required;
        self
    }

    /// The same question with condition keys of its own.
    #[must_use]
    pub fn with_context(mut self, context: impl Context + Send + Sync + 'static) -> Self {
        self.context = Some(Box::new(context));
        self
    }

    /// The same question about a resource for which there may be grants.
    #[must_use]
    pub fn with_grants(mut self, grants: impl Grants + 'static) -> Self {
        self.grants = Some(Box::new(grants));
        self
    }

    /// The same question about another Region than the one that was called.
    #[must_use]
    pub fn in_region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The same question about something that nobody may be allowed to do, so that the decision always binds.
    #[must_use]
    pub const fn binding(mut self) -> Self {
        self.binds_always = true;
        self
    }

    /// The same question about a resource that a denial calls `text`.
    #[must_use]
    pub fn shown_as(mut self, text: String) -> Self {
        self.shown_as = ShownAs::Name(text);
        self
    }

    /// The same question about a key that the request names by a ciphertext alone.
    #[must_use]
    pub fn shown_by_ciphertext(mut self) -> Self {
        self.shown_as = ShownAs::OfCiphertext;
        self
    }
}

/// The IAM action of an operation.
fn action(service: &str, operation: &str) -> String {
    let mut action = String::with_capacity(40);
    // Writing to a string can't fail.
    let _ = write!(action, "{service}:{operation}");
    action
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} on {}", self.action, self.resource.arn)
    }
}
