//! What audit events say of refused requests.

use serde_json::Value;

use super::*;

#[tokio::test]
async fn events_name_the_exception_and_not_the_code() {
    let fixture = Fixture::new();
    let user = [("UserName", "alice")];
    fixture.call("CreateUser", &user).await;
    let broken = [("PolicyName", "p"), ("PolicyDocument", "{}")];
    for (operation, parameters, code, name) in [
        ("GetUser", &[("UserName", "bob")][..], "NoSuchEntity", "NoSuchEntityException"),
        ("CreateUser", &user, "EntityAlreadyExists", "EntityAlreadyExistsException"),
        ("CreatePolicy", &broken, "MalformedPolicyDocument", "MalformedPolicyDocumentException"),
        // One that all services have is called the same everywhere.
        ("GetGroup", &[], "ValidationError", "ValidationError"),
    ] {
        assert_eq!(fixture.try_call(operation, parameters).await.unwrap_err().0, code);
        let event: Value = serde_json::from_str(fixture.test.audit.recorded().last().unwrap()).unwrap();
        assert_eq!((&event["eventName"], &event["errorCode"]), (&operation.into(), &name.into()));
    }
}
