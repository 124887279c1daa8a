//! A month's use, for people and for programs.

use std::fmt::Write as _;

use clap::ValueEnum;
use serde_json::{Map, Value, json};
use trent_types::Timestamp;

use super::calls::Class;
use super::money::Money;
use super::{Account, Bill, Prices, Usage};

/// Forms of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One object.
    Json,
    /// A line for each account and item.
    Csv,
}

impl Usage {
    /// The report, with its last line break.
    pub(crate) fn report(&self, prices: &Prices, format: Format) -> String {
        match format {
            Format::Text => self.text(prices),
            Format::Json => format!("{:#}\n", self.json(prices)),
            Format::Csv => self.csv(prices),
        }
    }

    fn bills<'a>(&'a self, prices: &'a Prices) -> impl Iterator<Item = (&'a str, &'a Account, Bill)> {
        self.accounts.iter().map(|(id, account)| (id.as_str(), account, account.bill(self.month, prices)))
    }

    fn total(&self, prices: &Prices) -> Money {
        self.bills(prices).map(|(_, _, bill)| bill.total()).sum()
    }

    /// What a reader has to know about the numbers.
    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.until_ms < self.month.end_ms {
            notes.push(format!("the month is counted up to {}", Timestamp::from_epoch_ms(self.until_ms)));
        }
        if let Some(begins_ms) = self.begins_ms {
            let begins = Timestamp::from_epoch_ms(begins_ms);
            notes.push(format!("the audit log begins at {begins}: keys and calls from before are not counted"));
        }
        if self.guessed > 0 {
            let guessed = self.guessed;
            notes.push(format!(
                "{guessed} calls used RSA keys of which the audit log does not tell the length: they count as longer ones"
            ));
        }
        notes
    }

    /// Writing to a string can't fail, here and below.
    fn text(&self, prices: &Prices) -> String {
        let mut out = String::new();
        let Prices { name, as_of, currency, .. } = prices;
        let _ = writeln!(out, "Use in {}, at the prices of {name} as of {as_of}, in {currency}\n", self.month);
        for (id, account, bill) in self.bills(prices) {
            let _ = writeln!(out, "account {id}");
            let mut item = |name: &str, quantity: String, cost: Money| {
                let _ = writeln!(out, "  {name:<20} {quantity:>36} {cost:>14}");
            };
            let keys = account.keys;
            item("keys", format!("{} key-months ({} keys)", self.months(keys.key_ms), keys.keys), bill.keys);
            item("rotations", format!("{} key-months", self.months(keys.rotation_ms)), bill.rotations);
            for (class, (charged, cost)) in Class::ALL.into_iter().zip(bill.calls) {
                let calls = account.calls.of(class);
                let free = if charged < calls { format!(" ({} free)", calls - charged) } else { String::new() };
                item(class.name(), format!("{calls} calls{free}"), cost);
            }
            item("failed", format!("{} calls", account.calls.failed), Money::default());
            item("together", String::new(), bill.total());
            out.push('\n');
        }
        let _ = writeln!(out, "all accounts: {} {currency}", self.total(prices));
        for note in self.notes() {
            let _ = writeln!(out, "note: {note}");
        }
        out
    }

    fn json(&self, prices: &Prices) -> Value {
        let account = |(id, account, bill): (&str, &Account, Bill)| {
            let calls = Class::ALL.into_iter().zip(bill.calls).map(|(class, (charged, cost))| {
                let told = json!({ "count": account.calls.of(class), "charged": charged, "cost": cost.to_string() });
                (class.name().to_owned(), told)
            });
            json!({
                "account": id,
                "keys": {
                    "count": account.keys.keys,
                    "keyMonths": self.months(account.keys.key_ms),
                    "cost": bill.keys.to_string(),
                },
                "rotations": {
                    "keyMonths": self.months(account.keys.rotation_ms),
                    "cost": bill.rotations.to_string(),
                },
                "calls": calls.collect::<Map<_, _>>(),
                "operations": account.calls.by_operation,
                "failedCalls": account.calls.failed,
                "cost": bill.total().to_string(),
            })
        };
        json!({
            "month": self.month.to_string(),
            "until": Timestamp::from_epoch_ms(self.until_ms).to_string(),
            "prices": { "name": prices.name, "asOf": prices.as_of, "currency": prices.currency },
            "accounts": self.bills(prices).map(account).collect::<Vec<_>>(),
            "cost": self.total(prices).to_string(),
            "notes": self.notes(),
        })
    }

    /// Fields need no quotes: they are numbers and names of ours.
    fn csv(&self, prices: &Prices) -> String {
        let mut out = "month,account,item,quantity,charged,cost\n".to_owned();
        for (id, account, bill) in self.bills(prices) {
            let mut row = |item: &str, quantity: &str, charged: &str, cost: Money| {
                let _ = writeln!(out, "{},{id},{item},{quantity},{charged},{cost}", self.month);
            };
            let (keys, rotations) = (self.months(account.keys.key_ms), self.months(account.keys.rotation_ms));
            row("key_months", &keys, &keys, bill.keys);
            row("rotation_months", &rotations, &rotations, bill.rotations);
            for (class, (charged, cost)) in Class::ALL.into_iter().zip(bill.calls) {
                row(class.name(), &account.calls.of(class).to_string(), &charged.to_string(), cost);
            }
        }
        out
    }

    /// A time in months, with four decimals.
    fn months(&self, ms: u128) -> String {
        let length = self.month.length_ms();
        let parts = (ms * 10_000 + length / 2) / length;
        format!("{}.{:04}", parts / 10_000, parts % 10_000)
    }
}
