//! Wrapped domain keys and the ring of loaded ones.

use proptest::prelude::*;

use super::*;
use crate::SystemEntropy;
use crate::testing::{MemorySeal, damaged, region};

fn root(memory: &Arc<KeyMemory>) -> RootKeys {
    RootKeys::create(&MemorySeal::NEW, &SystemEntropy, memory).unwrap_or_else(|e| panic!("{e}")).0
}

fn create(root: &RootKeys, name: &str, generation: u32, memory: &Arc<KeyMemory>) -> WrappedDomainKey {
    DomainKey::create(&region(name), generation, root, &SystemEntropy, memory).unwrap_or_else(|e| panic!("{e}"))
}

fn open(bytes: &[u8], root: &RootKeys) -> Result<DomainKey, VaultError> {
    let wrapped = WrappedDomainKey::parse(bytes).map_err(|_| VaultError::CorruptDomainKey)?;
    DomainKey::open(&wrapped, root, &KeyMemory::new())
}

#[test]
fn a_wrapped_domain_key_says_what_it_is_and_opens() {
    let memory = KeyMemory::new();
    let root = root(&memory);
    let wrapped = create(&root, "eu-central-1", 7, &memory);
    assert_eq!((wrapped.region(), wrapped.generation()), (&region("eu-central-1"), 7));
    let key = open(wrapped.as_bytes(), &root).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(key.generation, 7);
    let again = open(wrapped.as_bytes(), &root).unwrap_or_else(|e| panic!("{e}"));
    assert!(key.key.expose() == again.key.expose());
    let other = open(create(&root, "eu-central-1", 7, &memory).as_bytes(), &root).unwrap_or_else(|e| panic!("{e}"));
    assert!(key.key.expose() != other.key.expose());
}

#[test]
fn damage_and_other_roots_are_refused() {
    let memory = KeyMemory::new();
    let (mut root, other) = (root(&memory), root(&memory));
    let wrapped = create(&root, "us-east-1", 1, &memory);
    for (what, bytes) in damaged(wrapped.as_bytes()) {
        assert_eq!(open(&bytes, &root).err(), Some(VaultError::CorruptDomainKey), "{what}");
    }
    assert_eq!(open(wrapped.as_bytes(), &other).err(), Some(VaultError::CorruptDomainKey));
    root.generation = 2;
    assert_eq!(open(wrapped.as_bytes(), &root).err(), Some(VaultError::CorruptDomainKey));
}

#[test]
fn other_forms_are_told_apart() {
    let memory = KeyMemory::new();
    let wrapped = create(&root(&memory), "us-east-1", 1, &memory);
    let check = |at: usize, byte: u8, expect: FormatError| {
        let mut bytes = wrapped.as_bytes().to_vec();
        bytes[at] = byte;
        assert_eq!(WrappedDomainKey::parse(&bytes).err(), Some(expect));
    };
    check(0, b'X', FormatError::Magic);
    check(4, 9, FormatError::Version(9));
    check(8, 0, FormatError::Field); // root generation 0
    check(12, 0, FormatError::Field); // generation 0
    check(13, 8, FormatError::Field); // us-east-
    check(13, 255, FormatError::Length);
    check(14, b'U', FormatError::Field);
}

#[test]
fn the_newest_wraps_and_all_unwrap() {
    let memory = KeyMemory::new();
    let root = root(&memory);
    let keys = DomainKeys::new();
    let load = |name: &str, generation| {
        let key = open(create(&root, name, generation, &memory).as_bytes(), &root)?;
        keys.add(&region(name), key)
    };
    let (here, there) = (region("us-east-1"), region("us-west-2"));
    let unknown = |region: &Region, generation| VaultError::UnknownDomainKey { region: region.clone(), generation };
    assert_eq!(keys.newest(&here).err(), Some(unknown(&here, None)));
    for generation in [2, 3, 1] {
        load("us-east-1", generation).unwrap_or_else(|e| panic!("{e}"));
    }
    assert_eq!(keys.newest(&here).map(|key| key.generation), Ok(3));
    for generation in [1, 2, 3] {
        assert_eq!(keys.exact(&here, generation).map(|key| key.generation), Ok(generation));
    }
    assert_eq!(keys.exact(&here, 4).err(), Some(unknown(&here, Some(4))));
    assert_eq!(keys.exact(&there, 1).err(), Some(unknown(&there, Some(1))));
    assert_eq!(load("us-east-1", 3), Err(VaultError::DomainKeyConflict { region: here, generation: 3 }));
}

#[test]
fn the_same_key_may_be_loaded_again() {
    let memory = KeyMemory::new();
    let root = root(&memory);
    let keys = DomainKeys::new();
    let wrapped = create(&root, "us-east-1", 1, &memory);
    for _ in 0..2 {
        let key = open(wrapped.as_bytes(), &root).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(keys.add(&region("us-east-1"), key), Ok(()));
    }
}

proptest! {
    #[test]
    fn decode_then_encode_gives_the_same_bytes(tail in proptest::collection::vec(any::<u8>(), 0..120)) {
        let _ = WrappedDomainKey::parse(&tail);
        let mut whole = b"TDOM\x01\0\0\0\x01\0\0\0\x01\x09us-east-1".to_vec();
        whole.extend(tail.iter().chain(&[0; 64]).take(64));
        for bytes in [[&b"TDOM\x01"[..], &tail].concat(), whole] {
            if let Ok(wrapped) = WrappedDomainKey::parse(&bytes) {
                prop_assert_eq!(wrapped.as_bytes(), &bytes[..]);
            }
        }
    }
}
