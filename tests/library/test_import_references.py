from __future__ import annotations

import pytest

from plait.formats.reference_file import read_references
from plait.library.actions import ReferenceCounts, import_references
from plait.library.models import Paper
from plait.library.queries import paper_record
from plait.records import paper as records
from plait.records.paper import AbstractSection, Author, BrokenRecord, ReferenceFile
from plait.study.models import Event, Study
from tests.shared import SHARED, needs_shared

RICH = records.Paper(
    title="Ideas that travel",
    authors=(Author("Ode", "Ada"), Author("Partnership Group")),
    year=2013,
    journal="J Trust",
    volume="3",
    pages="1-9",
    doi="10.1000/a",
    pmid="7",
    pmcid="PMC9",
    issn=("1234-5678",),
    abstract=(AbstractSection("Methods", "We asked."), AbstractSection("Results", "They told.")),
    keywords=("learning",),
    notes=("A note",),
    extra={"PT": ("Journal Article",)},
)


def file_of(*papers: records.Paper, broken: tuple[BrokenRecord, ...] = ()) -> ReferenceFile:
    return ReferenceFile("RIS", papers, broken)


def test_a_paper_comes_back_as_it_was_read(study: Study) -> None:
    import_references(study=study, file=file_of(RICH))
    assert paper_record(Paper.objects.get()) == RICH


def test_what_is_there_already_stays_as_it_is(study: Study) -> None:
    import_references(study=study, file=file_of(RICH))
    again = records.Paper("Ideas that travel, again", doi="10.1000/a")
    counts = import_references(study=study, file=file_of(again, records.Paper("New"), broken=(BrokenRecord(3, "no"),)))
    assert counts == ReferenceCounts(added=1, already_there=1, broken=1)
    assert set(Paper.objects.values_list("title", flat=True)) == {"Ideas that travel", "New"}


def test_the_same_paper_may_stand_in_two_studies(study: Study) -> None:
    other = Study.objects.create(slug="other", title="Other")
    import_references(study=other, file=file_of(RICH))
    assert import_references(study=study, file=file_of(RICH)).added == 1


def test_the_log_counts_and_names_nothing(study: Study) -> None:
    import_references(study=study, file=file_of(RICH))
    event = Event.objects.get(verb="papers imported")
    assert event.after == {"format": "RIS", "added": 1, "already_there": 0, "broken": 0}


def test_an_impossible_year_and_overlong_fields_do_not_stop_an_import(study: Study) -> None:
    import_references(
        study=study,
        file=file_of(records.Paper("A", authors=(Author("Ode"),), year=-44, journal="J" * 9999, kind="k" * 99)),
    )
    stored = Paper.objects.get()
    stored.full_clean()
    assert stored.year is None


@needs_shared
@pytest.mark.django_db
@pytest.mark.parametrize(
    "name", ["citesource_stage_dimensions_246.ris", "revtools_restoration_pubmed.nbib", "zotero_library_nlp.csl.json"]
)
def test_a_real_export_is_added_once_and_recognised_the_second_time(study: Study, name: str) -> None:
    file = read_references((SHARED / "references" / name).read_bytes(), name=name)
    first = import_references(study=study, file=file)
    assert first.added + first.already_there == len(file.papers)
    assert first.added > 0.9 * len(file.papers)
    second = import_references(study=study, file=file)
    known_by_something = [paper for paper in file.papers if paper.doi or paper.pmid or paper.title]
    assert second.already_there == len(known_by_something)
