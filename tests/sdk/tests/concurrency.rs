//! Many calls at once.

use std::collections::BTreeSet;

use aws_sdk_kms::primitives::Blob;

use crate::keys::new_key;
use crate::server::Server;

const TASKS: usize = 64;
const ROUNDS: usize = 8;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_task_gets_its_own_answers() {
    let server = Server::start();
    let kms = server.kms();
    let mut keys = Vec::new();
    for _ in 0..4 {
        keys.push(new_key(&kms).await);
    }
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let (kms, key) = (kms.clone(), keys[task % keys.len()].clone());
            tokio::spawn(async move {
                let mut ciphertexts = Vec::new();
                for round in 0..ROUNDS {
                    let plaintext = Blob::new(format!("{task}/{round}"));
                    let encrypted = kms
                        .encrypt()
                        .key_id(&key)
                        .plaintext(plaintext.clone())
                        .encryption_context("task", task.to_string())
                        .send()
                        .await
                        .unwrap();
                    let ciphertext = encrypted.ciphertext_blob.unwrap();
                    let decrypted = kms
                        .decrypt()
                        .ciphertext_blob(ciphertext.clone())
                        .encryption_context("task", task.to_string())
                        .send()
                        .await
                        .unwrap();
                    assert_eq!(decrypted.plaintext, Some(plaintext));
                    assert!(decrypted.key_id.unwrap().ends_with(&key));
                    ciphertexts.push(ciphertext.into_inner());
                }
                ciphertexts
            })
        })
        .collect();
    let mut ciphertexts = BTreeSet::new();
    for task in tasks {
        ciphertexts.extend(task.await.unwrap());
    }
    assert_eq!(ciphertexts.len(), TASKS * ROUNDS);
}

/// Of tasks that want the same alias, one gets it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alias_is_made_once() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| tokio::spawn(kms.create_alias().alias_name("alias/one").target_key_id(&key).send()))
        .collect();
    let mut made = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => made += 1,
            Err(error) => assert!(error.into_service_error().is_already_exists_exception()),
        }
    }
    assert_eq!(made, 1);
}
