#!/usr/bin/env python3
"""Opens the HTML reports in a headless Chromium and checks what a person would meet there.

usage: check-pages.py FOLDER [--steps N] [--screenshots FOLDER] [--axe axe.min.js]

Of every page: the console is silent, no request leaves the page, nothing is wider than the window, every text has the
contrast that WCAG 2.2 AA asks for, light and dark, and every step is visible. Of the class page: sorting and filtering
do what they say, by keyboard as well. Exits with 1 where something is found, with 77 where there is no Chromium.
"""

import argparse
import glob
import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from chromium import Chromium, executable  # noqa: E402

CONTRAST = """
(() => {
  const parse = (text) => {
    const numbers = text.match(/[\\d.]+/g).map(Number);
    return numbers.length > 3 ? numbers : [...numbers, 1];
  };
  const over = (top, below) => top.slice(0, 3).map((part, i) => part * top[3] + below[i] * (1 - top[3]));
  const background = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (at.tagName === "g" && at.querySelector(":scope > rect")) {
        return parse(getComputedStyle(at.querySelector("rect")).fill);
      }
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) return over(colour, at.parentElement ? background(at.parentElement) : [255, 255, 255]);
    }
    return [255, 255, 255];
  };
  const light = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.getClientRects().length) continue;
    if (["SCRIPT", "STYLE", "title", "desc", "OPTION"].includes(element.tagName)) continue;
    const style = getComputedStyle(element);
    const ink = element instanceof SVGElement ? parse(style.fill) : parse(style.color);
    const [a, b] = [light(ink.slice(0, 3)), light(background(element).slice(0, 3))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (contrast < (isLarge ? 3 : 4.5)) {
      found.push(`${contrast.toFixed(2)} for "${walker.currentNode.data.trim().slice(0, 30)}"`);
    }
  }
  return [...new Set(found)].slice(0, 5);
})()
"""

WIDTH = """
(() => {
  const wide = document.documentElement.scrollWidth;
  return wide > innerWidth ? [`the page is ${wide} wide in a window of ${innerWidth}`] : [];
})()
"""

STRUCTURE = """
(() => {
  const found = [];
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  if (new Set(ids).size !== ids.length) found.push("an id stands twice");
  for (const element of document.querySelectorAll("[aria-labelledby]")) {
    for (const id of element.getAttribute("aria-labelledby").split(" ")) {
      if (!document.getElementById(id)) found.push(`nothing has the id ${id}`);
    }
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(link.getAttribute("href").slice(1))) found.push(`a dead link ${link.getAttribute("href")}`);
  }
  for (const svg of document.querySelectorAll('svg:not([aria-hidden="true"])')) {
    if (!svg.querySelector("title") || !svg.querySelector("desc")) found.push("a drawing without words");
  }
  if (document.querySelectorAll("h1").length !== 1) found.push("not one main heading");
  if (document.querySelectorAll("main").length !== 1) found.push("not one main part");
  let level = 0;
  for (const heading of document.querySelectorAll("h1,h2,h3")) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) found.push(`a heading jumps to ${heading.tagName}`);
    level = own;
  }
  for (const element of document.querySelectorAll("script,iframe,img,object,embed,link,form,[onclick],[onload],[style]")) {
    if (element.tagName === "SCRIPT" && !element.src && element.parentElement === document.body) continue;
    if (element.tagName === "LINK" && element.getAttribute("href") === "data:,") continue;
    found.push(`an element ${element.tagName} that should not be there`);
  }
  for (const control of document.querySelectorAll("input,select,button")) {
    if (!control.labels?.length && !control.textContent.trim()) found.push("a control without a label");
  }
  return found.slice(0, 5);
})()
"""

STEPS = """
(() => [...document.querySelectorAll("article.step")].map((step) => {
  const box = step.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && step.checkVisibility()
    && step.querySelector("h3").innerText.trim() !== "" && step.querySelector(".verdict").innerText.trim() !== "";
}))()
"""

