"""The example's test file, run by Otter-Grader itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import RIGHT, RUBRIC

from gradus_marker.otter import test_cases as cases_of

otter = pytest.importorskip("otter")


@pytest.fixture
def in_example(examples: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    # Otter keeps a log where it runs.
    monkeypatch.chdir(tmp_path)
    return examples / "otter" / "tests"


def test_a_student_checks(in_example: Path) -> None:
    notebook = otter.Notebook(tests_dir=str(in_example))
    checked = notebook.check("backprop", global_env={**RIGHT, "L": 0.731})
    shown = repr(checked)
    assert "L (1 of 2)" in shown and "wrong: stated 0.731" in shown
    assert "0.985" not in shown


def test_points(in_example: Path) -> None:
    from otter.test_files import ExceptionTestFile

    file = ExceptionTestFile.from_file(str(in_example / "backprop.py"))
    assert file.possible == 17
    file.run({**RIGHT, "L": 0.731})
    assert file.score == 5
    # L and Yhat have too few digits for full credit, and earn half.
    file.run({"L": 1.0, "H": "[0.982; 0.500]", "Yhat": "[0.6; 0.4]"})
    assert file.score == 2


def test_an_answer_is_marked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    import gradus_marker.otter

    marked = []
    check = gradus_marker.otter.check
    monkeypatch.setattr(gradus_marker.otter, "check", lambda *given: marked.append(given) or check(*given))
    for case in cases_of(RUBRIC, parts=1).values():
        if case.name in RIGHT:
            case.call_func(RIGHT)
    assert len(marked) == 1


def test_parts() -> None:
    assert len(cases_of(RUBRIC, parts=1)) == 16
    with pytest.raises(ValueError, match="expected 1 or more"):
        cases_of(RUBRIC, parts=0)
