#!/usr/bin/env python3
"""Uses the pages of gradus serve in a headless Chromium as students and markers do.

usage: check-serving.py GRADUS_SERVE [--screenshots FOLDER] [--axe axe.min.js]

Students: paste a text in LaTeX, hand over a notebook, ask for marks and for a hint more, run out of questions, hand in.
Markers: decide for a group in two windows at once, take a decision back, mark anew. On the way: no complaint on the
console, no request to anywhere else, nothing wider than a window of 360 pixels, and no digit of the key in any answer
to students. Exits with 1 where something is found, with 77 where there is no Chromium.
"""

import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from chromium import Chromium, executable  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUBRIC = ROOT / "Rubrics/backprop-by-hand.yaml"
WIDE = "document.documentElement.scrollWidth > innerWidth"
found = []


def expect(holds, what):
    """Notes what does not hold."""
    if not holds:
        found.append(what)


@contextlib.contextmanager
def served(program, *options):
    """A server on a port of its own; gives its address."""
    process = subprocess.Popen(
        [program, "--port", "0", *map(str, options)], stderr=subprocess.PIPE, text=True)
    line = process.stderr.readline()
    address = re.search(r"http://\S+/", line)
    if not address:
        process.kill()
        sys.exit(f"the server did not start: {line}{process.stderr.read()}")
    # What it logs must not fill the pipe.
    log = subprocess.Popen(["cat"], stdin=process.stderr, stdout=subprocess.DEVNULL)
    try:
        yield address[0]
    finally:
        process.terminate()
        expect(process.wait(10) == 0, f"the server ended with {process.returncode} on SIGTERM")
        log.wait(10)


