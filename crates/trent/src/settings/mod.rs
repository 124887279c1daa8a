//! Settings: flags, environment variables, a file, defaults, in this order.

pub(crate) mod arguments;
pub(crate) mod audit;
mod cloudtrail;
mod file;
mod quotas;
mod secret;
pub(crate) mod tools;
mod traces;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use trent_audit::Retention;
use trent_cloudtrail::DeliverySettings;
use trent_events::EventSettings;
use trent_kms::Quotas;
use trent_kms::rates::RequestQuotas;
use trent_types::Region;
use trent_wire::TlsFiles;

use self::arguments::{DevArguments, ServeArguments, ServerArguments};
use self::file::File;
#[cfg(test)]
pub(crate) use self::traces::Batches;
pub(crate) use self::traces::TracesSettings;
use crate::process::LogFormat;
use crate::trouble::Trouble;

const DATA_DIR_DEFAULT: &str = "./trent-data";
const LISTEN_DEFAULT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 4566);
const REGION_DEFAULT: &str = "us-east-1";

/// What a server needs to know, whatever command started it.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// Where everything is kept; `None` keeps it in memory.
    pub(crate) data_dir: Option<PathBuf>,
    pub(crate) listen: SocketAddr,
    /// The default Region.
    pub(crate) region: Region,
    /// Further Regions.
    pub(crate) more_regions: Vec<Region>,
    pub(crate) tls: Option<TlsFiles>,
    /// Files with the roots of attestation documents; AWS's root if there are none.
    pub(crate) attestation_roots: Vec<PathBuf>,
    /// Whether there is an audit log: always, but for what the bench measures.
    #[cfg(feature = "testing")]
    pub(crate) audited: bool,
    pub(crate) audit_strict: bool,
    /// How long the audit log is kept.
    pub(crate) audit_retention: Retention,
    pub(crate) test_clock: bool,
    pub(crate) log_format: LogFormat,
    /// Which events go where.
    pub(crate) events: EventSettings,
    pub(crate) quotas: Quotas,
    pub(crate) request_quotas: RequestQuotas,
    /// Whether tests can make requests fail.
    pub(crate) faults: bool,
    /// Whether every Region is answered for, besides those.
    pub(crate) every_region: bool,
    /// Whether tags of `CreateKey` can ask for an id and give the material.
    pub(crate) custom_ids: bool,
    /// Where CloudTrail delivers to.
    pub(crate) cloudtrail: Option<Arc<DeliverySettings>>,
    /// Where traces go, if anywhere.
    pub(crate) traces: Option<TracesSettings>,
}

impl Settings {
    /// The settings of `trent serve`.
    pub(crate) fn of_serve(arguments: ServeArguments) -> Result<Self, Trouble> {
        let file = File::read(arguments.server.config.as_deref())?;
        let test_clock = arguments.test_clock.or(file.test_clock).unwrap_or(false);
        let mut settings = Self::of_server(arguments.server, file, test_clock)?;
        settings.data_dir.get_or_insert_with(|| DATA_DIR_DEFAULT.into());
        if test_clock && !settings.listen.ip().is_loopback() {
            let address = settings.listen;
            return Err(Trouble::new(format!(
                "--test-clock lets anyone who can connect move the clock: it needs a loopback address to listen on, \
                 not {address}"
            )));
        }
        Ok(settings)
    }

    /// The settings of `trent dev`.
    pub(crate) fn of_dev(arguments: &DevArguments) -> Result<Self, Trouble> {
        let file = File::read(arguments.server.config.as_deref())?;
        let mut settings = Self::of_server(arguments.server.clone(), file, true)?;
        settings.every_region = true;
        settings.custom_ids = true;
        settings.faults = true;
        if !arguments.allow_remote.unwrap_or(false) && !settings.listen.ip().is_loopback() {
            let address = settings.listen;
            return Err(Trouble::new(format!(
                "`trent dev` accepts any credentials: it listens on loopback addresses only, not on {address}, unless \
                 --allow-remote is given"
            )));
        }
        Ok(settings)
    }

    fn of_server(arguments: ServerArguments, file: File, test_clock: bool) -> Result<Self, Trouble> {
        let regions = [arguments.region, file.regions.unwrap_or_default()].into_iter().find(|list| !list.is_empty());
        let mut regions = match regions {
            Some(regions) => regions,
            None => vec![REGION_DEFAULT.parse()?],
        };
        let region = regions.remove(0);
        regions.retain(|other| *other != region);
        let attestation_roots = match arguments.attestation_root {
            none if none.is_empty() => file.attestation_root.unwrap_or_default(),
            files => files,
        };
        let tls = match (arguments.tls_cert.or(file.tls_cert), arguments.tls_key.or(file.tls_key)) {
            (Some(certificate), Some(key)) => Some(TlsFiles { certificate, key }),
            (None, None) => None,
            (Some(_), None) | (None, Some(_)) => {
                return Err(Trouble::new("TLS needs both a certificate (--tls-cert) and its key (--tls-key)"));
            }
        };
        let quotas = file.quotas.unwrap_or_default();
        let request_quotas = quotas.request_quotas(arguments.request_quotas.or(file.request_quotas))?;
        Ok(Self {
            data_dir: arguments.data_dir.or(file.data_dir),
            listen: arguments.listen.or(file.listen).unwrap_or(LISTEN_DEFAULT),
            region,
            more_regions: regions,
            tls,
            attestation_roots,
            audit_retention: file.audit_retention.retention(&arguments.audit_retention),
            #[cfg(feature = "testing")]
            audited: true,
            audit_strict: arguments.audit_strict.or(file.audit_strict).unwrap_or(false),
            test_clock,
            log_format: arguments.log_format.or(file.log_format).unwrap_or_default(),
            events: file.events,
            quotas: quotas.quotas()?,
            request_quotas,
            faults: false,
            every_region: false,
            custom_ids: false,
            cloudtrail: file.cloudtrail.delivery(arguments.cloudtrail_delivery)?,
            traces: file.traces.settings(arguments.traces_endpoint, |name| std::env::var(name).ok())?,
        })
    }
}

#[cfg(test)]
mod tests;
