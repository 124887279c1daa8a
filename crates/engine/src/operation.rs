//! What an operation says about itself.

use std::fmt::Write as _;

use trent_model::OperationModel;
use trent_policy::{ResourceManager, ResourceOwner};
use trent_types::{AccountId, Timestamp};

use crate::{Authorized, CallContext, Engine, Failure};

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

    /// `additionalEventData` of the audit event when the request succeeded with `output`: the text of a JSON object.
    fn additional_event_data(_output: &<Self::Model as OperationModel>::Output) -> Option<String> {
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
#[derive(Debug)]
pub struct Question {
    /// The IAM action, for instance `kms:Encrypt`.
    pub action: String,
    /// The resource that is acted on.
    pub resource: Resource,
    /// Who manages the resource: its owner, or AWS on the owner's behalf.
    pub manager: ResourceManager,
    /// What the resource is called in a denial where that is not its ARN: AWS IAM says `user bob`.
    pub shown_as: Option<String>,
}

impl Question {
    /// Asks for the operation `O`'s own action on `resource`, which its owner manages.
    pub fn of<O: Operation>(resource: Resource) -> Self {
        let mut action = String::with_capacity(40);
        // Writing to a string can't fail.
        let _ = write!(action, "{}:{}", O::Model::SERVICE.id, O::Model::NAME);
        Self { action, resource, manager: ResourceManager::Owner, shown_as: None }
    }

    /// The same question with another action.
    #[must_use]
    pub fn with_action(mut self, action: &str) -> Self {
        action.clone_into(&mut self.action);
        self
    }

    /// The same question about a resource that `manager` manages.
    #[must_use]
    pub fn managed_by(mut self, manager: ResourceManager) -> Self {
        self.manager = manager;
        self
    }

    /// The same question about a resource that a denial calls `text`.
    #[must_use]
    pub fn shown_as(mut self, text: String) -> Self {
        self.shown_as = Some(text);
        self
    }

    pub(crate) fn owner(&self) -> ResourceOwner<'_> {
        ResourceOwner { account: self.resource.account, arn: &self.resource.arn, manager: self.manager }
    }
}
