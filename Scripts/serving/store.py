"""What --store keeps: hand-ins under odd names stay below the folder, none is lost, and gradus grade marks them all."""

import json
import os
import pathlib
import subprocess
import tempfile
import time
import unicodedata

from server import RUBRIC, Server, form, program
from trial import RIGHT, expect, together

HAND_IN = "/a/backprop-by-hand/hand-in"
# Names of files as browsers and others send them.
FILES = ["../x.md", "../../../../etc/x.md", "/etc/x.md", "C:\\Users\\me\\x.md", "..\\..\\x.md", "x\0.md", "..", ".",
         ".hidden.md", "~/x.md", "a/b/c.md",
         "x" * 300 + ".md", "é" * 200 + ".md", "CON.md", "x:y.md", "x\ny.md", "x%00.md", "%2e%2e%2fx.md",
         "\u202egnp.md", "x.md ", " ", "-rf.md", "$(id).md",
         "*.md", "overrides.yaml.md", b"\xff\xfe.md"]
STUDENTS = ["../s1", "..", ".", "/", "a/b", "s\0", "s@2026-01-01T00-00-00Z", "-rf", "~root", "x" * 250, "é" * 150,
            "𐌰" * 100, "名前", "S001", "s001", " s002 ", "s\n003",
            "$(id)", "a.b", ".asks-20786", "CON", "\u202e100s", "🎓", "a\u0301", "á", "%2e%2e", "=1+1", "<b>"]


def is_taken(name):
    """Whether somebody may be called so: by some letters, of at most 70 bytes."""
    plain = name.replace("\0", "").replace("\n", "").strip()
    return 0 < len(plain.encode()) <= 70


def everything_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def graded(folder, marks):
    """What gradus grade says of the folder: its exit status and each submission's points."""
    result = subprocess.run([program("gradus"), "grade", "-r", str(RUBRIC), "--quiet", "--jsonl", str(marks),
                             str(folder)],
                            capture_output=True, text=True)
    rows = [json.loads(line) for line in marks.read_text().splitlines()] if marks.exists() else []
    return result, rows


def check_names(work, server):
    """Each odd name of a file by a student of its own, and each odd student."""
    outside = everything_below(work)
    for place, name in enumerate(FILES):
        answer = server.post(HAND_IN, form([(name, RIGHT)], student=f"file-{place}"))
        expect(f"a file {name[:30]!r} is handed in", answer.status == 200, f"{answer.status} {answer.text}")
    for name in STUDENTS:
        answer = server.post(HAND_IN, form([("x.md", RIGHT)], student=name))
        expect(f"a student {name[:30]!r} hands in", answer.status == (200 if is_taken(name) else 422),
               f"{answer.status} {answer.text}")
    answer = server.post(HAND_IN, form([("x.md", RIGHT)]))
    expect("nobody hands in without a name", answer.status == 422, answer.status)
    expect("nothing is written beside the store",
           [path for path in everything_below(work) if not path.startswith("store/")]
           == [path for path in outside if not path.startswith("store/")])


def check_times(server, store):
    """Hand-ins that come in the same second."""
    files = [[("one.md", RIGHT)], [("two.md", b"Z1 = [4; 0]\n")]]
    answers = [answer for _ in range(3)
               for answer in together(lambda number: server.post(HAND_IN, form(files[number], student="twice")), 2)]
    statuses = [answer.status for answer in answers]
    expect("six hand-ins of one student within a second or two are all taken", statuses == [200] * 6, statuses)
    several = form([("work.md", RIGHT), ("WORK.md", b"x"), ("2-work.md", b"y"), ("3-work.md", b"z"), ("work.md", b"w")]
                   + [(f"{n}.txt", b"-") for n in range(200)], student="many")
    answer = server.post(HAND_IN, several)
    expect("two hundred files at once are handed in", answer.status == 200, f"{answer.status} {answer.text}")
    expect("each of them is kept", sum(1 for path in store.rglob("*") if path.parent.name.startswith("many@")
                                       and path.is_file()) == 205)
    answers = together(lambda number: server.post(HAND_IN, form([("x.md", RIGHT)], student=f"crowd-{number}")), 64)
    statuses = [getattr(answer, "status", answer) for answer in answers]
    expect("sixty-four students hand in at once", statuses == [200] * 64,
           [status for status in statuses if status != 200][:3])


