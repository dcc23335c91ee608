"""Whether a library's holdings reach a paper: by ISSN, by year, and by embargo as of a day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from plait.records.full_text import Holding

Reach = Literal["yes", "partly", "no"]
# So many digits of days reach beyond the calendar.
_MOST_DIGITS = 8
_ONE_EMBARGO = re.compile(r"([RP])([0-9]+)([DMY])")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Coverage:
    """first, last: first and last day whose issues can be read; None where coverage is open."""

    first: date | None
    last: date | None

    def __str__(self) -> str:
        """The years in words.

        >>> str(Coverage(date(1998, 1, 1), date(2016, 12, 31))), str(Coverage(date(2005, 1, 1), None))
        ('1998–2016', '2005 to now')
        """
        if self.first and self.last:
            years = (self.first.year, self.last.year)
            return str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"
        if self.first:
            return f"{self.first.year} to now"
        return f"up to {self.last.year}" if self.last else "all years"


def coverage(holding: Holding, *, today: date) -> Coverage | None:
    """What of a title can be read on a day, its embargo taken off; None when the embargo leaves nothing.

    An embargo in years counts calendar years, as KBART says: P1Y ends with the last day of last year, R1Y begins with
    the first of this year; in months it counts whole months, in days days. P keeps the newest back, R gives only the
    newest.
    Source: NISO RP-9-2014, KBART phase II, field embargo_info.

    >>> str(coverage(Holding("J Trust", first_year=1998, embargo="P2Y"), today=date(2018, 5, 4)))
    '1998–2016'
    """
    firsts = [date(holding.first_year, 1, 1)] if holding.first_year else []
    lasts = [date(holding.last_year, 12, 31)] if holding.last_year else []
    for kind, number, unit in _ONE_EMBARGO.findall(holding.embargo):
        # No wall lies before the calendar; a file may name any.
        wall = _wall(today, max(0, int(number.lstrip("0")[:_MOST_DIGITS] or "0") - 1), unit)
        if kind == "P":
            lasts.append(max(wall, date.min + timedelta(days=1)) - timedelta(days=1))
        else:
            firsts.append(wall)
    found = Coverage(max(firsts, default=None), min(lasts, default=None))
    return None if found.first and found.last and found.first > found.last else found


def _wall(today: date, number: int, unit: str) -> date:
    """The first day of the calendar year (month) that lies `number` years (months) back, or the day so many back."""
    if unit == "D":
        return today - timedelta(days=min(number, (today - date.min).days))
    if unit == "Y":
        return date(max(1, today.year - number), 1, 1)
    months = max(_MONTHS, today.year * _MONTHS + today.month - 1 - number)
    return date(months // _MONTHS, months % _MONTHS + 1, 1)


def reach(holding: Holding, year: int, *, today: date) -> Reach:
    """Whether the issues of a year can be read: all of them, some of them (or some of their articles), or none. Days
    yet to come do not count.

    >>> journal = Holding("J Trust", first_year=1998, embargo="P6M")
    >>> [reach(journal, year, today=date(2026, 11, 22)) for year in (1997, 2025, 2026)]
    ['no', 'yes', 'partly']
    """
    found = coverage(holding, today=today)
    if found is None or not 1 <= year <= today.year + 1:
        return "no"
    begins, ends = date(year, 1, 1), max(min(date(year, 12, 31), today), date(year, 1, 1))
    if (found.first and found.first > ends) or (found.last and found.last < begins):
        return "no"
    whole = (not found.first or found.first <= begins) and (not found.last or found.last >= ends)
    return "yes" if whole and not holding.is_selective else "partly"


@dataclass(frozen=True, slots=True)
class Held:
    """holding: the title that reaches furthest. reach: of the paper's year."""

    holding: Holding
    reach: Reach


def best_holding(issns: Iterable[str], year: int | None, holdings: Iterable[Holding], *, today: date) -> Held | None:
    """The holding of one of these ISSNs that reaches the year best; None when the journal is not held at all. Without a
    year the first one, 'partly'."""
    wanted = {issn.upper() for issn in issns}
    titles = [holding for holding in holdings if wanted & {issn.upper() for issn in holding.issns}]
    if not titles:
        return None
    if year is None:
        return Held(titles[0], "partly")
    order: tuple[Reach, ...] = ("yes", "partly", "no")
    found = [Held(holding, reach(holding, year, today=today)) for holding in titles]
    return min(found, key=lambda held: order.index(held.reach))
