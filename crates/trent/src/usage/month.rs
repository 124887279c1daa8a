//! Calendar months.

use std::fmt;
use std::str::FromStr;

use trent_types::Timestamp;

/// A month of the calendar, in UTC: `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Month {
    /// Its first millisecond, since the epoch.
    pub(crate) start_ms: i64,
    /// The first millisecond of the next one.
    pub(crate) end_ms: i64,
}

/// A text is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a month is written as YYYY-MM")]
pub(crate) struct ParseMonth;

impl Month {
    /// The month of a time.
    pub(crate) fn of(time: Timestamp) -> Result<Self, ParseMonth> {
        time.to_string().get(..7).ok_or(ParseMonth)?.parse()
    }

    /// How long it is, in milliseconds.
    pub(crate) fn length_ms(self) -> u128 {
        u128::from(self.end_ms.abs_diff(self.start_ms))
    }

    /// How much of the time from `from` to `to` (milliseconds since the epoch) is in it, in milliseconds.
    pub(crate) fn share_ms(self, from: i64, to: i64) -> u128 {
        let (from, to) = (from.max(self.start_ms), to.min(self.end_ms));
        if from < to { u128::from(to.abs_diff(from)) } else { 0 }
    }
}

impl FromStr for Month {
    type Err = ParseMonth;

    fn from_str(text: &str) -> Result<Self, ParseMonth> {
        let first = |month: &str| format!("{month}-01T00:00:00Z").parse::<Timestamp>().map_err(|_| ParseMonth);
        let start = first(text)?;
        // 31 days later it is the next month, or a few days into it.
        let next = start.plus_days(31).to_string();
        Ok(Self { start_ms: start.epoch_ms(), end_ms: first(next.get(..7).ok_or(ParseMonth)?)?.epoch_ms() })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Timestamp::from_epoch_ms(self.start_ms).to_string();
        f.write_str(text.get(..7).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR_MS: u128 = 3_600_000;

    #[test]
    fn months_are_as_long_as_the_calendar_says() {
        for (text, days) in
            [("2026-11", 30), ("2026-12", 31), ("2026-02", 28), ("2024-02", 29), ("2000-02", 29), ("1970-01", 31)]
        {
            let month: Month = text.parse().unwrap();
            assert_eq!(month.length_ms(), days * 24 * HOUR_MS, "{text}");
            assert_eq!(month.to_string(), text);
        }
        for text in ["", "2026", "2026-13", "2026-00", "2026-1", "26-01", "2026-11-01", "9999-12", "2026/11"] {
            assert_eq!(text.parse::<Month>(), Err(ParseMonth), "{text}");
        }
    }

    #[test]
    fn shares_lie_within() {
        let month: Month = "2026-11".parse().unwrap();
        let (start, end) = (month.start_ms, month.end_ms);
        assert_eq!(month.share_ms(i64::MIN, i64::MAX), month.length_ms());
        assert_eq!(month.share_ms(start - 5, start + 5), 5);
        assert_eq!(month.share_ms(end - 5, end + 5), 5);
        assert_eq!(month.share_ms(start + 7, start + 7), 0);
        assert_eq!(month.share_ms(end, end + 1), 0);
        assert_eq!(month.share_ms(start + 9, start + 3), 0);
        assert_eq!(Month::of(Timestamp::from_epoch_ms(end - 1)), Ok(month));
    }
}
