//! Whom TLS trusts.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

/// Why the certificates that are to be trusted can't be used.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// The file can't be read, or is not PEM.
    #[error("{}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: rustls::pki_types::pem::Error,
    },
    /// The file has no certificate.
    #[error("{} has no certificate in PEM", .0.display())]
    Empty(PathBuf),
    /// A certificate in the file can't be used.
    #[error("a certificate in {} can't be used", path.display())]
    Unusable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: rustls::Error,
    },
    /// TLS itself can't be set up.
    #[error("TLS can't be set up")]
    Tls(#[from] rustls::Error),
}

/// rustls' settings: TLS 1.3 and 1.2, the other side's certificate checked against the system's certificate authorities
/// (or those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name) and those in `ca_file`.
pub(crate) fn client_config(ca_file: Option<&Path>) -> Result<ClientConfig, TrustError> {
    let mut roots = RootCertStore::empty();
    // A system without any, or with broken ones among them, trusts fewer.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(path) = ca_file {
        add(&mut roots, path)?;
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn add(roots: &mut RootCertStore, path: &Path) -> Result<(), TrustError> {
    let unreadable = |source| TrustError::Unreadable { path: path.to_owned(), source };
    let before = roots.len();
    for certificate in CertificateDer::pem_file_iter(path).map_err(unreadable)? {
        let added = roots.add(certificate.map_err(unreadable)?);
        added.map_err(|source| TrustError::Unusable { path: path.to_owned(), source })?;
    }
    if roots.len() == before { Err(TrustError::Empty(path.to_owned())) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_without_usable_certificates_are_refused() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("ca.pem");
        let given = |text: &str| {
            std::fs::write(&path, text).unwrap();
            client_config(Some(&path)).map(|_| ())
        };
        let certificate = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap().cert.pem();
        given(&certificate).unwrap();
        given(&format!("{certificate}{certificate}")).unwrap();
        assert!(matches!(given(""), Err(TrustError::Empty(_))));
        assert!(matches!(given("no PEM"), Err(TrustError::Empty(_))));
        let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assert!(matches!(given(broken), Err(TrustError::Unusable { .. })));
        assert!(matches!(given("-----BEGIN CERTIFICATE-----\nAAAA\n"), Err(TrustError::Unreadable { .. })));
        let missing = directory.path().join("missing.pem");
        assert!(matches!(client_config(Some(&missing)), Err(TrustError::Unreadable { .. })));
    }
}
