"""Reference files read record by record: the same as when read whole, wherever a piece of the file ends."""

from __future__ import annotations

import io
import json

import pytest
from tests.shared import SHARED, needs_shared

from plait.formats.references import csl_json
from plait.formats.references.any_format import read_references, stream_references
from plait.formats.references.parts import file_text
from plait.formats.references.parts.file_text import ReferenceText
from plait.records.paper import BrokenRecord, Paper, ReferenceFile
from plait.records.problem import InputRejected

REFERENCES = SHARED / "references"
COUNTS = json.loads((REFERENCES / "counts.json").read_text()) if REFERENCES.is_dir() else {}
RIS = (
    "TY  - JOUR\r\nTI  - Équipes à l’hôpital\r\nAB  - One\n two\r\nER  - \r\n\r\n"
    "TY  - JOUR\rER  - \rTY  - BOOK\nT1  - Two"
)
RECORD = "<record><titles><title>A &amp; é</title></titles></record>"
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="z#" xmlns:dc="dc#" xmlns:b="b#">'
    '<b:Article rdf:about="#1"><z:itemType>journalArticle</z:itemType><dc:title>One</dc:title>'
    '<dc:isPartOf rdf:resource="#j"/></b:Article>'
    '<b:Journal rdf:about="#j"><dc:title>J é</dc:title></b:Journal></rdf:RDF>'
)
SMALL = {
    "RIS": RIS.encode(),
    "RIS after a mark": b"\xef\xbb\xbf" + RIS.encode(),
    "RIS in UTF-16": RIS.encode("utf-16"),
    "RIS in UTF-16 without a mark": RIS.encode("utf-16-be"),
    "RIS in GBK": "TY  - JOUR\r\nTI  - 团队合作与患者安全的系统评价\r\nER  - \r\n".encode("gbk"),
    "RIS in Windows-1252": RIS.replace("’", "'").encode("cp1252"),
    "RIS with a narrow tag": b"TY - JOUR\nTI - One\nER -\n",
    "NBIB": "PMID- 1\nTI  - Oné\n      two\n\nPMID- 2\nOWN - NLM\n".encode(),
    "Web of Science": b"FN Clarivate\nVR 1.0\nPT J\nTI One\n   two\nER\n\nPT J\nPY 2012\nER\n\nEF",
    "EndNote tagged": b"%0 Book\n%T One\n%A Berg, A.\n\n%0 Book\n\n%0\n%0 Journal Article\n%T Two\n",
    "BibTeX": (
        b'@string{p = "Wiley"}\n@incollection{a, title = "One", crossref = {b}, publisher = p}\n% loose\n'
        b"@book{c, title = {never closed\n@book{b, title = {Two}, year = 2012}\n@book{d, year = 2000}\n"
    ),
    "CSL JSON": '[ {"type": "book", "title": "Oné"},\n 12, 7.5e1, {"type": "book"}, {"a": tru'.encode(),
    "Table": '\n"title";abstract;\nOne;"a\nb ""c""";\n\nTwo;;x;y\n;;\nÄ;;\n"z"z;1;\nLast;2;3'.encode(),
    "identifiers": b"doi\n10.1000/a, PMID: 7 PMC12\n\n10.1000/a\nnothing",
    "EndNote XML": f'<?xml version="1.0"?>\n<xml><records>{RECORD}<record/>{RECORD}</records><'.encode(),
    "XML in Shift-JIS": f'<?xml version="1.0" encoding="shift_jis"?><xml>{RECORD}</xml>'.replace("é", "研究").encode(
        "shift_jis"
    ),
    "Zotero RDF": RDF.encode(),
    "JATS": b"<jats:p>First.</jats:p>\n<jats:p>Second.</jats:p>",
}


def read_by(n_bytes: int, data: bytes, monkeypatch: pytest.MonkeyPatch) -> ReferenceFile:
    monkeypatch.setattr(file_text, "PIECE", n_bytes)
    return read_references(data, name="a")


@pytest.mark.parametrize("name", SMALL)
def test_where_a_piece_of_the_file_ends_changes_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = SMALL[name]
    whole = read_references(data, name="a")
    assert whole.papers
    for n_bytes in range(1, len(data)):
        assert read_by(n_bytes, data, monkeypatch) == whole, n_bytes


