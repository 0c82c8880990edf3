#!/usr/bin/env python3
"""Measures the release build in ratios: to the floor, to itself on other inputs, to `true`.

run.py [--answers N] [--pairs N] [--gradus PROGRAM]          all ratios of one build
run.py --against OLD_PROGRAM [--gradus PROGRAM] …            two builds on the same inputs
"""

import argparse
import hashlib
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

from timing import compare

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
RUBRIC = str(ROOT / "Rubrics/backprop-by-hand.yaml")
VARIANTS = str(ROOT / "Rubrics/variants.yaml")
WORK = pathlib.Path(tempfile.gettempdir()) / "gradus-benchmark"


def made(name, make, *makers):
    """A folder or file that is made once by a version of the files that make it, and appears whole."""
    contents = b"".join(file.read_bytes() for file in makers)
    place = WORK / f"{name}-{hashlib.sha256(contents).hexdigest()[:8]}"
    if not place.exists():
        WORK.mkdir(exist_ok=True)
        fresh = WORK / (name + ".new")
        shutil.rmtree(fresh, ignore_errors=True)
        make(fresh)
        fresh.rename(place)
    return str(place)


def simulated(kind, count, rubric=RUBRIC):
    """Answers of a simulated class: plain ones, or mixed as a class hands them in."""
    def make(place):
        subprocess.run(["swift", "run", "-c", "release", "simulated-class", kind, rubric, str(count), place],
                       cwd=ROOT, check=True)
    name = pathlib.Path(rubric).stem
    makers = [*(ROOT / "Tests/SimulatedClass").glob("*.swift"), *(ROOT / "Scripts/SimulatedClass").glob("*.swift")]
    return made(f"{kind}-{name}-{count}", make, *sorted(makers))


def large(batch):
    """A first layer of a 784-128-10 network with a batch, as an answer and its rubric, in a folder."""
    def make(place):
        place.mkdir()
        draw = random.Random(batch)

        def matrix(rows, columns):
            return [[round(draw.uniform(-1, 1), 2) for _ in range(columns)] for _ in range(rows)]
        given = {"X": matrix(784, batch), "W1": matrix(784, 128), "W1_0": matrix(128, 1),
                 "W2": matrix(128, 10), "W2_0": matrix(10, 1)}
        y = [[int(column % 10 == row) for column in range(batch)] for row in range(10)]
        lines = ["gradus: 1", "given:", *(f"  {n}: {v}" for n, v in (given | {"Y": y}).items())]
        lines += ["  eta: 0.5", "steps:"]
        for name, formula in [("Z1", "W1' * X + W1_0"), ("H", "sigmoid(Z1)"), ("Z2", "W2' * H + W2_0"),
                              ("Yhat", "softmax(Z2)"), ("L", "cross_entropy(Y, Yhat)"),
                              ("dW2", "gradient(L, W2)"), ("dW1", "gradient(L, W1)"),
                              ("W1_new", "W1 - eta * dW1")]:
            lines.append(f'  - {{step: {name}, formula: "{formula}"}}')
        (place / "rubric.yaml").write_text("\n".join(lines) + "\n")
    return made(f"large-{batch}", make, HERE / "run.py")


def grade(gradus, folder, rubric=RUBRIC, report="report.xml"):
    return [gradus, "grade", "-r", rubric, "--jobs", "2", "--quiet", "--junit", str(WORK / report), folder]


def floor():
    def build(place):
        flags = subprocess.run(["xml2-config", "--cflags", "--libs"], check=True, capture_output=True, text=True)
        subprocess.run(["cc", "-O2", HERE / "floor.c", *flags.stdout.split(), "-o", place], check=True)
    return made("floor", build, HERE / "floor.c")


def solved(gradus, batch):
    """The answer to a large network, written by the program itself."""
    folder = pathlib.Path(large(batch))
    answer = folder / "answer.json"
    if not answer.exists():
        solution = subprocess.run(
            [gradus, "solve", "-r", folder / "rubric.yaml", "--format", "json"],
            check=True, capture_output=True).stdout
        answer.write_bytes(solution)
    return [str(folder / "rubric.yaml"), str(answer)]


def check(gradus, rubric, answer):
    return [gradus, "check", "-r", rubric, answer]


def one_build(gradus, count, pairs):
    one = str(ROOT / "Fixtures/answers/right.txt")
    many = simulated("plain", count)
    to_floor = compare(grade(gradus, many), [floor(), many, str(WORK / "floor.xml")], pairs)
    print(f"plain answers, to the floor       {to_floor}  at {count}; {to_floor.mebibytes[0]:.0f} MiB")
    tenfold = compare(grade(gradus, simulated("plain", count * 10)), grade(gradus, many), max(pairs // 3, 2))
    print(f"ten times as many answers         {tenfold}  memory {tenfold.mebibytes[0] / tenfold.mebibytes[1]:.2f}")
    hard = compare(grade(gradus, simulated("mixed", count)), grade(gradus, many), pairs)
    print(f"a simulated class, to plain ones  {hard}  memory {hard.mebibytes[0] / hard.mebibytes[1]:.2f}")
    half = count // 2
    distinct = grade(gradus, simulated("plain", half, VARIANTS), VARIANTS)
    apart = compare(distinct, grade(gradus, simulated("plain", half)), pairs)
    print(f"distinct numbers, to plain ones   {apart}  at {half}; memory {apart.mebibytes[0] / apart.mebibytes[1]:.2f}")
    batches = compare(check(gradus, *solved(gradus, 64)), check(gradus, *solved(gradus, 16)), 3)
    print(f"batch of 64, to a batch of 16     {batches}")
    start = compare(check(gradus, RUBRIC, one), ["true"], pairs * 5)
    print(f"check of one answer, to `true`    {start}  {start.seconds[0] * 1000:.1f} ms to {start.seconds[1] * 1000:.1f} ms")


def two_builds(new, old, count, pairs):
    one = str(ROOT / "Fixtures/answers/right.txt")
    for title, command in [
        ("plain answers", lambda gradus: grade(gradus, simulated("plain", count))),
        ("a simulated class", lambda gradus: grade(gradus, simulated("mixed", count))),
        ("distinct numbers", lambda gradus: grade(gradus, simulated("plain", count // 2, VARIANTS), VARIANTS)),
        ("a large network", lambda gradus: check(gradus, *solved(new, 16))),
        ("check of one answer", lambda gradus: check(gradus, RUBRIC, one)),
    ]:
        print(f"{title:<22}{compare(command(new), command(old), pairs)}")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--answers", type=int, default=10_000)
    options.add_argument("--pairs", type=int, default=7)
    options.add_argument("--gradus", default=str(ROOT / "out/gradus"))
    options.add_argument("--against")
    chosen = options.parse_args()
    if chosen.against:
        two_builds(chosen.gradus, chosen.against, chosen.answers, chosen.pairs)
    else:
        one_build(chosen.gradus, chosen.answers, chosen.pairs)


main()
