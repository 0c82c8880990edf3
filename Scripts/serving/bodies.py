"""Bodies that are too long, endless, broken or bombs: refused or answered in time, memory bounded, others served."""

import itertools
import time

from bombs import bombs, half_slow_sheets, slow_sheet
from server import BOUNDARY, OWN, Server, form
from trial import MARKS, READ, RIGHT, Bystander, expect, together

HEAD = f"POST {MARKS} HTTP/1.1\r\nHost: localhost\r\n" + "".join(f"{name}: {value}\r\n" for name, value in OWN.items())
MEGABYTE = b"x" * (1 << 20)


def poured(server, head, blocks):
    """Sends blocks until all are sent or the server closes; gives the first bytes that came back."""
    with server.connect() as connection:
        connection.settimeout(30)
        try:
            connection.sendall(head)
            for block in blocks:
                connection.sendall(block)
        except OSError:
            pass
        try:
            return connection.recv(4096)
        except OSError as error:
            return repr(error).encode()


def check_lengths(server):
    """What is longer than allowed."""
    before = server.memory()
    with Bystander(server) as bystander:
        heads = [f"{HEAD}Content-Length: {100 << 20}\r\n\r\n".encode(),
                 f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode()]
        chunk = b"100000\r\n" + MEGABYTE + b"\r\n"
        announced = together(lambda _: poured(server, heads[0], [MEGABYTE] * 100), 8)
        endless = together(lambda _: poured(server, heads[1], [chunk] * 300), 8)
    expect("a body of 100 MB is refused with 413", all(b" 413 " in answer[:20] for answer in announced),
           announced[0][:80])
    expect("an endless chunked body is refused with 413", all(b" 413 " in answer[:20] for answer in endless),
           endless[0][:80])
    grown = server.memory(peak=True) - before
    expect("memory does not follow: at most 150 MiB for sixteen of them", grown < 150, f"{grown:.0f} MiB more")
    bystander.expect_served("long bodies")
    waits = f"{HEAD}Content-Length: {100 << 20}\r\nExpect: 100-continue\r\n\r\n".encode()
    answer = server.raw(waits, seconds=3)
    expect("a body of 100 MB that asks first is refused before it is sent", b" 413 " in answer[:20], answer[:80])


BROKEN = [
    ("no form", b"abc", 400), ("nothing", b"", 400), ("a boundary alone", f"--{BOUNDARY}".encode(), 400),
    ("no end", form([("a.md", RIGHT)])[:-20], 400),
    ("300 fields more than any form", form(**{f"f{n}": 1 for n in range(600)}), 400),
    ("a field's head of 1 MB", f"--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{'x' * 1_000_000}\"\r\n\r\n\r\n--{BOUNDARY}--".encode(), 400),
    ("boundaries begun without end", f"--{BOUNDARY}\r\n\r\n".encode() + f"\r\n--{BOUNDARY[:-1]}".encode() * 500_000,
     400),
    ("no content", form(), 400), ("an empty file", form([("a.md", b"")]), 200),
    ("hints without end", form([("a.md", RIGHT)], hints=10 ** 18), 200),
    ("hints below nothing", form([("a.md", RIGHT)], hints=-5), 200),
]


def check_forms(server):
    """Forms that are none."""
    for name, body, status in BROKEN:
        answer = server.post(MARKS, body)
        expect(f"a form with {name} is answered with {status} within 2 s",
               answer.status == status and answer.seconds < 2, f"{answer.status} in {answer.seconds:.1f} s")
    for kind in ("text/plain", "multipart/form-data", "multipart/form-data; boundary=",
                 "multipart/form-data; boundary=" + "x" * 5000):
        answer = server.post(MARKS, b"abc", {"Content-Type": kind})
        expect(f"a form of the type {kind[:50]} is refused with 400", answer.status == 400, answer.status)
    both = f"{HEAD}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n".encode()
    answer = server.raw(both, seconds=3)
    expect("a length and chunks at once are refused", answer.startswith(b"HTTP/1.1 400"), answer[:80])
    answer = server.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(100_000))
                        + b"\r\n", 5)
    expect("100,000 headers are refused", answer[:12] in (b"HTTP/1.1 400", b"HTTP/1.1 431", b""), answer[:80])
    answer = server.raw(b"GET /" + b"x" * 10_000_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 5)
    expect("an address of 10 MB is refused", answer[:12] in (b"HTTP/1.1 400", b"HTTP/1.1 414", b""), answer[:80])
    for junk in (b"\0" * 1000, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\0" * 500,
                 b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET\r\n\r\n"):
        answer = server.raw(junk, seconds=3)
        expect(f"{junk[:8]!r} is refused", answer[:12] in (b"HTTP/1.1 400", b"HTTP/1.1 505", b""), answer[:80])


def check_bombs():
    """Each bomb eight times at once, to be read and to be marked."""
    with Server() as server:
        for name, content in bombs():
            body = form([(name, content)], student="s001")
            start = time.monotonic()
            answers = together(lambda number: server.post((READ, MARKS)[number % 2], body), 8)
            seconds = time.monotonic() - start
            answered = all(getattr(answer, "status", 0) in (200, 413) for answer in answers)
            expect(f"{name} ({len(content) >> 10} KiB), eight times at once: answered within 20 s",
                   answered and seconds < 20,
                   f"{[getattr(answer, 'status', answer) for answer in answers]} in {seconds:.1f} s")
            if not server.is_alive():
                expect("the server lives", False, server.said()[-300:])
                return
            print(f"    {seconds:.1f} s, {server.memory():.0f} MiB, at most {server.memory(peak=True):.0f} MiB so far")
        expect("memory stays below 1 GiB with eight bombs at once", server.memory(peak=True) < 1024,
               f"{server.memory(peak=True):.0f} MiB")
        time.sleep(2)
        expect("memory is given back: below 400 MiB in the end", server.memory() < 400, f"{server.memory():.0f} MiB")


def check_slow_sheets():
    """Slow sheets, many at a time, and an honest student."""
    with Server() as server:
        for name, contents in (("four slow sheets", [slow_sheet()] * 4), ("sixteen slow sheets", [slow_sheet()] * 16)):
            with Bystander(server) as bystander:
                answers = together(lambda number: server.post(MARKS, form([("s.txt", contents[number])]), timeout=300),
                                   len(contents))
            statuses = sorted({getattr(answer, "status", repr(answer)) for answer in answers}, key=str)
            expect(f"{name}: each is answered", set(statuses) <= {200, 503}, statuses)
            longest = max((getattr(answer, "seconds", 0) for answer in answers), default=0)
            print(f"    the slowest after {longest:.1f} s")
            # Two cores are shared among all, so that the honest one takes a few times its time alone.
            bystander.expect_served(name, milliseconds=1000)
        sheets = list(itertools.islice(itertools.cycle(half_slow_sheets()), 40))
        with Bystander(server) as bystander:
            together(lambda number: server.post(MARKS, form([sheets[number]]), timeout=300), len(sheets))
        bystander.expect_served("forty sheets of a second or two", milliseconds=1000)


def run(server):
    check_lengths(server)
    check_forms(server)
    check_bombs()
    check_slow_sheets()
