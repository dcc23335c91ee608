import json
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.formats.references import any_format
from plait.formats.references.any_format import read_references
from plait.formats.references.csl_json import write_csl_json
from plait.formats.references.ris import write_ris
from plait.records.paper import Author, Paper
from plait.records.problem import InputRejected

RIS = "TY  - JOUR\nTI  - {title}\nER  -\n"
REFERENCES = SHARED / "references"
COUNTS = json.loads((REFERENCES / "counts.json").read_text()) if REFERENCES.is_dir() else {}
# counts.json gives no count for numbers of papers near another one, which are no records.
NO_RECORDS = sorted(name for name, true in COUNTS.items() if true["records"] is None)
WITH_RECORDS = sorted(set(COUNTS) - set(NO_RECORDS))
# Records with a type or a year and nothing a paper could be known by.
SAY_NOTHING = {
    "biblatex_examples.bib": 2,
    "jabref_endnote.enw": 7,
    "zotero_library_genes.bib": 5,
    "zotero_library_genes.rdf": 5,
    "zotero_library_nlp.csl.json": 12,
    "zotero_library_nlp.rdf": 1,
}


@needs_shared
@pytest.mark.parametrize("name", WITH_RECORDS)
def test_every_real_file_gives_its_true_count(name: str) -> None:
    read = read_references((REFERENCES / name).read_bytes(), name=name)
    n_silent = SAY_NOTHING.get(name, 0)
    assert (len(read.papers), len(read.broken)) == (COUNTS[name]["records"] - n_silent, n_silent)


@needs_shared
@pytest.mark.parametrize("name", NO_RECORDS)
def test_a_file_without_records_is_refused_as_no_list_of_references(name: str) -> None:
    with pytest.raises(InputRejected, match="holds no references"):
        read_references((REFERENCES / name).read_bytes(), name=name)


@needs_shared
@pytest.mark.parametrize("name", WITH_RECORDS)
def test_real_papers_go_through_ris_and_csl_json_without_changing_again(name: str) -> None:
    papers = read_references((REFERENCES / name).read_bytes(), name=name).papers
    for write in (write_ris, write_csl_json):
        once = read_references(write(papers).encode(), name="once").papers
        assert len(once) == len(papers)
        assert read_references(write(once).encode(), name="again").papers == once


@pytest.mark.parametrize(
    ("title", "encoding"),
    [
        ("Équipes à l’hôpital", "utf-8"),
        ("Équipes à l’hôpital", "utf-8-sig"),
        ("Équipes à l’hôpital", "utf-16"),
        ("Équipes à l’hôpital", "utf-16-be"),
        ("Équipes à l’hôpital", "cp1252"),
        ("Müller, José Ångström", "cp1252"),
        ("团队合作与患者安全的系统评价", "gbk"),
        ("团队合作与患者安全的系统评价", "gb18030"),
    ],
)
def test_letters_arrive_whatever_the_encoding(title: str, encoding: str) -> None:
    read = read_references(RIS.format(title=title).encode(encoding), name="a.ris")
    assert read.papers[0].title == title


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (b"@book{a, title = {One}}", "BibTeX"),
        (b"% made by hand\n@book{a, title = {One}}", "BibTeX"),
        (b"%0 Book\n%T One", "EndNote tagged"),
        (b"FN Clarivate\nVR 1.0\nPT J\nTI One\nER", "Web of Science"),
        (b"PT J\nTI One\nER", "Web of Science"),
        (b"title,doi\nOne,10.1000/a", "Table"),
        (b"10.1000/a\n10.1000/b", "List of identifiers"),
        (b'{"type": "book", "id": "a", "title": "One"}', "CSL JSON"),
    ],
)
def test_each_format_is_told_by_its_content(data: bytes, format: str) -> None:
    assert read_references(data, name="a.ris").format == format


@settings(max_examples=50)
@given(
    st.binary(max_size=60),
    st.sampled_from([b"", b"TY  - ", b"PMID- ", b"[{", b"<xml>", b"@book{", b"%0 ", b"PT J\nTI ", b"title,doi\n"]),
)
def test_no_bytes_give_anything_but_papers_or_a_refusal(noise: bytes, beginning: bytes) -> None:
    with suppress(InputRejected):
        read_references(beginning + noise, name="a")


def test_line_ends_may_be_mixed() -> None:
    data = b"TY  - JOUR\r\nTI  - One\rAU  - Smith, J.\nER  - \r\n\r\nTY  - JOUR\rTI  - Two\rER  -"
    assert [paper.title for paper in read_references(data, name="a.ris").papers] == ["One", "Two"]


def test_a_stray_control_character_does_not_lose_the_file() -> None:
    assert read_references(RIS.format(title="One\x02").encode(), name="a").papers[0].title == "One"


def test_the_format_is_told_by_content_not_by_name() -> None:
    assert read_references(RIS.format(title="One").encode(), name="export.json").format == "RIS"


def test_ris_inside_an_abstract_of_pubmed_does_not_mislead() -> None:
    data = b"PMID- 1\nTI  - One\nAB  - see\nTY  - JOUR\n"
    assert read_references(data, name="a.txt").format == "NBIB"


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        ("\ufeff".encode(), "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\x00\x01\x02\x03" * 100, "not a text file"),
        (b"Dear reader, here is my list.", "no reference format"),
        (b"[]", "no record"),
    ],
)
def test_what_is_no_reference_file_is_refused_with_its_cause_and_name(data: bytes, cause: str) -> None:
    with pytest.raises(InputRejected, match=cause) as refused:
        read_references(data, name="upload.x")
    assert "upload.x" in str(refused.value)
    assert all(problem.cure for problem in refused.value.problems)


def test_what_unpaywall_says_of_a_paper_is_read_as_its_record() -> None:
    said = {
        "doi": "10.1000/A",
        "is_oa": True,
        "title": "On <i>teams</i>",
        "genre": "journal-article",
        "year": 2012,
        "journal_name": "J Trust",
        "journal_issns": "0165-5515,1741-6485",
        "z_authors": [{"family": "Ode", "given": "Ada"}, {"raw_author_name": "Berg, A."}, 7],
        "oa_locations": [{"url_for_pdf": "javascript:alert(1)", "url": "https://example.org/a.pdf"}, None],
    }
    read = read_references(json.dumps(said).encode(), name="a.json")
    assert read.format == "Unpaywall JSON"
    paper = Paper(
        "On teams",
        authors=(Author("Ode", "Ada"), Author("Berg, A.")),
        year=2012,
        journal="J Trust",
        doi="10.1000/a",
        issn=("0165-5515", "1741-6485"),
        extra={"oa_locations": ("https://example.org/a.pdf",)},
    )
    assert read.papers == (paper,)


def test_a_file_past_the_limit_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(any_format, "LARGEST_FILE", 10)
    with pytest.raises(InputRejected, match="allowed"):
        read_references(b"TY  - JOUR\n", name="a")


def test_time_grows_with_the_number_of_records_and_no_faster() -> None:
    def seconds(n_records: int) -> float:
        data = (RIS.format(title="One") * n_records).encode()
        begin = time.process_time()
        read_references(data, name="a.ris")
        return time.process_time() - begin

    # A hundred times as many take a hundred times as long, not ten thousand times; room for ten times that.
    assert seconds(20_000) < 1_000 * min(seconds(200) for _ in range(5))
