"""`gradus` on the command line: this process becomes the program."""

from __future__ import annotations

import os
import sys

from ._errors import ProgramError
from ._program import program


def main() -> None:
    """Replaces this process by the program, so that signals and exit statuses are its own."""
    try:
        path = program()
        os.execv(path, ["gradus", *sys.argv[1:]])
    except ProgramError as error:
        sys.exit(f"gradus: {error}")
    except OSError as error:
        sys.exit(f"gradus: {path}: cannot be started ({error.strerror})")


if __name__ == "__main__":
    main()
