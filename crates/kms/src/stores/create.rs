//! `CreateCustomKeyStore`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::errors::{CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION, XKS_PROXY_URI_UNREACHABLE_EXCEPTION};
use trent_model::kms::{CreateCustomKeyStoreRequest, CreateCustomKeyStoreResponse, CustomKeyStoreType, ops};

use crate::{Kms, anything, errors};

/// Source: AWS KMS API Reference, `CreateCustomKeyStore`. Neither HSMs nor external key stores can be reached from here
/// yet, and that is what the caller is told.
pub(crate) struct CreateCustomKeyStore;

impl Operation for CreateCustomKeyStore {
    type Model = ops::CreateCustomKeyStore;
    type Service = Kms;
    type Loaded = ();

    const READ_ONLY: bool = false;

    async fn load(_: &CreateCustomKeyStoreRequest, _: &Cx<'_, Kms>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &CreateCustomKeyStoreRequest, (): &(), cx: &Cx<'_, Kms>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, cx: &Cx<'_, Kms>) -> Result<CreateCustomKeyStoreResponse, Failure> {
        let input = proof.input();
        // There are none so far.
        cx.service.quotas.check_custom_key_stores(0)?;
        match input.custom_key_store_type.unwrap_or(CustomKeyStoreType::AwsCloudhsm) {
            CustomKeyStoreType::AwsCloudhsm => {
                let cluster =
                    input.cloud_hsm_cluster_id.as_deref().ok_or_else(|| errors::missing("cloudHsmClusterId"))?;
                let message =
                    format!("The cluster {cluster} is not there: AWS CloudHSM clusters are not supported yet.");
                Err(errors::aws(&CLOUD_HSM_CLUSTER_NOT_FOUND_EXCEPTION, message))
            }
            CustomKeyStoreType::ExternalKeyStore => Err(errors::aws(
                &XKS_PROXY_URI_UNREACHABLE_EXCEPTION,
                "The proxy can't be reached: external key stores are not supported yet.",
            )),
        }
    }
}
