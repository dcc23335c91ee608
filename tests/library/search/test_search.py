from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.library.a_run import a_run

from plait.formats.references.paper_query import read_paper_query
from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper, mark_paper
from plait.library.papers.models import Folder, Label, Paper
from plait.library.search import large_index, queries, text_index
from plait.library.search.actions import forget_searches, save_search
from plait.library.search.models import LargeIndex, PaperChange, SavedSearch, SearchLog
from plait.methods.coding.passages import Wanted
from plait.records import paper as records
from plait.records.paper import AbstractSection, Author, ReferenceFile
from plait.records.problem import InputRejected
from plait.study.acting import acting_as
from plait.study.models import Account, Event, Study

PAPERS = (
    records.Paper(
        "Trusting teams",
        authors=(Author("Muñoz", "Ana"),),
        year=2010,
        journal="Ward Studies",
        doi="10.1000/a",
        abstract=(AbstractSection("", "Nurses on long-term wards told us <b>why</b> they rely on one another."),),
    ),
    records.Paper("Drills & costs", authors=(Author("Ward", "Bo"),), year=2016, journal="Surgery", pmid="77"),
    records.Paper("A pilot study of trust", year=2018, journal="Trust"),
    records.Paper("Undated notes"),
)


@pytest.fixture
def filled(study: Study) -> Study:
    import_references(study=study, file=ReferenceFile("RIS", PAPERS))
    return study


@pytest.fixture(params=["database", "large index"])
def follow(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Study], None]:
    """Lets the engine that searches know of what has changed."""
    if request.param == "database":
        return lambda study: None
    monkeypatch.setattr(large_index, "MOST_WITHOUT", 0)
    monkeypatch.setattr("django.conf.settings.HOME", tmp_path)

    def followed(study: Study) -> None:
        if not LargeIndex.objects.filter(study=study).exists() or PaperChange.objects.exists():
            large_index.follow_papers(a_run(), study)
        assert large_index.index_of(study) is not None

    return followed


@pytest.fixture
def found(filled: Study, owner: Account, follow: Callable[[Study], None]) -> Callable[[str], list[str]]:
    def titles(query: str) -> list[str]:
        follow(filled)
        return [paper.title for paper in queries.search_papers(filled, query, owner).papers[:50]]

    return titles


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("teams", ["Trusting teams"]),
        ("TEAM", ["Trusting teams"]),
        ("munoz", ["Trusting teams"]),
        ('"long-term wards"', ["Trusting teams"]),
        ('"wards long"', []),
        ("dril*", ["Drills & costs"]),
        ("author:ward", ["Drills & costs"]),
        ("journal:ward", ["Trusting teams"]),
        ("title:trust -pilot", ["Trusting teams"]),
        ("trust NOT (pilot OR nurses)", []),
        ("NOT trust", ["Drills & costs", "Undated notes"]),
        ("drills OR NOT year:1990..", ["Drills & costs", "Undated notes"]),
        ("(drills OR nurses) year:2011..2020", ["Drills & costs"]),
        ("year:2016", ["Drills & costs"]),
        ("doi:10.1000/A", ["Trusting teams"]),
        ("pmid:77", ["Drills & costs"]),
        ("& drills", ["Drills & costs"]),
    ],
)
def test_a_search_finds(found: Callable[[str], list[str]], query: str, titles: list[str]) -> None:
    assert sorted(found(query)) == sorted(titles)


def test_a_word_of_the_title_weighs_more_than_one_of_the_abstract(
    study: Study, owner: Account, follow: Callable[[Study], None]
) -> None:
    text = (AbstractSection("", "Faith is spoken of once."),)
    papers = (records.Paper("Something else", year=2020, abstract=text), records.Paper("Faith here", year=1990))
    import_references(study=study, file=ReferenceFile("RIS", papers))
    follow(study)
    best = queries.search_papers(study, "faith", owner).papers[:1]
    assert [paper.title for paper in best] == ["Faith here"]


