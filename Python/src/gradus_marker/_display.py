"""How marks look on a terminal and in a notebook."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Iterable, List, Sequence

if TYPE_CHECKING:
    from .marks import Mark, Submission

_SIGNS = {
    "correct": "✓",
    "follow-through": "↳",
    "imprecise": "≈",
    "wrong": "✗",
    "missing": "·",
    "unreadable": "?",
}
# Dark enough on white and light enough on black for text; the sign says the same without any colour.
_COLOURS = {"✓": "#18794e", "↳": "#18794e", "≈": "#9a6700", "✗": "#cf222e", "?": "#cf222e"}
#: How many submissions a notebook shows of a class.
_SHOWN = 50


def number(points: float) -> str:
    """Points without a needless `.0`."""
    return f"{points:.4f}".rstrip("0").rstrip(".")


def sign(verdict: str) -> str:
    """The sign that stands for a verdict everywhere."""
    return _SIGNS.get(verdict, "?")


def total(submission: Submission) -> str:
    """How many points of how many."""
    return f"{number(submission.points)} of {number(submission.max)} points"


def plain(submission: Submission) -> str:
    """A submission as text: what `gradus check` printed, else a table like it."""
    if submission.text is not None:
        return submission.text
    if submission.error is not None:
        return f"{submission.submission}: {submission.error}"
    rows = [_cells(mark) for mark in submission.steps]
    widths = [max(len(row[place]) for row in rows) for place in range(4)] if rows else []
    lines: List[str] = []
    for mark, row in zip(submission.steps, rows):
        cells = [cell.ljust(width) for cell, width in zip(row, widths)]
        lines.append("  ".join([*cells, mark.stated or ""]).rstrip().replace("  ", " ", 1))
        lines += [f"    {remark}" for remark in _said(mark)]
    return "\n".join([*lines, "", total(submission)])


def _cells(mark: Mark) -> Sequence[str]:
    return (sign(mark.verdict), mark.step, f"{number(mark.points)}/{number(mark.max)}", mark.verdict)


def _said(mark: Mark) -> Iterable[str]:
    # That a step is missing is plain from its verdict.
    if mark.message and mark.verdict != "missing":
        yield mark.message
    for remark in mark.remarks:
        yield f"note: {remark.message}"


def submission_html(submission: Submission) -> str:
    """A submission in a notebook: what `gradus check` printed with its signs in colour, else a table."""
    if submission.text is not None:
        lines = "\n".join(_coloured(line) for line in submission.text.splitlines())
        return f'<pre style="line-height:1.4">{lines}</pre>'
    if submission.error is not None:
        return f"<p><b>{escape(submission.submission)}</b>: {escape(submission.error)}</p>"
    rows = "".join(_row(_html_cells(mark)) for mark in submission.steps)
    head = _row(["", "step", "points", "verdict", "stated", ""], "th")
    name = submission.name or submission.submission
    return f"<p><b>{escape(name)}</b>: {total(submission)}</p><table>{head}{rows}</table>"


def _coloured(line: str) -> str:
    colour = _COLOURS.get(line[:1])
    if colour is None:
        return escape(line)
    return f'<b style="color:{colour}">{escape(line[0])}</b>{escape(line[1:])}'


def _html_cells(mark: Mark) -> List[str]:
    cells = [escape(cell) for cell in _cells(mark)]
    cells[0] = _coloured(sign(mark.verdict))
    said = "<br>".join(escape(remark) for remark in _said(mark))
    return [*cells, escape(mark.stated or ""), said]


def class_html(submissions: Sequence[Submission]) -> str:
    """A class in a notebook: a row a submission."""
    head = _row(["submission", "points", "of", "first error", ""], "th")
    rows = "".join(_row(_class_cells(submission)) for submission in submissions[:_SHOWN])
    more = len(submissions) - _SHOWN
    rest = f"<p>… and {more} more</p>" if more > 0 else ""
    return f"<p>{len(submissions)} submissions</p><table>{head}{rows}</table>{rest}"


def _class_cells(submission: Submission) -> List[str]:
    texts = [
        submission.submission,
        number(submission.points),
        number(submission.max),
        submission.first_error or "",
        submission.error or "",
    ]
    return [escape(text) for text in texts]


def _row(cells: Iterable[str], kind: str = "td") -> str:
    style = ' style="text-align:left"'
    return "<tr>" + "".join(f"<{kind}{style}>{cell}</{kind}>" for cell in cells) + "</tr>"
