from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate

from plait import jobs

if TYPE_CHECKING:
    from datetime import datetime

    from plait.jobs.models import Job
    from plait.mail.models import Mail


class StudyConfig(AppConfig):
    name = "plait.study"
    label = "study"

    def ready(self) -> None:
        from plait.mail.queries import may_object
        from plait.media.queries import also_named, sender_is
        from plait.study.acting import actor_id
        from plait.study.actions import an_owner_is_left, no_work_goes_on_when_archived, uploads_go_with_their_files
        from plait.study.queries import files_of_the_log
        from plait.study.undoing import after_undo

        post_migrate.connect(_make_cache, sender=self)
        jobs.run_inside(_acting_as_asker)
        after_undo("study.study", no_work_goes_on_when_archived)
        after_undo("study.membership", an_owner_is_left)
        after_undo("study.upload", uploads_go_with_their_files)
        also_named(files_of_the_log)
        sender_is(actor_id)
        may_object(_why_not_mailed)


def _why_not_mailed(mail: Mail, now: datetime) -> str:
    from plait.study.mailing.queries import why_not

    return why_not(mail, now)


def _make_cache(**_: Any) -> None:
    """The table of Django's cache, where guesses are counted, belongs to no model: no migration makes it."""
    from django.core.management import call_command

    call_command("createcachetable", verbosity=0)


def _acting_as_asker(job: Job) -> AbstractContextManager[None]:
    """A job's changes are logged as made by the account that asked for it."""
    from plait.study.acting import acting_as
    from plait.study.models import Account

    return acting_as(None if job.asked_by is None else Account.objects.filter(pk=job.asked_by).first())