class Page:
    """A window on a page of the server."""

    def __init__(self, browser, address, axe):
        self.browser, self.address, self.axe = browser, address, axe

    def open(self, path=""):
        self.browser.events.clear()
        self.browser.send("Page.navigate", url=self.address + path)
        self.browser.wait("Page.loadEventFired")

    def run(self, script):
        return self.browser.run(script)

    def until(self, condition, what, seconds=15):
        """Waits until an expression holds."""
        end = time.time() + seconds
        while time.time() < end:
            if self.run(f"!!({condition})"):
                return
            time.sleep(0.05)
        found.append(f"it never came to: {what}")

    def click(self, selector):
        self.run(f"document.querySelector({json.dumps(selector)}).click()")

    def choose(self, selector, *files):
        document = self.browser.send("DOM.getDocument")["root"]["nodeId"]
        node = self.browser.send("DOM.querySelector", nodeId=document, selector=selector)["nodeId"]
        self.browser.send("DOM.setFileInputFiles", nodeId=node, files=[str(file) for file in files])

    def type(self, text):
        self.browser.send("Input.insertText", text=text)

    def press(self, key):
        """Presses a key that has a name."""
        code = {"Enter": 13, "Tab": 9}[key]
        for kind in ("rawKeyDown", "keyUp"):
            self.browser.send(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def look(self, name, folder):
        """Looks the page over: console, requests, width, accessibility, light and dark."""
        for event in self.browser.events:
            method, parameters = event.get("method"), event.get("params", {})
            if method in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"):
                text = json.dumps(parameters)
                # A question that is refused is told on the console by the browser itself.
                if "status of 4" not in text:
                    found.append(f"{name}: console: {text[:300]}")
            if method == "Network.requestWillBeSent":
                url = parameters["request"]["url"]
                if not url.startswith((self.address, "data:", "blob:")):
                    found.append(f"{name}: a request to {url}")
        self.browser.events.clear()
        for width in (1280, 360):
            for dark in (False, True):
                self.browser.show(width, dark)
                expect(not self.run(WIDE), f"{name}: wider than a window of {width}")
                if self.axe:
                    self.run(self.axe + "; undefined")
                    for text in self.run(
                        "axe.run().then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html.slice(0, 120)))"
                    ):
                        found.append(f"{name}: {width}{' dark' if dark else ''}: {text}")
                if folder:
                    self.browser.screenshot(f"{folder}/{name}-{width}{'-dark' if dark else ''}.png")
        self.browser.show(1280)


def check_students(program, browser, folder, axe):
    """What a student does."""
    store = tempfile.mkdtemp(prefix="gradus-store-")
    rubric = pathlib.Path(store) / "rubric.yaml"
    text = RUBRIC.read_text(encoding="utf-8")
    hinted = text.replace("points: 2}", "points: 2, hints: [Add the bias., Transpose the weights.]}", 1)
    rubric.write_text(hinted, encoding="utf-8")
    right = (ROOT / "Fixtures/answers/right.md").read_text(encoding="utf-8")
    notebook = pathlib.Path(store) / "answer.ipynb"
    cell = {"cell_type": "markdown", "metadata": {}, "source": right}
    notebook.write_text(json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}))
    with served(program, "-r", rubric, "-r", ROOT / "Rubrics/variants.yaml", "--store", store,
                "--asks", "4") as address:
        page = Page(browser, address, axe)
        page.open()
        expect(page.run("document.querySelectorAll('main li a').length") == 2, "two assignments are offered")
        page.look("assignments", folder)
        page.open("a/backprop-by-hand/")
        page.look("desk", folder)
        page.run("document.getElementById('student').focus()")
        page.type("s001")
        # The form by keyboard: two cells of the first step, then the next.
        page.run("document.querySelector('.gradus-form input').focus()")
        for text in ("4.00", "0"):
            page.type(text)
            page.press("Enter")
        page.click("#read")
        page.until("document.querySelector('#result [alttext=\"[4.00; 0]\"]')", "the form is read as typed")
        page.look("form", folder)
        page.click("input[value=text]")
        page.run("document.getElementById('text').focus()")
        page.type("$$Z_1 = \\begin{bmatrix}4\\\\1\\end{bmatrix}$$\n\n$$\\hat Y = \\begin{bmatrix}0.627\\\\0.373\\end{bmatrix}$$\n")
        page.click("#read")
        page.until("document.querySelectorAll('#result table.reading tbody tr').length === 2",
                   "two statements are read")
        page.look("read", folder)
        page.click("#marks")
        page.until("document.querySelector('#result .score')", "marks are shown")
        expect("3" in page.run("document.getElementById('status').textContent"), "three questions are left")
        page.look("marks", folder)
        if page.run("!document.getElementById('hint').hidden"):
            page.click("#hint")
            page.until("document.querySelectorAll('#result .told').length === 1", "one hint is told")
            page.click("#hint")
            page.until("document.querySelectorAll('#result .told').length === 2", "two hints are told")
            expect(page.run("document.getElementById('hint').hidden"), "no third hint is offered")
        else:
            found.append("no hint is offered")
        page.choose("#files", notebook)
        page.until("document.querySelectorAll('#result table.reading tbody tr').length > 10", "the notebook is read")
        page.click("#marks")
        page.until("document.querySelector('#result .score')", "the notebook is marked")
        page.until("!document.getElementById('marks').disabled", "the page is ready again")
        page.click("#marks")
        page.until("document.querySelector('#status .refused') && document.querySelector('#result .score')",
                   "a question too many is refused")
        page.click("#hand-in")
        page.until("document.querySelector('#result .accepted')", "it is handed in")
        page.look("handed-in", folder)
        page.open("a/variants/")
        page.look("who", folder)
        page.run("document.querySelector('input[name=student]').focus()")
        page.type("s001")
        page.click("form.who button")
        page.until("document.getElementById('desk')", "the desk of one student is shown")
        page.look("variant", folder)
    kept = list((pathlib.Path(store) / "backprop-by-hand").glob("s001@*/*"))
    expect([file.name for file in kept] == [notebook.name], f"the hand-in is kept, found {kept}")
    shutil.rmtree(store)


