//! What an operation says about itself, without its types.

use trent_model::{ErrorShape, OperationModel as _, ServiceModel};

use crate::{AuditShape, Operation};

/// What an operation says about itself, without its types.
pub(super) struct Facts {
    pub(super) service: &'static ServiceModel,
    /// The operation's name.
    pub(super) operation: &'static str,
    /// The errors that the model documents for the operation.
    pub(super) errors: &'static [&'static ErrorShape],
    pub(super) read_only: bool,
    pub(super) audit: AuditShape,
}

/// A constant for each operation: what only a type can have.
trait Described: Operation {
    const FACTS: Facts = Facts {
        service: Self::Model::SERVICE,
        operation: Self::Model::NAME,
        errors: Self::Model::ERRORS,
        read_only: Self::READ_ONLY,
        audit: Self::AUDIT,
    };
}

impl<O: Operation> Described for O {}

impl Facts {
    /// What the operation `O` says about itself.
    pub(super) const fn of<O: Operation>() -> &'static Self {
        &<O as Described>::FACTS
    }

    /// The error with which the service itself says that it failed.
    pub(super) fn internal(&self) -> Option<&'static ErrorShape> {
        // `KMSInternalException`, `ServiceFailureException`, `ServiceException`: other errors are the server's fault too.
        const NAMES: [&str; 3] = ["InternalException", "ServiceFailure", "ServiceException"];
        let is_internal =
            |shape: &&ErrorShape| shape.status == 500 && NAMES.iter().any(|name| shape.code.contains(name));
        self.errors.iter().copied().find(is_internal)
    }
}
