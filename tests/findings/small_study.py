"""A study of six people, five of whom answered and four of whom were interviewed: small enough to count by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from plait.coding.actions import apply_code, coder_named, create_code, create_theme
from plait.coding.models import Code, Coding, Theme
from plait.interviews.actions import attach_transcript, plan_interview
from plait.interviews.models import TextRevision
from plait.records import questionnaire as records
from plait.records.questionnaire import Choice, ItemKind
from plait.records.transcript import Transcript, Turn
from plait.register.actions import freeze_frame
from plait.register.models import Country, Person
from plait.study.models import Study
from plait.survey.invitations.actions import invite
from plait.survey.models import Item, Questionnaire, Response
from plait.survey.questionnaires.actions import create_questionnaire
from plait.survey.responses.actions import receive_response

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)

# Person, country, how often ideas came home, years in the partnership (P6 did not answer).
PEOPLE = (
    ("P1", "Malawi", "often", "2"),
    ("P2", "Malawi", "often", "4"),
    ("P3", "Nepal", "never", "6"),
    ("P4", "Nepal", "never", "9"),
    ("P5", "Nepal", "never", "12"),
    ("P6", "Ghana", "", ""),
)
# Person, words said; P5 was not interviewed.
WORDS = {
    "P1": "Money was never there. We trusted them.",
    "P2": "Money ran out in March.",
    "P3": "Nobody would pay us. Trust came slowly.",
    "P4": "We learned a great deal.",
}


@dataclass(frozen=True)
class SmallStudy:
    study: Study
    questionnaire: Questionnaire
    money: Code
    pay: Code
    trust: Code
    resources: Theme
    revisions: dict[str, TextRevision]
    codings: dict[str, Coding]

    def item(self, name: str) -> Item:
        return Item.objects.select_related("questionnaire").get(questionnaire=self.questionnaire, name=name)

    def person(self, code: str) -> Person:
        return Person.objects.get(study=self.study, code=code)

    def change_answer(self, person: str, **answers: str) -> None:
        """One response is corrected; its other answers stay."""
        receive_response(
            questionnaire=self.questionnaire,
            answers=answers,
            page=answers.keys(),
            source=Response.Source.TYPED,
            now=NOW,
            person=self.person(person),
        )


def choice(name: str, label: str) -> Choice:
    return Choice(name, {"": label})


FORM = records.Questionnaire(
    title="Scoping survey",
    items=(
        records.Item(
            "home",
            ItemKind.SELECT_ONE,
            {"": "How often did an idea come home?"},
            choices=(choice("never", "Never"), choice("sometimes", "Sometimes"), choice("often", "Often")),
            ordered=True,
        ),
        records.Item("years", ItemKind.INTEGER, {"": "Years in the partnership"}),
        records.Item("why", ItemKind.TEXT, {"": "Why?"}),
    ),
)


def make_small_study(study: Study) -> SmallStudy:
    study.question = "Do ideas come home?"
    study.save()
    countries = {name: Country.objects.create(study=study, name=name) for name in ("Malawi", "Nepal", "Ghana")}
    people = {
        code: Person.objects.create(study=study, code=code, country=countries[country])
        for code, country, _, _ in PEOPLE
    }
    frame = freeze_frame(study=study, title="All leads", rule="Everybody in the register", now=NOW)
    questionnaire = create_questionnaire(study=study, record=FORM, frame=frame, partial_at=0.3, complete_at=0.6)
    invite(questionnaire=questionnaire, people=people.values(), now=NOW)
    for code, _, home, years in PEOPLE:
        if home:
            receive_response(
                questionnaire=questionnaire,
                answers={"home": home, "years": years},
                source=Response.Source.TYPED,
                now=NOW,
                person=people[code],
            )
    revisions = {}
    for code, words in WORDS.items():
        interview = plan_interview(study=study, person=people[code], code=f"I-{code}", minutes=40)
        record = Transcript(words, (Turn("Lead", 0, len(words)),))
        revisions[code] = attach_transcript(interview=interview, transcript=record, source_name=f"{code}.txt")
    money = create_code(study=study, name="Money", definition="Funds and the want of them")
    pay = create_code(study=study, name="Pay", parent=money)
    trust = create_code(study=study, name="Trust")
    resources = create_theme(study=study, name="Resources decide", codes=[money])
    coder = coder_named(study=study, name="Ana")

    def put(code: Code, person: str, words: str) -> Coding:
        start = WORDS[person].index(words)
        return apply_code(code=code, revision=revisions[person], coder=coder, start=start, end=start + len(words))

    codings = {
        "P1 money": put(money, "P1", "Money was never there."),
        "P2 money": put(money, "P2", "Money ran out in March."),
        "P3 pay": put(pay, "P3", "Nobody would pay us."),
        "P1 trust": put(trust, "P1", "We trusted them."),
        "P3 trust": put(trust, "P3", "Trust came slowly."),
    }
    return SmallStudy(study, questionnaire, money, pay, trust, resources, revisions, codings)
