//! AWS STS.
//!
//! [`all`] lists what the service does. A session is not stored: `session_token` says how credentials carry it.

mod assume_role;
mod credentials;
mod decode_authorization_message;
mod errors;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;
mod not_yet;
mod session_policies;
mod session_tags;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use trent_engine::wire::WireOperation;
use trent_engine::{Cx, Engine, Operation, Resource, Route};
use trent_model::sts::{OperationName, ops};

use assume_role::AssumeRole;
use decode_authorization_message::DecodeAuthorizationMessage;
use get_access_key_info::GetAccessKeyInfo;
use get_caller_identity::GetCallerIdentity;
use get_federation_token::GetFederationToken;
use get_session_token::GetSessionToken;
use not_yet::NotYet;

/// The service.
#[derive(Debug, Default)]
pub struct Sts {}

/// Every operation of AWS STS on an engine.
pub fn all(engine: &Arc<Engine>, sts: &Arc<Sts>) -> Vec<Box<dyn WireOperation>> {
    OperationName::ALL.iter().map(|name| row(*name, engine, sts)).collect()
}

/// The operation of a name. An operation without a row does not compile.
fn row(name: OperationName, engine: &Arc<Engine>, sts: &Arc<Sts>) -> Box<dyn WireOperation> {
    use OperationName as O;
    fn on<T: Operation<Service = Sts>>(engine: &Arc<Engine>, sts: &Arc<Sts>) -> Box<dyn WireOperation> {
        Route::<T>::boxed(engine, sts)
    }
    let make: fn(&Arc<Engine>, &Arc<Sts>) -> Box<dyn WireOperation> = match name {
        O::AssumeRole => on::<AssumeRole>,
        O::AssumeRoleWithSAML => on::<NotYet<ops::AssumeRoleWithSAML>>,
        O::AssumeRoleWithWebIdentity => on::<NotYet<ops::AssumeRoleWithWebIdentity>>,
        O::AssumeRoot => on::<NotYet<ops::AssumeRoot>>,
        O::DecodeAuthorizationMessage => on::<DecodeAuthorizationMessage>,
        O::GetAccessKeyInfo => on::<GetAccessKeyInfo>,
        O::GetCallerIdentity => on::<GetCallerIdentity>,
        O::GetDelegatedAccessToken => on::<NotYet<ops::GetDelegatedAccessToken>>,
        O::GetFederationToken => on::<GetFederationToken>,
        O::GetSessionToken => on::<GetSessionToken>,
        O::GetWebIdentityToken => on::<NotYet<ops::GetWebIdentityToken>>,
    };
    make(engine, sts)
}

/// What operations act on that name no resource.
fn anything(cx: &Cx<'_, Sts>) -> Resource {
    Resource { arn: "*".to_owned(), account: cx.call.principal.account, kind: None }
}
