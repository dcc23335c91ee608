"""What the coding room holds of a person: codes on their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plait.coding.models import Coder, Coding
from plait.coding.queries import PERSON, codebook, counts_of
from plait.register.leaving.holdings import Figure, Holding, hold, in_words
from plait.register.models import Person
from plait.study.kept import Kept, kept
from plait.study.models import Study


def _words(person: Person) -> Iterator[str]:
    """What was coded, and every turn's words: they are what is quoted."""
    codings = Coding.objects.filter(**{PERSON: person}).select_related("revision").order_by("revision_id")
    for coding in codings.iterator(chunk_size=100):
        yield coding.revision.text[coding.start : coding.end]


def _shown(coding: Coding, person: Person) -> Kept:
    words = coding.revision.text[coding.start : coding.end]
    return {**kept(coding), "code": coding.code.name, "coder": coding.coder.name, "words": words}


def _told(coding: Coding) -> dict[str, str]:
    words = coding.revision.text[coding.start : coding.end]
    said = {"Code": coding.code.name, "Your words": words, "Coded by": coding.coder.name}
    return {**said, **in_words(coding, "note", created_at="Coded")}


def _figures(study: Study) -> Iterable[Figure]:
    counts = counts_of(study)
    yield Figure("Codings", f"{counts.n_codings:,}, of {counts.n_people:,} people with a transcript")
    for entry in codebook(study):
        yield Figure(
            f"Code “{' › '.join(entry.path)}”", f"{entry.n_with_children:,} codings, {entry.n_people:,} people"
        )


hold(
    Holding(
        "Codings, with their notes", Coding, PERSON, shown=_shown, told=_told, beside=("code", "coder", "revision")
    ),
    words=_words,
    figures=_figures,
    fixed={Coder: ("name",)},
)
