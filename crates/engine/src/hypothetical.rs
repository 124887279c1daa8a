//! Requests that nobody has made: what would be decided on them, by the code that decides on those that are made.

use std::net::{IpAddr, Ipv4Addr};

use trent_policy::Context;
pub use trent_policy::explain::Trace;
use trent_types::chance::random_array;
use trent_types::{Principal, Region, RequestId};

use crate::authorize::path;
use crate::{CallContext, Engine, Failure, Origin, Question};

/// A call by a principal from this machine, without TLS.
pub fn call_of(engine: &Engine, principal: Principal, region: Region) -> CallContext {
    CallContext {
        request_id: RequestId::from_random(random_array(engine.entropy.as_ref())),
        principal,
        region,
        origin: Origin { source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST), user_agent: None, host: None, tls: None },
    }
}

/// What would be decided on a request that asks `question`, and how. Nothing is done, and no event tells of it.
///
/// `given` says which condition keys the request has; it comes before what is known of them otherwise.
///
/// # Errors
/// [`Failure::Aws`] if the principal is no more; [`Failure::Internal`].
pub async fn decide(
    engine: &Engine,
    call: &CallContext,
    question: &Question,
    given: &(dyn Context + Sync),
) -> Result<Trace, Failure> {
    let standing = engine.identities.standing(&call.principal).await?;
    path(engine, call, &standing, question, given).await
}
