//! Checking what a server serves of its audit log.

use std::path::PathBuf;

use trent_audit::Verification;
use trent_audit::tree::remote::{ANSWER_BYTES_MAX, Source, verify_served};
use trent_egress::{Client, ClientSettings, Method, Request, SendError, Url, UrlError};

use crate::commands::server::block_on;
use crate::trouble::Trouble;

/// Where a server has its log.
const PREFIX: &str = "/_trent/audit/";

/// Checks the tree that a server serves; gives what was found, and the checkpoint.
pub(super) fn verify(
    url: &str,
    ca_file: Option<PathBuf>,
    known: &Verification,
) -> Result<(String, Option<String>), Trouble> {
    let url: Url = url.parse().map_err(|error: UrlError| Trouble::while_doing(url, &error))?;
    let settings = ClientSettings { ca_file, response_bytes_max: ANSWER_BYTES_MAX, ..ClientSettings::default() };
    let server = Server { client: Client::new(&settings)?, url };
    let served = block_on(async { Ok(verify_served(&server, known).await?) })?;
    let words =
        format!("{} events are in the tree under the checkpoint, signed by {}", served.checkpoint.size, served.key);
    Ok((words, Some(served.note)))
}

struct Server {
    client: Client,
    url: Url,
}

/// Why a server did not give something.
#[derive(Debug, thiserror::Error)]
enum Refused {
    #[error(transparent)]
    Url(#[from] UrlError),
    #[error(transparent)]
    Send(#[from] SendError),
    #[error("the server answers with status {0}")]
    Status(u16),
}

impl Source for Server {
    type Error = Refused;

    async fn get(&self, path: &str) -> Result<Vec<u8>, Refused> {
        let base = self.url.path_and_query().trim_end_matches('/');
        let url = self.url.with_path_and_query(&format!("{base}{PREFIX}{path}"))?;
        let response = self.client.send(Request::new(Method::Get, url)).await?;
        match response.status {
            200 => Ok(response.body.to_vec()),
            status => Err(Refused::Status(status)),
        }
    }
}
