//! What is known of a call besides its input.

use std::net::IpAddr;

use trent_types::{Principal, Region, RequestId};

/// What is known of an authenticated call besides its input.
#[derive(Debug, Clone)]
pub struct CallContext {
    /// Id of the request.
    pub request_id: RequestId,
    /// Who calls.
    pub principal: Principal,
    /// Region that is called: the one in the credential scope.
    pub region: Region,
    /// Where from, and with what.
    pub origin: Origin,
}

/// Where a request comes from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Address of the peer.
    pub source_ip: IpAddr,
    /// The `User-Agent` header, cut to a sane length.
    pub user_agent: Option<String>,
    /// The `Host` header.
    pub host: Option<String>,
    /// The TLS connection, if there is one.
    pub tls: Option<TlsDetails>,
}

/// A TLS connection, as a CloudTrail event's `tlsDetails` describes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TlsDetails {
    /// For instance `TLSv1.3`.
    pub version: &'static str,
    /// For instance `TLS_AES_256_GCM_SHA384`.
    pub cipher_suite: &'static str,
    /// For instance `X25519MLKEM768`.
    pub key_exchange: Option<&'static str>,
}
