//! What each key state allows: the one table.
//!
//! Source: AWS KMS Developer Guide, "Key states of AWS KMS keys". The numbers are those of the page's notes. Operations
//! newer than the page stand with the operation that they resemble.

use trent_model::AwsError;
use trent_model::kms::errors::{DISABLED_EXCEPTION, KMS_INVALID_STATE_EXCEPTION, UNSUPPORTED_OPERATION_EXCEPTION};
use trent_model::kms::{KeyState, OperationName};
use trent_types::KeyArn;

/// What the table says of an operation on a key in a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// The operation goes on.
    Go,
    /// Note 1: `DisabledException`.
    Disabled,
    /// Notes 2 and 3: `KMSInvalidStateException`, pending deletion.
    PendingDeletion,
    /// Note 4: `KMSInvalidStateException`, not pending deletion.
    NotPendingDeletion,
    /// Notes 5 and 8: `KMSInvalidStateException`, pending import.
    PendingImport,
    /// Note 6: `UnsupportedOperationException`, imported key material.
    OriginExternal,
    /// Note 7: `UnsupportedOperationException`, custom key store.
    CustomKeyStore,
    /// Note 11: `KMSInvalidStateException`, unavailable.
    Unavailable,
    /// Note 14: `KMSInvalidStateException`, creating.
    Creating,
    /// Note 15: `KMSInvalidStateException`, updating.
    Updating,
}

/// One row of the table. The columns: Enabled, Disabled, Pending deletion (and pending replica deletion), Pending
/// import, Unavailable, Creating, Updating.
type Row = [Verdict; 7];

use Verdict as V;

/// Reading, and what works in every state.
const ALWAYS: Row = [V::Go; 7];
/// Cryptographic operations.
const CRYPTOGRAPHIC: Row =
    [V::Go, V::Disabled, V::PendingDeletion, V::PendingImport, V::Unavailable, V::Creating, V::Go];
/// Changes of what describes a key.
const DESCRIPTIVE: Row = [V::Go, V::Go, V::PendingDeletion, V::Go, V::Go, V::Go, V::Go];
/// `EnableKey` and `DisableKey`.
const SWITCHING: Row = [V::Go, V::Go, V::PendingDeletion, V::PendingImport, V::Go, V::Creating, V::Updating];
/// Changes of rotation.
const ROTATING: Row =
    [V::Go, V::Disabled, V::PendingDeletion, V::OriginExternal, V::CustomKeyStore, V::Creating, V::Go];
/// Reading of rotation.
const ROTATION_STATUS: Row = [V::Go, V::Go, V::Go, V::OriginExternal, V::CustomKeyStore, V::Go, V::Go];
/// What rotates on demand: imported key material too.
const ROTATING_ON_DEMAND: Row =
    [V::Go, V::Disabled, V::PendingDeletion, V::PendingImport, V::CustomKeyStore, V::Creating, V::Go];
/// Listing of key material, imported or not.
const ROTATIONS: Row = [V::Go, V::Go, V::Go, V::Go, V::CustomKeyStore, V::Go, V::Go];
const CREATE_GRANT: Row = [V::Go, V::Disabled, V::PendingDeletion, V::PendingImport, V::Go, V::Creating, V::Go];
const IMPORTING: Row = [V::Go, V::Go, V::PendingDeletion, V::Go, V::CustomKeyStore, V::Creating, V::Go];
const IMPORT_PARAMETERS: Row = [V::Go, V::Go, V::PendingDeletion, V::Go, V::CustomKeyStore, V::Creating, V::Updating];
const DELETE_IMPORTED: Row = [V::Go, V::Go, V::Go, V::Go, V::CustomKeyStore, V::Creating, V::Updating];
const SCHEDULE_DELETION: Row = [V::Go, V::Go, V::PendingDeletion, V::Go, V::Go, V::Go, V::Updating];
const CANCEL_DELETION: Row = [
    V::NotPendingDeletion,
    V::NotPendingDeletion,
    V::Go,
    V::NotPendingDeletion,
    V::NotPendingDeletion,
    V::NotPendingDeletion,
    V::NotPendingDeletion,
];
const REPLICATE: Row =
    [V::Go, V::Disabled, V::PendingDeletion, V::PendingImport, V::Unavailable, V::Creating, V::Updating];
const UPDATE_PRIMARY: Row =
    [V::Go, V::Disabled, V::PendingDeletion, V::PendingImport, V::Unavailable, V::Creating, V::Go];

