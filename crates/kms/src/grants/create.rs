//! `CreateGrant`.

use trent_engine::{AuditShape, Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{CreateGrantRequest, CreateGrantResponse, OperationName, ops};
use trent_types::chance::random_array;

use super::find::GrantsOfKey;
use super::ledger::Ledger;
use super::party::Party;
use super::record::GrantRecord;
use super::terms::Terms;
use super::token::{Token, check_tokens};
use crate::identify::FoundKey;
use crate::question::KeyQuestion;
use crate::record::KeyRecord;
use crate::{Kms, errors, lifecycle};

/// Source: AWS KMS API Reference, `CreateGrant`.
pub(crate) struct CreateGrant;

impl Operation for CreateGrant {
    type Model = ops::CreateGrant;
    type Service = Kms;
    type Loaded = (FoundKey, Terms);

    const READ_ONLY: bool = false;
    const AUDIT: AuditShape = AuditShape { hidden: &[], response: true };

    async fn load(input: &CreateGrantRequest, cx: &Cx<'_, Kms>) -> Result<Self::Loaded, Failure> {
        check_parties(input)?;
        let terms = Terms::of(input)?;
        let key = super::key::<Self>(&input.key_id, cx).await?;
        check_tokens(input.grant_tokens.as_deref(), &[&key.record], cx).await?;
        Ok((key, terms))
    }

    fn questions(input: &CreateGrantRequest, (key, terms): &Self::Loaded, cx: &Cx<'_, Kms>) -> Vec<Question> {
        let operations = terms.operations.iter().map(|operation| operation.as_str().to_owned()).collect();
        let mut question = KeyQuestion::of::<Self>(key, cx)
            .with("kms:grantisforawsresource", "false")
            .with_many("kms:grantoperations", operations)
            .with_grants(GrantsOfKey::for_child(&key.record, terms.clone()));
        let values = [
            ("kms:granteeprincipal", &input.grantee_principal),
            ("kms:granteeserviceprincipal", &input.grantee_service_principal),
            ("kms:retiringprincipal", &input.retiring_principal),
            ("kms:retiringserviceprincipal", &input.retiring_service_principal),
            ("kms:grantconstraintsourcearn", &terms.source_arn),
        ];
        for (name, value) in values {
            if let Some(value) = value {
                question = question.with(name, value.clone());
            }
        }
        terms.told_to(question).alone()
    }

    fn response_key((key, _): &Self::Loaded) -> Option<String> {
        Some(key.record.arn_text())
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<CreateGrantResponse, Failure> {
        let (key, terms) = proof.loaded();
        let (input, record) = (proof.input(), &key.record);
        lifecycle::check(OperationName::CreateGrant, &record.arn(), record.lifecycle.state())?;
        let grant = asked_for(input, record, terms, cx).await?;
        if input.dry_run == Some(true) {
            return Err(errors::dry_run());
        }
        let _turn = cx.service.grants.take(&record.key_id).await?;
        let ledger = Ledger::open(&grant, &cx.engine.records).await?;
        if let Some(earlier) = repeated(&grant, key, &ledger, cx).await? {
            return answer(&earlier, cx);
        }
        let changes = ledger.add(&grant, &cx.service.quotas)?.unchanged(record.name(), key.revision);
        cx.engine.records.commit(&proof, changes).await?;
        answer(&grant, cx)
    }
}

/// The grant that a request asks for on a key.
///
/// # Errors
/// `ValidationException`, `InvalidArnException`.
pub(super) async fn asked_for(
    input: &CreateGrantRequest,
    key: &KeyRecord,
    terms: &Terms,
    cx: &Cx<'_, Kms>,
) -> Result<GrantRecord, Failure> {
    terms.check_fit(key)?;
    let grantee = party(input.grantee_principal.as_deref(), input.grantee_service_principal.as_deref(), cx).await?;
    let retiring = party(input.retiring_principal.as_deref(), input.retiring_service_principal.as_deref(), cx).await?;
    Ok(GrantRecord {
        account: key.account,
        region: key.region.clone(),
        key_id: key.key_id.clone(),
        grant_id: new_id(cx),
        name: input.name.clone(),
        created: cx.now,
        grantee: grantee.ok_or_else(no_grantee)?,
        retiring,
        issuer: cx.call.principal.account,
        terms: terms.clone(),
    })
}

/// The parties are named in one of two ways, and a service gets grants only for a resource and with somebody who can
/// retire them.
pub(super) fn check_parties(input: &CreateGrantRequest) -> Result<(), Failure> {
    match (&input.grantee_principal, &input.grantee_service_principal) {
        (Some(_), None) | (None, Some(_)) => {}
        (None, None) | (Some(_), Some(_)) => return Err(no_grantee()),
    }
    if input.retiring_principal.is_some() && input.retiring_service_principal.is_some() {
        return Err(errors::validation(
            "You can specify either RetiringPrincipal or RetiringServicePrincipal, but not both.",
        ));
    }
    if input.grantee_service_principal.is_some() {
        if input.constraints.as_ref().is_none_or(|constraints| constraints.source_arn.is_none()) {
            return Err(errors::validation(
                "When you specify a GranteeServicePrincipal, you must also specify a SourceArn grant constraint.",
            ));
        }
        if input.retiring_principal.is_none() && input.retiring_service_principal.is_none() {
            return Err(errors::validation(
                "When you specify a GranteeServicePrincipal, you must also specify either a RetiringPrincipal or a \
                 RetiringServicePrincipal.",
            ));
        }
    }
    Ok(())
}

fn no_grantee() -> Failure {
    errors::validation("You must specify either GranteePrincipal or GranteeServicePrincipal, but not both.")
}

async fn party(arn: Option<&str>, service: Option<&str>, cx: &Cx<'_, Kms>) -> Result<Option<Party>, Failure> {
    match (arn, service) {
        (Some(arn), _) => Ok(Some(Party::of_arn(arn, cx).await?)),
        (None, Some(service)) => Ok(Some(Party::of_service(service))),
        (None, None) => Ok(None),
    }
}

/// 64 hexadecimal digits.
fn new_id(cx: &Cx<'_, Kms>) -> String {
    let random: [u8; 32] = random_array(cx.engine.entropy.as_ref());
    random.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The grant that the same request with the same name has created before.
async fn repeated(
    grant: &GrantRecord,
    key: &FoundKey,
    ledger: &Ledger,
    cx: &Cx<'_, Kms>,
) -> Result<Option<GrantRecord>, Failure> {
    let Some(name) = &grant.name else { return Ok(None) };
    for grant_id in ledger.named(name) {
        let earlier = super::on_key(&key.record, grant_id, cx).await?;
        if let Some(earlier) = earlier.filter(|earlier| earlier.record.is_repeated_by(grant)) {
            return Ok(Some(earlier.record.clone()));
        }
    }
    Ok(None)
}

fn answer(grant: &GrantRecord, cx: &Cx<'_, Kms>) -> Result<CreateGrantResponse, Failure> {
    Ok(CreateGrantResponse {
        grant_token: Some(Token::make(grant, &cx.engine.vault)?),
        grant_id: Some(grant.grant_id.clone()),
    })
}
