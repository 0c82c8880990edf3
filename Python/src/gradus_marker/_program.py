"""The program `gradus` that lies in this package, and how it is run."""

from __future__ import annotations

import os
import stat
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Collection, Optional, Sequence

from ._errors import ProgramError, failure

#: Names another program than the one in the package.
VARIABLE = "GRADUS"


def program() -> Path:
    """The path of the program: the one in this package, or what the variable GRADUS names."""
    chosen = os.environ.get(VARIABLE)
    path = Path(chosen) if chosen else Path(__file__).parent / "bin" / "gradus"
    if not path.is_file():
        where = f"the variable {VARIABLE} names it" if chosen else "this package was installed without it"
        raise ProgramError(
            f"{path}: there is no program here, though {where}; "
            f"install a wheel of gradus-marker for this system, or set {VARIABLE} to a gradus of your own"
        )
    if not os.access(path, os.X_OK):
        _make_executable(path)
    return path


def _make_executable(path: Path) -> None:
    # Some installers unpack files without their modes.
    try:
        path.chmod(path.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    except OSError as error:
        raise ProgramError(f"{path}: not executable; run chmod +x on it ({error.strerror})") from error


@dataclass(frozen=True)
class Finished:
    """What a run wrote and how it ended."""

    output: bytes
    said: str
    status: int


def run(arguments: Sequence[str], accepted: Collection[int], folder: Optional[Path] = None) -> Finished:
    """Runs the program to its end; an exit status that is not accepted becomes an exception."""
    path = program()
    try:
        done = subprocess.run(
            [str(path), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            check=False,
        )
    except OSError as error:
        raise ProgramError(
            f"{path}: cannot be started ({error.strerror}); it wants 64-bit Linux on x86 and a file system that "
            f"allows programs; {VARIABLE} may name a gradus of your own"
        ) from error
    said = done.stderr.decode("utf-8", "replace")
    if done.returncode not in accepted:
        raise failure(done.returncode, said, str(Path.cwd()))
    return Finished(done.stdout, said, done.returncode)
