"""Writes of consents: what is asked, what people said to it, their links, and that they ask to be erased."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from plait.mail.actions import leave_out_to, send
from plait.mail.models import Mail, Purpose
from plait.mail.setup import require_setup
from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.register.consents.queries import asked_of, sheet_of, wordings_of
from plait.register.models import Clause, Consent, ConsentSheet, ErasureRequest, Person, Word
from plait.register.queries import identity_of
from plait.register.taking_part import still_there, those_still_there
from plait.study.acting import actor_id
from plait.study.changing import Changing, changing
from plait.study.kept import by_batches
from plait.study.links import good_links, link_to, new_link, token_of
from plait.study.models import AccessLink, Study

CONSENT = Purpose("consent", "Link for consent", may_be_stopped=True)
SAID_BY_LINK = "The person said so by the link."


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said to a clause. person: id. agrees: False for a no. is_dated: whether `at` is the day on which
    they said it, and not that on which it came to be known. changed_mind: whether a member says that the person thinks
    otherwise since they said something themselves. The rest as in `Consent`."""

    person: int
    clause: str
    agrees: bool
    at: datetime
    how: str
    wording: str = ""
    source: str = ""
    item: int | None = None
    is_dated: bool = False
    changed_mind: bool = False

    @property
    def word(self) -> Word:
        return Word(self.agrees, self.at, self.how, self.wording, self.source, self.item)


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
    agrees: bool = True,
    wording: str = "",
    source: str = "",
    how: str = "",
    given_at: datetime,
    changed_mind: bool = False,
    now: datetime,
) -> Consent:
    """Note that a person agreed to a clause, or does not. One that was noted already, or taken back, is noted anew.

    wording: the text they were asked. source: where that can be seen. how: a Consent.How. changed_mind: that they think
    otherwise since they said something themselves, without which their own no stands.
    """
    problems = []
    if clause not in Clause.values:
        problems.append(Problem("Clause", f"'{clause}' is none.", f"Choose one of {', '.join(Clause.values)}."))
    problems += _problems_of_way(how, given_at, now)
    if problems:
        raise InputRejected(problems)
    said = Said(
        person.pk,
        clause,
        agrees,
        given_at,
        how,
        wording.strip(),
        source.strip()[:300],
        is_dated=True,
        changed_mind=changed_mind,
    )
    with changing(person.study, "consent recorded", person) as change:
        still_there(person)
        there = Consent.objects.filter(person=person, clause=clause).first()
        if there is not None and (problems := list(_against_their_own(person, there, said, now))):
            raise InputRejected(problems)
        note_said(change, [said], anew=True)
        return Consent.objects.get(person=person, clause=clause)


def _problems_of_way(how: str, at: datetime, now: datetime) -> list[Problem]:
    problems = []
    if how and how not in Consent.How.values:
        problems.append(Problem("How", f"'{how}' is no way.", f"Choose one of {', '.join(Consent.How.values)}."))
    if at > now:
        problems.append(Problem("Said on", "The day lies ahead.", "Note a consent once it is given."))
    return problems


def own_word_said(person: Person, clause: str, word: Word) -> str:
    """A sentence on what a person said themselves: who, what, to which clause, when and how."""
    way = "over the link" if word.how == Consent.How.LINK else "in the survey"
    what = f"{person.code} said {'yes' if word.agrees else 'no'} themselves"
    return f"{what} to '{Clause(clause).label}', {way}, on {word.at.day} {word.at:%B %Y}."


def _against_their_own(person: Person, there: Consent, said: Said, now: datetime) -> Iterator[Problem]:
    """Why a member's note does not stand against what the person said themselves."""
    own = there.own_word
    if own is None:
        return
    theirs = own_word_said(person, there.clause, own)
    # A no holds back from the day on which it is said; a yes has to be a later word than theirs.
    holds_back = own.agrees and not said.agrees
    # A clock may have been ahead when they said it: a no of today is never the earlier one.
    is_later = said.at.date() >= min(own.at, now).date() if holds_back else said.at.date() > own.at.date()
    if not is_later:
        cure = (
            "That stands until they say otherwise. Note what they said later with its day, or let them use their link."
        )
        yield Problem("Said on", f"{theirs} This is no later day.", cure)
    if said.agrees and not own.agrees and not said.changed_mind:
        cure = "Say expressly that they changed their mind since then, or let them say so by their link."
        yield Problem("They changed their mind", theirs, cure)


