//! The server: sockets, and the life of connections from accept to shutdown.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio_rustls::TlsAcceptor;
use tracing::{debug, info, warn};
use trent_engine::wire::{RefusalLog, Registry};
use trent_types::{Clock, Entropy};

use crate::authenticate::Authentication;
use crate::connection::{self, HttpServer};
use crate::handler::Handler;
use crate::header_case;
use crate::limits::Limits;
use crate::local::LocalEndpoints;
use crate::metrics::Metrics;
use crate::observe::RequestObserver;
use crate::regions::ServedRegions;
use crate::tls::{TlsCertificates, TlsError, TlsFiles};

/// What to wait before accepting again when the system can't give a socket, for instance for want of descriptors.
const ACCEPT_RETRY: Duration = Duration::from_millis(50);

/// How a server is set up.
#[derive(Debug, Clone)]
pub struct ServerConfig {
    /// Address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Regions that are answered for.
    pub regions: ServedRegions,
    /// What a client may cost.
    pub limits: Limits,
    /// Certificate and key, to speak TLS only; without them the server speaks cleartext only.
    pub tls: Option<TlsFiles>,
}

/// What a server stands on.
pub struct Parts {
    /// The operations.
    pub registry: Arc<Registry>,
    /// How callers prove who they are.
    pub authentication: Authentication,
    /// Where refused requests are written down.
    pub refusals: Arc<dyn RefusalLog>,
    /// The endpoints below `/_trent/`.
    pub local: Arc<dyn LocalEndpoints>,
    /// Time, to judge the age of signatures by.
    pub clock: Arc<dyn Clock>,
    /// Randomness, for request ids.
    pub entropy: Arc<dyn Entropy>,
    /// Counters, to be shown by one of the local endpoints.
    pub metrics: Arc<Metrics>,
    /// Who is told of each answered request, if anyone wants to know.
    pub observer: Option<Arc<dyn RequestObserver>>,
}

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// The address can't be listened on.
    #[error("can't listen on {address}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The certificate can't be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// How a server stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drain {
    /// Every request in flight has been answered.
    Complete,
    /// [`Limits::shutdown_grace`] ended with connections still busy; they were cut.
    CutOff {
        /// How many.
        connections: usize,
    },
}

/// A server that listens.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    certificates: Option<Arc<TlsCertificates>>,
    tls: Option<TlsAcceptor>,
    limits: Limits,
    http: Arc<HttpServer>,
}

impl Server {
    /// Loads the certificate, and listens.
    ///
    /// # Errors
    /// [`BindError`] if the address or the certificate can't be used.
    pub async fn bind(config: ServerConfig, parts: Parts) -> Result<Self, BindError> {
        let ServerConfig { listen, regions, limits, tls } = config;
        let certificates = tls.map(TlsCertificates::load).transpose()?.map(Arc::new);
        let tls = match &certificates {
            Some(certificates) => Some(TlsAcceptor::from(Arc::new(certificates.server_config()?))),
            None => None,
        };
        let failed = |source| BindError::Listen { address: listen, source };
        let listener = TcpListener::bind(listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let handler = Handler::new(parts, regions, limits.clone());
        let http = Arc::new(HttpServer::new(handler, header_case::template().await));
        Ok(Self { listener, address, certificates, tls, limits, http })
    }

    /// The address that is listened on, with its real port.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// The certificate in use, to reload it; `None` without TLS.
    pub fn certificates(&self) -> Option<Arc<TlsCertificates>> {
        self.certificates.clone()
    }

    /// Serves until `shutdown` is done, then stops accepting, lets the requests in flight finish, and returns.
    pub async fn run(self, shutdown: impl Future<Output = ()>) -> Drain {
        let Self { listener, address, tls, limits, http, .. } = self;
        info!(%address, tls = tls.is_some(), "listening");
        let places = Arc::new(Semaphore::new(limits.connections_max));
        let (stop, stopping) = watch::channel(());
        let accepting = async {
            loop {
                // A connection is accepted only when there is a place for it. The semaphore is never closed.
                let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
                let (stream, peer) = accept(&listener).await;
                let (http, tls, stopping) = (Arc::clone(&http), tls.clone(), stopping.clone());
                tokio::spawn(async move {
                    connection::serve(stream, peer, tls, http, stopping).await;
                    drop(place);
                });
            }
        };
        tokio::select! {
            () = accepting => {}
            () = shutdown => {}
        }
        drop(listener);
        info!("stopped accepting connections");
        // Nobody listens if there is no connection, which is as good.
        let _ = stop.send(());
        let all = u32::try_from(limits.connections_max).unwrap_or(u32::MAX);
        match tokio::time::timeout(limits.shutdown_grace, places.acquire_many(all)).await {
            Ok(_) => Drain::Complete,
            Err(_) => {
                let connections = limits.connections_max - places.available_permits();
                warn!(connections, "cut connections that were still busy");
                Drain::CutOff { connections }
            }
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("address", &self.address).field("limits", &self.limits).finish_non_exhaustive()
    }
}

async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // Answers are small; waiting to fill a segment only delays them.
                if let Err(error) = stream.set_nodelay(true) {
                    debug!(%peer, %error, "can't set TCP_NODELAY");
                }
                return (stream, peer);
            }
            Err(error) => {
                warn!(%error, "can't accept a connection");
                tokio::time::sleep(ACCEPT_RETRY).await;
            }
        }
    }
}
