"""Gradus marks neural-network homework that was worked by hand, step by step.

    >>> from gradus_marker import check
    >>> print(check("backprop-by-hand", {"Z1": [4, 0], "L": 0.985}))  # doctest: +SKIP
"""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

from . import rubrics
from ._errors import GradusError, InputNotFoundError, ProgramError, ReportError, RubricError, UsageError
from ._grading import check, grade
from ._program import program
from .marks import Entry, Mark, Remark, Submission
from .results import Results

__all__ = [
    "Entry",
    "GradusError",
    "InputNotFoundError",
    "Mark",
    "ProgramError",
    "Remark",
    "ReportError",
    "Results",
    "RubricError",
    "Submission",
    "UsageError",
    "check",
    "grade",
    "program",
    "rubrics",
]

try:
    __version__ = version("gradus-marker")
except PackageNotFoundError:
    # Read from a source tree, which has no version of its own.
    __version__ = "0"


def load_ipython_extension(shell: Any) -> None:
    """`%load_ext gradus_marker` brings the cell magic `%%gradus`."""
    from ._magic import GradusMagics

    shell.register_magics(GradusMagics)
