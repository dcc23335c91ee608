"""Responses of a table are imported whole, with every problem told, or not at all."""

from __future__ import annotations

import polars as pl
import pytest
from tests.survey.conftest import NOW

from plait.formats.tables.csv_table import read_columns
from plait.records.problem import InputRejected
from plait.register.models import Person
from plait.study.models import Event
from plait.survey.models import Answer, Questionnaire, Response
from plait.survey.responses import actions, importing, queries
from plait.survey.tables import queries as tables_queries

pytestmark = pytest.mark.django_db


def load(questionnaire: Questionnaire, rows: list[dict[str, str]], **settings: object) -> importing.ResponseImport:
    columns = list(dict.fromkeys(column for row in rows for column in row))
    data = pl.DataFrame({column: [row.get(column, "") for row in rows] for column in columns})
    return importing.import_responses(
        questionnaire=questionnaire,
        data=data,
        id_column="id",
        now=NOW,
        **settings,  # type: ignore[arg-type]
    )


def state(questionnaire: Questionnaire, code: str) -> dict[str, tuple[int, str]]:
    stored = queries.answers_by_name(Response.objects.get(questionnaire=questionnaire, code=code))
    return {name: (answer.status, answer.value) for name, answer in stored.items()}


def test_choices_may_be_given_by_label_and_several_between_semicolons(questionnaire: Questionnaire) -> None:
    load(questionnaire, [{"id": "1", "went": "Oui", "saw": "OFTEN", "from_whom": "Doctors;nurses"}])
    stored = state(questionnaire, "1")
    assert stored["went"] == (Answer.Status.ANSWERED, "yes")
    assert stored["saw"] == (Answer.Status.ANSWERED, "often")
    assert stored["from_whom"] == (Answer.Status.ANSWERED, "nurses doctors")


def test_an_empty_cell_is_skipped_when_shown_and_nothing_when_hidden(questionnaire: Questionnaire) -> None:
    load(questionnaire, [{"id": "1", "went": "no", "where": "", "saw": ""}])
    stored = state(questionnaire, "1")
    assert stored["saw"] == (Answer.Status.SKIPPED, "")
    assert "where" not in stored


def test_missing_codes_say_why_there_is_no_answer(questionnaire: Questionnaire) -> None:
    missing = {"-99": "refused", "-98": "don't know", "-96": "not shown"}
    load(questionnaire, [{"id": "1", "went": "no", "years": "-99", "saw": "-98", "used": "-96"}], missing=missing)
    assert state(questionnaire, "1") == {
        "years": (Answer.Status.REFUSED, ""),
        "went": (Answer.Status.ANSWERED, "no"),
        "saw": (Answer.Status.DONT_KNOW, ""),
    }


def test_whole_numbers_and_codes_written_as_decimals_are_the_same_and_counted(questionnaire: Questionnaire) -> None:
    rows = [{"id": "1", "went": "no", "years": "3.0"}, {"id": "2", "went": "no", "years": "-99.0"}]
    imported = load(questionnaire, rows, missing={"-99": "refused"})
    assert state(questionnaire, "1")["years"] == (Answer.Status.ANSWERED, "3")
    assert state(questionnaire, "2")["years"] == (Answer.Status.REFUSED, "")
    assert imported.notes[0].startswith("2 cells that are decimals in the file are read as whole: ")


def test_a_thousand_that_may_be_one_is_refused_in_the_row_that_the_file_has(questionnaire: Questionnaire) -> None:
    data = read_columns(b"id,went,years\n1,no,2\n,,\n2,no,1.000\n", name="r.csv", numbered=True)
    with pytest.raises(InputRejected) as rejected:
        importing.import_responses(questionnaire=questionnaire, data=data, id_column="id", now=NOW)
    [problem] = rejected.value.problems
    assert problem.place == "Row 4, column 'years'"
    assert "'1.000' may be read in two ways" in problem.cause
    assert not Response.objects.exists()


def test_the_counts_say_what_came_in_and_what_was_left_out(questionnaire: Questionnaire) -> None:
    result = load(questionnaire, [{"id": "1", "went": "no", "colour": "red"}, {"id": "2", "went": ""}])
    assert (result.n_responses, result.n_answers, result.left_out) == (2, 1, ("colour",))


