"""An innovation seen by somebody who answered an open item, was interviewed and whose words were coded."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from plait.coding.actions import apply_code, coder_named, create_code
from plait.coding.models import Coding
from plait.innovations.actions import add_innovation
from plait.innovations.models import Innovation
from plait.interviews.models import Interview, TextRevision, Transcript, Turn
from plait.library.papers.actions import add_paper
from plait.library.papers.models import Paper
from plait.records import paper as records
from plait.records.questionnaire import ItemKind
from plait.register.models import Country, Person
from plait.study.models import Study
from plait.survey.models import Answer, Item, Questionnaire, Response

TEXT = "Why? We saw a cover for a drill in Nairobi."


@pytest.fixture
def kenya(study: Study) -> Country:
    return Country.objects.create(study=study, name="Kenya", income_group="Lower middle income")


@pytest.fixture
def person(study: Study) -> Person:
    return Person.objects.create(study=study, code="P001")


@pytest.fixture
def innovation(study: Study, person: Person, kenya: Country) -> Innovation:
    return add_innovation(
        study=study, title="Drill cover", observed_by=person, origin_country=kenya, observed_on=date(2020, 3, 1)
    )


@pytest.fixture
def answer(study: Study, person: Person) -> Answer:
    questionnaire = Questionnaire.objects.create(study=study, title="Leads", languages=[""])
    item = Item.objects.create(
        questionnaire=questionnaire, order=1, name="seen", kind=ItemKind.TEXT, labels={"": "What did you see?"}
    )
    response = Response.objects.create(
        questionnaire=questionnaire, person=person, code="R1", source="typed", status="complete"
    )
    return Answer.objects.create(response=response, item=item, value="A cheap drill cover.")


@pytest.fixture
def coding(study: Study, person: Person) -> Coding:
    interview = Interview.objects.create(study=study, person=person, code="I1")
    transcript = Transcript.objects.create(study=study, interview=interview, source_name="i1.txt")
    revision = TextRevision.objects.create(
        transcript=transcript, number=1, text=TEXT, n_words=10, sha256="", written_at=timezone.now()
    )
    Turn.objects.create(revision=revision, order=0, speaker="I", start=0, end=4)
    Turn.objects.create(revision=revision, order=1, speaker="P", start=5, end=len(TEXT))
    code = create_code(study=study, name="Seen")
    return apply_code(code=code, revision=revision, coder=coder_named(study=study, name="C"), start=5, end=31)


@pytest.fixture
def paper(study: Study) -> Paper:
    return add_paper(study=study, paper=records.Paper("Drill covers in surgery", year=2016))
