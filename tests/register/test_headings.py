"""Names and addresses become visible to everybody only by somebody who says so."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.test import Client

from plait.records.table import Table, TableRow
from plait.register.actions import guessed_mapping
from plait.register.headings import who_somebody_is
from plait.register.models import Person
from plait.study.models import Study


def of(**columns: list[str]) -> Table:
    rows = zip(*columns.values(), strict=True)
    return Table(
        "people.csv",
        tuple(columns),
        tuple(TableRow(n, dict(zip(columns, row, strict=True))) for n, row in enumerate(rows, 2)),
    )


@pytest.mark.parametrize(
    ("name", "email", "phone"),
    [
        ("Nom", "Courriel", "Téléphone"),
        ("NOMBRE", "Correo electrónico", "Teléfono"),
        ("Nome completo", "E-mail", "Telemóvel"),
        ("Jina", "Barua pepe", "Namba ya simu"),
        ("الإسم", "البريد الالكتروني", "رقم الهاتف"),
        ("Nachname", "E-Mail-Adresse", "Telefon"),
        ("氏名", "メールアドレス", "電話番号"),
        ("Pre\u0301nom", "adresse_e-mail", "N° de téléphone"),
    ],
)
def test_columns_that_tell_who_somebody_is_are_known_by_their_headings(name: str, email: str, phone: str) -> None:
    guess = guessed_mapping(["Code", phone, email, name])
    assert (guess["name"], guess["email"], guess["phone"]) == (name, email, phone)


def test_cells_that_tell_who_somebody_is_are_known_and_others_are_left_alone() -> None:
    table = of(
        whole=["Ada Ode", "Ben Li", "Chi de la Cruz"],
        written=["ada@example.org", "", "chi@example.org"],
        rings=["+265 999 123 456", "٠٩٩٩١٢٣٤٥٦", "(01) 234-5678"],
        given=["Ada", "Ben", "Chi"],
        clerk=["O’Brien, Tom", "Ana María Díaz", "Jean-Luc Roy"],
        began=["2026-01-31", "2025-11-02", "31.12.2024"],
        spent=["1200000", "1 250 000", "900000"],
        ward=["Outpatient care", "New York", "New York"],
        beds=["120", "7", ""],
    )
    columns = [column for column in table.columns if column != "whole"]
    assert who_somebody_is(table, columns, name_column="whole") == {
        "written": "e-mail addresses",
        "rings": "telephone numbers",
        "given": "names",
        "clerk": "names",
    }


def test_no_column_is_ticked_by_itself_and_one_that_tells_is_warned_of(client: Client, study: Study) -> None:
    file = BytesIO(b"id,beds,Vorname,besucht\nP1,120,Ada,ada@example.org\n")
    file.name = "people.csv"
    address = client.post(f"/s/{study.slug}/register/import/", {"file": file})["Location"]
    assert " checked" not in client.get(address).content.decode()
    sent = {"code": "id", "attributes": ["beds", "Vorname", "besucht"]}
    warned = client.post(address, sent).content.decode()
    assert "<bdi>Vorname</bdi> seems to hold names; <bdi>besucht</bdi> seems to hold e-mail addresses" in warned
    assert warned.count(" checked") == 3
    assert not Person.objects.exists()
    # Said of one, it is not said of another.
    assert client.post(address, sent | {"telling": ["Vorname"]}).status_code == 200
    assert client.post(address, sent | {"telling": ["Vorname", "besucht"]}).status_code == 302
    assert Person.objects.get().attributes == {"beds": "120", "Vorname": "Ada", "besucht": "ada@example.org"}
