"""The results of a class."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, Dict, Iterator, List, Sequence, Union, overload

from . import _display
from ._errors import GradusError
from .marks import Submission


class Results(Sequence[Submission]):
    """The submissions of a class in the order of their ids."""

    def __init__(self, submissions: Sequence[Submission], notices: str = "", status: int = 0) -> None:
        self._submissions = list(submissions)
        #: What the program said besides: who was skipped and why.
        self.notices = notices
        #: The exit status: 0, 1 where a submission is below fail_under, 3 where some could not be read.
        self.status = status

    def __len__(self) -> int:
        return len(self._submissions)

    def __iter__(self) -> Iterator[Submission]:
        return iter(self._submissions)

    @overload
    def __getitem__(self, place: Union[int, str]) -> Submission: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Submission]: ...
    def __getitem__(self, place: Union[int, str, slice]) -> Union[Submission, Sequence[Submission]]:
        if not isinstance(place, str):
            return self._submissions[place]
        for submission in self._submissions:
            if place in (submission.submission, submission.student):
                return submission
        raise KeyError(f"{place}: no such submission")

    def __repr__(self) -> str:
        return f"<Results of {len(self)} submissions>"

    def _repr_html_(self) -> str:
        return _display.class_html(self._submissions)

    def to_pandas(self, rows: str = "submissions") -> Any:
        """A DataFrame with a row a submission, or with rows='steps' a row for each of their steps.

        Points in a column a step: `to_pandas("steps").pivot(index="submission", columns="step", values="points")`.
        """
        try:
            import pandas
        except ImportError as error:
            raise GradusError("to_pandas() needs pandas: pip install pandas") from error
        if rows not in ("submissions", "steps"):
            raise ValueError(f"rows is {rows!r}; expected 'submissions' or 'steps'")
        if rows == "submissions":
            return pandas.DataFrame.from_records(self._totals(), columns=_SUBMISSION_COLUMNS)
        return pandas.DataFrame.from_records(self._marks(), columns=_STEP_COLUMNS)

    def _totals(self) -> List[Dict[str, Any]]:
        return [
            {name: getattr(submission, name) for name in _SUBMISSION_COLUMNS} for submission in self._submissions
        ]

    def _marks(self) -> List[Dict[str, Any]]:
        return [
            {"submission": submission.submission, "student": submission.student, **_flat(mark)}
            for submission in self._submissions
            for mark in submission.steps
        ]


def _flat(mark: Any) -> Dict[str, Any]:
    fields = asdict(mark)
    fields["remarks"] = "; ".join(remark.message for remark in mark.remarks)
    return fields


_SUBMISSION_COLUMNS = [
    "submission", "student", "name", "attempt", "late", "file", "error", "points", "max", "share", "first_error",
]
_STEP_COLUMNS = [
    "submission", "student", "step", "verdict", "points", "max", "stated", "expected", "expected_own", "group",
    "diagnosis", "message", "remarks", "line", "column",
]
