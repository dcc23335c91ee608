from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared import SHARED, needs_shared

from plait.formats.references.providers.answer import read_answer
from plait.records.full_text import OpenCopy, StandingNotice
from plait.records.problem import InputRejected

PROVIDERS = ("unpaywall", "europepmc", "openalex", "crossref")


@needs_shared
def test_a_real_unpaywall_answer_gives_its_copies_best_first() -> None:
    data = (SHARED / "references" / "unpaywall_response.json").read_bytes()
    report = read_answer("unpaywall", data, doi="10.1177/0165551516650410")
    assert report.status == "found"
    assert [copy.version for copy in report.copies] == ["accepted", "submitted"]
    assert report.copies[0].url.endswith("JIS2016_postprint.pdf")


@needs_shared
def test_a_real_crossref_answer_has_no_copy_that_is_only_for_text_mining() -> None:
    data = (SHARED / "references" / "crossref_work.json").read_bytes()
    report = read_answer("crossref", data, doi="10.1002/(sici)1097-461x(1998)66:4<261::aid-qua1>3.0.co;2-t")
    assert report.status == "found"
    assert not any("tdm" in copy.url for copy in report.copies)
    assert [copy.host for copy in report.copies] == ["publisher"]


@needs_shared
def test_a_real_crossref_answer_with_an_abstract_is_read_and_its_abstract_is_not() -> None:
    data = (SHARED / "references" / "crossref_abstract.json").read_bytes()
    report = read_answer("crossref", data, doi="10.32396/usurj.v1i1.55")
    assert (report.status, report.copies, report.standing) == ("found", (), ())


def openalex(**fields: object) -> bytes:
    return json.dumps({"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1000/A", **fields}).encode()


def a_place(url: str, *, is_oa: bool = True, kind: str | None = "repository", **fields: object) -> dict[str, object]:
    """A location of OpenAlex's work object; source is null where kind is None."""
    source = {"id": "https://openalex.org/S1", "display_name": "Invented", "type": kind} if kind else None
    return {"is_oa": is_oa, "landing_page_url": url, "pdf_url": None, "source": source, "license": None,
            "version": None, **fields}  # fmt: skip


def test_openalex_gives_every_open_place_and_none_that_is_paid_for() -> None:
    journal = a_place("https://doi.org/10.1000/a", is_oa=False, kind="journal", version="publishedVersion")
    best = a_place("https://repo.example/1", pdf_url="https://repo.example/1.pdf", version="acceptedVersion")
    unknown = a_place("https://host.example/2", kind=None, license="cc-by")
    report = read_answer(
        "openalex", openalex(best_oa_location=best, locations=[journal, best, unknown]), doi="10.1000/a"
    )
    assert report.copies == (
        OpenCopy("https://repo.example/1.pdf", "accepted", "", "repository"),
        OpenCopy("https://host.example/2", "", "cc-by", ""),
    )


def test_openalex_knows_no_copy_where_its_best_place_is_null() -> None:
    report = read_answer("openalex", openalex(best_oa_location=None, is_retracted=False, locations=[]), doi="10.1000/a")
    assert (report.status, report.copies, report.standing) == ("found", (), ())


def test_europe_pmc_tells_its_own_and_the_american_archive_from_a_publisher() -> None:
    urls = [
        {"availability": "Subscription required", "availabilityCode": "S", "documentStyle": "doi", "site": "DOI",
         "url": "https://doi.org/10.1000/a"},
        {"availability": "Free", "availabilityCode": "F", "documentStyle": "html", "site": "Europe_PMC",
         "url": "https://europepmc.org/articles/PMC9"},
        {"availability": "Free", "availabilityCode": "F", "documentStyle": "pdf", "site": "PubMedCentral",
         "url": "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9/pdf/?tool=EBI"},
        {"availability": "Free", "availabilityCode": "F", "documentStyle": "doi", "site": "DOI",
         "url": "https://doi.org/10.1000/A"},
    ]  # fmt: skip
    data = europe_pmc(fullTextUrlList={"fullTextUrl": urls}, isOpenAccess="N", inEPMC="Y", pmcid="PMC9")
    assert [copy.host for copy in read_answer("europepmc", data, doi="10.1000/a").copies] == [
        "repository",
        "repository",
        "",
    ]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({"commentCorrection": {"type": "Retraction in", "source": "MED", "id": "99"}}, "retracted"),
        ({"commentCorrection": [{"type": "Corrected and republished in", "id": "99"}]}, "corrected"),
        ({"commentCorrection": [{"type": "Expression of concern in", "id": "99"}]}, "concern"),
    ],
)
def test_europe_pmc_names_what_happened_to_a_paper(said: dict[str, object], kind: str) -> None:
    [notice] = read_answer("europepmc", europe_pmc(commentCorrectionList=said), doi="10.1000/a").standing
    assert (notice.kind, notice.notice) == (kind, "99")


