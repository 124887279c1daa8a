//! Rules and targets, checked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use trent_egress::{Client, ClientSettings, Url, UrlError};
use trent_types::SecretText;

use crate::event::Format;
use crate::pattern::{Pattern, PatternError};
use crate::settings::{EventSettings, RuleSettings, TargetSettings, WebhookSettings};
use crate::signature::{SecretError, Secrets};

/// Most rules, and most targets.
const COUNT_MAX: usize = 300;
/// Longest name, in bytes.
const NAME_BYTES_MAX: usize = 64;
/// Most requests to a webhook at the same time.
const CONCURRENCY_MAX: usize = 64;
/// Longest that an attempt may take, in seconds.
const TIMEOUT_SECONDS_MAX: u64 = 300;
/// Longest that an event is tried to be delivered: 30 days.
const MAX_AGE_SECONDS_MAX: u64 = 30 * 24 * 60 * 60;
/// Longest time between two attempts: an hour.
const RETRY_MS_MAX: u64 = 60 * 60 * 1000;
/// Longest response of a webhook that is read, in bytes.
const RESPONSE_BYTES_MAX: usize = 64 * 1024;

/// Why settings of events can't be used, in plain words.
#[derive(Debug, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct PlanError {
    /// What it is about, for instance `event rule "rotations"`.
    pub place: String,
    /// What is wrong.
    pub problem: String,
}

/// Rules and targets that can be used.
#[derive(Debug)]
pub struct Plan {
    pub(crate) rules: Vec<Rule>,
    pub(crate) targets: Vec<Target>,
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) name: String,
    pub(crate) pattern: Pattern,
    /// Indexes of targets.
    pub(crate) targets: Vec<usize>,
    pub(crate) read_only_calls: bool,
}

#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) name: String,
    pub(crate) format: Format,
    pub(crate) destination: Destination,
    pub(crate) max_age_ms: i64,
    pub(crate) retry_min: Duration,
    pub(crate) retry_max: Duration,
    /// Groups of events that are delivered at the same time.
    pub(crate) concurrency: usize,
    /// Where events go that can't be delivered.
    pub(crate) dead_letter: Option<PathBuf>,
}

pub(crate) enum Destination {
    Webhook { url: Url, secrets: Secrets, client: Box<Client> },
    File(PathBuf),
    Stdout,
}

impl Plan {
    /// Checks the settings. `environment` gives the value of a variable; `directory` is where the files of events are in
    /// the data directory, if there is one.
    ///
    /// # Errors
    /// [`PlanError`] for the first thing that is wrong.
    pub fn new(
        settings: &EventSettings,
        environment: impl Fn(&str) -> Option<SecretText>,
        directory: Option<&Path>,
    ) -> Result<Self, PlanError> {
        let names = |names: Vec<&str>, what: &str| {
            let mut seen = BTreeSet::new();
            for name in &names {
                let place = || format!("{what} {name:?}");
                let usable = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
                if name.is_empty() || name.len() > NAME_BYTES_MAX || !name.bytes().all(usable) || name.starts_with('.')
                {
                    return Err(PlanError {
                        place: place(),
                        problem: "a name has 1 to 64 letters, digits, `.`, `-` and `_`, and begins with no dot"
                            .to_owned(),
                    });
                }
                // A target's name is part of the names of files.
                if !seen.insert(name.to_lowercase()) {
                    return Err(PlanError { place: place(), problem: "there are two of this name".to_owned() });
                }
            }
            match names.len() > COUNT_MAX {
                true => {
                    Err(PlanError { place: format!("{what}s"), problem: format!("at most {COUNT_MAX} can be used") })
                }
                false => Ok(()),
            }
        };
        names(settings.rules.iter().map(|rule| rule.name.as_str()).collect(), "event rule")?;
        names(settings.targets.iter().map(TargetSettings::name).collect(), "event target")?;
        let target = |settings: &TargetSettings| {
            let place = format!("event target {:?}", settings.name());
            Target::new(settings, &environment, directory).map_err(|problem| PlanError { place, problem })
        };
        let targets = settings.targets.iter().map(target).collect::<Result<Vec<_>, _>>()?;
        let mut files = BTreeSet::new();
        for target in &targets {
            let place = || format!("event target {:?}", target.name);
            if let Some(path) = target.files().find(|path| !files.insert(path.to_path_buf())) {
                let problem = format!("{} is used by another target", path.display());
                return Err(PlanError { place: place(), problem });
            }
        }
        let rule = |settings: &RuleSettings| {
            let place = format!("event rule {:?}", settings.name);
            Rule::new(settings, &targets).map_err(|problem| PlanError { place, problem })
        };
        let rules = settings.rules.iter().map(rule).collect::<Result<_, _>>()?;
        Ok(Self { rules, targets })
    }
}

