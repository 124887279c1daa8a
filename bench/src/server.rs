//! The servers that are measured: processes of their own, so that what they cost can be told apart.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::outcome::{Outcome, Trouble};
use crate::sigv4::Credentials;

/// Ticks in a second, in which Linux counts the time of processes.
const TICKS_PER_SECOND: f64 = 100.0;

/// How long a server must have been idle to be at rest.
const QUIET: Duration = Duration::from_millis(300);

/// How long a server may take to start and to stop.
const PATIENCE: Duration = Duration::from_secs(120);

/// A server that runs; it is ended when this is dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From the start of the process to the first answer that it is ready.
    pub(crate) ready: Duration,
}

/// What starts Trent.
pub(crate) struct Trent<'a> {
    pub(crate) program: &'a Path,
    /// What stands before the arguments of `trent`.
    pub(crate) before: &'a [&'a str],
    pub(crate) data: &'a Path,
    pub(crate) regions: &'a [String],
}

impl Trent<'_> {
    /// Starts `trent serve`, and waits until it is ready.
    pub(crate) fn start(&self) -> Outcome<Server> {
        let mut command = Command::new(self.program);
        command.args(self.before).arg("serve").arg("--data-dir").arg(self.data).args(["--listen", "127.0.0.1:0"]);
        for region in self.regions {
            command.args(["--region", region]);
        }
        command.env_remove("TRENT_CONFIG").env_remove("TRENT_TEST_CLOCK").stderr(Stdio::piped()).stdout(Stdio::null());
        let mut server = Server::start(command, |child| child.stderr.take().map(|pipe| Box::new(pipe) as _))?;
        let start = Instant::now();
        while !server.is_healthy() {
            if start.elapsed() > PATIENCE {
                return Err(Trouble::new("the server is not ready in time"));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        server.ready += start.elapsed();
        Ok(server)
    }

    /// The root user's credentials, which the first start has written.
    pub(crate) fn root(&self) -> Outcome<Credentials> {
        let text = std::fs::read_to_string(self.data.join("credentials"))?;
        let value = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            let value = line.and_then(|rest| rest.trim_start().strip_prefix('=')).map(str::trim);
            value.map(str::to_owned).ok_or_else(|| Trouble::new(format!("no {name} among the credentials")))
        };
        let (access_key_id, secret_access_key) = (value("aws_access_key_id")?, value("aws_secret_access_key")?);
        Ok(Credentials { access_key_id, secret_access_key, session_token: None })
    }
}

impl Server {
    /// Starts this very program as the limit server.
    pub(crate) fn limit(date: &str) -> Outcome<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["limit-server", date]).stdout(Stdio::piped());
        Self::start(command, |child| child.stdout.take().map(|pipe| Box::new(pipe) as _))
    }

    fn start(
        mut command: Command,
        pipe: impl FnOnce(&mut Child) -> Option<Box<dyn std::io::Read + Send>>,
    ) -> Outcome<Self> {
        let began = Instant::now();
        let mut child = command.stdin(Stdio::null()).spawn()?;
        let pipe = pipe(&mut child).ok_or_else(|| Trouble::new("no pipe"))?;
        let mut lines = BufReader::new(pipe);
        let mut said = String::new();
        let address = loop {
            let before = said.len();
            if lines.read_line(&mut said)? == 0 {
                let _ = child.wait();
                return Err(Trouble::new(format!("a server did not start:\n{said}")));
            }
            if let Some((_, address)) = said[before..].trim_end().rsplit_once("listening on ") {
                break address.trim_start_matches("http://").parse()?;
            }
        };
        // What it says later is of no interest, and must not fill the pipe.
        std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        Ok(Self { child, address, ready: began.elapsed() })
    }

    fn is_healthy(&self) -> bool {
        let answer = || {
            let mut stream = std::net::TcpStream::connect(self.address)?;
            let request = b"GET /_trent/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
            std::io::Write::write_all(&mut stream, request)?;
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer)?;
            std::io::Result::Ok(answer)
        };
        answer().is_ok_and(|answer| answer.starts_with(b"HTTP/1.1 200"))
    }

    /// Processor time that the process has taken so far, in seconds.
    pub(crate) fn cpu_seconds(&self) -> Outcome<f64> {
        let stat = std::fs::read_to_string(self.proc("stat"))?;
        // The name of the program, in parentheses, may hold spaces.
        let fields = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
        let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
        let ticks: u64 = ticks.collect::<Result<Vec<_>, _>>()?.into_iter().sum();
        Ok(ticks as f64 / TICKS_PER_SECOND)
    }

    /// Waits until the server has nothing to do of its own accord, such as making RSA keys ahead: it would be counted.
    pub(crate) fn settle(&self) -> Outcome<()> {
        let start = Instant::now();
        let mut before = self.cpu_seconds()?;
        while start.elapsed() < PATIENCE {
            std::thread::sleep(QUIET);
            let now = self.cpu_seconds()?;
            if now - before < 1.5 / TICKS_PER_SECOND {
                return Ok(());
            }
            before = now;
        }
        Err(Trouble::new("the server does not come to rest"))
    }

    /// Resident memory, in bytes.
    pub(crate) fn resident_bytes(&self) -> Outcome<u64> {
        let status = std::fs::read_to_string(self.proc("status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        kib.map(|kib| kib * 1024).ok_or_else(|| Trouble::new("no VmRSS of the server"))
    }

    fn proc(&self, name: &str) -> PathBuf {
        format!("/proc/{}/{name}", self.child.id()).into()
    }

    /// Asks it to stop, and waits until it has.
    pub(crate) fn stop(mut self) -> Outcome<()> {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status()?;
        let start = Instant::now();
        while asked.success() && start.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait()? {
                return if status.success() {
                    Ok(())
                } else {
                    Err(Trouble::new(format!("the server ended: {status}")))
                };
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Err(Trouble::new("the server does not stop"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
