//! The events of a request.

use trent_audit::Durability;
use trent_model::AwsError;
use trent_model::runtime::common_errors::SERVICE_UNAVAILABLE_EXCEPTION;
use trent_model::runtime::structure::Members;
use trent_model::runtime::write_audit_json;

use super::facts::Facts;
use super::request::Request;
use super::trace::{Owner, Trace};
use crate::Resource;
use crate::events::{self, Made, Told};

/// What the event of a request shows of its input and output. Texts are those of JSON objects.
pub(super) struct Shown {
    /// The input, if it could be read.
    pub(super) parameters: Option<String>,
    /// The output, if there is one and events show it.
    pub(super) response: Option<String>,
    /// What the operation adds to that.
    pub(super) additional: Option<String>,
    /// What was touched, if not what the questions were about.
    pub(super) touched: Option<Vec<Resource>>,
}

/// The text of `requestParameters`; `implied` is a member that the caller has left out.
pub(super) fn parameters(facts: &Facts, input: &dyn Members, implied: Option<&str>) -> String {
    let mut text = String::with_capacity(256);
    write_audit_json(input, &mut text, facts.audit.hidden);
    match implied {
        Some(implied) => with_member(Some(text), implied),
        None => text,
    }
}

/// The text of `responseElements`, if events of the operation have them.
pub(super) fn response(facts: &Facts, output: &dyn Members) -> Option<String> {
    facts.audit.response.then(|| {
        let mut text = String::with_capacity(512);
        write_audit_json(output, &mut text, facts.audit.hidden);
        text
    })
}

/// Puts the event of the request into its place in the log, and one for each other account that is told.
///
/// # Errors
/// What the caller is answered if the log doesn't take them.
pub(super) async fn record(
    request: &Request<'_>,
    trace: Trace<'_>,
    shown: Shown,
    error: Option<&AwsError>,
) -> Result<(), AwsError> {
    let Request { engine, call, facts, .. } = request;
    let Trace { place, touched, path, owners, additional, response_key, .. } = trace;
    let decision = path.map(|path| format!(r#"{{"decision":{path}}}"#));
    let (response, additional) = match error {
        None => {
            let response = match response_key {
                Some(arn) => Some(with_member(shown.response, &[r#""keyId":""#, &arn, "\""].concat())),
                None => shown.response,
            };
            let additional = match additional {
                Some((name, value)) => Some(with_member(shown.additional, &["\"", name, "\":", &value].concat())),
                None => shown.additional,
            };
            (response, additional.or(decision))
        }
        Some(_) => (None, decision),
    };
    let told = Told {
        operation: facts.operation,
        service: facts.service,
        read_only: facts.read_only,
        request_parameters: shown.parameters.as_deref().filter(|text| *text != "{}"),
        response_elements: response.as_deref(),
        additional: additional.as_deref(),
        resources: shown.touched.as_deref().unwrap_or(&touched),
        error,
    };
    let request_id = call.request_id.text();
    let shared_event_id = (!owners.is_empty()).then(|| engine.new_event_id());
    let caller = &call.principal;
    let made = Made {
        identity: events::identity(caller),
        recipient: caller.account,
        shared_event_id: shared_event_id.as_deref(),
        origin: &call.origin,
        region: call.region.as_str(),
        request_id: &request_id,
        event_id: &request.event_id,
        time: request.now,
    };
    // A change is on the disk before its answer, and so is what tells of it.
    let durability = if facts.read_only || error.is_some() { Durability::File } else { Durability::Disk };
    let foreign = (!owners.is_empty()).then(|| Made { identity: events::foreign_identity(caller), ..made.clone() });
    let mut filled = place.fill(&events::of_request(made, &told), durability).await;
    for (Owner { account, event_id, place }, foreign) in owners.into_iter().zip(foreign.iter().cycle()) {
        let theirs: Vec<Resource> = told.resources.iter().filter(|it| it.account == account).cloned().collect();
        let told = Told { resources: &theirs, ..told };
        let made = Made { recipient: account, event_id: &event_id, ..foreign.clone() };
        filled = filled.and(place.fill(&events::of_request(made, &told), durability).await);
    }
    filled.map_err(|error| {
        tracing::error!(request = %request_id, %error, "an event could not be written");
        AwsError::bare(facts.internal().unwrap_or(&SERVICE_UNAVAILABLE_EXCEPTION))
    })
}

/// The text of a JSON object with one more member, which is the text of JSON.
fn with_member(object: Option<String>, member: &str) -> String {
    let members = object.as_deref().and_then(|text| text.strip_suffix('}')).unwrap_or("{");
    let separator = if members.len() > 1 { "," } else { "" };
    [members, separator, member, "}"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_added_to_the_text_of_an_object() {
        let check = |object: Option<&str>, value, expect: &str| {
            assert_eq!(with_member(object.map(str::to_owned), &format!(r#""b":{value}"#)), expect);
        };
        check(None, r#"{"c":2}"#, r#"{"b":{"c":2}}"#);
        check(Some("{}"), "{}", r#"{"b":{}}"#);
        check(Some(r#"{"a":{"c":3}}"#), r#""text""#, r#"{"a":{"c":3},"b":"text"}"#);
    }
}
