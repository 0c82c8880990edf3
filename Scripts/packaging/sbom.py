#!/usr/bin/env python3
"""Prints what gradus is made of as SPDX 2.3: sbom.py COMPONENTS.json PROGRAM VERSION

SOURCE_DATE_EPOCH is the time that it tells, COMMIT the commit that was built.
"""
import datetime
import hashlib
import json
import os
import sys
from pathlib import Path


def package(row):
    """A library that the program is linked from."""
    made = {
        "SPDXID": "SPDXRef-" + row["name"],
        "name": row["name"],
        "versionInfo": row["version"],
        "downloadLocation": row["source"] or "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": row["licence"] or "NOASSERTION",
        "licenseDeclared": row["licence"] or "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "externalRefs": [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": row["purl"]}
        ],
    }
    if not row["licence"]:
        made["licenseComments"] = "in the public domain"
    return made


def gradus(version, digest):
    """The program itself."""
    return {
        "SPDXID": "SPDXRef-gradus",
        "name": "gradus",
        "versionInfo": version,
        "primaryPackagePurpose": "APPLICATION",
        "packageFileName": "bin/gradus",
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "sourceInfo": "commit " + os.environ["COMMIT"],
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "Apache-2.0",
        "licenseDeclared": "Apache-2.0",
        "copyrightText": "NOASSERTION",
    }


def relationship(kind, one, other):
    """How two elements hang together."""
    return {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}


def document(rows, version, digest):
    """The whole document. Its name space is unique because the program's digest is in it."""
    created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    links = [relationship("STATIC_LINK", "SPDXRef-gradus", "SPDXRef-" + row["name"]) for row in rows]
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"gradus-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/gradus-{version}-{digest}",
        "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: gradus-sbom"]},
        "packages": [gradus(version, digest)] + [package(row) for row in rows],
        "relationships": [relationship("DESCRIBES", "SPDXRef-DOCUMENT", "SPDXRef-gradus")] + links,
    }


def main(components, program, version):
    digest = hashlib.sha256(Path(program).read_bytes()).hexdigest()
    json.dump(document(json.loads(Path(components).read_text()), version, digest), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main(*sys.argv[1:])
