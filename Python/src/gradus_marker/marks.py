"""What Gradus found: a submission and a mark for each of its steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Tuple

from . import _display


@dataclass(frozen=True)
class Entry:
    """An entry of a matrix, counted from 1; a vector's has no column."""

    row: int
    column: Optional[int]


@dataclass(frozen=True)
class Remark:
    """Something worth saying about a step."""

    kind: str
    message: str
    line: Optional[int]
    column: Optional[int]
    steps: Tuple[str, ...]
    entries: Tuple[Entry, ...]


@dataclass(frozen=True)
class Mark:
    """The mark of a step."""

    #: The step's name in the rubric.
    step: str
    #: correct, follow-through, imprecise, wrong, missing or unreadable.
    verdict: str
    points: float
    max: float
    #: The value as the student wrote it.
    stated: Optional[str]
    #: The reference at the digits the student used; None unless the values are revealed.
    expected: Optional[str]
    #: What would have followed from the student's own values; None unless the values are revealed.
    expected_own: Optional[str]
    #: The name of the wrong values that came about alike; None unless the values are revealed.
    group: Optional[str]
    #: The mistake that explains a wrong value, such as 'transposed'.
    diagnosis: Optional[str]
    remarks: Tuple[Remark, ...]
    line: Optional[int]
    column: Optional[int]
    #: One line for the student, in the rubric's language; empty where the step is simply right.
    message: str

    @property
    def share(self) -> float:
        """The share of the step's points that was earned; 0 where it is worth none."""
        return self.points / self.max if self.max > 0 else 0.0


@dataclass(frozen=True)
class Submission:
    """The marks of one submission; in a notebook it shows itself as `gradus check` does."""

    #: The submission's id.
    submission: str
    #: The id that the course system knows.
    student: str
    name: Optional[str]
    attempt: Optional[int]
    late: bool
    file: str
    #: Why it could not be read; None where it could.
    error: Optional[str]
    points: float
    max: float
    #: The first step found wrong by itself.
    first_error: Optional[str]
    steps: Tuple[Mark, ...]
    rubric: str
    rubric_sha256: str
    #: The version that marked it.
    gradus: str
    #: What `gradus check` printed, in the rubric's language; None in the results of grade().
    text: Optional[str] = None

    @property
    def share(self) -> float:
        """The share of all points that was earned, from 0 to 1."""
        return min(max(self.points / self.max, 0.0), 1.0) if self.max > 0 else 0.0

    def __getitem__(self, step: str) -> Mark:
        for mark in self.steps:
            if mark.step == step:
                return mark
        raise KeyError(f"{step}: no such step; the rubric has {', '.join(mark.step for mark in self.steps)}")

    def __str__(self) -> str:
        return _display.plain(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        return _display.submission_html(self)


def submission_from(line: Mapping[str, Any]) -> Submission:
    """A line of JSON Lines as `gradus grade --jsonl` writes it."""
    fields = {name: line[name] for name in _SUBMISSION if name in line}
    return Submission(**fields, steps=tuple(_mark(step) for step in line["steps"]))


def _mark(step: Mapping[str, Any]) -> Mark:
    # What is not revealed is left out of the line.
    fields: Dict[str, Any] = {name: step.get(name) for name in _MARK}
    return Mark(**fields, remarks=tuple(_remark(remark) for remark in step["remarks"]))


def _remark(remark: Mapping[str, Any]) -> Remark:
    entries = tuple(Entry(entry["row"], entry["column"]) for entry in remark["entries"])
    return Remark(
        remark["kind"], remark["message"], remark["line"], remark["column"], tuple(remark["steps"]), entries
    )


def _fields(kind: Any, made: Tuple[str, ...]) -> List[str]:
    return [name for name in kind.__dataclass_fields__ if name not in made]


_SUBMISSION = _fields(Submission, ("steps", "text"))
_MARK = _fields(Mark, ("remarks",))
