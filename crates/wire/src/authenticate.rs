//! Who makes a request.

use std::sync::Arc;

use trent_engine::BoxFuture;
use trent_engine::auth::Authenticator;
use trent_types::{Principal, Region, Timestamp};

use crate::regions::ServedRegions;
use crate::sigv4::{Alleged, Claim, Expectation, Presented, Refusal, SignedRequest};

/// How callers prove who they are.
#[derive(Clone)]
pub enum Authentication {
    /// By a signature: `trent serve`.
    Signed(Arc<dyn Authenticator>),
    /// Whoever they say: `trent dev`.
    Trusted(Arc<dyn TrustedIdentity>),
}

/// Turns whatever credentials came (none at all, too) into a principal, unproven. For `trent dev` alone.
pub trait TrustedIdentity: Send + Sync {
    /// The principal of a request that names this access key id and comes with this session token, in a Region.
    fn principal<'a>(
        &'a self,
        access_key_id: Option<&'a str>,
        session_token: Option<&'a str>,
        region: &'a Region,
    ) -> BoxFuture<'a, Principal>;
}

/// Who makes a request, and for which Region.
pub(crate) struct Caller {
    pub(crate) principal: Principal,
    pub(crate) region: Region,
}

impl Authentication {
    /// Who makes a request to a service. `None` for a request that names no operation: see [`Expectation`].
    ///
    /// # Errors
    /// [`Refusal`] if the request is not proven to be the caller's.
    pub(crate) async fn caller(
        &self,
        request: &SignedRequest<'_>,
        service: Option<&'static str>,
        regions: &ServedRegions,
        now: Timestamp,
    ) -> Result<Caller, Refusal> {
        match self {
            Self::Signed(authenticator) => {
                let presented = Presented::of(request)?;
                let claim = Claim::of(&presented, request, &Expectation { service, regions, now })?;
                let signer = authenticator.signer(claim.access_key_id(), claim.session_token(), claim.scope()).await;
                let principal = claim.prove(request, signer.map_err(Refusal::Credentials)?)?;
                Ok(Caller { principal, region: claim.into_region() })
            }
            Self::Trusted(identity) => {
                let alleged = Alleged::of(request);
                let region = region(&alleged, regions);
                let (id, token) = (alleged.access_key_id(), alleged.session_token());
                Ok(Caller { principal: identity.principal(id, token, &region).await, region })
            }
        }
    }
}

/// The Region that an unproven request is for: the one that it names if that is served, else the default Region.
pub(crate) fn region(alleged: &Alleged<'_>, regions: &ServedRegions) -> Region {
    let named = alleged.service_and_region().and_then(|(service, region)| regions.of_scope(service, region));
    named.unwrap_or_else(|| regions.default_region().clone())
}
