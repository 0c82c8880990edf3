"""An external grader for PrairieLearn: `python3 -m gradus_marker.prairielearn` is its entry point.

The rubric is tests/rubric.yaml of the question. What is marked are the files handed in, else the values typed into the
question's inputs, which are called by the steps' names.
"""

from __future__ import annotations

import json
import os
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Set

from ._display import sign
from ._errors import GradusError
from ._grading import check, grade
from ._options import StrPath
from .marks import Mark, Submission


def grade_job(root: StrPath = "/grade", rubric: Optional[StrPath] = None, **options: Any) -> Dict[str, Any]:
    """Marks the job under a folder, writes its results/results.json and returns what stands there.

    The reference values are never told. What keeps Gradus from marking is raised, and no results are written, so that
    PrairieLearn reports a failed job and no student loses a point by it.
    """
    base = Path(root)
    chosen = rubric if rubric is not None else base / "tests" / "rubric.yaml"
    submission = _marked(base, chosen, options)
    results = results_of(submission)
    # PrairieLearn leaves it to the grader to make the folder.
    (base / "results").mkdir(parents=True, exist_ok=True)
    (base / "results" / "results.json").write_text(json.dumps(results, ensure_ascii=False), encoding="utf-8")
    return results


def results_of(submission: Submission) -> Dict[str, Any]:
    """A submission as PrairieLearn's results.json has it."""
    if submission.error is not None:
        return {"gradable": False, "format_errors": [submission.error]}
    return {
        "gradable": True,
        "score": submission.share,
        "output": str(submission),
        "tests": [_test(mark) for mark in submission.steps],
    }


def _test(mark: Mark) -> Dict[str, Any]:
    return {
        "name": f"{sign(mark.verdict)} {mark.step}",
        "points": mark.points,
        "max_points": mark.max,
        "message": mark.message or mark.verdict,
        "output": "" if mark.stated is None else mark.stated,
    }


def _marked(base: Path, rubric: StrPath, options: Mapping[str, Any]) -> Submission:
    files = _files(base / "student")
    if len(files) == 1:
        return check(rubric, files[0], **options)
    if files:
        return _several(base / "student", rubric, options)
    return check(rubric, answers(_data(base)), **options)


def _files(folder: Path) -> List[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []


def _several(folder: Path, rubric: StrPath, options: Mapping[str, Any]) -> Submission:
    """Several files are one answer where they come as an archive within a folder."""
    with tempfile.TemporaryDirectory(prefix="gradus-") as work:
        with tarfile.open(Path(work) / "submission.tar", "w") as archive:
            archive.add(folder, arcname=".")
        results = grade(rubric, work, **options)
    if len(results) != 1:
        raise GradusError(f"expected one answer in {folder}, found {len(results)}; {results.notices.strip()}")
    return results[0]


def _data(base: Path) -> Mapping[str, Any]:
    try:
        data = json.loads((base / "data" / "data.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise GradusError(f"{base}/data/data.json cannot be read, and no file was handed in: {error}") from error
    if not isinstance(data, dict):
        raise GradusError(f"{base}/data/data.json holds no object; expected the question's data")
    return data


def answers(data: Mapping[str, Any]) -> Dict[str, Any]:
    """The values typed into a question's inputs, with the digits as typed where PrairieLearn keeps them."""
    raw: Mapping[str, Any] = data.get("raw_submitted_answers") or {}
    submitted: Mapping[str, Any] = data.get("submitted_answers") or {}
    values: Dict[str, Any] = {}
    cells: Set[str] = set()
    for name, parsed in {**raw, **submitted}.items():
        plain = parsed.get("_value") if isinstance(parsed, dict) else parsed
        rows = _rows(plain)
        if rows:
            names = _cell_names(name, rows)
            cells.update(cell for row in names for cell in row)
            plain = _matrix_as_typed(names, raw) or plain
        typed = raw.get(name)
        value = typed if isinstance(typed, str) else plain
        if not name.startswith("_") and value not in (None, "") and isinstance(value, (str, int, float, list)):
            values[name] = value
    return {name: value for name, value in values.items() if name not in cells}


def _rows(value: Any) -> List[List[Any]]:
    """The rows of a matrix; none of what is no matrix."""
    is_matrix = isinstance(value, list) and bool(value) and all(isinstance(row, list) for row in value)
    return value if is_matrix else []


def _cell_names(name: str, rows: List[List[Any]]) -> List[List[str]]:
    """The inputs of a matrix of single inputs: NAME1, NAME2, … row by row."""
    width = len(rows[0])
    return [[f"{name}{width * i + j + 1}" for j in range(width)] for i in range(len(rows))]


def _matrix_as_typed(names: List[List[str]], raw: Mapping[str, Any]) -> Optional[str]:
    typed = [[raw.get(cell) for cell in row] for row in names]
    if not all(isinstance(cell, str) and cell.strip() for row in typed for cell in row):
        return None
    return "[" + "; ".join(" ".join("".join(str(cell).split()) for cell in row) for row in typed) + "]"


def main() -> None:
    """Marks the job of this container; JOB_ROOT names another folder than /grade."""
    try:
        grade_job(os.environ.get("JOB_ROOT", "/grade"))
    except GradusError as error:
        sys.exit(f"gradus: {error}")


if __name__ == "__main__":
    main()
