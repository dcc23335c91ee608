"""What a review may be made of, in a library of many papers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from plait.library.papers.models import Paper
from plait.library.screening.queries import chosen_papers, paper_choices
from plait.study.models import Account, Study

pytestmark = pytest.mark.django_db


def test_the_days_on_which_papers_came_are_offered_the_newest_first(owner: Account, study: Study) -> None:
    noon = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
    last_moment = datetime(2026, 3, 2, 23, 59, 59, 999_999, tzinfo=UTC)
    for at in (noon, last_moment, noon + timedelta(days=1)):
        Paper.objects.create(study=study, title="A", added_at=at)
    days = [choice for choice in paper_choices(study, owner) if choice[0].startswith("day:")]
    assert days == [
        ("day:2026-03-03", "Imported or added on 03 March 2026 (1)"),
        ("day:2026-03-02", "Imported or added on 02 March 2026 (2)"),
    ]
    assert [chosen_papers(study, day).count() for day, _ in days] == [1, 2]
