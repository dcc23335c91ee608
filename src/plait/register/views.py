"""Pages of the register."""

from __future__ import annotations

from functools import partial

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait import limited
from plait.formats.tables.csv_table import read_table
from plait.mail.setup import is_set_up
from plait.media.fields import tell_reading
from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.words import in_words
from plait.records.chart import Bar, BarChart
from plait.records.said import say
from plait.register import actions, queries
from plait.register.consents import queries as consents_queries
from plait.register.forms import FrameForm, MappingForm
from plait.register.headings import who_somebody_is
from plait.register.models import Clause, Frame, FrameMember, Person
from plait.register.taking_part import may_keep_contact
from plait.study.access import Permission, may, needs
from plait.study.actions import store_upload
from plait.study.forms import TableForm
from plait.study.links import link_to, token_of
from plait.study.models import AccessLink, Study, Upload

PURPOSE = "register"
# On the page on which columns are mapped each field of the register offers all of them.
read_people = partial(read_table, max_columns=300)


@needs(Permission.SEE_STUDY)
def home(request: HttpRequest, study: Study) -> HttpResponseBase:
    by_country = queries.people_by_country(study)
    columns = (
        Column(
            "code", "Code", lambda person: person.code, sort="code", link=lambda person: _person_address(study, person)
        ),
        Column("organisation", "Organisation", lambda person: person.organisation or "", sort="organisation__name"),
        Column("country", "Country", lambda person: person.country or "", sort="country__name"),
        Column("partnership", "Partnership", lambda person: person.partnership or "", sort="partnership__code"),
        Column("role", "Role", lambda person: person.role, sort="role"),
    )
    people = queries.people_of(study)
    search = ["code", "organisation__name", "country__name", "partnership__name", "partnership__code", "role"]
    if may(request.user, Permission.SEE_IDENTITIES, study):
        # Somebody who rings says their name, and no code.
        people = queries.with_contact(people)
        search += queries.CONTACT
    listing = Listing(
        rows=people,
        columns=columns,
        search=search,
        name="people",
        empty="The register is empty. Import a list of people to begin.",
    )
    context = {
        "counts": queries.counts_of(study),
        "frames": queries.frames_of(study),
        "picture": BarChart("People by country", tuple(Bar(name, n) for name, n in by_country[:25]), study.unit_many),
        "has_countries": any(name != "no country given" for name, _ in by_country),
        "n_countries_more": max(0, len(by_country) - 25),
    }
    if may(request.user, Permission.SEE_IDENTITIES, study):
        context["requests"] = consents_queries.open_requests(study)
    return answer_listing(request, "register/home.html", listing, context)


def _person_address(study: Study, person: Person) -> str:
    return reverse("register:person", args=[study.slug, person.pk])


