"""Reads of the learning record. Every one of them takes the account: nobody reads another's record.

The record belongs to the person, so the list, the chain and the exports cover the cycles of all studies, those of
studies that are deleted or that the person has left included.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

from django.db.models import QuerySet

from plait.formats.references.citation_text import citation_text
from plait.library.learning.models import LearningCycle, Opening
from plait.library.papers.models import Paper
from plait.library.papers.queries import paper_record
from plait.library.search.models import SearchLog
from plait.methods.papers.hash_chain import Link, chain_faults, sha256_of
from plait.methods.papers.notices import notices_of
from plait.methods.papers.patient_data import patient_data_signs
from plait.records.learning import LearningEntry, LearningLog
from plait.study.models import Account, Study

LONGEST_PAUSE = timedelta(minutes=15)
REACH_BACK = timedelta(hours=24)
REASONS = (
    "A question from practice",
    "A rare condition",
    "Something not met recently",
    "A dilemma",
    "New information",
    "A controversy",
    "Preparing teaching or research",
)
EFFECTS = {
    "changed": "I change my practice",
    "confirmed": "It confirms my practice",
    "none": "No change because",
    "later": "I may change later",
    "not-answered": "The question is not answered",
}
FREE_TEXTS = ("question", "answer", "effect_text", "further_need")


def cycles_of(account: Account) -> QuerySet[LearningCycle]:
    return LearningCycle.objects.filter(account=account).select_related("study").order_by("-started_at", "-pk")


def cycles_in(study: Study, account: Account) -> QuerySet[LearningCycle]:
    """The account's own cycles of one study, newest first."""
    return cycles_of(account).filter(study=study)


@dataclass(frozen=True, slots=True)
class Trail:
    """What the system saw since the cycle began, the searches and openings of this account alone, oldest first."""

    searches: tuple[SearchLog, ...]
    openings: tuple[Opening, ...]

    @property
    def papers(self) -> list[Paper]:
        """The papers opened, each once, first opened first."""
        return list({opening.paper_id: opening.paper for opening in self.openings}.values())

    @property
    def times(self) -> list[datetime]:
        return sorted([search.at for search in self.searches] + [opening.at for opening in self.openings])

    @property
    def minutes(self) -> int:
        return minutes_between(self.times)


def trail_of(cycle: LearningCycle, *, until: datetime | None = None) -> Trail:
    """The trail of a cycle in its study. Two queries."""
    span: dict[str, Any] = {"at__gte": cycle.started_at} | ({"at__lte": until} if until else {})
    return _trail(cycle.study_id, cycle.account_id, span)


def _trail(study_id: int | None, account_id: int, span: dict[str, Any]) -> Trail:
    searches = SearchLog.objects.filter(study=study_id, account=account_id, **span).order_by("at", "pk")
    openings = Opening.objects.filter(paper__study=study_id, account=account_id, **span)
    return Trail(tuple(searches), tuple(openings.select_related("paper").order_by("at", "pk")))


def earlier_trail(study: Study, account: Account, *, now: datetime) -> Trail:
    """What the account searched and opened in the study in the last 24 hours and has in no cycle yet: what a cycle
    begun now may reach back to. Three queries."""
    after = now - REACH_BACK
    for started_at, completed_at in cycles_in(study, account).values_list("started_at", "completed_at"):
        if (completed_at or started_at) > now:
            continue  # a clock that was ahead wrote it: it ends nothing of what is done now
        # A draft of these hours goes on; an older one is likely to be forgotten.
        after = max(after, completed_at or (now if started_at > now - REACH_BACK else after))
    return _trail(study.pk, account.pk, {"at__gt": after, "at__lte": now})


def draft_version(cycle: LearningCycle) -> str:
    """A word that is another when a draft says something else or is about other papers."""
    said = [str(getattr(cycle, name)) for name in (*FREE_TEXTS, "reason", "effect", "minutes", "credits", "scheme")]
    papers = sorted(paper.pk for paper in cycle.papers.all())
    return sha256_of({"said": said, "papers": papers})[:16]


