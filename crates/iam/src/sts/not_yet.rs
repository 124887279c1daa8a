//! Operations that are known and not answered yet.

use std::marker::PhantomData;

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::runtime::common_errors::INVALID_ACTION;
use trent_model::{AwsError, OperationModel};

use super::{Sts, anything};

/// An operation whose input is read and checked, and which is then refused with `InvalidAction`, as AWS Query services
/// refuse what they don't do, after the decision whether the caller may ask for it at all. None of them changes
/// anything.
pub(crate) struct NotYet<M>(PhantomData<M>);

impl<M: OperationModel> Operation for NotYet<M> {
    type Model = M;
    type Service = Sts;
    type Loaded = ();

    const READ_ONLY: bool = true;
    const UNSIGNED: Option<fn() -> AwsError> = if M::IS_SIGNED { None } else { Some(refusal::<M>) };

    async fn load(_: &M::Input, _: &Cx<'_, Sts>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &M::Input, (): &(), cx: &Cx<'_, Sts>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(_: Authorized<'_, Self>, _: &Cx<'_, Sts>) -> Result<M::Output, Failure> {
        Err(refusal::<M>().into())
    }
}

fn refusal<M: OperationModel>() -> AwsError {
    AwsError::new(&INVALID_ACTION, format!("{} is not supported yet.", M::NAME))
}
