"""Which words are quoted where others read them: the choice of quotations, and what their speakers say to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from plait.coding.models import Coding
from plait.findings.models import QuotationReply
from plait.interviews.queries import newest_revisions
from plait.records.joint_display import JointQuotation
from plait.records.segment import Segment
from plait.study.models import Study

# A quotation of this many words says something and is still read.
WORDS_OF_A_QUOTATION = 30
# So many people stand under a theme in the report.
PEOPLE_UNDER_A_THEME = 2
NOT, CHANGED = QuotationReply.Verdict.NOT, QuotationReply.Verdict.CHANGED


def distance_from_readable(words: str) -> int:
    """How many words a quotation is longer or shorter than 30."""
    return abs(len(words.split()) - WORDS_OF_A_QUOTATION)


def telling(segments: Iterable[Segment]) -> list[Segment]:
    """The best segment of each person or paper that may be printed, the best of all first."""
    chosen: dict[int, Segment] = {}
    printable = [each for each in segments if each.to_print]
    near = sorted(printable, key=lambda each: (distance_from_readable(each.to_print), each.person_code, each.start))
    for segment in near:
        chosen.setdefault(segment.person_id or -segment.transcript_id, segment)
    return list(chosen.values())


def best_of_cell(quotations: Iterable[JointQuotation]) -> JointQuotation | None:
    """The quotation that the report prints in a cell of a joint display."""
    return min(quotations, key=lambda each: distance_from_readable(each.words), default=None)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a speaker says to words of theirs. wished: the words they want printed instead."""

    is_refused: bool = False
    wished: str = ""


@dataclass(frozen=True, slots=True)
class Replies:
    """What speakers replied, by the text in which the words stand."""

    by_text: Mapping[int, Sequence[QuotationReply]]

    def to(self, text: int, start: int, end: int) -> QuotationReply | None:
        """The reply to just these words."""
        return next((each for each in self.by_text.get(text, ()) if (each.start, each.end) == (start, end)), None)

    def wish(self, text: int, start: int, end: int) -> Wish:
        """What the speaker says to these words. Where they were not asked of just these: words that hold, or are part
        of, some that they do not want used as they stand are not used either."""
        reply = self.to(text, start, end)
        if reply is not None:
            return Wish(reply.verdict == NOT, reply.wish if reply.verdict == CHANGED else "")
        here = self.by_text.get(text, ())
        return Wish(any(each.verdict in (NOT, CHANGED) and each.start < end and start < each.end for each in here))

    def laid_on(self, segments: Iterable[Segment]) -> list[Segment]:
        """Segments, each with what its speaker says to it."""
        if not self.by_text:
            return list(segments)
        found = []
        for each in segments:
            wish = self.wish(each.transcript_id, each.start, each.end)
            found.append(replace(each, is_refused=wish.is_refused, wished=wish.wished))
        return found


def replies_of(study: Study) -> Replies:
    """Every reply to words of the texts in use."""
    rows = QuotationReply.objects.filter(answer__study=study, revision__in=newest_revisions(study))
    by_text: dict[int, list[QuotationReply]] = defaultdict(list)
    for reply in rows.select_related("revision").defer("revision__text").order_by("pk"):
        by_text[reply.revision.transcript_id].append(reply)
    return Replies(by_text)


def wishes_of(study: Study, codings: Iterable[int]) -> dict[int, Wish]:
    """Coding id -> what its speaker says to its words."""
    replies = replies_of(study)
    places = Coding.objects.filter(pk__in=list(codings)).values_list("pk", "revision__transcript", "start", "end")
    return {pk: replies.wish(text, start, end) for pk, text, start, end in places}


def said_of(study: Study, codings: Collection[int]) -> dict[int, str]:
    """Coding id -> what its speaker says against quoting its words as they stand, of those of which they say it."""
    said = {}
    for pk, wish in wishes_of(study, codings).items():
        if wish.is_refused:
            said[pk] = "not to be quoted, its speaker says"
        elif wish.wished:
            said[pk] = f"only to be quoted so: {wish.wished}"
    return said


def n_held_back(segments: Iterable[Segment]) -> int:
    """Places that are not quoted because their speaker may not be."""
    return len({(each.transcript_id, each.start, each.end) for each in segments if not each.may_be_quoted})


def n_refused(segments: Iterable[Segment]) -> int:
    """Places that are left out at their speaker's wish."""
    places = {(each.transcript_id, each.start, each.end) for each in segments if each.is_refused and each.may_be_quoted}
    return len(places)