def minutes_between(times: Iterable[datetime]) -> int:
    """Whole minutes from the first to the last of these times, pauses longer than 15 minutes left out.

    >>> from datetime import datetime
    >>> minutes_between([datetime(2026, 1, 1, 9, 0), datetime(2026, 1, 1, 9, 10), datetime(2026, 1, 1, 12, 0)])
    10
    """
    ordered = sorted(times)
    gaps = (later - earlier for earlier, later in pairwise(ordered))
    spent = sum((gap for gap in gaps if gap <= LONGEST_PAUSE), timedelta())
    return int(spent.total_seconds() // 60)


def trail_content(cycle: LearningCycle, *, now: datetime) -> dict[str, Any]:
    """The trail and the chosen papers as they stand now, for keeping with the completed cycle."""
    trail = trail_of(cycle, until=now)
    return {
        "searches": [
            {"at": _time(each.at), "query": each.query, "filters": each.filters, "n_hits": each.n_hits}
            for each in trail.searches
        ],
        "openings": [
            {"at": _time(each.at), "title": each.paper.title, "doi": each.paper.doi, "pmid": each.paper.pmid}
            for each in trail.openings
        ],
        "papers": [_paper(paper) for paper in cycle.papers.order_by("pk")],
        "minutes_measured": trail.minutes,
    }


def _paper(paper: Paper) -> dict[str, Any]:
    record = paper_record(paper)
    return {
        "citation": citation_text(record),
        "doi": paper.doi,
        "pmid": paper.pmid,
        "notices": [notice.words for notice in notices_of(record)],
    }


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def content_of(cycle: LearningCycle) -> dict[str, Any]:
    """Everything a completed cycle says, as it is hashed: text, numbers as they were claimed, the stored trail."""
    stored = cycle.trail
    return {
        "number": cycle.number,
        "started_at": _time(cycle.started_at),
        "completed_at": _time(cycle.completed_at) if cycle.completed_at else "",
        "question": cycle.question,
        "reason": cycle.reason,
        "answer": cycle.answer,
        "effect": EFFECTS.get(cycle.effect, cycle.effect),
        "effect_text": cycle.effect_text,
        "further_need": cycle.further_need,
        "minutes_claimed": cycle.minutes,
        "minutes_measured": stored.get("minutes_measured"),
        "credits_claimed": "" if cycle.credits is None else f"{cycle.credits:.2f}",
        "scheme": cycle.scheme,
        "papers": stored.get("papers", []),
        "trail": {"searches": stored.get("searches", []), "openings": stored.get("openings", [])},
    }


def content_sha256(cycle: LearningCycle) -> str:
    """Of what the cycle says now; of a withdrawn one as it was kept when its words went."""
    if cycle.state == LearningCycle.State.WITHDRAWN:
        return str(cycle.trail.get("content_sha256", ""))
    return sha256_of(content_of(cycle))


def chain_of(account: Account) -> list[LearningCycle]:
    """The account's numbered cycles in the order of the chain, over all studies."""
    return list(LearningCycle.objects.filter(account=account, number__isnull=False).order_by("number"))


def faults_of(cycles: Iterable[LearningCycle]) -> tuple[str, ...]:
    """What is wrong with a chain of cycles, () when it is whole."""
    links = [Link(cycle.number or 0, content_sha256(cycle), cycle.previous_hash, cycle.hash) for cycle in cycles]
    return chain_faults(links)


@dataclass(frozen=True, slots=True)
class Period:
    """A year of the record. key and year name it in an address."""

    key: str
    year: int
    first: date
    last: date

    def __str__(self) -> str:
        return f"{self.first.day} {self.first:%B %Y} to {self.last.day} {self.last:%B %Y}"


def period_of(key: str, year: int) -> Period:
    """'uk' is 1 April to 31 March of the next year, 'calendar' January to December. Raises ValueError for another."""
    if not 1900 <= year <= 2200:
        raise ValueError(f"{year} is no year of a record.")
    if key == "uk":
        return Period(key, year, date(year, 4, 1), date(year + 1, 3, 31))
    if key == "calendar":
        return Period(key, year, date(year, 1, 1), date(year, 12, 31))
    raise ValueError(f"'{key}' is no kind of year.")


def period_now(key: str, today: date) -> Period:
    """The year that holds today."""
    return period_of(key, today.year - (key == "uk" and (today.month, today.day) < (4, 1)))


def periods_with_entries(account: Account, key: str) -> list[Period]:
    """The years in which this account completed something, newest first."""
    times = LearningCycle.objects.filter(account=account, completed_at__isnull=False)
    found = {period_now(key, at.astimezone(UTC).date()) for at in times.values_list("completed_at", flat=True) if at}
    return sorted(found, key=lambda period: period.first, reverse=True)


def learning_log(
    account: Account, *, now: datetime, period: Period | None = None, only: LearningCycle | None = None
) -> LearningLog:
    """The account's record: of a year, of one cycle, or whole. The chain is checked whole each time."""
    chain = chain_of(account)
    entries = tuple(
        LearningEntry(
            number=cycle.number or 0,
            completed_at=cycle.completed_at or cycle.started_at,
            content=None if cycle.state == LearningCycle.State.WITHDRAWN else content_of(cycle),
            content_sha256=content_sha256(cycle),
            previous_hash=cycle.previous_hash,
            hash=cycle.hash,
        )
        for cycle in chain
        if (only is None or cycle.pk == only.pk) and (period is None or _is_in(period, cycle))
    )
    words = str(period) if period else "One literature search" if only else "All years"
    last_hash = chain[-1].hash if chain else ""
    return LearningLog(str(account), words, entries, faults_of(chain), len(chain), last_hash, now)


def _is_in(period: Period, cycle: LearningCycle) -> bool:
    return cycle.completed_at is not None and period.first <= cycle.completed_at.astimezone(UTC).date() <= period.last


def signs_in(texts: Mapping[str, str]) -> tuple[str, ...]:
    """What in the free texts looks like a patient's data."""
    return patient_data_signs("\n".join(texts.get(name, "") or "" for name in FREE_TEXTS))
