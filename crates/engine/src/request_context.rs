//! The condition keys that every request has.
//!
//! Source: IAM User Guide, "AWS global condition context keys".

use std::borrow::Cow;
use std::cell::Cell;

use trent_policy::{Context, Values};
use trent_types::principal::Identity;
use trent_types::{AccountId, Partition, Region, Timestamp};

use crate::{CallContext, Organization, Standing};

/// The condition keys of a request: those that all have in common, then the operation's own.
pub(crate) struct RequestContext<'a> {
    pub(crate) call: &'a CallContext,
    pub(crate) standing: &'a Standing,
    pub(crate) now: Timestamp,
    /// Region in which the caller wants something to be done.
    pub(crate) region: &'a Region,
    /// The action that is asked for.
    pub(crate) action: &'a str,
    /// Account that owns the resource; none where the caller must not learn it.
    pub(crate) resource_account: Option<AccountId>,
    pub(crate) owner: Owner<'a>,
    /// Keys of the operation and its resource.
    pub(crate) own: Option<&'a (dyn Context + Send + Sync)>,
    /// What is said of a request that nobody has made, before all else.
    pub(crate) given: Option<&'a dyn Context>,
}

/// The organization of the account that owns the resource.
#[derive(Clone, Copy)]
pub(crate) enum Owner<'a> {
    /// It is known: none where the account is in none.
    Known(Option<&'a Organization>),
    /// It was not looked up; whether a policy asks for it is noted here.
    NotLookedUp(&'a Cell<bool>),
}

impl<'a> Owner<'a> {
    fn organization(self) -> Option<&'a Organization> {
        match self {
            Self::Known(organization) => organization,
            Self::NotLookedUp(is_missed) => {
                is_missed.set(true);
                None
            }
        }
    }
}

const PRINCIPAL_TAG: &str = "aws:principaltag/";

impl Context for RequestContext<'_> {
    fn values(&self, key: &str) -> Option<Values<'_>> {
        if let Some(values) = self.given.and_then(|given| given.values(key)) {
            return Some(values);
        }
        if !key.starts_with("aws:") {
            return self.own.and_then(|own| own.values(key));
        }
        let principal = &self.call.principal;
        let session = principal.session.as_deref();
        let text = |text: String| Some(Values::One(Cow::Owned(text)));
        let word = |word: &'static str| Some(Values::One(Cow::Borrowed(word)));
        if let Some(tag) = key.strip_prefix(PRINCIPAL_TAG) {
            let tags = self.standing.tags.iter().map(|(key, value)| (key.as_str(), value.as_str()));
            return Values::of_pair(tags, tag);
        }
        match key {
            "aws:principalarn" => text(principal.policy_arn().text()),
            "aws:principalaccount" => text(principal.account.to_string()),
            "aws:principaltype" => word(match principal.identity {
                Identity::Root => "Account",
                Identity::User(_) => "User",
                Identity::RoleSession(_) => "AssumedRole",
                Identity::Federated(_) => "FederatedUser",
                Identity::Service(_) => return None,
            }),
            "aws:userid" => Some(Values::One(principal.unique_id())),
            "aws:username" => match &principal.identity {
                Identity::User(user) => Some(Values::One(Cow::Borrowed(&user.name))),
                Identity::Root | Identity::RoleSession(_) | Identity::Federated(_) | Identity::Service(_) => None,
            },
            "aws:principalisawsservice" | "aws:viaawsservice" => word("false"),
            "aws:principalorgid" => {
                self.standing.organization.as_ref().map(|organization| Values::One(Cow::Borrowed(&organization.id)))
            }
            "aws:principalorgpaths" => {
                let path = |path| Values::Many(vec![Cow::Borrowed(path)]);
                self.standing.organization.as_ref().map(|organization| path(organization.path.as_str()))
            }
            "aws:tokenissuetime" => text(session?.issued.to_string()),
            "aws:multifactorauthpresent" => word(if session?.mfa { "true" } else { "false" }),
            "aws:multifactorauthage" => {
                let session = session.filter(|session| session.mfa)?;
                text((self.now.epoch_seconds() - session.issued.epoch_seconds()).to_string())
            }
            "aws:sourceidentity" => Some(Values::One(Cow::Borrowed(session?.source_identity.as_deref()?))),
            "aws:sourceip" => text(self.call.origin.source_ip.to_string()),
            "aws:securetransport" => word(if self.call.origin.tls.is_some() { "true" } else { "false" }),
            "aws:useragent" => Some(Values::One(Cow::Borrowed(self.call.origin.user_agent.as_deref()?))),
            // Services that are the same in all Regions have their endpoint in one.
            "aws:requestedregion" => {
                let global = global_region(self.action, principal.partition);
                Some(Values::One(Cow::Borrowed(global.unwrap_or_else(|| self.region.as_str()))))
            }
            "aws:currenttime" => text(self.now.to_string()),
            "aws:epochtime" => text(self.now.epoch_seconds().to_string()),
            "aws:resourceaccount" => text(self.resource_account?.to_string()),
            "aws:resourceorgid" => Some(Values::One(Cow::Borrowed(&self.owner.organization()?.id))),
            "aws:resourceorgpaths" => Some(Values::Many(vec![Cow::Borrowed(self.owner.organization()?.path.as_str())])),
            key => self.own.and_then(|own| own.values(key)),
        }
    }
}

