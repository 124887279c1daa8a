//! Events: from the settings to their delivery.

use std::path::PathBuf;
use std::sync::Arc;

use trent_audit::AuditLog;
use trent_events::{Delivery, Plan, Surroundings};
use trent_types::{Clock, Entropy, SecretText};

use crate::clock::SystemClock;
use crate::settings::Settings;
use crate::trouble::Trouble;

/// Checks rules and targets.
pub(super) fn plan(settings: &Settings) -> Result<Plan, Trouble> {
    let environment = |name: &str| std::env::var(name).ok().map(SecretText::new);
    Ok(Plan::new(&settings.events, environment, directory(settings).as_deref())?)
}

/// Begins to deliver.
pub(super) fn start(
    plan: Plan,
    settings: &Settings,
    audit: &Arc<AuditLog>,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
) -> Result<Delivery, Trouble> {
    let surroundings = Surroundings {
        audit: Arc::clone(audit),
        directory: directory(settings),
        clock,
        // Receivers compare signatures with their own clocks, which no test clock moves.
        wall: Arc::new(SystemClock),
        entropy,
    };
    Ok(Delivery::start(plan, surroundings)?)
}

/// Where files of events are in the data directory.
fn directory(settings: &Settings) -> Option<PathBuf> {
    Some(settings.data_dir.as_ref()?.join("events"))
}
