//! Aliases.

use aws_sdk_kms::primitives::Blob;

use crate::keys::new_key;
use crate::server::{Server, error_code};

#[tokio::test]
async fn an_alias_stands_for_its_key() {
    let server = Server::start();
    let kms = server.kms();
    let (first, second) = (new_key(&kms).await, new_key(&kms).await);
    kms.create_alias().alias_name("alias/app").target_key_id(&first).send().await.unwrap();

    let listed = kms.list_aliases().key_id(&first).send().await.unwrap();
    let [alias] = listed.aliases() else { panic!("{listed:?}") };
    assert_eq!(alias.alias_name(), Some("alias/app"));
    assert_eq!(alias.target_key_id(), Some(&*first));
    assert!(alias.alias_arn().unwrap().ends_with(":alias/app"));

    let key_of = |id: String| {
        let kms = kms.clone();
        async move { kms.describe_key().key_id(id).send().await.unwrap().key_metadata.unwrap().key_id }
    };
    assert_eq!(key_of("alias/app".to_owned()).await, first);
    assert_eq!(key_of(alias.alias_arn().unwrap().to_owned()).await, first);

    let encrypted = kms.encrypt().key_id("alias/app").plaintext(Blob::new("hello")).send().await.unwrap();
    assert!(encrypted.key_id().unwrap().ends_with(&first));
    kms.update_alias().alias_name("alias/app").target_key_id(&second).send().await.unwrap();
    assert_eq!(key_of("alias/app".to_owned()).await, second);
    // The ciphertext knows its key.
    let decrypted = kms.decrypt().ciphertext_blob(encrypted.ciphertext_blob.unwrap()).send().await.unwrap();
    assert_eq!(decrypted.plaintext.unwrap().as_ref(), b"hello");

    kms.delete_alias().alias_name("alias/app").send().await.unwrap();
    let error = kms.describe_key().key_id("alias/app").send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
    assert_eq!(kms.list_aliases().key_id(&second).send().await.unwrap().aliases(), []);
}

#[tokio::test]
async fn aliases_are_refused_with_typed_errors() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    kms.create_alias().alias_name("alias/taken").target_key_id(&key).send().await.unwrap();
    let create = |name: &str, key: &str| kms.create_alias().alias_name(name).target_key_id(key).send();
    let error = create("alias/taken", &key).await.unwrap_err().into_service_error();
    assert!(error.is_already_exists_exception(), "{error:?}");
    let error = create("alias/new", "00000000-0000-0000-0000-000000000000").await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
    assert_eq!(error_code(create("alias/white space", &key).await), "ValidationException");
    let error = kms.delete_alias().alias_name("alias/missing").send().await.unwrap_err().into_service_error();
    assert!(error.is_not_found_exception(), "{error:?}");
}
