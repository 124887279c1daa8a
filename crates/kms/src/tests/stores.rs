//! Custom key stores, of which there are none.

use super::*;

#[tokio::test]
async fn no_custom_key_store_is_found() {
    let kms = Fixture::new();
    let all = kms.call("DescribeCustomKeyStores", json!({})).await;
    assert_eq!(all, json!({"CustomKeyStores": [], "Truncated": false}));
    let id = "cks-1234567890abcdef0";
    for (operation, input) in [
        ("DescribeCustomKeyStores", json!({"CustomKeyStoreId": id})),
        ("DescribeCustomKeyStores", json!({"CustomKeyStoreName": "name"})),
        ("ConnectCustomKeyStore", json!({"CustomKeyStoreId": id})),
        ("DisconnectCustomKeyStore", json!({"CustomKeyStoreId": id})),
        ("UpdateCustomKeyStore", json!({"CustomKeyStoreId": id, "NewCustomKeyStoreName": "n"})),
        ("DeleteCustomKeyStore", json!({"CustomKeyStoreId": id})),
        ("GenerateRandom", json!({"NumberOfBytes": 1, "CustomKeyStoreId": id})),
        ("CreateKey", json!({"Origin": "AWS_CLOUDHSM", "CustomKeyStoreId": id})),
    ] {
        assert_eq!(kms.code(operation, input).await, "CustomKeyStoreNotFoundException", "{operation}");
    }
    let both = json!({"CustomKeyStoreId": id, "CustomKeyStoreName": "name"});
    assert_eq!(kms.code("DescribeCustomKeyStores", both).await, "ValidationException");
    assert_eq!(kms.code("DescribeCustomKeyStores", json!({"Marker": "m"})).await, "InvalidMarkerException");
}

#[tokio::test]
async fn none_can_be_made() {
    let kms = Fixture::new();
    let cluster = json!({"CustomKeyStoreName": "name", "CloudHsmClusterId": "cluster-abcdefghijk"});
    assert_eq!(kms.code("CreateCustomKeyStore", cluster).await, "CloudHsmClusterNotFoundException");
    assert_eq!(kms.code("CreateCustomKeyStore", json!({"CustomKeyStoreName": "name"})).await, "ValidationException");
    let external = json!({"CustomKeyStoreName": "name", "CustomKeyStoreType": "EXTERNAL_KEY_STORE"});
    assert_eq!(kms.code("CreateCustomKeyStore", external).await, "XksProxyUriUnreachableException");
    assert_eq!(kms.call("DescribeCustomKeyStores", json!({})).await["CustomKeyStores"], json!([]));
}
