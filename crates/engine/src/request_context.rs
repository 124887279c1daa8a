//! The condition keys that every request has.
//!
//! Source: IAM User Guide, "AWS global condition context keys".

use std::borrow::Cow;

use trent_policy::{Context, Values};
use trent_types::principal::Identity;
use trent_types::{AccountId, Region, Timestamp};

use crate::{CallContext, Standing};

/// The condition keys of a request: those that all have in common, then the operation's own.
pub(crate) struct RequestContext<'a> {
    pub(crate) call: &'a CallContext,
    pub(crate) standing: &'a Standing,
    pub(crate) now: Timestamp,
    /// Region in which the caller wants something to be done.
    pub(crate) region: &'a Region,
    pub(crate) resource_account: AccountId,
    /// Keys of the operation and its resource.
    pub(crate) own: Option<&'a (dyn Context + Send + Sync)>,
    /// What is said of a request that nobody has made, before all else.
    pub(crate) given: Option<&'a dyn Context>,
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
            "aws:requestedregion" => Some(Values::One(Cow::Borrowed(self.region.as_str()))),
            "aws:currenttime" => text(self.now.to_string()),
            "aws:epochtime" => text(self.now.epoch_seconds().to_string()),
            "aws:resourceaccount" => text(self.resource_account.to_string()),
            key => self.own.and_then(|own| own.values(key)),
        }
    }
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
            resource_account: "444455556666".parse().unwrap(),
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
        check("kms:keyspec", None);
    }
}