/// The Region of the endpoint of a service that is the same in all Regions, if the action is one of such a service.
///
/// Source: IAM User Guide, "AWS: Denies access to AWS based on the requested Region"; AWS General Reference, "Service
/// endpoints and quotas" of AWS IAM and AWS Organizations.
fn global_region(action: &str, partition: Partition) -> Option<&'static str> {
    let (service, _) = action.split_once(':')?;
    if !matches!(service, "iam" | "organizations") {
        return None;
    }
    Some(match partition {
        Partition::Aws => "us-east-1",
        Partition::AwsCn if service == "iam" => "cn-north-1",
        Partition::AwsCn => "cn-northwest-1",
        Partition::AwsUsGov => "us-gov-west-1",
        Partition::AwsEusc => "eusc-de-east-1",
        Partition::AwsIso => "us-iso-east-1",
        Partition::AwsIsoB => "us-isob-east-1",
        Partition::AwsIsoE => "eu-isoe-west-1",
        Partition::AwsIsoF => "us-isof-south-1",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{TestEngine, root_of};

    #[test]
    fn a_root_user_without_tls_is_described() {
        let test = TestEngine::new();
        let call = test.context(root_of("111122223333"), "eu-west-1".parse().unwrap());
        let mut standing = Standing::default();
        standing.tags.insert("Team".to_owned(), "Blue".to_owned());
        let context = RequestContext {
            call: &call,
            standing: &standing,
            now: Timestamp::from_epoch_ms(1_767_225_600_000),
            region: &call.region,
            action: "kms:Encrypt",
            resource_account: Some("444455556666".parse().unwrap()),
            owner: Owner::Known(None),
            own: None,
            given: None,
        };
        let check = |key: &str, expect: Option<&str>| {
            let values = context.values(key);
            assert_eq!(values.as_ref().and_then(Values::single), expect, "{key}");
        };
        check("aws:principalarn", Some("arn:aws:iam::111122223333:root"));
        check("aws:principalaccount", Some("111122223333"));
        check("aws:principaltype", Some("Account"));
        check("aws:userid", Some("111122223333"));
        check("aws:username", None);
        check("aws:principaltag/team", Some("Blue"));
        check("aws:principaltag/other", None);
        check("aws:sourceip", Some("127.0.0.1"));
        check("aws:securetransport", Some("false"));
        check("aws:useragent", Some("test"));
        check("aws:requestedregion", Some("eu-west-1"));
        check("aws:currenttime", Some("2026-01-01T00:00:00Z"));
        check("aws:epochtime", Some("1767225600"));
        check("aws:resourceaccount", Some("444455556666"));
        check("aws:tokenissuetime", None);
        check("aws:multifactorauthpresent", None);
        check("aws:principalorgid", None);
        check("aws:resourceorgid", None);
        check("kms:keyspec", None);
    }

    #[test]
    fn the_owners_organization_is_missed_only_if_it_is_asked_for() {
        let test = TestEngine::new();
        let call = test.context(root_of("111122223333"), "eu-west-1".parse().unwrap());
        let (standing, is_missed) = (Standing::default(), Cell::new(false));
        let context = |action: &'static str, owner| RequestContext {
            call: &call,
            standing: &standing,
            now: Timestamp::from_epoch_ms(1_767_225_600_000),
            region: &call.region,
            action,
            resource_account: None,
            owner,
            own: None,
            given: None,
        };
        let unknown = context("iam:GetUser", Owner::NotLookedUp(&is_missed));
        let region = unknown.values("aws:requestedregion");
        assert_eq!(region.as_ref().and_then(Values::single), Some("us-east-1"));
        assert_eq!((unknown.values("aws:resourceaccount"), is_missed.get()), (None, false));
        assert_eq!((unknown.values("aws:resourceorgid"), is_missed.get()), (None, true));
        let regions = [Partition::AwsCn, Partition::AwsUsGov].map(|partition| global_region("iam:GetUser", partition));
        assert_eq!(regions, [Some("cn-north-1"), Some("us-gov-west-1")]);
        assert_eq!(global_region("organizations:ListRoots", Partition::AwsCn), Some("cn-northwest-1"));
        assert_eq!(global_region("sts:AssumeRole", Partition::Aws), None);
        let organization = Organization {
            id: "o-a1b2c3d4e5".to_owned(),
            path: "o-a1b2c3d4e5/r-ab12/".to_owned(),
            management_account: "111122223333".parse().unwrap(),
        };
        let known = context("kms:Encrypt", Owner::Known(Some(&organization)));
        assert_eq!(known.values("aws:resourceorgid").unwrap().single(), Some("o-a1b2c3d4e5"));
        let paths = known.values("aws:resourceorgpaths").unwrap();
        assert_eq!(paths.iter().collect::<Vec<_>>(), ["o-a1b2c3d4e5/r-ab12/"]);
    }
}
