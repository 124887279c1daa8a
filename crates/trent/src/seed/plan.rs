//! From a seed's file to what is to be made, in the words of the services.

mod keys;

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use serde_saphyr::Spanned;
use trent_iam::organizations::SeedMember;
use trent_iam::seed::{Owner, SeedAccessKey, Step, Thing};
use trent_types::{AccountId, Region};

pub(super) use self::keys::PlannedKey;
use super::Refused;
use super::file::{AccessKey, Account, Document, File, Secret};

/// What is to be made, each with its line.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// In an order in which everything that a step refers to is made before it.
    pub(super) steps: Vec<(u64, Step)>,
    pub(super) keys: Vec<PlannedKey>,
}

/// What was named already, and where.
#[derive(Default)]
struct Names(BTreeMap<String, u64>);

impl Names {
    fn add(&mut self, line: u64, what: &str, name: &str) -> Result<(), Refused> {
        match self.0.insert(format!("{what} {name}"), line) {
            None => Ok(()),
            Some(earlier) => Err(Refused::new(line, format!("the {what} {name} stands in line {earlier} already"))),
        }
    }
}

impl Plan {
    /// What a file asks for; keys that name no Region are in `region`.
    ///
    /// # Errors
    /// What is named twice, and what is malformed.
    pub(super) fn of(file: &File, region: &Region) -> Result<Self, Refused> {
        let (mut names, mut accounts) = (Names::default(), Vec::new());
        for account in &file.accounts {
            let (id, line) = (&account.value.id.value, line(&account.value.id));
            let parsed: AccountId = id.parse().map_err(|_| {
                Refused::new(line, format!("{id} is no account id: it has 12 digits, best in quotation marks"))
            })?;
            names.add(line, "account", id)?;
            accounts.push((parsed, &account.value));
        }
        let mut plan = Self::default();
        // Whatever refers to something stands behind it: accounts, policies, groups, users, roles, what roles trust.
        for (id, account) in &accounts {
            if let Some(member) = &account.organization {
                let thing = SeedMember { name: member.value.name.clone(), email: member.value.email.clone() };
                plan.step(line(member), *id, Thing::Member(thing));
            }
        }
        for (id, account) in &accounts {
            plan.identities(*id, account, &mut names)?;
        }
        for (id, account) in &accounts {
            plan.roles(*id, account, &mut names)?;
        }
        for (id, account) in &accounts {
            for key in &account.keys {
                plan.key(*id, key, region, &mut names)?;
            }
        }
        Ok(plan)
    }

    fn step(&mut self, line: u64, account: AccountId, thing: Thing) {
        self.steps.push((line, Step { account, thing }));
    }

    fn identities(&mut self, id: AccountId, account: &Account, names: &mut Names) -> Result<(), Refused> {
        // Names of IAM have no case.
        let scoped = |name: &str| format!("{} of account {id}", name.to_lowercase());
        for key in &account.access_keys {
            self.access_key(id, None, key, names)?;
        }
        for policy in &account.policies {
            let (line, policy) = (line(policy), &policy.value);
            names.add(line, "policy", &scoped(&policy.name))?;
            let input = Input::new()
                .with("PolicyName", &policy.name)
                .with_some("Path", policy.path.as_ref())
                .with_some("Description", policy.description.as_ref())
                .with("PolicyDocument", policy.document.text())
                .with_tags("Key", "Value", &policy.tags);
            self.step(line, id, Thing::Policy(input.value()));
        }
        for group in &account.groups {
            let (line, group) = (line(group), &group.value);
            names.add(line, "group", &scoped(&group.name))?;
            let input = Input::new().with("GroupName", &group.name).with_some("Path", group.path.as_ref());
            self.step(line, id, Thing::Group(input.value()));
            let owner = Owner::Group(group.name.clone());
            self.policies(id, &owner, &group.inline_policies, &group.managed_policies);
        }
        for user in &account.users {
            let (line_of_user, user) = (line(user), &user.value);
            names.add(line_of_user, "user", &scoped(&user.name))?;
            let input = Input::new()
                .with("UserName", &user.name)
                .with_some("Path", user.path.as_ref())
                .with_some("PermissionsBoundary", user.permissions_boundary.as_ref())
                .with_tags("Key", "Value", &user.tags);
            self.step(line_of_user, id, Thing::User(input.value()));
            self.policies(id, &Owner::User(user.name.clone()), &user.inline_policies, &user.managed_policies);
            for group in &user.groups {
                let thing = Thing::InGroup { user: user.name.clone(), group: group.value.clone() };
                self.step(line(group), id, thing);
            }
            for key in &user.access_keys {
                self.access_key(id, Some(&user.name), key, names)?;
            }
        }
        Ok(())
    }

