"""A name is found in whatever way it is written, and nothing else is touched."""

from __future__ import annotations

import unicodedata

import pytest
from django.apps import apps
from django.db.models import JSONField
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from plait import jobs
from plait.coding.actions import create_code
from plait.coding.models import Code
from plait.findings.models import Finding
from plait.jobs.models import Job
from plait.register.leaving.actions import Forgotten, forget_person, plan_of
from plait.register.leaving.holdings import holdings
from plait.register.leaving.preview import preview_of
from plait.register.leaving.traces import LEFT, Traces, searched_columns, written
from plait.register.models import Country, Identity, Person
from plait.sample.models import Draw
from plait.study.actions import create_study
from plait.study.models import Account, Study
from plait.study.tasks import undo_event
from plait.survey.models import Item

NOW = timezone.now()
NAMES = [
    "Ada Ownname",
    "İpek Öztürk",
    "Zoë Núñez",
    "Siobhán O'Brien",
    "Bình Ngô",
    "김 철수",
    "Straße Weiß",
    "Łucja Żak",
]
PHONE, ADDRESS = "+44 20 7946 0991", "ada.o@people.example"


def writings(name: str) -> st.SearchStrategy[str]:
    cases = st.sampled_from([str, str.upper, str.lower, str.casefold])
    forms = st.sampled_from(["NFC", "NFD", "NFKD"])
    gaps = st.sampled_from([" ", "  ", "\n", "\u00a0", "_"])
    apostrophes = st.sampled_from(["'", "’", "ʼ", "‘"])
    unseen = st.sampled_from(["", "\u200b", "\u00ad", "\ufeff"])

    def write(case: object, form: str, gap: str, apostrophe: str, hidden: str) -> str:
        text = unicodedata.normalize(form, case(name))  # type: ignore[operator]
        return (text[:1] + hidden + text[1:]).replace(" ", gap).replace("'", apostrophe)

    return st.builds(write, cases, forms, gaps, apostrophes, unseen)


PHONES = ["+442079460991", "+44 20 7946 0991", "0044 20 7946 0991", "020 7946 0991", "+44 (0)20-7946-0991"]
TRACES = st.one_of(
    *(writings(name).map(lambda text, name=name: (name, text)) for name in NAMES),  # type: ignore[misc]
    *(st.just((PHONE, each)) for each in [*PHONES, "(020) 7946 0991", "٠٢٠ ٧٩٤٦ ٠٩٩١"]),
    st.sampled_from([ADDRESS, ADDRESS.upper()]).map(lambda text: (ADDRESS, text)),
)
# Letters without marks of their own, so that no name comes out of them.
AROUND = st.text("abcäéß ,.!?\n’\u200b\u0301ति中", max_size=30)


@settings(max_examples=60, deadline=None)
@given(TRACES, AROUND, AROUND)
def test_a_name_is_found_in_any_writing_and_only_its_stretch_is_replaced(
    trace: tuple[str, str], before: str, after: str
) -> None:
    name, written_so = trace
    before, after = f"{before} (", f") {after}"
    assert Traces.of([name]).taken_from(before + written_so + after) == before + LEFT + after


@pytest.mark.parametrize(
    ("name", "text", "without"),
    [
        ("Bình Ngo", "Dr Ngo of an NGO met an ngo, Ngo’s aunt and Ngo-Dinh.", None),
        ("Ada Work", "How many working visits? Homework, Work_plan", "How many working visits? Homework, [left]_plan"),
        ("Dr Ada Maria Ownname", "Ada Ownname, Ownname, Ada M. and Ada", "[left], [left] M. and [left]"),
        ("ada@a.example", "tada@a.example, ada@a.example.org", "tada@a.example, ada@a.example.org"),
        ("+44 20 7946 0991", "1020794609915 and a020 7946 0991", "1020794609915 and a020 7946 0991"),
        ("1234", "1234 visits", "1234 visits"),
        ("김 철수", "김 철수는 왔다", "[left]는 왔다"),
        ("Tea Mai", "in May, Tea: a tea", "in May, [left]: a tea"),
    ],
)
def test_a_word_of_a_name_is_found_as_a_whole_word_with_its_capital(name: str, text: str, without: str | None) -> None:
    without = without or "Dr [left] of an NGO met an ngo, [left]’s aunt and Ngo-Dinh."
    assert Traces.of([name]).taken_from(text) == without


def called(person: Person, name: str, phone: str = "") -> Person:
    Identity.objects.filter(person=person).update(name=name, email="", phone=phone)
    return person


