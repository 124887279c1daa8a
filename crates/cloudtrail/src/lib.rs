//! AWS CloudTrail: the event history, trails, and delivery of log and digest files.

#![allow(dead_code)]

mod event;
mod index;
