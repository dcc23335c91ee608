"""A page that says why a link opens nothing is read in any language, and so is the one on which mail is stopped."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from plait.register.models import Person
from plait.study.links import new_link, token_of
from plait.study.models import AccessLink, Study


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["a", "consent", "check", "quoted", "stop"])
def test_another_language_is_chosen_where_a_link_opens_nothing(page: str) -> None:
    address = f"/{page}/{'a' * 16}/"
    english = Client().get(address).content.decode()
    assert '<a href="?language=ar" lang="ar" dir="rtl" hreflang="ar">العربية</a>' in english
    arabic = Client().get(f"{address}?language=ar").content.decode()
    assert '<html lang="ar" dir="rtl">' in arabic
    assert 'href="?language=en"' in arabic


@pytest.mark.parametrize(("address", "purpose"), [("a", "answer"), ("consent", "consent"), ("check", "transcript")])
def test_a_link_that_is_too_old_says_so_in_its_persons_language_and_a_void_one_in_the_browsers(
    study: Study, address: str, purpose: str
) -> None:
    now, person = timezone.now(), Person.objects.create(study=study, code="P1", language="sw-KE")
    link = new_link(AccessLink.Purpose(purpose), study=study, target=person.pk, person=person.pk, now=now)
    link.expires_at = now - timedelta(days=1)
    link.save()
    guest = Client(headers={"Accept-Language": "fr"})
    assert '<html lang="sw" dir="ltr">' in guest.get(f"/{address}/{token_of(link)}/").content.decode()
    assert '<html lang="ar" dir="rtl">' in guest.get(f"/{address}/{token_of(link)}/?language=ar").content.decode()
    link.revoked_at = now
    link.save()
    assert '<html lang="fr" dir="ltr">' in guest.get(f"/{address}/{token_of(link)}/").content.decode()
