//! The audit log's tree, for everybody: `/_trent/audit/…`, as C2SP's `tlog-tiles` has it.
//!
//! What is served are hashes and signatures; no event can be read here.

use std::sync::Arc;

use trent_audit::{Tile, Tree};
use trent_engine::BoxFuture;
use trent_wire::LocalAnswer;

use super::problem;

/// Where the log is: the prefix of C2SP's paths.
const PREFIX: &str = "/_trent/audit/";
/// Source: C2SP, `tlog-tiles`, "Checkpoints".
const TEXT: &str = "text/plain; charset=utf-8";
const BINARY: &str = "application/octet-stream";

/// What is served at a path; `None` if the path is none of the log's, or the log has no tree.
pub(super) fn serve(tree: Option<Arc<Tree>>, path: &str) -> Option<BoxFuture<'static, LocalAnswer>> {
    let (path, tree) = (path.strip_prefix(PREFIX)?, tree?);
    match path {
        "key" => {
            let body = format!("{}\n", tree.verifier_key()).into_bytes();
            Some(Box::pin(async { LocalAnswer { status: 200, content_type: TEXT, body } }))
        }
        "checkpoint" => Some(Box::pin(async move {
            match tree.checkpoint() {
                Some(note) => LocalAnswer { status: 200, content_type: TEXT, body: note.as_bytes().to_vec() },
                None => problem(404, "there is no checkpoint before the first event"),
            }
        })),
        path => {
            let tile = Tile::parse(path.strip_prefix("tile/")?)?;
            Some(Box::pin(async move {
                match tokio::task::spawn_blocking(move || tree.tile(tile)).await {
                    Ok(Ok(Some(body))) => LocalAnswer { status: 200, content_type: BINARY, body },
                    Ok(Ok(None)) => problem(404, "the tree has no such tile"),
                    Ok(Err(error)) => failed(&error),
                    Err(error) => failed(&error),
                }
            }))
        }
    }
}

fn failed(error: &dyn std::error::Error) -> LocalAnswer {
    tracing::error!(%error, "a tile of the audit log can't be read");
    problem(500, "the tile can't be read")
}
