//! As much of DER as keys need: tag, length, contents.
//!
//! Strict in one respect that matters here: a length has one form only, and nothing may stand behind what was read.
//! What is inside of keys is read by AWS-LC.
//!
//! Source: ITU-T X.690, sections 8.1 and 10.1.

pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(crate) const SEQUENCE: u8 = 0x30;

/// Contents of the object identifiers of public key algorithms and curves.
pub(crate) mod oid {
    /// `rsaEncryption`: RFC 8017, appendix C.
    pub(crate) const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
    /// `id-ecPublicKey`: RFC 5480, section 2.1.1.
    pub(crate) const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
    /// `secp256r1`: RFC 5480, section 2.1.1.1.
    pub(crate) const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
    /// `secp384r1`: RFC 5480, section 2.1.1.1.
    pub(crate) const P384: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x22];
    /// `secp521r1`: RFC 5480, section 2.1.1.1.
    pub(crate) const P521: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x23];
    /// `secp256k1`: SEC 2, appendix A.2.1.
    pub(crate) const P256K1: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x0a];
    /// `id-alg-ml-kem-512`, the next two for the larger sets: RFC 9935, section 3.
    pub(crate) const ML_KEM_512: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x04, 0x01];
    pub(crate) const ML_KEM_768: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x04, 0x02];
    pub(crate) const ML_KEM_1024: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x04, 0x03];
}

/// What is left to read.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The contents of the next element, which must have this tag.
    pub(crate) fn element(&mut self, tag: u8) -> Option<&'a [u8]> {
        let (found, rest) = self.0.split_first()?;
        let (first, mut rest) = rest.split_first()?;
        let length = match *first {
            short @ 0..=0x7f => usize::from(short),
            long @ 0x81..=0x83 => {
                let (digits, after) = rest.split_at_checked(usize::from(long & 0x7f))?;
                rest = after;
                let length = digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit));
                // The shortest form only.
                if digits.first() == Some(&0) || length < 0x80 {
                    return None;
                }
                length
            }
            _ => return None,
        };
        let (contents, rest) = rest.split_at_checked(length)?;
        if *found != tag {
            return None;
        }
        self.0 = rest;
        Some(contents)
    }

    /// The contents of the next element, and a reader for what is inside of it.
    pub(crate) fn inside(&mut self, tag: u8) -> Option<Self> {
        self.element(tag).map(Self)
    }

    /// The contents of `bytes`, which are one element with this tag and nothing else.
    pub(crate) fn only(bytes: &'a [u8], tag: u8) -> Option<Self> {
        let mut reader = Self(bytes);
        let inside = reader.inside(tag)?;
        reader.is_empty().then_some(inside)
    }

    /// A non-negative integer, without the zero byte that keeps it from being negative.
    pub(crate) fn unsigned(&mut self) -> Option<&'a [u8]> {
        match self.element(INTEGER)? {
            [0, rest @ ..] if !rest.is_empty() => Some(rest),
            positive @ [0..=0x7f, ..] => Some(positive),
            _ => None,
        }
    }
}

/// An element out of its contents. Not for secrets: the parts are copied.
pub(crate) fn element(tag: u8, contents: &[&[u8]]) -> Vec<u8> {
    let length: usize = contents.iter().map(|part| part.len()).sum();
    let mut bytes = Vec::with_capacity(length + 5);
    bytes.push(tag);
    let digits = length.to_be_bytes();
    let leading = digits.iter().take_while(|digit| **digit == 0).count().min(digits.len() - 1);
    if length < 0x80 {
        bytes.push(length as u8);
    } else {
        bytes.push(0x80 | (digits.len() - leading) as u8);
        bytes.extend_from_slice(&digits[leading..]);
    }
    bytes.extend(contents.iter().flat_map(|part| part.iter()));
    bytes
}

/// A `SubjectPublicKeyInfo` with an algorithm that has no parameters.
pub(crate) fn public_key_info(algorithm: &[u8], public_key: &[u8]) -> Vec<u8> {
    let algorithm = element(SEQUENCE, &[&element(OBJECT_IDENTIFIER, &[algorithm])]);
    element(SEQUENCE, &[&algorithm, &element(BIT_STRING, &[&[0], public_key])])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_read_as_they_were_written() {
        for length in [0, 1, 127, 128, 255, 256, 65535, 65536] {
            let contents = vec![7; length];
            let bytes = element(OCTET_STRING, &[&contents]);
            let mut reader = Reader(&bytes);
            assert_eq!(reader.element(OCTET_STRING), Some(&contents[..]), "{length}");
            assert!(reader.is_empty());
            assert!(Reader(&bytes[..bytes.len() - 1]).element(OCTET_STRING).is_none());
            assert!(Reader(&bytes).element(SEQUENCE).is_none());
            assert!(Reader::only(&[&bytes[..], &[0]].concat(), OCTET_STRING).is_none());
        }
    }

    #[test]
    fn lengths_have_one_form() {
        for bad in [
            &[4, 0x81, 1, 7][..],
            &[4, 0x82, 0, 1, 7],
            &[4, 0x80, 7, 0, 0],
            &[4, 0x84, 0, 0, 0, 1, 7],
            &[4, 0xff],
            &[4],
            &[],
        ] {
            assert!(Reader(bad).element(OCTET_STRING).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn integers_are_not_negative() {
        let read = |bytes: &'static [u8]| Reader(bytes).unsigned();
        assert_eq!(read(&[2, 1, 5]), Some(&[5][..]));
        assert_eq!(read(&[2, 2, 0, 0x80]), Some(&[0x80][..]));
        assert_eq!(read(&[2, 1, 0]), Some(&[0][..]));
        assert_eq!(read(&[2, 1, 0x80]), None);
        assert_eq!(read(&[2, 0]), None);
    }
}