def check_kept(work, store):
    """What lies there in the end."""
    paths = list(store.rglob("*"))
    expect("no link and no half hand-in is left",
           not [path for path in paths if path.is_symlink() or path.name.endswith(".tmp")],
           [path.name for path in paths if path.name.endswith(".tmp")][:3])
    folders = [path for path in (store / "backprop-by-hand").iterdir()]
    expect("every hand-in is a folder of its own below the assignment's", all(path.is_dir() for path in folders) and
           all(path.parent.parent == store / "backprop-by-hand" for path in paths if path.is_file()
               and not path.name.startswith(".asks")))
    expect("only their owner reads them", all(path.stat().st_mode & 0o007 == 0 for path in paths),
           {oct(path.stat().st_mode & 0o777) for path in paths})
    result, rows = graded(store / "backprop-by-hand", work / "marks.jsonl")
    expect("gradus grade takes what lies there", result.returncode in (0, 3), f"{result.returncode} {result.stderr}")
    whole = {row["student"] for row in rows if row["points"] == 17}
    missing = [name for name in [f"file-{n}" for n in range(len(FILES))] + [f"crowd-{n}" for n in range(64)]
               if name not in whole]
    expect("everybody who handed in the right answer gets its points", not missing, missing)
    # A name is the same however its accents are coded: keyboards differ.
    count = len({unicodedata.normalize("NFC", name) for name in STUDENTS if is_taken(name)})
    others = {row["student"] for row in rows if not row["student"].startswith(("file-", "crowd-", "twice", "many"))}
    expect("no two students are one, and none is two",
           len(others) == count and not [row for row in rows if row["submission"].endswith(".tmp")],
           f"{len(others)} of {count}: {sorted(others)}")


def check_limits(work):
    """A student's hundred a day; a count that outlives a new start; a store that takes nothing."""
    store = work / "limits"
    with Server("--store", store, "--asks", "3") as server:
        marks = [server.post("/a/backprop-by-hand/marks", form([("x.md", RIGHT)], student="s001")) for _ in range(2)]
        expect("questions are counted down", [answer.headers.get("X-Gradus-Left") for answer in marks] == ["2", "1"])
        expect("no question without a name where they are counted",
               server.post("/a/backprop-by-hand/marks", form([("x.md", RIGHT)])).status == 422)
    with Server("--store", store, "--asks", "3") as server:
        statuses = together(lambda _: server.post("/a/backprop-by-hand/marks",
                                                  form([("x.md", RIGHT)], student="s001")).status, 8)
        expect("a new start has forgotten none, and of eight at once one is the last",
               sorted(statuses) == [200] + [429] * 7, statuses)
        statuses = [server.post(HAND_IN, form([("x.md", b"Z1 = 1")], student="eager")).status for _ in range(101)]
        expect("the hundred and first hand-in of a day is refused", statuses[-1] == 429 and set(statuses[:-1]) == {200},
               sorted(set(statuses)))


def check_full_disk(work):
    """A store that has no room: nothing is kept and it is said so. As root, for a small file system is mounted."""
    small = work / "small"
    small.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", small],
                                           capture_output=True).returncode != 0:
        print("without a file system to mount, a full disk is not tried")
        return
    try:
        with Server("--store", small) as server:
            answer = server.post(HAND_IN, form([("x.md", RIGHT * 100)], student="s001"))
            expect("on a full disk the student is told and nothing seems handed in",
                   answer.status in (500, 503, 507) and "eceipt" not in answer.text
                   and answer.text.strip() and "Content-Security-Policy" in answer.headers,
                   f"{answer.status} '{answer.text}'")
            expect("the log says why", "No space left" in server.said() or "no space left" in server.said().lower(),
                   server.said()[-200:])
            left = [path.name for path in small.rglob("*") if path.is_file()]
            expect("nothing half is left", not left, left)
            answer = server.post(HAND_IN, form([("x.md", b"Z1 = 1")], student="s001"))
            expect("a smaller one is taken after that", answer.status == 200, answer.status)
    finally:
        subprocess.run(["umount", small])


def run():
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        store = work / "store"
        with Server("--store", store) as server:
            check_names(work, server)
            check_times(server, store)
            time.sleep(1.1)
        check_kept(work, store)
        check_limits(work)
        check_full_disk(work)
