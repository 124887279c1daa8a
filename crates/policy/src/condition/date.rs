//! Dates: ISO 8601 as the W3C profiles it, and seconds since the epoch.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Condition operators" (date condition operators); W3C note "Date
//! and Time Formats".

/// A point in time: seconds since the epoch and nanoseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(i64, u32);

impl Moment {
    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDThh:mmZ`, `YYYY-MM-DDThh:mm:ssZ` or
    /// `YYYY-MM-DDThh:mm:ss.sZ` (with an offset such as `+01:00` instead of `Z`), or a number of seconds since the
    /// epoch. Four digits are a year.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let (seconds, fraction) = text.split_once('.').unwrap_or((text, ""));
        let epoch = text.len() != 4 && is_number(seconds) && (is_number(fraction) || !text.contains('.'));
        if epoch {
            return Some(Self(seconds.parse().ok()?, nanoseconds(fraction)));
        }
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let mut fields = date.split('-');
        let year = digits(fields.next()?, 4)?;
        let month = fields.next().map_or(Some(1), |text| digits(text, 2))?;
        let day_given = fields.next();
        let day = day_given.map_or(Some(1), |text| digits(text, 2))?;
        let is_day = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        if fields.next().is_some() || !is_day {
            return None;
        }
        let midnight = days_since_epoch(year, month, day) * 86_400;
        let Some(time) = time else { return Some(Self(midnight, 0)) };
        day_given?;
        let (seconds, nanoseconds) = time_of_day(time)?;
        Some(Self(midnight + seconds, nanoseconds))
    }
}

/// Reads `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s` with its offset, as seconds in UTC.
fn time_of_day(text: &str) -> Option<(i64, u32)> {
    let zone = text.find(['Z', '+', '-'])?;
    let (clock, zone) = text.split_at(zone);
    let offset = match zone {
        "Z" => 0,
        _ => {
            let (hours, minutes) = zone[1..].split_once(':')?;
            let seconds = below(hours, 24)? * 3600 + below(minutes, 60)? * 60;
            if zone.starts_with('-') { -seconds } else { seconds }
        }
    };
    let mut fields = clock.splitn(3, ':');
    let (hours, minutes) = (below(fields.next()?, 24)?, below(fields.next()?, 60)?);
    let (seconds, fraction) = match fields.next() {
        None => ("00", ""),
        Some(field) => match field.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (field, ""),
        },
    };
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // A leap second is the second after.
    Some((hours * 3600 + minutes * 60 + below(seconds, 61)? - offset, nanoseconds(fraction)))
}

/// Exactly `count` digits.
fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Two digits, less than `limit`.
fn below(text: &str, limit: i64) -> Option<i64> {
    digits(text, 2).filter(|number| *number < limit)
}

/// The digits of a fraction of a second as nanoseconds; what is finer is dropped.
fn nanoseconds(fraction: &str) -> u32 {
    let digits = fraction.bytes().map(|byte| u32::from(byte - b'0')).chain(std::iter::repeat(0));
    digits.take(9).fold(0, |sum, digit| sum * 10 + digit)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days from 1970-01-01 in the Gregorian calendar.
fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March here, so that the leap day is a year's last day.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    365 * year + leap_days + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_are_read() {
        let check = |text: &str, seconds: i64, nanoseconds: u32| {
            assert_eq!(Moment::parse(text), Some(Moment(seconds, nanoseconds)), "{text}");
        };
        check("1970", 0, 0);
        check("1970-01", 0, 0);
        check("1970-01-01", 0, 0);
        check("1970-01-01T00:00Z", 0, 0);
        check("1970-01-01T00:00:00Z", 0, 0);
        check("1970-01-01T00:00:00.25Z", 0, 250_000_000);
        check("1970-01-01T01:00:00+01:00", 0, 0);
        check("1969-12-31T23:30:00-00:30", 0, 0);
        check("2020-04-01T00:00:00Z", 1_585_699_200, 0);
        check("2000-02-29", 951_782_400, 0);
        check("1969-12-31T23:59:59Z", -1, 0);
        check("2100-03-01", 4_107_542_400, 0);
        check("1585699200", 1_585_699_200, 0);
        check("1585699200.5", 1_585_699_200, 500_000_000);
        check("0", 0, 0);
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "now",
            "20200401T000000Z",
            "2020-13",
            "2020-00",
            "2020-4-1",
            "2020-02-30",
            "2100-02-29",
            "2020-04-01T",
            "2020-04T00:00Z",
            "2020-04-01T00:00:00",
            "2020-04-01T24:00:00Z",
            "2020-04-01T00:60:00Z",
            "2020-04-01T00:00:00.Z",
            "2020-04-01T00:00:00Z ",
            "2020-04-01 00:00:00Z",
            "2020-04-01T00:00:00+1:00",
            "2020-04-01T00:00:00+25:00",
            "2020-04-01-01",
            "-5",
            "1.",
            "99999999999999999999",
            "２０２０",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }
}
