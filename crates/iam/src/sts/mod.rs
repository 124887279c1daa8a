//! AWS STS.

mod get_caller_identity;

use std::sync::Arc;

use trent_engine::wire::WireOperation;
use trent_engine::{Engine, Route};

use get_caller_identity::GetCallerIdentity;

/// The service.
#[derive(Debug, Default)]
pub struct Sts {}

/// The operations of AWS STS on an engine.
pub fn all(engine: &Arc<Engine>, sts: &Arc<Sts>) -> Vec<Box<dyn WireOperation>> {
    vec![Route::<GetCallerIdentity>::boxed(engine, sts)]
}
