"""The counts of a PRISMA 2020 flow diagram, made from the decision on each record so that they add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plait.records.problem import InputRejected, Problem


@dataclass(frozen=True, slots=True)
class RecordPath:
    """How far one record came; None where it is not decided yet.

    on_abstract: kept after title and abstract. is_retrieved: its full text was got. on_full_text: included.
    reason: why it was excluded on the full text, '' otherwise.
    """

    on_abstract: bool | None = None
    is_retrieved: bool | None = None
    on_full_text: bool | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PrismaFlow:
    """The boxes of the diagram for new reviews with databases and registers; every count is of records.

    identified: by source. removed: before screening, by reason. excluded_with_reason: on the full text.
    n_waiting: kept so far and not decided, at whichever step; 0 in a finished review.
    """

    identified: Mapping[str, int]
    removed: Mapping[str, int]
    n_screened: int
    n_excluded: int
    n_sought: int
    n_not_retrieved: int
    n_assessed: int
    excluded_with_reason: Mapping[str, int]
    n_included: int
    n_waiting: int

    @property
    def n_identified(self) -> int:
        return sum(self.identified.values())


def prisma_flow(identified: Mapping[str, int], removed: Mapping[str, int], records: Iterable[RecordPath]) -> PrismaFlow:
    """The flow of a review.

    Parameters: identified, records by source ('PubMed'); removed, before screening by reason ('Duplicates', 'Marked
        ineligible by automation tools'); records, the path of each record that was left to screen.
    Raises: InputRejected with every problem: a count below 0, boxes that do not add up, a path that skips a step, an
        exclusion on the full text without a reason.
    Source: Page et al. (2021), BMJ 372, n71. doi:10.1136/bmj.n71

    >>> paths = [RecordPath(False), RecordPath(True, True, False, "No comparison"), RecordPath(True, True, True)]
    >>> flow = prisma_flow({"PubMed": 3, "Embase": 2}, {"Duplicates": 2}, paths)
    >>> flow.n_screened, flow.n_assessed, dict(flow.excluded_with_reason), flow.n_included
    (3, 2, {'No comparison': 1}, 1)
    """
    paths = list(records)
    problems = [*_wrong_counts(identified, removed, len(paths)), *_wrong_paths(paths)]
    if problems:
        raise InputRejected(problems)
    n_screened = sum(path.on_abstract is not None for path in paths)
    n_excluded = sum(path.on_abstract is False for path in paths)
    n_not_retrieved = sum(path.is_retrieved is False for path in paths)
    n_included = sum(path.on_full_text is True for path in paths)
    reasons = Counter(path.reason for path in paths if path.on_full_text is False)
    return PrismaFlow(
        identified=dict(identified),
        removed=dict(removed),
        n_screened=n_screened,
        n_excluded=n_excluded,
        n_sought=n_screened - n_excluded,
        n_not_retrieved=n_not_retrieved,
        n_assessed=sum(path.on_full_text is not None for path in paths),
        excluded_with_reason=dict(reasons.most_common()),
        n_included=n_included,
        n_waiting=len(paths) - n_excluded - n_not_retrieved - sum(reasons.values()) - n_included,
    )


def _wrong_counts(identified: Mapping[str, int], removed: Mapping[str, int], n_left: int) -> list[Problem]:
    problems = [
        Problem(f"'{name}'", f"{count} records cannot be.", "Give a count from 0 up.")
        for name, count in (*identified.items(), *removed.items())
        if count < 0
    ]
    n_identified, n_removed = sum(identified.values()), sum(removed.values())
    if not problems and n_identified - n_removed != n_left:
        cause = f"{n_identified} identified less {n_removed} removed are not the {n_left} records to screen."
        problems.append(Problem("Records before screening", cause, "Count the sources and the removed ones again."))
    return problems


def _wrong_paths(paths: Iterable[RecordPath]) -> Iterable[Problem]:
    for number, path in enumerate(paths, 1):
        place = f"Record {number}"
        if path.is_retrieved is not None and path.on_abstract is not True:
            yield Problem(place, "Its full text was sought before its abstract was kept.", "Decide on the abstract.")
        if path.on_full_text is not None and path.is_retrieved is not True:
            yield Problem(place, "It was decided on a full text that was not retrieved.", "Say that it was retrieved.")
        if path.on_full_text is False and not path.reason:
            yield Problem(place, "It was excluded on its full text without a reason.", "Give the reason.")
