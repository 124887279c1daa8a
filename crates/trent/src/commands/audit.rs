//! `trent audit`.

use std::io::Write as _;
use std::path::Path;

use trent_audit::Summary;

use crate::node::audit_directory;
use crate::trouble::Trouble;

/// Checks the audit log of a data directory.
pub(super) fn verify(data_dir: &Path) -> Result<(), Trouble> {
    let summary = trent_audit::verify(&audit_directory(data_dir))?;
    let told = writeln!(std::io::stdout().lock(), "{}", in_words(&summary));
    told.map_err(|error| Trouble::while_doing("standard output", &error))
}

fn in_words(summary: &Summary) -> String {
    let Summary { segments, events, first_sequence, last_sequence, unfinished_bytes, tree: _ } = summary;
    if *events == 0 {
        return "the audit log has no events".to_owned();
    }
    let mut text = format!("{events} events ({first_sequence} to {last_sequence}) in {segments} segments: unchanged");
    if *first_sequence > 1 {
        text.push_str(&format!("; the events before {first_sequence} are not here"));
    }
    if *unfinished_bytes > 0 {
        text.push_str("; one more is being written, or was not finished");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_say_what_is_not_there() {
        let summary =
            Summary { segments: 2, events: 10, first_sequence: 5, last_sequence: 14, unfinished_bytes: 3, tree: None };
        let text = in_words(&summary);
        assert!(text.starts_with("10 events (5 to 14) in 2 segments"), "{text}");
        assert!(text.contains("the events before 5 are not here") && text.contains("not finished"), "{text}");
        let nothing =
            Summary { segments: 0, events: 0, first_sequence: 0, last_sequence: 0, unfinished_bytes: 0, tree: None };
        assert_eq!(in_words(&nothing), "the audit log has no events");
    }
}
