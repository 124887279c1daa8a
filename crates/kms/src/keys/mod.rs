//! Keys: what they are, not what they do.

mod cancel_deletion;
mod create;
mod describe;
mod disable;
mod enable;
mod last_usage;
mod list;
mod schedule_deletion;
mod spec;
mod update_description;

pub(crate) use cancel_deletion::CancelKeyDeletion;
pub(crate) use create::{CreateKey, NewKey, check_lockout, policy_of, stored};
pub(crate) use describe::{DescribeKey, metadata};
pub(crate) use disable::DisableKey;
pub(crate) use enable::EnableKey;
pub(crate) use last_usage::GetKeyLastUsage;
pub(crate) use list::ListKeys;
pub(crate) use schedule_deletion::ScheduleKeyDeletion;
pub(crate) use spec::{Wanted, check as check_wanted};
pub(crate) use update_description::UpdateKeyDescription;
