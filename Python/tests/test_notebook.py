"""The cell magic, with IPython itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import nbformat
import pytest
from conftest import RUBRIC
from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from nbclient import NotebookClient


@pytest.fixture
def shell() -> Iterator[Any]:
    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "gradus_marker")
    yield shell
    InteractiveShell.clear_instance()


def test_a_cell_is_an_answer(shell: Any) -> None:
    submission = shell.run_cell_magic("gradus", RUBRIC, "Z1 = [4; 0]\nL = 0.7\n")
    assert submission["Z1"].points == 2
    assert "answer:2:1: L" in str(submission)
    data, _ = shell.display_formatter.format(submission)
    assert data["text/plain"] == str(submission)
    assert "✓" in data["text/html"]


def test_options(shell: Any) -> None:
    assert "0.985" not in str(shell.run_cell_magic("gradus", RUBRIC, "L = 0.731"))
    assert "0.985" in str(shell.run_cell_magic("gradus", f"{RUBRIC} --reveal always", "L = 0.731"))
    assert shell.run_cell_magic("gradus", "variants --student s001 --hints 1", "x = 1").submission == "s001"


def test_what_is_wrong_is_said_without_a_traceback(shell: Any) -> None:
    with pytest.raises(UsageError, match="no such file"):
        shell.run_cell_magic("gradus", "nowhere.yaml", "Z1 = 4")
    with pytest.raises(UsageError, match="usage: %%gradus"):
        shell.run_cell_magic("gradus", "", "Z1 = 4")


def test_the_example(examples: Path) -> None:
    notebook = nbformat.read(examples / "notebook" / "check.ipynb", as_version=4)
    NotebookClient(notebook, kernel_name="python3").execute()
    for cell in notebook.cells[2:]:
        assert "3 of 17 points" in cell.outputs[0]["data"]["text/plain"]
