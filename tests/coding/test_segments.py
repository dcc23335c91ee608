from __future__ import annotations

from collections.abc import Callable

import pytest

from plait.coding.actions import apply_code, change_theme, create_code, create_theme, delete_theme
from plait.coding.models import Coder, Theme
from plait.coding.queries import counts_of, segment_rows, segments_of, themes_of, transcripts_to_code
from plait.interviews.models import TextRevision
from plait.records.problem import InputRejected
from plait.study.models import Event, Study
from tests.coding.conftest import place


def test_a_segment_says_who_spoke_its_words_and_where(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="Cost")
    coding = apply_code(code=code, revision=revision, coder=coder, **place(revision, "Nobody paid"))
    (segment,) = segments_of(study, codes=[code])
    assert (segment.text, segment.speaker, segment.coder) == ("Nobody paid", "P", "Olu Owner")
    assert (segment.person_code, segment.interview_code, segment.coding_id) == ("P1", "A", coding.pk)


def test_segments_of_a_code_include_those_of_codes_below_it(
    study: Study, revision: TextRevision, second: TextRevision, coder: Coder
) -> None:
    top = create_code(study=study, name="Barriers")
    leaf = create_code(study=study, name="Cost", parent=top)
    apply_code(code=leaf, revision=second, coder=coder, start=3, end=7)
    apply_code(code=top, revision=revision, coder=coder, start=8, end=12)
    assert [(each.person_code, each.code_name) for each in segments_of(study, codes=[top])] == [
        ("P1", "Barriers"), ("P2", "Cost"),
    ]  # fmt: skip


def test_segments_cost_the_same_queries_for_many_as_for_few(
    study: Study,
    revision: TextRevision,
    second: TextRevision,
    coder: Coder,
    django_assert_max_num_queries: Callable[[int], object],
) -> None:
    code = create_code(study=study, name="Cost")
    for where in (revision, second):
        for start in range(10):
            apply_code(code=code, revision=where, coder=coder, start=start, end=start + 3)
    with django_assert_max_num_queries(4):  # type: ignore[attr-defined]
        assert len(segments_of(study, codes=[code])) == 20


def test_a_row_shows_the_words_with_what_stands_around_them(study: Study, revision: TextRevision, coder: Coder) -> None:
    code = create_code(study=study, name="Test")
    apply_code(code=code, revision=revision, coder=coder, **place(revision, "the 🧪 test"))
    row = segment_rows(study, [code.pk]).get()
    assert row.words == "the 🧪 test"
    assert row.before.endswith("We brought ")
    assert row.after.startswith(" home. It")
    assert revision.text.startswith(row.before)


def test_the_first_line_counts_codes_codings_coders_and_transcripts(
    study: Study, revision: TextRevision, second: TextRevision, coder: Coder
) -> None:
    code = create_code(study=study, name="Cost")
    apply_code(code=code, revision=revision, coder=coder, start=3, end=7)
    counts = counts_of(study)
    assert (counts.n_codes, counts.n_codings, counts.n_coders, counts.n_coded, counts.n_transcripts) == (1, 1, 1, 1, 2)


def test_codings_lie_by_place_in_one_text_after_the_other(
    study: Study, revision: TextRevision, second: TextRevision, coder: Coder
) -> None:
    code = create_code(study=study, name="Cost")
    for text, start in ((second, 3), (revision, 30), (revision, 3)):
        apply_code(code=code, revision=text, coder=coder, start=start, end=start + 4)
    told = [(each.revision_id, each.start) for each in code.codings.all()]
    assert told == [(revision.pk, 3), (revision.pk, 30), (second.pk, 3)]


def test_transcripts_are_listed_with_their_codings(
    study: Study, revision: TextRevision, second: TextRevision, coder: Coder
) -> None:
    for name in ("Cost", "Trust"):
        apply_code(code=create_code(study=study, name=name), revision=revision, coder=coder, start=3, end=7)
    told = [(each.interview.code, each.n_codings, each.n_codes, each.n_coders) for each in transcripts_to_code(study)]
    assert told == [("A", 2, 2, 1), ("B", 0, 0, 0)]


def test_a_theme_stands_on_the_codes_it_is_given(study: Study) -> None:
    cost, trust = create_code(study=study, name="Cost"), create_code(study=study, name="Trust")
    theme = create_theme(study=study, name="Why rarely", codes=[cost], description="What holds ideas back.")
    change_theme(theme=theme, name=theme.name, description=theme.description, codes=[cost, trust])
    assert [list(each.codes.all()) for each in themes_of(study)] == [[cost, trust]]
    (link,) = Event.objects.get(verb="theme changed").changes.all()
    assert (link.kind, link.after["code_id"]) == ("coding.theme_codes", trust.pk)


def test_a_theme_of_the_same_name_is_refused(study: Study) -> None:
    create_theme(study=study, name="Why rarely", codes=[])
    with pytest.raises(InputRejected, match=r"There is “.*” already"):
        create_theme(study=study, name="Why  rarely ", codes=[])


def test_a_deleted_theme_leaves_its_codes(study: Study) -> None:
    cost = create_code(study=study, name="Cost")
    delete_theme(theme=create_theme(study=study, name="Why rarely", codes=[cost]))
    assert not Theme.objects.exists()
    cost.refresh_from_db()
