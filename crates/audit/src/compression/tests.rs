use std::process::{Command, Stdio};

use proptest::prelude::*;

use super::*;

fn compressed(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    assert_eq!(compress(&mut &text[..], &mut out).unwrap(), text.len() as u64);
    out
}

fn open(bytes: &[u8]) -> Text {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    Text::new(file)
}

fn read(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    open(bytes).read_to_end(&mut text)?;
    Ok(text)
}

/// Text that can be compressed a little, a lot or not at all.
fn sample(length: usize, kinds: u8) -> Vec<u8> {
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u8
    };
    (0..length).map(|_| if kinds == 0 { next() } else { b'a'.wrapping_add(next() % kinds) }).collect()
}

#[test]
fn text_is_read_as_it_was_written() {
    for length in [0, 1, TEXT_BYTES_MAX - 1, TEXT_BYTES_MAX, TEXT_BYTES_MAX + 1, 300_000] {
        for kinds in [0, 1, 3, 200] {
            let text = sample(length, kinds);
            assert_eq!(read(&compressed(&text)).unwrap(), text, "{length} bytes, {kinds} kinds");
        }
    }
    // The end of every file. Source: SAM/BAM Format Specification, section 4.1.2.
    let end = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 0xff, 6, 0, 0x42, 0x43, 2, 0, 0x1b, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(compressed(b""), end);
    assert!(compressed(b"text").ends_with(&end));
}

#[test]
fn an_index_leads_to_every_place() {
    for length in [0, 1, TEXT_BYTES_MAX, TEXT_BYTES_MAX + 1, 5 * TEXT_BYTES_MAX + 77] {
        let text = sample(length, 40);
        let bytes = compressed(&text);
        let index_of = |bytes: &[u8]| index(open(bytes).file);
        let index = index_of(&bytes).unwrap();
        // One entry for each block but the first, and one for the end.
        assert_eq!(index.len(), 8 + length.div_ceil(TEXT_BYTES_MAX) * INDEX_ENTRY_BYTES);
        for place in [0, 1, TEXT_BYTES_MAX - 1, TEXT_BYTES_MAX, 3 * TEXT_BYTES_MAX + 1, length] {
            let mut found = Vec::new();
            let mut reader = open(&bytes);
            reader.skip_by(&index, place as u64).unwrap();
            reader.read_to_end(&mut found).unwrap();
            assert_eq!(found, text.get(place..).unwrap_or_default(), "{place} of {length}");
        }
        assert!(index_of(&bytes[1..]).is_err());
        for bad in [&index[..index.len() - 1], b"", &[1; 24], &[0xff; 8]] {
            assert!(open(&bytes).skip_by(bad, 0).is_err() || bad.is_empty());
        }
    }
}

#[test]
fn gzip_reads_it_too() {
    let text = sample(200_000, 40);
    let mut gzip = match Command::new("gzip").arg("-dc").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() {
        Ok(gzip) => gzip,
        // Without the tool, the library that reads gzip has to do.
        Err(_) => {
            let mut out = Vec::new();
            flate2::read::MultiGzDecoder::new(&compressed(&text)[..]).read_to_end(&mut out).unwrap();
            assert_eq!(out, text);
            return;
        }
    };
    let mut input = gzip.stdin.take().unwrap();
    let bytes = compressed(&text);
    let writer = std::thread::spawn(move || input.write_all(&bytes).unwrap());
    let output = gzip.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success() && output.stdout == text);
}

#[test]
fn every_place_can_be_gone_to() {
    let text = sample(200_000, 30);
    let bytes = compressed(&text);
    for at in [0, 1, 1000, TEXT_BYTES_MAX - 1, TEXT_BYTES_MAX, TEXT_BYTES_MAX + 1, 2 * TEXT_BYTES_MAX, 199_999, 200_000]
    {
        let mut from = open(&bytes);
        from.skip(at as u64).unwrap();
        let mut rest = Vec::new();
        from.read_to_end(&mut rest).unwrap();
        assert_eq!(rest, text[at..], "{at}");
    }
    let mut beyond = open(&bytes);
    beyond.skip(1 << 40).unwrap();
    assert_eq!(beyond.read(&mut [0]).unwrap(), 0);
}

#[test]
fn every_damage_is_found() {
    let text = sample(70_000, 4);
    let bytes = compressed(&text);
    for end in (0..bytes.len()).filter(|end| *end < 100 || end % 97 == 0 || bytes.len() - end < 100) {
        assert!(read(&bytes[..end]).is_err(), "cut at {end}");
    }
    for at in (0..bytes.len()).filter(|at| *at < 100 || at % 53 == 0 || bytes.len() - at < 100) {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            // Behind the end of a block's data there can be bits that mean nothing.
            assert!(read(&changed).map_or(true, |found| found == text), "bit {bit} of byte {at}");
        }
    }
    assert!(read(&[&bytes[..], b"x"].concat()).is_err());
    assert!(read(&[&bytes[..], &bytes].concat()).is_err());
    assert!(read(b"").is_err() && read(b"{\"a\":1}\n{\"a\":1}\n{\"a\":1}\n").is_err());
}

proptest! {
    #[test]
    fn any_bytes_are_refused_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in any::<u64>()) {
        let with_header = [&HEADER[..], &bytes].concat();
        for bytes in [&bytes, &with_header] {
            prop_assert!(read(bytes).is_err());
            let _ = open(bytes).skip(at);
        }
    }
}
