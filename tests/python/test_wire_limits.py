"""What one client may cost: large bodies, floods of headers, slow clients, broken HTTP."""

import json
import socket
import struct
import threading

import pytest

from trent_keys import new_key, wait_for
from trent_signing import sign_headers

BODY_BYTES_MAX = 1024 * 1024


def padded(key_id: str, size: int) -> bytes:
    """A valid input of DescribeKey that has this size."""
    body = json.dumps({"KeyId": key_id, "Padding": ""}).encode()
    return body[:-2] + b"x" * (size - len(body)) + body[-2:]


def is_well(server) -> bool:
    return server.call("ListKeys", {}).status == 200


def raw(server, data: bytes = b"") -> socket.socket:
    """A connection on which something was sent."""
    connection = socket.create_connection((server.host, server.port), timeout=60)
    connection.sendall(data)
    return connection


def everything(connection: socket.socket) -> bytes:
    """What comes until the server ends the connection, be it with a reset."""
    data = b""
    try:
        while chunk := connection.recv(65536):
            data += chunk
    except ConnectionError:
        pass
    finally:
        connection.close()
    return data


def status(answer: bytes) -> int | None:
    """The status of the first answer in what was received."""
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None


def test_a_body_of_1_mib(caller, key):
    body = padded(key.id, BODY_BYTES_MAX)
    assert len(body) == BODY_BYTES_MAX
    assert caller.accepted("DescribeKey", body)["KeyMetadata"]["KeyId"] == key.id


def test_a_body_of_1_mib_of_one_string(caller, key):
    body = b'{"KeyId":"%s"}' % (b"x" * (BODY_BYTES_MAX - 12))
    response = caller("DescribeKey", body)
    assert response.error == "ValidationException"
    assert caller("ListKeys").status == 200


@pytest.mark.parametrize("size", [BODY_BYTES_MAX + 1, 5 * BODY_BYTES_MAX], ids=["1 MiB + 1", "5 MiB"])
def test_larger_bodies(shared, shared_kms, caller, size):
    key = new_key(shared_kms)
    body = padded(key.id, size)
    headers = sign_headers(caller.signing, "POST", "/", caller.headers("DisableKey"), body)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    connection = raw(shared, f"POST / HTTP/1.1\r\n{head}Connection: close\r\nContent-Length: {size}\r\n\r\n".encode())
    # The server may end the connection before it has read all.
    sender = threading.Thread(target=send_what_goes, args=(connection, body))
    sender.start()
    answer = everything(connection)
    sender.join()
    assert status(answer) == 413
    assert b"RequestEntityTooLargeException" in answer
    assert shared_kms.describe_key(KeyId=key.id)["KeyMetadata"]["Enabled"]


def send_what_goes(connection: socket.socket, data: bytes, last: bool = False) -> None:
    """Sends as much as the server takes; `last` closes this end of the connection."""
    try:
        connection.sendall(data)
        if last:
            connection.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def test_a_body_that_says_it_is_huge(shared, caller):
    headers = sign_headers(caller.signing, "POST", "/", caller.headers("ListKeys"), b"")
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    for length in (2**31, 2**63 - 1, 10**30):
        answer = everything(raw(shared, f"POST / HTTP/1.1\r\n{head}Content-Length: {length}\r\n\r\n".encode()))
        assert status(answer) in (400, 413)
    assert is_well(shared)


def chunked(caller, operation: str, body: bytes, chunk: int) -> bytes:
    headers = sign_headers(caller.signing, "POST", "/", caller.headers(operation), body)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    pieces = [body[start : start + chunk] for start in range(0, len(body), chunk)]
    framed = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    head += "Connection: close\r\nTransfer-Encoding: chunked\r\n"
    return f"POST / HTTP/1.1\r\n{head}\r\n".encode() + framed + b"0\r\n\r\n"


def test_chunked_bodies(shared, caller, key):
    answer = everything(raw(shared, chunked(caller, "DescribeKey", padded(key.id, 5000), 7)))
    assert status(answer) == 200
    assert key.arn.encode() in answer


def test_chunked_bodies_that_are_too_large(shared, caller, key):
    data = chunked(caller, "DescribeKey", padded(key.id, BODY_BYTES_MAX + 1), 65536)
    connection = raw(shared)
    sender = threading.Thread(target=send_what_goes, args=(connection, data))
    sender.start()
    answer = everything(connection)
    sender.join()
    assert status(answer) == 413
    assert is_well(shared)


AMBIGUOUS = {
    "two lengths": "Content-Length: 2\r\nContent-Length: 3\r\n",
    "length and chunks": "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
    "a negative length": "Content-Length: -2\r\n",
    "a length that is no number": "Content-Length: 2x\r\n",
    "an unknown encoding": "Transfer-Encoding: gzip\r\n",
    "white space before the colon": "Content-Length : 2\r\n",
}


