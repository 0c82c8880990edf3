"""Clients that are slow, silent or never end, all at the same time, while an honest student asks."""

import socket
import time

from server import OWN
from trial import MARKS, Bystander, expect, together

HEAD = f"POST {MARKS} HTTP/1.1\r\nHost: localhost\r\n".encode()
FIELDS = "".join(f"{name}: {value}\r\n" for name, value in OWN.items()).encode()


def closed_after(server, begin, drop=b"", every=1.0, longest=100):
    """The seconds after which the server closes a connection that sends some bytes and then drips; None where it does
    not."""
    start = time.monotonic()
    with server.connect() as connection:
        connection.settimeout(every)
        try:
            connection.sendall(begin)
            while time.monotonic() - start < longest:
                if drop:
                    connection.sendall(drop)
                try:
                    if not connection.recv(65536):
                        return time.monotonic() - start
                except TimeoutError:
                    pass
        except OSError:
            return time.monotonic() - start
    return None


def closed_unread(server, longest=100):
    """The seconds after which a connection is closed on which much is asked for and nothing is read."""
    start = time.monotonic()
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        connection.settimeout(1)
        ask = b"GET /a/backprop-by-hand/ HTTP/1.1\r\nHost: localhost\r\n\r\n" * 100
        sent = 0
        while time.monotonic() - start < longest:
            try:
                if sent < 20_000:
                    sent += connection.send(ask)
                else:
                    # Sending tells whether the other side is still there; the bytes change nothing.
                    time.sleep(1)
                    connection.send(b"\r")
            except TimeoutError:
                time.sleep(1)
            except OSError:
                return time.monotonic() - start
    return None


CLIENTS = [
    ("a byte a second in the head", HEAD, b"a", 45),
    ("a line a second in the head", HEAD, b"X-A: b\r\n", 45),
    ("a byte a second in the body", HEAD + FIELDS + b"Content-Length: 5000\r\n\r\n", b"a", 75),
    ("a chunk a second", HEAD + FIELDS + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n", 75),
    ("half a body", HEAD + FIELDS + b"Content-Length: 5000\r\n\r\nabc", b"", 45),
    ("the beginning of 8 MB", HEAD + FIELDS + b"Content-Length: 8000000\r\n\r\nabc", b"", 45),
    ("the beginning of 100 KB", HEAD + FIELDS + b"Content-Length: 100000\r\n\r\nabc", b"", 45),
    ("the beginning of 1 MB", HEAD + FIELDS + b"Content-Length: 1000000\r\n\r\nabc", b"", 45),
    ("the beginning of 8 MB and a byte a second", HEAD + FIELDS + b"Content-Length: 8000000\r\n\r\nabc", b"a", 75),
    ("half a head", HEAD, b"", 45),
    ("nothing at all", b"", b"", 45),
    ("a byte a second in a body that is refused", HEAD + b"Content-Length: 5000\r\n\r\n", b"a", 75),
    ("a byte a second in the head of a second request",
     b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n" + HEAD, b"a", 75),
]


def run(server):
    before = server.memory()
    idle = [server.connect() for _ in range(200)]
    with Bystander(server) as bystander:
        def one(number):
            if number == count:
                return closed_unread(server)
            _, begin, drop, _ = CLIENTS[number // 10]
            return closed_after(server, begin, drop)
        # Ten of each kind; the last is one that reads nothing.
        count = len(CLIENTS) * 10
        results = together(one, count + 1)
    for place, (name, _, _, bound) in enumerate(CLIENTS):
        seconds = results[place * 10:place * 10 + 10]
        expect(f"who sends {name} is cut off within {bound} s",
               all(isinstance(value, float) and value <= bound for value in seconds), seconds)
    expect("who reads nothing is cut off within 75 s", isinstance(results[-1], float) and results[-1] <= 75,
           results[-1])
    still = 0
    for connection in idle:
        connection.settimeout(0.01)
        try:
            still += connection.recv(1) != b""
        except TimeoutError:
            still += 1
        except OSError:
            pass
        connection.close()
    expect("200 idle connections are closed", still == 0, f"{still} open")
    bystander.expect_served(f"{count} slow clients and 200 idle ones")
    expect("memory is as before, within 32 MiB", server.memory() < before + 32, f"{before:.0f} → {server.memory():.0f}")
