//! `trent dev`.

use std::sync::Arc;

use trent_engine::BoxFuture;
use trent_engine::authorize::Enforcement;
use trent_iam::Credentials;
use trent_types::principal::Identity;
use trent_types::{AccountId, Principal, Region};
use trent_wire::{Authentication, ServedRegions, TrustedIdentity};

use super::server;
use crate::node::{FirstStart, Node};
use crate::process;
use crate::settings::Settings;
use crate::settings::arguments::DevArguments;
use crate::trouble::Trouble;

/// Access key id of callers that name none.
const ANONYMOUS_ACCESS_KEY_ID: &str = "ANONYMOUS";

/// Runs the server until it is asked to stop.
pub(super) fn run(arguments: &DevArguments) -> Result<(), Trouble> {
    process::start_log();
    process::forbid_core_dumps();
    let settings = Settings::of_dev(arguments)?;
    let enforcement = match arguments.enforce_iam {
        Some(true) => Enforcement::Enforced,
        Some(false) | None => Enforcement::DevelopmentOnly,
    };
    let account = arguments.account_id;
    server::runtime()?.block_on(async {
        let node = Arc::new(Node::open(&settings, enforcement, FirstStart::for_account(account)).await?);
        let identity = AnyCaller { credentials: node.credentials.clone(), account };
        let authentication = Authentication::Trusted(Arc::new(identity));
        let regions = ServedRegions::any(settings.region.clone());
        let warn = |_| {
            let authorization = match enforcement {
                Enforcement::Enforced => "any credentials are accepted",
                Enforcement::DevelopmentOnly => "any credentials are accepted and everything is allowed",
            };
            let kept = if settings.data_dir.is_some() { "" } else { ", and nothing is kept" };
            process::say(&format!("trent: WARNING: `trent dev` is for tests only: {authorization}{kept}"));
        };
        server::run(&settings, &node, authentication, regions, true, warn).await
    })
}

/// Takes everyone for the root user of the account that the access key id names, however it does.
struct AnyCaller {
    credentials: Arc<Credentials>,
    /// The account of access key ids that name none.
    account: AccountId,
}

impl AnyCaller {
    /// An access key id of 12 digits is the account itself; one that exists is its account's.
    async fn account_of(&self, access_key_id: &str) -> AccountId {
        if let Ok(account) = access_key_id.parse() {
            return account;
        }
        // What can't be looked up is nobody's.
        self.credentials.account_of(access_key_id).await.ok().flatten().unwrap_or(self.account)
    }
}

impl TrustedIdentity for AnyCaller {
    fn principal<'a>(&'a self, access_key_id: Option<&'a str>, region: &'a Region) -> BoxFuture<'a, Principal> {
        Box::pin(async move {
            let account = match access_key_id {
                Some(id) => self.account_of(id).await,
                None => self.account,
            };
            Principal {
                account,
                partition: region.partition(),
                identity: Identity::Root,
                access_key_id: access_key_id.unwrap_or(ANONYMOUS_ACCESS_KEY_ID).to_owned(),
                session: None,
            }
        })
    }
}
