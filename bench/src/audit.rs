//! What the audit log costs: `GenerateDataKey` through HTTP, with the log and without one.
//!
//! Both servers are `trent serve` as this program has it built in, one with an audit log that keeps nothing: there is no
//! such thing in the `trent` that is shipped.

use std::path::Path;
use std::time::Duration;

use serde::Serialize;
use serde_json::json;

use crate::client::{Client, text};
use crate::compare::{Figures, Run, figures, median, under_load};
use crate::operations;
use crate::outcome::Outcome;
use crate::server::{Server, Trent};

/// Connections at a time.
const CONNECTIONS: [usize; 2] = [1, 64];

/// What the audit log costs at one number of connections.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AuditCost {
    pub(crate) connections: usize,
    pub(crate) with: Figures,
    pub(crate) without: Figures,
    /// Throughput with the log over throughput without, the median of the rounds, in which the two follow each other.
    pub(crate) ratio: f64,
}

/// A server, and what is sent to it.
struct Loaded {
    server: Server,
    user: Client,
    key: String,
}

/// Measures in directories of its own below `directory`.
pub(crate) fn run(
    directory: &Path,
    rounds: usize,
    time: Duration,
    mut tell: impl FnMut(&AuditCost),
) -> Outcome<Vec<AuditCost>> {
    let program = std::env::current_exe()?;
    let regions = ["us-east-1".to_owned()];
    let start = |name: &str, how: &[&str]| -> Outcome<Loaded> {
        let trent = Trent { program: &program, before: how, data: &directory.join(name), regions: &regions };
        let server = trent.start()?;
        let root = Client { address: server.address, credentials: trent.root()?, region: regions[0].clone() };
        let user = root.new_user("bench")?;
        let key = text(&user.call("CreateKey", &json!({}))?, "/KeyMetadata/KeyId")?;
        Ok(Loaded { server, user, key })
    };
    let with = start("with", &["trent-server", "--"])?;
    let without = start("without", &["trent-server", "--without-audit-log", "--"])?;
    with.server.settle()?;
    without.server.settle()?;
    let mut costs = Vec::new();
    for connections in CONNECTIONS {
        let (mut runs_with, mut runs_without) = (Vec::new(), Vec::new());
        for _ in 0..rounds.max(1) {
            runs_without.push(without.load(connections, time)?);
            runs_with.push(with.load(connections, time)?);
        }
        let pairs = runs_with.iter().zip(&runs_without);
        let mut ratios: Vec<f64> =
            pairs.map(|(with, without)| with.counted.per_second() / without.counted.per_second()).collect();
        let ratio = median(&mut ratios);
        let cost = AuditCost { connections, with: figures(runs_with)?, without: figures(runs_without)?, ratio };
        tell(&cost);
        costs.push(cost);
    }
    with.server.stop()?;
    without.server.stop()?;
    Ok(costs)
}

impl Loaded {
    fn load(&self, connections: usize, time: Duration) -> Outcome<Run> {
        let request = self.user.kms("GenerateDataKey", &operations::generate_data_key(&self.key));
        under_load(&self.server, &[request].into(), connections, time)
    }
}
