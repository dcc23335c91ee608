"""What respondents say to a clause, by an item that asks for it, becomes a consent and follows their answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from plait.records import questionnaire as records
from plait.register.consents.actions import Said, note_said
from plait.register.models import Clause, Consent
from plait.study.changing import Changing
from plait.survey.models import Item, Questionnaire, Response

State = tuple[int, str]


def asks_for_consent(record: records.Questionnaire) -> bool:
    return any(item.consent for item in record.items)


def is_refusal(record: records.Questionnaire, answers: Mapping[str, str]) -> bool:
    """Whether these answers hold a no to taking part in the survey."""
    asking = (item for item in record.items if item.consent == Clause.SURVEY)
    return any(item.agrees(answers.get(item.name, "")) is False for item in asking)


def follow_answers(
    change: Changing,
    questionnaire: Questionnaire,
    record: records.Questionnaire,
    person: int,
    before: Mapping[str, State],
    after: Mapping[str, State],
    now: datetime,
) -> None:
    """Note what one person says now, where it is another thing than before. An answer that is gone takes the consent
    along that it was. before, after: item name -> status and value."""
    items = {item.name: item for item in record.items if item.consent}
    turned = {
        name: item.agrees(after.get(name, (0, ""))[1])
        for name, item in items.items()
        if item.agrees(before.get(name, (0, ""))[1]) != item.agrees(after.get(name, (0, ""))[1])
    }
    if not turned:
        return
    ids = dict(Item.objects.filter(questionnaire=questionnaire, name__in=turned).values_list("name", "pk"))
    gone = [ids[name] for name, agrees in turned.items() if agrees is None]
    change.delete_all(Consent.objects.filter(person=person, item__in=gone))
    said = (
        _said_by(questionnaire, items[name], ids[name], person, agrees, now)
        for name, agrees in turned.items()
        if agrees is not None
    )
    note_said(change, said, anew=True)


def note_answers(
    change: Changing,
    questionnaire: Questionnaire,
    record: records.Questionnaire,
    item_ids: Mapping[str, int],
    answers: Iterable[tuple[int, int, str]],
    now: datetime,
) -> None:
    """Note what many people said in answers that were given at an unknown time: a yes among them gives nothing again
    that was taken back. answers: person, item's id, value. item_ids: by name."""
    by_id = {item_ids[item.name]: item for item in record.items if item.consent and item.name in item_ids}
    said = [
        _said_by(questionnaire, by_id[item], item, person, agrees, now)
        for person, item, value in answers
        if item in by_id and (agrees := by_id[item].agrees(value)) is not None
    ]
    note_said(change, said, anew=False)


def _said_by(
    questionnaire: Questionnaire, item: records.Item, item_id: int, person: int, agrees: bool, now: datetime
) -> Said:
    source = f"{questionnaire.title}: {item.name}"[:300]
    return Said(person, item.consent, agrees, now, Consent.How.ANSWER, item.label(), source, item_id)


def take_along(change: Changing, response: Response) -> None:
    """Delete what a response that is removed said to clauses."""
    if response.person_id is None:
        return
    items = Item.objects.filter(questionnaire=response.questionnaire_id).exclude(consent="")
    change.delete_all(Consent.objects.filter(person=response.person_id, item__in=items.values("pk")))
