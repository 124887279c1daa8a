//! Keys: making, describing and changing them, and their policies.

use aws_sdk_kms::error::ProvideErrorMetadata as _;
use aws_sdk_kms::types::{EncryptionAlgorithmSpec, KeyManagerType, KeySpec, KeyState, KeyUsageType, OriginType};
use aws_sdk_kms::{Client, types::Tag};

use crate::server::{Server, error_code, error_parts};

/// The id of a new symmetric encryption key.
pub(crate) async fn new_key(kms: &Client) -> String {
    kms.create_key().send().await.unwrap().key_metadata.unwrap().key_id
}

#[tokio::test]
async fn a_new_key_is_described() {
    let server = Server::start();
    let kms = server.kms();
    let account = server.sts().get_caller_identity().send().await.unwrap().account.unwrap();
    let tag = Tag::builder().tag_key("team").tag_value("a").build().unwrap();
    let created = kms.create_key().description("for tests").tags(tag).send().await.unwrap().key_metadata.unwrap();

    assert_eq!(created.aws_account_id(), Some(&*account));
    assert_eq!(created.arn(), Some(&*format!("arn:aws:kms:us-east-1:{account}:key/{}", created.key_id())));
    assert_eq!(created.description(), Some("for tests"));
    assert!(created.enabled());
    assert_eq!(created.key_state(), Some(&KeyState::Enabled));
    assert_eq!(created.key_usage(), Some(&KeyUsageType::EncryptDecrypt));
    assert_eq!(created.key_spec(), Some(&KeySpec::SymmetricDefault));
    assert_eq!(created.key_manager(), Some(&KeyManagerType::Customer));
    assert_eq!(created.origin(), Some(&OriginType::AwsKms));
    assert_eq!(created.multi_region(), Some(false));
    assert_eq!(created.encryption_algorithms(), [EncryptionAlgorithmSpec::SymmetricDefault]);
    assert!(created.creation_date().is_some());
    assert_eq!(created.deletion_date(), None);

    for id in [created.key_id(), created.arn().unwrap()] {
        let described = kms.describe_key().key_id(id).send().await.unwrap().key_metadata.unwrap();
        assert_eq!(described, created);
    }
}

#[tokio::test]
async fn a_key_that_does_not_exist_is_a_typed_error() {
    let server = Server::start();
    let kms = server.kms();
    let missing = "00000000-0000-0000-0000-000000000000";
    let error = kms.describe_key().key_id(missing).send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
    assert!(error.message().unwrap().contains(missing), "{error:?}");
    let error = kms.describe_key().key_id("alias/missing").send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
    let error = kms.enable_key().key_id(missing).send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
}

/// The model does not list `ValidationException`: the SDK has no type for it, but tells the code.
#[tokio::test]
async fn a_broken_constraint_is_an_error_with_a_code() {
    let server = Server::start();
    let kms = server.kms();
    let (code, message) = error_parts(kms.describe_key().key_id("").send().await);
    assert_eq!(code, "ValidationException");
    assert_eq!(
        message,
        "1 validation error detected: Value '' at 'keyId' failed to satisfy constraint: Member must have length greater \
         than or equal to 1"
    );
    let (code, message) = error_parts(kms.create_key().description("x".repeat(8193)).send().await);
    assert_eq!(code, "ValidationException");
    assert!(message.ends_with(
        "at 'description' failed to satisfy constraint: Member must have length less than or equal to 8192"
    ));
    assert_eq!(error_code(kms.list_keys().limit(0).send().await), "ValidationException");
}

#[tokio::test]
async fn descriptions_change() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let description =
        || async { kms.describe_key().key_id(&key).send().await.unwrap().key_metadata.unwrap().description.unwrap() };
    assert_eq!(description().await, "");
    kms.update_key_description().key_id(&key).description("größer").send().await.unwrap();
    assert_eq!(description().await, "größer");
}

#[tokio::test]
async fn policies_are_kept() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let account = server.sts().get_caller_identity().send().await.unwrap().account.unwrap();
    let policy = || async { kms.get_key_policy().key_id(&key).send().await.unwrap().policy.unwrap() };
    let root = format!("arn:aws:iam::{account}:root");
    assert!(policy().await.contains(&root));
    let names = kms.list_key_policies().key_id(&key).send().await.unwrap();
    assert_eq!(names.policy_names(), ["default"]);

    let other = format!(
        r#"{{"Version":"2012-10-17","Id":"other","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{root}"}},"Action":"kms:*","Resource":"*"}}]}}"#
    );
    kms.put_key_policy().key_id(&key).policy(&other).send().await.unwrap();
    assert!(policy().await.contains("\"other\""));
    for malformed in ["not JSON", "{}", r#"{"Version":"2012-10-17","Statement":[{"Effect":"Perhaps"}]}"#] {
        let error = kms.put_key_policy().key_id(&key).policy(malformed).send().await.unwrap_err().into_service_error();
        assert!(error.is_malformed_policy_document_exception(), "{malformed}: {error:?}");
    }
    assert!(policy().await.contains("\"other\""));
}
