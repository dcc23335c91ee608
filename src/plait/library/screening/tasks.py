"""Long work of screening: ranking the papers of a large review afresh."""

from __future__ import annotations

from plait import jobs
from plait.library.screening.actions import refit_order
from plait.library.screening.models import Screener


@jobs.work
def refit(run: jobs.Run, screener_id: int) -> int:
    """Rank a screener's papers; the result is the number of decisions the order rests on."""
    if not Screener.objects.filter(pk=screener_id).exists():
        return 0
    return refit_order(screener_id=screener_id)
