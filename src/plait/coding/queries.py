"""Reads of the codebook, of codings, and of the segments under codes and themes."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from django.db.models import (
    BooleanField,
    CharField,
    Count,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.expressions import CombinedExpression
from django.db.models.functions import Coalesce, Greatest, Substr

from plait.coding.layout import Block, PlacedCoding, blocks_around, blocks_of, with_codings
from plait.coding.models import Code, Coder, Coding, Theme
from plait.interviews.models import TextRevision, Transcript, Turn
from plait.interviews.queries import latest_revision, newest_revisions, texts_of, turns_of, with_sources
from plait.interviews.signals import Lost, words_offered
from plait.methods.coding.spans import Piece, carry_spans
from plait.records.proportion import Proportion
from plait.records.segment import Segment, Span
from plait.register.models import Clause
from plait.register.taking_part import takes_part
from plait.study.history import undone_by
from plait.study.models import Change, Event, Study

CONTEXT_CHARACTERS = 90
# What the log calls that which is undone from a page of this room.
MERGED, REMOVED = "codes merged", "coding removed"
TEXT = "revision__transcript"
PERSON = f"{TEXT}__interview__person"
# The order of segments: those of people by person, then those of papers.
IN_ORDER = (
    F(f"{PERSON}__code").asc(nulls_last=True),
    F(f"{TEXT}__interview__code").asc(nulls_last=True),
    TEXT,
    "start",
    "end",
    "pk",
)
# What a list of segments may be narrowed to.
SOURCES = {
    "interviews": Q(**{f"{TEXT}__interview__isnull": False}),
    "papers": Q(**{f"{TEXT}__interview__isnull": True}),
}


@dataclass(frozen=True, slots=True)
class CodebookEntry:
    """One code in the tree. depth: 0 at the top. n_codings: its own; n_with_children: its own and those below it.

    n_people: people with at least one segment under it or below it. path: the names from the top down to it.
    """

    code: Code
    depth: int
    n_codings: int
    n_with_children: int
    n_people: int
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodingCounts:
    """What the first line of the codebook says. n_coded: transcripts with a coding, of n_transcripts. n_coded_papers:
    papers with one, of the n_papers taken as texts. n_people: people with a transcript.
    """

    n_codes: int
    n_codings: int
    n_coders: int
    n_coded: int
    n_transcripts: int
    n_coded_papers: int
    n_papers: int
    n_people: int


# Ids of the interviews that somebody is kept to (study.access.interviews_assigned), None for all.
Some = frozenset[int] | None


def _in(some: Some, path: str) -> Q:
    """Of these interviews, or of a paper. path: the lookup to the interview."""
    return Q() if some is None else Q(**{f"{path}__in": some}) | Q(**{f"{path}__isnull": True})


def codings_of(study: Study, some: Some = None) -> QuerySet[Coding]:
    """Codings on the text in use. Those left on an earlier revision are in `codings_left_behind`."""
    rows = Coding.objects.filter(code__study=study, revision__in=newest_revisions(study))
    return rows.filter(_in(some, f"{TEXT}__interview"))


def _transcripts_of(study: Study, some: Some) -> QuerySet[Transcript]:
    return Transcript.counted.filter(_in(some, "interview"), study=study)


def codings_left_behind(study: Study) -> QuerySet[Coding]:
    """Codings that a correction of the text took the words from: a person places them anew or removes them."""
    left = Coding.counted.filter(code__study=study).exclude(revision__in=newest_revisions(study))
    rows = with_sources(left.select_related("code", "coder"), TEXT)
    return rows.annotate(words=_words()).order_by(*IN_ORDER)


def without_words(revision: TextRevision, along: Sequence[Piece] | None) -> list[Lost]:
    """Codings of a text that lose all their words with what becomes of it, or (along: None) that stayed on it."""
    codings = list(Coding.objects.filter(revision=revision).select_related("code", "coder").order_by("start", "pk"))
    if along is not None:
        places = carry_spans(revision.text, "", [Span(each.start, each.end) for each in codings], along)
        codings = [coding for coding, place in zip(codings, places, strict=True) if place is None]
    return [
        Lost(f"“{each.code.name}”, coded by {each.coder.name}", revision.text[each.start : each.end])
        for each in codings
    ]


def counts_of(study: Study, some: Some = None) -> CodingCounts:
    of_interview, of_paper = SOURCES["interviews"], SOURCES["papers"]
    found = codings_of(study, some).aggregate(
        n=Count("pk"),
        coders=Count("coder", distinct=True),
        coded=Count(TEXT, distinct=True, filter=of_interview),
        coded_papers=Count(TEXT, distinct=True, filter=of_paper),
    )
    there = _transcripts_of(study, some).aggregate(
        n=Count("interview"), papers=Count("full_text"), people=Count("interview__person", distinct=True)
    )
    return CodingCounts(
        n_codes=Code.objects.filter(study=study).count(),
        n_codings=found["n"],
        n_coders=found["coders"],
        n_coded=found["coded"],
        n_transcripts=there["n"],
        n_coded_papers=found["coded_papers"],
        n_papers=there["papers"],
        n_people=there["people"],
    )


def codebook(study: Study, some: Some = None) -> list[CodebookEntry]:
    """The codes as a tree, from the top down, with what lies under each. Two queries."""
    children: dict[int | None, list[Code]] = defaultdict(list)
    for code in Code.objects.filter(study=study).order_by("order", "name"):
        children[code.parent_id].append(code)
    own: dict[int, int] = defaultdict(int)
    people: dict[int, set[int]] = defaultdict(set)
    grouped = codings_of(study, some).order_by().values_list("code", PERSON)
    for code_id, person_id, n in grouped.annotate(n=Count("pk")):
        own[code_id] += n
        people[code_id] |= {person_id} - {None}
    entries: list[CodebookEntry] = []

    def descend(code: Code, path: tuple[str, ...]) -> tuple[int, set[int]]:
        place = len(entries)
        entries.append(CodebookEntry(code, len(path), own[code.pk], 0, 0, (*path, code.name)))
        n_below, people_below = own[code.pk], set(people[code.pk])
        for child in children[code.pk]:
            n, found = descend(child, (*path, code.name))
            n_below += n
            people_below |= found
        entries[place] = CodebookEntry(code, len(path), own[code.pk], n_below, len(people_below), (*path, code.name))
        return n_below, people_below

    for code in children[None]:
        descend(code, ())
    return entries


def codes_and_below(study: Study, codes: Iterable[Code]) -> set[int]:
    """Ids of the codes and of every code below them. One query."""
    return codes_and_below_each(study, [codes])[0]


def codes_and_below_each(study: Study, sets: Iterable[Iterable[Code]]) -> list[set[int]]:
    """The same of several sets of codes. One query for all of them."""
    children: dict[int | None, list[int]] = defaultdict(list)
    for code_id, parent_id in Code.objects.filter(study=study).values_list("pk", "parent").order_by():
        children[parent_id].append(code_id)
    return [_with_all_below([code.pk for code in codes], children) for codes in sets]


def _with_all_below(ids: Iterable[int], children: Mapping[int | None, Iterable[int]]) -> set[int]:
    found: set[int] = set()
    left = list(ids)
    while left:
        code_id = left.pop()
        if code_id not in found:
            found.add(code_id)
            left += children.get(code_id, ())
    return found


@dataclass(frozen=True, slots=True)
class CodedTranscript:
    """A transcript as it is read and coded. coders: everybody who coded it, with the number of codings of each.

    blocks: those asked for, with the codings of the coders asked for. n_codings, n_codes: of these coders.
    """

    revision: TextRevision
    blocks: list[Block]
    coders: list[tuple[Coder, int]]
    n_codings: int
    n_codes: int


def coded_transcript(
    transcript: Transcript, *, coders: Iterable[int] = (), around: tuple[int, int] | None = None
) -> CodedTranscript:
    """The whole transcript in use, or (around: start, end) only the blocks on which these characters lie."""
    revision, chosen = latest_revision(transcript), list(coders)
    blocks = blocks_of(revision.text, turns_of(revision))
    rows = Coding.objects.filter(revision=revision)
    rows = rows.filter(coder__in=chosen) if chosen else rows
    counted = rows.aggregate(n=Count("pk"), codes=Count("code", distinct=True))
    if around is not None:
        blocks = blocks_around(blocks, *around)
        rows = rows.filter(end__gt=blocks[0].begin, start__lt=blocks[-1].end)
    fields = ("pk", "start", "end", "code__name", "code__colour", "coder", "coder__name")
    codings = [PlacedCoding(*row) for row in rows.order_by("start", "-end", "pk").values_list(*fields)]
    return CodedTranscript(revision, with_codings(blocks, codings), coders_in(revision), counted["n"], counted["codes"])


@dataclass(frozen=True, slots=True)
class MergedCode:
    """A merge, and what the code that went was called."""

    event: Event
    name: str


def code_that_went(merge: Event) -> Code:
    """The code that a merge took away, once it is there again."""
    return Code.objects.get(
        pk__in=Change.objects.filter(event=merge, kind="coding.code", after__isnull=True).values("row_id")
    )


def merges_into(code: Code) -> list[MergedCode]:
    """The merges into this code that were not undone, newest first, with the name of the code that went."""
    events = Event.objects.filter(
        study=code.study_id, verb=MERGED, subject_kind="coding.code", subject_id=code.pk
    ).order_by("-pk")
    gone = Change.objects.filter(event__in=events, kind="coding.code", after__isnull=True).values_list(
        "event", "before__name"
    )
    names = dict(gone)
    return [MergedCode(event, names[event.pk]) for event in events if event.pk in names and not undone_by(event)]


def segments_of(study: Study, *, codes: Iterable[Code], with_speakers: bool = True) -> list[Segment]:
    """Every segment under the codes and those below them, by person, interview and place, those of papers last. Five
    queries, however many segments there are.

    A segment under two of the codes, or coded by two coders, is there twice: once a coding. with_speakers: False where
    nobody is told who speaks, which takes a look at every turn.
    """
    chosen = codings_of(study).filter(code__in=codes_and_below(study, codes)).order_by(*IN_ORDER)
    quotable = ExpressionWrapper(takes_part(PERSON, Clause.QUOTING), BooleanField())
    # No rows of eight tables are made of each, which takes ten times as long.
    rows = list(chosen.annotate(may_be_quoted=quotable).values("pk", *_OF_A_SEGMENT, "may_be_quoted"))
    by_revision: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        by_revision[row["revision"]].append(row)
    turns = _turns(
        revision
        for revision, of_revision in by_revision.items()
        if with_speakers or of_revision[0][f"{TEXT}__interview"] is None
    )
    papers = {row[TEXT] for row in rows if row[f"{TEXT}__interview"] is None}
    of_papers = with_sources(Transcript.objects.all()).in_bulk(papers)
    segments: dict[int, Segment] = {}
    # One text at a time: all of them together may be larger than memory.
    texts = TextRevision.objects.filter(pk__in=by_revision).values_list("pk", "text").iterator(chunk_size=1)
    for revision_id, text in texts:
        for row in by_revision[revision_id]:
            segments[row["pk"]] = _segment(row, text, turns[revision_id], of_papers.get(row[TEXT]))
    return [segments[row["pk"]] for row in rows]


_OF_A_SEGMENT = (
    "code",
    "code__name",
    "coder__name",
    "revision",
    "start",
    "end",
    TEXT,
    PERSON,
    f"{PERSON}__code",
    f"{TEXT}__interview",
    f"{TEXT}__interview__code",
)


@dataclass(frozen=True, slots=True)
class _Turns:
    """The turns of one revision, for finding who speaks at a place, or on which page it is."""

    starts: list[int]
    ends: list[int]
    speakers: list[str]
    pages: list[int | None]

    def at(self, place: int) -> tuple[str, int | None]:
        turn = bisect_right(self.starts, place) - 1
        is_in = turn >= 0 and place < self.ends[turn]
        return (self.speakers[turn], self.pages[turn]) if is_in else ("", None)


def _turns(revisions: Iterable[int]) -> dict[int, _Turns]:
    found: dict[int, _Turns] = defaultdict(lambda: _Turns([], [], [], []))
    rows = Turn.objects.filter(revision__in=list(revisions)).order_by("revision_id", "order")
    for revision_id, start, end, name, page in rows.values_list("revision", "start", "end", "speaker", "page"):
        turns = found[revision_id]
        turns.starts.append(start)
        turns.ends.append(end)
        turns.speakers.append(name)
        turns.pages.append(page)
    return found


def _segment(row: Mapping[str, Any], text: str, turns: _Turns, paper: Transcript | None) -> Segment:
    start, end = row["start"], row["end"]
    speaker, first_page = turns.at(start)
    _, last_page = turns.at(end - 1)
    return Segment(
        coding_id=row["pk"],
        code_id=row["code"],
        code_name=row["code__name"],
        person_id=row[PERSON],
        person_code=row[f"{PERSON}__code"] or "",
        interview_code=row[f"{TEXT}__interview__code"] or "",
        transcript_id=row[TEXT],
        start=start,
        end=end,
        text=text[start:end],
        coder=row["coder__name"],
        speaker=speaker,
        citation="" if paper is None else paper.place(first_page, last_page),
        may_be_quoted=row["may_be_quoted"],
    )


def segment_rows(study: Study, codes: Iterable[int]) -> QuerySet[Coding]:
    """Codings under these codes as rows of a list that is paged: see `in_context`."""
    return in_context(codings_of(study).filter(code__in=list(codes)))


def segment_rows_in(transcript: Transcript) -> QuerySet[Coding]:
    """Codings on the text in use of one transcript, as rows of a list that is paged."""
    return in_context(Coding.objects.filter(revision=latest_revision(transcript).pk))


def segment_rows_of(study: Study) -> QuerySet[Coding]:
    """Every coding of the study, those left on an earlier text included, in its context."""
    return in_context(Coding.counted.filter(code__study=study))


def in_context(codings: QuerySet[Coding]) -> QuerySet[Coding]:
    """Codings with their `words` and some text `before` and `after` them, and the pages where they stand in a paper.

    These are cut out in the database, so that a page of fifty rows reads fifty pieces and not fifty transcripts.
    """
    begin = Greatest(F("start") - CONTEXT_CHARACTERS, Value(0))
    rows = with_sources(codings.select_related("code", "coder"), TEXT).defer("revision__text")
    return on_pages(rows).annotate(
        words=_words(),
        before=Substr("revision__text", begin + 1, F("start") - begin),
        after=Substr("revision__text", F("end") + 1, CONTEXT_CHARACTERS),
    )


def let_say(study: Study, codings: Sequence[Coding]) -> None:
    """Lay on each coding as `quoting` what keeps its words from being quoted as they stand, '' where nothing does."""
    ids = [each.pk for each in codings]
    may = set(Coding.quotable.filter(pk__in=ids).values_list("pk", flat=True))
    answers = words_offered.send(sender=Coding, study=study, codings=ids)
    said = {pk: words for _, answer in answers for pk, words in cast(dict[int, str], answer).items()}
    for each in codings:
        vars(each)["quoting"] = said.get(each.pk, "") if each.pk in may else "may not be quoted"


def on_pages(codings: QuerySet[Coding]) -> QuerySet[Coding]:
    """Codings with the pages on which they begin and end, None in a transcript: see Coding.place."""
    return codings.annotate(first_page=_page(OuterRef("start")), last_page=_page(OuterRef("end") - 1))


def _page(place: OuterRef | CombinedExpression) -> Subquery:
    turn = Turn.objects.filter(revision=OuterRef("revision"), page__isnull=False, start__lte=place, end__gt=place)
    return Subquery(turn.values("page")[:1], output_field=IntegerField())


@dataclass(frozen=True, slots=True)
class Spread:
    """How far some codes reach: segments, and the people they come from, of all people with a transcript.

    n_in_papers: those of the segments that stand in papers, n_papers of them.
    """

    n_segments: int
    people: Proportion
    n_in_papers: int
    n_papers: int


def spread_of(study: Study, codes: Iterable[int], some: Some = None) -> Spread:
    in_papers = SOURCES["papers"]
    found = (
        codings_of(study, some)
        .filter(code__in=list(codes))
        .aggregate(
            n=Count("pk"),
            people=Count(PERSON, distinct=True),
            in_papers=Count("pk", filter=in_papers),
            papers=Count(TEXT, distinct=True, filter=in_papers),
        )
    )
    n_people = _transcripts_of(study, some).aggregate(n=Count("interview__person", distinct=True))["n"]
    base = "people with a transcript" if some is None else "people whose interviews are assigned to you"
    people = Proportion(found["people"], n_people, base)
    return Spread(found["n"], people, found["in_papers"], found["papers"])


def _words() -> Substr:
    return Substr("revision__text", F("start") + 1, F("end") - F("start"), output_field=CharField())


def coders_in(revision: TextRevision) -> list[tuple[Coder, int]]:
    """Who coded this text, with the number of codings of each."""
    coders = Coder.objects.filter(codings__revision=revision).annotate(n=Count("codings")).order_by("name")
    return [(coder, coder.n) for coder in coders]


def transcripts_to_code(study: Study) -> QuerySet[Transcript]:
    """Transcripts and papers with their codings and coders counted, on the text in use."""
    newest = newest_revisions(study).filter(transcript=OuterRef("pk"))
    codings = Coding.objects.filter(revision__in=newest_revisions(study), revision__transcript=OuterRef("pk"))
    per_transcript = codings.order_by().values("revision__transcript")
    return texts_of(study).annotate(
        n_words=newest.values("n_words")[:1],
        n_codings=_counted(per_transcript, "pk"),
        n_codes=_counted(per_transcript, "code"),
        n_coders=_counted(per_transcript, "coder"),
    )


def _counted(rows: QuerySet[Coding, Any], of: str) -> Coalesce:
    return Coalesce(Subquery(rows.annotate(n=Count(of, distinct=True)).values("n")), Value(0))


def segments_of_themes(study: Study) -> list[tuple[Theme, list[Segment]]]:
    """Each theme with the segments under its codes and those below them, in the order of `segments_of` and without
    speakers. As many queries for many themes as for one."""
    themes = list(themes_of(study))
    codes_of = codes_and_below_each(study, [list(theme.codes.all()) for theme in themes])
    of_any = {code for theme in themes for code in theme.codes.all()}
    segments = segments_of(study, codes=of_any, with_speakers=False)
    return [
        (theme, [each for each in segments if each.code_id in codes])
        for theme, codes in zip(themes, codes_of, strict=True)
    ]


def themes_of(study: Study) -> QuerySet[Theme]:
    return Theme.objects.filter(study=study).prefetch_related("codes").order_by("order", "name")
