import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.references.test_ris import PAPERS
from tests.formats.whole import read_csl_json
from tests.shared import SHARED, needs_shared

from plait.formats.references.csl_json import write_csl_json
from plait.records.paper import AbstractSection, Author, Paper
from plait.records.problem import InputRejected


def only(item: object) -> Paper:
    (paper,) = read_csl_json(json.dumps([item])).papers
    return paper


def test_names_keep_particles_suffixes_and_groups() -> None:
    names = [
        {"family": "Berg", "non-dropping-particle": "van der", "given": "A.", "suffix": "Jr."},
        {"literal": "Team Study Group"},
        "Plain Name",
    ]
    authors = only({"type": "book", "title": "One", "author": names}).authors
    assert authors == (Author("van der Berg", "A., Jr."), Author("Team Study Group"), Author("Plain Name"))


@pytest.mark.parametrize(
    "issued",
    [{"date-parts": [["2012", 3]]}, {"date-parts": [[2012]]}, {"raw": "2012-03-01"}, {"literal": "March 2012"}, "2012"],
)
def test_a_year_is_found_in_every_form_of_date(issued: object) -> None:
    assert only({"type": "book", "title": "One", "issued": issued}).year == 2012


def test_an_empty_date_gives_no_year() -> None:
    assert only({"type": "book", "title": "One", "issued": {"date-parts": [[]]}}).year is None


def test_a_single_item_and_an_object_with_items_are_read_too() -> None:
    item = {"type": "book", "id": "a", "title": "One"}
    assert read_csl_json(json.dumps(item)).papers == read_csl_json(json.dumps({"items": [item]})).papers


def test_a_crossref_answer_is_read_as_its_work() -> None:
    work = {
        "indexed": {},
        "DOI": "10.1000/a",
        "type": "journal-article",
        "title": ["One"],
        "container-title": ["J"],
        "ISSN": ["12345678"],
    }
    work["abstract"] = (
        "<jats:title>Aim</jats:title><jats:p>To test.</jats:p><jats:title>Results</jats:title><jats:p>Yes.</jats:p>"
    )
    read = read_csl_json(json.dumps({"status": "ok", "message-type": "work", "message": work}))
    assert read.format == "Crossref JSON"
    assert read.papers[0].kind == "article-journal"
    assert read.papers[0].issn == ("1234-5678",)
    assert read.papers[0].abstract == (AbstractSection("Aim", "To test."), AbstractSection("Results", "Yes."))


def test_an_item_that_is_no_object_is_broken_with_its_line() -> None:
    read = read_csl_json('[\n{"type": "book", "title": "One"},\n7,\n{"type": "book", "title": "Two"}]')
    assert [paper.title for paper in read.papers] == ["One", "Two"]
    assert [broken.line for broken in read.broken] == [3]


def test_items_before_a_fault_in_the_file_arrive() -> None:
    read = read_csl_json('[{"type": "book", "title": "One"},\n{"type": "book", "tit')
    assert [paper.title for paper in read.papers] == ["One"]
    assert [broken.line for broken in read.broken] == [2]


@pytest.mark.parametrize("text", ['{"a": 1}', "{nonsense", '{"title": {"title": ' * 100_000])
def test_json_without_references_is_refused_in_words(text: str) -> None:
    with pytest.raises(InputRejected) as refused:
        read_csl_json(text, name="a.json")
    assert "a.json" in str(refused.value)


def test_a_list_nested_without_end_is_a_broken_record() -> None:
    assert len(read_csl_json("[" * 100_000).broken) == 1


@settings(max_examples=30)
@given(
    st.dictionaries(
        st.sampled_from(["type", "title", "author", "issued", "ISSN", "page", "keyword", "custom", "note", "editor"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["family", "date-parts", "raw"]), inner)
            ),
            max_leaves=6,
        ),
    )
)
def test_no_item_however_odd_stops_the_reading(item: dict[str, object]) -> None:
    read = read_csl_json(json.dumps([item, {"type": "book", "title": "Two"}]))
    assert read.papers[-1].title == "Two"


def test_half_a_surrogate_pair_never_reaches_a_paper() -> None:
    assert only({"type": "book", "title": "a\ud800b"}).title == "ab"


def test_values_without_a_field_come_back_on_writing() -> None:
    item = {"id": "x1", "type": "book", "title": "One", "editor": [{"family": "Berg"}], "edition": "2", "odd": {"a": 1}}
    written = json.loads(write_csl_json([only(item)]))[0]
    assert (written["editor"], written["edition"], written["id"]) == ([{"family": "Berg"}], "2", "x1")
    assert written["custom"] == {"odd": ['{"a": 1}']}


def test_a_whole_date_comes_back_on_writing() -> None:
    item = {"type": "book", "title": "One", "issued": {"date-parts": [[2012, 3, 1]]}}
    assert json.loads(write_csl_json([only(item)]))[0]["issued"] == {"date-parts": [[2012, 3, 1]]}


def test_one_keyword_with_a_comma_stays_one() -> None:
    paper = Paper("One", keywords=("Stroke, acute",))
    assert read_csl_json(write_csl_json([paper])).papers == (paper,)


@settings(max_examples=100)
@given(st.lists(PAPERS, min_size=1, max_size=3))
def test_papers_come_back_from_csl_json_as_they_were(papers: list[Paper]) -> None:
    assert list(read_csl_json(write_csl_json(papers)).papers) == papers


@needs_shared
@pytest.mark.parametrize("name", ["zotero_library_nlp.csl.json", "zotero_dstu.csl.json", "crossref_work.json"])
def test_real_csl_json_comes_back_as_it_was_read(name: str) -> None:
    papers = read_csl_json((SHARED / "references" / name).read_text(encoding="utf-8")).papers
    assert read_csl_json(write_csl_json(papers)).papers == papers


def test_a_broken_record_is_shown_in_characters_that_a_page_can_hold() -> None:
    [broken] = read_csl_json('[{"note\\ud800": "\\udfff"}]').broken
    assert "note\ufffd" in broken.text
    assert broken.text.encode("utf-8")
