use minicbor::Encoder;
use proptest::prelude::*;

use super::*;
use crate::testing::{TestDocument, TestPki};

type Change = fn(&mut TestDocument);

fn pki() -> TestPki {
    TestPki { authorities: vec![vec![1; 500], vec![2; 600]], signer: vec![3; 700], ..TestPki::new() }
}

fn read(document: &TestDocument) -> Result<Attested, AttestationError> {
    Document::parse(&document.payload(&pki())).map(Document::into_attested)
}

fn changed(change: Change) -> Result<Attested, AttestationError> {
    let mut document = TestDocument::of_enclave(Some(vec![9; 294]));
    change(&mut document);
    read(&document)
}

#[test]
fn a_document_of_an_enclave() {
    let attested = changed(|_| ()).unwrap();
    assert_eq!(attested.platform, Platform::NitroEnclave);
    assert_eq!(attested.module_id, "i-1234567890abcdef0-enc9876543210abcde");
    assert_eq!(attested.timestamp_ms, 1_767_225_600_000);
    assert_eq!(attested.registers.keys().copied().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 8]);
    assert_eq!(attested.registers[&8], [8; 48]);
    assert_eq!(attested.public_key, Some(vec![9; 294]));
}

#[test]
fn a_document_of_an_instance() {
    let attested = read(&TestDocument::of_nitro_tpm(None)).unwrap();
    assert_eq!(attested.platform, Platform::NitroTpm);
    assert_eq!(attested.registers.len(), 24);
    assert_eq!(attested.public_key, None);
}

#[test]
fn each_field_just_inside_its_bounds() {
    let changes: [Change; 9] = [
        |it| it.module_id = "i".to_owned(),
        |it| it.timestamp_ms = 1,
        |it| it.timestamp_ms = u64::MAX,
        |it| it.registers = [(31, vec![0; 32])].into(),
        |it| it.registers = (0..32).map(|number| (number, vec![0; 64])).collect(),
        |it| it.public_key = Some(vec![0]),
        |it| it.public_key = Some(vec![0; 1024]),
        |it| it.user_data = Some(vec![0; 512]),
        |it| (it.nonce, it.user_data) = (Some(vec![0; 512]), Some(Vec::new())),
    ];
    for (index, change) in changes.into_iter().enumerate() {
        assert!(changed(change).is_ok(), "{index}");
    }
}

#[test]
fn each_field_just_outside_of_its_bounds() {
    let changes: [(&str, Change); 12] = [
        ("module_id", |it| it.module_id.clear()),
        ("timestamp", |it| it.timestamp_ms = 0),
        ("digest", |it| it.digest = "SHA256".to_owned()),
        ("digest", |it| it.digest = "sha384".to_owned()),
        ("pcrs", |it| it.registers.clear()),
        ("pcrs", |it| drop(it.registers.insert(32, vec![0; 48]))),
        ("pcrs", |it| drop(it.registers.insert(5, vec![0; 47]))),
        ("pcrs", |it| drop(it.registers.insert(5, Vec::new()))),
        ("public_key", |it| it.public_key = Some(Vec::new())),
        ("public_key", |it| it.public_key = Some(vec![0; 1025])),
        ("user_data", |it| it.user_data = Some(vec![0; 513])),
        ("nonce", |it| it.nonce = Some(vec![0; 513])),
    ];
    for (index, (name, change)) in changes.into_iter().enumerate() {
        assert_eq!(changed(change), Err(AttestationError::Field(name)), "{index}");
    }
}

#[test]
fn certificates_have_1_to_1024_bytes_and_a_chain_has_at_most_8() {
    let check = |authorities: &[usize], signer: usize, expect| {
        let authorities = authorities.iter().map(|length| vec![0; *length]).collect();
        let pki = TestPki { authorities, signer: vec![0; signer], ..TestPki::new() };
        let payload = TestDocument::of_enclave(None).payload(&pki);
        assert_eq!(Document::parse(&payload).map(drop), expect);
    };
    check(&[1024; 8], 1024, Ok(()));
    check(&[1], 1, Ok(()));
    check(&[1], 0, Err(AttestationError::Field("certificate")));
    check(&[1], 1025, Err(AttestationError::Field("certificate")));
    check(&[], 1, Err(AttestationError::Field("cabundle")));
    check(&[1, 0], 1, Err(AttestationError::Field("cabundle")));
    check(&[1025, 1], 1, Err(AttestationError::Field("cabundle")));
    check(&[1; 9], 1, Err(AttestationError::Field("cabundle")));
}

