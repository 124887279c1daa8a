//! `DecodeAuthorizationMessage`.

use trent_engine::{Authorized, Cx, Failure, Operation, Question};
use trent_model::sts::{DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse, ops};

use super::{Sts, anything, credentials, errors};

/// Source: AWS STS API Reference, `DecodeAuthorizationMessage`. None of the services that are answered here gives out
/// encoded messages, as AWS KMS, AWS IAM and AWS STS don't either, so that no message is a valid one.
pub(crate) struct DecodeAuthorizationMessage;

impl Operation for DecodeAuthorizationMessage {
    type Model = ops::DecodeAuthorizationMessage;
    type Service = Sts;
    type Loaded = ();

    const READ_ONLY: bool = true;

    async fn load(_: &DecodeAuthorizationMessageRequest, _: &Cx<'_, Sts>) -> Result<(), Failure> {
        Ok(())
    }

    fn questions(_: &DecodeAuthorizationMessageRequest, (): &(), cx: &Cx<'_, Sts>) -> Vec<Question> {
        vec![Question::of::<Self>(anything(cx))]
    }

    async fn act(_: Authorized<'_, Self>, cx: &Cx<'_, Sts>) -> Result<DecodeAuthorizationMessageResponse, Failure> {
        credentials::refuse_session_credentials("DecodeAuthorizationMessage", cx)?;
        Err(errors::invalid_authorization_message())
    }
}
