//! Where the service models come from: the package botocore on PyPI, at a pinned version with a pinned digest.
//!
//! Python does the unpacking too: it has to be there for pip, and the standard library knows zip, gzip and SHA-256.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Version of botocore whose models are used.
const VERSION: &str = "1.44.5";
/// SHA-256 of its wheel.
const SHA256: &str = "8f16a56d1dff125dd65322ae021efa7ba5195a6db5102b96862566055b748921";

/// Writes a file of a wheel to standard output, unpacked, if the wheel has the right digest.
const EXTRACT: &str = "
import gzip, hashlib, sys, zipfile
wheel, digest, name = sys.argv[1:]
with open(wheel, 'rb') as file:
    if hashlib.sha256(file.read()).hexdigest() != digest:
        sys.exit(f'{wheel}: not the pinned SHA-256 digest')
with zipfile.ZipFile(wheel) as archive:
    sys.stdout.buffer.write(gzip.decompress(archive.read(name)))
";

/// The wheel in the cache directory; downloads it if it is not there yet.
pub(super) fn wheel(cache: &Path) -> Result<PathBuf, String> {
    let wheel = cache.join(format!("botocore-{VERSION}-py3-none-any.whl"));
    if !wheel.exists() {
        fs::create_dir_all(cache).map_err(|error| format!("{}: {error}", cache.display()))?;
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"])
            .args(["--only-binary", ":all:", "--dest"])
            .arg(cache)
            .arg(format!("botocore=={VERSION}"));
        output(pip)?;
    }
    Ok(wheel)
}

/// The JSON text of a service's model.
pub(super) fn service_model(wheel: &Path, service: &str, version: &str) -> Result<Vec<u8>, String> {
    let name = format!("botocore/data/{service}/{version}/service-2.json.gz");
    let mut python = Command::new("python3");
    python.args(["-c", EXTRACT]).arg(wheel).args([SHA256, &name]);
    output(python)
}

fn output(mut command: Command) -> Result<Vec<u8>, String> {
    let output = command.output().map_err(|error| format!("python3: {error}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("python3: {}", String::from_utf8_lossy(&output.stderr).trim()))
    }
}
