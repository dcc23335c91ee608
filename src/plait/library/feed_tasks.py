"""The day's feed of a large library."""

from __future__ import annotations

from datetime import date

import numpy as np

from plait import jobs
from plait.library.feed_actions import make_days
from plait.library.feed_queries import papers_to_choose_from
from plait.library.large_index import follow_papers, is_large
from plait.study.models import Account, Study


@jobs.work
def make_feed(run: jobs.Run, study_id: int, account_id: int, day: str) -> dict[str, int]:
    study, account = Study.objects.get(pk=study_id), Account.objects.get(pk=account_id)
    if is_large(study):
        follow_papers(run, study)
    on = date.fromisoformat(day)
    papers = papers_to_choose_from(study, account, rng=np.random.default_rng([account_id, on.toordinal()]))
    return {"lists": make_days(study=study, account=account, papers=papers, day=on)}