@needs_shared
@pytest.mark.parametrize("name", sorted(name for name, true in COUNTS.items() if true["records"]))
def test_real_files_are_the_same_read_by_pieces(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = (REFERENCES / name).read_bytes()
    whole = read_references(data, name="a")
    assert read_by(997, data, monkeypatch) == whole


def repeated(name: str) -> bytes:
    """A file of one format that is far longer than one piece."""
    if name == "CSL JSON":
        return json.dumps([{"type": "book", "title": "One"}] * 3000).encode()
    if name == "Table":
        return b"title,doi\n" + b"One,10.1000/a\n" * 12_000
    if name == "identifiers":
        return b"".join(b"10.1000/%d\n" % number for number in range(9000))
    if name == "EndNote XML":
        return f"<xml><records>{RECORD * 2000}</records></xml>".encode()
    return b"\n" + (SMALL[name] + b"\n") * 800


@pytest.mark.parametrize(
    "name", ["RIS", "NBIB", "Web of Science", "EndNote tagged", "CSL JSON", "Table", "identifiers", "EndNote XML"]
)
def test_the_first_record_comes_when_little_of_the_file_is_read(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_text, "PIECE", 1000)
    source = io.BytesIO(repeated(name))
    found = stream_references(source, name="a")
    next(found.records)
    assert found.begins_at_once
    assert source.tell() < 0.6 * len(source.getvalue())


def test_line_numbers_go_on_over_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"TY  - JOUR\nTI  - One\nER  -\n\n" * 40 + b"TY  - JOUR\nER  -\n"
    (broken,) = read_by(7, data, monkeypatch).broken
    assert (broken.line, broken.text) == (161, "TY  - JOUR\nER  -")


@pytest.mark.parametrize(
    "data",
    [
        b"TY  - JOUR\nTI  - One\nER  -\nTY  - JOUR\n" + b"N1  - more and more\n" * 4000,
        b"TY  - JOUR\nTI  - One\nER  -\nTY  - JOUR\nN1  - " + b"more and more " * 4000,
        b"PMID- 1\nTI  - One\n\nPMID- 2\n" + b"OT  - more and more\n" * 4000,
        b"PT J\nTI One\nER\nPT J\n" + b"ZZ more and more\n" * 4000,
        b"%0 Book\n%T One\n%0 Book\n" + b"%K more and more\n" * 4000,
        b"@book{a, title = {One}}\n@book{b, title = {\n" + b"more and more\n" * 4000,
    ],
)
def test_a_record_past_all_measure_is_refused_with_its_line_and_not_kept(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_text, "LARGEST_RECORD", 30_000)
    monkeypatch.setattr(file_text, "PIECE", 1000)
    found = stream_references(io.BytesIO(data), name="a.txt")
    with pytest.raises(InputRejected, match=r"a\.txt, line \d+: The record here is longer"):
        list(found.records)


def test_an_item_of_json_past_all_measure_ends_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csl_json, "LARGEST_RECORD", 1000)
    monkeypatch.setattr(file_text, "PIECE", 100)
    data = json.dumps([{"type": "book", "title": "One"}, {"title": "x" * 5000}, {"title": "y"}]).encode()
    source = io.BytesIO(data)
    first, last = stream_references(source, name="a").records
    assert isinstance(first, Paper)
    assert isinstance(last, BrokenRecord)
    assert source.tell() < 0.8 * len(data)


def test_json_that_is_no_list_is_refused_when_it_is_too_large_to_be_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csl_json, "LARGEST_WHOLE", 1000)
    data = json.dumps({"items": [{"type": "book", "title": "One"}] * 100}).encode()
    with pytest.raises(InputRejected, match="read whole"):
        read_references(data, name="a")


def test_entities_far_behind_are_found_before_the_first_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_text, "PIECE", 1000)
    data = f"<xml><records>{RECORD * 200}</records></xml><!DOCTYPE x [<!ENTITY a 'b'>]>".encode()
    found = stream_references(io.BytesIO(data), name="a")
    with pytest.raises(InputRejected, match="entities"):
        next(found.records)


def test_a_letter_of_another_encoding_far_behind_decides_for_the_whole_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_text, "PIECE", 100)
    data = b"TY  - JOUR\nTI  - Plain\nER  -\n" * 50 + "TY  - JOUR\nTI  - Équipe\nER  -\n".encode("cp1252")
    assert read_references(data, name="a").papers[-1].title == "Équipe"


@pytest.mark.parametrize("encoding", ["zip", "hex", "undefined", "rot13", "idna", "no-such"])
def test_an_xml_file_that_declares_no_encoding_of_text_is_read_by_its_bytes(encoding: str) -> None:
    data = f'<?xml version="1.0" encoding="{encoding}"?><xml>{RECORD}</xml>'.encode()
    assert read_references(data, name="a").papers[0].title == "A & é"


def test_an_entry_that_names_itself_as_its_parent_stays_as_it_is() -> None:
    (paper,) = read_references(b"@incollection{a, title = {One}, crossref = {a}}", name="a").papers
    assert (paper.title, paper.journal) == ("One", "")


def test_a_row_that_does_not_fit_is_told_and_the_others_arrive() -> None:
    found = read_references(b'title,doi\nOne,10.1000/a\nTwo,10.1000/b,x\n"Thr"ee,1\n\nFour,\n', name="a.csv")
    assert [paper.title for paper in found.papers] == ["One", "Four"]
    assert [(broken.line, "cells" in broken.reason) for broken in found.broken] == [(3, True), (4, False)]


def test_a_column_without_a_name_is_called_by_its_letter() -> None:
    (paper,) = read_references(b",title,doi\n0,One,10.1000/a\n", name="a.csv").papers
    assert paper.extra == {"Column A": ("0",)}


def test_strings_of_bibtex_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plait.formats.references.bibtex.LARGEST_RECORD", 100)
    data = b"".join(b"@string{s%d = {%s}}\n" % (number, b"x" * 30) for number in range(9)) + b"@book{a, title = {One}}"
    found = read_references(data, name="a.bib")
    assert [paper.title for paper in found.papers] == ["One"]
    assert "too long together" in found.broken[0].reason


def test_letters_that_stand_over_the_end_of_a_piece_are_found() -> None:
    assert ReferenceText(lambda: iter(["one<!EN", "", "TI", "TY two"]), name="a").holds("<!ENTITY")
