//! The key hierarchy: root key, domain keys, backing keys.
//!
//! ```text
//! seal ──seals──► root key ──wraps──► domain key of a Region ──wraps──► backing key of a KMS key
//!                    │                 (generations: the newest            (exported key token)
//!                    │                  wraps, all unwrap)
//!                    ├──► records key       store records
//!                    └──► credentials key   secret access keys
//! ```
//!
//! Source: AWS KMS Cryptographic Details, "KMS key hierarchy".

mod backing;
mod domain;
pub(crate) mod kind;
mod root;
mod token;

pub use self::backing::NewBackingKey;
pub(crate) use self::backing::{unwrap_backing_key, wrap_backing_key};
pub use self::domain::WrappedDomainKey;
pub(crate) use self::domain::{DomainKey, DomainKeys};
pub(crate) use self::root::RootKeys;
pub use self::root::{RootKey, SealedRootKey};
pub use self::token::ExportedKeyToken;
