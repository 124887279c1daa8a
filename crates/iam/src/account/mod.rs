//! Aliases of accounts.

mod create_alias;
mod delete_alias;
mod list_aliases;

pub(crate) use create_alias::CreateAccountAlias;
pub(crate) use delete_alias::DeleteAccountAlias;
pub(crate) use list_aliases::ListAccountAliases;
