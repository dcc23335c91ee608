from __future__ import annotations

import json

import pytest
from django.test import Client
from tests.library.duplicates.test_duplicates import NOW
from tests.library.papers.test_pages import base
from tests.shared import SHARED, needs_shared

from plait.formats.references.any_format import read_references
from plait.library.duplicates.actions import find_duplicates, merge_papers
from plait.library.duplicates.models import DuplicatePair
from plait.library.importing.actions import ReferenceCounts, import_references
from plait.library.papers.actions import make_folder, put_into_folder
from plait.library.papers.citing import in_style
from plait.library.papers.models import Paper
from plait.library.papers.queries import paper_record
from plait.methods.papers.notices import notices_of
from plait.records import paper as records
from plait.records.paper import Author, ReferenceFile
from plait.study.models import Account, Study

FOLDER = SHARED / "cases" / "references"


def taken_in(study: Study, name: str, *places: int) -> ReferenceCounts:
    read = read_references((FOLDER / name).read_bytes(), name=name)
    papers = tuple(read.papers[place] for place in places) if places else read.papers
    return import_references(study=study, file=ReferenceFile(read.format, papers))


def words(paper: Paper) -> list[str]:
    return [notice.words for notice in notices_of(paper_record(paper))]


@needs_shared
def test_accents_in_two_forms_are_one_paper_that_is_found_by_either(client: Client, study: Study) -> None:
    taken_in(study, "accents_combining.ris")
    assert Paper.objects.count() == 1
    for spelled in ("Müller", "Mu\u0308ller"):
        assert "Café of Müller" in client.get(f"{base(study)}", {"q": spelled}).content.decode()


@needs_shared
@pytest.mark.parametrize("at_once", [True, False])
def test_a_retraction_that_comes_second_is_told_of_the_paper_that_is_there(study: Study, at_once: bool) -> None:
    steps = [()] if at_once else [(0,), (1,)]
    counts = [taken_in(study, "retracted_second.ris", *places) for places in steps]
    paper = Paper.objects.get()
    assert (words(paper), paper.pages, paper.title[:5]) == (["Retracted"], "1-9", "Trust")
    assert counts[-1].warned == (0 if at_once else 1)
    assert taken_in(study, "retracted_second.ris").warned == 0, "it is told once"


def test_what_one_record_tells_of_a_retraction_outlasts_the_merge(study: Study) -> None:
    warned = records.Paper("RETRACTED: On teams", extra={"ECI": ("J. 2019",)})
    import_references(study=study, file=ReferenceFile("RIS", (records.Paper("On teams of trust"), warned)))
    one, other = Paper.objects.order_by("pk")
    merge_papers(kept=one, gone=other, reasons=[], score=1.0, now=NOW)
    assert words(Paper.objects.get()) == ["Retracted", "Expression of concern"]


@pytest.mark.parametrize(
    "notice",
    [
        records.Paper("Retraction Note: On teams and their trust", doi="10.1/n"),
        records.Paper("Retraction notice to “On teams and their trust” [J Trust 3 (2015) 1-9]"),
        records.Paper("Retraction", extra={"ROF": ("Ode A. J Trust. 2015;3:1-9. PMID: 123",)}),
        records.Paper("Retraction", extra={"retracted-article": ("10.1000/teams",)}),
        records.Paper("Notice", extra={"update-to": ('[{"DOI": "10.1000/teams", "type": "retraction"}]',)}),
    ],
)
def test_a_notice_marks_the_paper_that_it_is_about(study: Study, notice: records.Paper) -> None:
    held = records.Paper("On teams and their trust", year=2015, doi="10.1000/teams", pmid="123")
    other = records.Paper("On beds", doi="10.1000/beds")
    import_references(study=study, file=ReferenceFile("RIS", (held, other)))
    counts = import_references(study=study, file=ReferenceFile("RIS", (notice,)))
    assert (counts.added, counts.warned) == (1, 1)
    assert words(Paper.objects.get(doi="10.1000/teams")) == ["Retracted"]
    assert words(Paper.objects.get(doi="10.1000/beds")) == []
    assert import_references(study=study, file=ReferenceFile("RIS", (notice,))).warned == 0


@needs_shared
def test_one_doi_under_two_titles_is_asked_about(study: Study) -> None:
    assert taken_in(study, "one_doi_two_titles.ris", 0).added == 1
    assert taken_in(study, "one_doi_two_titles.ris", 1) == ReferenceCounts(1, 0, 0, to_decide=1)
    pair = DuplicatePair.objects.get()
    assert (pair.one.authors[0][0], pair.other.authors[0][0], pair.certain) == ("Ode", "Green", False)
    assert taken_in(study, "one_doi_two_titles.ris").added == 0
    find_duplicates(study=study, now=NOW)
    assert DuplicatePair.objects.count() == 1, "it waits until somebody decides"


@needs_shared
def test_a_case_of_one_file_is_asked_about_on_the_page(client: Client, study: Study) -> None:
    with (FOLDER / "one_doi_two_titles.ris").open("rb") as file:
        page = client.post(f"{base(study)}import/", {"file": file}, follow=True)
    assert "To decide" in page.content.decode()
    done = client.post(page.redirect_chain[-1][0], follow=True).content.decode()
    assert "1 paper has the DOI of another one" in done
    assert (Paper.objects.count(), DuplicatePair.objects.count()) == (2, 1)


def test_a_folder_leaves_as_a_reference_list_in_a_style(client: Client, study: Study, owner: Account) -> None:
    papers = (
        records.Paper("On teams", authors=(Author("Ode", "Ada"),), year=2020, journal="J"),
        records.Paper("Other"),
    )
    import_references(study=study, file=ReferenceFile("RIS", papers))
    folder = make_folder(study=study, owner=owner, name="To cite")
    address = f"{base(study)}folders/{folder.pk}/citations/"
    assert "There is no paper in this folder." in client.get(address).content.decode()
    put_into_folder(folder=folder, paper=Paper.objects.get(title="On teams"))
    page = client.get(address, {"style": "apa"}).content.decode()
    assert "Ode, A. (2020). On teams. J." in page
    assert "Other" not in page
    assert address in client.get(f"{base(study)}folders/{folder.pk}/").content.decode()


def cited(name: str) -> tuple[list[str], list[str]]:
    given = json.loads((FOLDER / name).read_text(encoding="utf-8"))["papers"]
    names = [tuple(Author(*each) for each in one.pop("author")) for one in given]
    papers = [records.Paper(**one, authors=authors) for one, authors in zip(given, names, strict=True)]
    found = in_style(papers, "apa")
    return found.lines, found.in_text


@needs_shared
def test_a_reference_list_in_apa_is_as_its_manual_says() -> None:
    assert cited("citations_apa.json")[0] == [
        "Anonymous work. (2019). J Trust.",
        "Smith, A. (2020a). T one. J.",
        "Smith, A. (2020b). T two. J.",
        "Stone, P. P., Jr. (2020). On trust. J Trust, 3(2), 737–738.",
        "王小明. (2018). Is this a title? J Trust.",
    ]


@needs_shared
def test_papers_of_one_year_bear_letters_in_the_list_and_in_the_text() -> None:
    assert cited("citations_year_letters.json") == (
        [
            "Smith, A., & Bell, B. (2020a). Apple wards. J.",
            "Smith, A., & Bell, B. (2020b). Zebra wards. J.",
            "Smith, A., & Cruz, C. (2020). Middle wards. J.",
        ],
        ["(Smith & Bell, 2020b)", "(Smith & Bell, 2020a)", "(Smith & Cruz, 2020)"],
    )