TABLE = """
(async () => {
  const found = [];
  const rows = () => [...document.querySelectorAll("#all tbody tr")].filter((row) => row.checkVisibility());
  const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const heads = [...document.querySelectorAll("#all thead th")];
  const numbers = () => rows().map((row) => Number(row.cells[3].dataset.n));
  const all = rows().length;
  const total = document.querySelectorAll("#all tbody tr").length;
  heads[3].querySelector("button").click();
  let values = numbers();
  if (values.some((value, place) => place && values[place - 1] > value)) found.push("points do not rise");
  if (heads[3].getAttribute("aria-sort") !== "ascending") found.push("the order is not announced");
  heads[3].querySelector("button").click();
  values = numbers();
  if (values.some((value, place) => place && values[place - 1] < value)) found.push("points do not fall");
  heads[0].querySelector("button").click();
  if (heads[3].hasAttribute("aria-sort")) found.push("two orders at once");
  if (rows().length !== all) found.push("sorting loses rows");
  const search = document.getElementById("search");
  const name = rows()[0].cells[0].textContent.trim();
  search.value = name.slice(0, 60);
  search.dispatchEvent(new Event("input"));
  await settled();
  if (!rows().length || !rows().every((row) => row.textContent.toLowerCase().includes(name.slice(0, 60).toLowerCase().split(/\\s+/)[0]))) {
    found.push("the search shows others");
  }
  if (!document.getElementById("shown").textContent.startsWith(`${rows().length} of ${total} `)) found.push("the count is wrong");
  search.value = "";
  search.dispatchEvent(new Event("input"));
  const choice = document.getElementById("show");
  choice.value = "full";
  choice.dispatchEvent(new Event("change"));
  await settled();
  if (!rows().every((row) => row.cells[4].dataset.n === "100" || Number(row.cells[4].dataset.n) > 100)) found.push("the choice shows others");
  choice.value = "";
  choice.dispatchEvent(new Event("change"));
  await settled();
  if (rows().length !== all) found.push("not all rows came back");
  return found;
})()
"""

SEARCH = """
(async () => {
  const rows = () => [...document.querySelectorAll("#all tbody tr")].filter((row) => row.checkVisibility());
  const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const search = document.getElementById("search");
  const name = rows()[0].cells[0].textContent.trim().split(/\\s+/)[0].slice(0, 60);
  search.value = name;
  search.dispatchEvent(new Event("input"));
  await settled();
  const fits = rows().length && rows().every((row) => row.textContent.toLowerCase().includes(name.toLowerCase()));
  return fits ? [] : ["the search shows others"];
})()
"""

SPEED = """
(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const time = async (body) => {
    const start = performance.now();
    body();
    await frame();
    return Math.round(performance.now() - start);
  };
  const search = document.getElementById("search");
  const result = {};
  result.rows = document.querySelectorAll("#all tbody tr").length;
  result.sort = await time(() => document.querySelectorAll("#all thead button")[3].click());
  result.filter = await time(() => { search.value = "1"; search.dispatchEvent(new Event("input")); });
  result.clear = await time(() => { search.value = ""; search.dispatchEvent(new Event("input")); });
  return result;
})()
"""


AXE = """
axe.run(document, {}).then((result) => result.violations.map(
  (violation) => `axe: ${violation.id}: ${violation.nodes[0].html.slice(0, 100)}`))
"""


def check(browser, page, steps, screenshots, axe):
    """Everything found on one page; `axe` is the text of axe-core, an independent checker, or empty."""
    name = os.path.basename(page)
    is_of_steps = os.path.basename(os.path.dirname(page)) == "steps"
    found = []
    for dark in (False, True):
        for width in (1300, 390):
            browser.show(width, dark)
            browser.open(page)
            theme = f"{'dark' if dark else 'light'}, {width} wide"
            if axe and width == 1300:
                browser.run(axe + ";0")
                found += [f"{theme}: {text}" for text in browser.run(AXE)]
            for script in (CONTRAST, WIDTH):
                found += [f"{theme}: {text}" for text in browser.run(script)]
            if screenshots:
                browser.screenshot(f"{screenshots}/{'steps-' if is_of_steps else ''}{name}-{'dark' if dark else 'light'}-{width}.png")
            found += browser.complaints()
    found += browser.run(STRUCTURE)
    if is_of_steps:
        name = "steps/" + name
        found += browser.run(SEARCH)
        found += browser.complaints()
    elif name == "index.html":
        try:
            found += browser.run(TABLE)
            print(name + ": " + json.dumps(browser.run(SPEED)))
        except RuntimeError as error:
            found.append(f"the table does not work: {error}")
        found += browser.complaints()
    else:
        visible = browser.run(STEPS)
        unreadable = browser.run("!!document.querySelector('section.step.unreadable')")
        if not all(visible) or (steps is not None and len(visible) != steps and not unreadable):
            found.append(f"{visible.count(True)} steps are visible, expected {steps}")
    browser.show(900, media="print")
    found += [f"printed: {text}" for text in browser.run(CONTRAST)]
    return [f"{name}: {text}" for text in dict.fromkeys(found)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--steps", type=int)
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
    folder = glob.escape(options.folder)
    pages = sorted(glob.glob(os.path.join(folder, "*.html")) + glob.glob(os.path.join(folder, "steps", "*.html")))
    if options.screenshots:
        os.makedirs(options.screenshots, exist_ok=True)
    start = time.time()
    browser = Chromium()
    try:
        found = [text for page in pages for text in check(browser, page, options.steps, options.screenshots, axe)]
    finally:
        browser.close()
    print("\n".join(found + [f"{len(pages)} pages, {len(found)} objections, {time.time() - start:.1f} s"]))
    sys.exit(bool(found) or not pages)


if __name__ == "__main__":
    main()
