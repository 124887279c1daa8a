//! Identities: credentials and the STS operations.
