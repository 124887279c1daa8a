//! The command line of the commands that are no servers.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Replace the root key; the server must be stopped. What was interrupted is completed
    RotateRoot(DataDirArgument),
}

/// The data directory that a command works on.
#[derive(Debug, Clone, Args)]
pub(crate) struct DataDirArgument {
    /// The server's data directory
    #[arg(long, value_name = "DIR", env = "TRENT_DATA_DIR", default_value = "./trent-data")]
    pub(crate) data_dir: PathBuf,
}
