"""That no byte sent to students holds a digit of the key, whatever is handed over."""

import json
import re
import subprocess
import tempfile

from bombs import slow_sheet
from server import ROOT, RUBRIC, Server, form, program
from trial import expect, together

HINTS = "hints: [Add the bias., Transpose the weights., Mind the sign.]"
VARIANTS = ROOT / "Rubrics/variants.yaml"


def numbers(value):
    if isinstance(value, list):
        return [number for entry in value for number in numbers(entry)]
    return [value] if isinstance(value, (int, float)) else []


def key(rubric, *options):
    """Every reference value that has three decimals or more, as patterns of how it may be written."""
    command = [program("gradus"), "solve", "-r", str(rubric), "--format", "json", *options]
    solved = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    given = {abs(number) for entry in solved["given"] for number in numbers(entry["value"])}
    values = {abs(number) for step in solved["steps"] for number in numbers(step["value"])}
    texts = {f"{value:.3f}" for value in values - given if f"{value:.3f}".rstrip("0")[-2:-1] != "."
             and len(f"{value:.3f}".rstrip("0").partition(".")[2]) == 3}
    # What is written with more digits begins with these, cut or rounded; a zero in front may be left out.
    texts |= {f"{int(value * 1000) / 1000:.3f}" for value in values - given if int(value * 1000) % 10}
    return sorted(texts)


def found(texts, sent):
    """Which values of a key stand in what was sent."""
    text = b"\n".join(sent).decode("utf-8", "replace")
    hits = []
    for value in texts:
        whole, _, decimals = value.partition(".")
        front = r"(?<![\d.])" + ("0?" if whole == "0" else whole)
        for point in (r"\.", ",", r"&#46;", r"</mn><mo>\.</mo><mn>"):
            match = re.search(front + point + decimals, text)
            if match:
                hits.append(text[max(0, match.start() - 60):match.end() + 20])
    return hits


def answers(steps):
    """Answers that state no value of the key: wrong in all ways that come to mind, and shapes, texts and questions."""
    wrong = [("0",), ("1",), ("[7; 7]",), ("[[7, 7], [7, 7]]",), ("[7 7 7]",), ("nan",), ("?",), ("x + y",), ("{}",),
             ("1/3",), ("-1e300",)]
    sheets = ["\n".join(f"{step} = {value}" for step in steps) for value, in wrong]
    # Values near those of the key in all but their digits are what diagnoses are made of.
    sheets += ["\n".join(f"{step} = {' = '.join([step] * 3)} = " for step in steps),
               "Z1 = [4; 1]\nH = [0.9; 0.5]\nYhat = [0.6; 0.4]\nL = 0.9\n",
               "Z1 = [4; 0]\nH = [1; 0.5]\nZ2 = [3; 2.5]\nYhat = [0.6; 0.4]\nL = 1\ndW2_0 = [0.6; -0.6]\nL_new = 0.3\n",
               "L = log10(0.4)\nH = relu(Z1)\nZ1 = W1*X + W1_0\nZ1 = [3; 6]\nH = [3; 6]\n",
               "L = 0.43 = 0.99\nL_new < L\nZ1' = [4 0]\n"]
    return sheets


def run():

    text = RUBRIC.read_text(encoding="utf-8").replace("points: 2}", "points: 2, " + HINTS + "}", 1)

    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as hinted:
        hinted.write(text)
        hinted.flush()
        with Server(rubrics=(hinted.name, VARIANTS)) as server:
            check(server, hinted.name)


def check(server, hinted):
    steps = ("Z1", "H", "Z2", "Yhat", "L", "dYhat", "dH", "dW2_0", "dW2", "dW1_0", "dW1", "W1_new", "W1_0_new",
             "W2_new", "W2_0_new", "L_new")
    for path in ("/", "/a/backprop-by-hand/", "/a/variants/", "/a/variants/?student=s001", "/healthz", "/nowhere"):
        for name in re.findall(r'(?:href|src)="/?(files/[^"]+)"', server.get(path).text):
            server.get("/" + name)
    sheets = answers(steps)
    kinds = [("a.txt", sheet.encode()) for sheet in sheets] + [("a.md", sheet.encode()) for sheet in sheets]
    kinds += [("a.json", json.dumps({step: 7 for step in steps}).encode()), ("a.docx", b"PK\x03\x04broken"),
              ("a.py", b"import os\nZ1 = os\n"), ("slow.txt", slow_sheet()[:100_000])]
    for assignment in ("backprop-by-hand", "variants"):
        forms = [form([kind], student="s001", hints=count) for kind in kinds for count in (0, 9)]
        results = together(lambda number: [server.post(f"/a/{assignment}/{what}", forms[number]).status
                                           for what in ("read", "marks")], len(forms))
        expect(f"all of {2 * len(forms)} answers that state nothing of {assignment} are answered",
               all(result == [200, 200] for result in results), results)
        strange = server.post(f"/a/{assignment}/marks?reveal=always&hints=99",
                              form([kinds[0]], student="s001", reveal="always", expected="1"))
        expect(f"nothing that is asked for reveals {assignment}", strange.status == 200)
    for name, texts in (("backprop-by-hand", key(hinted)), ("variants of s001", key(VARIANTS, "--student", "s001"))):
        hits = found(texts, server.sent)
        expect(f"none of {len(texts)} values of {name} is in {sum(map(len, server.sent)) >> 10} KiB sent", not hits,
               hits[:5])
    own = found(key(hinted), [b"H = [.982; 0.5]"])
    expect("a value that is there would have been found", bool(own))
