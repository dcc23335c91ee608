"""Interviewees check their transcript by a link: what they enter is kept, and changes nothing by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from plait.interviews.actions import attach_transcript, plan_interview, revise_text
from plait.interviews.checking.actions import Wish, keep_wishes, make_link, send_answer, take_over, void_link
from plait.interviews.checking.queries import TURNS_A_PAGE, held_against
from plait.interviews.models import Proposal, ProposedTurn, TextRevision, Transcript
from plait.interviews.queries import latest_revision
from plait.records.segment import LEFT_OUT
from plait.records.transcript import Transcript as TranscriptRecord
from plait.records.transcript import Turn
from plait.register.consents.actions import record_consent, withdraw_consent
from plait.register.leaving.actions import withdraw_person
from plait.register.models import Clause, Person
from plait.study.access import INTERVIEW
from plait.study.acting import acting_as
from plait.study.actions import archive_study, assign
from plait.study.links import token_of
from plait.study.models import AccessLink, Account, Event, Study
from plait.study.undoing import undo

NOW = datetime(2026, 5, 1, tzinfo=UTC)
SAID = ["What did you see?", "A hand pump.", "And then?", "We brought it home."]
Kind = ProposedTurn.Kind


def transcribed(study: Study, said: list[str], code: str = "P1") -> Transcript:
    text, turns = "", []
    for number, words in enumerate(said):
        speaker = "IP"[number % 2]
        start = len(text) + len(f"{speaker}: ")
        text += f"{speaker}: {words}\n"
        turns.append(Turn(speaker, start, start + len(words)))
    interview = plan_interview(study=study, person=Person.objects.create(study=study, code=code), code=code)
    record = TranscriptRecord(text, tuple(turns))
    return attach_transcript(interview=interview, transcript=record, source_name="a.txt").transcript


@pytest.fixture
def transcript(study: Study) -> Transcript:
    return transcribed(study, SAID)


@pytest.fixture
def link(transcript: Transcript) -> AccessLink:
    assert transcript.interview is not None
    return make_link(interview=transcript.interview, now=timezone.now())


@pytest.fixture
def address(link: AccessLink) -> str:
    return f"/check/{token_of(link)}/"


def fields(client: Client, address: str) -> dict[str, str]:
    """What the form of a page holds, as a browser would send it unchanged."""
    page = client.get(address).content.decode()
    return fields_in(page)


def fields_in(page: str) -> dict[str, str]:
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
    typed = re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    ticked = re.findall(r'<input type="checkbox" name="([^"]+)" value="1" checked', page)
    return {**hidden, **dict(typed), **dict.fromkeys(ticked, "1")}


def wish(order: int, words: str, *, out: bool = False, remark: str = "") -> Wish:
    return Wish(order, words, out, remark)


def answered(transcript: Transcript, *wishes: Wish, remark: str = "") -> Proposal:
    keep_wishes(transcript=transcript, base=latest_revision(transcript).number, wishes=wishes, now=NOW)
    return send_answer(transcript=transcript, remark=remark, now=NOW)


def test_another_language_keeps_what_was_typed_and_stores_nothing_of_it(transcript: Transcript, address: str) -> None:
    guest = Client(enforce_csrf_checks=True)
    sent = fields(guest, f"{address}1/") | {"words-1": "A foot pump.", "out-3": "1", "language": "fr"}
    # Twice: what is said of the language meets nothing that was done since the page was opened.
    for language in ("fr", "sw"):
        page = guest.post(f"{address}1/", sent | {"language": language}).content.decode()
        assert f'<html lang="{language}"' in page
        assert fields_in(page)["words-1"].strip() == "A foot pump."
        assert fields_in(page)["out-3"] == "1"
        assert 'form="typed" formnovalidate name="language" value="en"' in page
    assert not Proposal.objects.exists()
    page = guest.post(f"{address}end/", fields(guest, f"{address}end/") | {"remark": "Fine.", "language": "fr"})
    assert fields_in(page.content.decode())["remark"].strip() == "Fine."
    assert not Proposal.objects.exists()
    transcript.interview.person.refresh_from_db()  # type: ignore[union-attr]
    assert transcript.interview.person.language == "fr"  # type: ignore[union-attr]


def test_what_the_interviewee_sends_stands_beside_the_text_until_it_is_taken_over(
    transcript: Transcript, address: str, client: Client, study: Study
) -> None:
    guest = Client(enforce_csrf_checks=True)
    assert "4 turns" in guest.get(address).content.decode()
    sent = fields(guest, f"{address}1/") | {
        "words-1": "A foot pump.\r\nOf steel.",
        "out-3": "1",
        "remark-3": "Too much.",
    }
    assert guest.post(f"{address}1/", sent)["Location"] == f"{address}end/"
    end = guest.get(f"{address}end/").content.decode()
    assert "<del>hand</del>" in end
    assert (
        guest.post(f"{address}end/", fields(guest, f"{address}end/") | {"remark": "Else fine."})["Location"] == address
    )
    assert "your answer was sent" in guest.get(address).content.decode()
    assert not guest.cookies
    assert latest_revision(transcript).number == 1
    interview = f"/s/{study.slug}/interviews/{transcript.interview_id}/"
    page = client.get(interview).content.decode()
    assert "An answer came" in page
    assert address in page, "the link can be shown again"
    proposal = Proposal.objects.get()
    both = client.get(f"{interview}answers/{proposal.pk}/").content.decode()
    assert "1 turn to be changed, 1 to be left out, 1 remark" in both
    assert "<ins>foot</ins>" in both
    assert "Else fine." in both
    taken = {"base": "1", "turn": ["1", "3"], "do": "take", "reason": ""}
    assert client.post(f"{interview}answers/{proposal.pk}/decide/", taken).status_code == 302
    new = latest_revision(transcript)
    assert new.text == f"I: What did you see?\nP: A foot pump.\nOf steel.\nI: And then?\nP: {LEFT_OUT}\n"
    assert re.fullmatch(r"taken over from the interviewee, answer of \d+ \w+ \d{4}: 2 of 2 turns", new.reason)
    assert str(new.written_by) == "Olu Owner"
    assert "was taken into the text" in guest.get(address).content.decode()


def test_nothing_to_change_is_one_press(transcript: Transcript, address: str, client: Client, study: Study) -> None:
    guest = Client()
    assert guest.post(address, fields(guest, address)).status_code == 302
    assert "you said on" in guest.get(address).content.decode()
    page = client.get(f"/s/{study.slug}/interviews/{transcript.interview_id}/").content.decode()
    assert "nothing to change" in page
    assert "An answer came" not in page


def test_two_browsers_keep_what_they_changed_and_overwrite_nothing(transcript: Transcript, address: str) -> None:
    first, second = Client(), Client()
    page = f"{address}1/"
    opened = fields(first, page), fields(second, page)
    assert first.post(page, opened[0] | {"words-1": "A foot pump.", "remark-0": "My remark"}).status_code == 302
    # The other window left turn 1 as it had it, which takes nothing back.
    assert second.post(page, opened[1] | {"words-3": "It came home."}).status_code == 302
    assert set(ProposedTurn.objects.values_list("order", "wish")) == {
        (0, ""),
        (1, "A foot pump."),
        (3, "It came home."),
    }
    met = second.post(page, opened[1] | {"words-1": "A rope pump."})
    shown = met.content.decode()
    assert met.status_code == 409
    assert "Saved meanwhile" in shown
    assert "A foot pump." in shown
    assert ProposedTurn.objects.get(order=1).wish == "A foot pump."
    again = fields_in(shown)
    assert again["words-1"] == "A rope pump."
    assert second.post(page, again).status_code == 302
    assert ProposedTurn.objects.get(order=1).wish == "A rope pump."
    assert ProposedTurn.objects.get(order=0).remark == "My remark"


def test_an_answer_is_not_sent_over_what_was_saved_elsewhere(transcript: Transcript, address: str) -> None:
    first, second = Client(), Client()
    first.post(f"{address}1/", fields(first, f"{address}1/") | {"words-1": "A foot pump."})
    opened = fields(second, f"{address}end/")
    first.post(f"{address}1/", fields(first, f"{address}1/") | {"words-3": "Gone."})
    met = second.post(f"{address}end/", opened | {"remark": "All of it."})
    assert met.status_code == 409
    assert Proposal.objects.get().sent_at is None
    again = fields_in(met.content.decode())
    assert again["remark"] == "All of it."
    assert second.post(f"{address}end/", again).status_code == 302
    assert Proposal.objects.get().remark == "All of it."


def test_a_long_transcript_is_checked_by_pages_and_every_way_from_a_page_keeps_it(study: Study) -> None:
    transcript = transcribed(study, [f"Said number {n}." for n in range(TURNS_A_PAGE * 2 + 1)], "P9")
    assert transcript.interview is not None
    address = f"/check/{token_of(make_link(interview=transcript.interview, now=timezone.now()))}/"
    guest = Client()
    pages = [fields(guest, f"{address}{number}/") for number in (1, 2, 3)]
    assert [sum(name.startswith("words-") for name in page) for page in pages] == [30, 30, 1]
    ways = (("back", 2, 31, f"{address}1/"), ("on", 1, 0, f"{address}2/"), ("turn-60", 3, 60, f"{address}3/#turn-60"))
    for to, number, order, leads_to in ways:
        sent = fields(guest, f"{address}{number}/") | {f"words-{order}": f"Mended {order}", "to": to}
        assert guest.post(f"{address}{number}/", sent)["Location"] == leads_to
    assert fields(guest, f"{address}2/")["words-31"] == "Mended 31"
    assert ProposedTurn.objects.count() == 3


def test_what_is_wished_for_has_a_measure_and_nothing_typed_is_lost(
    transcript: Transcript, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest = Client()
    form = fields(guest, f"{address}1/")
    long = "a " * 2_600
    answer = guest.post(f"{address}1/", form | {"words-1": long, "remark-2": long, "words-3": "Short."})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Turn 2: It has more than 5,000 characters." in page
    assert "The remark on turn 3: It has more than 5,000 characters." in page
    assert long in page
    assert not ProposedTurn.objects.exists()
    monkeypatch.setattr("plait.interviews.checking.actions.MOST_CHARACTERS", 3_000)
    assert guest.post(f"{address}1/", form | {"words-1": "a" * 2_000}).status_code == 302
    answer = guest.post(f"{address}1/", fields(guest, f"{address}1/") | {"words-2": "b" * 2_000})
    assert answer.status_code == 422, "pages that were kept before count"
    assert "All that was entered so far" in answer.content.decode()
    assert [each.order for each in ProposedTurn.objects.all()] == [1]
    answer = guest.post(f"{address}end/", fields(guest, f"{address}end/") | {"remark": "c" * 20_001})
    assert (answer.status_code, "c" * 20_001 in answer.content.decode()) == (422, True)
    assert Proposal.objects.get().sent_at is None


def test_an_answer_to_an_earlier_text_is_held_against_the_one_in_use(transcript: Transcript) -> None:
    proposal = answered(transcript, wish(1, "A foot pump."), wish(3, "", out=True))
    text = latest_revision(transcript).text.replace("brought", "took")
    revise_text(transcript=transcript, text=text, base=1, reason="", now=NOW)
    same, corrected = held_against(proposal, latest_revision(transcript))
    assert (same.is_conflict, same.now) == (False, "A hand pump.")
    assert (corrected.is_conflict, corrected.now, corrected.row.was) == (
        True,
        "We took it home.",
        "We brought it home.",
    )
    new = take_over(proposal=proposal, orders=[1], base=2, reason="The rest is ours.", now=NOW)
    assert new.text == text.replace("hand", "foot")
    assert set(ProposedTurn.objects.filter(is_taken=True).values_list("order", flat=True)) == {1}


def test_a_page_that_was_opened_on_an_older_revision_shows_the_newest(
    transcript: Transcript, client: Client, study: Study
) -> None:
    proposal = answered(transcript, wish(1, "A foot pump."))
    text = latest_revision(transcript).text.replace("home", "it home")
    revise_text(transcript=transcript, text=text, base=1, reason="", now=NOW)
    address = f"/s/{study.slug}/interviews/{transcript.interview_id}/answers/{proposal.pk}/decide/"
    answer = client.post(address, {"base": "1", "turn": ["1"], "do": "take", "reason": "Why not"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "wrote revision 2" in page
    assert 'name="base" value="2"' in page
    assert "Why not" in page
    assert latest_revision(transcript).number == 2


def test_an_answer_changed_meanwhile_is_not_taken_over_unseen(
    transcript: Transcript, address: str, client: Client, study: Study
) -> None:
    proposal = answered(transcript, wish(1, "A foot pump."))
    page = f"/s/{study.slug}/interviews/{transcript.interview_id}/answers/{proposal.pk}/"
    opened = dict(
        re.findall(r'<input type="hidden" name="(as_opened)" value="([^"]*)"', client.get(page).content.decode())
    )
    guest = Client()
    guest.post(f"{address}1/", fields(guest, f"{address}1/") | {"out-3": "1"})
    answer = client.post(f"{page}decide/", {**opened, "base": "1", "turn": ["1"], "do": "take", "reason": ""})
    assert answer.status_code == 409
    assert latest_revision(transcript).number == 1


def test_what_was_taken_over_is_undone_whole(transcript: Transcript, owner: Account) -> None:
    proposal = answered(transcript, wish(1, "A foot pump."))
    take_over(proposal=proposal, orders=[1], base=1, reason="", now=NOW)
    with acting_as(owner):
        undo(Event.objects.get(verb="interviewee's answer taken over"))
    assert latest_revision(transcript).number == 1
    proposal.refresh_from_db()
    assert (proposal.handled_at, proposal.written) == (None, None)
    assert not ProposedTurn.objects.filter(is_taken=True).exists()


def test_an_answer_is_set_aside_with_a_reason_alone(
    transcript: Transcript, address: str, client: Client, study: Study
) -> None:
    proposal = answered(transcript, wish(1, "A foot pump."))
    decide = f"/s/{study.slug}/interviews/{transcript.interview_id}/answers/{proposal.pk}/decide/"
    assert client.post(decide, {"base": "1", "reason": " ", "do": "aside"}).status_code == 422
    assert client.post(decide, {"base": "1", "reason": "As on tape.", "do": "aside"}).status_code == 302
    page = Client().get(address).content.decode()
    assert "the text stays as it was" in page
    assert "As on tape." in page
    assert TextRevision.objects.filter(transcript=transcript).count() == 1
    guest = Client()
    guest.post(f"{address}1/", fields(guest, f"{address}1/") | {"words-1": "A foot pump, really."})
    assert Proposal.objects.count() == 2, "they may answer anew"


def test_a_link_that_shows_nothing_says_why(
    transcript: Transcript, link: AccessLink, address: str, study: Study
) -> None:
    def said() -> str:
        answers = [Client().get(f"{address}{page}") for page in ("", "1/", "end/")]
        posted = Client().post(f"{address}1/", {"base": "1", "words-1": "Mine"})
        assert {answer.status_code for answer in [*answers, posted]} <= {403, 410}
        assert not Proposal.objects.exists()
        assert "hand pump" not in "".join(answer.content.decode() for answer in answers)
        return answers[0].content.decode()

    interview = transcript.interview
    assert interview is not None
    person = interview.person
    consent = record_consent(person=person, clause=Clause.INTERVIEW, given_at=NOW, now=NOW)
    withdraw_consent(consent=consent, now=NOW)
    assert "You took your consent back" in said()
    record_consent(person=person, clause=Clause.INTERVIEW, given_at=NOW, now=NOW)
    withdraw_person(person=person, now=NOW)
    assert "You have left the study" in said()
    Person.objects.update(withdrawn_at=None)
    AccessLink.objects.update(expires_at=timezone.now() - timedelta(days=1))
    assert "It was valid until" in said()
    AccessLink.objects.update(expires_at=None)
    archive_study(study=study, now=NOW)
    assert "It was archived on" in said()
    Study.objects.update(archived_at=None)
    void_link(interview=interview, now=timezone.now())
    assert "It was made void on" in said()


def test_a_link_is_made_and_seen_by_those_who_may_edit_that_transcript(
    transcript: Transcript, study: Study, client_of: Callable[[str | None], Client]
) -> None:
    page = f"/s/{study.slug}/interviews/{transcript.interview_id}/"
    transcriber, coder = client_of("transcriber"), client_of("coder")
    assert transcriber.post(f"{page}check/link/").status_code == 404
    assert coder.post(f"{page}check/link/").status_code == 403
    account = Account.objects.get(email="transcriber@example.org")
    assign(study=study, account=account, kind=INTERVIEW, targets=[transcript.interview_id or 0])
    assert transcriber.post(f"{page}check/link/").status_code == 302
    assert transcriber.post(f"{page}check/link/").status_code == 302
    token = token_of(AccessLink.objects.get(purpose="transcript"))
    assert token in transcriber.get(page).content.decode()
    assert token not in coder.get(page).content.decode()
    assert transcriber.post(f"{page}check/void/").status_code == 302
    assert Client().get(f"/check/{token}/").status_code == 410
    assert token not in transcriber.get(page).content.decode()


def test_what_is_not_dealt_with_is_asked_for_by_a_new_link(transcript: Transcript, address: str) -> None:
    guest = Client()
    guest.post(f"{address}1/", fields(guest, f"{address}1/") | {"words-1": "A foot pump."})
    assert transcript.interview is not None
    void_link(interview=transcript.interview, now=timezone.now())
    other = f"/check/{token_of(make_link(interview=transcript.interview, now=timezone.now()))}/"
    assert fields(guest, f"{other}1/")["words-1"] == "A foot pump."
    assert fields(guest, f"{other}1/")["base"] == "1"
    assert Proposal.objects.get().turns.get().kind == Kind.CHANGE
