#!/usr/bin/env python3
"""Tells, as JSON, what out/gradus and out/gradus-serve are linked from.

Each component has its version, licence and files with its texts. What the linker took is read from their maps, such as
out/gradus.map, where `make program` left them. Without a map it is all that the linker was offered, which may name a
library of which nothing was needed.
"""
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# SPDX's names of the licences, by the distribution's source package. No name means that SPDX has none.
LICENCES = {
    "acl": "LGPL-2.1-or-later",
    "attr": "LGPL-2.1-or-later",
    "bzip2": "bzip2-1.0.6",
    "gcc": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "glibc": "LGPL-2.1-or-later",
    "icu": "ICU",
    "libarchive": "BSD-2-Clause",
    "libxml2": "MIT",
    "libyaml": "MIT",
    "libzstd": "BSD-3-Clause",
    "lz4": "BSD-2-Clause",
    "musl": "MIT",
    "nettle": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "xz-utils": None,
    "zlib": "Zlib",
}
SWIFT_LICENCE = "Apache-2.0 WITH Swift-exception"


def output(*command):
    """What a command prints, or nothing where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def archives():
    """The archives that the program is made of."""
    found = set()
    for link_map in ROOT.glob("out/gradus*.map"):
        with open(link_map, errors="replace") as lines:
            found |= {match[1] for line in lines if (match := re.search(r"(/\S+\.a)[:(]", line))}
    return sorted({os.path.realpath(path) for path in found}) or offered()


def offered():
    """The archives that `make program` offers the linker."""
    modules = re.findall(r'pkgConfig: "([^"]+)"', (ROOT / "Package.swift").read_text())
    words = output("pkg-config", "--static", "--libs", *modules).split()
    names = {word[2:] for word in words if word.startswith("-l")} | {"c", "m", "stdc++", "gcc", "gcc_eh"}
    paths = {output("gcc", f"-print-file-name=lib{name}.a") for name in names}
    found = {os.path.realpath(path) for path in paths if os.path.isabs(path) and os.path.exists(path)}
    return sorted(found | {toolchain() + "/lib/swift_static/linux/libswiftCore.a"})


def toolchain():
    """The folder in which Swift's bin and lib are."""
    swift = shutil.which("swift") or sys.exit("components: swift was not found; its licence is needed")
    return str(Path(os.path.realpath(swift)).parents[1])


def of_toolchain(paths):
    """Swift's runtime with the libraries that come with it, and the ICU inside Foundation where that is linked."""
    mine = [path for path in paths if "/swift_static/" in path]
    if not mine:
        return []
    home = mine[0].split("/lib/swift_static/")[0]
    version = re.search(r"Swift version (\S+)", output(home + "/bin/swift", "--version"))[1]
    rows = [component("swift", version, SWIFT_LICENCE, f"pkg:github/swiftlang/swift@swift-{version}-RELEASE",
                      [home + "/share/swift/LICENSE.txt"])]
    if any("FoundationICU" in path for path in mine):
        rows.append(component("swift-foundation-icu", version, "ICU",
                              f"pkg:github/swiftlang/swift-foundation-icu@swift-{version}-RELEASE",
                              ["/usr/share/doc/libicu-dev/copyright"]))
    return rows


def of_distribution(paths):
    """The system's libraries, by the source packages that they were built from."""
    rows = {}
    for path in paths:
        if "/swift_static/" in path:
            continue
        owner = output("dpkg-query", "--search", path).split(":")[0]
        if not owner:
            sys.exit(f"components: {path} belongs to no package; its licence is not known")
        form = "${source:Package} ${source:Version}"
        source, version = output("dpkg-query", "--show", "--showformat", form, owner).split()
        name = re.sub(r"^gcc-\d+$", "gcc", source)
        if name not in LICENCES:
            sys.exit(f"components: the licence of {source} is not known; put it into {Path(__file__).name}")
        purl = f"pkg:deb/{distribution()}/{source}@{version.replace('+', '%2B')}?arch=source"
        rows[name] = component(name, version, LICENCES[name], purl, [f"/usr/share/doc/{owner}/copyright"],
                               built_using=f"{source} (= {version})")
    return [rows[name] for name in sorted(rows)]


def distribution():
    """The distribution's short name."""
    return re.search(r"^ID=\"?([^\"\n]+)", Path("/etc/os-release").read_text(), re.M)[1]


def of_packages():
    """The Swift packages of which anything was built, at the versions that were resolved."""
    resolved = ROOT / "Package.resolved"
    if not resolved.exists():
        sys.exit("components: there is no Package.resolved; run make program first")
    rows = []
    for pin in json.loads(resolved.read_text())["pins"]:
        texts = sorted(ROOT.glob(f".build*/checkouts/{checkout(pin)}/LICENSE*"))
        if not is_built(pin):
            continue
        licence = licence_of(texts)
        place = pin["location"].removeprefix("https://").removesuffix(".git")
        version, revision = pin["state"]["version"], pin["state"]["revision"]
        rows.append(component(pin["identity"], version, licence, f"pkg:swift/{place}@{version}",
                              [str(text) for text in texts[:1]], source=f"git+{pin['location']}@{revision}"))
    return rows


def is_built(pin):
    """Whether any target of a package was built."""
    targets = {path.stem for path in ROOT.glob(".build-program/*/release/*.build")}
    sources = ROOT.glob(f".build-program/checkouts/{checkout(pin)}/Sources/*")
    return any(source.name in targets for source in sources)


def licence_of(texts):
    """The licence of a Swift package by its text."""
    text = texts[0].read_text(encoding="utf-8") if texts else ""
    if "Runtime Library Exception" in text:
        return SWIFT_LICENCE
    return "Apache-2.0" if "Apache License" in text else "MIT"


def of_sources():
    """What lies in the sources themselves: the font of PDF forms."""
    return [component("dejavu-fonts", "2.37", "Bitstream-Vera", "pkg:github/dejavu-fonts/dejavu-fonts@version_2_37",
                      [str(ROOT / "Sources/Forms/PDF/DejaVuSans-LICENSE.txt")])]


def checkout(pin):
    """The folder of a package, which is called as its repository is."""
    return pin["location"].rsplit("/", 1)[1].removesuffix(".git")


def component(name, version, licence, purl, texts, source=None, built_using=None):
    """One row. A component without a text of its licence must not be handed on."""
    present = [text for text in texts if os.path.exists(text)]
    if not present:
        sys.exit(f"components: no text of the licence of {name} was found in {', '.join(texts) or 'its checkout'}")
    return {"name": name, "version": version, "licence": licence, "purl": purl, "texts": present, "source": source,
            "built_using": built_using}


def components():
    """All that the program is linked from."""
    paths = archives()
    return sorted(of_toolchain(paths) + of_distribution(paths) + of_packages() + of_sources(),
                  key=lambda row: row["name"])


if __name__ == "__main__":
    json.dump(components(), sys.stdout, indent=1)
    print()
