"""Jobs as PrairieLearn lays them out for an external grader."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

import pytest
from conftest import ROOT

from gradus_marker import GradusError
from gradus_marker.prairielearn import answers, grade_job

TYPED: Dict[str, Any] = {
    "raw_submitted_answers": {"Z11": "4", "Z12": "0", "H": "[[0.982], [0.50]]", "L": "0.730", "_pl": "x"},
    "submitted_answers": {
        "Z1": {"_type": "ndarray", "_value": [[4.0], [0.0]]},
        "Z11": 4.0,
        "Z12": 0.0,
        "H": {"_type": "ndarray", "_value": [[0.982], [0.5]]},
        "L": 0.73,
        "_files": [],
    },
}


@pytest.fixture
def job(examples: Path, tmp_path: Path) -> Path:
    shutil.copytree(examples / "prairielearn" / "backprop" / "tests", tmp_path / "tests")
    (tmp_path / "data").mkdir()
    (tmp_path / "student").mkdir()
    (tmp_path / "data" / "data.json").write_text(json.dumps(TYPED))
    return tmp_path


def test_values_typed_keep_their_digits() -> None:
    assert answers(TYPED) == {"Z1": "[4; 0]", "H": "[[0.982], [0.50]]", "L": "0.730"}
    assert answers({"submitted_answers": {"L": 0.73, "W": {"_type": "ndarray", "_value": [[1, 2]]}}}) == {
        "L": 0.73,
        "W": [[1, 2]],
    }


def test_the_entry_point(job: Path) -> None:
    environment = {**os.environ, "JOB_ROOT": str(job)}
    subprocess.run([sys.executable, "-m", "gradus_marker.prairielearn"], env=environment, check=True)
    results = json.loads((job / "results" / "results.json").read_text())
    assert results["gradable"] is True
    assert results["score"] == pytest.approx(3 / 17)
    assert sum(test["points"] for test in results["tests"]) == 3
    assert sum(test["max_points"] for test in results["tests"]) == 17
    assert "0.985" not in json.dumps(results)


def test_files(job: Path) -> None:
    shutil.copy(ROOT / "Fixtures/answers/right.md", job / "student" / "answer.md")
    assert grade_job(job)["score"] == 1
    (job / "student" / "answer.md").rename(job / "student" / "one.md")
    (job / "student" / "two.txt").write_text("That is all.\n")
    assert grade_job(job)["score"] == 1


def test_a_file_that_cannot_be_read_costs_no_attempt(job: Path) -> None:
    (job / "student" / "answer.pdf").write_bytes(b"\x00\x01")
    results = grade_job(job)
    assert results["gradable"] is False and results["format_errors"]


def test_faults_of_the_course_are_no_results(job: Path) -> None:
    (job / "tests" / "rubric.yaml").unlink()
    with pytest.raises(GradusError, match="no such file"):
        grade_job(job)
    assert not (job / "results").exists()
    (job / "data" / "data.json").unlink()
    with pytest.raises(GradusError, match="no file was handed in"):
        grade_job(job, rubric="backprop-by-hand")


def test_the_example_says_what_the_entry_point_is(examples: Path) -> None:
    question = json.loads((examples / "prairielearn" / "backprop" / "info.json").read_text())
    assert question["externalGradingOptions"]["entrypoint"] == "python3 -m gradus_marker.prairielearn"
    shipped = (ROOT / "Rubrics" / "backprop-by-hand.yaml").read_text()
    assert (examples / "prairielearn" / "backprop" / "tests" / "rubric.yaml").read_text() == shipped
