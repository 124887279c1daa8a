//! `DescribeCustomKeyStores`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::kms::{DescribeCustomKeyStoresRequest, DescribeCustomKeyStoresResponse, ops};

use super::no_such_store;
use crate::{Kms, anything, errors};

/// Source: AWS KMS API Reference, `DescribeCustomKeyStores`.
pub(crate) struct DescribeCustomKeyStores;

impl Operation for DescribeCustomKeyStores {
    type Model = ops::DescribeCustomKeyStores;
    type Service = Kms;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &DescribeCustomKeyStoresRequest, _: &Cx<'_, Kms>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &DescribeCustomKeyStoresRequest, (): &(), cx: &Cx<'_, Kms>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Kms>) -> Result<DescribeCustomKeyStoresResponse, Failure> {
        let input = proof.input();
        match (&input.custom_key_store_id, &input.custom_key_store_name) {
            (Some(_), Some(_)) => {
                Err(errors::validation("CustomKeyStoreId and CustomKeyStoreName can't be given together."))
            }
            (Some(store), None) | (None, Some(store)) => Err(no_such_store(store)),
            (None, None) if input.marker.is_some() => Err(errors::invalid_marker()),
            (None, None) => Ok(DescribeCustomKeyStoresResponse {
                custom_key_stores: Some(Vec::new()),
                truncated: Some(false),
                next_marker: None,
            }),
        }
    }
}
