//! Errors as AWS puts them on the wire.

use std::fmt;

/// Who is to blame for an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The caller.
    Client,
    /// The service.
    Server,
}

/// The type of an error: what a client's code catches.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorShape {
    /// Name of the shape in the service model, which CloudTrail's events have: for an error of a query service it may be
    /// another than the code.
    pub name: &'static str,
    /// Code on the wire: `__type` of a JSON error, `<Code>` of a query error.
    pub code: &'static str,
    /// HTTP status.
    pub status: u16,
    /// Who is to blame.
    pub fault: Fault,
}

/// An error that goes to the caller in AWS's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwsError {
    /// The error's type.
    pub shape: &'static ErrorShape,
    /// The message; AWS sends some errors, such as `InvalidCiphertextException`, without one.
    pub message: Option<String>,
    /// What audit events say in place of the message where it repeats a secret of the request.
    pub recorded: Option<String>,
}

impl AwsError {
    /// An error with a message.
    pub fn new(shape: &'static ErrorShape, message: impl Into<String>) -> Self {
        Self { shape, message: Some(message.into()), recorded: None }
    }

    /// An error without a message.
    pub const fn bare(shape: &'static ErrorShape) -> Self {
        Self { shape, message: None, recorded: None }
    }

    /// The same error, of which audit events say `message`.
    #[must_use]
    pub fn recorded_as(self, message: String) -> Self {
        Self { recorded: Some(message), ..self }
    }
}

impl fmt::Display for AwsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.shape.code, self.message.as_deref().unwrap_or_default())
    }
}

impl std::error::Error for AwsError {}
