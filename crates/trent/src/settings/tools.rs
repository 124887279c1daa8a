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

#[derive(Debug, Args)]
pub(crate) struct BackupArguments {
    /// The directory to make; it must not be there
    #[arg(value_name = "OUT")]
    pub(crate) out: PathBuf,

    #[command(flatten)]
    pub(crate) of: DataDirArgument,

    /// Copy the key file of the root key too: whoever reads the backup then has all keys
    #[arg(long)]
    pub(crate) with_root_key: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreArguments {
    /// The backup, a directory
    #[arg(value_name = "BACKUP")]
    pub(crate) backup: PathBuf,

    /// The data directory to make; it must be empty or not be there
    #[arg(long, value_name = "DIR", env = "TRENT_DATA_DIR", default_value = "./trent-data")]
    pub(crate) data_dir: PathBuf,
}