def check_markers(program, browser, folder, axe):
    """What two markers do."""
    answers = pathlib.Path(tempfile.mkdtemp(prefix="gradus-class-"))
    right = (ROOT / "Fixtures/answers/right.md").read_text(encoding="utf-8")
    for number in range(6):
        text = right.replace("= .985", "= 1.97") if number % 2 else right
        (answers / f"s{number}.md").write_text(text, encoding="utf-8")
    (answers / "s7.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    with served(program, "-r", RUBRIC, "--review", answers) as address, contextlib.closing(Chromium()) as second:
        one, other = Page(browser, address, axe), Page(second, address, "")
        one.open()
        expect(one.run("document.querySelectorAll('#all tbody tr').length") == 7, "seven submissions are listed")
        one.look("class", folder)
        other.open("s3.html")
        expect(other.run("document.querySelectorAll('.decide').length") == 16, "every step can be decided about")
        # Both decide at the same time.
        one.run("""(() => { const row = document.querySelector('tr[data-step="L"]'); const input = row.querySelector('input');
          input.value = '0.5'; row.querySelector('button').click(); })()""")
        other.run("""(() => { const step = document.querySelector('article[data-step="Z1"]');
          document.querySelector('article[data-step=Z2] input[type=text]').value = 'a draft';
          step.querySelector('input').value = '0.25'; step.querySelector('.decide button').click(); })()""")
        for page, name in ((one, "the class"), (other, "a student")):
            page.until("document.querySelector('.said')?.textContent.includes('other points')",
                       f"{name} shows who moved")
        one.look("decided", folder)
        expect(other.run("document.querySelector('article[data-step=Z2] input[type=text]').value") == "a draft",
               "what is typed at another step stays")
        decisions = (answers / "overrides.yaml").read_text(encoding="utf-8")
        expect("group:" in decisions and '"s3"' in decisions, f"both decisions are written, found {decisions}")
        one.open("s3.html")
        points = "document.querySelector('article[data-step=Z1] .points')?.textContent"
        expect(one.run(points).startswith('0.25'),
               "the decision is shown")
        one.look("student", folder)
        # The later of two who decide about one step is told that they saw other points.
        other.open("s3.html")
        decide = """(() => { const step = document.querySelector('article[data-step=H]');
          step.querySelector('input').value = '%s'; step.querySelector('.decide button').click(); })()"""
        one.run(decide % "0.5")
        one.until("document.querySelector('.said')?.textContent.includes('other points')", "the first decides")
        other.run(decide % "0.75")
        other.until("document.querySelector('.said')?.textContent.includes('another marker')",
                    "the second is told of it")
        expect("0.75" not in (answers / "overrides.yaml").read_text(encoding="utf-8"), "the first decision stands")
        one.open("s7.html")
        expect(one.run("document.querySelectorAll('.decide').length") == 1,
               "an unreadable answer is decided about as a whole")
        one.run("""(() => { document.querySelector('.decide input').value = '5';
          document.querySelector('.decide button').click(); })()""")
        one.until("document.querySelector('.score strong')?.textContent.startsWith('5 ')", "it has the points given")
        one.look("unreadable", folder)
        one.open("s3.html")
        one.run("document.querySelector('article[data-step=Z1] .decide button:last-child').click()")
        one.until(points + ".startsWith('2 ')", "it is taken back")
        (answers / "s9.md").write_text(right, encoding="utf-8")
        one.open("steps/5.html")
        one.look("step", folder)
        one.click(".bar button")
        one.until("document.querySelectorAll('#all tbody tr').length === 8", "a new answer is marked")
        one.open("steps/index.html")
        one.look("grid", folder)
    shutil.rmtree(answers)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--screenshots")
    parser.add_argument("--axe")
    options = parser.parse_args()
    axe = pathlib.Path(options.axe).read_text(encoding="utf-8") if options.axe else ""
    if not executable():
        print("skipped: there is no Chromium", file=sys.stderr)
        sys.exit(77)
    if options.screenshots:
        os.makedirs(options.screenshots, exist_ok=True)
    browser = Chromium()
    try:
        browser.send("DOM.enable")
        check_students(options.program, browser, options.screenshots, axe)
        check_markers(options.program, browser, options.screenshots, axe)
    finally:
        browser.close()
    print("\n".join(found + [f"{len(found)} objections"]))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
