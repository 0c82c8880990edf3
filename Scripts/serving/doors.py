"""Who is let in, from which site, to which address; what a start refuses; how it ends."""

import base64
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time

from bombs import slow_sheet
from server import BOUNDARY, OWN, RUBRIC, Server, form, program
from trial import MARKS, READ, RIGHT, expect

TOKEN = "correct-horse-battery"
BODY = form([("right.md", RIGHT)], student="s001")
GUARDS = ("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cache-Control")


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def basic(user, password):
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def check_tokens():
    with tempfile.NamedTemporaryFile("w", suffix=".tokens") as file:
        file.write(f"# course\n{TOKEN}\ns001 {TOKEN}-of-s001\n")
        file.flush()
        with Server("--token-file", file.name, "--asks", "1") as server:
            wrong = {"no": {}, "a wrong": bearer("wrong-horse-battery"), "an empty": bearer(""),
                     "a cut": bearer(TOKEN[:-1]),
                     "a longer": bearer(TOKEN + "x"), "a broken": {"Authorization": "Basic %%%"},
                     "a strange": {"Authorization": "Digest x"},
                     "a blank": {"Authorization": " "}, "a very long": bearer("x" * 50_000)}
            for name, headers in wrong.items():
                statuses = [server.ask(method, path, body, {**OWN, **headers}).status for method, path, body in
                            (("GET", "/", None), ("POST", MARKS, BODY), ("GET", "/files/style.css", None),
                             ("GET", "/nowhere", None))]
                expect(f"{name} token is answered with 401 everywhere",
                       set(statuses) <= {401, 404} and statuses[:3] == [401] * 3, statuses)
            answer = server.get("/")
            expect("a browser is asked for name and password", "Basic" in answer.headers.get("WWW-Authenticate", ""))
            expect("healthz asks for none", server.get("/healthz").status == 200)
            for name, headers in (("a bearer's", bearer(TOKEN)), ("a password's", basic("s7", TOKEN)),
                                  ("a password with no name", basic("", TOKEN))):
                expect(f"{name} token is let in", server.ask("GET", "/", headers=headers).status == 200)
            own = basic("somebody", TOKEN + "-of-s001")
            first = server.post(MARKS, BODY, own)
            again = server.post(MARKS, form([("right.md", RIGHT)], student="another"), own)
            expect("who has a token of their own is counted by it, whatever they type",
                   (first.status, again.status) == (200, 429), (first.status, again.status))


def check_sites(server):
    for name, headers, status in (
            ("no X-Gradus", {"Content-Type": OWN["Content-Type"]}, 403),
            ("another site's mark", {**OWN, "Sec-Fetch-Site": "cross-site"}, 403),
            ("a neighbour site's mark", {**OWN, "Sec-Fetch-Site": "same-site"}, 403),
            ("its own site's mark", {**OWN, "Sec-Fetch-Site": "same-origin"}, 200)):
        answer = server.ask("POST", MARKS, BODY, headers)
        expect(f"a post with {name} is answered with {status}", answer.status == status, answer.status)
    for host, status in (("evil.example", 421), ("127.0.0.1.evil.example", 421), ("localhost@evil.example", 421),
                         ("", 421),
                         ("LOCALHOST:1", 200), ("[::1]:8080", 200), ("127.0.0.1", 200)):
        answer = server.raw(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode(), 5)
        expect(f"the host '{host}' is answered with {status}", answer.startswith(f"HTTP/1.1 {status} ".encode()),
               answer[:40])
    for method, status in (("PUT", 404), ("DELETE", 404), ("TRACE", 404), ("OPTIONS", 404), ("CONNECT", 404),
                           ("HEAD", 200)):
        answer = server.raw(f"{method} / HTTP/1.1\r\nHost: localhost\r\nX-Gradus: 1\r\nConnection: close\r\n\r\n".encode(), 5)
        found = answer[9:12]
        expect(f"{method} changes nothing", found in (str(status).encode(), b"400", b"405", b"403"), answer[:40])
    preflight = server.ask("OPTIONS", MARKS, None,
                           {"Origin": "https://evil.example", "Access-Control-Request-Headers": "x-gradus"})
    expect("no other site is given leave", "Access-Control-Allow-Origin" not in preflight.headers)


PATHS = ["/files/../rubric.yaml", "/files/..%2f..%2f..%2fetc%2fpasswd", "/files/%2e%2e/%2e%2e/etc/passwd",
         "/files/%252e%252e%252fetc", "//etc/passwd",
         "/files//etc/passwd", "/a/../../etc/passwd", "/a/%2e%2e/", "/a/backprop-by-hand%00/", "/a/..\\..\\etc/",
         "/files/style.css%00.js",
         "/a/%ff%fe/", "/answers/0/0", "/decisions", "/a/backprop-by-hand/../../x", "/files/" + "x" * 5000,
         "/.asks-20786", "/a/{}", "/:key", "/*"]


def check_paths(server):
    for path in PATHS:
        answer = server.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode("latin-1"), 5)
        expect(f"{path[:50]} leads nowhere", answer[9:12] in (b"404", b"400") and b"root:" not in answer, answer[:60])
    absolute = server.raw(b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 5)
    expect("an absolute address leads nowhere else", absolute[9:12] in (b"200", b"400", b"404", b"421"), absolute[:60])
    for path in ("/", "/nowhere", "/files/none", "/a/nowhere/", "/healthz"):
        headers = server.get(path).headers
        expect(f"{path} comes with all guards", all(name in headers for name in GUARDS),
               [name for name in GUARDS if name not in headers])
    refused = server.post(MARKS, b"abc")
    expect("what is refused comes with all guards", all(name in refused.headers for name in GUARDS))