impl Rule {
    fn new(settings: &RuleSettings, targets: &[Target]) -> Result<Self, String> {
        let pattern = settings.pattern.parse().map_err(|error: PatternError| format!("the pattern: {error}"))?;
        if settings.targets.is_empty() {
            return Err("it has no targets".to_owned());
        }
        let index = |name: &String| {
            let found = targets.iter().position(|target| target.name == *name);
            found.ok_or_else(|| format!("there is no target {name:?}"))
        };
        Ok(Self {
            name: settings.name.clone(),
            pattern,
            targets: settings.targets.iter().map(index).collect::<Result<_, _>>()?,
            read_only_calls: settings.read_only_calls,
        })
    }
}

impl Target {
    fn new(
        settings: &TargetSettings,
        environment: &impl Fn(&str) -> Option<SecretText>,
        directory: Option<&Path>,
    ) -> Result<Self, String> {
        let (format, destination) = match settings {
            TargetSettings::Webhook(settings) => return Self::webhook(settings, environment, directory),
            TargetSettings::File(settings) => (settings.format, Destination::File(settings.path.clone())),
            TargetSettings::Stdout(settings) => (settings.format, Destination::Stdout),
        };
        Ok(Self {
            name: settings.name().to_owned(),
            format,
            destination,
            // What is on this machine is waited for.
            max_age_ms: i64::MAX,
            retry_min: Duration::from_millis(100),
            retry_max: Duration::from_secs(30),
            concurrency: 1,
            dead_letter: None,
        })
    }

    fn webhook(
        settings: &WebhookSettings,
        environment: &impl Fn(&str) -> Option<SecretText>,
        directory: Option<&Path>,
    ) -> Result<Self, String> {
        let url: Url = settings.url.expose().parse().map_err(|error: UrlError| error.to_string())?;
        if !url.is_https() && !settings.allow_http && !is_loopback(url.host()) {
            return Err("http:// sends events unencrypted: use https://, or set allow_http".to_owned());
        }
        let in_environment = match &settings.secrets_env {
            None => Vec::new(),
            Some(_) if !settings.secrets.is_empty() => {
                return Err("`secrets` and `secrets_env` exclude each other".to_owned());
            }
            Some(name) => {
                let value = environment(name).ok_or_else(|| format!("there is no environment variable {name}"))?;
                value.expose().split_whitespace().map(|secret| SecretText::new(secret.to_owned())).collect()
            }
        };
        let secrets = Secrets::parse(settings.secrets.iter().chain(&in_environment));
        let secrets = secrets.map_err(|error: SecretError| error.to_string())?;
        if secrets.is_empty() {
            return Err("a webhook needs a secret to sign with: `secrets` or `secrets_env`".to_owned());
        }
        let within = |name: &str, value: u64, max: u64| match value {
            0 => Err(format!("{name} must not be 0")),
            value if value > max => Err(format!("{name} is at most {max}")),
            value => Ok(value),
        };
        let timeout = Duration::from_secs(within("timeout_seconds", settings.timeout_seconds, TIMEOUT_SECONDS_MAX)?);
        let max_age = within("max_age_seconds", settings.max_age_seconds, MAX_AGE_SECONDS_MAX)?;
        let retry_max = within("retry_ms_max", settings.retry_ms_max, RETRY_MS_MAX)?;
        let retry_min = within("retry_ms_min", settings.retry_ms_min, retry_max)?;
        let concurrency = within("concurrency", settings.concurrency as u64, CONCURRENCY_MAX as u64)?;
        let client = Client::new(&ClientSettings {
            connect_timeout: timeout,
            total_timeout: timeout,
            response_bytes_max: RESPONSE_BYTES_MAX,
            idle_connections_max: settings.concurrency,
            ca_file: settings.ca_file.clone(),
        });
        let client = client.map_err(|error| match std::error::Error::source(&error) {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_string(),
        })?;
        let dead_letter = settings.dead_letter.clone();
        Ok(Self {
            name: settings.name.clone(),
            format: settings.format,
            destination: Destination::Webhook { url, secrets, client: Box::new(client) },
            max_age_ms: i64::try_from(max_age.saturating_mul(1000)).unwrap_or(i64::MAX),
            retry_min: Duration::from_millis(retry_min),
            retry_max: Duration::from_millis(retry_max),
            concurrency: usize::try_from(concurrency).unwrap_or(1),
            dead_letter: dead_letter.or_else(|| Some(directory?.join(format!("{}.dead-letter.jsonl", settings.name)))),
        })
    }

    /// The files that the target writes.
    fn files(&self) -> impl Iterator<Item = &Path> {
        let file = match &self.destination {
            Destination::File(path) => Some(path),
            Destination::Webhook { .. } | Destination::Stdout => None,
        };
        file.into_iter().chain(&self.dead_letter).map(PathBuf::as_path)
    }
}

impl std::fmt::Debug for Destination {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Webhook { url, .. } => f.debug_tuple("Webhook").field(url).finish(),
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Stdout => f.write_str("Stdout"),
        }
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests;
