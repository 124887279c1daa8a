"""Traces: a span for each request, with its caller's as parent, and a server that does not depend on who takes them."""

import socket
import subprocess
import time

import botocore.exceptions
import pytest
from botocore.credentials import Credentials

from trent_audit import written
from trent_iam import new_user
from trent_keys import new_key
from trent_metrics import page, value, wait_for
from trent_process import binary, clean_environment
from trent_traces import ERROR, SERVER, SOON, UNSET, Collector
from trent_webhooks import config, tls

TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736"
PARENT_ID = "00f067aa0ba902b7"
PARENT = f"00-{TRACE_ID}-{PARENT_ID}-01"
ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"
SPANS = "trent_trace_spans_total"


@pytest.fixture
def collector():
    """A collector of traces."""
    collector = Collector()
    yield collector
    collector.close()


@pytest.fixture
def traced(servers, collector):
    """Starts servers that send to the collector soon."""

    def start(*arguments: str, **environment: str):
        return servers(*arguments, **{ENDPOINT: collector.base, "OTEL_BSP_SCHEDULE_DELAY": SOON} | environment)

    return start


def send_with(client, header: str) -> None:
    """Lets a client send a `traceparent` with each request."""

    def add(request, **_) -> None:
        request.headers["traceparent"] = header

    client.meta.events.register("before-send", add)


def request_id(answer) -> str:
    return answer["ResponseMetadata"]["RequestId"]


def test_each_request_has_a_span_below_its_callers(traced, collector):
    before = time.time_ns()
    server = traced()
    kms = server.client("kms", region="us-east-1")
    send_with(kms, PARENT)
    answers = [kms.create_key()]
    key = answers[0]["KeyMetadata"]
    answers.append(kms.encrypt(KeyId=key["KeyId"], Plaintext=b"a"))
    answers.append(server.client("sts").get_caller_identity())
    create, encrypt, identity = collector.spans(3)
    assert [create.name, encrypt.name, identity.name] == ["KMS.CreateKey", "KMS.Encrypt", "STS.GetCallerIdentity"]
    for span, answer in zip((create, encrypt, identity), answers, strict=True):
        assert (span.kind, span.status, span.scope) == (SERVER, UNSET, "trent")
        assert before < span.start_ns < span.end_ns < time.time_ns()
        service, method = span.name.split(".")
        assert span.attributes == {
            "rpc.system": "aws-api",
            "rpc.service": service,
            "rpc.method": method,
            "aws.request_id": request_id(answer),
            "cloud.region": "us-east-1",
            "cloud.account.id": key["AWSAccountId"],
            "http.response.status_code": 200,
        }
        assert span.resource["service.name"] == "trent"
        assert span.resource["service.version"].count(".") == 2
    for span in (create, encrypt):
        assert (span.trace_id, span.parent_id) == (TRACE_ID, PARENT_ID)
    assert identity.trace_id != TRACE_ID and identity.parent_id == ""
    assert len({span.span_id for span in (create, encrypt, identity)} | {PARENT_ID}) == 4
    assert {delivery.path for delivery in collector.deliveries} == {"/v1/traces"}
    wait_for(server, SPANS, 3, result="exported")


def test_refused_requests_tell_why(traced, collector):
    server = traced("--region", "us-east-1", "--region", "eu-west-1")
    kms = server.client("kms", region="eu-west-1")
    key = new_key(kms)
    mallory = new_user(server)
    account = key.account

    def refused(client, code: str, **parameters: str) -> None:
        with pytest.raises(botocore.exceptions.ClientError) as refusal:
            client.describe_key(**parameters)
        assert refusal.value.response["Error"]["Code"] == code

    refused(mallory.client("kms", region="eu-west-1"), "AccessDeniedException", KeyId=key.arn)
    forged = Credentials(mallory.credentials.access_key, "x" * 40)
    refused(server.client("kms", region="eu-west-1", credentials=forged), "InvalidSignatureException", KeyId=key.id)
    refused(server.client("kms", region="eu-west-1", validate=False), "ValidationException", KeyId="")
    assert server.call("Nope", {}).error == "UnknownOperationException"
    assert server.stop() == 0
    spans = [span for span in collector.came if "error.type" in span.attributes]
    told = [
        (span.name, span.attributes["http.response.status_code"], span.attributes["error.type"])
        + (span.attributes.get("cloud.account.id"), span.attributes.get("cloud.region"))
        for span in spans
    ]
    assert told == [
        ("KMS.DescribeKey", 400, "AccessDeniedException", account, "eu-west-1"),
        ("KMS.DescribeKey", 403, "InvalidSignatureException", None, "eu-west-1"),
        ("KMS.DescribeKey", 400, "ValidationException", account, "eu-west-1"),
        ("aws-api", 404, "UnknownOperationException", None, None),
    ]
    # That a caller was refused is no failure of the server.
    assert {span.status for span in spans} == {UNSET}


