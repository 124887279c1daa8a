//! Verification of signatures, against published ones and those of a signer that shares no code with it.

mod laws;
mod proofs;
mod published;
mod refusals;
#[path = "../../tests/server/signer.rs"]
mod signer;

use std::sync::Arc;

use hyper::HeaderMap;
use hyper::header::{AUTHORIZATION, HeaderName, HeaderValue};
use trent_engine::BoxFuture;
use trent_engine::auth::{Authenticator, CredentialError, Scope, Signer as Credentials, Verifier};
use trent_types::principal::Identity;
use trent_types::{Partition, Principal, Timestamp};

use self::signer::{SECRET, Signer, ToSign, hex, mac, signing_key};
use super::{Refusal, SignedRequest, date};
use crate::authenticate::{Authentication, Caller};
use crate::regions::ServedRegions;

/// A request to a server, in pieces that a test can change.
#[derive(Clone)]
struct Sample {
    method: String,
    path: String,
    query: String,
    headers: HeaderMap,
    authority: Option<String>,
    body: Vec<u8>,
    service: Option<&'static str>,
    now: Timestamp,
}

impl Sample {
    /// A request that carries a signature by `signer` in its header, and comes in at the time when it was signed.
    fn signed(signer: &Signer, request: &ToSign) -> Self {
        let mut sample = Self::bare(signer, request);
        sample.set("authorization", &signer.authorization(request));
        sample
    }

    /// The same with the signature in the address.
    fn presigned(signer: &Signer, request: &ToSign, expires: Option<&str>, token: Option<&str>) -> Self {
        let mut sample = Self::bare(signer, request);
        sample.query = signer.presigned(request.clone(), expires, token);
        sample
    }

    fn bare(signer: &Signer, request: &ToSign) -> Self {
        let mut headers = HeaderMap::new();
        for (name, value) in &request.headers {
            let name: HeaderName = name.parse().unwrap();
            headers.append(name, HeaderValue::from_bytes(value).unwrap());
        }
        Self {
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.query.clone(),
            headers,
            authority: None,
            body: request.body.clone(),
            service: ["kms", "sts", "iam", "host", "service"].into_iter().find(|name| *name == signer.service),
            now: date::parse(&signer.time).unwrap(),
        }
    }

    /// A request to KMS, signed in its header.
    fn to_kms() -> Self {
        Self::signed(&Signer::example("kms"), &list_keys())
    }

    /// A request to KMS, signed in its address, for a minute.
    fn presigned_to_kms() -> Self {
        Self::presigned(&Signer::example("kms"), &list_keys_presigned(), Some("60"), None)
    }

    fn set(&mut self, name: &'static str, value: &str) {
        self.headers.insert(name, value.parse().unwrap());
    }

    fn authorization(&self) -> String {
        self.headers.get(AUTHORIZATION).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// Replaces text in the `Authorization` header, or where there is none in the query.
    fn replace(&mut self, from: &str, to: &str) {
        if self.headers.contains_key(AUTHORIZATION) {
            let header = self.authorization();
            assert!(header.contains(from), "{from}: {header}");
            self.set("authorization", &header.replace(from, to));
        } else {
            assert!(self.query.contains(from), "{from}: {}", self.query);
            self.query = self.query.replace(from, to);
        }
    }

    fn caller(&self) -> Result<Caller, Refusal> {
        let regions = ServedRegions::new("us-east-1".parse().unwrap(), vec!["eu-west-1".parse().unwrap()]);
        let request = SignedRequest {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            authority: self.authority.as_deref(),
            body: &self.body,
        };
        let authentication = Authentication::Signed(Arc::new(Keys));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(authentication.caller(&request, self.service, &regions, self.now))
    }

    fn accepted(&self) -> Caller {
        self.caller().unwrap_or_else(|refusal| panic!("{} {} {}: {refusal:?}", self.method, self.path, self.query))
    }

    fn refusal(&self) -> Refusal {
        self.caller().err().unwrap_or_else(|| panic!("{} {} {}", self.method, self.path, self.query))
    }
}

fn list_keys() -> ToSign {
    let mut request = list_keys_presigned();
    request.headers.push(("X-Amz-Date".into(), b"20150830T123600Z".to_vec()));
    request
}

fn list_keys_presigned() -> ToSign {
    let headers = [
        ("Content-Type", "application/x-amz-json-1.1"),
        ("Host", "kms.us-east-1.amazonaws.com"),
        ("X-Amz-Target", "TrentService.ListKeys"),
    ];
    ToSign {
        method: "POST".into(),
        path: "/".into(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.into())).into(),
        body: b"{}".to_vec(),
        ..ToSign::default()
    }
}

/// Credentials by their access key id: `AKID…` are long-lived, `ASIA…` need the session token `TOKEN`.
struct Keys;

impl Authenticator for Keys {
    fn signer<'a>(
        &'a self,
        access_key_id: &'a str,
        session_token: Option<&'a str>,
        scope: Scope<'a>,
    ) -> BoxFuture<'a, Result<Credentials, CredentialError>> {
        let found = match (access_key_id, session_token) {
            ("AKIDEXAMPLE", None) | ("ASIAEXAMPLE", Some("TOKEN")) => Ok(()),
            ("ASIAEXAMPLE", Some("OLD")) => Err(CredentialError::ExpiredToken),
            ("AKIDEXAMPLE" | "ASIAEXAMPLE", _) => Err(CredentialError::InvalidToken),
            ("BROKEN", _) => Err(CredentialError::Internal),
            _ => Err(CredentialError::UnknownAccessKey),
        };
        let key = signing_key(SECRET, scope.date, scope.region, scope.service);
        let principal = Principal {
            account: "111122223333".parse().unwrap(),
            partition: Partition::Aws,
            identity: Identity::Root,
            access_key_id: access_key_id.to_owned(),
            session: None,
        };
        Box::pin(std::future::ready(found.map(|()| Credentials::new(principal, Arc::new(Key(key))))))
    }
}

struct Key(Vec<u8>);

impl Verifier for Key {
    fn verify(&self, string_to_sign: &[u8], signature_hex: &str) -> bool {
        hex(&mac(&self.0, string_to_sign)) == signature_hex
    }
}
