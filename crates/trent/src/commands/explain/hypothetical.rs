//! `trent explain --principal …`: what would be decided on a request that nobody has made.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use trent_audit::AuditLog;
use trent_engine::authorize::Enforcement;
use trent_engine::hypothetical::{Trace, call_of, decide};
use trent_engine::{Cx, Engine, Failure, Question, Records, Standing};
use trent_iam::Principals;
use trent_iam::hypothetical as iam;
use trent_kms::{Kms, hypothetical as kms};
use trent_model::{iam as iam_model, organizations, sts};
use trent_policy::{Context as _, MapContext, fold};
use trent_store::SqliteReader;
use trent_types::arn::KmsArn;
use trent_types::{Clock as _, EncryptionContext};
use trent_vault::SystemEntropy;

use super::{tell_decision, write_out};
use crate::clock::SystemClock;
use crate::node::{DataDir, vault};
use crate::process;
use crate::settings::tools::{HypotheticalArguments, Pair};
use crate::trouble::Trouble;

/// Records that are kept decoded in memory, in bytes as stored.
const RECORD_CACHE_BYTES: u64 = 16 * 1024 * 1024;
/// The Region of a request of which nothing says another.
const REGION_DEFAULT: &str = "us-east-1";
/// The exit code that says that the request would be denied.
const DENIED: u8 = 3;

/// What condition keys of an encryption context begin with, in lower case.
const ENCRYPTION_CONTEXT: &str = "kms:encryptioncontext:";
/// Actions of the other services that are no operations' names.
const OTHER_ACTIONS: [&str; 3] = ["iam:PassRole", "sts:TagSession", "sts:SetSourceIdentity"];

/// Tells what would be decided, and how. The server may run meanwhile.
pub(super) fn run(data_dir: &Path, asked: &HypotheticalArguments) -> Result<ExitCode, Trouble> {
    process::forbid_core_dumps();
    let directory = DataDir::existing(data_dir)?;
    let trace = crate::commands::server::block_on(async {
        let store = Arc::new(SqliteReader::open(&directory.store())?);
        let entropy = Arc::new(SystemEntropy);
        let vault = vault::open_existing(store.as_ref(), &directory.key_file(), entropy.clone()).await?;
        let vault = Arc::new(vault);
        let records = Records::new(store, Arc::clone(&vault), RECORD_CACHE_BYTES);
        let identities = Arc::new(Principals::new(records.clone()));
        let (log, clock) = (Arc::new(AuditLog::in_memory()), Arc::new(SystemClock));
        let engine = Engine::new(records, vault, log, clock, entropy, identities, Enforcement::Enforced);
        decision(&engine, asked).await
    })?;
    let allowed = trace.allowed;
    let verdict = if allowed { "allowed" } else { "denied" };
    let mut text = format!("{verdict}: {}\n", trace.explanation);
    // Writing to a string can't fail.
    let _ = tell_decision(&serde_json::to_value(&trace)?, &mut text);
    if let Some(grant) = &trace.grant {
        text.push_str(&format!("  grant {grant} is for the caller\n"));
    }
    text.push_str(&assumed(&given(&asked.context)));
    write_out(&text)?;
    Ok(if allowed { ExitCode::SUCCESS } else { ExitCode::from(DENIED) })
}

async fn decision(engine: &Engine, asked: &HypotheticalArguments) -> Result<Trace, Trouble> {
    let HypotheticalArguments { principal, action, resource, context, region } = asked;
    let Some(caller) = iam::principal(principal, &engine.records, SystemClock.now()).await.map_err(said)? else {
        return Err(Trouble::new(format!(
            "there is no {principal}: a root user, a user, a role or the session of a role is needed, by its ARN"
        )));
    };
    let of_resource = resource.parse::<KmsArn>().ok().map(|arn| arn.region);
    let region = match (region, of_resource) {
        (Some(region), Some(other)) if *region != other => {
            return Err(Trouble::new(format!("{resource} is not in {region}")));
        }
        (Some(region), _) => region.clone(),
        (None, Some(region)) => region,
        (None, None) => REGION_DEFAULT.parse()?,
    };
    let call = call_of(engine, caller, region);
    let given = given(context);
    let question = match action.split_once(':') {
        Some((service, name)) if service.eq_ignore_ascii_case("kms") => {
            let action = kms::action(name).ok_or_else(|| unknown_action(action))?;
            if action.0 == "RetireGrant" {
                return Err(Trouble::new(
                    "a grant itself says who may retire it, besides policies: that can't be told of a key",
                ));
            }
            let (service, standing) = (Kms::default(), Standing::default());
            let now = engine.clock.now();
            let cx = Cx { engine, service: &service, call: &call, event_id: "", standing: &standing, now };
            kms::question(action, resource, encryption_context(context), &cx).await.map_err(said)?
        }
        _ => other_question(action, resource, engine, &call.principal).await?,
    };
    decide(engine, &call, &question, &given).await.map_err(said)
}

