"""Writes of the coding room: who codes, codes put on segments and taken off again, themes.

Writes of the codebook's tree lie in `codebook`, merges in `merging`, imports in `importing`; all can be had from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from plait.coding.codebook import change_code, create_code, delete_code
from plait.coding.importing import CodingImport, ImportedCoding, import_codings
from plait.coding.merging import merge_codes, undo_merge
from plait.coding.models import Code, Coder, Coding, Theme
from plait.coding.stored import as_stored, put_back
from plait.interviews.models import TextRevision
from plait.interviews.queries import latest_revision
from plait.methods.coding.spans import carry_spans
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem
from plait.records.segment import Span
from plait.study.events import record_event
from plait.study.models import Account, Event, Study

__all__ = (
    "CodingImport",
    "ImportedCoding",
    "apply_code",
    "carry_codings",
    "change_code",
    "change_theme",
    "code_words",
    "coder_for",
    "coder_named",
    "create_code",
    "create_theme",
    "delete_code",
    "delete_theme",
    "import_codings",
    "merge_codes",
    "remove_coding",
    "restore_coding",
    "undo_merge",
)


@transaction.atomic
def coder_for(*, study: Study, account: Account) -> Coder:
    """The coder that a member is. Made at the first coding; never one whose codings came from elsewhere."""
    coder = Coder.objects.filter(study=study, account=account).first()
    if coder is not None:
        return coder
    name, taken = str(account)[:110], set(Coder.objects.filter(study=study).values_list("name", flat=True))
    free = next(each for n in range(1, len(taken) + 2) if (each := name if n == 1 else f"{name} ({n})") not in taken)
    coder = Coder.objects.create(study=study, account=account, name=free)
    record_event(study, "coder entered", subject=coder)
    return coder


@transaction.atomic
def coder_named(*, study: Study, name: str) -> Coder:
    """The coder of this name, for codings that come from elsewhere."""
    name = " ".join(name.split())
    if not name or len(name) > 120:
        raise InputRejected(Problem("Coder", "A coder needs a name of at most 120 characters.", "Give another name."))
    coder, is_new = Coder.objects.get_or_create(study=study, name=name)
    if is_new:
        record_event(study, "coder entered", subject=coder)
    return coder


@transaction.atomic
def apply_code(*, code: Code, revision: TextRevision, coder: Coder, start: int, end: int) -> Coding:
    """Put a code on a segment of the text in use. Doing so twice gives the one coding that is there.

    start, end: code points, end exclusive.
    """
    study = revision.transcript.study
    _check_segment(study, code, revision, coder, start, end)
    coding, is_new = Coding.objects.get_or_create(code=code, revision=revision, coder=coder, start=start, end=end)
    if is_new:
        record_event(study, "code applied", subject=coding, after=as_stored(coding))
    return coding


@transaction.atomic
def code_words(
    *, account: Account, revision: TextRevision, start: int, end: int, code: Code | None, new_name: str = ""
) -> Coding:
    """Put a code on a segment in the name of a member; without a code, one of a new name is made at the top."""
    study = revision.transcript.study
    coder = coder_for(study=study, account=account)
    code = code or create_code(study=study, name=new_name)
    return apply_code(code=code, revision=revision, coder=coder, start=start, end=end)


def _check_segment(study: Study, code: Code, revision: TextRevision, coder: Coder, start: int, end: int) -> None:
    if code.study_id != study.pk or coder.study_id != study.pk:
        raise ValueError("Code, coder and transcript belong to different studies.")
    place = revision.transcript.heading
    if revision.number != latest_revision(revision.transcript).number:
        raise InputRejected(
            Problem(place, "The transcript was corrected since this page was opened.", "Load the page again.")
        )
    if not 0 <= start < end <= len(revision.text):
        cause = f"Characters {start} to {end} are not a segment of this text of {len(revision.text)} characters."
        raise InputRejected(Problem(place, cause, "Choose words in the text."))
    if not revision.text[start:end].strip():
        raise InputRejected(Problem(place, "There are no words in this segment.", "Choose at least one word."))


@transaction.atomic
def remove_coding(*, coding: Coding) -> Event:
    """Take a code off a segment. The event that is returned can put it back."""
    stored = as_stored(coding)
    event = record_event(coding.code.study, "coding removed", subject=coding, before=stored)
    try:
        coding.delete()
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere("This segment", error)) from error
    return event


@transaction.atomic
def restore_coding(*, event: Event) -> Coding:
    """Put back the coding that an event of `remove_coding` took away; where it is back already, that one."""
    if event.verb != "coding removed" or event.before is None:
        raise InputRejected(Problem("Undo", "This event removed no coding.", "Choose another event of the log."))
    coding, is_new = put_back(event.before)
    if is_new:
        newest = latest_revision(coding.revision.transcript)
        if newest.pk != coding.revision_id:
            _move_over(coding.revision, newest, [coding])
        record_event(event.study, "coding restored", subject=coding, after={"event": event.pk})
    return coding


@transaction.atomic
def carry_codings(*, old: TextRevision, new: TextRevision) -> None:
    """After a correction: move every coding to its place in the new text.

    A coding all of whose words are gone, or that would fall on one that is there, stays on the old text, where a
    person finds it (queries.codings_left_behind).
    """
    codings = list(Coding.objects.filter(revision=old).order_by("pk"))
    if not codings:
        return
    moved, n_changed = _move_over(old, new, codings)
    left = sorted({coding.pk for coding in codings} - moved)
    record_event(
        new.transcript.study,
        "codings carried over",
        subject=new.transcript,
        before={"revision": old.pk},
        after={"revision": new.pk, "carried": len(moved), "changed": n_changed, "left": left},
    )


def _move_over(old: TextRevision, new: TextRevision, codings: list[Coding]) -> tuple[set[int], int]:
    """Ids of the codings moved, and how many of them now hold other words than before."""
    spans = carry_spans(old.text, new.text, [Span(coding.start, coding.end) for coding in codings])
    keys = ("code_id", "start", "end", "coder_id")
    taken = set(Coding.objects.filter(revision=new).values_list(*keys))
    moved: list[Coding] = []
    n_changed = 0
    for coding, span in zip(codings, spans, strict=True):
        if span is None or (coding.code_id, span.start, span.end, coding.coder_id) in taken:
            continue
        n_changed += old.text[coding.start : coding.end] != new.text[span.start : span.end]
        coding.revision, coding.start, coding.end = new, span.start, span.end
        taken.add((coding.code_id, span.start, span.end, coding.coder_id))
        moved.append(coding)
    Coding.objects.bulk_update(moved, ["revision", "start", "end"], batch_size=200)
    return {coding.pk for coding in moved}, n_changed


@transaction.atomic
def create_theme(*, study: Study, name: str, codes: Iterable[Code], description: str = "") -> Theme:
    """Say what several codes together are about. The first step from codes to findings."""
    theme = Theme.objects.create(
        study=study, name=_theme_name(study, name, but=None), description=description.strip(), order=0
    )
    theme.codes.set(_of_study(study, codes))
    record_event(study, "theme created", subject=theme, after=_theme_stored(theme))
    return theme


@transaction.atomic
def change_theme(*, theme: Theme, name: str, description: str, codes: Iterable[Code]) -> Theme:
    before = _theme_stored(theme)
    theme.name = _theme_name(theme.study, name, but=theme.pk)
    theme.description = description.strip()
    theme.save()
    theme.codes.set(_of_study(theme.study, codes))
    record_event(theme.study, "theme changed", subject=theme, before=before, after=_theme_stored(theme))
    return theme


@transaction.atomic
def delete_theme(*, theme: Theme) -> None:
    """Delete a theme; its codes stay. Refused while something is built on it."""
    record_event(theme.study, "theme deleted", subject=theme, before=_theme_stored(theme))
    try:
        theme.delete()
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"Theme '{theme.name}'", error)) from error


def _theme_name(study: Study, name: str, *, but: int | None) -> str:
    name = " ".join(name.split())
    if not name or len(name) > 200:
        raise InputRejected(Problem("Theme", "A theme needs a name of at most 200 characters.", "Give another name."))
    same = Theme.objects.filter(study=study, name=name).values_list("pk", flat=True).first()
    if same is not None and same != but:
        raise InputRejected(Problem(f"Theme '{name}'", "There is a theme of this name.", "Choose another name."))
    return name


def _of_study(study: Study, codes: Iterable[Code]) -> list[Code]:
    chosen = list(codes)
    if any(code.study_id != study.pk for code in chosen):
        raise ValueError("A theme stands on codes of its own study.")
    return chosen


def _theme_stored(theme: Theme) -> dict[str, Any]:
    codes = sorted(theme.codes.values_list("pk", flat=True))
    return {"id": theme.pk, "name": theme.name, "description": theme.description, "codes": codes}
