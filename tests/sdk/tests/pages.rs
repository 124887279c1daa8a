//! The SDK's paginators.

use std::collections::BTreeSet;

use aws_sdk_kms::types::Tag;

use crate::keys::new_key;
use crate::server::Server;

const COUNT: usize = 10;

#[tokio::test]
async fn keys_come_in_pages() {
    let server = Server::start();
    let kms = server.kms();
    let mut expect = BTreeSet::new();
    for _ in 0..COUNT {
        expect.insert(new_key(&kms).await);
    }
    for size in [1, 3, 10, 1000] {
        let pages =
            kms.list_keys().into_paginator().page_size(size).send().collect::<Result<Vec<_>, _>>().await.unwrap();
        let size = usize::try_from(size).unwrap();
        assert!(pages.iter().all(|page| page.keys().len() <= size));
        assert_eq!(pages.iter().filter(|page| page.truncated()).count(), pages.len() - 1);
        let keys: Vec<String> =
            pages.iter().flat_map(|page| page.keys()).map(|key| key.key_id().unwrap().to_owned()).collect();
        assert_eq!(keys.len(), COUNT, "pages of {size}");
        assert_eq!(keys.into_iter().collect::<BTreeSet<_>>(), expect);
    }
    let error = kms.list_keys().marker("no marker of ours").send().await.unwrap_err().into_service_error();
    assert!(error.is_invalid_marker_exception(), "{error:?}");
}

#[tokio::test]
async fn aliases_come_in_pages() {
    let server = Server::start();
    let kms = server.kms();
    let (key, other) = (new_key(&kms).await, new_key(&kms).await);
    for number in 0..COUNT {
        let target = if number < 7 { &key } else { &other };
        kms.create_alias().alias_name(format!("alias/{number}")).target_key_id(target).send().await.unwrap();
    }
    let all = kms.list_aliases().into_paginator().page_size(4).items().send();
    let all = all.collect::<Result<Vec<_>, _>>().await.unwrap();
    let names: BTreeSet<_> = all.iter().filter_map(|alias| alias.alias_name()).collect();
    assert!((0..COUNT).all(|number| names.contains(&*format!("alias/{number}"))), "{names:?}");
    let some = kms.list_aliases().key_id(&key).into_paginator().page_size(2).items().send();
    let some = some.collect::<Result<Vec<_>, _>>().await.unwrap();
    assert_eq!(some.len(), 7);
    assert!(some.iter().all(|alias| alias.target_key_id() == Some(&*key)));
}

#[tokio::test]
async fn tags_come_in_pages() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    let tags = (0..COUNT).map(|number| Tag::builder().tag_key(number.to_string()).tag_value("").build().unwrap());
    kms.tag_resource().key_id(&key).set_tags(Some(tags.collect())).send().await.unwrap();
    let listed = kms.list_resource_tags().key_id(&key).into_paginator().page_size(3).items().send();
    let listed = listed.collect::<Result<Vec<_>, _>>().await.unwrap();
    let keys: Vec<&str> = listed.iter().map(|tag| tag.tag_key()).collect();
    assert_eq!(keys, (0..COUNT).map(|number| number.to_string()).collect::<Vec<_>>());
}

#[tokio::test]
async fn rotations_and_policies_come_in_pages() {
    let server = Server::start();
    let kms = server.kms();
    let key = new_key(&kms).await;
    for _ in 0..5 {
        kms.rotate_key_on_demand().key_id(&key).send().await.unwrap();
        server.advance_days(1);
    }
    let rotations = kms.list_key_rotations().key_id(&key).into_paginator().page_size(2).items().send();
    assert_eq!(rotations.collect::<Result<Vec<_>, _>>().await.unwrap().len(), 5);
    let policies = kms.list_key_policies().key_id(&key).into_paginator().page_size(1).items().send();
    assert_eq!(policies.collect::<Result<Vec<_>, _>>().await.unwrap(), ["default"]);
}
