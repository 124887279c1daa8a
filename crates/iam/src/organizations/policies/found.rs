//! Policies by their ids: the organization's own, and AWS's.

use std::sync::{Arc, LazyLock};

use trent_engine::{Failure, Records, Stored};
use trent_policy::PolicyKind;

use crate::organizations::errors;
use crate::organizations::ids::FULL_ACCESS;
use crate::organizations::names;
use crate::organizations::record::PolicyRecord;
use crate::organizations::tree::Tree;
use crate::record::Document;

/// Source: AWS Organizations User Guide, "Service control policies", on `FullAWSAccess`.
const FULL_ACCESS_TEXT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// A policy.
pub(in crate::organizations) enum Policy {
    /// AWS's own, which is the same in all organizations and can't be changed.
    Managed(Arc<PolicyRecord>),
    /// One of the organization.
    Own(Arc<Stored<PolicyRecord>>),
}

impl Policy {
    /// The policy of an id.
    ///
    /// # Errors
    /// [`Failure::Internal`].
    pub(in crate::organizations) async fn find(
        tree: &Tree,
        id: &str,
        records: &Records,
    ) -> Result<Option<Self>, Failure> {
        if id == FULL_ACCESS {
            return Ok(Some(Self::Managed(full_access()?)));
        }
        let stored = records.read::<PolicyRecord>(&names::policy(&tree.organization, id)).await?;
        Ok(stored.map(Self::Own))
    }

    /// The policy of an id.
    ///
    /// # Errors
    /// `PolicyNotFoundException`.
    pub(super) async fn existing(tree: &Tree, id: &str, records: &Records) -> Result<Self, Failure> {
        Self::find(tree, id, records).await?.ok_or_else(errors::no_policy)
    }

    pub(in crate::organizations) fn record(&self) -> &PolicyRecord {
        match self {
            Self::Managed(policy) => policy,
            Self::Own(stored) => &stored.record,
        }
    }

    /// The policy as it is stored, to be changed.
    ///
    /// # Errors
    /// `InvalidInputException` for AWS's own.
    pub(in crate::organizations) fn own(&self) -> Result<&Stored<PolicyRecord>, Failure> {
        match self {
            Self::Managed(_) => Err(errors::managed_by_aws()),
            Self::Own(stored) => Ok(stored),
        }
    }
}

/// AWS's policy that allows everything.
pub(super) fn full_access() -> Result<Arc<PolicyRecord>, Failure> {
    static POLICY: LazyLock<Option<Arc<PolicyRecord>>> = LazyLock::new(|| {
        let document = Document::parse(PolicyKind::ServiceControl, FULL_ACCESS_TEXT).ok()?;
        Some(Arc::new(PolicyRecord {
            id: FULL_ACCESS.to_owned(),
            name: "FullAWSAccess".to_owned(),
            description: "Allows access to every operation".to_owned(),
            document,
        }))
    });
    POLICY.clone().ok_or_else(|| Failure::internal("the policy that allows everything is none"))
}
