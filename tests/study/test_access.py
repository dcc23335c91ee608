"""Every page asks for a permission, and somebody without it does not get the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from plait.study.access import PERMISSIONS_OF, Permission, may_some
from plait.study.actions import add_member
from plait.study.models import Account, Role, Study

# Pages of allauth (sign in, password, second factor) check for themselves.
OTHERS = "allauth."


def every_view() -> Iterator[tuple[str, URLPattern]]:
    def below(resolver: URLResolver, prefix: str) -> Iterator[tuple[str, URLPattern]]:
        for entry in resolver.url_patterns:
            path = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from below(entry, path)
            elif not entry.callback.__module__.startswith(OTHERS):
                yield path, entry

    yield from below(get_resolver(), "/")


VIEWS = sorted(every_view(), key=lambda pair: pair[0])


@pytest.mark.parametrize(("path", "entry"), VIEWS, ids=[path for path, _ in VIEWS])
def test_every_page_declares_whom_it_answers(path: str, entry: URLPattern) -> None:
    assert hasattr(entry.callback, "permission"), f"{path} does not go through plait.study.access"


def address_of(path: str, slug: str) -> str:
    """An address that the pattern matches; the objects it names need not exist, permission comes first."""
    parts = []
    for part in path.replace("<slug:slug>", slug).split("/"):
        if part.startswith("<int:"):
            part = "1"
        elif part.startswith("<"):
            part = "x"
        parts.append(part)
    return "/".join(parts)


STUDY_VIEWS = [(path, entry) for path, entry in VIEWS if path.startswith("/s/<slug:slug>/")]


@pytest.mark.django_db
@pytest.mark.parametrize(("path", "entry"), STUDY_VIEWS, ids=[path for path, _ in STUDY_VIEWS])
def test_a_page_of_a_study_is_closed_to_those_who_may_not(
    path: str, entry: URLPattern, study: Study, client_of: Callable[[str | None], Client]
) -> None:
    permission = getattr(entry.callback, "permission", None)
    assert isinstance(permission, Permission), f"{path} belongs to a study but asks for no permission"
    address = address_of(path, study.slug)
    assert Client().get(address).status_code == 302, "somebody not signed in is sent to sign in"
    stranger = client_of(None)
    assert stranger.get(address).status_code == 404, "a stranger is told nothing, not even that the study exists"
    assert stranger.post(address).status_code == 404
    for role in Role.values:
        if permission not in PERMISSIONS_OF[role]:
            client = client_of(role)
            assert client.get(address).status_code == 403, role
            assert client.post(address).status_code == 403, role


@pytest.mark.parametrize("role", [None, *Role.values])
def test_may_follows_the_table_of_permissions(role: str | None, study: Study) -> None:
    account = Account.objects.create_user("someone@example.org")
    if role:
        add_member(study=study, account=account, role=role)
    for permission in Permission:
        assert may_some(account, permission, study) == (role is not None and permission in PERMISSIONS_OF[role])


def test_only_those_who_run_the_study_see_who_people_are() -> None:
    allowed = {role for role, permissions in PERMISSIONS_OF.items() if Permission.SEE_IDENTITIES in permissions}
    assert allowed == {Role.OWNER, Role.RESEARCHER}


def test_what_a_study_shows_is_kept_by_no_browser_but_for_the_library(study: Study, client: Client) -> None:
    for page, kept in (
        ("register/", "no-store"),
        ("survey/", "no-store"),
        ("members/", "no-store"),
        ("library/", None),
    ):
        answer = client.get(f"/s/{study.slug}/{page}")
        assert (answer.status_code, answer.get("Cache-Control")) == (200, kept), page
