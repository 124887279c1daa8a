//! Seeds: files that say what there is when `trent dev` starts.

mod file;
mod material;
mod plan;

use std::io::Read as _;
use std::path::Path;

use trent_engine::Failure;
use trent_iam::seed::Services;
use trent_kms::seed as kms;
use trent_types::{AccountId, Region, SecretText};

use self::file::File;
use self::plan::Plan;
use crate::node::Node;
use crate::trouble::Trouble;

/// The longest seed that is read.
const BYTES_MAX: u64 = 4 * 1024 * 1024;

/// A seed that was read.
#[derive(Debug)]
pub(crate) struct Seed {
    /// What the file is called.
    name: String,
    region: Region,
    plan: Plan,
}

/// Why a seed is refused.
#[derive(Debug)]
struct Refused {
    line: u64,
    why: String,
}

impl Refused {
    fn new(line: u64, why: impl Into<String>) -> Self {
        Self { line, why: why.into() }
    }
}

impl Seed {
    /// Reads a seed. Keys that name no Region are in `region`.
    ///
    /// # Errors
    /// [`Trouble`] with the line.
    pub(crate) fn read(path: &Path, region: &Region) -> Result<Self, Trouble> {
        let name = path.display().to_string();
        let unreadable =
            |error: &dyn std::error::Error| Trouble::while_doing(&format!("reading the seed {name}"), error);
        let file = std::fs::File::open(path).map_err(|error| unreadable(&error))?;
        let mut bytes = Vec::new();
        file.take(BYTES_MAX + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
        if bytes.len() as u64 > BYTES_MAX {
            return Err(Trouble::new(format!("the seed {name} is longer than {BYTES_MAX} bytes")));
        }
        let text = SecretText::new(String::from_utf8(bytes).map_err(|error| unreadable(&error.utf8_error()))?);
        Self::parse(&name, text.expose(), region)
    }

    fn parse(name: &str, text: &str, region: &Region) -> Result<Self, Trouble> {
        let file: File = serde_saphyr::from_str(text).map_err(|error| {
            // Without the lines around it, which may hold key material.
            Trouble::new(format!("the seed {name}: {}", error.without_snippet()))
        })?;
        let plan = Plan::of(&file, region).map_err(|refused| at(name, &refused))?;
        Ok(Self { name: name.to_owned(), region: region.clone(), plan })
    }

    /// Refuses the seed if something that it says is there and is different. Nothing is changed.
    ///
    /// # Errors
    /// [`Trouble`] with the line.
    pub(crate) async fn compare(&self, node: &Node) -> Result<(), Trouble> {
        let services = self.services(node);
        for (line, step) in &self.plan.steps {
            services.compare(step).await.map_err(|failure| self.refused(*line, &failure))?;
        }
        for planned in &self.plan.keys {
            kms::compare(&node.engine, &node.kms, &planned.key)
                .await
                .map_err(|refusal| self.refused_key(planned, &refusal))?;
        }
        Ok(())
    }

    /// Makes what the seed says and is not there: everything, or what is in one account.
    ///
    /// # Errors
    /// [`Trouble`] with the line. What stands before it is made then.
    pub(crate) async fn apply(&self, node: &Node, account: Option<AccountId>) -> Result<(), Trouble> {
        let services = self.services(node);
        let is_meant = |of: AccountId| account.is_none_or(|account| account == of);
        for (line, step) in self.plan.steps.iter().filter(|(_, step)| is_meant(step.account)) {
            services.ensure(step).await.map_err(|failure| self.refused(*line, &failure))?;
        }
        let keys = || self.plan.keys.iter().filter(|planned| is_meant(planned.key.account));
        for planned in keys() {
            kms::ensure(&node.engine, &node.kms, &planned.key)
                .await
                .map_err(|refusal| self.refused_key(planned, &refusal))?;
        }
        for planned in keys() {
            let made = kms::ensure_grants(&node.engine, &node.kms, &planned.key).await;
            made.map_err(|refusal| self.refused_key(planned, &refusal))?;
        }
        Ok(())
    }

    fn services<'a>(&'a self, node: &'a Node) -> Services<'a> {
        Services {
            engine: &node.engine,
            iam: &node.iam,
            organizations: &node.organizations,
            management: node.management_account,
            region: &self.region,
        }
    }

    fn refused_key(&self, planned: &plan::PlannedKey, refusal: &kms::Refusal) -> Trouble {
        self.refused(planned.line(refusal.part), &refusal.failure)
    }

    fn refused(&self, line: u64, failure: &Failure) -> Trouble {
        let why = match failure {
            // Its type says little to somebody who has called no operation.
            Failure::Aws(error)
                if error.shape.code == "ValidationException" || error.shape.code == "ValidationError" =>
            {
                error.message.clone().unwrap_or_default()
            }
            failure => failure.to_string(),
        };
        at(&self.name, &Refused { line, why })
    }
}

fn at(name: &str, Refused { line, why }: &Refused) -> Trouble {
    Trouble::new(format!("the seed {name}: line {line}: {why}"))
}

#[cfg(test)]
mod tests;
