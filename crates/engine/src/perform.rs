//! Operations that the program does for an account before it listens: what a seed asks for.

use std::net::{IpAddr, Ipv4Addr};

use trent_model::runtime::common_errors::VALIDATION_EXCEPTION;
use trent_model::{AwsError, Input, InputError, OperationModel};
use trent_types::chance::random_array;
use trent_types::principal::Identity;
use trent_types::{AccountId, Principal, Region, RequestId};

use crate::authorize::authorize;
use crate::{CallContext, Cx, Engine, Failure, Operation, Origin};

/// How often it is tried when others keep changing what was read.
const ATTEMPTS_MAX: u32 = 16;

/// A call by the root user of an account, from this machine.
pub fn call_of_root(engine: &Engine, account: AccountId, region: Region) -> CallContext {
    let identity = Identity::Root;
    let (partition, access_key_id) = (region.partition(), account.to_string());
    CallContext {
        request_id: RequestId::from_random(random_array(engine.entropy.as_ref())),
        principal: Principal { account, partition, identity, access_key_id, session: None },
        region,
        origin: Origin { source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST), user_agent: None, host: None, tls: None },
    }
}

/// Reads an input that is the text of a JSON object in the words of the API, and checks it as the model says.
///
/// # Errors
/// `ValidationException`.
pub fn read<I: Input>(json: &[u8]) -> Result<I, Failure> {
    I::from_json(json).map_err(|error| match error {
        InputError::Serialization(message)
        | InputError::Validation(message)
        | InputError::ValidationOfName { message, .. }
        | InputError::ValidationOfTokens { message, .. } => AwsError::new(&VALIDATION_EXCEPTION, message).into(),
    })
}

/// Does an operation as `call` says, with an input that is the text of a JSON object in the words of the API. It is read,
/// checked and decided on like a request's. No event tells of it, as nobody has sent a request.
///
/// # Errors
/// Those of the operation; the words of [`Failure::Aws`] are AWS's.
pub async fn perform<O: Operation>(
    engine: &Engine,
    service: &O::Service,
    call: &CallContext,
    json: &[u8],
) -> Result<<O::Model as OperationModel>::Output, Failure> {
    let input = read(json)?;
    for _ in 0..ATTEMPTS_MAX {
        match attempt::<O>(engine, service, call, &input).await {
            Err(Failure::Changed) => {}
            outcome => return outcome,
        }
    }
    Err(Failure::internal("the records that an operation touches changed too often"))
}

async fn attempt<O: Operation>(
    engine: &Engine,
    service: &O::Service,
    call: &CallContext,
    input: &<O::Model as OperationModel>::Input,
) -> Result<<O::Model as OperationModel>::Output, Failure> {
    let standing = engine.identities.standing(&call.principal).await?;
    let cx = Cx { engine, service, call, event_id: "", standing: &standing, now: engine.clock.now() };
    let loaded = O::load(input, &cx).await?;
    let questions = O::questions(input, &loaded, &cx);
    match authorize(engine, O::Model::SERVICE, call, &standing, cx.now, &questions).await {
        Ok(allowed) => O::act(allowed.proof(input, loaded), &cx).await,
        Err(Ok(refusal)) => Err(refusal.error.into()),
        Err(Err(failure)) => Err(failure),
    }
}
