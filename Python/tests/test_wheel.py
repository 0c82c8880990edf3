"""The wheel itself, as build-wheel makes it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

BUILD = ROOT / "Python" / "build-wheel"
# The whole program takes long to pack, and says nothing more.
STUB = '#!/bin/sh\necho "{version}"\n'


@pytest.fixture
def stub(tmp_path: Path) -> Path:
    sys.path.insert(0, str(BUILD.parent))
    from wheel_backend import version_of_source

    program = tmp_path / "gradus"
    program.write_text(STUB.format(version=version_of_source()))
    program.chmod(0o755)
    return program


def build(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, BUILD, *map(str, arguments)], env={**os.environ, **environment}, capture_output=True, text=True
    )


def test_the_same_bytes_always(stub: Path, tmp_path: Path) -> None:
    wheels = []
    for name in ("one", "two"):
        assert build("--program", stub, "--out", tmp_path / name, SOURCE_DATE_EPOCH="1700000000").returncode == 0
        wheels.append(next((tmp_path / name).iterdir()))
    assert wheels[0].read_bytes() == wheels[1].read_bytes()
    assert wheels[0].name.endswith("-py3-none-manylinux_2_17_x86_64.musllinux_1_1_x86_64.whl")
    assert {entry.date_time[0] for entry in zipfile.ZipFile(wheels[0]).infolist()} == {2023}


def test_what_is_inside(stub: Path, tmp_path: Path) -> None:
    (tmp_path / "licences" / "libxml2").mkdir(parents=True)
    (tmp_path / "licences" / "libxml2" / "copyright").write_text("as it says")
    assert build("--program", stub, "--licences", tmp_path / "licences", "--out", tmp_path / "out").returncode == 0
    archive = zipfile.ZipFile(next((tmp_path / "out").iterdir()))
    names = archive.namelist()
    assert {"gradus_marker/py.typed", "gradus_marker/_rubrics/backprop-by-hand.yaml"} <= set(names)
    assert archive.getinfo("gradus_marker/bin/gradus").external_attr >> 16 & 0o111
    info = next(name for name in names if name.endswith("/METADATA")).rpartition("/")[0]
    assert f"{info}/licenses/linked/libxml2/copyright" in names
    assert "License-File: linked/libxml2/copyright" in archive.read(f"{info}/METADATA").decode()


def test_another_version_is_refused(stub: Path, tmp_path: Path) -> None:
    stub.write_text(STUB.format(version="9.9.9"))
    done = build("--program", stub, "--out", tmp_path)
    assert done.returncode == 1
    assert "is version 9.9.9" in done.stderr
    assert "no such file; `make program` builds it" in build("--program", tmp_path / "none", "--out", tmp_path).stderr


def test_the_oldest_python_can_read_it() -> None:
    for file in (ROOT / "Python" / "src" / "gradus_marker").glob("*.py"):
        ast.parse(file.read_text(), feature_version=(3, 9))
