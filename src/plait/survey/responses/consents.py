"""What respondents say to a clause, by an item that asks for it, becomes a consent and follows their answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from plait.records import questionnaire as records
from plait.records.problem import Problem
from plait.register.consents.actions import Said, note_said, own_word_said, unsay
from plait.register.models import Clause, Consent, Person
from plait.study.changing import Changing
from plait.survey.models import Item, Questionnaire, Response

State = tuple[int, str]


def asks_for_consent(record: records.Questionnaire) -> bool:
    return any(item.consent for item in record.items)


def is_refusal(record: records.Questionnaire, answers: Mapping[str, str]) -> bool:
    """Whether these answers hold a no to taking part in the survey."""
    asking = (item for item in record.items if item.consent == Clause.SURVEY)
    return any(item.agrees(answers.get(item.name, "")) is False for item in asking)


def _turned(
    record: records.Questionnaire, before: Mapping[str, State], after: Mapping[str, State]
) -> dict[str, bool | None]:
    """Item -> what is said to its clause now, None for nothing, where that is another thing than before."""
    items = {item.name: item for item in record.items if item.consent}
    return {
        name: item.agrees(after.get(name, (0, ""))[1])
        for name, item in items.items()
        if item.agrees(before.get(name, (0, ""))[1]) != item.agrees(after.get(name, (0, ""))[1])
    }


def problems_of_typed(
    questionnaire: Questionnaire,
    record: records.Questionnaire,
    person: Person,
    before: Mapping[str, State],
    after: Mapping[str, State],
) -> list[Problem]:
    """What stands against a response that a member types in: that the person refused the survey, or said no themselves
    to a clause to which this response says yes."""
    held_back = {each.clause: each for each in Consent.objects.filter(person=person, withdrawn_at__isnull=False)}
    refused = held_back.get(Clause.SURVEY)
    if refused is not None and not _was_typed_here(questionnaire, refused):
        cause = f"{person.code} does not agree to taking part in the survey ({refused.words[-1].in_words})."
        cure = "Store nothing of this person. If they changed their mind, let them say so by their link, or note it on "
        return [Problem("Person", cause, f"{cure}their page first.")]
    items = {item.name: item for item in record.items}
    return [
        Problem(
            f"'{items[name].label()}' ({name})",
            own_word_said(person, items[name].consent, own),
            "A response that is typed in does not change that. Leave the answer out, or note first on their page that "
            "they changed their mind.",
        )
        for name, agrees in _turned(record, before, after).items()
        if agrees
        and (consent := held_back.get(items[name].consent)) is not None
        and (own := consent.own_word) is not None
        and not own.agrees
    ]


def _was_typed_here(questionnaire: Questionnaire, refused: Consent) -> bool:
    """Whether the no stands in a typed response to this questionnaire, which can be corrected."""
    if refused.how != Consent.How.TYPED or refused.item is None:
        return False
    return Item.objects.filter(questionnaire=questionnaire, pk=refused.item).exists()


def follow_answers(
    change: Changing,
    questionnaire: Questionnaire,
    record: records.Questionnaire,
    person: int,
    before: Mapping[str, State],
    after: Mapping[str, State],
    now: datetime,
    *,
    is_typed: bool,
) -> None:
    """Note what one person says now, where it is another thing than before. An answer that is gone takes the consent
    along that it was. before, after: item name -> status and value. is_typed: whether a member typed it in."""
    turned = _turned(record, before, after)
    if not turned:
        return
    items = {item.name: item for item in record.items}
    ids = dict(Item.objects.filter(questionnaire=questionnaire, name__in=turned).values_list("name", "pk"))
    gone = [ids[name] for name, agrees in turned.items() if agrees is None]
    unsay(change, person=person, items=gone, keeps_own_no=is_typed)
    how = Consent.How.TYPED if is_typed else Consent.How.ANSWER
    said = (
        _said_by(questionnaire, items[name], ids[name], person, agrees, now, how)
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
        _said_by(questionnaire, by_id[item], item, person, agrees, now, Consent.How.LIST)
        for person, item, value in answers
        if item in by_id and (agrees := by_id[item].agrees(value)) is not None
    ]
    note_said(change, said, anew=False)


def _said_by(
    questionnaire: Questionnaire, item: records.Item, item_id: int, person: int, agrees: bool, now: datetime, how: str
) -> Said:
    source = f"{questionnaire.title}: {item.name}"[:300]
    return Said(person, item.consent, agrees, now, how, item.label(), source, item_id)


def take_along(change: Changing, response: Response) -> None:
    """Take out what a response that is removed said to clauses, but for a no that the person said themselves."""
    if response.person_id is None:
        return
    items = Item.objects.filter(questionnaire=response.questionnaire_id).exclude(consent="")
    unsay(change, person=response.person_id, items=set(items.values_list("pk", flat=True)), keeps_own_no=True)
