"""Writes of links to speakers, and of what they reply to the quotations of their words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from plait.findings.checking.queries import PURPOSE, Place, speaker
from plait.findings.models import QuotationReply, SpeakerAnswer
from plait.formats.reading.decoding import with_line_feeds
from plait.interviews.models import TextRevision
from plait.interviews.queries import latest_revision
from plait.methods.coding.spans import Piece, carry_spans
from plait.records.problem import InputRejected, Problem
from plait.records.said import say
from plait.records.segment import Span
from plait.register.models import Clause, Person
from plait.register.taking_part import still_there, why_apart
from plait.study.changing import Changing, changing
from plait.study.kept import kind_of
from plait.study.links import good_links, link_to, new_link
from plait.study.models import AccessLink
from plait.study.revisions import left_as_opened

MOST_CHARACTERS = 20_000


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody says to words of theirs. place: of the words, as they were shown them. verdict: '' where none was
    chosen."""

    place: Place
    verdict: str
    wish: str = ""
    remark: str = ""

    @property
    def columns(self) -> dict[str, str]:
        return {
            "verdict": self.verdict,
            "wish": with_line_feeds(self.wish).strip(),
            "remark": with_line_feeds(self.remark).strip(),
        }


def make_link(*, person: Person, now: datetime) -> AccessLink:
    """A link by which a person says which of their words may be quoted; the one there is, while it is good."""
    if why_apart(person, Clause.INTERVIEW, Clause.QUOTING):
        cause = "They left the study, or do not agree to be quoted."
        raise InputRejected(Problem(person.code, cause, "Do not ask them: nothing of theirs is quoted."))
    with changing(person.study, "link to check quotations made", person) as change:
        still_there(person, Clause.INTERVIEW, Clause.QUOTING, takes_part=True)
        there = link_to(PURPOSE, person.pk, now=now)
        if there is not None:
            return there
        return change.add(new_link(PURPOSE, study=person.study, target=person.pk, person=person.pk, now=now))


def void_link(*, person: Person, now: datetime) -> None:
    with changing(person.study, "link to check quotations made void", person) as change:
        change.update_all(good_links(PURPOSE, now=now).filter(target=person.pk), revoked_at=now)


def reply_to_quotations(*, person: Person, said: Sequence[Said], remark: str, now: datetime) -> SpeakerAnswer:
    """Keep what a person says to quotations of their words. What they left as the
    page had it is not written, so that what was sent by the same link elsewhere stays.

    Raises: InputRejected with every quotation that is not answered whole, or where nothing is said at all; EditsMet
        when they changed what was changed elsewhere meanwhile.
    """
    remark = with_line_feeds(remark).strip()
    meant = [each for each in said if any(each.columns.values())]
    problems = list(_problems(meant, remark))
    placed = _placed(person, [each.place for each in meant])
    if len(placed) < len({each.place for each in meant}):
        problems.append(Problem(say("A quotation"), say("It is not quoted any more."), say("Load the page again.")))
    if problems:
        raise InputRejected(problems)
    with changing(person.study, "quotations answered by the speaker") as change:
        still_there(person, Clause.INTERVIEW, Clause.QUOTING, takes_part=True)
        answer = SpeakerAnswer.objects.filter(study=person.study, person=person).first()
        if answer is None:
            if not meant and not remark:
                cure = say("Choose one of the three for one quotation at least, or write a remark.")
                raise InputRejected(Problem(say("Answers"), say("Nothing is chosen."), cure))
            answer = change.create(SpeakerAnswer, study=person.study, person=person, answered_at=now, remark=remark)
        change.subject = (kind_of(answer), answer.pk)
        _update(change, answer, {"remark": remark})
        n = sum(_keep(change, answer, each, placed[each.place], now) for each in meant)
        if n:
            answer.answered_at = now
            change.update_each([answer], "answered_at")
    return answer


