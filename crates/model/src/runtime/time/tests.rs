use proptest::prelude::{any, prop_assert_eq, proptest};

use super::*;

#[test]
fn epoch_seconds_have_up_to_three_decimals() {
    let check = |ms, expect: &str| {
        assert_eq!(epoch_seconds(Timestamp::from_epoch_ms(ms)), expect);
        assert_eq!(from_epoch_seconds(expect).map(Timestamp::epoch_ms), Some(ms));
    };
    check(0, "0");
    check(1, "0.001");
    check(999, "0.999");
    check(1000, "1");
    check(100_000, "100");
    check(1_718_901_234_567, "1718901234.567");
    check(1_718_901_234_560, "1718901234.56");
    check(1_718_901_234_500, "1718901234.5");
    check(1_718_901_234_050, "1718901234.05");
    check(-1, "-0.001");
    check(-999, "-0.999");
    check(-1000, "-1");
    check(-1001, "-1.001");
    check(-1500, "-1.5");
    check(253_402_300_799_000, "253402300799");
}

#[test]
fn iso_8601_is_read() {
    let check = |text: &str, expect: Option<i64>| {
        assert_eq!(from_iso_8601(text).map(Timestamp::epoch_ms), expect, "{text}");
    };
    check("1970-01-01T00:00:00Z", Some(0));
    check("1969-12-31T23:59:59.999Z", Some(-1));
    check("2024-06-20T16:33:54Z", Some(1_718_901_234_000));
    check("2024-06-20t16:33:54.5z", Some(1_718_901_234_500));
    check("2024-06-20T16:33:54.56789Z", Some(1_718_901_234_567));
    check("2024-06-20T16:33:54.000000001Z", Some(1_718_901_234_000));
    check("2024-06-20T18:33:54+02:00", Some(1_718_901_234_000));
    check("2024-06-20T07:03:54-09:30", Some(1_718_901_234_000));
    check("2000-02-29T00:00:00Z", Some(951_782_400_000));
    check("9999-12-31T23:59:59.999Z", Some(253_402_300_799_999));
    check("0000-01-01T00:00:00Z", Some(-62_167_219_200_000));
    for bad in [
        "",
        "T",
        "Z",
        "2024-06-20",
        "2024-06-20T16:33:54",
        "2024-06-20 16:33:54Z",
        "2024-06-20T16:33Z",
        "2024-06-20T16:33:54.Z",
        "2024-06-20T16:33:54.1234567890Z",
        "2024-06-20T16:33:54.1x2Z",
        "2024-06-20T16:33:54.é",
        "2024-06-20T16:33:54ZZ",
        "2024-06-20T16:33:54Z ",
        " 2024-06-20T16:33:54Z",
        "2024-06-20T16:33:54+02",
        "2024-06-20T16:33:54+0200",
        "2024-06-20T16:33:54+24:00",
        "2024-06-20T16:33:54+02:60",
        "2024-06-20T24:00:00Z",
        "2024-06-20T16:60:00Z",
        "2024-06-20T16:33:60Z",
        "2024-06-31T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2024-00-20T00:00:00Z",
        "2024-13-20T00:00:00Z",
        "2024-06-00T00:00:00Z",
        "24-06-20T00:00:00Z",
        "12024-06-20T00:00:00Z",
        "-024-06-20T00:00:00Z",
        "2024-6-20T00:00:00Z",
        "2024-06-20T1:00:00Z",
        "2024-06-+1T00:00:00Z",
    ] {
        check(bad, None);
    }
}

#[test]
fn events_have_a_form_of_their_own() {
    let check = |text: &str, expect: &str| assert_eq!(audit_form(from_iso_8601(text).unwrap()), expect);
    check("2026-11-24T04:36:00Z", "Nov 24, 2026, 4:36:00 AM");
    check("2026-01-01T00:00:00Z", "Jan 1, 2026, 12:00:00 AM");
    check("2026-01-01T00:59:59Z", "Jan 1, 2026, 12:59:59 AM");
    check("2026-12-31T12:00:00Z", "Dec 31, 2026, 12:00:00 PM");
    check("2026-05-09T13:05:09.999Z", "May 9, 2026, 1:05:09 PM");
    check("2026-05-09T23:59:59Z", "May 9, 2026, 11:59:59 PM");
}

proptest! {
    #[test]
    fn every_millisecond_survives_json(ms in -62_167_219_200_000_i64..=253_402_300_799_000) {
        let text = epoch_seconds(Timestamp::from_epoch_ms(ms));
        prop_assert_eq!(from_epoch_seconds(&text).map(Timestamp::epoch_ms), Some(ms));
    }

    #[test]
    fn every_second_survives_iso_8601(seconds in -62_167_219_200_i64..=253_402_300_799) {
        let time = Timestamp::from_epoch_ms(seconds * 1000);
        prop_assert_eq!(from_iso_8601(&time.to_string()), Some(time));
    }

    #[test]
    fn any_time_can_be_written(ms in any::<i64>()) {
        let time = Timestamp::from_epoch_ms(ms);
        let (json, audit) = (epoch_seconds(time), audit_form(time));
        prop_assert_eq!((json.is_empty(), audit.is_empty()), (false, false));
    }

    #[test]
    fn no_text_is_too_strange(text in any::<String>(), almost in "[0-9]{3,5}-[0-9]{1,2}-[0-9é]{2}T[0-9:.]{5,12}[Z+-][0-9:é]{0,6}") {
        let _ = (from_iso_8601(&text), from_epoch_seconds(&text), from_iso_8601(&almost));
    }
}
