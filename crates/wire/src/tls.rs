//! TLS: settings, and a certificate that can be replaced while the server runs.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;
use aws_lc_rs::digest;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{CipherSuite, NamedGroup, ProtocolVersion, ServerConfig, ServerConnection};
use trent_engine::TlsDetails;
use zeroize::Zeroizing;

/// Where the server's certificate and key are.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    /// PEM file with the certificate, followed by the intermediate ones.
    pub certificate: PathBuf,
    /// PEM file with the private key (PKCS#8, PKCS#1 or SEC1).
    pub key: PathBuf,
}

/// Why a certificate can't be used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file can't be read.
    #[error("can't read {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// A file has no certificate, or no key, or broken ones.
    #[error("{path} is not a PEM file with a {expected}")]
    Pem {
        /// The file.
        path: PathBuf,
        /// `certificate` or `private key`.
        expected: &'static str,
    },
    /// Certificate and key do not fit together, or are of a kind that is not supported.
    #[error("certificate and private key can't be used: {0}")]
    Unusable(#[source] rustls::Error),
}

/// What a look at the certificate's files led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reload {
    /// The files hold what is in use already.
    Unchanged,
    /// Handshakes use the new certificate from now on.
    Replaced,
}

/// The certificate that handshakes use.
pub struct TlsCertificates {
    files: TlsFiles,
    provider: Arc<CryptoProvider>,
    current: ArcSwap<Loaded>,
}

struct Loaded {
    certified: Arc<CertifiedKey>,
    /// SHA-256 of both files, to tell whether they have changed.
    fingerprint: [u8; 32],
}

impl TlsCertificates {
    /// Loads the certificate for the first time.
    ///
    /// # Errors
    /// [`TlsError`] if the files can't be used.
    pub fn load(files: TlsFiles) -> Result<Self, TlsError> {
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let current = ArcSwap::from_pointee(Texts::read(&files)?.load(&files, &provider)?);
        Ok(Self { files, provider, current })
    }

    /// Looks at the files again, and uses what they hold for the handshakes to come. Two small files are read each
    /// time; call it on SIGHUP and once in a while.
    ///
    /// # Errors
    /// [`TlsError`] if the files can't be used, for instance while only one of them has been replaced. The certificate
    /// that was in use stays in use.
    pub fn reload(&self) -> Result<Reload, TlsError> {
        let texts = Texts::read(&self.files)?;
        if texts.fingerprint() == self.current.load().fingerprint {
            return Ok(Reload::Unchanged);
        }
        self.current.store(Arc::new(texts.load(&self.files, &self.provider)?));
        Ok(Reload::Replaced)
    }

    /// rustls' settings: TLS 1.3 and 1.2, the hybrid post-quantum key exchange X25519MLKEM768 preferred, HTTP/2
    /// preferred, no early data (it could be replayed).
    pub(crate) fn server_config(self: &Arc<Self>) -> Result<ServerConfig, TlsError> {
        let mut config = ServerConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])
            .map_err(TlsError::Unusable)?
            .with_no_client_auth()
            .with_cert_resolver(Arc::<Self>::clone(self));
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(config)
    }
}

impl ResolvesServerCert for TlsCertificates {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.current.load().certified))
    }
}

impl fmt::Debug for TlsCertificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsCertificates").field("files", &self.files).finish_non_exhaustive()
    }
}

/// The two files' contents; the key's is wiped on drop.
struct Texts {
    certificate: Vec<u8>,
    key: Zeroizing<Vec<u8>>,
}

impl Texts {
    fn read(files: &TlsFiles) -> Result<Self, TlsError> {
        let read = |path: &Path| std::fs::read(path).map_err(|source| TlsError::Read { path: path.to_owned(), source });
        Ok(Self { certificate: read(&files.certificate)?, key: Zeroizing::new(read(&files.key)?) })
    }

    fn fingerprint(&self) -> [u8; 32] {
        let mut both = digest::Context::new(&digest::SHA256);
        // The length keeps bytes from moving between the files unseen.
        both.update(&(self.certificate.len() as u64).to_be_bytes());
        both.update(&self.certificate);
        both.update(&self.key);
        let mut fingerprint = [0; 32];
        fingerprint.copy_from_slice(both.finish().as_ref());
        fingerprint
    }

    fn load(&self, files: &TlsFiles, provider: &CryptoProvider) -> Result<Loaded, TlsError> {
        let certificates = CertificateDer::pem_slice_iter(&self.certificate).collect::<Result<Vec<_>, _>>();
        let chain = certificates
            .ok()
            .filter(|chain| !chain.is_empty())
            .ok_or_else(|| TlsError::Pem { path: files.certificate.clone(), expected: "certificate" })?;
        let key = PrivateKeyDer::from_pem_slice(&self.key)
            .map_err(|_| TlsError::Pem { path: files.key.clone(), expected: "private key" })?;
        let certified = CertifiedKey::from_der(chain, key, provider).map_err(TlsError::Unusable)?;
        Ok(Loaded { certified: Arc::new(certified), fingerprint: self.fingerprint() })
    }
}

/// A connection's `tlsDetails`.
pub(crate) fn details(connection: &ServerConnection) -> Option<TlsDetails> {
    let version = match connection.protocol_version()? {
        ProtocolVersion::TLSv1_3 => "TLSv1.3",
        ProtocolVersion::TLSv1_2 => "TLSv1.2",
        _ => return None,
    };
    let cipher_suite = cipher_suite_name(connection.negotiated_cipher_suite()?.suite())?;
    let key_exchange = connection.negotiated_key_exchange_group().and_then(|group| group_name(group.name()));
    Some(TlsDetails { version, cipher_suite, key_exchange })
}

/// The name of a key exchange's group as CloudTrail writes it: IANA's.
fn group_name(group: NamedGroup) -> Option<&'static str> {
    Some(match group {
        NamedGroup::X25519MLKEM768 => "X25519MLKEM768",
        NamedGroup::secp256r1MLKEM768 => "SecP256r1MLKEM768",
        NamedGroup::MLKEM768 => "MLKEM768",
        NamedGroup::X25519 => "x25519",
        NamedGroup::secp256r1 => "secp256r1",
        NamedGroup::secp384r1 => "secp384r1",
        _ => return None,
    })
}

/// The name of a cipher suite as CloudTrail writes it: IANA's for TLS 1.3, OpenSSL's for TLS 1.2.
///
/// Source: AWS CloudTrail User Guide, "CloudTrail record contents".
fn cipher_suite_name(suite: CipherSuite) -> Option<&'static str> {
    Some(match suite {
        CipherSuite::TLS13_AES_128_GCM_SHA256 => "TLS_AES_128_GCM_SHA256",
        CipherSuite::TLS13_AES_256_GCM_SHA384 => "TLS_AES_256_GCM_SHA384",
        CipherSuite::TLS13_CHACHA20_POLY1305_SHA256 => "TLS_CHACHA20_POLY1305_SHA256",
        CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 => "ECDHE-ECDSA-AES128-GCM-SHA256",
        CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 => "ECDHE-ECDSA-AES256-GCM-SHA384",
        CipherSuite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 => "ECDHE-ECDSA-CHACHA20-POLY1305",
        CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 => "ECDHE-RSA-AES128-GCM-SHA256",
        CipherSuite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 => "ECDHE-RSA-AES256-GCM-SHA384",
        CipherSuite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 => "ECDHE-RSA-CHACHA20-POLY1305",
        _ => return None,
    })
}