def test_a_search_stays_inside_its_study(filled: Study, owner: Account, follow: Callable[[Study], None]) -> None:
    other = Study.objects.create(slug="other", title="Other")
    add_paper(study=other, paper=records.Paper("Something else"))
    follow(filled)
    follow(other)
    assert queries.search_papers(other, "trust", owner).papers.count() == 0
    assert queries.search_papers(filled, "else", owner).papers.count() == 0


def test_marks_are_the_searchers_own(filled: Study, owner: Account, found: Callable[[str], list[str]]) -> None:
    stranger = Account.objects.create_user("x@example.org", "correct horse battery")
    first = Paper.objects.get(title="Trusting teams")
    mark_paper(paper=first, account=owner, verdict="like", saved=True, now=timezone.now())
    mark_paper(paper=Paper.objects.get(pmid="77"), account=stranger, saved=True, now=timezone.now())
    assert found("is:saved is:liked") == ["Trusting teams"]
    assert "Trusting teams" not in found("is:unmarked")
    assert len(found("is:unmarked")) == 3


def test_labels_and_folders_are_found_by_name_and_no_private_folder_of_others(
    filled: Study, owner: Account, found: Callable[[str], list[str]]
) -> None:
    stranger = Account.objects.create_user("x@example.org", "correct horse battery")
    teams, drills = Paper.objects.get(title="Trusting teams"), Paper.objects.get(pmid="77")
    Label.objects.create(study=filled, name="To read").papers.add(teams)
    Folder.objects.create(study=filled, owner=owner, name="Mine").papers.add(teams)
    Folder.objects.create(study=filled, owner=stranger, name="Theirs").papers.add(drills)
    shared = Folder.objects.create(study=filled, owner=stranger, name="Shared", visibility="study")
    shared.papers.add(drills)
    assert found('label:"to read"') == found("folder:mine") == ["Trusting teams"]
    assert found("folder:theirs") == []
    assert found("folder:shared") == ["Drills & costs"]


def test_the_index_follows_changes_and_deletions(filled: Study, found: Callable[[str], list[str]]) -> None:
    paper = Paper.objects.get(pmid="77")
    paper.title = paper.words = "Hammers"
    paper.save()
    assert found("drills") == []
    assert found("hammers") == ["Hammers"]
    Paper.objects.filter(title="Hammers").delete()
    assert found("hammers") == []


def test_the_index_is_laid_again_when_its_triggers_are_gone(filled: Study, found: Callable[[str], list[str]]) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("PostgreSQL has no triggers for it.")
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TRIGGER {text_index.TABLE}_changed")
    Paper.objects.filter(pmid="77").update(title="Hammers", words="Hammers")
    text_index.lay(connection)
    assert (found("hammers"), found("drills")) == (["Hammers"], [])


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(alphabet=st.sampled_from(list("ab\"'()*:-. ORANDT;%s\\^+²ǆ中")), max_size=30) | st.text(max_size=30)
)
def test_no_search_breaks_the_database(found: Callable[[str], list[str]], query: str) -> None:
    with suppress(InputRejected):
        found(query)


@pytest.mark.parametrize(
    "query", ['"; DROP TABLE library_paper; --', "') OR 1=1 --", "title MATCH 'x'", "{a}:b", "a^b"]
)
def test_an_injection_is_words_like_any_other(client: Client, filled: Study, query: str) -> None:
    assert client.get(f"/s/{filled.slug}/library/", {"q": query}).status_code == 200
    assert Paper.objects.count() == 4


def test_a_search_that_cannot_be_read_says_why(client: Client, filled: Study) -> None:
    page = client.get(f"/s/{filled.slug}/library/", {"q": "titel:trust"}).content.decode()
    assert "There is no field titel:" in page
    assert not SearchLog.objects.exists()


