from __future__ import annotations

import csv

import pytest

from plait.coding.actions import ImportedCoding, coder_named, create_code, import_codings
from plait.coding.models import Code, Coder, Coding
from plait.interviews.models import TextRevision
from plait.records.problem import InputRejected
from plait.study.models import Event, Study
from tests.coding.conftest import Transcribe
from tests.shared import SHARED, needs_shared

MARKS = SHARED / "opendata" / "fabrication-interviews"


def row(start: int = 3, end: int = 7, text: str | None = "What", name: str = "Trust", interview: str = "A", n: int = 2):  # type: ignore[no-untyped-def]
    return ImportedCoding(interview, name, start, end, text, n)


def test_codings_and_the_codes_they_name_arrive(study: Study, revision: TextRevision, coder: Coder) -> None:
    done = import_codings(study=study, coder=coder, rows=[row(), row(8, 12, None)])
    assert (done.n, done.placed, done.text_matches, done.n_new, done.n_new_codes) == (2, 2, 1, 2, 1)
    assert Code.objects.get().name == "Trust"


def test_a_second_import_adds_nothing(study: Study, revision: TextRevision, coder: Coder) -> None:
    import_codings(study=study, coder=coder, rows=[row()])
    again = import_codings(study=study, coder=coder, rows=[row(), row()])
    assert (again.placed, again.n_new, again.n_new_codes) == (2, 0, 0)


def test_every_row_that_does_not_fit_is_told_and_nothing_is_stored(
    study: Study, revision: TextRevision, coder: Coder
) -> None:
    bad = [row(), row(4, 8, n=3), row(0, 9999, n=4), row(interview="Z", n=5), row(name=" ", n=6), row(5, 5, n=7)]
    with pytest.raises(InputRejected) as rejected:
        import_codings(study=study, coder=coder, rows=bad)
    assert [problem.place for problem in rejected.value.problems] == ["Row 3", "Row 4", "Row 5", "Row 6", "Row 7"]
    assert "“hat”, not “What”" in str(rejected.value)
    assert not Coding.objects.exists()
    assert not Code.objects.exists()
    assert not Event.objects.filter(verb="codings imported").exists()


def test_a_name_that_two_codes_have_is_refused(study: Study, revision: TextRevision, coder: Coder) -> None:
    create_code(study=study, name="Trust", parent=create_code(study=study, name="Trust"))
    with pytest.raises(InputRejected, match="2 codes are called"):
        import_codings(study=study, coder=coder, rows=[row()])


def test_line_ends_of_the_file_do_not_matter(study: Study, revision: TextRevision, coder: Coder) -> None:
    text = revision.text[10:30].replace("\n", "\r\n")
    assert import_codings(study=study, coder=coder, rows=[row(10, 30, text)]).text_matches == 1


@needs_shared
def test_all_598_marks_of_a_published_study_lie_on_their_words(study: Study, transcribe: Transcribe) -> None:
    for file in sorted((MARKS / "transcripts").glob("*.md")):
        transcribe(file.stem, file.stem, file.read_bytes().decode())
    with (MARKS / "marks.csv").open(newline="", encoding="utf-8") as file:
        rows = [
            ImportedCoding(mark["id"], mark["type"], int(mark["start"]), int(mark["end"]), mark["text"], n)
            for n, mark in enumerate(csv.DictReader(file), start=2)
            if mark["start"]  # 15 marks carry no words of the transcript, or words that are not in it
        ]
    done = import_codings(study=study, coder=coder_named(study=study, name="First coder"), rows=rows)
    assert (done.n, done.placed, done.text_matches) == (598, 598, 598)
    assert set(Code.objects.values_list("name", flat=True)) == {"Highlight", "Underline"}
