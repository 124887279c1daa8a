//! The header `traceparent`: which request of which trace led to this one.
//!
//! Source: W3C Recommendation "Trace Context", section 3.2, "traceparent Header".

use hyper::HeaderMap;

/// The header's name.
const NAME: &str = "traceparent";
/// Bytes of version 00: `00-<32 digits>-<16 digits>-<2 digits>`.
const BYTES: usize = 55;
/// The longest header that is read, in bytes. Later versions may be longer than version 00; none is yet.
const BYTES_MAX: usize = 256;
/// The version that no header may have.
const VERSION_INVALID: u8 = 0xff;
/// The flag of a caller that may have recorded its part of the trace.
const SAMPLED: u8 = 0x01;

/// What a `traceparent` header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TraceParent {
    /// The trace that the request belongs to; not all zero.
    pub trace_id: [u8; 16],
    /// The span of the caller that led to the request; not all zero.
    pub parent_id: [u8; 8],
    /// Whether the caller may have recorded its span.
    pub sampled: bool,
}

impl TraceParent {
    /// What the headers of a request say, if there is one such header and it is valid. One that is not counts as absent, as
    /// the specification wants it.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(NAME).iter();
        let value = values.next()?;
        if values.next().is_some() {
            return None;
        }
        Self::parse(value.as_bytes())
    }

    /// Reads a header's value. Of a later version it is read what version 00 has.
    pub fn parse(value: &[u8]) -> Option<Self> {
        if value.len() > BYTES_MAX {
            return None;
        }
        let (known, more) = value.split_first_chunk::<BYTES>()?;
        let mut fields = known.split(|byte| *byte == b'-');
        let mut next = || fields.next();
        let [version] = bytes(next()?)?;
        let (trace_id, parent_id, [flags]) = (bytes(next()?)?, bytes(next()?)?, bytes(next()?)?);
        let may_go_on = version != 0 && more.first() == Some(&b'-');
        let is_valid = version != VERSION_INVALID
            && next().is_none()
            && (more.is_empty() || may_go_on)
            && trace_id != [0; 16]
            && parent_id != [0; 8];
        is_valid.then_some(Self { trace_id, parent_id, sampled: flags & SAMPLED != 0 })
    }
}

/// Two lower-case hexadecimal digits for each byte, and nothing else.
fn bytes<const N: usize>(digits: &[u8]) -> Option<[u8; N]> {
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = (digit(pair[0])? << 4) | digit(pair[1])?;
    }
    Some(bytes)
}

fn digit(character: u8) -> Option<u8> {
    match character {
        b'0'..=b'9' => Some(character - b'0'),
        b'a'..=b'f' => Some(character - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;
    use proptest::prelude::*;

    use super::*;

    const TRACE_ID: [u8; 16] =
        [0x4b, 0xf9, 0x2f, 0x35, 0x77, 0xb3, 0x4d, 0xa6, 0xa3, 0xce, 0x92, 0x9d, 0x0e, 0x0e, 0x47, 0x36];
    const PARENT_ID: [u8; 8] = [0x00, 0xf0, 0x67, 0xaa, 0x0b, 0xa9, 0x02, 0xb7];
    const EXAMPLE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    fn check(value: &str, expect: Option<bool>) {
        let expect = expect.map(|sampled| TraceParent { trace_id: TRACE_ID, parent_id: PARENT_ID, sampled });
        assert_eq!(TraceParent::parse(value.as_bytes()), expect, "{value}");
    }

    /// Source: Trace Context, section 3.2.4, "Examples of HTTP traceparent Headers".
    #[test]
    fn the_published_examples_are_read() {
        check(EXAMPLE, Some(true));
        check("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", Some(false));
    }

    #[test]
    fn of_the_flags_one_counts() {
        for (flags, sampled) in [("02", false), ("03", true), ("fe", false), ("ff", true), ("09", true)] {
            check(&format!("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-{flags}"), Some(sampled));
        }
    }

    /// Source: Trace Context, section 3.2.2, "traceparent Header Field Values", and 4.3, "Processing Model".
    #[test]
    fn what_breaks_the_form_is_as_good_as_absent() {
        for value in [
            "",
            "00",
            "00-",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0x",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-.1",
            // No other case, no spaces, no other separator.
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00F067AA0BA902B7-01",
            " 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0",
            "00_4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7_01",
            // Fields of the wrong length in a whole of the right one.
            "00-4bf92f3577b34da6a3ce929d0e0e473-600f067aa0ba902b7-01",
            "0-04bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b-701",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba9-2b7-01",
            // Ids of zeros.
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            // Version 00 ends there, version ff does not exist.
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-the-future-will-be-like",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.what",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "FF-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        ] {
            check(value, None);
        }
    }

    #[test]
    fn later_versions_are_read_as_far_as_they_are_known() {
        check("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Some(true));
        check("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-", Some(true));
        check("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-the-future-will-be-like", Some(true));
        check("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.what-the-future-will-be-like", None);
        let long = |length: usize| {
            let head = "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-";
            format!("{head}{}", "a".repeat(length - head.len()))
        };
        check(&long(BYTES_MAX), Some(true));
        check(&long(BYTES_MAX + 1), None);
    }

    #[test]
    fn there_is_one_header_or_none() {
        let mut headers = HeaderMap::new();
        assert_eq!(TraceParent::of(&headers), None);
        headers.append(NAME, HeaderValue::from_static(EXAMPLE));
        assert!(TraceParent::of(&headers).is_some());
        headers.append(NAME, HeaderValue::from_static(EXAMPLE));
        assert_eq!(TraceParent::of(&headers), None);
    }

    fn written(version: u8, parent: &TraceParent, flags: u8) -> String {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        format!("{version:02x}-{}-{}-{flags:02x}", hex(&parent.trace_id), hex(&parent.parent_id))
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read(
            version in 0..VERSION_INVALID, trace_id: [u8; 16], parent_id: [u8; 8], flags: u8,
        ) {
            let sampled = flags % 2 == 1;
            let parent = TraceParent { trace_id, parent_id, sampled };
            let is_valid = trace_id != [0; 16] && parent_id != [0; 8];
            prop_assert_eq!(TraceParent::parse(written(version, &parent, flags).as_bytes()), is_valid.then_some(parent));
        }

        #[test]
        fn whatever_is_read_is_what_was_written(value in "[0-9a-f]{2}-[0-9a-fA-F]{31,33}-[0-9a-f]{15,17}-[0-9a-g-]{1,4}") {
            if let Some(parent) = TraceParent::parse(value.as_bytes()) {
                let flags = u8::from_str_radix(&value[53..55], 16).unwrap();
                let version = u8::from_str_radix(&value[..2], 16).unwrap();
                prop_assert_eq!(&value[..BYTES], written(version, &parent, flags));
                prop_assert!(value.len() == BYTES || version > 0 && value.as_bytes()[BYTES] == b'-');
            }
        }

        #[test]
        fn a_changed_byte_is_noticed_or_changes_what_is_read(at in 0..BYTES, byte: u8) {
            let mut value = EXAMPLE.as_bytes().to_owned();
            prop_assume!(value[at] != byte);
            value[at] = byte;
            if let Some(parent) = TraceParent::parse(&value) {
                // Another version, or other flags, may say the same.
                let read = TraceParent { trace_id: TRACE_ID, parent_id: PARENT_ID, sampled: true };
                prop_assert!(parent != read || !(2..53).contains(&at));
            }
        }
    }
}
