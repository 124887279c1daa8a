//! `trent usage`.

use std::io::Write as _;
use std::path::Path;

use trent_types::Clock as _;

use crate::clock::SystemClock;
use crate::node::audit_directory;
use crate::trouble::Trouble;
use crate::usage::{Format, Month, Prices, Usage};

/// Tells what was used in a month, out of the audit log of a data directory.
pub(super) fn run(data_dir: &Path, month: Option<Month>, format: Format, prices: Option<&Path>) -> Result<(), Trouble> {
    let now = SystemClock.now();
    let month = match month {
        Some(month) => month,
        None => Month::of(now)?,
    };
    let prices = Prices::read(prices)?;
    let directory = audit_directory(data_dir);
    let usage = Usage::read(&directory, month, now, &prices)
        .map_err(|error| Trouble::while_doing(&directory.display().to_string(), &error))?;
    let told = std::io::stdout().lock().write_all(usage.report(&prices, format).as_bytes());
    told.map_err(|error| Trouble::while_doing("standard output", &error))
}
