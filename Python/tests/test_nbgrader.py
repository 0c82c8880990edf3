"""The example, marked by nbgrader itself."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from conftest import RIGHT, RUBRIC
from nbclient import NotebookClient
from nbgrader.utils import determine_grade

from gradus_marker import UsageError
from gradus_marker.nbgrader import award

TRANSPOSED = """
Z1 = W1.T @ X + W1_0
H = 1 / (1 + np.exp(-Z1))
Z2 = W2.T @ H + W2_0
L = 0.985
dW2 = np.outer(H, [0.627, -0.627]).T
"""


def nbgrader(course: Path, *arguments: str) -> None:
    # nbgrader looks for alembic on the path.
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(command, cwd=course, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# Yhat is missing: 4 of 5 points of a cell worth 6. dW2 is the transpose: 1 of 2.
EARNED = {"forward": pytest.approx(4.8), "backward": pytest.approx(1)}


def with_answer(notebook: Any) -> Any:
    next(cell for cell in notebook.cells if cell.id == "answer").source = TRANSPOSED
    return notebook


def test_the_example(examples: Path) -> None:
    notebook = with_answer(nbformat.read(examples / "nbgrader" / "backprop.ipynb", as_version=4))
    NotebookClient(notebook, kernel_name="python3").execute()
    cells = {cell.id: cell for cell in notebook.cells}
    assert {name: determine_grade(cells[name])[0] for name in EARNED} == EARNED


@pytest.mark.whole
def test_the_example_is_made_handed_in_and_marked(examples: Path, tmp_path: Path) -> None:
    source = tmp_path / "source" / "sheet"
    source.mkdir(parents=True)
    notebook = nbformat.read(examples / "nbgrader" / "backprop.ipynb", as_version=4)
    nbformat.write(notebook, source / "backprop.ipynb")
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\nc.CourseDirectory.course_id = 'course'\n")
    nbgrader(tmp_path, "generate_assignment", "sheet")

    handed_in = tmp_path / "submitted" / "ada" / "sheet"
    handed_in.mkdir(parents=True)
    released = nbformat.read(tmp_path / "release" / "sheet" / "backprop.ipynb", as_version=4)
    nbformat.write(with_answer(released), handed_in / "backprop.ipynb")
    nbgrader(tmp_path, "autograde", "sheet")

    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{tmp_path}/gradebook.db") as book:
        grades = {grade.name: grade.auto_score for grade in book.find_submission("sheet", "ada").notebooks[0].grades}
    assert grades == EARNED


def test_points() -> None:
    assert award(RUBRIC, RIGHT) == 6
    assert award(RUBRIC, RIGHT, points=34) == 12
    assert award(RUBRIC, {}, points=10) == 0
    assert award(RUBRIC, RIGHT, steps="L") == 1
    assert award(RUBRIC, {"loss": 0.985}, steps=["L"], variables={"L": "loss"}) == 1


def test_what_is_no_value_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert award(RUBRIC, {**RIGHT, "H": math.exp, "Z2": {1}, "Yhat": ...}) == 3
    said = capsys.readouterr()
    assert "note: Z2 is a set" in said.out
    assert said.err == ""


def test_what_is_wrong_is_said() -> None:
    with pytest.raises(KeyError, match="no such step"):
        award(RUBRIC, RIGHT, steps=["nothing"])
    with pytest.raises(UsageError, match="worth nothing"):
        award("problem-set", {}, steps=["slope2"])
