"""Reads of which words of whom are quoted today, and what their speakers reply."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext

from plait.coding.models import Coding
from plait.coding.queries import CONTEXT_CHARACTERS, PERSON, TEXT, in_context, segments_of_themes
from plait.findings.models import Evidence, QuotationReply, SpeakerAnswer
from plait.findings.queries import displays_of
from plait.findings.quoting import NOT, PEOPLE_UNDER_A_THEME, best_of_cell, replies_of, telling
from plait.interviews.queries import newest_revisions
from plait.pages.words import isolated
from plait.register.models import Clause, Person
from plait.register.taking_part import takes_part
from plait.study.links import TERMS, good_links, link_to, token_of
from plait.study.models import AccessLink, Study

PURPOSE = AccessLink.Purpose.QUOTATIONS
DAYS = (TERMS[PURPOSE].lasts or timedelta.max).days
Place = tuple[int, int, int]


def secret_to(person: Person) -> tuple[AccessLink | None, str]:
    """The good link by which a person says which of their words may be quoted, with the secret in its address."""
    link = link_to(PURPOSE, person.pk, now=timezone.now())
    return link, token_of(link) if link else ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of a person that are quoted, or that they replied to. place: revision, start, end. uses: where they are
    quoted today, nowhere any more when empty. before, after: some of what was said around them."""

    place: Place
    words: str
    interview: str
    uses: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    reply: QuotationReply | None = None

    @property
    def key(self) -> str:
        """Its name in a form."""
        return "-".join(map(str, self.place))

    @property
    def is_corrected(self) -> bool:
        """Whether the words are not those that the person replied to."""
        return self.reply is not None and self.reply.words != self.words


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody whose words are quoted. link: the good link they have."""

    person: Person
    quoted: tuple[Quoted, ...]
    answer: SpeakerAnswer | None = None
    link: AccessLink | None = None

    @property
    def n_used(self) -> int:
        return sum(bool(each.uses) for each in self.quoted)

    @property
    def n_unanswered(self) -> int:
        return sum(bool(each.uses) and each.reply is None for each in self.quoted)

    def _n(self, verdict: str) -> int:
        return sum(each.reply is not None and each.reply.verdict == verdict for each in self.quoted)

    @property
    def n_may(self) -> int:
        return self._n(QuotationReply.Verdict.MAY)

    @property
    def n_changed(self) -> int:
        return self._n(QuotationReply.Verdict.CHANGED)

    @property
    def n_refused(self) -> int:
        return self._n(NOT)


def cut_at_words(before: str, after: str, *, starts: int) -> tuple[str, str]:
    """What was said around words, as the database cut it out, without the parts of words at its ends; '…' where it was
    cut. starts: where the words begin in their text.

    >>> cut_at_words("id.\\nTom: Well, ", " we had n", starts=90)   # fewer than are cut out: the text ends there
    ('… Tom: Well, ', ' we had n')
    """
    if starts > len(before):
        blank = re.search(r"\s+", before)
        before = f"… {before[blank.end() :] if blank else before}"
    if len(after) == CONTEXT_CHARACTERS:
        whole = re.match(r"(.*)\s", after, re.DOTALL)
        after = f"{(whole[1] if whole else after).rstrip()} …"
    return before, after


def speakers_of(study: Study, person: int | None = None) -> list[Speaker]:
    """Everybody whose words are quoted today, or who replied, with these quotations; or that person alone. There are as
    many queries for many people, quotations, joint displays and themes as for few."""
    uses = _uses(study)
    asked = Coding.quotable.filter(pk__in=uses, **{f"{TEXT}__interview__isnull": False})
    rows = in_context(asked if person is None else asked.filter(**{PERSON: person}))
    found: dict[int, dict[Place, Quoted]] = defaultdict(dict)
    replies = {
        (each.revision_id, each.start, each.end): each
        for each in QuotationReply.objects.filter(answer__study=study, revision__in=newest_revisions(study))
        .filter(takes_part("answer__person", Clause.INTERVIEW, Clause.QUOTING), _of(person))
        .select_related("answer", f"{TEXT}__interview")
        .defer("revision__text")
    }
    ordered: Iterable[Any] = rows.order_by(f"{TEXT}__interview__code", "start", "end", "pk")
    for coding in ordered:
        interview = coding.revision.transcript.interview
        place = (coding.revision_id, coding.start, coding.end)
        before = found[interview.person_id].get(place)
        said = dict.fromkeys([*(before.uses if before else ()), *uses[coding.pk]])
        around = cut_at_words(coding.before, coding.after, starts=coding.start)
        found[interview.person_id][place] = Quoted(
            place, coding.words, interview.code, tuple(said), *around, replies.get(place)
        )
    for place, reply in replies.items():
        interview = reply.revision.transcript.interview
        if interview is not None:
            found[reply.answer.person_id].setdefault(place, Quoted(place, reply.words, interview.code, reply=reply))
    return _speakers(study, found, person)


def _of(person: int | None) -> Q:
    return Q() if person is None else Q(answer__person=person)


def _speakers(study: Study, found: dict[int, dict[Place, Quoted]], person: int | None) -> list[Speaker]:
    wanted = set(found) if person is None else {person}
    answers = {each.person_id: each for each in SpeakerAnswer.objects.filter(study=study, person__in=wanted)}
    links = {each.target: each for each in good_links(PURPOSE, now=timezone.now()).filter(study=study).order_by("pk")}
    people = Person.objects.filter(study=study, pk__in=wanted | (set(answers) if person is None else set()))
    return [
        Speaker(each, tuple(found[each.pk].values()), answers.get(each.pk), links.get(each.pk))
        for each in people.order_by("code")
    ]


def speaker(study: Study, person: Person) -> Speaker:
    return next(iter(speakers_of(study, person.pk)), Speaker(person, ()))


def _uses(study: Study) -> dict[int, list[str]]:
    """Coding id -> where its words are quoted: by a finding, in a cell of a joint display as the report prints it,
    under a theme of the report. Words that are refused stand where a finding cites them alone."""
    uses: dict[int, list[str]] = defaultdict(list)
    cited = Evidence.objects.filter(finding__study=study, coding__isnull=False).order_by("pk")
    for coding in cited.values_list("coding", flat=True):
        uses[coding].append(gettext("a finding"))
    for display, table in displays_of(study):
        for cell in table.cells:
            if best := best_of_cell(cell.quotations):
                uses[best.coding_id].append(gettext("joint display “{title}”").format(title=isolated(display.title)))
    replies = replies_of(study)
    for theme, segments in segments_of_themes(study):
        said = replies.laid_on(each for each in segments if each.person_id is not None)
        for segment in telling(said)[:PEOPLE_UNDER_A_THEME]:
            uses[segment.coding_id].append(gettext("theme “{name}”").format(name=isolated(theme.name)))
    return uses
