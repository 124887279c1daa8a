//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use trent_types::{AccountId, Region};

use super::audit::{AuditCommand, RetentionArguments};
use super::quotas::RequestQuotasPreset;
use super::tools::{BackupArguments, ExplainArguments, KeysCommand, RestoreArguments};
use crate::process::LogFormat;
use crate::usage::{Format, Month};

/// A key management service that speaks the AWS KMS API.
#[derive(Debug, Parser)]
#[command(name = "trent", version, arg_required_else_help = true)]
pub(crate) struct Trent {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run the server
    Serve(ServeArguments),
    /// Run a server for local tests: in memory, any credentials accepted, the clock can be moved
    Dev(DevArguments),
    /// Tell why a request was allowed or denied, out of the audit log; or whether one would be, with exit code 0 or 3
    Explain(ExplainArguments),
    /// Copy everything that a server keeps to a new directory; it may run meanwhile
    Backup(BackupArguments),
    /// Put a backup into an empty data directory
    Restore(RestoreArguments),
    /// Tell what was used in a month and what AWS would charge for it, out of the audit log
    Usage {
        /// The server's data directory
        #[arg(long, value_name = "DIR", env = "TRENT_DATA_DIR", default_value = "./trent-data")]
        data_dir: PathBuf,
        /// The month, in UTC [default: this one]
        #[arg(long, value_name = "YYYY-MM")]
        month: Option<Month>,
        /// Form of the report
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: Format,
        /// File of prices in TOML, in place of those that AWS publishes
        #[arg(long, value_name = "FILE")]
        prices: Option<PathBuf>,
    },
    /// Work with the keys that everything is sealed with
    Keys {
        #[command(subcommand)]
        command: KeysCommand,
    },
    /// Work with the audit log
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
}

/// What every server can be told.
#[derive(Debug, Clone, Args)]
pub(crate) struct ServerArguments {
    /// Where everything is kept [serve: ./trent-data; dev: in memory]
    #[arg(long, value_name = "DIR", env = "TRENT_DATA_DIR")]
    pub(crate) data_dir: Option<PathBuf>,

    /// Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:4566]
    #[arg(long, value_name = "ADDR", env = "TRENT_LISTEN", value_parser = address)]
    pub(crate) listen: Option<SocketAddr>,

    /// Region to answer for; repeat it for more, the first is the default one [default: us-east-1]
    #[arg(long, value_name = "NAME", env = "TRENT_REGIONS", value_delimiter = ',')]
    pub(crate) region: Vec<Region>,

    /// File of settings in TOML; flags and environment variables win over it
    #[arg(long, value_name = "FILE", env = "TRENT_CONFIG")]
    pub(crate) config: Option<PathBuf>,

    /// Certificate chain in PEM, to speak TLS only
    #[arg(long, value_name = "FILE", env = "TRENT_TLS_CERT")]
    pub(crate) tls_cert: Option<PathBuf>,

    /// Private key of the certificate in PEM
    #[arg(long, value_name = "FILE", env = "TRENT_TLS_KEY")]
    pub(crate) tls_key: Option<PathBuf>,

    /// Root certificates of attestation documents (`Recipient`) in PEM, in place of AWS's; repeat it for more
    #[arg(long, value_name = "FILE", env = "TRENT_ATTESTATION_ROOT", value_delimiter = ',')]
    pub(crate) attestation_root: Vec<PathBuf>,

    /// How often an account may call: as AWS lets it, or as it likes [default: unlimited]
    #[arg(long, value_name = "PRESET", env = "TRENT_REQUEST_QUOTAS")]
    pub(crate) request_quotas: Option<RequestQuotasPreset>,
    /// Where CloudTrail delivers the files of trails: directory:PATH or s3:URL [default: nowhere]
    #[arg(long, value_name = "TARGET", env = "TRENT_CLOUDTRAIL_DELIVERY")]
    pub(crate) cloudtrail_delivery: Option<String>,

    /// Where an OpenTelemetry collector takes traces, such as http://localhost:4318/v1/traces [default: nowhere]
    #[arg(long, value_name = "URL", env = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")]
    pub(crate) traces_endpoint: Option<String>,

    /// Answer no request before its audit event is on the disk
    #[arg(long, env = "TRENT_AUDIT_STRICT", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub(crate) audit_strict: Option<bool>,

    #[command(flatten)]
    pub(crate) audit_retention: RetentionArguments,

    /// How the server's log is written to standard error [default: text]
    #[arg(long, value_name = "FORMAT", env = "TRENT_LOG_FORMAT")]
    pub(crate) log_format: Option<LogFormat>,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArguments {
    #[command(flatten)]
    pub(crate) server: ServerArguments,

    /// Let clients move the clock (POST /_trent/clock), for tests; needs a loopback address
    #[arg(long, env = "TRENT_TEST_CLOCK", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub(crate) test_clock: Option<bool>,
}

#[derive(Debug, Args)]
pub(crate) struct DevArguments {
    #[command(flatten)]
    pub(crate) server: ServerArguments,

    /// Account of callers whose access key id is not an account's
    #[arg(long, value_name = "ID", env = "TRENT_ACCOUNT_ID", default_value = "000000000000")]
    pub(crate) account_id: AccountId,

    /// File in YAML or JSON that says what there is from the start: accounts, identities, keys
    #[arg(long, value_name = "FILE", env = "TRENT_SEED")]
    pub(crate) seed: Option<PathBuf>,

    /// Refuse what policies don't allow
    #[arg(long, env = "TRENT_ENFORCE_IAM", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub(crate) enforce_iam: Option<bool>,

    /// Listen on other than loopback addresses too: anyone who can connect can do anything
    #[arg(long, env = "TRENT_ALLOW_REMOTE", num_args = 0..=1, require_equals = true, default_missing_value = "true", value_name = "BOOL")]
    pub(crate) allow_remote: Option<bool>,
}

/// An address with its port; `localhost` is the IPv4 loopback address.
fn address(text: &str) -> Result<SocketAddr, String> {
    let text = text.strip_prefix("localhost:").map_or_else(|| text.to_owned(), |port| format!("127.0.0.1:{port}"));
    text.parse().map_err(|_| "an address and a port are needed, such as 127.0.0.1:4566".to_owned())
}
