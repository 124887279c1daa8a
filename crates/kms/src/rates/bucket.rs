//! A token bucket, kept as one number.
//!
//! Instead of tokens and the time when they were counted, a bucket has the time at which it is going to be full again; every
//! request moves that time on by what a token takes to come back. This is the generic cell rate algorithm (ITU-T I.371)
//! in the form of a token bucket.

use trent_types::Timestamp;

const NS_PER_MS: i128 = 1_000_000;
const NS_PER_S: i128 = 1_000_000_000;
/// A request may come before its token by this part of the time between two: the clock has milliseconds, and whoever calls
/// once in a second, or less often, is not to be refused for a part of one.
const EARLY: i128 = 1000;
/// How far ahead of a full bucket's emptying a clock that was set back leaves it; less than that are requests that overtook
/// each other.
const SET_BACK_NS: i128 = NS_PER_S;

/// How many requests are let through: a rate, and as many at once as come in a second, rounded up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pace {
    /// From one token to the next.
    interval_ns: i128,
    /// From empty to full; a whole number of intervals.
    capacity_ns: i128,
}

/// A bucket that is emptied by requests and fills by itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bucket {
    pace: Pace,
    full_at_ns: i128,
}

impl Pace {
    /// Requests per second, within [`RATE_MIN`](super::RATE_MIN) and [`RATE_MAX`](super::RATE_MAX).
    pub(super) fn per_second(rate: f64) -> Self {
        // In range by the bounds of rates; what is rounded off is in the caller's favour.
        let interval_ns = (NS_PER_S as f64 / rate) as i128;
        Self { interval_ns, capacity_ns: interval_ns * rate.ceil() as i128 }
    }
}

impl Bucket {
    /// A full bucket.
    pub(super) fn full(pace: Pace, now: Timestamp) -> Self {
        Self { pace, full_at_ns: ns(now) }
    }

    /// Takes what `count` requests need, if it is there. More than the bucket holds is let through when it is full.
    pub(super) fn take(&mut self, count: u32, now: Timestamp) -> bool {
        let Pace { interval_ns, capacity_ns } = self.pace;
        let now = ns(now);
        if self.full_at_ns > now + capacity_ns + SET_BACK_NS {
            // The clock was set back. The bucket is empty, and not for longer than it would be otherwise.
            self.full_at_ns = now + capacity_ns;
        }
        let full_at_ns = self.full_at_ns.max(now) + self.needed(count);
        if full_at_ns > now + capacity_ns + interval_ns / EARLY {
            return false;
        }
        self.full_at_ns = full_at_ns;
        true
    }

    /// Puts back what [`Self::take`] took for `count` requests.
    pub(super) fn put_back(&mut self, count: u32) {
        self.full_at_ns -= self.needed(count);
    }

    /// When the bucket is full again, in nanoseconds since 1970.
    pub(super) const fn full_at_ns(&self) -> i128 {
        self.full_at_ns
    }

    pub(super) fn is_full(&self, now: Timestamp) -> bool {
        self.full_at_ns <= ns(now)
    }

    fn needed(&self, count: u32) -> i128 {
        (i128::from(count) * self.pace.interval_ns).min(self.pace.capacity_ns)
    }
}

fn ns(time: Timestamp) -> i128 {
    i128::from(time.epoch_ms()) * NS_PER_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Timestamp = Timestamp::from_epoch_ms(1_767_225_600_000);

    /// How many of `calls` requests at once are let through.
    fn burst(bucket: &mut Bucket, calls: u32, now: Timestamp) -> u32 {
        (0..calls).map(|_| u32::from(bucket.take(1, now))).sum()
    }

    #[test]
    fn a_second_s_worth_is_let_through_at_once_and_then_the_rate() {
        let check = |rate: f64, at_once: u32, in_ten_seconds: u32| {
            let mut bucket = Bucket::full(Pace::per_second(rate), START);
            assert_eq!(burst(&mut bucket, at_once + 5, START), at_once, "{rate}");
            let later: u32 = (1..=10).map(|second| burst(&mut bucket, at_once + 5, START.plus_ms(second * 1000))).sum();
            assert_eq!(later, in_ten_seconds, "{rate}");
        };
        check(1.0, 1, 10);
        check(5.0, 5, 50);
        check(2.5, 3, 25);
        check(0.5, 1, 5);
        check(0.1, 1, 1);
        check(0.01, 1, 0);
        check(10_000.0, 10_000, 100_000);
    }

    #[test]
    fn whoever_keeps_to_the_rate_is_never_refused() {
        for rate in [0.1, 0.25, 1.0, 3.0, 7.0, 60.0, 999.0, 1000.0, 3333.0, 100_000.0] {
            let mut bucket = Bucket::full(Pace::per_second(rate), START);
            for call in 0..20_000_u32 {
                // As the clock shows it: in whole milliseconds.
                let at = START.plus_ms((f64::from(call) * 1000.0 / rate) as i64);
                assert!(bucket.take(1, at), "call {call} at {rate} per second");
            }
        }
    }

    #[test]
    fn whoever_comes_twice_as_often_is_refused_every_other_time() {
        for rate in [1.0, 5.0, 250.0] {
            let mut bucket = Bucket::full(Pace::per_second(rate), START);
            let at = |call: u32| START.plus_ms((f64::from(call) * 500.0 / rate) as i64);
            let passed: u32 = (0..4000).map(|call| u32::from(bucket.take(1, at(call)))).sum();
            let most = 2000 + rate as u32;
            assert!((2000..=most + 1).contains(&passed), "{passed} of 4000 at {rate} per second");
        }
    }

    #[test]
    fn what_is_refused_takes_nothing() {
        let mut bucket = Bucket::full(Pace::per_second(2.0), START);
        assert_eq!(burst(&mut bucket, 1000, START), 2);
        assert_eq!(burst(&mut bucket, 1000, START.plus_ms(500)), 1);
        assert!(bucket.take(1, START.plus_ms(1000)));
    }

    #[test]
    fn several_at_once_need_as_much_as_there_can_be() {
        let mut bucket = Bucket::full(Pace::per_second(5.0), START);
        assert!(bucket.take(2, START) && bucket.take(2, START) && !bucket.take(2, START) && bucket.take(1, START));
        bucket.put_back(1);
        assert!(!bucket.take(2, START) && bucket.take(1, START));
        // More than it ever holds: when it is full.
        let mut slow = Bucket::full(Pace::per_second(0.5), START);
        assert!(slow.take(2, START) && !slow.take(2, START.plus_ms(1900)) && slow.take(2, START.plus_ms(2000)));
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_stop_it() {
        let mut bucket = Bucket::full(Pace::per_second(1.0), START);
        assert!(bucket.take(1, START));
        let hour_ago = START.plus_ms(-3_600_000);
        assert!(!bucket.take(1, hour_ago));
        assert!(bucket.take(1, hour_ago.plus_ms(1000)));
        // Requests that overtake each other gain nothing.
        let mut bucket = Bucket::full(Pace::per_second(1.0), START);
        assert!(bucket.take(1, START) && !bucket.take(1, START.plus_ms(-500)) && !bucket.take(1, START.plus_ms(900)));
        // A clock that was moved far ahead.
        assert!(bucket.take(1, Timestamp::from_epoch_ms(i64::MAX)));
    }
}