def forget(person: Person) -> Forgotten:
    return forget_person(plan=plan_of(person, now=NOW))


@pytest.mark.parametrize("name", ["Work", "Nurse", "Kenya", "Why", "Mood Nurse"])
def test_an_ordinary_word_that_is_a_name_leaves_the_data_of_others_alone(ada: Person, name: str) -> None:
    definition = f"Much {name.split()[-1].lower()}. {name.split()[-1]} is hard."
    code = create_code(study=ada.study, name="Load", definition=definition)
    texts = {"labels": {"en": f"How many {name.lower()}ing visits?"}, "relevant": f"${{{name}}} = 1"}
    Item.objects.filter(name="mood").update(**texts)
    items, countries = list(Item.objects.values().order_by("pk")), list(Country.objects.values())
    others = [each for each in Draw.objects.get().candidates if each["id"] != "P1"]
    preview = preview_of(called(ada, name), now=NOW)
    forget(ada)
    code.refresh_from_db()
    assert code.definition == definition
    assert (list(Item.objects.values().order_by("pk")), list(Country.objects.values())) == (items, countries)
    assert Draw.objects.get().candidates == others
    assert name == "Why" or ("code", str(code.pk)) in {(each.of, each.row) for each in preview.doubtful}


def test_the_preview_shows_every_place_that_changes(ada: Person) -> None:
    finding = Finding.objects.get()
    Finding.objects.filter(pk=finding.pk).update(statement="İPEK ÖZTÜRK likes tea, says Öztürk.")
    preview = preview_of(called(ada, "İpek Öztürk"), now=NOW)
    [place] = preview.forgotten.places
    shown = (place.of, place.row, place.column, place.before, place.after)
    texts = ("İPEK ÖZTÜRK likes tea, says Öztürk.", "[left] likes tea, says [left].")
    assert shown == ("finding", str(finding.pk), "statement", *texts)
    forget(ada)
    finding.refresh_from_db()
    assert finding.statement == texts[1]


def test_what_is_unique_stays_so(ada: Person) -> None:
    codes = [Code.objects.create(study=ada.study, name=name) for name in ("Maria", "maria", "MARIA", "[left] 3")]
    called(ada, "Maria")
    preview_of(ada, now=NOW)
    forget(ada)
    names = [Code.objects.get(pk=code.pk).name for code in codes]
    assert sorted(names) == ["[left]", "[left] 2", "[left] 3", "[left] 4"]


def test_what_the_queue_noted_is_searched_in_this_study_alone(ada: Person, owner: Account) -> None:
    queue = apps.get_model("django_tasks_database.dbtaskresult")
    mine = jobs.enqueue(undo_event, title="Undo", scope=ada.study.job_scope, event_id=1)
    other = create_study(title="Other", owner=owner)
    theirs = jobs.enqueue(undo_event, title="Undo", scope=other.job_scope, event_id=1)
    queue._base_manager.update(traceback="KeyError: Ada Ownname")
    task = set(queue._base_manager.values_list("task_path", "args_kwargs__args__0"))
    forget(ada)
    found = {row.args_kwargs["args"][0]: row.traceback for row in queue._base_manager.all()}
    assert found == {mine.pk: "KeyError: [left]", theirs.pk: "KeyError: Ada Ownname"}
    assert set(queue._base_manager.values_list("task_path", "args_kwargs__args__0")) == task
    assert Job.objects.get(pk=mine.pk).kind == mine.kind


# Columns of JSON in which members wrote, too; the others hold what programs read.
JSON = """
findings.kepttext.bases jobs.job.arguments jobs.job.checkpoint jobs.job.problems jobs.job.result library.review.reasons
register.consentsheet.wordings survey.item.choices survey.item.hints survey.item.labels
survey.questionnaire.group_labels
"""


def test_what_programs_read_is_not_searched(small: Study) -> None:
    said = {each.model for each in holdings() if each.said}
    searched = [(rows.model, name) for rows in written(small, said) for name in searched_columns(rows.model)]
    json = [each for each in searched if isinstance(each[0]._meta.get_field(each[1]), JSONField)]
    assert sorted(f"{model._meta.label_lower}.{name}" for model, name in json) == JSON.split()
    machine = ("code", "sha256", "relevant", "kind", "scope", "key", "base", "slug", "email", "purpose", "currency")
    assert [each for each in searched if each[1].endswith(machine)] == []
    assert {(Item, "name"), (Item, "calculation"), (Draw, "candidates"), (Country, "name")}.isdisjoint(searched)
