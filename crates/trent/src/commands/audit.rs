//! `trent audit`.

use std::io::Write as _;
use std::path::Path;

use crate::node::audit_directory;
use crate::trouble::Trouble;

/// Checks the audit log of a data directory.
pub(super) fn verify(data_dir: &Path) -> Result<(), Trouble> {
    let summary = trent_audit::verify(&audit_directory(data_dir))?;
    writeln!(std::io::stdout().lock(), "{summary}").map_err(|error| Trouble::while_doing("standard output", &error))
}
