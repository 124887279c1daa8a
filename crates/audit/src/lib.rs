//! The audit log: CloudTrail events, hash chain, group commit, verification.
