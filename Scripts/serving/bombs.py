"""Files that grow, nest or weigh beyond their size; each a name and bytes."""

import gzip
import io
import json
import struct
import zipfile

from server import ROOT

DOCUMENT = ('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
            'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>')


def zipped(members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, parts in members:
            with archive.open(name, "w", force_zip64=True) as member:
                for part in parts:
                    member.write(part)
    return buffer.getvalue()


def word(parts):
    return zipped([("[Content_Types].xml", [b"<Types/>"]), ("word/document.xml", [DOCUMENT.encode(), *parts])])


def nested_zip(depth):
    inner = zipped([("answer.md", [b"Z1 = [4; 0]\n" * 1000])])
    for _ in range(depth):
        inner = zipped([("more.zip", [inner])])
    return inner


def aliases():
    """The "billion laughs" of YAML."""
    lines = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n"]
    for before, name in zip("abcdefghijklmn", "bcdefghijklmno"):
        lines.append(f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n")
    return "".join(lines).encode()


def entities():
    """The same in XML."""
    lines = ['<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "1 1 1 1 1 1 1 1 1 1">']
    for before, name in zip("abcdefghi", "bcdefghij"):
        lines.append(f'<!ENTITY {name} "{("&" + before + ";") * 10}">')
    return ("".join(lines) + "]>" + DOCUMENT
            + "<w:p><w:r><w:t>Z1 = &j;</w:t></w:r></w:p></w:body></w:document>").encode()


def npy(shape):
    head = f"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head + b"\0" * 64


def bombs():
    million = b"\0" * (1 << 20)
    deep = 200_000
    cell = {"cell_type": "markdown", "metadata": {}, "source": "$Z1 = " + "\\frac{1}{" * deep + "$"}
    book = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [cell]}
    return [
        ("zeros.zip", zipped([("answer.txt", [million] * 1024)])),
        ("zeros.docx", word([million] * 512)),
        ("spaces.docx", word([b"<w:p><w:r><w:t>Z1 = [" + b" " * (1 << 20)] + [b" " * (1 << 20)] * 60)),
        ("deep.docx", word([b"<w:tbl><w:tr><w:tc>" * deep])),
        ("entities.docx", zipped([("[Content_Types].xml", [b"<Types/>"]), ("word/document.xml", [entities()])])),
        ("many.zip", zipped([(f"{number}.md", [b"Z1 = [4; 0]\n"]) for number in range(20_000)])),
        ("nested.zip", nested_zip(30)),
        ("cells.xlsx", zipped([("[Content_Types].xml", [b"<Types/>"]),
                               ("xl/workbook.xml", [b"<workbook><sheets><sheet name='a'/></sheets></workbook>"]),
                               ("xl/worksheets/sheet1.xml",
                                [b'<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'])])),
        ("repeated.ods", zipped([("mimetype", [b"application/vnd.oasis.opendocument.spreadsheet"]),
                                 ("content.xml", [b'<table:table xmlns:table="t">'
                                                  + b'<table:table-row table:number-rows-repeated="999999"><table:table-cell table:number-columns-repeated="999999"/></table:table-row>' * 50])])),
        ("zeros.npz", zipped([("Z1.npy", [npy("(100000000, 1)")] + [million] * 512)])),
        ("claims.npy", npy("(9999999999, 9999999999)")),
        ("zeros.md.gz", gzip.compress(million * 512)),
        ("deep.json", b'{"Z1": ' + b"[" * deep),
        ("deep.yaml", b"Z1: " + b"[" * deep),
        ("dashes.yaml", b"- " * deep),
        ("aliases.yaml", aliases()),
        ("deep.ipynb", json.dumps(book).encode()),
        ("deep.md", b"> " * deep + b"Z1 = 1\n"),
        ("brackets.md", b"$Z1 = " + b"\\left(" * deep),
        ("brackets.txt", b"Z1 = " + b"(" * 4_000_000),
        ("deep.html", b"<div>" * deep + b"Z1 = 1"),
        ("spans.html", b"<table><tr>" + b"<td rowspan=65534 colspan=1000>1" * 2000),
        ("deep.rtf", b"{\\rtf1 " + b"{\\b " * deep),
        ("deep.tex", b"\\frac{" * deep),
        ("macros.tex", b"\\newcommand{\\x}{\\x\\x}\\newcommand{\\y}{\\x\\y}$Z1 = \\y$\n" * 1000),
        ("long.txt", b"Z1 = " + b"9" * 8_000_000),
        ("names.txt", b"\n".join(b"v%d = %d" % (number, number) for number in range(300_000))),
        ("none.bin", bytes(range(256)) * 4096),
    ]


def slow_sheet():
    """The slowest to read of all that are known here, in proportion to its length: equalities without end."""
    return b"Z1 = W1*X = [1;2] = [3;4] = " * 100_000


def half_slow_sheets():
    """What people hand in at worst: a text with a great many numbers, equalities and lists in lists."""
    return [("lorem.txt", b"lorem ipsum 12.5 dolor = 3 sit amet [1; 2] " * 50_000),
            ("equal.txt", slow_sheet()[:1_000_000]),
            ("steps.txt", b"".join(b"x%d = %d.5 * 3.25 + x%d\n" % (number, number, number - 1)
                                   for number in range(60_000))),
            ("answers.txt", (ROOT / "Fixtures/answers/right.txt").read_bytes() * 1000)]
