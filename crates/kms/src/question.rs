//! "May the caller do this to this key?", with the key policy, the condition keys of AWS KMS, and grants.
//!
//! Source: AWS KMS Developer Guide, "Condition keys for AWS KMS", "ABAC for AWS KMS"; AWS KMS API Reference, "Cross-account
//! use" of each operation.

use std::borrow::Cow;
use std::sync::Arc;

use trent_engine::{Cx, Grants, Operation, Question};
use trent_model::OperationModel;
use trent_model::kms::OperationName;
use trent_policy::{Context, Values};
use trent_types::arn::{KmsArn, KmsResource};
use trent_types::{AccountId, AliasName, EncryptionContext};

use crate::grants::GrantsOfKey;
use crate::identify::FoundKey;
use crate::recipient::Recipient;
use crate::record::{KeyRecord, Manager};
use crate::{Kms, managed, policies};

/// A question about a key, being put together.
pub(crate) struct KeyQuestion {
    question: Question,
    facts: Facts,
}

/// Condition keys of a request, and of the key that it is about.
pub(crate) struct Facts {
    key: Option<FoundKey>,
    caller: AccountId,
    /// Keys in lower case, as policies ask for them.
    own: Vec<(&'static str, Fact)>,
    encryption_context: Option<Arc<EncryptionContext>>,
    request_tags: Vec<(String, String)>,
    recipient: Option<Recipient>,
}

enum Fact {
    One(Cow<'static, str>),
    Many(Vec<String>),
}

const ENCRYPTION_CONTEXT: &str = "kms:encryptioncontext:";
const RESOURCE_TAG: &str = "aws:resourcetag/";
const REQUEST_TAG: &str = "aws:requesttag/";

impl KeyQuestion {
    /// Asks for the operation's own action on a key.
    pub(crate) fn of<O: Operation<Service = Kms>>(key: &FoundKey, cx: &Cx<'_, Kms>) -> Self {
        let is = |rule: fn(OperationName) -> bool| O::Model::NAME.parse().is_ok_and(rule);
        Self::asking(Question::of::<O>(key.record.resource()), is, key, cx)
    }

    /// Asks for an action on a key, which belongs to an operation.
    pub(crate) fn about(action: &str, of: OperationName, key: &FoundKey, cx: &Cx<'_, Kms>) -> Self {
        let question = Question::about(action.to_owned(), key.record.resource());
        Self::asking(question, |rule| rule(of), key, cx)
    }

    /// `is` tells what rules say of the operation.
    fn asking(
        question: Question,
        is: impl Fn(fn(OperationName) -> bool) -> bool,
        key: &FoundKey,
        cx: &Cx<'_, Kms>,
    ) -> Self {
        let caller = cx.call.principal.account;
        // Whatever the policies say, some operations stay within the account.
        let within_reach = caller == key.record.account || is(crosses_accounts);
        let question = match within_reach {
            true => question.with_policy(policies::compiled(&key.record, cx)),
            false => question.with_policy(None),
        };
        let question = match key.record.manager {
            Manager::Aws if is(managed::is_management) => question.binding(),
            Manager::Aws | Manager::Customer => question,
        };
        let facts = Facts { key: Some(Arc::clone(key)), ..Facts::of(caller) };
        Self { question, facts }
    }

    /// Asks for another action than the operation's name.
    #[must_use]
    pub(crate) fn action(mut self, action: &str) -> Self {
        self.question = self.question.with_action(action);
        self
    }

    /// How the request names the key: gives `kms:RequestAlias` if by an alias.
    #[must_use]
    pub(crate) fn named(mut self, text: Option<&str>) -> Self {
        if let Some(alias) = text.and_then(alias_in) {
            self = self.with("kms:requestalias", alias.as_str().to_owned());
            // Whoever knows another account's alias does not learn which key it names.
            let foreign = self.question.resource.account != self.facts.caller;
            if let (true, Some(text)) = (foreign, text) {
                self.question = self.question.shown_as(text.to_owned());
            }
        }
        self
    }

    /// What a denial calls the key.
    #[must_use]
    pub(crate) fn shown_as(mut self, text: String) -> Self {
        self.question = self.question.shown_as(text);
        self
    }

    /// How the request names the key that decrypts: not at all, if the ciphertext does.
    #[must_use]
    pub(crate) fn named_by_ciphertext(mut self, text: Option<&str>) -> Self {
        if text.is_none() {
            self.question = self.question.shown_by_ciphertext();
        }
        self.named(text)
    }

    /// The encryption context of the request.
    #[must_use]
    pub(crate) fn encryption_context(mut self, context: &EncryptionContext) -> Self {
        self.facts.encryption_context = Some(Arc::new(context.clone()));
        self
    }

    /// Tags that the request sets.
    #[must_use]
    pub(crate) fn request_tags(mut self, tags: impl IntoIterator<Item = (String, String)>) -> Self {
        self.facts = self.facts.request_tags(tags);
        self
    }

    /// A condition key of the request, whose name is given in lower case.
    #[must_use]
    pub(crate) fn with(mut self, key: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.facts.own.push((key, Fact::One(value.into())));
        self
    }

    /// A multivalued condition key of the request, whose name is given in lower case.
    #[must_use]
    pub(crate) fn with_many(mut self, key: &'static str, values: Vec<String>) -> Self {
        self.facts.own.push((key, Fact::Many(values)));
        self
    }

    /// Who the answer is encrypted for: gives `kms:RecipientAttestation:…`.
    #[must_use]
    pub(crate) fn attested(mut self, recipient: Option<&Recipient>) -> Self {
        self.facts.recipient = recipient.cloned();
        self
    }

