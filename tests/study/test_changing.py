"""A change and what the log keeps of it, on the rows of the coding room."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

import plait
from plait.coding.models import Code, Theme
from plait.interviews.models import Interview, TextRevision, Transcript
from plait.register.models import Person
from plait.study.changing import begun, changing
from plait.study.models import Change, Event, Study
from plait.study.undoing import undo


def kept() -> list[tuple[object, ...]]:
    return [
        (each.kind, each.row_id, each.before, each.after) for each in Change.objects.exclude(kind="").order_by("pk")
    ]


@pytest.fixture
def code(study: Study) -> Code:
    code = Code.objects.create(study=study, name="Cost")
    Change.objects.all().delete()
    return code


def test_one_block_is_one_event_with_what_it_did_to_each_row(study: Study, code: Code) -> None:
    with changing(study, "codes tidied") as change:
        change.update(code, name="Price", colour=0)
        made = change.create(Code, study=study, name="Trust")
    assert change.event is not None
    assert (change.event.verb, change.event.subject_kind, change.event.subject_id) == (
        "codes tidied",
        "coding.code",
        made.pk,
    )
    first, second = kept()
    assert first == ("coding.code", code.pk, {"name": "Cost"}, {"name": "Price"})
    assert second[:3] == ("coding.code", made.pk, None)
    assert isinstance(second[3], dict)
    assert second[3]["name"] == "Trust"


def test_a_block_that_changes_nothing_leaves_no_event(study: Study, code: Code) -> None:
    n_events = Event.objects.count()
    with changing(study, "code changed", code) as change:
        change.update(code, name="Cost")
    assert (change.event, Event.objects.count(), kept()) == (None, n_events, [])


def test_a_block_that_raises_leaves_nothing(study: Study, code: Code) -> None:
    n_events = Event.objects.count()
    with pytest.raises(ZeroDivisionError):
        _change_and_raise(study, code)
    code.refresh_from_db()
    assert (code.name, Event.objects.count(), kept()) == ("Cost", n_events, [])


def test_a_block_inside_a_block_stands_within_it(study: Study) -> None:
    with changing(study, "book begun") as outer:
        with changing(study, "code created") as inner:
            code = inner.create(Code, study=study, name="Cost")
        outer.note(n=1)
    assert inner.event is not None
    assert (inner.event.within, inner.event.subject_id, outer.event is not None) == (outer.event, code.pk, True)
    assert outer.event is not None
    assert outer.event.settings == {"n": 1}


def _change_and_raise(study: Study, code: Code) -> None:
    with changing(study, "code changed", code) as change:
        change.update(code, name="Price")
        raise ZeroDivisionError


def test_a_part_that_raised_and_was_caught_leaves_the_rest(study: Study, code: Code) -> None:
    with changing(study, "book begun") as outer:
        outer.create(Code, study=study, name="Trust")
        with pytest.raises(ZeroDivisionError):
            _change_and_raise(study, code)
    assert set(Code.objects.values_list("name", flat=True)) == {"Cost", "Trust"}
    assert outer.event is not None
    assert not outer.event.parts.exists()


def test_what_goes_with_a_row_is_kept_too(study: Study, code: Code) -> None:
    theme = Theme.objects.create(study=study, name="Money")
    theme.codes.add(code)
    link = Theme.codes.through.objects.get()
    with changing(study, "theme deleted", theme) as change:
        change.delete(theme)
    assert change.event is not None
    assert (change.event.subject_kind, change.event.subject_id) == ("coding.theme", link.theme_id)
    assert [each[:2] for each in kept()] == [("coding.theme_codes", link.pk), ("coding.theme", link.theme_id)]


def test_links_are_rows_and_only_those_that_differ_are_written(study: Study, code: Code) -> None:
    theme = Theme.objects.create(study=study, name="Money")
    other = Code.objects.create(study=study, name="Trust")
    theme.codes.add(code)
    with changing(study, "theme changed", theme) as change:
        change.set(theme.codes, [code, other])
    assert list(theme.codes.order_by("pk")) == [code, other]
    assert [(each[0], each[2]) for each in kept()] == [("coding.theme_codes", None)]


def test_many_rows_are_kept_as_a_range(study: Study) -> None:
    with changing(study, "codes imported") as change:
        made = change.bulk(Code, (Code(study=study, name=f"Code {n}") for n in range(1200)))
    (only,) = Change.objects.filter(event=change.event)
    assert (only.row_id, only.last_id, len(only.ids)) == (made[0].pk, made[-1].pk, 1200)


def test_many_rows_changed_alike_are_kept_one_by_one(study: Study) -> None:
    codes = [Code.objects.create(study=study, name=name, colour=colour) for name, colour in (("a", 1), ("b", 2))]
    Change.objects.all().delete()
    with changing(study, "colours changed") as change:
        assert change.update_all(Code.objects.filter(study=study), colour=2) == 2
    assert kept() == [("coding.code", codes[0].pk, {"colour": 1}, {"colour": 2})]


def test_a_change_of_no_study_is_a_fault(db: None) -> None:
    with pytest.raises(AssertionError, match="of no study"), changing(None, "study created") as change:
        change.create(Study, slug="s", title="S")
    assert not Study.objects.exists()


def test_the_study_may_be_made_in_the_block(db: None) -> None:
    with changing(None, "study created") as change:
        change.study = change.create(Study, slug="s", title="S")
    assert Event.objects.get().study == change.study


def test_a_change_of_another_study_inside_a_change_is_a_fault(study: Study) -> None:
    other = Study.objects.create(slug="other", title="Other")
    for elsewhere in (other, None):
        with changing(study, "book begun"), pytest.raises(AssertionError, match="in a change of another study"):
            _create_two_of_one_id(elsewhere, 1)


# Where transactions begin that say nothing of a study, and why: they wait for everybody, so that no other may.
BARE = {
    "database/locks.py": "the locks themselves",
    "jobs/__init__.py": "an example",
    "library/duplicates/actions.py": "a part of a change, which may fail by itself",
    "library/learning/actions.py": "a person's own record",
    "library/phone/actions.py": "a person's own deliveries",
    "library/related/actions.py": "parts of jobs' steps; the lists of a day, a person's own",
    "library/screening/actions.py": "a screener's own order",
    "library/search/actions.py": "a person's own searches",
    "library/phone/views.py": "what a phone sends later: which study it is for, its view finds out",
    "library/related/tasks.py": "asks for a job of each study",
    "register/leaving/preview.py": "is taken back",
    "study/actions.py": "links of an account, and files that go when it is over",
    "urls.py": "pages of accounts, which belong to no study",
    "study/undoing.py": "a part of a change, which may fail by itself",
}


def test_a_transaction_that_writes_to_a_study_says_to_which() -> None:
    folder = Path(plait.__file__).parent
    found = (path for path in folder.rglob("*.py") if "migrations" not in path.parts)
    bare = {path.relative_to(folder).as_posix() for path in found if "transaction.atomic" in path.read_text("utf-8")}
    assert bare == set(BARE)


def test_one_transaction_may_hold_changes_of_two_studies(study: Study) -> None:
    other = Study.objects.create(slug="other", title="Other")
    with transaction.atomic():
        for each in (study, other):
            with changing(each, "code created") as change:
                change.create(Code, study=each, name="Cost")
    assert Code.objects.count() == 2


def test_a_row_that_breaks_a_rule_of_its_table_is_refused_whole(study: Study, code: Code) -> None:
    with pytest.raises(IntegrityError):
        _create_two_of_one_id(study, code.pk)
    assert Code.objects.count() == 1


def _create_two_of_one_id(study: Study | None, taken: int) -> None:
    with changing(study, "code created") as change:
        change.create(Code, study=study, name="Trust")
        change.create(Code, pk=taken, study=study, name="Again")


def test_rows_of_one_table_are_deleted_together_and_not_by_a_query_each(study: Study) -> None:
    def n_queries(n: int) -> int:
        codes = [Code.objects.create(study=study, name=f"Code {n}.{each}") for each in range(n)]
        with CaptureQueriesContext(connection) as queries, changing(study, "codes deleted") as change:
            change.delete_all(codes)
        assert change.event is not None
        assert change.event.changes.filter(after__isnull=True).count() == n
        return len(queries)

    # Django deletes a hundred at once.
    assert n_queries(200) <= n_queries(2) + 10


def test_a_row_that_leads_to_a_person_is_kept_as_about_that_person(study: Study) -> None:
    person = Person.objects.create(study=study, code="P1")
    interview = Interview.objects.create(study=study, person=person, code="A")
    with changing(study, "transcript attached") as change:
        transcript = change.create(Transcript, study=study, interview=interview, source_name="a.txt")
        change.create(TextRevision, transcript=transcript, number=1, text="So.", n_words=1, sha256="")
        change.create(Code, study=study, name="Cost")
    assert list(Change.objects.filter(event=change.event).order_by("pk").values_list("kind", "person")) == [
        ("interviews.transcript", person.pk),
        ("interviews.textrevision", person.pk),
        ("coding.code", None),
    ]


def test_steps_are_parts_of_what_was_begun_and_are_written_by_themselves(study: Study) -> None:
    whole = begun(study, "codes imported", n=2)
    assert whole.event is not None
    for name in ("Cost", "Trust"):
        with changing(study, "code created", within=whole.event) as step:
            step.create(Code, study=study, name=name)
        assert step.event is not None
        assert step.event.within == whole.event
    with pytest.raises(ZeroDivisionError), changing(study, "code created", within=whole) as step:
        step.create(Code, study=study, name=f"{1 / 0}")
    assert whole.event.settings == {"n": 2}
    assert set(Code.objects.values_list("name", flat=True)) == {"Cost", "Trust"}
    undo(whole.event)
    assert not Code.objects.exists()


def test_steps_of_what_was_begun_inside_a_block_are_parts_of_parts(study: Study) -> None:
    with changing(study, "study loaded") as outer:
        whole = begun(study, "codes imported")
        with changing(study, "code created", within=whole) as step:
            step.create(Code, study=study, name="Cost")
        outer.note(n=1)
    assert step.event is not None
    assert whole.event is not None
    assert (step.event.within, whole.event.within) == (whole.event, outer.event)
