//! Policies that are simulated.

use std::sync::{Arc, OnceLock};

use trent_engine::Failure;
use trent_model::iam::{PolicySourceType, Statement};
use trent_policy::evaluate::NamedPolicy;
use trent_policy::parse::SizeLimit;
use trent_policy::{Policy, PolicyKind};

use super::positions::{self, Span};
use crate::errors;

/// The longest policy that is taken. Source: service model of AWS IAM, shape `policyDocumentType`.
const CHARACTERS_MAX: usize = 131_072;

/// A policy that is simulated, with what results call it.
#[derive(Clone)]
pub(super) struct Given {
    pub(super) id: String,
    pub(super) kind: Option<PolicySourceType>,
    pub(super) text: String,
    pub(super) policy: Arc<Policy>,
    spans: OnceLock<Vec<Span>>,
}

impl Given {
    /// A policy that is stored.
    pub(super) fn stored(id: String, kind: PolicySourceType, text: &str, policy: Arc<Policy>) -> Self {
        Self { id, kind: Some(kind), text: text.to_owned(), policy, spans: OnceLock::new() }
    }

    /// A policy that came with the request.
    ///
    /// # Errors
    /// `InvalidInput` if it is none.
    pub(super) fn parse(
        id: String,
        kind: Option<PolicySourceType>,
        of: PolicyKind,
        text: &str,
    ) -> Result<Self, Failure> {
        let policy = Policy::parse_within(of, SizeLimit::Characters(CHARACTERS_MAX), text)
            .map_err(|error| errors::invalid_input(error.detail()))?;
        Ok(Self { id, kind, text: text.to_owned(), policy: Arc::new(policy), spans: OnceLock::new() })
    }

    /// Policies of a list of the request, which results call by the list's name and their number in it.
    ///
    /// # Errors
    /// `InvalidInput` if one of them is none.
    pub(super) fn listed(list: &str, texts: &[String]) -> Result<Vec<Self>, Failure> {
        let parse =
            |(at, text): (usize, &String)| Self::parse(format!("{list}.{}", at + 1), None, PolicyKind::Identity, text);
        texts.iter().enumerate().map(parse).collect()
    }

    /// As decisions want it.
    pub(super) fn named(&self) -> NamedPolicy<'_> {
        NamedPolicy { name: &self.id, policy: &self.policy }
    }

    /// How results tell of a statement of it, which is given by its number, from 1.
    pub(super) fn statement(&self, number: usize) -> Statement {
        let spans = self.spans.get_or_init(|| positions::of_statements(&self.text));
        let span = spans.get(number.saturating_sub(1)).cloned();
        let (start_position, end_position) = span.map(|Span { start, end }| (start, end)).unzip();
        Statement {
            source_policy_id: Some(self.id.clone()),
            source_policy_type: self.kind,
            start_position,
            end_position,
        }
    }
}
