"""Files as nobody should send them, and some that only look strange."""

from __future__ import annotations

import gzip
import io
import random
import zipfile
from functools import cache

from plait.formats.tables.export import write_sheets, write_xlsx

ROWS = [["L1", "Ada", "ada@example.org", "Kenya"], ["L2", "Bo", "bo@example.org", "Nepal"]]
HEADER = ["id", "name", "email", "country"]


def csv_of(*rows: str) -> bytes:
    return "\n".join((",".join(HEADER), *rows)).encode() + b"\n"


def xlsx_with(**parts: bytes) -> bytes:
    """A workbook of two rows in which some parts are replaced. parts: name with '__' for '/' and '_dot_' for '.'."""
    changed = {name.replace("__", "/").replace("_dot_", "."): data for name, data in parts.items()}
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(write_xlsx(HEADER, ROWS, "people"))) as whole,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in whole.namelist():
            made.writestr(name, changed.pop(name, whole.read(name)))
        for name, data in changed.items():
            made.writestr(name, data)
    return target.getvalue()


def zip_of(**entries: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return target.getvalue()


_SHEET = (
    '<?xml version="1.0"?>{doctype}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<sheetData>{rows}</sheetData></worksheet>"
)
_LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
)


def xlsx_of_entities() -> bytes:
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&c;</t></is></c></row>'
    return xlsx_with(xl__worksheets__sheet1_dot_xml=_SHEET.format(doctype=_LAUGHS, rows=cell).encode())


def xlsx_far_away() -> bytes:
    cell = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
    return xlsx_with(xl__worksheets__sheet1_dot_xml=_SHEET.format(doctype="", rows=cell).encode())


def docx_of(body: str, doctype: str = "") -> bytes:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{office}" Target="word/document.xml"/></Relationships>'
    )
    document = f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>'
    return zip_of(_rels___dot_rels=relations.encode(), word__document_dot_xml=document.encode())


@cache
def zip_bomb() -> bytes:
    return xlsx_with(xl__media__bomb_dot_bin=b"\0" * 250_000_000)


@cache
def gzip_bomb() -> bytes:
    return gzip.compress(b"a," * 110_000_000, compresslevel=1)


def binary_rubbish() -> bytes:
    return random.Random(7).randbytes(4_000)


def many_columns(n: int) -> bytes:
    return (",".join(f"c{i}" for i in range(n)) + "\n" + ",".join("x" for _ in range(n)) + "\n").encode()


# Nothing that a table can be read from.
NO_TABLE: dict[str, bytes] = {
    "empty": b"",
    "blank": b"\n \n\t\n",
    "header alone": csv_of(),
    "binary rubbish": binary_rubbish(),
    "NUL bytes": csv_of("L1,A\0da,a@example.org,Kenya"),
    "duplicate headers": b"id,name,name\nL1,a,b\n",
    "open quotation mark": csv_of('L1,"Ada,ada@example.org,Kenya'),
    "too many cells": csv_of("L1,Ada,ada@example.org,Kenya,more,and more"),
    "a PDF": b"%PDF-1.7\n1 0 obj\n",
    "a web page": b"<!doctype html><p>id,name",
    "a picture": b"\x89PNG\r\n\x1a\n" + binary_rubbish(),
    "a damaged workbook": write_xlsx(HEADER, ROWS, "people")[:-200],
    "a ZIP of something": zip_of(hello_dot_txt=b"hello"),
    "a ZIP of nothing": zip_of(),
    "a workbook with entities": xlsx_of_entities(),
    "a workbook with a far cell": xlsx_far_away(),
    "a workbook without cells": write_sheets([("empty", [], [])]),
    "a locked Office file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 40,
    "an old Office file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + binary_rubbish(),
    "a cut gzip file": gzip.compress(csv_of("L1,Ada,ada@example.org,Kenya"))[:-9],
    "20,000 columns": many_columns(20_000),
}
