#!/usr/bin/env python3
"""Reads the reports of one run back with parsers that know nothing of gradus, and checks that they agree.

usage: read-back.py FOLDER

FOLDER holds marks.jsonl and any of points.csv, report.xml, strict.xml, junit/, html/, gradescope/, summary.md,
review.csv. Needs nothing but Python; where junitparser, lxml or html5lib are installed, they read as well. Exits with 1
where something disagrees.
"""

import csv
import glob
import html.parser
import json
import os
import sys
import xml.etree.ElementTree as ElementTree

found = []


def expect(condition, text):
    """Notes what does not hold."""
    if not condition:
        found.append(text)


def xml_text(text):
    """Text as XML 1.0 can hold it, blanks folded as in a token."""
    clean = "".join(
        c if (ord(c) >= 0x20 or c in "\t\n\r") and c not in "\ufffe\uffff" else "\ufffd" for c in text)
    return " ".join(clean.split())


def marks(folder):
    """The marks by submission."""
    with open(os.path.join(folder, "marks.jsonl"), encoding="utf-8", newline="\n") as file:
        rows = [json.loads(line) for line in file.read().split("\n") if line]
    for mark in rows:
        total = sum(step["points"] for step in mark["steps"])
        expect(abs(total - mark["points"]) < 1e-9, f"{mark['submission']!r}: points are no sum")
    names = [mark["submission"].encode("utf-8", "surrogatepass") for mark in rows]
    expect(names == sorted(names), "the marks are not in the order of their ids")
    return {mark["submission"]: mark for mark in rows}


def check_csv(path, marks):
    """The table of points."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    expect(len(rows) == len(marks), f"{path}: {len(rows)} rows")
    for row, mark in zip(rows, marks.values()):
        name = row["submission"]
        expect(name in (mark["submission"], "'" + mark["submission"]), f"{path}: {name!r}")
        expect(abs(float(row["points"]) - mark["points"]) < 6e-4, f"{path}: points of {name!r}")
        expect(None not in row, f"{path}: too many cells for {name!r}")
        for step in mark["steps"]:
            expect(abs(float(row[step["step"]]) - step["points"]) < 6e-4, f"{path}: {step['step']}")
        for cell in row.values():
            is_number = cell[:1] in "+-" and cell[1:2].isdigit()
            expect(cell[:1] not in tuple("=+-@\t\r") or not cell or is_number, f"{path}: formula {cell!r}")


def check_junit(path, marks):
    """JUnit XML with Python's own parser, and with junitparser where it is there."""
    root = ElementTree.parse(path).getroot()
    suites = root.findall("testsuite")
    expect(len(suites) == len(marks), f"{path}: {len(suites)} suites")
    for suite, mark in zip(suites, marks.values()):
        name = suite.get("name")
        expect(name == xml_text(mark["submission"]), f"{path}: {name!r}")
        cases = suite.findall("testcase")
        expect(suite.get("tests") == str(len(cases)), f"{path}: count of {name!r}")
        failed = [case for case in cases if case.find("failure") is not None]
        errors = [case for case in cases if case.find("error") is not None]
        expect(suite.get("failures") == str(len(failed)), f"{path}: failures of {name!r}")
        expect(suite.get("errors") == str(len(errors)), f"{path}: errors of {name!r}")
        values = {p.get("name"): p.get("value") for p in suite.findall("properties/property")}
        expect(abs(float(values["points"]) - mark["points"]) < 6e-4, f"{path}: points of {name!r}")
        if mark["error"] is None:
            wrong = [s["step"] for s in mark["steps"] if s["verdict"] in ("wrong", "imprecise", "missing")]
            expect([case.get("name") for case in failed] == wrong, f"{path}: failed cases of {name!r}")
    try:
        import junitparser
    except ImportError:
        print("junitparser is not installed: not read with it")
        return
    parsed = junitparser.JUnitXml.fromfile(path)
    expect(sum(1 for _ in parsed) == len(marks), f"{path}: junitparser sees other suites")
    cases = sum(len(suite.findall("testcase")) for suite in suites)
    expect(sum(1 for suite in parsed for _ in suite) == cases, f"{path}: junitparser sees other cases")


