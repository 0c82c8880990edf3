"""grade() marks a class."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from conftest import RUBRIC

from gradus_marker import InputNotFoundError, Results, grade, program, rubrics


def test_a_class_is_what_the_program_says(answers: Path) -> None:
    results = grade(RUBRIC, answers)
    done = subprocess.run(
        [program(), "grade", "-r", rubrics.path(RUBRIC), "--reveal=never", "--quiet", "--jsonl", "-", answers],
        capture_output=True,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(one.submission, one.points) for one in results] == [(line["submission"], line["points"]) for line in lines]
    assert results.status == done.returncode
    assert results["small-slips"]["dW2"].diagnosis == "transposed"
    assert results["small-slips"]["dW2"].remarks[0].entries[0].row == 1
    assert results["right.md"].share == 1


def test_values_are_told_where_asked_for(answers: Path) -> None:
    file = answers / "small-slips.txt"
    assert grade(RUBRIC, file)[0]["dW2"].expected is None
    assert grade(RUBRIC, [file], reveal=True)[0]["dW2"].expected == "[0.615 -0.615; 0.313 -0.313]"


def test_other_reports_come_along(answers: Path, tmp_path: Path) -> None:
    results = grade(RUBRIC, answers / "small-slips.txt", csv=tmp_path / "points.csv", fail_under=90, anonymous=True)
    assert results.status == 1
    assert "small-slips" in (tmp_path / "points.csv").read_text()


def test_pandas(answers: Path) -> None:
    results = grade(RUBRIC, answers)
    totals = results.to_pandas()
    assert list(totals["points"]) == [one.points for one in results]
    marks = results.to_pandas("steps")
    assert len(marks) == sum(len(one.steps) for one in results)
    points = marks.pivot(index="submission", columns="step", values="points")
    assert points.loc["small-slips", "dW2"] == 0
    assert list(Results([]).to_pandas().columns) == list(totals.columns)
    with pytest.raises(ValueError, match="expected 'submissions' or 'steps'"):
        results.to_pandas("students")


def test_displays(answers: Path) -> None:
    results = grade(RUBRIC, answers)
    html = results["small-slips"]._repr_html_()
    assert "✗" in html and "this is the transpose" in html
    assert "14 of 17 points" in html and "14 of 17 points" in str(results["small-slips"])
    assert results._repr_html_().count("<tr>") == len(results) + 1


def test_markup_in_an_answer_is_shown_as_text(tmp_path: Path) -> None:
    (tmp_path / "<b>x.txt").write_text("Z1 = <script>alert(1)</script>\n")
    results = grade(RUBRIC, tmp_path)
    for html in (results._repr_html_(), results[0]._repr_html_()):
        assert "<script" not in html and "<b>x" not in html


def test_what_is_wrong_is_said() -> None:
    with pytest.raises(InputNotFoundError, match="no such file or directory"):
        grade(RUBRIC, "nowhere")
    with pytest.raises(ValueError, match="no paths were given"):
        grade(RUBRIC, [])
    with pytest.raises(ValueError, match="give the text itself to check"):
        grade(RUBRIC, "-")
    with pytest.raises(TypeError, match="jsonl cannot be given here"):
        grade(RUBRIC, "x", jsonl="marks.jsonl")
    with pytest.raises(KeyError, match="no such submission"):
        Results([])["s001"]
