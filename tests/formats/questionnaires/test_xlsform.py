from __future__ import annotations

import csv
import dataclasses
import io
import re
from collections import defaultdict

import polars as pl
import pytest
from tests.shared import SHARED, needs_shared

from plait.formats.questionnaires.xlsform import (
    questionnaire_from_columns,
    questionnaire_from_dictionary,
    read_xlsform,
    write_xlsform,
)
from plait.formats.tables.csv_table import read_columns, read_table
from plait.formats.tables.export import write_sheets
from plait.records.problem import InputRejected, Problem
from plait.records.questionnaire import Choice, Item, ItemKind, Questionnaire
from plait.records.table import Table, TableRow

COLOURS = [["colours", "red", "Red"], ["colours", "blue", "Blue"]]


def form(
    columns: str, *rows: list[str], choices: list[list[str]] = COLOURS, settings: dict[str, str] | None = None
) -> bytes:
    """A workbook; columns between ' | '."""
    width = len(columns.split(" | "))
    sheets = [
        ("survey", columns.split(" | "), [row + [""] * (width - len(row)) for row in rows]),
        ("choices", ["list_name", "name", "label"], choices),
    ]
    if settings:
        sheets.append(("settings", list(settings), [list(settings.values())]))
    return write_sheets(sheets)


def read(columns: str, *rows: list[str], choices: list[list[str]] = COLOURS) -> Questionnaire:
    return read_xlsform(form(columns, *rows, choices=choices), name="form.xlsx")


def problems(columns: str, *rows: list[str], choices: list[list[str]] = COLOURS) -> tuple[Problem, ...]:
    with pytest.raises(InputRejected) as caught:
        read(columns, *rows, choices=choices)
    return caught.value.problems


def without_rows(form: Questionnaire) -> Questionnaire:
    return dataclasses.replace(form, items=tuple(dataclasses.replace(item, row=None) for item in form.items))


def test_a_plain_form_is_read() -> None:
    made = read(
        "type | name | label | hint | required | relevant | constraint | constraint_message",
        ["integer", "age", "Your age", "In years", "yes", "", ". < 120", "Too old."],
        ["select_one colours", "colour", "Colour", "", "no", "${age} > 17"],
    )
    assert without_rows(made).items == (
        Item(
            "age",
            ItemKind.INTEGER,
            {"": "Your age"},
            {"": "In years"},
            required=True,
            constraint=". < 120",
            constraint_message="Too old.",
        ),
        Item(
            "colour",
            ItemKind.SELECT_ONE,
            {"": "Colour"},
            choices=(Choice("red", {"": "Red"}), Choice("blue", {"": "Blue"})),
            relevant="${age} > 17",
        ),
    )
    assert [item.row for item in made.items] == [2, 3]


def test_title_version_and_languages_come_from_the_settings_and_headers() -> None:
    data = form(
        "type | name | label::English (en) | label::Français (fr)",
        ["text", "a", "One", "Un"],
        settings={"form_title": "Leads", "version": "3", "default_language": "Français (fr)"},
    )
    made = read_xlsform(data, name="x.xlsx")
    assert (made.title, made.version, made.languages) == ("Leads", "3", ("fr", "en"))
    assert made.items[0].labels == {"en": "One", "fr": "Un"}


def test_the_file_name_is_the_title_of_a_form_without_one() -> None:
    assert read("type | name | label", ["text", "a", "A"]).title == "form"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("select_one colours", ItemKind.SELECT_ONE),
        ("Select one  colours", ItemKind.SELECT_ONE),
        ("select one from colours", ItemKind.SELECT_ONE),
        ("select1 colours", ItemKind.SELECT_ONE),
        ("select_multiple colours", ItemKind.SELECT_MULTIPLE),
        ("select all that apply from colours", ItemKind.SELECT_MULTIPLE),
        ("int", ItemKind.INTEGER),
        ("String", ItemKind.TEXT),
        ("note", ItemKind.NOTE),
    ],
)
def test_spellings_of_types_are_known(kind: str, expected: ItemKind) -> None:
    assert read("type | name | label", [kind, "a", "A"]).items[0].kind is expected


