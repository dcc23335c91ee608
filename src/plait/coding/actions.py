"""Writes of the coding room: who codes, codes put on segments and taken off again, themes.

Writes of the codebook's tree lie in `codebook`, merges in `merging`, imports in `importing`; all can be had from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import ProtectedError

from plait.coding.codebook import change_code, create_code, delete_code
from plait.coding.importing import CodingImport, ImportedCoding, import_codings
from plait.coding.merging import merge_codes
from plait.coding.models import Code, Coder, Coding, Theme
from plait.coding.queries import REMOVED
from plait.interviews.actions import speaker_still_there
from plait.interviews.models import TextRevision
from plait.interviews.queries import latest_revision
from plait.methods.coding.spans import Piece, carry_spans
from plait.pages.problems import cited_elsewhere
from plait.records.problem import InputRejected, Problem, name_taken
from plait.records.segment import Span
from plait.study.changing import Changing, changing
from plait.study.kept import kind_of
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
    "keep_up",
    "merge_codes",
    "remove_coding",
)


def coder_for(*, study: Study, account: Account) -> Coder:
    """The coder that a member is. Made at the first coding; never one whose codings came from elsewhere."""
    with changing(study, "coder entered") as change:
        coder = Coder.objects.filter(study=study, account=account).first()
        if coder is not None:
            return coder
        name, taken = str(account)[:110], set(Coder.objects.filter(study=study).values_list("name", flat=True))
        tried = (name if n == 1 else f"{name} ({n})" for n in range(1, len(taken) + 2))
        free = next(each for each in tried if each not in taken)
        return change.create(Coder, study=study, account=account, name=free)


def coder_named(*, study: Study, name: str) -> Coder:
    """The coder of this name, for codings that come from elsewhere."""
    name = " ".join(name.split())
    if not name or len(name) > 120:
        raise InputRejected(Problem("Coder", "A coder needs a name of at most 120 characters.", "Give another name."))
    with changing(study, "coder entered") as change:
        return Coder.objects.filter(study=study, name=name).first() or change.create(Coder, study=study, name=name)


def apply_code(*, code: Code, revision: TextRevision, coder: Coder, start: int, end: int) -> Coding:
    """Put a code on a segment of the text in use. Doing so twice gives the one coding that is there.

    start, end: code points, end exclusive.
    """
    study = revision.transcript.study
    with changing(study, "code applied") as change:
        speaker_still_there(revision.transcript)
        _check_segment(study, code, revision, coder, start, end)
        place = {"code": code, "revision": revision, "coder": coder, "start": start, "end": end}
        return Coding.objects.filter(**place).first() or change.create(Coding, **place)


def code_words(
    *, account: Account, revision: TextRevision, start: int, end: int, code: Code | None, new_name: str = ""
) -> Coding:
    """Put a code on a segment in the name of a member; without a code, one of a new name is made at the top."""
    study = revision.transcript.study
    with changing(study, "words coded") as change:
        coder = coder_for(study=study, account=account)
        code = code or create_code(study=study, name=new_name)
        coding = apply_code(code=code, revision=revision, coder=coder, start=start, end=end)
        change.subject = (kind_of(coding), coding.pk)
    return coding


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


def remove_coding(*, coding: Coding) -> Event:
    """Take a code off a segment. The event that is returned can be undone."""
    try:
        with changing(coding.code.study, REMOVED, coding) as change:
            change.delete(coding)
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere("This segment", error)) from error
    assert change.event is not None
    return change.event


def keep_up(change: Changing, ids: list[int]) -> None:
    """Codings that an undo brought back or changed go to the text in use, where theirs was corrected in between."""
    by_revision: dict[int, list[Coding]] = {}
    for coding in Coding.objects.select_related("revision__transcript").in_bulk(ids).values():
        by_revision.setdefault(coding.revision_id, []).append(coding)
    for codings in by_revision.values():
        old = codings[0].revision
        newest = latest_revision(old.transcript)
        if newest.pk != old.pk:
            _move_over(change, old, newest, codings)


def carry_codings(*, old: TextRevision, new: TextRevision, along: Sequence[Piece]) -> None:
    """After a correction: move every coding to its place in the new text. along: the two texts, compared before.

    A coding all of whose words are gone, or that would fall on one that is there, stays on the old text, where a
    person finds it (queries.codings_left_behind).
    """
    with changing(new.transcript.study, "codings carried over", new.transcript) as change:
        codings = list(Coding.objects.filter(revision=old).order_by("pk"))
        if not codings:
            return
        moved, n_changed = _move_over(change, old, new, codings, along)
        left = sorted({coding.pk for coding in codings} - moved)
        change.note(revision=new.pk, carried=len(moved), changed=n_changed, left=left)


def _move_over(
    change: Changing,
    old: TextRevision,
    new: TextRevision,
    codings: list[Coding],
    along: Sequence[Piece] | None = None,
) -> tuple[set[int], int]:
    """Ids of the codings moved, and how many of them now hold other words than before."""
    spans = carry_spans(old.text, new.text, [Span(coding.start, coding.end) for coding in codings], along)
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
    change.update_each(moved, "revision", "start", "end")
    return {coding.pk for coding in moved}, n_changed


def create_theme(*, study: Study, name: str, codes: Iterable[Code], description: str = "") -> Theme:
    """Say what several codes together are about. The first step from codes to findings."""
    with changing(study, "theme created") as change:
        name = _theme_name(study, name, but=None)
        theme = change.create(Theme, study=study, name=name, description=description.strip(), order=0)
        change.put(theme.codes, _of_study(study, codes))
    return theme


def change_theme(*, theme: Theme, name: str, description: str, codes: Iterable[Code]) -> Theme:
    with changing(theme.study, "theme changed", theme) as change:
        name = _theme_name(theme.study, name, but=theme.pk)
        change.update(theme, name=name, description=description.strip())
        change.set(theme.codes, _of_study(theme.study, codes))
    return theme


def delete_theme(*, theme: Theme) -> None:
    """Delete a theme; its codes stay. Refused while something is built on it."""
    try:
        with changing(theme.study, "theme deleted", theme) as change:
            change.delete(theme)
    except ProtectedError as error:
        raise InputRejected(cited_elsewhere(f"Theme '{theme.name}'", error)) from error


def _theme_name(study: Study, name: str, *, but: int | None) -> str:
    name = " ".join(name.split())
    if not name or len(name) > 200:
        raise InputRejected(Problem("Theme", "A theme needs a name of at most 200 characters.", "Give another name."))
    there = Theme.objects.filter(study=study, name__is_named=name).exclude(pk=but or 0).first()
    if there is not None:
        raise InputRejected(name_taken(f"Theme '{name}'", name, there.name, field="name"))
    return name


def _of_study(study: Study, codes: Iterable[Code]) -> list[Code]:
    chosen = list(codes)
    if any(code.study_id != study.pk for code in chosen):
        raise ValueError("A theme stands on codes of its own study.")
    return chosen
