"""What is said in another language: the catalogues are whole, numbers and days are written as they are there."""

from __future__ import annotations

import pickle
import re
from datetime import UTC, date, datetime
from fnmatch import fnmatch
from pathlib import Path

import pytest
from allauth.account.forms import EmailAwarePasswordResetTokenGenerator
from allauth.account.utils import user_pk_to_url_str
from django.test import Client
from django.utils.translation import override
from scripts.words import (
    GUESTS,
    LANGUAGES,
    PACKAGE,
    by_room,
    catalogue,
    compiled,
    is_guests,
    lacking,
    path_of,
    unmarked,
    unmarked_in_python,
    unmarked_in_template,
)

from plait.pages.languages import catalogue_of
from plait.pages.words import day, in_words, listed, moment, number, percent, share_parts
from plait.records.problem import Problem
from plait.records.proportion import Proportion
from plait.records.said import as_stored, from_stored, say
from plait.study.models import Account

PLACES = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}|</?\w+[^>]*>")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_that_guests_see_is_missing(language: str) -> None:
    missing = [str(message.id) for message in lacking(language) if is_guests(message)]
    assert not missing, "python scripts/words.py missing, then docs/translating.md:\n" + "\n".join(missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_was_translated(language: str) -> None:
    assert path_of(language, "mo").read_bytes() == compiled(catalogue(language)), "python scripts/words.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_original(language: str) -> None:
    wrong = []
    for message in catalogue(language):
        original = message.id[-1] if message.pluralizable else message.id
        forms = message.string if message.pluralizable else [message.string]
        wrong += [
            form
            for form in forms
            if message.id and form and sorted(PLACES.findall(original)) != sorted(PLACES.findall(form))
        ]
    assert not wrong


@pytest.mark.django_db
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_of_a_new_password_speaks_one_language(language: str, client: Client) -> None:
    account = Account.objects.create_user("ada@example.org", name="Ada", password="a long enough one")
    key = f"{user_pk_to_url_str(account)}-{EmailAwarePasswordResetTokenGenerator().make_token(account)}"
    where = client.get(f"/accounts/password/reset/key/{key}/", headers={"Accept-Language": language})["Location"]
    english = Client()
    english.cookies = client.cookies
    spoken = english.get(where, headers={"Accept-Language": "en"}).content.decode()
    page = client.get(where, headers={"Accept-Language": language}).content.decode()
    sent = client.post(where, {"password1": "x", "password2": "y"}, headers={"Accept-Language": language})
    said = ["New Password", "You must type", "too short", "Change Password"]
    assert "New Password (again)" in spoken
    assert not [each for each in said if each in page + sent.content.decode()]
    assert re.search(r'<button class="quiet" form="logout-from-stage"', page)


def test_no_word_of_a_guests_template_stands_outside_of_what_is_translated() -> None:
    found = []
    for path in sorted(PACKAGE.rglob("templates/**/*.html")):
        name = path.relative_to(PACKAGE).as_posix()
        if any(fnmatch(name, pattern) for pattern in GUESTS):
            found += [(name, each) for each in unmarked_in_template(path)]
    assert not found


COUNTED = re.compile(
    r"\{\{ ?([\w.]*\b(?:n|n_\w+|[\w|.]*length|[\w.]*count)(?:\|\w+)?) ?\}\} ([a-z]+s|people)\b(?!\{\{)"
)
# What may stand behind a number of any size.
NO_NOUNS = {"is", "was", "has"}


def test_no_template_counts_one_people_or_one_papers() -> None:
    found = []
    for path in sorted(PACKAGE.rglob("templates/**/*.html")):
        text = re.sub(
            r"\{% blocktranslate.*?endblocktranslate %\}", "", path.read_text(encoding="utf-8"), flags=re.DOTALL
        )
        found += [
            f"{path.name}: {each[0]}"
            for each in COUNTED.finditer(text)
            if each[2] not in NO_NOUNS and "pluralize" not in each[1]
        ]
    assert not found, "One of them is no plural: use `pluralize`, or blocktranslate with count."


def test_a_share_has_its_base_in_every_language() -> None:
    some = Proportion(1234, 2500, "leads")
    told = {}
    for language in ("en-gb", *LANGUAGES):
        with override(language):
            told[language] = "{} {} {}".format(*share_parts(some))
    assert told == {
        "en-gb": "1,234 2,500 49.4 %",
        "ar": "1,234 2,500 49.4%",
        "es": "1.234 2.500 49,4\xa0%",
        "fr": "1\u202f234 2\u202f500 49,4\xa0%",
        "pt": "1.234 2.500 49,4%",
        "sw": "1,234 2,500 49.4%",
    }


def test_a_day_is_written_as_it_is_there() -> None:
    told = {}
    for language in ("en-gb", *LANGUAGES):
        with override(language):
            told[language] = day(date(2026, 3, 9))
    assert told == {
        "en-gb": "9 March 2026",
        "ar": "9 مارس 2026",
        "es": "9 de marzo de 2026",
        "fr": "9 mars 2026",
        "pt": "9 de março de 2026",
        "sw": "9 Machi 2026",
    }


def test_a_language_without_numbers_of_its_own_has_english_ones() -> None:
    with override("xx"):
        assert (number(1234.5), percent(0.298)) == ("1,234.5", "29.8%")


def test_what_is_said_is_english_until_it_is_shown() -> None:
    said = say("The answer has more than {most} characters.", most=20_000)
    assert said == "The answer has more than 20,000 characters."
    for kept in (from_stored(as_stored(said)), pickle.loads(pickle.dumps(said))):
        assert kept == said
        with override("fr"):
            assert in_words(kept) == "La réponse compte plus de 20\u202f000 caractères."
    with override("ar"):
        assert in_words(say("Turn {number}", number=3)) == "المداخلة 3"
        wrong = say("'{answer}' is not a date.", answer="abc")
        assert in_words(wrong) == "«\u2068abc\u2069» ليس تاريخًا.", "a word in another script turns nothing about"


def test_a_problem_is_told_with_its_place_or_without() -> None:
    problem = Problem(say("The remark"), say("It has more than {most} characters.", most=5), "Mine.")
    with override("sw"):
        assert in_words(problem) == "Maoni: Ina herufi zaidi ya 5. Mine."
        assert in_words(problem, whole=False) == "Ina herufi zaidi ya 5. Mine."


def test_what_is_counted_and_says_no_number_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="of how many"):
        say("{n} row", "{n} rows", rows=2)


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        ("pt-BR", "pt"),
        ("ar-EG", "ar"),
        ("en-US", "en"),
        ("en-gb", "en"),
        ("de", ""),
        ("", ""),
        ("nonsense!", ""),
        ("sw_KE", "sw"),
    ],
)
def test_a_language_is_spoken_by_its_nearest_catalogue(asked: str, spoken: str) -> None:
    assert catalogue_of(asked) == spoken


