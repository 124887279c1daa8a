//! Work that comes due by the clock, such as automatic rotation and deletion.

use crate::{BoxFuture, Failure};

/// The right to write records outside a request: for the server's own work.
///
/// Made with [`Self::assertion`] alone, so that its few call sites can be counted.
#[derive(Debug)]
pub struct SystemWork {
    _private: (),
}

impl SystemWork {
    /// The caller asserts that no client decides what is written: the work comes from the clock, from the first start,
    /// or from a service acting for itself.
    pub const fn assertion() -> Self {
        Self { _private: () }
    }
}

/// A service's work that comes due by the clock.
pub trait Clockwork: Send + Sync {
    /// Does everything that is due at the engine's time, in the order in which it came due.
    fn run_due(&self) -> BoxFuture<'_, Result<(), Failure>>;

    /// The same when the server stops: what is otherwise put off is done too.
    fn finish(&self) -> BoxFuture<'_, Result<(), Failure>> {
        self.run_due()
    }
}
