use std::sync::Arc;

use serde::{Deserialize, Serialize};
use trent_store::MemoryStore;
use trent_vault::{EphemeralSeal, SystemEntropy};

use super::*;
use crate::clockwork::SystemWork;
use crate::domains::Domains;
use crate::{Changes, Records};

const ROOT: &[u8] = b"vault/root";

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Plain {
    text: String,
}

impl Record for Plain {
    const VERSION: u8 = 1;
}

/// A record with a sealed secret access key.
#[derive(Serialize, Deserialize)]
struct Holder {
    #[serde(with = "crate::records::base64_bytes")]
    sealed: Vec<u8>,
}

impl Record for Holder {
    const VERSION: u8 = 1;
}

impl SealedInside for Holder {
    const PREFIX: &'static [u8] = b"holder/";

    fn reseal(&mut self, _: &[u8], vault: &Vault) -> Result<bool, VaultError> {
        let resealed = vault.reseal_secret_access_key("AKIA", &self.sealed)?;
        Ok(resealed.map(|sealed| self.sealed = sealed).is_some())
    }
}

const INSIDE: [Inside; 3] = [Inside::of::<Holder>(), Inside::of_engine()[0], Inside::of_engine()[1]];

struct Test {
    store: Arc<MemoryStore>,
    before: Arc<Vault>,
    during: Arc<Vault>,
    after: Arc<Vault>,
}

impl Test {
    fn new() -> Self {
        let entropy = Arc::new(SystemEntropy);
        let seal = EphemeralSeal::new(entropy.as_ref());
        let (before, old) = Vault::create(&seal, entropy.clone(), 10).unwrap();
        let next = before.next_root_key(&seal).unwrap();
        let (old, next) = (old.as_bytes(), next.as_bytes());
        let during = Vault::open_rotating(&seal, next, old, entropy.clone(), 10).unwrap();
        let after = Vault::open(&seal, next, entropy, 10).unwrap();
        let (before, during, after) = (Arc::new(before), Arc::new(during), Arc::new(after));
        Self { store: Arc::new(MemoryStore::new()), before, during, after }
    }

    fn records(&self, vault: &Arc<Vault>) -> Records {
        Records::new(self.store.clone(), Arc::clone(vault), 1 << 20)
    }

    async fn put<R: Record>(&self, vault: &Arc<Vault>, name: &str, record: &R) {
        let changes = Changes::default().put(name.as_bytes().to_vec(), record);
        self.records(vault).commit(&SystemWork::assertion(), changes).await.unwrap();
    }

    async fn reseal(&self, vault: &Vault) -> Result<u64, RecordError> {
        reseal_all(self.store.as_ref(), vault, &INSIDE, &[ROOT]).await
    }
}

fn plain(text: &str) -> Plain {
    Plain { text: text.to_owned() }
}

#[tokio::test]
async fn every_record_is_sealed_anew_once() {
    let test = Test::new();
    let count = BATCH_COUNT_MAX + PAGE_COUNT + 1;
    for number in 0..count {
        test.put(&test.before, &format!("kms/{number:06}"), &plain(&number.to_string())).await;
    }
    test.store.commit(Commit::new().put(ROOT, *b"no record")).await.unwrap();
    assert_eq!(test.reseal(&test.during).await.unwrap(), count as u64);
    let view = test.records(&test.after).view().await.unwrap();
    for number in 0..count {
        let stored = view.read::<Plain>(format!("kms/{number:06}").as_bytes()).await.unwrap().unwrap();
        assert_eq!(stored.record, plain(&number.to_string()));
    }
    let revision = test.store.revision();
    assert_eq!(test.reseal(&test.during).await.unwrap(), 0);
    assert_eq!(test.store.revision(), revision, "nothing is written where nothing is to be done");
    assert_eq!(test.store.snapshot().await.unwrap().get(ROOT).await.unwrap().unwrap().value, b"no record");
}

#[tokio::test]
async fn what_is_sealed_in_a_record_is_sealed_anew_even_if_the_record_is_current() {
    let test = Test::new();
    let secret = test.before.new_secret_access_key();
    let old = test.before.seal_secret_access_key("AKIA", &secret).unwrap();
    test.put(&test.before, "holder/old", &Holder { sealed: old.clone() }).await;
    // As a server leaves it that was started in the middle of a rotation.
    test.put(&test.during, "holder/current", &Holder { sealed: old }).await;
    assert_eq!(test.reseal(&test.during).await.unwrap(), 2);
    let view = test.records(&test.after).view().await.unwrap();
    for name in ["holder/old", "holder/current"] {
        let stored = view.read::<Holder>(name.as_bytes()).await.unwrap().unwrap();
        test.after.signing_key("AKIA", &stored.record.sealed, "20260101", "us-east-1", "kms").unwrap();
    }
    assert_eq!(test.reseal(&test.during).await.unwrap(), 0);
}

#[tokio::test]
async fn domain_keys_load_afterwards() {
    let test = Test::new();
    let (records, region) = (test.records(&test.before), "eu-west-1".parse().unwrap());
    Domains::default().ensure(&region, &records).await.unwrap();
    assert!(Domains::default().load_all(&test.records(&test.after)).await.is_err());
    assert_eq!(test.reseal(&test.during).await.unwrap(), 1);
    Domains::default().load_all(&test.records(&test.after)).await.unwrap();
    test.after.generate_backing_key(&region, &test.after.new_key_handle()).unwrap();
}

#[tokio::test]
async fn a_record_that_does_not_open_is_named() {
    let test = Test::new();
    for (name, value) in [("kms/a", &b"nothing"[..]), ("kms/b", b"")] {
        test.store.commit(Commit::new().put(name, value)).await.unwrap();
        let error = test.reseal(&test.during).await.unwrap_err().to_string();
        assert!(error.contains(name), "{error}");
        test.store.commit(Commit::new().delete(name)).await.unwrap();
    }
    // Sealed for another place.
    let moved = test.before.seal_record(b"kms/c", b"record").unwrap();
    test.store.commit(Commit::new().put("kms/d", moved)).await.unwrap();
    assert!(test.reseal(&test.during).await.unwrap_err().to_string().contains("kms/d"));
    // Under a root key that is neither.
    let other = Test::new();
    other.put(&test.before, "kms/e", &plain("e")).await;
    assert!(other.reseal(&other.during).await.is_err());
}

#[tokio::test]
async fn an_unknown_record_of_the_servers_own_stops_it_before_anything_is_changed() {
    for name in ["vault/other", "engine/other/1", "vault/root2"] {
        let test = Test::new();
        test.put(&test.before, "a", &plain("a")).await;
        test.put(&test.before, "engine/probe", &plain("probe")).await;
        test.put(&test.before, name, &plain("b")).await;
        let revision = test.store.revision();
        let error = test.reseal(&test.during).await.unwrap_err().to_string();
        assert!(error.contains(name), "{error}");
        assert_eq!(test.store.revision(), revision);
    }
}