const fn row(operation: OperationName) -> Row {
    use OperationName as O;
    match operation {
        O::Encrypt
        | O::Decrypt
        | O::ReEncrypt
        | O::GenerateDataKey
        | O::GenerateDataKeyWithoutPlaintext
        | O::GenerateDataKeyPair
        | O::GenerateDataKeyPairWithoutPlaintext
        | O::GenerateMac
        | O::VerifyMac
        | O::Sign
        | O::Verify
        | O::GetPublicKey
        | O::DeriveSharedSecret
        | O::Encapsulate
        | O::Decapsulate => CRYPTOGRAPHIC,
        O::CreateAlias | O::UpdateAlias | O::TagResource | O::UntagResource | O::UpdateKeyDescription => DESCRIPTIVE,
        O::EnableKey | O::DisableKey => SWITCHING,
        O::EnableKeyRotation | O::DisableKeyRotation => ROTATING,
        O::RotateKeyOnDemand => ROTATING_ON_DEMAND,
        O::GetKeyRotationStatus => ROTATION_STATUS,
        O::ListKeyRotations => ROTATIONS,
        O::CreateGrant => CREATE_GRANT,
        O::ImportKeyMaterial => IMPORTING,
        O::GetParametersForImport => IMPORT_PARAMETERS,
        O::DeleteImportedKeyMaterial => DELETE_IMPORTED,
        O::ScheduleKeyDeletion => SCHEDULE_DELETION,
        O::CancelKeyDeletion => CANCEL_DELETION,
        O::ReplicateKey => REPLICATE,
        O::UpdatePrimaryRegion => UPDATE_PRIMARY,
        O::DeleteAlias
        | O::DescribeKey
        | O::GetKeyPolicy
        | O::PutKeyPolicy
        | O::ListKeyPolicies
        | O::ListResourceTags
        | O::ListAliases
        | O::ListGrants
        | O::ListRetirableGrants
        | O::RetireGrant
        | O::RevokeGrant
        | O::GetKeyLastUsage
        // These use no existing key.
        | O::CreateKey
        | O::ListKeys
        | O::GenerateRandom
        | O::CreateCustomKeyStore
        | O::ConnectCustomKeyStore
        | O::DeleteCustomKeyStore
        | O::DescribeCustomKeyStores
        | O::DisconnectCustomKeyStore
        | O::UpdateCustomKeyStore => ALWAYS,
    }
}

const fn verdict(operation: OperationName, state: KeyState) -> Verdict {
    let [enabled, disabled, pending_deletion, pending_import, unavailable, creating, updating] = row(operation);
    match state {
        KeyState::Enabled => enabled,
        KeyState::Disabled => disabled,
        KeyState::PendingDeletion | KeyState::PendingReplicaDeletion => pending_deletion,
        KeyState::PendingImport => pending_import,
        KeyState::Unavailable => unavailable,
        KeyState::Creating => creating,
        KeyState::Updating => updating,
    }
}