@pytest.mark.parametrize("kind", ["Erratum for", "Comment in", "Preprint of"])
def test_what_a_paper_says_of_another_is_no_notice_about_it(kind: str) -> None:
    data = europe_pmc(commentCorrectionList={"commentCorrection": [{"type": kind, "id": "99"}]})
    assert read_answer("europepmc", data, doi="10.1000/a").standing == ()


def europe_pmc(**fields: object) -> bytes:
    return json.dumps({"resultList": {"result": [{"doi": "10.1000/A", "pmid": "7", **fields}]}}).encode()


def test_europe_pmc_gives_what_is_free_and_not_what_is_paid_for() -> None:
    urls = [
        {"availabilityCode": "S", "url": "https://doi.org/10.1000/a"},
        {"availabilityCode": "OA", "url": "https://europepmc.org/articles/PMC9?pdf=render", "site": "Europe_PMC"},
    ]
    report = read_answer("europepmc", europe_pmc(fullTextUrlList={"fullTextUrl": urls}), doi="10.1000/a")
    assert report.copies == (OpenCopy("https://europepmc.org/articles/PMC9?pdf=render", host="repository"),)


def test_europe_pmc_tells_of_a_retraction_and_its_notice() -> None:
    data = europe_pmc(
        commentCorrectionList={"commentCorrection": [{"type": "Retraction in", "id": "99"}]},
        pubTypeList={"pubType": ["Retracted Publication"]},
    )
    assert read_answer("europepmc", data, pmid="7").standing == (StandingNotice("retracted", "99"),)


@pytest.mark.parametrize(
    ("update", "kind"),
    [("retraction", "retracted"), ("expression_of_concern", "concern"), ("corrigendum", "corrected")],
)
def test_crossref_tells_what_updates_a_paper(update: str, kind: str) -> None:
    data = {"message": {"DOI": "10.1000/a", "updated-by": [{"type": update, "DOI": "10.1000/N"}]}}
    [notice] = read_answer("crossref", json.dumps(data).encode(), doi="10.1000/a").standing
    assert (notice.kind, notice.notice) == (kind, "10.1000/n")


def test_a_notice_that_retracts_another_paper_is_not_itself_retracted() -> None:
    data = {"message": {"DOI": "10.1000/a", "update-to": [{"type": "retraction", "DOI": "10.1000/b"}]}}
    [notice] = read_answer("crossref", json.dumps(data).encode(), doi="10.1000/a").standing
    assert notice.kind == "retraction notice"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_answer_about_another_paper_counts_as_none(provider: str) -> None:
    data = {"doi": "10.1000/b", "DOI": "10.1000/b", "is_retracted": True, "is_oa": True}
    data["resultList"] = {"result": [{"doi": "10.1000/b"}]}
    assert read_answer(provider, json.dumps(data).encode(), doi="10.1000/a").status == "unknown"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a b", 7, None])
def test_an_address_that_is_not_of_the_web_is_left_out(url: object) -> None:
    data = {"doi": "10.1000/a", "is_oa": True, "best_oa_location": {"url_for_pdf": url}}
    assert read_answer("unpaywall", json.dumps(data).encode(), doi="10.1000/a").copies == ()


def test_markup_in_an_answer_becomes_text() -> None:
    place = {"url_for_pdf": "https://a.example/x", "license": "<script>alert(1)</script>cc-by"}
    data = {"doi": "10.1000/a", "is_oa": True, "best_oa_location": place}
    [copy] = read_answer("unpaywall", json.dumps(data).encode(), doi="10.1000/a").copies
    assert "<" not in copy.licence


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("data", [b"", b"<html>", b'{"doi": "10.1', b"[]", b"\xff\xfe", b"[" * 100_000])
def test_garbage_is_refused(provider: str, data: bytes) -> None:
    with pytest.raises(InputRejected):
        read_answer(provider, data, doi="10.1000/a")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["doi", "url", "best_oa_location", "type", "license", "URL"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)
KEYS = [
    "doi",
    "DOI",
    "is_oa",
    "best_oa_location",
    "oa_locations",
    "updated-by",
    "update-to",
    "license",
    "URL",
    "message",
    "resultList",
]


@settings(max_examples=50)
@given(st.sampled_from(PROVIDERS), st.dictionaries(st.sampled_from(KEYS), JSON))
def test_fields_of_any_shape_are_read_or_refused(provider: str, found: dict[str, object]) -> None:
    data = json.dumps({**found, "doi": "10.1000/a", "DOI": "10.1000/a"}).encode()
    try:
        report = read_answer(provider, data, doi="10.1000/a")
    except InputRejected:
        return
    assert all(copy.url.startswith("http") for copy in report.copies)
