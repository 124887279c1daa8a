//! The elements `Principal` and `NotPrincipal`.

use super::error::{At, invalid_principal, malformed, no_principal};
use super::json::Json;
use super::{PolicyError, PolicyKind};
use crate::principal::PrincipalPattern;

/// Reads `"*"` or a map from kinds to principals.
pub(super) fn read(at: At, value: Json) -> Result<Vec<PrincipalPattern>, PolicyError> {
    let kinds = match value {
        Json::Text(text) if text == "*" && at.kind != PolicyKind::Trust => return Ok(vec![PrincipalPattern::Everyone]),
        Json::Text(text) => return Err(invalid_principal(at, if text == "*" { "STAR" } else { "AWS" }, &text)),
        Json::Object(kinds) => kinds,
        _ => return Err(malformed(at, "its Principal is neither \"*\" nor a JSON object")),
    };
    let mut principals = Vec::new();
    for (kind, texts) in kinds {
        let texts = texts.into_texts().ok_or_else(|| malformed(at, "its principals are not strings"))?;
        for text in texts {
            let principal = match &*kind {
                "AWS" => PrincipalPattern::of_aws(&text),
                "Service" => PrincipalPattern::of_service(&text),
                // AWS KMS lists accounts, users, roles and services as principals of key policies, nothing else.
                "Federated" if at.kind == PolicyKind::Trust => PrincipalPattern::of_provider(&text),
                _ => None,
            };
            principals.push(principal.ok_or_else(|| invalid_principal(at, &kind, &text))?);
        }
    }
    if principals.is_empty() { Err(no_principal(at)) } else { Ok(principals) }
}
