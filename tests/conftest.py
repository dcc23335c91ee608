"""Fixtures of all tests: a study with a member in each role, signed-in clients, a folder of its own for everything kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from django.test import Client

from plait.study.acting import acting_as
from plait.study.actions import add_member, create_study
from plait.study.models import Account, Role, Study


@pytest.fixture
def owner(db: None) -> Account:
    return Account.objects.create_user("owner@example.org", "correct horse battery", name="Olu Owner")


@pytest.fixture
def study(owner: Account) -> Study:
    with acting_as(owner):
        return create_study(title="Ideas that come home", owner=owner, unit_one="lead", unit_many="leads")


@pytest.fixture
def client_of(study: Study) -> Callable[[str | None], Client]:
    """client_of(role): a client signed in as a member in that role; 'owner' is the study's owner, None a stranger."""

    def make(role: str | None) -> Client:
        client = Client()
        if role == Role.OWNER:
            account = Account.objects.get(email="owner@example.org")
        else:
            account = Account.objects.create_user(f"{role or 'stranger'}@example.org", "correct horse battery")
            if role is not None:
                add_member(study=study, account=account, role=role)
        client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return make


@pytest.fixture
def client(client_of: Callable[[str | None], Client]) -> Iterator[Client]:
    """A client signed in as the study's owner."""
    yield client_of(Role.OWNER)
