#!/usr/bin/env python3
"""Fills the HTML form of a rubric in a headless Chromium as a student does, and grades what it saves.

usage: check-forms.py GRADUS RUBRIC [--student ID] [--screenshots FOLDER] [--axe axe.min.js]

By keyboard alone: from cell to cell, a cell that is no number, a page that is loaded anew, the file that is saved. That
file earns full marks, and so does the page printed to a PDF. The console is silent, no request leaves the page, nothing
is wider than a window of 360, every text has the contrast of WCAG 2.2 AA, light and dark, and no reference value is in
the page. Exits with 1 where something is found, with 77 where there is no Chromium.
"""

import argparse
import base64
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from chromium import Chromium, executable  # noqa: E402

pages = importlib.import_module("check-pages")

KEYS = {"Enter": 13, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40, "Tab": 9}
CELL = "document.activeElement.name || ''"
LABELS = """
[...document.querySelectorAll(".gradus-form input")].filter((cell) => !cell.getAttribute("aria-label")
  || cell.getAttribute("aria-describedby").split(" ").some((id) => !document.getElementById(id)))
  .map((cell) => `no label or description: ${cell.name}`)
"""


def press(browser, key):
    """Presses and lets go a key."""
    text = {"text": "\r"} if key == "Enter" else {}
    for kind in ("keyDown", "keyUp"):
        browser.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=KEYS[key],
                     **(text if kind == "keyDown" else {}))


def type_text(browser, text):
    """Types over what the cell holds."""
    browser.run("document.activeElement.select()")
    browser.send("Input.insertText", text=text)


def numbers(value):
    """The cells of a step's value, row by row."""
    if not isinstance(value, list):
        return [value]
    return [number for row in value for number in (row if isinstance(row, list) else [row])]


def reference(gradus, arguments):
    """The cells of a right answer: their values with six decimals, in the order of the form."""
    run = subprocess.run([gradus, "solve", *arguments, "--format", "json"], check=True, capture_output=True, text=True)
    return [f"{number:.6f}" for step in json.loads(run.stdout)["steps"] for number in numbers(step["value"])]


def look(browser, page, screenshots, axe):
    """What a person would meet on the empty form, at several widths, light and dark and printed."""
    found = []
    for dark in (False, True):
        for width in (1300, 360):
            browser.show(width, dark)
            browser.open(page)
            theme = f"{'dark' if dark else 'light'}, {width} wide"
            if axe:
                browser.run(axe + ";0")
                found += [f"{theme}: {text}" for text in browser.run(pages.AXE)]
            for script in (pages.CONTRAST, pages.WIDTH, LABELS):
                found += [f"{theme}: {text}" for text in browser.run(script)]
            if screenshots:
                browser.screenshot(f"{screenshots}/form-{'dark' if dark else 'light'}-{width}.png")
            found += browser.complaints()
    browser.show(900, media="print")
    found += [f"printed: {text}" for text in browser.run(pages.CONTRAST)]
    browser.show(1300)
    return found


def fill(browser, page, values):
    """Fills every cell by keyboard; what went otherwise than a student expects."""
    found = []

    def expect(what, got, wanted):
        if got != wanted:
            found.append(f"{what}: found {got!r}, expected {wanted!r}")

    names = browser.run("[...document.querySelectorAll('.gradus-form input')].map((cell) => cell.name)")
    expect("cells", len(names), len(values))
    for _ in range(200):
        if browser.run(CELL) == names[0]:
            break
        press(browser, "Tab")
    expect("the first cell by Tab", browser.run(CELL), names[0])
    for name, value in zip(names, values):
        expect("the next cell by Enter", browser.run(CELL), name)
        type_text(browser, value)
        press(browser, "Enter")
    expect("after the last cell", browser.run(CELL), names[-1])
    # Within a text an arrow moves the caret; of one that is selected it leads on.
    browser.run("document.activeElement.select()")
    press(browser, "ArrowLeft")
    expect("the cell before", browser.run(CELL), names[-2])
    press(browser, "ArrowRight")
    press(browser, "ArrowUp")
    press(browser, "ArrowDown")
    expect("up and down again", browser.run(CELL), names[-1])
    type_text(browser, "abc")
    expect("a cell that is no number", browser.run("document.activeElement.getAttribute('aria-invalid')"), "true")
    note = "document.activeElement.closest('.gf-step').querySelector('.gf-note').textContent"
    expect("a message", bool(browser.run(note)), True)
    type_text(browser, values[-1])
    expect("a number again", browser.run("document.activeElement.getAttribute('aria-invalid')"), None)
    # The first step's cells come as a table would give them.
    first = [name for name in names if name.split("[")[0] == names[0].split("[")[0]]
    rows = {}
    for name, value in zip(first, values):
        rows.setdefault(name.rstrip("]").split("[")[-1].split(",")[0], []).append(value)
    table = "\n".join("\t".join(row) for row in rows.values())
    browser.run("document.querySelector('.gradus-form input').closest('.gf-step').querySelectorAll('input').forEach("
                "(cell) => { cell.value = ''; })")
    browser.run(f"""(() => {{
      const data = new DataTransfer();
      data.setData("text/plain", {json.dumps(table)});
      document.querySelector(".gradus-form input").dispatchEvent(
        new ClipboardEvent("paste", {{ clipboardData: data, bubbles: true, cancelable: true }}));
    }})()""")
    if len(first) == 1:
        browser.run(f"(() => {{ document.querySelector('.gradus-form input').value = {json.dumps(values[0])}; }})()")
    browser.open(page)
    typed = browser.run("[...document.querySelectorAll('.gradus-form input')].map((cell) => cell.value)")
    expect("cells of the page loaded anew", typed, values)
    return found


