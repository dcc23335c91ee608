"""Taking in the papers of a reference file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from django.utils import timezone

from plait.library.duplicates.models import DuplicatePair
from plait.library.papers.actions import paper_row
from plait.library.papers.models import Paper
from plait.library.papers.queries import Arrival, arrivals, paper_record
from plait.methods.papers.deduplication import duplicate_pairs
from plait.methods.papers.merging import with_standing
from plait.methods.papers.notices import about_others, standing_told
from plait.records import paper as records
from plait.records.paper import ReferenceFile
from plait.study.changing import Changing, begun, changing
from plait.study.models import Event, Study


@dataclass(frozen=True, slots=True)
class ReferenceCounts:
    """What an import of references did. warned: papers there already of which the file tells a retraction or concern;
    to_decide: papers added that have the DOI of another one and another title."""

    added: int
    already_there: int
    broken: int
    warned: int = 0
    to_decide: int = 0


def import_references(*, study: Study, file: ReferenceFile) -> ReferenceCounts:
    """Take in the papers of a reference file that are not there yet, by DOI, PMID, or title and year.

    What is there stays as it is, but for a retraction or concern that the file tells of it. A paper with a DOI (or
    PMID) that is there under another title comes in, and waits with that one to be decided. Broken records are counted
    and left out.
    """
    with changing(study, "papers imported") as change:
        change.note(format=file.format)
        return _take_in(change, study, file)


def begin_import(*, study: Study, format: str) -> Event:
    """The event of an import that is made in steps."""
    whole = begun(study, "papers imported", format=format).event
    assert whole is not None
    return whole


def import_step(*, study: Study, file: ReferenceFile, whole: Event) -> ReferenceCounts:
    """The same with some of the papers of a large file: a step of the import that was begun."""
    with changing(study, "papers stored", within=whole) as change:
        return _take_in(change, study, file)


def _take_in(change: Changing, study: Study, file: ReferenceFile) -> ReferenceCounts:
    coming = arrivals(study, file.papers)
    new, told = _sorted_out(coming)
    rows = dict(zip(new, change.bulk(Paper, (paper_row(study, paper) for paper in new.values())), strict=True))
    n_warned = _warn(change, _with_notices(study, told, file.papers))
    n_to_decide = _ask(change, study, coming, rows)
    counts = ReferenceCounts(len(new), len(coming) - len(new), len(file.broken), n_warned, n_to_decide)
    always = ("added", "already_there", "broken")
    change.note(**{name: n for name, n in asdict(counts).items() if n or name in always})
    return counts


def _sorted_out(coming: Sequence[Arrival]) -> tuple[dict[int, records.Paper], dict[int, list[records.Paper]]]:
    """The new papers by their place in the file, and what is told of papers that are there by the id of each."""
    new: dict[int, records.Paper] = {}
    told: dict[int, list[records.Paper]] = {}
    for place, arrival in enumerate(coming):
        if arrival.is_new:
            new[place] = arrival.paper
        elif arrival.earlier is not None:
            new[arrival.earlier] = with_standing(new[arrival.earlier], arrival.paper) or new[arrival.earlier]
        elif arrival.stands_as is not None and standing_told(arrival.paper):
            told.setdefault(arrival.stands_as, []).append(arrival.paper)
    return new, told


def _with_notices(
    study: Study, told: dict[int, list[records.Paper]], papers: Sequence[records.Paper]
) -> dict[int, list[records.Paper]]:
    """The same with what notices among the papers tell of others of the study, those that just came in included."""
    notices = [(about, notice) for notice in papers for about in about_others(notice)]
    by: dict[str, dict[str, list[records.Paper]]] = {"doi": {}, "pmid": {}, "title": {}}
    for about, notice in notices:
        where = ". ".join(filter(None, (notice.journal, str(notice.year or ""), notice.doi or notice.title)))
        says = records.Paper("", extra={about.tag: (where,)})
        by["doi"].setdefault(about.doi, []).append(says)
        by["pmid"].setdefault(about.pmid, []).append(says)
        for title in {about.title, f"{about.title}."} if about.title else ():
            by["title"].setdefault(title, []).append(says)
    for field, said in by.items():
        said.pop("", None)
        found = Paper.objects.filter(study=study, **{f"{field}__in": sorted(said)}).order_by("pk") if said else ()
        for row in found:
            told.setdefault(row.pk, []).extend(said[getattr(row, field)])
    return told


def _warn(change: Changing, told: Mapping[int, Sequence[records.Paper]]) -> int:
    """Write to papers that are there what the file tells of their standing; how many did not say so yet."""
    n_warned = 0
    for row in Paper.objects.filter(pk__in=told).order_by("pk"):
        record = paper_record(row)
        for paper in told[row.pk]:
            record = with_standing(record, paper) or record
        extra = {tag: list(values) for tag, values in record.extra.items()}
        if extra != row.extra or list(record.notes) != row.notes:
            change.update(row, extra=extra, notes=list(record.notes))
            n_warned += 1
    return n_warned


def _ask(change: Changing, study: Study, coming: Sequence[Arrival], rows: Mapping[int, Paper]) -> int:
    """Let each paper that came in under a doubt wait with the one whose DOI it has; how many."""
    doubtful = [(place, arrival) for place, arrival in enumerate(coming) if arrival.is_doubtful]
    known = Paper.objects.in_bulk([arrival.stands_as for _, arrival in doubtful if arrival.stands_as is not None])
    pairs = []
    for place, arrival in doubtful:
        one = rows[arrival.earlier] if arrival.earlier is not None else known[arrival.stands_as or 0]
        found = duplicate_pairs([paper_record(one), arrival.paper])
        pairs.append(
            DuplicatePair(
                study=study,
                one=one,
                other=rows[place],
                score=found[0].score if found else 0.0,
                reasons=list(found[0].reasons) if found else [f"same {arrival.by}", "different title"],
                found_at=timezone.now(),
            )
        )
    change.bulk(DuplicatePair, pairs)
    return len(pairs)
