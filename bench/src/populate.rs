//! Fills a server with keys, principals and grants, through its API.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use serde_json::json;
use tokio::task::LocalSet;

use crate::accounts;
use crate::client::{Calls, Client};
use crate::outcome::{Outcome, Trouble};
use crate::scale::key_id;

/// Calls at a time.
const CONNECTIONS: usize = 128;
/// Half of what an account may have in one Region.
pub(crate) const KEYS_PER_REGION: usize = 50_000;
/// A little less than what an account may have.
const USERS_PER_ACCOUNT: usize = 4_900;
/// Different texts of key policies besides the default one, which every other key has.
const POLICIES: usize = 1000;
/// Users who call.
const CALLERS: usize = 100;

/// What a server has been filled with.
#[derive(Default)]
pub(crate) struct Population {
    account: String,
    /// Administrators of the accounts, the first one's root user included.
    accounts: Vec<Client>,
    keys: Vec<String>,
    /// ARNs of users.
    users: Vec<String>,
    /// Users of the first account with their credentials.
    callers: Vec<Client>,
    grants: usize,
}

impl Population {
    pub(crate) fn principals(&self) -> usize {
        self.users.len()
    }

    pub(crate) const fn grants(&self) -> usize {
        self.grants
    }

    /// The Region and the id of a key.
    pub(crate) fn key<'a>(&'a self, regions: &'a [String], number: usize) -> Outcome<(&'a str, &'a str)> {
        let key = self.keys.get(number).ok_or_else(|| Trouble::new("a key that is not there"))?;
        Ok((region_of(regions, number), key))
    }

    /// One of the users who call, at the address where the server listens now.
    pub(crate) fn caller(&self, number: usize, root: &Client) -> Client {
        match self.callers.len() {
            0 => root.clone(),
            count => root.by(self.callers[number % count].credentials.clone()),
        }
    }

    /// Adds what is missing to `keys` keys, each with an alias, a tag and a policy, `users` users and `grants` grants.
    /// Gives the number of calls that it took.
    pub(crate) fn grow(
        &mut self,
        root: &Client,
        regions: &[String],
        [keys, users, grants]: [usize; 3],
    ) -> Outcome<usize> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let tasks = LocalSet::new();
        runtime.block_on(tasks.run_until(async {
            let added = [keys.saturating_sub(self.keys.len()), users.saturating_sub(self.users.len()), grants];
            self.add_users(root, users).await?;
            self.add_keys(root, regions, keys).await?;
            let grants_added = grants.saturating_sub(self.grants);
            self.add_grants(root, regions, grants).await?;
            Ok(added[0] * 2 + added[1] * 3 + grants_added)
        }))
    }

    async fn add_users(&mut self, root: &Client, users: usize) -> Outcome<()> {
        if self.account.is_empty() {
            self.account = accounts::own(root).await?;
        }
        let accounts = users.div_ceil(USERS_PER_ACCOUNT).max(1);
        if self.accounts.len() < accounts {
            // All of them in the step that needs more than one.
            self.accounts = accounts::make(root, accounts - 1).await?;
            self.accounts.insert(0, root.clone());
        }
        let first = self.users.len();
        let made = {
            let administrators: Vec<Client> =
                self.accounts.iter().map(|client| root.by(client.credentials.clone())).collect();
            let made = Rc::new(RefCell::new(Vec::new()));
            let into = Rc::clone(&made);
            spread(root, first..users, move |mut calls, number| {
                let (into, administrator) =
                    (Rc::clone(&into), administrators[number / USERS_PER_ACCOUNT % administrators.len()].clone());
                async move {
                    calls.act_as(&administrator);
                    let (client, arn) = calls.new_user_with_arn(&format!("user-{number}")).await?;
                    into.borrow_mut().push((number, client, arn));
                    Ok(calls)
                }
            })
            .await?;
            made.take()
        };
        for (number, client, arn) in made {
            if number < CALLERS {
                self.callers.push(client);
            }
            self.users.push(arn);
        }
        Ok(())
    }

    async fn add_keys(&mut self, root: &Client, regions: &[String], keys: usize) -> Outcome<()> {
        let first = self.keys.len();
        self.keys.resize(keys.max(first), String::new());
        let made = Rc::new(RefCell::new(std::mem::take(&mut self.keys)));
        let (into, account) = (Rc::clone(&made), self.account.clone());
        let (regions, policies) = (regions.to_vec(), policies(&account));
        let outcome = spread(root, first..keys, move |mut calls, number| {
            let into = Rc::clone(&into);
            let region = region_of(&regions, number).to_owned();
            let mut input = json!({"Tags": [{"TagKey": "number", "TagValue": number.to_string()}]});
            if number % 2 == 1 {
                input["Policy"] = policies[number / 2 % POLICIES].as_str().into();
            }
            async move {
                let key = key_id(&calls.kms_in(&region, "CreateKey", &input).await?)?;
                let alias = json!({"AliasName": format!("alias/key-{number:07}"), "TargetKeyId": key});
                calls.kms_in(&region, "CreateAlias", &alias).await?;
                into.borrow_mut()[number] = key;
                Ok(calls)
            }
        })
        .await;
        self.keys = made.take();
        outcome
    }

    async fn add_grants(&mut self, root: &Client, regions: &[String], grants: usize) -> Outcome<()> {
        if self.users.is_empty() || self.keys.is_empty() {
            return Ok(());
        }
        let keys = Rc::new(self.keys.clone());
        let (users, regions) = (self.users.clone(), regions.to_vec());
        spread(root, self.grants..grants, move |mut calls, number| {
            let at = number % keys.len();
            let region = region_of(&regions, at).to_owned();
            let input = json!({
                "KeyId": keys[at],
                "GranteePrincipal": users[number % users.len()],
                "Operations": ["Encrypt", "Decrypt", "GenerateDataKey"],
            });
            async move {
                calls.kms_in(&region, "CreateGrant", &input).await?;
                Ok(calls)
            }
        })
        .await?;
        self.grants = self.grants.max(grants);
        Ok(())
    }
}

/// Keys go round the Regions.
fn region_of(regions: &[String], number: usize) -> &str {
    &regions[number % regions.len()]
}

fn policies(account: &str) -> Vec<String> {
    let policy = |number| {
        json!({"Version": "2012-10-17", "Id": format!("policy-{number}"), "Statement": [
            {"Sid": "Account", "Effect": "Allow", "Principal": {"AWS": format!("arn:aws:iam::{account}:root")},
             "Action": "kms:*", "Resource": "*"},
            {"Sid": "NotOutside", "Effect": "Deny", "Principal": "*", "Action": "kms:*", "Resource": "*",
             "Condition": {"StringNotEquals": {"aws:PrincipalAccount": account}}},
        ]})
        .to_string()
    };
    (0..POLICIES).map(policy).collect()
}

/// Does something for each number, many at a time, each on one of some connections.
async fn spread<F>(
    client: &Client,
    numbers: std::ops::Range<usize>,
    act: impl Fn(Calls, usize) -> F + Clone + 'static,
) -> Outcome<()>
where
    F: Future<Output = Outcome<Calls>>,
{
    let next = Rc::new(Cell::new(numbers.start));
    let connections = CONNECTIONS.min(numbers.len());
    let tasks: Vec<_> = (0..connections)
        .map(|_| {
            let (client, next, act, end) = (client.clone(), Rc::clone(&next), act.clone(), numbers.end);
            tokio::task::spawn_local(async move {
                let mut calls = client.connect().await?;
                while next.get() < end {
                    let number = next.replace(next.get() + 1);
                    calls = act(calls, number).await?;
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(())
}
