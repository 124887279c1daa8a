//! What a grant allows: operations, and constraints on requests for them.
//!
//! Source: AWS KMS API Reference, `CreateGrant`, parameters `Operations` and `Constraints`, and `GrantConstraints`; AWS
//! KMS Developer Guide, "Creating grants".

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

use serde::{Deserialize, Serialize};
use trent_engine::Failure;
use trent_model::kms::{CreateGrantRequest, GrantConstraints, GrantOperation, KeySpec};
use trent_policy::{fold, same_ignoring_case};
use trent_types::EncryptionContext;

use super::operations::{Operations, is_supported};
use crate::errors;
use crate::question::KeyQuestion;
use crate::record::KeyRecord;

/// Most pairs of an encryption context constraint.
const PAIRS_MAX: usize = 8;
/// Longest encryption context constraint, names and values together, in characters.
const CONTEXT_CHARS_MAX: usize = 384;

/// What a grant allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Terms {
    pub(crate) operations: Operations,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) context: Option<ContextConstraint>,
    /// The AWS resource on whose behalf a request must be made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source_arn: Option<String>,
}

/// A constraint on the encryption context of requests. It is not empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ContextConstraint {
    /// The context is this one.
    Equals(EncryptionContext),
    /// The context has these pairs among others.
    Subset(EncryptionContext),
}

impl Terms {
    /// The terms that a request asks for.
    pub(crate) fn of(input: &CreateGrantRequest) -> Result<Self, Failure> {
        let operations: Operations = input.operations.iter().copied().collect();
        if operations.is_empty() {
            return Err(errors::constraint("[]", "operations", "Member must have length greater than or equal to 1"));
        }
        if operations.is_within([GrantOperation::CreateGrant].into_iter().collect()) {
            return Err(errors::validation("Grants must not contain only the CreateGrant operation."));
        }
        let constraints = input.constraints.as_ref();
        // An empty map is as good as none.
        let pairs = |map: Option<&BTreeMap<String, String>>| {
            map.filter(|map| !map.is_empty()).map(|map| EncryptionContext::new(map.clone()))
        };
        let equals = pairs(constraints.and_then(|it| it.encryption_context_equals.as_ref()));
        let subset = pairs(constraints.and_then(|it| it.encryption_context_subset.as_ref()));
        let context = match (equals, subset) {
            (None, None) => None,
            (Some(equals), None) => Some(ContextConstraint::Equals(equals)),
            (None, Some(subset)) => Some(ContextConstraint::Subset(subset)),
            (Some(_), Some(_)) => {
                return Err(errors::validation(
                    "A grant can have an EncryptionContextEquals or an EncryptionContextSubset constraint, not both.",
                ));
            }
        };
        if let Some(context) = &context {
            context.check_size()?;
        }
        Ok(Self { operations, context, source_arn: constraints.and_then(|it| it.source_arn.clone()) })
    }

    /// Refuses terms that make no sense for a key.
    pub(crate) fn check_fit(&self, key: &KeyRecord) -> Result<(), Failure> {
        let (spec, usage) = (key.key_spec(), key.key_usage());
        if let Some(operation) = self.operations.iter().find(|operation| !is_supported(*operation, spec, usage)) {
            return Err(errors::validation(format!(
                "The operation {operation} can't be granted on a KMS key with key spec {spec} and key usage {usage}."
            )));
        }
        if self.context.is_some() && spec != KeySpec::SymmetricDefault {
            return Err(errors::validation(format!(
                "Encryption context constraints are not supported on a KMS key with key spec {spec}."
            )));
        }
        Ok(())
    }

    /// Whether a request for an operation of the key's own, with an encryption context, is within the terms. Creating
    /// and retiring grants are asked about elsewhere.
    pub(crate) fn allow(&self, operation: GrantOperation, context: Option<&EncryptionContext>) -> bool {
        // No request is made on behalf of an AWS resource here: none has an aws:SourceArn.
        if !self.operations.contains(operation) || self.source_arn.is_some() {
            return false;
        }
        match &self.context {
            None => true,
            // It has no encryption context.
            Some(_) if operation == GrantOperation::DescribeKey => true,
            Some(constraint) => context.is_some_and(|context| constraint.holds(context)),
        }
    }

    /// Marks of the pairs of the encryption context constraint: a request whose encryption context lacks one of them is not
    /// within the terms. Most grants for one grantee are told apart by that, without a look at their pairs.
    pub(super) fn marks(&self) -> u64 {
        self.context.as_ref().map_or(0, |constraint| marks_of(constraint.pairs()))
    }

