//! What a backup has in it.
//!
//! JSON, version 1:
//!
//! ```text
//! {"format":"trent-backup","version":1,
//!  "made_at":"2026-01-01T00:00:00Z",        by the clock of the system
//!  "made_by":"0.1.0",                       version of the program
//!  "store_revision":42,                     revision of the newest commit in the store
//!  "parts":[{"path":"store/trent.db","bytes":16384,"sha256":"<64 hexadecimal digits, lower case>"}, …]}
//! ```

use serde::{Deserialize, Serialize};

use crate::{AUDIT, EVENTS, ROOT_KEY, STORE};

const FORMAT: &str = "trent-backup";
const VERSION: u32 = 1;

/// The longest manifest that is read or written, in bytes: some 100,000 parts.
pub const MANIFEST_BYTES_MAX: usize = 16 * 1024 * 1024;
/// The longest text of a time or a version, in bytes.
const TEXT_BYTES_MAX: usize = 64;
/// The longest name of a file, in bytes.
const NAME_BYTES_MAX: usize = 255;
/// How many names a path below `audit` or `events` has at most.
const DEPTH_MAX: usize = 3;

/// What a backup has in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    format: String,
    version: u32,
    /// When the backup was made, by the clock of the system: `2026-01-01T00:00:00Z`.
    pub made_at: String,
    /// Version of the program that made it.
    pub made_by: String,
    /// Revision of the newest commit in the store.
    pub store_revision: u64,
    /// The files, each once, in the order in which they were copied.
    pub parts: Vec<Part>,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Where it is in the backup, and in a data directory: names with `/` between them.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of it, in lower-case hexadecimal digits.
    pub sha256: String,
}

/// Why bytes are no manifest.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// They are no JSON of this form.
    #[error("it is not the manifest of a backup: {0}")]
    Form(String),
    /// A later version of Trent wrote it.
    #[error("it has version {0}; this version of Trent reads version {VERSION}")]
    Version(u32),
    /// Something in it can't be.
    #[error("it is damaged: {0}")]
    Damaged(String),
}

impl Manifest {
    pub(crate) fn new(made_at: String, made_by: String, store_revision: u64, parts: Vec<Part>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, made_at, made_by, store_revision, parts }
    }

    /// Reads a manifest.
    ///
    /// # Errors
    /// [`ManifestError`], also for parts that no data directory has, paths that lead elsewhere among them.
    pub fn parse(bytes: &[u8]) -> Result<Self, ManifestError> {
        /// What a manifest of any version says.
        #[derive(Deserialize)]
        struct Any {
            format: String,
            version: u32,
        }
        let form = |error: serde_json::Error| ManifestError::Form(error.to_string());
        if bytes.len() > MANIFEST_BYTES_MAX {
            return Err(ManifestError::Form("it is too long".to_owned()));
        }
        let Any { format, version } = serde_json::from_slice(bytes).map_err(form)?;
        if format != FORMAT {
            return Err(ManifestError::Form("its format is another".to_owned()));
        }
        if version != VERSION {
            return Err(ManifestError::Version(version));
        }
        let manifest: Self = serde_json::from_slice(bytes).map_err(form)?;
        manifest.check().map_err(ManifestError::Damaged)?;
        Ok(manifest)
    }

    /// The text of the manifest.
    pub fn encode(&self) -> String {
        // INVARIANT: texts and numbers always serialize.
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        text + "\n"
    }

    /// Whether the key file of the seal is among the parts.
    pub fn has_root_key(&self) -> bool {
        self.parts.iter().any(|part| part.path == ROOT_KEY)
    }

    /// Length of all parts, in bytes.
    pub fn bytes(&self) -> u64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.bytes))
    }

    fn check(&self) -> Result<(), String> {
        let is_text = |text: &str| text.len() <= TEXT_BYTES_MAX && text.bytes().all(|byte| byte.is_ascii_graphic());
        if !is_text(&self.made_at) || !is_text(&self.made_by) {
            return Err("a time or version is none".to_owned());
        }
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        let mut paths: Vec<&str> = Vec::with_capacity(self.parts.len());
        for Part { path, sha256, .. } in &self.parts {
            if !is_part(path) {
                return Err(format!("{path:?} is no file of a data directory"));
            }
            if sha256.len() != 64 || !sha256.bytes().all(is_digit) {
                return Err(format!("the hash of {path} is none"));
            }
            paths.push(path);
        }
        paths.sort_unstable();
        if let Some(twice) = paths.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(format!("{} is listed twice", twice[0]));
        }
        if !paths.contains(&store_path().as_str()) {
            return Err("it has no store".to_owned());
        }
        Ok(())
    }
}

/// Where the database is.
pub(crate) fn store_path() -> String {
    format!("{STORE}/{}", trent_store::DATABASE_NAME)
}

/// Whether a backup may have a file of this path.
pub(crate) fn is_part(path: &str) -> bool {
    if path == ROOT_KEY || path == store_path() {
        return true;
    }
    let mut names = path.split('/');
    let is_below = matches!(names.next(), Some(AUDIT | EVENTS));
    let names: Vec<&str> = names.collect();
    is_below && (1..=DEPTH_MAX).contains(&names.len()) && names.into_iter().all(is_name)
}

/// Whether a file below `audit` or `events` may have this name: one that means the same everywhere, and is not hidden.
pub(crate) fn is_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (1..=NAME_BYTES_MAX).contains(&name.len()) && !name.starts_with('.') && name.bytes().all(is_plain)
}

#[cfg(test)]
mod tests;