/// Writes the fields of a good document but one, each a key and a value, and `more` in place of it.
fn fields_without(without: &str, more: impl FnOnce(&mut Encoder<Vec<u8>>), count: u64) -> Vec<u8> {
    let mut out = Encoder::new(Vec::new());
    out.map(count).unwrap();
    for name in ["module_id", "digest", "timestamp", "pcrs", "certificate", "cabundle"] {
        if name == without {
            continue;
        }
        out.str(name).unwrap();
        match name {
            "module_id" => out.str("i-1").unwrap(),
            "digest" => out.str("SHA384").unwrap(),
            "timestamp" => out.u64(1).unwrap(),
            "pcrs" => out.map(1).unwrap().u8(0).unwrap().bytes(&[0; 48]).unwrap(),
            "certificate" => out.bytes(&[1]).unwrap(),
            _ => out.array(1).unwrap().bytes(&[1]).unwrap(),
        };
    }
    more(&mut out);
    out.into_writer()
}

fn parse(payload: &[u8]) -> Result<(), AttestationError> {
    Document::parse(payload).map(drop)
}

#[test]
fn six_fields_are_mandatory() {
    assert_eq!(parse(&fields_without("", |_| (), 6)), Ok(()));
    for name in ["module_id", "digest", "timestamp", "pcrs", "certificate", "cabundle"] {
        assert_eq!(parse(&fields_without(name, |_| (), 5)), Err(AttestationError::Field(name)));
        let null = |out: &mut Encoder<Vec<u8>>| {
            out.str(name).unwrap().null().unwrap();
        };
        assert_eq!(parse(&fields_without(name, null, 6)), Err(AttestationError::Field(name)), "{name} null");
    }
}

#[test]
fn no_field_comes_twice_and_no_register() {
    for name in ["module_id", "digest", "timestamp", "pcrs", "certificate", "cabundle"] {
        let whole = fields_without("", |_| (), 6);
        let others = fields_without(name, |_| (), 5).len();
        let field_bytes = whole.len() - others;
        // The field once more is what is in `whole` and not in `others`.
        let first = whole.windows(name.len()).position(|at| at == name.as_bytes()).unwrap() - 1;
        let again = whole[first..first + field_bytes].to_vec();
        let twice = [&[0xa7], &whole[1..], &again[..]].concat();
        assert_eq!(parse(&twice), Err(AttestationError::Field(name)), "{name}");
    }
    for name in ["public_key", "user_data", "nonce"] {
        let twice = |out: &mut Encoder<Vec<u8>>| {
            out.str(name).unwrap().null().unwrap().str(name).unwrap().bytes(&[1]).unwrap();
        };
        assert_eq!(parse(&fields_without("", twice, 8)), Err(AttestationError::Field(name)), "{name}");
    }
    let registers = |out: &mut Encoder<Vec<u8>>| {
        out.str("pcrs").unwrap().map(2).unwrap();
        out.u8(0).unwrap().bytes(&[0; 48]).unwrap().u8(0).unwrap().bytes(&[1; 48]).unwrap();
    };
    assert_eq!(parse(&fields_without("pcrs", registers, 6)), Err(AttestationError::Field("pcrs")));
}

#[test]
fn a_document_has_the_registers_of_one_platform() {
    let both = |out: &mut Encoder<Vec<u8>>| {
        out.str("nitrotpm_pcrs").unwrap().map(1).unwrap().u8(0).unwrap().bytes(&[0; 48]).unwrap();
    };
    assert_eq!(parse(&fields_without("pcrs", both, 6)), Ok(()));
    assert_eq!(parse(&fields_without("", both, 7)), Err(AttestationError::Field("nitrotpm_pcrs")));
}

