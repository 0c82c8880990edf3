"""The cell magic `%%gradus`, for notebooks."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from IPython.core.error import UsageError as MagicError
from IPython.core.magic import Magics, cell_magic, magics_class
from IPython.utils.process import arg_split

from ._errors import GradusError
from ._grading import check
from .marks import Submission


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise MagicError(f"{message}\n{self.format_usage().strip()}")


def _parser() -> _Parser:
    parser = _Parser(prog="%%gradus", add_help=False, allow_abbrev=False)
    parser.add_argument("rubric", help="the rubric's file, or the name of one that comes with Gradus")
    parser.add_argument("--student", help="whose numbers are meant, where the rubric draws them")
    parser.add_argument("--hints", type=int, default=0, help="how many hints are shown under a step that is not right")
    parser.add_argument("--reveal", choices=("always", "never"), default="never", help="whether values are told")
    parser.add_argument("--secret-file", help="the file with the course's key")
    return parser


@magics_class
class GradusMagics(Magics):  # type: ignore[misc]
    """Cells whose text is an answer."""

    @cell_magic  # type: ignore[untyped-decorator]
    def gradus(self, line: str, cell: str) -> Submission:
        """Marks the cell's text as an answer to a rubric: %%gradus RUBRIC [--student ID] [--hints N]"""
        options: Any = vars(_parser().parse_args(arg_split(line)))
        try:
            return check(options.pop("rubric"), cell, **options)
        except (GradusError, ValueError) as error:
            # A traceback would hide the sentence that says what to do.
            raise MagicError(str(error)) from error