def withdraw_consent(
    *, consent: Consent, now: datetime, on: datetime | None = None, how: str = "", source: str = ""
) -> Consent:
    """Note that a person took back what they agreed to. What hangs on it counts no more from now on.

    on: when they did, else now. how, source: as in `record_consent`.
    """
    at = on or now
    problems = _problems_of_way(how, at, now)
    if problems:
        raise InputRejected(problems)
    with changing(consent.person.study, "consent withdrawn", consent.person) as change:
        still_there(consent.person)
        consent.refresh_from_db(fields=[*_COLUMNS])
        if consent.withdrawn_at is not None:
            return consent
        # What they say today comes after what they said, whatever day a clock wrote that was ahead.
        if consent.given_at is not None and at.date() < min(consent.given_at, now).date():
            cause = f"They agreed on {consent.given_at.day} {consent.given_at:%B %Y}, which is later."
            raise InputRejected(Problem("Said on", cause, "Give the day on which they took it back."))
        # What was taken back are the words that they agreed to.
        consent.hold([*consent.words, Word(False, at, how, consent.wording, source.strip()[:300])])
        change.meet(consent)
        change.update_each([consent], *_COLUMNS)
        _mail_no_more([consent])
        return consent


def _mail_no_more(consents: Iterable[Consent]) -> None:
    """What waits goes to nobody who does not want their address kept any more."""
    kept_no_more = [each for each in consents if each.clause == Clause.CONTACT and each.withdrawn_at is not None]
    why = "They took back before it was sent that their contact details are kept."
    for some in by_batches([each.person_id for each in kept_no_more]):
        leave_out_to(some, why=why, now=timezone.now())


_COLUMNS = ("wording", "source", "how", "item", "given_at", "withdrawn_at", "earlier")


def note_said(change: Changing, said: Iterable[Said], *, anew: bool) -> Noted:
    """Note what people said, within a change. No row is written where the same is noted already.

    A no always counts, and takes back what was given. anew: whether it is said now, so that a yes also gives again
    what was taken back; else only a yes of a later day does, so that a list of before gives nothing again. Against a no
    that the person said themselves stands nobody else's yes, unless it says that they changed their mind.
    """
    newest = {(each.person, each.clause): each for each in said}
    known = _known(sorted({person for person, _ in newest}))
    noted, new, changed = Noted(), [], []
    for key, each in newest.items():
        there = known.get(key)
        if there is None:
            consent = Consent(person_id=each.person, clause=each.clause)
            consent.hold([each.word])
            new.append(consent)
        elif not _is_news(there, each, anew):
            continue
        else:
            word = each.word
            if not word.agrees and not word.wording:
                word = replace(word, wording=there.wording)
            there.hold([*there.words, word])
            changed.append(there)
        noted.given += each.agrees
        noted.held_back += not each.agrees
    for consent in changed:
        change.meet(consent)
    change.add_all(Consent, new)
    change.update_each(changed, *_COLUMNS)
    _mail_no_more([*new, *changed])
    return noted


def _known(people: list[int]) -> dict[tuple[int, str], Consent]:
    return {
        (consent.person_id, consent.clause): consent
        for some in by_batches(people)
        for consent in Consent.objects.filter(person__in=some)
    }


def _is_news(there: Consent, said: Said, anew: bool) -> bool:
    own, agreed = there.own_word, there.withdrawn_at is None
    last, is_own = there.words[-1], said.word.is_own
    if last.is_own and not is_own and said.agrees == agreed:
        return said.is_dated and said.at.date() > last.at.date()
    if not said.agrees:
        return agreed or anew or (is_own and not last.is_own)
    if not agreed and own is not None and not own.agrees and not is_own and not said.changed_mind:
        return False
    return anew or (said.is_dated and there.withdrawn_at is not None and said.at > there.withdrawn_at)


def unsay(change: Changing, *, person: int, items: Collection[int], keeps_own_no: bool) -> None:
    """Take out, within a change, what a person said by these items of a questionnaire: what they said before counts
    again. keeps_own_no: leave a no that they said themselves, because it is not they who take it out."""
    gone, changed = [], []
    for consent in Consent.objects.filter(person=person):
        words = consent.words
        left = [word for word in words if word.item not in items or (keeps_own_no and word.is_own and not word.agrees)]
        if not left:
            gone.append(consent)
        elif len(left) < len(words):
            consent.hold(left)
            changed.append(consent)
    change.delete_all(gone)
    change.update_each(changed, *_COLUMNS)