def test_passages_are_marked_and_escaped(client: Client, filled: Study) -> None:
    page = client.get(f"/s/{filled.slug}/library/", {"q": "nurses"}).content.decode()
    assert "<mark>Nurses</mark>" in page
    assert "&lt;b&gt;why&lt;/b&gt;" in page
    assert "<b>why" not in page


def test_passages_cost_one_query(filled: Study, django_assert_num_queries: Callable[[int], object]) -> None:
    papers = list(Paper.objects.all())
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        assert len(queries.passages(papers, (Wanted(("trust",)),))) == 4


def test_a_search_is_logged_once_for_its_owner_alone(
    client: Client, filled: Study, owner: Account, client_of: Callable[[str | None], Client]
) -> None:
    at = f"/s/{filled.slug}/library/"
    client.get(at, {"q": "trust"})
    client.get(at, {"q": "trust", "page": "2"})
    assert list(SearchLog.objects.values_list("account", "query", "n_hits")) == [(owner.pk, "trust", 2)]
    assert "trust" in client.get(f"{at}searches/").content.decode()
    viewer = client_of("viewer")
    assert "?q=trust" not in viewer.get(f"{at}searches/").content.decode()
    viewer.post(f"{at}searches/", {"forget": "all"})
    assert SearchLog.objects.count() == 1
    client.post(f"{at}searches/", {"forget": "all"})
    assert not SearchLog.objects.exists()


def test_the_studys_log_never_holds_what_was_searched_for(client: Client, filled: Study, owner: Account) -> None:
    client.get(f"/s/{filled.slug}/library/", {"q": "secretword"})
    with acting_as(owner):
        save_search(study=filled, account=owner, name="n", query="secretword", filters={}, now=timezone.now())
    assert not any("secretword" in str(event.after) for event in Event.objects.all())


def test_one_search_is_forgotten_and_the_others_stay(filled: Study, owner: Account, client: Client) -> None:
    for query in ("trust", "drills"):
        client.get(f"/s/{filled.slug}/library/", {"q": query})
    first = SearchLog.objects.get(query="trust")
    assert forget_searches(study=filled, account=owner, search_id=first.pk) == 1
    assert SearchLog.objects.get().query == "drills"


def test_a_saved_search_is_run_again_from_its_page(client: Client, filled: Study) -> None:
    at = f"/s/{filled.slug}/library/searches/"
    assert client.post(f"{at}save/", {"name": "Trust", "query": "trust -pilot", "shelf": "saved"}).status_code == 302
    page = client.get(at).content.decode()
    assert "/library/shelf/saved/?q=trust+-pilot" in page
    saved = SavedSearch.objects.get()
    client.post(f"{at}{saved.pk}/delete/")
    assert not SavedSearch.objects.exists()


def test_another_members_saved_search_is_not_there(
    filled: Study, owner: Account, client_of: Callable[[str | None], Client]
) -> None:
    saved = save_search(study=filled, account=owner, name="n", query="q", filters={}, now=timezone.now())
    at = f"/s/{filled.slug}/library/searches/{saved.pk}/delete/"
    assert client_of("researcher").post(at).status_code == 404


def test_a_saved_search_needs_a_name_and_words(filled: Study, owner: Account) -> None:
    with pytest.raises(InputRejected) as caught:
        save_search(study=filled, account=owner, name=" ", query=" ", filters={}, now=timezone.now())
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("trust team*", "((trust) & (team:*))"),
        ('title:"trust in" OR author:ode*', "((trust:A <-> in:A) | (ode:B*))"),
        ("trust -pilot", "((trust) & !(pilot))"),
        ("o'neil'; DROP", "((o <-> neil) & (DROP))"),
    ],
)
def test_postgresql_is_asked_in_its_own_language(query: str, said: str) -> None:
    asked = read_paper_query(query)
    assert asked is not None
    assert queries._for_postgresql(asked) == said