def save(browser, folder):
    """Saves by keyboard; the path of the file."""
    browser.send("Page.setDownloadBehavior", behavior="allow", downloadPath=folder)
    browser.run("document.querySelector('[data-does=save]').focus()")
    press(browser, "Enter")
    path = os.path.join(folder, "answer.json")
    for _ in range(100):
        browser.run("0")
        if os.path.exists(path) and os.path.getsize(path) > 0:
            return path
        time.sleep(0.1)
    raise RuntimeError("no answer.json was saved")


def print_page(browser, folder):
    """Prints the filled page to a PDF; its path."""
    path = os.path.join(folder, "printed.pdf")
    with open(path, "wb") as file:
        file.write(base64.b64decode(browser.send("Page.printToPDF")["data"]))
    return path


def grade(gradus, arguments, student, path):
    """What a saved or printed file lacks of full marks."""
    # Whose numbers are meant is told by the file's name.
    if student:
        named = os.path.join(os.path.dirname(path), student + os.path.splitext(path)[1])
        os.rename(path, named)
        path = named
    run = subprocess.run([gradus, "grade", *arguments, "--jsonl", "-", path], capture_output=True, text=True)
    if run.returncode:
        return [f"grade exits with {run.returncode}: {run.stderr.strip()}"]
    mark = json.loads(run.stdout)
    lost = [f"{step['step']}: {step['verdict']}: {step['message']}" for step in mark["steps"]
            if step["verdict"] != "correct"]
    return lost or ([] if mark["points"] >= mark["max"] else [f"{mark['points']} of {mark['max']} points"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gradus")
    parser.add_argument("rubric")
    parser.add_argument("--student")
    parser.add_argument("--screenshots")
    parser.add_argument("--axe")
    options = parser.parse_args()
    axe = ""
    if options.axe:
        with open(options.axe, encoding="utf-8") as file:
            axe = file.read()
    if not executable():
        print("skipped: there is no Chromium", file=sys.stderr)
        sys.exit(77)
    if options.screenshots:
        os.makedirs(options.screenshots, exist_ok=True)
    arguments = ["-r", options.rubric]
    mine = arguments + (["--student", options.student] if options.student else [])
    with tempfile.TemporaryDirectory(prefix="gradus-form-") as folder:
        page = os.path.join(folder, "form.html")
        subprocess.run([options.gradus, "form", *mine, "--format", "html", "-o", page], check=True)
        values = reference(options.gradus, mine)
        with open(page, encoding="utf-8") as file:
            text = file.read()
        told = [value for value in values if value[-4:].strip("0") and value in text]
        found = [f"the page tells {value}" for value in told]
        browser = Chromium()
        try:
            found += look(browser, page, options.screenshots, axe)
            browser.open(page)
            found += fill(browser, page, values)
            if options.screenshots:
                browser.screenshot(f"{options.screenshots}/form-filled.png")
            files = [save(browser, folder)]
            if shutil.which("pdftotext"):
                files.append(print_page(browser, folder))
            found += [text for text in browser.complaints() if not text.startswith("request: blob:")]
        finally:
            browser.close()
        for path in files:
            found += [f"{os.path.basename(path)}: {text}"
                      for text in grade(options.gradus, arguments, options.student, path)]
    print("\n".join(list(dict.fromkeys(found)) + [f"{len(values)} cells, {len(found)} objections"]))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
