"""Pages on which members note consents, say what is asked, and make links for people to say it themselves."""

from __future__ import annotations

from functools import cache

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone

from plait.pages.listing import Column, Listing, answer_listing
from plait.pages.problems import show_problems
from plait.records.problem import InputRejected
from plait.register.consents import actions, queries
from plait.register.consents.forms import ConsentForm, SheetForm, TakeBackForm
from plait.register.leaving.queries import people_who_left
from plait.register.models import Clause, Consent, Person
from plait.register.queries import with_contact
from plait.study.access import Permission, needs
from plait.study.models import Study


def _person(study: Study, person_id: int) -> Person:
    return get_object_or_404(Person.objects.select_related("study"), study=study, pk=person_id)


@needs(Permission.SEE_IDENTITIES)
def consents(request: HttpRequest, study: Study) -> HttpResponseBase:
    clause, state = request.GET.get("clause", ""), request.GET.get("state", "")
    columns = (
        Column(
            "person",
            "Person",
            lambda each: each.person.code,
            sort="person__code",
            link=lambda each: reverse("register:person", args=[study.slug, each.person_id]),
        ),
        Column("clause", "Clause", lambda each: each.get_clause_display(), sort="clause"),
        Column("given", "Given", lambda each: each.given_at and each.given_at.date(), sort="given_at"),
        Column(
            "withdrawn",
            "Taken back, or not given",
            lambda each: each.withdrawn_at and each.withdrawn_at.date(),
            "withdrawn_at",
        ),
        Column("how", "How", lambda each: each.get_how_display(), sort="how"),
        Column("wording", "Wording", lambda each: each.wording),
        Column("source", "Source", lambda each: each.source, sort="source"),
        Column("before", "Said before", lambda each: "; ".join(word.in_words for word in each.said_before)),
    )
    listing = Listing(
        queries.consents_of(study, clause=clause, state=state),
        columns,
        ("person__code", "wording", "source"),
        "consents",
        empty="No consent is noted. Note it on a person's page, or let people say it themselves by a link.",
        state={"clause": clause, "state": state},
    )
    context = {
        "clauses": Clause.choices,
        "states": queries.STATES,
        "clause": clause,
        "state": state,
        "n": queries.consents_of(study).count(),
        "n_taken_back": queries.consents_of(study, state="taken back").count(),
        "n_not_given": queries.consents_of(study, state="not given").count(),
        "left": people_who_left(study),
        "requests": queries.open_requests(study),
    }
    return answer_listing(request, "register/consents/consents.html", listing, context)


@needs(Permission.EDIT_REGISTER)
def record(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    clause = request.GET.get("clause", "")
    initial = {"clause": clause, "wording": queries.wordings_of(study).get(clause, "")}
    form = ConsentForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("clause", "wording", "source", "how", "changed_mind")}
        agrees = form.cleaned_data["answer"] != "no"
        try:
            actions.record_consent(person=person, agrees=agrees, given_at=form.given_at, now=timezone.now(), **given)
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, f"It is noted: the consent is {'given' if agrees else 'not given'}.")
            return redirect("register:person", study.slug, person.pk)
    context = {"form": form, "person": person}
    return render(request, "register/consents/record.html", context, status=422 if form.errors else 200)


@needs(Permission.EDIT_REGISTER)
def withdraw(request: HttpRequest, study: Study, consent_id: int) -> HttpResponseBase:
    consent = get_object_or_404(Consent.objects.select_related("person__study"), person__study=study, pk=consent_id)
    form = TakeBackForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("source", "how")}
        try:
            actions.withdraw_consent(consent=consent, on=form.on, now=timezone.now(), **given)
        except InputRejected as rejected:
            show_problems(form, rejected)
        else:
            messages.success(request, f"{consent.person.code} took back: {consent.get_clause_display().lower()}.")
            return redirect("register:person", study.slug, consent.person_id)
    context = {"form": form, "consent": consent, "person": consent.person}
    return render(request, "register/consents/take_back.html", context, status=422 if form.errors else 200)


