"""Reads of studies, members and the log."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet

from plait.records.problem import InputRejected, Problem
from plait.study.access import Permission, Person, may
from plait.study.links import good_links
from plait.study.models import AccessLink, Account, Event, MemberInvitation, Membership, Role, Study


def studies_of(person: Person) -> QuerySet[Study]:
    """The studies a person is a member of, by title."""
    if not isinstance(person, Account):
        return Study.objects.none()
    return Study.objects.filter(memberships__account=person).order_by("title")


def study_named(slug: str) -> Study:
    """The study of this short name. Raises InputRejected, naming those there are."""
    study = Study.objects.filter(slug=slug).first()
    if study is None:
        known = ", ".join(Study.objects.values_list("slug", flat=True)) or "none yet"
        raise InputRejected(Problem(slug, "There is no study of this name.", f"Studies: {known}."))
    return study


def members_of(study: Study) -> QuerySet[Membership]:
    return Membership.objects.filter(study=study).select_related("account").order_by("account__email")


def accounts_with(study: Study, permission: Permission) -> list[Account]:
    """The members who may do this everywhere in the study."""
    return [each.account for each in members_of(study) if may(each.account, permission, study)]


def n_owners(study: Study) -> int:
    return Membership.objects.filter(study=study, role=Role.OWNER).count()


def open_invitations_of(study: Study, *, now: datetime) -> list[tuple[MemberInvitation, AccessLink]]:
    """The invitations that can still be accepted, with their links, newest first."""
    links = list(good_links(AccessLink.Purpose.JOIN, now=now).filter(study=study))
    found = MemberInvitation.objects.in_bulk([link.target for link in links])
    return [(found[link.target], link) for link in links if link.target in found]


def invitation_of(link: AccessLink) -> MemberInvitation:
    return MemberInvitation.objects.select_related("study").get(pk=link.target)


def account_of_link(link: AccessLink) -> Account | None:
    """Whom a sign-in link signs in, None for somebody locked out."""
    return Account.objects.filter(pk=link.target, is_active=True).first()


def events_of(study: Study) -> QuerySet[Event]:
    return Event.objects.filter(study=study).select_related("actor").order_by("-pk")
