//! Delivery to a directory, with one directory in it for each bucket.
//!
//! A file's user-defined metadata stands in a file of its own: `.metadata/<bucket>/<key>.json`, a JSON object of texts.
//! No bucket's name begins with a dot.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Component, Path, PathBuf};

use super::{BucketState, DeliveryError};
use crate::delivery::NO_BUCKET;

const METADATA: &str = ".metadata";
/// Mode of files: others can be let in by the directory's mode.
const FILE_MODE: u32 = 0o640;

pub(super) fn bucket(directory: &Path, name: &str) -> Result<BucketState, DeliveryError> {
    match fs::metadata(directory.join(name)) {
        Ok(found) if found.is_dir() => Ok(BucketState::Open),
        Ok(_) => Ok(BucketState::Missing),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BucketState::Missing),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(BucketState::Closed),
        Err(error) => Err(failed(&error)),
    }
}

pub(super) fn put(
    directory: &Path,
    bucket_name: &Path,
    key: &Path,
    body: &[u8],
    metadata: Vec<(String, String)>,
) -> Result<(), DeliveryError> {
    // INVARIANT: names of buckets and prefixes were checked when they were set.
    let leads_down = |path: &Path| path.components().all(|step| matches!(step, Component::Normal(_)));
    if !leads_down(bucket_name) || !leads_down(key) {
        return Err(DeliveryError::new("InvalidArgument", "a key that leads out of its bucket"));
    }
    // It is not made: a bucket is somebody's decision.
    if !directory.join(bucket_name).is_dir() {
        return Err(DeliveryError::new(NO_BUCKET, "there is no directory for the bucket"));
    }
    // What the file needs to be valid comes first.
    if !metadata.is_empty() {
        let mut path = directory.join(METADATA).join(bucket_name).join(key).into_os_string();
        path.push(".json");
        let metadata: BTreeMap<_, _> = metadata.into_iter().collect();
        let text = serde_json::to_vec(&metadata).map_err(|error| failed(&io::Error::other(error)))?;
        write(&PathBuf::from(path), &text).map_err(|error| failed(&error))?;
    }
    write(&directory.join(bucket_name).join(key), body).map_err(|error| failed(&error))
}

/// Writes a file: whole, or not at all.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let parent = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs::create_dir_all(parent)?;
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(FILE_MODE).open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&unfinished, path)?;
    File::open(parent)?.sync_all()
}

fn failed(error: &io::Error) -> DeliveryError {
    let code = match error.kind() {
        io::ErrorKind::PermissionDenied => "AccessDenied",
        _ => "InternalError",
    };
    DeliveryError::new(code, error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stay_in_their_bucket() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path();
        let put = |bucket: &str, key: &str| {
            put(root, Path::new(bucket), Path::new(key), b"x", vec![("a".to_owned(), "1".to_owned())])
        };
        assert_eq!(put("abc", "a").unwrap_err().code, "NoSuchBucket");
        assert_eq!(bucket(directory.path(), "abc").unwrap(), BucketState::Missing);
        fs::create_dir(directory.path().join("abc")).unwrap();
        fs::write(directory.path().join("file"), "").unwrap();
        assert_eq!(bucket(directory.path(), "abc").unwrap(), BucketState::Open);
        assert_eq!(bucket(directory.path(), "file").unwrap(), BucketState::Missing);
        put("abc", "a/b.gz").unwrap();
        put("abc", "a/b.gz").unwrap();
        assert_eq!(fs::read(directory.path().join("abc/a/b.gz")).unwrap(), b"x");
        assert_eq!(fs::read(directory.path().join(".metadata/abc/a/b.gz.json")).unwrap(), b"{\"a\":\"1\"}");
        for key in ["../x", "/x", "a/../../x", ".."] {
            assert_eq!(put("abc", key).unwrap_err().code, "InvalidArgument", "{key}");
        }
        assert_eq!(fs::read_dir(directory.path().join("abc/a")).unwrap().count(), 1);
    }
}
