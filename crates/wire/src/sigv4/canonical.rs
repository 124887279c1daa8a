//! The canonical request and the string to sign.
//!
//! Both are text that the client built and hashed; they are built again here, in one buffer, which is quicker than
//! feeding the hash piece by piece, and which is what the error for a wrong signature quotes.
//!
//! Source: IAM User Guide, "Create a signed AWS API request", steps 1 and 3.

use std::borrow::Cow;

use aws_lc_rs::digest::{SHA256, digest};
use hyper::header::HOST;

use super::{Form, SignedRequest};
use crate::protocol::form;

/// Room for a usual canonical request, session token included.
const USUAL_BYTES: usize = 2048;

/// The canonical request: method, path, query, signed headers, their names, and the body's hash, a line each.
pub(super) fn request(request: &SignedRequest<'_>, form: Form, signed_headers: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(USUAL_BYTES);
    out.extend_from_slice(request.method.as_bytes());
    out.push(b'\n');
    push_path(&mut out, request.path);
    out.push(b'\n');
    push_query(&mut out, request.query, form);
    out.push(b'\n');
    let names = header_names(signed_headers);
    for name in &names {
        push_header(&mut out, request, name);
    }
    out.push(b'\n');
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            out.push(b';');
        }
        out.extend_from_slice(name.as_bytes());
    }
    out.push(b'\n');
    push_hex(&mut out, digest(&SHA256, request.body).as_ref());
    out
}

/// The string to sign. `date` is in the basic format, `scope` is `date/region/service/aws4_request`.
pub(super) fn string_to_sign(date: &str, scope: &str, canonical_request: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(192);
    for line in ["AWS4-HMAC-SHA256", date, scope] {
        out.extend_from_slice(line.as_bytes());
        out.push(b'\n');
    }
    push_hex(&mut out, digest(&SHA256, canonical_request).as_ref());
    out
}

/// The path, without empty, `.` and `..` segments, encoded once more: what came in is the encoded path.
fn push_path(out: &mut Vec<u8>, path: &str) {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            segment => segments.push(segment),
        }
    }
    for segment in &segments {
        out.push(b'/');
        push_encoded(out, segment.as_bytes());
    }
    if segments.is_empty() || path.ends_with('/') {
        out.push(b'/');
    }
}

/// The parameters, decoded and encoded in the one canonical way, in the order of their encoded names and values. The
/// signature itself is left out.
fn push_query(out: &mut Vec<u8>, query: &str, form: Form) {
    if query.is_empty() {
        return;
    }
    let encoded = |text: &[u8]| {
        let mut out = Vec::with_capacity(text.len());
        push_encoded(&mut out, &form::decode(text));
        out
    };
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = form::pairs(query.as_bytes())
        .filter(|(name, _)| form == Form::Header || &*form::decode(name) != b"X-Amz-Signature")
        .map(|(name, value)| (encoded(name), encoded(value)))
        .collect();
    pairs.sort_unstable();
    for (at, (name, value)) in pairs.iter().enumerate() {
        if at > 0 {
            out.push(b'&');
        }
        out.extend_from_slice(name);
        out.push(b'=');
        out.extend_from_slice(value);
    }
}

/// The names in lower case, sorted, each once. That is how clients write them, so that usually nothing is to be done. An
/// empty name, as behind a semicolon at the end, is a name that nobody has signed.
fn header_names(signed_headers: &str) -> Vec<Cow<'_, str>> {
    let mut names: Vec<Cow<'_, str>> = signed_headers
        .split(';')
        .map(|name| {
            if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
                Cow::Owned(name.to_ascii_lowercase())
            } else {
                Cow::Borrowed(name)
            }
        })
        .collect();
    if !names.is_sorted_by(|one, next| one < next) {
        names.sort_unstable();
        names.dedup();
    }
    names
}

/// `name:value` of a header: values of one name joined by commas, runs of spaces made one. A header that is not there
/// has an empty value.
fn push_header(out: &mut Vec<u8>, request: &SignedRequest<'_>, name: &str) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let mut values = request.headers.get_all(name).iter().peekable();
    if values.peek().is_none() && name == HOST.as_str() {
        out.extend_from_slice(request.authority.unwrap_or_default().as_bytes());
    }
    let mut is_first = true;
    for value in values {
        if !is_first {
            out.push(b',');
        }
        is_first = false;
        push_trimmed(out, value.as_bytes());
    }
    out.push(b'\n');
}

fn push_trimmed(out: &mut Vec<u8>, value: &[u8]) {
    let value = value.trim_ascii();
    let mut after_space = false;
    for &byte in value {
        let is_space = byte == b' ';
        if !(is_space && after_space) {
            out.push(byte);
        }
        after_space = is_space;
    }
}

/// Every byte but the unreserved characters of RFC 3986 as `%XX`.
fn push_encoded(out: &mut Vec<u8>, text: &[u8]) {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    for &byte in text {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(byte);
        } else {
            out.extend_from_slice(&[b'%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 0x0f)]]);
        }
    }
}

/// Every byte as two lower-case hexadecimal digits.
fn push_hex(out: &mut Vec<u8>, bytes: &[u8]) {
    const HEX: [u8; 16] = *b"0123456789abcdef";
    for &byte in bytes {
        out.extend_from_slice(&[HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 0x0f)]]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_normalized_and_encoded() {
        let check = |path: &str, expect: &str| {
            let mut out = Vec::new();
            push_path(&mut out, path);
            assert_eq!(String::from_utf8(out).unwrap(), expect, "{path}");
        };
        check("", "/");
        check("/", "/");
        check("//", "/");
        check("/a/b", "/a/b");
        check("/a/b/", "/a/b/");
        check("/./a", "/a");
        check("/a/..", "/");
        check("/../../a/./b//c/", "/a/b/c/");
        check("/a%20b/%2F", "/a%2520b/%252F");
        check("/ሴ+", "/%E1%88%B4%2B");
    }

    #[test]
    fn queries_are_sorted_and_encoded_in_one_way() {
        let check = |query: &str, form: Form, expect: &str| {
            let mut out = Vec::new();
            push_query(&mut out, query, form);
            assert_eq!(String::from_utf8(out).unwrap(), expect, "{query}");
        };
        check("", Form::Header, "");
        check("b&a=2&a=1", Form::Header, "a=1&a=2&b=");
        check("a%62=%7e%2f+x&A=*", Form::Header, "A=%2A&ab=~%2F%20x");
        check("a=b=c&&%zz", Form::Header, "%25zz=&a=b%3Dc");
        check("X-Amz-Signature=0&X-Amz-Date=1", Form::Query, "X-Amz-Date=1");
        check("X-Amz%2DSignature=0&X-Amz-Date=1", Form::Query, "X-Amz-Date=1");
        check("X-Amz-Signature=0&X-Amz-Date=1", Form::Header, "X-Amz-Date=1&X-Amz-Signature=0");
        // By encoded name: `~` comes before `%` does not, nor does `-` before nothing.
        check("a-b=1&a=2&a%20=3", Form::Header, "a=2&a%20=3&a-b=1");
    }

    #[test]
    fn header_names_are_canonical() {
        let check = |names: &str, expect: &str| assert_eq!(header_names(names).join(";"), expect, "{names}");
        check("host;x-amz-date", "host;x-amz-date");
        check("X-Amz-Date;Host;host", "host;x-amz-date");
        check(";;", "");
    }
}
