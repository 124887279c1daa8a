//! The load: connections that send requests made before, each the next as soon as it has the answer to the last.

use std::cell::RefCell;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use hdrhistogram::Histogram;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::LocalSet;

use crate::outcome::{Outcome, Trouble};

/// The longest time that is told apart, in nanoseconds: a minute.
const LONGEST_NS: u64 = 60_000_000_000;

/// How long the load runs before it counts, as a part of the time that it counts.
const WARM_UP: f64 = 0.2;

/// What is sent, by how many at a time, for how long.
pub(crate) struct Load<'a> {
    pub(crate) address: SocketAddr,
    /// Whole HTTP requests; each connection goes round, from a place of its own.
    pub(crate) requests: &'a Arc<[Bytes]>,
    pub(crate) connections: usize,
    pub(crate) time: Duration,
}

/// What came of a load.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    /// Times from the first byte sent to the last received, in nanoseconds.
    pub(crate) times: Histogram<u64>,
    /// How long answers were counted.
    pub(crate) seconds: f64,
}

impl Counted {
    pub(crate) fn per_second(&self) -> f64 {
        self.times.len() as f64 / self.seconds
    }

    /// A percentile in microseconds.
    pub(crate) fn percentile_us(&self, percentile: f64) -> f64 {
        self.times.value_at_percentile(percentile) as f64 / 1000.0
    }

    /// Both together, as one longer load.
    pub(crate) fn and(mut self, other: &Self) -> Outcome<Self> {
        self.times.add(&other.times).map_err(|error| Trouble::new(error.to_string()))?;
        self.seconds += other.seconds;
        Ok(self)
    }
}

impl Load<'_> {
    /// Runs the load on this thread. `counting` is called when counting begins, and its result when it ends.
    ///
    /// # Errors
    /// If a connection fails or an answer is not 200.
    pub(crate) fn run<M>(&self, counting: impl Fn() -> M, ended: impl FnOnce(M)) -> Outcome<Counted> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let times = Rc::new(RefCell::new(Histogram::new_with_bounds(1, LONGEST_NS, 3)?));
        let begin = Instant::now() + self.time.mul_f64(WARM_UP);
        let end = begin + self.time;
        let tasks = LocalSet::new();
        let connections: Vec<_> = (0..self.connections)
            .map(|number| {
                let (address, requests, times) = (self.address, Arc::clone(self.requests), Rc::clone(&times));
                let start = requests.len() * number / self.connections;
                tasks.spawn_local(async move { send(address, (&requests, start), begin, end, &times).await })
            })
            .collect();
        runtime.block_on(tasks.run_until(async {
            tokio::time::sleep_until(begin.into()).await;
            let counted = counting();
            tokio::time::sleep_until(end.into()).await;
            ended(counted);
            for connection in connections {
                connection.await??;
            }
            Outcome::Ok(())
        }))?;
        let times = times.borrow().clone();
        Ok(Counted { times, seconds: self.time.as_secs_f64() })
    }
}

/// Sends each request once, many at a time.
///
/// # Errors
/// If a connection fails or an answer is not 200.
pub(crate) fn once(address: SocketAddr, requests: &[Bytes], connections: usize) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let tasks = LocalSet::new();
    let parts = requests.chunks(requests.len().div_ceil(connections).max(1));
    let running: Vec<_> = parts
        .map(|part| {
            let part = part.to_vec();
            tasks.spawn_local(async move {
                let mut connection = Connection::open(address).await?;
                for request in part {
                    let answer = connection.exchange(&request).await?;
                    if answer.status != 200 {
                        return Err(unexpected(&answer));
                    }
                }
                Ok(())
            })
        })
        .collect();
    runtime.block_on(tasks.run_until(async {
        for task in running {
            task.await??;
        }
        Ok(())
    }))
}

fn unexpected(answer: &Answer<'_>) -> Trouble {
    Trouble::new(format!("answered {}: {}", answer.status, String::from_utf8_lossy(answer.bytes)))
}

async fn send(
    address: SocketAddr,
    (requests, start): (&[Bytes], usize),
    begin: Instant,
    end: Instant,
    times: &RefCell<Histogram<u64>>,
) -> Outcome<()> {
    let mut connection = Connection::open(address).await?;
    for request in requests.iter().cycle().skip(start) {
        let sent = Instant::now();
        let answer = connection.exchange(request).await?;
        let received = Instant::now();
        if answer.status != 200 {
            return Err(unexpected(&answer));
        }
        if received >= end {
            break;
        }
        if sent >= begin {
            let took = u64::try_from((received - sent).as_nanos()).unwrap_or(LONGEST_NS);
            times.borrow_mut().saturating_record(took.clamp(1, LONGEST_NS));
        }
    }
    Ok(())
}

/// An HTTP/1.1 connection that is kept.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    filled: usize,
}

/// An answer.
pub(crate) struct Answer<'a> {
    pub(crate) status: u16,
    pub(crate) bytes: &'a [u8],
}

impl Connection {
    pub(crate) async fn open(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: vec![0; 16 * 1024], filled: 0 })
    }

    /// Sends a whole request and receives the whole answer.
    pub(crate) async fn exchange(&mut self, request: &[u8]) -> Outcome<Answer<'_>> {
        self.stream.write_all(request).await?;
        self.filled = 0;
        loop {
            if self.filled == self.buffer.len() {
                self.buffer.resize(self.filled * 2, 0);
            }
            let count = self.stream.read(&mut self.buffer[self.filled..]).await?;
            if count == 0 {
                return Err(Trouble::new("the server has closed the connection"));
            }
            self.filled += count;
            if let Some((status, range)) = whole(&self.buffer[..self.filled])? {
                return Ok(Answer { status, bytes: &self.buffer[range] });
            }
        }
    }
}

/// Status and place of the body of an answer, if all of it is there.
fn whole(bytes: &[u8]) -> Outcome<Option<(u16, std::ops::Range<usize>)>> {
    let Some(head_end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else { return Ok(None) };
    let head = std::str::from_utf8(&bytes[..head_end])?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|text| text.parse().ok());
    let length = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    let (Some(status), Some(length)) = (status, length) else {
        return Err(Trouble::new(format!("not an answer that this client reads: {head}")));
    };
    let body = head_end + 4..head_end + 4 + length;
    Ok((bytes.len() >= body.end).then_some((status, body)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_when_they_are_whole() {
        let check = |text: &str, expect: Option<(u16, &str)>| {
            let found = whole(text.as_bytes()).unwrap();
            assert_eq!(found.map(|(status, body)| (status, &text[body])), expect, "{text}");
        };
        check("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", None);
        check("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{", None);
        check("HTTP/1.1 200 OK\r\ncontent-length:2\r\nDate: x\r\n\r\n{}", Some((200, "{}")));
        check("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", Some((400, "")));
    }

    #[test]
    fn what_has_no_length_or_status_is_refused() {
        for text in ["HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n", "\r\n\r\n"] {
            assert!(whole(text.as_bytes()).is_err(), "{text}");
        }
    }
}
