//! HTTP, TLS, Signature Version 4 and the AWS protocols.
