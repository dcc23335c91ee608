"""Writes of consents: what is asked, what people said to it, their links, and that they ask to be erased."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from plait.records.problem import InputRejected, Problem
from plait.register.consents.queries import asked_of, wordings_of
from plait.register.models import BY_THEMSELVES, Clause, Consent, ConsentSheet, ErasureRequest, Person
from plait.register.taking_part import still_there, those_still_there
from plait.study.changing import Changing, changing
from plait.study.kept import by_batches
from plait.study.links import good_links, new_link
from plait.study.models import AccessLink, Study

SAID_BY_LINK = "The person said so by the link."


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said to a clause. person: id. agrees: False for a no. is_dated: whether `at` is the day on which
    they said it, and not that on which it came to be known. The rest as in `Consent`."""

    person: int
    clause: str
    agrees: bool
    at: datetime
    how: str
    wording: str = ""
    source: str = ""
    item: int | None = None
    is_dated: bool = False


@dataclass(slots=True)
class Noted:
    """What was noted: how many agreed, and how many do not (any more)."""

    given: int = 0
    held_back: int = 0


def write_sheet(*, study: Study, introduction: str, contact: str, wordings: Mapping[str, str]) -> ConsentSheet:
    """Say what the study's people are asked to agree to. A clause without a wording is not asked."""
    problems = [
        Problem("Clauses", f"'{clause}' is none.", f"Choose of {', '.join(Clause.values)}.")
        for clause in wordings
        if clause not in Clause.values
    ]
    if len(contact.strip()) > 300:
        problems.append(Problem("Contact", "It has more than 300 characters.", "Shorten it."))
    if problems:
        raise InputRejected(problems)
    given = {clause: wordings[clause].strip() for clause in Clause.values if wordings.get(clause, "").strip()}
    with changing(study, "consent sheet written") as change:
        return change.create_or_update(
            ConsentSheet,
            {"study": study},
            introduction=introduction.strip(),
            contact=contact.strip(),
            wordings=given,
        )


def record_consent(
    *,
    person: Person,
    clause: str,
    wording: str = "",
    source: str = "",
    how: str = "",
    given_at: datetime,
    now: datetime,
) -> Consent:
    """Note that a person agreed to a clause. One that was noted already, or taken back, is given anew.

    wording: the text they agreed to. source: where that can be seen. how: a Consent.How.
    """
    problems = []
    if clause not in Clause.values:
        problems.append(Problem("Clause", f"'{clause}' is none.", f"Choose one of {', '.join(Clause.values)}."))
    if how and how not in Consent.How.values:
        problems.append(Problem("How", f"'{how}' is no way.", f"Choose one of {', '.join(Consent.How.values)}."))
    if given_at > now:
        problems.append(Problem("Given on", "The day lies ahead.", "Note a consent once it is given."))
    if problems:
        raise InputRejected(problems)
    said = Said(person.pk, clause, True, given_at, how, wording.strip(), source.strip()[:300])
    with changing(person.study, "consent recorded", person) as change:
        still_there(person)
        note_said(change, [said], anew=True)
        return Consent.objects.get(person=person, clause=clause)


def withdraw_consent(*, consent: Consent, now: datetime) -> Consent:
    """Note that a person took back what they agreed to. What hangs on it counts no more from now on."""
    with changing(consent.person.study, "consent withdrawn", consent.person) as change:
        still_there(consent.person)
        if consent.withdrawn_at is not None:
            return consent
        return change.update(consent, withdrawn_at=now, how="")


def note_said(change: Changing, said: Iterable[Said], *, anew: bool) -> Noted:
    """Note what people said, within a change. No row is written where the same is noted already, but for what somebody
    says themselves that others noted: it stands by itself then, whatever becomes of that.

    A no always counts, and takes back what was given. anew: whether it is said now, so that a yes also gives again
    what was taken back; else only a yes of a later day does, so that a list of before gives nothing again.
    """
    newest = {(each.person, each.clause): each for each in said}
    known = _known(sorted({person for person, _ in newest}))
    noted, new, changed = Noted(), [], []
    for key, each in newest.items():
        there = known.get(key)
        if there is None:
            new.append(Consent(person_id=each.person, clause=each.clause, **_columns(each)))
        elif not _is_news(there, each, anew):
            continue
        elif each.agrees:
            for name, value in _columns(each).items():
                setattr(there, name, value)
            changed.append(there)
        else:
            # What they agreed to once stays on record, with its day and its wording.
            there.withdrawn_at, there.how = each.at, each.how
            if there.given_at is None:
                there.wording, there.source = each.wording, each.source
            if there.item != each.item:
                # What is said elsewhere does not go with the answer that it was before.
                there.item = None
            changed.append(there)
        noted.given += each.agrees
        noted.held_back += not each.agrees
    for consent in changed:
        change.meet(consent)
    change.add_all(Consent, new)
    change.update_each(changed, "wording", "source", "how", "item", "given_at", "withdrawn_at")
    return noted


