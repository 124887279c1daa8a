//! A request, prepared for being compared with statements.

use crate::arn_pattern::ArnText;
use crate::caller::Caller;
use crate::context::Context;

/// What all statements are compared with.
pub(crate) struct Subject<'a> {
    pub(crate) caller: &'a Caller<'a>,
    /// The action in lower case: actions have no case.
    pub(crate) action: String,
    pub(crate) resource: ArnText<'a>,
    pub(crate) context: &'a dyn Context,
}
