"""check() marks one answer as its student sees it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy
import pytest
from conftest import RIGHT, ROOT, RUBRIC

from gradus_marker import GradusError, InputNotFoundError, RubricError, UsageError, check, program, rubrics


def test_a_dictionary() -> None:
    submission = check(RUBRIC, RIGHT)
    assert submission.points == 6
    assert submission["H"].verdict == "correct"
    assert submission["L_new"].verdict == "missing"


def test_arrays_as_computed() -> None:
    z1 = numpy.array([4, 0])
    with numpy.printoptions(precision=4):
        submission = check(RUBRIC, {"Z1": z1, "H": 1 / (1 + numpy.exp(-z1))})
    assert submission["H"].stated == "[0.9820; 0.5]"
    assert submission["H"].points == 1


def test_a_text_is_shown_as_the_program_shows_it(answers: Path) -> None:
    file = answers / "small-slips.txt"
    command = [program(), "check", "-r", rubrics.path(RUBRIC), file.name]
    shown = subprocess.run(command, cwd=answers, capture_output=True)
    assert str(check(RUBRIC, file)) == shown.stdout.decode().rstrip()
    assert "answer:9:1: " not in str(check(RUBRIC, file))
    assert "answer:11:1: dW2" in str(check(RUBRIC, file.read_text()))


def test_values_are_not_told() -> None:
    wrong = {"Z1": [4, 0], "L": 0.731}
    hidden = check(RUBRIC, wrong)
    assert (hidden["L"].expected, hidden["L"].expected_own, hidden["L"].group) == (None, None, None)
    for shown in (str(hidden), hidden._repr_html_(), repr(hidden)):
        assert "0.985" not in shown
    told = check(RUBRIC, wrong, reveal=True)
    assert told["L"].expected == "0.985"
    assert "0.985" in str(told)


def test_expressions() -> None:
    submission = check("derive-relu-softmax", {"Z1": "W1' * X + W1_0", "H": "relu(Z1)"})
    assert [submission[step].verdict for step in ("Z1", "H")] == ["correct", "correct"]


def test_numbers_of_a_student(tmp_path: Path) -> None:
    variant = subprocess.run(
        [program(), "new", "-r", rubrics.path("variants"), "--student", "s007", "--format", "yaml"], capture_output=True
    )
    (tmp_path / "own.yaml").write_bytes(variant.stdout)
    first = check("variants", {}, reveal=True, student="s007").steps[0]
    answer = f"{first.step} = {first.expected}"
    assert check("variants", answer, student="s007").points == first.max
    assert check(tmp_path / "own.yaml", answer).points == first.max
    assert check("variants", answer, student="s008").points < first.max
    assert check("variants", {}, student="s007").submission == "s007"


def test_hints(tmp_path: Path) -> None:
    rubric = tmp_path / "rubric.yaml"
    rubric.write_text('gradus: 1\ngiven: {x: 2}\nsteps:\n  - {step: y, formula: x * x, hints: ["Multiply."]}\n')
    assert "Multiply." in str(check(rubric, "y = 5", hints=1))
    assert "Multiply." not in str(check(rubric, "y = 5"))


def test_an_answer_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "answer.pdf").write_bytes(b"\x00\x01\x02")
    submission = check(RUBRIC, tmp_path / "answer.pdf")
    assert submission.error is not None
    assert submission.error in str(submission)


def test_what_is_wrong_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputNotFoundError, match="(?s)nowhere.yaml: no such file.*paths are taken from"):
        check("nowhere.yaml", "Z1 = 4")
    with pytest.raises(UsageError, match="(?s)Unknown option '--bogus'.*gradus help"):
        check(RUBRIC, "Z1 = 4", bogus=1)
    with pytest.raises(RubricError, match="(?s):2:8: error: found '3'.*gradus lint"):
        (tmp_path / "bad.yaml").write_text("gradus: 1\nsteps: 3\n")
        check(tmp_path / "bad.yaml", "Z1 = 4")
    with pytest.raises(ValueError, match="cannot be the name of a file"):
        check("variants", "Z1 = 4", student="../x")
    with pytest.raises(InputNotFoundError, match="give the text of an answer as a str"):
        check(RUBRIC, Path("nowhere.md"))
    with pytest.raises(ValueError, match="expected True or False"):
        check(RUBRIC, "Z1 = 4", reveal="sometimes")
    with pytest.raises(InputNotFoundError, match="there are adam-by-hand"):
        rubrics.path("nothing")


def test_no_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GRADUS", str(tmp_path / "gradus"))
    with pytest.raises(GradusError, match="there is no program here"):
        check(RUBRIC, "Z1 = 4")
    (tmp_path / "gradus").write_text("no program")
    with pytest.raises(GradusError, match="cannot be started"):
        check(RUBRIC, "Z1 = 4")


def test_the_command() -> None:
    command = [Path(sys.executable).parent / "gradus", "check", "-r", rubrics.path(RUBRIC), "-"]
    done = subprocess.run(command, input=b"Z1 = [4; 0]", capture_output=True)
    assert done.returncode == 1
    assert done.stdout.startswith("✓ Z1".encode())
    version = subprocess.run([sys.executable, "-m", "gradus_marker", "--version"], capture_output=True).stdout
    assert version.decode().split()[0] in (ROOT / "Sources/Reports/GradusVersion.swift").read_text()


def test_nothing_but_python_is_needed() -> None:
    code = (
        "import sys, gradus_marker as g; s = g.check('backprop-by-hand', {'Z1': [4, 0], 'H': [0.98201379, 0.5]});"
        "assert s['H'].points == 1; assert not {'numpy', 'pandas', 'IPython'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_student_with_a_point_in_their_id_may_hand_in_a_text() -> None:
    mark = check(RUBRIC, "Z1 = [4; 0]\n", student="j.doe")
    assert mark.submission == "j.doe"
    assert mark["Z1"].verdict == "correct"
