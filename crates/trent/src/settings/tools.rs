//! The command line of the commands that are no servers.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Subcommand};
use trent_types::Region;

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

#[derive(Debug, Args)]
pub(crate) struct ExplainArguments {
    /// Id of a request (`x-amzn-RequestId`) or of its audit event
    #[arg(required_unless_present = "principal", conflicts_with_all = ["principal", "action", "resource", "context", "region"])]
    pub(crate) id: Option<String>,

    #[command(flatten)]
    pub(crate) of: DataDirArgument,

    /// ARN of who would make a request: a root user, a user, a role, a session of a role
    #[arg(long, value_name = "ARN", requires_all = ["action", "resource"])]
    principal: Option<String>,

    /// What it would do, such as kms:Decrypt
    #[arg(long, value_name = "ACTION", requires = "principal")]
    action: Option<String>,

    /// ARN of what it would do it to, or * for what names nothing
    #[arg(long, value_name = "ARN", requires = "principal")]
    resource: Option<String>,

    /// Condition key of the request, such as kms:EncryptionContext:app=web; repeat it for more
    #[arg(long, value_name = "KEY=VALUE", requires = "principal")]
    context: Vec<Pair>,

    /// Region that would be called [default: the resource's, else us-east-1]
    #[arg(long, value_name = "NAME", requires = "principal")]
    region: Option<Region>,
}

/// A request that nobody has made.
#[derive(Debug, Clone)]
pub(crate) struct HypotheticalArguments {
    pub(crate) principal: String,
    pub(crate) action: String,
    pub(crate) resource: String,
    pub(crate) context: Vec<Pair>,
    pub(crate) region: Option<Region>,
}

impl ExplainArguments {
    /// The request that nobody has made, if it is asked about one.
    pub(crate) fn hypothetical(&self) -> Option<HypotheticalArguments> {
        Some(HypotheticalArguments {
            principal: self.principal.clone()?,
            action: self.action.clone()?,
            resource: self.resource.clone()?,
            context: self.context.clone(),
            region: self.region.clone(),
        })
    }
}

/// A condition key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pair {
    pub(crate) key: String,
    pub(crate) value: String,
}

impl FromStr for Pair {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('=') {
            Some((key, value)) if key.contains(':') => Ok(Self { key: key.to_owned(), value: value.to_owned() }),
            Some(_) | None => Err("a condition key and its value are needed, such as aws:SourceIp=192.0.2.1"),
        }
    }
}
