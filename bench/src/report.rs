//! What was measured, on paper: JSON for programs, tables and plots for people.

use std::fs;
use std::path::Path;

use serde::Serialize;

use crate::audit::AuditCost;
use crate::beside::Beside;
use crate::compare::Row;
use crate::outcome::Outcome;
use crate::plot::{self, Series, number_text};
use crate::scale::Step;

/// Writes `<name>.json`.
pub(crate) fn json(directory: &Path, name: &str, measured: &impl Serialize) -> Outcome<()> {
    write(directory, &format!("{name}.json"), &(serde_json::to_string_pretty(measured)? + "\n"))
}

/// Tables and plots of the comparison.
pub(crate) fn comparison(directory: &Path, rows: &[Row]) -> Outcome<()> {
    let mut table = "| operation | connections | requests/s | of the limit | p50 µs | p99 µs | p99.9 µs | p99, of the \
                     limit's | CPU µs | of the limit's | MiB | of the library alone | of limit and library |\n| --- \
                     | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        .to_owned();
    for row in rows {
        let Row { trent, limit, .. } = row;
        let optional = |value: Option<f64>| value.map_or(String::new(), number_text);
        let cells = [
            row.name.clone(),
            row.connections.to_string(),
            number_text(trent.per_second),
            number_text(row.of_limit),
            number_text(trent.p50_us),
            number_text(trent.p99_us),
            number_text(trent.p999_us),
            number_text(row.p99_of_limit),
            number_text(trent.cpu_us),
            number_text(trent.cpu_us / limit.cpu_us),
            number_text(trent.resident_mib),
            optional(row.alone_per_second.map(|alone| trent.per_second / alone)),
            optional(row.of_limit_with_work),
        ];
        table.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    write(directory, "comparison.md", &table)?;
    let most = rows.iter().map(|row| row.connections).max().unwrap_or_default();
    let shown: Vec<&Row> = rows.iter().filter(|row| row.connections == most).collect();
    let labels: Vec<String> = shown.iter().map(|row| row.name.clone()).collect();
    let series = |name: &str, value: &dyn Fn(&Row) -> f64| Series {
        name: name.to_owned(),
        values: shown.iter().map(|row| value(row)).collect(),
    };
    let ratios = [
        series("of the limit", &|row| row.of_limit),
        series("of limit and library", &|row| row.of_limit_with_work.unwrap_or(f64::NAN)),
    ];
    let title = format!("Throughput at {most} connections, as a part of the limit's");
    write(directory, "throughput.svg", &plot::bars(&title, "ratio", &labels, &ratios, Some(0.65)))?;
    let times = [series("Trent", &|row| row.trent.p99_us), series("limit", &|row| row.limit.p99_us)];
    let title = format!("99th percentile at {most} connections");
    write(directory, "latency.svg", &plot::bars(&title, "µs", &labels, &times, None))?;
    let costs = [series("Trent", &|row| row.trent.cpu_us), series("limit", &|row| row.limit.cpu_us)];
    let title = format!("Processor time of the server for each request, {most} connections");
    write(directory, "processor.svg", &plot::bars(&title, "µs", &labels, &costs, None))
}

/// The table of symmetric calls beside other work.
pub(crate) fn beside(directory: &Path, all: &[Beside]) -> Outcome<()> {
    let mut table = "| beside 16 connections of GenerateDataKey | connections | done a second | p99 µs without | p99 \
                     µs with | ratio | throughput ratio |\n| --- | --- | --- | --- | --- | --- | --- |\n"
        .to_owned();
    for row in all {
        let Beside { work, connections, quiet, busy, work_per_second, p99_ratio, throughput_ratio } = row;
        let numbers = [*work_per_second, quiet.p99_us, busy.p99_us, *p99_ratio, *throughput_ratio].map(number_text);
        table.push_str(&format!("| {work} | {connections} | {} |\n", numbers.join(" | ")));
    }
    write(directory, "beside.md", &table)
}

/// The table of the audit log's cost.
pub(crate) fn audit(directory: &Path, costs: &[AuditCost]) -> Outcome<()> {
    let mut table =
        "| connections | with the log, calls/s | without | ratio | CPU µs with | without |\n| --- | --- | --- | --- | \
                     --- | --- |\n"
            .to_owned();
    for AuditCost { connections, with, without, ratio } in costs {
        let numbers = [with.per_second, without.per_second, *ratio, with.cpu_us, without.cpu_us].map(number_text);
        table.push_str(&format!("| {connections} | {} |\n", numbers.join(" | ")));
    }
    write(directory, "audit.md", &table)
}

/// Tables and plots of what the number of keys costs.
pub(crate) fn scale(directory: &Path, steps: &[Step]) -> Outcome<()> {
    let mut table =
        "| keys | ready s | resident MiB, ready | after the calls | one key, calls/s | random keys, calls/s \
                     | ratio | ListKeys page µs, first | last | ListAliases page µs, first | last | on disk MiB |\n| \
                     --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
            .to_owned();
    for step in steps {
        let numbers = [
            step.keys as f64,
            step.ready_seconds,
            step.resident_ready_mib,
            step.resident_worked_mib,
            step.one_key_per_second,
            step.random_keys_per_second,
            step.random_of_one,
            step.list_keys_first_us,
            step.list_keys_last_us,
            step.list_aliases_first_us,
            step.list_aliases_last_us,
            step.disk_mib,
        ]
        .map(number_text);
        table.push_str(&format!("| {} |\n", numbers.join(" | ")));
    }
    write(directory, "scale.md", &table)?;
    let keys: Vec<f64> = steps.iter().map(|step| step.keys as f64).collect();
    let series = |name: &str, value: &dyn Fn(&Step) -> f64| Series {
        name: name.to_owned(),
        values: steps.iter().map(value).collect(),
    };
    let plots = [
        (
            "scale-throughput.svg",
            "Throughput of GenerateDataKey, 64 connections",
            "calls/s",
            vec![
                series("one key", &|step| step.one_key_per_second),
                series("random keys", &|step| step.random_keys_per_second),
            ],
        ),
        (
            "scale-memory.svg",
            "Resident memory",
            "MiB",
            vec![
                series("when ready", &|step| step.resident_ready_mib),
                series("after the calls", &|step| step.resident_worked_mib),
            ],
        ),
        ("scale-start.svg", "From start to ready", "s", vec![series("later start", &|step| step.ready_seconds)]),
        (
            "scale-lists.svg",
            "One page of a list",
            "µs",
            vec![
                series("ListKeys, first", &|step| step.list_keys_first_us),
                series("ListKeys, last", &|step| step.list_keys_last_us),
                series("ListAliases, first", &|step| step.list_aliases_first_us),
                series("ListAliases, last", &|step| step.list_aliases_last_us),
            ],
        ),
    ];
    for (name, title, unit, series) in plots {
        write(directory, name, &plot::lines(title, unit, "keys", &keys, &series))?;
    }
    Ok(())
}

fn write(directory: &Path, name: &str, text: &str) -> Outcome<()> {
    fs::create_dir_all(directory)?;
    Ok(fs::write(directory.join(name), text)?)
}
