"""The day's feed of a large library."""

from __future__ import annotations

from datetime import date

from plait import jobs
from plait.library.feed_actions import make_days
from plait.library.neighbour_queries import indexed_papers
from plait.study.models import Account, Study


@jobs.work
def make_feed(run: jobs.Run, study_id: int, account_id: int, day: str) -> dict[str, int]:
    study, account = Study.objects.get(pk=study_id), Account.objects.get(pk=account_id)
    papers = indexed_papers(study)
    return {"lists": make_days(study=study, account=account, papers=papers, day=date.fromisoformat(day))}
