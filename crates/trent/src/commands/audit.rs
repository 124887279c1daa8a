//! `trent audit`.

mod served;

use std::io::{Read as _, Write as _};
use std::path::Path;

use trent_audit::tree::proof::{PROOF_BYTES_MAX, prove as prove_line};
use trent_audit::tree::read_key;
use trent_audit::{Proof, Summary, Verification, VerifierKey};

use crate::node::audit_directory;
use crate::settings::audit::AuditCommand;
use crate::trouble::Trouble;

/// Longest file with a checkpoint, in bytes.
const CHECKPOINT_BYTES_MAX: usize = trent_audit::tree::note::NOTE_BYTES_MAX;

/// Does what the command says.
pub(super) fn run(command: AuditCommand) -> Result<(), Trouble> {
    match command {
        AuditCommand::Verify { of, url, ca_file, key, since, checkpoint } => {
            let kept = since.map(|path| read(&path, CHECKPOINT_BYTES_MAX)).transpose()?;
            let known = Verification { key, kept };
            let (words, note) = match url {
                Some(url) => served::verify(&url, ca_file, &known)?,
                None => verify(&of.data_dir, &known)?,
            };
            if let Some(path) = checkpoint {
                let note = note.ok_or_else(|| Trouble::new("there is no checkpoint to be kept yet"))?;
                write(Some(&path), &note)?;
            }
            write(None, &format!("{words}\n"))
        }
        AuditCommand::Prove { event_id, of, output } => write(output.as_deref(), &prove(&of.data_dir, &event_id)?),
        AuditCommand::CheckProof { file, key } => write(None, &check_proof(&file, &key)?),
        AuditCommand::Key { of } => {
            let directory = audit_directory(&of.data_dir);
            let key = read_key(&directory).map_err(|error| at(&directory, &error))?;
            write(None, &format!("{key}\n"))
        }
    }
}

/// Checks the audit log of a data directory; gives what was found, and the last checkpoint.
fn verify(data_dir: &Path, known: &Verification) -> Result<(String, Option<String>), Trouble> {
    let summary = trent_audit::verify_against(&audit_directory(data_dir), known)?;
    if summary.tree.is_none() {
        if summary.events > 0 {
            return Err(Trouble::new(format!(
                "{}, but there is no tree, which could tell whether events were cut off or made anew: the server makes \
                 one when it starts",
                in_words(&summary)
            )));
        }
        if known.key.is_some() || known.kept.is_some() {
            return Err(Trouble::new("the audit log has no events, and no tree"));
        }
    }
    Ok((in_words(&summary), summary.tree.and_then(|tree| tree.checkpoint)))
}

fn in_words(summary: &Summary) -> String {
    let Summary { segments, events, first_sequence, last_sequence, unfinished_bytes, tree } = summary;
    if *events == 0 {
        return "the audit log has no events".to_owned();
    }
    let mut text = format!("{events} events ({first_sequence} to {last_sequence}) in {segments} segments: unchanged");
    if let Some(tree) = tree {
        text.push_str(&format!(
            "; {} checkpoints, the last of {} events, signed by {}",
            tree.checkpoints, tree.size, tree.key
        ));
        let behind = last_sequence.saturating_sub(tree.size);
        if behind > 0 {
            text.push_str(&format!("; the last {behind} events have no checkpoint yet"));
        }
    }
    if *first_sequence > 1 {
        let last = first_sequence - 1;
        match tree {
            Some(_) => text.push_str(&format!("; the events up to {last} have expired, and are in the tree")),
            None => text.push_str(&format!("; the events before {first_sequence} are not here")),
        }
    }
    if *unfinished_bytes > 0 {
        text.push_str("; one more is being written, or was not finished");
    }
    text
}

/// The proof that an event is in the log.
fn prove(data_dir: &Path, event_id: &str) -> Result<String, Trouble> {
    let directory = audit_directory(data_dir);
    let found = trent_audit::find(&directory, event_id).map_err(|error| at(&directory, &error))?;
    // A request's id finds all its events.
    let is_the_event = |line: &String| {
        let event: Result<serde_json::Value, _> = serde_json::from_str(line);
        event.is_ok_and(|event| event.get("eventID").and_then(serde_json::Value::as_str) == Some(event_id))
    };
    match found.into_iter().filter(is_the_event).collect::<Vec<_>>().as_slice() {
        [] => Err(Trouble::new(format!("the audit log has no event {event_id}"))),
        [line] => Ok(prove_line(&directory, line)?.to_string()),
        _ => Err(Trouble::new(format!("the audit log has several events {event_id}"))),
    }
}

/// What a proof proves, in words and with the event.
fn check_proof(file: &Path, key: &VerifierKey) -> Result<String, Trouble> {
    let proven = Proof::parse(&read(file, PROOF_BYTES_MAX)?).and_then(|proof| proof.check(key));
    let proven = proven.map_err(|error| at(file, &error))?;
    Ok(format!(
        "event {} is in the log {}, by its checkpoint of {} events:\n{}\n",
        proven.sequence, proven.checkpoint.origin, proven.checkpoint.size, proven.line
    ))
}

/// Reads a file of at most so many bytes.
fn read(path: &Path, bytes_max: usize) -> Result<String, Trouble> {
    let read = || {
        let mut text = String::new();
        std::fs::File::open(path)?.take(bytes_max as u64 + 1).read_to_string(&mut text)?;
        if text.len() > bytes_max { Err(std::io::ErrorKind::FileTooLarge.into()) } else { Ok(text) }
    };
    read().map_err(|error: std::io::Error| at(path, &error))
}

/// Writes to a file, or to standard output.
fn write(path: Option<&Path>, text: &str) -> Result<(), Trouble> {
    match path {
        Some(path) => std::fs::write(path, text).map_err(|error| at(path, &error)),
        None => {
            let told = std::io::stdout().lock().write_all(text.as_bytes());
            told.map_err(|error| Trouble::while_doing("standard output", &error))
        }
    }
}

fn at(path: &Path, error: &dyn std::error::Error) -> Trouble {
    Trouble::while_doing(&path.display().to_string(), error)
}

#[cfg(test)]
mod tests {
    use trent_audit::TreeSummary;

    use super::*;

    #[test]
    fn summaries_say_what_is_not_there() {
        let key = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k".parse().unwrap();
        let tree = Some(TreeSummary { size: 12, checkpoints: 3, key, checkpoint: None });
        let summary =
            Summary { segments: 2, events: 10, first_sequence: 5, last_sequence: 14, unfinished_bytes: 3, tree };
        let text = in_words(&summary);
        assert!(text.starts_with("10 events (5 to 14) in 2 segments"), "{text}");
        for part in ["3 checkpoints, the last of 12", "last 2 events have no", "up to 4 have expired", "not finished"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let text = in_words(&Summary { tree: None, ..summary });
        assert!(text.contains("the events before 5 are not here"), "{text}");
        let nothing =
            Summary { segments: 0, events: 0, first_sequence: 0, last_sequence: 0, unfinished_bytes: 0, tree: None };
        assert_eq!(in_words(&nothing), "the audit log has no events");
    }
}
