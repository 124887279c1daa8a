//! What symmetric calls feel of slow work beside them: RSA key pairs that are made, keys that are created.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};

use crate::client::{Client, text};
use crate::compare::{Figures, figures, median, under_load};
use crate::load::Load;
use crate::operations;
use crate::outcome::{Outcome, Trouble};
use crate::server::{Server, Trent};

/// Connections that make symmetric calls.
const CONNECTIONS: usize = 16;

/// Symmetric calls with other work beside them.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Beside {
    /// What the other work is.
    pub(crate) work: String,
    pub(crate) connections: usize,
    /// Without it.
    pub(crate) quiet: Figures,
    /// With it.
    pub(crate) busy: Figures,
    /// How often the other work was done in a second.
    pub(crate) work_per_second: f64,
    /// How many times longer the 99th percentile is, the median of the rounds.
    pub(crate) p99_ratio: f64,
    /// The same of throughput.
    pub(crate) throughput_ratio: f64,
}

/// Measures with each kind of work beside.
pub(crate) fn run(
    trent: &Trent<'_>,
    rounds: usize,
    time: Duration,
    mut tell: impl FnMut(&Beside),
) -> Outcome<Vec<Beside>> {
    let server = trent.start()?;
    let root = Client { address: server.address, credentials: trent.root()?, region: trent.regions[0].clone() };
    let user = root.new_user("bench")?;
    let key = text(&user.call("CreateKey", &json!({}))?, "/KeyMetadata/KeyId")?;
    let pair = json!({"KeyId": key, "KeyPairSpec": "RSA_4096"});
    // Uses up the pairs that the server has ready.
    for _ in 0..8 {
        user.call("GenerateDataKeyPair", &pair)?;
    }
    // An account has a quota of keys in each Region.
    let (here, everywhere) = (&trent.regions[..1], trent.regions);
    let kinds = [
        ("GenerateDataKeyPair RSA_4096", "GenerateDataKeyPair", pair, 4, here),
        ("CreateKey", "CreateKey", json!({}), 16, everywhere),
    ];
    let mut all = Vec::new();
    for (name, operation, input, connections, regions) in kinds {
        let other = Other { name, operation, input: &input, connections, regions };
        let beside = other.measure(&server, &user, &key, rounds, time)?;
        tell(&beside);
        all.push(beside);
    }
    server.stop()?;
    Ok(all)
}

/// The work beside.
struct Other<'a> {
    name: &'a str,
    operation: &'a str,
    input: &'a Value,
    connections: usize,
    /// Where it is done, a Region in each round.
    regions: &'a [String],
}

impl Other<'_> {
    fn measure(&self, server: &Server, user: &Client, key: &str, rounds: usize, time: Duration) -> Outcome<Beside> {
        let (mut quiet, mut busy, mut done) = (Vec::new(), Vec::new(), 0.0);
        for round in 0..rounds.max(1) {
            let requests = [user.kms("GenerateDataKey", &operations::generate_data_key(key))].into();
            quiet.push(under_load(server, &requests, CONNECTIONS, time)?);
            let region = &self.regions[round % self.regions.len()];
            let beside = [user.in_region(region).kms(self.operation, self.input)].into();
            // Longer than the other, which is to be beside it all the time.
            let load =
                Load { address: server.address, requests: &beside, connections: self.connections, time: time * 2 };
            let (measured, other) = std::thread::scope(|scope| {
                let other = scope.spawn(|| load.run(|| (), |()| ()));
                // Its warming up.
                std::thread::sleep(time.mul_f64(0.4));
                let measured = under_load(server, &requests, CONNECTIONS, time);
                (measured, other.join())
            });
            busy.push(measured?);
            done += other.map_err(|_| Trouble::new("the load beside panicked"))??.per_second();
        }
        let mut ratios: Vec<f64> = busy
            .iter()
            .zip(&quiet)
            .map(|(busy, quiet)| busy.counted.percentile_us(99.0) / quiet.counted.percentile_us(99.0))
            .collect();
        let mut throughput: Vec<f64> = busy
            .iter()
            .zip(&quiet)
            .map(|(busy, quiet)| busy.counted.per_second() / quiet.counted.per_second())
            .collect();
        Ok(Beside {
            work: self.name.to_owned(),
            connections: self.connections,
            quiet: figures(quiet)?,
            busy: figures(busy)?,
            work_per_second: done / rounds.max(1) as f64,
            p99_ratio: median(&mut ratios),
            throughput_ratio: median(&mut throughput),
        })
    }
}
