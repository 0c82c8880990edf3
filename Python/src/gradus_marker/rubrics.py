"""The rubrics of published worked examples that come with Gradus."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List

from ._errors import InputNotFoundError
from ._options import StrPath

_FOLDER = Path(__file__).parent / "_rubrics"


def names() -> List[str]:
    """The names of all rubrics that come with Gradus."""
    return sorted(file.stem for file in _FOLDER.glob("*.yaml"))


def path(name: str) -> Path:
    """The file of a rubric that comes with Gradus, such as 'backprop-by-hand'."""
    file = _FOLDER / f"{name}.yaml"
    if name not in names():
        raise InputNotFoundError(f"no rubric called {name!r} comes with Gradus; there are {', '.join(names())}")
    return file


def find(rubric: StrPath) -> Path:
    """The absolute path of a rubric: a file's, else that of one that comes with Gradus and has this name."""
    given = os.fspath(rubric)
    file = Path(given).expanduser()
    if not file.exists() and given in names():
        return path(given)
    return file.absolute()
