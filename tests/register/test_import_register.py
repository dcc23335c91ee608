from __future__ import annotations

import pytest

from plait.formats.tables.csv_table import read_table
from plait.records.problem import InputRejected
from plait.records.table import Table
from plait.register.actions import RegisterMapping, guessed_mapping, import_register
from plait.register.models import Country, Grant, Identity, Organisation, Partnership, Person
from plait.study.models import Change, Event, Study

FILE = """id,name,email,organisation,country,partnership,partner countries,grant,amount,beds
P001,Ada One,ada@example.org,North Hospital,Malawi,HP-1,Malawi;Zambia,G-1,25000,120
P002,Ben Two,ben@example.org,North Hospital,Uganda,HP-1,Uganda,G-1,25000,80
P003,,,South Trust,Nepal,HP-2,,,,
"""
MAPPING = RegisterMapping(
    code="id", name="name", email="email", organisation="organisation", country="country", partnership="partnership",
    partner_countries="partner countries", grant="grant", grant_amount="amount", attributes=("beds",),
)  # fmt: skip


def table(text: str = FILE) -> Table:
    return read_table(text.encode(), name="leads.csv")


def test_people_arrive_with_what_they_belong_to(study: Study) -> None:
    counts = import_register(study=study, table=table(), mapping=MAPPING)
    assert (counts.added, counts.changed) == (3, 0)
    ada = Person.objects.get(code="P001")
    assert str(ada.organisation) == "North Hospital"
    assert ada.attributes == {"beds": "120"}
    assert set(Partnership.objects.get(code="HP-1").countries.values_list("name", flat=True)) == {
        "Malawi", "Zambia", "Uganda",
    }  # fmt: skip
    assert (Organisation.objects.count(), Country.objects.count(), Grant.objects.count()) == (2, 4, 1)


def test_who_a_person_is_lies_in_a_table_of_its_own(study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    stored = Person.objects.filter(code="P001").values().get()
    assert "Ada" not in str(stored)
    assert "ada@" not in str(stored)
    assert Identity.objects.get(person__code="P001").name == "Ada One"


def test_a_second_import_of_the_same_file_changes_nothing(study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    again = import_register(study=study, table=table(), mapping=MAPPING)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 3)


def test_a_later_file_brings_people_up_to_date(study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    later = import_register(study=study, table=table(FILE.replace("South Trust", "West Trust")), mapping=MAPPING)
    assert (later.added, later.changed, later.unchanged) == (0, 1, 2)
    assert str(Person.objects.get(code="P003").organisation) == "West Trust"


def test_a_file_of_few_columns_leaves_the_fields_alone_that_it_does_not_have(study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    few = RegisterMapping(code="id", name="name", consent_quoting="consent_quoting", attributes=("ward",))
    later = import_register(
        study=study, table=table("id,name,consent_quoting,ward\nP001,Ada Last,yes,7\n"), mapping=few
    )
    ada = Person.objects.select_related("identity").get(code="P001")
    assert later.changed == 1
    assert (str(ada.organisation), str(ada.country)) == ("North Hospital", "Malawi")
    assert ada.partnership is not None
    assert (ada.identity.name, ada.identity.email) == ("Ada Last", "ada@example.org")
    assert ada.attributes == {"beds": "120", "ward": "7"}


def test_every_problem_is_told_at_once_and_nothing_is_imported(study: Study) -> None:
    bad = "id,name,email,grant,amount\nP1,A,no address,,\nP1,B,b@example.org,,\n,C,,,\nP4,D,,G-9,many\n"
    with pytest.raises(InputRejected) as rejected:
        import_register(
            study=study,
            table=table(bad),
            mapping=RegisterMapping(code="id", name="name", email="email", grant="grant", grant_amount="amount"),
        )
    told = str(rejected.value)
    for part in ("row 2", "no address", "row 3", "P1", "row 4", "empty", "row 5", "many", "without its partnership"):
        assert part in told, part
    assert Person.objects.count() == 0
    assert not Event.objects.filter(verb="register imported").exists()


def test_a_column_that_is_not_there_is_named_with_those_that_are(study: Study) -> None:
    with pytest.raises(InputRejected, match=r"no column 'post'.*beds"):
        import_register(study=study, table=table(), mapping=RegisterMapping(code="id", role="post"))


def test_columns_are_guessed_by_the_names_people_give_them() -> None:
    guess = guessed_mapping(["Lead ID", "Full name", "E-mail", "Institution", "Notes"])
    assert (guess["code"], guess["name"], guess["email"], guess["organisation"], guess["role"]) == (
        "Lead ID", "Full name", "E-mail", "Institution", "",
    )  # fmt: skip


def test_the_log_holds_no_name_and_no_address(study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    kept = [f"{change.before}{change.after}" for change in Change.objects.all()]
    assert not any("Ada" in text or "@" in text for text in kept)


@pytest.mark.parametrize(
    ("of", "bad", "cause"),
    [
        ("Malawi,HP-1", "M" * 121 + ",HP-1", "The cell of 'country' has 121 characters; 120 are kept."),
        ("Malawi;Zambia", "Malawi;" + "Z" * 121, "The cell of 'partner countries' has 121 characters; 120 are kept."),
        ("Ada One", "A" * 201, "The cell of 'name' has 201 characters; 200 are kept."),
        ("25000,120", "NaN,120", "'NaN' in 'amount' is no amount."),
        ("25000,120", "1e999,120", "'1e999' in 'amount' is no amount."),
        ("25000,120", "Infinity,120", "'Infinity' in 'amount' is no amount."),
    ],
)
def test_a_cell_that_its_field_cannot_keep_is_refused(study: Study, of: str, bad: str, cause: str) -> None:
    with pytest.raises(InputRejected) as rejected:
        import_register(study=study, table=table(FILE.replace(of, bad, 1)), mapping=MAPPING)
    [problem] = rejected.value.problems
    assert (problem.place, problem.cause) == ("File 'leads.csv', row 2", cause)
    assert not Person.objects.exists()
