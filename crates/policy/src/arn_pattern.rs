//! Matching of ARNs, field by field.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Condition operators" (ARN condition operators) and "IAM JSON
//! policy elements: Resource" (wildcards stay within a field; fields that are left out at the end match anything).

use trent_types::Arn;

use crate::context::Context;
use crate::pattern::Pattern;
use crate::template::{Template, VariableError, Wildcards};

/// A pattern for ARNs.
#[derive(Debug, Clone)]
pub(crate) enum ArnPattern {
    /// `*`, which matches anything, even what is not an ARN.
    Any,
    /// The whole ARN, without wildcards and variables.
    Exact(Box<str>),
    /// One template for each of the six fields.
    Fields(Box<[Template; 6]>),
    /// Not of the form of an ARN: matches nothing.
    Never,
}

/// A text, split into the fields of an ARN if it is one. Split once for a request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ArnText<'a> {
    /// The whole text.
    pub(crate) text: &'a str,
    fields: Option<Arn<'a>>,
}

impl<'a> ArnText<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, fields: Arn::parse(text).ok() }
    }
}

/// What a pattern with fewer than six fields means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Incomplete {
    /// The missing fields match anything: the element `Resource`.
    Completed,
    /// Nothing matches: the operators for ARNs.
    Refused,
}

impl ArnPattern {
    /// Compiles a pattern. Variables count if `variables` is set.
    ///
    /// # Errors
    /// [`VariableError`] for a variable that is not of the form of one.
    pub(crate) fn parse(text: &str, variables: bool, incomplete: Incomplete) -> Result<Self, VariableError> {
        if !text.is_empty() && text.bytes().all(|byte| byte == b'*') {
            return Ok(Self::Any);
        }
        let compile = |field: &str| match variables {
            true => Template::parse(field, Wildcards::Match),
            false => Ok(Template::plain(field, Wildcards::Match)),
        };
        let fields = split(text, variables);
        let compiled: Vec<Template> = fields.iter().map(|field| compile(field)).collect::<Result<_, _>>()?;
        let exact = |template: &Template| matches!(template, Template::Fixed(Pattern::Exact(_)));
        if compiled.len() == 6 && compiled.iter().all(exact) {
            let whole: Vec<&str> = compiled.iter().filter_map(|template| template.exact()).collect();
            return Ok(Self::Exact(whole.join(":").into()));
        }
        if compiled.len() < 6 && incomplete == Incomplete::Refused {
            return Ok(Self::Never);
        }
        let mut compiled = compiled.into_iter();
        let mut next = || compiled.next().unwrap_or(Template::Fixed(Pattern::Any));
        Ok(Self::Fields(Box::new(std::array::from_fn(|_| next()))))
    }

    /// Whether an ARN is of the pattern.
    pub(crate) fn matches(&self, arn: ArnText<'_>, context: &dyn Context) -> bool {
        match self {
            Self::Any => true,
            Self::Never => false,
            Self::Exact(exact) => **exact == *arn.text,
            Self::Fields(templates) => {
                let Some(Arn { partition, service, region, account, resource }) = arn.fields else { return false };
                let fields = ["arn", partition, service, region, account, resource];
                // Resources differ most, and oftenest.
                let order = [5, 2, 3, 4, 1, 0];
                order.into_iter().all(|at| templates[at].matches(fields[at], context))
            }
        }
    }
}

impl ArnPattern {
    /// Condition keys that its variables stand for, in lower case.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        let templates = match self {
            Self::Fields(templates) => templates.as_slice(),
            Self::Any | Self::Exact(_) | Self::Never => &[],
        };
        templates.iter().flat_map(Template::keys)
    }
}

/// Splits at the first five colons that are not inside a variable.
fn split(text: &str, variables: bool) -> Vec<&str> {
    let mut fields = Vec::with_capacity(6);
    let (mut start, mut inside) = (0, false);
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'{' if variables && at > 0 && bytes[at - 1] == b'$' => inside = true,
            b'}' => inside = false,
            b':' if !inside && fields.len() < 5 => {
                fields.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    fields.push(&text[start..]);
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::MapContext;

    fn check(pattern: &str, arn: &str, expect: bool) {
        let context = MapContext::new().with("aws:username", "bob").with("x:arn", "a:b");
        let pattern_ = ArnPattern::parse(pattern, true, Incomplete::Refused).unwrap();
        assert_eq!(pattern_.matches(ArnText::new(arn), &context), expect, "{pattern} {arn}");
    }

    #[test]
    fn fields_are_matched_one_by_one() {
        // The example of the user guide.
        let value = "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
        check("arn:aws:someservice:*:111122223333:finance/*", value, false);
        check("arn:aws:someservice:*:999999999999:store/*", value, true);
        check("arn:aws:*:us-east-2:*:*finance/*", value, true);
        check("arn:aws:kms:us-east-1:111122223333:key/a", "arn:aws:kms:us-east-1:111122223333:key/a", true);
        check("arn:aws:kms:us-east-1:111122223333:key/a", "arn:aws:kms:us-east-1:111122223333:key/A", false);
        check("arn:aws:kms:us-east-?:111122223333:key/*", "arn:aws:kms:us-east-1:111122223333:key/a", true);
        check("arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::111122223333:user/bob", true);
        check("arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::111122223333:user/alice", false);
        check("arn:aws:iam::*:user/${aws:nope}", "arn:aws:iam::111122223333:user/", false);
        check("arn:aws:sns:us-east-1:1:${x:arn}", "arn:aws:sns:us-east-1:1:a:b", true);
        check("arn:aws:sns:${x:arn}:1:c", "arn:aws:sns:a:b:1:c", false);
    }

    #[test]
    fn what_is_no_arn_matches_a_star_only() {
        check("*", "*", true);
        check("**", "", true);
        check("arn:aws:kms:*:*:*", "*", false);
        check("arn:*:*:*:*:*", "arn:aws:kms", false);
        check("arn", "arn", false);
        check("", "", false);
    }

    #[test]
    fn fields_left_out_match_anything_in_a_resource() {
        let check = |pattern: &str, arn: &str, expect: bool| {
            let compiled = ArnPattern::parse(pattern, false, Incomplete::Completed).unwrap();
            assert_eq!(compiled.matches(ArnText::new(arn), &MapContext::new()), expect, "{pattern} {arn}");
        };
        check("arn:aws:sqs", "arn:aws:sqs:us-east-1:111122223333:queue", true);
        check("arn:aws:sqs", "arn:aws:sns:us-east-1:111122223333:topic", false);
        check("arn:aws:kms:*", "arn:aws:kms:us-east-1:111122223333:key/a", true);
        check("arn:aws:kms:*:key/a", "arn:aws:kms:us-east-1:111122223333:key/a", false);
        check("arn:*", "*", false);
        check("arn:aws:iam::1:user/${aws:username}", "arn:aws:iam::1:user/${aws:username}", true);
    }
}