def say_by_link(*, person: Person, says: Mapping[str, bool], read: str, now: datetime) -> Noted:
    """Note what a person said themselves over their link. What they said already is left as it is.

    says: clause -> whether they agree. read: the mark of the wordings that stood on their page (`Asked.mark`).
    Raises: InputRejected where the wording has changed since then, or the person has left.
    """
    with changing(person.study, "consent said over the link", person) as change:
        still_there(person)
        asked = asked_of(person)
        problems = []
        if person.withdrawn_at is not None:
            problems.append(
                Problem(say("The study"), say("You have left it."), say("Write to those who run it to come back."))
            )
        if read != asked.mark:
            cause = say("What you are asked was changed while you read it, or answered elsewhere.")
            problems.append(Problem(say("Wording"), cause, say("Read it again, and answer then.")))
        if unknown := sorted(set(says) - {each.clause.value for each in asked.clauses}):
            cause = say("You are not asked about '{clause}'.", clause=unknown[0])
            problems.append(Problem(say("Clause"), cause, say("Answer what is asked.")))
        if not says:
            cure = say("Choose yes or no, for one of them at least.")
            problems.append(Problem(say("Answers"), say("Nothing is chosen."), cure))
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
    wanted = {person.pk: person for person in people if person.erased_at is None}
    if any(person.study_id != study.pk for person in wanted.values()):
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
        why = "The link was made void before it was sent."
        leave_out_to([person.pk], why=why, now=now, purpose=CONSENT.key)


def mail_link(*, person: Person, now: datetime) -> Mail:
    """Mail a person the link by which they say what they agree to, in their language.

    Raises: InputRejected where no mail is set up, the person has no link or left, no address of theirs is kept, or one
    waits already.
    """
    setup = require_setup()
    with changing(person.study, "consent link mailed", person) as change:
        still_there(person, takes_part=True)
        link = link_to(AccessLink.Purpose.CONSENT, person.pk, now=now)
        identity, sheet = identity_of(person), sheet_of(person.study)
        if link is None:
            raise InputRejected(Problem(person.code, "This person has no link.", "Make one first."))
        if Mail.objects.filter(person=person.pk, purpose=CONSENT.key, state=Mail.State.WAITING).exists():
            cause = "A mail with this link is waiting to be sent to them."
            raise InputRejected(Problem(person.code, cause, "Look under Mail what becomes of it."))
        if identity is None or not identity.email:
            cause = "No e-mail address of this person is kept, or the consent to keep it was taken back."
            raise InputRejected(Problem(person.code, cause, "Pass the link on yourself."))
        context = {
            "study": person.study.title,
            "link": f"{setup.site}{reverse('consent', args=[token_of(link)])}",
            "contact": sheet.contact if sheet else "",
        }
        mail = send(
            CONSENT, to=identity.email, context=context, now=now, language=person.language, study=person.study_id,
            person=person.pk, asked_by=actor_id(),
        )  # fmt: skip
        # No address: the log holds none.
        change.note(mail=mail.pk)
        change.final("The mail may have gone out.")
    return mail


def ask_for_erasure(*, person: Person, now: datetime) -> ErasureRequest:
    """Note that a person asks over their link for all that is held of them to be erased. Nothing is erased by it."""
    with changing(person.study, "erasure asked for", person) as change:
        still_there(person)
        known = ErasureRequest.objects.filter(person=person).first()
        if known is not None and known.settled_at is None:
            return known
        change.final(SAID_BY_LINK)
        fields = {"asked_at": now, "settled_at": None, "reason": ""}
        return change.create_or_update(ErasureRequest, {"person": person}, **fields)


def settle_request(*, person: Person, now: datetime, reason: str = "", by_link: bool = False) -> None:
    """Note that the person does not ask for it any more. reason: why, which the person reads; a member has to say it.
    by_link: whether the person said so themselves, by the link."""
    reason = reason.strip()
    if not by_link and not reason:
        cure = "Say how it is known that they do not ask for it any more; they read it on their page."
        raise InputRejected(Problem("Reason", "It is not said why.", cure))
    if len(reason) > 300:
        raise InputRejected(Problem("Reason", "It has more than 300 characters.", "Shorten it."))
    with changing(person.study, "erasure request settled", person) as change:
        still_there(person)
        request = ErasureRequest.objects.filter(person=person).first()
        # What a member settled before is settled by the person, too: their own word outlasts the undo of the other.
        if request is not None and (request.settled_at is None or (by_link and request.reason)):
            change.update(request, settled_at=now, reason="" if by_link else reason)
            if by_link:
                change.final(SAID_BY_LINK)
