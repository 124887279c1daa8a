//! The keys that digest files are signed with.

use super::{REGION, Scene};

#[tokio::test]
async fn a_region_has_a_key_for_a_year_and_then_another() {
    let scene = Scene::new();
    let region = REGION.parse().unwrap();
    let current = async || {
        let now = scene.engine.engine.clock.now();
        scene.service.keys.current(&region, now, &scene.engine.engine).await.unwrap().fingerprint.clone()
    };
    let list = async |body: &str| {
        let keys = scene.call("ListPublicKeys", body).await.unwrap()["PublicKeyList"].take();
        keys.as_array().unwrap().iter().map(|key| key["Fingerprint"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let first = current().await;
    assert_eq!(current().await, first);
    assert_eq!(list("{}").await, std::slice::from_ref(&first));
    scene.engine.clock.advance_ms(366 * 24 * 3600 * 1000);
    let second = current().await;
    assert_ne!(second, first);
    assert_eq!(list("{}").await, std::slice::from_ref(&second));
    assert_eq!(list(r#"{"StartTime":0}"#).await, [first, second]);
    assert_eq!(list(r#"{"StartTime":0,"EndTime":1}"#).await, Vec::<String>::new());
}
