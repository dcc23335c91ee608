"""Reads of what a sentence model made of papers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from django.db.models import QuerySet
from numpy.typing import NDArray

from plait.library.models import Paper, PaperVector
from plait.study.models import Study

KEPT_AS = np.float16
_AT_ONCE = 2_000


def papers_unread(study: Study, model: str) -> QuerySet[Paper]:
    """The papers that the model of this name has not read, in the order of their ids."""
    read = PaperVector.objects.filter(paper__study=study, model=model)
    return Paper.objects.filter(study=study).exclude(pk__in=read.values("paper_id")).order_by("pk")


def meaning_of(ids: Sequence[int], model: str) -> NDArray[np.float32] | None:
    """A vector of length 1 for each paper, in this order, of shape (n_papers, n_dimensions); zeros where the model of
    this name has not read it, None where it has read none of them. A query for every 2,000 papers."""
    place_of = {pk: place for place, pk in enumerate(ids)}
    found: NDArray[np.float32] | None = None
    for start in range(0, len(ids), _AT_ONCE):
        rows = PaperVector.objects.filter(paper__in=ids[start : start + _AT_ONCE], model=model)
        for pk, values in rows.values_list("paper_id", "values"):
            vector = np.frombuffer(values, dtype=KEPT_AS)
            if found is None:
                found = np.zeros((len(ids), len(vector)), dtype=np.float32)
            found[place_of[pk]] = vector
    return found
