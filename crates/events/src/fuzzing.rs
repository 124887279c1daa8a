//! Ways in for the fuzz targets.

use crate::Pattern;
use crate::json::Json;

/// Reads a pattern and, behind a zero byte, an event, and compares them.
pub fn pattern(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (pattern, event) = text.split_once('\0').unwrap_or((text, "{}"));
    if let (Ok(pattern), Ok(event)) = (pattern.parse::<Pattern>(), Json::parse(event)) {
        pattern.matches(&event);
    }
}