@pytest.mark.parametrize("heading", ["relevant", "bind:relevant", "Bind::Relevant", " relevance ", "bind :: relevant"])
def test_spellings_of_headers_are_known(heading: str) -> None:
    made = read(f"type | name | caption | {heading}", ["text", "a", "A"], ["text", "b", "B", "${a} = '1'"])
    assert made.items[1].relevant == "${a} = '1'"
    assert made.items[1].labels == {"": "B"}


@pytest.mark.parametrize(("stated", "required"), [("yes", True), ("TRUE", True), ("true()", True), ("no", False)])
def test_spellings_of_required_are_known(stated: str, required: bool) -> None:
    assert read("type | name | label | required", ["text", "a", "A", stated]).items[0].required is required


def test_groups_give_the_page_and_pass_their_condition_on() -> None:
    made = read(
        "type | name | label | relevant",
        ["text", "a", "A"],
        ["begin group", "outer", "About you", "${a} = '1'"],
        ["begin_group", "inner", "", "${a} = '2'"],
        ["text", "b", "B", "${a} = '3' or ${a} = '4'"],
        ["end_group"],
        ["text", "c", "C"],
        ["end group"],
    )
    assert [item.page for item in made.items] == [(), ("outer", "inner"), ("outer",)]
    assert made.items[1].relevant == "(${a} = '1') and (${a} = '2') and (${a} = '3' or ${a} = '4')"
    assert made.items[2].relevant == "${a} = '1'"
    assert made.group_labels == {"outer": {"": "About you"}}


def test_a_table_list_is_a_block_of_ordered_items() -> None:
    made = read(
        "type | name | label | appearance",
        ["begin group", "views", "", "table-list"],
        ["select_one colours", "a", "A"],
        ["end group"],
        ["select_one colours", "b", "B", "likert"],
        ["select_one colours", "c", "C"],
    )
    assert [(item.ordered, item.block) for item in made.items] == [(True, "views"), (True, ""), (False, "")]


def test_order_and_block_can_be_said_outright() -> None:
    made = read(
        "type | name | label | appearance | plait::ordered | plait::block",
        ["select_one colours", "a", "A", "", "yes", "views"],
        ["select_one colours", "b", "B", "likert", "no", ""],
    )
    assert [(item.ordered, item.block) for item in made.items] == [(True, "views"), (False, "")]


def test_the_clause_that_an_item_asks_for_is_read_and_written_again() -> None:
    made = read("type | name | label | plait::consent", ["select_one colours", "a", "A", "Quoting"], ["text", "b", "B"])
    assert [item.consent for item in made.items] == ["quoting", ""]
    again = read_xlsform(write_xlsform(made), name="again.xlsx")
    assert [item.consent for item in again.items] == ["quoting", ""]


def test_or_other_adds_a_choice_and_a_text_item() -> None:
    made = read("type | name | label", ["select_one colours or_other", "a", "A"])
    assert [choice.name for choice in made.items[0].choices] == ["red", "blue", "other"]
    assert (made.items[1].name, made.items[1].kind) == ("a_other", ItemKind.TEXT)
    assert made.items[1].relevant == "selected(${a}, 'other')"


def test_items_about_the_device_are_passed_over() -> None:
    made = read("type | name | label", ["start", "start"], ["deviceid", "d"], ["today", "today"], ["text", "a", "A"])
    assert [item.name for item in made.items] == ["a"]


def test_disabled_and_blank_rows_are_passed_over() -> None:
    made = read("type | name | label | disabled", ["text", "a", "A"], [], ["nonsense", "b", "B", "yes"])
    assert [item.name for item in made.items] == ["a"]