@needs(Permission.SEE_STUDY)
def person(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    found = get_object_or_404(queries.everybody_of(study), pk=person_id)
    may_see = may(request.user, Permission.SEE_IDENTITIES, study)
    context = {
        "person": found,
        "fields": queries.fields_of(found),
        "identity": queries.identity_of(found) if may_see else None,
        "may_keep_contact": may_keep_contact(found),
    }
    if may_see:
        context |= _consent_of(request, found)
    return render(request, "register/person.html", context)


def _consent_of(request: HttpRequest, found: Person) -> dict[str, object]:
    """What stands on a person's page for those who may see identities. Whoever has a link for consent can agree in the
    person's name, so that it goes no further than the name does."""
    link = link_to(AccessLink.Purpose.CONSENT, found.pk, now=timezone.now())
    token = token_of(link) if link else ""
    clauses = consents_queries.clauses_of(found)
    return {
        "clauses": clauses,
        "contact_state": next(each.state for each in clauses if each.clause == Clause.CONTACT),
        "consent_link": request.build_absolute_uri(reverse("consent", args=[token])) if token else "",
        "mails": is_set_up(),
        "asks_consent": bool(consents_queries.wordings_of(found.study)),
        "erasure_request": consents_queries.request_of(found),
    }


@needs(Permission.SEE_STUDY)
def organisations(request: HttpRequest, study: Study) -> HttpResponseBase:
    columns = (
        Column("name", "Organisation", lambda each: each.name, sort="name"),
        Column("kind", "Kind", lambda each: each.kind, sort="kind"),
        Column("people", "People", lambda each: each.n_people, sort="n_people", number=True),
    )
    listing = Listing(queries.organisations_of(study), columns, ("name", "kind"), "organisations")
    return answer_listing(request, "register/list.html", listing, {"title": "Organisations"})


@needs(Permission.SEE_STUDY)
def partnerships(request: HttpRequest, study: Study) -> HttpResponseBase:
    columns = (
        Column("code", "Code", lambda each: each.code, sort="code"),
        Column("name", "Partnership", lambda each: each.name, sort="name"),
        Column("countries", "Countries", lambda each: ", ".join(country.name for country in each.countries.all())),
        Column("people", "People", lambda each: each.n_people, sort="n_people", number=True),
        Column("grants", "Grants", lambda each: each.n_grants, sort="n_grants", number=True),
    )
    listing = Listing(queries.partnerships_of(study), columns, ("code", "name"), "partnerships")
    return answer_listing(request, "register/list.html", listing, {"title": "Partnerships"})


@needs(Permission.SEE_STUDY)
def grants(request: HttpRequest, study: Study) -> HttpResponseBase:
    columns = (
        Column("reference", "Reference", lambda each: each.reference, sort="reference"),
        Column("title", "Title", lambda each: each.title, sort="title"),
        Column("partnership", "Partnership", lambda each: str(each.partnership), sort="partnership__code"),
        Column("funder", "Funder", lambda each: each.funder, sort="funder"),
        Column("starts_on", "Starts", lambda each: each.starts_on, sort="starts_on"),
        Column("ends_on", "Ends", lambda each: each.ends_on, sort="ends_on"),
        Column("amount", "Amount", lambda each: each.amount, sort="amount", number=True),
        Column("currency", "Currency", lambda each: each.currency),
    )
    listing = Listing(queries.grants_of(study), columns, ("reference", "title", "funder"), "grants")
    return answer_listing(request, "register/list.html", listing, {"title": "Grants"})


@needs(Permission.SEE_STUDY)
def countries(request: HttpRequest, study: Study) -> HttpResponseBase:
    columns = (
        Column("name", "Country", lambda each: each.name, sort="name"),
        Column("income_group", "Income group", lambda each: each.income_group, sort="income_group"),
        Column("people", "People", lambda each: each.n_people, sort="n_people", number=True),
        Column("partnerships", "Partnerships", lambda each: each.n_partnerships, sort="n_partnerships", number=True),
    )
    listing = Listing(queries.countries_of(study), columns, ("name", "income_group"), "countries")
    return answer_listing(request, "register/list.html", listing, {"title": "Countries"})


@needs(Permission.EDIT_REGISTER)
def upload(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = TableForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        stored = store_upload(study=study, purpose=PURPOSE, file=form.cleaned_data["file"], read=read_people)
        tell_reading(request, form.cleaned_data["file"])
        return redirect("register:map", study.slug, stored.pk)
    return render(request, "register/upload.html", {"form": form})


@needs(Permission.EDIT_REGISTER)
def map_columns(request: HttpRequest, study: Study, upload_id: int) -> HttpResponseBase:
    stored = get_object_or_404(Upload, study=study, purpose=PURPOSE, pk=upload_id)
    with stored.file.open("rb") as file:
        table = limited.read(read_people, file, name=stored.name, encoding=stored.encoding)
    guess = actions.guessed_mapping(table.columns)
    form = MappingForm(request.POST or None, columns=table.columns, guess=guess)
    emptied: dict[str, int] = {}
    telling: dict[str, str] = {}
    if request.method == "POST" and form.is_valid():
        mapping = form.mapping()
        emptied = actions.emptied_by(study=study, table=table, mapping=mapping)
        telling = who_somebody_is(table, mapping.attributes, name_column=mapping.name)
    is_warned = request.POST.get("emptied", "0") == str(sum(emptied.values())) and (
        set(request.POST.getlist("telling")) >= set(telling)
    )
    if request.method == "POST" and form.is_valid() and is_warned:
        n_elsewhere = actions.known_elsewhere(study=study, table=table, mapping=mapping)
        counts = actions.import_register(study=study, table=table, mapping=form.mapping(), upload=stored)
        said = say(
            "{n} person added, {changed} changed, {unchanged} as before.",
            "{n} people added, {changed} changed, {unchanged} as before.",
            n=counts.added,
            changed=counts.changed,
            unchanged=counts.unchanged,
        )
        told = [in_words(said)]
        if counts.given or counts.held_back:
            noted = say(
                "{n} consent noted as given, {others} as not given or taken back.",
                "{n} consents noted as given, {others} as not given or taken back.",
                n=counts.given,
                others=counts.held_back,
            )
            told.append(in_words(noted))
        messages.success(request, " ".join(told))
        if n_elsewhere:
            twice = say(
                "{n} address is in the register already under another code: somebody may be in it twice.",
                "{n} addresses are in the register already under other codes: somebody may be in it twice.",
                n=n_elsewhere,
            )
            messages.warning(request, in_words(twice))
        return redirect("register:home", study.slug)
    for note in table.notes if request.method != "POST" else ():
        messages.info(request, note)
    sample = [[row[column] for column in table.columns] for row in table.rows[:3]]
    context = {"form": form, "columns": table.columns, "sample": sample, "n_rows": len(table), "upload": stored}
    context |= {"emptied": emptied, "n_emptied": sum(emptied.values()), "telling": telling}
    return render(request, "register/map.html", context)


@needs(Permission.EDIT_REGISTER)
def freeze(request: HttpRequest, study: Study) -> HttpResponseBase:
    form = FrameForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        frame = actions.freeze_frame(study=study, now=timezone.now(), **form.cleaned_data)
        messages.success(request, "The frame is frozen.")
        return redirect("register:frame", study.slug, frame.pk)
    return render(request, "register/freeze.html", {"form": form, "n_people": queries.counts_of(study)["people"]})


def _field(name: str, member: FrameMember) -> str:
    return str(member.fields.get(name, ""))


@needs(Permission.SEE_STUDY)
def frame(request: HttpRequest, study: Study, frame_id: int) -> HttpResponseBase:
    found = get_object_or_404(Frame, study=study, pk=frame_id)
    members = queries.members_of(found)
    names = sorted({name for fields in members.values_list("fields", flat=True) for name in fields})
    columns = (
        Column("code", "Code", lambda member: member.person.code, sort="person__code"),
        *(Column(name, name, partial(_field, name)) for name in names),
    )
    listing = Listing(members, columns, ("person__code",), f"frame-{found.pk}")
    return answer_listing(request, "register/frame.html", listing, {"frame": found, "n_people": members.count()})
