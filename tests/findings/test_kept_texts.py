from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.test import Client

from plait.findings.actions import keep_text
from plait.findings.models import KeptText
from plait.records.problem import InputRejected
from plait.study.models import Change, Event, Study
from plait.study.undoing import erase

NOW = datetime(2026, 6, 1, tzinfo=UTC)
TEXT = "Of the 114 leads we wrote to, 27% (n = 34) replied."


def test_a_text_kept_on_the_page_is_checked_again_whenever_it_is_opened(client: Client, study: Study) -> None:
    address = f"/s/{study.slug}/findings/figures/"
    client.post(address, {"text": TEXT, "bases": "leads = 114", "population": "114", "title": "Abstract"})
    page = client.get(f"{address}?text={KeptText.objects.get().pk}").content.decode()
    for words in ("29.8 %", "31 of 114", "34 of 124", "34 of 128", "impossible"):
        assert words in page, words


def test_without_a_title_nothing_of_the_text_is_kept(client: Client, study: Study) -> None:
    client.post(f"/s/{study.slug}/findings/figures/", {"text": TEXT, "bases": ""})
    assert not KeptText.objects.exists()


def test_two_texts_of_one_title_are_refused(study: Study) -> None:
    keep_text(study=study, title="Abstract", text=TEXT, bases={}, now=NOW)
    with pytest.raises(InputRejected, match="already"):
        keep_text(study=study, title="Abstract", text="Other.", bases={}, now=NOW)


def test_the_event_does_not_hold_the_text_which_can_be_erased_from_its_row(study: Study) -> None:
    keep_text(study=study, title="Abstract", text=TEXT, bases={}, now=NOW)
    event = Event.objects.get(verb="text kept for the figure check")
    assert "n = 34" not in f"{event.before}{event.after}{event.settings}"
    erase(event.changes.all(), now=NOW)
    assert not [each for each in Change.objects.all() if "n = 34" in f"{each.before}{each.after}"]


def test_a_kept_text_is_discarded_on_its_page(client: Client, study: Study) -> None:
    kept = keep_text(study=study, title="Abstract", text=TEXT, bases={}, now=NOW)
    client.post(f"/s/{study.slug}/findings/figures/{kept.pk}/discard/")
    assert not KeptText.objects.exists()