HEAD = "type | name | label | relevant | constraint | calculation | choice_filter | required"


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        (["txet", "b", "B"], "The type 'txet' is not known."),
        (["", "b", "B"], "'b' has no type."),
        (["text", "", "B"], "'B' has no name."),
        (["text", "2b", "B"], "cannot be the name"),
        (["text", "a", "B"], "taken by row 2"),
        (["select_one colors", "b", "B"], "'colors'"),
        (["select_one", "b", "B"], "without the name of its list"),
        (["geopoint", "b", "B"], "'geopoint', which is not supported"),
        (["image", "b", "B"], "'image', which is not supported"),
        (["rank colours", "b", "B"], "'rank', which is not supported"),
        (["text", "b", "B", "${c} = 1"], "'c', which is no item"),
        (["text", "b", "B", "${z} = 1"], "'z', which comes later, in row 4"),
        (["text", "b", "B", "${b} = 1"], "itself"),
        (["text", "b", "B ${nobody}"], "'nobody', which is no item"),
        (["text", "b", "B", "${a} ="], "'relevant' cannot be read at character 7"),
        (["text", "b", "B", "", ". >"], "'constraint' cannot be read"),
        (["calculate", "b", "", "", "", ""], "no calculation"),
        (["calculate", "b", "", "", "", "pulldata('x')"], "pulldata() is not supported"),
        (["calculate", "b", "", "", "", "${z} + 1"], "comes later"),
        (["select_one colours", "b", "B", "", "", "", "x = ${a}"], "filters its choices"),
        (["text", "b", "B", "", "", "", "", "${a} = 1"], "'required'"),
        (["end_group"], "no open group"),
        (["begin_group", "g", "G"], "not closed"),
    ],
)
def test_a_faulty_row_is_named_with_its_cause_and_cure(row: list[str], cause: str) -> None:
    found = problems(HEAD, ["text", "a", "A"], row, ["text", "z", "Z"])
    assert [problem.place for problem in found] == ["Sheet 'survey', row 3"]
    assert cause in found[0].cause
    assert found[0].cure


def test_a_repeat_is_refused_as_not_in_this_version() -> None:
    found = problems("type | name | label", ["begin repeat", "r", "R"], ["text", "a", "A"], ["end repeat"])
    assert [problem.place for problem in found] == ["Sheet 'survey', row 2"]
    assert "repeat" in found[0].cause


def test_conditions_that_grow_too_long_in_their_groups_are_refused() -> None:
    long = " or ".join(["${a} = '1'"] * 400)
    rows = [["begin group", f"g{i}", "", long] for i in range(3)]
    found = problems(
        "type | name | label | relevant", ["text", "a", "A"], *rows, ["text", "b", "B"], *[["end group"]] * 3
    )
    assert [problem.place for problem in found] == ["Sheet 'survey', row 6"]


def test_groups_nested_too_deep_are_refused_once() -> None:
    rows = [["begin group", f"g{i}", ""] for i in range(30)]
    found = problems("type | name | label", *rows, ["text", "b", "B"], *[["end group"]] * 30)
    assert [problem.place for problem in found] == ["Sheet 'survey', row 22"]


def test_a_group_ended_as_a_repeat_is_a_problem() -> None:
    found = problems("type | name | label", ["begin group", "g", "G"], ["text", "a", "A"], ["end repeat"])
    assert "row 2" in found[0].cause


def test_a_question_about_a_device_item_is_told_what_to_write_instead() -> None:
    found = problems(
        "type | name | label | relevant", ["today", "today"], ["text", "a", "A", "${today} > '2026-01-01'"]
    )
    assert "today()" in found[0].cure


def test_all_problems_are_told_at_once_in_the_order_of_the_form() -> None:
    found = problems(
        "type | name | label | relevant",
        ["image", "a", "A"],
        ["text", "b", "B", "${nobody} = 1"],
        ["text", "b", "B"],
        choices=[["colours", "red", "Red"], ["colours", "red", "Red"], ["colours", "", "Blue"]],
    )
    assert [problem.place for problem in found] == [
        "Sheet 'survey', row 2",
        "Sheet 'survey', row 3",
        "Sheet 'survey', row 4",
        "Sheet 'choices', row 3",
        "Sheet 'choices', row 4",
    ]


def test_nothing_more_is_said_about_references_to_a_refused_item() -> None:
    found = problems("type | name | label | relevant", ["image", "a", "A"], ["text", "b", "B", "${a} != ''"])
    assert len(found) == 1