    fn roles(&mut self, id: AccountId, account: &Account, names: &mut Names) -> Result<(), Refused> {
        for role in &account.roles {
            let (line, role) = (line(role), &role.value);
            names.add(line, "role", &format!("{} of account {id}", role.name.to_lowercase()))?;
            let input = Input::new()
                .with("RoleName", &role.name)
                .with_some("Path", role.path.as_ref())
                .with_some("Description", role.description.as_ref())
                .with("AssumeRolePolicyDocument", role.trust_policy.text())
                .with_some("MaxSessionDuration", role.max_session_seconds)
                .with_some("PermissionsBoundary", role.permissions_boundary.as_ref())
                .with_tags("Key", "Value", &role.tags);
            self.step(line, id, Thing::Role(input.value()));
            self.policies(id, &Owner::Role(role.name.clone()), &role.inline_policies, &role.managed_policies);
        }
        Ok(())
    }

    fn policies(
        &mut self,
        id: AccountId,
        owner: &Owner,
        inline: &BTreeMap<String, Spanned<Document>>,
        managed: &[Spanned<String>],
    ) {
        for (name, document) in inline {
            let (name, text) = (name.clone(), document.value.text());
            self.step(line(document), id, Thing::Inline { owner: owner.clone(), name, document: text });
        }
        for arn in managed {
            let thing = Thing::Attached { owner: owner.clone(), policy_arn: arn.value.clone() };
            self.step(line(arn), id, thing);
        }
    }

    fn access_key(
        &mut self,
        id: AccountId,
        user: Option<&String>,
        key: &Spanned<AccessKey>,
        names: &mut Names,
    ) -> Result<(), Refused> {
        let (line, key) = (line(key), &key.value);
        names.add(line, "access key", &key.id)?;
        let thing = SeedAccessKey {
            user: user.cloned(),
            id: key.id.clone(),
            secret: key.secret.as_ref().map(|Secret(text)| text.clone()),
            active: key.active.unwrap_or(true),
        };
        self.step(line, id, Thing::AccessKey(thing));
        Ok(())
    }
}

/// Where something stands.
fn line<T>(spanned: &Spanned<T>) -> u64 {
    spanned.referenced.line()
}

/// The input of an operation.
struct Input(Map<String, Value>);

impl Input {
    fn new() -> Self {
        Self(Map::new())
    }

    fn with(self, member: &str, value: impl serde::Serialize) -> Self {
        self.with_some(member, Some(value))
    }

    fn with_some(mut self, member: &str, value: Option<impl serde::Serialize>) -> Self {
        // INVARIANT: texts, numbers, truth values, lists and maps with text keys always serialize.
        if let Some(Ok(value)) = value.map(serde_json::to_value) {
            self.0.insert(member.to_owned(), value);
        }
        self
    }

    /// Tags, in a service's own words for key and value.
    fn with_tags(self, key_member: &str, value_member: &str, tags: &BTreeMap<String, String>) -> Self {
        if tags.is_empty() {
            return self;
        }
        let tag =
            |(key, value): (&String, &String)| Input::new().with(key_member, key).with(value_member, value).value();
        let tags: Vec<Value> = tags.iter().map(tag).collect();
        self.with("Tags", tags)
    }

    fn value(self) -> Value {
        Value::Object(self.0)
    }
}
