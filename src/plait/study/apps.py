from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from django.apps import AppConfig

from plait import jobs

if TYPE_CHECKING:
    from plait.jobs.models import Job


class StudyConfig(AppConfig):
    name = "plait.study"
    label = "study"

    def ready(self) -> None:
        jobs.run_inside(_acting_as_asker)


def _acting_as_asker(job: Job) -> AbstractContextManager[None]:
    """A job's changes are logged as made by the account that asked for it."""
    from plait.study.acting import acting_as
    from plait.study.models import Account

    return acting_as(None if job.asked_by is None else Account.objects.filter(pk=job.asked_by).first())
