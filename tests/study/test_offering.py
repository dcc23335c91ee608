"""What a page offers after a change: its undo, both sides of edits that met, and what the log holds of rows."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from django.apps import apps
from django.contrib import messages
from django.contrib.messages.storage.session import SessionStorage
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone

from plait.coding.actions import change_code, change_theme, create_code, create_theme, delete_code
from plait.coding.models import COLOURS, Code, Theme
from plait.register.actions import import_register
from plait.register.models import Person
from plait.study import history, offering
from plait.study.access import INTERVIEW, PERMISSIONS_OF, Permission
from plait.study.acting import acting_as
from plait.study.actions import add_member, assign, create_study
from plait.study.kept import kept_value
from plait.study.models import Account, Assignment, Change, Event, Membership, Role, Study
from plait.study.revisions import EditsMet, newest_event, sent_with
from plait.study.undoing import undo
from tests.posted_fields import unread_fields_meant
from tests.register.test_import_register import MAPPING, table
from tests.study.any_order import why_not_undone

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def a_member(study: Study, role: str) -> Client:
    account = Account.objects.create_user(f"{role}@example.org")
    add_member(study=study, account=account, role=role)
    client = Client()
    client.force_login(account, backend=BACKEND)
    return client


def sent(client: Client, address: str, **fields: object) -> str:
    """The page that a form leads to."""
    return client.post(address, fields, follow=True).content.decode()


def undo_in(page: str) -> str:
    found = re.search(r'action="([^"]*/undo/\d+/(?:\?with=[\d%C,]+)?)"', page)
    assert found, "no message offers an undo"
    return found[1]


def change_page(study: Study, code: Code) -> str:
    return f"/s/{study.slug}/coding/codes/{code.pk}/change/"


def fields_of(page: str) -> dict[str, str]:
    """What a form of the page would send as it stands."""
    form = next(each for each in re.findall(r"<form.*?</form>", page, re.S) if "as_opened" in each)
    found = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))
    found |= dict(re.findall(r'<input type="text" name="([^"]+)" value="([^"]*)"', form))
    return found


@pytest.fixture
def code(study: Study) -> Code:
    return create_code(study=study, name="Cost")


def test_after_an_act_its_message_offers_the_undo_and_that_one_its_own(
    client: Client, study: Study, code: Code
) -> None:
    page = sent(client, f"/s/{study.slug}/coding/codes/{code.pk}/delete/")
    assert not Code.objects.exists()
    page = sent(client, undo_in(page), next=f"/s/{study.slug}/coding/")
    assert Code.objects.get() == code
    assert "Undone: code deleted." in page
    again = sent(client, undo_in(page), next=f"/s/{study.slug}/coding/")
    assert not Code.objects.exists()
    assert "Done again: code deleted." in again


def test_what_is_said_beside_a_success_does_not_take_its_undo_away(study: Study, owner: Account) -> None:
    def view(request: HttpRequest) -> HttpResponse:
        create_code(study=study, name="Trust")
        messages.success(request, "Made.")
        messages.info(request, "Read as Windows-1252.")
        return HttpResponse()

    request = RequestFactory().post("/")
    request.user, request.session = owner, {}  # type: ignore[assignment]
    request._messages = SessionStorage(request)  # type: ignore[attr-defined]
    offering.ChangesMiddleware(view)(request)
    made, read = request._messages._queued_messages  # type: ignore[attr-defined]
    assert "/undo/" in made.extra_tags
    assert not read.extra_tags


def test_an_act_of_several_events_is_undone_as_one(client: Client, study: Study, code: Code) -> None:
    other = create_code(study=study, name="Trust")
    theme = create_theme(study=study, name="Care", codes=[code])
    change_theme(theme=theme, name="Care", description="", codes=[other])
    made, changed = Event.objects.filter(verb__startswith="theme").order_by("pk")
    undone = sent(client, f"/s/{study.slug}/undo/{changed.pk}/?with={made.pk}", next=f"/s/{study.slug}/coding/")
    assert not Theme.objects.exists()
    assert f"Undone: {made.verb}." in undone
    sent(client, undo_in(undone), next=f"/s/{study.slug}/coding/")
    assert [*Theme.objects.get().codes.all()] == [other]


def test_of_an_act_of_several_events_all_or_none_is_undone(client: Client, study: Study, code: Code) -> None:
    other = create_code(study=study, name="Trust")
    first, second = Event.objects.filter(verb="code created").order_by("pk")
    create_theme(study=study, name="Care", codes=[code])
    assert client.post(f"/s/{study.slug}/undo/{second.pk}/?with={first.pk}").status_code == 422
    assert {*Code.objects.all()} == {code, other}


def test_after_the_undo_of_what_was_made_one_is_not_led_to_its_page(client: Client, study: Study, code: Code) -> None:
    event = Event.objects.get(verb="code created")
    answer = client.post(f"/s/{study.slug}/undo/{event.pk}/", {"next": f"/s/{study.slug}/coding/codes/{code.pk}/"})
    assert answer["Location"] == f"/s/{study.slug}/coding/"
    for elsewhere in ("https://elsewhere.example/", "//elsewhere.example", "/nowhere/", "", "javascript:alert(1)"):
        again = Event.objects.order_by("-pk")[0]
        answer = client.post(f"/s/{study.slug}/undo/{again.pk}/", {"next": elsewhere})
        assert answer["Location"] == f"/s/{study.slug}/"


def test_whoever_did_it_undoes_it_and_whoever_may_change_the_study(study: Study, owner: Account) -> None:
    coder, viewer = a_member(study, Role.CODER), a_member(study, Role.VIEWER)
    researcher = a_member(study, Role.RESEARCHER)
    sent(coder, f"/s/{study.slug}/coding/codes/new/", name="Trust", colour="1", definition="", parent="")
    mine = Event.objects.get(verb="code created")
    with acting_as(owner):
        create_code(study=study, name="Cost")
    foreign = Event.objects.exclude(pk=mine.pk).get(verb="code created")
    for client, event in ((viewer, mine), (viewer, foreign), (coder, foreign), (Client(), mine)):
        assert client.post(f"/s/{study.slug}/undo/{event.pk}/").status_code in (302, 403)
    assert Code.objects.count() == 2
    assert coder.post(f"/s/{study.slug}/undo/{mine.pk}/").status_code == 302
    assert researcher.post(f"/s/{study.slug}/undo/{foreign.pk}/").status_code == 302
    assert not Code.objects.exists()


def test_no_event_of_another_study_is_undone_seen_or_erased(client: Client, study: Study) -> None:
    foreign = create_study(title="Elsewhere", owner=None)
    code = create_code(study=foreign, name="Cost")
    event = Event.objects.get(study=foreign, verb="code created")
    for address in (f"undo/{event.pk}/", f"log/{event.pk}/erase/"):
        assert client.post(f"/s/{study.slug}/{address}").status_code == 404
    for address in (f"log/{event.pk}/", f"log/rows/coding.code/{code.pk}/", "log/rows/no.such/1/"):
        assert client.get(f"/s/{study.slug}/{address}").status_code == 404
    assert Code.objects.exists()


def test_the_log_shows_what_was_done_to_each_row_and_how_a_row_was(client: Client, study: Study, code: Code) -> None:
    change_code(code=code, name="Price <b>", definition="What it takes", colour=0, parent=None)
    event = Event.objects.get(verb="code changed")
    page = client.get(f"/s/{study.slug}/log/{event.pk}/").content.decode()
    assert "<td>name</td>" in page
    assert "Price &lt;b&gt;" in page
    assert "Undo</button>" in page
    address = f"/s/{study.slug}/log/rows/coding.code/{code.pk}/"
    page = client.get(address).content.decode()
    assert "As it is now" in page
    assert '<dd class="typed" dir="auto">Price &lt;b&gt;</dd>' in page
    page = client.get(address, {"on": timezone.localdate().isoformat()}).content.decode()
    assert "As it was at the end of" in page
    yesterday = timezone.localdate() - timedelta(days=1)
    assert "no log of that time" in client.get(address, {"on": yesterday.isoformat()}).content.decode()


def test_the_owner_erases_what_an_event_holds(client: Client, study: Study, code: Code) -> None:
    change_code(code=code, name="Said by Ada", definition="", colour=0, parent=None)
    event = Event.objects.get(verb="code changed")
    researcher = a_member(study, Role.RESEARCHER)
    assert researcher.post(f"/s/{study.slug}/log/{event.pk}/erase/").status_code == 403
    assert "The contents of 1 row are erased." in sent(client, f"/s/{study.slug}/log/{event.pk}/erase/")
    assert "Ada" not in client.get(f"/s/{study.slug}/log/{event.pk}/").content.decode()
    assert not Change.objects.filter(after__name="Said by Ada").exists()
    erased = Event.objects.get(verb="contents erased")
    assert why_not_undone(erased)[0].cause == "What was erased is gone."


def test_whoever_reads_the_log_may_see_all_that_it_holds() -> None:
    reading = {each for each in Permission if each.name.startswith("SEE_")}
    for role, permissions in PERMISSIONS_OF.items():
        assert Permission.SEE_LOG not in permissions or reading <= permissions, role


def test_the_second_of_two_edits_is_told_and_sees_both(client: Client, study: Study, code: Code) -> None:
    address = change_page(study, code)
    mine = fields_of(client.get(address).content.decode())
    other = a_member(study, Role.CODER)
    theirs = fields_of(other.get(address).content.decode())
    assert other.post(address, {**theirs, "name": "Price", "colour": "1"}).status_code == 302
    answer = client.post(address, {**mine, "name": "Fee & toll", "definition": "What is paid", "colour": "2"})
    assert answer.status_code == 409
    page = answer.content.decode()
    for each in ("coder@example.org</bdi> changed this code", "Cost", "Price", "Fee &amp; toll", "What is paid"):
        assert each in page, each
    assert Code.objects.get().name == "Price"
    # Choices by their labels, and nothing of what neither changed.
    cells = re.findall(r">([^<>]+)</(?:bdi|mark)>", page)
    assert {COLOURS[0], COLOURS[1], COLOURS[2]} <= set(cells)
    assert ">Under</th>" not in page
    # Of each field that both changed it is chosen what stays. Who chose nothing is asked again.
    form = re.search(r"<form method=\"post\" action=\"[^\"]*change.*?</form>", page, re.S)
    assert form
    again = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form[0]))
    again["name"] = again["name"].replace("&amp;", "&")
    assert set(re.findall(r'type="radio" name="take-(\w+)"', form[0])) == {"name", "colour"}
    to = f"{address}?chosen=1"
    assert client.post(to, again).status_code == 409
    assert client.post(to, {**again, "take-name": "mine"}).status_code == 409, "nothing is chosen of the colour"
    assert client.post(to, {**again, "take-name": "mine", "take-colour": "theirs"}).status_code == 302
    stored = Code.objects.get()
    assert (stored.name, stored.colour, stored.definition) == ("Fee & toll", 1, "What is paid")


def test_what_one_left_as_it_was_stays_as_the_other_made_it(client: Client, study: Study, code: Code) -> None:
    address = change_page(study, code)
    mine = fields_of(client.get(address).content.decode())
    change_code(code=code, name="Price", definition="What it takes", colour=0, parent=None)
    page = client.post(address, {**mine, "definition": "", "colour": "3"}).content.decode()
    taken = re.findall(r'name="take-(\w+)" value="(\w+)" required checked', page)
    assert taken == [("name", "theirs"), ("definition", "theirs")]
    again = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
    again |= {f"take-{name}": which for name, which in taken}
    assert client.post(f"{address}?chosen=1", again).status_code == 302
    stored = Code.objects.get()
    assert (stored.name, stored.definition, stored.colour) == ("Price", "What it takes", 3)


def test_a_form_shown_again_for_its_faults_keeps_what_it_was_opened_with(
    client: Client, study: Study, code: Code
) -> None:
    address = change_page(study, code)
    mine = fields_of(client.get(address).content.decode())
    change_code(code=code, name="Price", definition="", colour=0, parent=None)
    again = client.post(address, {**mine, "name": "", "colour": "1"})
    assert again.status_code == 200
    assert client.post(address, {**fields_of(again.content.decode()), "name": "Fee", "colour": "1"}).status_code == 409
    assert Code.objects.get().name == "Price"


def test_of_what_is_held_back_the_page_of_two_edits_shows_nothing(
    client: Client, study: Study, code: Code, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = change_page(study, code)
    mine = fields_of(client.get(address).content.decode())
    change_code(code=code, name="Price", definition="", colour=0, parent=None)
    monkeypatch.setattr(history, "_withhold", [lambda model, rows: dict.fromkeys(rows, "held back")])
    page = client.post(address, {**mine, "name": "Fee", "colour": "0"}).content.decode()
    assert "Fee" in page
    assert "Price" not in page


def test_what_is_deleted_after_it_was_changed_is_told_too(study: Study, code: Code) -> None:
    opened = str(newest_event(study))
    change_code(code=code, name="Price", definition="", colour=0, parent=None)
    with sent_with(lambda: opened), pytest.raises(EditsMet):
        delete_code(code=code)
    assert Code.objects.exists()
    with sent_with(lambda: str(newest_event(study))):
        delete_code(code=code)
    assert not Code.objects.exists()


def test_links_that_changed_count_too(study: Study, code: Code) -> None:
    theme = create_theme(study=study, name="All", codes=[])
    opened = str(newest_event(study))
    change_theme(theme=theme, name="All", description="", codes=[code])
    with sent_with(lambda: opened), pytest.raises(EditsMet):
        change_theme(theme=theme, name="Everything", description="", codes=[])


def test_what_happened_elsewhere_and_what_the_form_did_itself_is_no_meeting(study: Study, code: Code) -> None:
    other = create_code(study=study, name="Trust")
    opened = str(newest_event(study))
    change_code(code=other, name="Hope", definition="", colour=0, parent=None)
    with sent_with(lambda: opened):
        for name in ("Price", "Fee"):
            change_code(code=code, name=name, definition="", colour=0, parent=None)
    assert Code.objects.get(pk=code.pk).name == "Fee"


@pytest.mark.parametrize("text", ["", "-1", "a", "9" * 30, "1.5", "²"])
def test_what_is_no_number_is_passed_over(study: Study, code: Code, text: str) -> None:
    with sent_with(lambda: text):
        change_code(code=code, name="Price", definition="", colour=0, parent=None)
    assert Code.objects.get().name == "Price"


def test_a_column_that_the_form_has_not_is_not_told_by_being_sent(client: Client, study: Study, code: Code) -> None:
    address = change_page(study, code)
    mine = fields_of(client.get(address).content.decode())
    change_code(code=code, name="Price", definition="", colour=0, parent=None)
    order = Code._meta.get_field("order").verbose_name
    with unread_fields_meant():
        answer = client.post(address, {**mine, "name": "Fee", "order": "77", "study": str(study.pk), "colour": "2"})
    assert answer.status_code == 409
    lines = {line["label"]: line for line in answer.context["lines"]}
    assert {"Name", "Colour"} <= set(lines), "as the form calls them"
    assert (lines["Name"]["now"], lines["Name"]["mine"]) == ("Price", "Fee")
    assert lines["order"] == {"label": "order", "mine": "77"}, order
    # A number that the form offered nobody stays a number, whatever row it names.
    assert lines["study"] == {"label": "study", "mine": str(study.pk)}
    assert answer["Cache-Control"] == "no-store"


def test_both_versions_of_json_are_shown_in_lines(client: Client, study: Study) -> None:
    address = f"/s/{study.slug}/register/consents/wording/"
    words = {"introduction": "", "contact": "", "clause_survey": "First", "clause_contact": ""}
    assert client.post(address, words).status_code == 302
    opened = fields_of(client.get(address).content.decode())["as_opened"]
    assert client.post(address, {**words, "clause_survey": "Second"}).status_code == 302
    answer = client.post(address, {**words, "clause_survey": "Third", "as_opened": opened})
    assert answer.status_code == 409
    page = answer.content.decode()
    assert all(each in page for each in ("survey: First", "survey: Second", "Third"))


SAMPLES: dict[str, object] = {
    "JSONField": {"a": [1, {"b": None}], "c": {"d": [], "e": True}, "": "x"},
    "DateField": date(2026, 3, 1), "DateTimeField": datetime(2026, 3, 1, tzinfo=UTC), "BooleanField": True,
    "BinaryField": b"\x00\xff", "FileField": "a/b", "UUIDField": UUID(int=1), "DecimalField": Decimal("1.50"),
    "DurationField": timedelta(days=1), "FloatField": 0.5, "TimeField": time(9), "ForeignKey": 1, "OneToOneField": 1,
}  # fmt: skip
PLAIN = ("CharField", "TextField", "SlugField", "EmailField", "URLField")


def test_every_column_of_every_table_can_be_shown(study: Study) -> None:
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.concrete_fields:
            kind = field.get_internal_type()
            some = [SAMPLES.get(kind, "a & b" if kind in PLAIN else 7), *(value for value, _ in field.flatchoices)]
            if kind == "JSONField":
                some += [[], [[]], ["a", {"b": "c"}], "text", 3, False]
            for value in (None, *some):
                stored = kept_value(field.target_field if field.is_relation else field, value)
                shown = offering._shown(field, stored, study)
                assert isinstance(shown, str)
                assert shown, f"{model._meta.label}.{field.name}: {value!r}"
    wordings = apps.get_model("register", "ConsentSheet")._meta.get_field("wordings")
    assert offering._shown(wordings, {"a": ["b", {"c": ""}]}, study) == "a:\n  – b\n  –\n    c: –"


def test_an_undo_comes_back_to_the_page_of_a_row_that_has_the_number_of_another_that_went(
    client: Client, study: Study, code: Code
) -> None:
    theme = create_theme(study=study, name="Care", codes=[])
    made = Event.objects.get(verb="theme created")
    Code.objects.filter(id=code.pk).update(id=theme.pk)
    here = f"/s/{study.slug}/coding/codes/{theme.pk}/"
    assert client.post(f"/s/{study.slug}/undo/{made.pk}/", {"next": here})["Location"] == here


def test_what_was_typed_for_something_that_is_gone_is_shown(client: Client, study: Study, code: Code) -> None:
    address = f"/s/{study.slug}/coding/codes/{code.pk}/change/"
    code.delete()
    with unread_fields_meant():
        answer = client.post(address, {"name": "Costs", "definition": "What it costs\nin all.", "colour": "1"})
    assert answer.status_code == 404
    page = answer.content.decode()
    assert "What it costs\nin all." in page
    assert "Nothing was stored" in page


def test_members_are_removed_after_a_question_and_come_back_with_undo(client: Client, study: Study) -> None:
    account = Account.objects.create_user("cara@example.org")
    there = add_member(study=study, account=account, role=Role.CODER)
    assign(study=study, account=account, kind=INTERVIEW, targets=[1, 2])
    address = f"/s/{study.slug}/members/{there.pk}/"
    assert "The assignment of 2 interviews goes with it." in client.get(address).content.decode()
    page = sent(client, address, role=Role.VIEWER)
    assert "is viewer now" in page
    sent(client, undo_in(page))
    assert Membership.objects.get(account=account).role == Role.CODER
    page = sent(client, address, remove="1")
    assert "works on this study no more" in page
    sent(client, undo_in(page))
    assert Assignment.objects.filter(account=account).count() == 2


def test_the_log_counts_rows_and_says_of_one_row_what_became_of_it(client: Client, study: Study) -> None:
    import_register(study=study, table=table(), mapping=MAPPING)
    made = Event.objects.get(verb="register imported")
    page = client.get(f"/s/{study.slug}/log/{made.pk}/").content.decode()
    n = sum(len(each.ids) for each in made.changes.all())
    assert n > made.changes.count()
    assert f"what became of {n} rows" in page
    ada = Person.objects.get(code="P001")
    address = f"/s/{study.slug}/log/rows/register.person/{ada.pk}/"
    page = client.get(address).content.decode()
    assert "<td>made</td>" in page
    assert "This day has not come yet" in client.get(address, {"on": "2999-01-01"}).content.decode()
    undo(made)
    assert "It is gone since" in client.get(address).content.decode()
