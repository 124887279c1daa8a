//! What is asked before a request is decided on: whether the caller comes too often, and, in tests, whether the request
//! shall fail.

use std::time::Duration;

use trent_model::{AwsError, ErrorShape, ServiceModel};
use trent_types::Timestamp;

use crate::{CallContext, Question};

/// Lets requests go on, or keeps them from it.
///
/// Every request whose input could be read comes here once, when what it touches was looked up and before anything is
/// decided or done. What is refused here has changed nothing, and is told of in the audit log like any other request.
pub trait Admission: Send + Sync {
    /// Lets a request go on. Called on the thread that answers requests: must not wait.
    ///
    /// # Errors
    /// What the caller is answered instead.
    fn admit(&self, arrival: &Arrival<'_>) -> Result<Admitted, AwsError>;
}

/// A request that goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admitted {
    /// At once.
    Now,
    /// After this time, by the system's own clock. What the request touches is looked up again then.
    After(Duration),
}

/// A request that is known by its operation, its caller and what it touches.
pub struct Arrival<'a> {
    /// The service that is called.
    pub service: &'static ServiceModel,
    /// The operation's name.
    pub operation: &'static str,
    /// The errors that the model documents for the operation.
    pub errors: &'static [&'static ErrorShape],
    /// Who calls, from where, for which Region.
    pub call: &'a CallContext,
    /// The time of the request.
    pub now: Timestamp,
    /// What the policies are going to be asked: it names the resources that the request touches, and has its condition
    /// keys. None where looking the resources up has already failed.
    pub questions: &'a [Question],
}

impl Arrival<'_> {
    /// The value of a condition key, whose name is given in lower case, of one of the questions.
    pub fn condition(&self, question: usize, key: &str) -> Option<String> {
        let values = self.questions.get(question)?.context.as_ref()?.values(key)?;
        values.single().map(str::to_owned)
    }
}