def test_a_choice_name_with_a_blank_is_refused_where_several_can_be_chosen() -> None:
    found = problems(
        "type | name | label", ["select_multiple colours", "a", "A"], choices=[["colours", "dark blue", "Dark blue"]]
    )
    assert "'dark blue'" in found[0].cause


def test_a_header_twice_is_a_problem() -> None:
    assert "headed 'Label'" in problems("type | name | label | Label", ["text", "a", "A", "B"])[0].cause


def test_a_workbook_without_a_survey_sheet_names_its_sheets() -> None:
    with pytest.raises(InputRejected, match="'people'"):
        read_xlsform(write_sheets([("people", ["type"], [["text"]])]), name="x.xlsx")


@pytest.mark.parametrize(
    "data", [b"", b"type,name,label\ntext,a,A\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]
)
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(InputRejected):
        read_xlsform(data, name="x.xlsx")


def rich_form() -> Questionnaire:
    yes_no = (Choice("yes", {"en": "Yes", "fr": "Oui"}), Choice("no", {"en": "No", "fr": "Non"}))
    return Questionnaire(
        "Leads of partnerships",
        (
            Item("intro", ItemKind.NOTE, {"en": "Welcome", "fr": "Bienvenue"}, page=("start",)),
            Item("age", ItemKind.INTEGER, {"en": "Age", "fr": "Âge"}, {"en": "Years"}, required=True, page=("start",)),
            Item("fair", ItemKind.SELECT_ONE, {"en": "Fair?"}, choices=yes_no, ordered=True, block="views",
                 page=("start", "inner"), relevant="${age} > 17"),
            Item("aims", ItemKind.SELECT_MULTIPLE, {"en": "Aims"}, choices=yes_no, page=("start", "inner")),
            Item("total", ItemKind.CALCULATE, {}, calculation="${age} * 2"),
            Item("size", ItemKind.DECIMAL, {"en": "=Size"}, constraint=". > 0", constraint_message="More."),
            Item("day", ItemKind.DATE, {"en": "Day"}),
        ),
        version="2",
        languages=("en", "fr"),
        group_labels={"start": {"en": "Start", "fr": "Début"}},
    )  # fmt: skip


def test_a_questionnaire_survives_writing_and_reading() -> None:
    assert without_rows(read_xlsform(write_xlsform(rich_form()), name="x.xlsx")) == rich_form()


def test_pyxform_accepts_what_is_written() -> None:
    xls2xform = pytest.importorskip("pyxform.xls2xform")
    made = xls2xform.convert(io.BytesIO(write_xlsform(rich_form())), validate=False, file_type=".xlsx")
    assert "Leads of partnerships" in made.xform
    assert made.xform.count("<bind ") >= 7


def test_untagged_choices_are_no_further_language() -> None:
    made = read("type | name | label::en", ["select_one colours", "a", "A"])
    assert made.languages == ("en",)
    assert made.items[0].choices[0].label("en") == "Red"
    assert without_rows(read_xlsform(write_xlsform(made), name="form.xlsx")) == without_rows(made)


CATEGORIES = {
    "type": "is of the type",
    "repeat": "is a repeat",
    "filter": "filters its choices",
    "path": "Paths into",
    "function": "The function",
    "taken": "is taken by",
    "meta": "device or session",
    "later": "comes later",
    "choice twice": "has the choice",
    "no calculation": "has no calculation",
    "heading twice": "Two columns",
    "bare word": "neither an item",
    "no item": "is no item",
}

# File -> number of items read, or the rows refused by reason; of the longest, the number of problems by reason.
REAL_FORMS: dict[str, int | dict[str, list[int]] | dict[str, int]] = {
    "cht-core__delivery.xlsx": {
        "path": 103, "type": 11, "taken": 33, "function": 11, "no item": 2, "filter": 2, "repeat": 2,
    },
    "field-tm__merged_xlsform.xlsx": {"type": [10, 37], "path": [11, 12, 13], "later": [14, 14], "repeat": [36]},
    "kpi__MCH_v1.xls": 24,
    "kpi__tutorial_arabic_labels.xls": {"type": [4, 6]},
    "liberiaS3Mforms__liberiaStdForm.xlsx": {"repeat": [7], "path": [8]},
    "onadata__childrens_survey_sw.xlsx": {"repeat": [4, 9, 12], "taken": [5, 6, 10, 13], "type": [19]},
    "onadata__duplicate_choice_form.xlsx": {"filter": [3, 4], "choice twice": [6]},
    "onadata__good_eats_multilang.xlsx": {"type": [8, 10, 11]},
    "onadata__mali_health.xlsx": {"filter": [4], "type": [16]},
    "onadata__subdistrict_profiling_tool.xlsx": {"type": [6, 7, 8]},
    "osm-fieldwork__health.xls": {"meta": [9], "type": [16, 40, 42], "path": [17, 18, 20, 31]},
    "pyxform__attribute_columns_test.xlsx": {
        "repeat": [15], "type": [30, 32, 33, 34, 35, 36, 37, 38], "meta": [43, 45, 47, 49, 51, 53, 55],
    },
    "pyxform__calculate_without_calculation.xls": {
        "repeat": [9], "type": [24, 26, 27, 28, 29, 30, 31, 32], "no calculation": [34],
    },
    "pyxform__choice_filter_test.xlsx": {"filter": [3, 4], "choice twice": [6]},
    "pyxform__duplicate_columns.xlsx": {
        "heading twice": [1], "bare word": [15], "repeat": [16], "type": [31, 33, 34, 35, 36, 37, 38, 39],
        "meta": [44, 46, 48, 50, 52, 54],
    },
    "pyxform__field-list.xlsx": 1,
    "pyxform__or_other.xlsx": {"filter": [3]},
    "pyxform__specify_other.xlsx": 2,
    "pyxform__table-list.xls": 5,
    "pyxform__widgets.xls": {"type": [6, 9, 11, 12, 13, 14, 15, 17, 18]},
    "pyxform__xlsform_spec_test.xlsx": {
        "repeat": [15], "type": [30, 32, 33, 34, 35, 36, 37, 38], "meta": [43, 45, 47, 49, 51, 53],
    },
    "xlsform2lstsv__all_types_survey.xlsx": {"type": [8, 18, 19, 22, 42]},
    "xlsform2lstsv__testA.xlsx": {"type": [22]},
}  # fmt: skip


def refused_rows(found: tuple[Problem, ...]) -> dict[str, list[int]]:
    rows = defaultdict(list)
    for problem in found:
        place = re.fullmatch(r"Sheet '(survey|choices)', row (\d+)", problem.place)
        assert place, problem.place
        assert problem.cure
        rows[next(reason for reason, words in CATEGORIES.items() if words in problem.cause)].append(int(place[2]))
    return dict(rows)


@needs_shared
@pytest.mark.parametrize("file", REAL_FORMS)
def test_a_real_form_is_read_or_refused_by_named_problems(file: str) -> None:
    expected = REAL_FORMS[file]
    data = (SHARED / "xlsforms" / file).read_bytes()
    if isinstance(expected, int):
        assert len(read_xlsform(data, name=file).items) == expected
        return
    with pytest.raises(InputRejected) as caught:
        read_xlsform(data, name=file)
    rows = refused_rows(caught.value.problems)
    counted = {reason: len(numbers) for reason, numbers in rows.items()}
    assert expected in (rows, counted)


@needs_shared
def test_every_real_form_is_looked_at() -> None:
    with (SHARED / "xlsforms/MANIFEST.csv").open() as manifest:
        assert {row["file"] for row in csv.DictReader(manifest)} == set(REAL_FORMS)


@needs_shared
@pytest.mark.parametrize("file", [file for file, expected in REAL_FORMS.items() if isinstance(expected, int)])
def test_a_real_form_survives_writing_and_reading_and_pyxform_accepts_it(file: str) -> None:
    xls2xform = pytest.importorskip("pyxform.xls2xform")
    made = read_xlsform((SHARED / "xlsforms" / file).read_bytes(), name=file)
    written = write_xlsform(made)
    assert without_rows(read_xlsform(written, name=file)) == without_rows(made)
    assert xls2xform.convert(io.BytesIO(written), validate=False, file_type=".xlsx").xform


def dictionary(*rows: dict[str, str]) -> Table:
    columns = ("variable", "type", "label", "choices", "ordered")
    return Table("File 'dictionary.csv'", columns, tuple(TableRow(n, row) for n, row in enumerate(rows, 2)))


def test_a_dictionary_gives_kinds_labels_choices_and_order() -> None:
    made = questionnaire_from_dictionary(
        dictionary(
            {"variable": "age", "type": "numeric", "label": "Your age"},
            {"variable": "diet", "type": "ordered", "label": "Diet", "choices": "No influence | Weak | Very strong"},
            {"variable": "sex", "type": "factor", "choices": "1=Female;2=Male"},
            {"variable": "trust", "type": "factor", "choices": "low|high", "ordered": "yes"},
        ),
        title="Q",
    )
    assert [(item.name, str(item.kind), item.ordered) for item in made.items] == [
        ("age", "decimal", False),
        ("diet", "select_one", True),
        ("sex", "select_one", False),
        ("trust", "select_one", True),
    ]
    assert [choice.name for choice in made.items[1].choices] == ["No_influence", "Weak", "Very_strong"]
    assert made.items[2].choices == (Choice("1", {"": "Female"}), Choice("2", {"": "Male"}))


def test_choices_that_a_dictionary_leaves_out_come_from_the_data() -> None:
    table = dictionary({"variable": "aims", "type": "multi_select(;)"})
    frame = pl.DataFrame({"aims": ["b;a", "", "c"]})
    made = questionnaire_from_dictionary(table, title="Q", data=frame)
    assert [choice.name for choice in made.items[0].choices] == ["a", "b", "c"]


def test_all_problems_of_a_dictionary_are_told_at_once() -> None:
    table = dictionary(
        {"variable": "a", "type": "txt"},
        {"variable": "b", "type": "factor"},
        {"variable": "c", "type": "text"},
        {"variable": "c", "type": "text"},
        {"type": "text"},
    )
    with pytest.raises(InputRejected) as caught:
        questionnaire_from_dictionary(table, title="Q")
    assert [problem.place[-5:] for problem in caught.value.problems] == ["row 2", "row 3", "row 5", "row 6"]


def test_a_dictionary_without_the_named_column_is_refused() -> None:
    with pytest.raises(InputRejected, match="no column 'name'"):
        questionnaire_from_dictionary(dictionary(), title="Q", variable="name")


def test_kinds_are_guessed_from_columns() -> None:
    frame = pl.DataFrame(
        {
            "n": ["1", "2", ""] * 4,
            "x": ["1.5", "2", ""] * 4,
            "day": ["2026-01-31", "", "2026-02-01"] * 4,
            "zip": ["01234", "04567", ""] * 4,
            "Your colour?": ["red", "blue", ""] * 4,
            "aims": ["a;b", "b", "a"] * 4,
            "words": [f"answer {i}" for i in range(12)],
        }
    )
    made = questionnaire_from_columns(frame, title="Q")
    assert [(item.name, str(item.kind)) for item in made.items] == [
        ("n", "integer"),
        ("x", "decimal"),
        ("day", "date"),
        ("zip", "select_one"),
        ("Your_colour", "select_one"),
        ("aims", "select_multiple"),
        ("words", "text"),
    ]
    assert made.items[4].label() == "Your colour?"


@needs_shared
def test_the_brain_health_dictionary_gives_its_68_ordered_items() -> None:
    folder = SHARED / "opendata/gbhs"
    table = read_table((folder / "data_dictionary.csv").read_bytes(), name="data_dictionary.csv")
    frame = read_columns((folder / "gbhs_english.csv.gz").read_bytes(), name="gbhs_english.csv.gz")
    made = questionnaire_from_dictionary(table, title="GBHS", label="item_text", choices="levels", data=frame)
    assert len(made.items) == 107
    assert sum(item.ordered for item in made.items) == 68
    assert sum(item.kind is ItemKind.SELECT_MULTIPLE for item in made.items) == 8
    assert without_rows(read_xlsform(write_xlsform(made), name="x")) == without_rows(made)
