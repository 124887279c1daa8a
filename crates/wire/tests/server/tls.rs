//! TLS, and certificates that are replaced while the server runs.

use std::sync::Arc;

use rcgen::{CertifiedKey, KeyPair};
use rustls::crypto::CryptoProvider;
use rustls::crypto::aws_lc_rs::{default_provider, kx_group};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, NamedGroup, ProtocolVersion, RootCertStore};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use trent_wire::{BindError, Limits, Reload, TlsError, TlsFiles};

use crate::client::{exchange, http2_over, json, read_to_end, send_http2, signed};
use crate::running::{Running, Setup};

/// A directory with a certificate for `localhost`.
struct Certificate {
    files: TlsFiles,
    _directory: tempfile::TempDir,
}

impl Certificate {
    fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = |name| directory.path().join(name);
        let files = TlsFiles { certificate: path("certificate.pem"), key: path("key.pem") };
        let new = Self { files, _directory: directory };
        new.write(&issued());
        new
    }

    fn write(&self, issued: &CertifiedKey<KeyPair>) {
        std::fs::write(&self.files.certificate, issued.cert.pem()).unwrap();
        std::fs::write(&self.files.key, issued.signing_key.serialize_pem()).unwrap();
    }

    async fn server(&self, limits: Limits) -> Running {
        Running::with(Setup { tls: Some(self.files.clone()), limits, ..Setup::default() }).await
    }
}

fn issued() -> CertifiedKey<KeyPair> {
    rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap()
}

/// A client's settings: it trusts what is in the certificate's file.
fn settings(certificate: &Certificate, alpn: &str, provider: CryptoProvider) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(&certificate.files.certificate).unwrap()).unwrap();
    let builder = ClientConfig::builder_with_provider(Arc::new(provider));
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    let mut config = builder.with_root_certificates(roots).with_no_client_auth();
    config.alpn_protocols = vec![alpn.as_bytes().to_vec()];
    config
}

fn client(certificate: &Certificate) -> ClientConfig {
    settings(certificate, "http/1.1", default_provider())
}

async fn connect(server: &Running, config: ClientConfig) -> std::io::Result<TlsStream<TcpStream>> {
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, server.connect().await).await
}

#[tokio::test]
async fn the_key_exchange_is_hybrid_where_the_client_can() {
    let certificate = Certificate::new();
    let server = certificate.server(Limits::default()).await;
    let mut stream = connect(&server, client(&certificate)).await.unwrap();
    let group = |stream: &TlsStream<TcpStream>| stream.get_ref().1.negotiated_key_exchange_group().unwrap().name();
    assert_eq!(group(&stream), NamedGroup::X25519MLKEM768);
    let reply = exchange(&mut stream, &signed(json("WhoAmI", "{}")).http1()).await;
    assert!(reply.body.contains("tls: Some(TlsDetails { version: \"TLSv1.3\", cipher_suite: \"TLS_"), "{}", reply.body);
    let classical = CryptoProvider { kx_groups: vec![kx_group::X25519], ..default_provider() };
    assert!(reply.body.contains("key_exchange: Some(\"X25519MLKEM768\")"), "{}", reply.body);
    let mut stream = connect(&server, settings(&certificate, "http/1.1", classical)).await.unwrap();
    assert_eq!(group(&stream), NamedGroup::X25519);
    let reply = exchange(&mut stream, &signed(json("WhoAmI", "{}")).http1()).await;
    assert!(reply.body.contains("key_exchange: Some(\"x25519\")"), "{}", reply.body);
}

#[tokio::test]
async fn both_versions_and_both_protocols_are_spoken() {
    let certificate = Certificate::new();
    let server = certificate.server(Limits::default()).await;
    let mut old = default_provider();
    old.cipher_suites.retain(|suite| suite.version().version == ProtocolVersion::TLSv1_2);
    let mut stream = connect(&server, settings(&certificate, "http/1.1", old)).await.unwrap();
    let reply = exchange(&mut stream, &signed(json("WhoAmI", "{}")).http1()).await;
    assert!(reply.body.contains("version: \"TLSv1.2\", cipher_suite: \"ECDHE-ECDSA-"), "{}", reply.body);
    let stream = connect(&server, settings(&certificate, "h2", default_provider())).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let mut over_http2 = http2_over(stream).await;
    assert_eq!(send_http2(&mut over_http2, &signed(json("Echo", "x"))).await.body, "x");
}

#[tokio::test]
async fn cleartext_is_not_spoken_beside_tls() {
    let certificate = Certificate::new();
    let server = certificate.server(Limits::default()).await;
    let mut stream = server.connect().await;
    stream.write_all(&signed(json("Echo", "{}")).http1()).await.unwrap();
    assert!(!read_to_end(&mut stream).await.contains("HTTP"));
    assert_eq!(server.events.told(), [""; 0]);
}

#[tokio::test]
async fn nobody_waits_for_a_slow_handshake() {
    let certificate = Certificate::new();
    let first_request_timeout = std::time::Duration::from_millis(50);
    let server = certificate.server(Limits { first_request_timeout, ..Limits::default() }).await;
    assert_eq!(read_to_end(&mut server.connect().await).await, "");
}

#[tokio::test]
async fn certificates_are_replaced_without_a_restart() {
    let certificate = Certificate::new();
    let server = certificate.server(Limits::default()).await;
    let certificates = server.certificates.clone().unwrap();
    let of_old = client(&certificate);
    let mut before = connect(&server, of_old.clone()).await.unwrap();
    assert_eq!(certificates.reload().unwrap(), Reload::Unchanged);

    let next = issued();
    // Only one of the files is there yet, or what is there is none.
    std::fs::write(&certificate.files.certificate, next.cert.pem()).unwrap();
    assert!(matches!(certificates.reload(), Err(TlsError::Unusable(_))));
    std::fs::write(&certificate.files.key, "nonsense").unwrap();
    assert!(matches!(certificates.reload(), Err(TlsError::Pem { expected: "private key", .. })));
    std::fs::write(&certificate.files.certificate, "").unwrap();
    assert!(matches!(certificates.reload(), Err(TlsError::Pem { expected: "certificate", .. })));
    std::fs::remove_file(&certificate.files.certificate).unwrap();
    assert!(matches!(certificates.reload(), Err(TlsError::Read { .. })));
    connect(&server, of_old.clone()).await.unwrap();

    certificate.write(&next);
    assert_eq!(certificates.reload().unwrap(), Reload::Replaced);
    let of_new = client(&certificate);
    connect(&server, of_new).await.unwrap();
    assert!(connect(&server, of_old).await.is_err());
    // Connections from before go on.
    assert_eq!(exchange(&mut before, &signed(json("Echo", "{}")).http1()).await.status, 200);
}

#[tokio::test]
async fn a_server_without_a_usable_certificate_does_not_start() {
    let certificate = Certificate::new();
    std::fs::write(&certificate.files.key, issued().signing_key.serialize_pem()).unwrap();
    let setup = Setup { tls: Some(certificate.files.clone()), ..Setup::default() };
    assert!(matches!(Running::try_with(setup).await, Err(BindError::Tls(TlsError::Unusable(_)))));
}
