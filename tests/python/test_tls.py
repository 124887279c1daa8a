"""TLS with a certificate of the tests' own, and its renewal without a restart."""

import signal
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from trent_audit import events
from trent_keys import wait_for


class Authority:
    """A certificate authority."""

    def __init__(self, directory: Path):
        self.path = directory / "ca.pem"
        self._key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Tests of Trent")])
        self._certificate = self._builder(name, name, self._key.public_key(), is_authority=True)
        self.path.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))

    def issue(self, certificate: Path, key: Path) -> int:
        """Writes a server's certificate and key; gives the serial number."""
        private = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
        made = self._builder(subject, self._certificate.subject, private.public_key(), is_authority=False)
        certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        key.write_bytes(
            private.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        key.chmod(0o600)
        return made.serial_number

    def _builder(self, subject, issuer, public_key, is_authority: bool) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(datetime.now(UTC) - timedelta(hours=1))
            .not_valid_after(datetime.now(UTC) + timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        )
        if not is_authority:
            names = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
            builder = builder.add_extension(names, critical=False)
        return builder.sign(self._key, hashes.SHA256())


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def files(tmp_path):
    return tmp_path / "certificate.pem", tmp_path / "key.pem"


@pytest.fixture
def server(servers, authority, files):
    """A server that speaks TLS."""
    authority.serial = authority.issue(*files)
    server = servers("--tls-cert", str(files[0]), "--tls-key", str(files[1]), start=False)
    server.tls = ssl.create_default_context(cafile=str(authority.path))
    return server.start()


def serial(server) -> int:
    """The serial number of the certificate that a new connection is shown."""
    connection = server.connection()
    connection.connect()
    shown = connection.sock.getpeercert(binary_form=True)
    connection.close()
    return x509.load_der_x509_certificate(shown).serial_number


def test_calls_over_tls(server, authority, monkeypatch):
    monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.path))
    kms = server.client()
    assert kms.list_keys()["Keys"] == []
    assert f"trent: listening on https://127.0.0.1:{server.port}" in server.log
    result = server.cli("kms", "list-keys", environment={"AWS_CA_BUNDLE": str(authority.path)})
    assert result.json["Keys"] == []
    for event in events(server):
        details = event["tlsDetails"]
        assert details["tlsVersion"] == "TLSv1.3" and details["cipherSuite"].startswith("TLS_")
        assert details["clientProvidedHostHeader"] == f"127.0.0.1:{server.port}"
        assert details["keyExchange"] in ("X25519MLKEM768", "x25519", "secp256r1", "secp384r1")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=lambda version: version.name)
def test_versions(server, version):
    server.tls.minimum_version = server.tls.maximum_version = version
    assert server.http("GET", "/_trent/health").status == 200


def test_nothing_but_tls(server):
    server.tls = None
    try:
        response = server.http("GET", "/_trent/health")
    except OSError:
        return
    except Exception as error:
        assert type(error).__module__ == "http.client"
        return
    assert response.status != 200


def test_a_certificate_is_renewed_without_a_restart(server, authority, files):
    assert serial(server) == authority.serial
    kept = server.connection()
    kept.request("GET", "/_trent/health")
    assert kept.getresponse().read()
    renewed = authority.issue(*files)
    pid = server.pid
    server._process.send_signal(signal.SIGHUP)
    wait_for(lambda: serial(server) == renewed, "the new certificate")
    # A connection from before goes on.
    kept.request("GET", "/_trent/health")
    assert kept.getresponse().status == 200
    kept.close()
    assert server.pid == pid


BROKEN = {
    "no certificate": lambda certificate, key: certificate.write_text("nothing"),
    "no key": lambda certificate, key: key.write_text("nothing"),
    "no file": lambda certificate, key: certificate.unlink(),
}


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN)
def test_files_that_do_not_fit_leave_the_old_certificate_in_use(server, authority, files, damage):
    damage(*files)
    before = server.log
    server._process.send_signal(signal.SIGHUP)
    wait_for(lambda: len(server.log) > len(before), "the log to say so")
    assert serial(server) == authority.serial
    renewed = authority.issue(*files)
    server._process.send_signal(signal.SIGHUP)
    wait_for(lambda: serial(server) == renewed, "the new certificate")


def test_a_key_of_another_certificate(server, authority, files, tmp_path):
    authority.issue(tmp_path / "other.pem", files[1])
    before = server.log
    server._process.send_signal(signal.SIGHUP)
    wait_for(lambda: len(server.log) > len(before), "the log to say so")
    assert serial(server) == authority.serial


@pytest.mark.parametrize("damage", BROKEN.values(), ids=BROKEN)
def test_no_start_with_files_that_do_not_fit(servers, authority, files, damage):
    authority.issue(*files)
    damage(*files)
    server = servers("--tls-cert", str(files[0]), "--tls-key", str(files[1]), start=False)
    assert server.launch().wait(30) > 0
    assert ".pem" in server.log
    assert "panicked" not in server.log


@pytest.mark.parametrize("flag", ["--tls-cert", "--tls-key"])
def test_no_start_with_half_of_it(servers, authority, files, flag):
    authority.issue(*files)
    server = servers(flag, str(files[flag == "--tls-key"]), start=False)
    assert server.launch().wait(30) > 0
    assert "--tls-cert" in server.log and "--tls-key" in server.log


def test_the_environment_sets_them_too(servers, authority, files):
    authority.issue(*files)
    server = servers(start=False, TRENT_TLS_CERT=str(files[0]), TRENT_TLS_KEY=str(files[1]))
    server.tls = ssl.create_default_context(cafile=str(authority.path))
    assert server.start().http("GET", "/_trent/health").status == 200


def test_http_2_is_offered(server):
    server.tls.set_alpn_protocols(["h2", "http/1.1"])
    connection = server.connection()
    connection.connect()
    assert connection.sock.selected_alpn_protocol() == "h2"
    connection.close()
