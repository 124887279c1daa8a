//! A server under test.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use trent_engine::BoxFuture;
use trent_engine::auth::{Authenticator, CredentialError, Scope, Signer as Credentials, Verifier};
use trent_types::principal::Identity;
use trent_types::time::FixedClock;
use trent_types::{Entropy, Partition, Principal, Region, Timestamp};
use trent_wire::{
    Authentication, BindError, Drain, Limits, LocalAnswer, LocalEndpoints, Metrics, Parts, RequestObserver,
    ServedRegions, Server, ServerConfig, TlsCertificates, TlsFiles, TrustedIdentity,
};

use crate::operations::{Events, registry};
use crate::signer::{SECRET, hex, mac, signing_key};

/// 2015-08-30T12:36:00Z, the time of AWS's published examples.
const NOW: Timestamp = Timestamp::from_epoch_ms(1_440_938_160_000);

/// Longer than anything takes, so that a test that waits in vain fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// How to start a server.
pub(crate) struct Setup {
    pub(crate) limits: Limits,
    pub(crate) tls: Option<TlsFiles>,
    pub(crate) authentication: Authentication,
    pub(crate) regions: ServedRegions,
    pub(crate) observer: Option<Arc<dyn RequestObserver>>,
}

impl Default for Setup {
    fn default() -> Self {
        let others = vec!["eu-west-1".parse().unwrap()];
        Self {
            limits: Limits::default(),
            tls: None,
            authentication: Authentication::Signed(Arc::new(Keys)),
            regions: ServedRegions::new("us-east-1".parse().unwrap(), others),
            observer: None,
        }
    }
}

pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) events: Arc<Events>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) certificates: Option<Arc<TlsCertificates>>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<Drain>,
}

impl Running {
    pub(crate) async fn start() -> Self {
        Self::with(Setup::default()).await
    }

    pub(crate) async fn with_limits(limits: Limits) -> Self {
        Self::with(Setup { limits, ..Setup::default() }).await
    }

    pub(crate) async fn with(setup: Setup) -> Self {
        Self::try_with(setup).await.unwrap_or_else(|error| panic!("{error}"))
    }

    pub(crate) async fn try_with(setup: Setup) -> Result<Self, BindError> {
        let Setup { limits, tls, authentication, regions, observer } = setup;
        let events = Events::new();
        let registry = Arc::new(registry(&events));
        let metrics = Arc::new(Metrics::new(&registry));
        let parts = Parts {
            registry,
            authentication,
            refusals: events.clone(),
            local: Arc::new(Local(Arc::clone(&events))),
            clock: Arc::new(FixedClock(NOW)),
            entropy: Arc::new(Counting::default()),
            metrics: Arc::clone(&metrics),
            observer,
        };
        let listen = "127.0.0.1:0".parse().unwrap();
        let server = Server::bind(ServerConfig { listen, regions, limits, tls }, parts).await?;
        let (address, certificates) = (server.local_addr(), server.certificates());
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(server.run(async {
            let _ = stopped.await;
        }));
        Ok(Self { address, events, metrics, certificates, stop: Some(stop), task })
    }

    pub(crate) async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }

    /// Has the server stop; it goes on with what it is at.
    pub(crate) fn stop(&mut self) {
        let _ = self.stop.take().unwrap().send(());
    }

    /// Waits until the server has stopped.
    pub(crate) async fn stopped(self) -> Drain {
        tokio::time::timeout(PATIENCE, self.task).await.unwrap().unwrap()
    }
}

/// Numbers instead of randomness: ids tell requests apart.
#[derive(Default)]
struct Counting(std::sync::atomic::AtomicU64);

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        let number = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        bytes.iter_mut().zip(number.to_be_bytes()).for_each(|(byte, number)| *byte = number);
    }
}

/// `/_trent/echo` answers with method and body, to nothing but GET and POST.
struct Local(Arc<Events>);

impl LocalEndpoints for Local {
    fn handle<'a>(&'a self, method: &'a str, path: &'a str, body: &'a [u8]) -> Option<BoxFuture<'a, LocalAnswer>> {
        (path == "/_trent/echo").then(|| {
            self.0.tell(format!("local {method}"));
            let status = if ["GET", "POST"].contains(&method) { 200 } else { 405 };
            let body = [method.as_bytes(), b" ", body].concat();
            let answer = LocalAnswer { status, content_type: "text/x-echo", body };
            Box::pin(std::future::ready(answer)) as BoxFuture<'a, LocalAnswer>
        })
    }
}

/// One access key, the one of AWS's published examples.
pub(crate) struct Keys;

impl Authenticator for Keys {
    fn signer<'a>(
        &'a self,
        access_key_id: &'a str,
        _session_token: Option<&'a str>,
        scope: Scope<'a>,
    ) -> BoxFuture<'a, Result<Credentials, CredentialError>> {
        let known = access_key_id == "AKIDEXAMPLE";
        let key = Key(signing_key(SECRET, scope.date, scope.region, scope.service));
        let signer = Credentials::new(principal(access_key_id), Arc::new(key));
        Box::pin(std::future::ready(known.then_some(signer).ok_or(CredentialError::UnknownAccessKey)))
    }
}

struct Key(Vec<u8>);

impl Verifier for Key {
    fn verify(&self, string_to_sign: &[u8], signature_hex: &str) -> bool {
        hex(&mac(&self.0, string_to_sign)) == signature_hex
    }
}

/// Believes everyone.
pub(crate) struct Everyone;

impl TrustedIdentity for Everyone {
    fn principal<'a>(
        &'a self,
        access_key_id: Option<&'a str>,
        _session_token: Option<&'a str>,
        _region: &'a Region,
    ) -> BoxFuture<'a, Principal> {
        Box::pin(std::future::ready(principal(access_key_id.unwrap_or("nobody"))))
    }
}

fn principal(access_key_id: &str) -> Principal {
    Principal {
        account: "111122223333".parse().unwrap(),
        partition: Partition::Aws,
        identity: Identity::Root,
        access_key_id: access_key_id.to_owned(),
        session: None,
    }
}