@needs(Permission.EDIT_REGISTER, is_read=True)
def sheet(request: HttpRequest, study: Study) -> HttpResponseBase:
    """What people are asked to agree to, in which words."""
    form = SheetForm(request.POST or None, initial=SheetForm.initial_of(queries.sheet_of(study)))
    if request.method == "POST" and form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("introduction", "contact")}
        actions.write_sheet(study=study, wordings=form.wordings, **given)
        messages.success(request, "What people are asked is stored. Whoever said something to it keeps what they said.")
        return redirect("register:consent_links", study.slug)
    return render(request, "register/consents/sheet.html", {"form": form})


@needs(Permission.SEE_IDENTITIES)
def links(request: HttpRequest, study: Study) -> HttpResponseBase:
    """Who has a link, and how much they said by it or else."""
    now = timezone.now()

    @cache
    def tokens() -> dict[int, str]:
        return queries.links_of(study, now=now)

    def link_of(person: Person) -> str:
        token = tokens().get(person.pk, "")
        return request.build_absolute_uri(reverse("consent", args=[token])) if token else ""

    columns = (
        Column(
            "person",
            "Person",
            lambda one: one.code,
            sort="code",
            link=lambda one: reverse("register:person", args=[study.slug, one.pk]),
        ),
        Column("made", "Link made", lambda one: one.made_at and one.made_at.date(), sort="made_at"),
        Column("said", "Clauses answered", lambda one: one.n_said, sort="n_said", number=True),
        Column("given", "Of these given", lambda one: one.n_given, sort="n_given", number=True),
        Column("name", "Name", lambda one: one.contact_name, on_page=False),
        Column("email", "E-mail", lambda one: one.contact_email, on_page=False),
        Column("link", "Link", link_of, on_page=False),
    )
    rows = with_contact(queries.people_with_links(study, now=now))
    context = {"n_asked": len(queries.wordings_of(study)), **queries.counts_of_links(study, now=now)}
    listing = Listing(rows, columns, ("code",), "consent-links", empty="The register is empty.")
    return answer_listing(request, "register/consents/links.html", listing, context)


@needs(Permission.EDIT_REGISTER)
def make_links(request: HttpRequest, study: Study) -> HttpResponseBase:
    if request.method == "POST":
        now = timezone.now()
        n = actions.make_links(study=study, people=queries.people_with_links(study, now=now), now=now)
        messages.success(request, f"{n} people have a link now. Plait sends nothing: export the links and send them.")
    return redirect("register:consent_links", study.slug)


@needs(Permission.EDIT_REGISTER)
def make_link(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        actions.make_links(study=study, people=[person], now=timezone.now())
        messages.success(request, f"{person.code} has a link. Plait sends nothing: pass it on yourself.")
    return redirect("register:person", study.slug, person.pk)


@needs(Permission.EDIT_REGISTER)
def mail_link(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        mail = actions.mail_link(person=person, now=timezone.now())
        if mail.state == mail.State.LEFT_OUT:
            messages.warning(request, f"No mail goes to {person.code}: pass the link on yourself. {mail.remark}")
        else:
            messages.success(request, f"The link is on its way to {person.code}. {mail.remark}".strip())
    return redirect("register:person", study.slug, person.pk)


@needs(Permission.EDIT_REGISTER)
def make_link_void(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        actions.make_link_void(person=person, now=timezone.now())
        messages.success(request, "The link is void.")
    return redirect("register:person", study.slug, person.pk)


@needs(Permission.EDIT_REGISTER)
def settle(request: HttpRequest, study: Study, person_id: int) -> HttpResponseBase:
    person = _person(study, person_id)
    if request.method == "POST":
        actions.settle_request(person=person, reason=request.POST.get("reason", ""), now=timezone.now())
        messages.success(request, f"{person.code} does not ask for it any more.")
    return redirect("register:person", study.slug, person.pk)
