"""Python's keyword arguments as options of the program."""

from __future__ import annotations

import os
from typing import Any, Collection, Iterable, List, Mapping, Union

StrPath = Union[str, "os.PathLike[str]"]
#: True or 'always', False or 'never'.
Reveal = Union[bool, str]


def option_list(options: Mapping[str, Any], refused: Collection[str] = ()) -> List[str]:
    """`max_work=5, anonymous=True` as `--max-work=5 --anonymous`; what is None or False is left out."""
    arguments: List[str] = []
    for name, value in options.items():
        if name in refused:
            raise TypeError(f"{name} cannot be given here; run `gradus` itself for it")
        arguments += _option(name, value)
    return arguments


def _option(name: str, value: Any) -> Iterable[str]:
    flag = "--" + name.replace("_", "-")
    if value is None or value is False:
        return []
    if value is True:
        return [flag]
    # With '=' a value may begin with a dash.
    return [f"{flag}={os.fspath(value) if isinstance(value, os.PathLike) else value}"]


def reveal_option(reveal: Reveal) -> str:
    """Whether the reference values are told: never, unless asked for."""
    words = {True: "always", False: "never", "always": "always", "never": "never"}
    if reveal not in words:
        raise ValueError(f"reveal is {reveal!r}; expected True or False")
    return f"--reveal={words[reveal]}"


def path_list(paths: Union[StrPath, Iterable[StrPath]]) -> List[str]:
    """One path or several as arguments."""
    given = [paths] if isinstance(paths, (str, os.PathLike)) else list(paths)
    if not given:
        raise ValueError("no paths were given; expected answer files, folders of them or archives")
    return [_argument(os.fspath(path)) for path in given]


def _argument(path: str) -> str:
    if path == "-":
        raise ValueError("'-' cannot be read from Python; give the text itself to check()")
    return os.path.join(".", path) if path.startswith("-") else path
