"""A clock that stands still, for pages that speak of today and for rows that are to be of one day."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count

from django.utils import timezone


def stand_still(at: datetime) -> None:
    """Let it be this moment, a millisecond later each time somebody looks. To be called before Django's models are
    loaded, which take hold of the clock; in a process of its own, because nothing winds it up again."""
    ticks = count()
    timezone.now = lambda: at + timedelta(milliseconds=next(ticks))