def check_injection(server):
    evil = "s\r\nX-Evil: 1\r\n\r\n<script>alert(1)</script>\x1b[31m"
    answers = [server.post(path, form([("a%0D%0AX-Evil: 1<script>.md", RIGHT)], student=evil))
               for path in (READ, MARKS)]
    answers.append(server.get("/?student=%0d%0aX-Evil:%201%3Cscript%3E"))
    answers.append(server.get("/a/%0d%0aX-Evil:%201/"))
    answers.append(server.post(READ, form([("a.md", b"Z1<script>alert(1)</script> = [<script>; 1]\n<script>=1\n")])))
    expect("no name adds a header", all("X-Evil" not in answer.headers for answer in answers))
    # A reading shows what could not be read; it must show it as text.
    expect("no name and no text becomes a script",
           all("<script>" not in answer.text.replace("<script src=", "") for answer in answers))
    lines = [line for line in server.said().splitlines() if line]
    expect("each line of the log is one of the server's own",
           all(line.startswith(("gradus: ", "20")) and "\x1b" not in line for line in lines),
           [line for line in lines if not line.startswith(("gradus: ", "20"))][:3])
    expect("the log names nobody", "s001" not in server.said())


def refused(name, status, says, *options):
    result = subprocess.run([program("gradus-serve"), "-r", str(RUBRIC), *options], capture_output=True, text=True,
                            timeout=20)
    expect(f"{name} ends with {status}", result.returncode == status and re.search(says, result.stderr),
           f"{result.returncode}: {result.stderr}")


def check_starts():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        refused("a port that is taken", 74, "choose another --port", "--port", str(taken.getsockname()[1]))
    refused("an address that others reach without a token", 64, "--token", "--address", "0.0.0.0", "--port", "0")
    refused("an address of all of IPv6 without a token", 64, "--token", "--address", "::", "--port", "0")
    refused("127.evil.example for a loopback", 64, "expected an IP address", "--address", "127.1.evil.example",
            "--port", "0")
    refused("an address that is none", 64, "expected an IP address", "--address", "127.0.0.999", "--port", "0")
    refused("a short token", 64, "openssl rand", "--token", "short")
    refused("a file of tokens that is not there", 66, "nowhere", "--token-file", "/nowhere/tokens")
    refused("an empty file of tokens", 64, "holds no token", "--token-file", "/dev/null")
    refused("a base with a slash at its end", 64, "/gradus", "--base", "/gradus/")
    refused("a base with a quote", 64, "/gradus", "--base", "/a\"b")
    refused("the same rubric twice", 64, "two rubrics", "-r", str(RUBRIC))
    refused("a store below a file", 73, "", "--store", f"{RUBRIC}/store", "--port", "0")
    refused("a rubric that is not there", 66, "nowhere.yaml", "-r", "nowhere.yaml", "--port", "0")


def check_base():
    with Server("--base", "/course/gradus") as server:
        page = server.get("/")
        links = re.findall(r'(?:href|src|action|data-at)="([^"]+)"', page.text)
        expect("below --base all addresses of the page begin with it", page.status == 200 and links
               and all(link.startswith(("/course/gradus/", "#", "data:")) for link in links), links)
        files = [link for link in links if "/files/" in link]
        expect("below --base the files are there",
               files and all(server.ask("GET", link.removeprefix("/course/gradus")).status == 200 for link in files))
        expect("below --base marks are given", "17 of 17" in server.post(MARKS, BODY).text)
        answer = server.raw(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", 5)
        expect("above --base there is nothing", answer[9:12] == b"404", answer[:40])


def check_ends():
    server = Server()
    body = form([("slow.txt", slow_sheet())])
    answers = []
    asker = threading.Thread(target=lambda: answers.append(server.post(MARKS, body)))
    half = server.connect()
    half.sendall(f"POST {MARKS} HTTP/1.1\r\nHost: localhost\r\n".encode())
    silent = server.connect()
    asker.start()
    time.sleep(0.5)
    server.process.send_signal(signal.SIGTERM)
    asker.join()
    expect("a question that was asked before SIGTERM is answered", [answer.status for answer in answers] == [200],
           answers)
    try:
        expect("the server ends with 0 after that, whatever idle clients do", server.process.wait(5) == 0,
               server.process.returncode)
    except subprocess.TimeoutExpired:
        expect("the server ends after that, whatever idle clients do", False)
        server.process.kill()
    half.close(), silent.close(), server.log.close()
    server = Server()
    with server.connect() as dripping:
        dripping.sendall(f"POST {MARKS} HTTP/1.1\r\nHost: localhost\r\nX-Gradus: 1\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: 99\r\n\r\nabc".encode())
        time.sleep(0.3)
        expect("half a body holds up the end no longer than its bound", server.end(65) == 0)
    server.log.close()
    server = Server()
    with socket.socket() as unread:
        unread.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        unread.connect(("127.0.0.1", server.port))
        unread.settimeout(2)
        try:
            for _ in range(100):
                unread.sendall(b"GET /a/backprop-by-hand/ HTTP/1.1\r\nHost: localhost\r\n\r\n" * 20)
        except OSError:
            pass
        time.sleep(2)
        expect("who reads nothing does not hold up the end", server.end(65) == 0)
    server.log.close()
    server = Server()
    server.process.send_signal(signal.SIGINT)
    expect("SIGINT ends with 0", server.process.wait(10) == 0)
    server.log.close()


def run(server):
    check_sites(server)
    check_paths(server)
    check_injection(server)
    check_tokens()
    check_starts()
    check_base()
    check_ends()
