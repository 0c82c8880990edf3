"""Marking a class and marking one answer."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterable, List, Mapping, Optional, Union

from . import rubrics
from ._answers import written
from ._errors import GradusError, InputNotFoundError
from ._options import Reveal, StrPath, option_list, path_list, reveal_option
from ._program import run
from .marks import Submission, submission_from
from .results import Results

#: Text is the answer itself, a path (pathlib.Path) is its file, a dictionary has names and their values.
Answer = Union[str, "os.PathLike[str]", Mapping[str, Any]]

_REFUSED_BY_GRADE = ("rubric", "jsonl", "resume", "shard", "annotations", "progress", "quiet")


def grade(
    rubric: StrPath, paths: Union[StrPath, Iterable[StrPath]], *, reveal: Reveal = False, **options: Any
) -> Results:
    """Marks every submission under the paths: files, folders and archives.

    `reveal=True` tells the reference values as well. The other options are those of `gradus grade`, such as
    `html="pages"`, `csv="points.csv"`, `secret_file="key"` or `max_work=40`.
    """
    arguments = ["grade", f"--rubric={rubrics.find(rubric)}", reveal_option(reveal), "--quiet", "--jsonl=-"]
    arguments += option_list(options, _REFUSED_BY_GRADE)
    finished = run([*arguments, *path_list(paths)], accepted=(0, 1, 3))
    lines = finished.output.splitlines()
    return Results([submission_from(json.loads(line)) for line in lines], finished.said, finished.status)


def check(
    rubric: StrPath,
    answer: Answer,
    *,
    student: Optional[str] = None,
    hints: int = 0,
    reveal: Reveal = False,
    secret_file: Optional[StrPath] = None,
    **options: Any,
) -> Submission:
    """Marks one answer as its student sees it: a dictionary of steps and values, a text, or the path of a file.

    `student` says whose numbers are meant where the rubric draws them, `hints` how many of the course's hints to show.
    The other options are those of `gradus check`, such as `max_work=40`.
    """
    secret = None if secret_file is None else os.path.abspath(secret_file)
    common = [f"--rubric={rubrics.find(rubric)}", reveal_option(reveal)]
    common += option_list({"secret_file": secret, **options}, ("rubric", "reveal"))
    with tempfile.TemporaryDirectory(prefix="gradus-") as folder:
        file = _put(answer, Path(folder), student)
        submission = _marks(common, file, student)
        text = _words(common, file, {"student": student, "hints": hints or None})
    if isinstance(answer, Mapping):
        # Where a value stands in the file that was made of a dictionary tells nobody anything.
        text = re.sub(rf"^(\s+){re.escape(file.name)}:\d+:\d+: ", r"\1", text, flags=re.MULTILINE)
    return replace(submission, text=text)


def _put(answer: Answer, folder: Path, student: Optional[str]) -> Path:
    """Writes an answer into an empty folder; by the file's name `grade` knows whose it is."""
    if student is not None and (not student or "/" in student or "\0" in student or student.startswith(".")):
        raise ValueError(f"the student {student!r} cannot be the name of a file")
    if isinstance(answer, os.PathLike):
        source = Path(answer)
        if not source.is_file():
            raise InputNotFoundError(f"{source}: no such file; give the text of an answer as a str, its path as a Path")
        file = folder / (f"{student}{source.suffix}" if student else source.name)
        shutil.copyfile(source, file)
        return file
    # A text is told by what stands in it, but behind a name with a point a suffix has to be.
    plain = ".txt" if student and "." in student else ""
    text, suffix = (answer, plain) if isinstance(answer, str) else (written(answer), ".json" if answer else ".txt")
    file = folder / f"{student or 'answer'}{suffix}"
    file.write_text(text, encoding="utf-8", errors="surrogateescape")
    return file


def _marks(common: List[str], file: Path, student: Optional[str]) -> Submission:
    finished = run(["grade", *common, "--quiet", "--jsonl=-", _argument(file)], accepted=(0, 3), folder=file.parent)
    lines = finished.output.splitlines()
    if len(lines) != 1:
        raise GradusError(f"expected the marks of one answer, found {len(lines)}; {finished.said.strip()}")
    submission = submission_from(json.loads(lines[0]))
    if student is not None and submission.submission != student:
        raise ValueError(f"the student {student!r} is read as {submission.submission!r}; choose a plainer id")
    return submission


def _words(common: List[str], file: Path, options: Mapping[str, Any]) -> str:
    finished = run(["check", *common, *option_list(options), _argument(file)], accepted=(0, 1, 3), folder=file.parent)
    said = finished.output.decode("utf-8").rstrip("\n")
    # An answer that cannot be read is told on standard error alone.
    return said or finished.said.strip()


def _argument(file: Path) -> str:
    return f"./{file.name}" if file.name.startswith("-") else file.name
