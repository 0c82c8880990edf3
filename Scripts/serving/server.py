"""A gradus-serve on a port of its own, and what is asked of it: plainly, byte by byte, and its memory."""

import contextlib
import http.client
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUBRIC = ROOT / "Rubrics/backprop-by-hand.yaml"
BOUNDARY = "----gradus"
OWN = {"X-Gradus": "1", "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}


def program(name):
    """A program of the project: from GRADUS_SERVE or GRADUS, else of the release build, else of the debug build."""
    given = os.environ.get(name.upper().replace("-", "_"))
    places = [given] if given else [ROOT / "out" / name, ROOT / ".build/debug" / name]
    for place in places:
        if os.access(place, os.X_OK):
            return str(pathlib.Path(place).resolve())
    raise SystemExit(f"{name} was not found; 'make program' builds it")


def form(files=(), **fields):
    """The bytes of a form with some files, each a name and bytes, and some fields."""
    body = b""
    for name, text in fields.items():
        body += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'.encode()
    for name, content in files:
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="'.encode()
        name = name if isinstance(name, bytes) else name.encode()
        body += head + name + b'"\r\nContent-Type: application/octet-stream\r\n\r\n' + content + b"\r\n"
    return body + f"--{BOUNDARY}--\r\n".encode()


class Answer:
    """What came back: status, headers, body and the seconds it took."""

    def __init__(self, status, headers, body, seconds):
        self.status, self.headers, self.body, self.seconds = status, headers, body, seconds

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")


class Server:
    """The server while it runs; all that it sends is kept in `sent`."""

    def __init__(self, *options, rubrics=(RUBRIC,)):
        self.log = tempfile.TemporaryFile(mode="w+")
        named = [part for rubric in rubrics for part in ("-r", str(rubric))]
        self.process = subprocess.Popen(
            [program("gradus-serve"), "--port", "0", *named, *map(str, options)], stderr=self.log)
        self.sent = []
        self.port, self.base = self._started()

    def _started(self):
        for _ in range(200):
            found = re.search(r"http://\S+:(\d+)(\S*)/ is served", self.said())
            if found:
                return int(found[1]), found[2]
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        self.process.kill()
        raise SystemExit(f"the server did not start: {self.said()}")

    def said(self):
        """All of its standard error."""
        self.log.seek(0)
        return self.log.read()

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=120)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def ask(self, method, path, body=None, headers=None, timeout=60):
        """One request on a connection of its own."""
        start = time.monotonic()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        with contextlib.closing(connection):
            connection.request(method, self.base + path, body, headers or {})
            response = connection.getresponse()
            body = response.read()
        answer = Answer(response.status, response.headers, body, time.monotonic() - start)
        self.sent.append(str(response.headers).encode() + body)
        return answer

    def get(self, path, **headers):
        return self.ask("GET", path, headers={name.replace("_", "-"): text for name, text in headers.items()})

    def post(self, path, body, headers=None, timeout=60):
        return self.ask("POST", path, body, {**OWN, **(headers or {})}, timeout)

    def raw(self, data, seconds=10):
        """What comes back to some bytes until the server closes the connection or is silent for so long."""
        with self.connect() as connection:
            connection.settimeout(seconds)
            received = b""
            try:
                connection.sendall(data)
                while block := connection.recv(65536):
                    received += block
            except (TimeoutError, ConnectionError):
                pass
        self.sent.append(received)
        return received

    def memory(self, peak=False):
        """Its resident memory in MiB, now or at its highest."""
        key = "VmHWM" if peak else "VmRSS"
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{key}:\s+(\d+)", status)[1]) / 1024

    def is_alive(self):
        return self.process.poll() is None

    def end(self, seconds=15):
        """Its exit status on SIGTERM; None where it does not end in time."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.is_alive():
            self.end()
        self.log.close()