@pytest.mark.django_db
def test_whoever_signs_in_is_spoken_to_in_their_browsers_language_or_the_one_they_choose() -> None:
    visitor = Client(headers={"Accept-Language": "ar-EG,en;q=0.5"})
    assert '<html lang="ar" dir="rtl">' in visitor.get("/accounts/login/").content.decode()
    chosen = visitor.get("/accounts/login/?next=/new/&language=fr")
    assert '<html lang="fr" dir="ltr">' in chosen.content.decode()
    assert "?next=%2Fnew%2F&amp;language=sw" in chosen.content.decode()
    assert '<html lang="fr" dir="ltr">' in visitor.get("/nowhere/").content.decode()
    assert '<html lang="en" dir="ltr">' in visitor.get("/accounts/login/?language=en").content.decode()
    kept = visitor.get("/accounts/login/?language=tlh")
    assert '<html lang="en" dir="ltr">' in kept.content.decode(), "a language that nobody translated changes nothing"
    assert "plait_language" not in kept.cookies


def test_a_list_and_a_moment_have_the_comma_of_the_language() -> None:
    at = datetime(2026, 3, 9, 8, 5, tzinfo=UTC)
    with override("ar"):
        assert (moment(at), listed(["أ", 2])) == ("9 مارس 2026، 08:05", "أ، 2")
    with override("fr"):
        assert (moment(at), listed(["a", "b"])) == ("9 mars 2026, 08:05", "a, b")


def test_every_count_on_a_guests_page_is_written_as_its_language_writes_it() -> None:
    """What `blocktranslate` counts by is written by Django, without what sets thousands apart."""
    found = []
    for path in sorted((*PACKAGE.rglob("templates/**/*.html"), *PACKAGE.rglob("templates/**/*.txt"))):
        name = path.relative_to(PACKAGE).as_posix()
        if any(fnmatch(name, pattern) for pattern in GUESTS):
            text = path.read_text(encoding="utf-8")
            for block in re.finditer(
                r"\{% blocktranslate([^%]*) count (\w+)=.*?endblocktranslate %\}", text, re.DOTALL
            ):
                found += [(name, block[2])] if f"{{{{ {block[2]} }}}}" in block[0] else []
            found += [(name, each[0]) for each in re.finditer(r"\|(?:date|time|floatformat|intcomma)\b|join:", text)]
            raw = r"(?<!counted)(?:=|\{\{ )[\w.|]*(?:forloop\.counter|\|length|\|add:1)(?= )"
            found += [(name, each[0]) for each in re.finditer(raw, text)]
    assert not found


def test_what_nobody_marked_is_found_and_counted_by_room(tmp_path: Path) -> None:
    code = """
class Role(models.TextChoices):
    OWNER = "owner", "Owner"
    VIEWER = "viewer", _("Viewer")
class Form(forms.Form):
    file = forms.FileField(label="File" if one else _("Files"), widget=forms.Input({"class": "no word"}))
messages.success(request, f"{n} rows." + more)
raise InputRejected(Problem(say("Row"), "It is empty.", CURE))
columns = Column("key", "Heading", lambda row: "a value")
"""
    told = ["Owner", "File", "… rows.", "It is empty.", "Heading"]
    assert sorted(unmarked_in_python(code)) == sorted(told)
    page = tmp_path / "page.html"
    page.write_text(
        '{% if a %}One{% else %}Two{% endif %}<p title="Three">{{ n }} of four · {% translate "five" %} Plait</p>'
    )
    assert unmarked_in_template(page) == {"One", "Two", "Three", "… of four", "Plait"} - {"Plait"}
    rows = {room: [int(n.replace(",", "")) for n in counts] for room, *counts in by_room()}
    assert rows["all"] == [sum(counts) for counts in zip(*(rows[room] for room in rows if room != "all"), strict=True)]
    assert rows["all"][-1] == len(list(unmarked())) > rows["coding"][-1] > 0
    assert rows["register"][0] >= min(rows["register"][1:6]) > 0
    shown = (PACKAGE.parent.parent / "docs" / "translating.md").read_text(encoding="utf-8")
    assert {room for room in rows if f"\n| {room} | " not in shown} == set(), "write the table anew"
