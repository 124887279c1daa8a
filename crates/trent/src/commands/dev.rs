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
use crate::seed::Seed;
use crate::settings::Settings;
use crate::settings::arguments::DevArguments;
use crate::trouble::Trouble;

/// Access key id of callers that name none.
const ANONYMOUS_ACCESS_KEY_ID: &str = "ANONYMOUS";

/// Runs the server until it is asked to stop.
pub(super) fn run(arguments: &DevArguments) -> Result<(), Trouble> {
    let settings = Settings::of_dev(arguments)?;
    process::start_log(settings.log_format);
    process::forbid_core_dumps();
    let enforcement = match arguments.enforce_iam {
        Some(true) => Enforcement::Enforced,
        Some(false) | None => Enforcement::DevelopmentOnly,
    };
    let account = arguments.account_id;
    let seed = arguments.seed.as_deref().map(|path| Seed::read(path, &settings.region)).transpose()?;
    server::block_on(async {
        if let (Some(seed), Some(_)) = (&seed, &settings.data_dir) {
            try_out(seed, &settings, account).await?;
        }
        let node = Arc::new(Node::open(&settings, enforcement, FirstStart::for_account(account)).await?);
        if let Some(seed) = seed {
            node.seed(seed).await?;
        }
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

/// Makes what a seed says in memory first, so that one that is refused leaves nothing behind.
async fn try_out(seed: &Seed, settings: &Settings, account: AccountId) -> Result<(), Trouble> {
    let in_memory = Settings { data_dir: None, ..settings.clone() };
    let node = Node::open(&in_memory, Enforcement::DevelopmentOnly, FirstStart::for_account(account)).await?;
    seed.apply(&node, None).await
}

/// Takes everyone for whom the access key id says: its owner, if there is such an access key, else the root user of an
/// account.
struct AnyCaller {
    credentials: Arc<Credentials>,
    /// The account of access key ids that name none.
    account: AccountId,
}

impl TrustedIdentity for AnyCaller {
    fn principal<'a>(
        &'a self,
        access_key_id: Option<&'a str>,
        session_token: Option<&'a str>,
        region: &'a Region,
    ) -> BoxFuture<'a, Principal> {
        Box::pin(async move {
            let access_key_id = access_key_id.unwrap_or(ANONYMOUS_ACCESS_KEY_ID);
            let partition = region.partition();
            // What can't be looked up is nobody's.
            if let Ok(Some(owner)) = self.credentials.alleged(access_key_id, session_token, partition).await {
                return owner;
            }
            Principal {
                // An access key id of 12 digits is the account itself.
                account: access_key_id.parse().unwrap_or(self.account),
                partition,
                identity: Identity::Root,
                access_key_id: access_key_id.to_owned(),
                session: None,
            }
        })
    }
}