    /// Whether these terms allow to create a grant on the terms `child`: some or all of the operations, under
    /// constraints that are at least as strict.
    pub(crate) fn allow_to_grant(&self, child: &Self) -> bool {
        let is_as_strict = match &self.context {
            None => true,
            Some(constraint) => child.context.as_ref().is_some_and(|child| constraint.is_implied_by(child)),
        };
        // A source ARN constrains the creation of grants too: see above.
        self.source_arn.is_none()
            && self.operations.contains(GrantOperation::CreateGrant)
            && child.operations.is_within(self.operations)
            && is_as_strict
    }

    /// The constraints as the API shows them; `None` if there are none.
    pub(crate) fn constraints(&self) -> Option<GrantConstraints> {
        let map = |context: &EncryptionContext| {
            Some(context.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
        };
        let (equals, subset) = match &self.context {
            None if self.source_arn.is_none() => return None,
            None => (None, None),
            Some(ContextConstraint::Equals(context)) => (map(context), None),
            Some(ContextConstraint::Subset(context)) => (None, map(context)),
        };
        Some(GrantConstraints {
            encryption_context_equals: equals,
            encryption_context_subset: subset,
            source_arn: self.source_arn.clone(),
        })
    }

    /// The question with the condition keys that the constraints give. The encryption context of a request about a grant
    /// is that of its constraint.
    ///
    /// Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Key Management Service",
    /// `CreateGrant` and `RetireGrant`.
    pub(crate) fn told_to(&self, question: KeyQuestion) -> KeyQuestion {
        let context = self.context.as_ref().map(|context| match context {
            ContextConstraint::Equals(_) => "EncryptionContextEquals",
            ContextConstraint::Subset(_) => "EncryptionContextSubset",
        });
        let question = match (context, &self.source_arn) {
            (None, None) => question,
            (Some(one), None) => question.with("kms:grantconstrainttype", one),
            (None, Some(_)) => question.with("kms:grantconstrainttype", "SourceArn"),
            (Some(one), Some(_)) => {
                question.with_many("kms:grantconstrainttype", vec![one.to_owned(), "SourceArn".to_owned()])
            }
        };
        match &self.context {
            Some(constraint) => question.encryption_context(constraint.pairs()),
            None => question,
        }
    }
}

impl ContextConstraint {
    /// The pairs of the constraint.
    pub(crate) const fn pairs(&self) -> &EncryptionContext {
        match self {
            Self::Equals(pairs) | Self::Subset(pairs) => pairs,
        }
    }

    fn check_size(&self) -> Result<(), Failure> {
        let pairs = self.pairs().pairs();
        if pairs.len() > PAIRS_MAX {
            return Err(errors::limit_exceeded(format!(
                "An encryption context constraint can have at most {PAIRS_MAX} pairs."
            )));
        }
        if pairs.map(|(name, value)| name.chars().count() + value.chars().count()).sum::<usize>() > CONTEXT_CHARS_MAX {
            return Err(errors::limit_exceeded(format!(
                "An encryption context constraint can have at most {CONTEXT_CHARS_MAX} characters."
            )));
        }
        Ok(())
    }

    fn holds(&self, context: &EncryptionContext) -> bool {
        match self {
            Self::Equals(pairs) => pairs.pairs().len() == context.pairs().len() && is_same(pairs, context),
            Self::Subset(pairs) => is_part(pairs, context),
        }
    }

    /// Whether every context for which `other` holds is one for which this holds.
    fn is_implied_by(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Equals(own), Self::Equals(pairs)) => is_same(own, pairs),
            // Pairs can be added to what is demanded.
            (Self::Equals(_), Self::Subset(_)) => false,
            (Self::Subset(own), Self::Equals(pairs) | Self::Subset(pairs)) => is_part(own, pairs),
        }
    }
}

/// Two of 64 bits for each pair. Equal pairs, apart from the case of their names, have the same.
pub(super) fn marks_of(context: &EncryptionContext) -> u64 {
    let of_pair = |(name, value): (&str, &str)| {
        let mut hasher = DefaultHasher::new();
        (fold(name), value).hash(&mut hasher);
        let hash = hasher.finish();
        1 << (hash % 64) | 1 << (hash / 64 % 64)
    };
    context.pairs().map(of_pair).fold(0, |marks: u64, more: u64| marks | more)
}

/// Whether every pair of `part` is in `whole`. In grant constraints names of pairs have no case, values have.
fn is_part(part: &EncryptionContext, whole: &EncryptionContext) -> bool {
    let is_there = |name: &str, value: &str| {
        whole.pairs().any(|(other, its)| its == value && (other == name || same_ignoring_case(other, name)))
    };
    part.pairs().all(|(name, value)| is_there(name, value))
}

fn is_same(one: &EncryptionContext, other: &EncryptionContext) -> bool {
    is_part(one, other) && is_part(other, one)
}

#[cfg(test)]
mod tests;
