//! Who calls, and from where.

use crate::keys::new_key;
use crate::server::{REGION, Server, error_code};

#[tokio::test]
async fn the_root_user_is_told_who_it_is() {
    let server = Server::start();
    let identity = server.sts().get_caller_identity().send().await.unwrap();
    let account = identity.account().unwrap();
    assert!(account.len() == 12 && account.bytes().all(|digit| digit.is_ascii_digit()), "{account}");
    assert_eq!(identity.user_id(), Some(account));
    assert_eq!(identity.arn(), Some(&*format!("arn:aws:iam::{account}:root")));
}

#[tokio::test]
async fn wrong_credentials_are_refused() {
    let server = Server::start();
    let (access_key_id, secret) = server.credentials();
    let kms = |access_key_id: &str, secret: &str| server.kms_as(REGION, access_key_id, secret);
    kms(&access_key_id, &secret).list_keys().send().await.unwrap();
    let refused = kms(&access_key_id, "wrong").list_keys().send().await;
    assert_eq!(error_code(refused), "InvalidSignatureException");
    let refused = kms("AKIAIOSFODNN7EXAMPLE", &secret).list_keys().send().await;
    assert_eq!(error_code(refused), "UnrecognizedClientException");
    let sts = |access_key_id: &str, secret: &str| server.sts_as(access_key_id, secret);
    let refused = sts(&access_key_id, "wrong").get_caller_identity().send().await;
    assert_eq!(error_code(refused), "SignatureDoesNotMatch");
    let refused = sts("AKIAIOSFODNN7EXAMPLE", &secret).get_caller_identity().send().await;
    assert_eq!(error_code(refused), "InvalidClientTokenId");
}

#[tokio::test]
async fn regions_are_apart() {
    let server = Server::start_with("serve", &["--region", "us-east-1", "--region", "eu-central-1"]);
    let (here, there) = (server.kms_in("us-east-1"), server.kms_in("eu-central-1"));
    let key = new_key(&here).await;
    let error = there.describe_key().key_id(&key).send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
    assert_eq!(there.list_keys().send().await.unwrap().keys(), []);
    let arn = there.create_key().send().await.unwrap().key_metadata.unwrap().arn.unwrap();
    assert!(arn.starts_with("arn:aws:kms:eu-central-1:"), "{arn}");
    let elsewhere = error_code(server.kms_in("ap-south-1").list_keys().send().await);
    assert!(elsewhere.contains("Signature"), "{elsewhere}");
}

#[tokio::test]
async fn a_server_for_development_takes_any_credentials() {
    let server = Server::start_dev();
    let account = |access_key_id: &str| {
        let sts = server.sts_as(access_key_id, "anything");
        async move { sts.get_caller_identity().send().await.unwrap().account.unwrap() }
    };
    assert_eq!(account("test").await, "000000000000");
    assert_eq!(account("AKIAIOSFODNN7EXAMPLE").await, "000000000000");
    assert_eq!(account("111122223333").await, "111122223333");
    let key = new_key(&server.kms()).await;
    let other = server.kms_as(REGION, "111122223333", "anything");
    let error = other.describe_key().key_id(&key).send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
}
