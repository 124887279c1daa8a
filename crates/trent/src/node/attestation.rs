//! Whose attestation documents are believed.

use std::path::PathBuf;

use trent_attestation::TrustedRoots;

use crate::trouble::Trouble;

/// The roots in these files; AWS's if there are no files.
pub(super) fn roots(files: &[PathBuf]) -> Result<TrustedRoots, Trouble> {
    let mut roots: Option<TrustedRoots> = None;
    for file in files {
        let named = file.display().to_string();
        let text = std::fs::read(file).map_err(|error| Trouble::while_doing(&named, &error))?;
        let more = TrustedRoots::from_pem(&text).map_err(|error| Trouble::while_doing(&named, &error))?;
        roots = Some(match roots {
            Some(roots) => roots.and(more),
            None => more,
        });
    }
    Ok(roots.unwrap_or_default())
}
