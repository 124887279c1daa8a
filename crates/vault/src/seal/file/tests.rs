//! The local-file seal.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};

use tempfile::TempDir;

use super::*;
use crate::FormatError;
use crate::testing::damaged;
use crate::{SystemEntropy, Vault, VaultError};

struct Case {
    _directory: TempDir,
    path: PathBuf,
}

fn case() -> Case {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("root.key");
    Case { _directory: directory, path }
}

fn create(seal: &FileSeal) -> Vec<u8> {
    let (_, sealed) = Vault::create(seal, std::sync::Arc::new(SystemEntropy), 1).unwrap();
    sealed.as_bytes().to_vec()
}

fn open(seal: &FileSeal, sealed: &[u8]) -> Result<Vault, VaultError> {
    Vault::open(seal, sealed, std::sync::Arc::new(SystemEntropy), 1)
}

#[test]
fn a_root_key_sealed_by_a_file_opens_after_a_restart() {
    let case = case();
    let sealed = create(&FileSeal::create(&case.path, &SystemEntropy).unwrap());
    assert!(open(&FileSeal::existing(&case.path).unwrap(), &sealed).is_ok());
    let metadata = fs::metadata(&case.path).unwrap();
    assert_eq!((metadata.mode() & 0o7777, metadata.len()), (0o600, 49));
    fs::set_permissions(&case.path, Permissions::from_mode(0o400)).unwrap();
    assert!(FileSeal::existing(&case.path).is_ok());
}

#[test]
fn a_key_file_is_never_overwritten() {
    let case = case();
    FileSeal::create(&case.path, &SystemEntropy).unwrap();
    let before = fs::read(&case.path).unwrap();
    let again = FileSeal::create(&case.path, &SystemEntropy).err();
    assert_eq!(again, Some(SealError::Exists(case.path.clone())));
    assert_eq!(fs::read(&case.path).unwrap(), before);

    let link = case.path.with_file_name("link.key");
    symlink(case.path.with_file_name("elsewhere"), &link).unwrap();
    assert_eq!(FileSeal::create(&link, &SystemEntropy).err(), Some(SealError::Exists(link)));
}

#[test]
fn files_that_are_no_private_regular_files_are_refused() {
    let check = |prepare: &dyn Fn(&Path), expect: &dyn Fn(&Path) -> SealError| {
        let case = case();
        FileSeal::create(&case.path, &SystemEntropy).unwrap();
        prepare(&case.path);
        assert_eq!(FileSeal::existing(&case.path).err(), Some(expect(&case.path)));
    };
    for mode in [0o640, 0o604, 0o660, 0o644, 0o601, 0o610, 0o777] {
        check(&|path| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap(), &|path| {
            SealError::Permissions { path: path.to_owned(), mode }
        });
    }
    check(&|path| fs::remove_file(path).unwrap(), &|path| SealError::Io {
        path: path.to_owned(),
        kind: io::ErrorKind::NotFound,
    });
    let replace_by_link = |path: &Path| {
        let target = path.with_file_name("target");
        fs::rename(path, &target).unwrap();
        symlink(target, path).unwrap();
    };
    check(&replace_by_link, &|path| SealError::NotAFile(path.to_owned()));
    let replace_by_directory = |path: &Path| {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
    };
    check(&replace_by_directory, &|path| SealError::NotAFile(path.to_owned()));
    let replace_by_fifo = |path: &Path| {
        fs::remove_file(path).unwrap();
        rustix::fs::mknodat(rustix::fs::CWD, path, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
    };
    check(&replace_by_fifo, &|path| SealError::NotAFile(path.to_owned()));
}

#[test]
fn files_of_another_user_are_refused() {
    if !rustix::process::geteuid().is_root() {
        return; // only root can give a file away
    }
    let case = case();
    FileSeal::create(&case.path, &SystemEntropy).unwrap();
    std::os::unix::fs::chown(&case.path, Some(4242), None).unwrap();
    assert_eq!(FileSeal::existing(&case.path).err(), Some(SealError::Owner(case.path.clone())));
}

#[test]
fn damaged_key_files_are_refused_with_the_reason() {
    let case = case();
    FileSeal::create(&case.path, &SystemEntropy).unwrap();
    let good = fs::read(&case.path).unwrap();
    for (what, bytes) in damaged(&good) {
        fs::write(&case.path, &bytes).unwrap();
        assert!(FileSeal::existing(&case.path).is_err(), "{what}");
    }
    let path = || case.path.clone();
    let check = |bytes: Vec<u8>, expect: SealError| {
        fs::write(&case.path, bytes).unwrap();
        assert_eq!(FileSeal::existing(&case.path).err(), Some(expect));
    };
    let with = |at: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[at] = byte;
        bytes
    };
    check(Vec::new(), SealError::Size { path: path(), bytes: 0, bytes_expected: 49 });
    check([&good[..], &[0; 100]].concat(), SealError::Size { path: path(), bytes: 50, bytes_expected: 49 });
    check(with(0, b'X'), SealError::Format { path: path(), error: FormatError::Magic });
    check(with(8, 2), SealError::Format { path: path(), error: FormatError::Version(2) });
    check(with(20, good[20] ^ 1), SealError::Checksum(path()));
}

#[test]
fn another_or_missing_key_file_does_not_open() {
    let (case, other) = (case(), case());
    let seal = FileSeal::create(&case.path, &SystemEntropy).unwrap();
    let sealed = create(&seal);
    let other = FileSeal::create(&other.path, &SystemEntropy).unwrap();
    assert_eq!(open(&other, &sealed).err(), Some(VaultError::Seal(SealError::Refused)));
    fs::remove_file(&case.path).unwrap();
    assert!(matches!(open(&seal, &sealed).err(), Some(VaultError::Seal(SealError::Io { .. }))));
}

#[test]
fn damaged_sealed_root_keys_are_refused() {
    let case = case();
    let seal = FileSeal::create(&case.path, &SystemEntropy).unwrap();
    let sealed = create(&seal);
    for (what, bytes) in damaged(&sealed) {
        assert!(open(&seal, &bytes).is_err(), "{what}");
    }
}

#[test]
fn a_directory_that_is_missing_is_an_input_output_error() {
    let case = case();
    let path = case.path.join("below/a/file");
    let error = FileSeal::create(&path, &SystemEntropy).err();
    assert_eq!(error, Some(SealError::Io { path, kind: io::ErrorKind::NotFound }));
}
