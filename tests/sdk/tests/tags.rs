//! Tags.

use std::collections::BTreeMap;

use aws_sdk_kms::Client;
use aws_sdk_kms::types::Tag;

use crate::keys::new_key;
use crate::server::{Server, error_parts};

fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().tag_key(key).tag_value(value).build().unwrap()
}

async fn tags(kms: &Client, key: &str) -> BTreeMap<String, String> {
    let listed = kms.list_resource_tags().key_id(key).send().await.unwrap();
    listed.tags().iter().map(|tag| (tag.tag_key().to_owned(), tag.tag_value().to_owned())).collect()
}

#[tokio::test]
async fn tags_come_and_go() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    kms.tag_resource().key_id(&key).tags(tag("a", "1")).tags(tag("b", "")).send().await.unwrap();
    kms.tag_resource().key_id(&key).tags(tag("a", "2")).tags(tag("größe", "名 + =")).send().await.unwrap();
    let expect = [("a", "2"), ("b", ""), ("größe", "名 + =")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    assert_eq!(tags(&kms, &key).await, BTreeMap::from(expect));
    kms.untag_resource().key_id(&key).tag_keys("b").tag_keys("never there").send().await.unwrap();
    assert_eq!(tags(&kms, &key).await.into_keys().collect::<Vec<_>>(), ["a", "größe"]);
}

#[tokio::test]
async fn bad_tags_are_refused() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let (code, message) = error_parts(kms.tag_resource().key_id(&key).tags(tag("", "1")).send().await);
    assert_eq!(code, "ValidationException");
    assert_eq!(
        message,
        "1 validation error detected: Value '' at 'tags.1.member.tagKey' failed to satisfy constraint: Member must have \
         length greater than or equal to 1"
    );
    let error = kms.tag_resource().key_id(&key).tags(tag("aws:x", "1")).send().await.unwrap_err().into_service_error();
    assert!(error.is_tag_exception(), "{error:?}");
    let tags_max: Vec<Tag> = (0..51).map(|number| tag(&number.to_string(), "")).collect();
    let refused = kms.tag_resource().key_id(&key).set_tags(Some(tags_max)).send().await;
    let error = refused.unwrap_err().into_service_error();
    assert!(error.is_limit_exceeded_exception() || error.is_tag_exception(), "{error:?}");
    assert_eq!(tags(&kms, &key).await, BTreeMap::new());
}
