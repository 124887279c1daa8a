//! Cryptography that takes its time, kept away from the threads that answer requests.
//!
//! RSA and ML-DSA take from a tenth of a millisecond to some milliseconds, the making of an RSA key up to many seconds.
//! They run on threads of their own, a bounded number at a time, so that a call with a symmetric key waits for none of
//! them, and signatures don't wait for keys that are made. Keys are made by threads that give way to others, see the
//! vault's pool: where all cores are busy, a symmetric call would else stand behind a thread that has just begun its turn of
//! some milliseconds.

mod threads;

use std::sync::Arc;

use tokio::sync::{Semaphore, oneshot};
use trent_engine::Failure;
use trent_vault::{KeyFamily, KeySpec, Vault};

use self::threads::Threads;

/// RSA keys that are made, or checked for import, at a time.
const MAKING_MAX: usize = 2;

/// How long a piece of work may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effort {
    /// Well below a millisecond: it is done at once.
    Brief,
    /// Up to some milliseconds.
    Long,
    /// Up to many seconds.
    Making,
}

impl Effort {
    /// What it takes to use a private key.
    pub(crate) const fn of_use(spec: KeySpec) -> Self {
        match spec.family() {
            KeyFamily::Rsa | KeyFamily::MlDsa => Self::Long,
            KeyFamily::Symmetric
            | KeyFamily::Hmac
            | KeyFamily::EllipticCurve
            | KeyFamily::Edwards
            | KeyFamily::MlKem => Self::Brief,
        }
    }

    /// What it takes to make a key.
    pub(crate) fn of_making(spec: KeySpec, vault: &Vault) -> Self {
        match spec.family() {
            // One that is ready needs not wait for those that are made.
            KeyFamily::Rsa if vault.rsa_keys_ready(spec) > 0 => Self::Long,
            KeyFamily::Rsa => Self::Making,
            KeyFamily::Symmetric
            | KeyFamily::Hmac
            | KeyFamily::EllipticCurve
            | KeyFamily::Edwards
            | KeyFamily::MlDsa
            | KeyFamily::MlKem => Self::Brief,
        }
    }
}

/// Threads for work that takes its time.
pub(crate) struct Slow {
    long: Threads,
    making: Arc<Semaphore>,
}

impl Default for Slow {
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { long: Threads::new("signing", cores), making: Arc::new(Semaphore::new(MAKING_MAX)) }
    }
}

impl Slow {
    /// Does a piece of work with the vault.
    ///
    /// # Errors
    /// [`Failure::Internal`] if the work could not be done at all; the work's own outcome is inside.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        effort: Effort,
        vault: &Arc<Vault>,
        work: impl FnOnce(&Vault) -> T + Send + 'static,
    ) -> Result<T, Failure> {
        match effort {
            Effort::Brief => Ok(work(vault)),
            Effort::Long => {
                let vault = Arc::clone(vault);
                self.long.run(move || work(&vault)).await
            }
            Effort::Making => {
                let place = Arc::clone(&self.making).acquire_owned().await.map_err(Failure::internal)?;
                let vault = Arc::clone(vault);
                let work = move || {
                    let done = work(&vault);
                    drop(place);
                    done
                };
                beside(work).await
            }
        }
    }
}

/// Does work on a thread of its own, whose priority is low. Threads can't raise theirs again, so that it ends with the
/// work, which is much longer than the making of a thread.
async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    let (done, outcome) = oneshot::channel();
    let thread = std::thread::Builder::new().name("rsa-making".to_owned());
    let spawned = thread.spawn(move || {
        trent_priority::yield_to_short_work();
        // Whoever waited may be gone.
        let _ = done.send(work());
    });
    spawned.map_err(Failure::internal)?;
    // It ends without an outcome if the work panics.
    outcome.await.map_err(Failure::internal)
}

#[cfg(test)]
mod tests {
    use trent_engine::testing::TestEngine;

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn no_more_keys_are_made_at_a_time_than_there_are_places() {
        let (slow, vault) = (Arc::new(Slow::default()), Arc::clone(&TestEngine::new().engine.vault));
        let running = Arc::new(std::sync::Mutex::new((0, 0)));
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let (slow, vault, running) = (Arc::clone(&slow), Arc::clone(&vault), Arc::clone(&running));
                tokio::spawn(async move {
                    let work = move |_: &Vault| {
                        {
                            let mut running = running.lock().unwrap();
                            running.0 += 1;
                            running.1 = running.1.max(running.0);
                        }
                        std::thread::yield_now();
                        running.lock().unwrap().0 -= 1;
                    };
                    slow.run(Effort::Making, &vault, work).await.unwrap();
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        let (now, most) = *running.lock().unwrap();
        assert!(now == 0 && (1..=MAKING_MAX).contains(&most), "{most}");
    }

    #[tokio::test]
    async fn what_panics_gives_its_place_back() {
        let (slow, vault) = (Slow::default(), Arc::clone(&TestEngine::new().engine.vault));
        for _ in 0..MAKING_MAX + 1 {
            let failed = slow.run(Effort::Making, &vault, |_| panic!("on purpose")).await;
            assert!(matches!(failed, Err::<(), _>(Failure::Internal(_))));
        }
        assert_eq!(slow.run(Effort::Making, &vault, |_| 1).await.unwrap(), 1);
    }
}
