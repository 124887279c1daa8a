//! Accounts.

pub(super) mod access_role;
mod create;
mod describe;
mod list;
mod list_for_parent;
pub(super) mod member;
pub(super) mod membership;
mod move_account;
mod remove;
mod status;
mod statuses;

pub(super) use create::{CreateAccount, made};
pub(super) use describe::DescribeAccount;
pub(super) use list::ListAccounts;
pub(super) use list_for_parent::ListAccountsForParent;
pub(super) use member::has_address;
pub(super) use move_account::MoveAccount;
pub(super) use remove::RemoveAccountFromOrganization;
pub(super) use status::DescribeCreateAccountStatus;
pub(super) use statuses::ListCreateAccountStatus;
