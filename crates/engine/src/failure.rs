//! Why an operation did not succeed.

use trent_model::runtime::common_errors::INTERNAL_FAILURE;
use trent_model::{AwsError, ErrorShape};

use crate::records::RecordError;

/// Why an operation did not succeed.
///
/// A lower layer's error is internal until an operation names the AWS error that it means.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The caller is told this.
    #[error(transparent)]
    Aws(#[from] AwsError),
    /// What was read has changed meanwhile: the pipeline takes the request down the road once more.
    #[error("the records that the request touches have changed meanwhile")]
    Changed,
    /// Something failed here. The cause goes to the log; the caller learns nothing of it.
    #[error("internal: {0}")]
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

impl Failure {
    /// An internal failure with its cause.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// What the caller is answered; `internal` is the service's own error for internal failures.
    pub(crate) fn answer(self, internal: Option<&'static ErrorShape>) -> AwsError {
        match self {
            Self::Aws(error) => error,
            Self::Changed | Self::Internal(_) => AwsError::bare(internal.unwrap_or(&INTERNAL_FAILURE)),
        }
    }
}

impl From<RecordError> for Failure {
    fn from(error: RecordError) -> Self {
        match error {
            RecordError::Changed => Self::Changed,
            RecordError::Store(_) | RecordError::OutOfSpace | RecordError::Unreadable(_) | RecordError::Seal(_) => {
                Self::internal(error)
            }
        }
    }
}
