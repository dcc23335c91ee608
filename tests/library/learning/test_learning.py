"""The learning record: written by the person, trailed by the system, chained, and nobody else's."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from plait.formats.documents.learning_record import CSV_HEADER
from plait.library.learning import actions, queries
from plait.library.learning.models import LearningCycle, Opening
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.library.search.models import SearchLog
from plait.methods.papers.hash_chain import hash_of, sha256_of
from plait.records import paper as records
from plait.records.learning import STATEMENT
from plait.records.problem import InputRejected
from plait.study.actions import add_member, delete_study
from plait.study.models import Account, Event, Study

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
WRITTEN: dict[str, Any] = {
    "answer": "They rarely do.",
    "effect": "none",
    "effect_text": "it is too early",
    "minutes": 50,
    "credits": Decimal("0.5"),
    "scheme": "RCP CPD",
}


def sign_in(account: Account) -> Client:
    client = Client()
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def a_paper(study: Study, title: str = "Ideas that travel") -> Paper:
    return add_paper(study=study, paper=records.Paper(title, journal="J Trust", year=2012, doi=f"10.1/{title[:5]}"))


def draft(study: Study, account: Account, now: datetime = NOW, **written: Any) -> LearningCycle:
    cycle = actions.begin_cycle(study=study, account=account, question="Do ideas come home?", now=now)
    paper = Paper.objects.filter(study=study).first() or a_paper(study)
    return actions.write_cycle(cycle=cycle, papers=[paper.pk], **(WRITTEN | written))


def completed(study: Study, account: Account, now: datetime = NOW, **written: Any) -> LearningCycle:
    cycle = draft(study, account, now, **written)
    return actions.complete_cycle(cycle=cycle, is_checked=True, now=now + timedelta(hours=1))


def address(study: Study, rest: str = "") -> str:
    return f"/s/{study.slug}/library/learning/{rest}"


def of_record(rest: str = "") -> str:
    return f"/learning/{rest}"


def test_opening_a_papers_page_is_remembered_once_a_minute(study: Study, client: Client, owner: Account) -> None:
    paper = a_paper(study)
    for _ in range(2):
        assert client.get(f"/s/{study.slug}/library/papers/{paper.pk}/").status_code == 200
    assert Opening.objects.filter(paper=paper, account=owner).count() == 1
    actions.note_opening(paper=paper, account=owner, now=datetime.now(UTC) + timedelta(minutes=2))
    assert Opening.objects.count() == 2


def test_the_studys_log_does_not_say_who_opened_what(study: Study, owner: Account) -> None:
    paper = a_paper(study)
    before = Event.objects.count()
    actions.note_opening(paper=paper, account=owner, now=NOW)
    assert Event.objects.count() == before


def test_the_trail_holds_what_this_person_did_since_the_cycle_began(study: Study, owner: Account) -> None:
    other = Account.objects.create_user("other@example.org")
    paper = a_paper(study)
    for account, minutes in ((owner, -5), (owner, 5), (other, 6)):
        at = NOW + timedelta(minutes=minutes)
        SearchLog.objects.create(study=study, account=account, query=f"words {minutes}", n_hits=3, at=at)
        actions.note_opening(paper=paper, account=account, now=at + timedelta(minutes=4))
    cycle = completed(study, owner)
    assert [each["query"] for each in cycle.trail["searches"]] == ["words 5"]
    assert [each["title"] for each in cycle.trail["openings"]] == ["Ideas that travel"]
    assert cycle.trail["minutes_measured"] == 4


def test_a_cycle_may_reach_back_to_what_was_searched_before_it(study: Study, owner: Account) -> None:
    paper = a_paper(study)
    now = datetime.now(UTC)
    for hours in (30, 2):
        SearchLog.objects.create(
            study=study, account=owner, query=f"{hours} ago", n_hits=1, at=now - timedelta(hours=hours)
        )
    page = sign_in(owner)
    shown = page.get(f"{address(study)}?paper={paper.pk}")
    assert "1 search, 0 papers since" in shown.content.decode()
    page.post(address(study), {"question": "Why?", "since": "earlier", "paper": paper.pk})
    cycle = LearningCycle.objects.get()
    assert [each.query for each in queries.trail_of(cycle).searches] == ["2 ago"]
    assert list(cycle.papers.all()) == [paper]
    assert "since" not in page.get(address(study)).context["form"].fields, "one search counts for one cycle"


def test_a_cycle_begun_now_reaches_back_to_nothing(study: Study, owner: Account) -> None:
    SearchLog.objects.create(study=study, account=owner, query="before", n_hits=1)
    sign_in(owner).post(address(study), {"question": "Why?", "since": ""})
    assert queries.trail_of(LearningCycle.objects.get()).searches == ()


def test_long_pauses_are_not_measured() -> None:
    times = [NOW + timedelta(minutes=minutes) for minutes in (0, 10, 60, 70, 85)]
    assert queries.minutes_between(times) == 10 + 10 + 15
    assert queries.minutes_between([]) == 0


def test_minutes_and_credits_are_never_filled_in(study: Study, owner: Account) -> None:
    page = sign_in(owner)
    cycle = actions.begin_cycle(study=study, account=owner, question="Do ideas come home?", now=NOW)
    form = page.get(address(study, f"{cycle.pk}/")).context["form"]
    assert form["minutes"].value() is None
    assert form["credits"].value() is None


def test_everything_that_is_missing_is_told_at_once(study: Study, owner: Account) -> None:
    cycle = actions.begin_cycle(study=study, account=owner, question="Do ideas come home?", now=NOW)
    with pytest.raises(InputRejected) as rejected:
        actions.complete_cycle(cycle=cycle, is_checked=False, now=NOW)
    places = [problem.place for problem in rejected.value.problems]
    assert places == ["Papers", "Answer", "Effect on practice", "Patient data"]


def test_no_change_counts_and_needs_its_reason(study: Study, owner: Account) -> None:
    cycle = draft(study, owner, effect_text="")
    with pytest.raises(InputRejected, match="No change because"):
        actions.complete_cycle(cycle=cycle, is_checked=True, now=NOW)
    actions.write_cycle(cycle=cycle, effect_text="it costs too much")
    assert actions.complete_cycle(cycle=cycle, is_checked=True, now=NOW).number == 1


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ({"effect": "miracle"}, "Effect on practice"),
        ({"minutes": 0}, "Minutes"),
        ({"credits": Decimal("-1")}, "Credits"),
        ({"credits": Decimal(1), "scheme": " "}, "Scheme"),
        ({"answer": "x" * 20_001}, "Answer"),
    ],
)
def test_what_cannot_be_is_refused(study: Study, owner: Account, written: dict[str, Any], place: str) -> None:
    with pytest.raises(InputRejected, match=place):
        draft(study, owner, **written)


def test_one_reflection_covers_several_papers(study: Study, owner: Account) -> None:
    papers = [a_paper(study, title) for title in ("First paper", "Second paper")]
    cycle = draft(study, owner)
    actions.write_cycle(cycle=cycle, papers=[paper.pk for paper in papers])
    done = actions.complete_cycle(cycle=cycle, is_checked=True, now=NOW)
    assert [paper["doi"] for paper in done.trail["papers"]] == ["10.1/first", "10.1/secon"]


def test_a_paper_of_another_study_is_refused(study: Study, owner: Account) -> None:
    elsewhere = a_paper(Study.objects.create(slug="other", title="Other"), "Elsewhere")
    cycle = draft(study, owner)
    with pytest.raises(InputRejected, match="not of this study"):
        actions.write_cycle(cycle=cycle, papers=[elsewhere.pk])


def test_the_retraction_state_of_the_day_is_kept(study: Study, owner: Account) -> None:
    a_paper(study, "RETRACTED: On teams")
    assert completed(study, owner).trail["papers"][0]["notices"] == ["Retracted"]


def test_a_completed_cycle_changes_no_more(study: Study, owner: Account) -> None:
    cycle = completed(study, owner)
    for change in (
        lambda: actions.write_cycle(cycle=cycle, answer="Other"),
        lambda: actions.complete_cycle(cycle=cycle, is_checked=True, now=NOW),
        lambda: actions.delete_draft(cycle=cycle),
    ):
        with pytest.raises(InputRejected, match="changes no more"):
            change()


def test_the_chain_runs_over_all_studies_of_an_account_and_each_account_has_its_own(
    study: Study, owner: Account
) -> None:
    other = Account.objects.create_user("other@example.org")
    elsewhere = Study.objects.create(slug="other", title="Other")
    first, second = completed(study, owner), completed(elsewhere, owner)
    alone = completed(study, other)
    assert (first.number, second.number, alone.number) == (1, 2, 1)
    assert (first.previous_hash, second.previous_hash, alone.previous_hash) == ("", first.hash, "")
    assert queries.faults_of(queries.chain_of(owner)) == ()


@pytest.mark.parametrize("field", ["answer", "question", "minutes", "credits", "trail", "completed_at", "scheme"])
def test_a_change_behind_the_programs_back_breaks_the_chain(study: Study, owner: Account, field: str) -> None:
    completed(study, owner)
    cycle = completed(study, owner)
    changed = {"minutes": 500, "credits": 9, "trail": {}, "completed_at": NOW}.get(field, "other")
    LearningCycle.objects.filter(pk=cycle.pk).update(**{field: changed})
    assert queries.faults_of(queries.chain_of(owner)) == ("Number 2 was changed after it was completed.",)
    page = sign_in(owner).get(of_record("chain/")).content.decode()
    assert "No: 1 fault in 2 entries." in page


def test_an_entry_taken_out_breaks_the_chain(study: Study, owner: Account) -> None:
    cycles = [completed(study, owner) for _ in range(3)]
    cycles[1].delete()
    assert queries.faults_of(queries.chain_of(owner)) == ("Number 2 is missing before number 3.",)


def test_withdrawal_leaves_number_and_hash_and_the_chain_whole(study: Study, owner: Account) -> None:
    first, second = completed(study, owner), completed(study, owner)
    actions.withdraw_cycle(cycle=first)
    first.refresh_from_db()
    assert (first.number, len(first.hash), first.question, first.answer) == (1, 64, "", "")
    assert first.papers.count() == 0
    assert queries.faults_of(queries.chain_of(owner)) == ()
    client = sign_in(owner)
    assert "Yes: all 2 entries" in client.get(of_record("chain/")).content.decode()
    page = client.get(of_record(f"{first.pk}/")).content.decode()
    assert "This entry is withdrawn" in page
    assert first.hash in page
    with pytest.raises(InputRejected, match="Only a completed one"):
        actions.withdraw_cycle(cycle=first)
    assert second.previous_hash == first.hash


@pytest.mark.parametrize(
    ("key", "today", "year"),
    [("uk", "2026-03-31", 2025), ("uk", "2026-04-01", 2026), ("calendar", "2026-03-31", 2026)],
)
def test_the_year_of_the_united_kingdom_begins_on_the_first_of_april(key: str, today: str, year: int) -> None:
    assert queries.period_now(key, datetime.fromisoformat(today).date()).year == year


def test_a_years_summary_adds_up_what_was_claimed_in_it(study: Study, owner: Account) -> None:
    completed(study, owner, datetime(2026, 3, 31, 10, tzinfo=UTC))
    completed(study, owner, datetime(2026, 4, 1, 10, tzinfo=UTC))
    completed(study, owner, datetime(2027, 3, 31, 10, tzinfo=UTC), minutes=None, credits=None)
    actions.withdraw_cycle(cycle=completed(study, owner, datetime(2026, 6, 1, 10, tzinfo=UTC)))
    page = sign_in(owner).get(of_record("year/uk/2026/")).content.decode()
    assert "2 literature searches completed; 50 minutes claimed; credits claimed: 0.50 (RCP CPD)." in page
    assert sign_in(owner).get(of_record("year/moon/2026/")).status_code == 404
    assert sign_in(owner).get(of_record("year/uk/999999/")).status_code == 404


def test_the_json_export_can_be_checked_by_anybody(study: Study, owner: Account) -> None:
    completed(study, owner)
    actions.withdraw_cycle(cycle=completed(study, owner))
    found = json.loads(sign_in(owner).get(of_record("all/json/")).content)
    previous = ""
    for entry in found["entries"]:
        assert entry["previous_hash"] == previous
        assert entry["hash"] == hash_of(entry["number"], entry["content_sha256"], previous)
        if entry["state"] == "complete":
            assert sha256_of(entry["content"]) == entry["content_sha256"]
        previous = entry["hash"]
    assert [entry["state"] for entry in found["entries"]] == ["complete", "withdrawn"]
    assert found["chain"] == {"n_entries": 2, "is_whole": True, "faults": [], "last_hash": previous}
    assert found["statement"] == STATEMENT


def test_the_csv_export_has_one_row_a_cycle(study: Study, owner: Account) -> None:
    completed(study, owner)
    actions.withdraw_cycle(cycle=completed(study, owner))
    text = sign_in(owner).get(of_record("all/csv/")).content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert tuple(rows[0]) == CSV_HEADER
    assert [row["state"] for row in rows] == ["complete", "withdrawn"]
    assert (rows[0]["minutes_claimed"], rows[0]["credits_claimed"]) == ("50", "0.50")
    assert all(row["note"] == STATEMENT for row in rows)


def test_an_xapi_statement_says_completed_without_naming_the_person(study: Study, owner: Account) -> None:
    completed(study, owner)
    actions.withdraw_cycle(cycle=completed(study, owner))
    content = sign_in(owner).get(of_record("all/xapi/")).content.decode()
    (statement,) = json.loads(content)
    assert statement["verb"]["id"] == "http://adlnet.gov/expapi/verbs/completed"
    assert statement["result"]["duration"] == "PT0H50M"
    assert STATEMENT in content
    assert owner.email not in content
    assert owner.name not in content
    again = json.loads(sign_in(owner).get(of_record("all/xapi/")).content)
    assert again[0]["id"] == statement["id"]


def test_the_pdf_says_that_it_is_no_certificate(study: Study, owner: Account) -> None:
    from pypdf import PdfReader

    cycle = completed(study, owner)
    answer = sign_in(owner).get(of_record(f"{cycle.pk}/files/pdf/"))
    assert answer["Content-Type"] == "application/pdf"
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages).split())
    assert STATEMENT in text
    assert "Do ideas come home?" in text
    assert "50 claimed" in text


def test_every_page_says_that_it_is_no_certificate(study: Study, owner: Account) -> None:
    done, written = completed(study, owner), draft(study, owner)
    client = sign_in(owner)
    pages = [of_record(rest) for rest in ("", "chain/", "year/uk/2026/", f"{done.pk}/")]
    pages += [address(study, rest) for rest in ("", f"{written.pk}/", f"{written.pk}/complete/")]
    for page in pages:
        assert STATEMENT in client.get(page).content.decode(), page


def test_nobody_else_of_the_study_reaches_a_cycle(study: Study, owner: Account) -> None:
    done, written = completed(study, owner), draft(study, owner)
    colleague = Account.objects.create_user("colleague@example.org")
    add_member(study=study, account=colleague, role="owner")
    client = sign_in(colleague)
    for cycle in (done, written):
        of_study = [address(study, f"{cycle.pk}/{page}") for page in ("", "complete/")]
        of_account = [of_record(f"{cycle.pk}/{page}") for page in ("", "withdraw/", "delete/", "files/pdf/")]
        for page in (*of_study, *of_account):
            assert client.get(page).status_code == 404, page
            assert client.post(page).status_code == 404, page
    rests = ("", "chain/", "year/uk/2026/", "all/json/", "all/csv/", "all/xapi/")
    for page in (address(study), *map(of_record, rests)):
        content = client.get(page).content.decode()
        assert "Do ideas come home?" not in content
        assert "They rarely do." not in content
    assert LearningCycle.objects.filter(state="complete").count() == 1


def test_the_log_keeps_no_word_of_a_cycle(study: Study, owner: Account) -> None:
    actions.withdraw_cycle(cycle=completed(study, owner))
    events = Event.objects.filter(subject_kind="library.learningcycle")
    assert events.count() == 4
    assert set(events.values_list("before", "after")) == {(None, None)}


def test_a_text_that_looks_like_a_patients_data_is_warned_of(study: Study, owner: Account) -> None:
    client = sign_in(owner)
    question = {"question": "What of 943 476 5919?"}
    page = client.post(address(study), question, follow=True).content.decode()
    assert "Your text holds what looks like an NHS number" in page
    cycle = LearningCycle.objects.get()
    page = client.get(address(study, f"{cycle.pk}/complete/")).content.decode()
    assert "looks like an NHS number" in page[page.index("<h1>") :]


def test_the_warning_stands_beside_every_free_text(study: Study, owner: Account) -> None:
    cycle = draft(study, owner)
    page = sign_in(owner).get(address(study, f"{cycle.pk}/")).content.decode()
    assert page.count("No patient data:") == len(queries.FREE_TEXTS)


def test_the_way_through_the_pages_from_question_to_chain(study: Study, owner: Account) -> None:
    paper = a_paper(study)
    client = sign_in(owner)
    client.post(address(study), {"question": "Do ideas come home?", "reason": "A dilemma"})
    cycle = LearningCycle.objects.get()
    client.get(f"/s/{study.slug}/library/papers/{paper.pk}/")
    page = client.get(address(study, f"{cycle.pk}/")).content.decode()
    assert "1 opening of papers" in page
    given = {"question": cycle.question, "reason": "A dilemma", "papers": [paper.pk], "answer": "Rarely."}
    given |= {"effect": "confirmed", "minutes": "20"}
    answer = client.post(address(study, f"{cycle.pk}/"), given | {"complete": "yes"})
    assert answer["Location"] == address(study, f"{cycle.pk}/complete/")
    assert client.post(answer["Location"]).status_code == 422, "the box is not ticked"
    assert client.post(answer["Location"], {"checked": "yes"}).status_code == 302
    page = client.get(address(study, f"{cycle.pk}/"), follow=True).content.decode()
    assert "Ideas that travel. J Trust. 2012." in page
    assert "The chain is whole" in page
    assert client.get(of_record(f"{cycle.pk}/files/exe/")).status_code == 404


def test_a_draft_is_not_exported(study: Study, owner: Account) -> None:
    cycle = draft(study, owner)
    assert sign_in(owner).get(of_record(f"{cycle.pk}/files/pdf/")).status_code == 404


def test_hostile_text_stays_text(study: Study, owner: Account) -> None:
    script = "<script>alert(1)</script>"
    cycle = completed(study, owner, answer=script, further_need=script, scheme=script)
    client = sign_in(owner)
    for page in ("", f"{cycle.pk}/", "year/uk/2026/", "chain/"):
        assert "<script>alert" not in client.get(of_record(page)).content.decode()
    assert client.get(of_record(f"{cycle.pk}/files/pdf/")).status_code == 200


def test_the_list_costs_the_same_for_many_cycles_as_for_few(
    study: Study, owner: Account, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    for _ in range(25):
        completed(study, owner)
    client = sign_in(owner)
    for page in ("", "year/uk/2026/", "chain/", "all/json/"):
        with django_assert_max_num_queries(20):  # type: ignore[attr-defined]
            client.get(of_record(page))


def test_a_record_outlives_its_study_and_its_chain_stays_whole(study: Study, owner: Account) -> None:
    elsewhere = Study.objects.create(slug="other", title="Other")
    first, gone, last = completed(study, owner), completed(elsewhere, owner), completed(study, owner)
    left = draft(elsewhere, owner)
    said = queries.content_of(gone)
    delete_study(study=elsewhere)
    assert [cycle.pk for cycle in queries.chain_of(owner)] == [first.pk, gone.pk, last.pk]
    assert queries.faults_of(queries.chain_of(owner)) == ()
    gone.refresh_from_db()
    assert (gone.study, gone.study_title, queries.content_of(gone)) == (None, "Other", said)
    client = sign_in(owner)
    page = client.get(of_record(f"{gone.pk}/")).content.decode()
    assert "in the study “Other”, which is deleted" in page
    assert "Ideas that travel. J Trust. 2012." in page
    assert "The chain is whole" in page
    assert client.get(of_record(f"{gone.pk}/files/pdf/")).status_code == 200
    entries = json.loads(client.get(of_record("all/json/")).content)["entries"]
    assert [entry["number"] for entry in entries] == [1, 2, 3]
    assert "They rarely do." in client.get(of_record(f"{left.pk}/")).content.decode()
    with pytest.raises(InputRejected, match="was deleted"):
        actions.write_cycle(cycle=LearningCycle.objects.get(pk=left.pk), answer="More")
    client.post(of_record(f"{gone.pk}/withdraw/"))
    client.post(of_record(f"{left.pk}/delete/"))
    assert queries.faults_of(queries.chain_of(owner)) == ()
    assert not LearningCycle.objects.filter(state="draft").exists()


def test_somebody_who_left_a_study_still_reaches_their_record(study: Study, owner: Account) -> None:
    done, written = completed(study, owner), draft(study, owner)
    remove_all = study.memberships.filter(account=owner)
    remove_all.delete()
    client = sign_in(owner)
    assert client.get(address(study)).status_code == 404
    assert "They rarely do." in client.get(of_record(f"{done.pk}/")).content.decode()
    assert "You are no member" in client.get(of_record(f"{written.pk}/")).content.decode()
