use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Mutex as Locked;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use trent_audit::{Durability, Event, EventKind, EventResource, Identity, Source};
use trent_types::time::{FixedClock, ShiftedClock};
use trent_types::{AccountId, SecretText, Timestamp};

use super::*;
use crate::settings::EventSettings;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NOW: Timestamp = Timestamp::from_epoch_ms(1_800_000_000_000);

struct NoChance;

impl Entropy for NoChance {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

/// A receiver that answers as told, and with success when it was told nothing more.
struct Receiver {
    address: SocketAddr,
    requests: Arc<Locked<Vec<(String, String)>>>,
    answers: Arc<Locked<VecDeque<u16>>>,
    news: Arc<Notify>,
}

impl Receiver {
    async fn start(answers: &[u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let receiver = Self {
            address: listener.local_addr().unwrap(),
            requests: Arc::default(),
            answers: Arc::new(Locked::new(answers.iter().copied().collect())),
            news: Arc::default(),
        };
        let (requests, answers, news) =
            (Arc::clone(&receiver.requests), Arc::clone(&receiver.answers), Arc::clone(&receiver.news));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut bytes = Vec::new();
                let (head, body) = loop {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    if let Some((head, body)) = text.split_once("\r\n\r\n") {
                        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
                        if body.len() == length.parse::<usize>().unwrap() {
                            break (head.to_owned(), body.to_owned());
                        }
                    }
                    if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
                        break Default::default();
                    }
                };
                let status = answers.lock().unwrap().pop_front().unwrap_or(204);
                requests.lock().unwrap().push((head, body));
                news.notify_waiters();
                let answer = format!("HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        receiver
    }

    /// Waits for so many requests.
    async fn requests(&self, count: usize) -> Vec<(String, String)> {
        loop {
            let news = self.news.notified();
            let requests = self.requests.lock().unwrap().clone();
            if requests.len() >= count {
                return requests;
            }
            news.await;
        }
    }
}

async fn record(audit: &AuditLog, name: &str, id: &str, service: bool) {
    let account: AccountId = "111122223333".parse().unwrap();
    let arn = "arn:aws:kms:us-east-1:111122223333:key/k";
    let event = Event {
        time: NOW,
        event_id: id,
        identity: Identity::Service { invoked_by: "AWS Internal", account },
        event_source: "kms.amazonaws.com",
        event_name: name,
        region: "us-east-1",
        source: Source::Service("AWS Internal"),
        user_agent: None,
        error: None,
        request_parameters: None,
        response_elements: None,
        additional_event_data: None,
        service_event_details: Some(r#"{"keyId":"k"}"#),
        request_id: None,
        read_only: false,
        resources: Some(vec![EventResource { arn, account, kind: "AWS::KMS::Key" }]),
        kind: if service { EventKind::ServiceEvent } else { EventKind::ApiCall },
        recipient: account,
        shared_event_id: None,
        tls: None,
    };
    audit.reserve().await.unwrap().fill(&event, Durability::Disk).await.unwrap();
}

/// A log whose deleted keys are delivered to one target.
struct Setup {
    audit: Arc<AuditLog>,
    clock: Arc<ShiftedClock>,
    directory: tempfile::TempDir,
    settings: serde_json::Value,
}

impl Setup {
    fn new(target: serde_json::Value) -> Self {
        let pattern = r#"{"detail-type": ["KMS CMK Deletion"]}"#;
        let rule = serde_json::json!({ "name": "deleted", "pattern": pattern, "targets": [target["name"]] });
        Self {
            audit: Arc::new(AuditLog::in_memory()),
            clock: Arc::new(ShiftedClock::new(Arc::new(FixedClock(NOW)))),
            directory: tempfile::tempdir().unwrap(),
            settings: serde_json::json!({ "rules": [rule], "targets": [target] }),
        }
    }

    fn webhook(address: SocketAddr) -> Self {
        Self::new(serde_json::json!({
            "type": "webhook", "name": "ops", "url": format!("http://{address}/hook"), "secrets": [SECRET],
            "retry_ms_min": 1, "retry_ms_max": 2,
        }))
    }

    fn events(&self) -> PathBuf {
        self.directory.path().join("events")
    }

    fn start(&self) -> Result<Delivery, StartError> {
        let settings: EventSettings = serde_json::from_value(self.settings.clone()).unwrap();
        let plan = Plan::new(&settings, |_| None::<SecretText>, Some(&self.events())).unwrap();
        Delivery::start(
            plan,
            Surroundings {
                audit: Arc::clone(&self.audit),
                directory: Some(self.events()),
                clock: self.clock.clone(),
                wall: Arc::new(FixedClock(NOW)),
                entropy: Arc::new(NoChance),
            },
        )
    }

    fn cursor(&self) -> Option<u64> {
        Cursor::new(&self.events(), "ops").read().unwrap()
    }
}

/// Waits until something is so.
async fn until(mut holds: impl FnMut() -> bool) {
    while !holds() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn events_are_posted_with_a_signature() {
    let receiver = Receiver::start(&[]).await;
    let setup = Setup::webhook(receiver.address);
    record(&setup.audit, "DeleteKey", "before", true).await;
    let delivery = setup.start().unwrap();
    record(&setup.audit, "RotateKey", "rotated", true).await;
    record(&setup.audit, "DeleteKey", "deleted", true).await;
    // Nobody but the service deletes keys.
    record(&setup.audit, "DeleteKey", "called", false).await;
    let (head, body) = receiver.requests(1).await.remove(0);
    until(|| delivery.status()[0].backlog == 0).await;
    assert_eq!(receiver.requests.lock().unwrap().len(), 1);
    let event: serde_json::Value = serde_json::from_str(&body).unwrap();
    assert_eq!(event["detail-type"], "KMS CMK Deletion");
    let header = |name: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
        line.unwrap_or_else(|| panic!("{name}: {head}")).to_owned()
    };
    assert!(head.starts_with("POST /hook HTTP/1.1"), "{head}");
    assert_eq!(header("webhook-id"), event["id"].as_str().unwrap());
    assert_eq!(header("webhook-timestamp"), NOW.epoch_seconds().to_string());
    let secrets = crate::signature::Secrets::parse([&SecretText::new(SECRET.to_owned())]).unwrap();
    assert_eq!(header("webhook-signature"), secrets.sign(&header("webhook-id"), NOW.epoch_seconds(), body.as_bytes()));
    assert_eq!(header("content-type"), "application/json");
    let status = &delivery.status()[0];
    assert_eq!((status.delivered, status.failed_attempts, status.given_up, status.lost), (1, 0, 0, 0));
}

#[tokio::test]
async fn what_is_refused_is_posted_again() {
    let receiver = Receiver::start(&[500, 302, 404, 429]).await;
    let setup = Setup::webhook(receiver.address);
    let delivery = setup.start().unwrap();
    record(&setup.audit, "DeleteKey", "deleted", true).await;
    let requests = receiver.requests(5).await;
    until(|| delivery.status()[0].delivered == 1).await;
    assert!(requests.iter().all(|(_, body)| *body == requests[0].1));
    assert_eq!(delivery.status()[0].failed_attempts, 4);
}

#[tokio::test]
async fn old_events_and_unwanted_ones_are_given_up() {
    let receiver = Receiver::start(&[410, 500]).await;
    let setup = Setup::webhook(receiver.address);
    let delivery = setup.start().unwrap();
    record(&setup.audit, "DeleteKey", "unwanted", true).await;
    until(|| delivery.status()[0].given_up == 1).await;
    // The clock runs ahead of the event's age limit.
    setup.clock.advance_ms(24 * 60 * 60 * 1000 + 1);
    record(&setup.audit, "DeleteKey", "old", true).await;
    until(|| delivery.status()[0].given_up == 2).await;
    // Old is not too old to be tried once.
    record(&setup.audit, "DeleteKey", "welcome", true).await;
    until(|| delivery.status()[0].delivered == 1).await;
    let text = std::fs::read_to_string(setup.events().join("ops.dead-letter.jsonl")).unwrap();
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert!(
        lines[0]["reason"].as_str().unwrap().contains("410") && lines[1]["reason"].as_str().unwrap().contains("500")
    );
    for line in &lines {
        assert_eq!((&line["target"], &line["rule"], &line["attempts"]), (&"ops".into(), &"deleted".into(), &1.into()));
        assert_eq!(line["event"]["detail-type"], "KMS CMK Deletion");
    }
    let sent = receiver.requests.lock().unwrap()[0].1.clone();
    assert_eq!(lines[0]["event"], serde_json::from_str::<serde_json::Value>(&sent).unwrap());
}

#[tokio::test]
async fn a_restart_goes_on_where_it_was() {
    let receiver = Receiver::start(&[200, 500, 500, 500, 500, 500, 500, 500]).await;
    let setup = Setup::webhook(receiver.address);
    let delivery = setup.start().unwrap();
    record(&setup.audit, "DeleteKey", "first", true).await;
    record(&setup.audit, "DeleteKey", "second", true).await;
    receiver.requests(2).await;
    // Killed while the second is tried.
    for worker in delivery.workers.lock().await.drain(..) {
        worker.abort();
    }
    assert_eq!(setup.cursor(), Some(2));
    record(&setup.audit, "DeleteKey", "third", true).await;
    receiver.answers.lock().unwrap().clear();
    let delivery = setup.start().unwrap();
    until(|| delivery.status()[0].delivered == 2).await;
    setup.audit.close().await.unwrap();
    delivery.stop().await;
    assert_eq!(setup.cursor(), Some(4));
    let bodies: Vec<String> = receiver.requests.lock().unwrap().iter().map(|(_, body)| body.clone()).collect();
    let ids: std::collections::BTreeSet<_> = bodies.iter().collect();
    assert_eq!(ids.len(), 3);
}

#[tokio::test]
async fn a_stop_does_not_wait_for_a_receiver() {
    // Accepts connections and never answers.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let setup = Setup::webhook(listener.local_addr().unwrap());
    let delivery = setup.start().unwrap();
    record(&setup.audit, "DeleteKey", "deleted", true).await;
    let _connection = listener.accept().await.unwrap();
    setup.audit.close().await.unwrap();
    delivery.stop().await;
    assert_eq!(setup.cursor(), Some(1));
}

#[tokio::test]
async fn files_get_a_line_for_each_event() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("events.jsonl");
    let setup = Setup::new(serde_json::json!({
        "type": "file", "name": "ops", "path": path, "format": "cloudevents",
    }));
    let delivery = setup.start().unwrap();
    for id in ["a", "b", "c"] {
        record(&setup.audit, "DeleteKey", id, true).await;
    }
    until(|| delivery.status()[0].delivered == 3).await;
    setup.audit.close().await.unwrap();
    delivery.stop().await;
    let text = std::fs::read_to_string(&path).unwrap();
    let events: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(events.len(), 3);
    assert!(events.iter().all(|event| event["specversion"] == "1.0" && event["type"] == "KMS CMK Deletion"));
    assert_eq!(setup.cursor(), Some(4));
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_waited_for() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("missing").join("events.jsonl");
    let setup = Setup::new(serde_json::json!({ "type": "file", "name": "ops", "path": path }));
    let delivery = setup.start().unwrap();
    record(&setup.audit, "DeleteKey", "a", true).await;
    until(|| delivery.status()[0].failed_attempts > 0).await;
    setup.clock.advance_ms(u64::MAX / 4);
    assert_eq!((delivery.status()[0].backlog, setup.cursor()), (1, Some(1)));
    std::fs::create_dir(directory.path().join("missing")).unwrap();
    until(|| delivery.status()[0].delivered == 1).await;
}

#[tokio::test]
async fn a_log_that_is_shorter_than_before_begins_anew() {
    let receiver = Receiver::start(&[]).await;
    let setup = Setup::webhook(receiver.address);
    std::fs::create_dir_all(setup.events()).unwrap();
    Cursor::new(&setup.events(), "ops").write(1000).unwrap();
    record(&setup.audit, "DeleteKey", "before", true).await;
    let delivery = setup.start().unwrap();
    assert_eq!(setup.cursor(), Some(2));
    record(&setup.audit, "DeleteKey", "after", true).await;
    until(|| delivery.status()[0].delivered == 1).await;
    std::fs::write(setup.events().join("ops.cursor"), "damaged").unwrap();
    assert!(matches!(setup.start(), Err(StartError::Cursor(_))));
}
