//! From the text of a policy to the compiled policy.
//!
//! Sources: IAM User Guide, "Grammar of the IAM JSON policy language" and the reference pages of the elements; AWS KMS
//! Developer Guide, "Creating a key policy"; AWS Organizations User Guide, "SCP syntax". Messages are AWS's where
//! they are known: those of IAM and AWS STS for `MalformedPolicyDocument`, of AWS KMS for
//! `MalformedPolicyDocumentException`.

mod action;
mod error;
mod json;
mod kind;
mod principal;
mod resource;
mod statement;
#[cfg(test)]
mod tests;

use std::collections::HashSet;

use trent_types::Partition;

pub use error::PolicyError;
pub use kind::{PolicyKind, SizeLimit};

use crate::index::ActionIndex;
use crate::policy::{Policy, Version};
use error::{At, malformed};
use json::Json;

impl Policy {
    /// Reads and compiles a policy that is being stored.
    ///
    /// # Errors
    /// [`PolicyError`] with what is wrong first.
    pub fn parse(kind: PolicyKind, text: &str) -> Result<Self, PolicyError> {
        Self::parse_within(kind, kind.limit(), text)
    }

    /// Reads and compiles a policy whose size is limited otherwise than usual: an inline policy, which counts towards
    /// a limit of all of them, a trust policy under a raised quota, or a policy that is stored already.
    ///
    /// # Errors
    /// [`PolicyError`] with what is wrong first.
    pub fn parse_within(kind: PolicyKind, limit: SizeLimit, text: &str) -> Result<Self, PolicyError> {
        if limit.is_exceeded_by(text) {
            return Err(PolicyError::TooLong { kind, limit });
        }
        let at = At { kind, statement: None };
        if !text.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{ff}')) {
            return Err(malformed(
                at,
                "it holds a character that is neither a tab, a line break, nor U+0020 to U+00FF",
            ));
        }
        let document = Json::read(text).map_err(|error| malformed(at, format!("it is not valid JSON: {error}")))?;
        let Json::Object(members) = document else {
            return Err(malformed(at, "it is not a JSON object"));
        };
        let (mut version, mut id, mut statements) = (None, None, None);
        for (name, value) in members {
            match (&*name, value) {
                ("Version", Json::Text(text)) => version = Some(text),
                ("Id", Json::Text(text)) => id = Some(text),
                ("Statement", value) => statements = Some(value.into_list()),
                ("Version" | "Id", _) => return Err(malformed(at, format!("{name} is not a string"))),
                _ => return Err(malformed(at, format!("the policy element {name} is not valid"))),
            }
        }
        if id.is_some() && !kind.is_of_resource() {
            return Err(malformed(at, "the policy element Id is not allowed"));
        }
        let statements = statements.filter(|list| !list.is_empty());
        let statements = statements.ok_or_else(|| malformed(at, "it has no statements"))?;
        let version = read_version(at, version.as_deref())?;
        let mut compiled = Vec::with_capacity(statements.len());
        let mut actions = Vec::with_capacity(statements.len());
        for (number, statement) in statements.into_iter().enumerate() {
            let at = At { statement: Some(number + 1), ..at };
            let (statement, its_actions) = statement::read(at, version, statement)?;
            compiled.push(statement);
            actions.push(its_actions);
        }
        let mut sids = HashSet::new();
        if let Some(sid) = compiled.iter().filter_map(|s| s.sid()).find(|sid| !sid.is_empty() && !sids.insert(*sid)) {
            return Err(error::duplicate_sid(at, sid));
        }
        let index = ActionIndex::new(&actions);
        Ok(Self { kind, id: id.map(Into::into), index, statements: compiled.into() })
    }

    /// Refuses a policy with a resource that can't be one of the partition that the policy is stored in.
    ///
    /// Source: IAM User Guide, "IAM JSON policy elements: Resource", and what AWS IAM answers.
    ///
    /// # Errors
    /// [`PolicyError::Malformed`] with the first such resource.
    pub fn check_partition(&self, partition: Partition) -> Result<(), PolicyError> {
        for (number, statement) in self.statements.iter().enumerate() {
            let at = At { kind: self.kind, statement: Some(number + 1) };
            for text in statement.resources.iter().flat_map(|resources| resources.texts.iter()) {
                resource::check_partition(at, text, partition)?;
            }
        }
        Ok(())
    }
}

fn read_version(at: At, text: Option<&str>) -> Result<Version, PolicyError> {
    match text {
        Some("2012-10-17") => Ok(Version::V2012),
        Some("2008-10-17") | None if !at.kind.needs_2012() => Ok(Version::V2008),
        Some("2008-10-17") | None => Err(error::version(at)),
        Some(other) => Err(malformed(at, format!("the version {other} does not exist"))),
    }
}
