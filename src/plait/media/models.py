"""Files that are on their way: what arrived of each lies sealed in a file of its own."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from functools import partial

from django.db import models
from django.utils import timezone

# What nobody went on sending for so long is thrown away.
LASTS = timedelta(days=3)


def in_time() -> datetime:
    return timezone.now() + LASTS


class Incoming(models.Model):
    """A file that is sent in parts. study, account: ids, whose it is. n_bytes: how long it will be."""

    token = models.CharField(max_length=43, unique=True, default=partial(secrets.token_urlsafe, 32))
    study = models.BigIntegerField(db_index=True)
    account = models.BigIntegerField(db_index=True)
    name = models.CharField(max_length=255)
    n_bytes = models.BigIntegerField()
    began_at = models.DateTimeField(default=timezone.now)
    lasts_until = models.DateTimeField(default=in_time, db_index=True)

    def __str__(self) -> str:
        return self.name
