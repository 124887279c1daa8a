//! IAM policies: parsing and the decision, as pure functions.
