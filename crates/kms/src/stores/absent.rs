//! Operations on one custom key store, none of which is there: `ConnectCustomKeyStore`, `DisconnectCustomKeyStore`,
//! `UpdateCustomKeyStore`, `DeleteCustomKeyStore`.

use std::marker::PhantomData;

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::OperationModel;
use trent_model::kms::{
    ConnectCustomKeyStoreRequest, DeleteCustomKeyStoreRequest, DisconnectCustomKeyStoreRequest,
    UpdateCustomKeyStoreRequest,
};

use super::no_such_store;
use crate::{Kms, anything};

/// An operation on one custom key store.
pub(crate) struct OnAbsentStore<M>(PhantomData<M>);

/// Inputs that name a custom key store.
pub(crate) trait NamesStore: Sync {
    fn store_id(&self) -> &str;
}

macro_rules! names_store {
    ($($input:ty),*) => { $(
        impl NamesStore for $input {
            fn store_id(&self) -> &str {
                &self.custom_key_store_id
            }
        }
    )* };
}

names_store!(
    ConnectCustomKeyStoreRequest,
    DeleteCustomKeyStoreRequest,
    DisconnectCustomKeyStoreRequest,
    UpdateCustomKeyStoreRequest
);

impl<M: OperationModel<Input: NamesStore>> Operation for OnAbsentStore<M> {
    type Model = M;
    type Service = Kms;
    type Loaded = ();

    const READ_ONLY: bool = false;

    async fn load(_: &M::Input, _: &Cx<'_, Kms>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &M::Input, (): &(), cx: &Cx<'_, Kms>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(proof: Authorized<'_, Self>, _: &Cx<'_, Kms>) -> Result<M::Output, Failure> {
        Err(no_such_store(proof.input().store_id()))
    }
}
