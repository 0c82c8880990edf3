"""A template grader for CodeRunner, the question type of Moodle.

The question's template, with *Is combinator* ticked and *TemplateGrader* chosen as the grader, prints one JSON object:

    from gradus_marker.coderunner import template_grader
    print(template_grader("rubric.yaml", \"\"\"{{ STUDENT_ANSWER | e('py') }}\"\"\"))
"""

from __future__ import annotations

import json
from html import escape
from typing import Any, Dict, List

from ._display import number, total
from ._grading import check
from ._options import StrPath
from .marks import Mark, Submission

_HEADER = ["iscorrect", "Step", "Points", "Your value", "Remark"]


def template_grader(rubric: StrPath, answer: str, **options: Any) -> str:
    """The JSON that a combinator template prints to grade an answer; it never tells a reference value."""
    return json.dumps(outcome(check(rubric, answer, **options)))


def outcome(submission: Submission) -> Dict[str, Any]:
    """A submission as CodeRunner's outcome of a combinator template grader."""
    if submission.error is not None:
        return {"fraction": 0.0, "prologuehtml": f"<p>{escape(submission.error)}</p>"}
    return {
        "fraction": round(submission.share, 6),
        "testresults": [_HEADER, *[_row(mark) for mark in submission.steps]],
        "epiloguehtml": f"<pre>{escape(_below_the_steps(submission))}</pre>",
    }


def _row(mark: Mark) -> List[Any]:
    points = f"{number(mark.points)}/{number(mark.max)}"
    right = 1 if mark.verdict in ("correct", "follow-through") else 0
    return [right, mark.step, points, mark.stated or "", mark.message]


def _below_the_steps(submission: Submission) -> str:
    """What `gradus check` says below the steps, in the rubric's language: first error, sum, lines not understood."""
    _, _, below = (submission.text or "").partition("\n\n")
    return below or total(submission)
