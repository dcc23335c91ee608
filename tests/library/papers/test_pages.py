from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.utils import timezone
from tests.library.importing.test_import_references import RICH

from plait.formats.references.any_format import read_references
from plait.library.full_text.actions import set_ways_in
from plait.library.full_text.models import Institution
from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper, mark_paper
from plait.library.papers.citing import WRITERS
from plait.library.papers.models import Mark, Paper
from plait.records import paper as records
from plait.records.paper import AbstractSection, Author, ReferenceFile
from plait.records.problem import InputRejected
from plait.study.models import Account, Study


def base(study: Study) -> str:
    return f"/s/{study.slug}/library/"


def test_a_paper_reads_from_title_to_keywords_in_order(client: Client, study: Study, paper: Paper) -> None:
    page = client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    order = ["<h1>Ideas that travel", "Ode, Ada", "J Trust", "2013", "<h3>Methods", "We asked.", "<h3>Results"]
    order += ["10.1000/a", "PMC9", "learning", "Like", "Dislike", "Save", "pmc.ncbi.nlm.nih.gov", "Ode A, Partnership"]
    places = [page.index(words, page.index("<main")) for words in order]
    assert places == sorted(places)


def test_a_retracted_preprint_bears_both_badges(client: Client, study: Study) -> None:
    paper = add_paper(study=study, paper=records.Paper("RETRACTED: On teams", journal="medRxiv"))
    page = client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    assert '<span class="tag bad">Retracted</span>' in page
    assert '<span class="tag warn">Preprint</span>' in page


def test_hostile_text_in_a_record_stays_text(client: Client, study: Study) -> None:
    script = "<script>alert(1)</script>"
    evil = records.Paper(
        title=script,
        authors=(Author(script, script),),
        journal=script,
        url="javascript:alert(1)",
        doi='10.1/"><script>',
        abstract=(AbstractSection(script, script),),
        keywords=(script,),
        notes=(script,),
    )
    import_references(study=study, file=ReferenceFile("RIS", (evil,)))
    page = client.get(f"{base(study)}papers/{Paper.objects.get().pk}/").content.decode()
    assert "<script>alert" not in page
    assert 'href="javascript:' not in page


def test_a_button_answers_with_the_group_of_buttons_alone(client: Client, study: Study, paper: Paper) -> None:
    answer = client.post(f"{base(study)}papers/{paper.pk}/mark/", {"verdict": "like"}, headers={"HX-Request": "true"})
    fragment = answer.content.decode()
    assert "<html" not in fragment
    assert re.findall(r'aria-pressed="(\w+)"', fragment) == ["true", "false", "false"]


def test_without_script_a_button_leads_back_to_the_paper(client: Client, study: Study, paper: Paper) -> None:
    answer = client.post(f"{base(study)}papers/{paper.pk}/mark/", {"saved": "yes"}, follow=True)
    assert re.findall(r'aria-pressed="(\w+)"', answer.content.decode()) == ["false", "false", "true"]


def test_a_pressed_button_takes_its_mark_back(client: Client, study: Study, paper: Paper, owner: Account) -> None:
    mark_paper(paper=paper, account=owner, verdict="like", now=timezone.now())
    page = client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    value = re.search(rf'id="like-{paper.pk}" name="verdict"[^>]* value="(\w*)"', page)
    assert value is not None
    client.post(f"{base(study)}papers/{paper.pk}/mark/", {"verdict": value[1]})
    assert Mark.objects.get().verdict == ""


def test_a_viewer_may_mark_and_sees_no_mark_of_others(
    study: Study, paper: Paper, owner: Account, client_of: Callable[[str | None], Client]
) -> None:
    mark_paper(paper=paper, account=owner, verdict="like", saved=True, now=timezone.now())
    viewer = client_of("viewer")
    page = viewer.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    assert re.findall(r'aria-pressed="(\w+)"', page) == ["false", "false", "false"]
    assert "you saved 0, like 0" in viewer.get(base(study)).content.decode()
    assert viewer.post(f"{base(study)}import/").status_code == 403


def test_the_institution_leads_to_its_resolver(client: Client, study: Study, paper: Paper) -> None:
    given = {"name": "North Trust", "resolver_base": "https://resolver.example.org/openurl", "proxy_prefix": ""}
    assert client.post(f"{base(study)}institution/", given).status_code == 302
    page = client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    assert "https://resolver.example.org/openurl?url_ver=Z39.88-2004" in page


@pytest.mark.parametrize("address", ["javascript:alert(1)", "resolver.example.org", "https://a b"])
def test_a_resolver_that_is_no_web_address_is_refused(study: Study, address: str) -> None:
    with pytest.raises(InputRejected):
        set_ways_in(study=study, name="North Trust", resolver_base=address)
    assert not Institution.objects.exists()


def test_a_refused_institution_is_shown_again_with_what_was_typed(client: Client, study: Study) -> None:
    answer = client.post(f"{base(study)}institution/", {"name": "North Trust", "resolver_base": "nowhere"})
    assert answer.status_code == 200
    assert "is not a web address" in answer.content.decode()
    assert 'value="nowhere"' in answer.content.decode()


def test_a_paper_typed_in_is_normalised(client: Client, study: Study) -> None:
    given = {"title": "On trust", "authors": "Ode, Ada\nPoe, Bo", "doi": "https://doi.org/10.1000/Z", "pages": "12"}
    given |= {"abstract": "AIM: To test. RESULTS: It holds.", "keywords": "a; b"}
    assert client.post(f"{base(study)}add/", given).status_code == 302
    stored = Paper.objects.get()
    assert (stored.doi, stored.authors_line, stored.keywords) == ("10.1000/z", "Ode, Ada; Poe, Bo", ["a", "b"])
    assert stored.abstract == [["Aim", "To test."], ["Results", "It holds."]]


def test_a_paper_that_is_there_already_is_not_added_again(client: Client, study: Study, paper: Paper) -> None:
    answer = client.post(f"{base(study)}add/", {"title": "Other", "doi": "10.1000/a"})
    assert "A paper with the same DOI is in the library." in answer.content.decode()
    assert Paper.objects.count() == 1


def test_a_wrong_identifier_is_shown_at_its_field(client: Client, study: Study) -> None:
    answer = client.post(f"{base(study)}add/", {"title": "Other", "pmid": "seven"})
    assert "A PMID has digits alone" in answer.content.decode()


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_reference_downloaded_reads_back_as_the_paper(
    client: Client, study: Study, paper: Paper, suffix: str
) -> None:
    answer = client.get(f"{base(study)}papers/{paper.pk}/cite/{suffix}/")
    assert read_references(b"".join(answer), name="paper").papers[0].title == RICH.title
    assert f'filename="ideas-that-travel.{suffix}"' in answer["Content-Disposition"]


def test_a_paper_costs_few_queries_in_a_full_library(
    client: Client, study: Study, paper: Paper, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    many = tuple(records.Paper(f"Ideas {number}") for number in range(300))
    import_references(study=study, file=ReferenceFile("RIS", many))
    with django_assert_max_num_queries(24):  # type: ignore[attr-defined]
        client.get(f"{base(study)}papers/{paper.pk}/")


def test_a_paper_of_another_study_is_not_found(client: Client, study: Study, paper: Paper) -> None:
    other = Study.objects.create(slug="other", title="Other")
    Paper.objects.filter(pk=paper.pk).update(study=other)
    for address in ("", "mark/", "related/", "cite/ris/"):
        assert client.get(f"{base(study)}papers/{paper.pk}/{address}").status_code == 404
