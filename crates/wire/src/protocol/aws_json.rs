//! AWS JSON 1.1: `X-Amz-Target` names the operation, bodies are JSON objects.
//!
//! Source: Smithy documentation, "AWS JSON 1.1 protocol".

use hyper::header::HeaderName;
use hyper::http::request;
use hyper::{HeaderMap, Method};
use trent_model::AwsError;

/// Names the operation: `<target prefix>.<operation>`.
pub(crate) const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// Of answers, whatever version was asked for.
pub(crate) const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

/// Of requests: the versions differ in details that none of the services here has.
const CONTENT_TYPES: [&str; 2] = [CONTENT_TYPE, "application/x-amz-json-1.0"];

/// What a request with an `X-Amz-Target` header asks for.
///
/// `None` where AWS finds no operation whatever the header says: AWS tells protocols apart by method and content
/// type, so that a request with another method or another content type is none of AWS JSON; and a request with two
/// targets names no operation.
pub(crate) fn target(head: &request::Parts) -> Option<&str> {
    let target = only(&head.headers, &TARGET)?;
    let is_json = only(&head.headers, &hyper::header::CONTENT_TYPE).is_some_and(|content_type| {
        CONTENT_TYPES.iter().any(|expected| media_type(content_type).eq_ignore_ascii_case(expected))
    });
    (head.method == Method::POST && is_json).then_some(target)
}

/// The body of an error: `{"__type":"NotFoundException","message":"…"}`, without `message` if there is none.
pub(crate) fn error_body(error: &AwsError) -> Vec<u8> {
    let mut body = format!(r#"{{"__type":"{}""#, error.shape.code);
    if let Some(message) = &error.message {
        body.push_str(r#","message":"#);
        body.push_str(&serde_json::Value::from(message.as_str()).to_string());
    }
    body.push('}');
    body.into_bytes()
}

/// A content type without its parameters.
pub(crate) fn media_type(content_type: &str) -> &str {
    content_type.split(';').next().unwrap_or_default().trim()
}

/// The value of a header that is there once, and is text.
pub(crate) fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?;
    if values.next().is_some() { None } else { value.to_str().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trent_model::runtime::common_errors::{INTERNAL_FAILURE, VALIDATION_EXCEPTION};

    #[test]
    fn errors_are_json_objects() {
        let check = |error: AwsError, expect: &str| {
            assert_eq!(String::from_utf8(error_body(&error)).unwrap(), expect);
        };
        check(AwsError::bare(&INTERNAL_FAILURE), r#"{"__type":"InternalFailure"}"#);
        check(
            AwsError::new(&VALIDATION_EXCEPTION, "a \"quoted\"\n\\ \u{1} ሴ"),
            "{\"__type\":\"ValidationException\",\"message\":\"a \\\"quoted\\\"\\n\\\\ \\u0001 ሴ\"}",
        );
    }

    #[test]
    fn only_json_posts_with_one_target_name_an_operation() {
        let check = |method: &str, headers: &[(&str, &str)], expect: Option<&str>| {
            let request = headers
                .iter()
                .fold(hyper::Request::builder().method(method), |request, (name, value)| request.header(*name, *value));
            let (head, ()) = request.body(()).unwrap().into_parts();
            assert_eq!(target(&head), expect, "{method} {headers:?}");
        };
        const T: (&str, &str) = ("x-amz-target", "TrentService.ListKeys");
        let json = ("content-type", "application/x-amz-json-1.1");
        check("POST", &[T, json], Some("TrentService.ListKeys"));
        check("POST", &[T, ("content-type", "Application/X-Amz-JSON-1.0 ; charset=utf-8")], Some(T.1));
        check("POST", &[T, ("content-type", "application/json")], None);
        check("POST", &[T, ("content-type", "application/x-www-form-urlencoded")], None);
        check("POST", &[T], None);
        check("POST", &[T, json, json], None);
        check("POST", &[json], None);
        check("POST", &[T, T, json], None);
        check("GET", &[T, json], None);
        check("PUT", &[T, json], None);
    }
}
