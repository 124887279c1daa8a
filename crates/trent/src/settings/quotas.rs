//! Quotas, as settings give them.

use std::collections::BTreeMap;

use clap::ValueEnum;
use serde::Deserialize;
use trent_kms::Quotas;
use trent_kms::rates::{Preset, RequestClass, RequestQuotas};

use crate::trouble::Trouble;

/// Where the rates come from that are not set one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RequestQuotasPreset {
    /// There is no limit.
    Unlimited,
    /// The quotas of an AWS account that has not asked for more.
    Aws,
}

/// The table `quotas` of the file. What it leaves out is as in AWS.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuotasTable {
    keys: Option<usize>,
    aliases_per_key: Option<usize>,
    grants_per_key: Option<u32>,
    tags_per_key: Option<usize>,
    policy_bytes: Option<usize>,
    on_demand_rotations: Option<u32>,
    custom_key_stores: Option<usize>,
    /// Requests per second, by the names that AWS Service Quotas has for them, without "request rate".
    #[serde(default)]
    rates: BTreeMap<String, f64>,
}

impl QuotasTable {
    /// The quotas on resources.
    ///
    /// # Errors
    /// [`Trouble`] if one is higher than it can be.
    pub(super) fn quotas(&self) -> Result<Quotas, Trouble> {
        let (aws, most) = (Quotas::default(), Quotas::MOST);
        Ok(Quotas {
            keys: within("keys", self.keys, aws.keys, most.keys)?,
            aliases_per_key: within(
                "aliases_per_key",
                self.aliases_per_key,
                aws.aliases_per_key,
                most.aliases_per_key,
            )?,
            grants_per_key: within("grants_per_key", self.grants_per_key, aws.grants_per_key, most.grants_per_key)?,
            tags_per_key: within("tags_per_key", self.tags_per_key, aws.tags_per_key, most.tags_per_key)?,
            policy_bytes: within("policy_bytes", self.policy_bytes, aws.policy_bytes, most.policy_bytes)?,
            on_demand_rotations: within(
                "on_demand_rotations",
                self.on_demand_rotations,
                aws.on_demand_rotations,
                most.on_demand_rotations,
            )?,
            custom_key_stores: within(
                "custom_key_stores",
                self.custom_key_stores,
                aws.custom_key_stores,
                most.custom_key_stores,
            )?,
        })
    }

    /// The quotas on request rates: those of the preset, and the table's own.
    ///
    /// # Errors
    /// [`Trouble`] if a name is none of a request quota, or a rate out of range.
    pub(super) fn request_quotas(&self, preset: Option<RequestQuotasPreset>) -> Result<RequestQuotas, Trouble> {
        let preset = match preset {
            Some(RequestQuotasPreset::Aws) => Preset::Aws,
            Some(RequestQuotasPreset::Unlimited) | None => Preset::Unlimited,
        };
        self.rates.iter().try_fold(RequestQuotas::of(preset), |quotas, (name, rate)| {
            let trouble =
                |error: &dyn std::error::Error| Trouble::while_doing(&format!("quotas.rates, {name:?}"), error);
            let class: RequestClass = name.parse().map_err(|error| trouble(&error))?;
            quotas.with(class, *rate).map_err(|error| trouble(&error))
        })
    }
}

fn within<N: PartialOrd + std::fmt::Display>(name: &str, set: Option<N>, aws: N, most: N) -> Result<N, Trouble> {
    match set {
        Some(set) if set > most => Err(Trouble::new(format!("quotas.{name} is a number up to {most}, not {set}"))),
        Some(set) => Ok(set),
        None => Ok(aws),
    }
}
