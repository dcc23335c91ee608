"""Storing which papers are near one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db import transaction

from plait.library.models import Neighbour
from plait.library.neighbour_queries import Near

# Somewhat more than the page shows, so that it stays full when some of them go.
N_STORED = 15


@transaction.atomic
def store_neighbours(near: Mapping[int, Sequence[Near]]) -> None:
    """Store the papers near each of some papers, in place of what was stored for them.

    It writes no event: nobody did anything, and it can be done again from the papers at any time.
    """
    rows = [
        Neighbour(paper_id=pk, other_id=found.paper_id, rank=rank, score=found.score, words=list(found.shared))
        for pk, all_found in near.items()
        for rank, found in enumerate(all_found)
    ]
    Neighbour.objects.filter(paper__in=list(near)).delete()
    Neighbour.objects.bulk_create(rows, batch_size=1000)
