//! What there is in an account, all at once.

mod authorization_details;
mod details;
mod summary;

pub(crate) use authorization_details::GetAccountAuthorizationDetails;
pub(crate) use summary::GetAccountSummary;