def test_a_failure_of_the_server_is_one(servers, collector):
    server = servers(command="dev", **{ENDPOINT: collector.base, "OTEL_BSP_SCHEDULE_DELAY": SOON})
    fault = b'{"operation": "CreateKey", "fault": {"error": {"code": "KMSInternalException"}}}'
    assert server.http("POST", "/_trent/faults", {"Content-Type": "application/json"}, fault).status == 200
    with pytest.raises(botocore.exceptions.ClientError):
        server.client("kms").create_key()
    # The server's own endpoints have no spans.
    (span,) = collector.spans(1)
    assert (span.name, span.status, span.attributes["error.type"]) == ("KMS.CreateKey", ERROR, "KMSInternalException")


def test_no_secret_is_sent(traced, collector):
    server = traced("--audit-strict")
    kms = server.client("kms")
    marked, context = b"MARKED-PLAINTEXT-4cb1d7", {"MARKED-CONTEXT-KEY": "MARKED-CONTEXT-VALUE"}
    key = new_key(kms, Description="MARKED-DESCRIPTION")
    sealed = kms.encrypt(KeyId=key.id, Plaintext=marked, EncryptionContext=context)["CiphertextBlob"]
    kms.decrypt(CiphertextBlob=sealed, EncryptionContext=context)
    data_key = kms.generate_data_key(KeyId=key.id, KeySpec="AES_256")
    session = new_user(server).client("sts")
    with pytest.raises(botocore.exceptions.ClientError):
        session.get_session_token(SerialNumber="MARKED-SERIAL", TokenCode="123456")
    token = Credentials(*server.root_credentials(), "MARKED-TOKEN")
    with pytest.raises(botocore.exceptions.ClientError):
        server.client("kms", credentials=token).list_keys()
    secrets = {marked, sealed, data_key["Plaintext"], data_key["CiphertextBlob"], key.id.encode()}
    secrets |= {credential.encode() for credential in server.root_credentials()}
    secrets |= {b"MARKED", b"AKIA", b"AWS4-HMAC-SHA256"}
    collector.spans(8)
    assert server.stop() == 0
    sent = b"".join(delivery.body for delivery in collector.deliveries)
    assert b"GetSessionToken" in sent
    assert not [form for secret in secrets for form in written(secret) if form in sent]


@pytest.mark.parametrize("header", [PARENT[:-1], PARENT.upper(), PARENT + "-x", PARENT.replace(PARENT_ID, "0" * 16)])
def test_a_parent_that_is_not_valid_is_none(servers, collector, header):
    server = servers(command="dev", **{ENDPOINT: collector.base, "OTEL_BSP_SCHEDULE_DELAY": SOON})
    kms = server.client("kms")
    send_with(kms, header)
    kms.list_keys()
    (span,) = collector.spans(1)
    assert span.trace_id != TRACE_ID and span.parent_id == ""


def test_callers_decide_unless_the_sampler_does(traced, collector):
    unsampled = PARENT.removesuffix("01") + "00"

    def call(server) -> None:
        kms = server.client("kms")
        send_with(kms, unsampled)
        kms.list_keys()
        server.client("kms").list_aliases()
        assert server.stop() == 0

    call(traced())
    assert [span.name for span in collector.spans(1)] == ["KMS.ListAliases"]
    call(traced(OTEL_TRACES_SAMPLER="always_on"))
    assert [(span.name, span.parent_id) for span in collector.spans(3)[1:]] == [
        ("KMS.ListKeys", PARENT_ID),
        ("KMS.ListAliases", ""),
    ]
    call(traced(OTEL_TRACES_SAMPLER="traceidratio", OTEL_TRACES_SAMPLER_ARG="0"))
    assert len(collector.came) == 3


def test_without_settings_there_are_no_traces(servers, collector):
    for server in (servers(), servers(OTEL_SDK_DISABLED="true", **{ENDPOINT: collector.base})):
        new_key(server.client("kms"))
        assert SPANS not in page(server)
        assert server.stop() == 0
    assert not collector.deliveries


def test_the_file_of_settings_says_where_and_what(servers, collector, tmp_path):
    settings = f"""
        [traces]
        endpoint = "{collector.base}/elsewhere"
        headers = {{ authorization = "Bearer s3cret" }}
        service_name = "keys"
        resource_attributes = {{ "deployment.environment.name" = "test" }}
        sampler = "traceidratio"
        sampler_arg = 1
    """
    server = servers(*config(tmp_path, settings), OTEL_EXPORTER_OTLP_COMPRESSION="gzip")
    server.client("kms").list_keys()
    assert server.stop() == 0
    (span,) = collector.spans(1)
    assert (span.resource["service.name"], span.resource["deployment.environment.name"]) == ("keys", "test")
    (delivery,) = collector.deliveries
    assert (delivery.path, delivery.headers["authorization"]) == ("/elsewhere", "Bearer s3cret")
    assert delivery.headers["content-encoding"] == "gzip"
    # A flag wins over the variable, and a variable over the file.
    environment = {ENDPOINT: "http://127.0.0.1:1", "OTEL_EXPORTER_OTLP_HEADERS": "api-key=a%20b"}
    server = servers("--traces-endpoint", f"{collector.base}/flag", *config(tmp_path, settings), **environment)
    server.client("kms").list_keys()
    assert server.stop() == 0
    delivery = collector.wait(2)[1]
    assert delivery.path == "/flag" and delivery.headers["api-key"] == "a b"
    assert "authorization" not in delivery.headers and "content-encoding" not in delivery.headers


