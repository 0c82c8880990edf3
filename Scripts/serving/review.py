"""Markers who decide at the same time, and a file of decisions that people write into as well."""

import json
import pathlib
import tempfile
import time

from server import Server
from trial import RIGHT, expect, together

HAND_MADE = """# Decided at the meeting of 3 May.
# Keep these lines.
- submission: "s00"
  step: Z1
  points: 1.5
  reason: "the ½ of it: \\"shown\\" in the margin"  # by hand
# The course's rule for the loss.
- where: {step: L, verdict: wrong}
  share: 0.5
  reason: base ten is fine
- where: {step: Yhat, verdict: missing}
  points: 0
  reason: ''
"""


def decide(server, about, points, reason=""):
    body = json.dumps({"about": about, "points": points, "reason": reason})
    return server.ask("POST", "/decisions", body, {"X-Gradus": "1", "Content-Type": "application/json"}, timeout=120)


def made_class(folder, count):
    text = RIGHT.decode()
    for number in range(count):
        answer = text.replace("= .985", "= 1.97") if number % 2 else text
        (folder / f"s{number:02}.md").write_text(answer, encoding="utf-8")


def check_many(folder, server):
    """Eight markers with 200 decisions, each about another step of another student."""
    steps = ["Z1", "H", "Z2", "Yhat", "L", "dYhat", "dH", "dW2_0", "dW2", "dW1_0"]
    start = time.monotonic()

    def marker(number):
        own = [(student, step) for student in range(20) for step in steps][number::8]
        return [decide(server, {"submission": f"s{student:02}", "step": step}, 0.25, f"by {number}").status
                for student, step in own]
    statuses = [status for result in together(marker, 8)
                for status in (result if isinstance(result, list) else [repr(result)])]
    expect("eight markers' 200 decisions are taken", statuses == [200] * 200,
           [status for status in statuses if status != 200][:3])
    text = (folder / "overrides.yaml").read_text(encoding="utf-8")
    expect("none of 200 decisions is lost", text.count("points: 0.25") == 200, text.count("points: 0.25"))
    print(f"    {(time.monotonic() - start) * 1000 / 200:.0f} ms a decision")
    page = server.get("/s07.html").text
    expect("the pages show them", page.count("0.25 of ") >= 9, page.count("0.25 of "))
    same = [decide(server, {"submission": "s01", "step": "L_new"}, points).status for points in (0.1, 0.2, 0.3)]
    expect("of several about the same the last counts",
           same == [200] * 3 and (folder / "overrides.yaml").read_text().count("L_new") == 1)
    back = decide(server, {"submission": "s01", "step": "L_new"}, None)
    expect("one is taken back", back.status == 200 and "L_new" not in (folder / "overrides.yaml").read_text())


def check_hand_made(folder, server):
    """What a person wrote beforehand."""
    text = (folder / "overrides.yaml").read_text(encoding="utf-8")
    expect("the comments at its top survive",
           text.startswith("# Decided at the meeting of 3 May.\n# Keep these lines.\n"), text[:100])
    expect("a person's decision survives", "the ½ of it" in text and "1.5" in text)
    expect("rules survive with their conditions",
           "share: 0.5" in text and "verdict" in text and "base ten is fine" in text)
    inner = [line for line in ("# The course's rule for the loss.", "# by hand") if line not in text]
    expect("comments between decisions survive", not inner, inner)
    expect("the person's decision is applied", "1.5 of 2" in server.get("/s00.html").text)


def check_faults(server):
    """Decisions that make no sense."""
    for name, about, points, status in (
            ("an unknown step", {"submission": "s01", "step": "nope"}, 1, 422),
            ("an unknown student", {"submission": "nope", "step": "Z1"}, 1, 422),
            ("too many points", {"submission": "s01", "step": "Z1"}, 99, 422),
            ("points below nothing", {"submission": "s01", "step": "Z1"}, -1, 422),
            ("nothing", {}, 1, 422), ("a group that is not there", {"step": "Z1", "group": "nope"}, 1, 422)):
        answer = decide(server, about, points)
        expect(f"a decision about {name} is refused with {status}", answer.status == status,
               f"{answer.status} {answer.text}")
    for name, body in (("no JSON", b"abc"), ("deep JSON", b"[" * 200_000), ("deep objects", b'{"about":' * 100_000),
                       ("NaN", b'{"about": {"submission": "s01", "step": "Z1"}, "points": NaN}')):
        answer = server.ask("POST", "/decisions", body, {"X-Gradus": "1"})
        expect(f"{name} is refused with 400", answer.status == 400, f"{answer.status} {answer.text[:80]}")
    answer = server.ask("POST", "/decisions", b'{"reason": "' + b"x" * 3_000_000 + b'"}', {"X-Gradus": "1"})
    expect("a decision of 3 MB is refused with 413 and all guards",
           answer.status == 413 and "Content-Security-Policy" in answer.headers, f"{answer.status}")
    for path in ("/answers/99/0", "/answers/0/99", "/answers/-1/0", "/answers/0/9999999999999999999999", "/answers/x/y",
                 "/..%2fs01.md", "/overrides.yaml", "/s01.md"):
        expect(f"{path} leads nowhere", server.get(path).status in (400, 404), server.get(path).status)
    odd = 'x"\n- submission: s02\n  step: "*"\n  points: 0\n# \u2028 \x07'
    answer = decide(server, {"submission": "s03", "step": "Z1"}, 1, odd)
    expect("a reason with line breaks and quotes is a reason", answer.status == 200, f"{answer.status} {answer.text}")
    expect("it decides about nobody else", "0 of 1" not in server.get("/s02.html").text)


def check_broken(folder, server):
    """A file that a person has broken meanwhile."""
    path = folder / "overrides.yaml"
    whole = path.read_text(encoding="utf-8")
    for name, text in (("a bracket too few", whole + "- {submission: s01, step: [\n"),
                       ("an unknown key", whole + "- {submission: s01, sheep: Z1, points: 1}\n"),
                       ("no list", "submission: s01\n"), ("no text", "\0\1\2")):
        path.write_text(text, encoding="utf-8")
        answer = decide(server, {"submission": "s05", "step": "H"}, 0.5)
        expect(f"with {name} in the file a decision is refused",
               answer.status == 409 and "overrides.yaml" in answer.text, f"{answer.status} {answer.text}")
        expect(f"with {name} the place is named", ":" in answer.text.partition("overrides.yaml")[2][:1], answer.text)
        expect(f"with {name} the file stays as the person left it", path.read_text(encoding="utf-8") == text)
        answer = server.ask("POST", "/mark-anew", b"{}", {"X-Gradus": "1"})
        expect(f"with {name} nothing is marked anew by half of it",
               answer.status == 409 and server.get("/").status == 200, f"{answer.status} {answer.text}")
    path.write_text(whole, encoding="utf-8")
    expect("once it is mended, decisions are taken again",
           decide(server, {"submission": "s05", "step": "H"}, 0.5).status == 200)


def run():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made_class(folder, 20)
        (folder / "overrides.yaml").write_text(HAND_MADE, encoding="utf-8")
        with Server("--review", folder) as server:
            first = decide(server, {"submission": "s11", "step": "H"}, 0.5)
            expect("a decision is taken beside hand-made ones", first.status == 200, first.text)
            check_hand_made(folder, server)
            check_faults(server)
            check_broken(folder, server)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made_class(folder, 20)
        with Server("--review", folder) as server:
            check_many(folder, server)
        left = sorted(path.name for path in folder.iterdir() if not path.name.endswith(".md"))
        expect("nothing but the decisions is left beside the answers", left == ["overrides.yaml"], left)
