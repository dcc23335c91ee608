"""Writes of links to transcripts, of what interviewees answer, and of what becomes of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from plait.formats.reading.decoding import with_line_feeds
from plait.interviews.actions import revise_text, speaker_still_there
from plait.interviews.checking.queries import PURPOSE, Kind, held_against, open_proposal, said_something
from plait.interviews.models import Interview, Proposal, ProposedTurn, TextRevision, Transcript
from plait.interviews.queries import latest_revision, turns_of
from plait.methods.coding.spans import replaced
from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.register.models import Clause
from plait.register.taking_part import still_there, why_apart
from plait.study.acting import current_actor
from plait.study.changing import Changing, changing
from plait.study.kept import kind_of
from plait.study.links import good_links, link_to, new_link
from plait.study.models import AccessLink
from plait.study.revisions import left_as_opened

# More than anybody types on one page, in one turn or remark, and less than would fill the disk or make a page slow. A
# turn may grow to so many times its length, and an answer to so much more than the text.
MOST_CHARACTERS = 100_000
LONGEST_WISH, TIMES_THE_TURN = 5_000, 10
LONGEST_REMARK = 20_000
NOTHING_TO_CHANGE = "nothing to change"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants of the turn of this order."""

    order: int
    words: str
    leave_out: bool
    remark: str

    def columns(self, was: str) -> dict[str, str]:
        """As ProposedTurn has it; was: the turn's words. Words that were all deleted are to be left out."""
        words = with_line_feeds(self.words).strip()
        is_other = words != was.strip()
        kind = Kind.LEAVE_OUT if self.leave_out or not words else Kind.CHANGE if is_other else Kind.KEEP
        return {"kind": kind, "wish": words if is_other else "", "remark": with_line_feeds(self.remark).strip()}


UNSAID = {"kind": Kind.KEEP, "wish": "", "remark": ""}


class AnotherAnswer(InputRejected):
    """What was sent is of an earlier text than the one that is checked now."""


def make_link(*, interview: Interview, now: datetime) -> AccessLink:
    """A link by which the interviewee checks the transcript; the one there is, while it is good."""
    problems = []
    if not Transcript.objects.filter(interview=interview).exists():
        problems.append(Problem(interview.code, "It has no transcript yet.", "Attach one first."))
    if why_apart(interview.person):
        problems.append(Problem(interview.person.code, "They left the study.", "Do not ask them any more."))
    if problems:
        raise InputRejected(problems)
    with changing(interview.study, "link to check a transcript made", interview) as change:
        still_there(interview.person, takes_part=True)
        there = link_to(PURPOSE, interview.pk, now=now)
        if there is not None:
            return there
        study, person = interview.study, interview.person_id
        return change.add(new_link(PURPOSE, study=study, target=interview.pk, person=person, now=now))


def void_link(*, interview: Interview, now: datetime) -> None:
    with changing(interview.study, "link to check a transcript made void", interview) as change:
        change.update_all(good_links(PURPOSE, now=now).filter(target=interview.pk), revoked_at=now)


def keep_wishes(*, transcript: Transcript, base: int, wishes: Sequence[Wish], now: datetime) -> Proposal | None:
    """Keep what an interviewee entered on one page; None while they entered nothing at all.

    base: the number of the revision that they read. What they left as the page had it is not written, so that what was
    entered by the same link elsewhere stays.
    Raises: EditsMet when they changed what was changed elsewhere meanwhile; AnotherAnswer when that is of another text.
    """
    with changing(transcript.study, "transcript checked by the interviewee") as change:
        speaker_still_there(transcript, Clause.INTERVIEW, takes_part=True)
        proposal = open_proposal(transcript)
        read = proposal.base if proposal else TextRevision.objects.filter(transcript=transcript, number=base).first()
        if read is None or read.number != base:
            raise AnotherAnswer(
                Problem(say("This page"), say("The text was corrected meanwhile."), say("Read the one in use."))
            )
        was = {turn.order: read.text[turn.start : turn.end] for turn in turns_of(read)}
        wanted = {wish.order: wish.columns(was[wish.order]) for wish in wishes if wish.order in was}
        there = {row.order: row for row in ProposedTurn.objects.filter(proposal=proposal)} if proposal else {}
        _require_short(wanted, was)
        _require_short_in_all({**{order: columns_of(row) for order, row in there.items()}, **wanted}, read)
        if not _is_news(wanted, there):
            return proposal
        if proposal is None:
            proposal = change.create(Proposal, transcript=transcript, base=read, kept_at=now)
        change.subject = (kind_of(proposal), proposal.pk)
        for order, columns in wanted.items():
            _keep_one(change, proposal, order, was[order], columns, there.get(order))
        # Not `update`: another page of the same answer may be sent from elsewhere.
        proposal.kept_at = now
        change.update_each([proposal], "kept_at")
    return proposal


def _is_news(wanted: Mapping[int, Mapping[str, str]], there: Mapping[int, ProposedTurn]) -> bool:
    return any(columns != columns_of(there.get(order)) for order, columns in wanted.items())


def columns_of(row: ProposedTurn | None) -> dict[str, str]:
    return {name: getattr(row, name) for name in UNSAID} if row else dict(UNSAID)


def _keep_one(
    change: Changing, proposal: Proposal, order: int, was: str, columns: Mapping[str, str], row: ProposedTurn | None
) -> None:
    if columns == columns_of(row):
        return
    if row is None:
        change.create(ProposedTurn, proposal=proposal, order=order, was=was, **columns)
        return
    if not left_as_opened(row, proposal.transcript.study, columns, UNSAID):
        change.update(row, **columns)