@pytest.mark.parametrize("lines", AMBIGUOUS.values(), ids=AMBIGUOUS)
def test_ambiguous_lengths(shared, caller, lines):
    headers = sign_headers(caller.signing, "POST", "/", caller.headers("CreateKey"), b"{}")
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    before = len(caller.accepted("ListKeys", {"Limit": 1000})["Keys"])
    smuggled = "POST / HTTP/1.1\r\nHost: smuggled\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    connection = raw(shared)
    send_what_goes(connection, f"POST / HTTP/1.1\r\n{head}{lines}\r\n{{}}{smuggled}".encode(), last=True)
    answer = everything(connection)
    if "chunked" in lines:
        # RFC 9112 lets chunks win if the connection ends with the answer; here `{}` is no chunk.
        assert status(answer) != 200
    else:
        assert status(answer) in (None, 400, 411, 501)
    assert len(caller.accepted("ListKeys", {"Limit": 1000})["Keys"]) == before


GARBAGE = {
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20,
    "a line without end": b"A" * 100_000,
    "an unknown version": b"POST / HTTP/9.9\r\n\r\n",
    "no host": b"POST / HTTP/1.1\r\nContent-Length: 0\r\n\r\n",
    "a path of 100 KiB": b"POST /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "a null byte in a header": b"POST / HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n",
    "many empty lines": b"\r\n" * 10_000,
}


@pytest.mark.parametrize("data", GARBAGE.values(), ids=GARBAGE)
def test_garbage(shared, data):
    connection = raw(shared)
    send_what_goes(connection, data, last=True)
    answer = everything(connection)
    assert status(answer) in (None, *range(400, 500), 505)
    assert is_well(shared)


FLOODS = {
    "1,000 headers": {f"X-Header-{number}": "x" for number in range(1000)},
    "a header of 1 MiB": {"X-Header": "x" * 1024 * 1024},
    "a name of 100 KiB": {"X" * 100 * 1024: "x"},
    "50 headers of 4 KiB": {f"X-Header-{number}": "x" * 4096 for number in range(50)},
}


@pytest.mark.parametrize("headers", FLOODS.values(), ids=FLOODS)
def test_floods_of_headers(shared, headers):
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    connection = raw(shared)
    send_what_goes(connection, f"POST / HTTP/1.1\r\nHost: x\r\n{head}Content-Length: 0\r\n\r\n".encode())
    assert status(everything(connection)) in (None, 400, 431)
    assert is_well(shared)


def test_slow_clients_keep_nobody_waiting_and_are_let_go(shared, caller):
    begun = b"POST / HTTP/1.1\r\nHost: x\r\n"
    silent = [raw(shared) for _ in range(20)]
    slow_heads = [raw(shared, begun) for _ in range(20)]
    headers = sign_headers(caller.signing, "POST", "/", caller.headers("CreateKey"), b"{}" + b" " * 98)
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    slow_bodies = [raw(shared, f"POST / HTTP/1.1\r\n{head}Content-Length: 100\r\n\r\n{{".encode()) for _ in range(5)]
    before = len(caller.accepted("ListKeys", {"Limit": 1000})["Keys"])
    # A byte now and then does not make a client fast.
    ended: list[socket.socket] = []

    def drip() -> None:
        for connection in slow_heads:
            try:
                connection.sendall(b"X")
            except OSError:
                ended.append(connection)

    wait_for(lambda: drip() or len(ended) >= len(slow_heads), "slow heads to be let go")
    for connection in (*silent, *slow_heads):
        assert status(everything(connection)) in (None, 400, 408)
    for connection in slow_bodies:
        answer = everything(connection)
        assert status(answer) in (None, 408)
        assert not answer or b"RequestTimeoutException" in answer
    assert len(caller.accepted("ListKeys", {"Limit": 1000})["Keys"]) == before


def test_clients_that_go_away(shared, caller):
    headers = sign_headers(caller.signing, "POST", "/", caller.headers("CreateKey"), b"{}")
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    before = len(caller.accepted("ListKeys", {"Limit": 1000})["Keys"])
    for _ in range(50):
        connection = raw(shared, f"POST / HTTP/1.1\r\n{head}Content-Length: 2\r\n\r\n{{".encode())
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()
    assert len(caller.accepted("ListKeys", {"Limit": 1000})["Keys"]) == before


def test_many_connections(shared, caller):
    connections = [raw(shared) for _ in range(300)]
    assert is_well(shared)
    for connection in connections:
        connection.close()


def test_http_2_is_spoken(shared):
    # The preface and an empty SETTINGS frame (RFC 9113); the answer begins with the server's own SETTINGS.
    connection = raw(shared, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + b"\0\0\0\4\0\0\0\0\0")
    head = connection.recv(9)
    connection.close()
    assert head[3:9] == b"\4\0\0\0\0\0"
