//! Runs the real program: starts it, waits until it is healthy, stops or kills it, starts it again.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use aws_sdk_kms::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_kms::error::{ProvideErrorMetadata, SdkError};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How long a server may take to start. Generous: many tests may share the machine.
const START_MAX: Duration = Duration::from_secs(60);
/// How long a server may take to stop. Twice what it promises.
const STOP_MAX: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(5);

/// Region that servers answer for and clients call, unless a test says otherwise.
pub(crate) const REGION: &str = "us-east-1";

/// A server with its data directory, over any number of starts. It ends with the value.
///
/// The first start takes a free port, later ones take the same. A client does not retry, so it is of no use after its
/// server was stopped: the connections that it keeps are closed.
pub(crate) struct Server {
    command: &'static str,
    arguments: Vec<&'static str>,
    directory: TempDir,
    port: u16,
    process: Option<Child>,
}

impl Server {
    /// A fresh `trent serve` with the test clock.
    pub(crate) fn start() -> Self {
        Self::start_with("serve", &["--test-clock"])
    }

    /// A fresh `trent dev`.
    pub(crate) fn start_dev() -> Self {
        Self::start_with("dev", &[])
    }

    /// A fresh server with a command and arguments of the test's choice.
    pub(crate) fn start_with(command: &'static str, arguments: &[&'static str]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut server = Self { command, arguments: arguments.to_vec(), directory, port: 0, process: None };
        server.launch();
        server
    }

    /// Stops the server properly and starts it again.
    pub(crate) fn restart(&mut self) {
        let status = self.stop();
        assert!(status.success(), "trent stopped with {status}:\n{}", self.log());
        self.launch();
    }

    /// Kills the server without a chance to clean up.
    pub(crate) fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        process.kill().unwrap();
        process.wait().unwrap();
    }

    /// Asks the server to stop and waits until it has.
    pub(crate) fn stop(&mut self) -> ExitStatus {
        let mut process = self.process.take().unwrap();
        kill_process(Pid::from_child(&process), Signal::TERM).unwrap();
        let deadline = Instant::now() + STOP_MAX;
        loop {
            if let Some(status) = process.try_wait().unwrap() {
                return status;
            }
            if Instant::now() > deadline {
                process.kill().unwrap();
                process.wait().unwrap();
                panic!("trent did not stop:\n{}", self.log());
            }
            sleep(POLL);
        }
    }

    /// Starts the program and waits until it is healthy.
    pub(crate) fn launch(&mut self) {
        assert!(self.process.is_none(), "the server is running already");
        let mut command = Command::new(binary());
        let settings = std::env::vars_os().filter(|(name, _)| {
            let name = name.to_string_lossy();
            name.starts_with("TRENT_") || name.starts_with("AWS_")
        });
        for (name, _) in settings {
            command.env_remove(name);
        }
        command.arg(self.command).arg("--listen").arg(format!("127.0.0.1:{}", self.port)).args(&self.arguments);
        if self.command == "serve" {
            command.arg("--data-dir").arg(self.data());
        }
        let log = File::create(self.log_path()).unwrap();
        command.current_dir(self.directory.path()).stdin(Stdio::null()).stdout(log.try_clone().unwrap()).stderr(log);
        self.process = Some(command.spawn().unwrap_or_else(|error| panic!("{}: {error}", binary().display())));
        let deadline = Instant::now() + START_MAX;
        while !self.is_healthy() {
            let exited = self.process.as_mut().unwrap().try_wait().unwrap();
            assert!(exited.is_none(), "trent exited with {exited:?} before it was healthy:\n{}", self.log());
            assert!(Instant::now() < deadline, "trent was not healthy in time:\n{}", self.log());
            sleep(POLL);
        }
    }

    /// Moves the server's clock forward; what comes due has happened when this returns.
    pub(crate) fn advance_days(&self, days: u32) {
        let seconds = u64::from(days) * 24 * 60 * 60;
        let (status, answer) =
            self.http("POST", "/_trent/clock", &format!("{{\"advance_seconds\": {seconds}}}")).unwrap();
        assert_eq!(status, 200, "{answer}");
    }

    /// A KMS client with the root user's credentials.
    pub(crate) fn kms(&self) -> aws_sdk_kms::Client {
        self.kms_in(REGION)
    }

    /// A KMS client for a Region.
    pub(crate) fn kms_in(&self, region: &'static str) -> aws_sdk_kms::Client {
        let (access_key_id, secret_access_key) = self.credentials();
        self.kms_as(region, &access_key_id, &secret_access_key)
    }

    /// A KMS client with other credentials. It does not retry.
    pub(crate) fn kms_as(&self, region: &'static str, access_key_id: &str, secret: &str) -> aws_sdk_kms::Client {
        let config = aws_sdk_kms::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(region))
            .endpoint_url(self.endpoint())
            .credentials_provider(Credentials::new(access_key_id, secret, None, None, "test"))
            .retry_config(aws_sdk_kms::config::retry::RetryConfig::disabled());
        aws_sdk_kms::Client::from_conf(config.build())
    }

    /// An STS client with the root user's credentials.
    pub(crate) fn sts(&self) -> aws_sdk_sts::Client {
        let (access_key_id, secret_access_key) = self.credentials();
        self.sts_as(&access_key_id, &secret_access_key)
    }

    /// An STS client with other credentials. It does not retry.
    pub(crate) fn sts_as(&self, access_key_id: &str, secret: &str) -> aws_sdk_sts::Client {
        let config = aws_sdk_sts::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(REGION))
            .endpoint_url(self.endpoint())
            .credentials_provider(Credentials::new(access_key_id, secret, None, None, "test"))
            .retry_config(aws_sdk_sts::config::retry::RetryConfig::disabled());
        aws_sdk_sts::Client::from_conf(config.build())
    }

    /// Access key id and secret access key that the server accepts.
    pub(crate) fn credentials(&self) -> (String, String) {
        if self.command == "dev" {
            return ("test".to_owned(), "test".to_owned());
        }
        let text = fs::read_to_string(self.data().join("credentials")).unwrap();
        let value = |name: &str| {
            let mut pairs = text.lines().filter_map(|line| line.split_once('='));
            pairs.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim().to_owned()).unwrap()
        };
        (value("aws_access_key_id"), value("aws_secret_access_key"))
    }

    /// What the program has written since it was last started.
    pub(crate) fn log(&self) -> String {
        fs::read(self.log_path()).map(|log| String::from_utf8_lossy(&log).into_owned()).unwrap_or_default()
    }

    fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    fn log_path(&self) -> PathBuf {
        self.directory.path().join("trent.log")
    }

    fn is_healthy(&mut self) -> bool {
        let Some(port) = self.log().lines().find_map(listening_port) else { return false };
        self.port = port;
        matches!(self.http("GET", "/_trent/health", ""), Ok((200, _)))
    }

    /// A request to an endpoint of Trent's own: status and body of the answer.
    fn http(&self, method: &str, path: &str, body: &str) -> io::Result<(u16, String)> {
        let address = SocketAddr::from(([127, 0, 0, 1], self.port));
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(START_MAX))?;
        let length = body.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: application/json\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Ok((status, answer.split_once("\r\n\r\n").map_or_else(String::new, |(_, body)| body.to_owned())))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
        if std::thread::panicking() {
            eprintln!("--- trent {} wrote:\n{}", self.command, self.log());
        }
    }
}

/// The port in the line that says where the server listens.
fn listening_port(line: &str) -> Option<u16> {
    let address = line.strip_prefix("trent: listening on http://")?;
    address.split_whitespace().next()?.parse::<SocketAddr>().ok().map(|address| address.port())
}

/// The program under test: `TRENT_BIN`, or what `cargo build` makes.
fn binary() -> PathBuf {
    if let Some(path) = std::env::var_os("TRENT_BIN") {
        return PathBuf::from(path);
    }
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository.join("target"), PathBuf::from);
    target.join("debug").join("trent")
}

/// The code of the error that a call ended with.
pub(crate) fn error_code<T: std::fmt::Debug, E, R>(result: Result<T, SdkError<E, R>>) -> String
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    error_parts(result).0
}

/// The code and the message of the error that a call ended with.
pub(crate) fn error_parts<T: std::fmt::Debug, E, R>(result: Result<T, SdkError<E, R>>) -> (String, String)
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    let error = result.expect_err("the call should be refused");
    let Some(code) = error.code() else { panic!("no answer of the service: {error:?}") };
    (code.to_owned(), error.message().unwrap_or_default().to_owned())
}
