"""Codings that were made elsewhere, by place in the transcript's text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from plait.coding.codebook import create_code
from plait.coding.models import Code, Coder, Coding
from plait.formats.reading.decoding import with_line_feeds
from plait.interviews.models import TextRevision
from plait.interviews.queries import newest_revisions
from plait.records.problem import InputRejected, Problem
from plait.study.changing import Changing, changing
from plait.study.models import Study


@dataclass(frozen=True, slots=True)
class ImportedCoding:
    """One row of a file. start, end: code points into the interview's transcript, end exclusive.

    text: the words that the file says stand there, None when it does not say. row: its number in the file.
    """

    interview_code: str
    code_name: str
    start: int
    end: int
    text: str | None
    row: int


@dataclass(frozen=True, slots=True)
class CodingImport:
    """n: rows of the file. placed: rows whose coding is now there. text_matches: rows whose words were given and are
    those in the transcript. n_new: codings that were not there before. n_new_codes: codes that had to be made."""

    n: int
    placed: int
    text_matches: int
    n_new: int
    n_new_codes: int


def import_codings(*, study: Study, coder: Coder, rows: Sequence[ImportedCoding]) -> CodingImport:
    """Take over all codings of a file, or none. A code that is not in the codebook is made, at the top.

    Raises InputRejected with every problem of every row: an interview that is not there or not transcribed, a place
    outside the text, words that are not those at the place, a code name that several codes have.
    """
    if coder.study_id != study.pk:
        raise ValueError("The coder belongs to another study.")
    if not rows:
        raise InputRejected(Problem("Codings", "There is no coding in it.", "Choose the file with the codings."))
    with changing(study, "codings imported", coder) as change:
        return _import(change, study, coder, rows)


def _import(change: Changing, study: Study, coder: Coder, rows: Sequence[ImportedCoding]) -> CodingImport:
    revisions = _revisions(study, {row.interview_code for row in rows})
    codes = _codes(study)
    problems = [problem for row in rows for problem in _problems(row, revisions, codes)]
    if problems:
        raise InputRejected(problems)
    n_new_codes = 0
    for name in dict.fromkeys(row.code_name.strip() for row in rows):
        if name not in codes:
            codes[name] = [create_code(study=study, name=name)]
            n_new_codes += 1
    wanted = [
        Coding(code=codes[row.code_name.strip()][0], revision=revisions[row.interview_code], coder=coder,
               start=row.start, end=row.end)
        for row in rows
    ]  # fmt: skip
    place = attrgetter("code_id", "revision_id", "start", "end")
    there = set(Coding.objects.filter(coder=coder).values_list("code_id", "revision_id", "start", "end"))
    new = {place(coding): coding for coding in wanted if place(coding) not in there}
    change.bulk(Coding, new.values())
    done = CodingImport(len(rows), len(rows), sum(row.text is not None for row in rows), len(new), n_new_codes)
    change.note(rows=done.n, text_matches=done.text_matches, new=done.n_new, new_codes=n_new_codes)
    return done


def _revisions(study: Study, interview_codes: set[str]) -> dict[str, TextRevision]:
    found = newest_revisions(study).filter(transcript__interview__code__in=interview_codes)
    return {revision.transcript.code: revision for revision in found.select_related("transcript__interview")}


def _codes(study: Study) -> dict[str, list[Code]]:
    by_name: dict[str, list[Code]] = defaultdict(list)
    for code in Code.objects.filter(study=study):
        by_name[code.name].append(code)
    return dict(by_name)


def _problems(row: ImportedCoding, revisions: dict[str, TextRevision], codes: dict[str, list[Code]]) -> list[Problem]:
    place = f"Row {row.row}"
    name = row.code_name.strip()
    problems = []
    if not name or len(name) > 200:
        problems.append(Problem(place, "A code's name has 1 to 200 characters.", "Mend the name."))
    elif len(codes.get(name, ())) > 1:
        cause = f"{len(codes[name])} codes are called '{name}'."
        problems.append(Problem(place, cause, "Rename all but one of them in the codebook, then import again."))
    revision = revisions.get(row.interview_code)
    if revision is None:
        cause = f"There is no interview '{row.interview_code}' with a transcript."
        return [*problems, Problem(place, cause, "Attach its transcript first, or mend the interview's code.")]
    if not 0 <= row.start < row.end <= len(revision.text):
        cause = f"{row.start} to {row.end} is no segment of a text of {len(revision.text)} characters."
        problems.append(Problem(place, cause, "Check that the offsets belong to this transcript."))
    elif row.text is not None and with_line_feeds(row.text) != (there := revision.text[row.start : row.end]):
        cause = f"The text there is “{_short(there)}”, not “{_short(row.text)}”."
        problems.append(Problem(place, cause, "Check that the transcript is the one that was coded."))
    return problems


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:57]}..."
