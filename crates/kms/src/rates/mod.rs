//! How often an account may call: request quotas.
//!
//! Source: AWS KMS Developer Guide, "Request quotas". Requests of a class are counted by account and Region; a request for
//! another account's key counts for the caller's. Nothing is limited unless [`RequestQuotas`] says so.
//!
//! Buckets run on the time of the requests, by the server's clock, and so does everything else here: a test that moves the
//! clock fills them. Steps of that clock let through what fits into a bucket at most, and stop nobody for longer than it
//! takes to fill one.

mod bucket;
mod class;
mod preset;

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::sync::{Mutex, MutexGuard, PoisonError};

use trent_engine::admission::{Admission, Admitted, Arrival};
use trent_model::AwsError;
use trent_model::kms::{OperationName, SERVICE};
use trent_model::runtime::common_errors::THROTTLING_EXCEPTION;
use trent_types::{AccountId, Region, Timestamp};
use trent_vault::KeySpec;

use self::bucket::{Bucket, Pace};
use self::class::Counted;
pub use self::class::{KeyType, RequestClass, UnknownRequestClass};

/// The lowest and the highest rate that can be set, in requests per second.
const RATE_MIN: f64 = 0.001;
const RATE_MAX: f64 = 1_000_000.0;
/// Parts of the table of buckets, each with a lock of its own.
const SHARDS: usize = 16;
/// Most buckets in one part: whoever has not called for a while has none.
const BUCKETS_PER_SHARD_MAX: usize = 4096;
/// What replicating a key counts as in the replica's Region. Source: AWS KMS Developer Guide, "Request quotas", the row of
/// `ReplicateKey`.
const CREATE_KEY_PER_REPLICA: u32 = 2;

/// How often an account may call in a Region, by class of requests.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestQuotas {
    preset: Preset,
    own: BTreeMap<RequestClass, f64>,
}

/// Where rates come from that are not set one by one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Preset {
    /// Nowhere: there is no limit.
    #[default]
    Unlimited,
    /// AWS's table: the quotas of an account that has not asked for more.
    Aws,
}

/// The rate is none, or out of range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rate is a number of requests per second from {RATE_MIN} to {RATE_MAX}")]
pub struct RateOutOfRange;

impl RequestQuotas {
    /// The rates of a preset.
    pub const fn of(preset: Preset) -> Self {
        Self { preset, own: BTreeMap::new() }
    }

    /// The same with another rate for a class, in all Regions: requests per second, from 0.001 to 1,000,000.
    ///
    /// # Errors
    /// [`RateOutOfRange`].
    pub fn with(mut self, class: RequestClass, rate: f64) -> Result<Self, RateOutOfRange> {
        if !(RATE_MIN..=RATE_MAX).contains(&rate) {
            return Err(RateOutOfRange);
        }
        self.own.insert(class, rate);
        Ok(self)
    }

    /// Whether any class has a limit.
    pub fn limit_anything(&self) -> bool {
        self.preset != Preset::Unlimited || !self.own.is_empty()
    }

    /// The rate of a class in a Region, in requests per second; none if there is no limit.
    pub fn rate(&self, class: RequestClass, region: &Region) -> Option<f64> {
        self.own.get(&class).copied().or_else(|| match self.preset {
            Preset::Unlimited => None,
            Preset::Aws => preset::aws(class, region),
        })
    }
}

/// Counts requests, and throttles accounts that come more often than they may.
pub struct Rates {
    quotas: RequestQuotas,
    shards: [Mutex<Shard>; SHARDS],
}

type Shard = HashMap<BucketKey, Bucket, BuildHasherDefault<DefaultHasher>>;

#[derive(Clone, PartialEq, Eq, Hash)]
struct BucketKey {
    account: AccountId,
    region: Region,
    class: RequestClass,
}

/// What a request counts as.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Charge {
    class: RequestClass,
    region: Region,
    count: u32,
}

impl Rates {
    /// Full buckets for everyone.
    pub fn new(quotas: RequestQuotas) -> Self {
        Self { quotas, shards: std::array::from_fn(|_| Mutex::default()) }
    }

    /// Fills the buckets of an account, or of all.
    pub(crate) fn forget(&self, account: Option<AccountId>) {
        for shard in &self.shards {
            lock(shard).retain(|key, _| account.is_some_and(|account| account != key.account));
        }
    }

    /// Counts a request, if none of its buckets is empty.
    fn take(&self, account: AccountId, charges: &[Charge], now: Timestamp) -> bool {
        for (at, charge) in charges.iter().enumerate() {
            if !self.take_one(account, charge, now) {
                for taken in charges.iter().take(at) {
                    self.put_back(account, taken);
                }
                return false;
            }
        }
        true
    }

