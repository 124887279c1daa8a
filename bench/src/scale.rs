//! What the number of keys costs: start, memory, throughput, lists.

use std::path::Path;
use std::time::{Duration, Instant};

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Value, json};

use crate::client::{Client, text};
use crate::compare::{median, under_load};
use crate::load::once;
use crate::operations;
use crate::outcome::{Outcome, Trouble};
use crate::populate::{KEYS_PER_REGION, Population};
use crate::server::{Server, Trent};

/// Connections of the loads.
const CONNECTIONS: usize = 64;
/// Keys that are used at random.
const WORKING_SET: usize = 100_000;
/// Pages of a list that are timed.
const PAGES_TIMED: usize = 21;

/// What was measured with a number of keys.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Step {
    pub(crate) keys: usize,
    pub(crate) principals: usize,
    pub(crate) grants: usize,
    /// Records that were written to get there from the step before, by one call each, in a second.
    pub(crate) written_per_second: f64,
    /// From the start of the process to the first answer that it is ready.
    pub(crate) ready_seconds: f64,
    pub(crate) resident_ready_mib: f64,
    /// Calls with keys that were not used since the start.
    pub(crate) first_use_per_second: f64,
    pub(crate) one_key_per_second: f64,
    pub(crate) random_keys_per_second: f64,
    pub(crate) random_of_one: f64,
    pub(crate) random_keys_p99_us: f64,
    /// After all those calls.
    pub(crate) resident_worked_mib: f64,
    pub(crate) list_keys_first_us: f64,
    pub(crate) list_keys_last_us: f64,
    pub(crate) list_aliases_first_us: f64,
    pub(crate) list_aliases_last_us: f64,
    /// Store and audit log together.
    pub(crate) disk_mib: f64,
}

/// How far to go.
pub(crate) struct Plan {
    pub(crate) keys: usize,
    pub(crate) principals: usize,
    pub(crate) grants: usize,
    /// Of each load.
    pub(crate) time: Duration,
    pub(crate) rounds: usize,
}

/// The Regions that so many keys need.
pub(crate) fn regions(keys: usize) -> Vec<String> {
    (1..=keys.div_ceil(KEYS_PER_REGION).max(1)).map(|number| format!("us-east-{number}")).collect()
}

/// Fills a server with a thousandth, a hundredth, a tenth and all of the keys, and measures each time.
pub(crate) fn run(trent: &Trent<'_>, plan: &Plan, mut tell: impl FnMut(&Step)) -> Outcome<Vec<Step>> {
    let mut population = Population::default();
    let mut steps = Vec::new();
    for part in [1000, 100, 10, 1] {
        let keys = plan.keys / part;
        if keys < 10 {
            continue;
        }
        let server = trent.start()?;
        let root = client(trent, &server)?;
        let begun = Instant::now();
        let calls = population.grow(&root, trent.regions, [keys, plan.principals / part, plan.grants / part])?;
        let written_per_second = calls as f64 / begun.elapsed().as_secs_f64();
        server.stop()?;
        let step = measure(trent, plan, &population, keys, written_per_second)?;
        tell(&step);
        steps.push(step);
    }
    Ok(steps)
}

fn client(trent: &Trent<'_>, server: &Server) -> Outcome<Client> {
    Ok(Client { address: server.address, credentials: trent.root()?, region: trent.regions[0].clone() })
}

fn measure(
    trent: &Trent<'_>,
    plan: &Plan,
    population: &Population,
    keys: usize,
    written_per_second: f64,
) -> Outcome<Step> {
    let server = trent.start()?;
    let (ready_seconds, resident_ready) = (server.ready.as_secs_f64(), server.resident_bytes()?);
    let root = client(trent, &server)?;
    let requests = |count: usize| -> Outcome<Vec<Bytes>> {
        let request = |number: usize| {
            // A step that has no factor in common with the number of keys reaches all of them, in no order of theirs.
            let (region, key) = population.key(trent.regions, number.wrapping_mul(7_368_787) % keys)?;
            let caller = population.caller(number, &root);
            Ok(caller.in_region(region).kms("GenerateDataKey", &operations::generate_data_key(key)))
        };
        (0..count).map(request).collect()
    };
    let set = keys.min(WORKING_SET);
    let begun = Instant::now();
    once(server.address, &requests(set)?, CONNECTIONS)?;
    let first_use_per_second = set as f64 / begun.elapsed().as_secs_f64();
    let (mut one, mut random, mut p99, mut ratios) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..plan.rounds.max(1) {
        // Signed anew each time: signatures are good for five minutes.
        let of_one = under_load(&server, &requests(1)?.into(), CONNECTIONS, plan.time)?.counted;
        let of_random = under_load(&server, &requests(set)?.into(), CONNECTIONS, plan.time)?.counted;
        ratios.push(of_random.per_second() / of_one.per_second());
        one.push(of_one.per_second());
        random.push(of_random.per_second());
        p99.push(of_random.percentile_us(99.0));
    }
    let resident_worked = server.resident_bytes()?;
    let (list_keys_first_us, list_keys_last_us) = pages(&root, "ListKeys", "/NextMarker", 1000)?;
    let (list_aliases_first_us, list_aliases_last_us) = pages(&root, "ListAliases", "/NextMarker", 100)?;
    server.stop()?;
    let mib = |bytes: u64| bytes as f64 / f64::from(1 << 20);
    Ok(Step {
        keys,
        principals: population.principals(),
        grants: population.grants(),
        written_per_second,
        ready_seconds,
        resident_ready_mib: mib(resident_ready),
        first_use_per_second,
        one_key_per_second: median(&mut one),
        random_keys_per_second: median(&mut random),
        random_of_one: median(&mut ratios),
        random_keys_p99_us: median(&mut p99),
        resident_worked_mib: mib(resident_worked),
        list_keys_first_us,
        list_keys_last_us,
        list_aliases_first_us,
        list_aliases_last_us,
        disk_mib: mib(bytes_in(trent.data)?),
    })
}

/// How long the first and the last whole page of a list take, in microseconds: the median of some calls each.
fn pages(client: &Client, operation: &str, marker: &str, limit: usize) -> Outcome<(f64, f64)> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut calls = client.connect().await?;
        let first = json!({"Limit": limit});
        let mut last = first.clone();
        let mut input = first.clone();
        loop {
            let page = calls.kms(operation, &input).await?;
            let Some(next) = page.pointer(marker).and_then(Value::as_str) else { break };
            last = std::mem::replace(&mut input, json!({"Limit": limit, "Marker": next}));
        }
        let mut timed = [Vec::new(), Vec::new()];
        for _ in 0..PAGES_TIMED {
            for (times, input) in timed.iter_mut().zip([&first, &last]) {
                let sent = Instant::now();
                calls.kms(operation, input).await?;
                times.push(sent.elapsed().as_secs_f64() * 1e6);
            }
        }
        let [mut first, mut last] = timed;
        Ok((median(&mut first), median(&mut last)))
    })
}

fn bytes_in(directory: &Path) -> Outcome<u64> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        bytes += if metadata.is_dir() { bytes_in(&entry.path())? } else { metadata.len() };
    }
    Ok(bytes)
}

/// The id of a key that was created.
pub(crate) fn key_id(answer: &Value) -> Outcome<String> {
    text(answer, "/KeyMetadata/KeyId").map_err(|error| Trouble::new(error.to_string()))
}