    /// Leaves the key policy out: it has no say.
    #[must_use]
    pub(crate) fn without_policy(mut self) -> Self {
        self.question = self.question.with_policy(None);
        self
    }

    /// Grants of another sort than those that allow operations of the key's own.
    #[must_use]
    pub(crate) fn with_grants(mut self, grants: impl Grants + 'static) -> Self {
        self.question = self.question.with_grants(grants);
        self
    }

    /// The question.
    pub(crate) fn ask(self) -> Question {
        let Self { question, facts } = self;
        let grants = facts.key.as_ref().and_then(|key| {
            let context = facts.encryption_context.clone();
            GrantsOfKey::for_action(key, &question.action, context)
        });
        let question = question.with_context(facts);
        match grants {
            Some(grants) => question.with_grants(grants),
            None => question,
        }
    }

    /// The question, as the only one.
    pub(crate) fn alone(self) -> Vec<Question> {
        vec![self.ask()]
    }
}

impl Facts {
    /// What is known of a request that names no key.
    pub(crate) const fn of(caller: AccountId) -> Self {
        Self { key: None, caller, own: Vec::new(), encryption_context: None, request_tags: Vec::new(), recipient: None }
    }

    /// A condition key of the request, whose name is given in lower case.
    #[must_use]
    pub(crate) fn with(mut self, key: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.own.push((key, Fact::One(value.into())));
        self
    }

    /// Tags that the request sets.
    #[must_use]
    pub(crate) fn request_tags(mut self, tags: impl IntoIterator<Item = (String, String)>) -> Self {
        self.request_tags = tags.into_iter().collect();
        let keys = self.request_tags.iter().map(|(key, _)| key.clone()).collect();
        self.own.push(("aws:tagkeys", Fact::Many(keys)));
        self
    }
}

impl Context for Facts {
    fn values(&self, key: &str) -> Option<Values<'_>> {
        if let Some((_, fact)) = self.own.iter().find(|(name, _)| *name == key) {
            return Some(match fact {
                Fact::One(value) => Values::One(Cow::Borrowed(value)),
                Fact::Many(values) => Values::Borrowed(values),
            });
        }
        if let Some(name) = key.strip_prefix(ENCRYPTION_CONTEXT) {
            let pairs = self.encryption_context.as_ref()?.pairs();
            return Values::of_pair(pairs, name);
        }
        if let Some(name) = key.strip_prefix(REQUEST_TAG) {
            return Values::of_pair(self.request_tags.iter().map(|(key, value)| (key.as_str(), value.as_str())), name);
        }
        if let Some(values) = self.recipient.as_ref().and_then(|recipient| recipient.values(key)) {
            return Some(values);
        }
        match key {
            "kms:calleraccount" => return Some(Values::One(Cow::Owned(self.caller.to_string()))),
            "kms:encryptioncontextkeys" => {
                let context = self.encryption_context.as_ref().filter(|context| !context.is_empty())?;
                return Some(Values::Many(context.pairs().map(|(name, _)| Cow::Borrowed(name)).collect()));
            }
            _ => {}
        }
        of_key(&self.key.as_ref()?.record, key)
    }
}

/// Condition keys that say something about a key.
fn of_key<'a>(record: &'a KeyRecord, key: &str) -> Option<Values<'a>> {
    let word = |word: &'static str| Some(Values::One(Cow::Borrowed(word)));
    if let Some(name) = key.strip_prefix(RESOURCE_TAG) {
        return Values::of_pair(record.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())), name);
    }
    match key {
        "kms:keyspec" => word(record.key_spec().as_str()),
        "kms:customermasterkeyspec" => word(record.key_spec().as_str()),
        "kms:keyusage" | "kms:customermasterkeyusage" => word(record.key_usage().as_str()),
        "kms:keyorigin" => word(record.origin().as_str()),
        "kms:multiregion" => word(if record.multi_region.is_some() { "true" } else { "false" }),
        "kms:multiregionkeytype" => word(record.multi_region.as_ref()?.key_type(&record.region).as_str()),
        "kms:resourcealiases" => {
            let aliases = record.aliases.iter().map(|alias| Cow::Borrowed(alias.as_str()));
            Some(Values::Many(aliases.collect()))
        }
        _ => None,
    }
}

/// The alias in an alias name or alias ARN.
fn alias_in(text: &str) -> Option<AliasName> {
    if text.starts_with(AliasName::PREFIX) {
        return text.parse().ok();
    }
    match text.parse::<KmsArn>().ok()?.resource {
        KmsResource::Alias(alias) => Some(alias),
        KmsResource::Key(_) => None,
    }
}

/// Whether an operation can be used on a key of another account, if both accounts allow it.
pub(crate) const fn crosses_accounts(operation: OperationName) -> bool {
    use OperationName as O;
    matches!(
        operation,
        O::CreateGrant
            | O::Decapsulate
            | O::Decrypt
            | O::DeriveSharedSecret
            | O::DescribeKey
            | O::Encapsulate
            | O::Encrypt
            | O::GenerateDataKey
            | O::GenerateDataKeyPair
            | O::GenerateDataKeyPairWithoutPlaintext
            | O::GenerateDataKeyWithoutPlaintext
            | O::GenerateMac
            | O::GetKeyRotationStatus
            | O::GetPublicKey
            | O::ListGrants
            | O::ReEncrypt
            | O::RetireGrant
            | O::RevokeGrant
            | O::Sign
            | O::Verify
            | O::VerifyMac
    )
}