/// Lets an operation on a key in a state go on, or refuses it with AWS's error.
///
/// # Errors
/// What the table says.
pub(crate) fn check(operation: OperationName, key: &KeyArn, state: KeyState) -> Result<(), AwsError> {
    let (shape, what) = match verdict(operation, state) {
        V::Go => return Ok(()),
        V::Disabled => (&DISABLED_EXCEPTION, "is disabled."),
        V::PendingDeletion if state == KeyState::PendingReplicaDeletion => {
            (&KMS_INVALID_STATE_EXCEPTION, "is pending replica deletion.")
        }
        V::PendingDeletion => (&KMS_INVALID_STATE_EXCEPTION, "is pending deletion."),
        V::NotPendingDeletion => (&KMS_INVALID_STATE_EXCEPTION, "is not pending deletion."),
        V::PendingImport => (&KMS_INVALID_STATE_EXCEPTION, "is pending import."),
        V::OriginExternal => {
            (&UNSUPPORTED_OPERATION_EXCEPTION, "origin is EXTERNAL which is not valid for this operation.")
        }
        V::CustomKeyStore => {
            (&UNSUPPORTED_OPERATION_EXCEPTION, "is in a custom key store, which is not valid for this operation.")
        }
        V::Unavailable => (&KMS_INVALID_STATE_EXCEPTION, "is unavailable."),
        V::Creating => (&KMS_INVALID_STATE_EXCEPTION, "is creating."),
        V::Updating => (&KMS_INVALID_STATE_EXCEPTION, "is updating."),
    };
    Err(AwsError::new(shape, format!("{key} {what}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page's table: operation, then one word a column. `1` to `15` are the page's notes, `+` is success. Where the
    /// page says "N/A" the column is left out (`.`).
    const PAGE: &str = "
        CancelKeyDeletion                   4 4 + 4 4 4 4
        CreateAlias                         + + 3 + + + +
        CreateGrant                         + 1 3 5 + 14 +
        Decrypt                             + 1 3 5 11 14 +
        DeleteAlias                         + + + + + + +
        DeleteImportedKeyMaterial           + + + + . 14 15
        DescribeKey                         + + + + + + +
        DisableKey                          + + 3 5 + 14 15
        DisableKeyRotation                  + 1 3 6 7 14 +
        EnableKey                           + + 3 5 + 14 15
        EnableKeyRotation                   + 1 3 6 7 14 +
        Encrypt                             + 1 3 5 11 14 +
        GenerateDataKey                     + 1 3 5 11 14 +
        GenerateDataKeyPair                 + 1 3 5 11 14 +
        GenerateDataKeyPairWithoutPlaintext + 1 3 5 11 14 +
        GenerateDataKeyWithoutPlaintext     + 1 3 5 11 14 +
        GenerateMac                         + 1 3 . . 14 +
        GetKeyPolicy                        + + + + + + +
        GetKeyRotationStatus                + + + 6 7 + +
        GetParametersForImport              + + 3 + 7 14 15
        GetPublicKey                        + 1 3 . . 14 +
        ImportKeyMaterial                   + + 3 + 7 14 +
        ListAliases                         + + + + + + +
        ListGrants                          + + + + + + +
        ListKeyPolicies                     + + + + + + +
        ListResourceTags                    + + + + + + +
        PutKeyPolicy                        + + + + + + +
        ReEncrypt                           + 1 3 5 11 14 +
        ReplicateKey                        + 1 3 5 . 14 15
        RetireGrant                         + + + + + + +
        RevokeGrant                         + + + + + + +
        ScheduleKeyDeletion                 + + 3 + + + 15
        Sign                                + 1 3 . . 14 +
        TagResource                         + + 3 + + + +
        UntagResource                       + + 3 + + + +
        UpdateAlias                         + + 3 + + + +
        UpdateKeyDescription                + + 3 + + + +
        UpdatePrimaryRegion                 + 1 3 5 . 14 +
        Verify                              + 1 3 . . 14 +
        VerifyMac                           + 1 3 . . 14 +
    ";

    const STATES: [KeyState; 7] = [
        KeyState::Enabled,
        KeyState::Disabled,
        KeyState::PendingDeletion,
        KeyState::PendingImport,
        KeyState::Unavailable,
        KeyState::Creating,
        KeyState::Updating,
    ];

    #[test]
    fn a_primary_key_that_waits_for_its_replicas_is_told_from_one_that_is_to_be_deleted() {
        let arn: KeyArn = "arn:aws:kms:us-east-1:111122223333:key/k".parse().unwrap();
        let state = KeyState::PendingReplicaDeletion;
        for operation in OperationName::ALL {
            // The two have one column.
            let code = |state| check(*operation, &arn, state).map_err(|error| error.shape.code);
            assert_eq!(code(state), code(KeyState::PendingDeletion), "{operation:?}");
        }
        let error = check(OperationName::Encrypt, &arn, state).unwrap_err();
        assert_eq!(error.message.unwrap(), format!("{arn} is pending replica deletion."));
    }

    #[test]
    fn every_cell_of_the_page_is_answered_as_the_page_says() {
        let arn: KeyArn = "arn:aws:kms:us-east-1:111122223333:key/k".parse().unwrap();
        let mut cells = 0;
        for line in PAGE.lines().filter(|line| !line.trim().is_empty()) {
            let mut words = line.split_whitespace();
            let operation: OperationName = words.next().unwrap().parse().unwrap();
            for (state, word) in STATES.into_iter().zip(words) {
                let got = check(operation, &arn, state)
                    .map_err(|error| (error.shape.code, error.message.unwrap().replace(&format!("{arn} "), "")));
                let expect = match word {
                    "." => continue,
                    "+" => Ok(()),
                    "1" => Err(("DisabledException", "is disabled.")),
                    "3" => Err(("KMSInvalidStateException", "is pending deletion.")),
                    "4" => Err(("KMSInvalidStateException", "is not pending deletion.")),
                    "5" => Err(("KMSInvalidStateException", "is pending import.")),
                    "6" => Err((
                        "UnsupportedOperationException",
                        "origin is EXTERNAL which is not valid for this operation.",
                    )),
                    "7" => Err((
                        "UnsupportedOperationException",
                        "is in a custom key store, which is not valid for this operation.",
                    )),
                    "11" => Err(("KMSInvalidStateException", "is unavailable.")),
                    "14" => Err(("KMSInvalidStateException", "is creating.")),
                    "15" => Err(("KMSInvalidStateException", "is updating.")),
                    other => panic!("{other}"),
                };
                assert_eq!(got, expect.map_err(|(code, text)| (code, text.to_owned())), "{operation:?} {state:?}");
                cells += 1;
            }
        }
        assert!(cells > 250, "{cells}");
    }
}
