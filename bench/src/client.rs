//! A client that prepares what is measured: keys, users, policies.

use std::net::SocketAddr;

use bytes::Bytes;
use serde_json::Value;

use crate::load::Connection;
use crate::outcome::{Outcome, Trouble};
use crate::sigv4::{self, Credentials};

/// Makes requests of one caller to one server.
#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) address: SocketAddr,
    pub(crate) credentials: Credentials,
    pub(crate) region: String,
}

impl Client {
    /// The same caller in another Region.
    pub(crate) fn in_region(&self, region: &str) -> Self {
        Self { region: region.to_owned(), ..self.clone() }
    }

    /// Another caller.
    pub(crate) fn by(&self, credentials: Credentials) -> Self {
        Self { credentials, ..self.clone() }
    }

    /// A whole request to AWS KMS, signed now: it can be sent for five minutes, any number of times.
    pub(crate) fn kms(&self, operation: &str, input: &Value) -> Bytes {
        self.json("TrentService", "kms", operation, input)
    }

    fn json(&self, prefix: &str, service: &str, operation: &str, input: &Value) -> Bytes {
        let target = format!("{prefix}.{operation}");
        let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", &target)];
        let host = self.address.to_string();
        sigv4::request(&self.credentials, (&self.region, service), &host, &headers, &input.to_string()).into()
    }

    /// A whole request to a service of AWS Query, signed now.
    fn query(&self, (service, version): (&str, &str), action: &str, parameters: &[(&str, &str)]) -> Bytes {
        let mut body = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            body.push_str(&format!("&{name}={}", encoded(value)));
        }
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let host = self.address.to_string();
        sigv4::request(&self.credentials, ("us-east-1", service), &host, &headers, &body).into()
    }

    /// Sends requests over one connection, one after the other.
    pub(crate) async fn connect(&self) -> Outcome<Calls> {
        Ok(Calls { client: self.clone(), connection: Connection::open(self.address).await? })
    }

    /// Makes one call to AWS KMS on a connection of its own.
    pub(crate) fn call(&self, operation: &str, input: &Value) -> Outcome<Value> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async { self.connect().await?.kms(operation, input).await })
    }

    /// A new user of the caller's account who may do everything with AWS KMS.
    pub(crate) fn new_user(&self, name: &str) -> Outcome<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(async { self.connect().await?.new_user(name).await })
    }
}

/// Calls over one connection.
pub(crate) struct Calls {
    client: Client,
    connection: Connection,
}

/// What users of the bench may do.
const USER_POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:*","Resource":"*"}]}"#;

impl Calls {
    /// Calls AWS KMS.
    pub(crate) async fn kms(&mut self, operation: &str, input: &Value) -> Outcome<Value> {
        let request = self.client.kms(operation, input);
        self.json(operation, &request).await
    }

    /// Calls AWS Organizations.
    pub(crate) async fn organizations(&mut self, operation: &str, input: &Value) -> Outcome<Value> {
        let client = self.client.in_region("us-east-1");
        let request = client.json("AWSOrganizationsV20161128", "organizations", operation, input);
        self.json(operation, &request).await
    }

    async fn json(&mut self, operation: &str, request: &[u8]) -> Outcome<Value> {
        let answer = self.connection.exchange(request).await?;
        match answer.status {
            200 if answer.bytes.is_empty() => Ok(Value::Null),
            200 => Ok(serde_json::from_slice(answer.bytes)?),
            _ => Err(refused(operation, answer.bytes)),
        }
    }

    /// From here on calls are made by another caller.
    pub(crate) fn act_as(&mut self, client: &Client) {
        self.client = client.clone();
    }

    /// Calls AWS KMS in another Region.
    pub(crate) async fn kms_in(&mut self, region: &str, operation: &str, input: &Value) -> Outcome<Value> {
        if self.client.region != region {
            self.client = self.client.in_region(region);
        }
        self.kms(operation, input).await
    }

    /// Calls AWS IAM; gives the XML of the answer.
    pub(crate) async fn iam(&mut self, action: &str, parameters: &[(&str, &str)]) -> Outcome<String> {
        self.query(("iam", "2010-05-08"), action, parameters).await
    }

    /// Calls AWS STS; gives the XML of the answer.
    pub(crate) async fn sts(&mut self, action: &str, parameters: &[(&str, &str)]) -> Outcome<String> {
        self.query(("sts", "2011-06-15"), action, parameters).await
    }

    async fn query(&mut self, service: (&str, &str), action: &str, parameters: &[(&str, &str)]) -> Outcome<String> {
        let request = self.client.query(service, action, parameters);
        let answer = self.connection.exchange(&request).await?;
        match answer.status {
            200 => Ok(String::from_utf8_lossy(answer.bytes).into_owned()),
            _ => Err(refused(action, answer.bytes)),
        }
    }

    /// A new user of the caller's account who may do everything with AWS KMS.
    pub(crate) async fn new_user(&mut self, name: &str) -> Outcome<Client> {
        Ok(self.new_user_with_arn(name).await?.0)
    }

    /// The same, with the user's ARN.
    pub(crate) async fn new_user_with_arn(&mut self, name: &str) -> Outcome<(Client, String)> {
        let user = self.iam("CreateUser", &[("UserName", name)]).await?;
        let policy = [("UserName", name), ("PolicyName", "kms"), ("PolicyDocument", USER_POLICY)];
        self.iam("PutUserPolicy", &policy).await?;
        let made = self.iam("CreateAccessKey", &[("UserName", name)]).await?;
        let credentials = Credentials {
            access_key_id: element(&made, "AccessKeyId")?,
            secret_access_key: element(&made, "SecretAccessKey")?,
            session_token: None,
        };
        Ok((self.client.by(credentials), element(&user, "Arn")?))
    }
}

/// A member of an answer that is a text.
pub(crate) fn text(answer: &Value, pointer: &str) -> Outcome<String> {
    let found = answer.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    found.ok_or_else(|| Trouble::new(format!("no {pointer} in {answer}")))
}

fn refused(operation: &str, body: &[u8]) -> Trouble {
    Trouble::new(format!("{operation} was refused: {}", String::from_utf8_lossy(body)))
}

/// The text of an element in XML that has no attributes and needs no unescaping.
pub(crate) fn element(xml: &str, name: &str) -> Outcome<String> {
    let found = || {
        let (_, rest) = xml.split_once(&format!("<{name}>"))?;
        rest.split_once(&format!("</{name}>")).map(|(text, _)| text.to_owned())
    };
    found().ok_or_else(|| Trouble::new(format!("no {name} in {xml}")))
}

fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}
