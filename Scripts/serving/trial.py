"""What a trial notes: each expectation by its name, and whether it holds."""

import threading
import time

from server import ROOT, form

failed = []
MARKS = "/a/backprop-by-hand/marks"
READ = "/a/backprop-by-hand/read"
RIGHT = (ROOT / "Fixtures/answers/right.md").read_bytes()


def expect(name, holds, found=""):
    """Prints an expectation; what was found goes with one that does not hold."""
    print(f"{'' if holds else 'NOT '}ok: {name}" + ("" if holds or found == "" else f"; found {str(found)[:300]}"),
          flush=True)
    if not holds:
        failed.append(name)


def together(work, count):
    """What some work gives for each number, all at the same time."""
    results = [None] * count

    def run(number):
        try:
            results[number] = work(number)
        except Exception as error:
            results[number] = error
    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


class Bystander:
    """An honest student who asks for marks four times a second while something else goes on."""

    def __init__(self, server):
        self.server, self.times, self.wrong = server, [], []
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._ask)

    def _ask(self):
        body = form([("right.md", RIGHT)], student="bystander")
        while not self.over.wait(0.25):
            try:
                answer = self.server.post(MARKS, body)
                self.times.append(answer.seconds)
                if answer.status != 200 or "17 of 17" not in answer.text:
                    self.wrong.append(answer.status)
            except OSError as error:
                self.wrong.append(repr(error))

    def __enter__(self):
        self.start = time.monotonic()
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()

    def expect_served(self, meanwhile, milliseconds=200):
        """That nineteen of twenty questions were answered in time and all of them rightly."""
        times = sorted(self.times) or [float("inf")]
        slow = times[int(len(times) * 0.95)] * 1000
        expect(f"others are served within {milliseconds} ms meanwhile: {meanwhile}",
               slow <= milliseconds and not self.wrong,
               f"{slow:.0f} ms at 95 % of {len(times)}, at most {times[-1] * 1000:.0f} ms, wrong {self.wrong[:3]}")
