//! Points in time as the protocols write them.

use trent_types::Timestamp;

/// Seconds since the epoch of 0000-01-01T00:00:00Z, the first that four digits of a year can tell.
const SECONDS_MIN: f64 = -62_167_219_200.0;

/// Seconds since the epoch of 9999-12-31T23:59:59Z, the last that four digits of a year can tell.
const SECONDS_MAX: f64 = 253_402_300_799.0;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Reads a JSON number of seconds since the epoch, to the millisecond. Years 0 to 9999.
pub(super) fn from_epoch_seconds(number: &str) -> Option<Timestamp> {
    let seconds: f64 = number.parse().ok()?;
    if !(SECONDS_MIN..=SECONDS_MAX).contains(&seconds) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "checked to be in range; to be rounded")]
    Some(Timestamp::from_epoch_ms((seconds * 1000.0).round() as i64))
}

/// Seconds since the epoch with up to three decimals, for instance `1718901234.567`.
pub(super) fn epoch_seconds(time: Timestamp) -> String {
    let (seconds, ms) = (time.epoch_ms().div_euclid(1000), time.epoch_ms().rem_euclid(1000));
    // A time before 1970 is the negative of what lies the same way behind it.
    let (sign, seconds, ms) = match (seconds, ms) {
        (0.., _) => ("", seconds, ms),
        (_, 0) => ("-", -seconds, 0),
        _ => ("-", -seconds - 1, 1000 - ms),
    };
    match ms {
        0 => format!("{sign}{seconds}"),
        _ => format!("{sign}{seconds}.{ms:03}").trim_end_matches('0').to_owned(),
    }
}

/// Reads a point in time in the extended form of ISO 8601 that RFC 3339 describes: `2026-11-24T04:36:00.5+01:00`.
/// Digits beyond milliseconds are dropped.
pub(super) fn from_iso_8601(text: &str) -> Option<Timestamp> {
    let (date, rest) = text.split_once(['T', 't'])?;
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let zone_at = rest.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = rest.split_at(zone_at);
    let (clock, fraction) = clock.split_once('.').map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    let ms = match fraction {
        None => 0,
        Some(digits)
            if !digits.is_empty() && digits.len() <= 9 && digits.bytes().all(|digit| digit.is_ascii_digit()) =>
        {
            format!("{digits}00").get(..3)?.parse::<i64>().ok()?
        }
        Some(_) => return None,
    };
    let offset_minutes = match zone {
        "Z" | "z" => 0,
        _ => {
            let [hours, minutes] = numbers(zone.get(1..)?, ':', [2, 2])?;
            if hours > 23 || minutes > 59 {
                return None;
            }
            (hours * 60 + minutes) * if zone.starts_with('-') { -1 } else { 1 }
        }
    };
    let in_range = (1..=12).contains(&month)
        && (1..=days_in_month(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    if !in_range {
        return None;
    }
    let minutes = (days_from_civil(year, month, day) * 24 + hour) * 60 + minute - offset_minutes;
    Some(Timestamp::from_epoch_ms((minutes * 60 + second) * 1000 + ms))
}

/// The form of AWS KMS's CloudTrail events: `Nov 24, 2026, 4:36:00 AM`, in UTC.
pub(super) fn audit_form(time: Timestamp) -> String {
    let iso = time.to_string();
    let parsed = iso.strip_suffix('Z').and_then(|iso| iso.split_once('T')).and_then(|(date, clock)| {
        let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
        let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
        let month = MONTHS.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
        let half = if hour < 12 { "AM" } else { "PM" };
        let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
        Some(format!("{month} {day}, {year}, {hour}:{minute:02}:{second:02} {half}"))
    });
    parsed.unwrap_or(iso)
}

/// Numbers of fixed numbers of digits with a separator between them.
fn numbers<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[i64; N]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; N];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part = parts.next()?;
        if part.len() != digits || !part.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

const fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Number of days from 1970-01-01 to a date of the Gregorian calendar.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let leap_days_before =
        |year: i64| (year - 1).div_euclid(4) - (year - 1).div_euclid(100) + (year - 1).div_euclid(400);
    let days_in_months: i64 = (1..month).map(|month| days_in_month(year, month)).sum();
    (year - 1970) * 365 + leap_days_before(year) - leap_days_before(1970) + days_in_months + day - 1
}

#[cfg(test)]
mod tests;