def send_answer(*, transcript: Transcript, remark: str, now: datetime) -> Proposal:
    """Send what was entered. It can be changed until somebody has dealt with it; where nothing was entered, nothing is
    to be changed, and nobody has to.

    Raises: EditsMet when something was entered elsewhere since the page was opened.
    """
    if len(remark) > LONGEST_REMARK:
        raise _too_long(say("The remark"), LONGEST_REMARK)
    said: dict[str, Any] = {"remark": with_line_feeds(remark).strip(), "sent_at": now}
    with changing(transcript.study, "answer to a transcript sent") as change:
        speaker_still_there(transcript, Clause.INTERVIEW, takes_part=True)
        proposal = open_proposal(transcript)
        if not said["remark"] and not said_something(ProposedTurn.objects.filter(proposal=proposal)).exists():
            said |= {"handled_at": now, "reason": NOTHING_TO_CHANGE}
        if proposal is None:
            base = latest_revision(transcript)
            return change.create(Proposal, transcript=transcript, base=base, kept_at=now, **said)
        change.subject = (kind_of(proposal), proposal.pk)
        return change.update(proposal, **said)


def _require_short(wanted: Mapping[int, Mapping[str, str]], was: Mapping[int, str]) -> None:
    """Raises: InputRejected with every turn of which more is wanted than can be read beside it."""
    problems: list[Problem] = []
    for order, columns in wanted.items():
        most = max(LONGEST_WISH, TIMES_THE_TURN * len(was[order]))
        if len(columns["wish"]) > most:
            problems += _too_long(say("Turn {number}", number=order + 1), most).problems
        if len(columns["remark"]) > LONGEST_WISH:
            problems += _too_long(say("The remark on turn {number}", number=order + 1), LONGEST_WISH).problems
    if problems:
        raise InputRejected(problems)


def _require_short_in_all(wanted: Mapping[int, Mapping[str, str]], read: TextRevision) -> None:
    most = MOST_CHARACTERS + len(read.text)
    if sum(len(columns["wish"]) + len(columns["remark"]) for columns in wanted.values()) > most:
        raise _too_long(say("All that was entered so far"), most)


def _too_long(place: str, most: int) -> InputRejected:
    cause = say("It has more than {most} characters.", most=most)
    return InputRejected(Problem(place, cause, say("Shorten it, or send a file to the person who asked you.")))


def take_over(*, proposal: Proposal, orders: Collection[int], base: int, reason: str, now: datetime) -> TextRevision:
    """Write the next revision with these turns as the interviewee wants them. What is not taken stays as it is.

    base: the number of the revision that the answer was held against.
    Raises: RevisedMeanwhile when that is not the one in use any more; EditsMet when the answer was changed meanwhile.
    """
    transcript = proposal.transcript
    speaker_still_there(transcript)
    newest = latest_revision(transcript)
    held = held_against(proposal, newest)
    chosen = [each for each in held if each.row.order in orders and each.can_be_taken]
    if newest.number == base:
        _require_open(proposal)
        _require_chosen(orders, [each.row.order for each in chosen])
    n_wanted = sum(each.is_wish for each in held)
    text, along = replaced(newest.text, [(each.place, each.wanted) for each in chosen if each.place])
    at = f"{timezone.localtime(proposal.sent_at or now):%-d %B %Y}"
    why = f"taken over from the interviewee, answer of {at}: {len(chosen)} of {n_wanted} turns"
    with changing(transcript.study, "interviewee's answer taken over", proposal) as change:
        speaker_still_there(transcript)
        new = revise_text(transcript=transcript, text=text, base=base, reason=why, now=now, along=along)
        for each in chosen:
            change.update(each.row, is_taken=True)
        _handle(change, proposal, reason=reason, written=new.number, now=now)
    return new


def set_aside(*, proposal: Proposal, reason: str, now: datetime) -> Proposal:
    """Leave the text as it is, and say why."""
    _require_open(proposal)
    if not reason.strip():
        raise InputRejected(Problem("Reason", "It is not said why.", "Say why the answer changes nothing."))
    with changing(proposal.transcript.study, "interviewee's answer set aside", proposal) as change:
        speaker_still_there(proposal.transcript)
        return _handle(change, proposal, reason=reason, written=None, now=now)


def _handle(change: Changing, proposal: Proposal, *, reason: str, written: int | None, now: datetime) -> Proposal:
    said = {"reason": reason.strip()[:300], "written": written}
    return change.update(proposal, handled_at=now, handled_by=current_actor(), **said)


def _require_open(proposal: Proposal) -> None:
    if proposal.handled_at is not None:
        cause = f"Somebody dealt with it on {timezone.localtime(proposal.handled_at):%-d %B %Y}."
        raise InputRejected(Problem("The answer", cause, "Undo that first, on its page in the log."))


def _require_chosen(orders: Collection[int], found: Collection[int]) -> None:
    if not orders:
        raise InputRejected(Problem("Turns", "No turn is ticked.", "Tick those to take over, or set the answer aside."))
    if missing := sorted(set(orders) - set(found)):
        cause = f"{', '.join(str(order + 1) for order in missing)} cannot be taken over: gone, or as wanted already."
        raise InputRejected(Problem("Turns", cause, "Choose among those that can be ticked."))
