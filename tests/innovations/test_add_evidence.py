from __future__ import annotations

import pytest
from django.test import Client

from plait.coding.models import Coding
from plait.findings.models import QuotationReply, SpeakerAnswer
from plait.innovations.actions import add_evidence, remove_evidence
from plait.innovations.models import Evidence, Innovation
from plait.innovations.queries import evidence_of, quotations_of
from plait.library.papers.models import Paper
from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.study.models import Event, Study
from plait.survey.models import Answer


def test_an_answer_a_quotation_and_a_paper_are_evidence(
    innovation: Innovation, answer: Answer, coding: Coding, paper: Paper
) -> None:
    add_evidence(innovation=innovation, answer=answer)
    add_evidence(innovation=innovation, coding=coding)
    add_evidence(innovation=innovation, paper=paper, note="Table 2")
    assert evidence_of(innovation).count() == 3


def test_a_quotation_has_its_words_and_the_turn_they_stand_in(innovation: Innovation, coding: Coding) -> None:
    add_evidence(innovation=innovation, coding=coding)
    shown = evidence_of(innovation).values("quotation", "turn")[0]
    assert shown == {"quotation": "We saw a cover for a drill", "turn": 1}


def test_what_its_speaker_does_not_want_quoted_is_neither_offered_nor_shown(
    innovation: Innovation, coding: Coding, person: Person, client: Client, study: Study
) -> None:
    add_evidence(innovation=innovation, coding=coding)
    page = f"/s/{study.slug}/innovations/{innovation.pk}/"
    segments = f"/s/{study.slug}/coding/codes/{coding.code_id}/"
    reply = QuotationReply(
        answer=SpeakerAnswer.objects.create(study=study, person=person),
        revision=coding.revision,
        start=coding.start,
        end=coding.end,
        words="We saw a cover for a drill",
    )

    def say(verdict: str, wish: str = "") -> tuple[str, str, str]:
        reply.verdict, reply.wish = verdict, wish
        reply.save()
        exported = client.get(segments, {"export": "csv"}).getvalue().decode("utf-8-sig")
        return client.get(page).content.decode(), client.get(segments).content.decode(), exported

    shown, listed, exported = say("changed", "We saw a drill's cover")
    assert "We saw a drill&#x27;s cover" in shown
    assert "words changed at the speaker's wish" in shown
    assert "We saw a cover for a drill" not in shown
    assert "only to be quoted so: We saw a drill" in listed
    assert "only to be quoted so: We saw a drill" in exported
    assert [vars(each)["quotation"] for each in quotations_of(person)] == ["We saw a drill's cover"]
    shown, listed, exported = say("not")
    assert "1 quotation withheld" in shown
    assert "We saw a" not in shown
    assert quotations_of(person) == []
    assert "not to be quoted, its speaker says" in listed
    assert "not to be quoted, its speaker says" in exported


def test_a_note_alone_is_evidence_and_nothing_at_all_is_none(innovation: Innovation) -> None:
    add_evidence(innovation=innovation, note="Seen in the minutes")
    with pytest.raises(InputRejected):
        add_evidence(innovation=innovation, note=" ")


def test_two_sources_at_once_are_refused(innovation: Innovation, answer: Answer, paper: Paper) -> None:
    with pytest.raises(InputRejected):
        add_evidence(innovation=innovation, answer=answer, paper=paper)


def test_the_same_source_twice_is_refused(innovation: Innovation, paper: Paper) -> None:
    add_evidence(innovation=innovation, paper=paper)
    with pytest.raises(InputRejected):
        add_evidence(innovation=innovation, paper=paper, note="again")


def test_a_source_of_another_study_is_refused(innovation: Innovation, paper: Paper) -> None:
    paper.study = Study.objects.create(slug="other", title="Other")
    paper.save()
    with pytest.raises(InputRejected):
        add_evidence(innovation=innovation, paper=paper)


def test_the_log_says_what_was_taken_out(innovation: Innovation, paper: Paper) -> None:
    evidence = add_evidence(innovation=innovation, paper=paper)
    remove_evidence(evidence=evidence)
    assert not Evidence.objects.exists()
    [gone] = Event.objects.get(verb="evidence removed").changes.all()
    assert (gone.kind, gone.before["paper_id"], gone.after) == ("innovations.evidence", paper.pk, None)
