"""Reads of what a sentence model made of papers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from django.db.models import QuerySet
from numpy.typing import NDArray

from plait.library.models import Paper, PaperVector
from plait.library.sentence_model import SentenceModel
from plait.study.models import Study

KEPT_AS = np.float16
# As many as an SQLite query takes parameters, and then some to spare.
_AT_ONCE = 5_000


def papers_unread(study: Study, model: SentenceModel) -> QuerySet[Paper]:
    """The papers that this model has not read, in the order of their ids."""
    read = PaperVector.objects.filter(paper__study=study, model=model.name)
    return Paper.objects.filter(study=study).exclude(pk__in=read.values("paper_id")).order_by("pk")


def meaning_of(ids: Sequence[int], model: SentenceModel) -> NDArray[np.float32]:
    """A vector of length 1 for each paper, in this order, of shape (n_papers, n_dimensions); zeros where it was not
    read. A query for every 5,000 papers."""
    place_of = {pk: place for place, pk in enumerate(ids)}
    found = np.zeros((len(ids), model.n_dimensions), dtype=np.float32)
    for start in range(0, len(ids), _AT_ONCE):
        rows = PaperVector.objects.filter(paper__in=ids[start : start + _AT_ONCE], model=model.name)
        for pk, values in rows.values_list("paper_id", "values").iterator(chunk_size=2000):
            found[place_of[pk]] = np.frombuffer(values, dtype=KEPT_AS)
    return found
