from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection
from tests.shared import SHARED, needs_shared

from plait.formats.references.any_format import read_references
from plait.library.importing.actions import ReferenceCounts, import_references
from plait.library.papers.actions import paper_row
from plait.library.papers.models import Paper
from plait.library.papers.queries import arrivals, paper_record
from plait.methods.papers.same_paper import key_of, met_before
from plait.records import paper as records
from plait.records.paper import AbstractSection, Author, BrokenRecord, ReferenceFile
from plait.study.models import Event, Study

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
    assert event.settings == {"format": "RIS", "added": 1, "already_there": 0, "broken": 0}


def test_an_impossible_year_and_overlong_fields_do_not_stop_an_import(study: Study) -> None:
    import_references(
        study=study,
        file=file_of(records.Paper("A", authors=(Author("Ode"),), year=-44, journal="J" * 9999, kind="k" * 99)),
    )
    stored = Paper.objects.get()
    stored.full_clean()
    assert stored.year is None


def invented(chance: random.Random) -> records.Paper:
    """A paper of a small world, in which papers often share what they are known by."""
    authors = chance.choice([(), (Author("Ode"),), (Author("Óde", "A."),), (Author("Berg"),)])
    return records.Paper(
        chance.choice(["", "On teams", "on Teams!", "Über Teams"]),
        authors=authors,
        year=chance.choice([None, 2012, 2013]),
        doi=chance.choice(["", "", "10.1000/a", "10.1000/A", "10.1000/b"]),
        pmid=chance.choice(["", "", "7", "8"]),
    )


@pytest.mark.parametrize("seed", range(8))
def test_what_comes_in_is_known_by_the_same_rules_as_if_all_papers_were_read(study: Study, seed: int) -> None:
    chance = random.Random(seed)
    stored = [paper_row(study, invented(chance)) for _ in range(chance.randint(0, 12))]
    Paper.objects.bulk_create(stored)
    coming = [invented(chance) for _ in range(12)]
    keys = [key_of(paper_record(paper)) for paper in Paper.objects.order_by("pk")]
    ids = list(Paper.objects.order_by("pk").values_list("pk", flat=True))
    for arrival, match in zip(arrivals(study, coming), met_before([*map(key_of, coming)], keys), strict=True):
        assert arrival.by == (match.by if match else "")
        assert arrival.stands_as == (ids[match.known] if match and match.known is not None else None)


def test_a_file_asks_as_much_of_a_large_library_as_of_a_small_one(
    study: Study, django_assert_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    Paper.objects.bulk_create([paper_row(study, records.Paper(f"Paper {number}")) for number in range(300)])
    coming = [records.Paper(f"Paper {number}", doi=f"10.1000/{number}", pmid="7") for number in range(290, 310)]
    with django_assert_num_queries(3):
        found = arrivals(study, coming)
    assert [arrival.by for arrival in found].count("title and year") == 10


def test_few_papers_are_found_without_going_through_the_study(study: Study) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL weighs by what the tables hold")
    for field in ("doi", "pmid", "title_key"):
        plan = Paper.objects.filter(study=study, **{f"{field}__in": ["a"] * 400}).order_by().explain()
        assert f"{field}=?" in plan


def test_papers_stored_before_there_was_a_key_get_one(study: Study) -> None:
    import_references(study=study, file=file_of(RICH, records.Paper("", doi="10.1000/b")))
    keys = dict(Paper.objects.values_list("pk", "title_key"))
    Paper.objects.filter(doi="10.1000/b").update(doi="10.1000/B")
    Paper.objects.update(title_key="")
    migration = importlib.import_module("plait.library.migrations.0009_title_key")
    migration.fill(apps, SimpleNamespace(connection=connection))
    assert dict(Paper.objects.values_list("pk", "title_key")) == keys
    assert sorted(bool(key) for key in keys.values()) == [False, True]
    assert Paper.objects.filter(doi="10.1000/b").exists()


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
