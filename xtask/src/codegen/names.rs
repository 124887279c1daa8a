//! Names of the models as names of Rust.

/// Words that can't be names of fields as they are.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// A name of a field: `KMSKeyArns` becomes `kms_key_arns`.
pub(super) fn field(name: &str) -> String {
    let name = words(name).join("_").to_lowercase();
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

/// A name of a static: `KMSInternalException` becomes `KMS_INTERNAL_EXCEPTION`.
pub(super) fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// A name of a type: the model's, with a capital first letter.
pub(super) fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// A name of an enumeration's variant: `ECC_NIST_P256` becomes `EccNistP256`, `2.0` becomes `V20`.
pub(super) fn variant(value: &str) -> String {
    let mut name = String::new();
    for word in words(value) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(&letters.as_str().to_lowercase());
    }
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        _ if name == "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}

/// The words of a name: they end where the case rises and at everything but letters and digits. A run of capitals is a
/// word, with a plural's `s` behind it; digits belong to the word before them.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut is_start = true;
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            is_start = true;
            continue;
        }
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1).copied();
        let ends_plural = after == Some('s') && letters.get(at + 2).is_none_or(char::is_ascii_uppercase);
        let rises = letter.is_ascii_uppercase()
            && (before.is_some_and(|before| !before.is_ascii_uppercase())
                || after.is_some_and(|after| after.is_ascii_lowercase() && !ends_plural));
        if is_start || rises {
            words.push(String::new());
        }
        is_start = false;
        if let Some(word) = words.last_mut() {
            word.push(letter);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_words() {
        let check = |name, expect: &str| assert_eq!(field(name), expect);
        check("KeyId", "key_id");
        check("AWSAccountId", "aws_account_id");
        check("OpenIDConnectProviderArn", "open_id_connect_provider_arn");
        check("SAMLMetadataDocument", "saml_metadata_document");
        check("PolicyARNs", "policy_arns");
        check("GroupsARNsOnly", "groups_arns_only");
        check("Base64StringSeed", "base64_string_seed");
        check("XksProxyVpcEndpointServiceName", "xks_proxy_vpc_endpoint_service_name");
        check("arn", "arn");
        check("Type", "r#type");
        assert_eq!(constant("KMSInvalidMacException"), "KMS_INVALID_MAC_EXCEPTION");
        assert_eq!(type_name("statusType"), "StatusType");
    }

    #[test]
    fn variants_are_camel_case() {
        let check = |value, expect: &str| assert_eq!(variant(value), expect);
        check("SYMMETRIC_DEFAULT", "SymmetricDefault");
        check("RSASSA_PKCS1_V1_5_SHA_256", "RsassaPkcs1V15Sha256");
        check("ECC_SECG_P256K1", "EccSecgP256K1");
        check("SM2PKE", "Sm2Pke");
        check("GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyPairWithoutPlaintext");
        check("ssh-rsa", "SshRsa");
        check("2.0", "V20");
        check("SELF", "SelfValue");
    }
}
