//! The audit log: what is kept of it, and the commands that work with it.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use trent_audit::{Retention, VerifierKey};

use super::tools::DataDirArgument;

/// How long the audit log is kept.
#[derive(Debug, Clone, Args)]
pub(crate) struct RetentionArguments {
    /// Remove audit events that are older than so many days [default: never]
    #[arg(long, value_name = "DAYS", env = "TRENT_AUDIT_RETENTION_DAYS", value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) audit_retention_days: Option<u32>,

    /// Remove the oldest audit events while the log's files are longer than this together [default: never]
    #[arg(long, value_name = "BYTES", env = "TRENT_AUDIT_RETENTION_BYTES")]
    pub(super) audit_retention_bytes: Option<u64>,

    /// Compress the audit log's files that are complete and older than an hour [default: true]
    #[arg(long, env = "TRENT_AUDIT_COMPRESS", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub(super) audit_compress: Option<bool>,
}

/// The same in the file of settings.
#[derive(Debug, Default, serde::Deserialize)]
pub(super) struct RetentionTable {
    audit_retention_days: Option<std::num::NonZeroU32>,
    audit_retention_bytes: Option<u64>,
    audit_compress: Option<bool>,
}

impl RetentionTable {
    /// What holds: flags and environment variables win.
    pub(super) fn retention(&self, arguments: &RetentionArguments) -> Retention {
        let default = Retention::default();
        let compress = arguments.audit_compress.or(self.audit_compress).unwrap_or(true);
        Retention {
            days_max: arguments.audit_retention_days.or(self.audit_retention_days.map(std::num::NonZeroU32::get)),
            bytes_max: arguments.audit_retention_bytes.or(self.audit_retention_bytes),
            compress_after_seconds: default.compress_after_seconds.filter(|_| compress),
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum AuditCommand {
    /// Check that nothing in the audit log was changed, removed or put in another order
    Verify {
        #[command(flatten)]
        of: DataDirArgument,
        /// Check what a server serves instead: its URL, for instance `https://kms.example.com:4566`
        #[arg(long, value_name = "URL")]
        url: Option<String>,
        /// Certificate authorities in PEM that are trusted for the URL besides the system's
        #[arg(long, value_name = "FILE", requires = "url")]
        ca_file: Option<PathBuf>,
        /// The key that the checkpoints must be signed with [default: the one that is found there]
        #[arg(long, value_name = "VKEY")]
        key: Option<VerifierKey>,
        /// A checkpoint that was kept elsewhere, which the log must go on from
        #[arg(long, value_name = "FILE")]
        since: Option<PathBuf>,
        /// Write the log's last checkpoint to a file, to be kept elsewhere
        #[arg(long, value_name = "FILE")]
        checkpoint: Option<PathBuf>,
    },
    /// Write a proof that an event is in the audit log
    Prove {
        /// Id of the event (`eventID`)
        event_id: String,
        #[command(flatten)]
        of: DataDirArgument,
        /// Where to write it [default: standard output]
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Check a proof with nothing but the log's key, and print the event
    CheckProof {
        /// The proof
        file: PathBuf,
        /// The key that the log's checkpoints are signed with
        #[arg(long, value_name = "VKEY")]
        key: VerifierKey,
    },
    /// Print the key that checks the audit log's checkpoints
    Key {
        #[command(flatten)]
        of: DataDirArgument,
    },
}