def _problems(meant: Sequence[Said], remark: str) -> Iterator[Problem]:
    for each in meant:
        place = "-".join(map(str, each.place))
        if each.verdict not in QuotationReply.Verdict.values:
            yield Problem(place, say("You wrote something, and did not choose."), say("Choose one of the three."))
        elif each.verdict == QuotationReply.Verdict.CHANGED and not each.wish.strip():
            cause = say("It is not said how the words are to read.")
            yield Problem(place, cause, say("Write them, or choose another."))
    if len(remark) + sum(len(each.wish) + len(each.remark) for each in meant) > MOST_CHARACTERS:
        cause = say("What was entered has more than {most} characters.", most=MOST_CHARACTERS)
        yield Problem(say("This page"), cause, say("Shorten it."))


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where words stand in the text in use, and what they were when they were shown."""

    revision: TextRevision
    span: Span
    words: str


def _placed(person: Person, places: Sequence[Place]) -> dict[Place, _Placed]:
    """Of these places those that the person is shown, or was in an earlier text. What else is coded nobody learns by
    asking for it; and each text is compared once, however many places are sent."""
    shown = {each.place for each in speaker(person.study, person).quoted}
    sent: dict[int, list[Place]] = defaultdict(list)
    for place in dict.fromkeys(places):
        sent[place[0]].append(place)
    theirs = TextRevision.objects.filter(pk__in=sent, transcript__interview__person=person)
    found: dict[Place, _Placed] = {}
    for revision in theirs.select_related("transcript"):
        newest = latest_revision(revision.transcript)
        those = [place for place in sent[revision.pk] if place[1] < place[2] <= len(revision.text)]
        if newest.pk == revision.pk:
            there: list[Span | None] = [Span(*place[1:]) if place in shown else None for place in those]
        elif any(newest.pk == place[0] for place in shown):
            there = carry_spans(revision.text, newest.text, [Span(*place[1:]) for place in those])
        else:
            continue
        for place, span in zip(those, there, strict=True):
            if span is not None and (newest.pk, span.start, span.end) in shown:
                found[place] = _Placed(newest, span, revision.text[place[1] : place[2]])
    return found


def _keep(change: Changing, answer: SpeakerAnswer, said: Said, placed: _Placed, now: datetime) -> bool:
    """Whether this is another reply than the one there was."""
    here = {"revision": placed.revision, "start": placed.span.start, "end": placed.span.end}
    row = QuotationReply.objects.filter(**here).first()
    new = {"words": placed.words, "replied_at": now}
    if row is None:
        change.create(QuotationReply, answer=answer, **here, **said.columns, **new)
        return True
    if row.words == placed.words:
        return _update(change, row, said.columns, replied_at=now)
    return _update(change, row, {**said.columns, "words": placed.words}, replied_at=now)


def _update(change: Changing, row: Any, columns: Mapping[str, str], **more: object) -> bool:
    """Write columns that the form which is sent changed."""
    if all(getattr(row, name) == value for name, value in columns.items()):
        return False
    if change.study and left_as_opened(row, change.study, columns, dict.fromkeys(columns, "")):
        return False
    change.update(row, **columns, **more)
    return True


def carry_replies(*, old: TextRevision, new: TextRevision, along: Sequence[Piece]) -> None:
    """After a correction: move every reply to the place of its words in the new text. One all of whose words are gone
    stays on the old text, where it counts no more."""
    with changing(new.transcript.study, "replies to quotations carried over", new.transcript) as change:
        replies = list(QuotationReply.objects.filter(revision=old).order_by("pk"))
        if not replies:
            return
        spans = carry_spans(old.text, new.text, [Span(reply.start, reply.end) for reply in replies], along)
        taken: set[Span] = set()
        moved = []
        for reply, span in zip(replies, spans, strict=True):
            if span is None or span in taken:
                continue
            taken.add(span)
            reply.revision, reply.start, reply.end = new, span.start, span.end
            moved.append(reply)
        change.update_each(moved, "revision", "start", "end")
