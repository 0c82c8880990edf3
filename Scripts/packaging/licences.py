#!/usr/bin/env python3
"""Puts the licences of all that gradus is linked from into a folder: licences.py COMPONENTS.json FOLDER

The texts are those that came with the libraries. What a distribution's file only points to, such as the LGPL, is put
beside it, for it may not be where the program goes.
"""
import json
import re
import sys
from pathlib import Path

COMMON = Path("/usr/share/common-licenses")
HEAD = """Gradus is one file with all libraries in it. These are their licences.

glibc and other libraries under the LGPL may be replaced: the source of gradus is free, and `make program` links it anew
with any version of them.

"""


def common(text):
    """The names of the licences that a text points to instead of repeating them; GPL is GPL-3 by another name."""
    names = set(re.findall(rf"{COMMON}/([\w.+-]*\w)", text))
    return {(COMMON / name).resolve().name for name in names if (COMMON / name).exists()}


def write(path, text):
    """Writes a file with Unix line ends and a last one."""
    path.write_bytes((text.replace("\r\n", "\n").rstrip("\n") + "\n").encode())


def main(components, folder):
    rows = json.loads(Path(components).read_text())
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    pointed_to, files = set(), {}
    for row in rows:
        text = "\n\n".join(Path(file).read_text(errors="replace") for file in row["texts"])
        pointed_to |= common(text)
        # Swift's packages have one text word for word, which need not be there three times.
        row["file"] = files.setdefault(text, f"{row['name']}.txt")
        write(folder / row["file"], text)
    for name in sorted(pointed_to):
        write(folder / f"common-{name}.txt", (COMMON / name).read_text(errors="replace"))
    lines = [f"{row['name']} {row['version']}: {row['licence'] or 'public domain'} ({row['file']})" for row in rows]
    write(folder / "README.txt", HEAD + "\n".join(lines))


if __name__ == "__main__":
    main(*sys.argv[1:])
