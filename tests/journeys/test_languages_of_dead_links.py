"""A page that says why a link opens nothing is read in any language, and so is the one on which mail is stopped."""

from __future__ import annotations

import pytest
from django.test import Client


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["a", "consent", "check", "quoted", "stop"])
def test_another_language_is_chosen_where_a_link_opens_nothing(page: str) -> None:
    address = f"/{page}/{'a' * 16}/"
    english = Client().get(address).content.decode()
    assert '<a href="?language=ar" lang="ar" dir="rtl" hreflang="ar">العربية</a>' in english
    arabic = Client().get(f"{address}?language=ar").content.decode()
    assert '<html lang="ar" dir="rtl">' in arabic
    assert 'href="?language=en"' in arabic
