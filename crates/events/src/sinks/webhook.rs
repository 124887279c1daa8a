//! Webhooks.
//!
//! Source: Standard Webhooks specification.

use std::sync::Arc;
use std::time::Duration;

use trent_egress::{Client, Method, Request, SendError, Url};
use trent_types::Clock;

use super::{Message, SinkError};
use crate::signature::Secrets;

/// A receiver of events.
pub(crate) struct Webhook {
    pub(crate) url: Url,
    pub(crate) secrets: Secrets,
    pub(crate) client: Client,
    pub(crate) media_type: &'static str,
    pub(crate) wall: Arc<dyn Clock>,
}

impl Webhook {
    /// Posts an event. It has arrived if the answer's status is one of 200 to 299.
    pub(crate) async fn send(&self, message: &Message) -> Result<(), SinkError> {
        // The time of the attempt, which receivers compare with their own.
        let timestamp = self.wall.now().epoch_seconds();
        let signature = self.secrets.sign(&message.id, timestamp, message.text.as_bytes());
        let request = Request::new(Method::Post, self.url.clone())
            .header("content-type", self.media_type)
            .header("user-agent", concat!("trent/", env!("CARGO_PKG_VERSION")))
            .header("webhook-id", message.id.as_str())
            .header("webhook-timestamp", timestamp.to_string())
            .header("webhook-signature", signature)
            .body(message.text.clone());
        match self.client.send(request).await {
            Ok(response) => judge(response.status, response.header("retry-after")),
            // Whoever answers at such length has got the event.
            Err(SendError::TooLong { status }) => judge(status, None),
            Err(error) => Err(SinkError::passing(error.to_string())),
        }
    }
}

fn judge(status: u16, retry_after: Option<&str>) -> Result<(), SinkError> {
    match status {
        200..=299 => Ok(()),
        _ => Err(SinkError {
            reason: format!("the receiver answers with status {status}"),
            retry_after: retry_after.and_then(|seconds| seconds.parse().ok()).map(Duration::from_secs),
            // 410: it does not want any more of them.
            is_final: status == 410,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_success_is_success() {
        for status in [200, 202, 204, 299] {
            assert_eq!(judge(status, None), Ok(()));
        }
        for status in [100, 301, 302, 400, 401, 404, 410, 413, 429, 500, 503] {
            let error = judge(status, None).unwrap_err();
            assert_eq!(error.is_final, status == 410, "{status}");
            assert!(error.reason.contains(&status.to_string()));
        }
        let retry_after = |header| judge(503, Some(header)).unwrap_err().retry_after;
        assert_eq!(retry_after("120"), Some(Duration::from_secs(120)));
        for header in ["", "-1", "soon", "Fri, 31 Dec 1999 23:59:59 GMT", "1.5"] {
            assert_eq!(retry_after(header), None, "{header}");
        }
    }
}
