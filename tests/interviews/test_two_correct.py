"""Two people correct one transcript at the same time: nothing is overwritten, and nothing that was typed is lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from django.test import Client

from plait.interviews.actions import RevisedMeanwhile, attach_transcript, plan_interview, revise_text
from plait.interviews.models import TextRevision, Transcript
from plait.interviews.queries import latest_revision
from plait.records.problem import InputRejected
from plait.records.transcript import Transcript as TranscriptRecord
from plait.register.models import Person
from plait.study.acting import acting_as
from plait.study.models import Account, Event, Study
from plait.study.undoing import undo

NOW = datetime(2026, 5, 1, tzinfo=UTC)
LINES = "I: What did you see?\nP: A hand pump.\nI: And then?\nP: We brought it home.\n"
FIRST = LINES.replace("hand", "foot")
SECOND = LINES.replace("home", "<home>")


@pytest.fixture
def transcript(study: Study) -> Transcript:
    interview = plan_interview(study=study, person=Person.objects.create(study=study, code="P1"), code="A")
    record = TranscriptRecord(LINES, ())
    return attach_transcript(interview=interview, transcript=record, source_name="a.txt").transcript


@pytest.fixture
def address(study: Study, transcript: Transcript) -> str:
    return f"/s/{study.slug}/interviews/{transcript.interview_id}/revise/"


def base_on(page: str) -> str:
    """The number of the revision that the page's form carries."""
    found = re.search(r'<input type="hidden" name="base" value="(\d+)"', page)
    assert found is not None
    return found[1]


def opened(client: Client, address: str) -> str:
    return base_on(client.get(address).content.decode())


def test_the_second_of_two_is_shown_both_texts_and_sends_the_own_one_on_top(
    transcript: Transcript, address: str, client_of: Callable[[str | None], Client]
) -> None:
    first, second = client_of("owner"), client_of("researcher")
    bases = opened(first, address), opened(second, address)
    assert first.post(address, {"text": FIRST, "reason": "heard", "base": bases[0]}).status_code == 302
    sent = {"text": SECOND.replace("\n", "\r\n"), "reason": "spelt & so", "base": bases[1]}
    answer = second.post(address, sent)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert latest_revision(transcript).text == FIRST
    assert re.search(r"Olu Owner wrote revision 2 on \d\d \w+ \d{4}, \d\d:\d\d, while you corrected revision 1", page)
    assert "<del>foot</del>" in page
    assert "<ins>hand</ins>" in page
    assert "<ins>&lt;</ins>home" in page
    assert "1 line the same" in page
    assert "spelt &amp; so" in page
    again = {"text": SECOND, "reason": "spelt & so", "base": base_on(page)}
    assert second.post(address, again).status_code == 302
    written = TextRevision.objects.filter(transcript=transcript).order_by("number")
    assert [(each.number, each.text) for each in written] == [(1, LINES), (2, FIRST), (3, SECOND)]


def test_the_own_text_is_whole_in_the_form_to_be_sent_again(
    transcript: Transcript, address: str, client_of: Callable[[str | None], Client]
) -> None:
    first, second = client_of("owner"), client_of("researcher")
    base = opened(second, address)
    first.post(address, {"text": FIRST, "reason": "", "base": opened(first, address)})
    page = second.post(address, {"text": SECOND, "reason": "", "base": base}).content.decode()
    found = re.search(r"<textarea[^>]*>(.*?)</textarea>", page, re.DOTALL)
    assert found is not None
    assert found[1].lstrip("\r\n") == SECOND.replace("<", "&lt;").replace(">", "&gt;")


def test_a_third_who_was_first_again_is_told_too(transcript: Transcript) -> None:
    revise_text(transcript=transcript, text=FIRST, base=1, reason="", now=NOW)
    revise_text(transcript=transcript, text=SECOND, base=2, reason="", now=NOW)
    with pytest.raises(RevisedMeanwhile, match="Somebody wrote revision 3 on 01 May 2026") as rejected:
        revise_text(transcript=transcript, text=LINES + "x", base=1, reason="", now=NOW)
    assert (rejected.value.newest.number, rejected.value.text) == (3, LINES + "x")


def test_a_correction_of_a_revision_that_was_taken_back_is_kept_on_the_page(
    transcript: Transcript, owner: Account
) -> None:
    revise_text(transcript=transcript, text=FIRST, base=1, reason="", now=NOW)
    with acting_as(owner):
        undo(Event.objects.get(verb="transcript revised"))
    with pytest.raises(RevisedMeanwhile, match="Olu Owner took revision 2 back on"):
        revise_text(transcript=transcript, text=SECOND, base=2, reason="", now=NOW)
    # Another one has a number of its own, so that it is not taken for the one that was corrected.
    other = revise_text(transcript=transcript, text=SECOND, base=1, reason="", now=NOW)
    assert other.number == 3
    with pytest.raises(RevisedMeanwhile, match="wrote revision 3"):
        revise_text(transcript=transcript, text=LINES + "x", base=2, reason="", now=NOW)


def test_a_revision_that_never_was_is_refused(transcript: Transcript) -> None:
    with pytest.raises(InputRejected, match="has no revision 7"):
        revise_text(transcript=transcript, text=SECOND, base=7, reason="", now=NOW)


def test_what_was_typed_stays_where_it_is_refused(transcript: Transcript, address: str, client: Client) -> None:
    page = client.post(address, {"text": LINES, "reason": "thought again", "base": "1"}).content.decode()
    assert "Nothing was changed" in page
    assert "thought again" in page
    assert "A hand pump." in page
