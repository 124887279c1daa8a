//! `trent keys`.

use std::path::Path;
use std::sync::Arc;

use trent_store::{SqliteStore, WhenMissing};
use trent_vault::{FileSeal, SystemEntropy};

use super::server;
use crate::node::DataDir;
use crate::node::vault::{Rotated, rotate};
use crate::process;
use crate::trouble::Trouble;

/// Replaces the root key of a data directory whose server is stopped.
pub(super) fn rotate_root(data_dir: &Path) -> Result<(), Trouble> {
    process::forbid_core_dumps();
    let directory = DataDir::existing(data_dir)?;
    let rotated = server::block_on(async {
        let store = SqliteStore::open(&directory.store(), WhenMissing::Refuse)?;
        let seal = FileSeal::existing(&directory.key_file())?;
        rotate(&store, &seal, Arc::new(SystemEntropy)).await
    })?;
    process::say(&in_words(&rotated));
    Ok(())
}

fn in_words(Rotated { generation, records, resumed }: &Rotated) -> String {
    let how = if *resumed { "the rotation that was interrupted is complete" } else { "the root key is rotated" };
    format!(
        "trent: {how}: root key {generation} is in force, {records} records were sealed anew, and the old root key is gone. \
         Session tokens and grant tokens from before are not valid any more."
    )
}
