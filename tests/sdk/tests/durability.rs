//! What was acknowledged outlives the process.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use aws_sdk_kms::primitives::Blob;
use aws_sdk_kms::types::{KeyState, Tag};

use crate::keys::new_key;
use crate::server::Server;

#[tokio::test]
async fn everything_outlives_stops_and_kills() {
    let mut server = Server::start();
    let kms = server.kms();
    let credentials = server.credentials();
    let (key, disabled) = (new_key(&kms).await, new_key(&kms).await);
    kms.disable_key().key_id(&disabled).send().await.unwrap();
    kms.create_alias().alias_name("alias/app").target_key_id(&key).send().await.unwrap();
    let tag = Tag::builder().tag_key("team").tag_value("a").build().unwrap();
    kms.tag_resource().key_id(&key).tags(tag.clone()).send().await.unwrap();
    let encrypted =
        kms.encrypt().key_id(&key).plaintext(Blob::new("hello")).encryption_context("a", "1").send().await.unwrap();
    let described = kms.describe_key().key_id(&key).send().await.unwrap().key_metadata;

    for round in 0..4 {
        if round % 2 == 0 {
            server.restart();
        } else {
            server.kill();
            server.launch();
        }
        let kms = server.kms();
        assert_eq!(server.credentials(), credentials);
        assert_eq!(kms.describe_key().key_id("alias/app").send().await.unwrap().key_metadata, described);
        let other = kms.describe_key().key_id(&disabled).send().await.unwrap().key_metadata.unwrap();
        assert_eq!(other.key_state(), Some(&KeyState::Disabled));
        assert_eq!(kms.list_resource_tags().key_id(&key).send().await.unwrap().tags(), std::slice::from_ref(&tag));
        let decrypted = kms
            .decrypt()
            .ciphertext_blob(encrypted.ciphertext_blob.clone().unwrap())
            .encryption_context("a", "1")
            .send()
            .await
            .unwrap();
        assert_eq!(decrypted.plaintext.unwrap().as_ref(), b"hello");
    }
}

/// Killed while it makes keys, the server comes back with every key that it told of.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_acknowledged_key_is_lost_in_a_kill() {
    let mut server = Server::start();
    for _ in 0..3 {
        let kms = server.kms();
        let acknowledged = Arc::new(Mutex::new(BTreeSet::new()));
        let makers: Vec<_> = (0..8)
            .map(|_| {
                let (kms, acknowledged) = (kms.clone(), acknowledged.clone());
                tokio::spawn(async move {
                    while let Ok(made) = kms.create_key().send().await {
                        acknowledged.lock().unwrap().insert(made.key_metadata.unwrap().key_id);
                    }
                })
            })
            .collect();
        while acknowledged.lock().unwrap().len() < 30 {
            assert!(!makers.iter().all(|maker| maker.is_finished()), "no key can be made");
            tokio::task::yield_now().await;
        }
        server.kill();
        for maker in makers {
            maker.await.unwrap();
        }
        server.launch();
        let kms = server.kms();
        let kept = kms.list_keys().into_paginator().items().send().collect::<Result<Vec<_>, _>>().await.unwrap();
        let kept: BTreeSet<String> = kept.into_iter().filter_map(|key| key.key_id).collect();
        let acknowledged = acknowledged.lock().unwrap().clone();
        assert!(acknowledged.is_subset(&kept), "lost: {:?}", acknowledged.difference(&kept));
        for key in acknowledged.iter().take(5) {
            kms.encrypt().key_id(key).plaintext(Blob::new("hello")).send().await.unwrap();
        }
    }
}
