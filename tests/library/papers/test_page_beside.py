"""Labels, folders and comments on a paper's page, and what a public link shows."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from tests.links import token_to

from plait.library.full_text.actions import keep_answer
from plait.library.papers.actions import (
    add_paper,
    change_folder,
    make_folder,
    mark_paper,
    put_into_folder,
    put_label,
    write_comment,
)
from plait.library.papers.models import Comment, Folder, Label, Paper
from plait.records import paper as records
from plait.records.full_text import ProviderReport, StandingNotice
from plait.study.models import Account, Event, Study

Clients = Callable[[str | None], Client]


@pytest.fixture
def paper(study: Study) -> Paper:
    record = records.Paper(
        "Ideas that travel", year=2013, doi="10.1000/a", notes=("secret note",), keywords=("secret keyword",)
    )
    return add_paper(study=study, paper=record)


@pytest.fixture
def base(study: Study) -> str:
    return f"/s/{study.slug}/library/"


def shared(study: Study, owner: Account, paper: Paper, visibility: str = "link") -> Folder:
    folder = make_folder(study=study, owner=owner, name="Reading")
    put_into_folder(folder=folder, paper=paper)
    words = {"name": "Reading", "description": "Read first", "visibility": visibility}
    return change_folder(folder=folder, may_publish=True, **words)  # type: ignore[arg-type]


def test_a_label_is_put_on_and_taken_off(client: Client, base: str, paper: Paper) -> None:
    address = f"{base}papers/{paper.pk}/labels/"
    assert "is on the paper" in client.post(address, {"name": " key  paper "}, follow=True).content.decode()
    client.post(address, {"name": "KEY paper"})
    label = Label.objects.get()
    assert label.name == "key paper"
    assert "Ideas that travel" in client.get(f"{base}labels/{label.pk}/").content.decode()
    client.post(address, {"take_off": label.pk})
    assert not Label.objects.exists()


def test_a_wrong_label_is_refused(client: Client, base: str, paper: Paper) -> None:
    for name in ("", "  ", "x" * 81):
        assert client.post(f"{base}papers/{paper.pk}/labels/", {"name": name}).status_code == 422


def test_a_viewer_puts_no_label_on(base: str, paper: Paper, client_of: Clients) -> None:
    assert client_of("viewer").post(f"{base}papers/{paper.pk}/labels/", {"name": "x"}).status_code == 403


def test_a_paper_is_put_into_a_new_folder_and_taken_out(client: Client, base: str, paper: Paper) -> None:
    address = f"{base}papers/{paper.pk}/folders/"
    client.post(address, {"new": "Reading"})
    folder = Folder.objects.get()
    assert list(folder.papers.all()) == [paper]
    assert 'aria-pressed="true">Reading' in client.get(f"{base}papers/{paper.pk}/").content.decode()
    client.post(address, {"folder": folder.pk, "take_out": "yes"})
    assert not folder.papers.exists()


def test_a_private_folder_is_nobody_else_s(
    study: Study, owner: Account, base: str, paper: Paper, client_of: Clients
) -> None:
    folder = shared(study, owner, paper, "private")
    other = client_of("researcher")
    assert "Reading" not in other.get(f"{base}folders/").content.decode()
    for address in (f"folders/{folder.pk}/", f"folders/{folder.pk}/references/ris/", f"folders/{folder.pk}/delete/"):
        assert other.get(base + address).status_code == 404, address
    assert other.post(f"{base}folders/{folder.pk}/ask/").status_code == 404
    assert other.post(f"{base}folders/{folder.pk}/delete/").status_code == 404
    assert other.post(f"{base}papers/{paper.pk}/folders/", {"folder": folder.pk}).status_code == 404


def test_a_study_folder_is_seen_but_changed_by_its_owner_alone(
    study: Study, owner: Account, base: str, paper: Paper, client_of: Clients
) -> None:
    folder = shared(study, owner, paper, "study")
    other = client_of("researcher")
    assert "Ideas that travel" in other.get(f"{base}folders/{folder.pk}/").content.decode()
    changed = {"name": "Mine", "visibility": "private"}
    assert other.post(f"{base}folders/{folder.pk}/", changed).status_code == 404
    assert not token_to(folder)


def test_a_viewer_cannot_show_papers_to_people_outside(base: str, study: Study, client_of: Clients) -> None:
    viewer = client_of("viewer")
    viewer.post(f"{base}folders/", {"name": "Mine"})
    folder = Folder.objects.get()
    answer = viewer.post(f"{base}folders/{folder.pk}/", {"name": "Mine", "visibility": "link"})
    assert "Only those who may change the library" in answer.content.decode()
    folder.refresh_from_db()
    assert (folder.visibility, token_to(folder)) == ("private", "")


def test_a_public_folder_is_read_without_an_account(study: Study, owner: Account, paper: Paper) -> None:
    folder = shared(study, owner, paper)
    answer = Client().get(f"/papers/{token_to(folder)}/")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Ideas that travel" in page
    assert "https://doi.org/10.1000/a" in page
    assert answer["X-Robots-Tag"].startswith("noindex")


def test_a_public_folder_shows_nothing_of_the_study_or_its_people(study: Study, owner: Account, paper: Paper) -> None:
    folder = shared(study, owner, paper)
    put_label(paper=paper, name="secret label")
    write_comment(paper=paper, account=owner, text="secret comment", now=timezone.now())
    mark_paper(paper=paper, account=owner, verdict="like", saved=True, now=timezone.now())
    for suffix in ("", "ris/", "json/"):
        shown = b"".join(Client().get(f"/papers/{token_to(folder)}/{suffix}")).decode()
        for private in ("secret", study.title, study.slug, owner.email, owner.name):
            assert private not in shown, (suffix, private)


def test_a_public_folder_warns_of_a_retraction_a_provider_told_of(study: Study, owner: Account, paper: Paper) -> None:
    folder = shared(study, owner, paper)
    report = ProviderReport("Crossref", "found", (), (StandingNotice("retracted"),))
    keep_answer(paper=paper, provider="crossref", report=report, now=timezone.now())
    assert '<span class="tag bad">Retracted</span>' in Client().get(f"/papers/{token_to(folder)}/").content.decode()


def test_the_public_page_costs_few_queries_for_many_papers(
    study: Study, owner: Account, paper: Paper, django_assert_max_num_queries: Callable[..., Any]
) -> None:
    folder = shared(study, owner, paper)
    for n in range(30):
        put_into_folder(
            folder=folder, paper=add_paper(study=study, paper=records.Paper(f"On {n}", doi=f"10.1000/x{n}"))
        )
    with django_assert_max_num_queries(6):
        Client().get(f"/papers/{token_to(folder)}/")


def test_a_link_that_is_taken_back_or_guessed_leads_nowhere(study: Study, owner: Account, paper: Paper) -> None:
    folder = shared(study, owner, paper)
    token = token_to(folder)
    change_folder(folder=folder, name="Reading", description="", visibility="study", may_publish=True)
    for guess, status in ((token, 410), ("x", 404), ("None", 404), ("0", 404)):
        assert Client().get(f"/papers/{guess}/").status_code == status
        assert Client().get(f"/papers/{guess}/ris/").status_code == status


def test_a_folder_goes_out_as_references(client: Client, study: Study, owner: Account, base: str, paper: Paper) -> None:
    folder = shared(study, owner, paper)
    found = json.loads(b"".join(client.get(f"{base}folders/{folder.pk}/references/json/")))
    assert [item["DOI"] for item in found] == ["10.1000/a"]
    assert client.get(f"{base}folders/{folder.pk}/references/exe/").status_code == 404


def test_a_comment_is_read_by_others_and_withdrawn_by_its_writer_alone(
    client: Client, base: str, paper: Paper, client_of: Clients
) -> None:
    client.post(f"{base}papers/{paper.pk}/comments/", {"text": "Small <b>sample</b>"})
    other = client_of("viewer")
    page = other.get(f"{base}papers/{paper.pk}/").content.decode()
    assert "Small &lt;b&gt;sample" in page
    comment = Comment.objects.get()
    assert f"comments/{comment.pk}/withdraw" not in page
    assert other.post(f"{base}comments/{comment.pk}/withdraw/").status_code == 404
    client.post(f"{base}comments/{comment.pk}/withdraw/")
    comment.refresh_from_db()
    assert comment.text == ""
    assert "This comment was withdrawn" in other.get(f"{base}papers/{paper.pk}/").content.decode()


def test_the_log_holds_no_word_of_a_comment_label_or_folder(
    client: Client, base: str, study: Study, paper: Paper
) -> None:
    client.post(f"{base}papers/{paper.pk}/comments/", {"text": "zebra"})
    client.post(f"{base}papers/{paper.pk}/labels/", {"name": "zebra"})
    client.post(f"{base}papers/{paper.pk}/folders/", {"new": "zebra"})
    told = [(event.verb, event.before, event.after) for event in Event.objects.filter(study=study)]
    assert len(told) > 3
    assert "zebra" not in str(told)


def test_a_paper_is_cited_in_a_chosen_style(client: Client, base: str, paper: Paper) -> None:
    address = f"{base}papers/{paper.pk}/citation/"
    assert "Ideas that travel. 2013. doi:10.1000/a" in client.get(address).content.decode()
    assert "(2013)" in client.get(f"{address}?style=apa").content.decode()
    assert "There is no style" in client.get(f"{address}?style=../../x").content.decode()
    assert "the-lancet-oncology" in client.get(f"{address}?q=lancet+oncology").content.decode()


def test_badges_stand_before_the_title(client: Client, study: Study, base: str) -> None:
    paper = add_paper(study=study, paper=records.Paper("RETRACTED: On teams", journal="medRxiv"))
    page = client.get(f"{base}papers/{paper.pk}/").content.decode()
    assert page.index(">Retracted</span>") < page.index("<h1>")


def test_reference_managers_find_the_paper_on_its_page(client: Client, base: str, paper: Paper) -> None:
    page = client.get(f"{base}papers/{paper.pk}/").content.decode()
    assert re.search(r'class="Z3988" title="url_ver=Z39.88-2004&amp;[^"]*10.1000%2Fa', page)
