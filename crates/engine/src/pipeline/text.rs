//! Inputs and outputs in the text of the two protocols.

use trent_model::runtime::common_errors::{
    MALFORMED_INPUT, SERIALIZATION_EXCEPTION, VALIDATION_ERROR, VALIDATION_EXCEPTION,
};
use trent_model::runtime::operation::{checked_form, checked_json};
use trent_model::runtime::raw::Raw;
use trent_model::runtime::shape::StructureShape;
use trent_model::runtime::structure::Members;
use trent_model::runtime::{write_json, write_xml};
use trent_model::{AwsError, InputError, Protocol};
use trent_types::RequestId;

use super::facts::Facts;
use crate::Failure;
use crate::wire::{WireInput, WireOutput};

/// What is wrong with a form that is no value of the input's type. Clients of AWS Query expect a message.
const MALFORMED: &str = "A parameter has no value of its type, or the numbers of a list have gaps.";

/// Reads an input, and checks it against every constraint of the model.
///
/// # Errors
/// The error of the service's protocol.
pub(super) fn read<'a>(
    facts: &Facts,
    input: WireInput<'a>,
    shape: &'static StructureShape,
) -> Result<Raw<'a>, Failure> {
    let read = match input {
        WireInput::Json(body) => checked_json(body, shape),
        WireInput::Query(params) => checked_form(params, shape),
    };
    read.map_err(|error| refused(facts, error))
}

/// The refusal of an input that can't be a value of its type, which reading has ruled out.
pub(super) fn no_value(facts: &Facts) -> Failure {
    refused(facts, InputError::Serialization(String::new()))
}

fn refused(facts: &Facts, error: InputError) -> Failure {
    let error = match (error, facts.service.protocol) {
        (InputError::ValidationOfTokens { message, recorded }, Protocol::Json11 { .. }) => {
            AwsError::new(&VALIDATION_EXCEPTION, message).recorded_as(recorded)
        }
        (InputError::ValidationOfTokens { message, recorded }, Protocol::Query { .. }) => {
            AwsError::new(&VALIDATION_ERROR, message).recorded_as(recorded)
        }
        (InputError::Serialization(message), Protocol::Json11 { .. }) if message.is_empty() => {
            AwsError::bare(&SERIALIZATION_EXCEPTION)
        }
        (InputError::Serialization(message), Protocol::Json11 { .. }) => {
            AwsError::new(&SERIALIZATION_EXCEPTION, message)
        }
        (InputError::ValidationOfName { path, .. }, _) if facts.service.id == "iam" => {
            let rule = "It must contain only alphanumeric characters and/or the following: +=,.@_-";
            AwsError::new(&VALIDATION_ERROR, format!("The specified value for {path} is invalid. {rule}"))
        }
        (InputError::Validation(message) | InputError::ValidationOfName { message, .. }, Protocol::Json11 { .. }) => {
            AwsError::new(&VALIDATION_EXCEPTION, message)
        }
        (InputError::Serialization(message), Protocol::Query { .. }) if message.is_empty() => {
            AwsError::new(&MALFORMED_INPUT, MALFORMED)
        }
        (InputError::Serialization(message), Protocol::Query { .. }) => AwsError::new(&MALFORMED_INPUT, message),
        (InputError::Validation(message) | InputError::ValidationOfName { message, .. }, Protocol::Query { .. }) => {
            AwsError::new(&VALIDATION_ERROR, message)
        }
    };
    error.into()
}

/// Writes an output. `has_members` is [`Output::HAS_MEMBERS`](trent_model::Output::HAS_MEMBERS).
pub(super) fn write(facts: &Facts, output: &dyn Members, has_members: bool, request_id: RequestId) -> WireOutput {
    match facts.service.protocol {
        Protocol::Json11 { .. } => {
            let mut body = Vec::with_capacity(512);
            if has_members {
                write_json(output, &mut body);
            }
            WireOutput::Json(body)
        }
        Protocol::Query { xml_namespace } => {
            let name = facts.operation;
            let mut body = format!("<{name}Response xmlns=\"{xml_namespace}\">\n  ");
            if has_members {
                body.push_str(&format!("<{name}Result>"));
                write_xml(output, &mut body);
                body.push_str(&format!("</{name}Result>\n  "));
            }
            body.push_str(&format!(
                "<ResponseMetadata>\n    <RequestId>{request_id}</RequestId>\n  </ResponseMetadata>\n</{name}Response>\n"
            ));
            WireOutput::Xml(body)
        }
    }
}
