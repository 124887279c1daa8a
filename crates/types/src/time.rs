//! Time, passed in.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Milliseconds in a day. AWS counts waiting periods and rotation periods in days of 24 hours.
pub const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// A point in time out of milliseconds since the epoch.
    pub const fn from_epoch_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds since the epoch.
    pub const fn epoch_ms(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn epoch_seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// This time and `ms` milliseconds (negative: before), held within the range of the type.
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// This time and `days` days of 24 hours.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_ms(days.saturating_mul(DAY_MS))
    }

    /// `YYYYMMDDTHHMMSSZ`, the basic ISO 8601 form that Signature Version 4 uses.
    pub fn basic(self) -> String {
        let (year, month, day) = civil_from_days(self.0.div_euclid(DAY_MS));
        let (hour, minute, second) = self.time_of_day();
        let mut form = *b"yyyymmddThhmmssZ";
        match fill(
            &mut form,
            [(0, 4, year), (4, 2, month), (6, 2, day), (9, 2, hour), (11, 2, minute), (13, 2, second)],
        ) {
            Some(text) => text.to_owned(),
            None => format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z"),
        }
    }

    fn time_of_day(self) -> (i64, i64, i64) {
        let seconds = self.0.rem_euclid(DAY_MS) / 1000;
        (seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

/// `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339, whole seconds), the form of CloudTrail's `eventTime`.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil_from_days(self.0.div_euclid(DAY_MS));
        let (hour, minute, second) = self.time_of_day();
        let mut form = *b"yyyy-mm-ddThh:mm:ssZ";
        match fill(
            &mut form,
            [(0, 4, year), (5, 2, month), (8, 2, day), (11, 2, hour), (14, 2, minute), (17, 2, second)],
        ) {
            Some(text) => f.write_str(text),
            None => write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"),
        }
    }
}

/// Writes numbers into a form, each at a place and with a number of digits. `None` if a year has not four digits.
fn fill(form: &mut [u8], numbers: [(usize, usize, i64); 6]) -> Option<&str> {
    for (at, digits, mut number) in numbers {
        for place in form.get_mut(at..at + digits)?.iter_mut().rev() {
            *place = b'0' + u8::try_from(number.rem_euclid(10)).ok()?;
            number = number.div_euclid(10);
        }
        if number != 0 {
            return None;
        }
    }
    std::str::from_utf8(form).ok()
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text is no time in the form in which times are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a time is written as YYYY-MM-DDTHH:MM:SSZ")]
pub struct ParseTimestamp;

/// Reads what `Display` writes: years 0000 to 9999, whole seconds, UTC.
impl FromStr for Timestamp {
    type Err = ParseTimestamp;

    fn from_str(text: &str) -> Result<Self, ParseTimestamp> {
        let bytes: &[u8; 20] = text.as_bytes().try_into().map_err(|_| ParseTimestamp)?;
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0, |number, digit| {
                digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')).ok_or(ParseTimestamp)
            })
        };
        let (year, month, day) = (number(&bytes[..4])?, number(&bytes[5..7])?, number(&bytes[8..10])?);
        let (hour, minute, second) = (number(&bytes[11..13])?, number(&bytes[14..16])?, number(&bytes[17..19])?);
        let days = days_from_civil(year, month, day);
        let time = Self(((days * 24 + hour) * 3600 + minute * 60 + second).saturating_mul(1000));
        // What is out of range, such as a 30th of February, comes back as something else.
        if time.to_string() == text { Ok(time) } else { Err(ParseTimestamp) }
    }
}

/// The day number, counted from 1970-01-01, of a day of the proleptic Gregorian calendar. See [`civil_from_days`].
const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month_from_march = if month > 2 { month - 3 } else { month + 9 };
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Year, month and day of a day number counted from 1970-01-01, in the proleptic Gregorian calendar.
///
/// Written out because this crate does no more with calendars; the arithmetic is that of eras of 400 years.
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    const DAYS_PER_ERA: i64 = 146_097;
    let shifted = days + 719_468; // days since 0000-03-01
    let era = shifted.div_euclid(DAYS_PER_ERA);
    let day_of_era = shifted.rem_euclid(DAYS_PER_ERA);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// A source of the current time. Nothing in the domain asks the system for it.
pub trait Clock: Send + Sync {
    /// The current time.
    fn now(&self) -> Timestamp;
}

/// A clock that runs ahead of another by an offset that can grow: the test clock of `--test-clock`.
pub struct ShiftedClock {
    base: Arc<dyn Clock>,
    offset_ms: AtomicI64,
}

impl ShiftedClock {
    /// A clock that shows `base`'s time until it is advanced.
    pub fn new(base: Arc<dyn Clock>) -> Self {
        Self { base, offset_ms: AtomicI64::new(0) }
    }

    /// Moves the clock forward by `ms` milliseconds; it never goes back.
    pub fn advance_ms(&self, ms: u64) {
        let ms = i64::try_from(ms).unwrap_or(i64::MAX);
        let moved = |offset: i64| Some(offset.saturating_add(ms));
        // The closure never gives `None`, so that this can't fail.
        let _ = self.offset_ms.fetch_update(Ordering::SeqCst, Ordering::SeqCst, moved);
    }

    /// How far the clock runs ahead, in milliseconds.
    pub fn offset_ms(&self) -> i64 {
        self.offset_ms.load(Ordering::SeqCst)
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        self.base.now().plus_ms(self.offset_ms.load(Ordering::SeqCst))
    }
}

/// A clock that stands still, for unit tests and as the base of a [`ShiftedClock`] in them.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_print_as_iso_8601() {
        let check = |ms, long: &str, basic: &str| {
            let time = Timestamp::from_epoch_ms(ms);
            assert_eq!(time.to_string(), long);
            assert_eq!(time.basic(), basic);
        };
        check(0, "1970-01-01T00:00:00Z", "19700101T000000Z");
        check(951_782_400_000, "2000-02-29T00:00:00Z", "20000229T000000Z");
        check(1_440_938_160_999, "2015-08-30T12:36:00Z", "20150830T123600Z");
        check(4_107_542_399_000, "2100-02-28T23:59:59Z", "21000228T235959Z");
        check(-1, "1969-12-31T23:59:59Z", "19691231T235959Z");
    }

    #[test]
    fn times_are_read_as_they_are_printed() {
        for ms in [0, 951_782_400_000, 4_107_542_399_000, -1000, -62_167_219_200_000, 253_402_300_799_000] {
            let time = Timestamp::from_epoch_ms(ms);
            assert_eq!(time.to_string().parse(), Ok(time), "{time}");
        }
        for day in 0..150_000 {
            let time = Timestamp::from_epoch_ms(0).plus_days(day);
            assert_eq!(time.to_string().parse(), Ok(time), "{time}");
        }
        for text in [
            "",
            "2026-02-30T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "2026-01-01 00:00:00Z",
            "2026-01-01T00:00:00+",
            "2026-01-01T00:00:00",
            "2026-01-01T00:00:00.5Z",
            "+026-01-01T00:00:00Z",
            "2026-01-01T00:00:0\u{e9}",
        ] {
            assert_eq!(text.parse::<Timestamp>(), Err(ParseTimestamp), "{text}");
        }
    }

    #[test]
    fn a_shifted_clock_only_goes_forward() {
        let clock = ShiftedClock::new(Arc::new(FixedClock(Timestamp::from_epoch_ms(5))));
        assert_eq!(clock.now().epoch_ms(), 5);
        clock.advance_ms(2000);
        clock.advance_ms(1);
        assert_eq!(clock.now().epoch_ms(), 2006);
    }
}
