//! Standard output.

use std::io::{self, Write as _};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

use tokio::sync::oneshot;

use super::SinkError;

type Job = (Vec<u8>, oneshot::Sender<io::Result<()>>);

/// A thread that prints. Whoever reads standard output may stop reading: nothing else waits for it then, not even the end
/// of the process.
pub(crate) struct Printer {
    jobs: SyncSender<Job>,
}

impl Printer {
    pub(crate) fn start() -> io::Result<Self> {
        let (jobs, todo) = sync_channel(1);
        std::thread::Builder::new().name("trent-stdout".to_owned()).spawn(move || print_all(&todo))?;
        Ok(Self { jobs })
    }

    /// Prints lines.
    pub(crate) async fn print(&self, lines: Vec<u8>) -> Result<(), SinkError> {
        let (done, outcome) = oneshot::channel();
        match self.jobs.try_send((lines, done)) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => return Err(SinkError::passing("nobody reads standard output")),
            Err(TrySendError::Disconnected(_)) => return Err(SinkError::passing("the thread that prints has ended")),
        }
        match outcome.await {
            Ok(printed) => printed.map_err(|error| SinkError::passing(error.to_string())),
            Err(_) => Err(SinkError::passing("the thread that prints has ended")),
        }
    }
}

fn print_all(todo: &Receiver<Job>) {
    while let Ok((lines, done)) = todo.recv() {
        let mut out = io::stdout().lock();
        // Nobody waits any more if the server stops.
        let _ = done.send(out.write_all(&lines).and_then(|()| out.flush()));
    }
}
