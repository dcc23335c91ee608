"""Storing which papers are near one another."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from plait.library.models import Neighbour
from plait.library.neighbour_queries import IndexedPapers
from plait.methods.related_papers import related_papers

# Somewhat more than the page shows, so that it stays full when some of them go.
N_STORED = 15


@transaction.atomic
def store_neighbours(*, papers: IndexedPapers, places: Sequence[int]) -> int:
    """Store the papers nearest to each of some papers, in place of what was stored for them. How many rows.

    It writes no event: nobody did anything, and it can be done again from the papers at any time.
    """
    rows = [
        Neighbour(
            paper_id=papers.ids[place],
            other_id=papers.ids[found.index],
            rank=rank,
            score=found.score,
            words=list(found.shared),
        )
        for place in places
        for rank, found in enumerate(related_papers(papers.index, place, limit=N_STORED))
    ]
    Neighbour.objects.filter(paper__in=[papers.ids[place] for place in places]).delete()
    return len(Neighbour.objects.bulk_create(rows, batch_size=1000))