def _known(people: list[int]) -> dict[tuple[int, str], Consent]:
    return {
        (consent.person_id, consent.clause): consent
        for some in by_batches(people)
        for consent in Consent.objects.filter(person__in=some)
    }


def _is_news(there: Consent, said: Said, anew: bool) -> bool:
    if not said.agrees:
        return there.withdrawn_at is None or (said.how in BY_THEMSELVES and not there.is_own)
    return anew or (said.is_dated and there.withdrawn_at is not None and said.at > there.withdrawn_at)


def _columns(said: Said) -> dict[str, object]:
    return {
        "wording": said.wording,
        "source": said.source,
        "how": said.how,
        "item": said.item,
        "given_at": said.at if said.agrees else None,
        "withdrawn_at": None if said.agrees else said.at,
    }


def say_by_link(*, person: Person, says: Mapping[str, bool], read: str, now: datetime) -> Noted:
    """Note what a person said themselves over their link. What they said themselves already is left as it is.

    says: clause -> whether they agree. read: the mark of the wordings that stood on their page (`Asked.mark`).
    Raises: InputRejected where the wording has changed since then, or the person has left.
    """
    with changing(person.study, "consent said over the link", person) as change:
        still_there(person)
        asked = asked_of(person)
        problems = []
        if person.withdrawn_at is not None:
            problems.append(Problem("The study", "You have left it.", "Write to those who run it to come back."))
        if read != asked.mark:
            cause = "What you are asked was changed while you read it, or answered elsewhere."
            problems.append(Problem("Wording", cause, "Read it again, and answer then."))
        if unknown := sorted(set(says) - {each.clause.value for each in asked.clauses}):
            problems.append(Problem("Clause", f"You are not asked about '{unknown[0]}'.", "Answer what is asked."))
        if not says:
            problems.append(Problem("Answers", "Nothing is chosen.", "Choose yes or no, for one of them at least."))
        if problems:
            raise InputRejected(problems)
        by_clause = {each.clause.value: each for each in asked.clauses}
        said = [
            Said(person.pk, clause, agrees, now, Consent.How.LINK, by_clause[clause].wording)
            for clause, agrees in says.items()
            if not by_clause[clause].says_already(agrees)
        ]
        if said:
            change.final(SAID_BY_LINK)
        return note_said(change, said, anew=True)


def make_links(*, study: Study, people: Iterable[Person], now: datetime) -> int:
    """Give each of these people a link by which they say what they agree to, but for those who have one or have left
    for good. Nothing is sent. Returns: how many were made.
    """
    if not wordings_of(study):
        cause = "The study does not say yet what its people are asked to agree to."
        raise InputRejected(Problem("Links for consent", cause, "Write the wording of at least one clause."))
    wanted = {person.pk: person.study_id for person in people}
    if any(study_id != study.pk for study_id in wanted.values()):
        cause = "Some of these people are of another study."
        raise InputRejected(Problem("Links for consent", cause, "Choose people of this study's register."))
    purpose = AccessLink.Purpose.CONSENT
    with changing(study, "consent links made") as change:
        have = set(good_links(purpose, now=now).filter(study=study).values_list("target", flat=True))
        there = those_still_there(wanted) - have
        links = [new_link(purpose, study=study, target=pk, person=pk, now=now) for pk in wanted if pk in there]
        change.bulk(AccessLink, links)
    return len(links)


def make_link_void(*, person: Person, now: datetime) -> None:
    with changing(person.study, "consent link made void", person) as change:
        change.update_all(good_links(AccessLink.Purpose.CONSENT, now=now).filter(target=person.pk), revoked_at=now)


def ask_for_erasure(*, person: Person, now: datetime) -> ErasureRequest:
    """Note that a person asks over their link for all that is held of them to be erased. Nothing is erased by it."""
    with changing(person.study, "erasure asked for", person) as change:
        still_there(person)
        known = ErasureRequest.objects.filter(person=person).first()
        if known is not None and known.settled_at is None:
            return known
        change.final(SAID_BY_LINK)
        return change.create_or_update(ErasureRequest, {"person": person}, asked_at=now, settled_at=None)


def settle_request(*, person: Person, now: datetime, by_link: bool = False) -> None:
    """Note that the person does not ask for it any more. by_link: whether they said so by the link."""
    with changing(person.study, "erasure request settled", person) as change:
        still_there(person)
        request = ErasureRequest.objects.filter(person=person, settled_at=None).first()
        if request is not None:
            change.update(request, settled_at=now)
            if by_link:
                change.final(SAID_BY_LINK)
