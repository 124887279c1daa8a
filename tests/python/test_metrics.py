"""The metrics page: its form, and that it tells what happens."""

import json
import re

import botocore.exceptions
import pytest

from trent_keys import new_key
from trent_metrics import page, samples, value, wait_for
from trent_process import REPOSITORY
from trent_webhooks import config, rule, webhook


def test_the_page_is_of_prometheus_form(server, kms):
    new_key(kms)
    text = page(server)
    found = samples(text)
    described = {line.split(" ")[2] for line in text.splitlines() if line.startswith("# TYPE")}
    helped = {line.split(" ")[2] for line in text.splitlines() if line.startswith("# HELP")}
    assert described == helped
    for name, _ in found:
        family = name
        for suffix in ("_bucket", "_sum", "_count"):
            if name.endswith(suffix) and name.removesuffix(suffix) in described:
                family = name.removesuffix(suffix)
        assert family in described, name
    assert all(number >= 0 for number in found.values())


def test_requests_are_counted_by_operation_and_result(server, kms):
    key = new_key(kms)
    for _ in range(3):
        kms.encrypt(KeyId=key.id, Plaintext=b"a")
    with pytest.raises(botocore.exceptions.ClientError):
        kms.encrypt(KeyId="alias/missing", Plaintext=b"a")
    labels = {"service": "kms", "operation": "Encrypt"}
    assert value(server, "trent_requests_total", **labels, status="2xx") == 3
    assert value(server, "trent_requests_total", **labels, status="4xx") == 1
    assert value(server, "trent_request_duration_seconds_count", **labels) == 4
    assert value(server, "trent_request_duration_seconds_sum", **labels) > 0
    found = samples(page(server))
    buckets = {
        float(dict(pairs)["le"]): number
        for (name, pairs), number in found.items()
        if name == "trent_request_duration_seconds_bucket" and ("operation", "Encrypt") in pairs
    }
    counts = [buckets[bound] for bound in sorted(buckets)]
    assert counts == sorted(counts) and counts[-1] == 4
    assert value(server, "trent_requests_total", service="kms", operation="Decrypt", status="2xx") is None


def test_the_audit_log_is_followed_through_its_stages(server, kms):
    new_key(kms)
    written = value(server, "trent_audit_sequence", stage="written")
    assert written >= 1
    for _ in range(5):
        kms.generate_random(NumberOfBytes=1)
    assert value(server, "trent_audit_sequence", stage="written") == written + 5
    wait_for(server, "trent_audit_sequence", written + 5, stage="on_disk")
    wait_for(server, "trent_audit_lag_events", 0, stage="on_disk")
    assert value(server, "trent_audit_refused_total") == 0
    assert value(server, "trent_audit_healthy") == 1


def test_caches_and_the_store_are_told(server, kms):
    commits = value(server, "trent_store_commits_total")
    key = new_key(kms)
    assert value(server, "trent_store_commits_total") > commits
    kms.encrypt(KeyId=key.id, Plaintext=b"a")
    hits = {
        cache: value(server, "trent_cache_lookups_total", cache=cache, result="hit") for cache in ("records", "keys")
    }
    for _ in range(5):
        kms.encrypt(KeyId=key.id, Plaintext=b"a")
    for cache, before in hits.items():
        assert value(server, "trent_cache_lookups_total", cache=cache, result="hit") >= before + 5
        assert value(server, "trent_cache_entries", cache=cache) >= 1
    assert value(server, "trent_record_cache_bytes") > 0
    assert value(server, "trent_requests_in_flight") == 0


def test_keys_are_counted(server, kms):
    for _ in range(3):
        new_key(kms)
    wait_for(server, "trent_kms_keys", 3)


def test_the_process_tells_of_itself(server):
    found = samples(page(server))
    (build,) = [dict(pairs) for (name, pairs) in found if name == "trent_build_info"]
    assert build["version"].count(".") == 2
    assert value(server, "process_resident_memory_bytes") > 1_000_000
    assert value(server, "process_start_time_seconds") > 1_600_000_000


def test_the_log_can_be_json(servers):
    server = servers("--log-format", "json", "--audit-strict=false", RUST_LOG="debug")
    server.client("kms").list_keys()
    lines = [line for line in server.log.splitlines() if not line.startswith("trent: ")]
    assert lines
    for line in lines:
        entry = json.loads(line)
        assert {"timestamp", "level", "message"} <= entry.keys(), line


def test_the_dashboard_and_the_documentation_name_what_there_is(servers, tmp_path):
    targets = webhook("http://127.0.0.1:1/") + rule({"source": ["aws.kms"]})
    server = servers(*config(tmp_path, targets))
    server.client("kms").list_keys()
    wait_for(server, "trent_kms_keys", 0)
    described = {line.split(" ")[2] for line in page(server).splitlines() if line.startswith("# TYPE")}
    names = re.compile(r"\b(?:trent|process)_[a-z_]+\b")
    dashboard = json.loads((REPOSITORY / "docs/grafana/trent.json").read_text())
    expressions = [target["expr"] for panel in dashboard["panels"] for target in panel.get("targets", [])]
    used = {name.removesuffix("_bucket") for expression in expressions for name in names.findall(expression)}
    assert used and used <= described
    told = set(names.findall((REPOSITORY / "docs/operations.md").read_text()))
    assert described <= told, described - told
