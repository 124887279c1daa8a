//! `trent serve`.

use std::io::{IsTerminal as _, Write as _};
use std::net::SocketAddr;
use std::sync::Arc;

use trent_engine::authorize::Enforcement;
use trent_wire::{Authentication, ServedRegions};

use super::server;
use crate::node::{FirstStart, Node};
use crate::process;
use crate::settings::Settings;
use crate::trouble::Trouble;

/// Runs the server until it is asked to stop.
pub(super) fn run(settings: &Settings) -> Result<(), Trouble> {
    process::start_log(settings.log_format);
    process::forbid_core_dumps();
    let first_start = FirstStart::from_environment()?;
    server::block_on(async {
        let node = Arc::new(Node::open(settings, Enforcement::Enforced, first_start).await?);
        let authentication = Authentication::Signed(node.credentials.clone());
        let regions = ServedRegions::new(settings.region.clone(), settings.more_regions.clone());
        let greeting = |address: SocketAddr| greet(settings, &node, address);
        server::run(settings, &node, authentication, regions, false, greeting).await
    })
}

/// Tells a person at a terminal what makes the AWS CLI work.
fn greet(settings: &Settings, node: &Node, address: SocketAddr) {
    let mut out = std::io::stdout().lock();
    if !out.is_terminal() {
        return;
    }
    let directory = settings.data_dir.as_deref().unwrap_or_else(|| ".".as_ref());
    let credentials = std::path::absolute(directory.join("credentials")).unwrap_or_default();
    let scheme = if settings.tls.is_some() { "https" } else { "http" };
    let first = match &node.new_credentials {
        Some(_) => format!("Account {} was made. ", node.management_account),
        None => String::new(),
    };
    // A terminal that is gone reads nothing.
    let _ = writeln!(
        out,
        "{first}Three lines make the AWS CLI work:\n\n  export AWS_SHARED_CREDENTIALS_FILE={}\n  export \
         AWS_ENDPOINT_URL={scheme}://{address}\n  export AWS_DEFAULT_REGION={}\n",
        credentials.display(),
        settings.region
    );
}
