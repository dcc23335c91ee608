from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.test import Client

from plait.coding.actions import apply_code, create_code, remove_coding
from plait.coding.models import Coder, Coding
from plait.coding.queries import codebook, codings_left_behind
from plait.interviews.actions import revise_text
from plait.interviews.checking.actions import Wish, keep_wishes, send_answer
from plait.interviews.models import TextRevision
from plait.interviews.queries import latest_revision, turns_of
from plait.records.problem import InputRejected
from plait.records.segment import LEFT_OUT
from plait.study.models import Event, Study
from plait.study.undoing import undo
from tests.coding.conftest import place

NOW = datetime(2026, 5, 4, tzinfo=UTC)


def revised(revision: TextRevision, old: str, new: str) -> TextRevision:
    text = revision.text.replace(old, new)
    return revise_text(transcript=revision.transcript, base=revision.number, text=text, reason="heard again", now=NOW)


def test_codings_follow_the_words_of_a_corrected_text(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="Cost")
    coding = apply_code(code=code, revision=revision, coder=coder, **place(revision, "Nobody paid for it."))
    new = revised(revision, "It took two years.", "It took twenty-two years, all told.")
    (carried,) = new.codings.all()
    assert carried.pk == coding.pk
    assert new.text[carried.start : carried.end] == "Nobody paid for it."


def test_a_correction_on_which_a_coding_came_to_lie_again_says_what_is_undone_first(
    client: Client, study: Study, revision: TextRevision, coder: Coder
) -> None:
    coding = apply_code(
        code=create_code(study=study, name="Cost"),
        revision=revision,
        coder=coder,
        **place(revision, "Nobody paid for it."),
    )
    coding_id, removed = coding.pk, remove_coding(coding=coding)
    new = revised(revision, "It took two years.", "It took twenty-two years, all told.")
    corrected = Event.objects.get(verb="transcript revised")
    back = undo(removed).event
    # It lies on the new text and on no other: with that text it would be gone.
    assert [each.pk for each in new.codings.all()] == [coding_id]
    assert back is not None
    page = client.get(f"/s/{study.slug}/log/{corrected.pk}/").content.decode()
    assert f"Since &#x27;{back.verb}&#x27; of" in page
    assert "stands on the text revision that would go. Undo that first." in page
    with pytest.raises(InputRejected, match="Undo that first"):
        undo(corrected)
    undo(back)
    undo(corrected)
    assert [each.pk for each in TextRevision.objects.all()] == [revision.pk]


def test_a_coding_whose_words_are_gone_stays_on_the_old_text_for_a_person_to_see(
    study: Study, revision: TextRevision, coder: Coder
) -> None:
    code = create_code(study=study, name="Cost")
    apply_code(code=code, revision=revision, coder=coder, **place(revision, "Nobody paid for it."))
    new = revised(revision, "Nobody paid for it.", "")
    assert list(new.codings.all()) == []
    (left,) = codings_left_behind(study)
    assert left.words == "Nobody paid for it."
    assert codebook(study)[0].n_codings == 0


def test_the_log_says_how_many_codings_were_carried_changed_and_left(
    study: Study, revision: TextRevision, coder: Coder
) -> None:
    code = create_code(study=study, name="Cost")
    for words in ("What came home?", "It took two years.", "Nobody paid for it."):
        coding = apply_code(code=code, revision=revision, coder=coder, **place(revision, words))
    new = revised(revision, "two years.\nNobody paid for it.", "ten years.")
    event = Event.objects.get(verb="codings carried over")
    assert event.settings == {"revision": new.pk, "carried": 2, "changed": 1, "left": [coding.pk]}


def test_two_codings_that_would_fall_together_are_both_kept(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="Cost")
    for words in ("Nobody paid for it.", "Nobody paid"):
        apply_code(code=code, revision=revision, coder=coder, **place(revision, words))
    new = revised(revision, "Nobody paid for it.", "Nobody paid")
    assert len(new.codings.all()) == 1
    assert Coding.objects.count() == 2


def test_a_correction_without_codings_writes_nothing_of_them(revision: TextRevision) -> None:
    revised(revision, "two", "ten")
    assert not Event.objects.filter(verb="codings carried over").exists()


def test_codings_of_words_that_their_speaker_struck_out_lie_on_no_placeholder_and_are_told_before_and_after(
    client: Client, study: Study, revision: TextRevision, coder: Coder
) -> None:
    transcript = revision.transcript
    turn = next(each for each in turns_of(revision) if "Nobody paid for it." in revision.text[each.start : each.end])
    words = "The speaker had no wish that it were left out at all."
    before = revise_text(
        transcript=transcript,
        base=revision.number,
        text=revision.text[: turn.start] + words + revision.text[turn.end :],
        reason="heard again",
        now=NOW,
    )
    code = create_code(study=study, name="Wishes")
    apply_code(code=code, revision=before, coder=coder, **place(before, "wish that"))
    keep_wishes(transcript=transcript, base=before.number, wishes=[Wish(turn.order, "", True, "")], now=NOW)
    proposal = send_answer(transcript=transcript, remark="", now=NOW)
    interview = f"/s/{study.slug}/interviews/{transcript.interview_id}/"
    page = client.get(f"{interview}answers/{proposal.pk}/").content.decode()
    assert "1 coding would lose all its words" in page
    assert f'“Wishes”, coded by {coder.name}: <q dir="auto">wish that</q>' in page
    sent = {"base": before.number, "turn": [turn.order], "do": "take", "reason": ""}
    after = client.post(f"{interview}answers/{proposal.pk}/decide/", sent, follow=True).content.decode()
    assert "1 coding lost all its words and counts no more" in after
    assert [each.words for each in codings_left_behind(study)] == ["wish that"]
    assert [entry.n_codings for entry in codebook(study)] == [0]
    new = latest_revision(transcript)
    assert any(new.text[each.start : each.end] == LEFT_OUT for each in turns_of(new)), "the turn is still one"
