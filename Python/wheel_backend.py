"""Makes the wheel of gradus-marker with nothing but Python's own library, the same bytes for the same inputs.

It is the build backend of pyproject.toml, and ./build-wheel its command line.
"""

from __future__ import annotations

import base64
import hashlib
import os
import platform
import re
import stat
import subprocess
import time
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple

import tomllib

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
#: The program is static and asks for no library, so every Linux of this processor that these names stand for will do.
LINUX = f"manylinux_2_17_{platform.machine()}.musllinux_1_1_{platform.machine()}"
#: 1980 is the first year that a zip can say.
_EARLIEST = 315532800


class BuildError(Exception):
    """Something that keeps the wheel from being made."""


@dataclass
class Wheel:
    """What goes into the wheel and what it is called."""

    program: Path = ROOT / "out" / "gradus"
    licences: Optional[Path] = None
    platform: str = LINUX
    version: str = field(init=False)

    def __post_init__(self) -> None:
        self.version = version_of_source()
        if not self.program.is_file():
            raise BuildError(f"{self.program}: no such file; `make program` builds it")
        said = version_of_program(self.program)
        if said != self.version:
            raise BuildError(f"{self.program} is version {said}, the source {self.version}; run `make program` again")

    @property
    def name(self) -> str:
        return f"gradus_marker-{self.version}-py3-none-{self.platform}.whl"

    @property
    def info(self) -> str:
        return f"gradus_marker-{self.version}.dist-info"

    def write(self, folder: Path) -> Path:
        """Writes the wheel into a folder, whole or not at all."""
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = folder / f"{self.name}.new"
        records: List[str] = []
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, content, executable in self.entries():
                _add(archive, name, content, executable)
                digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
                records.append(f"{name},sha256={digest},{len(content)}\n")
            record = f"{self.info}/RECORD"
            _add(archive, record, "".join([*records, f"{record},,\n"]).encode(), False)
        path = folder / self.name
        unfinished.replace(path)
        return path

    def entries(self) -> Iterator[Tuple[str, bytes, bool]]:
        """Each file of the wheel: its name, its bytes and whether it is a program."""
        package = HERE / "src" / "gradus_marker"
        for file in sorted(package.iterdir()):
            if file.suffix == ".py" or file.name == "py.typed":
                yield f"gradus_marker/{file.name}", file.read_bytes(), False
        for file in sorted((ROOT / "Rubrics").iterdir()):
            yield f"gradus_marker/_rubrics/{file.name}", file.read_bytes(), False
        yield "gradus_marker/bin/gradus", self.program.read_bytes(), True
        for name, content in self.licence_files():
            yield f"{self.info}/licenses/{name}", content, False
        for name, text in self.metadata().items():
            yield f"{self.info}/{name}", text.encode(), False

    def licence_files(self) -> List[Tuple[str, bytes]]:
        """Gradus's own licence and those of all that is linked into the program."""
        files = [("LICENSE", (ROOT / "LICENSE").read_bytes())]
        if self.licences is not None:
            if not self.licences.is_dir():
                raise BuildError(f"{self.licences}: no such folder; expected the licences of what is linked")
            found = sorted(path for path in self.licences.rglob("*") if path.is_file())
            files += [(f"linked/{path.relative_to(self.licences).as_posix()}", path.read_bytes()) for path in found]
        return files

    def metadata(self) -> Dict[str, str]:
        """The files that tell installers about the wheel, but for the list of its files."""
        project = tomllib.loads((HERE / "pyproject.toml").read_text())["project"]
        tags = "".join(f"Tag: py3-none-{platform}\n" for platform in self.platform.split("."))
        scripts = "".join(f"{name} = {target}\n" for name, target in project["scripts"].items())
        return {
            "METADATA": self._core_metadata(project),
            "WHEEL": f"Wheel-Version: 1.0\nGenerator: gradus ({self.version})\nRoot-Is-Purelib: false\n{tags}",
            "entry_points.txt": f"[console_scripts]\n{scripts}",
        }

    def _core_metadata(self, project: Dict[str, Any]) -> str:
        lines = ["Metadata-Version: 2.4", f"Name: {project['name']}", f"Version: {self.version}"]
        lines += [f"Summary: {project['description']}", f"Keywords: {','.join(project['keywords'])}"]
        lines += [f"License-Expression: {project['license']}"]
        lines += [f"License-File: {name}" for name, _ in self.licence_files()]
        lines += [f"Classifier: {classifier}" for classifier in project["classifiers"]]
        lines += [f"Requires-Python: {project['requires-python']}"]
        for extra, packages in project["optional-dependencies"].items():
            lines += [f"Provides-Extra: {extra}"]
            lines += [f'Requires-Dist: {package}; extra == "{extra}"' for package in packages]
        lines += ["Description-Content-Type: text/markdown", "", (HERE / project["readme"]).read_text()]
        return "\n".join(lines)


def version_of_source() -> str:
    """The version, from the one place where it stands."""
    file = ROOT / "Sources" / "Reports" / "GradusVersion.swift"
    found = re.search(r'static let current = "([^"]+)"', file.read_text())
    if found is None:
        raise BuildError(f"{file}: found no `static let current = \"…\"`, expected the version there")
    return found[1]


def version_of_program(program: Path) -> str:
    """What the program says it is, in the first line."""
    try:
        said = subprocess.run([program.absolute(), "--version"], check=True, stdout=subprocess.PIPE).stdout.decode()
    except (OSError, subprocess.CalledProcessError) as error:
        raise BuildError(f"{program}: does not run here: {error}") from error
    return said.splitlines()[0].strip() if said else ""


def _add(archive: zipfile.ZipFile, name: str, content: bytes, executable: bool) -> None:
    entry = zipfile.ZipInfo(name, _moment())
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = (stat.S_IFREG | (0o755 if executable else 0o644)) << 16
    archive.writestr(entry, content)


def _moment() -> Tuple[int, int, int, int, int, int]:
    """The time of every entry: SOURCE_DATE_EPOCH, else the same always."""
    seconds = max(int(os.environ.get("SOURCE_DATE_EPOCH", _EARLIEST)), _EARLIEST)
    return time.gmtime(seconds)[:6]


def default_licences() -> Optional[Path]:
    """The folder of licences, where there is one."""
    folder = ROOT / "Licences"
    return folder if folder.is_dir() else None


def build_wheel(wheel_directory: str, config_settings: Any = None, metadata_directory: Any = None) -> str:
    """What pip calls for `pip install ./Python`."""
    return Wheel(licences=default_licences()).write(Path(wheel_directory)).name


def build_sdist(sdist_directory: str, config_settings: Any = None) -> str:
    """There is none: the program is not built from Python."""
    raise BuildError("gradus-marker has no source distribution; build a wheel")