/// The question about an action of AWS IAM, STS or Organizations.
async fn other_question(
    action: &str,
    resource: &str,
    engine: &Engine,
    caller: &trent_types::Principal,
) -> Result<Question, Trouble> {
    let of = |service: &str, names: &[&str]| names.iter().map(|name| format!("{service}:{name}")).collect::<Vec<_>>();
    let known = [
        of("iam", iam_model::OperationName::NAMES),
        of("sts", sts::OperationName::NAMES),
        of("organizations", organizations::OperationName::NAMES),
        OTHER_ACTIONS.map(str::to_owned).to_vec(),
    ];
    let found = known.iter().flatten().find(|known| known.eq_ignore_ascii_case(action));
    let action = found.ok_or_else(|| unknown_action(action))?;
    let is_named = resource == "*" || trent_types::Arn::parse(resource).is_ok();
    if !is_named {
        return Err(Trouble::new(format!("{resource} is no ARN, and not *")));
    }
    let asked = iam::question(action, resource, caller, &engine.records).await.map_err(said)?;
    asked.ok_or_else(|| Trouble::new(format!("there is no role {resource}")))
}

fn unknown_action(action: &str) -> Trouble {
    Trouble::new(format!("{action} is no action of AWS KMS, IAM, STS or Organizations"))
}

/// What an operation answers is told in its words.
fn said(failure: Failure) -> Trouble {
    match failure {
        Failure::Aws(error) => {
            let code = error.shape.code;
            Trouble::new(error.message.map_or_else(|| code.to_owned(), |message| format!("{code}: {message}")))
        }
        failure => Trouble::from(failure),
    }
}

/// The condition keys that are given; one that is given more than once has several values.
fn given(pairs: &[Pair]) -> MapContext {
    let mut values: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for Pair { key, value } in pairs {
        values.entry(fold(key).into_owned()).or_default().push(value);
    }
    let mut context = MapContext::new();
    for (key, values) in values {
        match values.as_slice() {
            [value] => context.set(&key, *value),
            values => context.set_many(&key, values.iter().copied()),
        };
    }
    context
}

/// The encryption context: the condition keys `kms:EncryptionContext:…`, whose ends are told apart by case.
fn encryption_context(pairs: &[Pair]) -> EncryptionContext {
    let own = |pair: &Pair| {
        let (before, name) = pair.key.split_at_checked(ENCRYPTION_CONTEXT.len())?;
        before.eq_ignore_ascii_case(ENCRYPTION_CONTEXT).then(|| (name.to_owned(), pair.value.clone()))
    };
    pairs.iter().filter_map(own).collect()
}

/// What was taken for granted, as nothing else was said.
fn assumed(given: &MapContext) -> String {
    let defaults = [
        ("aws:SourceIp", "127.0.0.1".to_owned()),
        ("aws:SecureTransport", "false".to_owned()),
        ("aws:CurrentTime", SystemClock.now().to_string()),
    ];
    let assumed = defaults.iter().filter(|(key, _)| given.values(&fold(key)).is_none());
    let assumed: Vec<String> = assumed.map(|(key, value)| format!("{key}={value}")).collect();
    let mut text =
        "  only policies and grants were asked, not the state of a key or what else an operation wants\n".to_owned();
    if !assumed.is_empty() {
        text.push_str(&format!("  taken for granted, as --context does not say otherwise: {}\n", assumed.join(", ")));
    }
    text
}
