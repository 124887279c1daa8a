//! Requests that go out: an HTTP client with deadlines and limits, and Signature Version 4 for S3.
//!
//! What the server itself asks others for goes through here, so that the same rules hold for all of it: TLS checks the
//! other side's certificate, redirects are not followed, and neither a silent nor a talkative server can hold anything up.

mod client;
mod connect;
mod message;
mod s3;
mod trust;
mod url;

pub use client::{Client, ClientSettings, SendError};
pub use message::{Method, Request, Response};
pub use s3::{S3Signer, SignError};
pub use trust::TrustError;
pub use url::{Url, UrlError};
