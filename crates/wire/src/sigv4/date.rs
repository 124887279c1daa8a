//! The two forms of a date that a signed request can carry.

use trent_types::Timestamp;

const MONTHS: [&[u8]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];
const WEEKDAYS: [&[u8]; 7] = [b"Mon", b"Tue", b"Wed", b"Thu", b"Fri", b"Sat", b"Sun"];

/// Reads `YYYYMMDDTHHMMSSZ`, or `Mon, 02 Jan 2006 15:04:05 GMT` as a `Date` header has it.
///
/// Source: ISO 8601 (basic format); RFC 9110, section 5.6.7 (IMF-fixdate).
pub(super) fn parse(text: &str) -> Option<Timestamp> {
    match *text.as_bytes() {
        [y1, y2, y3, y4, m1, m2, d1, d2, b'T', h1, h2, n1, n2, s1, s2, b'Z'] => {
            let day = [number([y1, y2, y3, y4])?, number([m1, m2])?, number([d1, d2])?];
            timestamp(day, [number([h1, h2])?, number([n1, n2])?, number([s1, s2])?])
        }
        [
            w1,
            w2,
            w3,
            b',',
            b' ',
            d1,
            d2,
            b' ',
            m1,
            m2,
            m3,
            b' ',
            y1,
            y2,
            y3,
            y4,
            b' ',
            h1,
            h2,
            b':',
            n1,
            n2,
            b':',
            s1,
            s2,
            b' ',
            b'G',
            b'M',
            b'T',
        ] => {
            let month = MONTHS.iter().position(|name| *name == [m1, m2, m3])? as i64 + 1;
            if !WEEKDAYS.contains(&[w1, w2, w3].as_slice()) {
                return None;
            }
            let day = [number([y1, y2, y3, y4])?, month, number([d1, d2])?];
            timestamp(day, [number([h1, h2])?, number([n1, n2])?, number([s1, s2])?])
        }
        _ => None,
    }
}

fn number<const N: usize>(digits: [u8; N]) -> Option<i64> {
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))
}

fn timestamp([year, month, day]: [i64; 3], [hour, minute, second]: [i64; 3]) -> Option<Timestamp> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days_in_month = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => return None,
    };
    if !(1..=days_in_month).contains(&day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    // Days since the epoch, counted in years that begin in March, so that a leap day is a year's last.
    let year_from_march = year - i64::from(month <= 2);
    let month_from_march = (month + 9) % 12;
    let leap_days = year_from_march.div_euclid(4) - year_from_march.div_euclid(100) + year_from_march.div_euclid(400);
    let days = year_from_march * 365 + leap_days + (month_from_march * 153 + 2) / 5 + (day - 1) - 719_468;
    Some(Timestamp::from_epoch_ms((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_forms_are_read() {
        let check = |text: &str, expect: &str| assert_eq!(parse(text).unwrap().basic(), expect, "{text}");
        check("20150830T123600Z", "20150830T123600Z");
        check("20000229T235959Z", "20000229T235959Z");
        check("00000101T000000Z", "00000101T000000Z");
        check("Mon, 09 Sep 2011 23:36:00 GMT", "20110909T233600Z");
        check("Sun, 06 Nov 1994 08:49:37 GMT", "19941106T084937Z");
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "201",
            "20150830",
            "20150830T123600",
            "20150830t123600z",
            "2015-08-30T12:36:00Z",
            "20150830T123600+",
            "20150832T123600Z",
            "20150229T000000Z",
            "21000229T000000Z",
            "20150431T000000Z",
            "20151301T000000Z",
            "20150001T000000Z",
            "20150100T000000Z",
            "20150830T240000Z",
            "20150830T126000Z",
            "20150830T123660Z",
            "2015083 T123600Z",
            "Xyz, 09 Sep 2011 23:36:00 GMT",
            "Mon, 09 Zzz 2011 23:36:00 GMT",
            "Mon, 09 Sep 2011 23:36:00 CET",
            "Monday, 09-Sep-11 23:36:00 GMT",
            "２０１５0830T123600Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_second_is_read_back(seconds in -62_167_219_200_i64..253_402_300_800) {
            let time = Timestamp::from_epoch_ms(seconds * 1000);
            prop_assert_eq!(parse(&time.basic()), Some(time));
        }

        #[test]
        fn any_text_is_judged(text: String) {
            let _ = parse(&text);
        }
    }
}
