//! Where events go.

mod stdout;
mod webhook;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use trent_egress::Client;
use trent_types::Clock;

use self::stdout::Printer;
use self::webhook::Webhook;
use crate::lines::LineFile;
use crate::plan::Destination;

/// An event on its way.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    /// Sequence of its entry in the audit log.
    pub(crate) sequence: u64,
    /// The event's id.
    pub(crate) id: String,
    /// When it happened, in milliseconds since the epoch.
    pub(crate) time_ms: i64,
    /// Name of the rule that matched first.
    pub(crate) rule: String,
    /// The event as it is sent, one line without its line break.
    pub(crate) text: String,
}

/// Why events did not arrive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SinkError {
    /// In words, without secrets.
    pub(crate) reason: String,
    /// How long the receiver asks to wait.
    pub(crate) retry_after: Option<Duration>,
    /// Whether trying again is of no use.
    pub(crate) is_final: bool,
}

impl SinkError {
    fn passing(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), retry_after: None, is_final: false }
    }
}

/// Where a target's events go.
#[derive(Clone)]
pub(crate) enum Sink {
    Webhook(Arc<Webhook>),
    File(Arc<Mutex<LineFile>>),
    Stdout(Arc<Printer>),
}

impl Sink {
    /// The way to a destination. `wall` is the time that receivers compare signatures with.
    pub(crate) fn new(
        destination: &Destination,
        media_type: &'static str,
        wall: Arc<dyn Clock>,
    ) -> std::io::Result<Self> {
        Ok(match destination {
            Destination::Webhook { url, secrets, client } => {
                let (url, secrets, client) = (url.clone(), secrets.clone(), Client::clone(client));
                Self::Webhook(Arc::new(Webhook { url, secrets, client, media_type, wall }))
            }
            Destination::File(path) => Self::File(Arc::new(Mutex::new(LineFile::new(path)))),
            Destination::Stdout => Self::Stdout(Arc::new(Printer::start()?)),
        })
    }

    /// How many events are sent together.
    pub(crate) fn group_max(&self) -> usize {
        match self {
            Self::Webhook(_) => 1,
            Self::File(_) | Self::Stdout(_) => usize::MAX,
        }
    }

    /// Sends events; after an error, none of them can be counted on.
    pub(crate) async fn send(&self, messages: &[Message]) -> Result<(), SinkError> {
        match self {
            Self::Webhook(webhook) => {
                for message in messages {
                    webhook.send(message).await?;
                }
                Ok(())
            }
            Self::File(file) => append(file, lines(messages.iter().map(|message| message.text.as_str()))).await,
            Self::Stdout(printer) => printer.print(lines(messages.iter().map(|message| message.text.as_str()))).await,
        }
    }
}

/// Texts with their line breaks.
pub(crate) fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u8> {
    texts.flat_map(|text| [text.as_bytes(), b"\n"]).flatten().copied().collect()
}

/// Appends lines to a file, beside the asynchronous workers.
pub(crate) async fn append(file: &Arc<Mutex<LineFile>>, lines: Vec<u8>) -> Result<(), SinkError> {
    let file = Arc::clone(file);
    let appended =
        tokio::task::spawn_blocking(move || file.lock().unwrap_or_else(PoisonError::into_inner).append(&lines));
    match appended.await {
        Ok(appended) => appended.map_err(|error| SinkError::passing(error.to_string())),
        Err(stopped) => Err(SinkError::passing(stopped.to_string())),
    }
}