class Page(html.parser.HTMLParser):
    """The parts of a page that are compared."""

    VOID = {"meta", "link", "input", "br", "hr", "img"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.heading, self.links, self.steps, self.strange = [], "", [], 0, []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in self.VOID:
            self.open.append(tag)
        if tag == "a":
            self.links.append(attributes.get("href", ""))
        if tag == "article":
            self.steps += 1
        if tag in ("img", "iframe", "object", "embed", "form", "base") or any(
                name.startswith("on") or name == "src" or name == "style" for name in attributes):
            self.strange.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.strange.append("/" + tag)

    def handle_data(self, data):
        if "h1" in self.open:
            self.heading += data


def html_text(text):
    """Text as a page shows it."""
    def is_forbidden(c):
        return (ord(c) < 0x20 and c not in "\t\n") or 0x7F <= ord(c) <= 0x9F or ord(c) & 0xFFFE == 0xFFFE
    return "".join("\ufffd" if is_forbidden(c) else c for c in text)


def check_html(folder, marks):
    """Every page, and the rows of the class page."""
    def read(name):
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            return file.read()
    index = Page(read("index.html"))
    expect(not index.strange and not index.open, f"index.html: {index.strange} {index.open}")
    links = [link for link in index.links if not link.startswith("#")]
    # The pages of the steps, and what else the run wrote.
    for link in [link for link in links if "/" in link]:
        expect(os.path.exists(os.path.join(folder, link)), f"index.html: a dead link {link}")
        links.remove(link)
    # Groups of wrong answers lead to the same pages as the rows that stand last.
    groups, links = links[:-len(marks)], links[-len(marks):]
    expect(len(links) == len(marks) == len(set(links)), f"index.html: {len(links)} links")
    expect(set(groups) <= set(links), f"index.html: links beside the rows {set(groups) - set(links)}")
    for link, mark in zip(links, marks.values()):
        page = Page(read(link))
        expect(not page.strange and not page.open, f"{link}: {page.strange} {page.open}")
        expect(page.heading == html_text(mark["submission"]), f"{link}: {page.heading!r}")
        expect(page.steps == (len(mark["steps"]) if mark["error"] is None else 0), f"{link}: steps")
    try:
        import html5lib
    except ImportError:
        print("html5lib is not installed: not read with it")
        return
    for name in ["index.html"] + links:
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(read(name))
        # It was written before U+FFFD and data of later editions; only what breaks the tree is of interest.
        errors = [error for _, error, _ in parser.errors]
        expect(not errors, f"{name}: {errors[:3]}")


def check_gradescope(folder, marks):
    """The results for Gradescope."""
    files = glob.glob(os.path.join(glob.escape(folder), "*", "results.json"))
    expect(len(files) == len(marks), f"{folder}: {len(files)} results")
    by_name = {}
    for path in files:
        with open(path, encoding="utf-8") as file:
            results = json.load(file)
        by_name[results["extra_data"]["submission"]] = results
    for name, mark in marks.items():
        results = by_name.get(name)
        expect(results is not None, f"{folder}: nothing of {name!r}")
        if results:
            expect(abs(results["score"] - mark["points"]) < 1e-9, f"{folder}: score of {name!r}")
            tests = [(t["name"], t["score"], t["max_score"]) for t in results["tests"]]
            steps = [(s["step"], s["points"], s["max"]) for s in mark["steps"]]
            expect(tests == steps, f"{folder}: tests of {name!r}")
            expect(all(t["status"] in ("passed", "failed") for t in results["tests"]), "a status")


def main():
    folder = sys.argv[1]
    everything = marks(folder)
    checks = {
        "points.csv": check_csv, "report.xml": check_junit, "strict.xml": check_junit,
        "html": check_html, "gradescope": check_gradescope,
    }
    for name, check in checks.items():
        path = os.path.join(folder, name)
        if os.path.exists(path):
            check(path, everything)
    for path in sorted(glob.glob(os.path.join(glob.escape(folder), "junit", "*.xml"))):
        root = ElementTree.parse(path).getroot()
        expect(len(root) == 1, f"{path}: {len(root)} suites")
    count = len(glob.glob(os.path.join(glob.escape(folder), "junit", "*.xml")))
    if os.path.isdir(os.path.join(folder, "junit")):
        expect(count == len(everything), f"junit: {count} files")
    print("\n".join(found[:20] + [f"{len(everything)} submissions, {len(found)} objections"]))
    sys.exit(bool(found) or not everything)


if __name__ == "__main__":
    main()