def test_spans_go_over_tls_to_whom_the_certificate_names(servers, tmp_path):
    context, pem = tls(tmp_path)
    collector = Collector(tls=context)
    try:
        trusting = {"OTEL_EXPORTER_OTLP_CERTIFICATE": str(pem), "OTEL_BSP_SCHEDULE_DELAY": SOON}
        server = servers(**{ENDPOINT: collector.base} | trusting)
        server.client("kms").list_keys()
        assert [span.name for span in collector.spans(1)] == ["KMS.ListKeys"]
        # The same collector under an address that its certificate does not name.
        other = servers(**{ENDPOINT: collector.base.replace("localhost", "127.0.0.1")} | trusting)
        other.client("kms").list_keys()
        wait_for(other, SPANS, 1, result="failed")
        assert "certificate" in other.log
        assert len(collector.came) == 1
    finally:
        collector.close()


def test_what_is_left_is_sent_before_the_server_stops(traced, collector):
    server = traced(OTEL_BSP_SCHEDULE_DELAY="3600000")
    for _ in range(20):
        server.client("kms").list_keys()
    assert not collector.deliveries
    assert server.stop() == 0
    assert len(collector.came) == 20


def test_a_collector_that_hangs_holds_nothing_up(servers):
    listener = socket.create_server(("127.0.0.1", 0))
    endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
    timeout_s = 60
    environment = {
        ENDPOINT: endpoint,
        "OTEL_BSP_SCHEDULE_DELAY": SOON,
        "OTEL_BSP_MAX_QUEUE_SIZE": "10",
        "OTEL_EXPORTER_OTLP_TIMEOUT": str(timeout_s * 1000),
    }
    server = servers(**environment)
    kms = server.client("kms")
    kms.list_keys()
    connection, _ = listener.accept()
    # The collector has the first span, and does not say so.
    connection.recv(1)
    started = time.monotonic()
    for _ in range(50):
        kms.list_keys()
    assert time.monotonic() - started < timeout_s / 2
    assert value(server, SPANS, result="exported") == 0
    assert value(server, SPANS, result="dropped") == 40
    assert server.stop() == 0
    assert "no time to send all traces" in server.log
    connection.close()
    listener.close()


def test_a_collector_that_is_not_there_is_survived(servers):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    environment = {ENDPOINT: f"http://127.0.0.1:{port}/s3cret", "OTEL_EXPORTER_OTLP_HEADERS": "api-key=s3cret"}
    server = servers(OTEL_BSP_SCHEDULE_DELAY=SOON, **environment)
    for count in (1, 2):
        new_key(server.client("kms"))
        wait_for(server, SPANS, count, result="failed")
    # Said once, not every time.
    assert server.log.count("traces can't be sent") == 1
    assert f"http://127.0.0.1:{port}" in server.log and "s3cret" not in server.log
    assert server.stop() == 0


def test_a_collector_that_refuses_is_told_of_until_it_takes_spans_again(traced, collector):
    collector.answers.extend([400, 401])
    server = traced()
    for count in (1, 2):
        server.client("kms").list_keys()
        wait_for(server, SPANS, count, result="failed")
    assert server.log.count("it answers with status 400") == 1 and "status 401" not in server.log
    server.client("kms").list_keys()
    wait_for(server, SPANS, 1, result="exported")
    assert server.log.count("traces are sent again") == 1
    # What a collector can't take now is sent once more.
    collector.answers.append(503)
    server.client("kms").list_keys()
    wait_for(server, SPANS, 2, result="exported")
    assert value(server, SPANS, result="failed") == 2


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({"OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}, "http/protobuf"),
        ({"OTEL_EXPORTER_OTLP_HEADERS": "s3cret"}, "OTEL_EXPORTER_OTLP_HEADERS"),
        ({"OTEL_TRACES_SAMPLER": "xray"}, "always_on"),
        ({"OTEL_EXPORTER_OTLP_CERTIFICATE": "/missing.pem"}, "/missing.pem"),
        ({ENDPOINT: "collector:4318"}, "where traces go"),
    ],
)
def test_settings_that_make_no_sense_are_refused(tmp_path, environment, why):
    done = subprocess.run(
        [binary(), "dev", "--listen", "127.0.0.1:0"],
        env=clean_environment() | {ENDPOINT: "http://127.0.0.1:4318"} | environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert why in done.stderr and "s3cret" not in done.stderr
    assert "listening" not in done.stderr
