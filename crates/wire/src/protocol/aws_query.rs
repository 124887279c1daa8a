//! AWS Query: the parameters `Action` and `Version` name the operation, answers are XML.
//!
//! Source: Smithy documentation, "AWS Query protocol".

use hyper::Method;
use hyper::http::request;
use trent_model::{AwsError, Fault, Protocol, QueryParams, ServiceModel};
use trent_types::RequestId;

use super::aws_json::{media_type, only};
use super::form::{self, NotText};
use super::xml;

/// Of answers.
pub(crate) const CONTENT_TYPE: &str = "text/xml";

/// Of requests with a body.
const FORM_CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

/// Namespace of errors that belong to no service.
const FAULT_NAMESPACE: &str = "http://webservices.amazon.com/AWSFault/2005-15-09";

/// What AWS calls the version of a request that names none.
const NO_VERSION: &str = "NO_VERSION_SPECIFIED";

/// Whether a request without an `X-Amz-Target` header is one of AWS Query: a POST of a form, or any GET or POST with an
/// `Action` in its address.
pub(crate) fn is_query(head: &request::Parts) -> bool {
    let address = head.uri.query().unwrap_or_default().as_bytes();
    let is_form = || {
        only(&head.headers, &hyper::header::CONTENT_TYPE)
            .is_some_and(|content_type| media_type(content_type).eq_ignore_ascii_case(FORM_CONTENT_TYPE))
    };
    match head.method {
        Method::GET => has_action(address),
        Method::POST => is_form() || has_action(address),
        _ => false,
    }
}

fn has_action(address: &[u8]) -> bool {
    form::pairs(address).any(|(name, _)| name == b"Action")
}

/// The parameters of a request: those in the address, and those in the body of a POST, which prevail.
///
/// # Errors
/// [`NotText`] if a parameter is not UTF-8.
pub(crate) fn params(head: &request::Parts, body: &[u8]) -> Result<QueryParams, NotText> {
    let body = if head.method == Method::POST { body } else { &[] };
    let address = head.uri.query().unwrap_or_default().as_bytes();
    let pairs = form::pairs(address).chain(form::pairs(body));
    Ok(QueryParams::new(pairs.map(form::decode_pair).collect::<Result<Vec<_>, _>>()?))
}

/// `Action` and `Version` of a request. `None` without an action.
pub(crate) fn operation(params: &QueryParams) -> Option<(&str, &str)> {
    Some((params.value("Action")?, params.value("Version").unwrap_or(NO_VERSION)))
}

/// The body of an error.
pub(crate) fn error_body(service: Option<&'static ServiceModel>, error: &AwsError, request_id: RequestId) -> Vec<u8> {
    let namespace = match service.map(|service| service.protocol) {
        Some(Protocol::Query { xml_namespace }) => xml_namespace,
        Some(Protocol::Json11 { .. }) | None => FAULT_NAMESPACE,
    };
    let fault = match error.shape.fault {
        Fault::Client => "Sender",
        Fault::Server => "Receiver",
    };
    let mut body = format!(
        "<ErrorResponse xmlns=\"{namespace}\">\n  <Error>\n    <Type>{fault}</Type>\n    <Code>{}</Code>\n",
        error.shape.code
    );
    if let Some(message) = &error.message {
        body.push_str("    <Message>");
        xml::push_text(&mut body, message);
        body.push_str("</Message>\n");
    }
    body.push_str("  </Error>\n  <RequestId>");
    body.push_str(&request_id.text());
    body.push_str("</RequestId>\n</ErrorResponse>\n");
    body.into_bytes()
}

/// The body of an error where the protocol is not known: the code as an element, with the message if there is one.
pub(crate) fn bare_error_body(error: &AwsError) -> Vec<u8> {
    let code = error.shape.code;
    let Some(message) = &error.message else { return format!("<{code}/>\n").into_bytes() };
    let mut body = format!("<{code}>\n  <Message>");
    xml::push_text(&mut body, message);
    body.push_str(&format!("</Message>\n</{code}>\n"));
    body.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use trent_model::runtime::common_errors::{INTERNAL_FAILURE, INVALID_ACTION, UNKNOWN_OPERATION_EXCEPTION};

    static STS: ServiceModel = ServiceModel {
        id: "sts",
        signing_name: "sts",
        event_source: "sts.amazonaws.com",
        api_version: "2011-06-15",
        protocol: Protocol::Query { xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/" },
    };

    #[test]
    fn errors_are_xml() {
        let id = RequestId::from_random([0; 16]);
        let check = |body: Vec<u8>, expect: &str| assert_eq!(String::from_utf8(body).unwrap(), expect);
        check(
            error_body(Some(&STS), &AwsError::new(&INVALID_ACTION, "a <b> & 'c'"), id),
            "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    \
             <Code>InvalidAction</Code>\n    <Message>a &lt;b&gt; &amp; 'c'</Message>\n  </Error>\n  \
             <RequestId>00000000-0000-4000-8000-000000000000</RequestId>\n</ErrorResponse>\n",
        );
        check(
            error_body(None, &AwsError::bare(&INTERNAL_FAILURE), id),
            "<ErrorResponse xmlns=\"http://webservices.amazon.com/AWSFault/2005-15-09\">\n  <Error>\n    \
             <Type>Receiver</Type>\n    <Code>InternalFailure</Code>\n  </Error>\n  \
             <RequestId>00000000-0000-4000-8000-000000000000</RequestId>\n</ErrorResponse>\n",
        );
        check(bare_error_body(&AwsError::bare(&UNKNOWN_OPERATION_EXCEPTION)), "<UnknownOperationException/>\n");
        check(
            bare_error_body(&AwsError::new(&INTERNAL_FAILURE, "<")),
            "<InternalFailure>\n  <Message>&lt;</Message>\n</InternalFailure>\n",
        );
    }

    #[test]
    fn parameters_come_from_address_and_body() {
        let check = |method: &str, uri: &str, body: &str, expect: Option<(&str, &str)>| {
            let (head, ()) = hyper::Request::builder().method(method).uri(uri).body(()).unwrap().into_parts();
            let params = params(&head, body.as_bytes()).unwrap();
            assert_eq!(operation(&params), expect, "{method} {uri} {body}");
        };
        check("POST", "/", "Action=A&Version=1", Some(("A", "1")));
        check("POST", "/?Action=B", "Action=A&Version=1", Some(("A", "1")));
        check("POST", "/?Version=2&x", "Action=A", Some(("A", "2")));
        check("POST", "/", "Action=A", Some(("A", "NO_VERSION_SPECIFIED")));
        check("POST", "/", "action=A", None);
        check("GET", "/?Action=B&Version=2", "Action=A", Some(("B", "2")));
        check("GET", "/", "Action=A", None);
    }
}
