//! Who there is: principals as policies name them, and what decides what they may.

use std::sync::Arc;

use trent_engine::{BoxFuture, Failure, Identities, Organization, Records, Standing};
use trent_model::AwsError;
use trent_model::runtime::common_errors::UNRECOGNIZED_CLIENT_EXCEPTION;
use trent_types::principal::Identity;
use trent_types::{AccountId, Arn, Partition, Principal};

use crate::ids::IdKind;
use crate::organizations::standing::Membership;
use crate::record::{Entity, RoleRecord, UserRecord};
use crate::standing::SessionPolicies;
use crate::{find, organizations, standing};

/// How often it is tried to put together what decides what a principal may while others keep changing it.
const ATTEMPTS_MAX: u32 = 4;

/// The principals in the identity store.
pub struct Principals {
    records: Records,
    /// What holds for root users of accounts in no organization, who have no policies of their own.
    root: Arc<Standing>,
    session_policies: SessionPolicies,
}

impl Principals {
    /// The principals in `records`.
    pub fn new(records: Records) -> Self {
        Self { records, root: Arc::default(), session_policies: SessionPolicies::default() }
    }

    /// The unique id of the user or role that a policy names by an ARN (of a session: its role's) or by that id.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the store can't be read.
    pub async fn unique_id(&self, principal: &str) -> Result<Option<String>, Failure> {
        match IdKind::of(principal) {
            Some(IdKind::User) => return self.of_id::<UserRecord>(principal).await,
            Some(IdKind::Role) => return self.of_id::<RoleRecord>(principal).await,
            Some(IdKind::Group | IdKind::ManagedPolicy | IdKind::InstanceProfile) | None => {}
        }
        let Ok(arn) = Arn::parse(principal) else { return Ok(None) };
        let (Ok(account), Some(partition)) = (arn.account.parse(), Partition::from_arn_field(arn.partition)) else {
            return Ok(None);
        };
        let name = |path_and_name: &str| path_and_name.rsplit('/').next().unwrap_or_default().to_owned();
        match (arn.service, arn.resource.split_once('/')) {
            ("iam", Some(("user", rest))) => {
                self.of_name::<UserRecord>(account, &name(rest), |user| user.arn(partition) == principal).await
            }
            ("iam", Some(("role", rest))) => {
                self.of_name::<RoleRecord>(account, &name(rest), |role| role.arn(partition) == principal).await
            }
            // The ARN of a session has the role's name without its path.
            ("sts", Some(("assumed-role", rest))) => {
                let role_name = rest.split('/').next().unwrap_or_default();
                self.of_name::<RoleRecord>(account, role_name, |role| role.name == role_name).await
            }
            _ => Ok(None),
        }
    }

    async fn of_id<E: Entity>(&self, id: &str) -> Result<Option<String>, Failure> {
        let stored = self.records.read::<E>(&E::key(id)).await?;
        Ok(stored.map(|stored| stored.record.id().to_owned()))
    }

    async fn of_name<E: Entity>(
        &self,
        account: AccountId,
        name: &str,
        is_meant: impl Fn(&E) -> bool,
    ) -> Result<Option<String>, Failure> {
        let stored = find::named::<E>(account, name, &self.records).await?;
        Ok(stored.filter(|stored| is_meant(&stored.record)).map(|stored| stored.record.id().to_owned()))
    }

    /// `None` if the principal is no more.
    async fn attempt(&self, principal: &Principal) -> Result<Option<Arc<Standing>>, Failure> {
        let (is_root, is_service) = match &principal.identity {
            Identity::Root => (true, false),
            Identity::Service(_) => (false, true),
            Identity::User(_) | Identity::RoleSession(_) | Identity::Federated(_) => (false, false),
        };
        let membership = match is_service {
            true => None,
            false => organizations::standing::of(principal.account, principal.partition, &self.records).await?,
        };
        if (is_root || is_service) && principal.session.is_none() && membership.is_none() {
            return Ok(Some(Arc::clone(&self.root)));
        }
        let Some(mut standing) = standing::of(principal, &self.records, &self.session_policies).await? else {
            return Ok(None);
        };
        if let Some(Membership { organization, service_control }) = membership {
            standing.organization = Some(organization);
            standing.service_control = service_control;
        }
        Ok(Some(Arc::new(standing)))
    }

    async fn standing_of(&self, principal: &Principal) -> Result<Arc<Standing>, Failure> {
        for _ in 0..ATTEMPTS_MAX {
            match self.attempt(principal).await {
                Ok(Some(standing)) => return Ok(standing),
                // It was there when the signature was checked.
                Ok(None) => {
                    let message = "The security token included in the request is invalid.";
                    return Err(AwsError::new(&UNRECOGNIZED_CLIENT_EXCEPTION, message).into());
                }
                Err(Failure::Changed) => {}
                Err(failure) => return Err(failure),
            }
        }
        Err(Failure::internal("a policy of the principal is missing"))
    }
}

/// The organization of an account. It is tried again while others change it.
async fn organization_of(account: AccountId, records: &Records) -> Result<Option<Organization>, Failure> {
    for _ in 0..ATTEMPTS_MAX {
        match organizations::standing::organization(account, records).await {
            Err(Failure::Changed) => {}
            outcome => return outcome,
        }
    }
    Err(Failure::internal("the organization of an account is missing"))
}

impl Identities for Principals {
    fn standing<'a>(&'a self, principal: &'a Principal) -> BoxFuture<'a, Result<Arc<Standing>, Failure>> {
        Box::pin(self.standing_of(principal))
    }

    fn exists<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<bool, Failure>> {
        Box::pin(async move {
            // Every account is there as far as can be known here.
            let is_account = principal.parse::<AccountId>().is_ok()
                || Arn::parse(principal).is_ok_and(|arn| arn.service == "iam" && arn.resource == "root");
            // Nobody keeps federated users: any name can be given to one.
            let is_federated = Arn::parse(principal)
                .is_ok_and(|arn| arn.service == "sts" && arn.resource.starts_with("federated-user/"));
            Ok(principal == "*" || is_account || is_federated || self.unique_id(principal).await?.is_some())
        })
    }

    fn unique_id<'a>(&'a self, principal: &'a str) -> BoxFuture<'a, Result<Option<String>, Failure>> {
        Box::pin(Self::unique_id(self, principal))
    }

    fn organization(&self, account: AccountId) -> BoxFuture<'_, Result<Option<Organization>, Failure>> {
        Box::pin(organization_of(account, &self.records))
    }
}
