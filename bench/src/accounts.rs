//! Further accounts of an organization: more users than one account may have.

use serde_json::json;

use crate::client::{Client, element, text};
use crate::outcome::Outcome;
use crate::sigv4::Credentials;

/// What a user may do who goes into other accounts.
const ADMINISTRATOR: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// Makes `count` further accounts; gives a client for each that may do everything in it.
pub(crate) async fn make(root: &Client, count: usize) -> Outcome<Vec<Client>> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let mut calls = root.connect().await?;
    calls.organizations("CreateOrganization", &json!({})).await?;
    // The root user can't assume roles.
    let administrator = calls.new_user("administrator").await?;
    let policy = [("UserName", "administrator"), ("PolicyName", "all"), ("PolicyDocument", ADMINISTRATOR)];
    calls.iam("PutUserPolicy", &policy).await?;
    let mut clients = Vec::new();
    for number in 0..count {
        let wanted = json!({"AccountName": format!("bench-{number}"), "Email": format!("bench-{number}@example.com")});
        let begun = calls.organizations("CreateAccount", &wanted).await?;
        let id = json!({"CreateAccountRequestId": text(&begun, "/CreateAccountStatus/Id")?});
        let status = calls.organizations("DescribeCreateAccountStatus", &id).await?;
        let account = text(&status, "/CreateAccountStatus/AccountId")?;
        let role = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
        let parameters = [("RoleArn", role.as_str()), ("RoleSessionName", "bench")];
        let assumed = administrator.connect().await?.sts("AssumeRole", &parameters).await?;
        let credentials = Credentials {
            access_key_id: element(&assumed, "AccessKeyId")?,
            secret_access_key: element(&assumed, "SecretAccessKey")?,
            session_token: Some(element(&assumed, "SessionToken")?),
        };
        clients.push(root.by(credentials));
    }
    Ok(clients)
}

/// The caller's account.
pub(crate) async fn own(client: &Client) -> Outcome<String> {
    let identity = client.connect().await?.sts("GetCallerIdentity", &[]).await?;
    element(&identity, "Account")
}
