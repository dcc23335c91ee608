"""Reads of studies, members and the log."""

from __future__ import annotations

import hashlib
from datetime import datetime

from django.db.models import QuerySet

from plait.records.problem import InputRejected, Problem
from plait.study.access import Permission, Person, may
from plait.study.models import Account, Event, MemberInvitation, Membership, Role, SignInLink, Study


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


def open_invitations_of(study: Study, *, now: datetime) -> QuerySet[MemberInvitation]:
    return MemberInvitation.objects.filter(study=study, accepted_at=None, revoked_at=None, expires_at__gt=now).order_by(
        "-created_at"
    )


def invitation_with(token: str, *, now: datetime) -> MemberInvitation | None:
    """The invitation a link leads to, None when it is unknown, used, revoked or too old."""
    return (
        MemberInvitation.objects.filter(
            token_hash=token_hash(token), accepted_at=None, revoked_at=None, expires_at__gt=now
        )
        .select_related("study")
        .first()
    )


def sign_in_link_with(token: str) -> SignInLink | None:
    """The sign-in link of this token, be it good or not; None when there is none."""
    return SignInLink.objects.filter(token_hash=token_hash(token)).select_related("account").first()


def events_of(study: Study) -> QuerySet[Event]:
    return Event.objects.filter(study=study).select_related("actor").order_by("-pk")


def token_hash(token: str) -> str:
    """What is stored of a link's token. Tokens are long and random, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
