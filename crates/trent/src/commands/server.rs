//! What `trent serve` and `trent dev` have in common: the listener, signals, the clockwork.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};
use trent_engine::refusals::Refusals;
use trent_vault::SystemEntropy;
use trent_wire::{
    Authentication, Drain, Limits, Metrics, Parts, Reload, RequestObserver, ServedRegions, Server, ServerConfig,
    TlsCertificates,
};

use crate::clock::SystemClock;
use crate::endpoints::Endpoints;
use crate::node::Node;
use crate::process;
use crate::settings::Settings;
use crate::traces::Traces;
use crate::trouble::Trouble;

/// What requests in flight get when the server stops: it has to be gone within 10 seconds.
const SHUTDOWN_GRACE: Duration = Duration::from_secs(8);
/// How often the clockwork looks for what has come due.
const TICK: Duration = Duration::from_secs(1);
/// How often it is looked whether files of the audit log are due to be compressed or removed.
const RETENTION_CHECK: Duration = Duration::from_secs(5);
/// How often the certificate's files are looked at, besides at SIGHUP.
const CERTIFICATE_CHECK: Duration = Duration::from_secs(60);

/// Runs a command on an asynchronous runtime with a thread for each core.
pub(super) fn block_on<T>(command: impl Future<Output = Result<T, Trouble>>) -> Result<T, Trouble> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("worker").build();
    let runtime = runtime.map_err(|error| Trouble::while_doing("starting the runtime", &error))?;
    // All commands are of one type then: the program has the runtime's code once, and each command's.
    let command: Pin<Box<dyn Future<Output = Result<T, Trouble>> + '_>> = Box::pin(command);
    runtime.block_on(command)
}

/// Listens, and serves until SIGTERM or SIGINT. `listening` is told the address.
pub(super) async fn run(
    settings: &Settings,
    node: &Arc<Node>,
    authentication: Authentication,
    regions: ServedRegions,
    can_be_reset: bool,
    listening: impl FnOnce(SocketAddr),
) -> Result<(), Trouble> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let hang_up = signal(SignalKind::hangup())?;
    let start = |settings| Traces::start(settings, Arc::new(SystemEntropy)).map(Arc::new);
    let traces = settings.traces.as_ref().map(start).transpose()?;
    let registry = Arc::new(node.registry());
    let metrics = Arc::new(Metrics::new(&registry));
    let parts = Parts {
        authentication,
        refusals: Arc::new(Refusals::new(Arc::clone(&node.engine), node.management_account)),
        local: Arc::new(Endpoints::new(Arc::clone(node), Arc::clone(&metrics), traces.clone(), can_be_reset)),
        metrics,
        registry,
        // Signatures are made by the callers' clocks, which no test clock moves.
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
        observer: traces.clone().map(|traces| traces as Arc<dyn RequestObserver>),
    };
    let config = ServerConfig {
        listen: settings.listen,
        regions,
        limits: Limits { shutdown_grace: SHUTDOWN_GRACE, ..Limits::default() },
        tls: settings.tls.clone(),
    };
    // What came due, or was left to be ended, while no server ran. What can't be done is tried again every second.
    if let Err(failure) = node.run_clockworks().await {
        tracing::error!(%failure, "what has come due could not be done before the start");
    }
    let server = Server::bind(config, parts).await?;
    let address = server.local_addr();
    let scheme = if settings.tls.is_some() { "https" } else { "http" };
    process::say(&format!("trent: listening on {scheme}://{address}"));
    listening(address);

    let (stopped, stopping) = watch::channel(());
    let trails = tokio::spawn(deliver(Arc::clone(node), stopping.clone()));
    let clockwork = tokio::spawn(keep_time(Arc::clone(node), stopping));
    let old_events = tokio::spawn(keep_audit_log(Arc::clone(node), stopped.subscribe()));
    let certificates = server.certificates().map(|certificates| tokio::spawn(renew(certificates, hang_up)));
    let stop = async {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    };
    let drain = server.run(stop).await;
    drop(stopped);
    // What it has begun is finished. It doesn't panic.
    let _ = clockwork.await;
    let _ = trails.await;
    // It is broken off with the audit log's end, and done again the next time.
    old_events.abort();
    if let Some(certificates) = certificates {
        certificates.abort();
    }
    let stop_traces = async {
        if let Some(traces) = traces {
            traces.stop().await;
        }
    };
    tokio::join!(node.close(), stop_traces);
    match drain {
        Drain::Complete => Ok(()),
        Drain::CutOff { connections } => {
            Err(Trouble::new(format!("{connections} connections did not end in time and were cut")))
        }
    }
}

/// Does what comes due, when it comes due, until the server stops.
async fn keep_time(node: Arc<Node>, mut stopping: watch::Receiver<()>) {
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut failing = false;
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            // It ends with an error when the sender is gone, which is the sign.
            _ = stopping.changed() => return,
        }
        match node.run_clockworks().await {
            Ok(()) => failing = false,
            // Said once, not every second.
            Err(_) if failing => {}
            Err(failure) => {
                failing = true;
                tracing::error!(%failure, "what has come due could not be done; it is tried again every second");
            }
        }
    }
}

/// Compresses and removes old files of the audit log, until the server stops.
async fn keep_audit_log(node: Arc<Node>, mut stopping: watch::Receiver<()>) {
    let mut checks = interval(RETENTION_CHECK);
    checks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut failing = false;
    loop {
        tokio::select! {
            _ = checks.tick() => {}
            _ = stopping.changed() => return,
        }
        match node.apply_audit_retention().await {
            Ok(done) => {
                failing = false;
                if done.expired > 0 {
                    tracing::info!(segments = done.expired, "files of the audit log have expired and were removed");
                }
            }
            Err(_) if failing => {}
            Err(error) => {
                failing = true;
                tracing::error!(%error, "old files of the audit log could not be compressed or removed; it is tried again");
            }
        }
    }
}

/// Delivers for trails what is due, until the server stops; then it does not wait for who takes it.
async fn deliver(node: Arc<Node>, mut stopping: watch::Receiver<()>) {
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut failing = false;
    loop {
        let round = async {
            ticks.tick().await;
            node.run_trails().await
        };
        let outcome = tokio::select! {
            outcome = round => outcome,
            _ = stopping.changed() => return,
        };
        match outcome {
            Ok(()) => failing = false,
            Err(_) if failing => {}
            Err(failure) => {
                failing = true;
                tracing::error!(%failure, "files of trails could not be delivered; it is tried again every second");
            }
        }
    }
}

/// Takes over a renewed certificate, at SIGHUP and once in a while.
async fn renew(certificates: Arc<TlsCertificates>, mut hang_up: Signal) {
    let mut checks = interval(CERTIFICATE_CHECK);
    let mut failing = false;
    loop {
        let asked = tokio::select! {
            _ = hang_up.recv() => true,
            _ = checks.tick() => false,
        };
        match certificates.reload() {
            Ok(Reload::Replaced) => tracing::info!("the new certificate is in use"),
            Ok(Reload::Unchanged) if asked => tracing::info!("the certificate has not changed"),
            Ok(Reload::Unchanged) => {}
            Err(error) if asked || !failing => {
                tracing::error!(%error, "the certificate can't be taken over; the old one stays in use");
                failing = true;
                continue;
            }
            Err(_) => continue,
        }
        failing = false;
    }
}
