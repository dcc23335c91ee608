"""The log: one line for every change, written inside the transaction that makes the change."""

from __future__ import annotations

from typing import Any

from django.db import connection, models

from plait.study.access import require_open
from plait.study.acting import current_actor
from plait.study.models import Event, Study


def record_event(
    study: Study,
    verb: str,
    *,
    subject: models.Model | None = None,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Event:
    """Append one event. Ids and settings only: no name, no answer, no quotation goes in.

    Raises: RuntimeError outside a transaction, since an event and its change stand or fall together; InputRejected when
        the study is archived.
    """
    if not connection.in_atomic_block:
        raise RuntimeError(f"The event '{verb}' was to be written outside the transaction of its change.")
    require_open(study)
    return Event.objects.create(
        study=study,
        actor=current_actor(),
        verb=verb,
        subject_kind=subject._meta.label_lower if subject is not None else "",
        subject_id=subject.pk if subject is not None else None,
        before=before,
        after=after,
    )
