"""Partial credit in Otter-Grader: the test cases of an exception-based test file.

    from gradus_marker.otter import test_cases
    OK_FORMAT = False
    name = "backprop"
    globals().update(test_cases("rubric.yaml"))
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from ._answers import written
from ._errors import GradusError
from ._grading import check
from ._namespace import Variables, steps_of, values_of
from ._options import StrPath
from .marks import Mark, Submission


def test_cases(
    rubric: StrPath,
    *,
    variables: Optional[Variables] = None,
    parts: int = 2,
    hidden: bool = False,
    **options: Any,
) -> Dict[str, Any]:
    """A test case for each step, by names that a test file can take into its globals.

    Otter's cases pass or fail, so each step is cut into `parts` of equal worth: with 2, a step that earns half of its
    points passes one of two.
    """
    try:
        from otter.test_files import test_case
    except ImportError as error:
        raise GradusError("test_cases() makes test cases of Otter-Grader: pip install otter-grader") from error
    if parts < 1:
        raise ValueError(f"parts is {parts}; expected 1 or more")
    marker = _Marker(rubric, variables or {}, options)
    cases: Dict[str, Any] = {}
    for mark in marker.steps:
        for part in range(1, parts + 1):
            name = mark.step if parts == 1 else f"{mark.step} ({part} of {parts})"
            case = test_case(name=name, points=mark.max / parts, hidden=hidden)
            cases[f"case_{len(cases)}"] = case(_body(marker, mark.step, part / parts))
    return cases


# pytest would take the function for a test of its own.
test_cases.__test__ = False  # type: ignore[attr-defined]


def _body(marker: _Marker, step: str, share: float) -> Callable[[Mapping[str, Any]], None]:
    def body(env: Mapping[str, Any]) -> None:
        mark = marker.mark(env, step)
        if mark.share < share - 1e-9:
            raise AssertionError(f"{mark.verdict}: {mark.message}" if mark.message else mark.verdict)

    return body


class _Marker:
    """Marks an environment once for all of its test cases."""

    def __init__(self, rubric: StrPath, variables: Variables, options: Mapping[str, Any]) -> None:
        self._rubric = rubric
        self._variables = variables
        self._options = options
        self._last: Optional[Tuple[str, Submission]] = None
        # An optional step is worth nothing as long as it is missing, and cannot cost anything here.
        self.steps: List[Mark] = [mark for mark in steps_of(rubric, **options) if mark.max > 0]

    def mark(self, env: Mapping[str, Any], step: str) -> Mark:
        names = [mark.step for mark in self.steps]
        values, _ = values_of(names, env, self._variables)
        answer = written(values)
        if self._last is None or self._last[0] != answer:
            self._last = (answer, check(self._rubric, values, **self._options))
        return self._last[1][step]
