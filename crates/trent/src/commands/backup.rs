//! `trent backup` and `trent restore`.

use std::io::Write as _;

use trent_backup::{Created, Manifest, Restored};
use trent_types::Clock as _;

use crate::clock::SystemClock;
use crate::node::DataDir;
use crate::process;
use crate::settings::tools::{BackupArguments, RestoreArguments};
use crate::trouble::Trouble;

/// Copies what a server keeps to a new directory.
pub(super) fn backup(arguments: &BackupArguments) -> Result<(), Trouble> {
    let BackupArguments { out, of, with_root_key } = arguments;
    DataDir::existing(&of.data_dir)?;
    let version = env!("CARGO_PKG_VERSION");
    let Created { manifest, left_out } =
        trent_backup::create(&of.data_dir, out, *with_root_key, SystemClock.now(), version)?;
    for path in left_out {
        process::say(&format!("trent: {path} is not the server's, and was left out"));
    }
    process::say(match with_root_key {
        true => {
            "trent: WARNING: the backup has the key file of the root key: whoever reads it has all keys and secrets"
        }
        false => {
            "trent: the key file root.key is not in the backup, which is worth nothing without it: keep a copy of it \
             apart"
        }
    });
    tell(&format!("{}: {}", out.display(), in_words(&manifest)))
}

/// Puts a backup into an empty data directory.
pub(super) fn restore(arguments: &RestoreArguments) -> Result<(), Trouble> {
    let RestoreArguments { backup, data_dir } = arguments;
    let Restored { manifest } = trent_backup::restore(backup, data_dir)?;
    if !manifest.has_root_key() {
        let place = data_dir.join("root.key");
        process::say(&format!(
            "trent: the backup has no key file: put the server's root.key at {}, with mode 0600, before a server is started",
            place.display()
        ));
    }
    tell(&format!("{}: restored {}", data_dir.display(), in_words(&manifest)))
}

fn in_words(manifest: &Manifest) -> String {
    let Manifest { made_at, store_revision, parts, .. } = manifest;
    let (count, bytes) = (parts.len(), manifest.bytes());
    format!("{count} files, {bytes} bytes, backed up at {made_at} at revision {store_revision} of the store")
}

fn tell(text: &str) -> Result<(), Trouble> {
    let told = writeln!(std::io::stdout().lock(), "{text}");
    told.map_err(|error| Trouble::while_doing("standard output", &error))
}