#[test]
fn other_fields_and_other_types_are_refused() {
    let unknown = |out: &mut Encoder<Vec<u8>>| {
        out.str("Public_Key").unwrap().null().unwrap();
    };
    assert_eq!(parse(&fields_without("", unknown, 7)), Err(AttestationError::UnknownField));
    let number = |out: &mut Encoder<Vec<u8>>| {
        out.u8(1).unwrap().null().unwrap();
    };
    assert_eq!(parse(&fields_without("", number, 7)), Err(AttestationError::Payload));
    let check = |name: &'static str, value: &[u8]| {
        let field = |out: &mut Encoder<Vec<u8>>| {
            out.str(name).unwrap();
            out.writer_mut().extend_from_slice(value);
        };
        assert_eq!(parse(&fields_without(name, field, 6)), Err(AttestationError::Field(name)), "{name} {value:x?}");
    };
    check("module_id", b"\x43i-1");
    check("module_id", b"\x7f\x61i\xff");
    check("module_id", b"\x61\xff");
    check("digest", b"\x46SHA384");
    check("timestamp", b"\x20");
    check("timestamp", b"\xfb\x40\x00\x00\x00\x00\x00\x00\x00");
    check("timestamp", b"\xc1\x01");
    check("timestamp", b"\xc2\x41\x01");
    check("pcrs", b"\x80");
    check("pcrs", &[&b"\xa1\x20\x58\x30"[..], &[0; 48]].concat());
    check("pcrs", &[&b"\xa1\x610\x58\x30"[..], &[0; 48]].concat());
    check("pcrs", &[&b"\xa1\x00\x78\x30"[..], &[0; 48]].concat());
    check("certificate", b"\x61c");
    check("certificate", b"\x5f\x41c\xff");
    check("cabundle", b"\x41c");
    check("cabundle", b"\x81\x61c");
    check("cabundle", b"\x81\x81\x41c");
    check("cabundle", b"\x81\xf6");
}

#[test]
fn maps_and_arrays_may_have_indefinite_lengths_and_must_end() {
    let indefinite = |out: &mut Encoder<Vec<u8>>| {
        out.str("pcrs").unwrap().begin_map().unwrap().u8(0).unwrap().bytes(&[0; 48]).unwrap().end().unwrap();
    };
    assert_eq!(parse(&fields_without("pcrs", indefinite, 6)), Ok(()));
    let indefinite = |out: &mut Encoder<Vec<u8>>| {
        out.str("cabundle").unwrap().begin_array().unwrap().bytes(&[0; 48]).unwrap().end().unwrap();
    };
    assert_eq!(parse(&fields_without("cabundle", indefinite, 6)), Ok(()));
    let endless = |out: &mut Encoder<Vec<u8>>| {
        out.str("cabundle").unwrap().begin_array().unwrap().bytes(&[0; 48]).unwrap();
    };
    assert_eq!(parse(&fields_without("cabundle", endless, 6)), Err(AttestationError::Field("cabundle")));
    // A key without a value.
    let key_alone = |out: &mut Encoder<Vec<u8>>| {
        out.str("nonce").unwrap();
    };
    let mut odd = fields_without("", key_alone, 6);
    odd[0] = 0xbf;
    odd.push(0xff);
    assert!(parse(&odd).is_err());
}

#[test]
fn nesting_and_lengths_without_end_are_refused() {
    for byte in [0x81, 0x9f, 0xbf, 0xa1, 0xc1] {
        let nested = |out: &mut Encoder<Vec<u8>>| {
            out.str("cabundle").unwrap();
            out.writer_mut().extend_from_slice(&vec![byte; 16_000]);
        };
        let parsed = parse(&fields_without("cabundle", nested, 6));
        assert_eq!(parsed, Err(AttestationError::Field("cabundle")), "{byte:x}");
        assert!(parse(&vec![byte; 16_384]).is_err());
    }
    for head in [0x9b, 0xbb, 0x5b, 0x7b] {
        let long = |out: &mut Encoder<Vec<u8>>| {
            out.str("cabundle").unwrap();
            out.writer_mut().extend_from_slice(&[head, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);
        };
        assert_eq!(parse(&fields_without("cabundle", long, 6)), Err(AttestationError::Field("cabundle")));
    }
    assert_eq!(parse(&[0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), Err(AttestationError::Payload));
}

#[test]
fn a_payload_that_is_cut_off_or_goes_on_is_refused() {
    let payload = TestDocument::of_enclave(Some(vec![9; 294])).payload(&pki());
    assert_eq!(parse(&payload), Ok(()));
    for length in 0..payload.len() {
        assert!(parse(&payload[..length]).is_err(), "{length}");
    }
    assert_eq!(parse(&[&payload[..], &[0xf6]].concat()), Err(AttestationError::Payload));
    assert_eq!(parse(&[&payload[..], &payload].concat()), Err(AttestationError::Payload));
    for other in [&[0x80][..], &[0xf6], &[0x40], &[0xa0]] {
        assert!(parse(other).is_err());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn a_damaged_payload_is_read_or_refused(at: prop::sample::Index, byte: u8) {
        let mut payload = TestDocument::of_enclave(Some(vec![9; 294])).payload(&pki());
        let at = at.index(payload.len());
        payload[at] = byte;
        let _ = parse(&payload);
    }
}
