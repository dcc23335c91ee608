"""A hand that fills a home: it sends forms as a person does, and asks for rows by the names of their models."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from django.apps import apps
from django.db.models import QuerySet
from django.http import HttpResponseBase
from django.test import Client

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def rows(label: str, **lookups: Any) -> QuerySet[Any]:
    """Rows of a model, oldest first. label: as in "library.Paper"."""
    return apps.get_model(label)._default_manager.filter(**lookups).order_by("pk")


def signed_in(account: Any) -> Client:
    # A host that every installation answers to; Django's own "testserver" is none.
    client = Client(SERVER_NAME="localhost")
    client.force_login(account, backend=BACKEND)
    return client


def named_file(name: str, content: bytes) -> BytesIO:
    file = BytesIO(content)
    file.name = name
    return file


class Hand:
    """One account at work in one study."""

    def __init__(self, account: Any, study: Any) -> None:
        self.account = account
        self.study = study
        self.client = signed_in(account)

    def send(self, path: str, **fields: Any) -> str:
        """Send a form to an address below the study's; where it leads to. A form that is not taken is a fault."""
        answer = self.client.post(self._address(path), fields)
        assert answer.status_code == 302, f"{path} {fields}: {answer.status_code} {_problems(answer)}"
        return str(answer["Location"])

    def look(self, path: str, **query: Any) -> HttpResponseBase:
        answer = self.client.get(self._address(path), query)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        return answer

    def _address(self, path: str) -> str:
        return f"/s/{self.study.slug}/{path}"


def _problems(answer: Any) -> str:
    """What the page says, without its markup."""
    main = answer.content.decode().partition("<main")[2]
    return " ".join(re.sub(r"<[^>]*>", " ", main).split())[:2000]
