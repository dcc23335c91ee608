"""The library on the phone, as the server sees it: what is private, and that a change is made once."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from tests.shared import ROOT

from plait.library.learning.actions import begin_cycle, write_cycle
from plait.library.learning.models import LearningCycle, Opening
from plait.library.papers.actions import add_paper, mark_paper
from plait.library.papers.models import Comment, Folder, Mark, Paper
from plait.library.phone.models import Delivery
from plait.library.screening.actions import create_review, decide, join_review, start_review
from plait.library.screening.models import Decision, Screener
from plait.records import paper as records
from plait.study.actions import add_member, create_study, remove_member
from plait.study.models import Account, Event, Membership, Role, Study

NOW = timezone.now()
BUILT = ROOT / "src/plait/static/built"


@pytest.fixture
def paper(study: Study) -> Paper:
    return add_paper(study=study, paper=records.Paper("Ideas that travel", doi="10.1136/bmj.n71"))


def state(client: Client) -> dict[str, dict[str, str]]:
    return dict(json.loads(client.get("/phone/state/").content))


def mark_address(paper: Paper) -> str:
    return f"/s/{paper.study.slug}/library/papers/{paper.pk}/mark/"


# Delivered once


def test_a_change_that_arrives_twice_is_made_once(client: Client, paper: Paper) -> None:
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    for _ in range(2):
        answer = client.post(mark_address(paper), {"verdict": "like"}, headers=headers)
        assert (answer.status_code, answer.content) == (204, b"")
    assert Event.objects.filter(verb="mark changed").count() == 1


def test_an_old_change_that_arrives_again_does_not_undo_a_newer_one(client: Client, paper: Paper) -> None:
    key = str(uuid4())
    client.post(mark_address(paper), {"verdict": "like", "delivery": key})
    client.post(mark_address(paper), {"verdict": "dislike"})
    client.post(mark_address(paper), {"verdict": "like", "delivery": key})
    assert Mark.objects.get().verdict == "dislike"


def test_the_same_key_of_another_account_is_another_change(
    client: Client, client_of: Callable[[str | None], Client], paper: Paper
) -> None:
    headers = {"Plait-Delivery": str(uuid4())}
    for each in (client, client_of(Role.CODER)):
        each.post(mark_address(paper), {"verdict": "like"}, headers=headers)
    assert Mark.objects.filter(verdict="like").count() == 2


def test_a_change_of_another_account_is_neither_made_nor_refused(
    client: Client, client_of: Callable[[str | None], Client], paper: Paper
) -> None:
    other = state(client_of(Role.CODER))["account"]
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    mine = {**headers, "Plait-Account": str(state(client)["account"])}
    assert (
        client.post(
            mark_address(paper), {"verdict": "like"}, headers={**headers, "Plait-Account": str(other)}
        ).status_code
        == 409
    )
    assert not Mark.objects.exists()
    assert client.post(mark_address(paper), {"verdict": "like"}, headers=mine).status_code == 204


def test_what_is_refused_says_why_and_is_not_counted_as_delivered(client: Client, paper: Paper) -> None:
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    answer = client.post(mark_address(paper), {"verdict": "love"}, headers=headers)
    assert answer.status_code == 422
    assert answer.content.decode() == "'love' is no mark. Choose like, dislike or neither."
    assert not Delivery.objects.exists()


def test_a_key_that_is_no_uuid_is_refused(client: Client, paper: Paper) -> None:
    answer = client.post(mark_address(paper), {"verdict": "like"}, headers={"Plait-Delivery": "1 OR 1=1"})
    assert answer.status_code == 422
    assert not Mark.objects.exists()


def test_a_change_without_a_session_is_sent_to_sign_in_and_not_counted(paper: Paper) -> None:
    answer = Client().post(mark_address(paper), {"verdict": "like"}, headers={"Plait-Delivery": str(uuid4())})
    assert answer.status_code == 302
    assert not Delivery.objects.exists()


@pytest.mark.parametrize("fragment", [True, False])
def test_a_first_delivery_with_a_line_answers_like_any_other_mark(client: Client, paper: Paper, fragment: bool) -> None:
    headers = {"Plait-Delivery": str(uuid4()), **({"HX-Request": "true"} if fragment else {})}
    answer = client.post(mark_address(paper), {"saved": "yes"}, headers=headers)
    assert answer.status_code == (200 if fragment else 302)
    assert Mark.objects.get().saved_at is not None


def beside(paper: Paper, part: str) -> str:
    return f"/s/{paper.study.slug}/library/papers/{paper.pk}/{part}/"


@pytest.mark.parametrize(
    ("part", "fields", "verb"),
    [
        ("comments", {"text": "Read the annex."}, "comment written"),
        ("labels", {"name": "Kenya"}, "label put on paper"),
        ("folders", {"new": "For the talk"}, "folder filled"),
    ],
)
def test_what_is_put_beside_a_paper_arrives_once_and_says_nothing_on_the_next_page(
    client: Client, paper: Paper, part: str, fields: dict[str, str], verb: str
) -> None:
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    for _ in range(2):
        assert client.post(beside(paper, part), fields, headers=headers).status_code == 204
    assert Event.objects.filter(verb=verb).count() == 1
    assert 'class="messages"' not in client.get("/phone/").content.decode()


def test_a_comment_that_is_too_long_is_told_so_and_may_be_sent_again(client: Client, paper: Paper) -> None:
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    answer = client.post(beside(paper, "comments"), {"text": "x" * 5001}, headers=headers)
    assert (answer.status_code, answer["Content-Type"]) == (422, "text/plain; charset=utf-8")
    assert "5,001" in answer.content.decode()
    assert client.post(beside(paper, "comments"), {"text": "Short."}, headers=headers).status_code == 204
    assert Comment.objects.get().text == "Short."


def test_a_new_folder_of_a_name_used_before_is_that_folder(client: Client, paper: Paper) -> None:
    other = add_paper(study=paper.study, paper=records.Paper("Another"))
    for each in (paper, other):
        client.post(beside(each, "folders"), {"new": " For  the talk"}, headers={"Plait-Delivery": str(uuid4())})
    assert Folder.objects.get().papers.count() == 2


# What a phone keeps


def test_the_phone_keeps_the_saved_papers_and_the_page_that_lists_them(
    client: Client, owner: Account, paper: Paper
) -> None:
    assert list(state(client)["pages"]) == ["/phone/"]
    mark_paper(paper=paper, account=owner, saved=True, now=NOW)
    assert list(state(client)["pages"]) == [f"/s/{paper.study.slug}/library/papers/{paper.pk}/", "/phone/"]
    assert "Ideas that travel" in client.get("/phone/").content.decode()


def test_a_mark_changes_the_stamp_of_its_page_alone(client: Client, owner: Account, paper: Paper) -> None:
    other = add_paper(study=paper.study, paper=records.Paper("Another"))
    for each in (paper, other):
        mark_paper(paper=each, account=owner, saved=True, now=NOW)
    before = state(client)["pages"]
    mark_paper(paper=paper, account=owner, verdict="like", now=NOW)
    after = state(client)["pages"]
    changed = [address for address in before if before[address] != after[address]]
    assert changed == [f"/s/{paper.study.slug}/library/papers/{paper.pk}/"]


def test_nobody_sees_what_another_account_keeps(
    client_of: Callable[[str | None], Client], owner: Account, paper: Paper
) -> None:
    mark_paper(paper=paper, account=owner, saved=True, now=NOW)
    other = client_of(Role.VIEWER)
    assert list(state(other)["pages"]) == ["/phone/"]
    assert "Ideas that travel" not in other.get("/phone/").content.decode()
    assert state(Client()) == {"account": "", "token": "", "pages": {}}


def test_somebody_who_left_the_study_keeps_nothing_of_it(
    client_of: Callable[[str | None], Client], paper: Paper
) -> None:
    client = client_of(Role.CODER)
    client.post(mark_address(paper), {"saved": "yes"})
    assert len(state(client)["pages"]) == 2
    remove_member(membership=Membership.objects.get(role=Role.CODER))
    assert list(state(client)["pages"]) == ["/phone/"]


def test_the_state_and_the_list_take_as_many_queries_for_forty_papers_as_for_one(
    client: Client, owner: Account, study: Study, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(40):
        saved = add_paper(study=study, paper=records.Paper(f"Paper {number}"))
        mark_paper(paper=saved, account=owner, saved=True, now=NOW)
    for address in ("/phone/state/", "/phone/"):
        with django_assert_max_num_queries(8):
            client.get(address)


@pytest.mark.parametrize(("headers", "n_openings"), [({}, 1), ({"Plait-Keep": "1"}, 0)])
def test_a_page_fetched_to_be_kept_is_not_noted_as_opened(
    client: Client, paper: Paper, headers: dict[str, str], n_openings: int
) -> None:
    client.get(f"/s/{paper.study.slug}/library/papers/{paper.pk}/", headers=headers)
    assert Opening.objects.count() == n_openings


def test_a_page_fetched_to_be_kept_leaves_what_is_to_be_said_to_the_page_that_is_read(
    client: Client, paper: Paper
) -> None:
    client.post(beside(paper, "comments"), {"text": "Read the annex."})
    address = f"/s/{paper.study.slug}/library/papers/{paper.pk}/"
    said = "Everybody on the study can read it."
    assert said not in client.get(address, headers={"Plait-Keep": "1"}).content.decode()
    assert said in client.get(address).content.decode()


@pytest.mark.parametrize("part", ["labels", "comments", "folders"])
def test_what_others_put_beside_a_saved_paper_changes_its_stamp(
    client: Client, owner: Account, paper: Paper, part: str
) -> None:
    mark_paper(paper=paper, account=owner, saved=True, now=NOW)
    before = state(client)["pages"]
    field = {"labels": "name", "comments": "text", "folders": "new"}[part]
    client.post(beside(paper, part), {field: "Kenya"})
    after = state(client)["pages"]
    assert [address for address in before if before[address] != after[address]] == [
        f"/s/{paper.study.slug}/library/papers/{paper.pk}/"
    ]


# Screening


def test_the_next_papers_come_in_the_order_of_the_screening_without_those_decided_on(
    client: Client, owner: Account, study: Study
) -> None:
    for number in range(6):
        add_paper(study=study, paper=records.Paper(f"Paper {number}"))
    review = start_review(review=create_review(study=study, title="Review", n_screeners=1), now=NOW)
    address = f"/s/{study.slug}/library/reviews/{review.pk}/next/"
    assert client.get(address).status_code == 302, "no seat is taken yet"
    screener = join_review(review=review, account=owner, now=NOW)
    before = state(client)["pages"]
    assert address in before
    first = screener.order[0]
    decide(screener=screener, paper_id=first, verdict="include", now=NOW)
    page = client.get(address).context
    assert [paper.pk for paper in page["papers"]] == screener.order[1:]
    assert page["last"].pk == first, "an undo without a line brings it back"
    assert state(client)["pages"][address] != before[address]


def test_the_next_papers_of_a_review_are_those_of_ones_own_seat(
    client_of: Callable[[str | None], Client], owner: Account, study: Study, paper: Paper
) -> None:
    review = start_review(review=create_review(study=study, title="Review"), now=NOW)
    join_review(review=review, account=owner, now=NOW)
    other = client_of(Role.CODER)
    assert other.get(f"/s/{study.slug}/library/reviews/{review.pk}/next/").status_code == 302
    assert list(state(other)["pages"]) == ["/phone/"]


def test_a_verdict_that_arrives_twice_is_one_decision(client: Client, owner: Account, study: Study) -> None:
    papers = [add_paper(study=study, paper=records.Paper(f"Paper {number}")) for number in range(3)]
    review = start_review(review=create_review(study=study, title="Review", n_screeners=1), now=NOW)
    join_review(review=review, account=owner, now=NOW)
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    for _ in range(2):
        address = f"/s/{study.slug}/library/reviews/{review.pk}/screen/"
        answer = client.post(address, {"paper": papers[1].pk, "verdict": "maybe"}, headers=headers)
        assert answer.status_code == 204
    assert Event.objects.filter(verb="paper screened").count() == 1


@pytest.fixture
def seated(owner: Account, study: Study) -> Screener:
    for number in range(4):
        add_paper(study=study, paper=records.Paper(f"Paper {number}"))
    review = start_review(review=create_review(study=study, title="Review", n_screeners=1), now=NOW)
    return join_review(review=review, account=owner, now=NOW)


def test_an_undo_that_arrives_twice_takes_one_verdict_back(client: Client, seated: Screener) -> None:
    first, second = seated.order[:2]
    for paper_id in (first, second):
        decide(screener=seated, paper_id=paper_id, verdict="exclude", now=NOW)
    address = f"/s/{seated.review.study.slug}/library/reviews/{seated.review_id}/undo/"
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    for _ in range(2):
        assert client.post(address, {"paper": second}, headers=headers).status_code == 204
    assert list(Decision.objects.values_list("paper_id", flat=True)) == [first]


def test_an_undo_of_a_verdict_that_is_no_longer_the_last_takes_nothing_back(client: Client, seated: Screener) -> None:
    first, second = seated.order[:2]
    for paper_id in (first, second):
        decide(screener=seated, paper_id=paper_id, verdict="exclude", now=NOW)
    address = f"/s/{seated.review.study.slug}/library/reviews/{seated.review_id}/undo/"
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    answer = client.post(address, {"paper": first}, headers=headers)
    assert answer.status_code == 422
    assert "Your last verdict is on another paper" in answer.content.decode()
    assert Decision.objects.count() == 2


# Learning drafts


def draft(paper: Paper, owner: Account) -> LearningCycle:
    return begin_cycle(study=paper.study, account=owner, question="Do ideas travel?", papers=[paper.pk], now=NOW)


def draft_address(cycle: LearningCycle) -> str:
    return f"/s/{cycle.study.slug}/library/learning/{cycle.pk}/"  # type: ignore[union-attr]


def test_the_phone_keeps_drafts_and_fetches_them_anew_when_they_change(
    client: Client, owner: Account, paper: Paper
) -> None:
    cycle = draft(paper, owner)
    before = state(client)["pages"][draft_address(cycle)]
    assert "Do ideas travel?" in client.get("/phone/").content.decode()
    write_cycle(cycle=cycle, answer="They do.")
    assert state(client)["pages"][draft_address(cycle)] != before


def test_nobody_keeps_the_draft_of_another(
    client_of: Callable[[str | None], Client], owner: Account, paper: Paper
) -> None:
    cycle = draft(paper, owner)
    assert draft_address(cycle) not in state(client_of(Role.RESEARCHER))["pages"]


def test_a_draft_written_without_a_line_is_kept_when_it_arrives(client: Client, owner: Account, paper: Paper) -> None:
    cycle = draft(paper, owner)
    seen = client.get(draft_address(cycle)).context["version"]
    written = {"question": "Do ideas travel?", "answer": "Slowly.", "papers": paper.pk, "seen": seen}
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    assert client.post(draft_address(cycle), written, headers=headers).status_code == 204
    cycle.refresh_from_db()
    assert cycle.answer == "Slowly."


def test_a_draft_changed_elsewhere_meanwhile_is_not_written_over(client: Client, owner: Account, paper: Paper) -> None:
    cycle = draft(paper, owner)
    seen = client.get(draft_address(cycle)).context["version"]
    write_cycle(cycle=cycle, answer="Written at the desk.")
    written = {"question": "Do ideas travel?", "answer": "On the train.", "papers": paper.pk, "seen": seen}
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    answer = client.post(draft_address(cycle), written, headers=headers)
    assert answer.status_code == 422
    assert "changed elsewhere" in answer.content.decode()
    page = client.post(draft_address(cycle), written)
    assert page.status_code == 422
    assert "On the train." in page.content.decode(), "what was written is still in the form"
    assert client.post(draft_address(cycle), {**written, "seen": page.context["version"]}).status_code == 302
    cycle.refresh_from_db()
    assert cycle.answer == "On the train."


def test_a_draft_that_cannot_be_is_told_to_the_phone_in_words(client: Client, owner: Account, paper: Paper) -> None:
    cycle = draft(paper, owner)
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    answer = client.post(draft_address(cycle), {"question": "Do they?", "minutes": "ten"}, headers=headers)
    assert (answer.status_code, answer["Content-Type"]) == (422, "text/plain; charset=utf-8")
    assert "whole number" in answer.content.decode()
    assert not Delivery.objects.exists()


def test_a_question_begun_without_a_line_becomes_one_cycle(client: Client, study: Study) -> None:
    headers = {"Plait-Delivery": str(uuid4()), "Plait-Outbox": "1"}
    for _ in range(2):
        answer = client.post(f"/s/{study.slug}/library/learning/", {"question": "Why?"}, headers=headers)
        assert answer.status_code == 204
    assert LearningCycle.objects.get().question == "Why?"


# Sharing


def test_a_shared_doi_leads_to_the_paper_where_it_is_and_to_the_form_where_it_is_not(
    client: Client, owner: Account, paper: Paper
) -> None:
    other = create_study(title="Second", owner=owner, unit_one="team", unit_many="teams")
    page = client.get("/share/", {"title": "Ideas", "text": "Look: https://doi.org/10.1136/BMJ.n71"}).content.decode()
    assert f'href="/s/{paper.study.slug}/library/papers/{paper.pk}/"' in page
    added = f"/s/{other.slug}/library/add/?title=Ideas&amp;doi=10.1136%2Fbmj.n71"
    assert f'href="{added}' in page
    form = client.get(added.replace("&amp;", "&")).content.decode()
    assert 'value="10.1136/bmj.n71"' in form
    assert 'value="Ideas"' in form


def test_sharing_shows_no_study_of_others(client: Client, owner: Account, paper: Paper) -> None:
    stranger = Account.objects.create_user("another@example.org")
    hidden = create_study(title="Hidden", owner=stranger, unit_one="team", unit_many="teams")
    add_paper(study=hidden, paper=records.Paper("Ideas that travel", doi=paper.doi))
    assert "Hidden" not in client.get("/share/", {"text": paper.doi}).content.decode()


def test_who_may_not_add_papers_is_told_so(client_of: Callable[[str | None], Client], study: Study) -> None:
    page = client_of(Role.VIEWER).get("/share/", {"url": "https://pubmed.ncbi.nlm.nih.gov/1/"}).content.decode()
    assert "PubMed 1" in page
    assert "your role may not add papers" in page


@pytest.mark.parametrize("text", ["", "<script>alert(1)</script>", "x" * 9000, "\x00"])
def test_anything_shared_gets_a_page(client: Client, study: Study, text: str) -> None:
    answer = client.get("/share/", {"text": text, "title": text})
    assert answer.status_code == (422 if text == "\x00" else 200)
    assert b"<script>alert" not in answer.content


# What makes it installable


def test_the_manifest_names_icons_that_are_there_and_where_shares_go(client: Client) -> None:
    told = json.loads(client.get("/app.webmanifest").content)
    assert told["share_target"]["action"] == "/share/"
    assert {icon["sizes"] for icon in told["icons"]} == {"192x192", "512x512", "any"}
    for icon in told["icons"]:
        assert (ROOT / "src/plait" / icon["src"].lstrip("/")).is_file()


@pytest.mark.skipif(not (BUILT / "service-worker.js").is_file(), reason="Run npm run build in browser/ first.")
def test_the_service_worker_covers_the_whole_site_and_is_asked_for_anew() -> None:
    answer = Client().get("/service-worker.js")
    assert answer["Service-Worker-Allowed"] == "/"
    assert answer["Cache-Control"] == "no-cache"
    assert answer["Content-Type"].startswith("text/javascript")


def test_the_page_without_a_line_holds_nothing_of_anybody() -> None:
    assert Client().get("/phone/offline/").status_code == 200


def test_a_member_of_two_studies_keeps_the_papers_of_both(client: Client, owner: Account, paper: Paper) -> None:
    second = create_study(
        title="Second", owner=Account.objects.create_user("b@example.org"), unit_one="a", unit_many="b"
    )
    add_member(study=second, account=owner, role=Role.VIEWER)
    there = add_paper(study=second, paper=records.Paper("There"))
    for each in (paper, there):
        mark_paper(paper=each, account=owner, saved=True, now=NOW)
    assert len(state(client)["pages"]) == 3
