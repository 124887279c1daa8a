//! Trails and what is done with them.

mod create;
mod delete;
mod describe;
mod event_selectors;
mod find;
mod get;
mod list;
mod logging;
mod name;
mod status;
mod tags;
mod update;
mod wishes;

pub(crate) use create::CreateTrail;
pub(crate) use delete::DeleteTrail;
pub(crate) use describe::DescribeTrails;
pub(crate) use event_selectors::{GetEventSelectors, PutEventSelectors};
pub(crate) use get::GetTrail;
pub(crate) use list::ListTrails;
pub(crate) use logging::{StartLogging, StopLogging};
pub(crate) use status::GetTrailStatus;
pub(crate) use tags::{AddTags, ListTags, RemoveTags};
pub(crate) use update::UpdateTrail;
