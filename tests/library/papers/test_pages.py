from __future__ import annotations

import json
import re
from collections.abc import Callable
from io import BytesIO

import pytest
from django.test import Client
from django.utils import timezone
from tests.library.a_run import a_run
from tests.library.importing.test_import_references import RICH

from plait.formats.references.any_format import read_references
from plait.jobs.models import Job
from plait.library.full_text.actions import set_ways_in
from plait.library.full_text.models import Institution
from plait.library.importing import tasks, views
from plait.library.importing.actions import import_references
from plait.library.papers.actions import add_paper, mark_paper
from plait.library.papers.citing import WRITERS
from plait.library.papers.models import Mark, Paper
from plait.library.related import queries as neighbour_queries
from plait.records import paper as records
from plait.records.paper import AbstractSection, Author, ReferenceFile
from plait.records.problem import InputRejected
from plait.study.models import Account, Study, Upload

RIS = b"""TY  - JOUR
TI  - Learning from partnerships
DO  - 10.1000/b
ER  -
TY  - JOUR
TI  - Ideas that travel
DO  - 10.1000/a
ER  -
TY  - JOUR
ER  -
"""


def sent(client: Client, study: Study, content: bytes = RIS, name: str = "export.ris") -> str:
    file = BytesIO(content)
    file.name = name
    answer = client.post(f"/s/{study.slug}/library/import/", {"file": file})
    assert answer.status_code == 302
    return str(answer["Location"])


@pytest.fixture
def paper(study: Study) -> Paper:
    return add_paper(study=study, paper=RICH)


def base(study: Study) -> str:
    return f"/s/{study.slug}/library/"


def test_a_file_is_shown_before_it_is_imported(client: Client, study: Study, paper: Paper) -> None:
    preview = client.get(sent(client, study)).content.decode()
    assert "2 papers read from RIS: 1 new, 1 there already; 1 record broken." in preview
    assert f"papers/{paper.pk}/" in preview
    assert '<td class="number">9</td>' in preview, "the line on which the broken record begins"
    assert Paper.objects.count() == 1


def test_what_was_shown_is_imported_and_the_file_thrown_away(client: Client, study: Study, paper: Paper) -> None:
    address = sent(client, study)
    done = client.post(address, follow=True).content.decode()
    assert "1 papers added; 1 were there already." in done
    assert Paper.objects.filter(doi="10.1000/b").exists()
    assert not Upload.objects.exists()
    assert client.post(address).status_code == 404


def test_a_shown_file_can_be_thrown_away(client: Client, study: Study) -> None:
    client.post(sent(client, study), {"discard": ""})
    assert not Paper.objects.exists()
    assert not Upload.objects.exists()


def test_a_file_that_holds_no_references_is_refused_and_not_kept(client: Client, study: Study) -> None:
    file = BytesIO(b"just some words")
    file.name = "notes.txt"
    answer = client.post(f"{base(study)}import/", {"file": file})
    assert answer.status_code == 422
    assert not Upload.objects.exists()


def test_a_large_file_is_imported_by_a_job(
    client: Client,
    study: Study,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Callable[..., object],
) -> None:
    monkeypatch.setattr(views, "IMPORTED_AT_ONCE", 1)
    answer = client.post(sent(client, study))
    job = Job.objects.get()
    assert job.title == "Import 2 papers"
    assert job.title in client.get(answer["Location"]).content.decode()
    assert "<html" not in client.get(answer["Location"], headers={"HX-Request": "true"}).content.decode()


def test_the_job_imports_step_by_step_and_goes_on_from_its_checkpoint(
    client: Client, study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "PAPERS_A_STEP", 1)
    sent(client, study)
    upload = Upload.objects.get()
    run = a_run({"at": 1, "added": 1, "already_there": 0, "broken": 0})
    counts = tasks.import_upload(run, upload.pk)
    assert [step["at"] for step in run.saved] == [2, 3]
    assert (counts["at"], counts["added"], counts["already_there"], counts["broken"]) == (3, 2, 0, 1)
    assert [line for line, _, _ in counts["failed"]] == [9]
    assert list(Paper.objects.values_list("doi", flat=True)) == ["10.1000/a"]
    assert tasks.import_upload(run, upload.pk) == counts, "a further attempt finds the file gone and the work done"


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


def test_related_papers_show_the_words_they_share(client: Client, study: Study, paper: Paper) -> None:
    near = add_paper(study=study, paper=records.Paper("Why ideas travel rarely"))
    add_paper(study=study, paper=records.Paper("Cost of drills"))
    page = client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    related = page[page.index("Related papers") :]
    assert f"papers/{near.pk}/" in related
    assert "Shares idea, travel" in related
    assert "Cost of drills" not in related


def test_in_a_large_library_related_papers_come_after_the_page(
    client: Client, study: Study, paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neighbour_queries, "FOUND_AT_ONCE", 0)
    address = f"{base(study)}papers/{paper.pk}/related/"
    assert f'hx-get="{address}"' in client.get(f"{base(study)}papers/{paper.pk}/").content.decode()
    assert "<h1>Related papers" in client.get(address).content.decode()
    assert "<html" not in client.get(address, headers={"HX-Request": "true"}).content.decode()


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
    assert read_references(answer.content, name="paper").papers[0].title == RICH.title
    assert f'filename="ideas-that-travel.{suffix}"' in answer["Content-Disposition"]


def test_a_shelf_is_exported_as_references(client: Client, study: Study, paper: Paper, owner: Account) -> None:
    add_paper(study=study, paper=records.Paper("Other"))
    mark_paper(paper=paper, account=owner, saved=True, now=timezone.now())
    saved = json.loads(client.get(f"{base(study)}shelf/saved/references/json/").content)
    assert [item["title"] for item in saved] == ["Ideas that travel"]
    assert client.get(f"{base(study)}shelf/saved/references/exe/").status_code == 404


def test_a_shelf_that_does_not_exist_is_not_found(client: Client, study: Study) -> None:
    assert client.get(f"{base(study)}shelf/stolen/").status_code == 404


def test_papers_are_found_by_words_of_the_abstract(client: Client, study: Study, paper: Paper) -> None:
    add_paper(study=study, paper=records.Paper("Other"))
    exported = b"".join(client.get(f"{base(study)}?q=told&export=csv").streaming_content).decode("utf-8-sig")
    assert [line.partition(",")[0] for line in exported.splitlines()] == ["title", "Ideas that travel"]


def test_the_list_costs_the_same_for_many_papers_as_for_few(
    client: Client, study: Study, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    many = tuple(records.Paper(f"Paper {number}", year=2000) for number in range(300))
    import_references(study=study, file=ReferenceFile("RIS", many))
    with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
        assert "Paper 0" in client.get(base(study)).content.decode()


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
