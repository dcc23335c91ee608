"""Storing what a sentence model makes of papers."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from plait.library.models import Neighbour, Paper, PaperVector
from plait.library.sentence_model import SentenceModel
from plait.library.vector_queries import KEPT_AS


@transaction.atomic
def store_vectors(papers: Sequence[Paper], model: SentenceModel) -> None:
    """Let the model read title, abstract and keywords of each paper, in place of what was stored for it. The papers
    near them are to be found anew then.

    It writes no event: nobody did anything, and it can be done again from the papers at any time.
    """
    vectors = model.vectors([paper.words for paper in papers]).astype(KEPT_AS)
    PaperVector.objects.filter(paper__in=papers).delete()
    PaperVector.objects.bulk_create(
        PaperVector(paper=paper, model=model.name, values=vector.tobytes())
        for paper, vector in zip(papers, vectors, strict=True)
    )
    Neighbour.objects.filter(paper__in=papers).delete()