    fn take_one(&self, account: AccountId, charge: &Charge, now: Timestamp) -> bool {
        let Some(rate) = self.quotas.rate(charge.class, &charge.region) else { return true };
        let key = BucketKey { account, region: charge.region.clone(), class: charge.class };
        let mut shard = self.shard(&key);
        if let Some(bucket) = shard.get_mut(&key) {
            return bucket.take(charge.count, now);
        }
        make_room(&mut shard, now);
        shard.entry(key).or_insert_with(|| Bucket::full(Pace::per_second(rate), now)).take(charge.count, now)
    }

    fn put_back(&self, account: AccountId, charge: &Charge) {
        let key = BucketKey { account, region: charge.region.clone(), class: charge.class };
        if let Some(bucket) = self.shard(&key).get_mut(&key) {
            bucket.put_back(charge.count);
        }
    }

    fn shard(&self, key: &BucketKey) -> MutexGuard<'_, Shard> {
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(key);
        // Below the number of shards.
        lock(&self.shards[(hash % SHARDS as u64) as usize])
    }
}

fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    // Nothing panics while it is held that could leave it half changed.
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes sure that there is room for one more bucket. A full one is as good as none; if none is full, the fullest goes.
fn make_room(shard: &mut Shard, now: Timestamp) {
    if shard.len() < BUCKETS_PER_SHARD_MAX {
        return;
    }
    shard.retain(|_, bucket| !bucket.is_full(now));
    if shard.len() >= BUCKETS_PER_SHARD_MAX {
        let fullest = shard.iter().min_by_key(|(_, bucket)| bucket.full_at_ns()).map(|(key, _)| key.clone());
        fullest.map(|key| shard.remove(&key));
    }
}

impl Admission for Rates {
    fn admit(&self, arrival: &Arrival<'_>) -> Result<Admitted, AwsError> {
        if arrival.service.id != SERVICE.id || self.take(arrival.call.principal.account, &charges(arrival), arrival.now)
        {
            return Ok(Admitted::Now);
        }
        Err(throttled())
    }
}

/// What a caller is answered who comes too often.
///
/// Source: AWS KMS Developer Guide, "Throttling AWS KMS requests".
pub fn throttled() -> AwsError {
    AwsError::new(
        &THROTTLING_EXCEPTION,
        "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.",
    )
}

/// What a request counts as, by its operation and the condition keys of what it touches.
fn charges(arrival: &Arrival<'_>) -> Vec<Charge> {
    let Ok(operation) = arrival.operation.parse::<OperationName>() else { return Vec::new() };
    let here = |class| Charge { class, region: arrival.call.region.clone(), count: 1 };
    let unknown_key = || here(RequestClass::Cryptographic(KeyType::Symmetric));
    match Counted::of(operation) {
        Counted::ByKeyType => {
            let specs = (0..arrival.questions.len()).filter_map(|number| arrival.condition(number, "kms:keyspec"));
            let types = specs.filter_map(|spec| Some(KeyType::of(spec.parse::<KeySpec>().ok()?)));
            let mut classes: Vec<_> = types.map(RequestClass::Cryptographic).collect();
            // ReEncrypt uses two keys; it is one request of each type.
            classes.sort_unstable();
            classes.dedup();
            match classes.is_empty() {
                true => vec![unknown_key()],
                false => classes.into_iter().map(here).collect(),
            }
        }
        Counted::ByDataKeyPair => {
            let spec = arrival.condition(0, "kms:datakeypairspec").and_then(|spec| spec.parse().ok());
            vec![spec.map_or_else(unknown_key, |spec| here(RequestClass::DataKeyPair(spec)))]
        }
        Counted::Alone => {
            let mut charges = vec![here(RequestClass::Operation(operation))];
            charges.extend(elsewhere(operation, arrival));
            charges
        }
    }
}

/// What a request for a multi-Region key counts as in another Region: a replica is created there, or the primary key was
/// there until now.
fn elsewhere(operation: OperationName, arrival: &Arrival<'_>) -> Option<Charge> {
    let region = |key| arrival.condition(0, key)?.parse().ok();
    let create_key = RequestClass::Operation(OperationName::CreateKey);
    match operation {
        OperationName::ReplicateKey => {
            let region = region("kms:replicaregion")?;
            Some(Charge { class: create_key, region, count: CREATE_KEY_PER_REPLICA })
        }
        OperationName::UpdatePrimaryRegion => {
            let region = region("kms:primaryregion")?;
            Some(Charge { class: RequestClass::Operation(operation), region, count: 1 })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
