"""Partial credit in nbgrader: the last line of a cell of *autograder tests*.

    from gradus_marker.nbgrader import award
    award("rubric.yaml", globals(), points=10)

nbgrader takes the number that a test cell ends with as its points.
"""

from __future__ import annotations

from typing import Any, Iterable, Mapping, Optional, Union

from ._display import number, sign
from ._errors import UsageError
from ._namespace import Variables, check_variables, chosen
from ._options import StrPath


def award(
    rubric: StrPath,
    namespace: Mapping[str, Any],
    points: Optional[float] = None,
    *,
    steps: Union[None, str, Iterable[str]] = None,
    variables: Optional[Variables] = None,
    **options: Any,
) -> float:
    """The points that a notebook's variables earn, after printing what was found.

    `points` is what the cell is worth, by default what the steps are worth; `steps` are those that this cell marks.
    """
    submission, notes = check_variables(rubric, namespace, variables, **options)
    marks = chosen(submission, steps)
    worth = submission.max if steps is None else sum(mark.max for mark in marks)
    if worth <= 0:
        raise UsageError(f"the steps of this cell are worth nothing in {rubric}; name others, or give them points")
    # Standard error would make nbgrader take the cell for failed.
    for note in notes:
        print(f"note: {note}")
    if steps is None:
        print(submission)
    else:
        for mark in marks:
            earned = f"{number(mark.points)}/{number(mark.max)}"
            print(f"{sign(mark.verdict)} {mark.step}  {earned}  {mark.message or mark.verdict}")
    earned_here = submission.points if steps is None else sum(mark.points for mark in marks)
    # nbgrader refuses more than a cell is worth, which a bonus could come to.
    share = min(max(earned_here / worth, 0.0), 1.0)
    return round(share * (worth if points is None else points), 6)
