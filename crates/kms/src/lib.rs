//! AWS KMS: keys, aliases, policies, tags, rotation, deletion and cryptographic operations.
