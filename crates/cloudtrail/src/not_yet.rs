//! Operations that are known and not answered yet.

use std::marker::PhantomData;

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::OperationModel;
use trent_model::runtime::common_errors::UNKNOWN_OPERATION_EXCEPTION;

use crate::{CloudTrail, anything, errors};

/// An operation whose input is read and checked, and which is then refused with `UnknownOperationException`, as AWS
/// JSON services refuse what they don't do, after the decision whether the caller may ask for it at all.
pub(crate) struct NotYet<M, const READ_ONLY: bool>(PhantomData<M>);

impl<M: OperationModel, const READ_ONLY: bool> Operation for NotYet<M, READ_ONLY> {
    type Model = M;
    type Service = CloudTrail;
    type Loaded = ();

    const READ_ONLY: bool = READ_ONLY;

    async fn load(_: &M::Input, _: &Cx<'_, CloudTrail>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &M::Input, (): &(), cx: &Cx<'_, CloudTrail>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(_: Authorized<'_, Self>, _: &Cx<'_, CloudTrail>) -> Result<M::Output, Failure> {
        Err(errors::aws(&UNKNOWN_OPERATION_EXCEPTION, format!("{} is not supported yet.", M::NAME)))
    }
}
