//! Identities that are described beforehand, for tests: made once, and found again with every start.
//!
//! A seed is a list of steps in the words of the API. Each is done by the operation that it names, as the root user of its
//! account, unless what it makes is there already; if that is there and is different, the step is refused. What a step
//! does not say is not compared.

mod access_key;
mod there;

use serde_json::{Value, json};
use trent_engine::{BoxFuture, CallContext, Cx, Engine, Failure, Operation, perform};
use trent_types::{AccountId, Region, SecretText};

use crate::groups::{AddUserToGroup, CreateGroup, PutGroupPolicy};
use crate::managed_policies::{AttachGroupPolicy, AttachRolePolicy, AttachUserPolicy, CreatePolicy};
use crate::organizations::{Organizations, SeedMember, compare_member, ensure_member};
use crate::roles::{CreateRole, PutRolePolicy};
use crate::users::{CreateUser, PutUserPolicy};
use crate::{Iam, errors};

/// One step.
#[derive(Debug)]
pub struct Step {
    /// The account that it is done in.
    pub account: AccountId,
    /// What is made.
    pub thing: Thing,
}

/// What a step makes. Values are the inputs of operations, as JSON objects.
#[derive(Debug)]
pub enum Thing {
    /// The account's membership in the organization of the management account, which is made if there is none.
    Member(SeedMember),
    /// `CreatePolicy`.
    Policy(Value),
    /// `CreateGroup`.
    Group(Value),
    /// `CreateUser`.
    User(Value),
    /// `CreateRole`.
    Role(Value),
    /// `PutUserPolicy`, `PutGroupPolicy`, `PutRolePolicy`.
    Inline {
        /// Whose policy it is.
        owner: Owner,
        /// Name of the policy.
        name: String,
        /// Text of the policy.
        document: String,
    },
    /// `AttachUserPolicy`, `AttachGroupPolicy`, `AttachRolePolicy`.
    Attached {
        /// What the policy is attached to.
        owner: Owner,
        /// ARN of the policy.
        policy_arn: String,
    },
    /// `AddUserToGroup`.
    InGroup {
        /// Name of the user.
        user: String,
        /// Name of the group.
        group: String,
    },
    /// `CreateAccessKey`, with an id and a secret that are known.
    AccessKey(SeedAccessKey),
}

/// What policies belong to, by its name.
#[derive(Debug, Clone)]
pub enum Owner {
    /// A user.
    User(String),
    /// A group.
    Group(String),
    /// A role.
    Role(String),
}

/// An access key that is known beforehand.
#[derive(Debug)]
pub struct SeedAccessKey {
    /// Name of the user; none for the account's root user.
    pub user: Option<String>,
    /// The access key id.
    pub id: String,
    /// The secret access key; none for one that is made here.
    pub secret: Option<SecretText>,
    /// Whether it can be used.
    pub active: bool,
}

/// The services, and the account that manages the others.
pub struct Services<'a> {
    /// The engine.
    pub engine: &'a Engine,
    /// IAM.
    pub iam: &'a Iam,
    /// Organizations.
    pub organizations: &'a Organizations,
    /// The management account of the organization.
    pub management: AccountId,
    /// A Region of the partition that everything is in.
    pub region: &'a Region,
}

impl Services<'_> {
    /// Refuses a step if what it makes is there and is different. Nothing is changed.
    ///
    /// # Errors
    /// [`Failure::Aws`] in plain words.
    pub async fn compare(&self, step: &Step) -> Result<(), Failure> {
        self.is_done(step).await.map(drop)
    }

    /// Does a step unless it is done.
    ///
    /// # Errors
    /// Those of the operation; [`Failure::Aws`] in plain words if something else is there.
    pub fn ensure<'a>(&'a self, step: &'a Step) -> BoxFuture<'a, Result<(), Failure>> {
        // A dozen operations: boxed, they are not part of each future that they are in.
        Box::pin(self.make(step))
    }

    async fn make(&self, step: &Step) -> Result<(), Failure> {
        if self.is_done(step).await? {
            return Ok(());
        }
        let call = self.call(step.account);
        match &step.thing {
            Thing::Member(member) => ensure_member(self, step.account, member).await,
            Thing::Policy(input) => self.perform::<CreatePolicy>(&call, input).await,
            Thing::Group(input) => self.perform::<CreateGroup>(&call, input).await,
            Thing::User(input) => self.perform::<CreateUser>(&call, input).await,
            Thing::Role(input) => self.perform::<CreateRole>(&call, input).await,
            Thing::Inline { owner, name, document } => {
                let input =
                    |kind: &str, owner: &str| json!({ kind: owner, "PolicyName": name, "PolicyDocument": document });
                match owner {
                    Owner::User(user) => self.perform::<PutUserPolicy>(&call, &input("UserName", user)).await,
                    Owner::Group(group) => self.perform::<PutGroupPolicy>(&call, &input("GroupName", group)).await,
                    Owner::Role(role) => self.perform::<PutRolePolicy>(&call, &input("RoleName", role)).await,
                }
            }
            Thing::Attached { owner, policy_arn } => {
                let input = |kind: &str, owner: &str| json!({ kind: owner, "PolicyArn": policy_arn });
                match owner {
                    Owner::User(user) => self.perform::<AttachUserPolicy>(&call, &input("UserName", user)).await,
                    Owner::Group(group) => self.perform::<AttachGroupPolicy>(&call, &input("GroupName", group)).await,
                    Owner::Role(role) => self.perform::<AttachRolePolicy>(&call, &input("RoleName", role)).await,
                }
            }
            Thing::InGroup { user, group } => {
                self.perform::<AddUserToGroup>(&call, &json!({ "UserName": user, "GroupName": group })).await
            }
            Thing::AccessKey(access_key) => self.ensure_access_key(access_key, &call).await,
        }
    }

    async fn is_done(&self, step: &Step) -> Result<bool, Failure> {
        match &step.thing {
            Thing::Member(member) => compare_member(self, step.account, member).await,
            thing => there::is_there(thing, step.account, self).await,
        }
    }

    /// A call by the root user of an account.
    pub(crate) fn call(&self, account: AccountId) -> CallContext {
        perform::call_of_root(self.engine, account, self.region.clone())
    }

    async fn perform<O: Operation<Service = Iam>>(&self, call: &CallContext, input: &Value) -> Result<(), Failure> {
        perform::perform::<O>(self.engine, self.iam, call, input.to_string().as_bytes()).await.map(drop)
    }

    async fn ensure_access_key(&self, access_key: &SeedAccessKey, call: &CallContext) -> Result<(), Failure> {
        let standing = self.engine.identities.standing(&call.principal).await?;
        let (engine, now) = (self.engine, self.engine.clock.now());
        let cx = Cx { engine, service: self.iam, call, event_id: "", standing: &standing, now };
        access_key::make(access_key, &cx).await
    }
}

/// A refusal in plain words.
fn refused(words: impl Into<String>) -> Failure {
    errors::validation(words)
}

#[cfg(test)]
mod tests;