def test_people_are_found_by_their_code(questionnaire: Questionnaire, people: list[Person]) -> None:
    load(questionnaire, [{"id": "1", "who": "L003", "went": "no"}, {"id": "2", "went": "no"}], person_column="who")
    assert Response.objects.get(code="1").person == people[2]
    assert Response.objects.get(code="2").person is None


def test_every_problem_is_told_with_its_rows_and_nothing_is_stored(questionnaire: Questionnaire) -> None:
    rows = [
        {"id": "1", "who": "L001", "went": "perhaps", "years": "3"},
        {"id": "1", "who": "L001", "went": "no", "years": "many"},
        {"id": "", "who": "nobody", "went": "perhaps", "years": "90"},
        {"id": "4", "who": "", "went": "no", "years": "1", "where": "Kumi"},
    ]
    with pytest.raises(InputRejected) as rejected:
        load(questionnaire, rows[:3], person_column="who")
    places = {problem.place for problem in rejected.value.problems}
    assert places == {
        "Row 3, column 'id'",
        "Row 4, column 'id'",
        "Row 3, column 'who'",
        "Row 4, column 'who'",
        "Rows 2, 4, column 'went'",
        "Row 3, column 'years'",
        "Row 4, column 'years'",
    }
    with pytest.raises(InputRejected, match="hides the question"):
        load(questionnaire, rows[3:])
    assert not Response.objects.exists()


def test_not_strict_takes_new_choices_and_answers_to_hidden_items(questionnaire: Questionnaire) -> None:
    rows = [{"id": "1", "went": "Not yet", "where": "Kumi", "from_whom": "Nurses;Ward cleaners"}]
    result = load(questionnaire, rows, strict=False)
    assert result.added_choices == {"went": ("Not yet",), "from_whom": ("Ward cleaners",)}
    stored = state(questionnaire, "1")
    assert stored["went"] == (Answer.Status.ANSWERED, "Not_yet")
    assert stored["where"] == (Answer.Status.ANSWERED, "Kumi")
    assert stored["from_whom"] == (Answer.Status.ANSWERED, "nurses Ward_cleaners")
    labels = [label for _, label in tables_queries.choices_of(questionnaire.items.get(name="went"))]
    assert labels == ["Yes", "No", "Not yet"]


def test_not_strict_still_refuses_a_number_that_is_none(questionnaire: Questionnaire) -> None:
    with pytest.raises(InputRejected, match="not a whole number"):
        load(questionnaire, [{"id": "1", "years": "many"}], strict=False)


def test_a_second_import_of_the_same_rows_is_refused(questionnaire: Questionnaire) -> None:
    load(questionnaire, [{"id": "1", "went": "no"}])
    with pytest.raises(InputRejected, match="already"):
        load(questionnaire, [{"id": "1", "went": "no"}])


def test_an_unknown_reason_and_missing_columns_are_told(questionnaire: Questionnaire) -> None:
    with pytest.raises(InputRejected) as rejected:
        load(questionnaire, [{"id": "1", "x": ""}], missing={"-1": "perhaps"}, person_column="who")
    told = str(rejected.value)
    assert "'who'" in told
    assert "'perhaps'" in told
    assert "name of an item" in told


def test_an_import_is_one_event(questionnaire: Questionnaire) -> None:
    load(questionnaire, [{"id": "1", "went": "no"}, {"id": "2", "went": "yes"}])
    event = Event.objects.get(verb="responses imported")
    assert event.settings == {"n_responses": 2, "n_answers": 2, "items": 1, "strict": True}


def test_an_imported_response_is_judged_as_a_typed_one(questionnaire: Questionnaire) -> None:
    row = {"years": "3", "went": "no", "where": "", "saw": "often", "used": "", "from_whom": ""}
    load(questionnaire, [{"id": "1", **row}])
    typed = actions.receive_response(questionnaire=questionnaire, answers=row, source="typed", now=NOW, code="2")
    imported = Response.objects.get(code="1")
    assert (imported.status, imported.n_shown, imported.n_answered) == (typed.status, typed.n_shown, typed.n_answered)
    assert state(questionnaire, "1") == state(questionnaire, "2")
