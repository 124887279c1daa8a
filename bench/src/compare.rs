//! Trent against the limit, operation by operation.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use crate::alone;
use crate::client::Client;
use crate::load::{Counted, Load};
use crate::operations::{self, Against, Measured};
use crate::outcome::Outcome;
use crate::server::{Server, Trent};
use crate::sigv4::Credentials;

/// How the comparison is run.
pub(crate) struct Plan {
    pub(crate) connections: Vec<usize>,
    pub(crate) rounds: usize,
    /// Of each load.
    pub(crate) time: Duration,
    /// Only operations whose names contain one of these, if there is any.
    pub(crate) only: Vec<String>,
}

/// What was measured of one server under one load.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figures {
    pub(crate) per_second: f64,
    pub(crate) p50_us: f64,
    pub(crate) p99_us: f64,
    pub(crate) p999_us: f64,
    /// Processor time of the server for each request.
    pub(crate) cpu_us: f64,
    pub(crate) resident_mib: f64,
}

/// One operation at one number of connections.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) connections: usize,
    pub(crate) trent: Figures,
    pub(crate) limit: Figures,
    /// Trent's throughput over the limit's; the median of the rounds, in which the two follow each other.
    pub(crate) of_limit: f64,
    /// The same of the 99th percentile.
    pub(crate) p99_of_limit: f64,
    /// What the cryptographic library alone does on all cores, where the limit does other work.
    pub(crate) alone_per_second: Option<f64>,
    /// Trent's throughput over what the limit would have if it did the library's work on top of its own.
    pub(crate) of_limit_with_work: Option<f64>,
}

/// Runs the comparison; `tell` is given each row when it is there.
pub(crate) fn run(trent: &Trent<'_>, plan: &Plan, mut tell: impl FnMut(&Row)) -> Outcome<Vec<Row>> {
    let limit = Server::limit(&operations::today())?;
    let server = trent.start()?;
    let root = Client { address: server.address, credentials: trent.root()?, region: trent.regions[0].clone() };
    let user = root.new_user("bench")?;
    let limit_client = Client {
        address: limit.address,
        credentials: Credentials {
            access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
            secret_access_key: crate::limit::SECRET_ACCESS_KEY.to_owned(),
            session_token: None,
        },
        region: crate::limit::REGION.to_owned(),
    };
    let wanted = |measured: &Measured| {
        plan.only.is_empty() || plan.only.iter().any(|part| measured.name.contains(part.as_str()))
    };
    let mut rows = Vec::new();
    for measured in operations::prepare(&user)?.iter().filter(|measured| wanted(measured)) {
        let alone = match measured.against {
            Against::Alone(primitive) => Some(alone::per_second(primitive, plan.time)?),
            Against::Limit | Against::Disk => None,
        };
        server.settle()?;
        for connections in &plan.connections {
            let trents = (&server, &user, trent.regions);
            let row = compare(plan, *connections, measured, alone, trents, (&limit, &limit_client))?;
            tell(&row);
            rows.push(row);
        }
    }
    server.stop()?;
    Ok(rows)
}

fn compare(
    plan: &Plan,
    connections: usize,
    measured: &Measured,
    alone: Option<f64>,
    (server, user, regions): (&Server, &Client, &[String]),
    (limit, limit_client): (&Server, &Client),
) -> Outcome<Row> {
    let (mut trents, mut limits) = (Vec::new(), Vec::new());
    for round in 0..plan.rounds.max(1) {
        // The same key id as long as the one that the operation names.
        let data_key = operations::generate_data_key("1234abcd-12ab-34cd-56ef-1234567890ab");
        let request = limit_client.kms("GenerateDataKey", &data_key);
        limits.push(under_load(limit, &[request].into(), connections, plan.time)?);
        let user = match measured.against {
            // An account has a quota of keys in each Region.
            Against::Disk => &user.in_region(&regions[round % regions.len()]),
            Against::Limit | Against::Alone(_) => user,
        };
        let request = user.kms(measured.operation, &measured.input);
        trents.push(under_load(server, &[request].into(), connections, plan.time)?);
    }
    let ratio = |of: &dyn Fn(&Run) -> f64| {
        let mut ratios: Vec<f64> = trents.iter().zip(&limits).map(|(trent, limit)| of(trent) / of(limit)).collect();
        median(&mut ratios)
    };
    let of_limit = ratio(&|run| run.counted.per_second());
    let p99_of_limit = ratio(&|run| run.counted.percentile_us(99.0));
    let (trent, limit) = (figures(trents)?, figures(limits)?);
    let of_limit_with_work = alone.map(|alone| trent.per_second * (1.0 / limit.per_second + 1.0 / alone));
    Ok(Row {
        name: measured.name.clone(),
        connections,
        trent,
        limit,
        of_limit,
        p99_of_limit,
        alone_per_second: alone,
        of_limit_with_work,
    })
}

/// A load and what it cost the server.
pub(crate) struct Run {
    pub(crate) counted: Counted,
    cpu_seconds: f64,
    resident_bytes: u64,
}

/// Puts a server under a load.
pub(crate) fn under_load(server: &Server, requests: &Arc<[Bytes]>, connections: usize, time: Duration) -> Outcome<Run> {
    let mut cpu_seconds = Ok(0.0);
    let load = Load { address: server.address, requests, connections, time };
    let counted = load.run(
        || server.cpu_seconds(),
        |before| cpu_seconds = before.and_then(|before| Ok(server.cpu_seconds()? - before)),
    )?;
    Ok(Run { counted, cpu_seconds: cpu_seconds?, resident_bytes: server.resident_bytes()? })
}

/// What runs together come to.
pub(crate) fn figures(runs: Vec<Run>) -> Outcome<Figures> {
    let cpu_seconds: f64 = runs.iter().map(|run| run.cpu_seconds).sum();
    let resident_bytes = runs.iter().map(|run| run.resident_bytes).max().unwrap_or_default();
    let mut counted: Option<Counted> = None;
    for run in runs {
        counted = Some(match counted {
            None => run.counted,
            Some(before) => before.and(&run.counted)?,
        });
    }
    let counted = counted.ok_or_else(|| crate::outcome::Trouble::new("nothing was measured"))?;
    Ok(Figures {
        per_second: counted.per_second(),
        p50_us: counted.percentile_us(50.0),
        p99_us: counted.percentile_us(99.0),
        p999_us: counted.percentile_us(99.9),
        cpu_us: cpu_seconds * 1e6 / (counted.times.len().max(1) as f64),
        resident_mib: resident_bytes as f64 / f64::from(1 << 20),
    })
}

/// The middle one; of an even number the lower of the two.
pub(crate) fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_one_of_the_values() {
        for (mut values, expect) in [(vec![3.0], 3.0), (vec![9.0, 1.0, 2.0], 2.0), (vec![4.0, 1.0, 3.0, 2.0], 2.0)] {
            assert_eq!(median(&mut values), expect);
        }
        assert!(median(&mut []).is_nan());
    }
}
