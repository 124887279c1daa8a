//! Measures Trent: against what the hardware allows, beside slow work, with a million keys.
//!
//! `cargo xtask bench` builds it and runs it; docs/benchmarks.md says what each part measures.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod accounts;
mod alone;
mod audit;
mod beside;
mod client;
mod compare;
mod engine;
mod limit;
mod load;
mod operations;
mod outcome;
mod plot;
mod populate;
mod report;
mod scale;
mod server;
mod sigv4;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand};
use tikv_jemallocator::Jemalloc;

use self::outcome::{Outcome, Trouble};
use self::plot::number_text;
use self::server::Trent;

/// The one that `trent` has, so that what is measured here differs from it in nothing else.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

/// How many Regions a server has where keys are created for as long as the load lasts.
const REGIONS: usize = 5;

/// Measures Trent.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench", subcommand_negates_reqs = true)]
struct Arguments {
    #[command(subcommand)]
    part: Option<Part>,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Clone, Args)]
struct Common {
    /// Everything once and shortly, to see that it works; the numbers mean nothing.
    #[arg(long, global = true)]
    quick: bool,
    /// How long each load is counted, in seconds.
    #[arg(long, global = true)]
    seconds: Option<f64>,
    /// How often Trent and what it is compared with take turns.
    #[arg(long, global = true)]
    rounds: Option<usize>,
    /// Where results are written.
    #[arg(long, global = true, default_value = "target/bench")]
    out: PathBuf,
    /// The server; by default the `trent` beside this program.
    #[arg(long, global = true)]
    trent: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Part {
    /// Every operation against the limit server: what is run without a part, with `beside` and `audit`.
    Compare {
        /// Only operations whose names contain this; can be given several times.
        #[arg(long)]
        only: Vec<String>,
        /// Connections at a time; can be given several times.
        #[arg(long)]
        connections: Vec<usize>,
    },
    /// Symmetric calls while RSA key pairs are made and keys created.
    Beside,
    /// What the audit log costs.
    Audit,
    /// What the number of keys costs.
    Scale {
        /// Keys at the end; a thousandth, a hundredth and a tenth of them are measured on the way.
        #[arg(long, default_value_t = 1_000_000)]
        keys: usize,
    },
    /// One operation again and again on the engine alone, for a profiler.
    Profile {
        /// The operation.
        #[arg(default_value = "GenerateDataKey")]
        operation: String,
        /// How often.
        #[arg(default_value_t = 10_000)]
        calls: u64,
    },
    /// `trent serve`, as this program has it built in.
    #[command(hide = true)]
    TrentServer {
        /// What it does is not recorded.
        #[arg(long)]
        without_audit_log: bool,
        /// Those of `trent`.
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// The server that the others are compared with.
    #[command(hide = true)]
    LimitServer {
        /// The day of the signatures, `YYYYMMDD`.
        date: String,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(Part::TrentServer { without_audit_log, arguments }) = &arguments.part {
        let name = "trent".to_owned();
        let all: Vec<String> = std::iter::once(name).chain(arguments.iter().cloned()).collect();
        return trent::serve_for_bench(&all, !without_audit_log);
    }
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run(Arguments { part, common }: Arguments) -> Outcome<()> {
    let bench = Bench::new(common)?;
    match part {
        None => {
            bench.compare(Vec::new(), Vec::new())?;
            bench.beside()?;
            bench.audit()?;
            if bench.quick { bench.scale(1000) } else { Ok(()) }
        }
        Some(Part::Compare { only, connections }) => bench.compare(only, connections),
        Some(Part::Beside) => bench.beside(),
        Some(Part::Audit) => bench.audit(),
        Some(Part::Scale { keys }) => bench.scale(if bench.quick { keys.min(1000) } else { keys }),
        Some(Part::Profile { operation, calls }) => engine::profile(tempfile::tempdir()?.path(), &operation, calls),
        Some(Part::LimitServer { date }) => limit::serve(&date),
        // It has been served before.
        Some(Part::TrentServer { .. }) => Ok(()),
    }
}

struct Bench {
    quick: bool,
    time: Duration,
    rounds: usize,
    out: PathBuf,
    program: PathBuf,
}

impl Bench {
    fn new(Common { quick, seconds, rounds, out, trent }: Common) -> Outcome<Self> {
        let program = match trent {
            Some(program) => program,
            None => std::env::current_exe()?.with_file_name("trent"),
        };
        let seconds = seconds.unwrap_or(if quick { 0.05 } else { 2.0 });
        let time = Duration::try_from_secs_f64(seconds).map_err(|error| Trouble::new(error.to_string()))?;
        Ok(Self { quick, time, rounds: rounds.unwrap_or(if quick { 1 } else { 5 }), out, program })
    }

    fn compare(&self, only: Vec<String>, connections: Vec<usize>) -> Outcome<()> {
        let connections = match (connections.is_empty(), self.quick) {
            (false, _) => connections,
            (true, true) => vec![4],
            (true, false) => vec![1, 16, 64],
        };
        let plan = compare::Plan { connections, rounds: self.rounds, time: self.time, only };
        println!(
            "{:22} {:>5} {:>10} {:>8} {:>9} {:>9} {:>9} {:>8} {:>8}",
            "operation", "conns", "calls/s", "of limit", "p50 us", "p99 us", "p99.9 us", "p99 of", "cpu us"
        );
        let rows = self.with_server(REGIONS, |trent| {
            compare::run(trent, &plan, |row| {
                let number = |value| number_text(value);
                let compare::Figures { per_second, p50_us, p99_us, p999_us, cpu_us, .. } = row.trent;
                println!(
                    "{:22} {:>5} {:>10} {:>8} {:>9} {:>9} {:>9} {:>8} {:>8}  {}",
                    row.name,
                    row.connections,
                    number(per_second),
                    number(row.of_limit),
                    number(p50_us),
                    number(p99_us),
                    number(p999_us),
                    number(row.p99_of_limit),
                    number(cpu_us),
                    row.alone_per_second.map_or(String::new(), |alone| format!(
                        "alone {}, of it {}, of limit and it {}",
                        number(alone),
                        number(per_second / alone),
                        number(row.of_limit_with_work.unwrap_or_default())
                    ))
                );
            })
        })?;
        report::json(&self.out, "comparison", &rows)?;
        report::comparison(&self.out, &rows)
    }

    fn beside(&self) -> Outcome<()> {
        let all = self.with_server(REGIONS, |trent| {
            beside::run(trent, self.rounds, self.time, |row| {
                let number = |value| number_text(value);
                println!(
                    "beside {}: p99 {} us to {} us, ratio {}; throughput ratio {}; {} a second beside",
                    row.work,
                    number(row.quiet.p99_us),
                    number(row.busy.p99_us),
                    number(row.p99_ratio),
                    number(row.throughput_ratio),
                    number(row.work_per_second)
                );
            })
        })?;
        report::json(&self.out, "beside", &all)?;
        report::beside(&self.out, &all)
    }

    fn audit(&self) -> Outcome<()> {
        let directory = tempfile::Builder::new().prefix("trent-bench").tempdir()?;
        let costs = audit::run(directory.path(), self.rounds, self.time, |cost| {
            let number = |value| number_text(value);
            println!(
                "audit log, {} connections: {} calls/s with, {} without, ratio {}; {} us of processor time with, {} without",
                cost.connections,
                number(cost.with.per_second),
                number(cost.without.per_second),
                number(cost.ratio),
                number(cost.with.cpu_us),
                number(cost.without.cpu_us)
            );
        })?;
        report::json(&self.out, "audit", &costs)?;
        report::audit(&self.out, &costs)
    }

    fn scale(&self, keys: usize) -> Outcome<()> {
        let plan =
            scale::Plan { keys, principals: keys / 100, grants: keys / 10, time: self.time, rounds: self.rounds };
        let begun = Instant::now();
        let steps = self.with_server(scale::regions(keys).len(), |trent| {
            scale::run(trent, &plan, |step| {
                let number = |value| number_text(value);
                println!(
                    "{} keys, {} principals, {} grants: ready in {} s, {} MiB, {} MiB after calls; one key {}/s, random \
                     keys {}/s ({}), first use {}/s; ListKeys page {} us, last {} us; ListAliases {} us, last {} us; \
                     written {}/s; {} MiB on disk; {} s so far",
                    step.keys,
                    step.principals,
                    step.grants,
                    number(step.ready_seconds),
                    number(step.resident_ready_mib),
                    number(step.resident_worked_mib),
                    number(step.one_key_per_second),
                    number(step.random_keys_per_second),
                    number(step.random_of_one),
                    number(step.first_use_per_second),
                    number(step.list_keys_first_us),
                    number(step.list_keys_last_us),
                    number(step.list_aliases_first_us),
                    number(step.list_aliases_last_us),
                    number(step.written_per_second),
                    number(step.disk_mib),
                    number(begun.elapsed().as_secs_f64())
                );
            })
        })?;
        report::json(&self.out, "scale", &steps)?;
        report::scale(&self.out, &steps)
    }

    /// Runs with what starts a server for so many Regions on a directory of its own.
    fn with_server<T>(&self, regions: usize, measure: impl FnOnce(&Trent<'_>) -> Outcome<T>) -> Outcome<T> {
        let data = tempfile::Builder::new().prefix("trent-bench").tempdir()?;
        let regions: Vec<String> = (1..=regions).map(|number| format!("us-east-{number}")).collect();
        measure(&Trent { program: &self.program, before: &[], data: &data.path().join("data"), regions: &regions })
    }
}
