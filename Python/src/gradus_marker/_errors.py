"""What can go wrong, each with a sentence that says what to do."""

from __future__ import annotations

from typing import Dict, Type


class GradusError(Exception):
    """Something that kept Gradus from marking; a wrong answer is never one."""

    #: The exit status of the program, 0 where it was not run.
    status: int = 0

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


class ProgramError(GradusError):
    """The program `gradus` is not here or cannot be started."""


class UsageError(GradusError, ValueError):
    """An option or a combination of options that the program does not take."""


class RubricError(GradusError, ValueError):
    """The rubric is invalid."""


class InputNotFoundError(GradusError, LookupError):
    """A rubric, an answer or another input does not exist."""


class ReportError(GradusError):
    """A report cannot be written or a file cannot be read."""


_KINDS: Dict[int, Type[GradusError]] = {
    64: UsageError,
    65: RubricError,
    66: InputNotFoundError,
    73: ReportError,
    74: ReportError,
}

_ADVICE: Dict[int, str] = {
    64: "`gradus help grade` and `gradus help check` list the options; write --max-work as max_work",
    65: "`gradus lint RUBRIC` shows each fault with its place and what to do about it",
    66: "paths are taken from the current folder, {folder}",
}


def failure(status: int, said: str, folder: str) -> GradusError:
    """The exception for an exit status and what the program said on standard error."""
    message = "\n".join(_without_prefix(line) for line in said.strip().splitlines())
    if status < 0:
        message = message or f"gradus was ended by signal {-status}"
    message = message or f"gradus ended with status {status} and said nothing"
    advice = _ADVICE.get(status)
    if advice:
        message = f"{message}\n{advice.format(folder=folder)}"
    return _KINDS.get(status, GradusError)(message, status)


def _without_prefix(line: str) -> str:
    return line[len("gradus: ") :] if line.startswith("gradus: ") else line
